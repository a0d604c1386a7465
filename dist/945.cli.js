export const id = 945;
export const ids = [945];
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
	13234: ((e, t, n) => {
		n.d(t, {
			$A: () => f,
			SC: () => d,
			TH: () => u
		});
		var r = n(77598);
		var i = n(73024);
		var a = n(20027);
		var o = n(46002);
		var s = n(73836);
		const c = Buffer.from("\n");
		const l = Buffer.alloc(0);
		class u {
			source;
			#e;
			#t = null;
			#n = null;
			#r = false;
			#i = 0;
			#a = 0;
			constructor(e, t) {
				this.source = e;
				this.#e = t;
			}
			static prepare(e, t, n) {
				const r = (0, i.openSync)(e.path, "r");
				try {
					if (!(0, a.Dl)(e.identity, (0, a.cu)(r))) throw f(e);
					const s = new o.yX(e.path);
					try {
						const a = p(r, t, s, n);
						if (a !== e.sha256) throw f(e);
						s.finish((0, i.fstatSync)(r));
						return new u(e, s);
					} catch (e) {
						s.discard();
						throw e;
					}
				} finally {
					(0, i.closeSync)(r);
				}
			}
			get isInPlace() {
				return this.#r;
			}
			commit() {
				const { source: e } = this;
				this.#t = (0, i.openSync)(e.path, "r");
				if (!(0, a.Dl)(e.identity, (0, a.cu)(this.#t))) throw f(e);
				this.#n = (0, o.rc)(e.path, Number(e.identity.size));
				if (this.#n !== null && !(0, a.Dl)(e.identity, (0, a.s8)(this.#n))) throw f(e);
				(0, i.renameSync)(this.#e.path, e.path);
				this.#r = true;
				this.#a = this.#e.bytes;
				this.isSettled();
			}
			isSettled() {
				if (this.#t === null) return true;
				try {
					return this.#o(this.#t) === 0;
				} catch (e) {
					this.undo();
					throw e;
				}
			}
			undo() {
				const e = (0, i.statSync)(this.source.path).size !== this.#a;
				if (this.#n === null || e) return;
				(0, i.renameSync)(this.#n, this.source.path);
				this.#r = false;
			}
			close() {
				const { identity: e } = this.source;
				const t = this.#r && this.#t !== null && (0, i.fstatSync)(this.#t).size > Number(e.size) + this.#i;
				const n = t ? this.#n : null;
				this.#e.discard();
				if (this.#n !== null && n === null) (0, o.cF)(this.#n);
				if (this.#t !== null) (0, i.closeSync)(this.#t);
				this.#n = null;
				this.#t = null;
				return n;
			}
			#o(e) {
				const t = Number(this.source.identity.size) + this.#i;
				if ((0, i.fstatSync)(e).size <= t) return 0;
				const n = this.#i;
				const r = (0, i.openSync)(this.source.path, "a");
				try {
					for (const n of (0, o.Xe)(e, t)) {
						(0, o.f4)(r, n);
						this.#i += n.length;
						this.#a += n.length;
					}
					(0, i.fsyncSync)(r);
				} finally {
					(0, i.closeSync)(r);
				}
				return this.#i - n;
			}
		}
		function d(e) {
			if (!(0, a.Dl)(e.identity, (0, a.s8)(e.path))) throw f(e);
		}
		function f({ shownPath: e }) {
			return new s.g(`${e} was written to while it was looked at, so it was left alone. Stop what writes to it, then run this again.`);
		}
		function p(e, t, n, i) {
			const a = (0, r.createHash)("sha256");
			const s = new m(t, n, i);
			let c = 0;
			for (const t of (0, o.Xe)(e)) {
				a.update(t);
				s.piece(t, c, false);
				c += t.length;
			}
			s.piece(l, c, true);
			return a.digest("hex");
		}
		class m {
			#e;
			#t;
			#n;
			#r = 0;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
			}
			piece(e, t, n) {
				const r = t + e.length;
				let i = t;
				while (this.#r < this.#e.length) {
					const a = this.#e.at(this.#r);
					if (a.start > r || a.start === r && !n) break;
					const o = Math.max(i, a.start);
					this.#t.write(e.subarray(i - t, o - t));
					i = o;
					if (a.action === "complete") this.#t.write(c);
					else {
						const n = Math.min(a.end, r);
						this.#n(e.subarray(i - t, n - t));
						i = n;
						if (a.end > r) return;
					}
					this.#r++;
				}
				this.#t.write(e.subarray(i - t));
			}
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
