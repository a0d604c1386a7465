export const id = 608;
export const ids = [608];
export const modules = { 78227: ((e, t, n) => {
	n.d(t, {
		FileDamage: () => ce,
		compactFiles: () => nt,
		orphanFile: () => ot,
		recoverFiles: () => Ot
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
	const ee = 34;
	function te(e, t) {
		if (Buffer.from(e.buffer, e.byteOffset, e.length).indexOf(f) < 0) return [];
		const n = h(e, ne(e));
		const r = n.at(-1)?.end ?? 0;
		return r === e.length ? n : [...n, ...ie(e, re(e, r), t)];
	}
	function ne(e) {
		let t = 0;
		while (e[t] === 0 || e[t] === 32 || e[t] === 9) t++;
		return e[t] === 239 && e[t + 1] === 187 && e[t + 2] === 191 ? t + 3 : t;
	}
	function h(e, t) {
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
			if (e[r + 1] !== ee) continue;
			const t = h(e, r);
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
		_(e, t, e.length);
		g.until = g.errorAt;
		const n = g.error === "extra" ? g.errorAt : e.length;
		if (n < e.length) _(e, t, n);
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
	function _(e, t, n) {
		se.push(e, t, n, 0, true);
	}
	;
	class ce {
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
			const r = this.#e && n !== null ? te(n, t.next === t.end) : [];
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
	var v = n(73024);
	var y = n(76760);
	var b = n(64077);
	var x = n(46002);
	var S = n(58845);
	var C = n(13234);
	;
	const le = 20;
	function ue(e, t) {
		for (const t of e) {
			t.commit();
			(0, x.zR)((0, y.dirname)(t.source.path));
		}
		let n = e;
		for (let e = 0; n.length > 0; e++) {
			const [r] = n;
			if (r !== undefined && e === le) {
				for (const e of n) e.undo();
				throw (0, C.$A)(r.source);
			}
			de(t);
			n = n.filter((e) => !e.isSettled());
		}
	}
	function de(e) {
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, e);
	}
	var w = n(73836);
	var fe = n(77598);
	var T = n(20027);
	var pe = n(17821);
	var E = n(68308);
	var me = n(63977);
	;
	const D = 34;
	const he = 39;
	const ge = 44;
	const O = 45;
	const _e = 46;
	const k = 48;
	const ve = 57;
	const ye = 58;
	const be = 73;
	const xe = 78;
	const Se = 91;
	const A = 92;
	const Ce = 93;
	const we = 102;
	const Te = 110;
	const Ee = 116;
	const j = 117;
	const De = 123;
	const Oe = 125;
	const M = new Uint8Array(128).fill(1).fill(4, 0, 32);
	M[127] = 4;
	for (const e of Buffer.from("\\\n\r	")) M[e] = 2;
	const N = new Uint8Array(256);
	for (let e = 32; e < 127; e++) N[e] = 1;
	for (const e of [
		D,
		he,
		A
	]) N[e] = 0;
	const ke = new Map([..."\"\\/bfnrt"].map((e, t) => [e.charCodeAt(0), "\"\\/\b\f\n\r	".charCodeAt(t)]));
	const P = new Uint8Array(256);
	for (const e of Buffer.from("0123456789+-.eE")) P[e] = 1;
	const Ae = 15;
	const je = 24;
	function Me(e) {
		return Fe.measure(e);
	}
	const Ne = new Uint8Array(0);
	class Pe {
		#e = Ne;
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
				this.#e = Ne;
			}
		}
		#c() {
			switch (this.#y()) {
				case D: return this.#b();
				case De: return this.#d();
				case Se: return this.#u();
				case Ee: return this.#l("true", "True");
				case we: return this.#l("false", "False");
				case Te: return this.#l("null", "None");
				case xe: return this.#l("NaN", "nan");
				case be: return this.#l("Infinity", "inf");
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
			while (this.#v(Ce)) e += this.#c() + 2;
			return e === 0 ? 2 : e;
		}
		#d() {
			this.#t++;
			const e = this.#s;
			let t = null;
			let n = 0;
			while (this.#v(Oe)) {
				const r = this.#t + 1;
				const i = this.#b();
				const a = this.#s;
				this.#f(r, this.#t - 1);
				t ??= a - e < je ? null : this.#h(e);
				const o = t === null ? this.#p(e) : this.#g(t);
				if (o === a) n += i + 4;
				else this.#s--;
				if (this.#y() !== ye) throw this.#S();
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
			if (t === ge) {
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
				while (N[e[t]] === 1) t++;
				n += t - a;
				const o = e[t];
				if (o === D) break;
				if (o === undefined) throw this.#S();
				let s = o;
				if (o === A) {
					this.#n = true;
					s = Ie(e, t);
					t += e[t + 1] !== j ? 2 : s > 65535 ? 12 : 6;
				} else if (o >= 128) {
					s = Re(e, t);
					t += o < 224 ? 2 : o < 240 ? 3 : 4;
				} else t++;
				if (s === he) r++;
				else if (s === D) i++;
				n += ze(s);
			}
			this.#t = t + 1;
			return r > 0 && i > 0 ? n + r : n;
		}
		#x() {
			const e = this.#e;
			const t = this.#t;
			if (e[t] === O && e[t + 1] === be) return this.#l("-Infinity", "-inf");
			let n = t;
			let r = 0;
			let i = 0;
			let a = false;
			while (P[e[n]] === 1) {
				const o = e[n];
				if (o >= k && o <= ve) r++;
				else if (o === _e) i = n;
				else if (o !== O || n > t) a = true;
				n++;
			}
			if (r === 0) throw this.#S();
			this.#t = n;
			const o = e[t] === O ? t + 1 : t;
			const s = n - t;
			if (i === 0 && !a) return e[o] === k ? 1 : s;
			const c = !a && r <= Ae && e[o] !== k && (e[n - 1] !== k || n - 1 === i + 1);
			return c ? s : We(Ue(e, t, n));
		}
		#S() {
			return new Error(`byte ${this.#t} of the line is not JSON as the line scanner takes it`);
		}
	}
	const Fe = new Pe();
	function Ie(e, t) {
		const n = e[t + 1];
		if (n !== j) return ke.get(n);
		const r = Le(e, t + 2);
		const i = r >= 55296 && r < 56320;
		if (!i || e[t + 6] !== A || e[t + 7] !== j) return r;
		const a = Le(e, t + 8);
		return a >= 56320 && a < 57344 ? 65536 + (r - 55296 << 10) + (a - 56320) : r;
	}
	function Le(e, t) {
		let n = 0;
		for (let r = t; r < t + 4; r++) {
			const t = e[r];
			n = n * 16 + (t <= ve ? t - k : (t | 32) - 87);
		}
		return n;
	}
	function Re(e, t) {
		const n = e[t];
		const r = e[t + 1] & 63;
		if (n < 224) return (n & 31) << 6 | r;
		const i = e[t + 2] & 63;
		if (n < 240) return (n & 15) << 12 | r << 6 | i;
		return (n & 7) << 18 | r << 12 | i << 6 | e[t + 3] & 63;
	}
	function ze(e) {
		if (e < 128) return M[e];
		if (!He(e)) return e < 256 ? 4 : e < 65536 ? 6 : 10;
		return e < 2048 ? 2 : e < 65536 ? 3 : 4;
	}
	const Be = /[\p{C}\p{Z}]/u;
	const Ve = [];
	function He(e) {
		const t = e >> 8;
		Ve[t] ??= Uint8Array.from({ length: 256 }, (e, n) => Be.test(String.fromCodePoint(t << 8 | n)) ? 0 : 1);
		return Ve[t][e & 255] === 1;
	}
	function Ue(e, t, n) {
		return Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("latin1");
	}
	function We(e) {
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
	const Ge = 1e9;
	async function Ke(e, t, n, r) {
		const i = qe(t, n);
		const a = new Ye(i);
		const o = new d.tL();
		const s = [];
		for (const t of e) {
			s.push(await L(t, o, a, null, {
				onPiece: z,
				signal: r
			}));
		}
		const c = tt(a, e);
		const l = new Xe(c === null ? i : F, a);
		const u = [];
		for (const [t, n] of e.entries()) {
			u.push(await et(n, o, l, s[t], r));
		}
		const f = B(u.map((e) => e.before));
		const p = B(u.map((e) => e.after));
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
	const F = {
		oldest: Number.NEGATIVE_INFINITY,
		records: Number.POSITIVE_INFINITY,
		bytes: Number.POSITIVE_INFINITY
	};
	function qe({ max_records: e, max_age_seconds: t, max_total_bytes: n }, r) {
		return {
			oldest: t === null ? F.oldest : r.getTime() / 1e3 - t,
			records: e === null || e === 0 ? F.records : e,
			bytes: n ?? F.bytes
		};
	}
	function Je({ oldest: e }) {
		return e !== F.oldest;
	}
	function I(e, { oldest: t }) {
		return e === null || e >= t;
	}
	class Ye {
		#e;
		asksSeconds;
		records = 0;
		bytes = 0;
		newest = null;
		ageUnknown = 0;
		constructor(e) {
			this.#e = e;
			this.asksSeconds = Je(e);
		}
		asksSize(e) {
			return this.#e.bytes !== F.bytes && I(e, this.#e);
		}
		record({ seconds: e, size: t }) {
			if (e !== null) this.newest = Math.max(e, this.newest ?? e);
			else if (this.asksSeconds) this.ageUnknown++;
			if (!I(e, this.#e)) return;
			this.records++;
			this.bytes += t;
		}
	}
	class Xe {
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
			this.asksSeconds = Je(e);
			this.#t = t.records;
			this.#n = t.bytes;
		}
		startFile() {
			this.cuts = new c();
			this.records = 0;
		}
		asksSize(e) {
			return this.#n > this.#e.bytes && I(e, this.#e);
		}
		record({ kind: e, line: t, start: n, end: r, seconds: i, size: a }) {
			this.records++;
			const o = I(i, this.#e);
			if (o && this.#t <= this.#e.records && this.#n <= this.#e.bytes) {
				this.keptByKind[me.GW[e] ?? "other"]++;
			} else this.cuts.remove("expired", t, n, r);
			if (!o) return;
			this.#t--;
			this.#n -= a;
		}
	}
	class Ze {
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
			const n = this.#n.asksSize(t) ? Me(this.#c(e)) : 0;
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
				if (e instanceof E.o2) throw e;
				return null;
			}
		}
		#c(e) {
			const t = (0, E.M)(this.#e, e);
			if (t !== null) return t;
			throw new E.o2(`line ${e.line} is too long to be measured while it is compressed`, { remedy: "Decompress it first." });
		}
	}
	async function L(e, t, n, r, i) {
		try {
			await (0, b.Vm)();
			const { signal: a } = i;
			const o = await (0, pe.H)(e.path, {
				...Qe,
				signal: a
			});
			try {
				const { source: a, isCompressed: s } = o;
				const c = (0, T.cu)(o.fd);
				if (r !== null && !$e(r.identity, c)) throw R(e);
				const u = r?.bytes ?? (s ? Number.POSITIVE_INFINITY : Number(c.size));
				const d = new Ze(a, t, n);
				const f = await (0, E.ep)(a, new l.V5(d, t), {
					...i,
					limit: u
				});
				if (u !== Number.POSITIVE_INFINITY && f < u) throw R(e);
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
			if (!(t instanceof E.o2)) throw t;
			const n = t.remedy ?? "Make it readable for this user, or leave it out of path.";
			const r = `${e.shownPath} cannot be read: ${t.message}. ${n}`;
			throw new w.g(r, { cause: t });
		}
	}
	const Qe = {
		maxRatio: Number.POSITIVE_INFINITY,
		onCompressed: z
	};
	function $e(e, t) {
		return e.device === t.device && e.inode === t.inode && e.size <= t.size;
	}
	function R({ shownPath: e }) {
		return new w.g(`${e} was replaced or cut short while it was read, so nothing can be said of its retention. Stop what writes to it, then run this again.`);
	}
	async function et(e, t, n, r, i) {
		const a = (0, fe.createHash)("sha256");
		n.startFile();
		await L(e, t, n, r, {
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
	function z() {}
	function tt({ newest: e }, t) {
		if (e === null || e >= Ge) return null;
		return `max-age-seconds cannot be applied to ${t.at(-1)?.shownPath}: its newest timestamp, ${e}, is no Unix ` + "time. Papyra's own clock counts from when the machine was started, so every record would seem decades old " + "and all would go. Nothing is let go. Start the actor system with time_fn=time.time, on a new file so that the " + "two clocks do not mix, or use max-records instead of max-age-seconds.";
	}
	function B(e) {
		return {
			records: e.reduce((e, { records: t }) => e + t, 0),
			bytes: e.reduce((e, { bytes: t }) => e + t, 0)
		};
	}
	var V = n(13582);
	;
	function H(e, t) {
		try {
			const n = e.map(({ path: e, shownPath: n }) => (0, y.dirname)((0, V.GK)(e, n, t)));
			for (const e of new Set(n)) (0, x.D9)(e);
		} catch {}
	}
	;
	async function nt(e, t) {
		const { retention: n, now: r, dryRun: i, workspace: a, signal: o } = t;
		const s = (0, b.nS)(o);
		if (s !== null) return K(e, U(n), s, t);
		if (!i) H(e.files, a);
		let c;
		try {
			c = await Ke(e.files, n, r, o);
		} catch (r) {
			if (r instanceof b._n) return K(e, U(n), r, t);
			return G(e, U(n), "refused", J(e, r, (0, S.J)("compacted", [], []), t));
		}
		const l = it(c, n);
		if (c.refusal !== null) return G(e, l, "refused", c.refusal);
		try {
			(0, V.RP)(c.files.map(({ file: e, identity: t }) => ({
				...e,
				identity: t
			})));
		} catch (n) {
			return G(e, l, "refused", J(e, n, (0, S.J)("compacted", [], []), t));
		}
		if (l.status === "none" || i) return q(l);
		const u = c.files.find(({ isCompressed: e, cuts: t }) => e && t.length > 0);
		if (u !== undefined) return G(e, l, "refused", rt(u));
		const d = (0, b.nS)(o);
		if (d !== null) return K(e, l, d, t);
		return at(e, c, l, t);
	}
	function rt({ file: { shownPath: e } }) {
		return `${e} is compressed, so it was measured and not compacted. Decompress it, compact that, and compress it ` + "again. Every file is as it was.";
	}
	function it({ before: e, after: t, reclaimed: n, ageUnknown: r, files: i }, a) {
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
	function U(e) {
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
	function at(e, t, n, r) {
		const i = [];
		const a = [];
		const o = () => [...a, ...i.filter((e) => e.isInPlace).map(({ source: e }) => e.shownPath)];
		try {
			const o = t.files.filter(({ cuts: e }) => e.length > 0);
			const s = ({ file: t, after: n }) => n.bytes === 0 && t.path !== e.active && !(0, v.lstatSync)(t.path).isSymbolicLink();
			for (const e of o.filter((e) => !s(e))) {
				i.push(C.TH.prepare(W(e, r.workspace), e.cuts, () => {}));
			}
			for (const e of o.filter(s)) {
				const t = W(e, r.workspace);
				(0, C.SC)(t);
				(0, v.unlinkSync)(t.path);
				a.push(t.shownPath);
				(0, x.zR)((0, y.dirname)(t.path));
			}
			ue(i, r.settlingMs);
			for (const e of i) e.close();
			return q({
				...n,
				status: "done"
			}, { hasWritten: true });
		} catch (t) {
			const a = i.flatMap((e) => e.close() ?? []).map(r.shown);
			const s = o().length > 0;
			const c = !s && t instanceof w.g ? "refused" : "failed";
			const l = (0, S.J)("compacted", o(), a);
			return {
				...G(e, n, c, J(e, t, l, r)),
				hasWritten: s
			};
		}
	}
	function W({ file: e, identity: t, sha256: n }, r) {
		const { path: i, shownPath: a } = e;
		return {
			path: (0, V.GK)(i, a, r),
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
		return (0, S.I)(t, {
			subject: e,
			action: "compacted",
			state: n,
			shown: r
		});
	}
	;
	function ot(e) {
		const t = (0, v.lstatSync)(e.path);
		if (!t.isFile()) return {
			...e,
			bytes: 0,
			sha256: null,
			identity: null
		};
		const n = (0, T.s8)(e.path);
		return {
			...e,
			bytes: t.size,
			sha256: (0, x.Bj)(e.path),
			identity: n
		};
	}
	var st = n(8287);
	var ct = n(81700);
	;
	class lt {
		directory;
		#e;
		constructor(e, t) {
			this.directory = e;
			this.#e = t;
			(0, x.Oh)(e);
			(0, x.D9)(e);
		}
		keep(e) {
			const t = this.#n(e);
			const n = t ?? this.#r(e, e) ?? this.#i(e);
			(0, x.zR)(this.directory);
			return {
				path: n,
				isNew: t === null
			};
		}
		move(e, t, n) {
			if (n === null) return this.#t(e, this.#o(e));
			(0, C.SC)({
				path: e,
				shownPath: t,
				identity: n
			});
			const r = this.#n(e) ?? this.#r(e, e);
			if (r !== null) {
				(0, v.unlinkSync)(e);
				return this.#t(e, r);
			}
			if ((0, v.statSync)(this.directory, { bigint: true }).dev === n.device) {
				return this.#t(e, this.#o(e));
			}
			const i = this.#i(e);
			try {
				(0, C.SC)({
					path: e,
					shownPath: t,
					identity: n
				});
			} catch (e) {
				(0, v.unlinkSync)(i);
				throw e;
			}
			(0, x.zR)(this.directory);
			(0, v.unlinkSync)(e);
			return this.#t(e, i);
		}
		#t(e, t) {
			(0, x.zR)(this.directory);
			(0, x.zR)((0, y.dirname)(e));
			return t;
		}
		#n(e) {
			const t = `${(0, y.basename)(e)}.quarantine.`;
			const n = (0, v.lstatSync)(e, { bigint: true });
			if (n.nlink < 2n) return null;
			const r = (0, v.readdirSync)(this.directory).find((e) => {
				if (!e.startsWith(t)) return false;
				const { dev: r, ino: i } = (0, v.lstatSync)((0, y.join)(this.directory, e), { bigint: true });
				return r === n.dev && i === n.ino;
			});
			return r === undefined ? null : (0, y.join)(this.directory, r);
		}
		#r(e, t) {
			try {
				return this.#s(t, (t) => (0, v.linkSync)(e, t));
			} catch (e) {
				if ((0, x.ab)(e)) return null;
				throw e;
			}
		}
		#i(e) {
			const t = new x.yX((0, y.join)(this.directory, (0, y.basename)(e)));
			try {
				const n = (0, v.openSync)(e, "r");
				try {
					for (const e of (0, x.Xe)(n)) t.write(e);
					t.finish((0, v.fstatSync)(n));
				} finally {
					(0, v.closeSync)(n);
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
			(0, v.unlinkSync)(e);
			return n;
		}
		#o(e, t = e) {
			return this.#s(t, (t) => {
				if ((0, v.lstatSync)(t, { throwIfNoEntry: false }) !== undefined) throw new dt();
				ft(e, t);
			});
		}
		#s(e, t) {
			for (;; this.#e++) {
				const n = (0, y.join)(this.directory, `${(0, y.basename)(e)}.quarantine.${this.#e}`);
				try {
					t(n);
					return n;
				} catch (e) {
					if (!(e instanceof dt) && e.code !== "EEXIST") throw e;
				}
			}
		}
	}
	function ut({ path: e, isNew: t }, { path: n, identity: r }) {
		try {
			if (!t || !(0, T.i9)(r, (0, T.s8)(n))) return false;
			(0, v.unlinkSync)(e);
			return true;
		} catch {
			return false;
		}
	}
	class dt extends Error {}
	function ft(e, t) {
		try {
			(0, v.renameSync)(e, t);
		} catch (t) {
			if (t.code !== "EXDEV") throw t;
			throw new w.g(`${e} is no regular file, and the quarantine directory is on another file system. Move it there by hand, or ` + "set quarantine-dir to a directory on the same file system.");
		}
	}
	var pt = n(26412);
	;
	const mt = 1e5;
	function ht(e, t, n) {
		const i = e.members.flatMap((e) => {
			const { damage: t } = e;
			const i = [...t?.rules ?? []].some((e) => (0, r.xJ)(e, n) === "error");
			if (t === null || !i) return [];
			if (e.isCompressed) throw new w.g(gt(e));
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
			sha256: bt(t, e.members, i, a)
		};
	}
	function gt({ shownPath: e }) {
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
	function Z(e) {
		return {
			mode: e.mode,
			status: Y(e) ? "none" : "planned",
			reason: null,
			files: [...e.moves.map(yt), ...e.rewrites.map(_t)],
			repaired_files: [],
			quarantined_files: [],
			removed: {
				...X(e),
				kept_at: null
			},
			sha256: e.sha256
		};
	}
	function _t({ member: e, cuts: t, salvagedRecords: n }) {
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
			changes: vt(t),
			truncated: t.length > mt,
			moved_to: null
		};
	}
	function vt(e) {
		const t = [];
		for (let n = 0; n < Math.min(e.length, mt); n++) {
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
	function yt({ shownPath: e, bytes: t, sha256: n }) {
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
	function bt(e, t, n, r) {
		const i = (0, fe.createHash)("sha256").update(e);
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
	const xt = 100;
	const St = 16;
	const Ct = 1e3;
	function wt(e, t, n) {
		return (0, y.join)(e, pt.r, `${Tt((0, y.basename)(t))}.${n.slice(0, St)}.removed`);
	}
	function Tt(e) {
		return new TextDecoder().decode(Buffer.from(e).subarray(0, xt), { stream: true });
	}
	class Et {
		path;
		#e;
		#t;
		constructor(e) {
			this.path = e;
			(0, x.Oh)((0, y.dirname)(e));
			(0, x.D9)((0, y.dirname)(e));
			this.#e = new x.yX(e);
			try {
				this.#t = new x.yX(Dt(e));
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
				if (r.length === Ct) {
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
			(0, v.renameSync)(this.#e.path, this.path);
			(0, v.renameSync)(this.#t.path, Dt(this.path));
			(0, x.zR)((0, y.dirname)(this.path));
		}
		discard() {
			this.#e.discard();
			this.#t.discard();
		}
	}
	function Dt(e) {
		return `${e}.ndjson`;
	}
	;
	function Ot(e, t) {
		const n = (0, b.nS)(t.signal);
		if (n !== null) return kt(e, t, n);
		if (!t.planOnly) H(e.members, t.workspace);
		let r;
		try {
			r = ht(e, t.mode, t.severities);
		} catch (n) {
			return At(e, t, n);
		}
		const i = Z(r);
		const a = Rt(e, r, t);
		if (a !== null) return $(e, i, a, true);
		if (Y(r)) return Q(i);
		const o = r.rewrites.find(({ member: e }) => e.inFlight);
		if (o !== undefined) return $(e, i, Ft(o), false);
		const s = t.maxLoss === null ? Lt(e, r) : null;
		if (s !== null) return $(e, i, s, false);
		const c = (0, ct.qj)(X(r), t.maxLoss);
		if (c !== null) return $(e, i, c, false);
		const l = Nt(e, r, t);
		if (l !== null) return $(e, i, l, true);
		if (t.planOnly) return Q(i);
		return new zt(e, r, i, t).run();
	}
	function kt(e, { mode: t }, n) {
		const r = `${e.shownPath} was not recovered, for the run was cut short: ${n.message}. Nothing was written.`;
		return {
			...$(e, jt(t), r, false),
			interruption: n
		};
	}
	function At(e, t, n) {
		return $(e, jt(t.mode), Mt(e, t, n), true);
	}
	function jt(e) {
		return Z({
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
	function Mt({ shownPath: e }, { shown: t }, n) {
		const r = "Nothing was written.";
		return (0, S.I)(n, {
			subject: e,
			action: "recovered",
			state: r,
			shown: t
		});
	}
	function Nt(e, t, n) {
		try {
			Pt(e, t, n);
			return null;
		} catch (t) {
			return Mt(e, n, t);
		}
	}
	function Pt(e, t, n) {
		const { mode: r, outputDir: i, quarantineDir: a, workspace: o } = n;
		(0, V.RP)(e.members);
		for (const { member: e } of t.rewrites) (0, V.GK)(e.path, e.shownPath, o);
		const s = r === "quarantine";
		const [c, l] = s ? [a, "quarantine-dir"] : [(0, y.join)(i, pt.r), "output-dir"];
		(0, V.F4)(c, l, o);
		if (!e.isRotating) return;
		if (t.moves.length > 0) (0, V.F4)((0, y.dirname)(e.path), "path", o);
		(0, V.h3)(c, s ? `${(0, y.basename)(e.path)}.quarantine` : ".", l, e.path);
	}
	function Ft({ member: e }) {
		return `${e.shownPath} is being written to (it changed during the scan), so it was left alone; what looks torn may be ` + "in flight. Stop what writes to it, then run this again.";
	}
	const It = 3;
	function Lt(e, t) {
		const n = X(t).records;
		const r = t.rewrites.reduce((e, { salvagedRecords: t }) => e + t, 0);
		const i = e.members.reduce((e, t) => e + t.records, r);
		if (i > 0 || n < It) return null;
		return `${e.shownPath} has ${(0, st.B)(n)} lines that are no records and not one that is: it seems to be no ` + "log of Papyra, so nothing was written. Leave it out of path; or, if it is one, say with max-loss how much may go.";
	}
	function Rt(e, t, { approved: n }) {
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
	class zt {
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
				ue(this.#i, this.#n.settlingMs);
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
				this.#o = new Et(wt(t, this.#e.path, this.#t.sha256));
			}
			for (const { member: e, cuts: t } of this.#t.rewrites) {
				const n = this.#l(e);
				this.#o?.describe(e.shownPath, t);
				this.#i.push(C.TH.prepare(n, t, (e) => this.#o?.add(e)));
			}
			this.#o?.finish();
			if (this.#o !== null) this.#r.removed.kept_at = this.#n.shown(this.#o.path);
		}
		#l({ path: e, shownPath: t, identity: n, sha256: r }) {
			const { workspace: i, shown: a } = this.#n;
			const o = (0, V.GK)(e, t, i);
			const s = this.#r.files.find((e) => e.path === t);
			if (s !== undefined && (0, v.lstatSync)(e).isSymbolicLink()) s.linked_to = a(o);
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
			const i = new lt(t, n);
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
				if (n === undefined || t.isInPlace || !ut(n, t.source)) continue;
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
			const a = (0, S.I)(e, {
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
			return (0, S.J)("recovered", [...e, ...n.map(({ path: e }) => e)], this.#s);
		}
	}
	;
}) };
