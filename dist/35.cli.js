export const id = 35;
export const ids = [35];
export const modules = { 4035: ((e, t, n) => {
	n.d(t, {
		compactionLines: () => S,
		findingLines: () => D,
		recoveryLines: () => m
	});
	var r = n(85697);
	var i = n(17087);
	var a = n(40771);
	var o = n(39889);
	var s = n(8287);
	var c = n(28291);
	var l = n(74397);
	;
	const u = {
		bad: ["✗", "red"],
		open: ["!", "yellow"],
		good: ["✓", "green"]
	};
	const d = 20;
	const f = 5;
	const p = 100;
	function m(e) {
		const { report: t, paint: n, width: r } = e;
		const i = (0, c.rp)(t);
		if (i.length === 0) return [];
		const o = i.some(({ recovery: e }) => e.status === "planned");
		return [
			n("bold", "Recovery"),
			...i.slice(0, a.pX).flatMap((t) => g(t, e)),
			...(0, a.OS)(i.length, a.pX, "artifacts", "  "),
			...o ? h(t, r) : []
		];
	}
	function h(e, t) {
		return [...(0, a.LV)((0, c.O$)(e), t, "  "), ...c.rL.map((e) => `    ${e}`)];
	}
	function g(e, { report: t, paint: n, width: r }) {
		const { recovery: i, path: o } = e;
		const [s, l] = u[(0, c.F_)(e)];
		const f = `  ${n(l, s)} ${(0, a.gB)(o)}: ${(0, c.tj)(e)}`;
		if (i.status === "none") return [f];
		const { errors: p, records: m, size: h } = (0, c.yE)(e);
		const g = [
			i.mode,
			`errors ${p}`,
			`${(0, c.fh)(e) ? "entries" : "records"} ${m}`,
			...h === null ? [] : [`size ${h}`]
		].join(" · ");
		return [
			f,
			..._((0, c.qo)(i.reason, t), r),
			n("dim", `    ${g}`),
			...(0, a.LV)((0, c.zF)(e).join(", "), r, "    "),
			...i.files.slice(0, d).flatMap((t) => v(e, t)),
			...y(i.files.length, d, "files", "    "),
			...b(e),
			...x(e)
		];
	}
	function _(e, t) {
		return e === null ? [] : (0, a.LV)((0, o.bt)((0, o.$Q)(e, a.lG * 3)), t, "    ");
	}
	function v(e, t) {
		const n = (0, l.Uk)(e.recovery, t);
		const r = (0, c.wA)(t);
		return [
			`    ${(0, a.gB)(t.path)}: ${(0, c.Tb)(e, t, n)}`,
			...r.slice(0, f).map((t) => `      ${(0, a.gB)((0, c.k0)(e, t, n))}`),
			...t.truncated ? ["      … and more than the report lists; the amounts are complete"] : y(r.length, f, "", "      ")
		];
	}
	function y(e, t, n, r) {
		if (e <= t) return [];
		return [`${r}… and ${(0, s.B)(e - t)} more${n && ` ${n}`}; --format json lists all`];
	}
	function b(e) {
		return (0, c.f9)(e).map((t) => `    ${(0, c.Gx)(e)} ${(0, o.bt)(t)}`);
	}
	function x(e) {
		const t = (0, c.TK)(e);
		if (t.length === 0) return [];
		return [
			"    The originals are in quarantine. To put them back, run this where the gate ran, while nothing writes:",
			...t.slice(0, p).map((e) => `      ${e}`),
			...y(t.length, p, "files", "      ")
		];
	}
	;
	function S(e) {
		const { report: t, paint: n } = e;
		const r = (0, i.yZ)(t);
		if (r.length === 0) return [];
		return [
			n("bold", "Compaction"),
			...r.slice(0, a.pX).flatMap((t) => C(t, e)),
			...(0, a.OS)(r.length, a.pX, "artifacts", "  "),
			...r.some(({ compaction: e }) => (0, i.Jv)(e)) ? ["  To let go what is beyond the limits: persistence compact, with the flags of this run."] : []
		];
	}
	function C(e, { report: t, paint: n, width: o }) {
		const { path: s, compaction: l } = e;
		const [d, f] = u[(0, i.rO)(l)];
		const { records: p, size: m } = (0, i.Kc)(e);
		const h = (0, c.fh)(e) ? "entries" : "records";
		return [
			`  ${n(f, d)} ${(0, a.gB)(s)}: ${(0, i.R0)(e)}`,
			..._((0, c.qo)(l.reason, t), o),
			n("dim", `    limits: ${(0, i.FM)(e).join(" · ")}`),
			...(0, r.V2)(l) ? [`    ${h} ${p} · size ${m} · ${(0, i.MQ)(e)}`] : []
		];
	}
	var w = n(66244);
	;
	const T = 30;
	const E = 5;
	function D({ report: e, paint: t, width: n }) {
		const r = (0, w.kG)(e, E);
		if (r.length === 0) return [];
		const i = r.slice(0, T).flatMap((e) => O(e, t, n));
		return [
			t("bold", "Findings"),
			...(0, a.LV)((0, w.ik)(r) ?? "", n, "  "),
			...i,
			...(0, a.OS)(r.length, T, "kinds of findings", "  ")
		];
	}
	function O(e, t, n) {
		const { rule: r, count: i, atLeast: o, samples: c, path: l } = e;
		const u = `${t("bold", r)} × ${(0, s.B)(i)}${o ? " or more" : ""} in ${(0, a.gB)(l)}`;
		return [
			`  ${A(e, t)} ${u}`,
			...(0, a.LV)((0, w.Pr)(e), n, "    ").map((e) => t("dim", e)),
			...c.map((e) => `    ${k(e)}`),
			...(0, a.OS)(i, c.length, "like this", "    ")
		];
	}
	function k(e) {
		const t = (0, w.oQ)(e) ?? (e.papyra ? e.detail : e.message);
		return `${(0, o.bt)((0, w.hD)(e, a.lG))}: ${e.rule}: ${(0, a.gB)(t)}`;
	}
	function A({ severity: e, ignored: t }, n) {
		if (t) return n("dim", "–");
		return e === "error" ? n("red", "✗") : n("yellow", "!");
	}
	;
}) };
