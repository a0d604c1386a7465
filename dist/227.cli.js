export const id = 227;
export const ids = [227];
export const modules = { 36227: ((e, t, n) => {
	n.d(t, { InflatedSource: () => O });
	var r = n(68308);
	;
	const i = "Restore it from a copy, or compress the original again.";
	function a(e, t) {
		const { compression: n, compressedBytes: r } = t;
		if (e.code === "Z_BUF_ERROR") {
			const e = `it ends in the middle of its ${n} data: it was cut off, or is still being written`;
			return c(e, t, "Look again when nothing writes to it; else restore it from a copy, or compress the original again.");
		}
		if (e.code === "ZSTD_error_frameParameter_windowTooLarge") {
			const e = "its zstd data takes more than 128 MiB of memory to inflate";
			return c(e, t, "Compress it again, with --long=27 at most.");
		}
		if (e.code === "ZSTD_error_dictionary_wrong") {
			const e = "its zstd data takes a dictionary to inflate";
			return c(e, t, "Compress it again without one.");
		}
		if (l(e)) return o(t);
		const a = e.message.charAt(0).toLowerCase() + e.message.slice(1);
		const s = `its ${n} data is damaged near byte ${u(r)}: ${a}`;
		return c(s, t, i);
	}
	function o(e) {
		const { compression: t, compressedBytes: n } = e;
		const r = `its ${t} data ends near byte ${u(n)}, and something else follows`;
		return c(r, e, "See what was appended to it, and take that out.");
	}
	function s(e, t) {
		const { compressedBytes: n, inflatedBytes: i } = t;
		return new r.o2(`it inflates to more than ${u(e)} times its size, as a bomb does: its first ` + `${u(n)} bytes hold ${u(i)}. The rest was not read`, { remedy: "If that is as it should be, raise max-compression-ratio." });
	}
	function c(e, { inflatedBytes: t }, n) {
		const i = t > 0 ? `. What came before that, ${u(t)} bytes inflated, was examined` : "";
		return new r.o2(`${e}${i}`, { remedy: n });
	}
	function l({ code: e, message: t }) {
		return e === "ZSTD_error_prefix_unknown" || t === "incorrect header check";
	}
	function u(e) {
		return e.toLocaleString("en");
	}
	var d = n(38522);
	;
	const f = 1 << 19;
	const p = 27;
	class m {
		#e;
		#t;
		#n = false;
		#r = false;
		#i = null;
		#a = false;
		#o = 0;
		constructor(e, { onPiece: t, onChange: n }) {
			this.#e = n;
			this.#t = g(e);
			this.#t.on("data", t);
			this.#t.on("end", () => {
				this.#r = true;
				n();
			});
			this.#t.on("error", (e) => {
				this.#i = e;
				n();
			});
		}
		get isBusy() {
			return this.#n;
		}
		get hasEnded() {
			return this.#r;
		}
		get error() {
			return this.#i;
		}
		get usedBytes() {
			return this.#t.bytesWritten - this.#o;
		}
		give(e) {
			this.#n = true;
			this.#o = this.#t.bytesWritten;
			this.#t.write(e, (e) => {
				if (e) return;
				this.#n = false;
				this.#e();
			});
		}
		finish() {
			this.#n = true;
			this.#o = this.#t.bytesWritten;
			this.#t.end();
		}
		hold() {
			this.#a = true;
			this.#t.pause();
		}
		goOn() {
			if (!this.#a) return;
			this.#a = false;
			this.#t.resume();
		}
		close() {
			this.#t.destroy();
		}
	}
	function h({ buffer: e, byteOffset: t, length: n }) {
		if (e.byteLength === f && t + n === f) {
			e.transfer?.(0);
		}
	}
	function g(e) {
		const t = {
			chunkSize: f,
			readableHighWaterMark: 1
		};
		if (e === "gzip") return d.createGunzip(t);
		if (!("createZstdDecompress" in d)) {
			throw new r.o2(`it is zstd data, which Node ${process.versions.node} cannot read`, { remedy: "Run the gate on Node 24 (22.15 and 23.8 do, too), or compress the file with gzip." });
		}
		const n = { [d.constants.ZSTD_d_windowLogMax]: p };
		return d.createZstdDecompress({
			...t,
			params: n
		});
	}
	;
	const _ = 10;
	const v = 13;
	class y {
		#e = [];
		#t;
		#n;
		#r = 0;
		#i = 0;
		#a = 0;
		#o = 0;
		#s = 0;
		#c = 0;
		constructor(e, t) {
			this.#t = e;
			this.#n = t;
		}
		get total() {
			return this.#i;
		}
		get waiting() {
			return this.#i - this.#a;
		}
		add(e) {
			this.#e.push(e);
			this.#i += e.length;
		}
		take(e, t, n) {
			this.#u();
			let r = 0;
			while (r < n) {
				const i = this.#e[this.#s];
				if (i === undefined) break;
				const a = this.#a - this.#c;
				const o = i.subarray(a, a + n - r);
				e.set(o, t + r);
				r += o.length;
				this.#a += o.length;
				if (this.#a < this.#c + i.length) break;
				this.#s++;
				this.#c += i.length;
			}
			this.#l(e.subarray(t, t + r));
			return r;
		}
		again(e, t) {
			if (e < this.#r) return null;
			const n = Buffer.allocUnsafe(Math.max(0, Math.min(t, this.#i - e)));
			let r = 0;
			let i = this.#r;
			for (const t of this.#e) {
				if (r === n.length) break;
				if (i + t.length > e + r) {
					r += t.copy(n, r, e + r - i);
				}
				i += t.length;
			}
			return n;
		}
		#l(e) {
			const t = e.lastIndexOf(_);
			const n = t >= 0 ? t : e.lastIndexOf(v);
			if (n >= 0) this.#o = this.#a - e.length + n;
			this.#o = Math.max(this.#o, this.#a - this.#t);
		}
		#u() {
			let e = 0;
			for (const t of this.#e) {
				if (this.#r + t.length > this.#o) break;
				this.#r += t.length;
				this.#n(t);
				e++;
			}
			this.#e.splice(0, e);
			this.#s -= e;
		}
	}
	var b = n(64077);
	var x = n(86452);
	;
	const S = 1 << 18;
	const C = 1 << 12;
	const w = 1 << 19;
	const T = 1 << 16;
	const E = x.A_ + r.jw;
	const D = 16 << 20;
	class O {
		#e;
		#t;
		#n;
		#r = new y(E, h);
		#i;
		#a = Buffer.allocUnsafeSlow(S);
		#o = this.#a.subarray(0, 0);
		#s = 0;
		#c = 0;
		#l = false;
		#u = false;
		#d = false;
		#f = null;
		#p = null;
		#m = 0;
		#h = () => {};
		constructor(e, t, n) {
			this.#e = e;
			this.#t = t;
			this.#n = n;
			this.#i = this.#j();
		}
		read(e, t, n) {
			if (n === 0) return 0;
			return this.#v(e, t, n) ?? this.#g(e, t, n);
		}
		again(e, t) {
			return this.#r.again(e, t);
		}
		close() {
			this.#i.close();
		}
		async #g(e, t, n) {
			for (;;) {
				if (this.#u) await (0, b.Vm)();
				else await this.#_();
				this.#n.signal.throwIfAborted();
				const r = this.#v(e, t, n);
				if (r !== null) return r;
			}
		}
		#_() {
			return new Promise((e) => {
				this.#h = e;
			});
		}
		#v(e, t, n) {
			if (!this.#y) this.#x();
			const r = this.#b && this.#r.waiting < T && !this.#y;
			const i = r ? 0 : this.#r.take(e, t, n);
			if (i > 0) return i;
			if (this.#f !== null) throw this.#f;
			if (this.#d) return 0;
			this.#i.goOn();
			return null;
		}
		get #y() {
			return this.#d || this.#f !== null;
		}
		get #b() {
			return this.#p !== null && this.#p.from <= this.#s && this.#s < this.#p.to;
		}
		#x() {
			const { error: e, hasEnded: t, isBusy: n, usedBytes: r } = this.#i;
			if (e !== null) this.#O(e);
			else if (this.#u) this.#D();
			else if (t) this.#E();
			else if (!n && r === this.#o.length) {
				this.#T(r);
				this.#S();
			}
		}
		#S() {
			this.#C();
			this.#l = this.#o.length === 0;
			if (this.#l) this.#i.finish();
			else this.#i.give(this.#o);
		}
		#C() {
			const e = Math.min(S, this.#w());
			this.#o = this.#a.subarray(0, (0, r.io)(this.#e, this.#a, 0, e, this.#s));
		}
		#w() {
			if (this.#p === null) return S;
			const { from: e, to: t, step: n } = this.#p;
			if (this.#s < e) return e - this.#s;
			return this.#s < t ? Math.min(n, t - this.#s) : S;
		}
		#T(e) {
			this.#s += e;
			if (this.#s > this.#c) {
				this.#n.onCompressed(this.#o.subarray(0, e));
				this.#c = this.#s;
			}
			this.#o = this.#o.subarray(e);
		}
		#E() {
			if (this.#l) {
				this.#d = true;
				return;
			}
			this.#T(this.#i.usedBytes);
			if (this.#t === "gzip") this.#u = true;
			else {
				this.#A();
				this.#i.give(this.#o);
			}
		}
		#D() {
			const e = this.#o.findIndex((e) => e !== 0);
			if (e >= 0) {
				this.#T(e);
				this.#k(o(this.#N()));
				return;
			}
			this.#T(this.#o.length);
			this.#C();
			this.#d = this.#o.length === 0;
		}
		#O(e) {
			const t = Math.min(this.#o.length, this.#p?.step ?? S);
			if (t <= 1) {
				this.#k(a(e, this.#N()));
				return;
			}
			const n = t > C ? C : 1;
			this.#p = {
				from: this.#s,
				to: this.#s + this.#o.length,
				step: n
			};
			this.#m = this.#r.total;
			this.#s = 0;
			this.#A();
			this.#S();
		}
		#k(e) {
			this.#f = e;
			this.#i.close();
		}
		#A() {
			this.#i.close();
			this.#i = this.#j();
		}
		#j() {
			return new m(this.#t, {
				onPiece: (e) => {
					this.#M(e);
					this.#h();
				},
				onChange: () => this.#h()
			});
		}
		#M(e) {
			const t = Math.min(this.#m, e.length);
			this.#m -= t;
			if (t < e.length) this.#r.add(e.subarray(t));
			if (this.#r.waiting >= w) this.#i.hold();
			const { maxRatio: n } = this.#n;
			const r = Math.max(this.#c, this.#s + this.#i.usedBytes);
			const { total: i } = this.#r;
			if (i <= D || i <= n * r) return;
			this.#T(this.#i.usedBytes);
			this.#k(s(n, this.#N()));
		}
		#N() {
			return {
				compression: this.#t,
				compressedBytes: this.#c,
				inflatedBytes: this.#r.total
			};
		}
	}
}) };
