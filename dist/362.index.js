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
			a.Uy.FIRST_KEY,
			a.Uy.KEY,
			a.Uy.AFTER_VALUE,
			a.Uy.AFTER_VALUE,
			a.Uy.FIRST_ELEMENT,
			a.Uy.VALUE,
			a.Uy.IN_STRING
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
			MB: () => g,
			Ui: () => d,
			yd: () => l,
			aH: () => u,
			gN: () => h
		});
		var r = n(4573);
		;
		const i = "AGFzbQEAAAABIgZgAX8Bf2ADf39/AX9gAn9/AX9gAn9/AGAAAGAEf39/fwADEhEAAAEAAAECAgQAAwEEAwIDBQUEAQFFRQbaASh/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEGAgIACC38AQdD8Awt/AEHACgt/AEGALAt/AEHAzQALfwBBwPoDC38AQdD6Awt/AEGA+QMLfwBBgPYCC38BQQALB94DJQZidWZmZXIDHQtidWZmZXJCeXRlcwMeB25ld05hbWUDHwRrZXlzAyAFa2luZHMDIQpldmVudFR5cGVzAyIKa2luZENvdW50cwMjC2V2ZW50Q291bnRzAyQOZmlyc3RUaW1lc3RhbXADJQdjbG9zaW5nAyYHcmVhY2hlZAMnBHNjYW4ACwlmb3JnZXRSdW4ADAdhZGROYW1lABAKYWxsb3dUeXBlcwAPCWV2ZW50VHlwZQMSDGhhc1RpbWVzdGFtcAMUA2tleQMPBGtpbmQDEQlsYXN0QXVkaXQDGwxsYXN0QXVkaXRFbmQDHAVsaW5lcwMaD3BheWxvYWRJc09iamVjdAMTC3JlcXVpcmVLZXlzAA0Ic2VlbktleXMDEAVzdGF0ZQMOCXVua25vd25BdAMYDXVua25vd25MZW5ndGgDGQx1bmtub3duVGFibGUDFwVkZXB0aAMDEGN1cnJlbnRUaW1lc3RhbXADBxZjdXJyZW50VGltZXN0YW1wTGVuZ3RoAwsUZmlyc3RUaW1lc3RhbXBMZW5ndGgDCA1sYXN0VGltZXN0YW1wAwYTbGFzdFRpbWVzdGFtcExlbmd0aAMJEHNldExhc3RUaW1lc3RhbXAACgZtZW1vcnkCAAgBCAwBCAqTNRGWAgIDfwF7A0AgAP0ABAAiBEGw7wD9AAQA/SMgBEHA7wD9AAQA/VFB0O8A/QAEAP0l/VD9ZCEBA0AgAUUEQCAAQRBqIgD9AAQAIgRBsO8A/QAEAP0jIARBwO8A/QAEAP1RQdDvAP0ABAD9Jf1Q/WQhAQwBCwsgACABaGoiAi0AACIAQSJGBEAgAkEBag8LIABB3ABGBH8gAkEBaiIDLQAAIgBBwAhqLQAAQQFxBH8gA0EBagUgA0EFakEAIABB9QBHBH9BAAVBAiEBQQEhAANAIABBBE0EQCABIAAgA2otAABBwAhqLQAAcSEBIABBAWohAAwBCwsgAUECRgsbCwUgAhAJCyIARSAAIAJGckUNAAsgAiQAQQALXwEBfyAAKAIAQe7qseMGRgRAIABBBGoPCyAAIQEDQCABLQAAQYD0AmotAABFBEAgAUEBaiIBIABrQSBLBEBBAA8LDAELCyABQQAgACABRgR/QQAFIAAgASAAaxAGCxsL5AkDCn8BewJ+IwMiB0GA9gJqLQAAIQQgAEGAAWpBAXQhAwNAIAJFBEAgBEH9AEYEQCADQeDwAmotAAAiBUHg7wJqLQAAIQYCQCABIgD9AAQAIAVBCHRB4O8AaiII/QAEAP1RIAj9AAQQ/U79UwR/QQAFIAZBEE0Ef0EBBUEQIQECfwNAIAEgBkkEQEEAIAAgAWr9AAQAIAggAUEBdGoiCf0ABAD9USAJ/QAEEP1O/VMNAhogAUEQaiEBDAELC0EBCwsLBEAgACAGaiIBLQAAQSBHBEAgBUEBdCQBDAILC0EAIQECQCAALQAAQSJHDQAgAEEBaiIF/QAEACINQbDvAP0ABAD9IyANQcDvAP0ABAD9UUHQ7wD9AAQA/SX9UP1kQYCABHJoIAVqIgUtAABBIkYEfyAFQQFqBSAFEAALIgVFDQAgBS0AAEE6RwR/QQAFIAVBAmogBUEBaiAFLQABQSBGGwsiBUUNAEEAJAEgBSAAayILQdAATQRAIANB4PACakEAIQggACIDKQMAIQ4gC60iDyALQQhJBH4gDkIIIA99QgOGhgUgDiADIAtqQQhrKQMAQh2JhQt8QpX4qfqXt96bnn9+QjmIpyIBIQACQANAIAhBBEgEQAJAIABB4O8Cai0AACIGRQRAIAAhAQwBCyAGIAtGBH8gA/0ABAAgAEEIdEHg7wBqIgz9AAQA/VEgDP0ABBD9Tv1TBH9BAAUgC0EQTQR/QQEFQRAhBgJ/A0AgBiALSQRAQQAgAyAGav0ABAAgDCAGQQF0aiIK/QAEAP1RIAr9AAQQ/U79Uw0CGiAGQRBqIQYMAQsLQQELCwsFQQALDQMgAEEBakH/AHEhACAIQQFqIQgMAgsLCyABQQh0QeDvAGohBkEAIQADQCAAQdAASQRAIAYgAEEBdGoiCCAAIANq/QAEAP0LBAAgCEGgCCAAIAtJBH9BECALIABrIgggCEEQTxsFQQALa/0ABAD9CwQQIABBEGohAAwBCwsgAUHg7wJqIAs6AAAgASEACyAAOgAAIABBAXQkAQsgBSEBCwsgAUUEQEEADwsjASEDCyABLQAAIgBBIkYEQCABQQFqIgD9AAQAIg1BsO8A/QAEAP0jIA1BwO8A/QAEAP1RQdDvAP0ABAD9Jf1Q/WRBgIAEcmggAGoiAC0AAEEiRgR/IABBAWoFIAAQAAsiAUUEQEEBJARBAA8LBSAAQSByQfsARgRAIABBAmoiACABLQABRgR/IAFBAmoFIAdBPkYEQEEADwsgB0EBaiIHQYD2AmogACIEOgAAIAckAyABQQFqIgEkAiADQQFyIQMMBAshAQUCQCAAQTFrQQhLBEAgARABIQAMAQsgASAB/QAEAEHg8wL9AAQA/XFB8PMC/QAEAP0q/WRBf3MiAmhqIgAtAAAiBUGA9AJqLQAADQAgBUEuRgRAIABBAWogASACIAJBAWtxaGoiAEcEQCAALQAAQYD0AmotAAANAgsLIAEQASEACyAAIgFFBEBBAA8LCwsLQQAhAkECIQADQCABLwEAQazAAEcEQAJAIAEtAAAiBUEsRgRAQQEhAAwBCyAEIAVHBEBBAA8LIAdBAWsiByQDIAFBAWoiASQCIAdFBEAgAQ8LIAdBgPYCai0AACEEDAILCwsgAUEBaiQCIAAgAWohAQwACwALlwwCBn8CewJAA38jDyMRQQZ0akGA9wNqIgMtAAAiAUHA9gNqLQAAIQQCQCAA/QAEACABQQh0QcD2AmoiBf0ABAD9USAF/QAEEP1O/VMEf0EABSAEQRBNBH9BAQVBECECAn8DQCACIARJBEBBACAAIAJq/QAEACAFIAJBAXRqIgb9AAQA/VEgBv0ABBD9Tv1TDQIaIAJBEGohAgwBCwtBAQsLCwRAIAAgBGotAABBIEcNAQtBACQFQQAhASAALQAAQSJHBH9BAAUgAEEBaiIC/QAEACIHQbDvAP0ABAD9IyAHQcDvAP0ABAD9UUHQ7wD9AAQA/SX9UP1kQYCABHJoIAJqIgItAABBIkYEfyACQQFqBSACEAALIgIgAGtBAmtBACACGwsiAiAAakECaiIELQAAQTpHBH9BAAUgBEECaiAEQQFqIAQtAAFBIEYbCyIERSACRXJFBEBBwAogAEEBaiACEAUiAQRAIAFBwPYDaiAEIABrIgQ6AAAgAUEIdEHA9gJqIQVBACECA0AgAkHQAEkEQCAFIAJBAXRqIgYgACACav0ABAD9CwQAIAZBoAggAiAESQR/QRAgBCACayIGIAZBEE8bBUEAC2v9AAQA/QsEECACQRBqIQIMAQsLBSACJAULCyADIAE6AAALIAEiAkUEQEHACiQXIABBAWokGCMFJBkMAgsjEEIBIAKthoNCAFINASAAIAJBwPYDai0AAGoiAy0AACIEQSByQfsARgRAQQhBECAEQfsARhsiACACQeD5A2otAABxBH8gAkEGRgRAIABBCEYkEwsgAiQPIxBCASACrYaEJBBBAQVBAAtFDQICQCAEQQJqIgAgAy0AAUYEQCADQQJqIgAkAgwBC0GB9gIgADoAAEEBJAMgA0EBaiIAJAIgAiAAQQAQAiEACyAARQ0CIAAtAABBLEYEf0EBBSAALQAAQf0ARgtFDQIFAkAgBEEiRgRAIANBAWoiAP0ABAAiB0Gw7wD9AAQA/SMgB0HA7wD9AAQA/VFB0O8A/QAEAP0l/VD9ZEGAgARyaCAAaiIALQAAQSJGBH8gAEEBagUgABAACyEADAELIAJBA0YEQAJAIAP9AAQAQeDzAv0ABAAiB/1xQfDzAv0ABAAiCP0q/WRBf3NB//8DcSAD/QAEECAH/XEgCP0q/WRBf3NBEHRyIgVoIgYiASADai0AAEEuRgRAQQAhACAFIAVBAWtxaCIBIAZBAWpGDQELQQAhACAGBH8gAy0AAEEwRiAGQQFHcQVBAQsNACMHIAP9AAQAQaAIIAFrIgD9AAQA/U79CwQAIwcgA/0ABBAgAP0ABBD9Tv0LBBAgASQLIAYkDCABIANqIQALBQJAIARBMWtBCEsEQCADEAEhAAwBCyADIAP9AAQAQeDzAv0ABAD9cUHw8wL9AAQA/Sr9ZEF/cyIBaGoiAC0AACIFQYD0AmotAAANACAFQS5GBEAgAyABIAFBAWtxaGoiASAAQQFqRwRAIAEiAC0AAEGA9AJqLQAADQILCyADEAEhAAsLCyAARQRAIARBIkYgAkEBR3EgAkEFR3EkBCACJBUMAwsgAC0AAEEsRgR/QQEFIAAtAABB/QBGC0UNAgJ/IARBIkcEQCACQQNHBEAgAyAAIANrEAYiASACQeD5A2otAABxBH8gAkEGRgRAIAFBCEYkEwsgAiQPIxBCASACrYaEJBBBAQVBAAsMAgtBASQUIAJB4PkDai0AAEECcQR/IAJBBkYEQEEAJBMLIAIkDyMQQgEgAq2GhCQQQQEFQQALDAELIAJBAUYEQEGALCADQQFqIAAgA2tBAmsQBSQRQQAjEUUNARoFIAJBBUYEQEHAzQAgA0EBaiIBIAAgA2tBAmsiAxAFJBIjEkUEQEHAzQAkFyABJBggAyQZQQAMAwsLCyACQeD5A2otAABBAXEEfyACQQZGBEBBACQTCyACJA8jEEIBIAKthoQkEEEBBUEACwtFDQILIAAtAABB/QBGBH8gAEEBagUgAEEBaiQCIAAvAQBBrMAARgR/IABBAmoFIABBAmogAEEBaiAALQABQSBGGwshAAwBCwsPC0EAC08BAX8gAC0AAEEsRgR/QQEFIAAtAABB/QBGC0UEQEEADwsgAC0AAEH9AEYEQCAAQQFqDwsgAEEBaiIBJAIgAEECaiABIAAtAAFBIEYbEAMLuAMCCH8CfiACQQFrQcAATwRAQQAPCyABKQMAIQsgAq0iDCACQQhJBH4gC0IIIAx9QgOGhgUgCyABIAJqQQhrKQMAQh2JhQt8QpX4qfqXt96bnn9+QjmIpyIIIABqLQAAIQcDQCAHBEACQCAAQcABaiAHQQZ0aiEGIABBgAFqIAdqLQAAIAJGBH8CfyACQSBLBEAgAiEDQQAhBQJAIAEiBCAGRg0AIARBB3EgBkEHcUYEQANAIARBB3EEQEEAIQUgA0UNAyAELQAAIgkgBi0AACIKayEFIAkgCkcNAyADQQFrIQMgBEEBaiEEIAZBAWohBgwBCwsDQCADQQhPBEAgBCkDACAGKQMAUQRAIARBCGohBCAGQQhqIQYgA0EIayEDDAILCwsLA0AgAyIFQQFrIQMgBQRAIAQtAAAiCSAGLQAAIgprIQUgCSAKRw0CIARBAWohBCAGQQFqIQYMAQsLQQAhBQsgBUUMAQsgAf0ABAAgBv0ABAD9I/1kIAH9AAQQIAb9AAQQ/SP9ZEEQdHJBf3NBICACa3RFCwVBAAsNACAIQQFqQf8AcSIIIABqLQAAIQcMAgsLCyAHC6oDAQJ/IAFBIEsEQEEADwsgACgCACIDQe7qseMGRiABQQRGcQRAQcAADwsgA0H05NWrBkYgAUEERnEEQEEgDwsgA0HmwrGbB0YgAUEFRnEEfyAALQAEQeUARgVBAAsEQEEgDwsgACABaiEBIABBAWogACAALQAAQS1GGyIAIQMDQCAAIAFJBH8gAC0AAEEwa0EJTQVBAAsEQCAAQQFqIQAMAQsLAkAgACADRgR/QQEFIAMtAABBMEYgACADQQFqR3ELDQAgACABSQR/IAAtAABBLkYFQQALBH8gAEEBaiIDIQADQCAAIAFJBH8gAC0AAEEwa0EJTQVBAAsEQCAAQQFqIQAMAQsLIAAgA0YNAUEEBUECCyEDIAAgAUkEfyAALQAAQSByQeUARgVBAAsEfyABIABBAWoiAEsEfyAALQAAQStGBH9BAQUgAC0AAEEtRgsFQQALBEAgAEEBaiEACyAAIQMDQCAAIAFJBH8gAC0AAEEwa0EJTQVBAAsEQCAAQQFqIQAMAQsLIAAgA0YgACADQQJqS3INAUEEBSADC0EAIAAgAUYbIQILIAILqgMCAn8BfiAAJA1BACQEQQAkFQNAIw0gAUkEQEEAJANBACQPQgAkEEEAJBFBACQSQQEkE0EAJBRBACQWIw0iACQCIAAtAABB+wBHBH9BAAUgAEEBaiIAJAICf0EAIAAQAyICRQ0AGkEBJBYgAiQCQQAgAi0AAEEKRwR/QQAFIxFBA3RBoPoDaikDACEEQQAhAAJAIxEEfyAEIxBCf4WDQgBSBUEBCw0AIxNFIxFBAUZxDQAjFARAAn9BASMJRQ0AGkEAIwojDEcNABpBASMG/QAEACMH/QAEAP0j/WQjBv0ABBAjB/0ABBD9I/1kQRB0ckF/cyIDRQ0AGiADaCIDIwZqLQAAIwcgA2otAABJC0UNASMIRQRAQYD5AyMHQSD8CgAAIwskCAsjBiMHJAYkByMLJAkjDCQKCyMRQQFGBEAjEkECdEHQ+gNqIgAgACgCAEEBajYCAAUjEUECRgRAIw0kGyACJBwLCyMRQQJ0QcD6A2oiACAAKAIAQQFqNgIAIxpBAWokGkEBIQALIAALRQ0AGiACQQFqJA1BAQsLRQRAQQAPCwwBCwtBAQu9AwECf0Gg+QMkBkHA+QMkB0EAJA5BgP8DJB1BgAhB/wFBIPwLAANAQaz9AygCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsP0Dai8BAAtBwAhqQQE6AAAgAEEBaiEADAELC0EAIQADQEHc/QMoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QeD9A2ovAQALQcAIaiIBIAEtAABBAnI6AAAgAEEBaiEADAELC0Gw7wD9DFxcXFxcXFxcXFxcXFxcXFz9CwQAQcDvAP0MAgICAgICAgICAgICAgICAv0LBABB0O8A/QwhISEhISEhISEhISEhISEh/QsEAEGs9AJBAToAAEHd9AJBAToAAEH99AJBAToAAEEAIQADQCAAQT9NBEAgAEEIdEHA9gJqIgH9DP/////////////////////9CwQAIAH9DP/////////////////////9CwQQIABBAWohAAwBCwtBACEAA0AgAEGAAUkEQCAAQQh0QeDvAGoiAf0M//////////////////////0LBAAgAf0M//////////////////////0LBBAgAEEBaiEADAELCwvbBAIEfwJ7IAAhAQNAIAH9AAQAIgX9DCIiIiIiIiIiIiIiIiIiIiL9IyAF/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAF/QwgICAgICAgICAgICAgICAg/Sb9UP1kQYCABHJoIQIgAUECa/0ABAD9DGBgYGBgYGBgYGBgYGBgYGD9cyABQQNr/QAEAP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9TkGA7wD9AAQAIAFBAWsiA/0ABAAiBkEE/W39DkGQ7wD9AAQAIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U5BoO8A/QAEACAFQQT9bf0O/U79Uf0MAAAAAAAAAAAAAAAAAAAAAP0k/WRBAiACdEEBa3EEQCABIAJqIQQgAyAAIAAgA0kbIQEDQCAAIAFJBH8gAS0AAEHAAXFBgAFGBUEACwRAIAFBAWshAQwBCwsgASEAA0AgACAESQRAAkAgAC0AAEGAAUkEQEEBIQEFQQAhAQJAIAAtAAEiA0HAAXFBgAFGIAAtAAAiAkHCAU9xRQ0AQQIhASACQeABSQ0AQQAhASAALQACQcABcUGAAUcNACACQfABSQRAIAJB4AFGBH8gA0GgAUkFIAJB7QFGIANBoAFPcQsNAUEDIQEMAQsgAC0AA0HAAXFBgAFHDQAgAkHwAUYEfyADQZABSQUgAkH0AUsEf0EBBSACQfQBRiADQZABT3ELCw0AQQQhAQsLIAFFDQAgACABaiEADAILCwsgAA8LIAEgAmohASAF/WRFIAJBEElyRQ0ACyABCwoAIAAkCSABJAoL/gIAIAFBAEHAAPwLACACBEAgAEEEa0EANgIAC0EAJBtBACQXIAIEfyAAIAEQDgUgACABEAcLBEAgASQnQQAPCyMCIQICfwNAIAEgAksEQEEBIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9Uw0CGiACQRBqIQIMAQsLQQALBEAjDSQnQQEPCyMNIABHBEAjDSQnQQAPC0EAIQICQCMRRSMRQQJGcgR/QQEFIxBCgPwHg0IAUgsNACABIwBrQQZJQQAjBBsEQCMVBH8jFSIBQeD5A2otAABBAXEEfyABQQZGBEBBACQTCyABJA8jEEIBIAGthoQkEEEBBUEACwVBAQtFDQFBBiQOIwAhAgwBCyMCIABHBEAjAkEBay0AACEBAn9BAyMWDQAaQQAgAUH7AEYNABpBBCABQdsARg0AGkECIAFBLEcNABpBBUEBIwMEfyMDQYD2AmotAABB3QBGBUEACxsLJA4LIwIhAgsgAgR/IAIkJ0ECBSAAJCdBAQsLMABBACQaQcD6A/0MAAAAAAAAAAAAAAAAAAAAAP0LAABB0PoDQQBBgAL8CwBBACQICxIAIABBA3RBoPoDaiABrTcDAAuqBAICfwF+IAAkDUEAJARBACQVIAAkAgJAIw5BA0YNACMOQQZGBEAgABAAIgBFIgIkBCACBH9BAAUjAwRAIw8gAEEBEAIhAAsgAAR/IAAQBAVBAAsLIQAMAQsjDkEBRiICRQRAIw5BBUYhAgsgAEEBaiAAIAIEfyAALQAAQSBGBUEACxshACMDRQRAIw5BAkYEfyAAEAQFIAAQAwshAAwBCyMPIAAjDkECRiIDIAJFIgIEfyAALQAAIwNBgPYCai0AAEYFIAILIAMbEAIiAAR/IAAQBAVBAAshAAsCf0EAIAAiAkUNABpBASQWIAAkAiAALQAAQQpHBEBBACEABSMRQQN0QaD6A2opAwAhBEEAIQACQCMRBH8gBCMQQn+Fg0IAUgVBAQsNACMTRSMRQQFGcQ0AIxQEQAJ/QQEjCUUNABpBACMKIwxHDQAaQQEjBv0ABAAjB/0ABAD9I/1kIwb9AAQQIwf9AAQQ/SP9ZEEQdHJBf3MiA0UNABogA2giAyMGai0AACMHIANqLQAASQtFDQEjCEUEQEGA+QMjB0Eg/AoAACMLJAgLIwYjByQGJAcjCyQJIwwkCgsjEUEBRgRAIxJBAnRB0PoDaiIAIAAoAgBBAWo2AgAFIxFBAkYEQCMNJBsgAiQcCwsjEUECdEHA+gNqIgAgACgCAEEBajYCACMaQQFqJBpBASEACwtBACAARQ0AGiACQQFqJA1BAQsEfyMNIAEQBwVBAAsLDgAgAEHg+QNqIAE6AAALkQECAX8CfiACKQMAIQUgA60iBiADQQhJBH4gBUIIIAZ9QgOGhgUgBSACIANqQQhrKQMAQh2JhQt8QpX4qfqXt96bnn9+QjmIpyEEA0AgACAEai0AAARAIARBAWpB/wBxIQQMAQsLIAAgBGogAToAACAAQYABaiABaiADOgAAIABBwAFqIAFBBnRqIAIgA/wKAAALC9UBCABBgO8ACxACAgICAgICAoCAgIAhARVJAEGQ7wALEOejg4OLy8vLy8vLy8vby8sAQaDvAAsQAQEBAQEBAQHmrrq6AQEBAQBB4PMCCyAwMDAwMDAwMDAwMDAwMDAwCQkJCQkJCQkJCQkJCQkJCQBBnP0DCwEsAEGo/QMLFwIAAAAQAAAAIgBcAC8AYgBmAG4AcgB0AEHM/QMLATwAQdj9AwszAgAAACwAAAAwADEAMgAzADQANQA2ADcAOAA5AGEAYgBjAGQAZQBmAEEAQgBDAEQARQBG";
		var a = n(86138);
		var o = n(63977);
		;
		const s = 3;
		const c = 0;
		const l = 1;
		const u = 2;
		const d = 32;
		const f = 92;
		const p = 125;
		let m = null;
		function h() {
			try {
				m ??= new WebAssembly.Module(Buffer.from(i, "base64"));
				return m;
			} catch {
				return null;
			}
		}
		class g {
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
				const { state: e, depth: t, closing: n, key: r, seenKeys: i, payloadIsObject: a } = this.#e;
				const { kind: c, eventType: l, hasTimestamp: u, currentTimestamp: d, currentTimestampLength: f } = this.#e;
				const m = this.#c(d.value, f.value);
				const h = this.#c(n.value + 1, t.value);
				const g = [true, ...Array.from(h, (e) => e === p)];
				const v = (1n << BigInt(o.cJ.length)) - 1n;
				return {
					state: e.value,
					isObject: g.slice(0, e.value === s ? 0 : undefined),
					field: r.value < o.cJ.length ? r.value : o.LT,
					seen: Number(i.value & v),
					otherKeys: this.#i.keys.filter((e, t) => {
						return t + 1 >= o.cJ.length && _(i.value, t + 1);
					}),
					payloadIsObject: a.value !== 0,
					kind: o.GW[c.value - 1] ?? null,
					eventType: this.#i.eventTypes[l.value - 1] ?? null,
					timestamp: u.value === 0 ? null : Buffer.from(m)
				};
			}
		}
		function _(e, t) {
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
