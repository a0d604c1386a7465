export const id = 154;
export const ids = [154];
export const modules = { 12154: ((e, t, n) => {
	n.d(t, { readConfigFile: () => l });
	var r = n(73024);
	var i = n(76760);
	var a = n(38815);
	var o = n(76799);
	var s = n(26749);
	const c = 1 << 20;
	function l(e, t) {
		const n = (0, i.resolve)(t, e);
		const a = (0, s.Fu)(e);
		const l = (0, o.t5)(n);
		if (typeof l === "string") return u(a, `config: ${a} cannot be read: ${l}.`);
		if (l === null) return u(a, `config: ${a} is not there. Check the path, or leave config out.`);
		if (!l.isFile()) return u(a, `config: ${a} is not a file. Name a YAML file.`);
		if (l.size > c) return u(a, `config: ${a} is larger than 1 MiB; it cannot be right.`);
		try {
			return f(a, (0, r.readFileSync)(n, "utf8"));
		} catch (e) {
			const t = e instanceof RangeError ? "it is nested too deeply" : (0, o.SQ)(e);
			return u(a, `config: ${a} cannot be read: ${t}.`);
		}
	}
	function u(e, t) {
		return {
			...d(e),
			mistakes: [t]
		};
	}
	function d(e) {
		return {
			path: e,
			values: new Map(),
			lines: new Map(),
			innerLines: new Map(),
			mistakes: []
		};
	}
	function f(e, t) {
		const n = new a.HN();
		const r = (0, a.Tp)(t, {
			lineCounter: n,
			prettyErrors: false
		});
		const i = [...r.errors, ...r.warnings];
		if (i.length > 0) {
			const t = new Map();
			for (const r of i) {
				const { line: i, col: a } = n.linePos(r.pos[0]);
				if (!t.has(i)) t.set(i, `${e}:${i}:${a}: ${g(r.code, r.message)}`);
			}
			return {
				...u(e, ""),
				mistakes: [...t.values()]
			};
		}
		const { contents: o } = r;
		if (o === null) return d(e);
		if (!(0, a.jh)(o)) {
			return u(e, `${e}: it has to hold settings as "name: value" lines, for instance "mode: scan_only".`);
		}
		const s = new Map();
		const c = p(o, n);
		const l = new Map();
		const f = [];
		for (const { key: t, value: i } of o.items) {
			const o = m(t);
			const u = c.get(o) ?? 1;
			if ((0, a.jh)(i)) l.set(o, p(i, n));
			try {
				s.set(o, (0, a.Ll)(i) ? i.toJS(r) : null);
			} catch {
				f.push(`${e}:${u}: ${h}`);
			}
		}
		return {
			path: e,
			values: s,
			lines: c,
			innerLines: l,
			mistakes: f
		};
	}
	function p({ items: e }, t) {
		return new Map(e.map(({ key: e }) => {
			const n = (0, a.jn)(e) && e.range ? t.linePos(e.range[0]).line : 1;
			return [m(e), n];
		}));
	}
	function m(e) {
		return (0, a.jn)(e) ? String(e.value) : String(e);
	}
	const h = "a value that starts with *, & or ! means something else in YAML; put it in quotes.";
	function g(e, t) {
		if (e === "TAB_AS_INDENT") return "a tab stands where YAML needs spaces; replace it with spaces.";
		if (e === "DUPLICATE_KEY") return "this setting stands twice; keep one of them.";
		if (e === "TAG_RESOLVE_FAILED" || e === "BAD_ALIAS") return h;
		if (e === "MULTIPLE_DOCS") return "a second document starts here (---); keep one.";
		return `this is not YAML: ${t}.`;
	}
}) };
