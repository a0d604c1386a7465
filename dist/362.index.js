export const id = 362;
export const ids = [362, 120];
export const modules = {
	86138: ((e, t, n) => {
		n.d(t, {
			A3: () => c,
			oA: () => i,
			pg: () => o
		});
		var r = n(63977);
		const i = 63;
		const a = {
			keys: i - (r.cJ.length - 1),
			eventTypes: i - r.Ru.length
		};
		const o = 64;
		class s {
			#e = [];
			get list() {
				return this.#e;
			}
			add(e) {
				const t = this.#e.filter(({ table: t }) => t === e.table);
				if (t.length >= a[e.table] || t.some(({ bytes: t }) => t.equals(e.bytes))) return;
				this.#e.push(e);
			}
		}
		const c = new s();
	}),
	82120: ((e, t, n) => {
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
			#r = false;
			#i = 1;
			#a = null;
			#o = null;
			#s = 0;
			#c = null;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = n;
				this.#n = new a.V5(t, n);
				e.teach(i.A3);
				this.#_();
			}
			static open(e, t) {
				const n = (0, r.gN)();
				if (n === null) return null;
				return new d(u.pop() ?? new r.MB(n), e, t);
			}
			close() {
				this.#u();
				this.#g();
				u.push(this.#e);
			}
			get buffer() {
				return this.#e.buffer;
			}
			push(e, t, n, i, a) {
				let o = t;
				while (o < n) {
					if (this.#r && !this.#n.isPaused) {
						o = this.#n.push(e, o, n, i, a);
						if (!this.#n.isPaused || o === n) return o;
					}
					if (this.#r) this.#m();
					const t = this.#e.scan(o, n, this.#o !== null);
					const c = this.#e.reached;
					const l = t !== r.aH && c > o;
					o = c;
					if (l) this.#l(i + o);
					if (t === r.DH) break;
					if (t === r.aH) {
						this.#o = this.#e.lineUnderWay();
						if (n - o <= s) break;
					}
					this.#f(l);
				}
				return a ? this.#h(e, o, n, i) : o;
			}
			#l(e) {
				this.#o = null;
				this.#s = e;
				const t = this.#e.lastAudit;
				if (t !== null) this.#c = this.#e.copy(t);
				if (this.#e.lines >= l) this.#u();
			}
			#u() {
				if (this.#e.lines === 0) return;
				this.#d(this.#e.run(), null, this.#s);
				this.#e.forgetRun();
			}
			#d(e, t, n) {
				this.#t.addRun({
					...e,
					events: this.#e.eventsOf(e.eventCounts)
				});
				if (t !== null) this.#c = Buffer.from(t);
				this.#n.passOver(e.lines, n);
			}
			addRun(e, t, n) {
				this.#u();
				if (!this.#t.isFollowedBy(e.firstTimestamp)) return false;
				if (this.#r) this.#m();
				this.#e.teach(i.A3);
				this.#d(e, t, n);
				this.#_();
				return true;
			}
			#f(e) {
				this.#u();
				this.#r = true;
				this.#i = e ? 1 : Math.min(2 * this.#i, c);
				this.#n.pauseAfter(this.#i);
				this.#a = this.#e.unknownName();
				this.#g();
				this.#p();
			}
			#p() {
				if (this.#o === null) return;
				p(this.#n, this.#t, this.#o);
				this.#o = null;
			}
			#m() {
				this.#r = false;
				if (this.#a !== null) i.A3.add(this.#a);
				this.#e.teach(i.A3);
				this.#_();
			}
			#h(e, t, n, r) {
				this.#u();
				this.#n.pauseAfter(-1);
				this.#g();
				this.#p();
				return this.#n.push(e, t, n, r, true);
			}
			#g() {
				if (this.#c !== null) this.#t.takeAudit(m(this.#c));
				this.#c = null;
			}
			#_() {
				const e = this.#t.previousTimestamp;
				if (e === null) this.#e.forgetTimestamp();
				else this.#e.setLastTimestamp(e.bytes.subarray(0, e.length), e.integerLength);
			}
		}
		const f = [
			a.Uy.LINE_START,
			a.Uy.FIRST_KEY,
			a.Uy.KEY,
			a.Uy.VALUE,
			a.Uy.AFTER_VALUE,
			a.Uy.AFTER_VALUE,
			a.Uy.FIRST_KEY,
			a.Uy.KEY,
			a.Uy.VALUE,
			a.Uy.AFTER_VALUE,
			a.Uy.FIRST_ELEMENT,
			a.Uy.VALUE,
			a.Uy.AFTER_VALUE
		];
		function p(e, t, n) {
			e.goOnWithin({
				...n,
				state: f[n.state],
				stack: n.isObject.map((e) => e ? a.Af : a.Cc)
			});
			const r = Buffer.from(n.kind ?? "");
			t.kind(r, 0, r.length);
			if (n.eventType !== null) {
				const e = Buffer.from(n.eventType);
				t.eventType(e, 0, e.length);
			}
			if (n.timestamp !== null) t.timestamp(n.timestamp, 0, n.timestamp.length);
		}
		function m(e) {
			const t = new o.tL();
			const n = {
				badLine() {},
				oddLine() {},
				unterminatedLine() {}
			};
			new a.V5(n, t).push(e, 0, e.length, 0, true);
			return t;
		}
	}),
	86396: ((e, t, n) => {
		n.d(t, {
			DH: () => c,
			MB: () => h,
			Ui: () => d,
			yd: () => l,
			aH: () => u,
			gN: () => m
		});
		var r = n(4573);
		;
		const i = "AGFzbQEAAAABIgZgAABgAn9/AGADf39/AX9gAn9/AX9gAX8Bf2AEf39/fwADDQwCAwAEAQABAQIABQMFBAEBRUUG4gEqfwFBAAt/AUEAC34BQgALfgFCAAt+AUIAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQYCAgAILfwBB4PcEC38AQZALC38AQdAsC38AQZDOAAt/AEHQ9QQLfwBB4PUEC38AQbDwAAt/AUEAC38BQQALB+EDJQZidWZmZXIDHwtidWZmZXJCeXRlcwMgB25ld05hbWUDIQRrZXlzAyIFa2luZHMDIwpldmVudFR5cGVzAyQKa2luZENvdW50cwMlC2V2ZW50Q291bnRzAyYOZmlyc3RUaW1lc3RhbXADJwdyZWFjaGVkAygEc2NhbgAICWZvcmdldFJ1bgAJB2FkZE5hbWUAChBjdXJyZW50VGltZXN0YW1wAwgWY3VycmVudFRpbWVzdGFtcExlbmd0aAMMFGZpcnN0VGltZXN0YW1wTGVuZ3RoAwkNbGFzdFRpbWVzdGFtcAMHE2xhc3RUaW1lc3RhbXBMZW5ndGgDChBzZXRMYXN0VGltZXN0YW1wAAcKYWxsb3dUeXBlcwAGCmNvbnRhaW5lcnMDEQVkZXB0aAMQCWV2ZW50VHlwZQMWDGhhc1RpbWVzdGFtcAMYA2tleQMTBGtpbmQDFQlsYXN0QXVkaXQDHQxsYXN0QXVkaXRFbmQDHgVsaW5lcwMcD3BheWxvYWRJc09iamVjdAMXC3JlcXVpcmVLZXlzAAQIc2VlbktleXMDFAVzdGF0ZQMPCXVua25vd25BdAMaDXVua25vd25MZW5ndGgDGwx1bmtub3duVGFibGUDGQZtZW1vcnkCAAgBAgwBCgr5NAy4AwIIfwJ+IAJBAWtBwABPBEBBAA8LIAEpAwAhCyACrSIMIAJBCEkEfiALQgggDH1CA4aGBSALIAEgAmpBCGspAwBCHYmFC3xClfip+pe33puef35COYinIgggAGotAAAhBwNAIAcEQAJAIABBwAFqIAdBBnRqIQYgAEGAAWogB2otAAAgAkYEfwJ/IAJBIEsEQCACIQNBACEFAkAgASIEIAZGDQAgBEEHcSAGQQdxRgRAA0AgBEEHcQRAQQAhBSADRQ0DIAQtAAAiCSAGLQAAIgprIQUgCSAKRw0DIANBAWshAyAEQQFqIQQgBkEBaiEGDAELCwNAIANBCE8EQCAEKQMAIAYpAwBRBEAgBEEIaiEEIAZBCGohBiADQQhrIQMMAgsLCwsDQCADIgVBAWshAyAFBEAgBC0AACIJIAYtAAAiCmshBSAJIApHDQIgBEEBaiEEIAZBAWohBgwBCwtBACEFCyAFRQwBCyAB/QAEACAG/QAEAP0j/WQgAf0ABBAgBv0ABBD9I/1kQRB0ckF/c0EgIAJrdEULBUEACw0AIAhBAWpB/wBxIgggAGotAAAhBwwCCwsLIAcLygQCA38CeyABQSBLBEBBAA8LIAAtAABBMEYhAiAA/QAEAEGQ8AD9AAQAIgX9cUGg8AD9AAQAIgb9Kv1kIAD9AAQQIAX9cSAG/Sr9ZEEQdHJBf3NBf0EgIAFrdnEiA0UEQEEAQQIgAUEBSyACcRsPCyADaCIEQQFqIAFHQQAgBEEAIAMgA0EBa3EEf0EABSAAIARqLQAAQS5GCxsbBEBBAEEEIANoQQFLIAJxGw8LQcAAIQICQCABQQRGIgMgACgCACIEQe7qseMGRnENAEEgIQIgBEH05NWrBkYgA3ENACAEQebCsZsHRiABQQVGcQR/IAAtAARB5QBGBUEACw0AIAAgAWohASAAQQFqIAAgAC0AAEEtRhsiACEDA0AgACABSQR/IAAtAABBMGtBCU0FQQALBEAgAEEBaiEADAELC0EAIQICQCAAIANGBH9BAQUgAy0AAEEwRiAAIANBAWpHcQsNACAAIAFJBH8gAC0AAEEuRgVBAAsEfyAAQQFqIgMhAANAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsgACADRg0BQQQFQQILIQMgACABSQR/IAAtAABBIHJB5QBGBUEACwR/IAEgAEEBaiIASwR/IAAtAABBK0YEf0EBBSAALQAAQS1GCwVBAAsEQCAAQQFqIQALIAAhAwNAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsgACADRiAAIANBAmpLcg0BQQQFIAMLQQAgACABRhshAgsLIAIL2AIBAn9B0PkEJABBfyQBQdDwACQHQfDwACQIQQAkD0GQ/AgkH0GAgAEkKUGwCv0MIiIiIiIiIiIiIiIiIiIiIv0LBABBwAr9DFxcXFxcXFxcXFxcXFxcXFz9CwQAQdAK/QwKCgoKCgoKCgoKCgoKCgoK/QsEAEHgCv0MICAgICAgICAgICAgICAgIP0LBABB8Ar9DA8PDw8PDw8PDw8PDw8PDw/9CwQAQYAL/QwAAAAAAAAAAAAAOnssfQAA/QsEAANAQbz4BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBwPgEai8BAAtBgAhqQQE6AAAgAEEBaiEADAELC0EAIQADQEHs+AQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QfD4BGovAQALQYAIaiIBIAEtAABBAnI6AAAgAEEBaiEADAELCxAFQZDxAEH/AUEg/AsAC/sNAwx/AX4CeyMAIABBAnRqIQkjDyEDIxIhACMAIQgCQANAIAggCUkEQAJAIANBBk8EQCADJA8gACQSIw8hAyMQIQIjESENIxIhAAJ/A0AgCCAJSQRAAkBBACAIKAIAIgFBAWsvAQBB0PEAai0AACIEIANBBXRB0PEEamotAAAiA0UNAxogBEEQcQRAIABBAWohAANAIAAtAABBIEYEQCAAQQFqIQAMAQsLQQAgACABIABrEAFFDQQaCyAIQQRqIQggASEAIARBB3EiAUEESQRAIAFBAXEEQCACQQFrIgJFBEBBBCEDDAMLQQlBDCANQgGIIg1CAYOnGyEDBUEAIAJBAWoiAkE+Sw0FGiABRa0gDUIBhoQhDQsLDAILCwsgAyQPIAIkECANJBEgACQSIAgLIghFDQQjDyEDIxIhACAIIAlPDQELIAgoAgAiAUEBay8BAEHQ8QBqLQAAIgJBB3EhBCADQQNGBH8gAEEBaiEAA0AgAC0AAEEgRgRAIABBAWohAAwBCwsgAkEYcSICBH8gASAAayEDAn8gAkEIRgRAIxNBBkYEQEEAJBcLQQAjE0Hw9ARqLQAAQQFxRQ0BGiMTQQVHIxNBAUdxBH9BAQUgAEEBaiEAIANBAmshAgJ/IxNBAUYEQEHQLCAAIAIQACQVIxVBAEcMAQtBkM4AIAAgAhAAJBYjFgR/QQEFQZDOACQZIAAkGiACJBtBAAsLCwwBCyMTQQNGBEBBASQYAn9BACADQSBLDQAaIwggAP0ABABBsPEAIANrIgL9AAQA/U79CwQAIwggAP0ABBAgAv0ABBD9Tv0LBBAgAP0ABABBkPAA/QAEACIO/XFBoPAA/QAEACIP/Sr9ZCAA/QAEECAO/XEgD/0q/WRBEHRyQX9zQX9BICADa3ZxIQIgAyQMIAJoIgUgAyACGyQNQQAgAC0AAEEwRiMNQQFHcQ0AGiACBH8gAyAFQQFqR0EAIAVBACACIAJBAWtxBH9BAAUgACAFai0AAEEuRgsbGwVBAQsLDAELIAAgAxABIQAjE0EGRgRAIABBCEYkFwsjE0Hw9ARqLQAAIABxQQBHC0UNBSAEQQVGBH9BAgUgBEEBRw0GQQULBSAEQQJHQQAgBBsNBUEIQRAgBEUiABshAiMTQQZGBEAgAkEIRiQXCyMTQfD0BGotAAAgAnFFDQVBASQQIACtJBFBBkEKIAAbCwUgA0EBRiADQQJGcgR/IAJBDEcNBSAAQQFqIQADQCAALQAAQSBGBEAgAEEBaiEADAELCyABQQFrIABBAWoiA2siBCMTIgpB0O8Aai0AACIFQZAMai0AAEYEfyADIQIgBUEGdEHQDGohBwJ/IARBIEsEQCAEIQBBACEGAkAgAiAHRg0AIAJBB3EgB0EHcUYEQANAIAJBB3EEQEEAIQYgAEUNAyACLQAAIgsgBy0AACIMayEGIAsgDEcNAyAAQQFrIQAgAkEBaiECIAdBAWohBwwBCwsDQCAAQQhPBEAgAikDACAHKQMAUQRAIAJBCGohAiAHQQhqIQcgAEEIayEADAILCwsLA0AgACIGQQFrIQAgBgRAIAItAAAiCyAHLQAAIgxrIQYgCyAMRw0CIAJBAWohAiAHQQFqIQcMAQsLQQAhBgsgBkUMAQsgAv0ABAAgB/0ABAD9I/1kIAL9AAQQIAf9AAQQ/SP9ZEEQdHJBf3NBICAEa3RFCwVBAAsgBSEARQRAQZALIAMgBBAAIgAEQCAKQdDvAGogADoAAAsLIAAkEwJ/IxNFBEBBkAskGSADJBogBCQbQQAMAQtBAEIBIxOthiINIxSDQgBSDQAaIxQgDYQkFEEBC0UNBUEDBSADQQRGBH8gAkEFRgR/QQIFIAJBAUcNB0EFCwUgA0EFRgR/IAJBBkcgASMBS3IEQEEAIQAFIxVBA3RBsPUEaikDACENQQAhAAJAIxUEfyANIxRCf4WDQgBSBUEBCw0AIxdFIxVBAUZxDQAjGARAAn9BASMKRQ0AGkEAIwsjDUcNABpBASMH/QAEACMI/QAEAP0j/WQjB/0ABBAjCP0ABBD9I/1kQRB0ckF/cyICRQ0AGiACaCICIwdqLQAAIwggAmotAABJC0UNASMJRQRAQbDwACMIQSD8CgAAIwwkCQsjByMIJAckCCMMJAojDSQLCyMVQQFGBEAjFkECdEHg9QRqIgAgACgCAEEBajYCAAUjFUECRgRAIw4kHSABJB4LCyMVQQJ0QdD1BGoiACAAKAIAQQFqNgIAIxxBAWokHEEBIQALCyAARQ0HIAFBAWokDkEAJBNCACQUQQAkFUEAJBZBASQXQQAkGEEABSACDQdBAQsLCwshAyABIQAgCEEEaiEIDAILCwsgAyQPIAAkEkEBDwtBAAsSACAAQQN0QbD1BGogAa03AwAL2QYBAn9B0OcCQRBBgAL8CwADQEGs+QQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbD5BGovAQALQdDnAmpBADoAACAAQQFqIQAMAQsLQfLnAkEIOgAAQdDrAkERQYAC/AsAQQAhAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0OsCakEBOgAAIABBAWohAAwBCwtB8usCQQk6AABB0KcCQRJBgAL8CwBBACEAA0BBrPkEKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEGw+QRqLwEAC0HQpwJqQQI6AAAgAEEBaiEADAELC0HypwJBCjoAAEHQqwJBE0GAAvwLAEEAIQADQEGs+QQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbD5BGovAQALQdCrAmpBAzoAACAAQQFqIQAMAQsLQfKrAkELOgAAQdDlAUEUQYAC/AsAQQAhAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0OUBakEEOgAAIABBAWohAAwBCwtB8uUBQQw6AABB0MkBQRVBgAL8CwBBACEAA0BBrPkEKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEGw+QRqLwEAC0HQyQFqQQU6AAAgAEEBaiEADAELC0HyyQFBDToAAEHQhQFBFkGAAvwLAEEAIQADQEGs+QQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbD5BGovAQALQdCFAWpBBjoAACAAQQFqIQAMAQsLQfKFAUEOOgAAQZzzBEEIOgAAQZHzBEEEOgAAQbzzBEEIOgAAQdDzBEEGOgAAQdLzBEEKOgAAQd3zBEEHOgAAQeXzBEEHOgAAQdnzBEEEOgAAQeHzBEEEOgAAQfXzBEEHOgAAQfHzBEEEOgAAQZD0BEEGOgAAQZL0BEEKOgAAQZP0BEEEOgAAQZ30BEELOgAAQaX0BEELOgAAQZv0BEEEOgAAQaP0BEEEOgAAQbD0BEEGOgAAQbL0BEEKOgAAQb30BEELOgAAQcX0BEELOgAAQbv0BEEEOgAAQcP0BEEEOgAAQdX0BEELOgAAQdP0BEEEOgAACw4AIABB8PQEaiABOgAACwoAIAAkCiABJAsL8wIBAn8gAUEBay0AAEHAAU8Ef0EBBSABQQJrLQAAQeABTwsEf0EBBSABQQNrLQAAQfABTwsEfyABQQFrIQEDQCABLQAAQcABSQRAIAFBAWshAQwBCwsgASAAIAAgAUkbBSABCyIDKAIAIQQgA0EgQcAA/AsAIABBAWsiAUEKOgAAQQAkHUEAJBlBfyQBQgAkAkIAJANCACQEQgEkBUEAJAYgAgRAIAAkDiABJBIFIAAkDiAAQQFrJBJBACQPQQAkEEEAJBNCACQUQQAkFUEAJBZBASQXQQAkGAsgACEBAn8DQCABIANJBEAgASABIylqIgIgAyACIANJGxALEANFBEBBgAQkKSMOJChBAQwDCyABIylqIQFBgIABIylBAXQiAiACQYCAAU8bJCkMAQsLIw4gAEcEQCMOJChBAAwBCyMUQoD8B4NQIxVBAEcjEiMBSXEjFUECR3FxBH8jEkEBaiQoQQIFIAAkKEEBCwsgAyAENgIACzAAQQAkHEHQ9QT9DAAAAAAAAAAAAAAAAAAAAAD9CwAAQeD1BEEAQYAC/AsAQQAkCQuRAQIBfwJ+IAIpAwAhBSADrSIGIANBCEkEfiAFQgggBn1CA4aGBSAFIAIgA2pBCGspAwBCHYmFC3xClfip+pe33puef35COYinIQQDQCAAIARqLQAABEAgBEEBakH/AHEhBAwBCwsgACAEaiABOgAAIABBgAFqIAFqIAM6AAAgAEHAAWogAUEGdGogAiAD/AoAAAvYEAMLfgV/DHtBsAr9AAQAIRtBwAr9AAQAIRpB0Ar9AAQAIRxB4Ar9AAQAIR1B8Ar9AAQAIRlBgAv9AAQAIRgjAiEKIwMhCyMEIQcjBSEJIwAhDQNAIAAgAUkEQCAA/QAEACIVIBv9I/1kIAD9AAQQIhQgG/0j/WRBEHRyrSAA/QAEICITIBv9I/1kIAD9AAQwIhIgG/0j/WRBEHRyrUIghoQhAkIAIQMgFSAa/SP9ZCAUIBr9I/1kQRB0cq0gEyAa/SP9ZCASIBr9I/1kQRB0cq1CIIaEIgYgC4QiBUIAUgRAIAYgC0J/hYMiA0IBhkKq1arVqtWq1ap/hCADfUKq1arVqtWq1ap/hSIEIAWFIQMgBCAGg0I/iCELIAIgA0J/hYMhAgsgCiACIAJCAYaFIgQgBEIChoUiBCAEQgSGhSIEIARCCIaFIgQgBEIQhoUiBCAEQiCGhYUiBkI/hyEKIAZCf4UiBSAVIB39I/1kIBQgHf0j/WRBEHRyrSATIB39I/1kIBIgHf0j/WRBEHRyrUIghoSDIgQgByAEIBUgHP0j/WQgFCAc/SP9ZEEQdHKtIBMgHP0j/WQgEiAc/SP9ZEEQdHKtQiCGhCIHIBggFSAZ/U79DiAVIB39UP0j/WQgGCAUIBn9Tv0OIBQgHf1Q/SP9ZEEQdHKtIBggEyAZ/U79DiATIB39UP0j/WQgGCASIBn9Tv0OIBIgHf1Q/SP9ZEEQdHKtQiCGhIQgBYMiDIQiCCAChEJ/hSAFgyIEQgGGhEJ/hSAEgyACIAaDhIQgCEIBhiAJhEJ/hYMgBiAHg4QhAiAEQj+IIQcgCEI/iCEJIAJCAFIEQCAAIAJ6p2oiDiMBSQRAIA4kAQsLIANCAFIEQCADIQICQANAIAJCAFIEQCAAIAJ6p2oiDi0AAEGACGotAABBAXEEf0EBBSAOLQAAQfUARwR/QQAFQQIhD0EBIRADQCAQQQRNBEAgDyAOIBBqLQAAQYAIai0AAHEhDyAQQQFqIRAMAQsLIA9BAkYLC0UNAiACIAJCAX2DIQIMAQsLQX8hDgsgDiMBSQRAIA4kAQsgAyAFgyICQgBSBEAgACACeqdqIg4jAUkEQCAOJAELCwtBASMGIBUgHf0lIBUgHP0j/U8gFCAd/SUgFCAc/SP9T/1QIBMgHf0lIBMgHP0j/U8gEiAd/SUgEiAc/SP9T/1Q/VD9UxsEQCAV/QwfHx8fHx8fHx8fHx8fHx8f/Sr9ZCAU/QwfHx8fHx8fHx8fHx8fHx8f/Sr9ZEEQdHKtIBP9DB8fHx8fHx8fHx8fHx8fHx/9Kv1kIBL9DB8fHx8fHx8fHx8fHx8fHx/9Kv1kQRB0cq1CIIaEIBX9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIBT9DAoKCgoKCgoKCgoKCgoKCgr9I/1kQRB0cq0gE/0MCgoKCgoKCgoKCgoKCgoKCv0j/WQgEv0MCgoKCgoKCgoKCgoKCgoKCv0j/WRBEHRyrUIghoRCf4WDIgJCAFIEQCAAIAJ6p2oiDiMBSQRAIA4kAQsLIBUgFP1QIBMgEv1Q/VD9ZARAIABBEGoiEEEBa/0ABAAhFiAAQSBqIg9BAWv9AAQAIRUgAEEwaiIRQQFr/QAEACEUIABBAmv9AAQA/QxgYGBgYGBgYGBgYGBgYGBg/XMgAEEDayIO/QAEAP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9TkGACv0ABAAiEyAAQQFr/QAEACISQQT9bf0OQZAK/QAEACIXIBL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U5BoAr9AAQAIhIgAP0ABABBBP1t/Q79Tv1RIBBBAmv9AAQA/QxgYGBgYGBgYGBgYGBgYGBg/XMgEEEDa/0ABAD9DHBwcHBwcHBwcHBwcHBwcHD9c/1Q/QyAgICAgICAgICAgICAgICA/U4gEyAWQQT9bf0OIBcgFv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiASIBD9AAQAQQT9bf0O/U79Uf1QIA9BAmv9AAQA/QxgYGBgYGBgYGBgYGBgYGBg/XMgD0EDa/0ABAD9DHBwcHBwcHBwcHBwcHBwcHD9c/1Q/QyAgICAgICAgICAgICAgICA/U4gEyAVQQT9bf0OIBcgFf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiASIA/9AAQAQQT9bf0O/U79USARQQJr/QAEAP0MYGBgYGBgYGBgYGBgYGBgYP1zIBFBA2v9AAQA/QxwcHBwcHBwcHBwcHBwcHBw/XP9UP0MgICAgICAgICAgICAgICAgP1OIBMgFEEE/W39DiAXIBT9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4gEiAR/QAEAEEE/W39Dv1O/VH9UP1Q/VNBACAOIwFJGwRAIA4kAQtBASQGBSMGBH8gAEEBay0AAEHAAU8Ef0EBBSAAQQJrLQAAQeABTwsEf0EBBSAAQQNrLQAAQfABTwsFQQALBEAgAEEDayIOIwFJBEAgDiQBCwtBACQGCwsgDSIOIAx7p0ECdGohDQNAIA4gACAMeqdqNgIAIA4gACAMIAxCAX2DIgJ6p2o2AgQgDiAAIAIgAkIBfYMiAnqnajYCCCAOIAAgAiACQgF9gyICeqdqNgIMIA4gACACIAJCAX2DIgJ6p2o2AhAgDiAAIAIgAkIBfYMiAnqnajYCFCAOIAAgAiACQgF9gyICeqdqNgIYIA4gACACIAJCAX2DIgJ6p2o2AhwgAiACQgF9gyEMIA0gDkEgaiIOSw0ACyAAQUBrIQAMAQsLIAokAiALJAMgByQEIAkkBSANIwBrQQJ2Cwv4AQoAQYAKCxACAgICAgICAoCAgIAhARVJAEGQCgsQ56ODg4vLy8vLy8vLy9vLywBBoAoLEAEBAQEBAQEB5q66ugEBAQEAQZDwAAsgMDAwMDAwMDAwMDAwMDAwMAkJCQkJCQkJCQkJCQkJCQkAQaz4BAsBLABBuPgECxcCAAAAEAAAACIAXAAvAGIAZgBuAHIAdABB3PgECwE8AEHo+AQLMwIAAAAsAAAAMAAxADIAMwA0ADUANgA3ADgAOQBhAGIAYwBkAGUAZgBBAEIAQwBEAEUARgBBnPkECwEsAEGo+QQLFwIAAAAQAAAAewB9AFsAXQA6ACwACgAg";
		var a = n(86138);
		var o = n(63977);
		;
		const s = 5;
		const c = 0;
		const l = 1;
		const u = 2;
		const d = 32;
		const f = 92;
		let p = null;
		function m() {
			try {
				p ??= new WebAssembly.Module(Buffer.from(i, "base64"));
				return p;
			} catch {
				return null;
			}
		}
		class h {
			buffer;
			#e;
			#t;
			#n;
			#r;
			#i = {
				keys: [],
				kinds: [],
				eventTypes: []
			};
			#a = 0;
			constructor(e) {
				const t = new WebAssembly.Instance(e, {}).exports;
				const n = t.memory.buffer;
				this.#e = t;
				this.#t = Buffer.from(n);
				this.buffer = Buffer.from(n, t.buffer.value, t.bufferBytes.value);
				this.#n = new Uint32Array(n, t.kindCounts.value + 4, o.GW.length);
				this.#r = new Uint32Array(n, t.eventCounts.value + 4, a.oA);
				this.#o();
			}
			#o() {
				const e = this.#e;
				for (let t = 0; t <= a.oA; t++) e.allowTypes(t, o.cJ[t]?.allowed ?? 255);
				o.mw.forEach((t, n) => {
					e.requireKeys(n + 1, t);
				});
				for (const { name: e } of o.cJ.slice(1)) this.#s("keys", Buffer.from(e));
				for (const e of o.GW) this.#s("kinds", Buffer.from(e));
				for (const e of o.Ru) this.#s("eventTypes", Buffer.from(e));
			}
			teach({ list: e }) {
				for (; this.#a < e.length; this.#a++) {
					const { table: t, bytes: n } = e[this.#a];
					this.#s(t, n);
				}
			}
			#s(e, t) {
				const n = this.#i[e];
				if (n.length === a.oA) return;
				n.push(t.toString());
				const r = this.#e.newName.value;
				this.#t.set(t, r);
				this.#e.addName(this.#e[e].value, n.length, r, t.length);
			}
			scan(e, t, n) {
				const r = this.#e.buffer.value;
				return this.#e.scan(r + e, r + t, n ? 1 : 0);
			}
			get reached() {
				return this.#e.reached.value - this.#e.buffer.value;
			}
			get lines() {
				return this.#e.lines.value;
			}
			get lastAudit() {
				const { lastAudit: e, lastAuditEnd: t, buffer: n } = this.#e;
				if (e.value === 0) return null;
				return {
					start: e.value - n.value,
					end: t.value - n.value
				};
			}
			copy({ start: e, end: t }) {
				const n = this.#e.buffer.value;
				return new Uint8Array(this.#e.memory.buffer.slice(n + e, n + t));
			}
			forgetRun() {
				this.#e.forgetRun();
			}
			run() {
				const { firstTimestamp: e, firstTimestampLength: t, lastTimestamp: n, lastTimestampLength: r } = this.#e;
				return {
					lines: this.lines,
					kinds: this.#n,
					eventCounts: this.#r,
					firstTimestamp: this.#c(e.value, t.value),
					lastTimestamp: this.#c(n.value, r.value)
				};
			}
			eventsOf(e) {
				return this.#i.eventTypes.flatMap((t, n) => {
					const r = e[n] ?? 0;
					return r > 0 ? [[t, r]] : [];
				});
			}
			setLastTimestamp(e, t) {
				const n = this.#e.lastTimestamp.value;
				const r = e.length <= d;
				this.#t.fill(0, n, n + d);
				if (r) this.#t.set(e, n);
				this.#e.setLastTimestamp(e.length, r ? t : 0);
			}
			forgetTimestamp() {
				this.#e.setLastTimestamp(0, 0);
			}
			#c(e, t) {
				return this.#t.subarray(e, e + t);
			}
			unknownName() {
				const { unknownTable: e, unknownAt: t, unknownLength: n, keys: i } = this.#e;
				const o = n.value;
				if (e.value === 0 || o < 1 || o > a.pg) return null;
				const s = Buffer.from(this.#c(t.value, o));
				if (s.includes(f) || !(0, r.isUtf8)(s)) return null;
				return {
					table: e.value === i.value ? "keys" : "eventTypes",
					bytes: s
				};
			}
			lineUnderWay() {
				const { state: e, depth: t, containers: n, key: r, seenKeys: i, payloadIsObject: a } = this.#e;
				const { kind: c, eventType: l, hasTimestamp: u, currentTimestamp: d, currentTimestampLength: f } = this.#e;
				const p = this.#c(d.value, f.value);
				const m = Array.from({ length: t.value }, (e, r) => {
					return g(n.value, t.value - 1 - r);
				});
				const h = [true, ...m];
				const _ = (1n << BigInt(o.cJ.length)) - 1n;
				return {
					state: e.value,
					isObject: h.slice(0, e.value === s ? 0 : undefined),
					field: r.value < o.cJ.length ? r.value : o.LT,
					seen: Number(i.value & _),
					otherKeys: this.#i.keys.filter((e, t) => {
						return t + 1 >= o.cJ.length && g(i.value, t + 1);
					}),
					payloadIsObject: a.value !== 0,
					kind: o.GW[c.value - 1] ?? null,
					eventType: this.#i.eventTypes[l.value - 1] ?? null,
					timestamp: u.value === 0 ? null : Buffer.from(p)
				};
			}
		}
		function g(e, t) {
			return (e >> BigInt(t) & 1n) === 1n;
		}
	}),
	75362: ((e, t, n) => {
		n.d(t, { scanChunks: () => c });
		var r = n(58500);
		var i = n(82120);
		var a = n(68308);
		const o = 1 << 20;
		const s = 8;
		async function c(e, t, n) {
			const r = i.KernelScanner.open(e, t);
			if (r === null) throw new Error("There are threads, so there is a kernel.");
			try {
				await new l(r, n).run();
			} finally {
				r.close();
			}
		}
		class l {
			#e;
			#t;
			#n = 0;
			#r = 0;
			#i = false;
			#a = 0;
			#o = null;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			async run() {
				const { threads: e, chunks: t, identity: n, signal: i } = this.#t;
				const [a, o] = t;
				while (!e.isAt(a) && !e.hasFailed) {
					i.throwIfAborted();
					await (0, r.setImmediate)();
				}
				for (let t = a; t < o && !e.hasFailed;) {
					i.throwIfAborted();
					const a = e.result(t, n);
					if (a === null) {
						await (0, r.setImmediate)();
						continue;
					}
					for (const e of a) this.#c(e);
					this.#u(e.endOf(t));
					e.take(t);
					t++;
					this.#p(this.#s);
					if (t % s === 0) await (0, r.setImmediate)();
				}
				await this.#d();
			}
			get #s() {
				return this.#n + this.#r;
			}
			#c(e) {
				this.#u(e.start);
				const t = this.#r === 0 && this.#n === e.start;
				if (t && this.#l(e)) this.#n = e.end;
				else this.#u(e.end);
			}
			#l(e) {
				const { lastAudit: t } = e;
				if (t === null) return this.#e.addRun(e, null, e.end);
				const n = t.end - t.start;
				const r = (0, a.L1)(this.#t.fd, t.start, n);
				return r.length === n && this.#e.addRun(e, r, e.end);
			}
			#u(e) {
				while (this.#s < e && this.#f(e) > 0);
			}
			async #d() {
				for (let e = 1, t = 1; e > 0; t++) {
					this.#t.signal.throwIfAborted();
					e = this.#f(Number.POSITIVE_INFINITY);
					this.#p(this.#s);
					if (t % s === 0) await (0, r.setImmediate)();
				}
			}
			#f(e) {
				if (this.#i) return 0;
				const { buffer: t } = this.#e;
				const n = Math.min(o, t.length - this.#r, e - this.#s);
				const r = (0, a.io)(this.#t.fd, t, this.#r, n, this.#s);
				const i = this.#r + r;
				this.#i = r === 0;
				const s = this.#e.push(t, 0, i, this.#n, this.#i);
				t.copyWithin(0, s, i);
				this.#r = i - s;
				this.#n += s;
				return r;
			}
			#p(e) {
				const { onContent: t, onBytes: n } = this.#t;
				while (this.#a < e) {
					const r = Math.min(o, e - this.#a);
					const i = t === null ? r : this.#m(r, t);
					if (i === 0) return;
					n(i);
					this.#a += i;
				}
			}
			#m(e, t) {
				this.#o ??= Buffer.allocUnsafeSlow(o);
				const n = (0, a.io)(this.#t.fd, this.#o, 0, e, this.#a);
				t(this.#o.subarray(0, n));
				return n;
			}
		}
	})
};
