/** Preloaded into the process under test (`node --import`): from here on it is the user nobody, who may do little. */
const NOBODY = 65_534;

process.setgroups([]);
process.setgid(NOBODY);
process.setuid(NOBODY);
