export const id = 952;
export const ids = [952, 455];
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
	27952: ((e, t, n) => {
		n.d(t, { compactStreams: () => A });
		var r = n(8287);
		var i = n(64077);
		var a = n(73836);
		var o = n(48658);
		var s = n(91032);
		var c = n(26532);
		var l = n(31505);
		var u = n(96840);
		var d = n(42668);
		var f = n(96063);
		var p = n(33923);
		var m = n(36240);
		var h = n(98750);
		;
		async function g(e, t) {
			if (await _(e, t) === 0) return null;
			const n = (0, p.Pf)(await e.read(t, [
				"XINFO",
				"STREAM",
				t
			]));
			const [r, i] = [n.get("first-entry") ?? null, n.get("last-entry") ?? null];
			if (r === null || i === null) return null;
			const a = (0, p.rl)(n.get("length"));
			return {
				key: t,
				entries: a,
				bytes: await v(e, t),
				firstId: (0, p.b6)((0, p.c3)(r)[0]),
				lastId: (0, p.b6)((0, p.c3)(i)[0]),
				nodeEntries: Math.ceil(a / Math.max(1, (0, p.rl)(n.get("radix-tree-keys"))))
			};
		}
		async function _(e, t) {
			return (0, p.rl)(await e.read(t, ["XLEN", t]));
		}
		async function v(e, t) {
			const n = await e.read(t, [
				"MEMORY",
				"USAGE",
				t
			]);
			return n === null ? 0 : (0, p.rl)(n);
		}
		const y = 0xe8d4a51000;
		async function b(e, { key: t, lastId: n }, { max_records: r, max_age_seconds: i }, o) {
			const s = r === 0 ? null : r;
			if (i === null) return {
				records: s,
				oldestId: null
			};
			if ((0, l.W$)(n) < y) {
				throw new a.g(`max-age-seconds cannot be applied to ${t}: the ID of its newest entry, ${n}, has no Unix time in it, so every ` + "entry would seem decades old and all would go. Use max-records instead of max-age-seconds.");
			}
			const c = Math.min(o.getTime(), await (0, d.n)(e, t));
			const u = Math.max(0, Math.ceil(c - i * 1e3));
			return {
				records: s,
				oldestId: `${u}-0`
			};
		}
		async function x(e, { records: t, oldestId: n }, r, i) {
			const a = t === null ? 0 : Math.max(0, e.entries - t);
			const o = n === null ? 0 : await S(e, n, i);
			const s = Math.max(a, o);
			if (s === 0 || r === null) return {
				entries: s,
				firstKept: null
			};
			if (o >= a) return {
				entries: s,
				firstKept: n
			};
			return {
				entries: s,
				firstKept: await w(e, t ?? 0, r, i)
			};
		}
		async function S({ key: e }, t, n) {
			let r = 0;
			for await (const i of C(e, n)) {
				const e = i.filter((e) => (0, l.q3)(e, t) < 0).length;
				r += e;
				if (e < i.length) break;
			}
			return r;
		}
		async function* C(e, { connection: t, redis: n, signal: r }) {
			let i = m.XB;
			for (let a = "-"; a !== null;) {
				r.throwIfAborted();
				const o = Math.min(i, n["page-size"]);
				const s = (0, h.Mc)(await t.read(e, [
					"XRANGE",
					e,
					a,
					"+",
					"COUNT",
					String(o)
				]));
				yield s.map(({ id: e }) => e);
				const c = s.at(-1);
				a = c === undefined || s.length < o ? null : (0, l._p)(c.id);
				i = (0, m.nT)(s);
				if (a !== null) await (0, f.v)(n["page-pause"], r);
			}
		}
		async function w({ key: e, lastId: t }, n, r, { connection: i, redis: a, signal: o }) {
			const s = {
				from: t,
				limit: n,
				pageSize: a["page-size"],
				pagePause: a["page-pause"],
				signal: o
			};
			let c = null;
			for await (const t of (0, m.ll)(i, e, s)) {
				c = t.at(-1)?.id ?? c;
				if (c !== null && (0, l.q3)(c, r) <= 0) return null;
			}
			return c;
		}
		const T = 100;
		function E(e, { nodeEntries: t }) {
			if (e <= Math.max(T, t)) return 0;
			return e - e % t;
		}
		;
		async function D(e, t, n) {
			const { records: r, oldestId: i } = t;
			if (i !== null && (0, l.q3)(e.firstId, i) < 0) {
				await O(e.key, ["MINID", i], e.entries, n);
			}
			if (r !== null && e.entries > r) {
				await O(e.key, ["MAXLEN", String(r)], e.entries - r, n);
			}
		}
		async function O(e, [t, n], r, i) {
			for (let a = 0; a < r;) {
				const r = await k(e, [
					"XTRIM",
					e,
					t,
					"~",
					n
				], i);
				if (r === 0) break;
				a += r;
				await (0, f.v)(i.redis["page-pause"], undefined);
			}
			if (!i.redis["approximate-trim"]) await k(e, [
				"XTRIM",
				e,
				t,
				n
			], i);
		}
		async function k(e, t, { connection: n, onTrimmed: r }) {
			try {
				const i = (0, p.rl)(await n.read(e, t));
				if (i > 0) r(i);
				return i;
			} catch (e) {
				throw (0, s.vu)(e) ? e : new c.B(null, e);
			}
		}
		;
		async function A(e, t, n) {
			return new M(e, t, n).run();
		}
		const j = {
			records: 0,
			bytes: 0
		};
		class M {
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
				this.#r = (0, u.pb)(e.system);
			}
			async run() {
				const { dryRun: e, retention: t, signal: n } = this.#t;
				try {
					const r = (0, i.nS)(n);
					if (r !== null) throw r;
					P(t);
					for (const e of (0, u.Z_)(this.#e.system)) await this.#c(e);
					for (const t of this.#i.values()) {
						if (e) await this.#l(t);
						else await this.#u(t);
					}
				} catch (e) {
					return this.#_(e);
				}
				const r = this.#h(this.#p() ? e ? "planned" : "done" : "none");
				return {
					compaction: r,
					problems: this.#a,
					interruption: null,
					hasWritten: this.#m()
				};
			}
			async #c(e) {
				const { connection: t } = this.#e;
				const { retention: n, now: r } = this.#t;
				const i = await g(t, e);
				if (i === null) return;
				const a = await b(t, i, n, r);
				const o = {
					records: i.entries,
					bytes: i.bytes
				};
				this.#i.set(e, {
					before: i,
					limits: a,
					reclaimed: j,
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
				const a = await (0, o.Ct)(t, n.key);
				const s = await x(n, r, a, i);
				const c = this.#n["approximate-trim"];
				const l = c ? E(s.entries, n) : s.entries;
				N(e, l);
				if (l > 0 && s.firstKept !== null) await this.#d(n, s.firstKept);
			}
			async #u(e) {
				const { connection: t } = this.#e;
				const { before: n, limits: r } = e;
				const { key: i } = n;
				await D(n, r, {
					connection: t,
					redis: this.#n,
					onTrimmed: (t) => N(e, e.reclaimed.records + t)
				});
				const a = await _(t, i);
				const o = Math.max(e.reclaimed.records, n.entries - a);
				if (o === 0) return;
				const s = await v(t, i);
				e.after = {
					records: a,
					bytes: s
				};
				e.reclaimed = {
					records: o,
					bytes: Math.max(0, n.bytes - s)
				};
				const c = await g(t, i);
				await this.#d(n, c?.firstId ?? "+");
				if (c !== null) this.#f(c, r);
			}
			async #d({ key: e, firstId: t }, n) {
				const r = {
					first: t,
					end: n
				};
				const i = {
					action: "trimmed",
					isPlanned: this.#t.dryRun
				};
				for (const t of await (0, o.nE)(this.#e.connection, e, r, this.#n["page-size"])) {
					this.#a.push((0, o.gW)(this.#r, e, t, i));
				}
			}
			#f({ key: e, entries: t, firstId: n }, { records: i, oldestId: a }) {
				if (!this.#n["approximate-trim"]) return;
				const o = i === null ? 0 : t - i;
				if (o > 0) this.#o.push(`${(0, r.B)(o)} more than max-records in ${e}`);
				else if (a !== null && (0, l.q3)(n, a) < 0) {
					this.#o.push(`some older than max-age-seconds in ${e}`);
				}
			}
			#p() {
				return [...this.#i.values()].some(({ reclaimed: e }) => e.records > 0);
			}
			#m() {
				return !this.#t.dryRun && (this.#s || this.#p());
			}
			#h(e, t = this.#g()) {
				const { retention: n } = this.#t;
				const r = [...this.#i.values()];
				const i = F(r.map((e) => e.after));
				const [a = 0, o = 0, s = 0] = (0, u.Z_)(this.#e.system).map((e) => this.#i.get(e)?.after.records ?? 0);
				return {
					status: e,
					reason: t,
					retention: n,
					before: F(r.map(({ before: { entries: e, bytes: t } }) => ({
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
					reclaimed: F(r.map(({ reclaimed: e }) => e)),
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
			#g() {
				if (this.#o.length === 0) return null;
				return `Trimming is approximate, for Redis lets go of whole nodes. It left entries: ${this.#o.join(", ")}. To have none ` + "left, set approximate-trim (in redis-options) to false.";
			}
			#_(e) {
				const { dryRun: t } = this.#t;
				this.#s = e instanceof c.B;
				const n = e instanceof c.B ? e.cause : e;
				const r = this.#m();
				if (!r) this.#i.clear();
				const a = this.#v(n, r);
				const o = r || !(0, s.Yp)(n) ? "failed" : "refused";
				const l = this.#h(o, a);
				const u = t ? [] : this.#a;
				if (n instanceof i._n) {
					return {
						compaction: l,
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
					compaction: l,
					problems: [d, ...u],
					interruption: null,
					hasWritten: r
				};
			}
			#v(e, t) {
				const { dryRun: n, shown: r } = this.#t;
				const a = this.#r;
				const o = t ? this.#y() : s.ST;
				if (e instanceof i._n) {
					const r = n ? `The retention of ${a} was not measured` : `${a} was not compacted`;
					return `${r}${t ? " to the end" : ""}, for the run was cut short: ${e.message}. ${o}`;
				}
				return (0, s.kE)(e, {
					subject: a,
					action: "compacted",
					state: o,
					shown: r
				});
			}
			#y() {
				const e = [...this.#i.values()].filter(({ reclaimed: e }) => e.records > 0);
				const t = e.map(({ before: e, reclaimed: t }) => `${(0, r.B)(t.records)} of ${e.key}`);
				return [
					...t.length === 0 ? [] : [`Already let go, oldest first: ${t.join(", ")}.`],
					...this.#s ? ["More may have gone, for the server was asked to trim, and nobody heard its answer."] : [],
					"Nothing that retention keeps was touched, and the next run goes on from here."
				].join(" ");
			}
		}
		function N(e, t) {
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
		function P({ max_total_bytes: e }) {
			if (e === null) return;
			throw new a.g("max-total-bytes cannot be held for streams: Redis trims by number and by age alone, and Papyra itself does not look at it " + "there. Use max-records or max-age-seconds, or examine Redis in a run of its own without it.");
		}
		function F(e) {
			return {
				records: e.reduce((e, { records: t }) => e + t, 0),
				bytes: e.reduce((e, { bytes: t }) => e + t, 0)
			};
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
