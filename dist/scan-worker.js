import { createRequire as e } from "module";
const t = process.getBuiltinModule ?? e(import.meta.url);
var n = {};
;
const r = t("node:worker_threads");
;
const i = t("node:buffer");
;
const a = "AGFzbQEAAAABIgZgAABgAn9/AGADf39/AX9gAn9/AX9gAX8Bf2AEf39/fwADDQwCAwAEAQABAQIABQMFBAEBRUUG4gEqfwFBAAt/AUEAC34BQgALfgFCAAt+AUIAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQYCAgAILfwBB4PcEC38AQZALC38AQdAsC38AQZDOAAt/AEHQ9QQLfwBB4PUEC38AQbDwAAt/AUEAC38BQQALB+EDJQZidWZmZXIDHwtidWZmZXJCeXRlcwMgB25ld05hbWUDIQRrZXlzAyIFa2luZHMDIwpldmVudFR5cGVzAyQKa2luZENvdW50cwMlC2V2ZW50Q291bnRzAyYOZmlyc3RUaW1lc3RhbXADJwdyZWFjaGVkAygEc2NhbgAICWZvcmdldFJ1bgAJB2FkZE5hbWUAChBjdXJyZW50VGltZXN0YW1wAwgWY3VycmVudFRpbWVzdGFtcExlbmd0aAMMFGZpcnN0VGltZXN0YW1wTGVuZ3RoAwkNbGFzdFRpbWVzdGFtcAMHE2xhc3RUaW1lc3RhbXBMZW5ndGgDChBzZXRMYXN0VGltZXN0YW1wAAcKYWxsb3dUeXBlcwAGCmNvbnRhaW5lcnMDEQVkZXB0aAMQCWV2ZW50VHlwZQMWDGhhc1RpbWVzdGFtcAMYA2tleQMTBGtpbmQDFQlsYXN0QXVkaXQDHQxsYXN0QXVkaXRFbmQDHgVsaW5lcwMcD3BheWxvYWRJc09iamVjdAMXC3JlcXVpcmVLZXlzAAQIc2VlbktleXMDFAVzdGF0ZQMPCXVua25vd25BdAMaDXVua25vd25MZW5ndGgDGwx1bmtub3duVGFibGUDGQZtZW1vcnkCAAgBAgwBCgr5NAy4AwIIfwJ+IAJBAWtBwABPBEBBAA8LIAEpAwAhCyACrSIMIAJBCEkEfiALQgggDH1CA4aGBSALIAEgAmpBCGspAwBCHYmFC3xClfip+pe33puef35COYinIgggAGotAAAhBwNAIAcEQAJAIABBwAFqIAdBBnRqIQYgAEGAAWogB2otAAAgAkYEfwJ/IAJBIEsEQCACIQNBACEFAkAgASIEIAZGDQAgBEEHcSAGQQdxRgRAA0AgBEEHcQRAQQAhBSADRQ0DIAQtAAAiCSAGLQAAIgprIQUgCSAKRw0DIANBAWshAyAEQQFqIQQgBkEBaiEGDAELCwNAIANBCE8EQCAEKQMAIAYpAwBRBEAgBEEIaiEEIAZBCGohBiADQQhrIQMMAgsLCwsDQCADIgVBAWshAyAFBEAgBC0AACIJIAYtAAAiCmshBSAJIApHDQIgBEEBaiEEIAZBAWohBgwBCwtBACEFCyAFRQwBCyAB/QAEACAG/QAEAP0j/WQgAf0ABBAgBv0ABBD9I/1kQRB0ckF/c0EgIAJrdEULBUEACw0AIAhBAWpB/wBxIgggAGotAAAhBwwCCwsLIAcLygQCA38CeyABQSBLBEBBAA8LIAAtAABBMEYhAiAA/QAEAEGQ8AD9AAQAIgX9cUGg8AD9AAQAIgb9Kv1kIAD9AAQQIAX9cSAG/Sr9ZEEQdHJBf3NBf0EgIAFrdnEiA0UEQEEAQQIgAUEBSyACcRsPCyADaCIEQQFqIAFHQQAgBEEAIAMgA0EBa3EEf0EABSAAIARqLQAAQS5GCxsbBEBBAEEEIANoQQFLIAJxGw8LQcAAIQICQCABQQRGIgMgACgCACIEQe7qseMGRnENAEEgIQIgBEH05NWrBkYgA3ENACAEQebCsZsHRiABQQVGcQR/IAAtAARB5QBGBUEACw0AIAAgAWohASAAQQFqIAAgAC0AAEEtRhsiACEDA0AgACABSQR/IAAtAABBMGtBCU0FQQALBEAgAEEBaiEADAELC0EAIQICQCAAIANGBH9BAQUgAy0AAEEwRiAAIANBAWpHcQsNACAAIAFJBH8gAC0AAEEuRgVBAAsEfyAAQQFqIgMhAANAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsgACADRg0BQQQFQQILIQMgACABSQR/IAAtAABBIHJB5QBGBUEACwR/IAEgAEEBaiIASwR/IAAtAABBK0YEf0EBBSAALQAAQS1GCwVBAAsEQCAAQQFqIQALIAAhAwNAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsgACADRiAAIANBAmpLcg0BQQQFIAMLQQAgACABRhshAgsLIAIL2AIBAn9B0PkEJABBfyQBQdDwACQHQfDwACQIQQAkD0GQ/AgkH0GAgAEkKUGwCv0MIiIiIiIiIiIiIiIiIiIiIv0LBABBwAr9DFxcXFxcXFxcXFxcXFxcXFz9CwQAQdAK/QwKCgoKCgoKCgoKCgoKCgoK/QsEAEHgCv0MICAgICAgICAgICAgICAgIP0LBABB8Ar9DA8PDw8PDw8PDw8PDw8PDw/9CwQAQYAL/QwAAAAAAAAAAAAAOnssfQAA/QsEAANAQbz4BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBwPgEai8BAAtBgAhqQQE6AAAgAEEBaiEADAELC0EAIQADQEHs+AQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QfD4BGovAQALQYAIaiIBIAEtAABBAnI6AAAgAEEBaiEADAELCxAFQZDxAEH/AUEg/AsAC/sNAwx/AX4CeyMAIABBAnRqIQkjDyEDIxIhACMAIQgCQANAIAggCUkEQAJAIANBBk8EQCADJA8gACQSIw8hAyMQIQIjESENIxIhAAJ/A0AgCCAJSQRAAkBBACAIKAIAIgFBAWsvAQBB0PEAai0AACIEIANBBXRB0PEEamotAAAiA0UNAxogBEEQcQRAIABBAWohAANAIAAtAABBIEYEQCAAQQFqIQAMAQsLQQAgACABIABrEAFFDQQaCyAIQQRqIQggASEAIARBB3EiAUEESQRAIAFBAXEEQCACQQFrIgJFBEBBBCEDDAMLQQlBDCANQgGIIg1CAYOnGyEDBUEAIAJBAWoiAkE+Sw0FGiABRa0gDUIBhoQhDQsLDAILCwsgAyQPIAIkECANJBEgACQSIAgLIghFDQQjDyEDIxIhACAIIAlPDQELIAgoAgAiAUEBay8BAEHQ8QBqLQAAIgJBB3EhBCADQQNGBH8gAEEBaiEAA0AgAC0AAEEgRgRAIABBAWohAAwBCwsgAkEYcSICBH8gASAAayEDAn8gAkEIRgRAIxNBBkYEQEEAJBcLQQAjE0Hw9ARqLQAAQQFxRQ0BGiMTQQVHIxNBAUdxBH9BAQUgAEEBaiEAIANBAmshAgJ/IxNBAUYEQEHQLCAAIAIQACQVIxVBAEcMAQtBkM4AIAAgAhAAJBYjFgR/QQEFQZDOACQZIAAkGiACJBtBAAsLCwwBCyMTQQNGBEBBASQYAn9BACADQSBLDQAaIwggAP0ABABBsPEAIANrIgL9AAQA/U79CwQAIwggAP0ABBAgAv0ABBD9Tv0LBBAgAP0ABABBkPAA/QAEACIO/XFBoPAA/QAEACIP/Sr9ZCAA/QAEECAO/XEgD/0q/WRBEHRyQX9zQX9BICADa3ZxIQIgAyQMIAJoIgUgAyACGyQNQQAgAC0AAEEwRiMNQQFHcQ0AGiACBH8gAyAFQQFqR0EAIAVBACACIAJBAWtxBH9BAAUgACAFai0AAEEuRgsbGwVBAQsLDAELIAAgAxABIQAjE0EGRgRAIABBCEYkFwsjE0Hw9ARqLQAAIABxQQBHC0UNBSAEQQVGBH9BAgUgBEEBRw0GQQULBSAEQQJHQQAgBBsNBUEIQRAgBEUiABshAiMTQQZGBEAgAkEIRiQXCyMTQfD0BGotAAAgAnFFDQVBASQQIACtJBFBBkEKIAAbCwUgA0EBRiADQQJGcgR/IAJBDEcNBSAAQQFqIQADQCAALQAAQSBGBEAgAEEBaiEADAELCyABQQFrIABBAWoiA2siBCMTIgpB0O8Aai0AACIFQZAMai0AAEYEfyADIQIgBUEGdEHQDGohBwJ/IARBIEsEQCAEIQBBACEGAkAgAiAHRg0AIAJBB3EgB0EHcUYEQANAIAJBB3EEQEEAIQYgAEUNAyACLQAAIgsgBy0AACIMayEGIAsgDEcNAyAAQQFrIQAgAkEBaiECIAdBAWohBwwBCwsDQCAAQQhPBEAgAikDACAHKQMAUQRAIAJBCGohAiAHQQhqIQcgAEEIayEADAILCwsLA0AgACIGQQFrIQAgBgRAIAItAAAiCyAHLQAAIgxrIQYgCyAMRw0CIAJBAWohAiAHQQFqIQcMAQsLQQAhBgsgBkUMAQsgAv0ABAAgB/0ABAD9I/1kIAL9AAQQIAf9AAQQ/SP9ZEEQdHJBf3NBICAEa3RFCwVBAAsgBSEARQRAQZALIAMgBBAAIgAEQCAKQdDvAGogADoAAAsLIAAkEwJ/IxNFBEBBkAskGSADJBogBCQbQQAMAQtBAEIBIxOthiINIxSDQgBSDQAaIxQgDYQkFEEBC0UNBUEDBSADQQRGBH8gAkEFRgR/QQIFIAJBAUcNB0EFCwUgA0EFRgR/IAJBBkcgASMBS3IEQEEAIQAFIxVBA3RBsPUEaikDACENQQAhAAJAIxUEfyANIxRCf4WDQgBSBUEBCw0AIxdFIxVBAUZxDQAjGARAAn9BASMKRQ0AGkEAIwsjDUcNABpBASMH/QAEACMI/QAEAP0j/WQjB/0ABBAjCP0ABBD9I/1kQRB0ckF/cyICRQ0AGiACaCICIwdqLQAAIwggAmotAABJC0UNASMJRQRAQbDwACMIQSD8CgAAIwwkCQsjByMIJAckCCMMJAojDSQLCyMVQQFGBEAjFkECdEHg9QRqIgAgACgCAEEBajYCAAUjFUECRgRAIw4kHSABJB4LCyMVQQJ0QdD1BGoiACAAKAIAQQFqNgIAIxxBAWokHEEBIQALCyAARQ0HIAFBAWokDkEAJBNCACQUQQAkFUEAJBZBASQXQQAkGEEABSACDQdBAQsLCwshAyABIQAgCEEEaiEIDAILCwsgAyQPIAAkEkEBDwtBAAsSACAAQQN0QbD1BGogAa03AwAL2QYBAn9B0OcCQRBBgAL8CwADQEGs+QQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbD5BGovAQALQdDnAmpBADoAACAAQQFqIQAMAQsLQfLnAkEIOgAAQdDrAkERQYAC/AsAQQAhAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0OsCakEBOgAAIABBAWohAAwBCwtB8usCQQk6AABB0KcCQRJBgAL8CwBBACEAA0BBrPkEKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEGw+QRqLwEAC0HQpwJqQQI6AAAgAEEBaiEADAELC0HypwJBCjoAAEHQqwJBE0GAAvwLAEEAIQADQEGs+QQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbD5BGovAQALQdCrAmpBAzoAACAAQQFqIQAMAQsLQfKrAkELOgAAQdDlAUEUQYAC/AsAQQAhAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0OUBakEEOgAAIABBAWohAAwBCwtB8uUBQQw6AABB0MkBQRVBgAL8CwBBACEAA0BBrPkEKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEGw+QRqLwEAC0HQyQFqQQU6AAAgAEEBaiEADAELC0HyyQFBDToAAEHQhQFBFkGAAvwLAEEAIQADQEGs+QQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbD5BGovAQALQdCFAWpBBjoAACAAQQFqIQAMAQsLQfKFAUEOOgAAQZzzBEEIOgAAQZHzBEEEOgAAQbzzBEEIOgAAQdDzBEEGOgAAQdLzBEEKOgAAQd3zBEEHOgAAQeXzBEEHOgAAQdnzBEEEOgAAQeHzBEEEOgAAQfXzBEEHOgAAQfHzBEEEOgAAQZD0BEEGOgAAQZL0BEEKOgAAQZP0BEEEOgAAQZ30BEELOgAAQaX0BEELOgAAQZv0BEEEOgAAQaP0BEEEOgAAQbD0BEEGOgAAQbL0BEEKOgAAQb30BEELOgAAQcX0BEELOgAAQbv0BEEEOgAAQcP0BEEEOgAAQdX0BEELOgAAQdP0BEEEOgAACw4AIABB8PQEaiABOgAACwoAIAAkCiABJAsL8wIBAn8gAUEBay0AAEHAAU8Ef0EBBSABQQJrLQAAQeABTwsEf0EBBSABQQNrLQAAQfABTwsEfyABQQFrIQEDQCABLQAAQcABSQRAIAFBAWshAQwBCwsgASAAIAAgAUkbBSABCyIDKAIAIQQgA0EgQcAA/AsAIABBAWsiAUEKOgAAQQAkHUEAJBlBfyQBQgAkAkIAJANCACQEQgEkBUEAJAYgAgRAIAAkDiABJBIFIAAkDiAAQQFrJBJBACQPQQAkEEEAJBNCACQUQQAkFUEAJBZBASQXQQAkGAsgACEBAn8DQCABIANJBEAgASABIylqIgIgAyACIANJGxALEANFBEBBgAQkKSMOJChBAQwDCyABIylqIQFBgIABIylBAXQiAiACQYCAAU8bJCkMAQsLIw4gAEcEQCMOJChBAAwBCyMUQoD8B4NQIxVBAEcjEiMBSXEjFUECR3FxBH8jEkEBaiQoQQIFIAAkKEEBCwsgAyAENgIACzAAQQAkHEHQ9QT9DAAAAAAAAAAAAAAAAAAAAAD9CwAAQeD1BEEAQYAC/AsAQQAkCQuRAQIBfwJ+IAIpAwAhBSADrSIGIANBCEkEfiAFQgggBn1CA4aGBSAFIAIgA2pBCGspAwBCHYmFC3xClfip+pe33puef35COYinIQQDQCAAIARqLQAABEAgBEEBakH/AHEhBAwBCwsgACAEaiABOgAAIABBgAFqIAFqIAM6AAAgAEHAAWogAUEGdGogAiAD/AoAAAvYEAMLfgV/DHtBsAr9AAQAIRtBwAr9AAQAIRpB0Ar9AAQAIRxB4Ar9AAQAIR1B8Ar9AAQAIRlBgAv9AAQAIRgjAiEKIwMhCyMEIQcjBSEJIwAhDQNAIAAgAUkEQCAA/QAEACIVIBv9I/1kIAD9AAQQIhQgG/0j/WRBEHRyrSAA/QAEICITIBv9I/1kIAD9AAQwIhIgG/0j/WRBEHRyrUIghoQhAkIAIQMgFSAa/SP9ZCAUIBr9I/1kQRB0cq0gEyAa/SP9ZCASIBr9I/1kQRB0cq1CIIaEIgYgC4QiBUIAUgRAIAYgC0J/hYMiA0IBhkKq1arVqtWq1ap/hCADfUKq1arVqtWq1ap/hSIEIAWFIQMgBCAGg0I/iCELIAIgA0J/hYMhAgsgCiACIAJCAYaFIgQgBEIChoUiBCAEQgSGhSIEIARCCIaFIgQgBEIQhoUiBCAEQiCGhYUiBkI/hyEKIAZCf4UiBSAVIB39I/1kIBQgHf0j/WRBEHRyrSATIB39I/1kIBIgHf0j/WRBEHRyrUIghoSDIgQgByAEIBUgHP0j/WQgFCAc/SP9ZEEQdHKtIBMgHP0j/WQgEiAc/SP9ZEEQdHKtQiCGhCIHIBggFSAZ/U79DiAVIB39UP0j/WQgGCAUIBn9Tv0OIBQgHf1Q/SP9ZEEQdHKtIBggEyAZ/U79DiATIB39UP0j/WQgGCASIBn9Tv0OIBIgHf1Q/SP9ZEEQdHKtQiCGhIQgBYMiDIQiCCAChEJ/hSAFgyIEQgGGhEJ/hSAEgyACIAaDhIQgCEIBhiAJhEJ/hYMgBiAHg4QhAiAEQj+IIQcgCEI/iCEJIAJCAFIEQCAAIAJ6p2oiDiMBSQRAIA4kAQsLIANCAFIEQCADIQICQANAIAJCAFIEQCAAIAJ6p2oiDi0AAEGACGotAABBAXEEf0EBBSAOLQAAQfUARwR/QQAFQQIhD0EBIRADQCAQQQRNBEAgDyAOIBBqLQAAQYAIai0AAHEhDyAQQQFqIRAMAQsLIA9BAkYLC0UNAiACIAJCAX2DIQIMAQsLQX8hDgsgDiMBSQRAIA4kAQsgAyAFgyICQgBSBEAgACACeqdqIg4jAUkEQCAOJAELCwtBASMGIBUgHf0lIBUgHP0j/U8gFCAd/SUgFCAc/SP9T/1QIBMgHf0lIBMgHP0j/U8gEiAd/SUgEiAc/SP9T/1Q/VD9UxsEQCAV/QwfHx8fHx8fHx8fHx8fHx8f/Sr9ZCAU/QwfHx8fHx8fHx8fHx8fHx8f/Sr9ZEEQdHKtIBP9DB8fHx8fHx8fHx8fHx8fHx/9Kv1kIBL9DB8fHx8fHx8fHx8fHx8fHx/9Kv1kQRB0cq1CIIaEIBX9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIBT9DAoKCgoKCgoKCgoKCgoKCgr9I/1kQRB0cq0gE/0MCgoKCgoKCgoKCgoKCgoKCv0j/WQgEv0MCgoKCgoKCgoKCgoKCgoKCv0j/WRBEHRyrUIghoRCf4WDIgJCAFIEQCAAIAJ6p2oiDiMBSQRAIA4kAQsLIBUgFP1QIBMgEv1Q/VD9ZARAIABBEGoiEEEBa/0ABAAhFiAAQSBqIg9BAWv9AAQAIRUgAEEwaiIRQQFr/QAEACEUIABBAmv9AAQA/QxgYGBgYGBgYGBgYGBgYGBg/XMgAEEDayIO/QAEAP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9TkGACv0ABAAiEyAAQQFr/QAEACISQQT9bf0OQZAK/QAEACIXIBL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U5BoAr9AAQAIhIgAP0ABABBBP1t/Q79Tv1RIBBBAmv9AAQA/QxgYGBgYGBgYGBgYGBgYGBg/XMgEEEDa/0ABAD9DHBwcHBwcHBwcHBwcHBwcHD9c/1Q/QyAgICAgICAgICAgICAgICA/U4gEyAWQQT9bf0OIBcgFv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiASIBD9AAQAQQT9bf0O/U79Uf1QIA9BAmv9AAQA/QxgYGBgYGBgYGBgYGBgYGBg/XMgD0EDa/0ABAD9DHBwcHBwcHBwcHBwcHBwcHD9c/1Q/QyAgICAgICAgICAgICAgICA/U4gEyAVQQT9bf0OIBcgFf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiASIA/9AAQAQQT9bf0O/U79USARQQJr/QAEAP0MYGBgYGBgYGBgYGBgYGBgYP1zIBFBA2v9AAQA/QxwcHBwcHBwcHBwcHBwcHBw/XP9UP0MgICAgICAgICAgICAgICAgP1OIBMgFEEE/W39DiAXIBT9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4gEiAR/QAEAEEE/W39Dv1O/VH9UP1Q/VNBACAOIwFJGwRAIA4kAQtBASQGBSMGBH8gAEEBay0AAEHAAU8Ef0EBBSAAQQJrLQAAQeABTwsEf0EBBSAAQQNrLQAAQfABTwsFQQALBEAgAEEDayIOIwFJBEAgDiQBCwtBACQGCwsgDSIOIAx7p0ECdGohDQNAIA4gACAMeqdqNgIAIA4gACAMIAxCAX2DIgJ6p2o2AgQgDiAAIAIgAkIBfYMiAnqnajYCCCAOIAAgAiACQgF9gyICeqdqNgIMIA4gACACIAJCAX2DIgJ6p2o2AhAgDiAAIAIgAkIBfYMiAnqnajYCFCAOIAAgAiACQgF9gyICeqdqNgIYIA4gACACIAJCAX2DIgJ6p2o2AhwgAiACQgF9gyEMIA0gDkEgaiIOSw0ACyAAQUBrIQAMAQsLIAokAiALJAMgByQEIAkkBSANIwBrQQJ2Cwv4AQoAQYAKCxACAgICAgICAoCAgIAhARVJAEGQCgsQ56ODg4vLy8vLy8vLy9vLywBBoAoLEAEBAQEBAQEB5q66ugEBAQEAQZDwAAsgMDAwMDAwMDAwMDAwMDAwMAkJCQkJCQkJCQkJCQkJCQkAQaz4BAsBLABBuPgECxcCAAAAEAAAACIAXAAvAGIAZgBuAHIAdABB3PgECwE8AEHo+AQLMwIAAAAsAAAAMAAxADIAMwA0ADUANgA3ADgAOQBhAGIAYwBkAGUAZgBBAEIAQwBEAEUARgBBnPkECwEsAEGo+QQLFwIAAAAQAAAAewB9AFsAXQA6ACwACgAg";
;
const o = [
	"event",
	"audit",
	"dead_letter"
];
const s = [
	"ActorStarted",
	"ActorRestarted",
	"ActorStopped",
	"ActorCrashed"
];
const c = 1;
const l = 2;
const u = 4;
const d = 8;
const f = 16;
const p = 32;
const m = 64;
const h = 128;
const g = 255;
const ee = [
	[c, "a string"],
	[l, "an integer"],
	[u, "a number"],
	[d, "an object"],
	[f, "a list"],
	[p, "true or false"],
	[m, "null"]
];
const _ = [
	{
		name: "",
		allowed: g
	},
	{
		name: "kind",
		allowed: g
	},
	{
		name: "system_id",
		allowed: c
	},
	{
		name: "timestamp",
		allowed: l | u | h
	},
	{
		name: "actor_address",
		allowed: d | c
	},
	{
		name: "event_type",
		allowed: c
	},
	{
		name: "payload",
		allowed: g
	},
	{
		name: "target",
		allowed: d | c | m
	},
	{
		name: "message_type",
		allowed: c
	},
	{
		name: "total_actors",
		allowed: l
	},
	{
		name: "alive_actors",
		allowed: l
	},
	{
		name: "stopping_actors",
		allowed: l
	},
	{
		name: "restarting_actors",
		allowed: l
	},
	{
		name: "registry_size",
		allowed: l
	},
	{
		name: "registry_orphans",
		allowed: f
	},
	{
		name: "registry_dead",
		allowed: f
	},
	{
		name: "dead_letters_count",
		allowed: l
	}
];
const v = 0;
const te = 1;
const ne = 3;
const re = 5;
const ie = 6;
const ae = 9;
function y(...e) {
	return e.reduce((e, t) => e | 1 << _.findIndex((e) => e.name === t), 0);
}
const oe = [
	y("system_id", "actor_address", "event_type", "payload", "timestamp"),
	y("system_id", "timestamp", ..._.slice(ae).map(({ name: e }) => e)),
	y("system_id", "target", "message_type", "payload", "timestamp")
];
function se(e) {
	return _.filter((t, n) => n > 0 && (e & 1 << n) !== 0).map(({ name: e }) => e);
}
function ce(e) {
	const t = ee.filter(([t]) => (e & t) !== 0).map(([, e]) => e);
	const n = t.pop() ?? "another type";
	return t.length > 0 ? `${t.join(", ")} or ${n}` : n;
}
const le = Array.from({ length: Math.max(..._.map(({ name: e }) => e.length)) + 1 }, (e, t) => _.flatMap(({ name: e }, n) => n > 0 && e.length === t ? [{
	index: n,
	bytes: Buffer.from(e)
}] : []));
function ue(e, t, n) {
	const r = le[n - t];
	if (r === undefined) return v;
	for (const n of r) {
		if (de(e, t, n.bytes)) return n.index;
	}
	return v;
}
function de(e, t, n) {
	for (let r = n.length - 1; r >= 0; r--) {
		if (e[t + r] !== n[r]) return false;
	}
	return true;
}
;
const b = 63;
const fe = {
	keys: b - (_.length - 1),
	eventTypes: b - s.length
};
const pe = 64;
class me {
	#e = [];
	get list() {
		return this.#e;
	}
	add(e) {
		const t = this.#e.filter(({ table: t }) => t === e.table);
		if (t.length >= fe[e.table] || t.some(({ bytes: t }) => t.equals(e.bytes))) return;
		this.#e.push(e);
	}
}
const he = new me();
;
const ge = 5;
const _e = 0;
const ve = 1;
const ye = 2;
const x = 32;
const be = 92;
let xe = null;
function Se() {
	try {
		xe ??= new WebAssembly.Module(Buffer.from(a, "base64"));
		return xe;
	} catch {
		return null;
	}
}
class Ce {
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
		this.#n = new Uint32Array(n, t.kindCounts.value + 4, o.length);
		this.#r = new Uint32Array(n, t.eventCounts.value + 4, b);
		this.#o();
	}
	#o() {
		const e = this.#e;
		for (let t = 0; t <= b; t++) e.allowTypes(t, _[t]?.allowed ?? 255);
		oe.forEach((t, n) => {
			e.requireKeys(n + 1, t);
		});
		for (const { name: e } of _.slice(1)) this.#s("keys", Buffer.from(e));
		for (const e of o) this.#s("kinds", Buffer.from(e));
		for (const e of s) this.#s("eventTypes", Buffer.from(e));
	}
	teach({ list: e }) {
		for (; this.#a < e.length; this.#a++) {
			const { table: t, bytes: n } = e[this.#a];
			this.#s(t, n);
		}
	}
	#s(e, t) {
		const n = this.#i[e];
		if (n.length === b) return;
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
		const r = e.length <= x;
		this.#t.fill(0, n, n + x);
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
		const { unknownTable: e, unknownAt: t, unknownLength: n, keys: r } = this.#e;
		const a = n.value;
		if (e.value === 0 || a < 1 || a > pe) return null;
		const o = Buffer.from(this.#c(t.value, a));
		if (o.includes(be) || !(0, i.isUtf8)(o)) return null;
		return {
			table: e.value === r.value ? "keys" : "eventTypes",
			bytes: o
		};
	}
	lineUnderWay() {
		const { state: e, depth: t, containers: n, key: r, seenKeys: i, payloadIsObject: a } = this.#e;
		const { kind: s, eventType: c, hasTimestamp: l, currentTimestamp: u, currentTimestampLength: d } = this.#e;
		const f = this.#c(u.value, d.value);
		const p = Array.from({ length: t.value }, (e, r) => {
			return we(n.value, t.value - 1 - r);
		});
		const m = [true, ...p];
		const h = (1n << BigInt(_.length)) - 1n;
		return {
			state: e.value,
			isObject: m.slice(0, e.value === ge ? 0 : undefined),
			field: r.value < _.length ? r.value : v,
			seen: Number(i.value & h),
			otherKeys: this.#i.keys.filter((e, t) => {
				return t + 1 >= _.length && we(i.value, t + 1);
			}),
			payloadIsObject: a.value !== 0,
			kind: o[s.value - 1] ?? null,
			eventType: this.#i.eventTypes[c.value - 1] ?? null,
			timestamp: l.value === 0 ? null : Buffer.from(f)
		};
	}
}
function we(e, t) {
	return (e >> BigInt(t) & 1n) === 1n;
}
;
const S = 64;
const C = 16;
const w = 0;
const T = 1;
const Te = 2;
const E = 3;
const D = 4;
const O = D + S;
const Ee = 64;
const De = O + Ee;
const k = 2 + pe;
const A = 4;
const j = 1 + o.length + b;
const Oe = 2;
const ke = je(A * 8 + (j + Oe) * 4 + 2 * x);
const Ae = 8 * 4 + C * ke;
function je(e) {
	return Math.ceil(e / 8) * 8;
}
class Me {
	shared;
	#e;
	#t;
	#n;
	constructor(e) {
		const t = De * 4;
		this.#n = je(t + 2 * b * k);
		this.shared = e ?? new SharedArrayBuffer(this.#n + S * Ae);
		this.#e = new Int32Array(this.shared, 0, De);
		this.#t = new Uint8Array(this.shared, t, 2 * b * k);
	}
	claim(e, t) {
		const n = this.#e;
		const r = Atomics.load(n, w);
		if (r >= t || r >= Atomics.load(n, T) + S) return null;
		Atomics.store(n, O + e, r + 1);
		if (Atomics.compareExchange(n, w, r, r + 1) === r) return r;
		Atomics.store(n, O + e, 0);
		return this.claim(e, t);
	}
	isExhausted(e) {
		return Atomics.load(this.#e, w) >= e;
	}
	get isStopped() {
		return Atomics.load(this.#e, Te) !== 0;
	}
	stop() {
		Atomics.store(this.#e, Te, 1);
		Atomics.notify(this.#e, T);
	}
	waitForRoom() {
		const e = Atomics.load(this.#e, T);
		if (Atomics.load(this.#e, w) >= e + S) Atomics.wait(this.#e, T, e, 50);
	}
	finish(e, t) {
		Atomics.store(this.#e, D + t % S, t + 1);
		Atomics.store(this.#e, O + e, 0);
		Atomics.notify(this.#e, D + t % S);
	}
	isReady(e) {
		return Atomics.load(this.#e, D + e % S) === e + 1;
	}
	waitFor(e, t) {
		const n = D + e % S;
		const r = Atomics.load(this.#e, n);
		if (r !== e + 1) Atomics.wait(this.#e, n, r, t);
	}
	take(e) {
		Atomics.store(this.#e, T, e);
		Atomics.notify(this.#e, T);
	}
	skipTo(e) {
		const t = this.#e;
		for (let n = Atomics.load(t, w); n < e; n = Atomics.load(t, w)) {
			Atomics.compareExchange(t, w, n, e);
		}
		for (let n = 0; n < Ee; n++) {
			const r = Atomics.load(t, O + n);
			if (r !== 0 && r - 1 < e) return false;
		}
		if (Atomics.load(t, T) < e) this.take(e);
		return true;
	}
	shareNames({ list: e }) {
		for (let t = Atomics.load(this.#e, E); t < e.length; t++) {
			const { table: n, bytes: r } = e[t];
			this.#t.set([
				n === "keys" ? 0 : 1,
				r.length,
				...r
			], t * k);
			Atomics.store(this.#e, E, t + 1);
		}
	}
	readNames(e) {
		const t = Atomics.load(this.#e, E);
		for (let n = e.list.length; n < t; n++) {
			const t = n * k;
			const r = Buffer.from(this.#t.slice(t + 2, t + 2 + this.#t[t + 1]));
			e.add({
				table: this.#t[t] === 0 ? "keys" : "eventTypes",
				bytes: r
			});
		}
	}
	write(e, t, n) {
		const r = this.#n + e % S * Ae;
		new BigInt64Array(this.shared, r, 4).set(t);
		n.forEach((e, t) => {
			this.#r(r, t, e);
		});
		if (n.length < C) this.#r(r, n.length, undefined);
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
		i.set(n.eventCounts, 1 + o.length);
		a.set([n.firstTimestamp.length, n.lastTimestamp.length]);
		s.set(n.firstTimestamp);
		c.set(n.lastTimestamp);
	}
	read(e, t) {
		const n = this.#n + e % S * Ae;
		const r = new BigInt64Array(this.shared, n, 4);
		if (t.some((e, t) => e !== r[t])) return null;
		const i = [];
		for (let e = 0; e < C; e++) {
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
			kinds: r.subarray(1, 1 + o.length),
			eventCounts: r.subarray(1 + o.length),
			firstTimestamp: a.subarray(0, i[0]),
			lastTimestamp: s.subarray(0, i[1]),
			lastAudit: d === 0 ? null : {
				start: u,
				end: d
			}
		};
	}
	#a(e, t) {
		const n = e + 8 * 4 + t * ke;
		const r = n + A * 8;
		const i = r + j * 4;
		const a = i + Oe * 4;
		return {
			offsets: new Float64Array(this.shared, n, A),
			counts: new Uint32Array(this.shared, r, j),
			lengths: new Uint32Array(this.shared, i, Oe),
			first: new Uint8Array(this.shared, a, x),
			last: new Uint8Array(this.shared, a + x, x)
		};
	}
}
;
const Ne = null && 2 << 20;
class Pe {
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
;
const M = t("node:fs");
;
function Fe(e) {
	return Le((0, M.fstatSync)(e, { bigint: true }));
}
function Ie(e) {
	return Le(statSync(e, { bigint: true }));
}
function Le({ dev: e, ino: t, size: n, mtimeNs: r }) {
	return {
		device: e,
		inode: t,
		size: n,
		modified: r
	};
}
function Re(e, t) {
	return e.size === t.size && e.modified === t.modified;
}
function ze(e, t) {
	return e.device === t.device && e.inode === t.inode;
}
function Be(e, t) {
	return ze(e, t) && Re(e, t);
}
;
const Ve = {
	ENOENT: "there is no such file",
	EACCES: "permission is denied",
	EPERM: "the operation is not permitted",
	EISDIR: "it is a directory",
	ENOTDIR: "a part of its path is not a directory",
	ELOOP: "its symbolic links go round in a circle",
	ENAMETOOLONG: "its name is too long",
	EMFILE: "too many files are open",
	EIO: "the disk reported an input/output error",
	ENOSPC: "the disk is full",
	EROFS: "the file system is read-only",
	ENXIO: "it is not a regular file",
	EEXIST: "a file of that name is in the way",
	ERR_INVALID_ARG_VALUE: "its name holds a NUL, which no file name can"
};
function N(e) {
	const t = e?.code;
	if (typeof t !== "string") return e instanceof Error ? e.message : String(e);
	const n = Ve[t];
	return n === undefined ? t : `${n} (${t})`;
}
function He(e) {
	try {
		return statSync(e);
	} catch (e) {
		return e.code === "ENOENT" ? null : N(e);
	}
}
function Ue(e) {
	const t = He(e);
	return t !== null && typeof t !== "string" && t.isFile() ? t : null;
}
;
function We(e) {
	return String(e).replace(/\B(?=(\d{3})+$)/g, ",");
}
;
const P = null && -1;
const Ge = null && P;
const Ke = 0;
const qe = 1;
const Je = o.map((e) => Buffer.from(e));
const Ye = s.map((e) => Buffer.from(e));
const Xe = 1e3;
const Ze = 200;
const Qe = "(other)";
const $e = 64;
class et {
	bytes = new Uint8Array($e);
	length = 0;
	integerLength = 0;
	set(e, t, n) {
		const r = Math.min(n - t, $e);
		let i = r;
		let a = r === n - t;
		for (let n = 0; n < r; n++) {
			const r = e[t + n];
			this.bytes[n] = r;
			if (r === 46) i = n;
			else if (r < 48 || r > 57) a = false;
		}
		this.length = r;
		this.integerLength = a ? i : 0;
	}
	isBefore(e) {
		if (this.integerLength === 0 || this.integerLength !== e.integerLength) {
			return Number(this.text()) < Number(e.text());
		}
		const t = Math.min(this.length, e.length);
		for (let n = 0; n < t; n++) {
			const t = this.bytes[n] - e.bytes[n];
			if (t !== 0) return t < 0;
		}
		return e.bytes.subarray(t, e.length).some((e) => e > 48);
	}
	text() {
		return Buffer.from(this.bytes.buffer, 0, this.length).toString("latin1");
	}
}
class tt {
	counts = {
		total: 0,
		other: 0,
		event: 0,
		audit: 0,
		dead_letter: 0
	};
	firstTimestamp = null;
	verdict = {
		kind: Ge,
		missing: 0,
		hasTimestamp: false,
		timeRegression: false
	};
	#e = new Float64Array(EVENT_TYPES.length);
	#t = new Map();
	#n = P;
	#r = P;
	#i = null;
	#a = new et();
	#o = new et();
	#s = false;
	#c = new Float64Array(FIELDS.length).fill(Number.NaN);
	#l = false;
	#u = null;
	#d;
	constructor(e = false) {
		this.#d = e;
	}
	startStream() {
		this.firstTimestamp = null;
	}
	kind(e, t, n) {
		this.#n = rt(Je, e, t, n);
	}
	eventType(e, t, n) {
		this.#r = rt(Ye, e, t, n);
		if (this.#r !== P) this.#i = null;
		else {
			const r = it(e, t, n);
			this.#r = nt(r);
			this.#i = this.#r === P ? r : null;
		}
	}
	get previousTimestamp() {
		return this.firstTimestamp === null ? null : this.#o;
	}
	isFollowedBy(e) {
		this.#a.set(e, 0, e.length);
		return this.firstTimestamp === null || !this.#a.isBefore(this.#o);
	}
	addRun({ kinds: e, events: t, firstTimestamp: n, lastTimestamp: r }) {
		KINDS.forEach((t, n) => {
			const r = e[n] ?? 0;
			this.counts[t] += r;
			this.counts.total += r;
		});
		for (const [e, n] of t) this.#p(e, n);
		this.#a.set(n, 0, n.length);
		this.firstTimestamp ??= this.#a.text();
		this.#o.set(r, 0, r.length);
	}
	takeAudit(e) {
		if (e.#u !== null) this.#u = e.#u.slice();
	}
	timestamp(e, t, n) {
		this.#a.set(e, t, n);
		this.#s = true;
	}
	gauge(e, t) {
		this.#c[e] = t;
		this.#l = true;
	}
	forget(e) {
		if (e === KIND_FIELD) this.#n = P;
		else if (e === TIMESTAMP_FIELD) this.#s = false;
		else if (e >= FIRST_GAUGE) this.#c[e] = Number.NaN;
		else if (e === EVENT_TYPE_FIELD) {
			this.#r = P;
			this.#i = null;
		}
	}
	endRecord(e) {
		const { verdict: t } = this;
		const n = this.#n;
		this.counts.total++;
		t.kind = n;
		t.missing = 0;
		if (n === P) this.counts.other++;
		else {
			this.counts[KINDS[n]]++;
			t.missing = REQUIRED[n] & ~e;
			if (n === Ke && (e & 1 << EVENT_TYPE_FIELD) !== 0) this.#f();
			if (n === qe) this.#g();
		}
		t.hasTimestamp = this.#s;
		t.timeRegression = this.#s && this.#_();
		this.dropRecord();
		return t;
	}
	dropRecord() {
		this.#n = P;
		this.#r = P;
		this.#i = null;
		this.#s = false;
		if (this.#l) {
			this.#c.fill(Number.NaN);
			this.#l = false;
		}
	}
	events() {
		const e = Object.create(null);
		EVENT_TYPES.forEach((t, n) => {
			const r = this.#e[n];
			if (r > 0) e[t] = r;
		});
		const t = [...this.#t].sort(([e], [t]) => e < t ? -1 : 1);
		for (const [n, r] of t) e[n] = r;
		return e;
	}
	latestAudit() {
		if (this.#u === null) return null;
		const e = {};
		for (let t = FIRST_GAUGE; t < FIELDS.length; t++) {
			const n = this.#u[t];
			if (!Number.isNaN(n)) e[FIELDS[t].name] = n;
		}
		return e;
	}
	lastTimestamp() {
		return this.firstTimestamp === null ? null : this.#o.text();
	}
	#f() {
		if (this.#r !== P) this.#m(this.#r, 1);
		else if (this.#i !== null) this.#h(this.#i, 1);
	}
	#p(e, t) {
		const n = nt(e);
		if (n === P) this.#h(e, t);
		else this.#m(n, t);
	}
	#m(e, t) {
		this.#e[e] = this.#e[e] + t;
	}
	#h(e, t) {
		const n = !this.#t.has(e);
		const r = n && this.#t.size >= Xe ? Qe : e;
		this.#t.set(r, (this.#t.get(r) ?? 0) + t);
	}
	#g() {
		this.#u ??= new Float64Array(FIELDS.length);
		this.#u.set(this.#c);
	}
	#_() {
		const e = this.#a;
		const t = this.firstTimestamp === null;
		if (t) this.firstTimestamp = e.text();
		const n = this.#o;
		const r = !t && (this.#d ? n.isBefore(e) : e.isBefore(n));
		this.#a = n;
		this.#o = e;
		return r;
	}
}
function nt(e) {
	return EVENT_TYPES.indexOf(e);
}
function rt(e, t, n, r) {
	for (let i = 0; i < e.length; i++) {
		const a = e[i];
		if (a.length === r - n && equalBytes(t, n, a)) return i;
	}
	return P;
}
function it(e, t, n) {
	if (n - t <= Ze) return at(e, t, n);
	const r = Buffer.from(e.buffer, e.byteOffset + t, Ze).toString("utf8");
	return `${r}…`;
}
function at(e, t, n) {
	const r = Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("utf8");
	return r.includes("\\") ? JSON.parse(`"${r}"`) : r;
}
;
const F = 984;
const ot = 4300;
const I = 1 << 20;
const st = 4096;
const ct = 256;
const lt = {
	blank: "the line is empty",
	value: "expected a value",
	key: "expected a key in double quotes",
	colon: "expected ':' after the key",
	comma: "expected ',' or the closing bracket",
	extra: "more text follows after the end of the value",
	control: "a control character stands in a string; JSON needs it escaped",
	escape: "a backslash starts no escape that JSON knows",
	utf8: "a byte is not UTF-8",
	integer: `an integer has more than ${We(ot)} digits, the most Python reads`,
	number: "a number is longer than 1 MiB",
	depth: `nested deeper than ${F} levels`,
	incomplete: "the line ends before its value does"
};
const L = 0;
const R = 1;
const ut = 2;
const z = 3;
const dt = 4;
const B = 5;
const V = 6;
const H = 7;
const U = 8;
const ft = {
	LINE_START: U,
	AFTER_VALUE: L,
	FIRST_KEY: R,
	KEY: ut,
	VALUE: V,
	FIRST_ELEMENT: H
};
const W = 1;
const pt = 2;
const G = new Uint8Array(256).fill(1, 32, 128);
G[34] = 0;
G[92] = 0;
const mt = new Uint8Array(256);
for (const e of Buffer.from("\"\\/bfnrt")) mt[e] = 1;
const ht = new Uint8Array(256);
for (const e of Buffer.from("0123456789abcdefABCDEF")) ht[e] = 1;
const gt = Buffer.from("Infinity");
const _t = new Map([
	[116, {
		bytes: Buffer.from("true"),
		type: p
	}],
	[102, {
		bytes: Buffer.from("false"),
		type: p
	}],
	[110, {
		bytes: Buffer.from("null"),
		type: m
	}],
	[78, {
		bytes: Buffer.from("NaN"),
		type: h
	}],
	[73, {
		bytes: gt,
		type: h
	}]
]);
const K = null && -1;
const q = null && -2;
class vt {
	buffer = null;
	#e;
	#t;
	#n;
	#r = -1;
	#i = U;
	#a = 0;
	#o = new Uint8Array(F + 1);
	#s = 1;
	#c = 0;
	#l = "incomplete";
	#u = 0;
	#d = false;
	#f = false;
	#p = false;
	#m = 0;
	#h = "value";
	#g = 0;
	#_ = false;
	#v = NO_FIELD;
	#y = 0;
	#b = 0;
	#x = true;
	#S = false;
	#C = false;
	#w = 0;
	#T = new Set();
	constructor(e, t, n = false) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	push(e, t, n, r, i) {
		const a = this.#o;
		let o = t;
		let s = this.#i;
		let c = this.#a;
		if (this.#d && o < n) {
			if (e[o] === 10) o++;
			this.#c = r + o;
			this.#d = false;
			if (this.#r === 0 && o < n) return o;
		}
		while (o < n) {
			const t = e[o];
			if (s === dt) {
				const t = this.#O(e, o, n);
				if (t >= 0) {
					s = this.#p ? z : L;
					o = t;
				} else if (t === q) {
					this.#E(r + this.#m);
					s = B;
					o = this.#m;
				} else {
					o = i ? n : this.#m;
					break;
				}
			} else if (s === B) {
				o = this.#n ? n : bt(e, o, n);
				if (o < n) {
					o = this.#V(e, o, n, r, s, c);
					s = U;
					c = 0;
					if (this.#r === 0) break;
				}
			} else if (t === 32 || t === 9) {
				o++;
			} else if (t === 10 || t === 13) {
				o = this.#V(e, o, n, r, s, c);
				s = U;
				c = 0;
				if (this.#r === 0) break;
			} else if (t === 34 && s !== L && s !== z) {
				const t = s < V;
				this.#_ = false;
				const a = this.#O(e, o + 1, n);
				if (a >= 0) {
					if (t) {
						if (c === 1) this.#P(e, o + 1, a - 1);
						s = z;
						o = a;
						if (o + 1 < n && e[o] === 58) {
							s = V;
							o += e[o + 1] === 32 ? 2 : 1;
						}
					} else {
						if (c === 1) this.#L(e, o + 1, a - 1);
						else if (c === 0) this.#f = false;
						s = L;
						o = a;
					}
				} else if (a === q) {
					this.#E(r + this.#m);
					s = B;
					o = this.#m;
				} else {
					const e = c === 1 && (t || this.#v === KIND_FIELD || this.#v === EVENT_TYPE_FIELD);
					if (e && !i && n - o <= I) break;
					this.#D(t, c);
					s = dt;
					o = i ? n : this.#m;
					break;
				}
			} else if (s >= V) {
				if (t === 123 || t === 91) {
					if (c === F) {
						this.#h = "depth";
						this.#E(r + o);
						s = B;
					} else {
						if (c === 0) this.#f = t === 123;
						else if (c === 1) this.#R(t === 123 ? OBJECT : ARRAY);
						c++;
						a[c] = t === 123 ? W : pt;
						s = t === 123 ? R : H;
						o++;
					}
				} else if (t === 93 && s === H) {
					c--;
					if (c === 1) this.#z(0);
					s = L;
					o++;
				} else {
					const t = this.#k(e, o, n, i);
					if (t >= 0) {
						if (c === 1) this.#B(e, o, t);
						else if (c === 0) this.#f = false;
						s = L;
						o = t;
					} else if (t === q) {
						this.#E(r + this.#m);
						s = B;
					} else {
						if (i) o = n;
						break;
					}
				}
			} else if (s === L) {
				if (t === 44 && c > 0) {
					if (c === 2) this.#w++;
					s = a[c] === W ? ut : V;
					o++;
					if (o < n && e[o] === 32) o++;
				} else if (c > 0 && t === (a[c] === W ? 125 : 93)) {
					c--;
					if (c === 1 && t === 93) this.#z(this.#w + 1);
					o++;
				} else {
					this.#h = c === 0 ? "extra" : "comma";
					this.#E(r + o);
					s = B;
				}
			} else if (s === z && t === 58) {
				s = V;
				o++;
			} else if (s === R && t === 125) {
				c--;
				s = L;
				o++;
			} else {
				this.#h = s === z ? "colon" : "key";
				this.#E(r + o);
				s = B;
			}
		}
		this.#i = s;
		this.#a = c;
		if (i && o === n) {
			this.#H(e, n, r, s, c);
			this.#W();
		}
		return o;
	}
	close() {}
	#E(e) {
		this.#l = this.#h;
		this.#u = e;
	}
	#D(e, t) {
		this.#p = e;
		if (t === 1) {
			if (e) this.#v = NO_FIELD;
			else this.#N(STRING);
		} else if (t === 0) this.#f = false;
	}
	#O(e, t, n) {
		let r = t;
		for (;;) {
			while (r < n && G[e[r]] === 1) r++;
			if (r === n) {
				this.#m = r;
				return K;
			}
			const t = e[r];
			if (t === 34) return r + 1;
			let i;
			if (t === 92) {
				this.#_ = true;
				i = St(e, r, n);
				this.#h = "escape";
			} else if (t >= 128) {
				i = Ct(e, r, n);
				this.#h = "utf8";
			} else {
				i = q;
				this.#h = t === 10 || t === 13 ? "incomplete" : "control";
			}
			if (i < 0) {
				this.#m = r;
				return i;
			}
			r += i;
		}
	}
	#k(e, t, n, r) {
		const i = e[t];
		this.#m = t;
		this.#h = "value";
		if (i === 45 || i >= 48 && i <= 57) return this.#j(e, t, n, r);
		const a = _t.get(i);
		if (a === undefined) return q;
		this.#g = a.type;
		if (a.type === NON_FINITE) this.#C = true;
		return this.#A(e, t, n, a.bytes);
	}
	#A(e, t, n, r) {
		for (let i = 0; i < r.length; i++) {
			if (t + i === n) return K;
			if (e[t + i] !== r[i]) return q;
		}
		return t + r.length;
	}
	#j(e, t, n, r) {
		let i = t;
		if (e[i] === 45) i++;
		if (i === n) return K;
		const a = e[i];
		if (a === 73 && i > t) {
			this.#g = NON_FINITE;
			this.#C = true;
			return this.#A(e, i, n, gt);
		}
		const o = i;
		if (a === 48) i++;
		else i = J(e, i, n);
		const s = i - o;
		if (s === 0) return q;
		let c = INTEGER;
		let l = false;
		if (i < n && e[i] === 46) {
			const r = i + 1;
			i = J(e, r, n);
			if (i === r) return this.#M(i - t, i === n);
			c = FLOAT;
		}
		if (i < n && (e[i] | 32) === 101) {
			let r = i + 1;
			if (r < n && (e[r] === 43 || e[r] === 45)) r++;
			i = J(e, r, n);
			if (i === r) return this.#M(i - t, i === n);
			c = FLOAT;
			l = true;
		}
		if (i - t > I) return this.#M(i - t, false);
		if (i === n && !r) return K;
		if (c === INTEGER && s > ot) {
			this.#h = "integer";
			return q;
		}
		if (c === FLOAT && (l || s > 300) && !Number.isFinite(xt(e, t, i))) {
			c = NON_FINITE;
			this.#C = true;
		}
		this.#g = c;
		return i;
	}
	#M(e, t) {
		if (e <= I) return t ? K : q;
		this.#h = "number";
		return q;
	}
	#N(e) {
		const t = this.#v;
		if (t === NO_FIELD) return;
		if ((FIELDS[t].allowed & e) === 0) this.#b |= 1 << t;
		if (t === PAYLOAD_FIELD) this.#x = e === OBJECT;
	}
	#P(e, t, n) {
		if (this.#t === null) return;
		let r = fieldAt(e, t, n);
		if (this.#_) {
			const i = Buffer.from(decodeJsonString(e, t, n));
			r = fieldAt(i, 0, i.length);
		}
		this.#v = r;
		if (r === NO_FIELD) this.#I(e, t, n);
		else {
			const e = 1 << r;
			if ((this.#y & e) !== 0) this.#F(r);
			this.#y |= e;
		}
	}
	#F(e) {
		this.#S = true;
		this.#b &= ~(1 << e);
		if (e === PAYLOAD_FIELD) this.#x = true;
		this.#t?.forget(e);
	}
	#I(e, t, n) {
		if (n - t > ct) return;
		const r = this.#T;
		const i = this.#_ ? decodeJsonString(e, t, n) : Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("utf8");
		if (r.has(i)) this.#S = true;
		else if (r.size < st) r.add(i);
	}
	#L(e, t, n) {
		const r = this.#v;
		if (r === NO_FIELD) return;
		this.#N(STRING);
		if (n - t + 2 > I) return;
		if (r === KIND_FIELD && this.#_) {
			const r = Buffer.from(decodeJsonString(e, t, n));
			this.#t?.kind(r, 0, r.length);
		} else if (r === KIND_FIELD) this.#t?.kind(e, t, n);
		else if (r === EVENT_TYPE_FIELD) this.#t?.eventType(e, t, n);
	}
	#R(e) {
		this.#N(e);
		this.#w = 0;
	}
	#z(e) {
		if (this.#v >= FIRST_GAUGE) this.#t?.gauge(this.#v, e);
	}
	#B(e, t, n) {
		const r = this.#v;
		if (r === NO_FIELD) return;
		const i = this.#g;
		this.#N(i);
		if (r === TIMESTAMP_FIELD && (i === FLOAT || i === INTEGER)) this.#t?.timestamp(e, t, n);
		else if (r >= FIRST_GAUGE && i === INTEGER) this.#t?.gauge(r, xt(e, t, n));
	}
	#V(e, t, n, r, i, a) {
		const o = {
			line: this.#s,
			start: this.#c,
			end: r + t,
			buffer: e,
			base: r
		};
		if (i === L && a === 0) this.#U(o);
		else {
			this.#t?.dropRecord();
			if (i === B) this.#e.badLine(o, this.#l, this.#u);
			else if (i === U) this.#e.badLine(o, "blank", o.start);
			else this.#e.badLine(o, "incomplete", o.end);
		}
		this.#G();
		this.#s++;
		this.#r--;
		let s = t + 1;
		if (e[t] === 13) {
			if (s === n) this.#d = true;
			else if (e[s] === 10) s++;
		}
		this.#c = r + s;
		return s;
	}
	#H(e, t, n, r, i) {
		const a = {
			line: this.#s,
			start: this.#c,
			end: n + t,
			buffer: e,
			base: n
		};
		if (a.start >= a.end) return;
		if (r === L && i === 0) {
			this.#U(a);
			this.#e.unterminatedLine(a, null, a.end, this.#f);
		} else {
			this.#t?.dropRecord();
			if (r === B) this.#e.unterminatedLine(a, this.#l, this.#u, false);
			else this.#e.unterminatedLine(a, "incomplete", a.end, false);
		}
	}
	#U(e) {
		const t = this.#t;
		if (t === null) return;
		if (!this.#f) {
			t.dropRecord();
			this.#e.oddLine(e, {
				...yt,
				notObject: true,
				nonFinite: this.#C
			});
			return;
		}
		const n = t.endRecord(this.#y);
		this.#e.goodRecord?.(e);
		let r = n.kind === NO_KIND ? 0 : this.#b;
		if (n.kind === EVENT && !this.#x) r |= 1 << PAYLOAD_FIELD;
		if (n.kind === NO_KIND || n.missing !== 0 || r !== 0 || this.#S || this.#C || n.timeRegression) {
			this.#e.oddLine(e, {
				notObject: false,
				unknownKind: n.kind === NO_KIND,
				missing: n.missing,
				wrongType: r,
				duplicateKey: this.#S,
				nonFinite: this.#C,
				timeRegression: n.timeRegression
			});
		}
	}
	pauseAfter(e) {
		this.#r = e;
	}
	get isPaused() {
		return this.#r === 0 && !this.#d;
	}
	passOver(e, t) {
		this.#s += e;
		this.#c = t;
	}
	goOnWithin(e) {
		this.#i = e.state;
		this.#a = e.stack.length;
		this.#o.set(e.stack, 1);
		this.#f = true;
		this.#v = e.field;
		this.#y = e.seen;
		this.#x = e.payloadIsObject;
		for (const t of e.otherKeys) this.#T.add(t);
	}
	#W() {
		this.#i = U;
		this.#a = 0;
		this.#s = 1;
		this.#c = 0;
		this.#d = false;
		this.#G();
	}
	#G() {
		this.#v = NO_FIELD;
		this.#y = 0;
		this.#b = 0;
		this.#x = true;
		this.#S = false;
		this.#C = false;
		if (this.#T.size > 0) this.#T.clear();
	}
}
const yt = {
	notObject: false,
	unknownKind: false,
	missing: 0,
	wrongType: 0,
	duplicateKey: false,
	nonFinite: false,
	timeRegression: false
};
function bt(e, t, n) {
	let r = t;
	while (r < n && e[r] !== 10 && e[r] !== 13) r++;
	return r;
}
function J(e, t, n) {
	let r = t;
	while (r < n && e[r] >= 48 && e[r] <= 57) r++;
	return r;
}
function xt(e, t, n) {
	return Number(Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("latin1"));
}
function St(e, t, n) {
	if (t + 1 === n) return K;
	const r = e[t + 1];
	if (mt[r] === 1) return 2;
	if (r !== 117) return q;
	for (let r = t + 2; r < t + 6; r++) {
		if (r === n) return K;
		if (ht[e[r]] === 0) return q;
	}
	return 6;
}
function Ct(e, t, n) {
	const r = e[t];
	if (r < 194 || r > 244) return q;
	const i = r < 224 ? 2 : r < 240 ? 3 : 4;
	if (t + 1 === n) return K;
	const a = e[t + 1];
	const o = r === 224 ? 160 : r === 240 ? 144 : 128;
	const s = r === 237 ? 159 : r === 244 ? 143 : 191;
	if (a < o || a > s) return q;
	for (let r = t + 2; r < t + i; r++) {
		if (r === n) return K;
		if ((e[r] & 192) !== 128) return q;
	}
	return i;
}
;
const wt = 4 * I;
const Tt = null && MAX_TOKEN_BYTES;
const Et = null && 8 << 20;
const Dt = null && 1 << 30;
const Ot = M.constants.O_RDONLY | (M.constants.O_NONBLOCK ?? 0);
class Y extends Error {
	name = "UnreadableFileError";
	remedy;
	constructor(e, t = {}) {
		super(e, t);
		this.remedy = t.remedy ?? null;
	}
}
function kt(e) {
	let t;
	try {
		t = (0, M.openSync)(e, Ot);
	} catch (e) {
		throw new Y(N(e), { cause: e });
	}
	const n = (0, M.fstatSync)(t);
	if (n.isFile()) return t;
	(0, M.closeSync)(t);
	throw new Y(n.isDirectory() ? "it is a directory" : "it is not a regular file");
}
function At(e) {
	return {
		read: (t, n, r) => X(e, t, n, r, null),
		again: (t, n) => Nt(e, t, n)
	};
}
async function jt(e, t, { limit: n, onPiece: r, signal: i }) {
	const a = t.buffer ?? Ft.pop() ?? Buffer.allocUnsafeSlow(wt);
	try {
		let o = 0;
		let s = 0;
		let c = Et;
		for (;;) {
			i.throwIfAborted();
			const l = Math.min(Tt, a.length - s, n - o - s);
			const u = e.read(a, s, l);
			const d = typeof u === "number" ? u : await u;
			r(a.subarray(s, s + d));
			const f = s + d;
			const p = t.push(a, 0, f, o, d === 0);
			if (d === 0) return o + f;
			a.copyWithin(0, p, f);
			s = f - p;
			o += p;
			c -= d;
			if (c <= 0) {
				await new Promise(setImmediate);
				c = Et;
			}
		}
	} finally {
		if (t.buffer === null) Ft.push(a);
	}
}
function Mt(e, { start: t, end: n, buffer: r, base: i }) {
	if (t >= i) return r.subarray(t - i, n - i);
	const a = e.again(t, n - t);
	if (a !== null && a.length < n - t) {
		throw new Y("it became shorter while it was read");
	}
	return a;
}
function Nt(e, t, n) {
	const r = Pt(n);
	let i = 0;
	while (i < n) {
		const a = X(e, r, i, Math.min(n - i, Dt), t + i);
		if (a === 0) break;
		i += a;
	}
	return r.subarray(0, i);
}
function Pt(e) {
	try {
		return Buffer.allocUnsafeSlow(e);
	} catch (t) {
		throw new Y(`a line of ${e} bytes does not fit into memory`, { cause: t });
	}
}
function X(e, t, n, r, i) {
	if (r === 0) return 0;
	try {
		return (0, M.readSync)(e, t, n, r, i);
	} catch (e) {
		throw new Y(N(e), { cause: e });
	}
}
const Ft = null && [];
;
const Z = 10;
const It = 1 << 16;
const Lt = [
	-1n,
	-1n,
	-1n,
	-1n
];
function Rt({ device: e, inode: t, size: n, modified: r }) {
	return [
		e,
		t,
		n,
		r
	];
}
class zt {
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
		const i = Se();
		return i === null ? null : new zt(new Ce(i), e, t, n, r);
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
		if (this.#a !== null) (0, M.closeSync)(this.#a.fd);
		this.#a = null;
	}
	#o(e) {
		try {
			const t = this.#s(e.file.path);
			const n = Rt(Fe(t));
			return {
				identity: n,
				runs: Bt(this.#e, t, e)
			};
		} catch {
			return {
				identity: Lt,
				runs: []
			};
		}
	}
	#s(e) {
		if (this.#a?.path === e) return this.#a.fd;
		this.close();
		this.#a = {
			path: e,
			fd: kt(e)
		};
		return this.#a.fd;
	}
}
function Bt(e, t, { start: n, end: r }) {
	const { buffer: i } = e;
	const a = Math.max(0, n - 1);
	const o = Vt(t, i, a, r);
	let s = n === 0 ? 0 : i.subarray(0, o).indexOf(Z) + 1;
	if (n > 0 && s === 0) return [];
	const c = [];
	while (s < o && c.length < C) {
		e.forgetTimestamp();
		e.forgetRun();
		const t = e.scan(s, o, false);
		if (e.lines > 0) c.push(Ut(e, a, s));
		if (t !== ve) break;
		s = i.indexOf(Z, e.reached) + 1;
	}
	return c;
}
function Vt(e, t, n, r) {
	let i = Ht(e, t, 0, r - n, n);
	const a = r - n - 1;
	for (let r = a; i > a;) {
		const a = t.subarray(0, i).indexOf(Z, r);
		if (a >= 0) return a + 1;
		r = i;
		const o = Ht(e, t, i, Math.min(It, t.length - i), n + i);
		if (o === 0) break;
		i += o;
	}
	return t.subarray(0, i).lastIndexOf(Z) + 1;
}
function Ht(e, t, n, r, i) {
	let a = 0;
	while (a < r) {
		const o = X(e, t, n + a, r - a, i + a);
		if (o === 0) break;
		a += o;
	}
	return a;
}
function Ut(e, t, n) {
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
const { board: Wt, files: Gt, chunkBytes: Kt, worker: qt } = r.workerData;
const Q = new Me(Wt);
const Jt = new Pe(Gt, Kt);
const $ = zt.create(Q, Jt, he, qt);
while ($ !== null && !Q.isStopped) {
	Q.readNames(he);
	if ($.scanNext()) continue;
	if (Q.isExhausted(Jt.total)) break;
	Q.waitForRoom();
}
$?.close();
