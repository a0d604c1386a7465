export const id = 252;
export const ids = [252, 455];
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
	61252: ((e, t, n) => {
		n.d(t, { runMetricsReset: () => K });
		var r = n(39889);
		var i = n(89109);
		var a = n(37544);
		;
		function o(e, t) {
			if (t) return (0, a.P)(e);
			const { baseline: n, kept_at: o, generated_at: c, previous_generated_at: l, sources: u, artifacts: d } = e;
			const f = [
				`${n}: a new interval begins, at ${c}`,
				`  the old one began at ${l}; its baseline is kept at ${o}`,
				...u.length === 0 ? ["  it has no metrics source, so there is nothing to count anew"] : [],
				...u.map((e) => `  ${e.source}: ${s(e)}`),
				...d === 0 ? [] : [`  ${(0, i.LS)(d, "artifact")}: as before, for no reset changes a file`]
			];
			return f.map((e) => `${(0, r.bt)(e)}\n`).join("");
		}
		function s(e) {
			const t = e.status !== "ok";
			if (e.read !== null && !t) return `${(0, i.LS)(e.read, "number")} read, counted on from there`;
			if (e.read !== null || e.reset + e.kept === 0) return "unavailable, nothing to count on from";
			const { reset: n, kept: r } = e;
			const a = n === 0 ? "no counters" : `${(0, i.LS)(n, "counter")} set to 0, the error counters too`;
			const o = r === 0 ? "" : `; ${(0, i.LS)(r, "gauge")} as before`;
			return `${t ? "unavailable at this moment, so counted as started anew: " : ""}${a}${o}`;
		}
		var c = n(29463);
		var l = n(98344);
		var u = n(26749);
		var d = n(88162);
		var f = n(33230);
		var p = n(76760);
		var m = n(73836);
		var h = n(13582);
		var g = n(24351);
		var _ = n(32081);
		var v = n(85697);
		var y = n(50262);
		var b = n(91948);
		;
		function x(e, t, n) {
			const r = new Set(t.filter(({ status: e }) => e !== "ok").map(({ source: e }) => e));
			const i = new Set(e.sources.filter(({ status: e }) => e === "ok").map(({ source: e }) => e));
			const a = t.filter(({ source: e }) => !r.has(e) || !i.has(e));
			const o = new Set(a.map(({ source: e }) => e));
			const s = e.sources.filter(({ source: e }) => !o.has(e));
			const c = [...a.map(({ source: e, status: t, values: n }) => ({
				source: e,
				status: t,
				values: n
			})), ...s.map((e) => ({
				...e,
				values: S(e.values)
			}))];
			const l = {
				schema_version: y.A0,
				generated_at: n.generated_at,
				tool: n.tool,
				run: null,
				complete: true,
				metrics: {},
				sources: c,
				artifacts: e.artifacts
			};
			return {
				snapshot: {
					...l,
					metrics: (0, v._Y)((0, b._y)(l))
				},
				sources: [...a.map(w), ...s.map((e) => T(e, r.has(e.source)))]
			};
		}
		function S(e) {
			return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, C(e) ? 0 : t]));
		}
		function C(e) {
			return (0, _.TU)(e) !== "gauge";
		}
		function w({ source: e, status: t, values: n }) {
			return {
				source: e,
				status: t,
				read: Object.keys(n).length,
				reset: null,
				kept: null
			};
		}
		function T({ source: e, status: t, values: n }, r) {
			const i = Object.keys(n);
			const a = i.filter(C).length;
			return {
				source: e,
				status: r ? "unavailable" : t,
				read: null,
				reset: a,
				kept: i.length - a
			};
		}
		var E = n(73024);
		var D = n(46002);
		var O = n(58845);
		var k = n(13234);
		var A = n(10105);
		;
		const j = { ENAMETOOLONG: "Give the baseline a shorter name: that of the old one has the time in it" };
		function M(e, t, n, r) {
			const i = (0, p.dirname)(e.path);
			let a = null;
			let o = "Nothing was changed.";
			try {
				(0, D.D9)(i);
				const s = (0, E.statSync)(e.path);
				a = I(e.path, Buffer.from(t), s);
				const c = P(e, s, n);
				N(a, e, c);
				o = `The new baseline is in its place, and the old one is kept at ${r(c)}.`;
				(0, D.zR)(i);
				return c;
			} catch (t) {
				const n = (0, O.I)(t, {
					subject: e.shownPath,
					action: "replaced",
					state: o,
					shown: (t) => t === i ? `the directory of ${e.shownPath}` : r(t),
					remedies: j
				});
				throw new m.g(n, { cause: t });
			} finally {
				a?.discard();
			}
		}
		function N(e, t, n) {
			try {
				(0, D.zR)((0, p.dirname)(t.path));
				(0, k.SC)(t);
				(0, E.renameSync)(e.path, t.path);
			} catch (e) {
				L(n);
				throw e;
			}
		}
		function P({ path: e, bytes: t }, n, r) {
			const i = I(e, t, n);
			try {
				for (let t = 1;; t++) {
					const n = (0, A.M)(e, r, t);
					if (F(i.path, n)) return n;
				}
			} finally {
				i.discard();
			}
		}
		function F(e, t) {
			try {
				(0, E.linkSync)(e, t);
				return true;
			} catch (n) {
				if (n.code === "EEXIST") return false;
				if (!(0, D.ab)(n)) throw n;
				if ((0, E.lstatSync)(t, { throwIfNoEntry: false }) !== undefined) return false;
				(0, E.renameSync)(e, t);
				return true;
			}
		}
		function I(e, t, n) {
			const r = new D.yX(e);
			try {
				r.write(t);
				r.finish(n);
				return r;
			} catch (e) {
				r.discard();
				throw e;
			}
		}
		function L(e) {
			try {
				(0, E.unlinkSync)(e);
			} catch {}
		}
		var R = n(6203);
		var z = n(59813);
		;
		const B = "Name the metrics-snapshot.json of an earlier run.";
		const V = "Nothing was changed.";
		async function H(e, t, { cwd: n, now: r }) {
			if (e === "") return `--baseline names no file. ${B} ${V}`;
			const i = await (0, g.T)(e, n);
			if (i === null) {
				return `--baseline: ${e} is not there. ${B} Before the first run there is nothing to reset.`;
			}
			if (typeof i === "string") {
				return `--baseline: ${e} cannot be reset: ${i}. ${B} ${V}`;
			}
			const { snapshot: o, sources: s } = x(i.snapshot, t, {
				generated_at: r.toISOString(),
				tool: z.j
			});
			const c = (0, a.P)(o);
			const l = await (0, g.O)(c);
			if (l !== null) {
				return `--baseline: the new one for ${e} could not be read again: ${l}. Name fewer sources with --from, or begin ` + `with the metrics-snapshot.json of a smaller run. ${V}`;
			}
			const u = (e) => (0, R.pS)(e, n);
			try {
				const t = (0, h.GK)((0, p.resolve)(n, e), e, n);
				const { bytes: a, identity: l } = i;
				const d = M({
					path: t,
					shownPath: e,
					bytes: a,
					identity: l
				}, c, r, u);
				return {
					baseline: u(t),
					kept_at: u(d),
					generated_at: o.generated_at,
					previous_generated_at: i.snapshot.generated_at,
					sources: s,
					artifacts: o.artifacts.length
				};
			} catch (e) {
				if (e instanceof m.g) return `--baseline: ${e.message}`;
				throw e;
			}
		}
		;
		const U = "--from names no metrics source. Name a file, a glob or an address, or leave it out.";
		const W = "--metrics-command names no program. Name what prints the metrics, or leave it out.";
		const G = "Nothing was changed.";
		async function K(e, t) {
			if (q(e.get("metrics"))) return J([U, G]);
			if (q(e.get("metrics-command"))) return J([W, G]);
			const n = process.cwd();
			const { settings: r, sources: i, mistakes: a } = await (0, f.s)(e, n, (e) => (0, l.a)(e, n));
			if (a.length > 0) return J([...a, G]);
			if (e.has("metrics") && i.length === 0) return J([U, G]);
			const s = await H(r.baseline, i, {
				cwd: n,
				now: new Date()
			});
			if (typeof s === "string") return J([s]);
			(0, d.d)().write(o(s, t));
			return c.tN;
		}
		function q(e) {
			return e !== undefined && e.trim() === "";
		}
		function J(e) {
			for (const t of e) (0, d.g)().write(`${(0, r.bt)((0, u.UY)(t))}\n`);
			return c.RS;
		}
	}),
	73836: ((e, t, n) => {
		n.d(t, { g: () => r });
		class r extends Error {
			name = "RecoveryError";
		}
	}),
	24351: ((e, t, n) => {
		n.d(t, {
			O: () => g,
			T: () => m,
			baselineFrom: () => p
		});
		var r = n(73024);
		var i = n(76760);
		var a = n(42383);
		var o = n(76799);
		var s = n(20027);
		var c = n(68308);
		var l = n(50262);
		var u = n(91948);
		const d = 64 << 20;
		const f = "it is larger than 64 MiB";
		async function p(e, t) {
			const n = await m(e, t);
			if (typeof n === "string") return v(e, n);
			if (n === null) {
				return {
					report: {
						source: e,
						status: "missing",
						generated_at: null
					},
					facts: null,
					problems: []
				};
			}
			const { snapshot: r } = n;
			return {
				report: {
					source: e,
					status: "ok",
					generated_at: r.generated_at
				},
				facts: (0, u._y)(r),
				problems: []
			};
		}
		async function m(e, t) {
			if (e.includes("://")) return "it is an address, and a baseline is a file: download it first";
			const n = (0, i.resolve)(t, e);
			const r = (0, o.t5)(n);
			if (r === null || typeof r === "string") return r;
			if (!r.isFile()) return "it is not a file";
			if (r.size > d) return f;
			const a = h(n);
			if (typeof a === "string") return a;
			const s = await _(a.bytes.toString("utf8"));
			if (typeof s === "string") return s;
			if (s.complete === false) return "the run that wrote it did not read everything";
			return {
				snapshot: s,
				...a
			};
		}
		function h(e) {
			try {
				const t = (0, c.ZU)(e);
				try {
					return {
						identity: (0, s.cu)(t),
						bytes: (0, r.readFileSync)(t)
					};
				} finally {
					(0, r.closeSync)(t);
				}
			} catch (e) {
				return (0, o.SQ)(e);
			}
		}
		async function g(e) {
			if (Buffer.byteLength(e) > d) return f;
			const t = await _(e);
			return typeof t === "string" ? t : null;
		}
		async function _(e) {
			const t = (0, a.MR)(e);
			if (t === undefined) return e.trim() === "" ? "it is empty" : "it is not JSON";
			if ((0, a.Gv)(t) && "verdict" in t && "schema_version" in t) {
				return "it is a report of this gate, and the snapshot lies beside it";
			}
			const { snapshotSchema: r } = await Promise.all([n.e(816), n.e(42)]).then(n.bind(n, 4042));
			const i = r.safeParse(t);
			if (i.success) return i.data;
			const o = (0, a.Gv)(t) ? t["schema_version"] : undefined;
			if (typeof o === "number" && o !== l.A0) {
				return `it has schema_version ${o}, and this version of the gate reads ${l.A0}`;
			}
			const s = i.error.issues[0]?.path.join(".") ?? "";
			return `it is JSON, but no snapshot of this gate${s === "" ? "" : ` (see "${s.slice(0, 100)}")`}`;
		}
		function v(e, t) {
			const n = `baseline: ${e} cannot be used: ${t}. Name the metrics-snapshot.json of an earlier run, or leave ` + "baseline out.";
			return {
				report: {
					source: e,
					status: "error",
					generated_at: null
				},
				facts: null,
				problems: [{
					subject: e,
					message: n,
					severity: "error"
				}]
			};
		}
	}),
	91948: ((e, t, n) => {
		n.d(t, {
			LH: () => s,
			_y: () => c,
			eY: () => o
		});
		var r = n(85697);
		var i = n(56802);
		var a = n(50262);
		function o(e) {
			const { metrics: t, artifacts: n, interruption: o } = e;
			return {
				schema_version: a.A0,
				generated_at: e.generated_at,
				tool: e.tool,
				run: e.run,
				complete: o === null && !n.some(i.KJ) && t.every(({ status: e }) => e !== "error"),
				metrics: (0, r._Y)((0, r.xS)(t, n)),
				sources: t.map(({ source: e, status: t, values: n }) => ({
					source: e,
					status: t,
					values: n
				})),
				artifacts: n.map((e) => {
					const { bytes: t, records: n, counts: a, sha256: o } = (0, i.eb)(e);
					const s = { ...(0, r.SJ)(e).values };
					return {
						id: e.id,
						bytes: t,
						records: n,
						anomalies: a.errors,
						sha256: o,
						values: s
					};
				})
			};
		}
		function s({ metrics: e, sources: t, artifacts: n }) {
			const r = [...t, ...n].flatMap(({ values: e }) => Object.keys(e));
			return [...new Set(r)].filter((t) => !Object.hasOwn(e, t));
		}
		function c(e) {
			return [...e.sources.filter(({ status: e }) => e === "ok").map(({ source: e, values: t }) => ({
				source: e,
				values: t,
				raw: r.P6
			})), ...e.artifacts.map(({ id: e, values: t }) => ({
				source: e,
				values: t,
				raw: r.P6
			}))];
		}
	})
};
