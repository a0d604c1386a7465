export const id = 572;
export const ids = [572];
export const modules = {
	65572: ((e, t, n) => {
		n.d(t, {
			DEFAULT_MAX_METRICS_BYTES: () => Ft,
			readMetricsSources: () => It
		});
		var r = n(73024);
		var i = n(51455);
		var a = n(76799);
		var o = n(64077);
		;
		class s extends Error {
			name = "UnreadableMetrics";
		}
		const c = 60;
		function l(e) {
			return JSON.stringify(e.length > c ? `${e.slice(0, c)}…` : e);
		}
		;
		const u = /[:[,\s]-?(NaN|Infinity)\s*[,\]}]/;
		function d(e, t) {
			const n = f(e);
			if (n !== undefined) return n;
			const r = u.exec(e)?.[1];
			if (r !== undefined) {
				throw new s(`${t} holds ${r}, which Python writes and JSON does not have. Leave such a metric out, or write null.`);
			}
			if (ee(e)) {
				throw new s(`${t} ends in the middle of a JSON value: it was cut off while it was written or copied. ` + "Write it again; writing to another name and renaming it keeps readers from half a file.");
			}
			throw new s(`${t} starts like JSON and is not valid JSON. Write it with json.dump(backend.metrics.snapshot(), file).`);
		}
		function f(e) {
			try {
				return JSON.parse(e);
			} catch {
				return undefined;
			}
		}
		function p(e) {
			return typeof e === "object" && e !== null && !Array.isArray(e);
		}
		function m(e, t) {
			if (p(e)) return e;
			throw new s(`${t} holds ${h(e)}; a metrics snapshot is one JSON object, ` + "as backend.metrics.snapshot() gives.");
		}
		function h(e) {
			if (Array.isArray(e)) return "a JSON array";
			if (typeof e === "string") return `the string ${l(e)}`;
			if (typeof e === "number") return `the number ${e}`;
			return p(e) ? "an object" : `only ${String(e)}`;
		}
		function ee(e) {
			const t = [];
			for (let n = 0; n < e.length; n++) {
				const r = e[n];
				if (r === "\"") {
					n = g(e, n);
					if (n === e.length) return true;
				} else if (r === "{") t.push("}");
				else if (r === "[") t.push("]");
				else if ((r === "}" || r === "]") && t.pop() !== r) return false;
			}
			return t.length > 0;
		}
		function g(e, t) {
			let n = t + 1;
			while (n < e.length && e[n] !== "\"") n += e[n] === "\\" ? 2 : 1;
			return Math.min(n, e.length);
		}
		var _ = n(32081);
		;
		function v(e, t) {
			const { numbers: n, series: r = new Map(), message: i = null } = e;
			if (n.size === 0 && r.size === 0) {
				return y(`${t} holds no metrics`, i);
			}
			const a = new Map();
			const o = Object.create(null);
			for (const [e, r] of n) {
				const n = (0, _.Ew)(e);
				const i = a.get(n);
				if (i !== undefined && o[n] !== r) {
					throw new s(`${t} holds ${n} under two names that disagree: ` + `${l(i)} is ${o[n]} and ${l(e)} is ${r}. Keep the one that is right.`);
				}
				if (r < 0 && (0, _.vu)(n)) {
					throw new s(`${t} has ${r} for ${l(e)}; an error counter cannot be negative.`);
				}
				a.set(n, e);
				o[n] = r;
			}
			return {
				status: "ok",
				values: o,
				raw: te([...r, ...n]),
				message: i
			};
		}
		function y(e, t = null) {
			return {
				status: "unavailable",
				message: t === null ? e : `${e}; ${t}`
			};
		}
		function te(e) {
			const t = Object.create(null);
			for (const [n, r] of e) t[n] = r;
			return t;
		}
		const b = 5;
		function x(e) {
			const t = e.slice(0, b).map(l).join(", ");
			const n = e.length - b;
			return n > 0 ? `${t} and ${n} more` : t;
		}
		;
		function S(e, t) {
			if (t.length === 0) return e;
			return `${e}{${t.map(([e, t]) => `${e}="${ne(t)}"`).join(",")}}`;
		}
		function C(e, t, n) {
			e.set(t, (e.get(t) ?? 0) + n);
		}
		function ne(e) {
			return e.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n");
		}
		;
		const re = [
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
		function w(e, t) {
			if (e.length === 0) throw oe(t);
			for (const { magic: n, what: r } of re) {
				if (E(e, n)) throw new s(`${t} ${r}.`);
			}
			const n = ce(e, se(e));
			if (n === null || n.includes("\0")) {
				throw new s(`${t} is binary or not in UTF-8; a metrics snapshot is a text file. Check that the right file is named.`);
			}
			if (n.trim() === "") throw oe(t);
			return n;
		}
		const ie = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\r\n]*(?:\x07|\x1b\\)?)/g;
		function ae(e) {
			return e.includes("\x1B") ? e.replace(ie, "") : e;
		}
		function T(e) {
			return e.split(/\r?\n/);
		}
		function oe(e) {
			return new s(`${e} is empty. The program that writes it probably failed or has not run yet; look at its output.`);
		}
		function se(e) {
			if (E(e, [255, 254])) return "utf-16le";
			return E(e, [254, 255]) ? "utf-16be" : "utf-8";
		}
		function ce(e, t) {
			try {
				return new TextDecoder(t, { fatal: true }).decode(e);
			} catch {
				return null;
			}
		}
		function E(e, t) {
			return t.every((t, n) => e[n] === t);
		}
		;
		function D(e) {
			return p(e) && p(e["dimensions"]);
		}
		function le(e, t) {
			const n = m(e, t);
			const r = new Map();
			if (D(n) && typeof n["name"] === "string") {
				O(n, n["name"], t, r);
				return v({ numbers: r }, t);
			}
			for (const [e, i] of Object.entries(n)) {
				if (!p(i)) {
					throw new s(`${t}: ${l(e)} holds ${h(i)} where the snapshot of a metric belongs, such as ` + "{\"name\": …, \"dimensions\": {…}}. Write the file with recorder.get_metric_snapshots().");
				}
				O(i, e, t, r);
			}
			return v({ numbers: r }, t);
		}
		function O(e, t, n, r) {
			const { dimensions: i, name: a, ...o } = e;
			const s = [[t, p(i) ? i : o]];
			for (const [e, t] of s) {
				for (const [i, a] of Object.entries(t)) {
					const t = `${e}.${i}`;
					if (p(a)) s.push([t, a]);
					else if (typeof a === "number") r.set(t, ue(a, t, n));
				}
			}
		}
		function ue(e, t, n) {
			if (Number.isFinite(e)) return e;
			throw new s(`${n}: ${l(t)} is a number too large to compare. Correct it.`);
		}
		;
		function k(e) {
			return p(e) && typeof e["metric_name"] === "string" && "snapshot" in e;
		}
		function de(e, t) {
			const n = new Map();
			const r = new Map();
			for (const { labels: i, metric: a, snapshot: o } of fe(e, t)) {
				const e = new Map();
				O(o, a, t, e);
				for (const [t, a] of e) {
					C(n, t, a);
					r.set(S(t, i), a);
				}
			}
			return v({
				numbers: n,
				series: r
			}, t);
		}
		function fe(e, t) {
			const n = new Map();
			T(e).forEach((e, r) => {
				if (e.trim() === "") return;
				const i = pe(e, `${t}, line ${r + 1}`);
				const a = String(i["metric_name"]);
				const o = me(i["entity_id"]);
				const s = JSON.stringify([a, o]);
				const { snapshot: c } = i;
				if (p(c)) n.set(s, {
					labels: o,
					metric: a,
					snapshot: c
				});
				else n.delete(s);
			});
			return n.values();
		}
		function pe(e, t) {
			const n = f(e);
			if (n === undefined) {
				throw new s(`${t}: ${l(e)} is not JSON; the log is damaged or was cut off there. Copy it again, or mend the line.`);
			}
			if (k(n) && (p(n["snapshot"]) || n["snapshot"] === null)) return n;
			throw new s(`${t}: ${l(e)} is no change of a metric, such as {"entity_id": …, "metric_name": …, "snapshot": {…}}. ` + "Remove the line, or name the right file.");
		}
		function me(e) {
			if (e === undefined || e === null) return [];
			return [["entity_id", typeof e === "string" ? e : JSON.stringify(e)]];
		}
		;
		const A = /\r\n?|\n/;
		const he = "ℹ";
		const ge = /^[^\p{L}\p{N}_#]*([A-Za-z_][\w.]*):[ \t]*(\S.*)$/u;
		const _e = /[│┃|]/;
		const ve = "…";
		const ye = /^[A-Za-z_][\w.]*…?$/;
		const j = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
		const M = /metrics: <unavailable>|does not expose metrics|No metrics available\./;
		const be = /^(?:<\w+>|None|null)$/;
		const xe = /^[^\p{L}\p{N}_#]*metrics:\s*(?:<unavailable>)?$/u;
		const N = /^[^\p{L}\p{N}_]*Persistence Inspect$/u;
		function Se(e) {
			const t = P(e);
			if (M.test(t)) return true;
			return t.split(A).some((e) => {
				if (N.test(e.trimEnd())) return true;
				const t = F(e);
				return t !== null && (j.test(t.value) || (0, _.TU)(t.key) !== undefined);
			});
		}
		function Ce(e, t) {
			const n = P(e);
			const r = new Map();
			let i = false;
			let a = false;
			n.split(A).forEach((e, n) => {
				const o = e.trimEnd();
				i ||= N.test(o);
				if (xe.test(o)) {
					a = true;
					r.clear();
					return;
				}
				const s = F(e);
				if (s !== null) Te(r, s, `${t}, line ${n + 1}`);
			});
			if (i && !a) {
				return y(`${t} is the output of "papyra persistence inspect" without --show-metrics, so it holds no metrics`);
			}
			if (r.size > 0) return v({ numbers: r }, t);
			if (M.test(n)) return y(`${t} says that the backend exposes no metrics`);
			if (a) return y(`${t} has no metrics under "metrics:"`);
			throw new s(`${t} has no line of the form "key: number". Write it with "papyra metrics persistence --json".`);
		}
		function P(e) {
			return ae(e).replaceAll(he, " ");
		}
		function F(e) {
			const [, t, n] = ge.exec(e) ?? [];
			return t === undefined || n === undefined ? we(e) : {
				key: t,
				value: n.trimEnd()
			};
		}
		function we(e) {
			const [t, n, r, i, ...a] = e.split(_e, 5).map((e) => e.trim());
			const o = t === "" && i === "" && a.length === 0;
			return o && n !== undefined && r !== undefined && ye.test(n) ? {
				key: n,
				value: r
			} : null;
		}
		function Te(e, { key: t, value: n }, r) {
			if (t.endsWith(ve)) {
				throw new s(`${r}: the terminal was too narrow and cut the name ${l(t)} short. Write the snapshot with ` + "\"papyra metrics persistence --json\", or set COLUMNS=120 before the command.");
			}
			if (j.test(n)) Ee(e, t, Number(n), r);
			else if ((0, _.TU)(t) !== undefined && !be.test(n)) {
				throw new s(`${r}: ${t} is ${l(n)}, which is not a number. Write numbers with digits only, or leave the line out.`);
			}
		}
		function Ee(e, t, n, r) {
			if (!Number.isFinite(n)) {
				throw new s(`${r}: ${l(t)} is a number too large to compare. Correct it.`);
			}
			const i = e.get(t);
			if (i !== undefined && i !== n) {
				throw new s(`${r}: ${l(t)} stands a second time, first with ${i} and now with ${n}. ` + "Keep one snapshot in a file.");
			}
			e.set(t, n);
		}
		;
		function De(e, t) {
			const n = new Map();
			const r = [];
			for (const [i, a] of Object.entries(m(e, t))) {
				if (a === null) r.push(i);
				else n.set(i, Oe(a, i, t));
			}
			const i = r.length === 0 ? null : `null, so left out: ${x(r)}`;
			return v({
				numbers: n,
				message: i
			}, t);
		}
		function Oe(e, t, n) {
			if (Array.isArray(e)) return e.length;
			if (typeof e === "number" && Number.isFinite(e)) return e;
			if (typeof e === "number") {
				throw new s(`${n}: ${l(t)} is a number too large to compare. Correct it.`);
			}
			throw new s(`${n}: ${l(t)} holds ${h(e)} where a number belongs. A Papyra snapshot is a flat ` + "JSON object of numbers, as backend.metrics.snapshot() gives; check that the right file or URL is named.");
		}
		;
		const ke = /^#[ \t]*(?:HELP|TYPE|UNIT|EOF)\b/m;
		const Ae = /^#[ \t]*EOF[ \t]*$/;
		const je = /^#[ \t]*TYPE[ \t]+(\S+)[ \t]+(\S+)/;
		function I(e) {
			return ke.test(e);
		}
		function L(e) {
			const t = T(e).find((e) => !/^\s*(?:#|$)/.test(e));
			return t !== undefined && V(t.trim()) !== null;
		}
		function Me(e, t) {
			const { samples: n, types: r } = Ne(e, t);
			const i = new Map();
			const a = new Map();
			for (const { name: e, labels: t, value: o } of n) {
				if (Number.isFinite(o)) i.set(S(e, t), o);
				if (!Ie(e, t, r)) C(a, e, o);
			}
			const o = [...a].filter(([, e]) => !Number.isFinite(e)).map(([e]) => e);
			const c = o.find((e) => (0, _.vu)((0, _.Ew)(e)));
			if (c !== undefined) {
				throw new s(`${t} has NaN or infinity for the error counter ${l(c)}, so it cannot be judged. ` + "Repair the exporter; a counter is a number.");
			}
			for (const e of o) a.delete(e);
			const u = o.length === 0 ? null : `NaN or infinite, so left out: ${x(o)}`;
			return v({
				numbers: a,
				series: i,
				message: u
			}, t);
		}
		function Ne(e, t) {
			const n = new Map();
			const r = new Map();
			let i = false;
			T(e).forEach((e, a) => {
				const o = e.trim();
				const c = `${t}, line ${a + 1}`;
				if (o === "") return;
				if (i) {
					throw new s(`${c}: the text goes on after "# EOF". Keep one exposition in a file.`);
				}
				if (o.startsWith("#")) {
					i = Ae.test(o);
					const [, e, t] = je.exec(o) ?? [];
					if (e !== undefined && t !== undefined) r.set(We(e), t);
					return;
				}
				const u = V(o);
				if (u === null) {
					throw new s(`${c}: ${l(o)} is no Prometheus sample, such as papyra_writes_total{backend="json"} 12. ` + "Correct the line, or write the exposition again.");
				}
				Pe(n, u, c);
			});
			return {
				samples: n.values(),
				types: r
			};
		}
		function Pe(e, t, n) {
			const r = [...t.labels].sort(([e], [t]) => e < t ? -1 : e > t ? 1 : 0);
			const i = S(t.name, r);
			const a = e.get(i);
			if (a === undefined || Object.is(a.value, t.value)) {
				e.set(i, t);
			} else if (a.timestamp === null || t.timestamp === null) {
				throw new s(`${n}: ${l(i)} stands a second time, first with ${a.value} and now with ${t.value}. ` + "Keep one exposition in a file.");
			} else if (t.timestamp >= a.timestamp) {
				e.set(i, t);
			}
		}
		const R = /_created$/;
		const Fe = new Set([
			"counter",
			"histogram",
			"summary"
		]);
		function Ie(e, t, n) {
			if (t.some(([t]) => t === "quantile" || t === "le" && e.endsWith("_bucket"))) return true;
			if (!R.test(e)) return false;
			const r = e.replace(R, "");
			return Fe.has(n.get(r) ?? n.get(`${r}_total`) ?? "");
		}
		const z = /[A-Za-z_:][\w:.]*/y;
		const Le = /[ \t]*/y;
		const Re = /[ \t]*=[ \t]*/y;
		const ze = /[ \t]*,[ \t]*/y;
		const Be = /[ \t]*\{[ \t]*/y;
		const B = /[ \t]*\}/y;
		const Ve = /[ \t]*(\S+)(?:[ \t]+([+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?))?(?:[ \t]+#[ \t]*\{.*)?$/y;
		class He {
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
				return H(this.#t.slice(e, t));
			}
		}
		function V(e) {
			const t = new He(e);
			let n = t.take(z)?.[0] ?? null;
			const r = [];
			if (t.take(Be) !== null) {
				const e = Ue(t);
				if (e === null || n !== null && e.name !== null) return null;
				n ??= e.name;
				r.push(...e.labels);
			} else if (n === null || t.take(Le)?.[0] === "") {
				return null;
			}
			const [, i, a] = t.take(Ve) ?? [];
			const o = i === undefined ? null : qe(i);
			if (n === null || n.endsWith(":") || o === null) return null;
			return {
				name: n,
				labels: r,
				value: o,
				timestamp: a === undefined ? null : Number(a)
			};
		}
		function Ue(e) {
			const t = [];
			let n = null;
			while (e.take(B) === null) {
				const r = e.takeQuoted();
				const i = r ?? e.take(z)?.[0];
				if (i === undefined) return null;
				if (e.take(Re) !== null) {
					const n = e.takeQuoted();
					if (n === null) return null;
					t.push([i, n]);
				} else if (r !== null && n === null) {
					n = i;
				} else {
					return null;
				}
				if (e.take(ze) === null) return e.take(B) === null ? null : {
					name: n,
					labels: t
				};
			}
			return {
				name: n,
				labels: t
			};
		}
		function H(e) {
			return e.replace(/\\([\\"n])/g, (e, t) => t === "n" ? "\n" : t);
		}
		function We(e) {
			return e.startsWith("\"") && e.endsWith("\"") ? H(e.slice(1, -1)) : e;
		}
		const Ge = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
		const Ke = /^([+-]?)inf(?:inity)?$/i;
		function qe(e) {
			if (Ge.test(e)) return Number(e);
			if (/^nan$/i.test(e)) return Number.NaN;
			const t = Ke.exec(e)?.[1];
			if (t === undefined) return null;
			return t === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
		}
		var Je = n(85697);
		var U = n(50262);
		;
		function Ye(e) {
			return "schema_version" in e && p(e["metrics"]);
		}
		function Xe(e, t) {
			const n = m(e, t);
			const { schema_version: r, metrics: i } = n;
			if (!p(i) || r === undefined) {
				throw new s(`${t} is not a snapshot of this gate: it has no "schema_version" and "metrics". ` + "Name the metrics-snapshot.json of an earlier run.");
			}
			if (r !== U.A0) {
				throw new s(`${t} has schema_version ${l(String(r))}, and this version of the gate reads ${U.A0}. ` + "Write it again with the version you use now.");
			}
			if (n["complete"] === false) {
				throw new s(`${t} is of a run that did not read everything, so its numbers are too low. Name the snapshot of a whole run.`);
			}
			const a = new Map();
			for (const [e, n] of Object.entries(i)) {
				if (Je.kZ.test(e)) continue;
				a.set(e, Ze(n, e, t));
			}
			if (a.size === 0) return y(`${t} holds no metrics besides what its run found in artifacts`);
			return v({ numbers: a }, t);
		}
		function Ze(e, t, n) {
			if (typeof e === "number" && Number.isFinite(e)) return e;
			throw new s(`${n}: metrics[${l(t)}] holds ${h(e)} where a finite number belongs. ` + "The file was changed by hand or damaged; write it again.");
		}
		;
		function W(e) {
			return (t, n) => e(d(t, n), n);
		}
		const G = {
			papyra: W(De),
			lines: Ce,
			prometheus: Me,
			recorder: W(le),
			changes: de,
			snapshot: W(Xe)
		};
		const K = Object.keys(G);
		function Qe(e, t, n) {
			let r = n;
			try {
				et(e, t);
				const i = $e(e, t);
				const a = i !== e;
				r = n === null || a && n === "papyra" ? tt(i, t) : n;
				return st({
					form: r,
					...G[r](i, t)
				});
			} catch (e) {
				if (e instanceof s) return {
					form: r,
					status: "error",
					message: e.message
				};
				throw e;
			}
		}
		function $e(e, t) {
			if (!e.trimStart().startsWith("\"")) return e;
			const n = f(e);
			if (typeof n !== "string") return e;
			if (n.trim() === "") throw new s(`${t} holds an empty JSON string, and no metrics in it.`);
			return n;
		}
		function et(e, t) {
			if (!e.trimStart().startsWith("<")) return;
			throw new s(`${t} holds a web page (HTML or XML), not metrics: often a login or an error page. ` + "Open the address in a browser to see which, and name the address of the metrics themselves.");
		}
		function tt(e, t) {
			const n = e.trimStart().charAt(0);
			if (n === "{") return it(e, t);
			if (n === "[" || n === "\"" || nt(e)) throw rt(d(e, t), t);
			if (I(e)) return "prometheus";
			if (Se(e)) return "lines";
			if (L(e)) return "prometheus";
			throw new s(`${t} is in none of the forms the gate knows (${K.join(", ")}). Check that the right file is ` + "named; a form can be named too, as in prometheus=PATH.");
		}
		function nt(e) {
			const t = f(e);
			return t !== undefined && !p(t);
		}
		function rt(e, t) {
			return new s(`${t} holds ${h(e)}; a metrics snapshot is one JSON object, ` + "as backend.metrics.snapshot() gives.");
		}
		function it(e, t) {
			const n = f(e);
			if (p(n)) return at(n, t);
			const r = f(T(e).find((e) => e.trim() !== "") ?? "");
			if (k(r)) return "changes";
			if (p(r)) {
				q(r, t);
				throw new s(`${t} holds several JSON values, one on a line; a metrics snapshot is one JSON object, ` + "as backend.metrics.snapshot() gives.");
			}
			if (I(e) || L(e)) return "prometheus";
			return "papyra";
		}
		function at(e, t) {
			q(e, t);
			if (Ye(e)) return "snapshot";
			if (k(e)) return "changes";
			if (D(e) || Object.values(e).some(D)) return "recorder";
			return "papyra";
		}
		const ot = [
			"event",
			"audit",
			"dead_letter"
		];
		function q(e, t) {
			if ("resourceMetrics" in e || "resource_metrics" in e) {
				throw new s(`${t} holds OpenTelemetry metrics (OTLP/JSON), which this version of the gate does not read yet. ` + "Export them in Prometheus format, or write backend.metrics.snapshot() as JSON.");
			}
			if ("schema_version" in e && "verdict" in e) {
				throw new s(`${t} is a report of this gate, not metrics. Name the metrics-snapshot.json that lies beside it.`);
			}
			if (ot.includes(e["kind"]) && "system_id" in e) {
				throw new s(`${t} holds records of a Papyra log, not metrics. Name it under "path", where logs are checked.`);
			}
		}
		function st(e) {
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
		var J = n(26749);
		;
		const ct = 5;
		const lt = new Set([
			301,
			302,
			303,
			307,
			308
		]);
		const ut = "application/json, application/openmetrics-text;version=1.0.0;q=0.8, text/plain;q=0.7, */*;q=0.1";
		async function dt(e, t) {
			const n = (0, J.BO)(e);
			const r = ft(e);
			const i = new AbortController();
			const a = () => i.abort();
			t.signal?.addEventListener("abort", a);
			const o = setTimeout(a, t.timeoutMs);
			try {
				t.signal?.throwIfAborted();
				const e = await mt(r, n, i.signal);
				return w(await yt(e, n, t.maxBytes), n);
			} catch (e) {
				t.signal?.throwIfAborted();
				if (e instanceof s) throw e;
				throw new s(`${n} ${i.signal.aborted ? St(t) : wt(e)}`);
			} finally {
				clearTimeout(o);
				t.signal?.removeEventListener("abort", a);
				i.abort();
			}
		}
		function ft(e) {
			const t = (0, J.bk)(e);
			if (t !== null && pt(t)) return t;
			throw new s(`${(0, J.BO)(e)} is not an address the gate can read. Write http://HOST/PATH or https://HOST/PATH; ` + "special characters in a user or password are percent-encoded, such as %2F for a slash.");
		}
		function pt(e) {
			return e.protocol === "http:" || e.protocol === "https:";
		}
		async function mt(e, t, n) {
			let r = e;
			for (let i = 0; i <= ct; i++) {
				const i = gt(e, r.origin === e.origin);
				const a = await fetch(_t(r), {
					headers: i,
					signal: n,
					redirect: "manual"
				});
				if (a.status === 200) return a;
				if (!lt.has(a.status)) {
					throw new s(`${t} ${xt(a.status)}`);
				}
				r = ht(r, a.headers.get("location"), t);
			}
			throw new s(`${t} redirects more than ${ct} times, the last time to ${(0, J.BO)(r.href)}. ` + "Name the address where the metrics are.");
		}
		function ht(e, t, n) {
			const r = t === null ? null : (0, J.bk)(t, e);
			if (r === null) {
				throw new s(`${n} redirects without saying where to. Name the address of the metrics.`);
			}
			if (r.protocol !== e.protocol) {
				throw new s(`${n} redirects to another scheme, ${(0, J.BO)(r.href)}, which the gate does not follow. ` + "If that is the right place, name it.");
			}
			return r;
		}
		function gt(e, t) {
			const n = {
				accept: ut,
				"user-agent": "papyra-health-gate"
			};
			if (!t || e.username === "" && e.password === "") return n;
			const r = `${vt(e.username)}:${vt(e.password)}`;
			return {
				...n,
				authorization: `Basic ${Buffer.from(r).toString("base64")}`
			};
		}
		function _t(e) {
			const t = new URL(e);
			t.username = "";
			t.password = "";
			return t;
		}
		function vt(e) {
			try {
				return decodeURIComponent(e);
			} catch {
				return e;
			}
		}
		async function yt(e, t, n) {
			if (Number(e.headers.get("content-length") ?? 0) > n) throw Y(t, n);
			const r = [];
			let i = 0;
			for await (const a of e.body ?? []) {
				i += a.length;
				if (i > n) throw Y(t, n);
				r.push(a);
			}
			return Buffer.concat(r);
		}
		function Y(e, t) {
			return new s(`${e} is larger than ${bt(t)}, the limit for metrics. A snapshot is a few kilobytes; ` + "check that the right one is named.");
		}
		function bt(e) {
			return e % 2 ** 20 === 0 ? `${e / 2 ** 20} MiB` : `${e} bytes`;
		}
		function xt(e) {
			if (e === 401 || e === 403) {
				return `refused the request (status ${e}). Give a user and password as https://USER:PASSWORD@HOST/PATH, from a secret.`;
			}
			if (e === 404) return "is not there (status 404). Check the path of the address.";
			const t = e >= 500 ? "The server has a problem; look at its log" : "Check the address";
			return `answered with status ${e} where 200 was expected. ${t}.`;
		}
		function St({ timeoutMs: e }) {
			return `did not answer in full within ${e / 1e3} s. Check that the server is up and can be reached from here.`;
		}
		const Ct = {
			ECONNREFUSED: "refused the connection. Check the port, and that the server is running",
			ENOTFOUND: "has a host name that nobody knows. Check its spelling",
			EAI_AGAIN: "has a host name that could not be looked up. Check the network and its DNS",
			ECONNRESET: "broke the connection off. Look at the server; http and https may be mixed up",
			UND_ERR_SOCKET: "broke the connection off. Look at the server; http and https may be mixed up",
			EPIPE: "broke the connection off. Look at the server",
			ETIMEDOUT: "could not be reached in time. Check the network and any firewall between",
			UND_ERR_CONNECT_TIMEOUT: "could not be reached in time. Check the network and any firewall between",
			EHOSTUNREACH: "cannot be reached from here. Check the network",
			ENETUNREACH: "cannot be reached from here. Check the network",
			CERT_HAS_EXPIRED: "has a TLS certificate that has expired. Renew it",
			ERR_TLS_CERT_ALTNAME_INVALID: "has a TLS certificate for another host. Check the host name",
			DEPTH_ZERO_SELF_SIGNED_CERT: "has a self-signed TLS certificate. Set NODE_EXTRA_CA_CERTS to its file",
			SELF_SIGNED_CERT_IN_CHAIN: "has a self-signed TLS certificate. Set NODE_EXTRA_CA_CERTS to the file of its CA",
			UNABLE_TO_VERIFY_LEAF_SIGNATURE: "has a TLS certificate of an unknown CA. Set NODE_EXTRA_CA_CERTS to its file",
			UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "has a TLS certificate of an unknown CA. Set NODE_EXTRA_CA_CERTS to its file"
		};
		function wt(e) {
			const t = Tt(e);
			const n = e instanceof Error && e.cause instanceof Error ? e.cause : null;
			const r = Ct[t];
			if (r !== undefined) return `${r} (${t}).`;
			if (t.startsWith("ERR_SSL") || t === "EPROTO") {
				return `could not agree on TLS (${t}). Check whether the address is http or https.`;
			}
			if (n?.message === "bad port") {
				return "uses a port that belongs to another protocol, so fetch refuses it. Use another port.";
			}
			if (n?.name === "HTTPParserError") return "does not speak HTTP. Check the port.";
			if (t.startsWith("Z_")) return `sent an answer whose compression is damaged (${t}). Try again.`;
			return `could not be read${t === "" ? "" : ` (${t})`}. Check the address and the network.`;
		}
		function Tt(e) {
			if (!(e instanceof Error)) return "";
			const t = Tt(e.cause);
			const { code: n } = e;
			return t === "" && typeof n === "string" ? n : t;
		}
		var X = n(76760);
		var Z = n(6203);
		;
		async function Et(e, t, n) {
			const r = e.map((e) => e.trim()).filter((e) => e !== "");
			const i = [];
			const a = r.filter(Z.VB).map((e) => e.slice(1));
			i.push(...a.flatMap(jt));
			const o = {
				cwd: t,
				patterns: new Z.Ep({
					cwd: t,
					exclusions: a.filter(At),
					ownFiles: n
				})
			};
			const s = new Map();
			for (const e of r) {
				if ((0, Z.VB)(e)) continue;
				const t = await Dt(e, o);
				if (typeof t === "string") i.push(Q(e, t));
				else for (const e of t) Nt(s, e, i);
			}
			return {
				targets: Pt([...s.values()]),
				problems: i
			};
		}
		async function Dt(e, t) {
			const { form: n, rest: i } = (0, r.existsSync)((0, X.resolve)(t.cwd, e)) ? {
				form: null,
				rest: e
			} : Ot(e);
			if (/^https?:\/\//i.test(i)) {
				return [{
					kind: "url",
					location: i,
					source: (0, J.BO)(i),
					form: n
				}];
			}
			if (/^\/\/[^/]*@/.test(i)) return `${(0, J.UY)(i)} has no scheme. Write http: or https: in front of it.`;
			if (/^[a-z][a-z\d+.-]+:\/\//i.test(i)) {
				return `${(0, J.BO)(i)} has a scheme the gate does not read. Use http:// or https://, or the path of a file.`;
			}
			const a = await kt(i, t);
			if (typeof a === "string") return a;
			return a.map((e) => ({
				kind: "file",
				location: e,
				source: (0, Z.pS)(e, t.cwd),
				form: n
			}));
		}
		function Ot(e) {
			const t = K.find((t) => e.startsWith(`${t}=`)) ?? null;
			return {
				form: t,
				rest: t === null ? e : e.slice(t.length + 1).trim()
			};
		}
		async function kt(e, { cwd: t, patterns: n }) {
			if (e === "") return "A form is named without a path behind it. Write FORM=PATH.";
			const { files: i, mistake: a, isGlob: o, unlisted: s } = await n.match(e);
			const [c] = s;
			if (c !== undefined) {
				return `The directory ${(0, Z.pS)(c.path, t)}, where ${l(e)} looks, cannot be listed: ${c.reason}.`;
			}
			if (i.length > 0) return i.map(({ path: e }) => e);
			if ((0, r.existsSync)((0, X.resolve)(t, e))) return [];
			const u = /^([a-z_-]+)=/i.exec(e)?.[1];
			if (u !== undefined) {
				return `${l(e)} does not exist, and ${l(u)} is no form of metrics. ` + `The forms are ${K.join(", ")}.`;
			}
			if (a !== null) return Mt(e, a);
			if (!o) return [(0, X.resolve)(t, e)];
			return `No file matches ${l(e)}${n.hasExclusions ? " after the exclusions" : ""}. ` + "Check the pattern, and that the step which writes the metrics has run.";
		}
		function At(e) {
			return jt(e).length === 0;
		}
		function jt(e) {
			const t = (0, Z.fF)(e);
			if (t !== null) return [Q(`!${e}`, Mt(e, t))];
			if (!e.includes("://")) return [];
			const n = `"!" leaves out files, not addresses. Take ${(0, J.BO)(e)} off the list instead.`;
			return [Q(`!${e}`, n)];
		}
		function Mt(e, t) {
			return `The pattern ${l(e)} cannot be read: ${t}.`;
		}
		function Nt(e, t, n) {
			const r = `${t.kind} ${t.location}`;
			const i = e.get(r);
			if (i === undefined || i.form === null) e.set(r, t);
			else if (t.form !== null && t.form !== i.form) {
				n.push(Q(t.source, `${t.source} is named both as ${i.form} and as ${t.form}. Keep one of the two.`));
			}
		}
		function Pt(e) {
			const t = new Map();
			return e.map((e) => {
				const n = (t.get(e.source) ?? 0) + 1;
				t.set(e.source, n);
				return n === 1 ? e : {
					...e,
					source: `${e.source} (${n})`
				};
			});
		}
		function Q(e, t) {
			return {
				subject: (0, J.UY)(e),
				message: (0, J.UY)(t),
				severity: "error"
			};
		}
		;
		const Ft = 16 * 2 ** 20;
		async function It(e, t) {
			const { targets: n, problems: r } = await Et(e, t.cwd, t.ownFiles ?? (() => []));
			const i = new Map(n.flatMap((e) => e.kind === "url" ? [[e, Rt(e, t)]] : []));
			const a = [];
			for (const e of n) a.push(await (i.get(e) ?? Rt(e, t)));
			return {
				sources: a.map(({ source: e }) => e),
				problems: [...r, ...a.flatMap(Lt)],
				interruption: a.find(({ interruption: e }) => e !== null)?.interruption ?? null
			};
		}
		function Lt({ source: { source: e, status: t, message: n }, interruption: r }) {
			if (t !== "error" || r !== null) return [];
			return [{
				subject: e,
				message: n ?? "",
				severity: "error"
			}];
		}
		async function Rt(e, t) {
			const { source: n, form: r } = e;
			const i = Object.create(null);
			const a = {
				values: i,
				raw: i
			};
			const c = {
				source: n,
				form: r,
				status: "error",
				...a
			};
			try {
				t.signal?.throwIfAborted();
				const i = await zt(e, t);
				return {
					source: {
						source: n,
						...a,
						...Qe(i, n, r)
					},
					interruption: null
				};
			} catch (e) {
				if (e instanceof o._n) {
					const t = `${n} was not read, for the run was cut short: ${e.message}.`;
					return {
						source: {
							...c,
							message: t
						},
						interruption: e
					};
				}
				if (!(e instanceof s)) throw e;
				return {
					source: {
						...c,
						message: e.message
					},
					interruption: null
				};
			}
		}
		function zt({ kind: e, location: t, source: n }, r) {
			return e === "url" ? dt(t, r) : Bt(t, n, r.maxBytes);
		}
		async function Bt(e, t, n) {
			return w(await Vt(e, t, n), t);
		}
		async function Vt(e, t, n) {
			let a;
			try {
				a = await (0, i.open)(e, r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0));
				const o = await a.stat();
				if (o.isDirectory()) throw Ut(t);
				if (!o.isFile()) throw Wt(t);
				if (o.size > n) throw Y(t, n);
				return await Ht(a, t, n);
			} catch (e) {
				throw e instanceof s ? e : Gt(t, e);
			} finally {
				await a?.close();
			}
		}
		const $ = 64 * 1024;
		async function Ht(e, t, n) {
			const r = [];
			let i = 0;
			for (;;) {
				const { bytesRead: a, buffer: o } = await e.read(new Uint8Array($), 0, $, null);
				if (a === 0) return Buffer.concat(r);
				i += a;
				if (i > n) throw Y(t, n);
				r.push(o.subarray(0, a));
			}
		}
		function Ut(e) {
			return new s(`${e} is a directory. Name the file in it, or several with a glob such as ${e}/*.json.`);
		}
		function Wt(e) {
			return new s(`${e} is a pipe or a device. Write the metrics to a file, and name that.`);
		}
		function Gt(e, t) {
			const n = t?.code === "ENOENT";
			const r = n ? "Check the path, and that the step which writes the metrics has run" : "Make it readable for the user that runs the gate";
			return new s(`${e} cannot be read: ${(0, a.SQ)(t)}. ${r}.`);
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
			_Y: () => g,
			kZ: () => l,
			lI: () => c,
			xS: () => ee,
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
			"retention"
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
		function ee(e, t) {
			return [...e.filter((e) => e.status === "ok").map(({ source: e, values: t, raw: n }) => ({
				source: e,
				values: t,
				raw: n
			})), ...t.map(o)];
		}
		function g(e) {
			const t = Object.create(null);
			for (const { values: n } of e) {
				for (const [e, r] of Object.entries(n)) t[e] = (t[e] ?? 0) + r;
			}
			return t;
		}
	})
};
