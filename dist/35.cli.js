export const id = 35;
export const ids = [35];
export const modules = { 4035: ((e, t, n) => {
	n.d(t, {
		compactionLines: () => C,
		findingLines: () => O,
		recoveryLines: () => h
	});
	var r = n(85697);
	var i = n(73454);
	var a = n(17087);
	var o = n(40771);
	var s = n(39889);
	var c = n(8287);
	var l = n(28291);
	var u = n(74397);
	;
	const d = {
		bad: ["✗", "red"],
		open: ["!", "yellow"],
		good: ["✓", "green"]
	};
	const f = 20;
	const p = 5;
	const m = 100;
	function h(e) {
		const { report: t, paint: n, width: r } = e;
		const i = (0, l.rp)(t);
		if (i.length === 0) return [];
		const a = i.some(({ recovery: e }) => e.status === "planned");
		return [
			n("bold", "Recovery"),
			...i.slice(0, o.pX).flatMap((t) => _(t, e)),
			...(0, o.OS)(i.length, o.pX, "artifacts", "  "),
			...a ? g(t, r) : []
		];
	}
	function g(e, t) {
		return [...(0, o.LV)((0, l.O$)(e), t, "  "), ...l.rL.map((e) => `    ${e}`)];
	}
	function _(e, { report: t, paint: n, width: r }) {
		const { recovery: a, path: s } = e;
		const [c, u] = d[(0, l.F_)(e)];
		const p = `  ${n(u, c)} ${(0, o.gB)(s)}: ${(0, l.tj)(e)}`;
		if (a.status === "none") return [p];
		const { errors: m, records: h, size: g } = (0, l.yE)(e);
		const _ = [
			a.mode,
			`errors ${m}`,
			`${(0, i.T5)(e) ? "entries" : "records"} ${h}`,
			...g === null ? [] : [`size ${g}`]
		].join(" · ");
		return [
			p,
			...v((0, l.qo)(a.reason, t), r),
			n("dim", `    ${_}`),
			...(0, o.LV)((0, l.zF)(e).join(", "), r, "    "),
			...a.files.slice(0, f).flatMap((t) => y(e, t)),
			...b(a.files.length, f, "files", "    "),
			...x(e),
			...S(e)
		];
	}
	function v(e, t) {
		return e === null ? [] : (0, o.LV)((0, s.bt)((0, s.$Q)(e, o.lG * 3)), t, "    ");
	}
	function y(e, t) {
		const n = (0, u.Uk)(e.recovery, t);
		const r = (0, l.wA)(t);
		return [
			`    ${(0, o.gB)(t.path)}: ${(0, l.Tb)(e, t, n)}`,
			...r.slice(0, p).map((t) => `      ${(0, o.gB)((0, l.k0)(e, t, n))}`),
			...t.truncated ? ["      … and more than the report lists; the amounts are complete"] : b(r.length, p, "", "      ")
		];
	}
	function b(e, t, n, r) {
		if (e <= t) return [];
		return [`${r}… and ${(0, c.B)(e - t)} more${n && ` ${n}`}; --format json lists all`];
	}
	function x(e) {
		return (0, l.f9)(e).map((t) => `    ${(0, l.Gx)(e)} ${(0, s.bt)(t)}`);
	}
	function S(e) {
		const t = (0, l.TK)(e);
		if (t.length === 0) return [];
		return [
			"    The originals are in quarantine. To put them back, run this where the gate ran, while nothing writes:",
			...t.slice(0, m).map((e) => `      ${e}`),
			...b(t.length, m, "files", "      ")
		];
	}
	;
	function C(e) {
		const { report: t, paint: n } = e;
		const r = (0, a.yZ)(t);
		if (r.length === 0) return [];
		return [
			n("bold", "Compaction"),
			...r.slice(0, o.pX).flatMap((t) => w(t, e)),
			...(0, o.OS)(r.length, o.pX, "artifacts", "  "),
			...r.some(({ compaction: e }) => (0, a.Jv)(e)) ? ["  To let go what is beyond the limits: persistence compact, with the flags of this run."] : []
		];
	}
	function w(e, { report: t, paint: n, width: s }) {
		const { path: c, compaction: u } = e;
		const [f, p] = d[(0, a.rO)(u)];
		const { records: m, size: h } = (0, a.Kc)(e);
		const g = (0, i.fh)(e) ? "entries" : "records";
		return [
			`  ${n(p, f)} ${(0, o.gB)(c)}: ${(0, a.R0)(e)}`,
			...v((0, l.qo)(u.reason, t), s),
			n("dim", `    limits: ${(0, a.FM)(e).join(" · ")}`),
			...(0, r.V2)(u) ? [`    ${g} ${m} · size ${h} · ${(0, a.MQ)(e)}`] : []
		];
	}
	var T = n(66244);
	;
	const E = 30;
	const D = 5;
	function O({ report: e, paint: t, width: n }) {
		const r = (0, T.kG)(e, D);
		if (r.length === 0) return [];
		const i = r.slice(0, E).flatMap((e) => k(e, t, n));
		return [
			t("bold", "Findings"),
			...(0, o.LV)((0, T.ik)(r) ?? "", n, "  "),
			...i,
			...(0, o.OS)(r.length, E, "kinds of findings", "  ")
		];
	}
	function k(e, t, n) {
		const { rule: r, count: i, atLeast: a, samples: s, path: l } = e;
		const u = `${t("bold", r)} × ${(0, c.B)(i)}${a ? " or more" : ""} in ${(0, o.gB)(l)}`;
		return [
			`  ${j(e, t)} ${u}`,
			...(0, o.LV)((0, T.Pr)(e), n, "    ").map((e) => t("dim", e)),
			...s.map((e) => `    ${A(e)}`),
			...(0, o.OS)(i, s.length, "like this", "    ")
		];
	}
	function A(e) {
		const t = (0, T.oQ)(e) ?? (e.papyra ? e.detail : e.message);
		return `${(0, s.bt)((0, T.hD)(e, o.lG))}: ${e.rule}: ${(0, o.gB)(t)}`;
	}
	function j({ severity: e, ignored: t }, n) {
		if (t) return n("dim", "–");
		return e === "error" ? n("red", "✗") : n("yellow", "!");
	}
	;
}) };
