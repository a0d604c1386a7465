export const id = 960;
export const ids = [960];
export const modules = {
	31236: ((e, t, n) => {
		n.d(t, {
			_: () => c,
			j: () => l
		});
		var r = n(86452);
		const i = 10;
		const a = 13;
		const o = 9;
		const s = 1 << 16;
		class c {
			#e;
			#t = Buffer.allocUnsafe(s);
			constructor(e) {
				this.#e = e;
			}
			scan(e) {
				this.#e.push(this.#n(e), 0, e.length + 1, 0, true);
			}
			#n(e) {
				const { length: t } = e;
				const n = t < s ? this.#t : Buffer.allocUnsafe(t + 1);
				n.set(e);
				const r = n.subarray(0, t);
				if (r.includes(i) || r.includes(a)) {
					for (let e = 0; e < t; e++) {
						if (n[e] === i || n[e] === a) n[e] = o;
					}
				}
				n[t] = i;
				return n;
			}
		}
		function l({ start: e, end: t, buffer: n }, i, a) {
			const o = n.subarray(e, t);
			const s = o.length <= r.A_ ? (0, r.q1)({
				bytes: o,
				error: i,
				errorAt: a
			}) : {
				...(0, r.Pm)(i, false),
				at: a
			};
			return {
				rule: s.rule,
				words: () => ({
					column: (0, r.o0)(o, s.at),
					message: u(s, i, o.length)
				})
			};
		}
		function u({ rule: e, at: t, message: n }, r, i) {
			if (e === "blank-line") return i === 0 ? "the payload is empty" : "the payload is white space alone";
			if (e === "glued-records") {
				return `a torn record and another share the payload; the second is intact and starts at byte offset ${t}`;
			}
			return `${d(e, r) ?? n}, at byte offset ${t} of the payload`;
		}
		function d(e, t) {
			if (e === "bom") return "the payload starts with a byte order mark";
			return e === "invalid-json" && t === "incomplete" ? "the payload ends before its value does" : null;
		}
	}),
	8960: ((e, t, n) => {
		n.d(t, { loadPlugins: () => Q });
		var r = n(76760);
		var i = n(73136);
		var a = n(76799);
		var o = n(64077);
		var s = n(26749);
		var c = n(6203);
		var l = n(73024);
		var u = n(28449);
		var d = n(29463);
		var f = n(35944);
		var p = n(67883);
		var m = n(77802);
		var h = n(78359);
		;
		const g = 2;
		function _(e) {
			const t = e.map(f.R).join(", ");
			const n = [];
			const r = (e) => {
				if ((0, p.C)(e) || (0, u.J_)()) return;
				process.exitCode = d.RS;
				const n = `The process ended in the middle of the run (exit code ${e}), so the gate cannot judge. A plugin has called ` + `process.exit(), or waits for what never comes. Correct it, or leave it out of plugins: ${t}`;
				(0, l.writeSync)(g, `${n}\n`);
			};
			const i = (e) => {
				(0, h.YF)();
				if (n.length > 0) return;
				const r = `The plugins ${t}: something was thrown outside of what the gate waits for: ${(0, m.rJ)(e)}. Have the ` + "plugin wait (await) for all that it begins, or leave it out of plugins.";
				n.push((0, m.ET)("plugins", r));
			};
			(0, h.hz)();
			process.on("exit", r);
			process.on("uncaughtException", i);
			const a = () => {
				process.off("exit", r);
				process.off("uncaughtException", i);
			};
			return {
				problems: () => n,
				release: a
			};
		}
		var v = n(73995);
		var y = n(33873);
		;
		async function b(e, { source: t, form: n, snapshot: r, signal: i, told: a }) {
			const o = (n) => {
				const r = (0, m.kY)(e, `metrics.snapshot() of ${t}`, n, t !== e);
				const i = (0, m.rJ)(n);
				const o = a.some(({ subject: e, message: n }) => e === t && n.includes(i));
				return {
					sources: [T(t, r)],
					problems: o ? [] : [(0, m.ET)(t, r)]
				};
			};
			try {
				const e = await (0, h.Gv)(async () => r(), i);
				if (e === null) {
					const e = `${t} does not expose metrics`;
					const n = {
						source: t,
						form: null,
						status: "unavailable",
						message: e,
						...E()
					};
					return {
						sources: [n],
						problems: []
					};
				}
				const a = JSON.stringify(e);
				S(e, "the snapshot");
				const s = (0, v.U)(a, t, n);
				if (s.status === "error") return o(s.message);
				return {
					sources: [{
						source: t,
						...E(),
						...s
					}],
					problems: []
				};
			} catch (e) {
				return o(e);
			}
		}
		function x({ plugin: e, path: t, backend: n }, r, i) {
			const a = () => {
				const { metrics: e } = n;
				return e === undefined || e === null ? null : e.snapshot();
			};
			return b(e, {
				source: t,
				form: null,
				snapshot: a,
				signal: r,
				told: i
			});
		}
		function S(e, t) {
			if (!w(e)) {
				const n = typeof e === "object" ? "no plain object" : (0, f.$)((0, y.k)(e), 100);
				throw new TypeError(`${t} is ${n}; it has to give plain objects of finite numbers`);
			}
			for (const [t, n] of Object.entries(e)) {
				if (!C(n)) S(n, JSON.stringify(t));
			}
		}
		function C(e) {
			return e === null || ["string", "boolean"].includes(typeof e) || Number.isFinite(e);
		}
		function w(e) {
			if (typeof e !== "object" || e === null) return false;
			const t = Object.getPrototypeOf(e);
			return Array.isArray(e) || t === Object.prototype || t === null;
		}
		function T(e, t) {
			return {
				source: e,
				form: null,
				status: "error",
				message: t,
				...E()
			};
		}
		function E() {
			return {
				values: Object.create(null),
				raw: Object.create(null)
			};
		}
		var D = n(8287);
		var O = n(18302);
		;
		const k = 100;
		class ee {
			#e;
			#t;
			#n = false;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = new O.k(e, {
					overflow: "drop",
					hooks: n
				});
				for (const e of t) this.#t.registerMetric(e);
			}
			listen = (e) => {
				try {
					this.#t.registerEvent(e);
				} catch {}
			};
			async settled(e) {
				const t = this.#t;
				while (!this.#n && !e.aborted && t.queuedEvents > k) {
					const n = t.queuedEvents;
					try {
						await (0, h.Gv)(() => t.drained(), e);
					} catch {
						this.#n = t.queuedEvents === n;
					}
				}
			}
			async finish(e) {
				const t = await this.#i(e);
				if (t !== null) {
					const e = `The metrics and hooks of the plugin ${this.#e} have failed, so its numbers are not whole: ${t}. Correct ` + "the plugin, or leave it out of plugins.";
					const n = [(0, m.ET)(this.#e, e)];
					return {
						sources: this.#r() ? [T(this.#e, e)] : [],
						problems: n
					};
				}
				if (!this.#r()) return {
					sources: [],
					problems: []
				};
				return b(this.#e, {
					source: this.#e,
					form: "recorder",
					snapshot: () => Object.fromEntries(this.#t.metrics.map((e) => [e.name, e.snapshot()])),
					signal: e,
					told: []
				});
			}
			#r() {
				return this.#t.metrics.length > 0;
			}
			async #i(e) {
				const t = this.#t;
				if (t.state === "virgin") void t.start();
				try {
					const { error: n } = await (0, h.Gv)(() => t.stop(), e);
					if (n !== null) return (0, m.rJ)(n);
				} catch (e) {
					return `a hook has not come to its end: ${(0, m.rJ)(e)}`;
				}
				const n = t.droppedEvents;
				return n === 0 ? null : `${(0, D.B)(n)} events were lost, for its hooks were too slow`;
			}
		}
		var A = n(50262);
		var j = n(42346);
		var M = n(25397);
		var N = n(12449);
		var P = n(4056);
		var F = n(40551);
		var I = n(16125);
		var L = n(31236);
		var R = n(15977);
		var z = n(5587);
		;
		const B = 1 << 20;
		class V {
			scan;
			wasLate = false;
			#e;
			#t;
			#n;
			#r;
			#i;
			#a = new R.tL();
			#o = new L._(new F.V5(this, this.#a));
			#s = {
				entry: null,
				line: null,
				bytes: null
			};
			#c = 0;
			#l = 0;
			#u = 0;
			#d = 0;
			#f = false;
			#p = null;
			#m = false;
			#h = true;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t.signal;
				this.#n = n;
				this.#r = new P.F(t);
				this.#i = new z.D(t.emit, e, this.#r, false);
				this.scan = Object.freeze({
					signal: t.signal,
					expect: (e) => this.#g("expect", () => this.#_(e)),
					record: (e, t) => this.#g("record", () => this.#v(e, t)),
					anomaly: (e) => this.#g("anomaly", () => this.#y(e))
				});
			}
			get mistake() {
				if (this.#p !== null || this.#m) return this.#p;
				return new Error("it told of no record; if the artifact is empty, it has to say expect(0)");
			}
			get missing() {
				return Math.max(0, this.#l - this.#c);
			}
			get told() {
				return this.#c;
			}
			#g(e, t) {
				this.#t.throwIfAborted();
				if (this.#f) {
					this.wasLate = true;
					throw new Error(`${e}() was called when scan() was over: scan() has to wait for all that it tells of.`);
				}
				try {
					const e = t();
					this.#m = true;
					return e;
				} catch (e) {
					this.#p ??= e;
					throw e;
				}
			}
			#_(e) {
				if (!Number.isSafeInteger(e) || e < 0) {
					const t = typeof e === "string" ? JSON.stringify(e) : (0, y.k)(e);
					throw new TypeError(`expect(records): it has to be a whole number, at least 0; it is ${t}.`);
				}
				this.#l = e;
			}
			#v(e, t = {}) {
				if (typeof e !== "string" && !(e instanceof Uint8Array)) {
					throw new TypeError("record(payload, place): the payload has to be text, or bytes in a Uint8Array.");
				}
				const { entry: n, line: r } = H("record", t);
				const i = typeof e === "string" ? Buffer.from(e) : e;
				this.#c++;
				const a = n === null && r === null;
				this.#s = {
					entry: a ? `record ${this.#c}` : n,
					line: r,
					bytes: i.length
				};
				this.#h = true;
				this.#o.scan(i);
				this.#b([
					"record",
					n,
					r,
					i.length
				])?.update(i);
				this.#u += i.length;
				this.#d += i.length;
				if (this.#d >= B) this.#C();
				return this.#h;
			}
			#y(e) {
				const { rule: t, message: n, type: r } = Object(e);
				if (t === undefined || !Object.hasOwn(N.y0, t)) {
					throw new TypeError(`anomaly(finding): rule has to be one of ${Object.keys(N.y0).join(", ")}.`);
				}
				if (typeof n !== "string") throw new TypeError("anomaly(finding): message has to be text.");
				const { entry: i, line: a } = H("anomaly", e);
				this.#s = {
					entry: i,
					line: a,
					bytes: null
				};
				this.#b([
					"anomaly",
					t,
					i,
					a,
					n
				]);
				const o = (0, m.z3)(n);
				this.#r.add(t, U(r, t), () => ({
					...this.#S(null),
					detail: o,
					message: o
				}));
			}
			#b(e) {
				return this.#n?.update(JSON.stringify(e));
			}
			badLine(e, t, n) {
				this.#h = false;
				const { rule: r, words: i } = (0, L.j)(e, t, n);
				this.#r.add(r, "CORRUPTED_LINE", () => {
					const { column: e, message: t } = i();
					return {
						...this.#S(e),
						detail: `Invalid JSON at ${this.#x()}`,
						message: t
					};
				});
			}
			oddLine(e, t) {
				if (t.notObject) this.#h = false;
				for (const { rule: e, message: n } of (0, I.T)(t)) {
					this.#r.add(e, null, () => {
						const e = n();
						return {
							...this.#S(null),
							detail: `At ${this.#x()}: ${e}`,
							message: e
						};
					});
				}
			}
			unterminatedLine() {}
			#x() {
				const { entry: e, line: t } = this.#s;
				return t === null ? `entry ${e}` : `line ${t}`;
			}
			#S(e) {
				const { entry: t, line: n, bytes: r } = this.#s;
				const i = r !== null && n === null;
				return {
					path: this.#e,
					line: n,
					column: e,
					entry: t,
					byte_start: i ? 0 : null,
					byte_end: i ? r : null
				};
			}
			#C() {
				this.#i.read(this.#d);
				this.#d = 0;
			}
			finish(e) {
				this.#f = true;
				this.#C();
				this.#i.tell();
				const t = this.#a;
				const { total: n, event: r, audit: i, dead_letter: a, other: o } = t.counts;
				const s = e ? this.#n?.digest("hex") ?? null : null;
				const [c, l] = [this.#e, this.#u];
				return {
					files: [{
						path: c,
						bytes: l,
						inflated_bytes: null,
						records: n,
						sha256: s
					}],
					streams: [],
					...this.#r.result(),
					records: {
						total: n,
						event: r,
						audit: i,
						dead_letter: a,
						other: o
					},
					events: t.events(),
					latest_audit: t.latestAudit(),
					bytes: l,
					coverage: {
						unit: "entries",
						scanned: this.#c,
						total: this.#c + this.missing
					},
					timestamps: {
						first: t.firstTimestamp,
						last: t.lastTimestamp()
					},
					sha256: s
				};
			}
		}
		function H(e, t) {
			const { entry: n = null, line: r = null } = Object(t);
			if (n !== null && (typeof n !== "string" || n === "")) {
				throw new TypeError(`${e}(): entry has to be text that names the record.`);
			}
			if (r !== null && (!Number.isSafeInteger(r) || r < 1)) {
				throw new TypeError(`${e}(): line has to be a whole number, at least 1.`);
			}
			return {
				entry: n === null ? null : (0, m.z3)(n),
				line: r
			};
		}
		function U(e, t) {
			if (e !== undefined && e !== null && !N.Al.includes(e)) {
				throw new TypeError(`anomaly(finding): type has to be null or one of ${N.Al.join(", ")}.`);
			}
			return e ?? (N.y0[t].papyra ? "CORRUPTED_LINE" : null);
		}
		;
		class W {
			kind;
			path;
			metrics;
			plugin;
			backend;
			#e = [];
			constructor(e, t, { kind: n, path: r }) {
				this.plugin = e;
				this.backend = t;
				this.kind = n;
				this.path = r;
				this.metrics = new M.v(r);
			}
			get wasScanned() {
				return this.#e.length > 0;
			}
			files() {
				return [];
			}
			async scan(e) {
				const { signal: t } = e;
				const n = new V(this.path, e, e.hash ? await (0, j.W)() : null);
				this.#e.push(n);
				const r = (e, t = null) => {
					const r = e.length === 0 && t === null;
					return {
						scan: n.finish(r),
						problems: e,
						interruption: t,
						members: [],
						streams: []
					};
				};
				try {
					await (0, h.Eu)(() => this.backend.scan(n.scan), t);
				} catch (e) {
					const n = (0, o.nS)(t);
					return n === null ? r([this.#t("scan()", e)]) : r([], n);
				}
				if (n.mistake !== null) return r([this.#t("scan()", n.mistake)]);
				return r(n.missing === 0 ? [] : [this.#n(n)]);
			}
			#t(e, t) {
				return (0, m.ET)(this.path, (0, m.kY)(this.plugin, `${e} of ${this.path}`, t));
			}
			#n({ told: e, missing: t }) {
				const n = `The plugin ${this.plugin} told of ${(0, D.B)(e)} records in scan() of ${this.path} and expected ` + `${(0, D.B)(e + t)}, so not all of it was looked at. Run it again when nothing else works on it; if it ` + "happens again, correct the plugin.";
				return (0, m.ET)(this.path, n);
			}
			async recover({ scan: e }, t) {
				const { recoverArtifact: r } = await n.e(577).then(n.bind(n, 53577));
				return r(this, e, t);
			}
			async compact(e) {
				const { compactPluginArtifact: t } = await n.e(231).then(n.bind(n, 20231));
				return t(this, e);
			}
			async inspect(e) {
				try {
					if (this.backend.inspect === undefined) return {
						inspection: null,
						problems: [],
						interruption: null
					};
					const t = await (0, h.Eu)(async () => this.backend.inspect?.(), e);
					return {
						inspection: G(t),
						problems: [],
						interruption: null
					};
				} catch (t) {
					const n = (0, o.nS)(e);
					const r = n === null ? [this.#t("inspect()", t)] : [];
					return {
						inspection: null,
						problems: r,
						interruption: n
					};
				}
			}
			lateness() {
				if (!this.#e.some(({ wasLate: e }) => e)) return [];
				const e = `The plugin ${this.plugin} went on to tell of records when scan() of ${this.path} was over, so they are not judged. ` + "Correct the plugin: scan() has to wait (await) for all that it tells of.";
				return [(0, m.ET)(this.path, e)];
			}
		}
		function G(e) {
			if (typeof e !== "object" || e === null) throw new TypeError("it has to give an object of numbers");
			return Object.fromEntries(Object.entries(e).map(([e, t]) => {
				if (typeof t === "number" && Number.isFinite(t)) return [e, t];
				throw new TypeError(`it has to give numbers, and ${JSON.stringify(e)} is none`);
			}));
		}
		;
		class K {
			gate;
			artifacts = [];
			hooks = [];
			mistake = null;
			#e;
			#t = [];
			#n;
			#r = false;
			constructor(e, t) {
				this.#e = e;
				this.#n = new O.k(e);
				this.gate = Object.freeze({
					cwd: t,
					registerBackend: (e) => this.#i("registerBackend", () => this.artifacts.push(this.#a(e))),
					registerFileBackend: (e) => this.#i("registerFileBackend", () => {
						if (typeof e !== "function") throw new TypeError("it takes a function");
						this.#t.push(e);
					}),
					registerMetric: (e) => this.#i("registerMetric", () => this.#n.registerMetric(e)),
					registerHook: (e) => this.#i("registerHook", () => this.hooks.push(X(e)))
				});
			}
			get metrics() {
				return this.#n.metrics;
			}
			#i(e, t) {
				if (this.#r) {
					throw new Error(`${e}() was called when the plugin ${this.#e} had returned; it has to be called before.`);
				}
				try {
					t();
				} catch (t) {
					const n = new TypeError(`${e}(): ${(0, y.k)(t)}`);
					this.mistake ??= n;
					throw n;
				}
			}
			close() {
				this.#r = true;
			}
			claim({ path: e, shownPath: t }) {
				try {
					for (const n of this.#t) {
						const r = n(Object.freeze({
							path: e,
							shownPath: t
						}));
						if (r === null || r === undefined) continue;
						const i = this.#a(r);
						if (i.path !== t) {
							throw new TypeError("the path of the backend of a file has to be the shownPath of the file");
						}
						this.artifacts.push(i);
						return i;
					}
					return null;
				} catch (e) {
					const n = `registerFileBackend(), when it was asked about ${t}`;
					return (0, m.ET)(t, (0, m.kY)(this.#e, n, e));
				}
			}
			#a(e) {
				const t = Object(e);
				const { kind: n, path: r, scan: i, recover: a, compact: o, inspect: c, metrics: l } = t;
				if (!J(n) || !/^[a-z][a-z0-9-]*$/.test(n) || A.JG.includes(n)) {
					throw new TypeError("kind has to be lower-case letters, digits and dashes, with a letter in front, at most " + `${q} of them, and not one of ${A.JG.join(", ")}`);
				}
				if (!J(r) || r.trim() === "") {
					throw new TypeError(`path has to be text that names the artifact, at most ${q} characters`);
				}
				if (typeof i !== "function") throw new TypeError("a backend has a method scan(scan)");
				for (const [e, t] of Object.entries({
					recover: a,
					compact: o,
					inspect: c
				})) {
					if (t !== undefined && typeof t !== "function") {
						throw new TypeError(`${e} has to be a method, or not there`);
					}
				}
				if (l !== undefined && l !== null && typeof Object(l).snapshot !== "function") {
					throw new TypeError("metrics has to have a method snapshot(), or to be null");
				}
				return new W(this.#e, t, {
					kind: n,
					path: (0, s.UY)(r)
				});
			}
		}
		const q = 1e3;
		function J(e) {
			return typeof e === "string" && e.length <= q;
		}
		const Y = [
			"onStarting",
			"onMetricChanged",
			"onStopped"
		];
		function X(e) {
			const t = Object(e);
			const n = Y.map((e) => t[e]).filter((e) => e !== undefined);
			if (n.length === 0 || n.some((e) => typeof e !== "function")) {
				throw new TypeError(`hooks are an object with methods of these names: ${Y.join(", ")}`);
			}
			return t;
		}
		;
		var Z = undefined && undefined.__rewriteRelativeImportExtension || function(e, t) {
			if (typeof e === "string" && /^\.\.?\//.test(e)) {
				return e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(e, n, r, i, a) {
					return n ? t ? ".jsx" : ".js" : r && (!i || !a) ? e : r + i + "." + a.toLowerCase() + "js";
				});
			}
			return e;
		};
		async function Q(e, t) {
			const { cwd: n, signal: r } = t;
			const i = _(e.map(s.Fu));
			const { registrations: a, problems: o } = await te(e, n, r);
			const c = a.flatMap(({ plugin: e, registered: { metrics: t, hooks: n } }) => t.length + n.length === 0 ? [] : [new ee(e, t, n)]);
			const l = () => a.flatMap(({ registered: e }) => e.artifacts);
			return {
				backends: l(),
				claim: (e) => {
					for (const { registered: t } of a) {
						const n = t.claim(e);
						if (n !== null) return n;
					}
					return null;
				},
				listeners: c,
				release: i.release,
				problems: o,
				finish: async (e, t) => {
					const n = await Promise.all([...l().filter(({ wasScanned: e }) => e).map((n) => x(n, e, t)), ...c.map((t) => t.finish(e))]);
					return {
						sources: n.flatMap(({ sources: e }) => e),
						problems: n.flatMap((e) => e.problems)
					};
				},
				strays: async () => {
					await new Promise(setImmediate);
					return [...l().flatMap((e) => e.lateness()), ...i.problems()];
				}
			};
		}
		async function te(e, t, n) {
			const i = [];
			const a = [];
			const o = new Set();
			for (const l of e) {
				const e = (0, r.resolve)(t, l);
				const u = $(l) ? (0, s.Fu)(l) : (0, c.pS)(e, t);
				const d = o.has(e) ? `${u} is named twice. Name it once.` : ne(l, e, u);
				o.add(e);
				const f = d ?? await re(e, u, t, n);
				if (typeof f !== "string") i.push({
					plugin: u,
					registered: f
				});
				else a.push((0, m.ET)(u, `plugins: ${f}`));
			}
			return {
				registrations: i,
				problems: a
			};
		}
		function $(e) {
			return /^[a-z][a-z\d+.-]*:\/\//i.test(e);
		}
		function ne(e, t, n) {
			if ($(e)) return `${n} is an address, and plugins are files. Fetch it in a step before.`;
			const r = (0, a.t5)(t);
			if (r === null) {
				return `there is nothing at ${n}. Check the spelling; a relative path starts at the workspace or working directory.`;
			}
			if (typeof r === "string") return `${n} cannot be read: ${r}. Make it readable for this user.`;
			if (r.isDirectory()) return `${n} is a directory. Name the module in it.`;
			return null;
		}
		async function re(e, t, n, r) {
			const i = new K(t, n);
			let a = "cannot be imported";
			try {
				const t = await (0, h.Eu)(() => ie(e), r);
				a = "failed";
				await (0, h.Eu)(() => t(i.gate), r);
				if (i.mistake !== null) throw i.mistake;
				return i;
			} catch (e) {
				const n = (0, o.nS)(r);
				return n === null ? `the plugin ${t} ${a}: ${(0, m.rJ)(e)}. Correct it, or leave it out.` : `the plugin ${t} was not loaded, for the run was cut short: ${n.message}. Run it again.`;
			} finally {
				i.close();
			}
		}
		async function ie(e) {
			const t = await import(Z((0, i.pathToFileURL)(e).href));
			if (typeof t.default === "function") return t.default;
			throw new TypeError("its default export has to be a function, which is given the gate");
		}
	}),
	78359: ((e, t, n) => {
		n.d(t, {
			Eu: () => c,
			Gv: () => d,
			YF: () => s,
			g3: () => i,
			hz: () => o
		});
		var r = n(78474);
		const i = 1e4;
		let a = new AbortController();
		function o() {
			a = new AbortController();
			(0, r.setMaxListeners)(0, a.signal);
		}
		function s() {
			const e = "it was not done 10 s after something had been thrown outside of what the gate waits for";
			a.abort(new Error(e));
		}
		async function c(e, t, n = 0) {
			t.throwIfAborted();
			const r = [l(t, n), l(a.signal, i)];
			try {
				return await Promise.race([e(), ...r.map(({ rejection: e }) => e)]);
			} finally {
				for (const { forget: e } of r) e();
			}
		}
		function l(e, t) {
			let n;
			let r = () => {};
			const i = new Promise((i, a) => {
				const o = () => a(e.reason);
				r = t === 0 ? o : () => n = setTimeout(o, t);
			});
			if (e.aborted) r();
			else e.addEventListener("abort", r);
			const a = () => {
				clearTimeout(n);
				e.removeEventListener("abort", r);
			};
			return {
				rejection: i,
				forget: a
			};
		}
		const u = 1e4;
		async function d(e, t) {
			const n = new AbortController();
			const r = () => n.abort(new Error("it was not done within 10 s"));
			const i = () => n.abort(new Error("it was not done when the run was ended"));
			t.addEventListener("abort", i);
			const a = setTimeout(r, u);
			try {
				return await c(e, n.signal);
			} finally {
				clearTimeout(a);
				t.removeEventListener("abort", i);
			}
		}
	})
};
