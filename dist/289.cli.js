export const id = 289;
export const ids = [289];
export const modules = { 92289: ((e, t, n) => {
	n.d(t, { readArguments: () => u });
	var r = n(67375);
	var i = n(29463);
	var a = n(26749);
	var o = n(88162);
	var s = n(59813);
	var c = n(38387);
	const l = "Put a pattern in quotes, so that the shell leaves it alone: --path 'logs/*'\n";
	function u(e) {
		let t = null;
		const n = f({
			onCall: (e) => {
				t = e;
			},
			onMistake: (t) => (0, o.g)().write(d(t, e))
		});
		try {
			n.parse(e, { from: "user" });
		} catch (e) {
			if (!(e instanceof r.b7)) throw e;
			if (e.code === "commander.excessArguments") (0, o.g)().write(l);
			return e.exitCode === 0 ? 0 : i.RS;
		}
		return t ?? 0;
	}
	function d(e, t) {
		const n = t.flatMap((e) => [e, e.slice(e.indexOf("=") + 1)]);
		const r = n.reduce((e, t) => {
			const n = (0, a.Fu)(t);
			return n === t ? e : e.replaceAll(t, () => n);
		}, e);
		return (0, a.UY)(r);
	}
	function f({ onCall: e, onMistake: t }) {
		const n = new r.uB(s.j.name).configureOutput({
			writeOut: (e) => (0, o.d)().write(e),
			writeErr: t
		}).description("Judges the health of Papyra persistence: event logs, rotating sets and metrics snapshots.").version(s.j.version, "-V, --version").exitOverride().showHelpAfterError("Run it with --help to see what there is.").helpCommand(false);
		const i = new Map();
		for (const t of c.L) {
			const [r = "", a] = t.words;
			if (a === undefined) m(n.command(r), t, e);
			else {
				const o = i.get(r) ?? p(n, r);
				i.set(r, o);
				m(o.command(a), t, e);
			}
		}
		return n;
	}
	function p(e, t) {
		return e.command(t).helpCommand(false).description(c.f.get(t) ?? "");
	}
	function m(e, t, n) {
		const r = t.flags().map((e) => ({
			name: e.name,
			option: h(e)
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
	function h({ name: e, value: t, describe: n, repeats: i, isNeeded: a, choices: o }) {
		const s = new r.c$(t === null ? `--${e}` : `--${e} ${t}`, n());
		if (o !== undefined) s.choices(o).default(o[0]);
		if (a === true) s.makeOptionMandatory();
		if (i === true) {
			s.argParser((e, t) => t === undefined ? e : `${t}\n${e}`);
		}
		return s;
	}
}) };
