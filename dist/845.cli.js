export const id = 845;
export const ids = [845];
export const modules = {
	11845: ((e, t, n) => {
		n.d(t, {
			FileDamage: () => S,
			compactFiles: () => ot,
			orphanFile: () => dt,
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
		var u = n(15977);
		var d = n(37522);
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
			const n = g(e, te(e));
			const r = n.at(-1)?.end ?? 0;
			return r === e.length ? n : [...n, ...ne(e, _(e, r), t)];
		}
		function te(e) {
			let t = 0;
			while (e[t] === 0 || e[t] === 32 || e[t] === 9) t++;
			return e[t] === 239 && e[t + 1] === 187 && e[t + 2] === 191 ? t + 3 : t;
		}
		function g(e, t) {
			const n = [];
			for (let r = t; e[r] === m;) {
				const t = v(e, r);
				if (t === null) break;
				n.push({
					start: r,
					end: t
				});
				r = t;
			}
			return n;
		}
		function _(e, t) {
			let n = (0, d.o)(e);
			for (let r = e.indexOf(m, t); r >= 0 && n > 0; r = e.indexOf(m, r + 1)) {
				if (e[r + 1] !== h) continue;
				const t = g(e, r);
				const i = t.at(-1)?.end ?? r;
				if (i === e.length) return t;
				n -= b.until - r + 1;
			}
			return [];
		}
		function ne(e, t, n) {
			const [r] = t;
			if (r === undefined || t.length === 1 && !n) return t;
			let i = r.start - 1;
			while (e[i] === 32 || e[i] === 9) i--;
			return p.includes(e[i] ?? 0) ? t.slice(1) : t;
		}
		function v(e, t) {
			x(e, t, e.length);
			b.until = b.errorAt;
			const n = b.error === "extra" ? b.errorAt : e.length;
			if (n < e.length) x(e, t, n);
			return b.error === null && b.isRecord ? n : null;
		}
		const y = new u.tL();
		const b = {
			error: null,
			errorAt: 0,
			isRecord: false,
			until: 0
		};
		const re = new l.V5({
			badLine() {},
			oddLine() {},
			unterminatedLine(e, t, n, r) {
				const { kind: i, missing: a } = y.verdict;
				b.error = t;
				b.errorAt = n;
				b.isRecord = t === null && r && i !== u.xS && a === 0;
			}
		}, y, true);
		function x(e, t, n) {
			re.push(e, t, n, 0, true);
		}
		;
		class S {
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
		var C = n(73024);
		var w = n(76760);
		var T = n(64077);
		var E = n(46002);
		var D = n(58845);
		var O = n(77598);
		var k = n(20027);
		var A = n(73836);
		;
		const ie = Buffer.from("\n");
		const ae = Buffer.alloc(0);
		class j {
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
				const r = (0, C.openSync)(e.path, "r");
				try {
					if (!(0, k.Dl)(e.identity, (0, k.cu)(r))) throw N(e);
					const i = new E.yX(e.path);
					try {
						const a = oe(r, t, i, n);
						if (a !== e.sha256) throw N(e);
						i.finish((0, C.fstatSync)(r));
						return new j(e, i);
					} catch (e) {
						i.discard();
						throw e;
					}
				} finally {
					(0, C.closeSync)(r);
				}
			}
			get isInPlace() {
				return this.#r;
			}
			commit() {
				const { source: e } = this;
				this.#t = (0, C.openSync)(e.path, "r");
				if (!(0, k.Dl)(e.identity, (0, k.cu)(this.#t))) throw N(e);
				this.#n = (0, E.rc)(e.path, Number(e.identity.size));
				if (this.#n !== null && !(0, k.Dl)(e.identity, (0, k.s8)(this.#n))) throw N(e);
				(0, C.renameSync)(this.#e.path, e.path);
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
				const e = (0, C.statSync)(this.source.path).size !== this.#a;
				if (this.#n === null || e) return;
				(0, C.renameSync)(this.#n, this.source.path);
				this.#r = false;
			}
			close() {
				const { identity: e } = this.source;
				const t = this.#r && this.#t !== null && (0, C.fstatSync)(this.#t).size > Number(e.size) + this.#i;
				const n = t ? this.#n : null;
				this.#e.discard();
				if (this.#n !== null && n === null) (0, E.cF)(this.#n);
				if (this.#t !== null) (0, C.closeSync)(this.#t);
				this.#n = null;
				this.#t = null;
				return n;
			}
			#o(e) {
				const t = Number(this.source.identity.size) + this.#i;
				if ((0, C.fstatSync)(e).size <= t) return 0;
				const n = this.#i;
				const r = (0, C.openSync)(this.source.path, "a");
				try {
					for (const n of (0, E.Xe)(e, t)) {
						(0, E.f4)(r, n);
						this.#i += n.length;
						this.#a += n.length;
					}
					(0, C.fsyncSync)(r);
				} finally {
					(0, C.closeSync)(r);
				}
				return this.#i - n;
			}
		}
		function M(e) {
			if (!(0, k.Dl)(e.identity, (0, k.s8)(e.path))) throw N(e);
		}
		function N({ shownPath: e }) {
			return new A.g(`${e} was written to while it was looked at, so it was left alone. Stop what writes to it, then run this again.`);
		}
		function oe(e, t, n, r) {
			const i = (0, O.createHash)("sha256");
			const a = new se(t, n, r);
			let o = 0;
			for (const t of (0, E.Xe)(e)) {
				i.update(t);
				a.piece(t, o, false);
				o += t.length;
			}
			a.piece(ae, o, true);
			return i.digest("hex");
		}
		class se {
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
					if (a.action === "complete") this.#t.write(ie);
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
		const ce = 20;
		function le(e, t) {
			for (const t of e) {
				t.commit();
				(0, E.zR)((0, w.dirname)(t.source.path));
			}
			let n = e;
			for (let e = 0; n.length > 0; e++) {
				const [r] = n;
				if (r !== undefined && e === ce) {
					for (const e of n) e.undo();
					throw N(r.source);
				}
				ue(t);
				n = n.filter((e) => !e.isSettled());
			}
		}
		function ue(e) {
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, e);
		}
		var de = n(17821);
		var P = n(68308);
		var fe = n(63977);
		;
		const F = 34;
		const pe = 39;
		const me = 44;
		const I = 45;
		const he = 46;
		const L = 48;
		const ge = 57;
		const _e = 58;
		const ve = 73;
		const ye = 78;
		const be = 91;
		const R = 92;
		const xe = 93;
		const Se = 102;
		const Ce = 110;
		const we = 116;
		const z = 117;
		const Te = 123;
		const Ee = 125;
		const B = new Uint8Array(128).fill(1).fill(4, 0, 32);
		B[127] = 4;
		for (const e of Buffer.from("\\\n\r	")) B[e] = 2;
		const V = new Uint8Array(256);
		for (let e = 32; e < 127; e++) V[e] = 1;
		for (const e of [
			F,
			pe,
			R
		]) V[e] = 0;
		const De = new Map([..."\"\\/bfnrt"].map((e, t) => [e.charCodeAt(0), "\"\\/\b\f\n\r	".charCodeAt(t)]));
		const Oe = new Uint8Array(256);
		for (const e of Buffer.from("0123456789+-.eE")) Oe[e] = 1;
		const ke = 15;
		const Ae = 24;
		function je(e) {
			return Pe.measure(e);
		}
		const Me = new Uint8Array(0);
		class Ne {
			#e = Me;
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
					this.#e = Me;
				}
			}
			#c() {
				switch (this.#y()) {
					case F: return this.#b();
					case Te: return this.#d();
					case be: return this.#u();
					case we: return this.#l("true", "True");
					case Se: return this.#l("false", "False");
					case Ce: return this.#l("null", "None");
					case ye: return this.#l("NaN", "nan");
					case ve: return this.#l("Infinity", "inf");
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
				while (this.#v(xe)) e += this.#c() + 2;
				return e === 0 ? 2 : e;
			}
			#d() {
				this.#t++;
				const e = this.#s;
				let t = null;
				let n = 0;
				while (this.#v(Ee)) {
					const r = this.#t + 1;
					const i = this.#b();
					const a = this.#s;
					this.#f(r, this.#t - 1);
					t ??= a - e < Ae ? null : this.#h(e);
					const o = t === null ? this.#p(e) : this.#g(t);
					if (o === a) n += i + 4;
					else this.#s--;
					if (this.#y() !== _e) throw this.#S();
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
				return (0, u.Sg)(this.#e, this.#r[e], this.#i[e]);
			}
			#v(e) {
				let t = this.#y();
				if (t === me) {
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
					while (V[e[t]] === 1) t++;
					n += t - a;
					const o = e[t];
					if (o === F) break;
					if (o === undefined) throw this.#S();
					let s = o;
					if (o === R) {
						this.#n = true;
						s = Fe(e, t);
						t += e[t + 1] !== z ? 2 : s > 65535 ? 12 : 6;
					} else if (o >= 128) {
						s = Le(e, t);
						t += o < 224 ? 2 : o < 240 ? 3 : 4;
					} else t++;
					if (s === pe) r++;
					else if (s === F) i++;
					n += Re(s);
				}
				this.#t = t + 1;
				return r > 0 && i > 0 ? n + r : n;
			}
			#x() {
				const e = this.#e;
				const t = this.#t;
				if (e[t] === I && e[t + 1] === ve) return this.#l("-Infinity", "-inf");
				let n = t;
				let r = 0;
				let i = 0;
				let a = false;
				while (Oe[e[n]] === 1) {
					const o = e[n];
					if (o >= L && o <= ge) r++;
					else if (o === he) i = n;
					else if (o !== I || n > t) a = true;
					n++;
				}
				if (r === 0) throw this.#S();
				this.#t = n;
				const o = e[t] === I ? t + 1 : t;
				const s = n - t;
				if (i === 0 && !a) return e[o] === L ? 1 : s;
				const c = !a && r <= ke && e[o] !== L && (e[n - 1] !== L || n - 1 === i + 1);
				return c ? s : Ue(He(e, t, n));
			}
			#S() {
				return new Error(`byte ${this.#t} of the line is not JSON as the line scanner takes it`);
			}
		}
		const Pe = new Ne();
		function Fe(e, t) {
			const n = e[t + 1];
			if (n !== z) return De.get(n);
			const r = Ie(e, t + 2);
			const i = r >= 55296 && r < 56320;
			if (!i || e[t + 6] !== R || e[t + 7] !== z) return r;
			const a = Ie(e, t + 8);
			return a >= 56320 && a < 57344 ? 65536 + (r - 55296 << 10) + (a - 56320) : r;
		}
		function Ie(e, t) {
			let n = 0;
			for (let r = t; r < t + 4; r++) {
				const t = e[r];
				n = n * 16 + (t <= ge ? t - L : (t | 32) - 87);
			}
			return n;
		}
		function Le(e, t) {
			const n = e[t];
			const r = e[t + 1] & 63;
			if (n < 224) return (n & 31) << 6 | r;
			const i = e[t + 2] & 63;
			if (n < 240) return (n & 15) << 12 | r << 6 | i;
			return (n & 7) << 18 | r << 12 | i << 6 | e[t + 3] & 63;
		}
		function Re(e) {
			if (e < 128) return B[e];
			if (!Ve(e)) return e < 256 ? 4 : e < 65536 ? 6 : 10;
			return e < 2048 ? 2 : e < 65536 ? 3 : 4;
		}
		const ze = /[\p{C}\p{Z}]/u;
		const Be = [];
		function Ve(e) {
			const t = e >> 8;
			Be[t] ??= Uint8Array.from({ length: 256 }, (e, n) => ze.test(String.fromCodePoint(t << 8 | n)) ? 0 : 1);
			return Be[t][e & 255] === 1;
		}
		function He(e, t, n) {
			return Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("latin1");
		}
		function Ue(e) {
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
		const We = 1e9;
		async function Ge(e, t, n, r) {
			const i = Ke(t, n);
			const a = new Je(i);
			const o = new u.tL();
			const s = [];
			for (const t of e) {
				s.push(await Ze(t, o, a, null, {
					onPiece: nt,
					signal: r
				}));
			}
			const c = rt(a, e);
			const l = new Ye(c === null ? i : H, a);
			const d = [];
			for (const [t, n] of e.entries()) {
				d.push(await tt(n, o, l, s[t], r));
			}
			const f = it(d.map((e) => e.before));
			const p = it(d.map((e) => e.after));
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
				files: d
			};
		}
		const H = {
			oldest: Number.NEGATIVE_INFINITY,
			records: Number.POSITIVE_INFINITY,
			bytes: Number.POSITIVE_INFINITY
		};
		function Ke({ max_records: e, max_age_seconds: t, max_total_bytes: n }, r) {
			return {
				oldest: t === null ? H.oldest : r.getTime() / 1e3 - t,
				records: e === null || e === 0 ? H.records : e,
				bytes: n ?? H.bytes
			};
		}
		function qe({ oldest: e }) {
			return e !== H.oldest;
		}
		function U(e, { oldest: t }) {
			return e === null || e >= t;
		}
		class Je {
			#e;
			asksSeconds;
			records = 0;
			bytes = 0;
			newest = null;
			ageUnknown = 0;
			constructor(e) {
				this.#e = e;
				this.asksSeconds = qe(e);
			}
			asksSize(e) {
				return this.#e.bytes !== H.bytes && U(e, this.#e);
			}
			record({ seconds: e, size: t }) {
				if (e !== null) this.newest = Math.max(e, this.newest ?? e);
				else if (this.asksSeconds) this.ageUnknown++;
				if (!U(e, this.#e)) return;
				this.records++;
				this.bytes += t;
			}
		}
		class Ye {
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
				this.asksSeconds = qe(e);
				this.#t = t.records;
				this.#n = t.bytes;
			}
			startFile() {
				this.cuts = new c();
				this.records = 0;
			}
			asksSize(e) {
				return this.#n > this.#e.bytes && U(e, this.#e);
			}
			record({ kind: e, line: t, start: n, end: r, seconds: i, size: a }) {
				this.records++;
				const o = U(i, this.#e);
				if (o && this.#t <= this.#e.records && this.#n <= this.#e.bytes) {
					this.keptByKind[fe.GW[e] ?? "other"]++;
				} else this.cuts.remove("expired", t, n, r);
				if (!o) return;
				this.#t--;
				this.#n -= a;
			}
		}
		class Xe {
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
				const n = this.#n.asksSize(t) ? je(this.#c(e)) : 0;
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
				return t.length < u.Ui ? Number(t) : this.#s(e);
			}
			#s(e) {
				try {
					const t = this.#c(e);
					const n = Buffer.from(t.buffer, t.byteOffset, t.length).toString();
					const { timestamp: r } = JSON.parse(n);
					return typeof r === "number" && Number.isFinite(r) ? r : null;
				} catch (e) {
					if (e instanceof P.o2) throw e;
					return null;
				}
			}
			#c(e) {
				const t = (0, P.M)(this.#e, e);
				if (t !== null) return t;
				throw new P.o2(`line ${e.line} is too long to be measured while it is compressed`, { remedy: "Decompress it first." });
			}
		}
		async function Ze(e, t, n, r, i) {
			try {
				await (0, T.Vm)();
				const { signal: a } = i;
				const o = await (0, de.H)(e.path, {
					...Qe,
					signal: a
				});
				try {
					const { source: a, isCompressed: s } = o;
					const c = (0, k.cu)(o.fd);
					if (r !== null && !$e(r.identity, c)) throw et(e);
					const u = r?.bytes ?? (s ? Number.POSITIVE_INFINITY : Number(c.size));
					const d = new Xe(a, t, n);
					const f = await (0, P.ep)(a, new l.V5(d, t), {
						...i,
						limit: u
					});
					if (u !== Number.POSITIVE_INFINITY && f < u) throw et(e);
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
				if (!(t instanceof P.o2)) throw t;
				const n = t.remedy ?? "Make it readable for this user, or leave it out of path.";
				const r = `${e.shownPath} cannot be read: ${t.message}. ${n}`;
				throw new A.g(r, { cause: t });
			}
		}
		const Qe = {
			maxRatio: Number.POSITIVE_INFINITY,
			onCompressed: nt
		};
		function $e(e, t) {
			return e.device === t.device && e.inode === t.inode && e.size <= t.size;
		}
		function et({ shownPath: e }) {
			return new A.g(`${e} was replaced or cut short while it was read, so nothing can be said of its retention. Stop what writes to it, then run this again.`);
		}
		async function tt(e, t, n, r, i) {
			const a = (0, O.createHash)("sha256");
			n.startFile();
			await Ze(e, t, n, r, {
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
		function nt() {}
		function rt({ newest: e }, t) {
			if (e === null || e >= We) return null;
			return `max-age-seconds cannot be applied to ${t.at(-1)?.shownPath}: its newest timestamp, ${e}, is no Unix ` + "time. Papyra's own clock counts from when the machine was started, so every record would seem decades old " + "and all would go. Nothing is let go. Start the actor system with time_fn=time.time, on a new file so that the " + "two clocks do not mix, or use max-records instead of max-age-seconds.";
		}
		function it(e) {
			return {
				records: e.reduce((e, { records: t }) => e + t, 0),
				bytes: e.reduce((e, { bytes: t }) => e + t, 0)
			};
		}
		var W = n(13582);
		;
		function at(e, t) {
			try {
				const n = e.map(({ path: e, shownPath: n }) => (0, w.dirname)((0, W.GK)(e, n, t)));
				for (const e of new Set(n)) (0, E.D9)(e);
			} catch {}
		}
		;
		async function ot(e, t) {
			const { retention: n, now: r, dryRun: i, workspace: a, signal: o } = t;
			const s = (0, T.nS)(o);
			if (s !== null) return q(e, G(n), s, t);
			if (!i) at(e.files, a);
			let c;
			try {
				c = await Ge(e.files, n, r, o);
			} catch (r) {
				if (r instanceof T._n) return q(e, G(n), r, t);
				return K(e, G(n), "refused", Y(e, r, (0, D.J)("compacted", [], []), t));
			}
			const l = ct(c, n);
			if (c.refusal !== null) return K(e, l, "refused", c.refusal);
			try {
				(0, W.RP)(c.files.map(({ file: e, identity: t }) => ({
					...e,
					identity: t
				})));
			} catch (n) {
				return K(e, l, "refused", Y(e, n, (0, D.J)("compacted", [], []), t));
			}
			if (l.status === "none" || i) return J(l);
			const u = c.files.find(({ isCompressed: e, cuts: t }) => e && t.length > 0);
			if (u !== undefined) return K(e, l, "refused", st(u));
			const d = (0, T.nS)(o);
			if (d !== null) return q(e, l, d, t);
			return lt(e, c, l, t);
		}
		function st({ file: { shownPath: e } }) {
			return `${e} is compressed, so it was measured and not compacted. Decompress it, compact that, and compress it ` + "again. Every file is as it was.";
		}
		function ct({ before: e, after: t, reclaimed: n, ageUnknown: r, files: i }, a) {
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
		function G(e) {
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
		function lt(e, t, n, r) {
			const i = [];
			const a = [];
			const o = () => [...a, ...i.filter((e) => e.isInPlace).map(({ source: e }) => e.shownPath)];
			try {
				const o = t.files.filter(({ cuts: e }) => e.length > 0);
				const s = ({ file: t, after: n }) => n.bytes === 0 && t.path !== e.active && !(0, C.lstatSync)(t.path).isSymbolicLink();
				for (const e of o.filter((e) => !s(e))) {
					i.push(j.prepare(ut(e, r.workspace), e.cuts, () => {}));
				}
				for (const e of o.filter(s)) {
					const t = ut(e, r.workspace);
					M(t);
					(0, C.unlinkSync)(t.path);
					a.push(t.shownPath);
					(0, E.zR)((0, w.dirname)(t.path));
				}
				le(i, r.settlingMs);
				for (const e of i) e.close();
				return J({
					...n,
					status: "done"
				}, { hasWritten: true });
			} catch (t) {
				const a = i.flatMap((e) => e.close() ?? []).map(r.shown);
				const s = o().length > 0;
				const c = !s && t instanceof A.g ? "refused" : "failed";
				const l = (0, D.J)("compacted", o(), a);
				return {
					...K(e, n, c, Y(e, t, l, r)),
					hasWritten: s
				};
			}
		}
		function ut({ file: e, identity: t, sha256: n }, r) {
			const { path: i, shownPath: a } = e;
			return {
				path: (0, W.GK)(i, a, r),
				shownPath: a,
				identity: t,
				sha256: n
			};
		}
		function K({ shownPath: e }, t, n, r) {
			const i = {
				subject: e,
				message: r,
				severity: "error"
			};
			return J({
				...t,
				status: n,
				reason: r
			}, { problems: [i] });
		}
		function q({ shownPath: e }, t, n, { dryRun: r }) {
			const i = r ? `The retention of ${e} was not measured` : `${e} was not compacted`;
			const a = `${i}, for the run was cut short: ${n.message}. Nothing was written.`;
			return J({
				...t,
				status: "refused",
				reason: a
			}, { interruption: n });
		}
		function J(e, t = {}) {
			return {
				compaction: e,
				problems: [],
				interruption: null,
				hasWritten: false,
				...t
			};
		}
		function Y({ shownPath: e }, t, n, { shown: r }) {
			return (0, D.I)(t, {
				subject: e,
				action: "compacted",
				state: n,
				shown: r
			});
		}
		;
		function dt(e) {
			const t = (0, C.lstatSync)(e.path);
			if (!t.isFile()) return {
				...e,
				bytes: 0,
				sha256: null,
				identity: null
			};
			const n = (0, k.s8)(e.path);
			return {
				...e,
				bytes: t.size,
				sha256: (0, E.Bj)(e.path),
				identity: n
			};
		}
		var ft = n(8287);
		var pt = n(81700);
		;
		class mt {
			directory;
			#e;
			constructor(e, t) {
				this.directory = e;
				this.#e = t;
				(0, E.Oh)(e);
				(0, E.D9)(e);
			}
			keep(e) {
				const t = this.#n(e);
				const n = t ?? this.#r(e, e) ?? this.#i(e);
				(0, E.zR)(this.directory);
				return {
					path: n,
					isNew: t === null
				};
			}
			move(e, t, n) {
				if (n === null) return this.#t(e, this.#o(e));
				M({
					path: e,
					shownPath: t,
					identity: n
				});
				const r = this.#n(e) ?? this.#r(e, e);
				if (r !== null) {
					(0, C.unlinkSync)(e);
					return this.#t(e, r);
				}
				if ((0, C.statSync)(this.directory, { bigint: true }).dev === n.device) {
					return this.#t(e, this.#o(e));
				}
				const i = this.#i(e);
				try {
					M({
						path: e,
						shownPath: t,
						identity: n
					});
				} catch (e) {
					(0, C.unlinkSync)(i);
					throw e;
				}
				(0, E.zR)(this.directory);
				(0, C.unlinkSync)(e);
				return this.#t(e, i);
			}
			#t(e, t) {
				(0, E.zR)(this.directory);
				(0, E.zR)((0, w.dirname)(e));
				return t;
			}
			#n(e) {
				const t = `${(0, w.basename)(e)}.quarantine.`;
				const n = (0, C.lstatSync)(e, { bigint: true });
				if (n.nlink < 2n) return null;
				const r = (0, C.readdirSync)(this.directory).find((e) => {
					if (!e.startsWith(t)) return false;
					const { dev: r, ino: i } = (0, C.lstatSync)((0, w.join)(this.directory, e), { bigint: true });
					return r === n.dev && i === n.ino;
				});
				return r === undefined ? null : (0, w.join)(this.directory, r);
			}
			#r(e, t) {
				try {
					return this.#s(t, (t) => (0, C.linkSync)(e, t));
				} catch (e) {
					if ((0, E.ab)(e)) return null;
					throw e;
				}
			}
			#i(e) {
				const t = new E.yX((0, w.join)(this.directory, (0, w.basename)(e)));
				try {
					const n = (0, C.openSync)(e, "r");
					try {
						for (const e of (0, E.Xe)(n)) t.write(e);
						t.finish((0, C.fstatSync)(n));
					} finally {
						(0, C.closeSync)(n);
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
				(0, C.unlinkSync)(e);
				return n;
			}
			#o(e, t = e) {
				return this.#s(t, (t) => {
					if ((0, C.lstatSync)(t, { throwIfNoEntry: false }) !== undefined) throw new gt();
					_t(e, t);
				});
			}
			#s(e, t) {
				for (;; this.#e++) {
					const n = (0, w.join)(this.directory, `${(0, w.basename)(e)}.quarantine.${this.#e}`);
					try {
						t(n);
						return n;
					} catch (e) {
						if (!(e instanceof gt) && e.code !== "EEXIST") throw e;
					}
				}
			}
		}
		function ht({ path: e, isNew: t }, { path: n, identity: r }) {
			try {
				if (!t || !(0, k.i9)(r, (0, k.s8)(n))) return false;
				(0, C.unlinkSync)(e);
				return true;
			} catch {
				return false;
			}
		}
		class gt extends Error {}
		function _t(e, t) {
			try {
				(0, C.renameSync)(e, t);
			} catch (t) {
				if (t.code !== "EXDEV") throw t;
				throw new A.g(`${e} is no regular file, and the quarantine directory is on another file system. Move it there by hand, or ` + "set quarantine-dir to a directory on the same file system.");
			}
		}
		var vt = n(26412);
		;
		const yt = 1e5;
		function bt(e, t, n) {
			const i = e.members.flatMap((e) => {
				const { damage: t } = e;
				const i = [...t?.rules ?? []].some((e) => (0, r.xJ)(e, n) === "error");
				if (t === null || !i) return [];
				if (e.isCompressed) throw new A.g(xt(e));
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
				sha256: Et(t, e.members, i, a)
			};
		}
		function xt({ shownPath: e }) {
			return `${e} is compressed, so it cannot be mended. Decompress it, recover that, and compress it again.`;
		}
		function X({ rewrites: e, moves: t }) {
			return e.length === 0 && t.length === 0;
		}
		function Z({ rewrites: e }) {
			return {
				records: e.reduce((e, { cuts: t }) => e + t.removedRecords, 0),
				bytes: e.reduce((e, { cuts: t }) => e + t.removedBytes, 0)
			};
		}
		function St(e) {
			return {
				mode: e.mode,
				status: X(e) ? "none" : "planned",
				reason: null,
				files: [...e.moves.map(Tt), ...e.rewrites.map(Ct)],
				repaired_files: [],
				quarantined_files: [],
				removed: {
					...Z(e),
					kept_at: null
				},
				sha256: e.sha256
			};
		}
		function Ct({ member: e, cuts: t, salvagedRecords: n }) {
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
				changes: wt(t),
				truncated: t.length > yt,
				moved_to: null
			};
		}
		function wt(e) {
			const t = [];
			for (let n = 0; n < Math.min(e.length, yt); n++) {
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
		function Tt({ shownPath: e, bytes: t, sha256: n }) {
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
		function Et(e, t, n, r) {
			const i = (0, O.createHash)("sha256").update(e);
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
		const Dt = 100;
		const Ot = 16;
		const kt = 1e3;
		function At(e, t, n) {
			return (0, w.join)(e, vt.r, `${jt((0, w.basename)(t))}.${n.slice(0, Ot)}.removed`);
		}
		function jt(e) {
			return new TextDecoder().decode(Buffer.from(e).subarray(0, Dt), { stream: true });
		}
		class Mt {
			path;
			#e;
			#t;
			constructor(e) {
				this.path = e;
				(0, E.Oh)((0, w.dirname)(e));
				(0, E.D9)((0, w.dirname)(e));
				this.#e = new E.yX(e);
				try {
					this.#t = new E.yX(Nt(e));
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
					if (r.length === kt) {
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
				(0, C.renameSync)(this.#e.path, this.path);
				(0, C.renameSync)(this.#t.path, Nt(this.path));
				(0, E.zR)((0, w.dirname)(this.path));
			}
			discard() {
				this.#e.discard();
				this.#t.discard();
			}
		}
		function Nt(e) {
			return `${e}.ndjson`;
		}
		;
		function Pt(e, t) {
			const n = (0, T.nS)(t.signal);
			if (n !== null) return Ft(e, t, n);
			if (!t.planOnly) at(e.members, t.workspace);
			let r;
			try {
				r = bt(e, t.mode, t.severities);
			} catch (n) {
				return It(e, t, n);
			}
			const i = St(r);
			const a = Wt(e, r, t);
			if (a !== null) return $(e, i, a, true);
			if (X(r)) return Q(i);
			const o = r.rewrites.find(({ member: e }) => e.inFlight);
			if (o !== undefined) return $(e, i, Vt(o), false);
			const s = t.maxLoss === null ? Ut(e, r) : null;
			if (s !== null) return $(e, i, s, false);
			const c = (0, pt.q)(Z(r), t.maxLoss);
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
			return St({
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
			return (0, D.I)(n, {
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
			(0, W.RP)(e.members);
			for (const { member: e } of t.rewrites) (0, W.GK)(e.path, e.shownPath, o);
			const s = r === "quarantine";
			const [c, l] = s ? [a, "quarantine-dir"] : [(0, w.join)(i, vt.r), "output-dir"];
			(0, W.F4)(c, l, o);
			if (!e.isRotating) return;
			if (t.moves.length > 0) (0, W.F4)((0, w.dirname)(e.path), "path", o);
			(0, W.h3)(c, s ? `${(0, w.basename)(e.path)}.quarantine` : ".", l, e.path);
		}
		function Vt({ member: e }) {
			return `${e.shownPath} is being written to (it changed during the scan), so it was left alone; what looks torn may be ` + "in flight. Stop what writes to it, then run this again.";
		}
		const Ht = 3;
		function Ut(e, t) {
			const n = Z(t).records;
			const r = t.rewrites.reduce((e, { salvagedRecords: t }) => e + t, 0);
			const i = e.members.reduce((e, t) => e + t.records, r);
			if (i > 0 || n < Ht) return null;
			return `${e.shownPath} has ${(0, ft.B)(n)} lines that are no records and not one that is: it seems to be no ` + "log of Papyra, so nothing was written. Leave it out of path; or, if it is one, say with max-loss how much may go.";
		}
		function Wt(e, t, { approved: n }) {
			if (n === null || n.sha256 === t.sha256) return null;
			if (n.sha256 === null && X(t)) return null;
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
					le(this.#i, this.#n.settlingMs);
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
				const n = e === "repair" && Z(this.#t).bytes > 0;
				if (n) {
					this.#o = new Mt(At(t, this.#e.path, this.#t.sha256));
				}
				for (const { member: e, cuts: t } of this.#t.rewrites) {
					const n = this.#l(e);
					this.#o?.describe(e.shownPath, t);
					this.#i.push(j.prepare(n, t, (e) => this.#o?.add(e)));
				}
				this.#o?.finish();
				if (this.#o !== null) this.#r.removed.kept_at = this.#n.shown(this.#o.path);
			}
			#l({ path: e, shownPath: t, identity: n, sha256: r }) {
				const { workspace: i, shown: a } = this.#n;
				const o = (0, W.GK)(e, t, i);
				const s = this.#r.files.find((e) => e.path === t);
				if (s !== undefined && (0, C.lstatSync)(e).isSymbolicLink()) s.linked_to = a(o);
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
				const i = new mt(t, n);
				for (const e of this.#i) {
					const { source: t } = e;
					const n = i.keep(t.path);
					this.#a.set(e, n);
					this.#f(t.shownPath, r(n.path));
				}
				if (Z(this.#t).bytes > 0) this.#r.removed.kept_at = r(t);
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
					if (n === undefined || t.isInPlace || !ht(n, t.source)) continue;
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
				const a = (0, D.I)(e, {
					subject: r,
					action: "recovered",
					state: this.#g(),
					shown: i
				});
				if (t.repaired_files.length === 0) t.removed.kept_at = null;
				t.status = e instanceof A.g && !n ? "refused" : "failed";
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
				return (0, D.J)("recovered", [...e, ...n.map(({ path: e }) => e)], this.#s);
			}
		}
		;
	}),
	46002: ((e, t, n) => {
		n.d(t, {
			Bj: () => D,
			D9: () => b,
			Oh: () => w,
			Xe: () => E,
			ab: () => _,
			cF: () => v,
			ey: () => te,
			f4: () => p,
			rc: () => ne,
			yX: () => f,
			zR: () => S
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
				y.add(this.path);
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
				v(this.path);
			}
			#i(e) {
				try {
					e();
				} catch (e) {
					throw C(e, (0, a.dirname)(this.path));
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
		const ee = /-(\d+)\.tmp$/;
		function te(e) {
			return (0, a.basename)(e).startsWith(o) && e.endsWith(s);
		}
		const g = [
			"EXDEV",
			"EPERM",
			"ENOTSUP",
			"EOPNOTSUPP",
			"ENOSYS",
			"EMLINK"
		];
		function _(e) {
			return g.includes(e.code ?? "");
		}
		function ne(e, t) {
			const n = h((0, a.dirname)(e), t);
			try {
				(0, i.linkSync)(e, n);
				y.add(n);
				return n;
			} catch (e) {
				if (_(e)) return null;
				throw e;
			}
		}
		function v(e) {
			try {
				(0, i.rmSync)(e, { force: true });
				y.delete(e);
			} catch {}
		}
		const y = new Set();
		function b(e) {
			for (const t of (0, i.readdirSync)(e)) {
				if (!t.startsWith(o) || !t.endsWith(s)) continue;
				const n = (0, a.join)(e, t);
				const r = Number.parseInt(t.slice(o.length), 10);
				if ((r === process.pid ? !y.has(n) : !x(r)) && !re(n)) {
					(0, i.rmSync)(n, { force: true });
				}
			}
		}
		function re(e) {
			const [, t] = ee.exec(e) ?? [];
			return t !== undefined && (0, i.statSync)(e).size > Number(t);
		}
		function x(e) {
			try {
				process.kill(e, 0);
				return true;
			} catch (e) {
				return e.code === "EPERM";
			}
		}
		function S(e) {
			if (process.platform === "win32") return;
			const t = (0, i.openSync)(e, "r");
			try {
				(0, i.fsyncSync)(t);
			} catch (t) {
				if (t.code !== "EINVAL") throw C(t, e);
			} finally {
				(0, i.closeSync)(t);
			}
		}
		function C(e, t) {
			return e instanceof Error ? Object.assign(e, { path: t }) : e;
		}
		function w(e) {
			if ((0, i.existsSync)(e)) return;
			w((0, a.dirname)(e));
			try {
				(0, i.mkdirSync)(e);
			} catch (t) {
				if (!(0, i.existsSync)(e) || !(0, i.statSync)(e).isDirectory()) throw t;
			}
			S((0, a.dirname)(e));
		}
		const T = 4 << 20;
		function* E(e, t = 0) {
			const n = Buffer.allocUnsafeSlow(T);
			for (let r = t;;) {
				const t = (0, i.readSync)(e, n, 0, n.length, r);
				if (t === 0) return;
				yield n.subarray(0, t);
				r += t;
			}
		}
		function D(e) {
			const t = (0, r.createHash)("sha256");
			const n = (0, i.openSync)(e, "r");
			try {
				for (const e of E(n)) t.update(e);
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
