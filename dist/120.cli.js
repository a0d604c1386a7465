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
		const i = "AGFzbQEAAAABIgZgAX8Bf2ADf39/AX9gAn9/AX9gAn9/AGAAAGAEf39/fwADEhEAAAEAAAECAAIEAwEEAwIDBQUEAQFFRQbQASZ/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQYCAgAILfwBBoLwCC38AQcAKC38AQYAsC38AQcDNAAt/AEGQugILfwBBoLoCC38AQdC4Agt/AEHQ9QELfwFBAAsH3gMlBmJ1ZmZlcgMbC2J1ZmZlckJ5dGVzAxwHbmV3TmFtZQMdBGtleXMDHgVraW5kcwMfCmV2ZW50VHlwZXMDIApraW5kQ291bnRzAyELZXZlbnRDb3VudHMDIg5maXJzdFRpbWVzdGFtcAMjB2Nsb3NpbmcDJAdyZWFjaGVkAyUEc2NhbgALCWZvcmdldFJ1bgAMB2FkZE5hbWUAEAphbGxvd1R5cGVzAA8JZXZlbnRUeXBlAxEMaGFzVGltZXN0YW1wAxMDa2V5Aw4Ea2luZAMQCWxhc3RBdWRpdAMZDGxhc3RBdWRpdEVuZAMaBWxpbmVzAxgPcGF5bG9hZElzT2JqZWN0AxILcmVxdWlyZUtleXMADQhzZWVuS2V5cwMPBXN0YXRlAw0JdW5rbm93bkF0AxYNdW5rbm93bkxlbmd0aAMXDHVua25vd25UYWJsZQMVBWRlcHRoAwMQY3VycmVudFRpbWVzdGFtcAMGFmN1cnJlbnRUaW1lc3RhbXBMZW5ndGgDChRmaXJzdFRpbWVzdGFtcExlbmd0aAMHDWxhc3RUaW1lc3RhbXADBRNsYXN0VGltZXN0YW1wTGVuZ3RoAwgQc2V0TGFzdFRpbWVzdGFtcAAKBm1lbW9yeQIACAEJDAEFCqEzEYcFAgR/AXsDQCAA/QAEACIFQYDvAP0ABAD9IyAFQZDvAP0ABAD9UUGg7wD9AAQA/SX9UP1kIQIDQCACRQRAIABBEGoiAP0ABAAiBUGA7wD9AAQA/SMgBUGQ7wD9AAQA/VFBoO8A/QAEAP0l/VD9ZCECDAELCyAAIAJoaiIBLQAAIgBBIkYEQCABQQFqDwsgAEHcAEYEfyABQQFqIgMtAAAiAEHACGotAABBAXEEfyADQQFqBSADQQVqQQAgAEH1AEcEf0EABUECIQJBASEAA0AgAEEETQRAIAIgACADai0AAEHACGotAABxIQIgAEEBaiEADAELCyACQQJGCxsLBUEAIQAgASICLQAAIQQCQCACLQABIgNBwAFxQYABRyAEQcIBSXINAEECIQAgBEHgAUkNAEEAIQAgAi0AAkHAAXFBgAFHDQAgBEHwAUkEQCAEQeABRgR/IANBoAFJBSAEQe0BRiADQaABT3ELDQFBAyEADAELIAItAANBwAFxQYABRw0AIARB8AFGBH8gA0GQAUkFIARB9AFLBH9BAQUgBEH0AUYgA0GQAU9xCwsNAEEEIQALA0AgAARAIAAgAmoiAi0AACEEQQAhAAJAIAItAAEiA0HAAXFBgAFHIARBwgFJcg0AQQIhACAEQeABSQ0AQQAhACACLQACQcABcUGAAUcNACAEQfABSQRAIARB4AFGBH8gA0GgAUkFIARB7QFGIANBoAFPcQsNAUEDIQAMAQsgAi0AA0HAAXFBgAFHDQAgBEHwAUYEfyADQZABSQUgBEH0AUsEf0EBBSAEQfQBRiADQZABT3ELCw0AQQQhAAsMAQsLIAJBACABIAJHGwsiAA0ACyABJABBAAtfAQF/IAAoAgBB7uqx4wZGBEAgAEEEag8LIAAhAQNAIAEtAABB0PMBai0AAEUEQCABQQFqIgEgAGtBIEsEQEEADwsMAQsLIAFBACAAIAFGBH9BAAUgACABIABrEAYLGwvXCQMKfwF7An4jAyILQdD1AWotAAAhBANAIAJFBEAgBEH9AEYEQCABQbDwAWotAAAiCEGw7wFqLQAAIQcCQCAAIgX9AAQAIAhBB3RBsO8AaiIG/QAEAP1RIAb9AAQQ/U79UwR/QQAFIAdBEE0Ef0EBBUEQIQACfwNAIAAgB0kEQEEAIAAgBWr9AAQAIAYgAEEBdGoiA/0ABAD9USAD/QAEEP1O/VMNAhogAEEQaiEADAELC0EBCwsLBEAgBSAHaiIALQAAQSBHBEAgCEEBdCQBDAILC0EAIQACQCAFLQAAQSJHDQAgBUEBaiID/QAEACINQYDvAP0ABAD9IyANQZDvAP0ABAD9UUGg7wD9AAQA/SX9UP1kQYCABHJoIANqIgMtAABBIkYEfyADQQFqBSADEAALIgNFDQAgAy0AAEE6RwR/QQAFIANBAmogA0EBaiADLQABQSBGGwsiA0UNAEEAJAEgAyAFayIIQcAATQRAIAFBsPABakEAIQogBSkDACEPIAitIg4gCEEISQR+IA9CCCAOfUIDhoYFIA8gBSAIakEIaykDAEIdiYULfEKV+Kn6l7fem55/fkI5iKciASEAAkADQCAKQQRIBEACQCAAQbDvAWotAAAiBkUEQCAAIQEMAQsgBiAIRgR/IAX9AAQAIABBB3RBsO8AaiIG/QAEAP1RIAb9AAQQ/U79UwR/QQAFIAhBEE0Ef0EBBUEQIQwCfwNAIAggDEsEQEEAIAUgDGr9AAQAIAYgDEEBdGoiB/0ABAD9USAH/QAEEP1O/VMNAhogDEEQaiEMDAELC0EBCwsLBUEACw0DIABBAWpB/wBxIQAgCkEBaiEKDAILCwsgAUEHdEGw7wBqIQdBACEAA0AgAEHAAEkEQCAHIABBAXRqIgYgACAFav0ABAD9CwQAIAZBoAggACAISQR/QRAgCCAAayIGIAZBEE8bBUEAC2v9AAQA/QsEECAAQRBqIQAMAQsLIAFBsO8BaiAIOgAAIAEhAAsgADoAACAAQQF0JAELIAMhAAsLIABFBEBBAA8LIwEhAQsgAC0AACIDQSJGBEAgAEEBaiIA/QAEACINQYDvAP0ABAD9IyANQZDvAP0ABAD9UUGg7wD9AAQA/SX9UP1kQYCABHJoIABqIgAtAABBIkYEfyAAQQFqBSAAEAALIgBFBEBBASQEQQAPCwUgA0EgckH7AEYEQCADQQJqIgMgAC0AAUYEfyAAQQJqBSALQT5GBEBBAA8LIAtBAWoiC0HQ9QFqIAMiBDoAACALJAMgAEEBaiIAJAIgAUEBciEBDAQLIQAFAkAgA0Exa0EISwRAIAAQASECDAELIAAgAP0ABABBsPMB/QAEAP1xQcDzAf0ABAD9Kv1kQX9zIgVoaiICLQAAIgNB0PMBai0AAA0AIANBLkYEQCACQQFqIAAgBSAFQQFrcWhqIgJHBEAgAi0AAEHQ8wFqLQAADQILCyAAEAEhAgsgAiIARQRAQQAPCwsLC0EAIQJBAiEFA0AgAC8BAEGswABHBEACQCAALQAAIgNBLEYEQEEBIQUMAQsgAyAERwRAQQAPCyALQQFrIgskAyAAQQFqIgAkAiALRQRAIAAPCyALQdD1AWotAAAhBAwCCwsLIABBAWokAiAAIAVqIQAMAAsAC/MLAgZ/AnsgACEBAkADfyMOIxBBBnRqQdC2AmoiAy0AACIAQZC2AmotAAAhBAJAIAH9AAQAIABBB3RBkPYBaiIF/QAEAP1RIAX9AAQQ/U79UwR/QQAFIARBEE0Ef0EBBUEQIQICfwNAIAIgBEkEQEEAIAEgAmr9AAQAIAUgAkEBdGoiBv0ABAD9USAG/QAEEP1O/VMNAhogAkEQaiECDAELC0EBCwsLBEAgASAEai0AAEEgRw0BCyABEAciACABakECaiICLQAAQTpHBH9BAAUgAkECaiACQQFqIAItAAFBIEYbCyICRSAARXIEQEEAIQAFQcAKIAFBAWogABAFIgAEQCAAQZC2AmogAiABayIEOgAAIARBwABNBEAgAEEHdEGQ9gFqIQVBACECA0AgAkHAAEkEQCAFIAJBAXRqIgYgASACav0ABAD9CwQAIAZBoAggAiAESQR/QRAgBCACayIGIAZBEE8bBUEAC2v9AAQA/QsEECACQRBqIQIMAQsLCwsLIAMgADoAAAsgACIDRQRAIAEQB0HACiQVIAFBAWokFiQXDAILIw9CASADrYaDQgBSDQEgASADQZC2AmotAABqIgQtAAAiBUEgckH7AEYEQEEIQRAgBUH7AEYbIgAgA0GwuQJqLQAAcQR/IANBBkYEQCAAQQhGJBILIAMkDiMPQgEgA62GhCQPQQEFQQALRQ0CAkAgBUECaiIAIAQtAAFGBEAgBEECaiIBJAIMAQtB0fUBIAA6AABBASQDIARBAWoiACQCIAAgA0GAAWpBAXRBABACIQELIAFFDQIgAS0AAEEsRgR/QQEFIAEtAABB/QBGC0UNAgUCQCAFQSJGBEAgBEEBaiIA/QAEACIHQYDvAP0ABAD9IyAHQZDvAP0ABAD9UUGg7wD9AAQA/SX9UP1kQYCABHJoIABqIgAtAABBIkYEfyAAQQFqBSAAEAALIQAMAQsgA0EDRgRAAkAgBCAE/QAEAEGw8wH9AAQAIgf9cUHA8wH9AAQAIgj9Kv1kQX9zQf//A3EgBP0ABBAgB/1xIAj9Kv1kQX9zQRB0ciIAaCIGIgFqLQAAQS5GBEBBACECIAAgAEEBa3FoIgEgBkEBakYNAQtBACECIAYEfyAELQAAQTBGIAZBAUdxBUEBCw0AIwYgBP0ABABBoAggAWsiAP0ABAD9Tv0LBAAjBiAE/QAEECAA/QAEEP1O/QsEECABJAogBiQLIAEgBGohAgsgAiEABQJAIAVBMWtBCEsEQCAEEAEhAAwBCyAEIAT9AAQAQbDzAf0ABAD9cUHA8wH9AAQA/Sr9ZEF/cyIBaGoiAC0AACICQdDzAWotAAANACACQS5GBEAgBCABIAFBAWtxaGoiASAAQQFqRwRAIAEiAC0AAEHQ8wFqLQAADQILCyAEEAEhAAsLCyAAIgFFBEAgBUEiRiADQQFHcSADQQVHcQRAIANBsLkCai0AAEEBcQR/IANBBkYEQEEAJBILIAMkDiMPQgEgA62GhCQPQQEFQQALJAQLDAMLIAEtAABBLEYEf0EBBSABLQAAQf0ARgtFDQICfyAFQSJHBEAgA0EDRwRAIAQgASAEaxAGIgAgA0GwuQJqLQAAcQR/IANBBkYEQCAAQQhGJBILIAMkDiMPQgEgA62GhCQPQQEFQQALDAILQQEkEyADQbC5AmotAABBAnEEfyADQQZGBEBBACQSCyADJA4jD0IBIAOthoQkD0EBBUEACwwBCyADQQFGBEBBgCwgBEEBaiABIARrQQJrEAUkEEEAIxBFDQEaBSADQQVGBEBBwM0AIARBAWoiACABIARrQQJrIgIQBSQRIxFFBEBBwM0AJBUgACQWIAIkF0EADAMLCwsgA0GwuQJqLQAAQQFxBH8gA0EGRgRAQQAkEgsgAyQOIw9CASADrYaEJA9BAQVBAAsLRQ0CCyABLQAAQf0ARgR/IAFBAWoFIAFBAWokAiABLwEAQazAAEYEfyABQQJqBSABQQJqIAFBAWogAS0AAUEgRhsLIQEMAQsLDwtBAAtPAQF/IAAtAABBLEYEf0EBBSAALQAAQf0ARgtFBEBBAA8LIAAtAABB/QBGBEAgAEEBag8LIABBAWoiASQCIABBAmogASAALQABQSBGGxADC7gDAgh/An4gAkEBa0HAAE8EQEEADwsgASkDACELIAKtIgwgAkEISQR+IAtCCCAMfUIDhoYFIAsgASACakEIaykDAEIdiYULfEKV+Kn6l7fem55/fkI5iKciCCAAai0AACEHA0AgBwRAAkAgAEHAAWogB0EGdGohBiAAQYABaiAHai0AACACRgR/An8gAkEgSwRAIAIhA0EAIQUCQCABIgQgBkYNACAEQQdxIAZBB3FGBEADQCAEQQdxBEBBACEFIANFDQMgBC0AACIJIAYtAAAiCmshBSAJIApHDQMgA0EBayEDIARBAWohBCAGQQFqIQYMAQsLA0AgA0EITwRAIAQpAwAgBikDAFEEQCAEQQhqIQQgBkEIaiEGIANBCGshAwwCCwsLCwNAIAMiBUEBayEDIAUEQCAELQAAIgkgBi0AACIKayEFIAkgCkcNAiAEQQFqIQQgBkEBaiEGDAELC0EAIQULIAVFDAELIAH9AAQAIAb9AAQA/SP9ZCAB/QAEECAG/QAEEP0j/WRBEHRyQX9zQSAgAmt0RQsFQQALDQAgCEEBakH/AHEiCCAAai0AACEHDAILCwsgBwuqAwECfyABQSBLBEBBAA8LIAAoAgAiA0Hu6rHjBkYgAUEERnEEQEHAAA8LIANB9OTVqwZGIAFBBEZxBEBBIA8LIANB5sKxmwdGIAFBBUZxBH8gAC0ABEHlAEYFQQALBEBBIA8LIAAgAWohASAAQQFqIAAgAC0AAEEtRhsiACEDA0AgACABSQR/IAAtAABBMGtBCU0FQQALBEAgAEEBaiEADAELCwJAIAAgA0YEf0EBBSADLQAAQTBGIAAgA0EBakdxCw0AIAAgAUkEfyAALQAAQS5GBUEACwR/IABBAWoiAyEAA0AgACABSQR/IAAtAABBMGtBCU0FQQALBEAgAEEBaiEADAELCyAAIANGDQFBBAVBAgshAyAAIAFJBH8gAC0AAEEgckHlAEYFQQALBH8gASAAQQFqIgBLBH8gAC0AAEErRgR/QQEFIAAtAABBLUYLBUEACwRAIABBAWohAAsgACEDA0AgACABSQR/IAAtAABBMGtBCU0FQQALBEAgAEEBaiEADAELCyAAIANGIAAgA0ECaktyDQFBBAUgAwtBACAAIAFGGyECCyACC3ACAXsBfyAALQAAQSJHBEBBAA8LIABBAWoiAv0ABAAiAUGA7wD9AAQA/SMgAUGQ7wD9AAQA/VFBoO8A/QAEAP0l/VD9ZEGAgARyaCACaiICLQAAQSJGBH8gAkEBagUgAhAACyICIABrQQJrQQAgAhsLpgMCAn8BfiAAJAxBACQEA0AjDCABSQRAQQAkA0EAJA5CACQPQQAkEEEAJBFBASQSQQAkE0EAJBQjDCIAJAIgAC0AAEH7AEcEf0EABSAAQQFqIgAkAgJ/QQAgABADIgJFDQAaQQEkFCACJAJBACACLQAAQQpHBH9BAAUjEEEDdEHwuQJqKQMAIQRBACEAAkAjEAR/IAQjD0J/hYNCAFIFQQELDQAjEkUjEEEBRnENACMTBEACf0EBIwhFDQAaQQAjCSMLRw0AGkEBIwX9AAQAIwb9AAQA/SP9ZCMF/QAEECMG/QAEEP0j/WRBEHRyQX9zIgNFDQAaIANoIgMjBWotAAAjBiADai0AAEkLRQ0BIwdFBEBB0LgCIwZBIPwKAAAjCiQHCyMFIwYkBSQGIwokCCMLJAkLIxBBAUYEQCMRQQJ0QaC6AmoiACAAKAIAQQFqNgIABSMQQQJGBEAjDCQZIAIkGgsLIxBBAnRBkLoCaiIAIAAoAgBBAWo2AgAjGEEBaiQYQQEhAAsgAAtFDQAaIAJBAWokDEEBCwtFBEBBAA8LDAELC0EBC70DAQJ/QfC4AiQFQZC5AiQGQQAkDUGAvgIkG0GACEH/AUEg/AsAA0BB/LwCKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEGAvQJqLwEAC0HACGpBAToAACAAQQFqIQAMAQsLQQAhAANAQay9AigCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsL0Cai8BAAtBwAhqIgEgAS0AAEECcjoAACAAQQFqIQAMAQsLQYDvAP0MXFxcXFxcXFxcXFxcXFxcXP0LBABBkO8A/QwCAgICAgICAgICAgICAgIC/QsEAEGg7wD9DCEhISEhISEhISEhISEhISH9CwQAQfzzAUEBOgAAQa30AUEBOgAAQc30AUEBOgAAQQAhAANAIABBP00EQCAAQQd0QZD2AWoiAf0M//////////////////////0LBAAgAf0M//////////////////////0LBBAgAEEBaiEADAELC0EAIQADQCAAQYABSQRAIABBB3RBsO8AaiIB/Qz//////////////////////QsEACAB/Qz//////////////////////QsEECAAQQFqIQAMAQsLCwoAIAAkCCABJAkLsgIAIAFBAEHAAPwLAEEAJBlBACQVIAIEfyAAIAEQDgUgACABEAgLBEAgASQlQQAPCyMCIQICfwNAIAEgAksEQEEBIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9Uw0CGiACQRBqIQIMAQsLQQALBEAjDCQlQQEPCyMMIABHBEAjDCQlQQAPC0EAIQICQCMQRSMQQQJGcgR/QQEFIw9CgPwHg0IAUgsNACABIwBrQQZJQQAjBBsEQEEGJA0jACECDAELIwIgAEcEQCMCQQFrLQAAIQECf0EDIxQNABpBACABQfsARg0AGkEEIAFB2wBGDQAaQQIgAUEsRw0AGkEFQQEjAwR/IwNB0PUBai0AAEHdAEYFQQALGwskDQsjAiECCyACBH8gAiQlQQIFIAAkJUEBCwswAEEAJBhBkLoC/QwAAAAAAAAAAAAAAAAAAAAA/QsAAEGgugJBAEGAAvwLAEEAJAcLEgAgAEEDdEHwuQJqIAGtNwMAC7QEAgJ/AX4gACQMQQAkBCAAJAICQCMNQQNGDQAjDUEGRgRAIAAQACIARSICJAQgAgR/QQAFIwMEQCAAIw5BgAFqQQF0QQEQAiEACyAABH8gABAEBUEACwshAAwBCyMNQQFGIgJFBEAjDUEFRiECCyAAQQFqIAAgAgR/IAAtAABBIEYFQQALGyEAIwNFBEAjDUECRgR/IAAQBAUgABADCyEADAELIAAjDkGAAWpBAXQjDUECRiIDIAJFIgIEfyAALQAAIwNB0PUBai0AAEYFIAILIAMbEAIiAAR/IAAQBAVBAAshAAsCf0EAIAAiAkUNABpBASQUIAAkAiAALQAAQQpHBEBBACEABSMQQQN0QfC5AmopAwAhBEEAIQACQCMQBH8gBCMPQn+Fg0IAUgVBAQsNACMSRSMQQQFGcQ0AIxMEQAJ/QQEjCEUNABpBACMJIwtHDQAaQQEjBf0ABAAjBv0ABAD9I/1kIwX9AAQQIwb9AAQQ/SP9ZEEQdHJBf3MiA0UNABogA2giAyMFai0AACMGIANqLQAASQtFDQEjB0UEQEHQuAIjBkEg/AoAACMKJAcLIwUjBiQFJAYjCiQIIwskCQsjEEEBRgRAIxFBAnRBoLoCaiIAIAAoAgBBAWo2AgAFIxBBAkYEQCMMJBkgAiQaCwsjEEECdEGQugJqIgAgACgCAEEBajYCACMYQQFqJBhBASEACwtBACAARQ0AGiACQQFqJAxBAQsEfyMMIAEQCAVBAAsLDgAgAEGwuQJqIAE6AAALkQECAX8CfiACKQMAIQUgA60iBiADQQhJBH4gBUIIIAZ9QgOGhgUgBSACIANqQQhrKQMAQh2JhQt8QpX4qfqXt96bnn9+QjmIpyEEA0AgACAEai0AAARAIARBAWpB/wBxIQQMAQsLIAAgBGogAToAACAAQYABaiABaiADOgAAIABBwAFqIAFBBnRqIAIgA/wKAAALC5ABBQBBsPMBCyAwMDAwMDAwMDAwMDAwMDAwCQkJCQkJCQkJCQkJCQkJCQBB7LwCCwEsAEH4vAILFwIAAAAQAAAAIgBcAC8AYgBmAG4AcgB0AEGcvQILATwAQai9AgszAgAAACwAAAAwADEAMgAzADQANQA2ADcAOAA5AGEAYgBjAGQAZQBmAEEAQgBDAEQARQBG";
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
