/** Name and version, as reports and `--version` show them; a test holds them to package.json. */
export const TOOL = { name: 'papyra-health-gate', version: '0.1.0' };
