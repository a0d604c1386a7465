export const id = 390;
export const ids = [390];
export const modules = {
	33230: ((e, t, n) => {
		n.d(t, { s: () => o });
		var r = n(74283);
		var i = n(95465);
		var a = n(67883);
		async function o(e, t, n) {
			const { settings: o, problems: s } = await (0, i.M)({
				given: e,
				givenAs: "flag",
				withConfigFile: false,
				cwd: t
			});
			const c = await (0, a.q)(() => {}, (e) => (0, r.readMetricsSources)(o.metrics, {
				cwd: t,
				ownFiles: () => n(o),
				command: o["metrics-command"],
				timeoutMs: o["metrics-timeout"] * 1e3,
				maxBytes: r.DEFAULT_MAX_METRICS_BYTES,
				signal: e
			}));
			const l = [...s, ...c.problems].map(({ message: e }) => e);
			if (c.interruption !== null) l.push(`Not all was read: ${c.interruption.message}.`);
			return {
				settings: o,
				sources: c.sources,
				mistakes: l
			};
		}
	}),
	68390: ((e, t, n) => {
		n.d(t, { runMetrics: () => u });
		var r = n(39889);
		;
		function i(e, t) {
			if (t) {
				const [t, ...n] = e;
				const r = n.length === 0 ? t?.values ?? {} : Object.fromEntries(e.map(({ source: e, values: t }) => [e, t]));
				return `${JSON.stringify(r, null, 2)}\n`;
			}
			return e.map(a).join("\n");
		}
		function a({ source: e, form: t, status: n, values: i }) {
			const a = (0, r.bt)(t === null ? e : `${e} (${t})`);
			const o = Object.keys(i);
			if (n !== "ok" || o.length === 0) return `${a}\n  metrics: <unavailable>\n`;
			const s = Math.max(...o.map((e) => (0, r.bt)(e).length));
			const c = Object.entries(i).map(([e, t]) => `  ${(0, r.bt)(e).padEnd(s)}  ${t}\n`);
			return `${a}\n${c.join("")}`;
		}
		var o = n(29463);
		var s = n(88162);
		var c = n(33230);
		;
		const l = "There is no metrics source. Name a file, a glob or an address with --from, or a command.";
		async function u(e, t) {
			const n = await (0, c.s)(e, process.cwd(), () => []);
			const a = n.mistakes.length === 0 && n.sources.length === 0;
			const u = a ? [l] : n.mistakes;
			for (const e of u) (0, s.g)().write(`${(0, r.bt)(e)}\n`);
			(0, s.d)().write(i(n.sources, t));
			return u.length > 0 ? o.RS : o.tN;
		}
	})
};
