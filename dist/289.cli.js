export const id = 289;
export const ids = [289];
export const modules = {

/***/ 92289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readArguments: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
/* harmony import */ var _report_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29463);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59813);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51047);
/** The whole command line, read by Commander: every spelling of a flag, help, and what is wrong with a mistake. */




const QUOTE_PATTERNS = "Put a pattern in quotes, so that the shell leaves it alone: --path 'logs/*'\n";
/** What the arguments call; or, when they only ask for help or are mistaken, the exit code, and all has been said. */
function readArguments(args) {
    let call = null;
    const program = buildProgram((called) => {
        call = called;
    });
    try {
        program.parse(args, { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7))
            throw error;
        // Commander has said what was wrong; help and version end here too, with 0.
        if (error.code === 'commander.excessArguments')
            process.stderr.write(QUOTE_PATTERNS);
        return error.exitCode === 0 ? 0 : _report_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CANNOT_JUDGE */ .RS;
    }
    return call ?? 0;
}
function buildProgram(onCall) {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB(_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name)
        .description('Judges the health of Papyra persistence: event logs, rotating sets and metrics snapshots.')
        .version(_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.version, '-V, --version')
        .exitOverride()
        .showHelpAfterError('Run it with --help to see what there is.')
        .helpCommand(false);
    const groups = new Map();
    for (const info of _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L) {
        const [first = '', second] = info.words;
        if (second === undefined)
            addCommand(program.command(first), info, onCall);
        else {
            const group = groups.get(first) ?? addGroup(program, first);
            groups.set(first, group);
            addCommand(group.command(second), info, onCall);
        }
    }
    return program;
}
function addGroup(program, name) {
    return program
        .command(name)
        .helpCommand(false)
        .description(_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUPS */ .f.get(name) ?? '');
}
function addCommand(command, info, onCall) {
    const options = info.flags().map((flag) => ({ name: flag.name, option: optionOf(flag) }));
    command.description(info.description);
    for (const { option } of options)
        command.addOption(option);
    if (info.exitCodes !== undefined)
        command.addHelpText('after', info.exitCodes);
    command.action(() => {
        const flags = new Map();
        for (const { name, option } of options) {
            const key = option.attributeName();
            // Commander gives a flag that starts with "no-", as --no-data does, a value also where it is not there.
            if (command.getOptionValueSource(key) === 'cli')
                flags.set(name, command.getOptionValue(key));
        }
        const refusal = info.refuse?.(flags) ?? null;
        if (refusal !== null)
            command.error(`error: ${refusal}`);
        onCall({ command: info, flags });
    });
}
function optionOf({ name, value, describe, repeats, isNeeded, choices }) {
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(value === null ? `--${name}` : `--${name} ${value}`, describe());
    if (choices !== undefined)
        option.choices(choices).default(choices[0]);
    if (isNeeded === true)
        option.makeOptionMandatory();
    if (repeats === true) {
        option.argParser((given, before) => before === undefined ? given : `${before}\n${given}`);
    }
    return option;
}


/***/ })

};
