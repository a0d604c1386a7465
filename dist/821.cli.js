export const id = 821;
export const ids = [821];
export const modules = { 43821: ((e, t, n) => {
	n.d(t, { ScanThreads: () => G });
	var r = n(75919);
	var i = n(86396);
	var a = n(86138);
	var o = n(63977);
	;
	const s = 64;
	const c = 16;
	const l = 0;
	const u = 1;
	const d = 2;
	const f = 3;
	const p = 4;
	const m = p + s;
	const h = 64;
	const g = m + h;
	const _ = 2 + a.pg;
	const v = 4;
	const y = 1 + o.GW.length + a.oA;
	const b = 2;
	const x = C(v * 8 + (y + b) * 4 + 2 * i.Ui);
	const S = 8 * 4 + c * x;
	function C(e) {
		return Math.ceil(e / 8) * 8;
	}
	class w {
		shared;
		#e;
		#t;
		#n;
		constructor(e) {
			const t = g * 4;
			this.#n = C(t + 2 * a.oA * _);
			this.shared = e ?? new SharedArrayBuffer(this.#n + s * S);
			this.#e = new Int32Array(this.shared, 0, g);
			this.#t = new Uint8Array(this.shared, t, 2 * a.oA * _);
		}
		claim(e, t) {
			const n = this.#e;
			const r = Atomics.load(n, l);
			if (r >= t || r >= Atomics.load(n, u) + s) return null;
			Atomics.store(n, m + e, r + 1);
			if (Atomics.compareExchange(n, l, r, r + 1) === r) return r;
			Atomics.store(n, m + e, 0);
			return this.claim(e, t);
		}
		isExhausted(e) {
			return Atomics.load(this.#e, l) >= e;
		}
		get isStopped() {
			return Atomics.load(this.#e, d) !== 0;
		}
		stop() {
			Atomics.store(this.#e, d, 1);
			Atomics.notify(this.#e, u);
		}
		waitForRoom() {
			const e = Atomics.load(this.#e, u);
			if (Atomics.load(this.#e, l) >= e + s) Atomics.wait(this.#e, u, e, 50);
		}
		finish(e, t) {
			Atomics.store(this.#e, p + t % s, t + 1);
			Atomics.store(this.#e, m + e, 0);
			Atomics.notify(this.#e, p + t % s);
		}
		isReady(e) {
			return Atomics.load(this.#e, p + e % s) === e + 1;
		}
		waitFor(e, t) {
			const n = p + e % s;
			const r = Atomics.load(this.#e, n);
			if (r !== e + 1) Atomics.wait(this.#e, n, r, t);
		}
		take(e) {
			Atomics.store(this.#e, u, e);
			Atomics.notify(this.#e, u);
		}
		skipTo(e) {
			const t = this.#e;
			for (let n = Atomics.load(t, l); n < e; n = Atomics.load(t, l)) {
				Atomics.compareExchange(t, l, n, e);
			}
			for (let n = 0; n < h; n++) {
				const r = Atomics.load(t, m + n);
				if (r !== 0 && r - 1 < e) return false;
			}
			if (Atomics.load(t, u) < e) this.take(e);
			return true;
		}
		shareNames({ list: e }) {
			for (let t = Atomics.load(this.#e, f); t < e.length; t++) {
				const { table: n, bytes: r } = e[t];
				this.#t.set([
					n === "keys" ? 0 : 1,
					r.length,
					...r
				], t * _);
				Atomics.store(this.#e, f, t + 1);
			}
		}
		readNames(e) {
			const t = Atomics.load(this.#e, f);
			for (let n = e.list.length; n < t; n++) {
				const t = n * _;
				const r = Buffer.from(this.#t.slice(t + 2, t + 2 + this.#t[t + 1]));
				e.add({
					table: this.#t[t] === 0 ? "keys" : "eventTypes",
					bytes: r
				});
			}
		}
		write(e, t, n) {
			const r = this.#n + e % s * S;
			new BigInt64Array(this.shared, r, 4).set(t);
			n.forEach((e, t) => {
				this.#r(r, t, e);
			});
			if (n.length < c) this.#r(r, n.length, undefined);
		}
		#r(e, t, n) {
			const { offsets: r, counts: i, lengths: a, first: s, last: c } = this.#a(e, t);
			i[0] = n?.lines ?? 0;
			if (n === undefined) return;
			r.set([
				n.start,
				n.end,
				n.lastAudit?.start ?? 0,
				n.lastAudit?.end ?? 0
			]);
			i.set(n.kinds, 1);
			i.set(n.eventCounts, 1 + o.GW.length);
			a.set([n.firstTimestamp.length, n.lastTimestamp.length]);
			s.set(n.firstTimestamp);
			c.set(n.lastTimestamp);
		}
		read(e, t) {
			const n = this.#n + e % s * S;
			const r = new BigInt64Array(this.shared, n, 4);
			if (t.some((e, t) => e !== r[t])) return null;
			const i = [];
			for (let e = 0; e < c; e++) {
				const t = this.#i(n, e);
				if (t === null) break;
				i.push(t);
			}
			return i;
		}
		#i(e, t) {
			const { offsets: n, counts: r, lengths: i, first: a, last: s } = this.#a(e, t);
			const [c = 0, l = 0, u = 0, d = 0] = n;
			const f = r[0] ?? 0;
			if (f === 0) return null;
			return {
				start: c,
				end: l,
				lines: f,
				kinds: r.subarray(1, 1 + o.GW.length),
				eventCounts: r.subarray(1 + o.GW.length),
				firstTimestamp: a.subarray(0, i[0]),
				lastTimestamp: s.subarray(0, i[1]),
				lastAudit: d === 0 ? null : {
					start: u,
					end: d
				}
			};
		}
		#a(e, t) {
			const n = e + 8 * 4 + t * x;
			const r = n + v * 8;
			const a = r + y * 4;
			const o = a + b * 4;
			return {
				offsets: new Float64Array(this.shared, n, v),
				counts: new Uint32Array(this.shared, r, y),
				lengths: new Uint32Array(this.shared, a, b),
				first: new Uint8Array(this.shared, o, i.Ui),
				last: new Uint8Array(this.shared, o + i.Ui, i.Ui)
			};
		}
	}
	;
	const T = 2 << 20;
	class E {
		files;
		chunkBytes;
		#e = [0];
		constructor(e, t) {
			this.files = e;
			this.chunkBytes = t;
			for (const { size: n } of e) this.#e.push(this.total + Math.ceil(n / t));
		}
		get total() {
			return this.#e[this.#e.length - 1];
		}
		ofFile(e) {
			const t = this.files.findIndex((t) => t.path === e);
			return t < 0 ? null : [this.#e[t], this.#e[t + 1]];
		}
		at(e) {
			let t = 0;
			while (this.#e[t + 1] <= e) t++;
			const n = this.files[t];
			const r = (e - this.#e[t]) * this.chunkBytes;
			return {
				file: n,
				start: r,
				end: Math.min(r + this.chunkBytes, n.size)
			};
		}
	}
	var D = n(80759);
	var O = n(73024);
	var k = n(20027);
	var A = n(68308);
	;
	const j = 10;
	const M = 1 << 19;
	const N = 1 << 12;
	const P = [
		-1n,
		-1n,
		-1n,
		-1n
	];
	function F({ device: e, inode: t, size: n, modified: r }) {
		return [
			e,
			t,
			n,
			r
		];
	}
	class I {
		#e;
		#t;
		#n;
		#r;
		#i;
		#a = null;
		constructor(e, t, n, r, i) {
			this.#e = e;
			this.#t = t;
			this.#n = n;
			this.#r = r;
			this.#i = i;
		}
		static create(e, t, n, r) {
			const a = (0, i.gN)();
			return a === null ? null : new I(new i.MB(a), e, t, n, r);
		}
		scanNext() {
			const e = this.#t.claim(this.#i, this.#n.total);
			if (e === null) return false;
			this.#e.teach(this.#r);
			const { identity: t, runs: n } = this.#o(this.#n.at(e));
			this.#t.write(e, t, n);
			this.#t.finish(this.#i, e);
			return true;
		}
		close() {
			if (this.#a !== null) (0, O.closeSync)(this.#a.fd);
			this.#a = null;
		}
		#o(e) {
			try {
				const t = this.#s(e.file.path);
				const n = F((0, k.cu)(t));
				return {
					identity: n,
					runs: L(this.#e, t, e)
				};
			} catch {
				return {
					identity: P,
					runs: []
				};
			}
		}
		#s(e) {
			if (this.#a?.path === e) return this.#a.fd;
			this.close();
			this.#a = {
				path: e,
				fd: (0, A.ZU)(e)
			};
			return this.#a.fd;
		}
	}
	function L(e, t, { start: n, end: r }) {
		const { buffer: i } = e;
		const a = new R(e);
		for (let e = n; e < r && a.hasRoom; e += M) {
			const n = Math.max(0, e - 1);
			const o = Math.min(e + M, r) - n;
			const s = B(t, i, 0, o, n);
			const c = e === 0 ? 0 : i.subarray(0, s).indexOf(j) + 1;
			const l = e === 0 || c > 0 && c < o;
			if (l) a.scan(n, c, z(t, i, n, s, o));
		}
		return a.end();
	}
	class R {
		#e;
		#t = [];
		#n = null;
		#r = 0;
		#i = null;
		constructor(e) {
			this.#e = e;
		}
		get hasRoom() {
			return this.#t.length < c;
		}
		scan(e, t, n) {
			const r = this.#e;
			if (e + t !== this.#r) this.end();
			for (let a = t; a < n && this.hasRoom;) {
				if (this.#n === null) this.#a(e + a);
				const t = r.scan(a, n, false);
				const o = r.lastAudit;
				if (o !== null) this.#i = {
					start: e + o.start,
					end: e + o.end
				};
				this.#r = e + r.reached;
				if (t !== i.yd) break;
				this.end();
				a = r.buffer.indexOf(j, r.reached) + 1;
			}
		}
		#a(e) {
			this.#e.forgetTimestamp();
			this.#e.forgetRun();
			this.#n = e;
			this.#i = null;
		}
		end() {
			if (this.#n !== null && this.#e.lines > 0) this.#t.push(this.#o(this.#n));
			this.#n = null;
			return this.#t;
		}
		#o(e) {
			const t = this.#e.run();
			return {
				...t,
				start: e,
				end: this.#r,
				kinds: Array.from(t.kinds),
				eventCounts: Array.from(t.eventCounts),
				firstTimestamp: Buffer.from(t.firstTimestamp),
				lastTimestamp: Buffer.from(t.lastTimestamp),
				lastAudit: this.#i
			};
		}
	}
	function z(e, t, n, r, i) {
		let a = r;
		let o = N;
		for (let r = i - 1; r < a; o *= 2) {
			const i = t.subarray(0, a).indexOf(j, r);
			if (i >= 0) return i + 1;
			r = a;
			a += B(e, t, a, Math.min(o, t.length - a), n + a);
		}
		return t.subarray(0, a).lastIndexOf(j) + 1;
	}
	function B(e, t, n, r, i) {
		let a = 0;
		while (a < r) {
			const o = (0, A.io)(e, t, n + a, r - a, i + a);
			if (o === 0) break;
			a += o;
		}
		return a;
	}
	;
	const V = 256 << 10;
	const H = 20;
	const U = { maxYoungGenerationSizeMb: 1 };
	const W = new URL(import.meta.url.endsWith(".ts") ? "./scan-worker.ts" : "./scan-worker.js", import.meta.url);
	class G {
		#e;
		#t;
		#n;
		#r = [];
		#i;
		#a = false;
		#o = 0;
		static start(e, t) {
			const { minFileBytes: n = V } = t;
			const r = e.filter(({ path: e, size: t }) => t >= n && (0, D.CH)(e) === null);
			const i = new E(r, t.chunkBytes ?? T);
			if (i.total === 0) return null;
			const o = new w();
			const s = I.create(o, i, a.A3, 0);
			if (s === null) return null;
			return new G(i, o, s, t);
		}
		constructor(e, t, n, { threads: r, workerUrl: i = W, leavesChunks: a = false }) {
			this.#i = a;
			this.#e = e;
			this.#t = t;
			this.#n = n;
			const { files: o, chunkBytes: s } = e;
			for (let e = 1; e < Math.min(r, h); e++) {
				const n = K(i, {
					board: t.shared,
					files: o,
					chunkBytes: s,
					worker: e
				});
				if (n === null) break;
				n.on("error", () => {
					this.#a = true;
					this.#t.stop();
				});
				n.unref();
				this.#r.push(n);
			}
		}
		chunksOf(e) {
			const t = this.#a ? null : this.#e.ofFile(e);
			return t === null || t[0] < this.#o ? null : t;
		}
		endOf(e) {
			return this.#e.at(e).end;
		}
		isAt(e) {
			this.#o = Math.max(this.#o, e);
			return !this.#a && this.#t.skipTo(e);
		}
		get hasFailed() {
			return this.#a;
		}
		result(e, t) {
			this.#t.shareNames(a.A3);
			if (!this.#t.isReady(e)) {
				const t = !this.#i && this.#n.scanNext();
				if (!t) this.#t.waitFor(e, H);
				if (!this.#t.isReady(e)) return null;
			}
			return this.#t.read(e, F(t)) ?? [];
		}
		take(e) {
			this.#o = e + 1;
			this.#t.take(e + 1);
		}
		async close() {
			this.#t.stop();
			this.#n.close();
			await Promise.all(this.#r.map((e) => e.terminate()));
		}
	}
	function K(e, t) {
		try {
			return new r.Worker(e, {
				workerData: t,
				resourceLimits: U
			});
		} catch {
			return null;
		}
	}
}) };
