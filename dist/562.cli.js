export const id = 562;
export const ids = [562];
export const modules = {
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
	77562: ((e, t, n) => {
		n.d(t, {
			judgedSources: () => He,
			parseThresholds: () => m
		});
		var r = n(12449);
		var i = n(60146);
		;
		const a = [
			"delta",
			"increase",
			"baseline",
			"sum",
			"max",
			"count"
		];
		const o = [
			"<=",
			"<",
			">=",
			">",
			"==",
			"!="
		];
		var s = n(1361);
		;
		const c = "[0-9]+(?:_[0-9]+)*";
		const l = [
			["space", "\\s+"],
			["comment", "#.*"],
			["quoted", "\"[^\"]*(?:\"\"[^\"]*)*\""],
			["unclosed", "\".*"],
			["number", `-?${c}(?:\\.${c})?(?:[eE][+-]?[0-9]+)?(?:\\s*%)?(?![${s.Y}])`],
			["name", `[${s.Y}]+`],
			["operator", "[<>=!~≤≥≠]+"],
			["mark", "[()/?]"],
			["odd", `[^\\s#"<>=!~≤≥≠()/?${s.Y}]+`]
		];
		const u = new RegExp(l.map(([e, t]) => `(?<${e}>${t})`).join("|"), "suy");
		function d(e, t) {
			const n = [];
			let r = t;
			while (r < e.length) {
				u.lastIndex = r;
				const t = u.exec(e)?.groups ?? {};
				const [i] = l.find(([e]) => t[e] !== undefined) ?? ["odd"];
				const a = Math.max(u.lastIndex, r + 1);
				if (i === "comment") break;
				if (i !== "space") n.push({
					kind: i,
					text: e.slice(r, a),
					start: r,
					end: a
				});
				r = a;
			}
			return n;
		}
		function f(e) {
			return e.slice(1, -1).replaceAll("\"\"", "\"");
		}
		var p = n(79054);
		;
		function m(e) {
			const t = [];
			const n = [];
			e.split(/\r\n|\n|\r/).forEach((e, r) => {
				const i = new ne(e, r + 1);
				const a = i.parse();
				n.push(...i.errors);
				if (a !== null && i.errors.length === 0) t.push(a);
			});
			return {
				rules: t,
				errors: n
			};
		}
		const h = /\s*-(?=\s|#|$)/uy;
		const g = new RegExp(`\\s*(${r.oC.join("|")})\\s*:`, "uy");
		const _ = /\s*(?:([\p{L}\p{Nd}_-]+)\s*:(?=\s+["\p{L}\p{Nd}_*.:-])|(warnings?|warn|error|err)\s*:(?=\S))/iuy;
		const ee = new Map([
			["=", "=="],
			["===", "=="],
			["=<", "<="],
			["≤", "<="],
			["<==", "<="],
			["<<", "<"],
			["=>", ">="],
			["≥", ">="],
			[">==", ">="],
			[">>", ">"],
			["!", "!="],
			["≠", "!="],
			["=!", "!="],
			["!==", "!="],
			["~=", "!="],
			["<>", "!="]
		]);
		const te = {
			"<=": ">=",
			"<": ">",
			">=": "<=",
			">": "<",
			"==": "==",
			"!=": "!="
		};
		const v = `one of ${o.join(" ")}`;
		class ne {
			errors = [];
			#e;
			#t;
			#n = [];
			#r = 0;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			parse() {
				let e = re(h, this.#e, 0) ?? 0;
				const t = this.#i(e);
				if (t === null) return null;
				e = t.end;
				this.#n = d(this.#e, e);
				if (this.#n.length === 0) {
					if (t.written) this.#v(e, "expected a rule after the severity, found the end of the line");
					return null;
				}
				return this.#a(t.severity);
			}
			#i(e) {
				g.lastIndex = e;
				const t = g.exec(this.#e)?.[1];
				const n = r.oC.find((e) => e === t);
				if (n !== undefined) return {
					severity: n,
					written: true,
					end: g.lastIndex
				};
				_.lastIndex = e;
				const a = _.exec(this.#e);
				if (a === null) return {
					severity: "error",
					written: false,
					end: e
				};
				const o = _.lastIndex;
				const s = a[1] ?? a[2] ?? "";
				const c = r.oC.find((e) => e === s.toLowerCase()) ?? (0, i.a)(s, r.oC);
				const l = c === null ? `a limit is written ${y(`${s} <= 5`)}` : `did you mean ${y(`${c}:`)}?`;
				const u = o - a[0].trimStart().length;
				this.#v(u, `expected ${y("error:")} or ${y("warn:")}, found ${y(a[0].trim())}; ${l}`);
				return c === null ? null : {
					severity: "error",
					written: true,
					end: o
				};
			}
			#a(e) {
				const t = this.#n[0]?.start ?? 0;
				const n = this.#o();
				if (n === null) return null;
				let r = null;
				if (this.#g("/")) {
					r = this.#o();
					if (r === null) return null;
				}
				const i = this.#d();
				if (i === null) return null;
				const a = this.#p(n, r, i);
				if (a === null || !this.#m()) return null;
				const o = this.#n.at(-1)?.end ?? t;
				const s = this.#e.slice(t, o);
				return {
					line: this.#t,
					severity: e,
					expression: s,
					left: n,
					right: r,
					op: i,
					...a
				};
			}
			#o() {
				const e = this.#n[this.#r];
				const t = this.#n[this.#r + 1];
				if (e !== undefined && t?.text === "(" && (e.kind === "name" || e.kind === "number")) {
					return this.#s(e);
				}
				if (e?.kind === "number") {
					this.#r += 1;
					return {
						kind: "number",
						value: this.#h(e)
					};
				}
				const n = this.#l("a metric, a number or a function", false);
				return n === null ? null : {
					kind: "metric",
					fn: null,
					ref: n
				};
			}
			#s(e) {
				const t = this.#c(e);
				this.#r += 2;
				const n = this.#l(`a metric in ${y(`${e.text}( )`)}`, true);
				if (n === null) return null;
				if (!this.#g(")")) {
					this.#_(`${y(")")} after the metric in ${y(`${e.text}(`)}`);
					return null;
				}
				const r = this.#n[this.#r];
				if (this.#g("?")) {
					const t = `it belongs to the metric: ${y(`${e.text}(${ie(n)}?)`)}`;
					this.#v(r?.start ?? 0, `expected an operator, found ${y("?")}; ${t}`);
				}
				return {
					kind: "metric",
					fn: t,
					ref: n
				};
			}
			#c(e) {
				const t = a.find((t) => t === e.text);
				if (t !== undefined) return t;
				const n = (0, i.a)(e.text, a);
				const r = n === null ? "" : `; did you mean ${y(`${n}(`)}?`;
				const o = y(`${e.text}(`);
				this.#v(e.start, `expected a function (${a.join(", ")}), found ${o}${r}`);
				return "sum";
			}
			#l(e, t) {
				const n = this.#n[this.#r];
				const r = t && n?.kind === "number" && /^[\w.]+$/.test(n.text);
				const i = n?.kind === "name" || r;
				if (n === undefined || !(i || n.kind === "quoted")) {
					this.#_(e, n?.kind === "unclosed" ? "this quote is never closed" : this.#u(n));
					return null;
				}
				const a = i ? n.text : f(n.text);
				if (a === "") {
					this.#_(e, "the name in quotes is empty");
					return null;
				}
				this.#r += 1;
				const o = this.#g("?");
				return {
					name: a,
					wildcard: i && a.includes("*"),
					optional: o,
					column: this.#y(n.start)
				};
			}
			#u(e) {
				if (e?.text === "-" && e.start === this.#n[0]?.start) return `a list is written with a space after the dash: ${y("- write_errors <= 0")}`;
				return e?.kind === "odd" ? b(this.#b(e.start)) : null;
			}
			#d() {
				const e = this.#n[this.#r];
				const t = o.find((t) => t === e?.text);
				if (t !== undefined) {
					this.#r += 1;
					return t;
				}
				if (e?.kind !== "operator") {
					this.#_(v, this.#f(e));
					return null;
				}
				const n = ee.get(e.text);
				this.#_(v, n === undefined ? null : `did you mean ${y(n)}?`);
				if (n !== undefined) this.#r += 1;
				return n ?? null;
			}
			#f(e) {
				const t = this.#n[this.#r - 1];
				if (e?.text === "/") return "a rule divides once; use a second rule";
				if (e === undefined || t === undefined || e.start !== t.end) return null;
				if (t.kind === "quoted" || e.kind === "mark") return null;
				return b(this.#b(t.start));
			}
			#p(e, t, n) {
				const r = this.#n[this.#r];
				if (r?.kind === "number") {
					this.#r += 1;
					return {
						limit: this.#h(r),
						percent: r.text.endsWith("%")
					};
				}
				this.#_("a number", oe(r, e, t, n, this.#n[0]?.text ?? ""));
				return null;
			}
			#m() {
				const e = this.#n[this.#r];
				if (e === undefined) return true;
				this.#_(`the end of the line or a comment (${y("#")}) after the number`, se(e));
				return false;
			}
			#h(e) {
				const t = ae(e.text);
				if (Number.isFinite(t)) return t;
				this.#v(e.start, `expected a number below 1.8e308, found ${y(e.text)}`);
				return 0;
			}
			#g(e) {
				if (this.#n[this.#r]?.text !== e) return false;
				this.#r += 1;
				return true;
			}
			#_(e, t = null) {
				const n = this.#n[this.#r];
				const r = n === undefined ? "the end of the line" : y(n.text);
				const i = n?.start ?? this.#n.at(-1)?.end ?? 0;
				this.#v(i, `expected ${e}, found ${r}${t === null ? "" : `; ${t}`}`);
			}
			#v(e, t) {
				const [n, r] = [this.#t, this.#y(e)];
				this.errors.push({
					line: n,
					column: r,
					message: `thresholds:${n}:${r}: ${t}`
				});
			}
			#y(e) {
				return [...this.#e.slice(0, e)].length + 1;
			}
			#b(e) {
				const t = /^[^\s#<>=!~≤≥≠"{]*(?:\{[^}]*\}[^\s#<>=!~≤≥≠"{]*)*/u;
				return t.exec(this.#e.slice(e))?.[0] ?? "";
			}
		}
		function re(e, t, n) {
			e.lastIndex = n;
			return e.test(t) ? e.lastIndex : null;
		}
		function y(e) {
			return `\`${(0, p.RK)(e)}\``;
		}
		function ie({ name: e, wildcard: t }) {
			return t ? e : (0, s.l)(e);
		}
		function b(e) {
			const t = (0, s.l)(e);
			if (e === "" || t === e) return null;
			return `a name with other characters than letters, digits and _ . : goes in quotes: ${y(t)}`;
		}
		function ae(e) {
			const t = e.replaceAll("_", "");
			if (!t.endsWith("%")) return Number(t) + 0;
			const [n = "", r = "0"] = t.slice(0, -1).trim().split(/e/i);
			return Number(`${n}e${Number(r) - 2}`) + 0;
		}
		function oe(e, t, n, r, i) {
			if (e?.kind === "operator") return null;
			if (e?.kind === "odd" && /^[-+−–]/.test(e.text)) {
				return e.text.startsWith("+") ? "a number has no plus sign" : `a negative number is written without a space and with a plain dash: ${y("-5")}`;
			}
			if (e?.kind !== "name" && e?.kind !== "quoted") return null;
			if (/^\.[0-9]/.test(e.text)) return `write ${y(`0${e.text}`)}`;
			if (/^[0-9]/.test(e.text)) {
				return `a number is written in full and without a unit, as ${y("10_000")}, ${y("0.5")}, ${y("1e6")} or ${y("5%")}`;
			}
			if (t.kind === "number" && n === null) {
				return `the metric stands on the left: ${y(`${e.text} ${te[r]} ${i}`)}`;
			}
			return `to compare two metrics, divide one by the other: ${y("a / b <= 1")}`;
		}
		function se(e) {
			if (e.text.startsWith(",")) return `thousands are written ${y("1_000")} or ${y("1000")}`;
			if (/^(?:and|or|&&|\|\||;)$/i.test(e.text) || e.kind === "operator") {
				return "a rule compares once; write another line for the other limit";
			}
			return e.kind === "name" ? "a number has no unit here; write it in full" : null;
		}
		var ce = n(29463);
		var x = n(85697);
		var S = n(56802);
		var le = n(50262);
		var C = n(79546);
		var w = n(32081);
		;
		function T(e) {
			return x.kZ.test(e);
		}
		function E(e, { name: t, wildcard: n }) {
			return !n && t.startsWith("redis.") && (0, x.y2)(e) && O(e, t) === null;
		}
		function D(e, t) {
			if (t.wildcard) return e.flatMap((e) => fe(e, t.name));
			return e.flatMap((e) => O(e, t.name) ?? []);
		}
		function O({ source: e, values: t, raw: n }, r) {
			const i = (0, w.Ew)(r);
			for (const n of [r, i]) {
				const r = A(t, n);
				if (r !== null) return {
					source: e,
					name: n,
					value: r
				};
			}
			const a = A(n, r);
			return a === null ? null : {
				source: e,
				name: r,
				value: a
			};
		}
		function ue(e) {
			return [...new Set(e.flatMap(({ values: e, raw: t }) => [...Object.keys(e), ...Object.keys(t)]))];
		}
		function de(e, t) {
			return e.some(({ values: e }) => Object.keys(e).some((e) => k(e, t)));
		}
		function fe({ source: e, values: t, raw: n }, r) {
			const i = x.kZ.exec(r)?.[0] ?? null;
			const a = (e) => k(e, r) && (i !== null || !T(e));
			const o = new Map();
			for (const [n, r] of Object.entries(t)) {
				if (a(n)) o.set(n, {
					source: e,
					name: n,
					value: r
				});
			}
			for (const [t, r] of Object.entries(n)) {
				const n = (0, w.Ew)(t);
				if (!o.has(n) && !t.includes("{") && a(t)) {
					o.set(n, {
						source: e,
						name: t,
						value: r
					});
				}
			}
			return [...o.values()];
		}
		function k(e, t) {
			const [n = "", ...r] = t.split("*");
			const i = r.pop();
			if (i === undefined) return e === t;
			if (!e.startsWith(n) || !e.endsWith(i) || e.length < n.length + i.length) return false;
			let a = n.length;
			const o = e.length - i.length;
			for (const t of r) {
				const n = e.indexOf(t, a);
				if (n === -1 || n + t.length > o) return false;
				a = n + t.length;
			}
			return true;
		}
		function A(e, t) {
			return Object.hasOwn(e, t) ? e[t] ?? null : null;
		}
		;
		function pe(e, { facts: t, baseline: n }) {
			if (e.kind === "number" || e.fn === "count") return false;
			const r = (t) => D(t, e.ref).length > 0;
			return !r(t) && !(e.fn === "baseline" && r(n ?? []));
		}
		function j({ name: e }, { unread: t }) {
			const n = T(e) ? t.artifacts.size > 0 : t.metrics;
			return n ? {
				reason: `not all was read that may have ${(0, p.RK)(e)}`,
				skipped: false
			} : null;
		}
		function M(e, t, n) {
			if (e.kind === "number") {
				return {
					kind: "constant",
					reading: R(null, (0, p.ZV)(e.value), e.value)
				};
			}
			const { fn: r, ref: i } = e;
			const a = D(t.facts, i);
			switch (r) {
				case null: {
					const e = a.map((e) => F(e, t, n));
					return {
						kind: "series",
						readings: N(e, t, n)
					};
				}
				case "delta":
				case "increase": {
					const e = a.map((e) => me(e, r, i, t, n));
					return {
						kind: "series",
						readings: N(e, t, null)
					};
				}
				case "baseline": return {
					kind: "series",
					readings: z(a, i, t, n)
				};
				case "sum":
				case "max":
				case "count": return {
					kind: "total",
					reading: P(ge(r, i, a, n), j(i, t)),
					sources: a.map(({ source: e }) => e)
				};
			}
		}
		function N(e, { unread: t }, n) {
			return e.map((e) => {
				const { source: r, value: i } = e;
				if (r === null || !t.artifacts.has(r)) return e;
				const a = i === null || n === null ? "" : `, and has ${n(i)} up to there`;
				return P(e, {
					reason: `${(0, p.RK)(r)} was not read whole${a}`,
					skipped: false
				});
			});
		}
		function P(e, t) {
			return t === null ? e : {
				...e,
				value: null,
				gap: t
			};
		}
		function F(e, t, n = p.ZV) {
			const { source: r, name: i, value: a } = e;
			const o = L(e, t);
			if (o === null) return R(r, i, a);
			const s = a - o;
			const c = `delta ${s < 0 ? "" : "+"}${n(s)}`;
			return {
				...R(r, i, a),
				baseline: o,
				detail: [`baseline ${n(o)}`, c]
			};
		}
		function I(e, t) {
			const n = t.find((e) => e.gap !== null)?.gap ?? null;
			const r = t.flatMap(({ note: e }) => e ?? []);
			const i = n === null ? t.reduce((e, t) => e + (t.value ?? 0), 0) : null;
			return {
				...R(null, e, 0),
				value: i,
				gap: n,
				note: r[0] ?? null
			};
		}
		function L({ source: e, name: t }, { facts: n, baseline: r }) {
			if (r === null) return null;
			const i = r.filter((t) => t.source === e);
			if (i.length > 0) return D(i, {
				name: t,
				wildcard: false
			})[0]?.value ?? null;
			const [a, ...o] = D(r, {
				name: t,
				wildcard: false
			});
			if (a === undefined || o.length > 0) return null;
			const s = D(n, {
				name: t,
				wildcard: false
			}).length === 1 && !n.some((e) => e.source === a.source);
			return s ? a.value : null;
		}
		function R(e, t, n) {
			return {
				source: e,
				name: t,
				value: n,
				baseline: null,
				detail: [],
				note: null,
				gap: null
			};
		}
		function me(e, t, n, r, i) {
			const a = R(e.source, e.name, e.value);
			const o = L(e, r);
			if (o === null) return {
				...a,
				value: null,
				gap: B(e, n, r)
			};
			const s = [`now ${i(e.value)}`, `baseline ${i(o)}`];
			const c = t === "delta" ? { value: e.value - o } : he(e, o);
			return {
				...a,
				...c,
				baseline: o,
				detail: s
			};
		}
		function z(e, t, n, r) {
			if (e.length === 0) {
				return D(n.baseline ?? [], t).map(({ source: e, name: r, value: i }) => {
					const a = j(t, n) === null ? "gone now" : "not seen in what was read";
					return {
						...R(e, r, i),
						baseline: i,
						detail: [a]
					};
				});
			}
			return e.map((e) => {
				const i = R(e.source, e.name, e.value);
				const a = L(e, n);
				if (a === null) return {
					...i,
					value: null,
					gap: B(e, t, n)
				};
				return {
					...i,
					value: a,
					baseline: a,
					detail: [`now ${r(e.value)}`]
				};
			});
		}
		function he({ name: e, value: t }, n) {
			if (t >= n) return {
				value: t - n,
				note: null
			};
			return {
				value: t,
				note: `${(0, p.RK)(e)} was reset since the baseline, so all of it counts as new`
			};
		}
		function B({ source: e, name: t }, n, { baseline: r, baselineNote: i }) {
			if (r === null) return {
				reason: i,
				skipped: false
			};
			const a = `the baseline has no ${(0, p.RK)(t)} of ${(0, p.RK)(e)}`;
			return {
				reason: a,
				skipped: n.optional
			};
		}
		function ge(e, t, n, r) {
			const i = R(null, t.name, 0);
			const a = ye(n, t, e === "count" ? null : r);
			if (e === "count") return {
				...i,
				value: n.length,
				detail: a
			};
			const o = n.map(({ value: e }) => e);
			const s = e === "sum" ? o.reduce((e, t) => e + t, 0) : o.reduce(_e, -Infinity);
			return {
				...i,
				value: s,
				detail: a
			};
		}
		function _e(e, t) {
			return Math.max(e, t);
		}
		const ve = 5;
		function ye(e, t, n) {
			const r = e.some(({ name: e }) => e !== t.name);
			const i = new Set(e.map(({ source: e }) => e)).size > 1;
			const a = e.slice(0, ve).map(({ source: e, name: t, value: a }) => {
				const o = r && i ? `${(0, p.RK)(t)} of ${(0, p.RK)(e)}` : null;
				const s = o ?? (0, p.RK)(r ? t : e);
				return n === null ? s : `${s} ${n(a)}`;
			});
			const o = e.length - a.length;
			return o > 0 ? [...a, `and ${(0, p.LS)(o, "other")}`] : a;
		}
		;
		const V = "no source";
		function be({ left: e, right: t, percent: n }, r) {
			const i = n && t === null ? p.l9 : p.ZV;
			const a = M(e, r, i);
			if (t === null) {
				return a.kind === "series" ? a.readings.map((e) => U(e, null)) : [W(e, a, null)];
			}
			const o = M(t, r, i);
			const s = xe(a, o, t);
			return s ?? [W(e, a, {
				operand: t,
				readings: o
			})];
		}
		function H(e) {
			return e.kind === "number" ? (0, p.ZV)(e.value) : e.ref.name;
		}
		function xe(e, t, n) {
			if (e.kind === "series" && t.kind === "constant") {
				return e.readings.map((e) => U(e, t.reading));
			}
			if (t.kind !== "series" || e.kind === "total") return null;
			const r = Se(t.readings, n);
			if (e.kind === "constant") {
				return [...r].map(([t, n]) => ({
					...U(e.reading, n),
					subject: t,
					scope: t
				}));
			}
			if (!e.readings.some(({ source: e }) => r.has(e ?? ""))) return null;
			return e.readings.map((e) => U(e, r.get(e.source ?? "") ?? Ce(e, n)));
		}
		function Se(e, t) {
			const n = new Map();
			for (const t of e) {
				const e = t.source ?? "";
				const r = n.get(e);
				if (r === undefined) n.set(e, [t]);
				else r.push(t);
			}
			return new Map([...n].map(([e, n]) => {
				const [r, ...i] = n;
				return [e, r !== undefined && i.length === 0 ? r : I(H(t), n)];
			}));
		}
		function Ce({ source: e }, t) {
			const n = H(t);
			const r = `${(0, p.RK)(e ?? V)} has no ${(0, p.RK)(n)} to divide by`;
			const i = t.kind === "metric" && t.ref.optional;
			return {
				source: e,
				name: n,
				value: null,
				baseline: null,
				detail: [],
				note: null,
				gap: {
					reason: r,
					skipped: i
				}
			};
		}
		function U(e, t) {
			const n = e.source ?? V;
			return {
				subject: n,
				scope: n,
				left: e,
				right: t
			};
		}
		function W(e, t, n) {
			const r = n === null ? [t] : [t, n.readings];
			const i = r.some(({ kind: e }) => e !== "constant");
			const a = new Set(r.flatMap(G));
			return {
				subject: i ? (0, p.LS)(a.size, "source") : V,
				scope: i ? "all" : V,
				left: K(t, e),
				right: n === null ? null : K(n.readings, n.operand)
			};
		}
		function G(e) {
			if (e.kind === "constant") return [];
			return e.kind === "total" ? e.sources : e.readings.flatMap(({ source: e }) => e ?? []);
		}
		function K(e, t) {
			return e.kind === "series" ? I(H(t), e.readings) : e.reading;
		}
		;
		const we = `${x.lI.slice(0, -1).map((e) => `${e}.`).join(", ")} and ${x.lI.at(-1)}.`;
		const Te = { "redis.lag": "Redis cannot tell how far a consumer group is behind when entries ahead of it were deleted, until it has caught up " + "(\"redis.lag?\" skips it then)" };
		const Ee = 2e3;
		function De(e, t, n) {
			const r = t.filter(({ optional: e }) => !e);
			const i = r.length === 0;
			const a = i ? t : r;
			const [o] = a;
			const s = `[thresholds:${e.line}:${o?.column ?? 1}]`;
			const c = [...new Set(a.map(q))].join(" or ");
			const l = `${(0, p.RK)(e.expression)}: ${i ? "skipped" : "missing"}, no source has ${c}`;
			const u = a.flatMap((e) => J(e, n) ?? []);
			const d = [l, ...new Set(u)].join("; ");
			const f = d.endsWith("?") ? "" : ".";
			const m = `${i ? l : `${d}${f} ${Ae(n)}`} ${s}`;
			return {
				name: o?.name ?? "",
				skipped: i,
				message: m
			};
		}
		function Oe(e, t, n, r) {
			const i = n.filter(({ optional: e }) => !e);
			const a = i.length === 0;
			const o = a ? n : i;
			const s = [...new Set(o.map(q))].join(" or ");
			const c = `${(0, p.RK)(t.expression)}: ${a ? "skipped" : "missing"}, ${(0, p.RK)(e)} has no ${s}`;
			const l = a ? [] : o.flatMap((e) => J(e, r) ?? []);
			return {
				name: o[0]?.name ?? "",
				skipped: a,
				message: `${[c, ...new Set(l)].join("; ")} [${(0, p.RK)(e)}]`
			};
		}
		function q({ name: e, wildcard: t }) {
			return t ? `a name that matches ${(0, p.RK)(e)}` : (0, p.RK)(e);
		}
		function J(e, { facts: t, baseline: n, uninspected: r }) {
			if (e.name.startsWith("inspect.") && r.length > 0) {
				return `what has a problem is not inspected, so solve that first: ${(0, p.KE)(r)}`;
			}
			if (e.wildcard) {
				return de(t, e.name) ? `names under ${we} match a pattern only when it starts with one of these` : null;
			}
			if (t.some((t) => E(t, e))) {
				const t = Te[e.name];
				if (t !== undefined) return t;
			}
			const i = ke(e.name, ue(t));
			if (i !== null) return `did you mean ${(0, p.RK)((0, s.l)(i))}?`;
			if (e.name.includes("*")) return "in quotes a * is an ordinary character";
			if (n !== null && D(n, e).length > 0) return "the baseline still has it";
			return null;
		}
		function ke(e, t) {
			const n = t.find((t) => T(t) && t.endsWith(`.${e}`));
			return n ?? (0, i.a)(e, [...w.yX, ...t.slice(0, Ee)]);
		}
		function Ae({ facts: e, unavailable: t }) {
			const n = [...new Set(e.map(({ source: e }) => e))];
			const r = (0, p.KE)(t);
			if (n.length > 0) return `Read: ${(0, p.KE)(n)}.${r === "" ? "" : ` Without metrics: ${r}.`}`;
			return r === "" ? "No source was read: the settings name none, or none was found." : `No source has numbers; without metrics: ${r}.`;
		}
		;
		function je(e, t, n) {
			const r = e.right === null ? [e.left] : [e.left, e.right];
			const i = r.flatMap((e) => e.kind === "metric" && pe(e, t) ? [e.ref] : []);
			if (i.length > 0) {
				const [r] = i.flatMap((e) => j(e, t) ?? []);
				if (r !== undefined) {
					const t = Q(e, V, "missing", i[0]?.name ?? "");
					return [{
						check: {
							...t,
							...X(e, V, r, n)
						},
						skipped: false
					}];
				}
				const { name: a, skipped: o, message: s } = De(e, i, t);
				const c = o ? "no-data" : $(e);
				return [{
					check: {
						...Q(e, V, "missing", a),
						status: c,
						message: s
					},
					skipped: o
				}];
			}
			const a = Me(e, r, t);
			const o = new Set(a.map(({ check: e }) => e.subject));
			const s = be(e, t).filter(({ subject: e }) => !o.has(e));
			return [...s.map((t) => Y(e, t, n)), ...a];
		}
		function Me(e, t, n) {
			const r = t.flatMap((e) => {
				return e.kind === "number" || e.fn === "count" || e.fn === "baseline" ? [] : [e.ref];
			});
			return n.facts.flatMap((t) => {
				const { source: i } = t;
				const a = r.filter((e) => E(t, e));
				if (a.length === 0 || n.unread.artifacts.has(i)) return [];
				const { name: o, skipped: s, message: c } = Oe(i, e, a, n);
				const l = s ? "no-data" : $(e);
				return [{
					check: {
						...Q(e, i, i, o),
						status: l,
						message: c
					},
					skipped: s
				}];
			});
		}
		function Ne(e, t, n) {
			if (Number.isNaN(e)) return false;
			switch (t) {
				case "<=": return e <= n;
				case "<": return e < n;
				case ">=": return e >= n;
				case ">": return e > n;
				case "==": return e === n;
				case "!=": return e !== n;
			}
		}
		function Y(e, t, n) {
			const { left: r, right: i, subject: a, scope: o } = t;
			const s = i === null ? r.name : `${r.name}/${i.name}`;
			const c = Q(e, a, o, s);
			const l = i === null ? r.baseline : null;
			const u = Pe(r, i);
			if (typeof u !== "number") {
				const t = {
					...c,
					baseline: l,
					...X(e, a, u, n)
				};
				return {
					check: t,
					skipped: u.skipped
				};
			}
			const d = Ne(u, e.op, e.limit);
			const f = {
				...c,
				observed: Number.isFinite(u) ? u : null,
				baseline: l,
				status: d ? "pass" : $(e),
				message: Fe(e, t, u, d)
			};
			return {
				check: f,
				skipped: false
			};
		}
		function Pe(e, t) {
			const n = e.gap ?? t?.gap ?? null;
			if (n !== null) return n;
			const r = e.value ?? Number.NaN;
			if (t === null) return r;
			const i = (t.value ?? Number.NaN) + 0;
			if (r === 0 && i === 0) return {
				reason: "0 / 0 has no answer",
				skipped: false
			};
			return r / i;
		}
		function X(e, t, { reason: n, skipped: r }, i) {
			const a = (0, p.RK)(e.expression);
			const o = `[${(0, p.RK)(t)}]`;
			if (r) return {
				status: "no-data",
				message: `${a}: skipped, ${n} ${o}`
			};
			if (i === "fail") {
				const t = `${a}: no data: ${n}; no-data is set to fail ${o}`;
				return {
					status: $(e),
					message: t
				};
			}
			const s = i === "warn" ? "warning, no data" : "no data";
			return {
				status: "no-data",
				message: `${a}: ${s}: ${n} ${o}`
			};
		}
		function Fe(e, t, n, r) {
			const { left: i, right: a, subject: o } = t;
			const s = [...a === null ? i.detail : [`${Z(i)} / ${Z(a)}`], ...[i.note, a?.note ?? null].flatMap((e) => e ?? [])];
			const c = s.length === 0 ? "" : ` (${s.join(", ")})`;
			const l = Ie(n, e.limit, r, e.percent);
			return `${(0, p.RK)(e.expression)}: ${l}${Le(e, t)}${c} [${(0, p.RK)(o)}]`;
		}
		function Z({ value: e }) {
			return (0, p.ZV)(e ?? Number.NaN);
		}
		function Ie(e, t, n, r) {
			const i = r ? p.l9 : p.ZV;
			const a = i(e);
			return `found ${!n && e !== t && a === i(t) ? `${e}, not ${t}` : a}`;
		}
		function Le({ left: e, right: t }, n) {
			const r = [H(e), ...t === null ? [] : [H(t)]];
			const i = [n.left.name, ...n.right === null ? [] : [n.right.name]];
			return i.every((e, t) => e === r[t]) ? "" : ` for ${i.map((e) => (0, p.RK)(e)).join(" / ")}`;
		}
		function Q(e, t, n, r) {
			return {
				id: `threshold:${e.line}:${(0, p.RK)(n)}:${(0, p.RK)(r)}`,
				severity: e.severity,
				expression: e.expression,
				subject: t,
				observed: null,
				limit: e.limit,
				baseline: null
			};
		}
		function $({ severity: e }) {
			return e === "error" ? "fail" : "warn";
		}
		;
		function Re(e, t, n, r) {
			if (e.status !== "ok") return [];
			const i = Be(e, n);
			return Object.entries(e.values).filter(([e]) => (0, w.vu)(e) && !i.has(e)).map(([n, i]) => {
				const a = e.source;
				const o = F({
					source: a,
					name: n,
					value: i
				}, r);
				const s = {
					subject: a,
					scope: a,
					left: o,
					right: null
				};
				const { check: c } = Y(Ve(n, t), s, "fail");
				return {
					...c,
					id: `error-threshold:${(0, p.RK)(n)}:${(0, p.RK)(a)}`
				};
			});
		}
		const ze = [
			"<=",
			"<",
			"=="
		];
		function Be(e, t) {
			const n = t.flatMap(({ severity: t, left: n, right: r, op: i }) => {
				const a = n.kind === "metric" && n.fn === null && !n.ref.wildcard && r === null;
				if (!a || t !== "error" || !ze.includes(i)) return [];
				const o = O(e, n.ref.name);
				return o === null ? [] : [o.name, (0, w.Ew)(o.name)];
			});
			return new Set(n);
		}
		function Ve(e, t) {
			const n = {
				name: e,
				wildcard: false,
				optional: false,
				column: 1
			};
			return {
				line: 0,
				severity: "error",
				expression: (0, C.Tu)(e, t),
				left: {
					kind: "metric",
					fn: null,
					ref: n
				},
				right: null,
				op: "<=",
				limit: t,
				percent: false
			};
		}
		;
		function He(e, t) {
			const { metrics: n } = e;
			const { errorThreshold: r, rules: i, noData: a } = t;
			const o = Ue(e, t);
			const s = r === null ? [] : n.flatMap((e) => Re(e, r, i, o));
			return {
				judged: [...s.map((e) => ({
					check: e,
					skipped: false
				})), ...i.flatMap((e) => je(e, o, a))],
				compared: (e) => {
					const { errors: t } = (0, S.eb)(e).counts;
					return F({
						source: e.id,
						name: C.Sr,
						value: t
					}, o);
				}
			};
		}
		function Ue({ artifacts: e, metrics: t, interruption: n, baseline: r }, i) {
			return {
				facts: (0, x.xS)(t, e),
				baseline: i.baseline,
				baselineNote: Ge(r),
				unavailable: t.filter(({ status: e }) => e !== "ok").map(({ source: e }) => e),
				unread: {
					artifacts: new Set(e.filter(S.KJ).map(({ id: e }) => e)),
					metrics: n !== null && t.some(({ status: e }) => e === "error")
				},
				uninspected: e.filter(We).map(({ id: e }) => e)
			};
		}
		function We({ backend: e, inspection: t, exit_code: n }) {
			return t === null && n === ce.RS && !le.JG.includes(e);
		}
		function Ge(e) {
			if (e === null) return "no baseline is set";
			const t = (0, p.RK)(e.source);
			return e.status === "missing" ? `there is no baseline yet (${t})` : `the baseline ${t} could not be read`;
		}
		;
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
	}),
	60146: ((e, t, n) => {
		n.d(t, { a: () => s });
		const r = 100;
		function i(e) {
			return e.length < 3 ? 0 : Math.min(3, Math.max(1, Math.floor(e.length / 3)));
		}
		function a(e, t, n) {
			if (Math.abs(e.length - t.length) > n) return Infinity;
			let r = [];
			let i = Array.from({ length: t.length + 1 }, (e, t) => t);
			for (let a = 1; a <= e.length; a++) {
				const o = [a];
				const [s, c] = [Math.max(1, a - n), Math.min(t.length, a + n)];
				let l = s === 1 ? a : Infinity;
				for (let n = s; n <= c; n++) {
					const s = e[a - 1] === t[n - 1] ? 0 : 1;
					let c = Math.min((i[n] ?? Infinity) + 1, (o[n - 1] ?? Infinity) + 1, (i[n - 1] ?? Infinity) + s);
					if (e[a - 1] === t[n - 2] && e[a - 2] === t[n - 1]) c = Math.min(c, (r[n - 2] ?? Infinity) + 1);
					o[n] = c;
					l = Math.min(l, c);
				}
				if (l > n) return Infinity;
				[r, i] = [i, o];
			}
			const a = i[t.length] ?? Infinity;
			return a > n ? Infinity : a;
		}
		function o(e, t) {
			const n = t.filter((t) => {
				const n = t.toLowerCase();
				const [r, i] = n.length < e.length ? [n, e] : [e, n];
				return r.length >= 3 && i.startsWith(r);
			});
			return n.length === 1 ? n[0] ?? null : null;
		}
		function s(e, t) {
			if (e.length > r) return null;
			const n = e.toLowerCase();
			const s = [...new Set(t)].filter((t) => t !== e && t.length <= r);
			let c = null;
			let l = i(e);
			for (const e of s) {
				const t = a(n, e.toLowerCase(), l);
				if (t > l || c !== null && t === l) continue;
				[c, l] = [e, t];
			}
			return c ?? o(n, s);
		}
	})
};
