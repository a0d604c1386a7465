export const id = 390;
export const ids = [390];
export const modules = { 68390: ((e, t, n) => {
	n.d(t, { runMetrics: () => u });
	var r = n(65572);
	var i = n(39889);
	;
	function a(e, t) {
		if (t) {
			const [t, ...n] = e;
			const r = n.length === 0 ? t?.values ?? {} : Object.fromEntries(e.map(({ source: e, values: t }) => [e, t]));
			return `${JSON.stringify(r, null, 2)}\n`;
		}
		return e.map(o).join("\n");
	}
	function o({ source: e, form: t, status: n, values: r }) {
		const a = (0, i.bt)(t === null ? e : `${e} (${t})`);
		const o = Object.keys(r);
		if (n !== "ok" || o.length === 0) return `${a}\n  metrics: <unavailable>\n`;
		const s = Math.max(...o.map((e) => (0, i.bt)(e).length));
		const c = Object.entries(r).map(([e, t]) => `  ${(0, i.bt)(e).padEnd(s)}  ${t}\n`);
		return `${a}\n${c.join("")}`;
	}
	var s = n(29463);
	var c = n(95465);
	var l = n(88162);
	;
	async function u(e, t) {
		const n = process.cwd();
		const { settings: o, problems: u } = await (0, c.M)({
			given: e,
			givenAs: "flag",
			withConfigFile: false,
			cwd: n
		});
		const d = o["metrics-timeout"] * 1e3;
		const f = await (0, r.readMetricsSources)(o.metrics, {
			cwd: n,
			timeoutMs: d,
			maxBytes: r.DEFAULT_MAX_METRICS_BYTES
		});
		const p = [...u, ...f.problems].map(({ message: e }) => e);
		if (p.length === 0 && f.sources.length === 0) {
			p.push("--from names no metrics source. Name a file, a glob or an address.");
		}
		for (const e of p) (0, l.g)().write(`${(0, i.bt)(e)}\n`);
		(0, l.d)().write(a(f.sources, t));
		return p.length > 0 ? s.RS : s.tN;
	}
}) };
