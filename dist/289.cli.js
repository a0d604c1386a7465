export const id = 289;
export const ids = [289];
export const modules = { 92289: ((e, t, n) => {
	n.d(t, { readArguments: () => l });
	var r = n(67375);
	var i = n(29463);
	var a = n(88162);
	var o = n(59813);
	var s = n(51047);
	const c = "Put a pattern in quotes, so that the shell leaves it alone: --path 'logs/*'\n";
	function l(e) {
		let t = null;
		const n = u((e) => {
			t = e;
		});
		try {
			n.parse(e, { from: "user" });
		} catch (e) {
			if (!(e instanceof r.b7)) throw e;
			if (e.code === "commander.excessArguments") (0, a.g)().write(c);
			return e.exitCode === 0 ? 0 : i.RS;
		}
		return t ?? 0;
	}
	function u(e) {
		const t = new r.uB(o.j.name).configureOutput({
			writeOut: (e) => (0, a.d)().write(e),
			writeErr: (e) => (0, a.g)().write(e)
		}).description("Judges the health of Papyra persistence: event logs, rotating sets and metrics snapshots.").version(o.j.version, "-V, --version").exitOverride().showHelpAfterError("Run it with --help to see what there is.").helpCommand(false);
		const n = new Map();
		for (const r of s.L) {
			const [i = "", a] = r.words;
			if (a === undefined) f(t.command(i), r, e);
			else {
				const o = n.get(i) ?? d(t, i);
				n.set(i, o);
				f(o.command(a), r, e);
			}
		}
		return t;
	}
	function d(e, t) {
		return e.command(t).helpCommand(false).description(s.f.get(t) ?? "");
	}
	function f(e, t, n) {
		const r = t.flags().map((e) => ({
			name: e.name,
			option: p(e)
		}));
		e.description(t.description);
		for (const { option: t } of r) e.addOption(t);
		if (t.exitCodes !== undefined) e.addHelpText("after", t.exitCodes);
		e.action(() => {
			const i = new Map();
			for (const { name: t, option: n } of r) {
				const r = n.attributeName();
				if (e.getOptionValueSource(r) === "cli") i.set(t, e.getOptionValue(r));
			}
			const a = t.refuse?.(i) ?? null;
			if (a !== null) e.error(`error: ${a}`);
			n({
				command: t,
				flags: i
			});
		});
	}
	function p({ name: e, value: t, describe: n, repeats: i, isNeeded: a, choices: o }) {
		const s = new r.c$(t === null ? `--${e}` : `--${e} ${t}`, n());
		if (o !== undefined) s.choices(o).default(o[0]);
		if (a === true) s.makeOptionMandatory();
		if (i === true) {
			s.argParser((e, t) => t === undefined ? e : `${t}\n${e}`);
		}
		return s;
	}
}) };
