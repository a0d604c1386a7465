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
		n.d(t, { loadPlugins: () => K });
		var r = n(76760);
		var i = n(73136);
		var a = n(76799);
		var o = n(64077);
		var s = n(26749);
		var c = n(6203);
		var l = n(73024);
		var u = n(29463);
		var d = n(35944);
		;
		const f = 2;
		const p = 128;
		function m(e) {
			const t = (t) => {
				if (t > p) return;
				process.exitCode = u.RS;
				const n = e.map(d.R).join(", ");
				const r = `The process ended in the middle of the run (exit code ${t}), so the gate cannot judge. A plugin has called ` + "process.exit(), thrown outside of what the gate waits for, or waits for what never comes. " + `Correct it, or leave it out of plugins: ${n}`;
				(0, l.writeSync)(f, `${r}\n`);
			};
			process.on("exit", t);
			return () => process.off("exit", t);
		}
		var h = n(77802);
		var g = n(96376);
		var _ = n(78359);
		;
		async function v(e, { source: t, form: n, snapshot: r, signal: i }) {
			const a = (n) => {
				const r = (0, h.kY)(e, `metrics.snapshot() of ${t}`, n);
				return {
					sources: [b(t, r)],
					problems: [(0, h.ET)(t, r)]
				};
			};
			try {
				const e = await (0, _.Gv)(async () => r(), i);
				if (e === null) {
					const e = `${t} does not expose metrics`;
					const n = {
						source: t,
						form: null,
						status: "unavailable",
						message: e,
						...x()
					};
					return {
						sources: [n],
						problems: []
					};
				}
				const o = JSON.stringify(e);
				if (typeof o !== "string") throw new TypeError("it has to give an object that JSON can hold");
				const s = (0, g.U)(o, t, n);
				if (s.status === "error") return a(s.message);
				return {
					sources: [{
						source: t,
						...x(),
						...s
					}],
					problems: []
				};
			} catch (e) {
				return a(e);
			}
		}
		function y({ plugin: e, path: t, backend: n }, r) {
			const i = () => {
				const { metrics: e } = n;
				return e === undefined || e === null ? null : e.snapshot();
			};
			return v(e, {
				source: t,
				form: null,
				snapshot: i,
				signal: r
			});
		}
		function b(e, t) {
			return {
				source: e,
				form: null,
				status: "error",
				message: t,
				...x()
			};
		}
		function x() {
			return {
				values: Object.create(null),
				raw: Object.create(null)
			};
		}
		var S = n(18302);
		;
		class C {
			#e;
			#t;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = new S.k(e, {
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
			async finish(e) {
				const t = await this.#r(e);
				if (t !== null) {
					const e = `The metrics and hooks of the plugin ${this.#e} have failed, so its numbers are not whole: ${t}. Correct ` + "the plugin, or leave it out of plugins.";
					const n = [(0, h.ET)(this.#e, e)];
					return {
						sources: this.#n() ? [b(this.#e, e)] : [],
						problems: n
					};
				}
				if (!this.#n()) return {
					sources: [],
					problems: []
				};
				return v(this.#e, {
					source: this.#e,
					form: "recorder",
					snapshot: () => this.#t.snapshots(),
					signal: e
				});
			}
			#n() {
				return this.#t.metrics.length > 0;
			}
			async #r(e) {
				const t = this.#t;
				if (t.state === "virgin") void t.start();
				try {
					const { error: n } = await (0, _.Gv)(() => t.stop(), e);
					if (n !== null) return (0, h.rJ)(n);
				} catch (e) {
					return `a hook has not come to its end: ${(0, h.rJ)(e)}`;
				}
				return t.droppedEvents === 0 ? null : `${t.droppedEvents} events found it too busy`;
			}
		}
		var w = n(33873);
		var T = n(50262);
		var E = n(42346);
		var D = n(8287);
		var O = n(25397);
		var k = n(12449);
		var A = n(4056);
		var j = n(40551);
		var M = n(16125);
		var N = n(31236);
		var P = n(15977);
		var F = n(5587);
		;
		const I = 1 << 20;
		class L {
			scan;
			mistake = null;
			wasLate = false;
			#e;
			#t;
			#n;
			#r;
			#i;
			#a = new P.tL();
			#o = new N._(new j.V5(this, this.#a));
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
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t.signal;
				this.#n = n;
				this.#r = new A.F(t);
				this.#i = new F.D(t.emit, e, this.#r, false);
				this.scan = Object.freeze({
					signal: t.signal,
					expect: (e) => this.#p("expect", () => this.#m(e)),
					record: (e, t) => this.#p("record", () => this.#h(e, t)),
					anomaly: (e) => this.#p("anomaly", () => this.#g(e))
				});
			}
			get missing() {
				return Math.max(0, this.#l - this.#c);
			}
			get told() {
				return this.#c;
			}
			#p(e, t) {
				this.#t.throwIfAborted();
				if (this.#f) {
					this.wasLate = true;
					throw new Error(`${e}() was called when scan() was over: scan() has to wait for all that it tells of.`);
				}
				try {
					t();
				} catch (e) {
					this.mistake ??= e;
					throw e;
				}
			}
			#m(e) {
				if (!Number.isSafeInteger(e) || e < 0) {
					throw new TypeError("expect(records): it has to be a whole number, at least 0.");
				}
				this.#l = e;
			}
			#h(e, t = {}) {
				if (typeof e !== "string" && !(e instanceof Uint8Array)) {
					throw new TypeError("record(payload, place): the payload has to be text, or bytes in a Uint8Array.");
				}
				const { entry: n, line: r } = R("record", t);
				const i = typeof e === "string" ? Buffer.from(e) : e;
				this.#c++;
				const a = n === null && r === null;
				this.#s = {
					entry: a ? `record ${this.#c}` : n,
					line: r,
					bytes: i.length
				};
				this.#o.scan(i);
				this.#n?.update(`${i.length}:`).update(i);
				this.#u += i.length;
				this.#d += i.length;
				if (this.#d >= I) this.#y();
			}
			#g(e) {
				const { rule: t, message: n, type: r } = Object(e);
				if (t === undefined || !Object.hasOwn(k.y0, t)) {
					throw new TypeError(`anomaly(finding): rule has to be one of ${Object.keys(k.y0).join(", ")}.`);
				}
				if (typeof n !== "string") throw new TypeError("anomaly(finding): message has to be text.");
				const { entry: i, line: a } = R("anomaly", e);
				this.#s = {
					entry: i,
					line: a,
					bytes: null
				};
				const o = (0, h.z3)(n);
				this.#r.add(t, z(r, t), () => ({
					...this.#v(null),
					detail: o,
					message: o
				}));
			}
			badLine(e, t, n) {
				const { rule: r, words: i } = (0, N.j)(e, t, n);
				this.#r.add(r, "CORRUPTED_LINE", () => {
					const { column: e, message: t } = i();
					return {
						...this.#v(e),
						detail: `Invalid JSON at ${this.#_()}`,
						message: t
					};
				});
			}
			oddLine(e, t) {
				for (const { rule: e, message: n } of (0, M.T)(t)) {
					this.#r.add(e, null, () => {
						const e = n();
						return {
							...this.#v(null),
							detail: `At ${this.#_()}: ${e}`,
							message: e
						};
					});
				}
			}
			unterminatedLine() {}
			#_() {
				const { entry: e, line: t } = this.#s;
				return t === null ? `entry ${e}` : `line ${t}`;
			}
			#v(e) {
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
			#y() {
				this.#i.read(this.#d);
				this.#d = 0;
			}
			finish(e) {
				this.#f = true;
				if (this.#d > 0) this.#y();
				this.#i.found();
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
		function R(e, t) {
			const { entry: n = null, line: r = null } = Object(t);
			if (n !== null && (typeof n !== "string" || n === "")) {
				throw new TypeError(`${e}(): entry has to be text that names the record.`);
			}
			if (r !== null && (!Number.isSafeInteger(r) || r < 1)) {
				throw new TypeError(`${e}(): line has to be a whole number, at least 1.`);
			}
			return {
				entry: n === null ? null : (0, h.z3)(n),
				line: r
			};
		}
		function z(e, t) {
			if (e !== undefined && e !== null && !k.Al.includes(e)) {
				throw new TypeError(`anomaly(finding): type has to be null or one of ${k.Al.join(", ")}.`);
			}
			return e ?? (k.y0[t].papyra ? "CORRUPTED_LINE" : null);
		}
		;
		class B {
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
				this.metrics = new O.v(r);
			}
			files() {
				return [];
			}
			async scan(e) {
				const { signal: t } = e;
				const n = new L(this.path, e, e.hash ? await (0, E.W)() : null);
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
					await (0, _.Eu)(() => this.backend.scan(n.scan), t);
				} catch (e) {
					const n = (0, o.nS)(t);
					return n === null ? r([this.#t("scan()", e)]) : r([], n);
				}
				if (n.mistake !== null) return r([this.#t("scan()", n.mistake)]);
				return r(n.missing === 0 ? [] : [this.#n(n)]);
			}
			#t(e, t) {
				return (0, h.ET)(this.path, (0, h.kY)(this.plugin, `${e} of ${this.path}`, t));
			}
			#n({ told: e, missing: t }) {
				const n = `The plugin ${this.plugin} told of ${(0, D.B)(e)} records in scan() of ${this.path} and expected ` + `${(0, D.B)(e + t)}, so not all of it was looked at. Run it again when nothing else works on it; if it ` + "happens again, correct the plugin.";
				return (0, h.ET)(this.path, n);
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
					const t = await (0, _.Eu)(async () => this.backend.inspect?.(), e);
					return {
						inspection: V(t),
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
				return [(0, h.ET)(this.path, e)];
			}
		}
		function V(e) {
			if (typeof e !== "object" || e === null) throw new TypeError("it has to give an object of numbers");
			return Object.fromEntries(Object.entries(e).map(([e, t]) => {
				if (typeof t === "number" && Number.isFinite(t)) return [e, t];
				throw new TypeError(`it has to give numbers, and ${JSON.stringify(e)} is none`);
			}));
		}
		;
		class H {
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
				this.#n = new S.k(e);
				this.gate = Object.freeze({
					cwd: t,
					registerBackend: (e) => this.#i("registerBackend", () => this.artifacts.push(this.#a(e))),
					registerFileBackend: (e) => this.#i("registerFileBackend", () => {
						if (typeof e !== "function") throw new TypeError("it takes a function");
						this.#t.push(e);
					}),
					registerMetric: (e) => this.#i("registerMetric", () => this.#n.registerMetric(e)),
					registerHook: (e) => this.#i("registerHook", () => this.hooks.push(W(e)))
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
					const n = new TypeError(`${e}(): ${(0, w.k)(t)}`);
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
					return (0, h.ET)(t, (0, h.kY)(this.#e, n, e));
				}
			}
			#a(e) {
				const t = Object(e);
				const { kind: n, path: r, scan: i, recover: a, compact: o, inspect: c, metrics: l } = t;
				if (typeof n !== "string" || !/^[a-z][a-z0-9-]*$/.test(n) || T.JG.includes(n)) {
					throw new TypeError("kind has to be lower-case letters, digits and dashes, with a letter in front, and not one of " + `${T.JG.join(", ")}`);
				}
				if (typeof r !== "string" || r.trim() === "") {
					throw new TypeError("path has to be text that names the artifact");
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
				return new B(this.#e, t, {
					kind: n,
					path: (0, s.UY)(r)
				});
			}
		}
		const U = [
			"onStarting",
			"onMetricChanged",
			"onStopped"
		];
		function W(e) {
			const t = Object(e);
			const n = U.map((e) => t[e]).filter((e) => e !== undefined);
			if (n.length === 0 || n.some((e) => typeof e !== "function")) {
				throw new TypeError(`hooks are an object with methods of these names: ${U.join(", ")}`);
			}
			return t;
		}
		;
		var G = undefined && undefined.__rewriteRelativeImportExtension || function(e, t) {
			if (typeof e === "string" && /^\.\.?\//.test(e)) {
				return e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(e, n, r, i, a) {
					return n ? t ? ".jsx" : ".js" : r && (!i || !a) ? e : r + i + "." + a.toLowerCase() + "js";
				});
			}
			return e;
		};
		async function K(e, t) {
			const { cwd: n, signal: r, timeLimit: i } = t;
			const a = m(e.map(s.Fu));
			const { registrations: c, problems: l } = await (0, o.A0)(i, r, (t) => q(e, n, t));
			const u = c.flatMap(({ plugin: e, registered: { metrics: t, hooks: n } }) => t.length + n.length === 0 ? [] : [new C(e, t, n)]);
			return {
				backends: c.flatMap(({ registered: e }) => [...e.artifacts]),
				claim: (e) => {
					for (const { registered: t } of c) {
						const n = t.claim(e);
						if (n !== null) return n;
					}
					return null;
				},
				listeners: u,
				release: a,
				problems: l,
				finish: async () => {
					const e = c.flatMap(({ registered: e }) => e.artifacts);
					const t = await Promise.all([...e.map((e) => y(e, r)), ...u.map((e) => e.finish(r))]);
					return {
						sources: t.flatMap(({ sources: e }) => e),
						problems: [...t.flatMap((e) => e.problems), ...e.flatMap((e) => e.lateness())]
					};
				}
			};
		}
		async function q(e, t, n) {
			const i = [];
			const a = [];
			const o = new Set();
			for (const l of e) {
				const e = (0, r.resolve)(t, l);
				const u = J(l) ? (0, s.Fu)(l) : (0, c.pS)(e, t);
				const d = o.has(e) ? `${u} is named twice. Name it once.` : Y(l, e, u);
				o.add(e);
				const f = d ?? await X(e, u, t, n);
				if (typeof f !== "string") i.push({
					plugin: u,
					registered: f
				});
				else a.push((0, h.ET)(u, `plugins: ${f}`));
			}
			return {
				registrations: i,
				problems: a
			};
		}
		function J(e) {
			return /^[a-z][a-z\d+.-]*:\/\//i.test(e);
		}
		function Y(e, t, n) {
			if (J(e)) return `${n} is an address, and plugins are files. Fetch it in a step before.`;
			const r = (0, a.t5)(t);
			if (r === null) {
				return `there is nothing at ${n}. Check the spelling; a relative path starts at the workspace or working directory.`;
			}
			if (typeof r === "string") return `${n} cannot be read: ${r}. Make it readable for this user.`;
			if (r.isDirectory()) return `${n} is a directory. Name the module in it.`;
			return null;
		}
		async function X(e, t, n, r) {
			const i = new H(t, n);
			let a = "cannot be imported";
			try {
				const t = await (0, _.Eu)(() => Z(e), r);
				a = "failed";
				await (0, _.Eu)(() => t(i.gate), r);
				if (i.mistake !== null) throw i.mistake;
				return i;
			} catch (e) {
				const n = (0, o.nS)(r);
				return n === null ? `the plugin ${t} ${a}: ${(0, h.rJ)(e)}. Correct it, or leave it out.` : `the plugin ${t} was not loaded, for the run was cut short: ${n.message}. Run it again.`;
			} finally {
				i.close();
			}
		}
		async function Z(e) {
			const t = await import(G((0, i.pathToFileURL)(e).href));
			if (typeof t.default === "function") return t.default;
			throw new TypeError("its default export has to be a function, which is given the gate");
		}
	}),
	77802: ((e, t, n) => {
		n.d(t, {
			ET: () => d,
			kY: () => u,
			rJ: () => c,
			z3: () => s
		});
		var r = n(33873);
		var i = n(26749);
		var a = n(35944);
		const o = 1e3;
		function s(e) {
			return (0, i.UY)((0, a.$)(e, o));
		}
		function c(e) {
			const t = s((0, r.k)(e)).trim();
			return t === "" ? "it does not say why" : t.replace(/[.!]$/, "");
		}
		const l = "Correct the plugin, or leave it out of plugins.";
		function u(e, t, n) {
			return `The plugin ${e} failed in ${t}: ${c(n)}. ${l}`;
		}
		function d(e, t) {
			return {
				subject: e,
				message: t,
				severity: "error"
			};
		}
	}),
	78359: ((e, t, n) => {
		n.d(t, {
			Eu: () => i,
			Gv: () => o,
			g3: () => r
		});
		const r = 1e4;
		async function i(e, t, n = 0) {
			t.throwIfAborted();
			let r;
			let i = () => {};
			const a = new Promise((e, a) => {
				const o = () => a(t.reason);
				i = n === 0 ? o : () => r = setTimeout(o, n);
				t.addEventListener("abort", i);
			});
			try {
				return await Promise.race([e(), a]);
			} finally {
				clearTimeout(r);
				t.removeEventListener("abort", i);
			}
		}
		const a = 1e4;
		async function o(e, t) {
			const n = new AbortController();
			const r = () => n.abort(new Error("it was not done within 10 s"));
			const o = () => n.abort(new Error("it was not done when the run was ended"));
			t.addEventListener("abort", o);
			const s = setTimeout(r, a);
			try {
				return await i(e, n.signal);
			} finally {
				clearTimeout(s);
				t.removeEventListener("abort", o);
			}
		}
	})
};
