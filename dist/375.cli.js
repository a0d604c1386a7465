export const id = 375;
export const ids = [375];
export const modules = { 67375: ((e, t, n) => {
	n.d(t, {
		uB: () => x,
		b7: () => r,
		c$: () => m
	});
	;
	class r extends Error {
		constructor(e, t, n) {
			super(n);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = t;
			this.exitCode = e;
			this.nestedError = undefined;
		}
	}
	class i extends r {
		constructor(e) {
			super(1, "commander.invalidArgument", e);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	}
	;
	class a {
		constructor(e, t) {
			this.description = t || "";
			this.variadic = false;
			this.parseArg = undefined;
			this.defaultValue = undefined;
			this.defaultValueDescription = undefined;
			this.argChoices = undefined;
			switch (e[0]) {
				case "<":
					this.required = true;
					this._name = e.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = e.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = e;
					break;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		name() {
			return this._name;
		}
		_collectValue(e, t) {
			if (t === this.defaultValue || !Array.isArray(t)) {
				return [e];
			}
			t.push(e);
			return t;
		}
		default(e, t) {
			this.defaultValue = e;
			this.defaultValueDescription = t;
			return this;
		}
		argParser(e) {
			this.parseArg = e;
			return this;
		}
		choices(e) {
			this.argChoices = e.slice();
			this.parseArg = (e, t) => {
				if (!this.argChoices.includes(e)) {
					throw new i(`Allowed choices are ${this.argChoices.join(", ")}.`);
				}
				if (this.variadic) {
					return this._collectValue(e, t);
				}
				return e;
			};
			return this;
		}
		argRequired() {
			this.required = true;
			return this;
		}
		argOptional() {
			this.required = false;
			return this;
		}
	}
	function o(e) {
		const t = e.name() + (e.variadic === true ? "..." : "");
		return e.required ? "<" + t + ">" : "[" + t + "]";
	}
	var s = n(78474);
	var c = n(31421);
	var l = n(76760);
	var u = n(73024);
	var d = n(1708);
	var f = n(57975);
	;
	class p {
		constructor() {
			this.helpWidth = undefined;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		prepareContext(e) {
			this.helpWidth = this.helpWidth ?? e.helpWidth ?? 80;
		}
		visibleCommands(e) {
			const t = e.commands.filter((e) => !e._hidden);
			const n = e._getHelpCommand();
			if (n && !n._hidden) {
				t.push(n);
			}
			if (this.sortSubcommands) {
				t.sort((e, t) => {
					return e.name().localeCompare(t.name());
				});
			}
			return t;
		}
		compareOptions(e, t) {
			const n = (e) => {
				return e.short ? e.short.replace(/^-/, "") : e.long.replace(/^--/, "");
			};
			return n(e).localeCompare(n(t));
		}
		visibleOptions(e) {
			const t = e.options.filter((e) => !e.hidden);
			const n = e._getHelpOption();
			if (n && !n.hidden) {
				const r = n.short && e._findOption(n.short);
				const i = n.long && e._findOption(n.long);
				if (!r && !i) {
					t.push(n);
				} else if (n.long && !i) {
					t.push(e.createOption(n.long, n.description).helpGroup(n.helpGroupHeading));
				} else if (n.short && !r) {
					t.push(e.createOption(n.short, n.description).helpGroup(n.helpGroupHeading));
				}
			}
			if (this.sortOptions) {
				t.sort(this.compareOptions);
			}
			return t;
		}
		visibleGlobalOptions(e) {
			if (!this.showGlobalOptions) return [];
			const t = [];
			for (let n = e.parent; n; n = n.parent) {
				const e = n.options.filter((e) => !e.hidden);
				t.push(...e);
			}
			if (this.sortOptions) {
				t.sort(this.compareOptions);
			}
			return t;
		}
		visibleArguments(e) {
			if (e._argsDescription) {
				e.registeredArguments.forEach((t) => {
					t.description = t.description || e._argsDescription[t.name()] || "";
				});
			}
			if (e.registeredArguments.find((e) => e.description)) {
				return e.registeredArguments;
			}
			return [];
		}
		subcommandTerm(e) {
			const t = e.registeredArguments.map((e) => o(e)).join(" ");
			return e._name + (e._aliases[0] ? "|" + e._aliases[0] : "") + (e.options.length ? " [options]" : "") + (t ? " " + t : "");
		}
		optionTerm(e) {
			return e.flags;
		}
		argumentTerm(e) {
			return e.name();
		}
		longestSubcommandTermLength(e, t) {
			return t.visibleCommands(e).reduce((e, n) => {
				return Math.max(e, this.displayWidth(t.styleSubcommandTerm(t.subcommandTerm(n))));
			}, 0);
		}
		longestOptionTermLength(e, t) {
			return t.visibleOptions(e).reduce((e, n) => {
				return Math.max(e, this.displayWidth(t.styleOptionTerm(t.optionTerm(n))));
			}, 0);
		}
		longestGlobalOptionTermLength(e, t) {
			return t.visibleGlobalOptions(e).reduce((e, n) => {
				return Math.max(e, this.displayWidth(t.styleOptionTerm(t.optionTerm(n))));
			}, 0);
		}
		longestArgumentTermLength(e, t) {
			return t.visibleArguments(e).reduce((e, n) => {
				return Math.max(e, this.displayWidth(t.styleArgumentTerm(t.argumentTerm(n))));
			}, 0);
		}
		commandUsage(e) {
			let t = e._name;
			if (e._aliases[0]) {
				t = t + "|" + e._aliases[0];
			}
			let n = "";
			for (let t = e.parent; t; t = t.parent) {
				n = t.name() + " " + n;
			}
			return n + t + " " + e.usage();
		}
		commandDescription(e) {
			return e.description();
		}
		subcommandDescription(e) {
			return e.summary() || e.description();
		}
		optionDescription(e) {
			const t = [];
			if (e.argChoices) {
				t.push(`choices: ${e.argChoices.map((e) => JSON.stringify(e)).join(", ")}`);
			}
			if (e.defaultValue !== undefined) {
				const n = e.required || e.optional || e.isBoolean() && typeof e.defaultValue === "boolean";
				if (n) {
					t.push(`default: ${e.defaultValueDescription || JSON.stringify(e.defaultValue)}`);
				}
			}
			if (e.presetArg !== undefined && e.optional) {
				t.push(`preset: ${JSON.stringify(e.presetArg)}`);
			}
			if (e.envVar !== undefined) {
				t.push(`env: ${e.envVar}`);
			}
			if (t.length > 0) {
				const n = `(${t.join(", ")})`;
				if (e.description) {
					return `${e.description} ${n}`;
				}
				return n;
			}
			return e.description;
		}
		argumentDescription(e) {
			const t = [];
			if (e.argChoices) {
				t.push(`choices: ${e.argChoices.map((e) => JSON.stringify(e)).join(", ")}`);
			}
			if (e.defaultValue !== undefined) {
				t.push(`default: ${e.defaultValueDescription || JSON.stringify(e.defaultValue)}`);
			}
			if (t.length > 0) {
				const n = `(${t.join(", ")})`;
				if (e.description) {
					return `${e.description} ${n}`;
				}
				return n;
			}
			return e.description;
		}
		formatItemList(e, t, n) {
			if (t.length === 0) return [];
			return [
				n.styleTitle(e),
				...t,
				""
			];
		}
		groupItems(e, t, n) {
			const r = new Map();
			e.forEach((e) => {
				const t = n(e);
				if (!r.has(t)) r.set(t, []);
			});
			t.forEach((e) => {
				const t = n(e);
				if (!r.has(t)) {
					r.set(t, []);
				}
				r.get(t).push(e);
			});
			return r;
		}
		formatHelp(e, t) {
			const n = t.padWidth(e, t);
			const r = t.helpWidth ?? 80;
			function i(e, r) {
				return t.formatItem(e, n, r, t);
			}
			let a = [`${t.styleTitle("Usage:")} ${t.styleUsage(t.commandUsage(e))}`, ""];
			const o = t.commandDescription(e);
			if (o.length > 0) {
				a = a.concat([t.boxWrap(t.styleCommandDescription(o), r), ""]);
			}
			const s = t.visibleArguments(e).map((e) => {
				return i(t.styleArgumentTerm(t.argumentTerm(e)), t.styleArgumentDescription(t.argumentDescription(e)));
			});
			a = a.concat(this.formatItemList("Arguments:", s, t));
			const c = this.groupItems(e.options, t.visibleOptions(e), (e) => e.helpGroupHeading ?? "Options:");
			c.forEach((e, n) => {
				const r = e.map((e) => {
					return i(t.styleOptionTerm(t.optionTerm(e)), t.styleOptionDescription(t.optionDescription(e)));
				});
				a = a.concat(this.formatItemList(n, r, t));
			});
			if (t.showGlobalOptions) {
				const n = t.visibleGlobalOptions(e).map((e) => {
					return i(t.styleOptionTerm(t.optionTerm(e)), t.styleOptionDescription(t.optionDescription(e)));
				});
				a = a.concat(this.formatItemList("Global Options:", n, t));
			}
			const l = this.groupItems(e.commands, t.visibleCommands(e), (e) => e.helpGroup() || "Commands:");
			l.forEach((e, n) => {
				const r = e.map((e) => {
					return i(t.styleSubcommandTerm(t.subcommandTerm(e)), t.styleSubcommandDescription(t.subcommandDescription(e)));
				});
				a = a.concat(this.formatItemList(n, r, t));
			});
			return a.join("\n");
		}
		displayWidth(e) {
			return (0, f.stripVTControlCharacters)(e).length;
		}
		styleTitle(e) {
			return e;
		}
		styleUsage(e) {
			return e.split(" ").map((e) => {
				if (e === "[options]") return this.styleOptionText(e);
				if (e === "[command]") return this.styleSubcommandText(e);
				if (e[0] === "[" || e[0] === "<") return this.styleArgumentText(e);
				return this.styleCommandText(e);
			}).join(" ");
		}
		styleCommandDescription(e) {
			return this.styleDescriptionText(e);
		}
		styleOptionDescription(e) {
			return this.styleDescriptionText(e);
		}
		styleSubcommandDescription(e) {
			return this.styleDescriptionText(e);
		}
		styleArgumentDescription(e) {
			return this.styleDescriptionText(e);
		}
		styleDescriptionText(e) {
			return e;
		}
		styleOptionTerm(e) {
			return this.styleOptionText(e);
		}
		styleSubcommandTerm(e) {
			return e.split(" ").map((e) => {
				if (e === "[options]") return this.styleOptionText(e);
				if (e[0] === "[" || e[0] === "<") return this.styleArgumentText(e);
				return this.styleSubcommandText(e);
			}).join(" ");
		}
		styleArgumentTerm(e) {
			return this.styleArgumentText(e);
		}
		styleOptionText(e) {
			return e;
		}
		styleArgumentText(e) {
			return e;
		}
		styleSubcommandText(e) {
			return e;
		}
		styleCommandText(e) {
			return e;
		}
		padWidth(e, t) {
			return Math.max(t.longestOptionTermLength(e, t), t.longestGlobalOptionTermLength(e, t), t.longestSubcommandTermLength(e, t), t.longestArgumentTermLength(e, t));
		}
		preformatted(e) {
			return /\n[^\S\r\n]/.test(e);
		}
		formatItem(e, t, n, r) {
			const i = 2;
			const a = " ".repeat(i);
			if (!n) return a + e;
			const o = e.padEnd(t + e.length - r.displayWidth(e));
			const s = 2;
			const c = this.helpWidth ?? 80;
			const l = c - t - s - i;
			let u;
			if (l < this.minWidthToWrap || r.preformatted(n)) {
				u = n;
			} else {
				const e = r.boxWrap(n, l);
				u = e.replace(/\n/g, "\n" + " ".repeat(t + s));
			}
			return a + o + " ".repeat(s) + u.replace(/\n/g, `\n${a}`);
		}
		boxWrap(e, t) {
			if (t < this.minWidthToWrap) return e;
			const n = e.split(/\r\n|\n/);
			const r = /[\s]*[^\s]+/g;
			const i = [];
			n.forEach((e) => {
				const n = e.match(r);
				if (n === null) {
					i.push("");
					return;
				}
				let a = [n.shift()];
				let o = this.displayWidth(a[0]);
				n.forEach((e) => {
					const n = this.displayWidth(e);
					if (o + n <= t) {
						a.push(e);
						o += n;
						return;
					}
					i.push(a.join(""));
					const r = e.trimStart();
					a = [r];
					o = this.displayWidth(r);
				});
				i.push(a.join(""));
			});
			return i.join("\n");
		}
	}
	;
	class m {
		constructor(e, t) {
			this.flags = e;
			this.description = t || "";
			this.required = e.includes("<");
			this.optional = e.includes("[");
			this.variadic = /\p{ID_Continue}\.\.\.[>\]]$/u.test(e);
			this.mandatory = false;
			const n = _(e);
			this.short = n.shortFlag;
			this.long = n.longFlag;
			this.negate = false;
			if (this.long) {
				this.negate = this.long.startsWith("--no-");
			}
			this.defaultValue = undefined;
			this.defaultValueDescription = undefined;
			this.presetArg = undefined;
			this.envVar = undefined;
			this.parseArg = undefined;
			this.hidden = false;
			this.argChoices = undefined;
			this.conflictsWith = [];
			this.implied = undefined;
			this.helpGroupHeading = undefined;
		}
		default(e, t) {
			this.defaultValue = e;
			this.defaultValueDescription = t;
			return this;
		}
		preset(e) {
			this.presetArg = e;
			return this;
		}
		conflicts(e) {
			this.conflictsWith = this.conflictsWith.concat(e);
			return this;
		}
		implies(e) {
			let t = e;
			if (typeof e === "string") {
				t = { [e]: true };
			}
			this.implied = Object.assign(this.implied || {}, t);
			return this;
		}
		env(e) {
			this.envVar = e;
			return this;
		}
		argParser(e) {
			this.parseArg = e;
			return this;
		}
		makeOptionMandatory(e = true) {
			this.mandatory = !!e;
			return this;
		}
		hideHelp(e = true) {
			this.hidden = !!e;
			return this;
		}
		_collectValue(e, t) {
			if (t === this.defaultValue || !Array.isArray(t)) {
				return [e];
			}
			t.push(e);
			return t;
		}
		choices(e) {
			this.argChoices = e.slice();
			this.parseArg = (e, t) => {
				if (!this.argChoices.includes(e)) {
					throw new i(`Allowed choices are ${this.argChoices.join(", ")}.`);
				}
				if (this.variadic) {
					return this._collectValue(e, t);
				}
				return e;
			};
			return this;
		}
		name() {
			if (this.long) {
				return this.long.replace(/^--/, "");
			}
			return this.short.replace(/^-/, "");
		}
		attributeName() {
			if (this.negate) {
				return g(this.name().replace(/^no-/, ""));
			}
			return g(this.name());
		}
		helpGroup(e) {
			this.helpGroupHeading = e;
			return this;
		}
		is(e) {
			return this.short === e || this.long === e;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	}
	class h {
		constructor(e) {
			this.positiveOptions = new Map();
			this.negativeOptions = new Map();
			this.dualOptions = new Set();
			e.forEach((e) => {
				if (e.negate) {
					this.negativeOptions.set(e.attributeName(), e);
				} else {
					this.positiveOptions.set(e.attributeName(), e);
				}
			});
			this.negativeOptions.forEach((e, t) => {
				if (this.positiveOptions.has(t)) {
					this.dualOptions.add(t);
				}
			});
		}
		valueFromOption(e, t) {
			const n = t.attributeName();
			if (!this.dualOptions.has(n)) return true;
			const r = this.negativeOptions.get(n).presetArg;
			const i = r !== undefined ? r : false;
			return t.negate === (i === e);
		}
	}
	function g(e) {
		return e.split("-").reduce((e, t) => {
			return e + t[0].toUpperCase() + t.slice(1);
		});
	}
	function _(e) {
		let t;
		let n;
		const r = /^-[^-]$/;
		const i = /^--[^-]/;
		const a = e.split(/[ |,]+/).concat("guard");
		if (r.test(a[0])) t = a.shift();
		if (i.test(a[0])) n = a.shift();
		if (!t && r.test(a[0])) t = a.shift();
		if (!t && i.test(a[0])) {
			t = n;
			n = a.shift();
		}
		if (a[0].startsWith("-")) {
			const t = a[0];
			const n = `option creation failed due to '${t}' in option flags '${e}'`;
			if (/^-[^-][^-]/.test(t)) throw new Error(`${n}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (r.test(t)) throw new Error(`${n}
- too many short flags`);
			if (i.test(t)) throw new Error(`${n}
- too many long flags`);
			throw new Error(`${n}
- unrecognised flag format`);
		}
		if (t === undefined && n === undefined) throw new Error(`option creation failed due to no flags found in '${e}'.`);
		return {
			shortFlag: t,
			longFlag: n
		};
	}
	;
	const v = 3;
	function y(e, t) {
		if (Math.abs(e.length - t.length) > v) return Math.max(e.length, t.length);
		const n = [];
		for (let t = 0; t <= e.length; t++) {
			n[t] = [t];
		}
		for (let e = 0; e <= t.length; e++) {
			n[0][e] = e;
		}
		for (let r = 1; r <= t.length; r++) {
			for (let i = 1; i <= e.length; i++) {
				let a;
				if (e[i - 1] === t[r - 1]) {
					a = 0;
				} else {
					a = 1;
				}
				n[i][r] = Math.min(n[i - 1][r] + 1, n[i][r - 1] + 1, n[i - 1][r - 1] + a);
				if (i > 1 && r > 1 && e[i - 1] === t[r - 2] && e[i - 2] === t[r - 1]) {
					n[i][r] = Math.min(n[i][r], n[i - 2][r - 2] + 1);
				}
			}
		}
		return n[e.length][t.length];
	}
	function b(e, t) {
		if (!t || t.length === 0) return "";
		t = Array.from(new Set(t));
		const n = e.startsWith("--");
		if (n) {
			e = e.slice(2);
			t = t.map((e) => e.slice(2));
		}
		let r = [];
		let i = v;
		const a = .4;
		t.forEach((t) => {
			if (t.length <= 1) return;
			const n = y(e, t);
			const o = Math.max(e.length, t.length);
			const s = (o - n) / o;
			if (s > a) {
				if (n < i) {
					i = n;
					r = [t];
				} else if (n === i) {
					r.push(t);
				}
			}
		});
		r.sort((e, t) => e.localeCompare(t));
		if (n) {
			r = r.map((e) => `--${e}`);
		}
		if (r.length > 1) {
			return `\n(Did you mean one of ${r.join(", ")}?)`;
		}
		if (r.length === 1) {
			return `\n(Did you mean ${r[0]}?)`;
		}
		return "";
	}
	;
	class x extends s.EventEmitter {
		constructor(e) {
			super();
			this.commands = [];
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = e || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = undefined;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (e) => d.stdout.write(e),
				writeErr: (e) => d.stderr.write(e),
				outputError: (e, t) => t(e),
				getOutHelpWidth: () => d.stdout.isTTY ? d.stdout.columns : undefined,
				getErrHelpWidth: () => d.stderr.isTTY ? d.stderr.columns : undefined,
				getOutHasColors: () => C() ?? (d.stdout.isTTY && d.stdout.hasColors?.()),
				getErrHasColors: () => C() ?? (d.stderr.isTTY && d.stderr.hasColors?.()),
				stripColor: (e) => (0, f.stripVTControlCharacters)(e)
			};
			this._hidden = false;
			this._helpOption = undefined;
			this._addImplicitHelpCommand = undefined;
			this._helpCommand = undefined;
			this._helpConfiguration = {};
			this._helpGroupHeading = undefined;
			this._defaultCommandGroup = undefined;
			this._defaultOptionGroup = undefined;
		}
		copyInheritedSettings(e) {
			this._outputConfiguration = e._outputConfiguration;
			this._helpOption = e._helpOption;
			this._helpCommand = e._helpCommand;
			this._helpConfiguration = e._helpConfiguration;
			this._exitCallback = e._exitCallback;
			this._storeOptionsAsProperties = e._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = e._combineFlagAndOptionalValue;
			this._allowExcessArguments = e._allowExcessArguments;
			this._enablePositionalOptions = e._enablePositionalOptions;
			this._showHelpAfterError = e._showHelpAfterError;
			this._showSuggestionAfterError = e._showSuggestionAfterError;
			return this;
		}
		_getCommandAndAncestors() {
			const e = [];
			for (let t = this; t; t = t.parent) {
				e.push(t);
			}
			return e;
		}
		command(e, t, n) {
			let r = t;
			let i = n;
			if (typeof r === "object" && r !== null) {
				i = r;
				r = null;
			}
			i = i || {};
			const [, a, o] = e.match(/([^ ]+) *(.*)/);
			const s = this.createCommand(a);
			if (r) {
				s.description(r);
				s._executableHandler = true;
			}
			if (i.isDefault) this._defaultCommandName = s._name;
			s._hidden = !!(i.noHelp || i.hidden);
			s._executableFile = i.executableFile || null;
			if (o) s.arguments(o);
			this._registerCommand(s);
			s.parent = this;
			s.copyInheritedSettings(this);
			if (r) return this;
			return s;
		}
		createCommand(e) {
			return new x(e);
		}
		createHelp() {
			return Object.assign(new p(), this.configureHelp());
		}
		configureHelp(e) {
			if (e === undefined) return this._helpConfiguration;
			this._helpConfiguration = e;
			return this;
		}
		configureOutput(e) {
			if (e === undefined) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...e
			};
			return this;
		}
		showHelpAfterError(e = true) {
			if (typeof e !== "string") e = !!e;
			this._showHelpAfterError = e;
			return this;
		}
		showSuggestionAfterError(e = true) {
			this._showSuggestionAfterError = !!e;
			return this;
		}
		addCommand(e, t) {
			if (!e._name) {
				throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			}
			t = t || {};
			if (t.isDefault) this._defaultCommandName = e._name;
			if (t.noHelp || t.hidden) e._hidden = true;
			this._registerCommand(e);
			e.parent = this;
			e._checkForBrokenPassThrough();
			return this;
		}
		createArgument(e, t) {
			return new a(e, t);
		}
		argument(e, t, n, r) {
			const i = this.createArgument(e, t);
			if (typeof n === "function") {
				i.default(r).argParser(n);
			} else {
				i.default(n);
			}
			this.addArgument(i);
			return this;
		}
		arguments(e) {
			e.trim().split(/ +/).forEach((e) => {
				this.argument(e);
			});
			return this;
		}
		addArgument(e) {
			const t = this.registeredArguments.slice(-1)[0];
			if (t?.variadic) {
				throw new Error(`only the last argument can be variadic '${t.name()}'`);
			}
			if (e.required && e.defaultValue !== undefined && e.parseArg === undefined) {
				throw new Error(`a default value for a required argument is never used: '${e.name()}'`);
			}
			this.registeredArguments.push(e);
			return this;
		}
		helpCommand(e, t) {
			if (typeof e === "boolean") {
				this._addImplicitHelpCommand = e;
				if (e && this._defaultCommandGroup) {
					this._initCommandGroup(this._getHelpCommand());
				}
				return this;
			}
			const n = e ?? "help [command]";
			const [, r, i] = n.match(/([^ ]+) *(.*)/);
			const a = t ?? "display help for command";
			const o = this.createCommand(r);
			o.helpOption(false);
			if (i) o.arguments(i);
			if (a) o.description(a);
			this._addImplicitHelpCommand = true;
			this._helpCommand = o;
			if (e || t) this._initCommandGroup(o);
			return this;
		}
		addHelpCommand(e, t) {
			if (typeof e !== "object") {
				this.helpCommand(e, t);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = e;
			this._initCommandGroup(e);
			return this;
		}
		_getHelpCommand() {
			const e = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
			if (e) {
				if (this._helpCommand === undefined) {
					this.helpCommand(undefined, undefined);
				}
				return this._helpCommand;
			}
			return null;
		}
		hook(e, t) {
			const n = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!n.includes(e)) {
				throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${n.join("', '")}'`);
			}
			if (this._lifeCycleHooks[e]) {
				this._lifeCycleHooks[e].push(t);
			} else {
				this._lifeCycleHooks[e] = [t];
			}
			return this;
		}
		exitOverride(e) {
			if (e) {
				this._exitCallback = e;
			} else {
				this._exitCallback = (e) => {
					if (e.code !== "commander.executeSubCommandAsync") {
						throw e;
					} else {}
				};
			}
			return this;
		}
		_exit(e, t, n) {
			if (this._exitCallback) {
				this._exitCallback(new r(e, t, n));
			}
			d.exit(e);
		}
		action(e) {
			const t = (t) => {
				const n = this.registeredArguments.length;
				const r = t.slice(0, n);
				if (this._storeOptionsAsProperties) {
					r[n] = this;
				} else {
					r[n] = this.opts();
				}
				r.push(this);
				return e.apply(this, r);
			};
			this._actionHandler = t;
			return this;
		}
		createOption(e, t) {
			return new m(e, t);
		}
		_callParseArg(e, t, n, r) {
			try {
				return e.parseArg(t, n);
			} catch (e) {
				if (e.code === "commander.invalidArgument") {
					const t = `${r} ${e.message}`;
					this.error(t, {
						exitCode: e.exitCode,
						code: e.code
					});
				}
				throw e;
			}
		}
		_registerOption(e) {
			const t = e.short && this._findOption(e.short) || e.long && this._findOption(e.long);
			if (t) {
				const n = e.long && this._findOption(e.long) ? e.long : e.short;
				throw new Error(`Cannot add option '${e.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${n}'
-  already used by option '${t.flags}'`);
			}
			this._initOptionGroup(e);
			this.options.push(e);
		}
		_registerCommand(e) {
			const t = (e) => {
				return [e.name()].concat(e.aliases());
			};
			const n = t(e).find((e) => this._findCommand(e));
			if (n) {
				const r = t(this._findCommand(n)).join("|");
				const i = t(e).join("|");
				throw new Error(`cannot add command '${i}' as already have command '${r}'`);
			}
			this._initCommandGroup(e);
			this.commands.push(e);
		}
		addOption(e) {
			this._registerOption(e);
			const t = e.name();
			const n = e.attributeName();
			if (e.defaultValue !== undefined) {
				this.setOptionValueWithSource(n, e.defaultValue, "default");
			}
			const r = (t, r, i) => {
				if (t == null && e.presetArg !== undefined) {
					t = e.presetArg;
				}
				const a = this.getOptionValue(n);
				if (t !== null && e.parseArg) {
					t = this._callParseArg(e, t, a, r);
				} else if (t !== null && e.variadic) {
					t = e._collectValue(t, a);
				}
				if (t == null) {
					if (e.negate) {
						t = false;
					} else if (e.isBoolean() || e.optional) {
						t = true;
					} else {
						t = "";
					}
				}
				this.setOptionValueWithSource(n, t, i);
			};
			this.on("option:" + t, (t) => {
				const n = `error: option '${e.flags}' argument '${t}' is invalid.`;
				r(t, n, "cli");
			});
			if (e.envVar) {
				this.on("optionEnv:" + t, (t) => {
					const n = `error: option '${e.flags}' value '${t}' from env '${e.envVar}' is invalid.`;
					r(t, n, "env");
				});
			}
			return this;
		}
		_optionEx(e, t, n, r, i) {
			if (typeof t === "object" && t instanceof m) {
				throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			}
			const a = this.createOption(t, n);
			a.makeOptionMandatory(!!e.mandatory);
			if (typeof r === "function") {
				a.default(i).argParser(r);
			} else if (r instanceof RegExp) {
				const e = r;
				r = (t, n) => {
					const r = e.exec(t);
					return r ? r[0] : n;
				};
				a.default(i).argParser(r);
			} else {
				a.default(r);
			}
			return this.addOption(a);
		}
		option(e, t, n, r) {
			return this._optionEx({}, e, t, n, r);
		}
		requiredOption(e, t, n, r) {
			return this._optionEx({ mandatory: true }, e, t, n, r);
		}
		combineFlagAndOptionalValue(e = true) {
			this._combineFlagAndOptionalValue = !!e;
			return this;
		}
		allowUnknownOption(e = true) {
			this._allowUnknownOption = !!e;
			return this;
		}
		allowExcessArguments(e = true) {
			this._allowExcessArguments = !!e;
			return this;
		}
		enablePositionalOptions(e = true) {
			this._enablePositionalOptions = !!e;
			return this;
		}
		passThroughOptions(e = true) {
			this._passThroughOptions = !!e;
			this._checkForBrokenPassThrough();
			return this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
				throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
			}
		}
		storeOptionsAsProperties(e = true) {
			if (this.options.length) {
				throw new Error("call .storeOptionsAsProperties() before adding options");
			}
			if (Object.keys(this._optionValues).length) {
				throw new Error("call .storeOptionsAsProperties() before setting option values");
			}
			this._storeOptionsAsProperties = !!e;
			return this;
		}
		getOptionValue(e) {
			if (this._storeOptionsAsProperties) {
				return this[e];
			}
			return this._optionValues[e];
		}
		setOptionValue(e, t) {
			return this.setOptionValueWithSource(e, t, undefined);
		}
		setOptionValueWithSource(e, t, n) {
			if (this._storeOptionsAsProperties) {
				this[e] = t;
			} else {
				this._optionValues[e] = t;
			}
			this._optionValueSources[e] = n;
			return this;
		}
		getOptionValueSource(e) {
			return this._optionValueSources[e];
		}
		getOptionValueSourceWithGlobals(e) {
			let t;
			this._getCommandAndAncestors().forEach((n) => {
				if (Object.hasOwn(n._optionValueSources, e)) {
					t = n.getOptionValueSource(e);
				}
			});
			return t;
		}
		_prepareUserArgs(e, t) {
			if (e !== undefined && !Array.isArray(e)) {
				throw new Error("first parameter to parse must be array or undefined");
			}
			t = t || {};
			if (e === undefined && t.from === undefined) {
				if (d.versions?.electron) {
					t.from = "electron";
				}
				const e = d.execArgv ?? [];
				if (e.includes("-e") || e.includes("--eval") || e.includes("-p") || e.includes("--print")) {
					t.from = "eval";
				}
			}
			if (e === undefined) {
				e = d.argv;
			}
			this.rawArgs = e.slice();
			let n;
			switch (t.from) {
				case undefined:
				case "node":
					this._scriptPath = e[1];
					n = e.slice(2);
					break;
				case "electron":
					if (d.defaultApp) {
						this._scriptPath = e[1];
						n = e.slice(2);
					} else {
						n = e.slice(1);
					}
					break;
				case "user":
					n = e.slice(0);
					break;
				case "eval":
					n = e.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${t.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return n;
		}
		parse(e, t) {
			this._prepareForParse();
			const n = this._prepareUserArgs(e, t);
			this._parseCommand([], n);
			return this;
		}
		async parseAsync(e, t) {
			this._prepareForParse();
			const n = this._prepareUserArgs(e, t);
			await this._parseCommand([], n);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) {
				this.options.filter((e) => e.negate && e.defaultValue === undefined && this.getOptionValue(e.attributeName()) === undefined).forEach((e) => {
					const t = e.long.replace(/^--no-/, "--");
					if (!this._findOption(t)) {
						this.setOptionValueWithSource(e.attributeName(), true, "default");
					}
				});
				this.saveStateBeforeParse();
			} else {
				this.restoreStateBeforeParse();
			}
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		_checkForMissingExecutable(e, t, n) {
			if (u.existsSync(e)) return;
			const r = t ? `searched for local subcommand relative to directory '${t}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
			const i = `'${e}' does not exist
 - if '${n}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${r}`;
			throw new Error(i);
		}
		_executeSubCommand(e, t) {
			t = t.slice();
			const n = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function i(e, t) {
				const r = l.resolve(e, t);
				if (u.existsSync(r)) return r;
				if (n.includes(l.extname(t))) return undefined;
				const i = n.find((e) => u.existsSync(`${r}${e}`));
				if (i) return `${r}${i}`;
				return undefined;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let a = e._executableFile || `${this._name}-${e._name}`;
			let o = this._executableDir || "";
			if (this._scriptPath) {
				let e;
				try {
					e = u.realpathSync(this._scriptPath);
				} catch {
					e = this._scriptPath;
				}
				o = l.resolve(l.dirname(e), o);
			}
			if (o) {
				let t = i(o, a);
				if (!t && !e._executableFile && this._scriptPath) {
					const n = l.basename(this._scriptPath, l.extname(this._scriptPath));
					if (n !== this._name) {
						t = i(o, `${n}-${e._name}`);
					}
				}
				a = t || a;
			}
			const s = n.includes(l.extname(a));
			let f;
			if (d.platform !== "win32") {
				if (s) {
					t.unshift(a);
					t = S(d.execArgv).concat(t);
					f = c.spawn(d.argv[0], t, { stdio: "inherit" });
				} else {
					f = c.spawn(a, t, { stdio: "inherit" });
				}
			} else {
				this._checkForMissingExecutable(a, o, e._name);
				t.unshift(a);
				t = S(d.execArgv).concat(t);
				f = c.spawn(d.execPath, t, { stdio: "inherit" });
			}
			if (!f.killed) {
				const e = [
					"SIGUSR1",
					"SIGUSR2",
					"SIGTERM",
					"SIGINT",
					"SIGHUP"
				];
				e.forEach((e) => {
					d.on(e, () => {
						if (f.killed === false && f.exitCode === null) {
							f.kill(e);
						}
					});
				});
			}
			const p = this._exitCallback;
			f.on("close", (e) => {
				e = e ?? 1;
				if (!p) {
					d.exit(e);
				} else {
					p(new r(e, "commander.executeSubCommandAsync", "(close)"));
				}
			});
			f.on("error", (t) => {
				if (t.code === "ENOENT") {
					this._checkForMissingExecutable(a, o, e._name);
				} else if (t.code === "EACCES") {
					throw new Error(`'${a}' not executable`);
				}
				if (!p) {
					d.exit(1);
				} else {
					const e = new r(1, "commander.executeSubCommandAsync", "(error)");
					e.nestedError = t;
					p(e);
				}
			});
			this.runningCommand = f;
		}
		_dispatchSubcommand(e, t, n) {
			const r = this._findCommand(e);
			if (!r) this.help({ error: true });
			r._prepareForParse();
			let i;
			i = this._chainOrCallSubCommandHook(i, r, "preSubcommand");
			i = this._chainOrCall(i, () => {
				if (r._executableHandler) {
					this._executeSubCommand(r, t.concat(n));
				} else {
					return r._parseCommand(t, n);
				}
			});
			return i;
		}
		_dispatchHelpCommand(e) {
			if (!e) {
				this.help();
			}
			const t = this._findCommand(e);
			if (t && !t._executableHandler) {
				t.help();
			}
			return this._dispatchSubcommand(e, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((e, t) => {
				if (e.required && this.args[t] == null) {
					this.missingArgument(e.name());
				}
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
				return;
			}
			if (this.args.length > this.registeredArguments.length) {
				this._excessArguments(this.args);
			}
		}
		_processArguments() {
			const e = (e, t, n) => {
				let r = t;
				if (t !== null && e.parseArg) {
					const i = `error: command-argument value '${t}' is invalid for argument '${e.name()}'.`;
					r = this._callParseArg(e, t, n, i);
				}
				return r;
			};
			this._checkNumberOfArguments();
			const t = [];
			this.registeredArguments.forEach((n, r) => {
				let i = n.defaultValue;
				if (n.variadic) {
					if (r < this.args.length) {
						i = this.args.slice(r);
						if (n.parseArg) {
							i = i.reduce((t, r) => {
								return e(n, r, t);
							}, n.defaultValue);
						}
					} else if (i === undefined) {
						i = [];
					}
				} else if (r < this.args.length) {
					i = this.args[r];
					if (n.parseArg) {
						i = e(n, i, n.defaultValue);
					}
				}
				t[r] = i;
			});
			this.processedArgs = t;
		}
		_chainOrCall(e, t) {
			if (e?.then && typeof e.then === "function") {
				return e.then(() => t());
			}
			return t();
		}
		_chainOrCallHooks(e, t) {
			let n = e;
			const r = [];
			this._getCommandAndAncestors().reverse().filter((e) => e._lifeCycleHooks[t] !== undefined).forEach((e) => {
				e._lifeCycleHooks[t].forEach((t) => {
					r.push({
						hookedCommand: e,
						callback: t
					});
				});
			});
			if (t === "postAction") {
				r.reverse();
			}
			r.forEach((e) => {
				n = this._chainOrCall(n, () => {
					return e.callback(e.hookedCommand, this);
				});
			});
			return n;
		}
		_chainOrCallSubCommandHook(e, t, n) {
			let r = e;
			if (this._lifeCycleHooks[n] !== undefined) {
				this._lifeCycleHooks[n].forEach((e) => {
					r = this._chainOrCall(r, () => {
						return e(this, t);
					});
				});
			}
			return r;
		}
		_parseCommand(e, t) {
			const n = this.parseOptions(t);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			e = e.concat(n.operands);
			t = n.unknown;
			this.args = e.concat(t);
			if (e && this._findCommand(e[0])) {
				return this._dispatchSubcommand(e[0], e.slice(1), t);
			}
			if (this._getHelpCommand() && e[0] === this._getHelpCommand().name()) {
				return this._dispatchHelpCommand(e[1]);
			}
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(t);
				return this._dispatchSubcommand(this._defaultCommandName, e, t);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
				this.help({ error: true });
			}
			this._outputHelpIfRequested(n.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const r = () => {
				if (n.unknown.length > 0) {
					this.unknownOption(n.unknown[0]);
				}
			};
			const i = `command:${this.name()}`;
			if (this._actionHandler) {
				r();
				this._processArguments();
				let n;
				n = this._chainOrCallHooks(n, "preAction");
				n = this._chainOrCall(n, () => this._actionHandler(this.processedArgs));
				if (this.parent) {
					n = this._chainOrCall(n, () => {
						this.parent.emit(i, e, t);
					});
				}
				n = this._chainOrCallHooks(n, "postAction");
				return n;
			}
			if (this.parent?.listenerCount(i)) {
				r();
				this._processArguments();
				this.parent.emit(i, e, t);
			} else if (e.length) {
				if (this._findCommand("*")) {
					return this._dispatchSubcommand("*", e, t);
				}
				if (this.listenerCount("command:*")) {
					this.emit("command:*", e, t);
				} else if (this.commands.length) {
					this.unknownCommand();
				} else {
					r();
					this._processArguments();
				}
			} else if (this.commands.length) {
				r();
				this.help({ error: true });
			} else {
				r();
				this._processArguments();
			}
		}
		_findCommand(e) {
			if (!e) return undefined;
			return this.commands.find((t) => t._name === e || t._aliases.includes(e));
		}
		_findOption(e) {
			return this.options.find((t) => t.is(e));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((e) => {
				e.options.forEach((t) => {
					if (t.mandatory && e.getOptionValue(t.attributeName()) === undefined) {
						e.missingMandatoryOptionValue(t);
					}
				});
			});
		}
		_checkForConflictingLocalOptions() {
			const e = this.options.filter((e) => {
				const t = e.attributeName();
				if (this.getOptionValue(t) === undefined) {
					return false;
				}
				return this.getOptionValueSource(t) !== "default";
			});
			const t = e.filter((e) => e.conflictsWith.length > 0);
			t.forEach((t) => {
				const n = e.find((e) => t.conflictsWith.includes(e.attributeName()));
				if (n) {
					this._conflictingOption(t, n);
				}
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((e) => {
				e._checkForConflictingLocalOptions();
			});
		}
		parseOptions(e) {
			const t = [];
			const n = [];
			let r = t;
			function i(e) {
				return e.length > 1 && e[0] === "-";
			}
			const a = (e) => {
				if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(e)) return false;
				return !this._getCommandAndAncestors().some((e) => e.options.map((e) => e.short).some((e) => /^-\d$/.test(e)));
			};
			let o = null;
			let s = null;
			let c = 0;
			while (c < e.length || s) {
				const l = s ?? e[c++];
				s = null;
				if (l === "--") {
					if (r === n) r.push(l);
					r.push(...e.slice(c));
					break;
				}
				if (o && (!i(l) || a(l))) {
					this.emit(`option:${o.name()}`, l);
					continue;
				}
				o = null;
				if (i(l)) {
					const t = this._findOption(l);
					if (t) {
						if (t.required) {
							const n = e[c++];
							if (n === undefined) this.optionMissingArgument(t);
							this.emit(`option:${t.name()}`, n);
						} else if (t.optional) {
							let n = null;
							if (c < e.length && (!i(e[c]) || a(e[c]))) {
								n = e[c++];
							}
							this.emit(`option:${t.name()}`, n);
						} else {
							this.emit(`option:${t.name()}`);
						}
						o = t.variadic ? t : null;
						continue;
					}
				}
				if (l.length > 2 && l[0] === "-" && l[1] !== "-") {
					const e = this._findOption(`-${l[1]}`);
					if (e) {
						if (e.required || e.optional && this._combineFlagAndOptionalValue) {
							this.emit(`option:${e.name()}`, l.slice(2));
						} else {
							this.emit(`option:${e.name()}`);
							s = `-${l.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(l)) {
					const e = l.indexOf("=");
					const t = this._findOption(l.slice(0, e));
					if (t && (t.required || t.optional)) {
						this.emit(`option:${t.name()}`, l.slice(e + 1));
						continue;
					}
				}
				if (r === t && i(l) && !(this.commands.length === 0 && a(l))) {
					r = n;
				}
				if ((this._enablePositionalOptions || this._passThroughOptions) && t.length === 0 && n.length === 0) {
					if (this._findCommand(l)) {
						t.push(l);
						n.push(...e.slice(c));
						break;
					} else if (this._getHelpCommand() && l === this._getHelpCommand().name()) {
						t.push(l, ...e.slice(c));
						break;
					} else if (this._defaultCommandName) {
						n.push(l, ...e.slice(c));
						break;
					}
				}
				if (this._passThroughOptions) {
					r.push(l, ...e.slice(c));
					break;
				}
				r.push(l);
			}
			return {
				operands: t,
				unknown: n
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				const e = {};
				const t = this.options.length;
				for (let n = 0; n < t; n++) {
					const t = this.options[n].attributeName();
					e[t] = t === this._versionOptionName ? this._version : this[t];
				}
				return e;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((e, t) => Object.assign(e, t.opts()), {});
		}
		error(e, t) {
			this._outputConfiguration.outputError(`${e}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") {
				this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			} else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const n = t || {};
			const r = n.exitCode || 1;
			const i = n.code || "commander.error";
			this._exit(r, i, e);
		}
		_parseOptionsEnv() {
			this.options.forEach((e) => {
				if (e.envVar && e.envVar in d.env) {
					const t = e.attributeName();
					if (this.getOptionValue(t) === undefined || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(t))) {
						if (e.required || e.optional) {
							this.emit(`optionEnv:${e.name()}`, d.env[e.envVar]);
						} else {
							this.emit(`optionEnv:${e.name()}`);
						}
					}
				}
			});
		}
		_parseOptionsImplied() {
			const e = new h(this.options);
			const t = (e) => {
				return this.getOptionValue(e) !== undefined && !["default", "implied"].includes(this.getOptionValueSource(e));
			};
			this.options.filter((n) => n.implied !== undefined && t(n.attributeName()) && e.valueFromOption(this.getOptionValue(n.attributeName()), n)).forEach((e) => {
				Object.keys(e.implied).filter((e) => !t(e)).forEach((t) => {
					this.setOptionValueWithSource(t, e.implied[t], "implied");
				});
			});
		}
		missingArgument(e) {
			const t = `error: missing required argument '${e}'`;
			this.error(t, { code: "commander.missingArgument" });
		}
		optionMissingArgument(e) {
			const t = `error: option '${e.flags}' argument missing`;
			this.error(t, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(e) {
			const t = `error: required option '${e.flags}' not specified`;
			this.error(t, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(e, t) {
			const n = (e) => {
				const t = e.attributeName();
				const n = this.getOptionValue(t);
				const r = this.options.find((e) => e.negate && t === e.attributeName());
				const i = this.options.find((e) => !e.negate && t === e.attributeName());
				if (r && (r.presetArg === undefined && n === false || r.presetArg !== undefined && n === r.presetArg)) {
					return r;
				}
				return i || e;
			};
			const r = (e) => {
				const t = n(e);
				const r = t.attributeName();
				const i = this.getOptionValueSource(r);
				if (i === "env") {
					return `environment variable '${t.envVar}'`;
				}
				return `option '${t.flags}'`;
			};
			const i = `error: ${r(e)} cannot be used with ${r(t)}`;
			this.error(i, { code: "commander.conflictingOption" });
		}
		unknownOption(e) {
			if (this._allowUnknownOption) return;
			let t = "";
			if (e.startsWith("--") && this._showSuggestionAfterError) {
				let n = [];
				let r = this;
				do {
					const e = r.createHelp().visibleOptions(r).filter((e) => e.long).map((e) => e.long);
					n = n.concat(e);
					r = r.parent;
				} while (r && !r._enablePositionalOptions);
				t = b(e, n);
			}
			const n = `error: unknown option '${e}'${t}`;
			this.error(n, { code: "commander.unknownOption" });
		}
		_excessArguments(e) {
			if (this._allowExcessArguments) return;
			const t = this.registeredArguments.length;
			const n = t === 1 ? "" : "s";
			const r = e.length;
			const i = this.parent ? ` for '${this.name()}'` : "";
			const a = e.join(", ");
			const o = `error: too many arguments${i}. Expected ${t} argument${n} but got ${r}: ${a}.`;
			this.error(o, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			const e = this.args[0];
			let t = "";
			if (this._showSuggestionAfterError) {
				const n = [];
				this.createHelp().visibleCommands(this).forEach((e) => {
					n.push(e.name());
					if (e.alias()) n.push(e.alias());
				});
				t = b(e, n);
			}
			const n = `error: unknown command '${e}'${t}`;
			this.error(n, { code: "commander.unknownCommand" });
		}
		version(e, t, n) {
			if (e === undefined) return this._version;
			this._version = e;
			t = t || "-V, --version";
			n = n || "output the version number";
			const r = this.createOption(t, n);
			this._versionOptionName = r.attributeName();
			this._registerOption(r);
			this.on("option:" + r.name(), () => {
				this._outputConfiguration.writeOut(`${e}\n`);
				this._exit(0, "commander.version", e);
			});
			return this;
		}
		description(e, t) {
			if (e === undefined && t === undefined) return this._description;
			this._description = e;
			if (t) {
				this._argsDescription = t;
			}
			return this;
		}
		summary(e) {
			if (e === undefined) return this._summary;
			this._summary = e;
			return this;
		}
		alias(e) {
			if (e === undefined) return this._aliases[0];
			let t = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
				t = this.commands[this.commands.length - 1];
			}
			if (e === t._name) throw new Error("Command alias can't be the same as its name");
			const n = this.parent?._findCommand(e);
			if (n) {
				const t = [n.name()].concat(n.aliases()).join("|");
				throw new Error(`cannot add alias '${e}' to command '${this.name()}' as already have command '${t}'`);
			}
			t._aliases.push(e);
			return this;
		}
		aliases(e) {
			if (e === undefined) return this._aliases;
			e.forEach((e) => this.alias(e));
			return this;
		}
		usage(e) {
			if (e === undefined) {
				if (this._usage) return this._usage;
				const e = this.registeredArguments.map((e) => {
					return o(e);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? e : []).join(" ");
			}
			this._usage = e;
			return this;
		}
		name(e) {
			if (e === undefined) return this._name;
			this._name = e;
			return this;
		}
		helpGroup(e) {
			if (e === undefined) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = e;
			return this;
		}
		commandsGroup(e) {
			if (e === undefined) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = e;
			return this;
		}
		optionsGroup(e) {
			if (e === undefined) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = e;
			return this;
		}
		_initOptionGroup(e) {
			if (this._defaultOptionGroup && !e.helpGroupHeading) e.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(e) {
			if (this._defaultCommandGroup && !e.helpGroup()) e.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(e) {
			this._name = l.basename(e, l.extname(e));
			return this;
		}
		executableDir(e) {
			if (e === undefined) return this._executableDir;
			this._executableDir = e;
			return this;
		}
		helpInformation(e) {
			const t = this.createHelp();
			const n = this._getOutputContext(e);
			t.prepareContext({
				error: n.error,
				helpWidth: n.helpWidth,
				outputHasColors: n.hasColors
			});
			const r = t.formatHelp(this, t);
			if (n.hasColors) return r;
			return this._outputConfiguration.stripColor(r);
		}
		_getOutputContext(e) {
			e = e || {};
			const t = !!e.error;
			let n;
			let r;
			let i;
			if (t) {
				n = (e) => this._outputConfiguration.writeErr(e);
				r = this._outputConfiguration.getErrHasColors();
				i = this._outputConfiguration.getErrHelpWidth();
			} else {
				n = (e) => this._outputConfiguration.writeOut(e);
				r = this._outputConfiguration.getOutHasColors();
				i = this._outputConfiguration.getOutHelpWidth();
			}
			const a = (e) => {
				if (!r) e = this._outputConfiguration.stripColor(e);
				return n(e);
			};
			return {
				error: t,
				write: a,
				hasColors: r,
				helpWidth: i
			};
		}
		outputHelp(e) {
			let t;
			if (typeof e === "function") {
				t = e;
				e = undefined;
			}
			const n = this._getOutputContext(e);
			const r = {
				error: n.error,
				write: n.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((e) => e.emit("beforeAllHelp", r));
			this.emit("beforeHelp", r);
			let i = this.helpInformation({ error: n.error });
			if (t) {
				i = t(i);
				if (typeof i !== "string" && !Buffer.isBuffer(i)) {
					throw new Error("outputHelp callback must return a string or a Buffer");
				}
			}
			n.write(i);
			if (this._getHelpOption()?.long) {
				this.emit(this._getHelpOption().long);
			}
			this.emit("afterHelp", r);
			this._getCommandAndAncestors().forEach((e) => e.emit("afterAllHelp", r));
		}
		helpOption(e, t) {
			if (typeof e === "boolean") {
				if (e) {
					if (this._helpOption === null) this._helpOption = undefined;
					if (this._defaultOptionGroup) {
						this._initOptionGroup(this._getHelpOption());
					}
				} else {
					this._helpOption = null;
				}
				return this;
			}
			this._helpOption = this.createOption(e ?? "-h, --help", t ?? "display help for command");
			if (e || t) this._initOptionGroup(this._helpOption);
			return this;
		}
		_getHelpOption() {
			if (this._helpOption === undefined) {
				this.helpOption(undefined, undefined);
			}
			return this._helpOption;
		}
		addHelpOption(e) {
			this._helpOption = e;
			this._initOptionGroup(e);
			return this;
		}
		help(e) {
			this.outputHelp(e);
			let t = Number(d.exitCode ?? 0);
			if (t === 0 && e && typeof e !== "function" && e.error) {
				t = 1;
			}
			this._exit(t, "commander.help", "(outputHelp)");
		}
		addHelpText(e, t) {
			const n = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!n.includes(e)) {
				throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${n.join("', '")}'`);
			}
			const r = `${e}Help`;
			this.on(r, (e) => {
				let n;
				if (typeof t === "function") {
					n = t({
						error: e.error,
						command: e.command
					});
				} else {
					n = t;
				}
				if (n) {
					e.write(`${n}\n`);
				}
			});
			return this;
		}
		_outputHelpIfRequested(e) {
			const t = this._getHelpOption();
			const n = t && e.find((e) => t.is(e));
			if (n) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	}
	function S(e) {
		return e.map((e) => {
			if (!e.startsWith("--inspect")) {
				return e;
			}
			let t;
			let n = "127.0.0.1";
			let r = "9229";
			let i;
			if ((i = e.match(/^(--inspect(-brk|-wait)?)$/)) !== null) {
				t = i[1];
			} else if ((i = e.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/)) !== null) {
				t = i[1];
				if (/^\d+$/.test(i[3])) {
					r = i[3];
				} else {
					n = i[3];
				}
			} else if ((i = e.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/)) !== null) {
				t = i[1];
				n = i[3];
				r = i[4];
			}
			if (t && r !== "0") {
				return `${t}=${n}:${parseInt(r) + 1}`;
			}
			return e;
		});
	}
	function C() {
		if (d.env.NO_COLOR || d.env.FORCE_COLOR === "0" || d.env.FORCE_COLOR === "false") return false;
		if (d.env.FORCE_COLOR || d.env.CLICOLOR_FORCE !== undefined) return true;
		return undefined;
	}
	;
	const w = new x();
	const T = (e) => new Command(e);
	const E = (e, t) => new Option(e, t);
	const D = (e, t) => new Argument(e, t);
}) };
