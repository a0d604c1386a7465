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
	43821: ((e, t, n) => {
		n.d(t, { ScanThreads: () => W });
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
		const M = 1 << 16;
		const N = [
			-1n,
			-1n,
			-1n,
			-1n
		];
		function P({ device: e, inode: t, size: n, modified: r }) {
			return [
				e,
				t,
				n,
				r
			];
		}
		class F {
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
				return a === null ? null : new F(new i.MB(a), e, t, n, r);
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
					const n = P((0, k.cu)(t));
					return {
						identity: n,
						runs: I(this.#e, t, e)
					};
				} catch {
					return {
						identity: N,
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
		function I(e, t, { start: n, end: r }) {
			const { buffer: a } = e;
			const o = Math.max(0, n - 1);
			const s = L(t, a, o, r);
			let l = n === 0 ? 0 : a.subarray(0, s).indexOf(j) + 1;
			if (n > 0 && l === 0) return [];
			const u = [];
			while (l < s && u.length < c) {
				e.forgetTimestamp();
				e.forgetRun();
				const t = e.scan(l, s, false);
				if (e.lines > 0) u.push(z(e, o, l));
				if (t !== i.yd) break;
				l = a.indexOf(j, e.reached) + 1;
			}
			return u;
		}
		function L(e, t, n, r) {
			let i = R(e, t, 0, r - n, n);
			const a = r - n - 1;
			for (let r = a; i > a;) {
				const a = t.subarray(0, i).indexOf(j, r);
				if (a >= 0) return a + 1;
				r = i;
				const o = R(e, t, i, Math.min(M, t.length - i), n + i);
				if (o === 0) break;
				i += o;
			}
			return t.subarray(0, i).lastIndexOf(j) + 1;
		}
		function R(e, t, n, r, i) {
			let a = 0;
			while (a < r) {
				const o = (0, A.io)(e, t, n + a, r - a, i + a);
				if (o === 0) break;
				a += o;
			}
			return a;
		}
		function z(e, t, n) {
			const r = e.run();
			const i = e.lastAudit;
			return {
				...r,
				start: t + n,
				end: t + e.reached,
				kinds: Array.from(r.kinds),
				eventCounts: Array.from(r.eventCounts),
				firstTimestamp: Buffer.from(r.firstTimestamp),
				lastTimestamp: Buffer.from(r.lastTimestamp),
				lastAudit: i === null ? null : {
					start: t + i.start,
					end: t + i.end
				}
			};
		}
		;
		const B = 256 << 10;
		const V = 20;
		const H = { maxYoungGenerationSizeMb: 1 };
		const U = new URL(import.meta.url.endsWith(".ts") ? "./scan-worker.ts" : "./scan-worker.js", import.meta.url);
		class W {
			#e;
			#t;
			#n;
			#r = [];
			#i;
			#a = false;
			#o = 0;
			static start(e, t) {
				const { minFileBytes: n = B } = t;
				const r = e.filter(({ path: e, size: t }) => t >= n && (0, D.CH)(e) === null);
				const i = new E(r, t.chunkBytes ?? T);
				if (i.total === 0) return null;
				const o = new w();
				const s = F.create(o, i, a.A3, 0);
				if (s === null) return null;
				return new W(i, o, s, t);
			}
			constructor(e, t, n, { threads: r, workerUrl: i = U, leavesChunks: a = false }) {
				this.#i = a;
				this.#e = e;
				this.#t = t;
				this.#n = n;
				const { files: o, chunkBytes: s } = e;
				for (let e = 1; e < Math.min(r, h); e++) {
					const n = G(i, {
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
					if (!t) this.#t.waitFor(e, V);
					if (!this.#t.isReady(e)) return null;
				}
				return this.#t.read(e, P(t)) ?? [];
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
		function G(e, t) {
			try {
				return new r.Worker(e, {
					workerData: t,
					resourceLimits: H
				});
			} catch {
				return null;
			}
		}
	})
};
