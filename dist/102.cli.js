export const id = 102;
export const ids = [102, 455];
export const modules = {
	46002: ((e, t, n) => {
		n.d(t, {
			Bj: () => j,
			D9: () => C,
			Oh: () => O,
			Xe: () => A,
			ab: () => y,
			cF: () => x,
			ey: () => _,
			f4: () => p,
			rc: () => b,
			yX: () => f,
			zR: () => E
		});
		var r = n(77598);
		var i = n(73024);
		var a = n(76760);
		const o = ".papyra-health-";
		const s = ".tmp";
		const c = 384;
		const l = 4095;
		const u = 1 << 16;
		const d = 1 << 20;
		class f {
			path;
			#e;
			#t = Buffer.allocUnsafeSlow(d);
			#n = 0;
			bytes = 0;
			constructor(e) {
				this.path = h((0, a.dirname)(e));
				this.#e = (0, i.openSync)(this.path, "wx", c);
				S.add(this.path);
			}
			write(e) {
				this.#i(() => this.#r(e));
			}
			#r(e) {
				this.bytes += e.length;
				if (this.#n + e.length > d || e.length >= u) this.#o();
				if (e.length >= u) p(this.#a(), e);
				else {
					this.#t?.set(e, this.#n);
					this.#n += e.length;
				}
			}
			finish(e) {
				this.#i(() => {
					this.#o();
					const t = this.#a();
					if (e !== null) m(t, e);
					(0, i.fsyncSync)(t);
					this.#s();
				});
			}
			discard() {
				try {
					this.#s();
				} catch {}
				x(this.path);
			}
			#i(e) {
				try {
					e();
				} catch (e) {
					throw D(e, (0, a.dirname)(this.path));
				}
			}
			#a() {
				if (this.#e === null) throw new Error(`${this.path} is closed`);
				return this.#e;
			}
			#o() {
				if (this.#t !== null) p(this.#a(), this.#t.subarray(0, this.#n));
				this.#n = 0;
			}
			#s() {
				const e = this.#e;
				this.#e = null;
				this.#t = null;
				if (e !== null) (0, i.closeSync)(e);
			}
		}
		function p(e, t) {
			for (let n = 0; n < t.length;) n += (0, i.writeSync)(e, t, n);
		}
		function m(e, t) {
			const n = (0, i.fstatSync)(e);
			if (n.uid !== t.uid || n.gid !== t.gid) (0, i.fchownSync)(e, t.uid, t.gid);
			(0, i.fchmodSync)(e, t.mode & l);
		}
		function h(e, t = null) {
			const n = t === null ? "" : `-${t}`;
			return (0, a.join)(e, `${o}${process.pid}-${(0, r.randomBytes)(8).toString("hex")}${n}${s}`);
		}
		const g = /-(\d+)\.tmp$/;
		function _(e) {
			return (0, a.basename)(e).startsWith(o) && e.endsWith(s);
		}
		const v = [
			"EXDEV",
			"EPERM",
			"ENOTSUP",
			"EOPNOTSUPP",
			"ENOSYS",
			"EMLINK"
		];
		function y(e) {
			return v.includes(e.code ?? "");
		}
		function b(e, t) {
			const n = h((0, a.dirname)(e), t);
			try {
				(0, i.linkSync)(e, n);
				S.add(n);
				return n;
			} catch (e) {
				if (y(e)) return null;
				throw e;
			}
		}
		function x(e) {
			try {
				(0, i.rmSync)(e, { force: true });
				S.delete(e);
			} catch {}
		}
		const S = new Set();
		function C(e) {
			for (const t of (0, i.readdirSync)(e)) {
				if (!t.startsWith(o) || !t.endsWith(s)) continue;
				const n = (0, a.join)(e, t);
				const r = Number.parseInt(t.slice(o.length), 10);
				if ((r === process.pid ? !S.has(n) : !T(r)) && !w(n)) {
					(0, i.rmSync)(n, { force: true });
				}
			}
		}
		function w(e) {
			const [, t] = g.exec(e) ?? [];
			return t !== undefined && (0, i.statSync)(e).size > Number(t);
		}
		function T(e) {
			try {
				process.kill(e, 0);
				return true;
			} catch (e) {
				return e.code === "EPERM";
			}
		}
		function E(e) {
			if (process.platform === "win32") return;
			const t = (0, i.openSync)(e, "r");
			try {
				(0, i.fsyncSync)(t);
			} catch (t) {
				if (t.code !== "EINVAL") throw D(t, e);
			} finally {
				(0, i.closeSync)(t);
			}
		}
		function D(e, t) {
			return e instanceof Error ? Object.assign(e, { path: t }) : e;
		}
		function O(e) {
			if ((0, i.existsSync)(e)) return;
			O((0, a.dirname)(e));
			try {
				(0, i.mkdirSync)(e);
			} catch (t) {
				if (!(0, i.existsSync)(e) || !(0, i.statSync)(e).isDirectory()) throw t;
			}
			E((0, a.dirname)(e));
		}
		const k = 4 << 20;
		function* A(e, t = 0) {
			const n = Buffer.allocUnsafeSlow(k);
			for (let r = t;;) {
				const t = (0, i.readSync)(e, n, 0, n.length, r);
				if (t === 0) return;
				yield n.subarray(0, t);
				r += t;
			}
		}
		function j(e) {
			const t = (0, r.createHash)("sha256");
			const n = (0, i.openSync)(e, "r");
			try {
				for (const e of A(n)) t.update(e);
				return t.digest("hex");
			} finally {
				(0, i.closeSync)(n);
			}
		}
	}),
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
	96102: ((e, t, n) => {
		n.d(t, { recoverStreams: () => fe });
		var r = n(76760);
		var i = n(8287);
		var a = n(64077);
		var o = n(81700);
		var s = n(26412);
		var c = n(73836);
		var l = n(13582);
		var u = n(96840);
		var d = n(48658);
		var f = n(33923);
		;
		const p = "18446744073709551615-";
		async function m(e, t) {
			if (!await g(e, t)) return;
			const n = (0, f.Pf)(await e([
				"XINFO",
				"STREAM",
				t
			]));
			const r = (0, f.b6)(n.get("last-generated-id"));
			if (r.startsWith(p)) throw new c.g(_(t));
		}
		async function h(e, t) {
			if (!await g(e, t)) return;
			const n = await e([
				"XRANGE",
				t,
				`${p}0`,
				"+",
				"COUNT",
				"1"
			]);
			if ((0, f.c3)(n).length > 0) throw new c.g(_(t));
		}
		async function g(e, t) {
			const n = (0, f.b6)(await e(["TYPE", t]));
			if (n === "stream" || n === "none") return n === "stream";
			throw new c.g(`${t}, where damaged entries are to go, holds a ${n} and not a stream. Rename or delete it, or name another ` + "place (quarantine-prefix in redis-options).");
		}
		function _(e) {
			return `${e}, where damaged entries are to go, has used up its IDs, and takes no more entries. Rename it, or name ` + "another place (quarantine-prefix in redis-options).";
		}
		var v = n(91032);
		var y = n(77598);
		var b = n(12449);
		;
		const x = 1e5;
		const S = 128 << 20;
		function C(e, t, n, r) {
			const i = e.filter(({ damaged: e }) => e.some(({ rule: e }) => (0, b.xJ)(e, n) === "error")).map((e) => ({
				stream: e,
				quarantine: r(e.key)
			}));
			for (const { stream: e } of i) w(e);
			const a = T(t, i);
			return {
				mode: t,
				streams: i,
				sha256: a
			};
		}
		function w({ key: e, damaged: t }) {
			const n = t.find(({ bytes: e }) => e > S);
			if (n === undefined) return;
			throw new c.g(`${e}: entry ${n.id} has ${(0, i.B)(n.bytes)} bytes, more than recovery takes at once ` + `(${(0, i.B)(S)}). Save and delete it by hand (XRANGE, XDEL), then run this again.`);
		}
		function T(e, t) {
			const n = (0, y.createHash)("sha256").update(e);
			for (const { stream: e, quarantine: r } of t) {
				n.update(JSON.stringify([
					e.key,
					r,
					e.damaged.length
				]));
				for (const { id: t, rule: r, bytes: i, digest: a } of e.damaged) {
					n.update(JSON.stringify([
						t,
						r,
						i,
						a
					]));
				}
			}
			return n.digest("hex");
		}
		function E({ streams: e }) {
			return e.length === 0;
		}
		function D(e) {
			return {
				records: e.length,
				bytes: e.reduce((e, { bytes: t }) => e + t, 0)
			};
		}
		function O({ streams: e }) {
			return D(e.flatMap(({ stream: e }) => e.damaged));
		}
		function k(e) {
			return {
				mode: e.mode,
				status: E(e) ? "none" : "planned",
				reason: null,
				files: e.streams.map(({ stream: e }) => A(e, e.damaged)),
				repaired_files: [],
				quarantined_files: [],
				removed: {
					...O(e),
					kept_at: null
				},
				sha256: e.sha256
			};
		}
		function A({ key: e, records: t, bytes: n }, r) {
			const i = D(r);
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
				changes: r.slice(0, x).map(j),
				truncated: r.length > x,
				moved_to: null
			};
		}
		function j({ id: e, rule: t, bytes: n }) {
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
		var M = n(96063);
		var N = n(52884);
		var P = n(98750);
		;
		const ee = 100;
		const F = 1 << 20;
		function I(e) {
			const t = [];
			let [n, r] = [[], 0];
			for (const i of e) {
				if (n.length === ee || n.length > 0 && r + i.bytes > F) {
					t.push(n);
					[n, r] = [[], 0];
				}
				n.push(i);
				r += i.bytes;
			}
			return n.length === 0 ? t : [...t, n];
		}
		var L = n(54916);
		var R = n(36240);
		var te = n(31505);
		;
		function z(e, t, n, r) {
			const i = [
				"source",
				t,
				"data",
				(0, P.Md)(r) ?? "",
				"timestamp",
				n,
				"id",
				r.id
			];
			const a = (0, P.VH)(r) ? [] : ["fields", JSON.stringify((0, P.Gi)(r))];
			return [
				"XADD",
				e,
				"*",
				...i,
				...a
			];
		}
		function B({ fields: e }, t, n) {
			const [r, i, a] = [
				e[1],
				e[5],
				e[7]
			].map((e) => e?.toString());
			return r === t && i === n ? a ?? null : null;
		}
		var V = n(26532);
		;
		const ne = 20;
		const re = .25;
		async function ie(e, t) {
			return new ae(e, t).run();
		}
		class ae {
			#e;
			#t;
			#n = null;
			#r = null;
			constructor(e, t) {
				this.#e = e;
				this.#t = new Map(t.map((e) => [e.id, e]));
			}
			async run() {
				const { quarantine: e, retries: t } = this.#e;
				let [n, r] = [0, 0];
				for (;;) {
					try {
						const t = await this.#a();
						if (t !== null) return t;
						if (++n === ne) throw new c.g(G(e));
					} catch (e) {
						if (e instanceof L.A && e.kind === "lost") this.#i();
						if (!H(e) || r === t) {
							throw this.#r === null ? e : new V.B(this.#r.ids.size, e);
						}
						if (U(e)) await (0, M.v)(re * 2 ** r, undefined);
						r++;
					}
				}
			}
			#i() {
				const { ids: e, since: t } = this.#n ?? {
					ids: [],
					since: "-"
				};
				this.#r = {
					ids: new Set([...this.#r?.ids ?? [], ...e]),
					since: this.#r?.since ?? t
				};
			}
			async #a() {
				const { connection: e, key: t, quarantine: n, timestamp: r } = this.#e;
				let i = [];
				let a = 0;
				let o = new Set();
				this.#n = null;
				const s = await e.transact(n, async (e) => {
					await h(e, n);
					const s = await (0, P.$2)(e, t, [...this.#t.keys()]);
					i = s.filter((e) => this.#o(e));
					a = s.length - i.length;
					o = await this.#s(e, i);
					if (i.length === 0) return null;
					this.#n = {
						ids: new Set(i.map(({ id: e }) => e)),
						since: await W(e)
					};
					const c = i.map((e) => z(n, t, r, e));
					return [...c, ...i.map(({ id: e }) => [
						"XDEL",
						t,
						e
					])];
				});
				if (i.length === 0) return {
					taken: o,
					copied: 0,
					changed: a
				};
				if (s === null) return null;
				const c = i.filter((e, t) => (0, f.rl)(s[i.length + t]) === 1).map(({ id: e }) => e);
				return {
					taken: new Set([...o, ...c]),
					copied: i.length - c.length,
					changed: a
				};
			}
			#o(e) {
				const t = this.#t.get(e.id);
				return t !== undefined && (0, N.j)(e, t);
			}
			async #s(e, t) {
				const { key: n, quarantine: r, timestamp: i } = this.#e;
				const a = this.#r;
				const o = new Set();
				if (a === null || t.some(({ id: e }) => a.ids.has(e))) return o;
				let s = R.XB;
				for (let t = a.since; t !== null && o.size < a.ids.size;) {
					const c = (0, P.Mc)(await e([
						"XRANGE",
						r,
						t,
						"+",
						"COUNT",
						String(s)
					]));
					for (const e of c) {
						const t = B(e, n, i);
						if (t !== null && a.ids.has(t)) o.add(t);
					}
					const l = c.at(-1);
					t = l === undefined ? null : (0, te._p)(l.id);
					s = (0, R.nT)(c);
				}
				return o;
			}
		}
		function H(e) {
			if (!(e instanceof L.A)) return false;
			return e.kind === "lost" || e.kind === "unreachable" || U(e);
		}
		function U(e) {
			return e instanceof L.A && e.code === "READONLY";
		}
		async function W(e) {
			const [t] = (0, f.c3)(await e(["TIME"]));
			return `${(0, f.b6)(t)}000-0`;
		}
		function G(e) {
			return `Somebody else writes to ${e} all the time: it seems that another recovery is at work. Wait until it is done, ` + "then run this again.";
		}
		var K = n(73024);
		var q = n(46002);
		;
		const oe = 100;
		const se = 16;
		const ce = /[^A-Za-z0-9._-]/g;
		class le {
			#e;
			#t;
			#n;
			#r = (0, y.createHash)("sha256");
			#i = null;
			constructor(e, t) {
				(0, q.Oh)(e);
				(0, q.D9)(e);
				this.#e = e;
				this.#t = t.replaceAll(ce, "_").slice(0, oe);
				this.#n = new q.yX((0, r.join)(e, this.#t));
			}
			add(e, t, n) {
				const r = Buffer.from(`${JSON.stringify({
					key: e,
					id: n.id,
					rule: t,
					fields: (0, P.Gi)(n)
				})}\n`);
				this.#r.update(r);
				this.#n.write(r);
			}
			finish() {
				const e = this.#r.digest("hex").slice(0, se);
				const t = (0, r.join)(this.#e, `${this.#t}.${e}.removed.ndjson`);
				this.#n.finish(null);
				const n = !(0, K.existsSync)(t);
				(0, K.renameSync)(this.#n.path, t);
				if (n) this.#i = {
					path: t,
					inode: J(t)
				};
				(0, q.zR)((0, r.dirname)(t));
				return t;
			}
			discard() {
				this.#n.discard();
			}
			withdraw() {
				const e = this.#i;
				try {
					if (e === null || J(e.path) !== e.inode) return false;
					(0, K.unlinkSync)(e.path);
					return true;
				} catch {
					return false;
				}
			}
		}
		function J(e) {
			return (0, K.lstatSync)(e, { bigint: true }).ino;
		}
		;
		class ue {
			#e;
			#t;
			#n;
			#r;
			#i;
			#a;
			#o;
			#s = null;
			#c = null;
			#l = false;
			constructor(e, t, n, r, i) {
				this.#e = e;
				this.#t = t;
				this.#i = n;
				this.#a = (0, u.pb)(e.system);
				this.#n = r;
				this.#r = i;
				this.#o = new Map(t.streams.map((e) => [e, {
					taken: [],
					copied: 0,
					changed: 0
				}]));
			}
			async run() {
				const e = this.#i;
				try {
					const t = this.#t.mode === "repair" ? await this.#d() : null;
					for (const e of this.#t.streams) {
						await this.#m(e, t === null ? e.stream.damaged : t.get(e) ?? []);
					}
					this.#_();
					this.#v();
					e.status = "done";
					return {
						recovery: e,
						problems: this.#y(),
						interruption: null,
						hasWritten: true
					};
				} catch (e) {
					return this.#b(e);
				}
			}
			#u(e) {
				return this.#o.get(e) ?? {
					taken: [],
					copied: 0,
					changed: 0
				};
			}
			async #d() {
				const { outputDir: e, shown: t } = this.#n;
				const n = new Map();
				const i = new le((0, r.join)(e, s.r), this.#a);
				try {
					for (const e of this.#t.streams) n.set(e, await this.#f(e, i));
					const e = [...n.values()].every((e) => e.length === 0);
					if (!e) this.#s = {
						file: i,
						shownPath: t(i.finish())
					};
					return n;
				} finally {
					i.discard();
				}
			}
			async #f(e, t) {
				const n = [];
				for (const r of I(e.stream.damaged)) {
					for (const [i, a] of await this.#p(e, r)) {
						t.add(e.stream.key, i.rule, a);
						n.push(i);
					}
				}
				return n;
			}
			async #p(e, t) {
				const { key: n } = e.stream;
				const r = new Map(t.map((e) => [e.id, e]));
				const i = (e) => this.#e.connection.read(n, e);
				const a = await (0, P.$2)(i, n, [...r.keys()]);
				const o = a.flatMap((e) => {
					const t = r.get(e.id);
					return t !== undefined && (0, N.j)(e, t) ? [[t, e]] : [];
				});
				this.#u(e).changed += a.length - o.length;
				return o;
			}
			async #m(e, t) {
				const { quarantine: n } = e;
				for (const [r, i] of I(t).entries()) {
					const { signal: t } = this.#n;
					if (r > 0) await (0, M.v)(this.#r["page-pause"], t);
					t.throwIfAborted();
					if (n === null) await this.#g(e, i);
					else await this.#h(e, n, i);
				}
			}
			async #h(e, t, n) {
				const { connection: r } = this.#e;
				const { key: i } = e.stream;
				const a = String(this.#n.now / 1e3);
				const { retries: o } = this.#r;
				const s = this.#u(e);
				try {
					const e = await ie({
						connection: r,
						key: i,
						quarantine: t,
						timestamp: a,
						retries: o
					}, n);
					s.taken.push(...n.filter(({ id: t }) => e.taken.has(t)));
					s.copied += e.copied;
					s.changed += e.changed;
				} catch (t) {
					if (t instanceof V.B) this.#c = {
						entries: t.entries ?? 0,
						from: e
					};
					throw t;
				}
			}
			async #g(e, t) {
				const { connection: n } = this.#e;
				const { key: r } = e.stream;
				const { taken: i } = this.#u(e);
				const a = (await this.#p(e, t)).map(([e]) => e);
				const o = await Promise.allSettled(a.map(({ id: e }) => n.read(r, [
					"XDEL",
					r,
					e
				])));
				const s = [];
				for (const [e, t] of o.entries()) {
					const n = a[e];
					if (t.status === "rejected") s.push(t.reason);
					else if (n !== undefined && (0, f.rl)(t.value) > 0) i.push(n);
				}
				const c = s.filter((e) => !(0, v.vu)(e));
				if (c.length > 0) this.#c = {
					entries: c.length,
					from: e
				};
				if (c.length > 0 || s.length < o.length) this.#l = true;
				if (s.length > 0) throw c[0] ?? s[0];
			}
			#_() {
				const e = [...this.#o].filter(([, e]) => e.changed > 0);
				if (e.length === 0) return;
				const t = e.map(([{ stream: e }, t]) => `${(0, i.B)(t.changed)} of ${e.key}`);
				throw new c.g(`Damaged entries have other content than at the scan: ${t.join(", ")}. Somebody has put others under their IDs ` + "since, as a restore does, so they were left alone. Run this again to have them judged anew.");
			}
			#v() {
				const e = this.#i;
				e.files = this.#t.streams.map((t) => {
					const { taken: n, copied: r } = this.#u(t);
					const { stream: i, quarantine: a } = t;
					const o = n.length + r === 0 ? null : a;
					if (n.length > 0) e.repaired_files.push(i.key);
					if (o !== null) e.quarantined_files.push(o);
					return {
						...A(i, n),
						moved_to: o
					};
				});
				const t = [...this.#o.values()].flatMap(({ taken: e }) => e);
				const { quarantined_files: n } = e;
				const r = n.length === 0 ? null : n.join(", ");
				e.removed = {
					...D(t),
					kept_at: this.#s?.shownPath ?? r
				};
			}
			#y() {
				return [...this.#o].flatMap(([{ stream: e, quarantine: t }, { copied: n }]) => {
					if (n === 0) return [];
					const r = n === 1 ? "1 entry was" : `${(0, i.B)(n)} entries were`;
					const a = `${e.key}: ${r} stored in ${t} at the moment at which somebody else took the same out of the stream: ` + "another recovery with another quarantine, or whoever trims. They are not among those that this run has removed, and " + "copies may stand twice, here and where the other one put them: the field id tells which they are. Let one recovery of " + "a stream run at a time, and give the gate and Papyra the same quarantine-prefix.";
					return [{
						subject: this.#a,
						message: a,
						severity: "warn"
					}];
				});
			}
			#b(e) {
				const t = this.#i;
				const n = this.#x();
				if (n) this.#v();
				else if (this.#s?.file.withdraw()) this.#s = null;
				const r = e instanceof V.B ? e.cause : e;
				t.status = (0, v.Yp)(r) && !n ? "refused" : "failed";
				t.reason = this.#S(r);
				const i = this.#y();
				if (r instanceof a._n) return {
					recovery: t,
					problems: i,
					interruption: r,
					hasWritten: n
				};
				const o = {
					subject: this.#a,
					message: t.reason,
					severity: "error"
				};
				return {
					recovery: t,
					problems: [o, ...i],
					interruption: null,
					hasWritten: n
				};
			}
			#x() {
				const e = [...this.#o.values()].some(({ taken: e, copied: t }) => e.length + t > 0);
				return e || this.#l || this.#c !== null;
			}
			#S(e) {
				const t = this.#a;
				if (e instanceof a._n) {
					return `${t} was not recovered to the end, for the run was cut short: ${e.message}. ${this.#C()}`;
				}
				const { shown: n } = this.#n;
				return (0, v.kE)(e, {
					subject: t,
					action: "recovered",
					state: this.#C(),
					shown: n
				});
			}
			#C() {
				const e = this.#t.mode === "quarantine";
				const t = [...this.#o].filter(([, { taken: e }]) => e.length > 0);
				const n = this.#c;
				const r = this.#s?.shownPath;
				if (!this.#x()) {
					return r === undefined ? v.ST : `${v.ST} What was to be deleted stands in ${r} too.`;
				}
				const a = t.map(([{ stream: e }, { taken: t }]) => {
					return `${(0, i.B)(t.length)} of ${(0, i.B)(e.damaged.length)} damaged entries of ${e.key}`;
				});
				const o = e ? "moved to quarantine" : "deleted";
				return [
					...a.length === 0 ? [] : [`Already ${o}: ${a.join(", ")}.`],
					...n === null ? [] : [de(n, e)],
					e ? "Every damaged entry is in its stream or in quarantine, never in both." : `What was to be deleted is kept in ${r}.`,
					"All other entries are where they were, and the next run goes on from here."
				].join(" ");
			}
		}
		function de({ entries: e, from: t }, n) {
			const r = `${(0, i.B)(e)} ${e === 1 ? "entry" : "entries"} of ${t.stream.key}`;
			const a = n ? `came to ${t.quarantine}` : `${e === 1 ? "was" : "were"} deleted`;
			return `Nobody knows whether ${r} ${a} before the connection broke.`;
		}
		;
		async function fe(e, t, n) {
			const r = (0, u.pb)(e.system);
			const i = (0, a.nS)(t.signal);
			if (i !== null) return X(r, Y(t), i);
			let s;
			try {
				s = C(e.streams, t.mode, t.severities, (r) => pe(r, e, t, n));
			} catch (e) {
				return Q(r, Y(t), $(r, e, t), true);
			}
			const c = k(s);
			const l = me(r, s, t);
			if (l !== null) return Q(r, c, l, true);
			if (E(s)) return Z(c);
			const d = t.maxLoss === null ? ge(r, e, s) : null;
			if (d !== null) return Q(r, c, d, false);
			const f = (0, o.qj)(O(s), t.maxLoss);
			if (f !== null) return Q(r, c, f, false);
			let p;
			try {
				await _e(e, s, t);
				p = await ve(r, e, s, t);
			} catch (e) {
				if (e instanceof a._n) return X(r, c, e);
				return Q(r, c, $(r, e, t), true);
			}
			if (t.planOnly) return Z(c, { problems: p });
			const m = (0, a.nS)(t.signal);
			if (m !== null) return X(r, c, m);
			const h = await new ue(e, s, c, t, n).run();
			return h.hasWritten ? {
				...h,
				problems: [...h.problems, ...p]
			} : h;
		}
		function pe(e, { system: t, connection: n }, { mode: r }, i) {
			if (r === "repair") return null;
			const a = (0, u.Nb)(t, e, i["quarantine-prefix"], n.isCluster);
			if (a !== null) return a;
			throw new c.g(`${e} cannot be recovered into quarantine: one transaction has to hold both, so in a cluster both have to be on ` + "one node, and braces in quarantine-prefix or in the key decide otherwise. Set quarantine-prefix (in redis-options) to " + "one without braces, or use recovery-mode repair.");
		}
		function Y({ mode: e }) {
			return k({
				mode: e,
				streams: [],
				sha256: ""
			});
		}
		function X(e, t, n) {
			const r = `${e} was not recovered, for the run was cut short: ${n.message}. ${v.ST}`;
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
			return (0, v.kE)(t, {
				subject: e,
				action: "recovered",
				state: v.ST,
				shown: n
			});
		}
		function me(e, t, { approved: n }) {
			if (n === null || n.sha256 === t.sha256) return null;
			if (n.sha256 === null && E(t)) return null;
			return `${e} is not what the plan was made for: other entries of its streams are damaged than then, or another version of ` + `the gate made the plan. ${v.ST} Make a new plan (persistence recover --plan --format json) and look at it.`;
		}
		const he = 3;
		function ge(e, { streams: t }, n) {
			const r = O(n).records;
			if (r < he || t.some(({ records: e }) => e > 0)) return null;
			return `${e}: ${(0, i.B)(r)} entries were read that are no records, and not one that is. Its streams seem to be ` + `none of Papyra's. ${v.ST} Check redis-prefix and redis-system-id; read more of the streams (redis-sample-size: all); ` + "or, if they are, say with max-loss how much may go.";
		}
		async function _e({ connection: e }, t, n) {
			if (t.mode === "repair") {
				(0, l.F4)((0, r.join)(n.outputDir, s.r), "output-dir", n.workspace);
			}
			for (const { quarantine: n } of t.streams) {
				if (n === null) continue;
				await m((t) => e.read(n, t), n);
			}
		}
		async function ve(e, { connection: t }, { streams: n }, { planOnly: r }) {
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
