export const id = 845;
export const ids = [845];
export const modules = {
	11845: ((e, t, n) => {
		n.d(t, {
			FileDamage: () => le,
			compactFiles: () => st,
			orphanFile: () => ft,
			recoverFiles: () => Pt
		});
		var r = n(12449);
		;
		const i = [...r.iU, "expired"];
		const a = 4;
		const o = 128;
		const s = ["blank-line", "bom"];
		class c {
			#e = new Float64Array(a * 16);
			#t = new Uint8Array(16);
			#n = 0;
			#r = 0;
			#i = 0;
			#a = 0;
			get length() {
				return this.#n;
			}
			get removedBytes() {
				return this.#r;
			}
			get removedRecords() {
				return this.#i;
			}
			get addedBytes() {
				return this.#a;
			}
			remove(e, t, n, r) {
				this.#r += r - n;
				if (!s.includes(e)) this.#i++;
				const o = i.indexOf(e);
				const c = this.#n - 1;
				const l = c * a;
				if (c >= 0 && this.#t[c] === o && this.#e[l + 3] === n) {
					const e = this.#e[l];
					this.#e[l + 1] = Math.max(this.#e[l + 1], t - e + 1);
					this.#e[l + 3] = r;
				} else this.#o(o, t, n, r);
			}
			complete(e, t, n) {
				this.#a++;
				this.#o(i.indexOf(e) | o, t, n, n);
			}
			at(e) {
				const t = this.#e;
				const n = this.#t[e];
				const r = e * a;
				return {
					action: n >= o ? "complete" : "remove",
					reason: i[n & ~o],
					line: t[r],
					lines: t[r + 1],
					start: t[r + 2],
					end: t[r + 3]
				};
			}
			*[Symbol.iterator]() {
				for (let e = 0; e < this.#n; e++) yield this.at(e);
			}
			bytes() {
				const e = this.#e.subarray(0, this.#n * a);
				return [new Uint8Array(e.buffer, e.byteOffset, e.byteLength), this.#t.subarray(0, this.#n)];
			}
			#o(e, t, n, r) {
				const i = this.#n++;
				if (i === this.#t.length) this.#s();
				this.#t[i] = e;
				this.#e.set([
					t,
					1,
					n,
					r
				], i * a);
			}
			#s() {
				const e = new Float64Array(this.#e.length * 2);
				e.set(this.#e);
				this.#e = e;
				const t = new Uint8Array(this.#t.length * 2);
				t.set(this.#t);
				this.#t = t;
			}
		}
		var l = n(40551);
		var u = n(54654);
		var d = n(15977);
		;
		const f = Buffer.from("\"kind\"");
		const p = [
			58,
			44,
			91
		];
		const m = 123;
		const h = 34;
		function ee(e, t) {
			if (Buffer.from(e.buffer, e.byteOffset, e.length).indexOf(f) < 0) return [];
			const n = ne(e, te(e));
			const r = n.at(-1)?.end ?? 0;
			return r === e.length ? n : [...n, ...ie(e, re(e, r), t)];
		}
		function te(e) {
			let t = 0;
			while (e[t] === 0 || e[t] === 32 || e[t] === 9) t++;
			return e[t] === 239 && e[t + 1] === 187 && e[t + 2] === 191 ? t + 3 : t;
		}
		function ne(e, t) {
			const n = [];
			for (let r = t; e[r] === m;) {
				const t = ae(e, r);
				if (t === null) break;
				n.push({
					start: r,
					end: t
				});
				r = t;
			}
			return n;
		}
		function re(e, t) {
			if (!(0, u.e)(e)) return [];
			let n = (0, u.o)(e);
			for (let r = e.indexOf(m, t); r >= 0 && n > 0; r = e.indexOf(m, r + 1)) {
				if (e[r + 1] !== h) continue;
				const t = ne(e, r);
				const i = t.at(-1)?.end ?? r;
				if (i === e.length) return t;
				n -= g.until - r + 1;
			}
			return [];
		}
		function ie(e, t, n) {
			const [r] = t;
			if (r === undefined || t.length === 1 && !n) return t;
			let i = r.start - 1;
			while (e[i] === 32 || e[i] === 9) i--;
			return p.includes(e[i] ?? 0) ? t.slice(1) : t;
		}
		function ae(e, t) {
			ce(e, t, e.length);
			g.until = g.errorAt;
			const n = g.error === "extra" ? g.errorAt : e.length;
			if (n < e.length) ce(e, t, n);
			return g.error === null && g.isRecord ? n : null;
		}
		const oe = new d.tL();
		const g = {
			error: null,
			errorAt: 0,
			isRecord: false,
			until: 0
		};
		const se = new l.V5({
			badLine() {},
			oddLine() {},
			unterminatedLine(e, t, n, r) {
				const { kind: i, missing: a } = oe.verdict;
				g.error = t;
				g.errorAt = n;
				g.isRecord = t === null && r && i !== d.xS && a === 0;
			}
		}, oe, true);
		function ce(e, t, n) {
			se.push(e, t, n, 0, true);
		}
		;
		class le {
			cuts = new c();
			rules = new Set();
			salvagedRecords = 0;
			#e;
			#t = 0;
			constructor(e) {
				this.#e = e;
			}
			refusedLine(e, t, n) {
				this.rules.add(e);
				if (t.line === this.#t) return;
				this.#t = t.line;
				const r = this.#e && n !== null ? ee(n, t.next === t.end) : [];
				let i = t.start;
				r.forEach(({ start: n, end: a }, o) => {
					const [s, c] = [t.start + n, t.start + a];
					if (s > i) this.cuts.remove(e, t.line, i, s);
					const l = o === r.length - 1 && c === t.end;
					if (!l || t.next === t.end) this.cuts.complete(e, t.line, c);
					i = l ? t.next : c;
				});
				if (i < t.next) this.cuts.remove(e, t.line, i, t.next);
				this.salvagedRecords += r.length;
			}
			unterminatedRecord({ line: e, end: t }) {
				this.rules.add("unterminated-record");
				this.cuts.complete("unterminated-record", e, t);
			}
		}
		var _ = n(73024);
		var v = n(76760);
		var y = n(64077);
		var b = n(46002);
		var x = n(58845);
		var S = n(77598);
		var C = n(20027);
		var w = n(73836);
		;
		const ue = Buffer.from("\n");
		const de = Buffer.alloc(0);
		class T {
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
				const r = (0, _.openSync)(e.path, "r");
				try {
					if (!(0, C.Dl)(e.identity, (0, C.cu)(r))) throw D(e);
					const i = new b.yX(e.path);
					try {
						const a = fe(r, t, i, n);
						if (a !== e.sha256) throw D(e);
						i.finish((0, _.fstatSync)(r));
						return new T(e, i);
					} catch (e) {
						i.discard();
						throw e;
					}
				} finally {
					(0, _.closeSync)(r);
				}
			}
			get isInPlace() {
				return this.#r;
			}
			commit() {
				const { source: e } = this;
				this.#t = (0, _.openSync)(e.path, "r");
				if (!(0, C.Dl)(e.identity, (0, C.cu)(this.#t))) throw D(e);
				this.#n = (0, b.rc)(e.path, Number(e.identity.size));
				if (this.#n !== null && !(0, C.Dl)(e.identity, (0, C.s8)(this.#n))) throw D(e);
				(0, _.renameSync)(this.#e.path, e.path);
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
				const e = (0, _.statSync)(this.source.path).size !== this.#a;
				if (this.#n === null || e) return;
				(0, _.renameSync)(this.#n, this.source.path);
				this.#r = false;
			}
			close() {
				const { identity: e } = this.source;
				const t = this.#r && this.#t !== null && (0, _.fstatSync)(this.#t).size > Number(e.size) + this.#i;
				const n = t ? this.#n : null;
				this.#e.discard();
				if (this.#n !== null && n === null) (0, b.cF)(this.#n);
				if (this.#t !== null) (0, _.closeSync)(this.#t);
				this.#n = null;
				this.#t = null;
				return n;
			}
			#o(e) {
				const t = Number(this.source.identity.size) + this.#i;
				if ((0, _.fstatSync)(e).size <= t) return 0;
				const n = this.#i;
				const r = (0, _.openSync)(this.source.path, "a");
				try {
					for (const n of (0, b.Xe)(e, t)) {
						(0, b.f4)(r, n);
						this.#i += n.length;
						this.#a += n.length;
					}
					(0, _.fsyncSync)(r);
				} finally {
					(0, _.closeSync)(r);
				}
				return this.#i - n;
			}
		}
		function E(e) {
			if (!(0, C.Dl)(e.identity, (0, C.s8)(e.path))) throw D(e);
		}
		function D({ shownPath: e }) {
			return new w.g(`${e} was written to while it was looked at, so it was left alone. Stop what writes to it, then run this again.`);
		}
		function fe(e, t, n, r) {
			const i = (0, S.createHash)("sha256");
			const a = new pe(t, n, r);
			let o = 0;
			for (const t of (0, b.Xe)(e)) {
				i.update(t);
				a.piece(t, o, false);
				o += t.length;
			}
			a.piece(de, o, true);
			return i.digest("hex");
		}
		class pe {
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
					if (a.action === "complete") this.#t.write(ue);
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
		;
		const me = 20;
		function he(e, t) {
			for (const t of e) {
				t.commit();
				(0, b.zR)((0, v.dirname)(t.source.path));
			}
			let n = e;
			for (let e = 0; n.length > 0; e++) {
				const [r] = n;
				if (r !== undefined && e === me) {
					for (const e of n) e.undo();
					throw D(r.source);
				}
				ge(t);
				n = n.filter((e) => !e.isSettled());
			}
		}
		function ge(e) {
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, e);
		}
		var _e = n(17821);
		var O = n(68308);
		var ve = n(63977);
		;
		const k = 34;
		const ye = 39;
		const be = 44;
		const A = 45;
		const xe = 46;
		const j = 48;
		const M = 57;
		const Se = 58;
		const Ce = 73;
		const we = 78;
		const Te = 91;
		const N = 92;
		const Ee = 93;
		const De = 102;
		const Oe = 110;
		const ke = 116;
		const P = 117;
		const Ae = 123;
		const je = 125;
		const F = new Uint8Array(128).fill(1).fill(4, 0, 32);
		F[127] = 4;
		for (const e of Buffer.from("\\\n\r	")) F[e] = 2;
		const I = new Uint8Array(256);
		for (let e = 32; e < 127; e++) I[e] = 1;
		for (const e of [
			k,
			ye,
			N
		]) I[e] = 0;
		const Me = new Map([..."\"\\/bfnrt"].map((e, t) => [e.charCodeAt(0), "\"\\/\b\f\n\r	".charCodeAt(t)]));
		const Ne = new Uint8Array(256);
		for (const e of Buffer.from("0123456789+-.eE")) Ne[e] = 1;
		const Pe = 15;
		const Fe = 24;
		function Ie(e) {
			return ze.measure(e);
		}
		const Le = new Uint8Array(0);
		class Re {
			#e = Le;
			#t = 0;
			#n = false;
			#r = [];
			#i = [];
			#a = [];
			#o = [];
			#s = 0;
			measure(e) {
				this.#e = e;
				this.#t = 0;
				this.#s = 0;
				try {
					return this.#c();
				} finally {
					this.#e = Le;
				}
			}
			#c() {
				switch (this.#y()) {
					case k: return this.#b();
					case Ae: return this.#d();
					case Te: return this.#u();
					case ke: return this.#l("true", "True");
					case De: return this.#l("false", "False");
					case Oe: return this.#l("null", "None");
					case we: return this.#l("NaN", "nan");
					case Ce: return this.#l("Infinity", "inf");
					default: return this.#x();
				}
			}
			#l(e, t) {
				this.#t += e.length;
				return t.length;
			}
			#u() {
				this.#t++;
				let e = 0;
				while (this.#v(Ee)) e += this.#c() + 2;
				return e === 0 ? 2 : e;
			}
			#d() {
				this.#t++;
				const e = this.#s;
				let t = null;
				let n = 0;
				while (this.#v(je)) {
					const r = this.#t + 1;
					const i = this.#b();
					const a = this.#s;
					this.#f(r, this.#t - 1);
					t ??= a - e < Fe ? null : this.#h(e);
					const o = t === null ? this.#p(e) : this.#g(t);
					if (o === a) n += i + 4;
					else this.#s--;
					if (this.#y() !== Se) throw this.#S();
					this.#t++;
					const s = this.#c();
					n += s - this.#o[o];
					this.#o[o] = s;
				}
				this.#s = e;
				return n === 0 ? 2 : n;
			}
			#f(e, t) {
				const n = this.#s++;
				this.#r[n] = e;
				this.#i[n] = t;
				this.#a[n] = this.#n;
				this.#o[n] = 0;
			}
			#p(e) {
				const t = this.#s - 1;
				let n = e;
				while (n < t && !this.#m(n, t)) n++;
				return n;
			}
			#m(e, t) {
				if (this.#a[e] === true || this.#a[t] === true) {
					return this.#_(e) === this.#_(t);
				}
				const n = this.#r[e];
				const r = this.#i[e] - n;
				const i = this.#r[t];
				if (r !== this.#i[t] - i) return false;
				const a = this.#e;
				for (let e = 0; e < r; e++) {
					if (a[n + e] !== a[i + e]) return false;
				}
				return true;
			}
			#h(e) {
				const t = new Map();
				for (let n = e; n < this.#s - 1; n++) t.set(this.#_(n), n);
				return t;
			}
			#g(e) {
				const t = this.#s - 1;
				const n = this.#_(t);
				const r = e.get(n);
				if (r !== undefined) return r;
				e.set(n, t);
				return t;
			}
			#_(e) {
				return (0, d.Sg)(this.#e, this.#r[e], this.#i[e]);
			}
			#v(e) {
				let t = this.#y();
				if (t === be) {
					this.#t++;
					t = this.#y();
				}
				if (t !== e) return true;
				this.#t++;
				return false;
			}
			#y() {
				const e = this.#e;
				while (e[this.#t] === 32 || e[this.#t] === 9) this.#t++;
				if (this.#t >= e.length) throw this.#S();
				return e[this.#t];
			}
			#b() {
				const e = this.#e;
				let t = this.#t + 1;
				let n = 2;
				let r = 0;
				let i = 0;
				this.#n = false;
				for (;;) {
					const a = t;
					while (I[e[t]] === 1) t++;
					n += t - a;
					const o = e[t];
					if (o === k) break;
					if (o === undefined) throw this.#S();
					let s = o;
					if (o === N) {
						this.#n = true;
						s = Be(e, t);
						t += e[t + 1] !== P ? 2 : s > 65535 ? 12 : 6;
					} else if (o >= 128) {
						s = He(e, t);
						t += o < 224 ? 2 : o < 240 ? 3 : 4;
					} else t++;
					if (s === ye) r++;
					else if (s === k) i++;
					n += Ue(s);
				}
				this.#t = t + 1;
				return r > 0 && i > 0 ? n + r : n;
			}
			#x() {
				const e = this.#e;
				const t = this.#t;
				if (e[t] === A && e[t + 1] === Ce) return this.#l("-Infinity", "-inf");
				let n = t;
				let r = 0;
				let i = 0;
				let a = false;
				while (Ne[e[n]] === 1) {
					const o = e[n];
					if (o >= j && o <= M) r++;
					else if (o === xe) i = n;
					else if (o !== A || n > t) a = true;
					n++;
				}
				if (r === 0) throw this.#S();
				this.#t = n;
				const o = e[t] === A ? t + 1 : t;
				const s = n - t;
				if (i === 0 && !a) return e[o] === j ? 1 : s;
				const c = !a && r <= Pe && e[o] !== j && (e[n - 1] !== j || n - 1 === i + 1);
				return c ? s : Je(qe(e, t, n));
			}
			#S() {
				return new Error(`byte ${this.#t} of the line is not JSON as the line scanner takes it`);
			}
		}
		const ze = new Re();
		function Be(e, t) {
			const n = e[t + 1];
			if (n !== P) return Me.get(n);
			const r = Ve(e, t + 2);
			const i = r >= 55296 && r < 56320;
			if (!i || e[t + 6] !== N || e[t + 7] !== P) return r;
			const a = Ve(e, t + 8);
			return a >= 56320 && a < 57344 ? 65536 + (r - 55296 << 10) + (a - 56320) : r;
		}
		function Ve(e, t) {
			let n = 0;
			for (let r = t; r < t + 4; r++) {
				const t = e[r];
				n = n * 16 + (t <= M ? t - j : (t | 32) - 87);
			}
			return n;
		}
		function He(e, t) {
			const n = e[t];
			const r = e[t + 1] & 63;
			if (n < 224) return (n & 31) << 6 | r;
			const i = e[t + 2] & 63;
			if (n < 240) return (n & 15) << 12 | r << 6 | i;
			return (n & 7) << 18 | r << 12 | i << 6 | e[t + 3] & 63;
		}
		function Ue(e) {
			if (e < 128) return F[e];
			if (!Ke(e)) return e < 256 ? 4 : e < 65536 ? 6 : 10;
			return e < 2048 ? 2 : e < 65536 ? 3 : 4;
		}
		const We = /[\p{C}\p{Z}]/u;
		const Ge = [];
		function Ke(e) {
			const t = e >> 8;
			Ge[t] ??= Uint8Array.from({ length: 256 }, (e, n) => We.test(String.fromCodePoint(t << 8 | n)) ? 0 : 1);
			return Ge[t][e & 255] === 1;
		}
		function qe(e, t, n) {
			return Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("latin1");
		}
		function Je(e) {
			const t = e.startsWith("-") ? 1 : 0;
			const n = Math.abs(Number(e));
			if (n === Number.POSITIVE_INFINITY) return t + "inf".length;
			if (n === 0 || n >= 1e-4 && n < 0x2386f26fc10000) {
				return t + String(n).length + (Number.isInteger(n) ? ".0".length : 0);
			}
			const r = n.toExponential();
			return t + r.length + (/e.\d$/.test(r) ? 1 : 0);
		}
		;
		const Ye = 1e9;
		async function Xe(e, t, n, r) {
			const i = Ze(t, n);
			const a = new $e(i);
			const o = new d.tL();
			const s = [];
			for (const t of e) {
				s.push(await z(t, o, a, null, {
					onPiece: V,
					signal: r
				}));
			}
			const c = at(a, e);
			const l = new et(c === null ? i : L, a);
			const u = [];
			for (const [t, n] of e.entries()) {
				u.push(await it(n, o, l, s[t], r));
			}
			const f = H(u.map((e) => e.before));
			const p = H(u.map((e) => e.after));
			return {
				before: f,
				after: {
					...p,
					...l.keptByKind
				},
				reclaimed: {
					records: f.records - p.records,
					bytes: f.bytes - p.bytes
				},
				ageUnknown: a.ageUnknown,
				refusal: c,
				files: u
			};
		}
		const L = {
			oldest: Number.NEGATIVE_INFINITY,
			records: Number.POSITIVE_INFINITY,
			bytes: Number.POSITIVE_INFINITY
		};
		function Ze({ max_records: e, max_age_seconds: t, max_total_bytes: n }, r) {
			return {
				oldest: t === null ? L.oldest : r.getTime() / 1e3 - t,
				records: e === null || e === 0 ? L.records : e,
				bytes: n ?? L.bytes
			};
		}
		function Qe({ oldest: e }) {
			return e !== L.oldest;
		}
		function R(e, { oldest: t }) {
			return e === null || e >= t;
		}
		class $e {
			#e;
			asksSeconds;
			records = 0;
			bytes = 0;
			newest = null;
			ageUnknown = 0;
			constructor(e) {
				this.#e = e;
				this.asksSeconds = Qe(e);
			}
			asksSize(e) {
				return this.#e.bytes !== L.bytes && R(e, this.#e);
			}
			record({ seconds: e, size: t }) {
				if (e !== null) this.newest = Math.max(e, this.newest ?? e);
				else if (this.asksSeconds) this.ageUnknown++;
				if (!R(e, this.#e)) return;
				this.records++;
				this.bytes += t;
			}
		}
		class et {
			#e;
			asksSeconds;
			#t;
			#n;
			keptByKind = {
				event: 0,
				audit: 0,
				dead_letter: 0,
				other: 0
			};
			cuts = new c();
			records = 0;
			constructor(e, t) {
				this.#e = e;
				this.asksSeconds = Qe(e);
				this.#t = t.records;
				this.#n = t.bytes;
			}
			startFile() {
				this.cuts = new c();
				this.records = 0;
			}
			asksSize(e) {
				return this.#n > this.#e.bytes && R(e, this.#e);
			}
			record({ kind: e, line: t, start: n, end: r, seconds: i, size: a }) {
				this.records++;
				const o = R(i, this.#e);
				if (o && this.#t <= this.#e.records && this.#n <= this.#e.bytes) {
					this.keptByKind[ve.GW[e] ?? "other"]++;
				} else this.cuts.remove("expired", t, n, r);
				if (!o) return;
				this.#t--;
				this.#n -= a;
			}
		}
		class tt {
			#e;
			#t;
			#n;
			#r = null;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
			}
			goodRecord(e) {
				this.#i(e.start);
				this.#a(e, this.#n.asksSeconds ? this.#o(e) : null);
			}
			oddLine(e, t) {
				this.#i(e.start);
				const n = this.#r !== null;
				if (n && t.duplicateKey && this.#n.asksSeconds) this.#a(e, this.#s(e));
			}
			badLine(e, t, n) {
				this.#i(e.start);
			}
			unterminatedLine(e) {
				this.#i(e.start);
			}
			#i(e) {
				const t = this.#r;
				if (t === null || t.start === e) return;
				this.#r = null;
				this.#n.record({
					...t,
					end: e
				});
			}
			endFile(e) {
				this.#i(e);
			}
			#a(e, t) {
				const n = this.#n.asksSize(t) ? Ie(this.#c(e)) : 0;
				this.#r = {
					kind: this.#t.verdict.kind,
					line: e.line,
					start: e.start,
					seconds: t,
					size: n
				};
			}
			#o(e) {
				if (!this.#t.verdict.hasTimestamp) return null;
				const t = this.#t.lastTimestamp() ?? "";
				return t.length < d.Ui ? Number(t) : this.#s(e);
			}
			#s(e) {
				try {
					const t = this.#c(e);
					const n = Buffer.from(t.buffer, t.byteOffset, t.length).toString();
					const { timestamp: r } = JSON.parse(n);
					return typeof r === "number" && Number.isFinite(r) ? r : null;
				} catch (e) {
					if (e instanceof O.o2) throw e;
					return null;
				}
			}
			#c(e) {
				const t = (0, O.M)(this.#e, e);
				if (t !== null) return t;
				throw new O.o2(`line ${e.line} is too long to be measured while it is compressed`, { remedy: "Decompress it first." });
			}
		}
		async function z(e, t, n, r, i) {
			try {
				await (0, y.Vm)();
				const { signal: a } = i;
				const o = await (0, _e.H)(e.path, {
					...nt,
					signal: a
				});
				try {
					const { source: a, isCompressed: s } = o;
					const c = (0, C.cu)(o.fd);
					if (r !== null && !rt(r.identity, c)) throw B(e);
					const u = r?.bytes ?? (s ? Number.POSITIVE_INFINITY : Number(c.size));
					const d = new tt(a, t, n);
					const f = await (0, O.ep)(a, new l.V5(d, t), {
						...i,
						limit: u
					});
					if (u !== Number.POSITIVE_INFINITY && f < u) throw B(e);
					d.endFile(f);
					return {
						identity: c,
						isCompressed: s,
						bytes: f
					};
				} finally {
					o.close();
				}
			} catch (t) {
				if (!(t instanceof O.o2)) throw t;
				const n = t.remedy ?? "Make it readable for this user, or leave it out of path.";
				const r = `${e.shownPath} cannot be read: ${t.message}. ${n}`;
				throw new w.g(r, { cause: t });
			}
		}
		const nt = {
			maxRatio: Number.POSITIVE_INFINITY,
			onCompressed: V
		};
		function rt(e, t) {
			return e.device === t.device && e.inode === t.inode && e.size <= t.size;
		}
		function B({ shownPath: e }) {
			return new w.g(`${e} was replaced or cut short while it was read, so nothing can be said of its retention. Stop what writes to it, then run this again.`);
		}
		async function it(e, t, n, r, i) {
			const a = (0, S.createHash)("sha256");
			n.startFile();
			await z(e, t, n, r, {
				onPiece: (e) => a.update(e),
				signal: i
			});
			const { cuts: o } = n;
			const { identity: s, isCompressed: c, bytes: l } = r;
			const u = {
				records: n.records,
				bytes: l
			};
			const d = {
				records: u.records - o.removedRecords,
				bytes: u.bytes - o.removedBytes
			};
			return {
				file: e,
				isCompressed: c,
				before: u,
				after: d,
				cuts: o,
				sha256: a.digest("hex"),
				identity: s
			};
		}
		function V() {}
		function at({ newest: e }, t) {
			if (e === null || e >= Ye) return null;
			return `max-age-seconds cannot be applied to ${t.at(-1)?.shownPath}: its newest timestamp, ${e}, is no Unix ` + "time. Papyra's own clock counts from when the machine was started, so every record would seem decades old " + "and all would go. Nothing is let go. Start the actor system with time_fn=time.time, on a new file so that the " + "two clocks do not mix, or use max-records instead of max-age-seconds.";
		}
		function H(e) {
			return {
				records: e.reduce((e, { records: t }) => e + t, 0),
				bytes: e.reduce((e, { bytes: t }) => e + t, 0)
			};
		}
		var U = n(13582);
		;
		function ot(e, t) {
			try {
				const n = e.map(({ path: e, shownPath: n }) => (0, v.dirname)((0, U.GK)(e, n, t)));
				for (const e of new Set(n)) (0, b.D9)(e);
			} catch {}
		}
		;
		async function st(e, t) {
			const { retention: n, now: r, dryRun: i, workspace: a, signal: o } = t;
			const s = (0, y.nS)(o);
			if (s !== null) return K(e, W(n), s, t);
			if (!i) ot(e.files, a);
			let c;
			try {
				c = await Xe(e.files, n, r, o);
			} catch (r) {
				if (r instanceof y._n) return K(e, W(n), r, t);
				return G(e, W(n), "refused", J(e, r, (0, x.J)("compacted", [], []), t));
			}
			const l = lt(c, n);
			if (c.refusal !== null) return G(e, l, "refused", c.refusal);
			try {
				(0, U.RP)(c.files.map(({ file: e, identity: t }) => ({
					...e,
					identity: t
				})));
			} catch (n) {
				return G(e, l, "refused", J(e, n, (0, x.J)("compacted", [], []), t));
			}
			if (l.status === "none" || i) return q(l);
			const u = c.files.find(({ isCompressed: e, cuts: t }) => e && t.length > 0);
			if (u !== undefined) return G(e, l, "refused", ct(u));
			const d = (0, y.nS)(o);
			if (d !== null) return K(e, l, d, t);
			return ut(e, c, l, t);
		}
		function ct({ file: { shownPath: e } }) {
			return `${e} is compressed, so it was measured and not compacted. Decompress it, compact that, and compress it ` + "again. Every file is as it was.";
		}
		function lt({ before: e, after: t, reclaimed: n, ageUnknown: r, files: i }, a) {
			return {
				status: n.records === 0 ? "none" : "planned",
				reason: null,
				retention: a,
				before: e,
				after: t,
				reclaimed: n,
				age_unknown: r,
				files: i.map(({ file: e, before: t, after: n }) => ({
					path: e.shownPath,
					before: t,
					after: n
				}))
			};
		}
		function W(e) {
			const t = {
				records: 0,
				bytes: 0
			};
			const n = {
				...t,
				event: 0,
				audit: 0,
				dead_letter: 0,
				other: 0
			};
			return {
				status: "refused",
				reason: null,
				retention: e,
				before: t,
				after: n,
				reclaimed: t,
				age_unknown: 0,
				files: []
			};
		}
		function ut(e, t, n, r) {
			const i = [];
			const a = [];
			const o = () => [...a, ...i.filter((e) => e.isInPlace).map(({ source: e }) => e.shownPath)];
			try {
				const o = t.files.filter(({ cuts: e }) => e.length > 0);
				const s = ({ file: t, after: n }) => n.bytes === 0 && t.path !== e.active && !(0, _.lstatSync)(t.path).isSymbolicLink();
				for (const e of o.filter((e) => !s(e))) {
					i.push(T.prepare(dt(e, r.workspace), e.cuts, () => {}));
				}
				for (const e of o.filter(s)) {
					const t = dt(e, r.workspace);
					E(t);
					(0, _.unlinkSync)(t.path);
					a.push(t.shownPath);
					(0, b.zR)((0, v.dirname)(t.path));
				}
				he(i, r.settlingMs);
				for (const e of i) e.close();
				return q({
					...n,
					status: "done"
				}, { hasWritten: true });
			} catch (t) {
				const a = i.flatMap((e) => e.close() ?? []).map(r.shown);
				const s = o().length > 0;
				const c = !s && t instanceof w.g ? "refused" : "failed";
				const l = (0, x.J)("compacted", o(), a);
				return {
					...G(e, n, c, J(e, t, l, r)),
					hasWritten: s
				};
			}
		}
		function dt({ file: e, identity: t, sha256: n }, r) {
			const { path: i, shownPath: a } = e;
			return {
				path: (0, U.GK)(i, a, r),
				shownPath: a,
				identity: t,
				sha256: n
			};
		}
		function G({ shownPath: e }, t, n, r) {
			const i = {
				subject: e,
				message: r,
				severity: "error"
			};
			return q({
				...t,
				status: n,
				reason: r
			}, { problems: [i] });
		}
		function K({ shownPath: e }, t, n, { dryRun: r }) {
			const i = r ? `The retention of ${e} was not measured` : `${e} was not compacted`;
			const a = `${i}, for the run was cut short: ${n.message}. Nothing was written.`;
			return q({
				...t,
				status: "refused",
				reason: a
			}, { interruption: n });
		}
		function q(e, t = {}) {
			return {
				compaction: e,
				problems: [],
				interruption: null,
				hasWritten: false,
				...t
			};
		}
		function J({ shownPath: e }, t, n, { shown: r }) {
			return (0, x.I)(t, {
				subject: e,
				action: "compacted",
				state: n,
				shown: r
			});
		}
		;
		function ft(e) {
			const t = (0, _.lstatSync)(e.path);
			if (!t.isFile()) return {
				...e,
				bytes: 0,
				sha256: null,
				identity: null
			};
			const n = (0, C.s8)(e.path);
			return {
				...e,
				bytes: t.size,
				sha256: (0, b.Bj)(e.path),
				identity: n
			};
		}
		var pt = n(8287);
		var mt = n(81700);
		;
		class ht {
			directory;
			#e;
			constructor(e, t) {
				this.directory = e;
				this.#e = t;
				(0, b.Oh)(e);
				(0, b.D9)(e);
			}
			keep(e) {
				const t = this.#n(e);
				const n = t ?? this.#r(e, e) ?? this.#i(e);
				(0, b.zR)(this.directory);
				return {
					path: n,
					isNew: t === null
				};
			}
			move(e, t, n) {
				if (n === null) return this.#t(e, this.#o(e));
				E({
					path: e,
					shownPath: t,
					identity: n
				});
				const r = this.#n(e) ?? this.#r(e, e);
				if (r !== null) {
					(0, _.unlinkSync)(e);
					return this.#t(e, r);
				}
				if ((0, _.statSync)(this.directory, { bigint: true }).dev === n.device) {
					return this.#t(e, this.#o(e));
				}
				const i = this.#i(e);
				try {
					E({
						path: e,
						shownPath: t,
						identity: n
					});
				} catch (e) {
					(0, _.unlinkSync)(i);
					throw e;
				}
				(0, b.zR)(this.directory);
				(0, _.unlinkSync)(e);
				return this.#t(e, i);
			}
			#t(e, t) {
				(0, b.zR)(this.directory);
				(0, b.zR)((0, v.dirname)(e));
				return t;
			}
			#n(e) {
				const t = `${(0, v.basename)(e)}.quarantine.`;
				const n = (0, _.lstatSync)(e, { bigint: true });
				if (n.nlink < 2n) return null;
				const r = (0, _.readdirSync)(this.directory).find((e) => {
					if (!e.startsWith(t)) return false;
					const { dev: r, ino: i } = (0, _.lstatSync)((0, v.join)(this.directory, e), { bigint: true });
					return r === n.dev && i === n.ino;
				});
				return r === undefined ? null : (0, v.join)(this.directory, r);
			}
			#r(e, t) {
				try {
					return this.#s(t, (t) => (0, _.linkSync)(e, t));
				} catch (e) {
					if ((0, b.ab)(e)) return null;
					throw e;
				}
			}
			#i(e) {
				const t = new b.yX((0, v.join)(this.directory, (0, v.basename)(e)));
				try {
					const n = (0, _.openSync)(e, "r");
					try {
						for (const e of (0, b.Xe)(n)) t.write(e);
						t.finish((0, _.fstatSync)(n));
					} finally {
						(0, _.closeSync)(n);
					}
					return this.#a(t.path, e);
				} catch (e) {
					t.discard();
					throw e;
				}
			}
			#a(e, t) {
				const n = this.#r(e, t);
				if (n === null) return this.#o(e, t);
				(0, _.unlinkSync)(e);
				return n;
			}
			#o(e, t = e) {
				return this.#s(t, (t) => {
					if ((0, _.lstatSync)(t, { throwIfNoEntry: false }) !== undefined) throw new _t();
					vt(e, t);
				});
			}
			#s(e, t) {
				for (;; this.#e++) {
					const n = (0, v.join)(this.directory, `${(0, v.basename)(e)}.quarantine.${this.#e}`);
					try {
						t(n);
						return n;
					} catch (e) {
						if (!(e instanceof _t) && e.code !== "EEXIST") throw e;
					}
				}
			}
		}
		function gt({ path: e, isNew: t }, { path: n, identity: r }) {
			try {
				if (!t || !(0, C.i9)(r, (0, C.s8)(n))) return false;
				(0, _.unlinkSync)(e);
				return true;
			} catch {
				return false;
			}
		}
		class _t extends Error {}
		function vt(e, t) {
			try {
				(0, _.renameSync)(e, t);
			} catch (t) {
				if (t.code !== "EXDEV") throw t;
				throw new w.g(`${e} is no regular file, and the quarantine directory is on another file system. Move it there by hand, or ` + "set quarantine-dir to a directory on the same file system.");
			}
		}
		var yt = n(26412);
		;
		const bt = 1e5;
		function xt(e, t, n) {
			const i = e.members.flatMap((e) => {
				const { damage: t } = e;
				const i = [...t?.rules ?? []].some((e) => (0, r.xJ)(e, n) === "error");
				if (t === null || !i) return [];
				if (e.isCompressed) throw new w.g(St(e));
				return [{
					member: e,
					cuts: t.cuts,
					salvagedRecords: t.salvagedRecords
				}];
			});
			const a = t === "quarantine" ? e.orphans() : [];
			return {
				mode: t,
				rewrites: i,
				moves: a,
				sha256: Dt(t, e.members, i, a)
			};
		}
		function St({ shownPath: e }) {
			return `${e} is compressed, so it cannot be mended. Decompress it, recover that, and compress it again.`;
		}
		function Y({ rewrites: e, moves: t }) {
			return e.length === 0 && t.length === 0;
		}
		function X({ rewrites: e }) {
			return {
				records: e.reduce((e, { cuts: t }) => e + t.removedRecords, 0),
				bytes: e.reduce((e, { cuts: t }) => e + t.removedBytes, 0)
			};
		}
		function Ct(e) {
			return {
				mode: e.mode,
				status: Y(e) ? "none" : "planned",
				reason: null,
				files: [...e.moves.map(Et), ...e.rewrites.map(wt)],
				repaired_files: [],
				quarantined_files: [],
				removed: {
					...X(e),
					kept_at: null
				},
				sha256: e.sha256
			};
		}
		function wt({ member: e, cuts: t, salvagedRecords: n }) {
			const { shownPath: r, bytes: i, sha256: a, records: o } = e;
			return {
				path: r,
				linked_to: null,
				input: {
					bytes: i,
					sha256: a
				},
				kept: {
					records: o + n,
					bytes: i - t.removedBytes
				},
				salvaged_records: n,
				removed: {
					records: t.removedRecords,
					bytes: t.removedBytes
				},
				added_bytes: t.addedBytes,
				changes: Tt(t),
				truncated: t.length > bt,
				moved_to: null
			};
		}
		function Tt(e) {
			const t = [];
			for (let n = 0; n < Math.min(e.length, bt); n++) {
				const { action: r, reason: i, line: a, lines: o, start: s, end: c } = e.at(n);
				if (i !== "expired") {
					t.push({
						action: r,
						rule: i,
						line: a,
						entry: null,
						lines: o,
						byte_start: s,
						byte_end: c
					});
				}
			}
			return t;
		}
		function Et({ shownPath: e, bytes: t, sha256: n }) {
			const r = {
				records: 0,
				bytes: 0
			};
			const i = {
				line: null,
				entry: null,
				lines: 0,
				byte_start: 0,
				byte_end: t
			};
			return {
				path: e,
				linked_to: null,
				input: {
					bytes: t,
					sha256: n
				},
				kept: r,
				salvaged_records: 0,
				removed: r,
				added_bytes: 0,
				changes: [{
					action: "move",
					rule: "orphaned-file",
					...i
				}],
				truncated: false,
				moved_to: null
			};
		}
		function Dt(e, t, n, r) {
			const i = (0, S.createHash)("sha256").update(e);
			for (const { shownPath: e, bytes: n, sha256: r } of t) i.update(JSON.stringify([
				e,
				n,
				r
			]));
			for (const { member: e, cuts: t } of n) {
				i.update(JSON.stringify(e.shownPath));
				for (const e of t.bytes()) i.update(e);
			}
			for (const { shownPath: e, bytes: t, sha256: n } of r) i.update(JSON.stringify([
				e,
				t,
				n
			]));
			return i.digest("hex");
		}
		;
		const Ot = 100;
		const kt = 16;
		const At = 1e3;
		function jt(e, t, n) {
			return (0, v.join)(e, yt.r, `${Mt((0, v.basename)(t))}.${n.slice(0, kt)}.removed`);
		}
		function Mt(e) {
			return new TextDecoder().decode(Buffer.from(e).subarray(0, Ot), { stream: true });
		}
		class Nt {
			path;
			#e;
			#t;
			constructor(e) {
				this.path = e;
				(0, b.Oh)((0, v.dirname)(e));
				(0, b.D9)((0, v.dirname)(e));
				this.#e = new b.yX(e);
				try {
					this.#t = new b.yX(Z(e));
				} catch (e) {
					this.#e.discard();
					throw e;
				}
			}
			describe(e, t) {
				let n = this.#e.bytes;
				let r = [];
				for (const { action: i, reason: a, line: o, lines: s, start: c, end: l } of t) {
					if (i !== "remove") continue;
					const t = {
						at: n,
						bytes: l - c,
						file: e,
						byte_start: c,
						byte_end: l,
						line: o,
						lines: s
					};
					r.push(`${JSON.stringify({
						...t,
						rule: a
					})}\n`);
					if (r.length === At) {
						this.#t.write(Buffer.from(r.join("")));
						r = [];
					}
					n += l - c;
				}
				this.#t.write(Buffer.from(r.join("")));
			}
			add(e) {
				this.#e.write(e);
			}
			finish() {
				this.#e.finish(null);
				this.#t.finish(null);
				(0, _.renameSync)(this.#e.path, this.path);
				(0, _.renameSync)(this.#t.path, Z(this.path));
				(0, b.zR)((0, v.dirname)(this.path));
			}
			discard() {
				this.#e.discard();
				this.#t.discard();
			}
		}
		function Z(e) {
			return `${e}.ndjson`;
		}
		;
		function Pt(e, t) {
			const n = (0, y.nS)(t.signal);
			if (n !== null) return Ft(e, t, n);
			if (!t.planOnly) ot(e.members, t.workspace);
			let r;
			try {
				r = xt(e, t.mode, t.severities);
			} catch (n) {
				return It(e, t, n);
			}
			const i = Ct(r);
			const a = Wt(e, r, t);
			if (a !== null) return $(e, i, a, true);
			if (Y(r)) return Q(i);
			const o = r.rewrites.find(({ member: e }) => e.inFlight);
			if (o !== undefined) return $(e, i, Vt(o), false);
			const s = t.maxLoss === null ? Ut(e, r) : null;
			if (s !== null) return $(e, i, s, false);
			const c = (0, mt.qj)(X(r), t.maxLoss);
			if (c !== null) return $(e, i, c, false);
			const l = zt(e, r, t);
			if (l !== null) return $(e, i, l, true);
			if (t.planOnly) return Q(i);
			return new Gt(e, r, i, t).run();
		}
		function Ft(e, { mode: t }, n) {
			const r = `${e.shownPath} was not recovered, for the run was cut short: ${n.message}. Nothing was written.`;
			return {
				...$(e, Lt(t), r, false),
				interruption: n
			};
		}
		function It(e, t, n) {
			return $(e, Lt(t.mode), Rt(e, t, n), true);
		}
		function Lt(e) {
			return Ct({
				mode: e,
				rewrites: [],
				moves: [],
				sha256: ""
			});
		}
		function Q(e, t = {}) {
			return {
				recovery: e,
				problems: [],
				interruption: null,
				hasWritten: false,
				...t
			};
		}
		function Rt({ shownPath: e }, { shown: t }, n) {
			const r = "Nothing was written.";
			return (0, x.I)(n, {
				subject: e,
				action: "recovered",
				state: r,
				shown: t
			});
		}
		function zt(e, t, n) {
			try {
				Bt(e, t, n);
				return null;
			} catch (t) {
				return Rt(e, n, t);
			}
		}
		function Bt(e, t, n) {
			const { mode: r, outputDir: i, quarantineDir: a, workspace: o } = n;
			(0, U.RP)(e.members);
			for (const { member: e } of t.rewrites) (0, U.GK)(e.path, e.shownPath, o);
			const s = r === "quarantine";
			const [c, l] = s ? [a, "quarantine-dir"] : [(0, v.join)(i, yt.r), "output-dir"];
			(0, U.F4)(c, l, o);
			if (!e.isRotating) return;
			if (t.moves.length > 0) (0, U.F4)((0, v.dirname)(e.path), "path", o);
			(0, U.h3)(c, s ? `${(0, v.basename)(e.path)}.quarantine` : ".", l, e.path);
		}
		function Vt({ member: e }) {
			return `${e.shownPath} is being written to (it changed during the scan), so it was left alone; what looks torn may be ` + "in flight. Stop what writes to it, then run this again.";
		}
		const Ht = 3;
		function Ut(e, t) {
			const n = X(t).records;
			const r = t.rewrites.reduce((e, { salvagedRecords: t }) => e + t, 0);
			const i = e.members.reduce((e, t) => e + t.records, r);
			if (i > 0 || n < Ht) return null;
			return `${e.shownPath} has ${(0, pt.B)(n)} lines that are no records and not one that is: it seems to be no ` + "log of Papyra, so nothing was written. Leave it out of path; or, if it is one, say with max-loss how much may go.";
		}
		function Wt(e, t, { approved: n }) {
			if (n === null || n.sha256 === t.sha256) return null;
			if (n.sha256 === null && Y(t)) return null;
			return `${e.shownPath} is not what the plan was made for: its files changed since, or another version of the gate made ` + "the plan. Nothing was written. Make a new plan (persistence recover --plan --format json) and look at it.";
		}
		function $(e, t, n, r) {
			const i = {
				subject: e.shownPath,
				message: n,
				severity: "error"
			};
			return Q({
				...t,
				status: "refused",
				reason: n
			}, { problems: r ? [i] : [] });
		}
		class Gt {
			#e;
			#t;
			#n;
			#r;
			#i = [];
			#a = new Map();
			#o = null;
			#s = [];
			constructor(e, t, n, r) {
				this.#e = e;
				this.#t = t;
				this.#n = r;
				this.#r = n;
			}
			run() {
				const e = this.#r;
				try {
					this.#c();
					const t = this.#u();
					he(this.#i, this.#n.settlingMs);
					if (t !== null) this.#d(t);
					this.#m();
					e.status = "done";
					return Q(e, { hasWritten: true });
				} catch (e) {
					return this.#h(e);
				}
			}
			#c() {
				const { mode: e, outputDir: t } = this.#n;
				const n = e === "repair" && X(this.#t).bytes > 0;
				if (n) {
					this.#o = new Nt(jt(t, this.#e.path, this.#t.sha256));
				}
				for (const { member: e, cuts: t } of this.#t.rewrites) {
					const n = this.#l(e);
					this.#o?.describe(e.shownPath, t);
					this.#i.push(T.prepare(n, t, (e) => this.#o?.add(e)));
				}
				this.#o?.finish();
				if (this.#o !== null) this.#r.removed.kept_at = this.#n.shown(this.#o.path);
			}
			#l({ path: e, shownPath: t, identity: n, sha256: r }) {
				const { workspace: i, shown: a } = this.#n;
				const o = (0, U.GK)(e, t, i);
				const s = this.#r.files.find((e) => e.path === t);
				if (s !== undefined && (0, _.lstatSync)(e).isSymbolicLink()) s.linked_to = a(o);
				return {
					path: o,
					shownPath: t,
					identity: n,
					sha256: r
				};
			}
			#u() {
				const { mode: e, quarantineDir: t, now: n, shown: r } = this.#n;
				if (e !== "quarantine") return null;
				const i = new ht(t, n);
				for (const e of this.#i) {
					const { source: t } = e;
					const n = i.keep(t.path);
					this.#a.set(e, n);
					this.#f(t.shownPath, r(n.path));
				}
				if (X(this.#t).bytes > 0) this.#r.removed.kept_at = r(t);
				return i;
			}
			#d(e) {
				for (const { path: t, shownPath: n, identity: r } of this.#t.moves) {
					this.#f(n, this.#n.shown(e.move(t, n, r)));
				}
			}
			#f(e, t) {
				this.#r.quarantined_files.push(t);
				const n = this.#r.files.find(({ path: t }) => t === e);
				if (n !== undefined) n.moved_to = t;
			}
			#p() {
				const e = this.#r;
				for (const t of this.#i) {
					const n = this.#a.get(t);
					if (n === undefined || t.isInPlace || !gt(n, t.source)) continue;
					const r = this.#n.shown(n.path);
					e.quarantined_files = e.quarantined_files.filter((e) => e !== r);
					for (const t of e.files) if (t.moved_to === r) t.moved_to = null;
				}
			}
			#m() {
				this.#s = this.#i.flatMap((e) => e.close() ?? []).map(this.#n.shown);
				this.#r.repaired_files = this.#i.filter(({ isInPlace: e }) => e).map(({ source: e }) => e.shownPath);
			}
			#h(e) {
				const t = this.#r;
				this.#m();
				this.#o?.discard();
				this.#p();
				const n = t.repaired_files.length + t.quarantined_files.length > 0;
				const { shownPath: r } = this.#e;
				const { shown: i } = this.#n;
				const a = (0, x.I)(e, {
					subject: r,
					action: "recovered",
					state: this.#g(),
					shown: i
				});
				if (t.repaired_files.length === 0) t.removed.kept_at = null;
				t.status = e instanceof w.g && !n ? "refused" : "failed";
				t.reason = a;
				return Q(t, {
					problems: [{
						subject: r,
						message: a,
						severity: "error"
					}],
					hasWritten: n
				});
			}
			#g() {
				const { repaired_files: e, files: t } = this.#r;
				const n = t.filter(({ changes: e, moved_to: t }) => {
					return t !== null && e.some(({ action: e }) => e === "move");
				});
				return (0, x.J)("recovered", [...e, ...n.map(({ path: e }) => e)], this.#s);
			}
		}
		;
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
