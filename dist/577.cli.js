export const id = 577;
export const ids = [577, 455];
export const modules = {
	68947: ((e, t, n) => {
		n.d(t, {
			b: () => i,
			l: () => r
		});
		function r(e, t) {
			const { removed: n, keptAt: r, ...i } = Object(e);
			return {
				status: a(i.status, t),
				reason: o("reason", i.reason),
				removed: n === undefined ? null : s("removed", n),
				keptAt: o("keptAt", r)
			};
		}
		function i(e, t) {
			const n = Object(e);
			const [r, i] = [s("before", n.before), s("after", n.after)];
			if (i.records > r.records || i.bytes > r.bytes) {
				throw new TypeError("its answer has more in \"after\" than in \"before\"");
			}
			const c = a(n.status, t);
			return {
				status: c,
				reason: o("reason", n.reason),
				before: r,
				after: i
			};
		}
		function a(e, t) {
			const n = t.find((t) => t === e);
			if (n !== undefined) return n;
			throw new TypeError(`the status of its answer has to be one of ${t.join(", ")} here`);
		}
		function o(e, t) {
			if (t === undefined || t === null) return null;
			if (typeof t !== "string") throw new TypeError(`${e} in its answer has to be text, or null`);
			return t;
		}
		function s(e, t) {
			const { records: n, bytes: r } = Object(t);
			if (c(n) && c(r)) return {
				records: n,
				bytes: r
			};
			throw new TypeError(`${e} in its answer has to be { records, bytes }, both whole numbers, at least 0`);
		}
		function c(e) {
			return Number.isSafeInteger(e) && Number(e) >= 0;
		}
	}),
	22901: ((e, t, n) => {
		n.d(t, {
			LD: () => o,
			M5: () => c,
			Tj: () => s
		});
		var r = n(8287);
		var i = n(81700);
		const a = "Look at it, and at what was kept, before you run again; restore a good copy if records are missing, and correct the plugin.";
		function o({ plugin: e, path: t }, n, r) {
			if (r === null || n === null) return null;
			if (r.records <= n.records && r.bytes <= n.bytes) return null;
			return `The plugin ${e} says that recover() removed ${(0, i.CX)(r)} from ${t}, and had planned no more than ` + `${(0, i.CX)(n)}. ${a}`;
		}
		function s({ plugin: e, path: t }, n, i, { coverage: o }) {
			if (o.scanned >= i) return null;
			return `By what the plugin ${e} says of ${n}, at least ${(0, r.B)(i)} records of ${t} were to be left, and ` + `the scan after it found ${(0, r.B)(o.scanned)}. ${a}`;
		}
		function c(e, t, { message: n }) {
			return `${e} was not ${t} to the end, for the run was cut short: ${n}. Its state is unknown: look at it before you ` + "run again.";
		}
	}),
	53577: ((e, t, n) => {
		n.d(t, { recoverArtifact: () => m });
		var r = n(77598);
		var i = n(76760);
		var a = n(64077);
		var o = n(81700);
		var s = n(26412);
		var c = n(13582);
		var l = n(68947);
		var u = n(22901);
		var d = n(77802);
		var f = n(78359);
		const p = {
			status: "none",
			reason: null,
			removed: null,
			keptAt: null
		};
		async function m(e, t, n) {
			const { signal: r, maxLoss: i, planOnly: s } = n;
			const l = new x(e, t, n, p);
			const u = (0, a.nS)(r);
			if (u !== null) return l.notBegun(u);
			let f;
			try {
				f = await h(e, t, n);
			} catch (t) {
				const n = (0, a.nS)(r);
				if (n !== null) return l.notBegun(n);
				const i = `recover() of ${e.path}, which was to plan only`;
				return l.refused((0, d.kY)(e.plugin, i, t), true);
			}
			const m = new x(e, t, n, f);
			const { path: _, plugin: S } = e;
			if (f.status === "refused" || f.status === "failed") {
				return m.refused(b(f, e), f.status === "failed");
			}
			if (!m.isApproved()) return m.refused(y(_), true);
			if (f.status === "none") return m.result();
			if (i !== null && f.removed === null) {
				const e = `max-loss: the plugin ${S} does not say how much of ${_} would go. Nothing was written. Leave max-loss out, ` + "or have the plugin say it.";
				return m.refused(e, false);
			}
			const C = (0, o.qj)(f.removed ?? {
				records: 0,
				bytes: 0
			}, i);
			if (C !== null) return m.refused(C, false);
			try {
				const { directory: e, setting: t } = v(n);
				(0, c.F4)(e, t, n.workspace);
			} catch (e) {
				return m.refused(`${_} could not be recovered: ${(0, d.rJ)(e)}. Nothing was written.`, true);
			}
			if (s) return m.result();
			const w = (0, a.nS)(r);
			return w === null ? g(e, t, n, m) : m.notBegun(w);
		}
		async function h({ backend: e, path: t }, n, r) {
			if (n.counts.errors === 0) return p;
			if (e.recover === undefined) {
				const e = `The backend has no recover(), so ${t} cannot be mended. Nothing was written`;
				return {
					...p,
					status: "failed",
					reason: `${e}. Mend it by hand, or use another mode.`
				};
			}
			const i = {
				..._(t, n, r),
				planOnly: true
			};
			const a = await (0, f.Eu)(async () => e.recover?.(i), r.signal);
			return (0, l.l)(a, [
				"none",
				"planned",
				"refused",
				"failed"
			]);
		}
		async function g(e, t, n, r) {
			const { backend: i, path: o, plugin: s } = e;
			const c = {
				..._(o, t, n),
				planOnly: false
			};
			try {
				const t = await (0, f.Eu)(async () => i.recover?.(c), n.signal, f.g3);
				const a = (0, l.l)(t, [
					"none",
					"done",
					"refused",
					"failed"
				]);
				return a.status === "failed" ? r.failed(b(a, e), a) : r.ended(a);
			} catch (e) {
				const t = (0, a.nS)(n.signal);
				if (t !== null) {
					return {
						...r.failed((0, u.M5)(o, "recovered", t)),
						interruption: t
					};
				}
				const i = (0, d.kY)(s, `recover() of ${o}`, e);
				const c = `${i} Nobody can say how far it came: look at ${o} before you run again.`;
				return r.failed(c);
			}
		}
		function _(e, t, n) {
			const { mode: a, signal: o } = n;
			const { directory: s, suffix: c } = v(n);
			const l = (0, r.createHash)("sha256").update(JSON.stringify([e, t.sha256])).digest("hex").slice(0, 16);
			const u = e.replace(/^.*[\\/]/, "").replace(/[^\w.-]/g, "_");
			return {
				mode: a,
				signal: o,
				keepAt: (0, i.join)(s, `${u.slice(0, 100)}.${l}.${c}`)
			};
		}
		function v({ mode: e, quarantineDir: t, outputDir: n }) {
			return e === "quarantine" ? {
				directory: t,
				setting: "quarantine-dir",
				suffix: "quarantine.kept"
			} : {
				directory: (0, i.join)(n, s.r),
				setting: "output-dir",
				suffix: "removed"
			};
		}
		function y(e) {
			return `${e} is not what the plan was made for: it has changed since, or another version of the plugin made the plan. ` + "Nothing was written. Make a new plan (persistence recover --plan --format json) and look at it.";
		}
		function b({ reason: e }, { path: t, plugin: n }) {
			const r = e === null ? "it does not say why." : (0, d.z3)(e);
			return `${t} was not recovered by the plugin ${n}: ${r}`;
		}
		class x {
			#e;
			#t;
			#n;
			#r;
			constructor(e, t, n, r) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
				this.#r = r;
			}
			isApproved() {
				const { approved: e } = this.#n;
				if (e === null || e.sha256 === this.#s()) return true;
				return e.sha256 === null && this.#r.status === "none";
			}
			result() {
				return {
					recovery: this.#a(this.#r),
					problems: [],
					interruption: null,
					hasWritten: false
				};
			}
			refused(e, t) {
				const n = {
					...this.#a(this.#r),
					status: "refused",
					reason: e
				};
				const r = t ? [(0, d.ET)(this.#e.path, e)] : [];
				return {
					recovery: n,
					problems: r,
					interruption: null,
					hasWritten: false
				};
			}
			notBegun(e) {
				const t = `${this.#e.path} was not recovered, for the run was cut short: ${e.message}. ` + "Nothing was written.";
				return {
					...this.refused(t, false),
					interruption: e
				};
			}
			ended(e) {
				if (e.status === "refused") return this.refused(b(e, this.#e), false);
				const t = e.status === "done";
				const n = e.removed ?? (t ? this.#r.removed : null);
				const r = this.#a({
					...e,
					removed: n
				});
				const i = {
					recovery: r,
					problems: [],
					interruption: null,
					hasWritten: t
				};
				const a = t ? (0, u.LD)(this.#e, this.#r.removed, n) : null;
				if (a === null) return t ? {
					...i,
					doubt: (e) => this.#i(n, e)
				} : i;
				const o = [(0, d.ET)(this.#e.path, a)];
				return {
					...i,
					recovery: {
						...r,
						status: "failed",
						reason: a
					},
					problems: o
				};
			}
			#i(e, t) {
				const { coverage: n, counts: r } = this.#t;
				const i = n.scanned - (e?.records ?? r.errors);
				return (0, u.Tj)(this.#e, "recover()", i, t);
			}
			failed(e, t = p) {
				const n = {
					...this.#a({
						...t,
						status: "failed"
					}),
					reason: e
				};
				const r = [(0, d.ET)(this.#e.path, e)];
				return {
					recovery: n,
					problems: r,
					interruption: null,
					hasWritten: true
				};
			}
			#a({ status: e, removed: t, keptAt: n }) {
				const { path: r } = this.#e;
				const { bytes: i, records: a, sha256: o } = this.#t;
				const s = t ?? {
					records: 0,
					bytes: 0
				};
				const c = {
					records: a.total,
					bytes: Math.max(0, i - s.bytes)
				};
				return {
					mode: this.#n.mode,
					status: e,
					reason: null,
					files: t === null ? [] : [{
						path: r,
						linked_to: null,
						input: {
							bytes: i,
							sha256: o
						},
						kept: c,
						salvaged_records: 0,
						removed: s,
						added_bytes: 0,
						changes: [],
						truncated: false,
						moved_to: null
					}],
					repaired_files: e === "done" ? [r] : [],
					quarantined_files: [],
					removed: {
						...s,
						kept_at: n === null ? null : this.#o(n)
					},
					sha256: this.#s()
				};
			}
			#o(e) {
				return (0, d.z3)((0, i.isAbsolute)(e) ? this.#n.shown(e) : e);
			}
			#s() {
				const { mode: e } = this.#n;
				const t = JSON.stringify([
					e,
					this.#e.path,
					this.#t.sha256,
					this.#r
				]);
				return (0, r.createHash)("sha256").update(t).digest("hex");
			}
		}
	}),
	73836: ((e, t, n) => {
		n.d(t, { g: () => r });
		class r extends Error {
			name = "RecoveryError";
		}
	}),
	13582: ((e, t, n) => {
		n.d(t, {
			F4: () => l,
			GK: () => c,
			RP: () => m,
			h3: () => f
		});
		var r = n(73024);
		var i = n(76760);
		var a = n(76799);
		var o = n(20027);
		var s = n(73836);
		function c(e, t, n) {
			try {
				const i = (0, r.realpathSync)(e);
				const a = (0, r.lstatSync)(e).isSymbolicLink();
				if (p(i, (0, r.realpathSync)(n)) || !a && !p(e, n)) return i;
				throw new s.g(`${t} is reached by a symbolic link that leads out of the workspace, to ${i}. Name that file itself.`);
			} catch (e) {
				if (e instanceof s.g) throw e;
				throw new s.g(`${t} cannot be reached: ${(0, a.SQ)(e)}.`, { cause: e });
			}
		}
		function l(e, t, n) {
			if (!p(e, n)) return;
			const i = u(e);
			if (i !== null && p(i, (0, r.realpathSync)(n))) return;
			throw new s.g(`${t}: ${e} goes through a symbolic link that leads ${i === null ? "nowhere" : "out of the workspace"}. ` + "Name the directory itself.");
		}
		function u(e) {
			if ((0, r.existsSync)(e)) return (0, r.realpathSync)(e);
			if (d(e)) return null;
			const t = u((0, i.dirname)(e));
			return t === null ? null : (0, i.join)(t, (0, i.basename)(e));
		}
		function d(e) {
			return (0, r.lstatSync)(e, { throwIfNoEntry: false })?.isSymbolicLink() === true;
		}
		function f(e, t, n, r) {
			const a = (0, i.join)(u((0, i.dirname)(r)) ?? (0, i.dirname)(r), (0, i.basename)(r));
			const o = (0, i.join)(u(e) ?? e, t);
			const c = (0, i.relative)((0, i.dirname)(a), o).split(i.sep)[0] ?? "";
			if (c === ".." || (0, i.isAbsolute)(c) || !c.startsWith((0, i.basename)(a))) return;
			throw new s.g(`${n}: files in ${e} would be orphans of the rotating set ${r}. Name a directory outside the set.`);
		}
		function p(e, t) {
			const n = (0, i.relative)(t, e);
			return n !== ".." && !n.startsWith(`..${i.sep}`) && !(0, i.isAbsolute)(n);
		}
		function m(e) {
			e.forEach((t, n) => {
				const r = e.slice(0, n).find(({ identity: e }) => (0, o.i9)(e, t.identity));
				if (r === undefined) return;
				throw new s.g(`${r.shownPath} and ${t.shownPath} are one file under two names. Take one of the links away.`);
			});
		}
	})
};
