export const id = 376;
export const ids = [376];
export const modules = {
	96376: ((e, t, n) => {
		n.d(t, {
			G: () => Z,
			U: () => Ee
		});
		var r = n(42383);
		var i = n(89894);
		var a = n(32081);
		;
		function o(e, t) {
			const { numbers: n, series: r = new Map(), message: o = null } = e;
			if (n.size === 0 && r.size === 0) {
				return s(`${t} holds no metrics`, o);
			}
			const l = new Map();
			const u = Object.create(null);
			for (const [e, r] of n) {
				const n = (0, a.Ew)(e);
				const o = l.get(n);
				if (o !== undefined && u[n] !== r) {
					throw new i.h(`${t} holds ${n} under two names that disagree: ` + `${(0, i.A)(o)} is ${u[n]} and ${(0, i.A)(e)} is ${r}. Keep the one that is right.`);
				}
				if (r < 0 && (0, a.vu)(n)) {
					throw new i.h(`${t} has ${r} for ${(0, i.A)(e)}; an error counter cannot be negative.`);
				}
				l.set(n, e);
				u[n] = r;
			}
			return {
				status: "ok",
				values: u,
				raw: c([...r, ...n]),
				message: o
			};
		}
		function s(e, t = null) {
			return {
				status: "unavailable",
				message: t === null ? e : `${e}; ${t}`
			};
		}
		function c(e) {
			const t = Object.create(null);
			for (const [n, r] of e) t[n] = r;
			return t;
		}
		const l = 5;
		function u(e) {
			const t = e.slice(0, l).map(i.A).join(", ");
			const n = e.length - l;
			return n > 0 ? `${t} and ${n} more` : t;
		}
		;
		function d(e, t) {
			if (t.length === 0) return e;
			return `${e}{${t.map(([e, t]) => `${e}="${p(t)}"`).join(",")}}`;
		}
		function f(e, t, n) {
			e.set(t, (e.get(t) ?? 0) + n);
		}
		function p(e) {
			return e.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n");
		}
		var m = n(12910);
		;
		function h(e) {
			return (0, r.Gv)(e) && (0, r.Gv)(e["dimensions"]);
		}
		function g(e, t) {
			const n = (0, r.eB)(e, t);
			const a = new Map();
			if (h(n) && typeof n["name"] === "string") {
				_(n, n["name"], t, a);
				return o({ numbers: a }, t);
			}
			for (const [e, o] of Object.entries(n)) {
				if (!(0, r.Gv)(o)) {
					throw new i.h(`${t}: ${(0, i.A)(e)} holds ${(0, r.kw)(o)} where the snapshot of a metric belongs, such as ` + "{\"name\": …, \"dimensions\": {…}}. Write the file with recorder.get_metric_snapshots().");
				}
				_(o, e, t, a);
			}
			return o({ numbers: a }, t);
		}
		function _(e, t, n, i) {
			const { dimensions: a, name: o, ...s } = e;
			const c = [[t, (0, r.Gv)(a) ? a : s]];
			for (const [e, t] of c) {
				for (const [a, o] of Object.entries(t)) {
					const t = `${e}.${a}`;
					if ((0, r.Gv)(o)) c.push([t, o]);
					else if (typeof o === "number") i.set(t, ee(o, t, n));
				}
			}
		}
		function ee(e, t, n) {
			if (Number.isFinite(e)) return e;
			throw new i.h(`${n}: ${(0, i.A)(t)} is a number too large to compare. Correct it.`);
		}
		;
		function v(e) {
			return (0, r.Gv)(e) && typeof e["metric_name"] === "string" && "snapshot" in e;
		}
		function te(e, t) {
			const n = new Map();
			const r = new Map();
			for (const { labels: i, metric: a, snapshot: o } of ne(e, t)) {
				const e = new Map();
				_(o, a, t, e);
				for (const [t, a] of e) {
					f(n, t, a);
					r.set(d(t, i), a);
				}
			}
			return o({
				numbers: n,
				series: r
			}, t);
		}
		function ne(e, t) {
			const n = new Map();
			(0, m.Dx)(e).forEach((e, i) => {
				if (e.trim() === "") return;
				const a = re(e, `${t}, line ${i + 1}`);
				const o = String(a["metric_name"]);
				const s = ie(a["entity_id"]);
				const c = JSON.stringify([o, s]);
				const { snapshot: l } = a;
				if ((0, r.Gv)(l)) n.set(c, {
					labels: s,
					metric: o,
					snapshot: l
				});
				else n.delete(c);
			});
			return n.values();
		}
		function re(e, t) {
			const n = (0, r.MR)(e);
			if (n === undefined) {
				throw new i.h(`${t}: ${(0, i.A)(e)} is not JSON; the log is damaged or was cut off there. Copy it again, or mend the line.`);
			}
			if (v(n) && ((0, r.Gv)(n["snapshot"]) || n["snapshot"] === null)) return n;
			throw new i.h(`${t}: ${(0, i.A)(e)} is no change of a metric, such as {"entity_id": …, "metric_name": …, "snapshot": {…}}. ` + "Remove the line, or name the right file.");
		}
		function ie(e) {
			if (e === undefined || e === null) return [];
			return [["entity_id", typeof e === "string" ? e : JSON.stringify(e)]];
		}
		;
		const y = /\r\n?|\n/;
		const b = "ℹ";
		const x = /^[^\p{L}\p{N}_#]*([A-Za-z_][\w.]*):[ \t]*(\S.*)$/u;
		const S = /[│┃|]/;
		const ae = "…";
		const oe = /^[A-Za-z_][\w.]*…?$/;
		const C = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
		const w = /metrics: <unavailable>|does not expose metrics|No metrics available\./;
		const se = /^(?:<\w+>|None|null)$/;
		const ce = /^[^\p{L}\p{N}_#]*metrics:\s*(?:<unavailable>)?$/u;
		const T = /^[^\p{L}\p{N}_]*Persistence Inspect$/u;
		function le(e) {
			const t = E(e);
			if (w.test(t)) return true;
			return t.split(y).some((e) => {
				if (T.test(e.trimEnd())) return true;
				const t = D(e);
				return t !== null && (C.test(t.value) || (0, a.TU)(t.key) !== undefined);
			});
		}
		function ue(e, t) {
			const n = E(e);
			const r = new Map();
			let a = false;
			let c = false;
			n.split(y).forEach((e, n) => {
				const i = e.trimEnd();
				a ||= T.test(i);
				if (ce.test(i)) {
					c = true;
					r.clear();
					return;
				}
				const o = D(e);
				if (o !== null) k(r, o, `${t}, line ${n + 1}`);
			});
			if (a && !c) {
				return s(`${t} is the output of "papyra persistence inspect" without --show-metrics, so it holds no metrics`);
			}
			if (r.size > 0) return o({ numbers: r }, t);
			if (w.test(n)) return s(`${t} says that the backend exposes no metrics`);
			if (c) return s(`${t} has no metrics under "metrics:"`);
			throw new i.h(`${t} has no line of the form "key: number". Write it with "papyra metrics persistence --json".`);
		}
		function E(e) {
			return (0, m.mU)(e).replaceAll(b, " ");
		}
		function D(e) {
			const [, t, n] = x.exec(e) ?? [];
			return t === undefined || n === undefined ? O(e) : {
				key: t,
				value: n.trimEnd()
			};
		}
		function O(e) {
			const [t, n, r, i, ...a] = e.split(S, 5).map((e) => e.trim());
			const o = t === "" && i === "" && a.length === 0;
			return o && n !== undefined && r !== undefined && oe.test(n) ? {
				key: n,
				value: r
			} : null;
		}
		function k(e, { key: t, value: n }, r) {
			if (t.endsWith(ae)) {
				throw new i.h(`${r}: the terminal was too narrow and cut the name ${(0, i.A)(t)} short. Write the snapshot with ` + "\"papyra metrics persistence --json\", or set COLUMNS=120 before the command.");
			}
			if (C.test(n)) A(e, t, Number(n), r);
			else if ((0, a.TU)(t) !== undefined && !se.test(n)) {
				throw new i.h(`${r}: ${t} is ${(0, i.A)(n)}, which is not a number. Write numbers with digits only, or leave the line out.`);
			}
		}
		function A(e, t, n, r) {
			if (!Number.isFinite(n)) {
				throw new i.h(`${r}: ${(0, i.A)(t)} is a number too large to compare. Correct it.`);
			}
			const a = e.get(t);
			if (a !== undefined && a !== n) {
				throw new i.h(`${r}: ${(0, i.A)(t)} stands a second time, first with ${a} and now with ${n}. ` + "Keep one snapshot in a file.");
			}
			e.set(t, n);
		}
		;
		function j(e, t) {
			const n = new Map();
			const i = [];
			for (const [a, o] of Object.entries((0, r.eB)(e, t))) {
				if (o === null) i.push(a);
				else n.set(a, M(o, a, t));
			}
			const a = i.length === 0 ? null : `null, so left out: ${u(i)}`;
			return o({
				numbers: n,
				message: a
			}, t);
		}
		function M(e, t, n) {
			if (Array.isArray(e)) return e.length;
			if (typeof e === "number" && Number.isFinite(e)) return e;
			if (typeof e === "number") {
				throw new i.h(`${n}: ${(0, i.A)(t)} is a number too large to compare. Correct it.`);
			}
			throw new i.h(`${n}: ${(0, i.A)(t)} holds ${(0, r.kw)(e)} where a number belongs. A Papyra snapshot is a flat ` + "JSON object of numbers, as backend.metrics.snapshot() gives; check that the right file or URL is named.");
		}
		;
		const N = /^#[ \t]*(?:HELP|TYPE|UNIT|EOF)\b/m;
		const P = /^#[ \t]*EOF[ \t]*$/;
		const F = /^#[ \t]*TYPE[ \t]+(\S+)[ \t]+(\S+)/;
		function I(e) {
			return N.test(e);
		}
		function L(e) {
			const t = (0, m.Dx)(e).find((e) => !/^\s*(?:#|$)/.test(e));
			return t !== undefined && K(t.trim()) !== null;
		}
		function R(e, t) {
			const { samples: n, types: r } = z(e, t);
			const s = new Map();
			const c = new Map();
			for (const { name: e, labels: t, value: i } of n) {
				if (Number.isFinite(i)) s.set(d(e, t), i);
				if (!U(e, t, r)) f(c, e, i);
			}
			const l = [...c].filter(([, e]) => !Number.isFinite(e)).map(([e]) => e);
			const p = l.find((e) => (0, a.vu)((0, a.Ew)(e)));
			if (p !== undefined) {
				throw new i.h(`${t} has NaN or infinity for the error counter ${(0, i.A)(p)}, so it cannot be judged. ` + "Repair the exporter; a counter is a number.");
			}
			for (const e of l) c.delete(e);
			const m = l.length === 0 ? null : `NaN or infinite, so left out: ${u(l)}`;
			return o({
				numbers: c,
				series: s,
				message: m
			}, t);
		}
		function z(e, t) {
			const n = new Map();
			const r = new Map();
			let a = false;
			(0, m.Dx)(e).forEach((e, o) => {
				const s = e.trim();
				const c = `${t}, line ${o + 1}`;
				if (s === "") return;
				if (a) {
					throw new i.h(`${c}: the text goes on after "# EOF". Keep one exposition in a file.`);
				}
				if (s.startsWith("#")) {
					a = P.test(s);
					const [, e, t] = F.exec(s) ?? [];
					if (e !== undefined && t !== undefined) r.set(ve(e), t);
					return;
				}
				const l = K(s);
				if (l === null) {
					throw new i.h(`${c}: ${(0, i.A)(s)} is no Prometheus sample, such as papyra_writes_total{backend="json"} 12. ` + "Correct the line, or write the exposition again.");
				}
				B(n, l, c);
			});
			return {
				samples: n.values(),
				types: r
			};
		}
		function B(e, t, n) {
			const r = [...t.labels].sort(([e], [t]) => e < t ? -1 : e > t ? 1 : 0);
			const a = d(t.name, r);
			const o = e.get(a);
			if (o === undefined || Object.is(o.value, t.value)) {
				e.set(a, t);
			} else if (o.timestamp === null || t.timestamp === null) {
				throw new i.h(`${n}: ${(0, i.A)(a)} stands a second time, first with ${o.value} and now with ${t.value}. ` + "Keep one exposition in a file.");
			} else if (t.timestamp >= o.timestamp) {
				e.set(a, t);
			}
		}
		const V = /_created$/;
		const H = new Set([
			"counter",
			"histogram",
			"summary"
		]);
		function U(e, t, n) {
			if (t.some(([t]) => t === "quantile" || t === "le" && e.endsWith("_bucket"))) return true;
			if (!V.test(e)) return false;
			const r = e.replace(V, "");
			return H.has(n.get(r) ?? n.get(`${r}_total`) ?? "");
		}
		const W = /[A-Za-z_:][\w:.]*/y;
		const de = /[ \t]*/y;
		const fe = /[ \t]*=[ \t]*/y;
		const pe = /[ \t]*,[ \t]*/y;
		const me = /[ \t]*\{[ \t]*/y;
		const G = /[ \t]*\}/y;
		const he = /[ \t]*(\S+)(?:[ \t]+([+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?))?(?:[ \t]+#[ \t]*\{.*)?$/y;
		class ge {
			#e = 0;
			#t;
			constructor(e) {
				this.#t = e;
			}
			take(e) {
				e.lastIndex = this.#e;
				const t = e.exec(this.#t);
				if (t !== null) this.#e = e.lastIndex;
				return t;
			}
			takeQuoted() {
				if (this.#t[this.#e] !== "\"") return null;
				const e = this.#e + 1;
				let t = e;
				while (t < this.#t.length && this.#t[t] !== "\"") t += this.#t[t] === "\\" ? 2 : 1;
				if (t >= this.#t.length) return null;
				this.#e = t + 1;
				return q(this.#t.slice(e, t));
			}
		}
		function K(e) {
			const t = new ge(e);
			let n = t.take(W)?.[0] ?? null;
			const r = [];
			if (t.take(me) !== null) {
				const e = _e(t);
				if (e === null || n !== null && e.name !== null) return null;
				n ??= e.name;
				r.push(...e.labels);
			} else if (n === null || t.take(de)?.[0] === "") {
				return null;
			}
			const [, i, a] = t.take(he) ?? [];
			const o = i === undefined ? null : xe(i);
			if (n === null || n.endsWith(":") || o === null) return null;
			return {
				name: n,
				labels: r,
				value: o,
				timestamp: a === undefined ? null : Number(a)
			};
		}
		function _e(e) {
			const t = [];
			let n = null;
			while (e.take(G) === null) {
				const r = e.takeQuoted();
				const i = r ?? e.take(W)?.[0];
				if (i === undefined) return null;
				if (e.take(fe) !== null) {
					const n = e.takeQuoted();
					if (n === null) return null;
					t.push([i, n]);
				} else if (r !== null && n === null) {
					n = i;
				} else {
					return null;
				}
				if (e.take(pe) === null) return e.take(G) === null ? null : {
					name: n,
					labels: t
				};
			}
			return {
				name: n,
				labels: t
			};
		}
		function q(e) {
			return e.replace(/\\([\\"n])/g, (e, t) => t === "n" ? "\n" : t);
		}
		function ve(e) {
			return e.startsWith("\"") && e.endsWith("\"") ? q(e.slice(1, -1)) : e;
		}
		const ye = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
		const be = /^([+-]?)inf(?:inity)?$/i;
		function xe(e) {
			if (ye.test(e)) return Number(e);
			if (/^nan$/i.test(e)) return Number.NaN;
			const t = be.exec(e)?.[1];
			if (t === undefined) return null;
			return t === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
		}
		var Se = n(85697);
		var J = n(50262);
		;
		function Ce(e) {
			return "schema_version" in e && (0, r.Gv)(e["metrics"]);
		}
		function we(e, t) {
			const n = (0, r.eB)(e, t);
			const { schema_version: a, metrics: c } = n;
			if (!(0, r.Gv)(c) || a === undefined) {
				throw new i.h(`${t} is not a snapshot of this gate: it has no "schema_version" and "metrics". ` + "Name the metrics-snapshot.json of an earlier run.");
			}
			if (a !== J.A0) {
				throw new i.h(`${t} has schema_version ${(0, i.A)(String(a))}, and this version of the gate reads ${J.A0}. ` + "Write it again with the version you use now.");
			}
			if (n["complete"] === false) {
				throw new i.h(`${t} is of a run that did not read everything, so its numbers are too low. Name the snapshot of a whole run.`);
			}
			const l = new Map();
			for (const [e, n] of Object.entries(c)) {
				if (Se.kZ.test(e)) continue;
				l.set(e, Te(n, e, t));
			}
			if (l.size === 0) return s(`${t} holds no metrics besides what its run found in artifacts`);
			return o({ numbers: l }, t);
		}
		function Te(e, t, n) {
			if (typeof e === "number" && Number.isFinite(e)) return e;
			throw new i.h(`${n}: metrics[${(0, i.A)(t)}] holds ${(0, r.kw)(e)} where a finite number belongs. ` + "The file was changed by hand or damaged; write it again.");
		}
		;
		function Y(e) {
			return (t, n) => e((0, r.qF)(t, n), n);
		}
		const X = {
			papyra: Y(j),
			lines: ue,
			prometheus: R,
			recorder: Y(g),
			changes: te,
			snapshot: Y(we)
		};
		const Z = Object.keys(X);
		function Ee(e, t, n) {
			let r = n;
			try {
				Oe(e, t);
				const i = De(e, t);
				const a = i !== e;
				r = n === null || a && n === "papyra" ? ke(i, t) : n;
				return Pe({
					form: r,
					...X[r](i, t)
				});
			} catch (e) {
				if (e instanceof i.h) return {
					form: r,
					status: "error",
					message: e.message
				};
				throw e;
			}
		}
		function De(e, t) {
			if (!e.trimStart().startsWith("\"")) return e;
			const n = (0, r.MR)(e);
			if (typeof n !== "string") return e;
			if (n.trim() === "") throw new i.h(`${t} holds an empty JSON string, and no metrics in it.`);
			return n;
		}
		function Oe(e, t) {
			if (!e.trimStart().startsWith("<")) return;
			throw new i.h(`${t} holds a web page (HTML or XML), not metrics: often a login or an error page. ` + "Open the address in a browser to see which, and name the address of the metrics themselves.");
		}
		function ke(e, t) {
			const n = e.trimStart().charAt(0);
			if (n === "{") return Q(e, t);
			if (n === "[" || n === "\"" || Ae(e)) throw je((0, r.qF)(e, t), t);
			if (I(e)) return "prometheus";
			if (le(e)) return "lines";
			if (L(e)) return "prometheus";
			throw new i.h(`${t} is in none of the forms the gate knows (${Z.join(", ")}). Check that the right source is ` + "named; the form of a file or an address can be named too, as in prometheus=PATH.");
		}
		function Ae(e) {
			const t = (0, r.MR)(e);
			return t !== undefined && !(0, r.Gv)(t);
		}
		function je(e, t) {
			return new i.h(`${t} holds ${(0, r.kw)(e)}; a metrics snapshot is one JSON object, ` + "as backend.metrics.snapshot() gives.");
		}
		function Q(e, t) {
			const n = (0, r.MR)(e);
			if ((0, r.Gv)(n)) return Me(n, t);
			const a = (0, r.MR)((0, m.Dx)(e).find((e) => e.trim() !== "") ?? "");
			if (v(a)) return "changes";
			if ((0, r.Gv)(a)) {
				$(a, t);
				throw new i.h(`${t} holds several JSON values, one on a line; a metrics snapshot is one JSON object, ` + "as backend.metrics.snapshot() gives.");
			}
			if (I(e) || L(e)) return "prometheus";
			return "papyra";
		}
		function Me(e, t) {
			$(e, t);
			if (Ce(e)) return "snapshot";
			if (v(e)) return "changes";
			if (h(e) || Object.values(e).some(h)) return "recorder";
			return "papyra";
		}
		const Ne = [
			"event",
			"audit",
			"dead_letter"
		];
		function $(e, t) {
			if ("resourceMetrics" in e || "resource_metrics" in e) {
				throw new i.h(`${t} holds OpenTelemetry metrics (OTLP/JSON), which this version of the gate does not read yet. ` + "Export them in Prometheus format, or write backend.metrics.snapshot() as JSON.");
			}
			if ("schema_version" in e && "verdict" in e) {
				throw new i.h(`${t} is a report of this gate, not metrics. Name the metrics-snapshot.json that lies beside it.`);
			}
			if (Ne.includes(e["kind"]) && "system_id" in e) {
				throw new i.h(`${t} holds records of a Papyra log, not metrics. Name it under "path", where logs are checked.`);
			}
		}
		function Pe(e) {
			if (e.status !== "ok" || e.message !== null) return e;
			if (e.form !== "papyra" && e.form !== "lines") return e;
			const { values: t } = e;
			const n = "records_written" in t && Object.values(t).every((e) => e === 0);
			if (!n) return e;
			const r = "every counter is 0; Papyra counts in the process that writes, so take the snapshot there, not with the command line";
			return {
				...e,
				message: r
			};
		}
	}),
	42383: ((e, t, n) => {
		n.d(t, {
			Gv: () => s,
			MR: () => o,
			eB: () => c,
			kw: () => l,
			qF: () => a
		});
		var r = n(89894);
		const i = /[:[,\s]-?(NaN|Infinity)\s*[,\]}]/;
		function a(e, t) {
			const n = o(e);
			if (n !== undefined) return n;
			const a = i.exec(e)?.[1];
			if (a !== undefined) {
				throw new r.h(`${t} holds ${a}, which Python writes and JSON does not have. Leave such a metric out, or write null.`);
			}
			if (u(e)) {
				throw new r.h(`${t} ends in the middle of a JSON value: it was cut off while it was written or copied. ` + "Write it again; writing to another name and renaming it keeps readers from half a file.");
			}
			throw new r.h(`${t} starts like JSON and is not valid JSON. Write it with json.dump(backend.metrics.snapshot(), file).`);
		}
		function o(e) {
			try {
				return JSON.parse(e);
			} catch {
				return undefined;
			}
		}
		function s(e) {
			return typeof e === "object" && e !== null && !Array.isArray(e);
		}
		function c(e, t) {
			if (s(e)) return e;
			throw new r.h(`${t} holds ${l(e)}; a metrics snapshot is one JSON object, ` + "as backend.metrics.snapshot() gives.");
		}
		function l(e) {
			if (Array.isArray(e)) return "a JSON array";
			if (typeof e === "string") return `the string ${(0, r.A)(e)}`;
			if (typeof e === "number") return `the number ${e}`;
			return s(e) ? "an object" : `only ${String(e)}`;
		}
		function u(e) {
			const t = [];
			for (let n = 0; n < e.length; n++) {
				const r = e[n];
				if (r === "\"") {
					n = d(e, n);
					if (n === e.length) return true;
				} else if (r === "{") t.push("}");
				else if (r === "[") t.push("]");
				else if ((r === "}" || r === "]") && t.pop() !== r) return false;
			}
			return t.length > 0;
		}
		function d(e, t) {
			let n = t + 1;
			while (n < e.length && e[n] !== "\"") n += e[n] === "\\" ? 2 : 1;
			return Math.min(n, e.length);
		}
	}),
	12910: ((e, t, n) => {
		n.d(t, {
			Dx: () => c,
			g7: () => a,
			mU: () => s
		});
		var r = n(89894);
		const i = [
			{
				magic: [31, 139],
				what: "is compressed with gzip; unpack it first"
			},
			{
				magic: [
					40,
					181,
					47,
					253
				],
				what: "is compressed with zstd; unpack it first"
			},
			{
				magic: [
					80,
					75,
					3,
					4
				],
				what: "is a zip archive; unpack it and name the file inside"
			}
		];
		function a(e, t) {
			if (e.length === 0) throw l(t);
			for (const { magic: n, what: a } of i) {
				if (f(e, n)) throw new r.h(`${t} ${a}.`);
			}
			const n = d(e, u(e));
			if (n === null || n.includes("\0")) {
				throw new r.h(`${t} is binary or not in UTF-8; a metrics snapshot is text. Check that the right source is named.`);
			}
			if (n.trim() === "") throw l(t);
			return n;
		}
		const o = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\r\n]*(?:\x07|\x1b\\)?)/g;
		function s(e) {
			return e.includes("\x1B") ? e.replace(o, "") : e;
		}
		function c(e) {
			return e.split(/\r?\n/);
		}
		function l(e) {
			return new r.h(`${e} is empty. The program that writes it probably failed or has not run yet; look at its output.`);
		}
		function u(e) {
			if (f(e, [255, 254])) return "utf-16le";
			return f(e, [254, 255]) ? "utf-16be" : "utf-8";
		}
		function d(e, t) {
			try {
				return new TextDecoder(t, { fatal: true }).decode(e);
			} catch {
				return null;
			}
		}
		function f(e, t) {
			return t.every((t, n) => e[n] === t);
		}
	}),
	89894: ((e, t, n) => {
		n.d(t, {
			A: () => a,
			h: () => r
		});
		class r extends Error {
			name = "UnreadableMetrics";
		}
		const i = 60;
		function a(e) {
			return JSON.stringify(e.length > i ? `${e.slice(0, i)}…` : e);
		}
	}),
	32081: ((e, t, n) => {
		n.d(t, {
			Ew: () => d,
			TU: () => f,
			vu: () => p,
			yX: () => s
		});
		function r(e, t, ...n) {
			return {
				name: e,
				class: t,
				aliases: n
			};
		}
		const i = [
			r("records_written", "counter", "writes_total"),
			r("bytes_written", "counter"),
			r("records_read", "counter"),
			r("scans", "counter", "scan_runs", "scan_operations", "scan_count"),
			r("anomalies_detected", "damage", "anomaly_detected", "scan_anomalies"),
			r("recoveries", "counter", "recovery_runs", "recovery_attempts", "recoveries_attempted", "recover_count"),
			r("recovery_repairs", "counter"),
			r("compactions", "counter", "compactions_triggered", "compactions_run", "compact_count"),
			r("records_dropped", "loss"),
			r("write_errors", "error"),
			r("read_errors", "error"),
			r("scan_errors", "error"),
			r("recovery_errors", "error", "recovery_failures", "recoveries_failed"),
			r("compaction_errors", "error"),
			r("total_actors", "gauge"),
			r("alive_actors", "gauge"),
			r("stopping_actors", "gauge"),
			r("restarting_actors", "gauge"),
			r("registry_size", "gauge"),
			r("registry_orphans", "gauge"),
			r("registry_dead", "gauge"),
			r("dead_letters_count", "counter")
		];
		const a = new Map(i.map((e) => [e.name, e]));
		const o = new Map(i.flatMap((e) => e.aliases.map((t) => [t, e])));
		const s = [...a.keys(), ...o.keys()];
		const c = /^papyra[_.]/;
		const l = /_total$/;
		const u = ".failure_total";
		function d(e) {
			return m(e)?.name ?? e;
		}
		function f(e) {
			return m(e)?.class;
		}
		function p(e) {
			return f(e) === "error" || e.endsWith(u);
		}
		function m(e) {
			const t = e.replace(c, "");
			const n = t.replace(l, "");
			return a.get(e) ?? a.get(t) ?? o.get(t) ?? a.get(n) ?? o.get(n);
		}
	}),
	85697: ((e, t, n) => {
		n.d(t, {
			P6: () => a,
			SJ: () => o,
			V2: () => s,
			_Y: () => _,
			kZ: () => l,
			lI: () => c,
			xS: () => g,
			y2: () => d
		});
		var r = n(63977);
		var i = n(56802);
		const a = Object.freeze(Object.create(null));
		function o(e) {
			const t = Object.create(null);
			const n = (0, i.eb)(e);
			for (const [n, r] of Object.entries(e.metrics)) t[`doctor.${n}`] = r;
			t["doctor.errors"] = n.counts.errors;
			t["doctor.warnings"] = n.counts.warnings;
			for (const [e, r] of Object.entries(n.records)) t[`records.${e}`] = r;
			t["records.bytes"] = n.bytes;
			for (const e of r.Ru) t[`events.${e}`] = 0;
			for (const [e, r] of Object.entries(n.events)) t[`events.${e}`] = r;
			for (const [e, r] of Object.entries(n.latest_audit ?? {})) t[`audit.${e}`] = r;
			if (e.backend === "redis") Object.assign(t, p(n));
			for (const [n, r] of Object.entries(h(e))) t[n] = r;
			for (const [n, r] of Object.entries(e.inspection ?? {})) t[`inspect.${n}`] = r;
			return {
				source: e.id,
				values: t,
				raw: a
			};
		}
		function s({ files: e, before: t }) {
			return e.length > 0 || t.records > 0;
		}
		const c = [
			"doctor",
			"records",
			"events",
			"audit",
			"redis",
			"recovery",
			"retention",
			"inspect"
		];
		const l = new RegExp(`^(?:${c.join("|")})\\.`);
		const u = "redis.unscanned_entries";
		function d({ values: e }) {
			return Object.hasOwn(e, u);
		}
		const f = {
			"redis.missing_payloads": "missing-payload",
			"redis.non_object_payloads": "non-object-payload",
			"redis.wrong_type_keys": "wrong-key-type",
			"redis.id_regressions": "id-regression",
			"redis.future_ids": "future-id",
			"redis.timestamp_mismatches": "timestamp-mismatch"
		};
		function p({ streams: e, counts: t }) {
			const n = e.flatMap((e) => e.groups);
			const r = (e) => m(n.map(e));
			const i = m(e.map((e) => e.entries));
			const a = m(e.map((e) => e.scanned));
			return {
				"redis.entries": i,
				"redis.scanned_entries": a,
				[u]: Math.max(0, i - a),
				"redis.groups": n.length,
				"redis.consumers": r(({ consumers: e }) => e),
				"redis.pending": r(({ pending: e }) => e),
				...n.some(({ lag: e }) => e === null) ? {} : { "redis.lag": r(({ lag: e }) => e ?? 0) },
				"redis.oldest_pending_seconds": Math.max(0, ...n.map((e) => e.oldest_pending_seconds ?? 0)),
				"redis.idle_consumers": r((e) => e.idle_consumers),
				"redis.lost_pending": r((e) => e.lost_pending),
				...Object.fromEntries(Object.entries(f).map(([e, n]) => [e, t.by_rule[n] ?? 0]))
			};
		}
		function m(e) {
			return e.reduce((e, t) => e + t, 0);
		}
		function h({ recovery: e, compaction: t }) {
			const n = e?.status === "done" ? e.removed : {
				records: 0,
				bytes: 0
			};
			return {
				...e === null ? {} : {
					"recovery.removed_records": n.records,
					"recovery.removed_bytes": n.bytes,
					"recovery.repaired_files": e.repaired_files.length,
					"recovery.quarantined_files": e.quarantined_files.length
				},
				...t === null || !s(t) ? {} : {
					"retention.overdue_records": t.status === "done" ? 0 : t.reclaimed.records,
					"retention.overdue_bytes": t.status === "done" ? 0 : t.reclaimed.bytes
				}
			};
		}
		function g(e, t) {
			return [...e.filter((e) => e.status === "ok").map(({ source: e, values: t, raw: n }) => ({
				source: e,
				values: t,
				raw: n
			})), ...t.map(o)];
		}
		function _(e) {
			const t = Object.create(null);
			for (const { values: n } of e) {
				for (const [e, r] of Object.entries(n)) t[e] = (t[e] ?? 0) + r;
			}
			for (const [e, n] of Object.entries(t)) if (!Number.isFinite(n)) delete t[e];
			return t;
		}
	})
};
