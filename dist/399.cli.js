export const id = 399;
export const ids = [399, 455];
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
		n.d(t, { recoverStreams: () => te });
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
		async function v(e, t) {
			const n = new Set();
			let [r, i] = [0, 0];
			for (;;) {
				let a = [];
				try {
					const i = await y(e, t, (e) => {
						a = e;
					});
					if (i) {
						for (const { id: e } of a) n.add(e);
						return n;
					}
					if (++r === _) throw new c.g(b(e.quarantine));
				} catch (t) {
					const r = t instanceof f.A ? t.kind : null;
					if (r === "lost") for (const { id: e } of a) n.add(e);
					if ((r === "lost" || r === "unreachable") && i++ < e.retries) continue;
					throw n.size > 0 ? new g.B(n.size, t) : t;
				}
			}
		}
		async function y({ connection: e, key: t, quarantine: n, timestamp: r }, i, a) {
			let o = false;
			const s = await e.transact(n, async (e) => {
				await S(e, n);
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
		function b(e) {
			return `Somebody else writes to ${e} all the time: it seems that another recovery is at work. Wait until it is done, ` + "then run this again.";
		}
		const x = "18446744073709551615-";
		async function S(e, t) {
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
			if (!(0, p.b6)(r.get("last-generated-id")).startsWith(x)) return;
			throw new c.g(`${t}, where damaged entries are to go, has used up its IDs, and takes no more entries. Rename it, or name ` + "another place (quarantine-prefix in redis-options).");
		}
		var C = n(91032);
		var w = n(77598);
		var T = n(12449);
		;
		const E = 1e5;
		const D = 128 << 20;
		function O(e, t, n, r) {
			const i = e.filter(({ damaged: e }) => e.some(({ rule: e }) => (0, T.xJ)(e, n) === "error")).map((e) => ({
				stream: e,
				quarantine: r(e.key)
			}));
			for (const { stream: e } of i) k(e);
			const a = A(t, i);
			return {
				mode: t,
				streams: i,
				sha256: a
			};
		}
		function k({ key: e, damaged: t }) {
			const n = t.find(({ bytes: e }) => e > D);
			if (n === undefined) return;
			throw new c.g(`${e}: entry ${n.id} has ${(0, i.B)(n.bytes)} bytes, more than recovery takes at once ` + `(${(0, i.B)(D)}). Save and delete it by hand (XRANGE, XDEL), then run this again.`);
		}
		function A(e, t) {
			const n = (0, w.createHash)("sha256").update(e);
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
		function j({ streams: e }) {
			return e.length === 0;
		}
		function M(e) {
			return {
				records: e.length,
				bytes: e.reduce((e, { bytes: t }) => e + t, 0)
			};
		}
		function N({ streams: e }) {
			return M(e.flatMap(({ stream: e }) => e.damaged));
		}
		function P(e) {
			return {
				mode: e.mode,
				status: j(e) ? "none" : "planned",
				reason: null,
				files: e.streams.map(({ stream: e }) => F(e, e.damaged)),
				repaired_files: [],
				quarantined_files: [],
				removed: {
					...N(e),
					kept_at: null
				},
				sha256: e.sha256
			};
		}
		function F({ key: e, records: t, bytes: n }, r) {
			const i = M(r);
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
				changes: r.slice(0, E).map(I),
				truncated: r.length > E,
				moved_to: null
			};
		}
		function I({ id: e, rule: t, bytes: n }) {
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
		var L = n(96063);
		;
		const R = 100;
		const z = 1 << 20;
		function B(e) {
			const t = [];
			let [n, r] = [[], 0];
			for (const i of e) {
				if (n.length === R || n.length > 0 && r + i.bytes > z) {
					t.push(n);
					[n, r] = [[], 0];
				}
				n.push(i);
				r += i.bytes;
			}
			return n.length === 0 ? t : [...t, n];
		}
		var V = n(73024);
		var H = n(46002);
		;
		const U = 100;
		const W = 16;
		const G = /[^A-Za-z0-9._-]/g;
		class K {
			#e;
			#t;
			#n;
			#r = (0, w.createHash)("sha256");
			constructor(e, t) {
				(0, H.Oh)(e);
				(0, H.D9)(e);
				this.#e = e;
				this.#t = t.replaceAll(G, "_").slice(0, U);
				this.#n = new H.yX((0, r.join)(e, this.#t));
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
				const e = this.#r.digest("hex").slice(0, W);
				const t = (0, r.join)(this.#e, `${this.#t}.${e}.removed.ndjson`);
				this.#n.finish(null);
				(0, V.renameSync)(this.#n.path, t);
				(0, H.zR)((0, r.dirname)(t));
				return t;
			}
			discard() {
				this.#n.discard();
			}
		}
		;
		class q {
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
				const i = new K((0, r.join)(e, s.r), this.#a);
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
				for (const i of B(e.damaged)) {
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
				for (const [r, i] of B(t).entries()) {
					if (r > 0) await (0, L.v)(this.#r["page-pause"], undefined);
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
					await J(r, i, a);
					return [...n];
				}
				const o = String(this.#n.now / 1e3);
				const { retries: s } = this.#r;
				const c = await v({
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
						...F(o, i),
						moved_to: c
					};
				});
				const n = [...this.#o.values()].flat();
				const r = this.#s ?? t.quarantined_files.join(", ");
				t.removed = {
					...M(n),
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
				t.status = (0, C.Yp)(i) && !r ? "refused" : "failed";
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
				return (0, C.kE)(e, {
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
				if (t.length === 0 && n === null) return C.ST;
				const r = t.map(([{ stream: e }, t]) => {
					return `${(0, i.B)(t.length)} of ${(0, i.B)(e.damaged.length)} damaged entries of ${e.key}`;
				});
				const a = e ? "moved to quarantine" : "deleted";
				return [
					...r.length === 0 ? [] : [`Before that, ${r.join(", ")} were ${a}.`],
					...n === null ? [] : [ee(n, e)],
					e ? "Every damaged entry is in its stream or in quarantine, never in both." : `What was to be deleted is kept in ${this.#s}.`,
					"All other entries are where they were, and the next run goes on from here."
				].join(" ");
			}
		}
		async function J(e, t, n) {
			try {
				await e.read(t, [
					"XDEL",
					t,
					...n
				]);
			} catch (e) {
				throw (0, C.vu)(e) ? e : new g.B(n.length, e);
			}
		}
		function ee({ entries: e, from: t }, n) {
			const r = `${(0, i.B)(e)} ${e === 1 ? "entry" : "entries"} of ${t.stream.key}`;
			return n ? `Nobody knows whether ${r} came to ${t.quarantine} before the connection broke.` : `Nobody knows whether ${r} were deleted before the connection broke.`;
		}
		;
		async function te(e, t, n) {
			const r = (0, u.pb)(e.system);
			const i = (0, a.nS)(t.signal);
			if (i !== null) return X(r, Y(t), i);
			let s;
			try {
				s = O(e.streams, t.mode, t.severities, (r) => ne(r, e, t, n));
			} catch (e) {
				return Q(r, Y(t), $(r, e, t), true);
			}
			const c = P(s);
			const l = re(r, s, t);
			if (l !== null) return Q(r, c, l, true);
			if (j(s)) return Z(c);
			const d = t.maxLoss === null ? ae(r, e, s) : null;
			if (d !== null) return Q(r, c, d, false);
			const f = (0, o.q)(N(s), t.maxLoss);
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
			const h = await new q(e, s, c, t, n).run();
			return h.hasWritten ? {
				...h,
				problems: [...h.problems, ...p]
			} : h;
		}
		function ne(e, { system: t, connection: n }, { mode: r }, i) {
			if (r === "repair") return null;
			const a = (0, u.Nb)(t, e, i["quarantine-prefix"], n.isCluster);
			if (a !== null) return a;
			throw new c.g(`${e} cannot be recovered into quarantine: one transaction has to hold both, so in a cluster both have to be on ` + "one node, and braces in quarantine-prefix or in the key decide otherwise. Set quarantine-prefix (in redis-options) to " + "one without braces, or use recovery-mode repair.");
		}
		function Y({ mode: e }) {
			return P({
				mode: e,
				streams: [],
				sha256: ""
			});
		}
		function X(e, t, n) {
			const r = `${e} was not recovered, for the run was cut short: ${n.message}. ${C.ST}`;
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
			return (0, C.kE)(t, {
				subject: e,
				action: "recovered",
				state: C.ST,
				shown: n
			});
		}
		function re(e, t, { approved: n }) {
			if (n === null || n.sha256 === t.sha256) return null;
			if (n.sha256 === null && j(t)) return null;
			return `${e} is not what the plan was made for: other entries of its streams are damaged than then, or another version of ` + `the gate made the plan. ${C.ST} Make a new plan (persistence recover --plan --format json) and look at it.`;
		}
		const ie = 3;
		function ae(e, { streams: t }, n) {
			const r = N(n).records;
			if (r < ie || t.some(({ records: e }) => e > 0)) return null;
			return `${e}: ${(0, i.B)(r)} entries were read that are no records, and not one that is. Its streams seem to be ` + `none of Papyra's. ${C.ST} Check redis-prefix and redis-system-id; read more of the streams (redis-sample-size: all); ` + "or, if they are, say with max-loss how much may go.";
		}
		async function oe({ connection: e }, t, n) {
			if (t.mode === "repair") {
				(0, l.F4)((0, r.join)(n.outputDir, s.r), "output-dir", n.workspace);
			}
			for (const { quarantine: n } of t.streams) {
				if (n === null) continue;
				await S((t) => e.read(n, t), n);
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
