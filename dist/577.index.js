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
	53577: ((e, t, n) => {
		n.d(t, { recoverArtifact: () => p });
		var r = n(77598);
		var i = n(76760);
		var a = n(64077);
		var o = n(81700);
		var s = n(26412);
		var c = n(13582);
		var l = n(68947);
		var u = n(77802);
		var d = n(78359);
		const f = {
			status: "none",
			reason: null,
			removed: null,
			keptAt: null
		};
		async function p(e, t, n) {
			const { signal: r, maxLoss: i, planOnly: s } = n;
			const l = new b(e, t, n, f);
			const d = (0, a.nS)(r);
			if (d !== null) return l.notBegun(d);
			let p;
			try {
				p = await m(e, t, n);
			} catch (t) {
				const n = (0, a.nS)(r);
				if (n !== null) return l.notBegun(n);
				const i = `recover() of ${e.path}, which was to plan only`;
				return l.refused((0, u.kY)(e.plugin, i, t), true);
			}
			const g = new b(e, t, n, p);
			const { path: x, plugin: S } = e;
			if (p.status === "refused" || p.status === "failed") {
				return g.refused(y(p, e), p.status === "failed");
			}
			if (!g.isApproved()) return g.refused(v(x), true);
			if (p.status === "none") return g.result();
			if (i !== null && p.removed === null) {
				const e = `max-loss: the plugin ${S} does not say how much of ${x} would go. Nothing was written. Leave max-loss out, ` + "or have the plugin say it.";
				return g.refused(e, false);
			}
			const C = (0, o.q)(p.removed ?? {
				records: 0,
				bytes: 0
			}, i);
			if (C !== null) return g.refused(C, false);
			try {
				const { directory: e, setting: t } = _(n);
				(0, c.F4)(e, t, n.workspace);
			} catch (e) {
				return g.refused(`${x} could not be recovered: ${(0, u.rJ)(e)}. Nothing was written.`, true);
			}
			if (s) return g.result();
			const w = (0, a.nS)(r);
			return w === null ? h(e, t, n, g) : g.notBegun(w);
		}
		async function m({ backend: e, path: t }, n, r) {
			if (n.counts.errors === 0) return f;
			if (e.recover === undefined) {
				const e = `The backend has no recover(), so ${t} cannot be mended. Nothing was written`;
				return {
					...f,
					status: "failed",
					reason: `${e}. Mend it by hand, or use another mode.`
				};
			}
			const i = {
				...g(t, n, r),
				planOnly: true
			};
			const a = await (0, d.Eu)(async () => e.recover?.(i), r.signal);
			return (0, l.l)(a, [
				"none",
				"planned",
				"refused",
				"failed"
			]);
		}
		async function h(e, t, n, r) {
			const { backend: i, path: a, plugin: o } = e;
			const s = {
				...g(a, t, n),
				planOnly: false
			};
			try {
				const t = await (0, d.Eu)(async () => i.recover?.(s), n.signal, d.g3);
				const a = (0, l.l)(t, [
					"none",
					"done",
					"refused",
					"failed"
				]);
				return a.status === "failed" ? r.failed(y(a, e), a) : r.ended(a);
			} catch (e) {
				const t = `${(0, u.kY)(o, `recover() of ${a}`, e)} Nobody can say how far it came.`;
				return r.failed(t);
			}
		}
		function g(e, t, n) {
			const { mode: a, signal: o } = n;
			const { directory: s, suffix: c } = _(n);
			const l = (0, r.createHash)("sha256").update(JSON.stringify([e, t.sha256])).digest("hex").slice(0, 16);
			const u = e.replace(/^.*[\\/]/, "").replace(/[^\w.-]/g, "_");
			return {
				mode: a,
				signal: o,
				keepAt: (0, i.join)(s, `${u.slice(0, 100)}.${l}.${c}`)
			};
		}
		function _({ mode: e, quarantineDir: t, outputDir: n }) {
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
		function v(e) {
			return `${e} is not what the plan was made for: it has changed since, or another version of the plugin made the plan. ` + "Nothing was written. Make a new plan (persistence recover --plan --format json) and look at it.";
		}
		function y({ reason: e }, { path: t, plugin: n }) {
			const r = e === null ? "it does not say why." : (0, u.z3)(e);
			return `${t} was not recovered by the plugin ${n}: ${r}`;
		}
		class b {
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
				if (e === null || e.sha256 === this.#o()) return true;
				return e.sha256 === null && this.#r.status === "none";
			}
			result() {
				return {
					recovery: this.#i(this.#r),
					problems: [],
					interruption: null,
					hasWritten: false
				};
			}
			refused(e, t) {
				const n = {
					...this.#i(this.#r),
					status: "refused",
					reason: e
				};
				const r = t ? [(0, u.ET)(this.#e.path, e)] : [];
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
				if (e.status === "refused") return this.refused(y(e, this.#e), false);
				const t = this.#i(e);
				return {
					recovery: t,
					problems: [],
					interruption: null,
					hasWritten: e.status === "done"
				};
			}
			failed(e, t = f) {
				const n = {
					...this.#i({
						...t,
						status: "failed"
					}),
					reason: e
				};
				const r = [(0, u.ET)(this.#e.path, e)];
				return {
					recovery: n,
					problems: r,
					interruption: null,
					hasWritten: true
				};
			}
			#i({ status: e, removed: t, keptAt: n }) {
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
						kept_at: n === null ? null : this.#a(n)
					},
					sha256: this.#o()
				};
			}
			#a(e) {
				return (0, u.z3)((0, i.isAbsolute)(e) ? this.#n.shown(e) : e);
			}
			#o() {
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
