export const id = 821;
export const ids = [821];
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
	43821: ((e, t, n) => {
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
	})
};
