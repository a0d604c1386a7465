export const id = 952;
export const ids = [952, 455];
export const modules = {
	58845: ((e, t, n) => {
		n.d(t, {
			I: () => c,
			J: () => u
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
		function c(e, { subject: t, action: n, state: r, shown: a, remedies: c = {} }) {
			if (e instanceof o.g) return `${e.message} ${r}`;
			const { code: u, path: d, dest: f } = e;
			const p = f ?? d;
			const m = p === undefined ? "" : l(p, a);
			const h = {
				...s,
				...c
			}[u ?? ""] ?? "See what is wrong there";
			return `${t} could not be ${n}: ${(0, i.SQ)(e)}${m}. ${r} ${h}, then run this again.`;
		}
		function l(e, t) {
			return (0, a.ey)(e) ? ` in ${t((0, r.dirname)(e))}` : ` at ${t(e)}`;
		}
		function u(e, t, n) {
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
	27952: ((e, t, n) => {
		n.d(t, { compactStreams: () => H });
		var r = n(8287);
		var i = n(64077);
		var a = n(73836);
		var o = n(54916);
		var s = n(48658);
		var c = n(91032);
		var l = n(26532);
		var u = n(31505);
		var d = n(96840);
		var f = n(84559);
		var p = n(96063);
		var m = n(33923);
		var h = n(36240);
		var g = n(98750);
		;
		async function _(e, t) {
			if ((0, m.b6)(await e.read(t, ["TYPE", t])) !== "stream") return null;
			if (await v(e, t) === 0) return null;
			const n = (0, m.Pf)(await e.read(t, [
				"XINFO",
				"STREAM",
				t
			]));
			const [r, i] = [n.get("first-entry") ?? null, n.get("last-entry") ?? null];
			if (r === null || i === null) return null;
			const a = (0, m.rl)(n.get("length"));
			const o = n.get("max-deleted-entry-id");
			return {
				key: t,
				entries: a,
				bytes: await y(e, t),
				firstId: (0, m.b6)((0, m.c3)(r)[0]),
				lastId: (0, m.b6)((0, m.c3)(i)[0]),
				nodeEntries: Math.ceil(a / Math.max(1, (0, m.rl)(n.get("radix-tree-keys")))),
				maxDeletedId: o === undefined ? null : (0, m.b6)(o)
			};
		}
		async function v(e, t) {
			return (0, m.rl)(await e.read(t, ["XLEN", t]));
		}
		async function y(e, t) {
			const n = await e.read(t, [
				"MEMORY",
				"USAGE",
				t
			]);
			return n === null ? 0 : (0, m.rl)(n);
		}
		const b = 0xe8d4a51000;
		async function x(e, { key: t, lastId: n }, { max_records: r, max_age_seconds: i }, o) {
			const s = r === 0 ? null : r;
			if (i === null) return {
				records: s,
				oldestId: null
			};
			if ((0, u.W$)(n) < b) {
				throw new a.g(`max-age-seconds cannot be applied to ${t}: the ID of its newest entry, ${n}, has no Unix time in it, so every ` + "entry would seem decades old and all would go. Use max-records instead of max-age-seconds.");
			}
			const c = await S(e, t);
			if (c !== null && C(c)) throw new a.g(w(t, c));
			const l = Math.min(o.getTime(), await (0, f.nI)(e, t));
			const d = Math.max(0, Math.ceil(l - i * 1e3));
			return {
				records: s,
				oldestId: `${d}-0`
			};
		}
		async function S(e, t) {
			try {
				const n = (0, m.b6)(await e.read(t, ["INFO", "server"]));
				return /^redis_version:([\d.]+)/m.exec(n)?.[1] ?? null;
			} catch (e) {
				if ((0, c.vu)(e)) return null;
				throw e;
			}
		}
		function C(e) {
			const [t = 0, n = 0] = e.split(".").map(Number);
			return t < 6 || t === 6 && n < 2;
		}
		function w(e, t) {
			const n = t === null ? "the server is older" : `the server has version ${t}`;
			return `max-age-seconds cannot be held for ${e}: trimming by age (XTRIM MINID) needs Redis 6.2 or newer, and ${n}. Use ` + "max-records instead of max-age-seconds, or update the server.";
		}
		async function T(e, { records: t, oldestId: n }, r, i) {
			const a = t === null ? 0 : Math.max(0, e.entries - t);
			const o = n === null ? 0 : await E(e, n, i);
			const s = Math.max(a, o);
			const c = i.redis["approximate-trim"];
			const l = c ? await N(s, e, i) : s;
			if (l === 0 || r === null) return {
				entries: l,
				firstKept: null
			};
			if (l === o) return {
				entries: l,
				firstKept: n
			};
			return {
				entries: l,
				firstKept: await O(l, e, r, i)
			};
		}
		async function E({ key: e }, t, n) {
			let r = 0;
			for await (const i of D(e, h.XB, n)) {
				const e = i.filter(({ id: e }) => (0, u.q3)(e, t) < 0).length;
				r += e;
				if (e < i.length) break;
			}
			return r;
		}
		async function* D(e, t, { connection: n, redis: r, signal: i }) {
			let a = t;
			for (let t = "-"; t !== null;) {
				i.throwIfAborted();
				const o = Math.min(a, r["page-size"]);
				const s = (0, g.Mc)(await n.read(e, [
					"XRANGE",
					e,
					t,
					"+",
					"COUNT",
					String(o)
				]));
				yield s;
				const c = s.at(-1);
				t = c === undefined || s.length < o ? null : (0, u._p)(c.id);
				a = (0, h.nT)(s);
				if (t !== null) await (0, p.v)(r["page-pause"], i);
			}
		}
		async function O(e, t, n, r) {
			const i = t.entries - e;
			if (i > 0 && i < e) return k(t, i, n, r);
			let a = e;
			for await (const e of D(t.key, h.XB, r)) {
				const t = e[a];
				if (t !== undefined) return t.id;
				a -= e.length;
			}
			return "+";
		}
		async function k({ key: e, lastId: t }, n, r, { connection: i, redis: a, signal: o }) {
			const s = {
				from: t,
				limit: n,
				pageSize: a["page-size"],
				pagePause: a["page-pause"],
				signal: o
			};
			let c = null;
			for await (const t of (0, h.ll)(i, e, s)) {
				c = t.at(-1)?.id ?? c;
				if (c !== null && (0, u.q3)(c, r) <= 0) return null;
			}
			return c;
		}
		const A = 100;
		const j = 4096;
		const M = 8;
		async function N(e, t, n) {
			if (e === 0 || e === t.entries) return e;
			if (e < await P(e, t, n)) return 0;
			return e - e % t.nodeEntries;
		}
		async function P(e, { key: t, nodeEntries: n }, r) {
			if (e < n || e >= A) return Math.max(n, A);
			let [i, a] = [0, 0];
			for await (const o of D(t, M, r)) {
				for (const t of o) {
					i++;
					a += F(t);
					if (a >= j || i > e) return Math.max(i, n);
				}
			}
			return Math.max(i, n);
		}
		function F({ fields: e }) {
			const t = e.filter((e, t) => t % 2 === 1);
			return t.reduce((e, t) => e + 2 + (L(t) ? 0 : t.length), 8);
		}
		const I = 20;
		function L(e) {
			return e.length <= I && /^-?\d*$/.test(e.toString("latin1"));
		}
		;
		async function R(e, t, n) {
			const { records: r, oldestId: i } = t;
			if (i !== null && (0, u.q3)(e.firstId, i) < 0) {
				await z(e.key, ["MINID", i], e.entries, n);
			}
			if (r !== null && e.entries > r) {
				await z(e.key, ["MAXLEN", String(r)], e.entries - r, n);
			}
		}
		async function z(e, [t, n], r, i) {
			for (let a = 0; a < r;) {
				const r = await B(e, [
					"XTRIM",
					e,
					t,
					"~",
					n
				], i);
				if (r === 0) break;
				a += r;
				await (0, p.v)(i.redis["page-pause"], i.signal);
			}
			if (!i.redis["approximate-trim"]) await B(e, [
				"XTRIM",
				e,
				t,
				n
			], i);
		}
		async function B(e, t, { connection: n, signal: r, onTrimmed: i }) {
			r.throwIfAborted();
			try {
				const r = (0, m.rl)(await n.read(e, t));
				if (r > 0) i(r);
				return r;
			} catch (n) {
				if (t.includes("MINID") && V(n)) throw new a.g(w(e, null));
				throw (0, c.vu)(n) ? n : new l.B(null, n);
			}
		}
		function V(e) {
			return e instanceof o.A && e.code === "ERR" && /syntax error/i.test(e.message);
		}
		;
		async function H(e, t, n) {
			return new K(e, t, n).run();
		}
		const U = 100;
		const W = 8 << 20;
		const G = {
			records: 0,
			bytes: 0
		};
		class K {
			#e;
			#t;
			#n;
			#r;
			#i = new Map();
			#a = [];
			#o = [];
			#s = false;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
				this.#r = (0, d.pb)(e.system);
			}
			async run() {
				const { dryRun: e, retention: t, signal: n } = this.#t;
				try {
					const r = (0, i.nS)(n);
					if (r !== null) throw r;
					Y(t);
					for (const e of (0, d.Z_)(this.#e.system)) await this.#c(e);
					for (const t of this.#i.values()) {
						if (e) await this.#l(t);
						else await this.#u(t);
					}
				} catch (e) {
					return this.#v(e);
				}
				const r = this.#g(this.#m() ? e ? "planned" : "done" : "none");
				return {
					compaction: r,
					problems: this.#a,
					interruption: null,
					hasWritten: this.#h()
				};
			}
			async #c(e) {
				const { connection: t } = this.#e;
				const { retention: n, now: r } = this.#t;
				const i = await _(t, e);
				if (i === null) return;
				const a = await x(t, i, n, r);
				const o = {
					records: i.entries,
					bytes: i.bytes
				};
				this.#i.set(e, {
					before: i,
					limits: a,
					reclaimed: G,
					after: o
				});
			}
			async #l(e) {
				const { connection: t } = this.#e;
				const { before: n, limits: r } = e;
				const i = {
					connection: t,
					redis: this.#n,
					signal: this.#t.signal
				};
				const a = await (0, s.Ct)(t, n.key);
				const o = await T(n, r, a, i);
				J(e, o.entries);
				if (o.firstKept === null) return;
				await this.#f(n, o.firstKept, await this.#d(n, o.firstKept));
			}
			async #u(e) {
				const { connection: t } = this.#e;
				const { before: n, limits: r } = e;
				const { key: i } = n;
				if (!q(n, r)) return;
				const a = await this.#d(n, "+");
				await R(n, r, {
					connection: t,
					redis: this.#n,
					signal: this.#t.signal,
					onTrimmed: (t) => J(e, e.reclaimed.records + t)
				});
				const o = await v(t, i);
				const s = Math.max(e.reclaimed.records, n.entries - o);
				if (s === 0) return;
				const c = await y(t, i);
				e.after = {
					records: o,
					bytes: c
				};
				e.reclaimed = {
					records: s,
					bytes: Math.max(0, n.bytes - c)
				};
				const l = await _(t, i);
				await this.#f(n, l?.firstId ?? "+", a);
				if (l !== null) this.#p(l, r);
			}
			async #d({ key: e, firstId: t, maxDeletedId: n, bytes: r, entries: i }, a) {
				const o = n === null ? "+" : (0, u._p)(n) ?? "+";
				if (o !== "+" && (0, u.q3)(o, t) <= 0) return new Set();
				const c = {
					first: t,
					end: o !== "+" && (a === "+" || (0, u.q3)(o, a) < 0) ? o : a
				};
				const l = Math.floor(W * i / Math.max(1, r));
				return (0, s.xO)(this.#e.connection, e, c, {
					pageSize: this.#n["page-size"],
					atOnce: Math.max(1, Math.min(U, l))
				});
			}
			async #f({ key: e, firstId: t }, n, r) {
				const i = {
					first: t,
					end: n,
					except: r
				};
				const a = {
					action: "trimmed",
					isPlanned: this.#t.dryRun
				};
				for (const t of await (0, s.nE)(this.#e.connection, e, i, this.#n["page-size"])) {
					this.#a.push((0, s.gW)(this.#r, e, t, a));
				}
			}
			#p({ key: e, entries: t, firstId: n }, { records: i, oldestId: a }) {
				if (!this.#n["approximate-trim"]) return;
				const o = i === null ? 0 : t - i;
				if (o > 0) this.#o.push(`${(0, r.B)(o)} more than max-records in ${e}`);
				else if (a !== null && (0, u.q3)(n, a) < 0) {
					this.#o.push(`some older than max-age-seconds in ${e}`);
				}
			}
			#m() {
				return [...this.#i.values()].some(({ reclaimed: e }) => e.records > 0);
			}
			#h() {
				return !this.#t.dryRun && (this.#s || this.#m());
			}
			#g(e, t = this.#_()) {
				const { retention: n } = this.#t;
				const r = [...this.#i.values()];
				const i = X(r.map((e) => e.after));
				const [a = 0, o = 0, s = 0] = (0, d.Z_)(this.#e.system).map((e) => this.#i.get(e)?.after.records ?? 0);
				return {
					status: e,
					reason: t,
					retention: n,
					before: X(r.map(({ before: { entries: e, bytes: t } }) => ({
						records: e,
						bytes: t
					}))),
					after: {
						...i,
						event: a,
						audit: o,
						dead_letter: s,
						other: 0
					},
					reclaimed: X(r.map(({ reclaimed: e }) => e)),
					age_unknown: 0,
					files: r.map(({ before: e, after: t }) => ({
						path: e.key,
						before: {
							records: e.entries,
							bytes: e.bytes
						},
						after: t
					}))
				};
			}
			#_() {
				if (this.#o.length === 0) return null;
				return `Trimming is approximate, for Redis lets go of whole nodes. It left entries: ${this.#o.join(", ")}. To have none ` + "left, set approximate-trim (in redis-options) to false.";
			}
			#v(e) {
				const { dryRun: t } = this.#t;
				this.#s = e instanceof l.B;
				const n = e instanceof l.B ? e.cause : e;
				const r = this.#h();
				if (!r) this.#i.clear();
				const a = this.#y(n, r);
				const o = r || !(0, c.Yp)(n) ? "failed" : "refused";
				const s = this.#g(o, a);
				const u = t ? [] : this.#a;
				if (n instanceof i._n) {
					return {
						compaction: s,
						problems: u,
						interruption: n,
						hasWritten: r
					};
				}
				const d = {
					subject: this.#r,
					message: a,
					severity: "error"
				};
				return {
					compaction: s,
					problems: [d, ...u],
					interruption: null,
					hasWritten: r
				};
			}
			#y(e, t) {
				const { dryRun: n, shown: r } = this.#t;
				const s = this.#r;
				const l = t ? this.#b() : c.ST;
				if (e instanceof i._n) {
					const r = n ? `The retention of ${s} was not measured` : `${s} was not compacted`;
					return `${r}${t ? " to the end" : ""}, for the run was cut short: ${e.message}. ${l}`;
				}
				if (n && e instanceof a.g) return e.message;
				if (n && e instanceof o.A) {
					return `The retention of ${s} could not be measured: ${e.message}. ${e.remedy}`;
				}
				return (0, c.kE)(e, {
					subject: s,
					action: "compacted",
					state: l,
					shown: r
				});
			}
			#b() {
				const e = [...this.#i.values()].filter(({ reclaimed: e }) => e.records > 0);
				const t = e.map(({ before: e, reclaimed: t }) => `${(0, r.B)(t.records)} of ${e.key}`);
				return [
					...t.length === 0 ? [] : [`Already let go, oldest first: ${t.join(", ")}.`],
					...this.#s ? ["More may have gone, for the server was asked to trim, and nobody heard its answer."] : [],
					"Nothing that retention keeps was touched, and the next run goes on from here."
				].join(" ");
			}
		}
		function q({ entries: e, firstId: t }, { records: n, oldestId: r }) {
			return n !== null && e > n || r !== null && (0, u.q3)(t, r) < 0;
		}
		function J(e, t) {
			const { before: n } = e;
			const r = Math.min(t, n.entries);
			const i = Math.round(n.bytes * r / n.entries);
			e.reclaimed = {
				records: r,
				bytes: i
			};
			e.after = {
				records: n.entries - r,
				bytes: n.bytes - i
			};
		}
		function Y({ max_total_bytes: e }) {
			if (e === null) return;
			throw new a.g("max-total-bytes cannot be held for streams: Redis trims by number and by age alone, and Papyra itself does not look at it " + "there. Use max-records or max-age-seconds, or examine Redis in a run of its own without it.");
		}
		function X(e) {
			return {
				records: e.reduce((e, { records: t }) => e + t, 0),
				bytes: e.reduce((e, { bytes: t }) => e + t, 0)
			};
		}
	}),
	48658: ((e, t, n) => {
		n.d(t, {
			Ct: () => p,
			QX: () => l,
			gW: () => g,
			nE: () => u,
			xO: () => d
		});
		var r = n(8287);
		var i = n(54916);
		var a = n(33923);
		var o = n(76119);
		var s = n(31505);
		const c = 100;
		async function l(e, t, n) {
			return m(e, t, async (r) => {
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
		async function u(e, t, n, r) {
			return m(e, t, async (i) => {
				let a = 0;
				for await (const o of f(e, t, i, n, r)) {
					a += o.filter((e) => !n.except.has(e)).length;
				}
				return a;
			});
		}
		async function d(e, t, n, { pageSize: r, atOnce: i }) {
			const o = new Set();
			const s = new Set();
			const c = async (n) => (0, a.c3)(await e.read(t, [
				"XRANGE",
				t,
				n,
				n
			])).length > 0;
			await m(e, t, async (a) => {
				for await (const l of f(e, t, a, n, r)) {
					const e = l.filter((e) => !s.has(e));
					for (let t = 0; t < e.length; t += i) {
						const n = e.slice(t, t + i);
						const r = await Promise.all(n.map(c));
						for (const [e, t] of n.entries()) {
							s.add(t);
							if (r[e] === false) o.add(t);
						}
					}
				}
				return 0;
			});
			return o;
		}
		async function* f(e, t, n, { first: r, end: i }, o) {
			for (let c = r; c !== null;) {
				const r = [
					"XPENDING",
					t,
					n,
					c,
					i,
					String(o)
				];
				const l = (0, a.c3)(await e.read(t, r));
				const u = l.map((e) => (0, a.b6)((0, a.c3)(e)[0]));
				yield u.filter((e) => e !== i);
				const d = u.at(-1);
				c = d === undefined || u.length < o ? null : (0, s._p)(d);
			}
		}
		async function p(e, t) {
			const n = [];
			await m(e, t, async (r) => {
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
		async function m(e, t, n) {
			const r = [];
			for (const o of await h(e, t)) {
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
		async function h(e, t) {
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
		function g(e, t, { group: n, entries: i }, { action: a, isPlanned: s }) {
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
