export const id = 120;
export const ids = [120];
export const modules = { 82120: ((e, t, n) => {
	n.d(t, { KernelScanner: () => d });
	var r = n(86396);
	var i = n(86138);
	var a = n(40551);
	var o = n(15977);
	const s = 1 << 20;
	const c = 64;
	const l = 1 << 30;
	const u = [];
	class d {
		#e;
		#t;
		#n;
		#r;
		#i = false;
		#a = false;
		#o = 0;
		#s = null;
		#c = null;
		#l = false;
		#u = 0;
		#d = null;
		constructor(e, t, n) {
			this.#e = e;
			this.#t = n;
			const r = (e, n, r) => {
				this.#i = true;
				t.badLine(e, n, r);
			};
			this.#n = new a.V5(p(t, r), n);
			this.#r = new a.V5({
				...f,
				badLine: r
			}, null);
			e.teach(i.A3);
			this.#x();
		}
		static open(e, t) {
			const n = (0, r.gN)();
			if (n === null) return null;
			return new d(u.pop() ?? new r.MB(n), e, t);
		}
		close() {
			this.#p();
			this.#b();
			u.push(this.#e);
		}
		get buffer() {
			return this.#e.buffer;
		}
		push(e, t, n, i, a) {
			let o = t;
			while (o < n) {
				if (this.#a && !this.#n.isPaused) {
					o = this.#n.push(e, o, n, i, a);
					if (!this.#n.isPaused || o === n) return o;
				}
				if (this.#a) this.#v();
				const t = this.#e.scan(o, n, this.#c !== null);
				const c = this.#e.reached;
				const l = t !== r.aH && c > o;
				o = c;
				if (l) this.#f(i + o);
				if (t === r.DH) break;
				if (t === r.aH) {
					this.#c = this.#e.lineUnderWay();
					if (n - o <= s) break;
				}
				if (t === r.yd && this.#i && this.#c === null) {
					const t = this.#h(e, o, i);
					if (t !== null) {
						o = t;
						continue;
					}
				}
				this.#g(l);
			}
			return a ? this.#y(e, o, n, i) : o;
		}
		#f(e) {
			this.#c = null;
			this.#l = true;
			this.#u = e;
			const t = this.#e.lastAudit;
			if (t !== null) this.#d = this.#e.copy(t);
			if (this.#e.lines >= l) this.#p();
		}
		#p() {
			if (!this.#l) return;
			this.#l = false;
			this.#m(this.#e.run(), null, this.#u);
			this.#e.forgetRun();
		}
		#m(e, t, n) {
			this.#t.addRun({
				...e,
				events: this.#e.eventsOf(e.eventCounts)
			});
			if (t !== null) this.#d = Buffer.from(t);
			this.#n.passOver(e.lines, n);
		}
		addRun(e, t, n) {
			this.#p();
			if (!this.#t.isFollowedBy(e.firstTimestamp)) return false;
			if (this.#a) this.#v();
			this.#e.teach(i.A3);
			this.#m(e, t, n);
			this.#x();
			return true;
		}
		#h(e, t, n) {
			const r = this.#e.stoppedLine;
			if (r === null) return null;
			this.#p();
			const i = m[r.state];
			this.#r.judgeRest(this.#n.line, n + t, i, r);
			this.#i = false;
			const a = this.#r.push(e, r.passed, r.lineFeed + 1, n, false);
			if (!this.#i) return null;
			this.#n.passOver(1, n + a);
			this.#i = a > r.lineFeed;
			if (this.#i) this.#o = 0;
			return a;
		}
		#g(e) {
			this.#p();
			this.#a = true;
			this.#i = false;
			this.#o = e ? 1 : Math.min(Math.max(2 * this.#o, 1), c);
			this.#n.pauseAfter(this.#o);
			this.#s = this.#e.unknownName();
			this.#b();
			this.#_();
		}
		#_() {
			if (this.#c === null) return;
			h(this.#n, this.#t, this.#c);
			this.#c = null;
		}
		#v() {
			this.#a = false;
			if (this.#s !== null) i.A3.add(this.#s);
			this.#e.teach(i.A3);
			this.#x();
		}
		#y(e, t, n, r) {
			this.#p();
			this.#n.pauseAfter(-1);
			this.#b();
			this.#_();
			return this.#n.push(e, t, n, r, true);
		}
		#b() {
			if (this.#d !== null) this.#t.takeAudit(g(this.#d));
			this.#d = null;
		}
		#x() {
			const e = this.#t.previousTimestamp;
			if (e === null) this.#e.forgetTimestamp();
			else this.#e.setLastTimestamp(e.bytes.subarray(0, e.length), e.integerLength);
		}
	}
	const f = {
		badLine() {},
		oddLine() {},
		unterminatedLine() {}
	};
	function p(e, t) {
		return {
			badLine: t,
			oddLine: (t, n) => e.oddLine(t, n),
			unterminatedLine: (...t) => e.unterminatedLine(...t)
		};
	}
	const m = [
		a.Uy.FIRST_KEY,
		a.Uy.KEY,
		a.Uy.AFTER_VALUE,
		a.Uy.AFTER_VALUE,
		a.Uy.FIRST_ELEMENT,
		a.Uy.VALUE,
		a.Uy.IN_STRING
	];
	function h(e, t, n) {
		e.goOnWithin({
			...n,
			state: m[n.state]
		});
		const r = Buffer.from(n.kind ?? "");
		t.kind(r, 0, r.length);
		if (n.eventType !== null) {
			const e = Buffer.from(n.eventType);
			t.eventType(e, 0, e.length);
		}
		if (n.timestamp !== null) t.timestamp(n.timestamp, 0, n.timestamp.length);
	}
	function g(e) {
		const t = new o.tL();
		new a.V5(f, t).push(e, 0, e.length, 0, true);
		return t;
	}
}) };
