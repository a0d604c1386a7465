export const id = 399;
export const ids = [399, 455];
export const modules = {
	58845: ((e, t, n) => {
		n.d(t, {
			I: () => c,
			J: () => l
		});
		var r = n(76760);
		var i = n(76799);
		var a = n(46002);
		var o = n(73836);
		const s = {
			ENOSPC: "Make room there",
			EDQUOT: "Make room there",
			EROFS: "Make it writable, or name another place",
			EACCES: "Run it as a user who may write there and give files their owner",
			EPERM: "Run it as a user who may write there and give files their owner",
			EIO: "Have the disk looked at, and a copy made",
			ENAMETOOLONG: "Give the file a shorter name, or use recovery-mode repair",
			ENOTDIR: "Name a directory",
			EEXIST: "Take away what is in the way",
			ENOENT: "See who moves or deletes files there"
		};
		function c(e, { subject: t, action: n, state: c, shown: l }) {
			if (e instanceof o.g) return `${e.message} ${c}`;
			const { code: u, path: d, dest: f } = e;
			const p = f ?? d;
			const m = p === undefined ? "" : ` at ${l((0, a.ey)(p) ? (0, r.dirname)(p) : p)}`;
			const h = s[u ?? ""] ?? "See what is wrong there";
			return `${t} could not be ${n}: ${(0, i.SQ)(e)}${m}. ${c} ${h}, then run this again.`;
		}
		function l(e, t, n) {
			if (t.length === 0) return "Every file is as it was.";
			const r = n.length === 0 ? "" : ` Records that came late are at the end of ${n.join(", ")}.`;
			return `Already ${e}: ${t.join(", ")}; the others are as they were.${r}`;
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
	}),
	48658: ((e, t, n) => {
		n.d(t, {
			Ct: () => d,
			QX: () => l,
			gW: () => m,
			nE: () => u
		});
		var r = n(8287);
		var i = n(54916);
		var a = n(33923);
		var o = n(76119);
		var s = n(31505);
		const c = 100;
		async function l(e, t, n) {
			return f(e, t, async (r) => {
				let i = 0;
				for (let o = 0; o < n.length; o += c) {
					const s = n.slice(o, o + c);
					const l = (n) => e.read(t, [
						"XPENDING",
						t,
						r,
						n,
						n,
						"1"
					]);
					for (const e of await Promise.all(s.map(l))) i += (0, a.c3)(e).length;
				}
				return i;
			});
		}
		async function u(e, t, { first: n, end: r }, i) {
			return f(e, t, async (o) => {
				let c = 0;
				for (let l = n; l !== null;) {
					const n = [
						"XPENDING",
						t,
						o,
						l,
						r,
						String(i)
					];
					const u = (0, a.c3)(await e.read(t, n));
					const d = u.map((e) => (0, a.b6)((0, a.c3)(e)[0]));
					c += d.filter((e) => e !== r).length;
					const f = d.at(-1);
					l = f === undefined || d.length < i ? null : (0, s._p)(f);
				}
				return c;
			});
		}
		async function d(e, t) {
			const n = [];
			await f(e, t, async (r) => {
				const [i, o] = (0, a.c3)(await e.read(t, [
					"XPENDING",
					t,
					r
				]));
				if ((0, a.rl)(i) > 0) n.push((0, a.b6)(o));
				return 0;
			});
			return n.sort(s.q3)[0] ?? null;
		}
		async function f(e, t, n) {
			const r = [];
			for (const o of await p(e, t)) {
				const e = (0, a.Pf)(o);
				const t = (0, a.$$)(e.get("name"));
				if ((0, a.rl)(e.get("pending")) === 0) continue;
				try {
					const e = await n(t);
					if (e > 0) r.push({
						group: t.toString(),
						entries: e
					});
				} catch (e) {
					if (!(e instanceof i.A && e.code === "NOGROUP")) throw e;
				}
			}
			return r;
		}
		async function p(e, t) {
			try {
				return (0, a.c3)(await e.read(t, [
					"XINFO",
					"GROUPS",
					t
				]));
			} catch (n) {
				const r = n instanceof i.A && n.code === "ERR";
				if (r && (0, a.b6)(await e.read(t, ["TYPE", t])) === "none") return [];
				throw n;
			}
		}
		function m(e, t, { group: n, entries: i }, { action: a, isPlanned: s }) {
			const c = i === 1 ? "1 entry" : `${(0, r.B)(i)} entries`;
			const l = s ? "would be" : i === 1 ? "was" : "were";
			const u = `${t}: ${c} that ${l} ${a} ${i === 1 ? "is" : "are"} pending in consumer group ${(0, o.TL)(n)}: ` + "delivered, and not acknowledged. The group keeps the IDs without their records, for nothing is acknowledged on behalf " + "of others. Let its consumers acknowledge what they cannot read any more, or do it yourself (XPENDING, XACK).";
			return {
				subject: e,
				message: u,
				severity: "warn"
			};
		}
	}),
	69399: ((e, t, n) => {
		n.d(t, { recoverStreams: () => q });
		var r = n(76760);
		var i = n(8287);
		var a = n(64077);
		var o = n(81700);
		var s = n(26412);
		var c = n(73836);
		var l = n(13582);
		var u = n(96840);
		var d = n(48658);
		var f = n(54916);
		var p = n(33923);
		var m = n(98750);
		;
		function h(e, t, n, r) {
			const i = [
				"source",
				t,
				"data",
				(0, m.Md)(r) ?? "",
				"timestamp",
				n,
				"id",
				r.id
			];
			const a = (0, m.VH)(r) ? [] : ["fields", JSON.stringify((0, m.Gi)(r))];
			return [
				"XADD",
				e,
				"*",
				...i,
				...a
			];
		}
		var g = n(26532);
		;
		const _ = 20;
		async function ee(e, t) {
			const n = new Set();
			let [r, i] = [0, 0];
			for (;;) {
				let a = [];
				try {
					const i = await te(e, t, (e) => {
						a = e;
					});
					if (i) {
						for (const { id: e } of a) n.add(e);
						return n;
					}
					if (++r === _) throw new c.g(v(e.quarantine));
				} catch (t) {
					const r = t instanceof f.A ? t.kind : null;
					if (r === "lost") for (const { id: e } of a) n.add(e);
					if ((r === "lost" || r === "unreachable") && i++ < e.retries) continue;
					throw n.size > 0 ? new g.B(n.size, t) : t;
				}
			}
		}
		async function te({ connection: e, key: t, quarantine: n, timestamp: r }, i, a) {
			let o = false;
			const s = await e.transact(n, async (e) => {
				await b(e, n);
				const s = await (0, m.$2)(e, t, i);
				a(s);
				o = s.length === 0;
				if (o) return null;
				const c = s.map((e) => h(n, t, r, e));
				return [...c, [
					"XDEL",
					t,
					...s.map(({ id: e }) => e)
				]];
			});
			return o || s !== null;
		}
		function v(e) {
			return `Somebody else writes to ${e} all the time: it seems that another recovery is at work. Wait until it is done, ` + "then run this again.";
		}
		const y = "18446744073709551615-";
		async function b(e, t) {
			const n = (0, p.b6)(await e(["TYPE", t]));
			if (n === "none") return;
			if (n !== "stream") {
				throw new c.g(`${t}, where damaged entries are to go, holds a ${n} and not a stream. Rename or delete it, or name another ` + "place (quarantine-prefix in redis-options).");
			}
			const r = (0, p.Pf)(await e([
				"XINFO",
				"STREAM",
				t
			]));
			if (!(0, p.b6)(r.get("last-generated-id")).startsWith(y)) return;
			throw new c.g(`${t}, where damaged entries are to go, has used up its IDs, and takes no more entries. Rename it, or name ` + "another place (quarantine-prefix in redis-options).");
		}
		var x = n(91032);
		var S = n(77598);
		var ne = n(12449);
		;
		const C = 1e5;
		const w = 128 << 20;
		function T(e, t, n, r) {
			const i = e.filter(({ damaged: e }) => e.some(({ rule: e }) => (0, ne.xJ)(e, n) === "error")).map((e) => ({
				stream: e,
				quarantine: r(e.key)
			}));
			for (const { stream: e } of i) E(e);
			const a = D(t, i);
			return {
				mode: t,
				streams: i,
				sha256: a
			};
		}
		function E({ key: e, damaged: t }) {
			const n = t.find(({ bytes: e }) => e > w);
			if (n === undefined) return;
			throw new c.g(`${e}: entry ${n.id} has ${(0, i.B)(n.bytes)} bytes, more than recovery takes at once ` + `(${(0, i.B)(w)}). Save and delete it by hand (XRANGE, XDEL), then run this again.`);
		}
		function D(e, t) {
			const n = (0, S.createHash)("sha256").update(e);
			for (const { stream: e, quarantine: r } of t) {
				n.update(JSON.stringify([
					e.key,
					r,
					e.damaged.length
				]));
				for (const { id: t, rule: r, bytes: i } of e.damaged) n.update(JSON.stringify([
					t,
					r,
					i
				]));
			}
			return n.digest("hex");
		}
		function O({ streams: e }) {
			return e.length === 0;
		}
		function k(e) {
			return {
				records: e.length,
				bytes: e.reduce((e, { bytes: t }) => e + t, 0)
			};
		}
		function A({ streams: e }) {
			return k(e.flatMap(({ stream: e }) => e.damaged));
		}
		function j(e) {
			return {
				mode: e.mode,
				status: O(e) ? "none" : "planned",
				reason: null,
				files: e.streams.map(({ stream: e }) => M(e, e.damaged)),
				repaired_files: [],
				quarantined_files: [],
				removed: {
					...A(e),
					kept_at: null
				},
				sha256: e.sha256
			};
		}
		function M({ key: e, records: t, bytes: n }, r) {
			const i = k(r);
			return {
				path: e,
				linked_to: null,
				input: {
					bytes: n,
					sha256: null
				},
				kept: {
					records: t,
					bytes: n - i.bytes
				},
				salvaged_records: 0,
				removed: i,
				added_bytes: 0,
				changes: r.slice(0, C).map(N),
				truncated: r.length > C,
				moved_to: null
			};
		}
		function N({ id: e, rule: t, bytes: n }) {
			return {
				action: "remove",
				rule: t,
				line: null,
				entry: e,
				lines: 0,
				byte_start: 0,
				byte_end: n
			};
		}
		var P = n(96063);
		;
		const F = 100;
		const I = 1 << 20;
		function L(e) {
			const t = [];
			let [n, r] = [[], 0];
			for (const i of e) {
				if (n.length === F || n.length > 0 && r + i.bytes > I) {
					t.push(n);
					[n, r] = [[], 0];
				}
				n.push(i);
				r += i.bytes;
			}
			return n.length === 0 ? t : [...t, n];
		}
		var R = n(73024);
		var z = n(46002);
		;
		const B = 100;
		const V = 16;
		const H = /[^A-Za-z0-9._-]/g;
		class U {
			#e;
			#t;
			#n;
			#r = (0, S.createHash)("sha256");
			constructor(e, t) {
				(0, z.Oh)(e);
				(0, z.D9)(e);
				this.#e = e;
				this.#t = t.replaceAll(H, "_").slice(0, B);
				this.#n = new z.yX((0, r.join)(e, this.#t));
			}
			add(e, t, n) {
				const r = Buffer.from(`${JSON.stringify({
					key: e,
					id: n.id,
					rule: t,
					fields: (0, m.Gi)(n)
				})}\n`);
				this.#r.update(r);
				this.#n.write(r);
			}
			finish() {
				const e = this.#r.digest("hex").slice(0, V);
				const t = (0, r.join)(this.#e, `${this.#t}.${e}.removed.ndjson`);
				this.#n.finish(null);
				(0, R.renameSync)(this.#n.path, t);
				(0, z.zR)((0, r.dirname)(t));
				return t;
			}
			discard() {
				this.#n.discard();
			}
		}
		;
		class W {
			#e;
			#t;
			#n;
			#r;
			#i;
			#a;
			#o = new Map();
			#s = null;
			#c = null;
			constructor(e, t, n, r, i) {
				this.#e = e;
				this.#t = t;
				this.#i = n;
				this.#a = (0, u.pb)(e.system);
				this.#n = r;
				this.#r = i;
			}
			async run() {
				const e = this.#i;
				try {
					const t = this.#t.mode === "repair" ? await this.#l() : null;
					for (const e of this.#t.streams) {
						const n = t === null ? e.stream.damaged : t.get(e) ?? [];
						await this.#d(e, n);
					}
					this.#p(true);
					e.status = "done";
					return {
						recovery: e,
						problems: [],
						interruption: null,
						hasWritten: true
					};
				} catch (e) {
					return this.#m(e);
				}
			}
			async #l() {
				const { outputDir: e, shown: t } = this.#n;
				const n = new Map();
				const i = new U((0, r.join)(e, s.r), this.#a);
				try {
					for (const e of this.#t.streams) n.set(e, await this.#u(e, i));
					const e = [...n.values()].every((e) => e.length === 0);
					if (!e) this.#s = t(i.finish());
					return n;
				} finally {
					i.discard();
				}
			}
			async #u({ stream: e }, t) {
				const { connection: n } = this.#e;
				const r = [];
				for (const i of L(e.damaged)) {
					const a = new Map(i.map((e) => [e.id, e]));
					const o = (t) => n.read(e.key, t);
					for (const n of await (0, m.$2)(o, e.key, [...a.keys()])) {
						const i = a.get(n.id);
						if (i === undefined) continue;
						t.add(e.key, i.rule, n);
						r.push(i);
					}
				}
				return r;
			}
			async #d(e, t) {
				const n = [];
				this.#o.set(e, n);
				for (const [r, i] of L(t).entries()) {
					if (r > 0) await (0, P.v)(this.#r["page-pause"], undefined);
					try {
						n.push(...await this.#f(e, i));
					} catch (t) {
						if (t instanceof g.B) this.#c = {
							entries: t.entries ?? 0,
							from: e
						};
						throw t;
					}
				}
			}
			async #f({ stream: e, quarantine: t }, n) {
				const { connection: r } = this.#e;
				const { key: i } = e;
				const a = n.map(({ id: e }) => e);
				if (t === null) {
					await G(r, i, a);
					return [...n];
				}
				const o = String(this.#n.now / 1e3);
				const { retries: s } = this.#r;
				const c = await ee({
					connection: r,
					key: i,
					quarantine: t,
					timestamp: o,
					retries: s
				}, a);
				return n.filter(({ id: e }) => c.has(e));
			}
			#p(e) {
				const t = this.#i;
				t.files = this.#t.streams.map((n, r) => {
					const i = this.#o.get(n) ?? [];
					const a = t.files[r];
					if (a !== undefined && i.length === 0 && !e) return a;
					const { stream: o, quarantine: s } = n;
					const c = i.length === 0 ? null : s;
					if (i.length > 0) t.repaired_files.push(o.key);
					if (c !== null) t.quarantined_files.push(c);
					return {
						...M(o, i),
						moved_to: c
					};
				});
				const n = [...this.#o.values()].flat();
				const r = this.#s ?? t.quarantined_files.join(", ");
				t.removed = {
					...k(n),
					kept_at: n.length === 0 ? null : r
				};
			}
			#m(e) {
				const t = this.#i;
				const n = [...this.#o.values()].some((e) => e.length > 0);
				const r = n || this.#c !== null;
				if (r) this.#p(false);
				if (this.#c !== null && this.#s !== null) t.removed.kept_at = this.#s;
				const i = e instanceof g.B ? e.cause : e;
				t.status = (0, x.Yp)(i) && !r ? "refused" : "failed";
				t.reason = this.#h(i);
				if (i instanceof a._n) return {
					recovery: t,
					problems: [],
					interruption: i,
					hasWritten: r
				};
				const o = {
					subject: this.#a,
					message: t.reason,
					severity: "error"
				};
				return {
					recovery: t,
					problems: [o],
					interruption: null,
					hasWritten: r
				};
			}
			#h(e) {
				const t = this.#a;
				if (e instanceof a._n) {
					return `${t} was not recovered to the end, for the run was cut short: ${e.message}. ${this.#g()}`;
				}
				const { shown: n } = this.#n;
				return (0, x.kE)(e, {
					subject: t,
					action: "recovered",
					state: this.#g(),
					shown: n
				});
			}
			#g() {
				const e = this.#t.mode === "quarantine";
				const t = [...this.#o].filter(([, e]) => e.length > 0);
				const n = this.#c;
				if (t.length === 0 && n === null) return x.ST;
				const r = t.map(([{ stream: e }, t]) => {
					return `${(0, i.B)(t.length)} of ${(0, i.B)(e.damaged.length)} damaged entries of ${e.key}`;
				});
				const a = e ? "moved to quarantine" : "deleted";
				return [
					...r.length === 0 ? [] : [`Before that, ${r.join(", ")} were ${a}.`],
					...n === null ? [] : [K(n, e)],
					e ? "Every damaged entry is in its stream or in quarantine, never in both." : `What was to be deleted is kept in ${this.#s}.`,
					"All other entries are where they were, and the next run goes on from here."
				].join(" ");
			}
		}
		async function G(e, t, n) {
			try {
				await e.read(t, [
					"XDEL",
					t,
					...n
				]);
			} catch (e) {
				throw (0, x.vu)(e) ? e : new g.B(n.length, e);
			}
		}
		function K({ entries: e, from: t }, n) {
			const r = `${(0, i.B)(e)} ${e === 1 ? "entry" : "entries"} of ${t.stream.key}`;
			return n ? `Nobody knows whether ${r} came to ${t.quarantine} before the connection broke.` : `Nobody knows whether ${r} were deleted before the connection broke.`;
		}
		;
		async function q(e, t, n) {
			const r = (0, u.pb)(e.system);
			const i = (0, a.nS)(t.signal);
			if (i !== null) return X(r, Y(t), i);
			let s;
			try {
				s = T(e.streams, t.mode, t.severities, (r) => J(r, e, t, n));
			} catch (e) {
				return Q(r, Y(t), $(r, e, t), true);
			}
			const c = j(s);
			const l = re(r, s, t);
			if (l !== null) return Q(r, c, l, true);
			if (O(s)) return Z(c);
			const d = t.maxLoss === null ? ae(r, e, s) : null;
			if (d !== null) return Q(r, c, d, false);
			const f = (0, o.q)(A(s), t.maxLoss);
			if (f !== null) return Q(r, c, f, false);
			let p;
			try {
				await oe(e, s, t);
				p = await se(r, e, s, t);
			} catch (e) {
				if (e instanceof a._n) return X(r, c, e);
				return Q(r, c, $(r, e, t), true);
			}
			if (t.planOnly) return Z(c, { problems: p });
			const m = (0, a.nS)(t.signal);
			if (m !== null) return X(r, c, m);
			const h = await new W(e, s, c, t, n).run();
			return h.hasWritten ? {
				...h,
				problems: [...h.problems, ...p]
			} : h;
		}
		function J(e, { system: t, connection: n }, { mode: r }, i) {
			if (r === "repair") return null;
			const a = (0, u.Nb)(t, e, i["quarantine-prefix"], n.isCluster);
			if (a !== null) return a;
			throw new c.g(`${e} cannot be recovered into quarantine: one transaction has to hold both, so in a cluster both have to be on ` + "one node, and braces in quarantine-prefix or in the key decide otherwise. Set quarantine-prefix (in redis-options) to " + "one without braces, or use recovery-mode repair.");
		}
		function Y({ mode: e }) {
			return j({
				mode: e,
				streams: [],
				sha256: ""
			});
		}
		function X(e, t, n) {
			const r = `${e} was not recovered, for the run was cut short: ${n.message}. ${x.ST}`;
			return {
				...Q(e, t, r, false),
				interruption: n
			};
		}
		function Z(e, t = {}) {
			return {
				recovery: e,
				problems: [],
				interruption: null,
				hasWritten: false,
				...t
			};
		}
		function Q(e, t, n, r) {
			const i = {
				subject: e,
				message: n,
				severity: "error"
			};
			return Z({
				...t,
				status: "refused",
				reason: n
			}, { problems: r ? [i] : [] });
		}
		function $(e, t, { shown: n }) {
			return (0, x.kE)(t, {
				subject: e,
				action: "recovered",
				state: x.ST,
				shown: n
			});
		}
		function re(e, t, { approved: n }) {
			if (n === null || n.sha256 === t.sha256) return null;
			if (n.sha256 === null && O(t)) return null;
			return `${e} is not what the plan was made for: other entries of its streams are damaged than then, or another version of ` + `the gate made the plan. ${x.ST} Make a new plan (persistence recover --plan --format json) and look at it.`;
		}
		const ie = 3;
		function ae(e, { streams: t }, n) {
			const r = A(n).records;
			if (r < ie || t.some(({ records: e }) => e > 0)) return null;
			return `${e}: ${(0, i.B)(r)} entries were read that are no records, and not one that is. Its streams seem to be ` + `none of Papyra's. ${x.ST} Check redis-prefix and redis-system-id; read more of the streams (redis-sample-size: all); ` + "or, if they are, say with max-loss how much may go.";
		}
		async function oe({ connection: e }, t, n) {
			if (t.mode === "repair") {
				(0, l.F4)((0, r.join)(n.outputDir, s.r), "output-dir", n.workspace);
			}
			for (const { quarantine: n } of t.streams) {
				if (n === null) continue;
				await b((t) => e.read(n, t), n);
			}
		}
		async function se(e, { connection: t }, { streams: n }, { planOnly: r }) {
			const i = [];
			for (const { stream: a } of n) {
				const n = a.damaged.map(({ id: e }) => e);
				for (const o of await (0, d.QX)(t, a.key, n)) {
					const t = {
						action: "taken out",
						isPlanned: r
					};
					i.push((0, d.gW)(e, a.key, o, t));
				}
			}
			return i;
		}
	}),
	91032: ((e, t, n) => {
		n.d(t, {
			ST: () => l,
			Yp: () => s,
			kE: () => u,
			vu: () => c
		});
		var r = n(64077);
		var i = n(58845);
		var a = n(73836);
		var o = n(54916);
		function s(e) {
			return [
				o.A,
				a.g,
				r._n
			].some((t) => e instanceof t);
		}
		function c(e) {
			return e instanceof o.A && (e.kind === "refused" || e.kind === "reply");
		}
		const l = "Nothing was changed in Redis.";
		function u(e, t) {
			if (!(e instanceof o.A)) return (0, i.I)(e, t);
			return `${t.subject} could not be ${t.action}: ${e.message}. ${t.state} ${e.remedy}`;
		}
	}),
	26532: ((e, t, n) => {
		n.d(t, { B: () => r });
		class r extends Error {
			name = "UnknownOutcome";
			entries;
			constructor(e, t) {
				super("the outcome of a transaction is not known", { cause: t });
				this.entries = e;
			}
		}
	})
};
