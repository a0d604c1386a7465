export const id = 120;
export const ids = [120];
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
			a.Uy.VALUE
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
		const i = "AGFzbQEAAAABIgZgAX8Bf2ADf39/AX9gAn9/AX9gAn9/AGAAAGAEf39/fwADEhEAAAABAgABAgAEAwEEAwIDBQUEAQFFRQbGASR/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBgICAAgt/AEGgvAILfwBBwAoLfwBBgCwLfwBBwM0AC38AQZC6Agt/AEGgugILfwBB0LgCC38AQdD1AQt/AUEACwfeAyUGYnVmZmVyAxkLYnVmZmVyQnl0ZXMDGgduZXdOYW1lAxsEa2V5cwMcBWtpbmRzAx0KZXZlbnRUeXBlcwMeCmtpbmRDb3VudHMDHwtldmVudENvdW50cwMgDmZpcnN0VGltZXN0YW1wAyEHY2xvc2luZwMiB3JlYWNoZWQDIwRzY2FuAAsJZm9yZ2V0UnVuAAwHYWRkTmFtZQAQCmFsbG93VHlwZXMADwlldmVudFR5cGUDDwxoYXNUaW1lc3RhbXADEQNrZXkDDARraW5kAw4JbGFzdEF1ZGl0AxcMbGFzdEF1ZGl0RW5kAxgFbGluZXMDFg9wYXlsb2FkSXNPYmplY3QDEAtyZXF1aXJlS2V5cwANCHNlZW5LZXlzAw0Fc3RhdGUDCwl1bmtub3duQXQDFA11bmtub3duTGVuZ3RoAxUMdW5rbm93blRhYmxlAxMFZGVwdGgDAhBjdXJyZW50VGltZXN0YW1wAwQWY3VycmVudFRpbWVzdGFtcExlbmd0aAMIFGZpcnN0VGltZXN0YW1wTGVuZ3RoAwUNbGFzdFRpbWVzdGFtcAMDE2xhc3RUaW1lc3RhbXBMZW5ndGgDBhBzZXRMYXN0VGltZXN0YW1wAAoGbWVtb3J5AgAIAQkMAQUKtTAR1gMCA38BewNAIAD9AAQAIgRBgO8A/QAEAP0jIARBkO8A/QAEAP1RQaDvAP0ABAD9Jf1Q/WQhAQNAIAFFBEAgAEEQaiIA/QAEACIEQYDvAP0ABAD9IyAEQZDvAP0ABAD9UUGg7wD9AAQA/SX9UP1kIQEMAQsLIAAgAWhqIgAtAAAiAUEiRgRAIABBAWoPCyABQdwARgR/IABBAWoiAi0AACIAQcAIai0AAEEBcQR/IAJBAWoFIAJBBWpBACAAQfUARwR/QQAFQQIhAEEBIQEDQCABQQRNBEAgACABIAJqLQAAQcAIai0AAHEhACABQQFqIQEMAQsLIABBAkYLGwsFAn8DQEEAIQECQCAALQABIgNBwAFxQYABRiAALQAAIgJBwgFPcUUNAEECIQEgAkHgAUkNAEEAIQEgAC0AAkHAAXFBgAFHDQAgAkHwAUkEQCACQeABRgR/IANBoAFJBSACQe0BRiADQaABT3ELDQFBAyEBDAELIAAtAANBwAFxQYABRw0AIAJB8AFGBH8gA0GQAUkFIAJB9AFLBH9BAQUgAkH0AUYgA0GQAU9xCwsNAEEEIQELQQAgAUUNARogACABaiIALQAAQYABTw0ACyAACwsiAA0AC0EAC18BAX8gACgCAEHu6rHjBkYEQCAAQQRqDwsgACEBA0AgAS0AAEHQ8wFqLQAARQRAIAFBAWoiASAAa0EgSwRAQQAPCwwBCwsgAUEAIAAgAUYEf0EABSAAIAEgAGsQBAsbC6YLAgZ/AnsgACEBAkADfyMMIw5BBnRqQdC2AmoiAy0AACIAQZC2AmotAAAhBAJAIAH9AAQAIABBB3RBkPYBaiIF/QAEAP1RIAX9AAQQ/U79UwR/QQAFIARBEE0Ef0EBBUEQIQICfwNAIAIgBEkEQEEAIAEgAmr9AAQAIAUgAkEBdGoiBv0ABAD9USAG/QAEEP1O/VMNAhogAkEQaiECDAELC0EBCwsLBEAgASAEai0AAEEgRw0BCyABEAUiACABakECaiICLQAAQTpHBH9BAAUgAkECaiACQQFqIAItAAFBIEYbCyICRSAARXIEQEEAIQAFQcAKIAFBAWogABADIgAEQCAAQZC2AmogAiABayIEOgAAIARBwABNBEAgAEEHdEGQ9gFqIQVBACECA0AgAkHAAEkEQCAFIAJBAXRqIgYgASACav0ABAD9CwQAIAZBoAggAiAESQR/QRAgBCACayIGIAZBEE8bBUEAC2v9AAQA/QsEECACQRBqIQIMAQsLCwsLIAMgADoAAAsgACICRQRAIAEQBUHACiQTIAFBAWokFCQVDAILIw1CASACrYaDQgBSDQEgASACQZC2AmotAABqIgMtAAAiBEEgckH7AEYEQEEIQRAgBEH7AEYbIgAgAkGwuQJqLQAAcQR/IAJBBkYEQCAAQQhGJBALIAIkDCMNQgEgAq2GhCQNQQEFQQALRQ0CAkAgBEECaiIAIAMtAAFGBEAgA0ECaiIBJAEMAQtB0fUBIAA6AABBASQCIANBAWoiACQBIAAgAkGAAWpBAXRBABAGIQELIAFFDQIgAS0AAEEsRgR/QQEFIAEtAABB/QBGC0UNAgUCQCAEQSJGBEAgA0EBaiIA/QAEACIHQYDvAP0ABAD9IyAHQZDvAP0ABAD9UUGg7wD9AAQA/SX9UP1kQYCABHJoIABqIgAtAABBIkYEfyAAQQFqBSAAEAALIQAMAQsgAkEDRgRAAkAgAyAD/QAEAEGw8wH9AAQAIgf9cUHA8wH9AAQAIgj9Kv1kQX9zQf//A3EgA/0ABBAgB/1xIAj9Kv1kQX9zQRB0ciIFaCIGIgFqLQAAQS5GBEBBACEAIAUgBUEBa3FoIgEgBkEBakYNAQtBACEAIAYEfyADLQAAQTBGIAZBAUdxBUEBCw0AIwQgA/0ABABBoAggAWsiAP0ABAD9Tv0LBAAjBCAD/QAEECAA/QAEEP1O/QsEECABJAggBiQJIAEgA2ohAAsFAkAgBEExa0EISwRAIAMQASEADAELIAMgA/0ABABBsPMB/QAEAP1xQcDzAf0ABAD9Kv1kQX9zIgFoaiIALQAAIgVB0PMBai0AAA0AIAVBLkYEQCADIAEgAUEBa3FoaiIBIABBAWpHBEAgASIALQAAQdDzAWotAAANAgsLIAMQASEACwsLIAAiAUUNAiABLQAAQSxGBH9BAQUgAS0AAEH9AEYLRQ0CAn8gBEEiRwRAIAJBA0cEQCADIAEgA2sQBCIAIAJBsLkCai0AAHEEfyACQQZGBEAgAEEIRiQQCyACJAwjDUIBIAKthoQkDUEBBUEACwwCC0EBJBEgAkGwuQJqLQAAQQJxBH8gAkEGRgRAQQAkEAsgAiQMIw1CASACrYaEJA1BAQVBAAsMAQsgAkEBRgRAQYAsIANBAWogASADa0ECaxADJA5BACMORQ0BGgUgAkEFRgRAQcDNACADQQFqIgAgASADa0ECayIDEAMkDyMPRQRAQcDNACQTIAAkFCADJBVBAAwDCwsLIAJBsLkCai0AAEEBcQR/IAJBBkYEQEEAJBALIAIkDCMNQgEgAq2GhCQNQQEFQQALC0UNAgsgAS0AAEH9AEYEfyABQQFqBSABQQFqJAEgAS8BAEGswABGBH8gAUECagUgAUECaiABQQFqIAEtAAFBIEYbCyEBDAELCw8LQQALuAMCCH8CfiACQQFrQcAATwRAQQAPCyABKQMAIQsgAq0iDCACQQhJBH4gC0IIIAx9QgOGhgUgCyABIAJqQQhrKQMAQh2JhQt8QpX4qfqXt96bnn9+QjmIpyIIIABqLQAAIQcDQCAHBEACQCAAQcABaiAHQQZ0aiEGIABBgAFqIAdqLQAAIAJGBH8CfyACQSBLBEAgAiEDQQAhBQJAIAEiBCAGRg0AIARBB3EgBkEHcUYEQANAIARBB3EEQEEAIQUgA0UNAyAELQAAIgkgBi0AACIKayEFIAkgCkcNAyADQQFrIQMgBEEBaiEEIAZBAWohBgwBCwsDQCADQQhPBEAgBCkDACAGKQMAUQRAIARBCGohBCAGQQhqIQYgA0EIayEDDAILCwsLA0AgAyIFQQFrIQMgBQRAIAQtAAAiCSAGLQAAIgprIQUgCSAKRw0CIARBAWohBCAGQQFqIQYMAQsLQQAhBQsgBUUMAQsgAf0ABAAgBv0ABAD9I/1kIAH9AAQQIAb9AAQQ/SP9ZEEQdHJBf3NBICACa3RFCwVBAAsNACAIQQFqQf8AcSIIIABqLQAAIQcMAgsLCyAHC6oDAQJ/IAFBIEsEQEEADwsgACgCACIDQe7qseMGRiABQQRGcQRAQcAADwsgA0H05NWrBkYgAUEERnEEQEEgDwsgA0HmwrGbB0YgAUEFRnEEfyAALQAEQeUARgVBAAsEQEEgDwsgACABaiEBIABBAWogACAALQAAQS1GGyIAIQMDQCAAIAFJBH8gAC0AAEEwa0EJTQVBAAsEQCAAQQFqIQAMAQsLAkAgACADRgR/QQEFIAMtAABBMEYgACADQQFqR3ELDQAgACABSQR/IAAtAABBLkYFQQALBH8gAEEBaiIDIQADQCAAIAFJBH8gAC0AAEEwa0EJTQVBAAsEQCAAQQFqIQAMAQsLIAAgA0YNAUEEBUECCyEDIAAgAUkEfyAALQAAQSByQeUARgVBAAsEfyABIABBAWoiAEsEfyAALQAAQStGBH9BAQUgAC0AAEEtRgsFQQALBEAgAEEBaiEACyAAIQMDQCAAIAFJBH8gAC0AAEEwa0EJTQVBAAsEQCAAQQFqIQAMAQsLIAAgA0YgACADQQJqS3INAUEEBSADC0EAIAAgAUYbIQILIAILcAIBewF/IAAtAABBIkcEQEEADwsgAEEBaiIC/QAEACIBQYDvAP0ABAD9IyABQZDvAP0ABAD9UUGg7wD9AAQA/SX9UP1kQYCABHJoIAJqIgItAABBIkYEfyACQQFqBSACEAALIgIgAGtBAmtBACACGwvTCQMKfwF7An4jAiILQdD1AWotAAAhBANAIAJFBEAgBEH9AEYEQCABQbDwAWotAAAiCEGw7wFqLQAAIQcCQCAAIgX9AAQAIAhBB3RBsO8AaiIG/QAEAP1RIAb9AAQQ/U79UwR/QQAFIAdBEE0Ef0EBBUEQIQACfwNAIAAgB0kEQEEAIAAgBWr9AAQAIAYgAEEBdGoiA/0ABAD9USAD/QAEEP1O/VMNAhogAEEQaiEADAELC0EBCwsLBEAgBSAHaiIALQAAQSBHBEAgCEEBdCQADAILC0EAIQACQCAFLQAAQSJHDQAgBUEBaiID/QAEACINQYDvAP0ABAD9IyANQZDvAP0ABAD9UUGg7wD9AAQA/SX9UP1kQYCABHJoIANqIgMtAABBIkYEfyADQQFqBSADEAALIgNFDQAgAy0AAEE6RwR/QQAFIANBAmogA0EBaiADLQABQSBGGwsiA0UNAEEAJAAgAyAFayIIQcAATQRAIAFBsPABakEAIQogBSkDACEPIAitIg4gCEEISQR+IA9CCCAOfUIDhoYFIA8gBSAIakEIaykDAEIdiYULfEKV+Kn6l7fem55/fkI5iKciASEAAkADQCAKQQRIBEACQCAAQbDvAWotAAAiBkUEQCAAIQEMAQsgBiAIRgR/IAX9AAQAIABBB3RBsO8AaiIG/QAEAP1RIAb9AAQQ/U79UwR/QQAFIAhBEE0Ef0EBBUEQIQwCfwNAIAggDEsEQEEAIAUgDGr9AAQAIAYgDEEBdGoiB/0ABAD9USAH/QAEEP1O/VMNAhogDEEQaiEMDAELC0EBCwsLBUEACw0DIABBAWpB/wBxIQAgCkEBaiEKDAILCwsgAUEHdEGw7wBqIQdBACEAA0AgAEHAAEkEQCAHIABBAXRqIgYgACAFav0ABAD9CwQAIAZBoAggACAISQR/QRAgCCAAayIGIAZBEE8bBUEAC2v9AAQA/QsEECAAQRBqIQAMAQsLIAFBsO8BaiAIOgAAIAEhAAsgADoAACAAQQF0JAALIAMhAAsLIABFBEBBAA8LIwAhAQsgAC0AACIDQSJGBEAgAEEBaiIA/QAEACINQYDvAP0ABAD9IyANQZDvAP0ABAD9UUGg7wD9AAQA/SX9UP1kQYCABHJoIABqIgAtAABBIkYEfyAAQQFqBSAAEAALIgBFBEBBAA8LBSADQSByQfsARgRAIANBAmoiAyAALQABRgR/IABBAmoFIAtBPkYEQEEADwsgC0EBaiILQdD1AWogAyIEOgAAIAskAiAAQQFqIgAkASABQQFyIQEMBAshAAUCQCADQTFrQQhLBEAgABABIQIMAQsgACAA/QAEAEGw8wH9AAQA/XFBwPMB/QAEAP0q/WRBf3MiBWhqIgItAAAiA0HQ8wFqLQAADQAgA0EuRgRAIAJBAWogACAFIAVBAWtxaGoiAkcEQCACLQAAQdDzAWotAAANAgsLIAAQASECCyACIgBFBEBBAA8LCwsLQQAhAkECIQUDQCAALwEAQazAAEcEQAJAIAAtAAAiA0EsRgRAQQEhBQwBCyADIARHBEBBAA8LIAtBAWsiCyQCIABBAWoiACQBIAtFBEAgAA8LIAtB0PUBai0AACEEDAILCwsgAEEBaiQBIAAgBWohAAwACwALogMCAn8BfiAAJAoDQCMKIAFJBEBBACQCQQAkDEIAJA1BACQOQQAkD0EBJBBBACQRQQAkEiMKIgAkASAALQAAQfsARwR/QQAFIABBAWoiACQBAn9BACAAEAIiAkUNABpBASQSIAIkAUEAIAItAABBCkcEf0EABSMOQQN0QfC5AmopAwAhBEEAIQACQCMOBH8gBCMNQn+Fg0IAUgVBAQsNACMQRSMOQQFGcQ0AIxEEQAJ/QQEjBkUNABpBACMHIwlHDQAaQQEjA/0ABAAjBP0ABAD9I/1kIwP9AAQQIwT9AAQQ/SP9ZEEQdHJBf3MiA0UNABogA2giAyMDai0AACMEIANqLQAASQtFDQEjBUUEQEHQuAIjBEEg/AoAACMIJAULIwMjBCQDJAQjCCQGIwkkBwsjDkEBRgRAIw9BAnRBoLoCaiIAIAAoAgBBAWo2AgAFIw5BAkYEQCMKJBcgAiQYCwsjDkECdEGQugJqIgAgACgCAEEBajYCACMWQQFqJBZBASEACyAAC0UNABogAkEBaiQKQQELC0UEQEEADwsMAQsLQQELTwEBfyAALQAAQSxGBH9BAQUgAC0AAEH9AEYLRQRAQQAPCyAALQAAQf0ARgRAIABBAWoPCyAAQQFqIgEkASAAQQJqIAEgAC0AAUEgRhsQAgu9AwECf0HwuAIkA0GQuQIkBEEAJAtBgL4CJBlBgAhB/wFBIPwLAANAQfy8AigCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBgL0Cai8BAAtBwAhqQQE6AAAgAEEBaiEADAELC0EAIQADQEGsvQIoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbC9AmovAQALQcAIaiIBIAEtAABBAnI6AAAgAEEBaiEADAELC0GA7wD9DFxcXFxcXFxcXFxcXFxcXFz9CwQAQZDvAP0MAgICAgICAgICAgICAgICAv0LBABBoO8A/QwhISEhISEhISEhISEhISEh/QsEAEH88wFBAToAAEGt9AFBAToAAEHN9AFBAToAAEEAIQADQCAAQT9NBEAgAEEHdEGQ9gFqIgH9DP/////////////////////9CwQAIAH9DP/////////////////////9CwQQIABBAWohAAwBCwtBACEAA0AgAEGAAUkEQCAAQQd0QbDvAGoiAf0M//////////////////////0LBAAgAf0M//////////////////////0LBBAgAEEBaiEADAELCwsKACAAJAYgASQHC5ECACABQQBBwAD8CwBBACQXQQAkEyACBH8gACABEA4FIAAgARAHCwRAIAEkI0EADwsjASECAn8DQCABIAJLBEBBASAC/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/VMNAhogAkEQaiECDAELC0EACwRAIwokI0EBDwsjCiAARwRAIwokI0EADwsjDkUjDkECRnIEf0EBBSMNQoD8B4NCAFILBH9BAAUjASAARwRAIwFBAWstAAAhAQJ/QQMjEg0AGkEAIAFB+wBGDQAaQQQgAUHbAEYNABpBAiABQSxHDQAaQQVBASMCBH8jAkHQ9QFqLQAAQd0ARgVBAAsbCyQLC0EBCwR/IwEkI0ECBSAAJCNBAQsLMABBACQWQZC6Av0MAAAAAAAAAAAAAAAAAAAAAP0LAABBoLoCQQBBgAL8CwBBACQFCxIAIABBA3RB8LkCaiABrTcDAAvvAwICfwF+IAAkCiAAJAECQCMLQQNGDQAjC0EBRiICRQRAIwtBBUYhAgsgAEEBaiAAIAIEfyAALQAAQSBGBUEACxshACMCRQRAIwtBAkYEfyAAEAgFIAAQAgshAAwBCyAAIwxBgAFqQQF0IwtBAkYiAyACRSICBH8gAC0AACMCQdD1AWotAABGBSACCyADGxAGIgAEfyAAEAgFQQALIQALAn9BACAAIgJFDQAaQQEkEiAAJAEgAC0AAEEKRwRAQQAhAAUjDkEDdEHwuQJqKQMAIQRBACEAAkAjDgR/IAQjDUJ/hYNCAFIFQQELDQAjEEUjDkEBRnENACMRBEACf0EBIwZFDQAaQQAjByMJRw0AGkEBIwP9AAQAIwT9AAQA/SP9ZCMD/QAEECME/QAEEP0j/WRBEHRyQX9zIgNFDQAaIANoIgMjA2otAAAjBCADai0AAEkLRQ0BIwVFBEBB0LgCIwRBIPwKAAAjCCQFCyMDIwQkAyQEIwgkBiMJJAcLIw5BAUYEQCMPQQJ0QaC6AmoiACAAKAIAQQFqNgIABSMOQQJGBEAjCiQXIAIkGAsLIw5BAnRBkLoCaiIAIAAoAgBBAWo2AgAjFkEBaiQWQQEhAAsLQQAgAEUNABogAkEBaiQKQQELBH8jCiABEAcFQQALCw4AIABBsLkCaiABOgAAC5EBAgF/An4gAikDACEFIAOtIgYgA0EISQR+IAVCCCAGfUIDhoYFIAUgAiADakEIaykDAEIdiYULfEKV+Kn6l7fem55/fkI5iKchBANAIAAgBGotAAAEQCAEQQFqQf8AcSEEDAELCyAAIARqIAE6AAAgAEGAAWogAWogAzoAACAAQcABaiABQQZ0aiACIAP8CgAACwuQAQUAQbDzAQsgMDAwMDAwMDAwMDAwMDAwMAkJCQkJCQkJCQkJCQkJCQkAQey8AgsBLABB+LwCCxcCAAAAEAAAACIAXAAvAGIAZgBuAHIAdABBnL0CCwE8AEGovQILMwIAAAAsAAAAMAAxADIAMwA0ADUANgA3ADgAOQBhAGIAYwBkAGUAZgBBAEIAQwBEAEUARg==";
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
	})
};
