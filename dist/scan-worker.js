import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./lib/ndjson/kernel-code.js
/** The scan kernel as WebAssembly, in base64: what scripts/build-kernel.ts makes of kernel/. */
const KERNEL_CODE = 'AGFzbQEAAAABIgZgAn9/AGADf39/AX9gAn9/AX9gAABgAX8Bf2AEf39/fwADDAsBAgMEAAMAAAEFAgUEAQFFRQbiASp/AUEAC38BQQALfgFCAAt+AUIAC34BQgALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBgICAAgt/AEHg9wQLfwBBkAsLfwBB0CwLfwBBkM4AC38AQdD1BAt/AEHg9QQLfwBBsPAAC38BQQALfwFBAAsH1QMkBmJ1ZmZlcgMfC2J1ZmZlckJ5dGVzAyAHbmV3TmFtZQMhBGtleXMDIgVraW5kcwMjCmV2ZW50VHlwZXMDJApraW5kQ291bnRzAyULZXZlbnRDb3VudHMDJg5maXJzdFRpbWVzdGFtcAMnB3JlYWNoZWQDKARzY2FuAAgHYWRkTmFtZQAJEGN1cnJlbnRUaW1lc3RhbXADCBZjdXJyZW50VGltZXN0YW1wTGVuZ3RoAwwUZmlyc3RUaW1lc3RhbXBMZW5ndGgDCQ1sYXN0VGltZXN0YW1wAwcTbGFzdFRpbWVzdGFtcExlbmd0aAMKEHNldExhc3RUaW1lc3RhbXAABwphbGxvd1R5cGVzAAYKY29udGFpbmVycwMRBWRlcHRoAxAJZXZlbnRUeXBlAxYMaGFzVGltZXN0YW1wAxgDa2V5AxMEa2luZAMVCWxhc3RBdWRpdAMdDGxhc3RBdWRpdEVuZAMeBWxpbmVzAxwPcGF5bG9hZElzT2JqZWN0AxcLcmVxdWlyZUtleXMABAhzZWVuS2V5cwMUBXN0YXRlAw8JdW5rbm93bkF0AxoNdW5rbm93bkxlbmd0aAMbDHVua25vd25UYWJsZQMZBm1lbW9yeQIACAECDAEKCukzC7gDAgh/An4gAkEBa0HAAE8EQEEADwsgASkDACELIAKtIgwgAkEISQR+IAtCCCAMfUIDhoYFIAsgASACakEIaykDAEIdiYULfEKV+Kn6l7fem55/fkI5iKciCCAAai0AACEHA0AgBwRAAkAgAEHAAWogB0EGdGohBiAAQYABaiAHai0AACACRgR/An8gAkEgSwRAIAIhA0EAIQUCQCABIgQgBkYNACAEQQdxIAZBB3FGBEADQCAEQQdxBEBBACEFIANFDQMgBC0AACIJIAYtAAAiCmshBSAJIApHDQMgA0EBayEDIARBAWohBCAGQQFqIQYMAQsLA0AgA0EITwRAIAQpAwAgBikDAFEEQCAEQQhqIQQgBkEIaiEGIANBCGshAwwCCwsLCwNAIAMiBUEBayEDIAUEQCAELQAAIgkgBi0AACIKayEFIAkgCkcNAiAEQQFqIQQgBkEBaiEGDAELC0EAIQULIAVFDAELIAH9AAQAIAb9AAQA/SP9ZCAB/QAEECAG/QAEEP0j/WRBEHRyQX9zQSAgAmt0RQsFQQALDQAgCEEBakH/AHEiCCAAai0AACEHDAILCwsgBwvUBAIDfwJ7IAFBIEsEQEEADwsgAC0AAEEwRiEDIAD9AAQAQZDwAP0ABAAiBf1xQaDwAP0ABAAiBv0q/WQgAP0ABBAgBf1xIAb9Kv1kQRB0ckF/c0F/QSAgAWt2cSICRQRAQQBBAiABQQFLIANxGw8LIAJoIgRBAWogAUcgAiACQQFrcUUiAgRAIAAgBGotAABBLkYhAgsgAgRAIARBAEchAgsgAiACGwRAQQBBBCAEQQFLIANxGw8LQcAAIQICQCABQQRGIgMgACgCACIEQe7qseMGRnENAEEgIQIgBEH05NWrBkYgA3ENACAEQebCsZsHRiABQQVGcQR/IAAtAARB5QBGBUEACw0AIAAgAWohASAAQQFqIAAgAC0AAEEtRhsiACEDA0AgACABSQR/IAAtAABBMGtBCU0FQQALBEAgAEEBaiEADAELC0EAIQICQCAAIANGBH9BAQUgAy0AAEEwRiAAIANBAWpHcQsNACAAIAFJBH8gAC0AAEEuRgVBAAsEfyAAQQFqIgMhAANAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsgACADRg0BQQQFQQILIQMgACABSQR/IAAtAABBIHJB5QBGBUEACwR/IAEgAEEBaiIASwR/IAAtAABBK0YEf0EBBSAALQAAQS1GCwVBAAsEQCAAQQFqIQALIAAhAwNAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsgACADRiAAIANBAmpLcg0BQQQFIAMLQQAgACABRhshAgsLIAIL2AIBAn9B0PkEJABBfyQBQdDwACQHQfDwACQIQQAkD0GQ/AgkH0GAgAEkKUGwCv0MIiIiIiIiIiIiIiIiIiIiIv0LBABBwAr9DFxcXFxcXFxcXFxcXFxcXFz9CwQAQdAK/QwKCgoKCgoKCgoKCgoKCgoK/QsEAEHgCv0MICAgICAgICAgICAgICAgIP0LBABB8Ar9DA8PDw8PDw8PDw8PDw8PDw/9CwQAQYAL/QwAAAAAAAAAAAAAOnssfQAA/QsEAANAQbz4BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBwPgEai8BAAtBgAhqQQE6AAAgAEEBaiEADAELC0EAIQADQEHs+AQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QfD4BGovAQALQYAIaiIBIAEtAABBAnI6AAAgAEEBaiEADAELCxAFQZDxAEH/AUEg/AsAC9YNAwx/AX4CeyMAIABBAnRqIQkjDyEDIxIhACMAIQgCQANAIAggCUkEQAJAIANBBk8EQCADJA8gACQSIw8hAyMQIQIjESENIxIhAAJ/A0AgCCAJSQRAAkBBACAIKAIAIgFBAWsvAQBB0PEAai0AACIEIANBBXRB0PEEamotAAAiA0UNAxogBEEQcQRAIABBAWohAANAIAAtAABBIEYEQCAAQQFqIQAMAQsLQQAgACABIABrEAFFDQQaCyAIQQRqIQggASEAIARBB3EiAUEESQRAIAFBAXEEQCACQQFrIgJFBEBBBCEDDAMLQQlBDCANQgGIIg1CAYOnGyEDBUEAIAJBAWoiAkE+Sw0FGiABRa0gDUIBhoQhDQsLDAILCwsgAyQPIAIkECANJBEgACQSIAgLIghFDQQjDyEDIxIhACAIIAlPDQELIAgoAgAiAUEBay8BAEHQ8QBqLQAAIgJBB3EhBCADQQNGBH8gAEEBaiEAA0AgAC0AAEEgRgRAIABBAWohAAwBCwsgAkEYcSICBH8gASAAayEDAn8gAkEIRgRAIxNBBkYEQEEAJBcLQQAjE0Hw9ARqLQAAQQFxRQ0BGiMTQQVHIxNBAUdxBH9BAQUgAEEBaiEAIANBAmshAgJ/IxNBAUYEQEHQLCAAIAIQACQVIxVBAEcMAQtBkM4AIAAgAhAAJBYjFgR/QQEFQZDOACQZIAAkGiACJBtBAAsLCwwBCyAAIAMQASECIxNBBkYEQCACQQhGJBcLIxNB8PQEai0AACACcQR/IxNBA0cEf0EBBUEBJBggAkEGcQR/IwggAP0ABABBsPEAIANrIgL9AAQA/U79CwQAIwggAP0ABBAgAv0ABBD9Tv0LBBAgAP0ABABBkPAA/QAEACIO/XFBoPAA/QAEACIP/Sr9ZCAA/QAEECAO/XEgD/0q/WRBEHRyQX9zQX9BICADa3ZxIQIgAyQMIAJoIAMgAhskDSACBH9BASACIAJBAWtxIAAjDWotAABBLkcbBUEAC0UFQQALCwVBAAsLRQ0FIARBBUYEf0ECBSAEQQFHDQZBBQsFIARBAkdBACAEGw0FQQhBECAERSIAGyECIxNBBkYEQCACQQhGJBcLIxNB8PQEai0AACACcUUNBUEBJBAgAK0kEUEGQQogABsLBSADQQFGIANBAkZyBH8gAkEMRw0FIABBAWohAANAIAAtAABBIEYEQCAAQQFqIQAMAQsLIAFBAWsgAEEBaiIEayIFIxMiCkHQ7wBqLQAAIgNBkAxqLQAARgR/IAQhAiADQQZ0QdAMaiEHAn8gBUEgSwRAIAUhAEEAIQYCQCACIAdGDQAgAkEHcSAHQQdxRgRAA0AgAkEHcQRAQQAhBiAARQ0DIAItAAAiCyAHLQAAIgxrIQYgCyAMRw0DIABBAWshACACQQFqIQIgB0EBaiEHDAELCwNAIABBCE8EQCACKQMAIAcpAwBRBEAgAkEIaiECIAdBCGohByAAQQhrIQAMAgsLCwsDQCAAIgZBAWshACAGBEAgAi0AACILIActAAAiDGshBiALIAxHDQIgAkEBaiECIAdBAWohBwwBCwtBACEGCyAGRQwBCyAC/QAEACAH/QAEAP0j/WQgAv0ABBAgB/0ABBD9I/1kQRB0ckF/c0EgIAVrdEULBUEACyADIQBFBEBBkAsgBCAFEAAiAARAIApB0O8AaiAAOgAACwsgACQTAn8jE0UEQEGQCyQZIAQkGiAFJBtBAAwBC0EAQgEjE62GIg0jFINCAFINABojFCANhCQUQQELRQ0FQQMFIANBBEYEfyACQQVGBH9BAgUgAkEBRw0HQQULBSADQQVGBH8gAkEGRyABIwFLcgRAQQAhAAUjFUEDdEGw9QRqKQMAIQ1BACEAAkAjFQR/IA0jFEJ/hYNCAFIFQQELDQAjF0UjFUEBRnENACMYBEACf0EBIwpFDQAaQQAjCyMNRw0AGkEBIwf9AAQAIwj9AAQA/SP9ZCMH/QAEECMI/QAEEP0j/WRBEHRyQX9zIgJFDQAaIAJoIgIjB2otAAAjCCACai0AAEkLRQ0BIwlFBEBBsPAAIwhBIPwKAAAjDCQJCyMHIwgkByQIIwwkCiMNJAsLIxVBAUYEQCMWQQJ0QeD1BGoiACAAKAIAQQFqNgIABSMVQQJGBEAjDiQdIAEkHgsLIxVBAnRB0PUEaiIAIAAoAgBBAWo2AgAjHEEBaiQcQQEhAAsLIABFDQcgAUEBaiQOQQAkE0IAJBRBACQVQQAkFkEBJBdBACQYQQAFIAINB0EBCwsLCyEDIAEhACAIQQRqIQgMAgsLCyADJA8gACQSQQEPC0EACxIAIABBA3RBsPUEaiABrTcDAAvZBgECf0HQ5wJBEEGAAvwLAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0OcCakEAOgAAIABBAWohAAwBCwtB8ucCQQg6AABB0OsCQRFBgAL8CwBBACEAA0BBrPkEKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEGw+QRqLwEAC0HQ6wJqQQE6AAAgAEEBaiEADAELC0Hy6wJBCToAAEHQpwJBEkGAAvwLAEEAIQADQEGs+QQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbD5BGovAQALQdCnAmpBAjoAACAAQQFqIQAMAQsLQfKnAkEKOgAAQdCrAkETQYAC/AsAQQAhAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0KsCakEDOgAAIABBAWohAAwBCwtB8qsCQQs6AABB0OUBQRRBgAL8CwBBACEAA0BBrPkEKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEGw+QRqLwEAC0HQ5QFqQQQ6AAAgAEEBaiEADAELC0Hy5QFBDDoAAEHQyQFBFUGAAvwLAEEAIQADQEGs+QQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbD5BGovAQALQdDJAWpBBToAACAAQQFqIQAMAQsLQfLJAUENOgAAQdCFAUEWQYAC/AsAQQAhAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0IUBakEGOgAAIABBAWohAAwBCwtB8oUBQQ46AABBnPMEQQg6AABBkfMEQQQ6AABBvPMEQQg6AABB0PMEQQY6AABB0vMEQQo6AABB3fMEQQc6AABB5fMEQQc6AABB2fMEQQQ6AABB4fMEQQQ6AABB9fMEQQc6AABB8fMEQQQ6AABBkPQEQQY6AABBkvQEQQo6AABBk/QEQQQ6AABBnfQEQQs6AABBpfQEQQs6AABBm/QEQQQ6AABBo/QEQQQ6AABBsPQEQQY6AABBsvQEQQo6AABBvfQEQQs6AABBxfQEQQs6AABBu/QEQQQ6AABBw/QEQQQ6AABB1fQEQQs6AABB0/QEQQQ6AAALDgAgAEHw9ARqIAE6AAALCgAgACQKIAEkCwuvAgEBfyABQSBBwAD8CwAgAEEBayIDQQo6AABBACQcQQAkHUEAJBlB0PUE/QwAAAAAAAAAAAAAAAAAAAAA/QsAAEHg9QRBAEGAAvwLAEEAJAlBfyQBQgAkAkIAJANCACQEQgEkBUEAJAYgAgRAIAAkDiADJBIFIAAkDiAAQQFrJBJBACQPQQAkEEEAJBNCACQUQQAkFUEAJBZBASQXQQAkGAsgACECA0AgASACSwRAIAIgAiMpaiIDIAEgASADSxsQChADRQRAQYAEJCkjDiQoQQEPCyACIylqIQJBgIABIylBAXQiAyADQYCAAU8bJCkMAQsLIw4gAEcEQCMOJChBAA8LIxRCgPwHg1AjFUEARyMSIwFJcSMVQQJHcXEEfyMSQQFqJChBAgUgACQoQQELC5EBAgF/An4gAikDACEFIAOtIgYgA0EISQR+IAVCCCAGfUIDhoYFIAUgAiADakEIaykDAEIdiYULfEKV+Kn6l7fem55/fkI5iKchBANAIAAgBGotAAAEQCAEQQFqQf8AcSEEDAELCyAAIARqIAE6AAAgAEGAAWogAWogAzoAACAAQcABaiABQQZ0aiACIAP8CgAAC9gQAwt+BX8Me0GwCv0ABAAhG0HACv0ABAAhGkHQCv0ABAAhHEHgCv0ABAAhHUHwCv0ABAAhGUGAC/0ABAAhGCMCIQojAyELIwQhByMFIQkjACENA0AgACABSQRAIAD9AAQAIhUgG/0j/WQgAP0ABBAiFCAb/SP9ZEEQdHKtIAD9AAQgIhMgG/0j/WQgAP0ABDAiEiAb/SP9ZEEQdHKtQiCGhCECQgAhAyAVIBr9I/1kIBQgGv0j/WRBEHRyrSATIBr9I/1kIBIgGv0j/WRBEHRyrUIghoQiBiALhCIFQgBSBEAgBiALQn+FgyIDQgGGQqrVqtWq1arVqn+EIAN9QqrVqtWq1arVqn+FIgQgBYUhAyAEIAaDQj+IIQsgAiADQn+FgyECCyAKIAIgAkIBhoUiBCAEQgKGhSIEIARCBIaFIgQgBEIIhoUiBCAEQhCGhSIEIARCIIaFhSIGQj+HIQogBkJ/hSIFIBUgHf0j/WQgFCAd/SP9ZEEQdHKtIBMgHf0j/WQgEiAd/SP9ZEEQdHKtQiCGhIMiBCAHIAQgFSAc/SP9ZCAUIBz9I/1kQRB0cq0gEyAc/SP9ZCASIBz9I/1kQRB0cq1CIIaEIgcgGCAVIBn9Tv0OIBUgHf1Q/SP9ZCAYIBQgGf1O/Q4gFCAd/VD9I/1kQRB0cq0gGCATIBn9Tv0OIBMgHf1Q/SP9ZCAYIBIgGf1O/Q4gEiAd/VD9I/1kQRB0cq1CIIaEhCAFgyIMhCIIIAKEQn+FIAWDIgRCAYaEQn+FIASDIAIgBoOEhCAIQgGGIAmEQn+FgyAGIAeDhCECIARCP4ghByAIQj+IIQkgAkIAUgRAIAAgAnqnaiIOIwFJBEAgDiQBCwsgA0IAUgRAIAMhAgJAA0AgAkIAUgRAIAAgAnqnaiIOLQAAQYAIai0AAEEBcQR/QQEFIA4tAABB9QBHBH9BAAVBAiEPQQEhEANAIBBBBE0EQCAPIA4gEGotAABBgAhqLQAAcSEPIBBBAWohEAwBCwsgD0ECRgsLRQ0CIAIgAkIBfYMhAgwBCwtBfyEOCyAOIwFJBEAgDiQBCyADIAWDIgJCAFIEQCAAIAJ6p2oiDiMBSQRAIA4kAQsLC0EBIwYgFSAd/SUgFSAc/SP9TyAUIB39JSAUIBz9I/1P/VAgEyAd/SUgEyAc/SP9TyASIB39JSASIBz9I/1P/VD9UP1TGwRAIBX9DB8fHx8fHx8fHx8fHx8fHx/9Kv1kIBT9DB8fHx8fHx8fHx8fHx8fHx/9Kv1kQRB0cq0gE/0MHx8fHx8fHx8fHx8fHx8fH/0q/WQgEv0MHx8fHx8fHx8fHx8fHx8fH/0q/WRBEHRyrUIghoQgFf0MCgoKCgoKCgoKCgoKCgoKCv0j/WQgFP0MCgoKCgoKCgoKCgoKCgoKCv0j/WRBEHRyrSAT/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCAS/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZEEQdHKtQiCGhEJ/hYMiAkIAUgRAIAAgAnqnaiIOIwFJBEAgDiQBCwsgFSAU/VAgEyAS/VD9UP1kBEAgAEEQaiIQQQFr/QAEACEWIABBIGoiD0EBa/0ABAAhFSAAQTBqIhFBAWv9AAQAIRQgAEECa/0ABAD9DGBgYGBgYGBgYGBgYGBgYGD9cyAAQQNrIg79AAQA/QxwcHBwcHBwcHBwcHBwcHBw/XP9UP0MgICAgICAgICAgICAgICAgP1OQYAK/QAEACITIABBAWv9AAQAIhJBBP1t/Q5BkAr9AAQAIhcgEv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TkGgCv0ABAAiEiAA/QAEAEEE/W39Dv1O/VEgEEECa/0ABAD9DGBgYGBgYGBgYGBgYGBgYGD9cyAQQQNr/QAEAP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9TiATIBZBBP1t/Q4gFyAW/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIBIgEP0ABABBBP1t/Q79Tv1R/VAgD0ECa/0ABAD9DGBgYGBgYGBgYGBgYGBgYGD9cyAPQQNr/QAEAP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9TiATIBVBBP1t/Q4gFyAV/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIBIgD/0ABABBBP1t/Q79Tv1RIBFBAmv9AAQA/QxgYGBgYGBgYGBgYGBgYGBg/XMgEUEDa/0ABAD9DHBwcHBwcHBwcHBwcHBwcHD9c/1Q/QyAgICAgICAgICAgICAgICA/U4gEyAUQQT9bf0OIBcgFP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiASIBH9AAQAQQT9bf0O/U79Uf1Q/VD9U0EAIA4jAUkbBEAgDiQBC0EBJAYFIwYEfyAAQQFrLQAAQcABTwR/QQEFIABBAmstAABB4AFPCwR/QQEFIABBA2stAABB8AFPCwVBAAsEQCAAQQNrIg4jAUkEQCAOJAELC0EAJAYLCyANIg4gDHunQQJ0aiENA0AgDiAAIAx6p2o2AgAgDiAAIAwgDEIBfYMiAnqnajYCBCAOIAAgAiACQgF9gyICeqdqNgIIIA4gACACIAJCAX2DIgJ6p2o2AgwgDiAAIAIgAkIBfYMiAnqnajYCECAOIAAgAiACQgF9gyICeqdqNgIUIA4gACACIAJCAX2DIgJ6p2o2AhggDiAAIAIgAkIBfYMiAnqnajYCHCACIAJCAX2DIQwgDSAOQSBqIg5LDQALIABBQGshAAwBCwsgCiQCIAskAyAHJAQgCSQFIA0jAGtBAnYLC/gBCgBBgAoLEAICAgICAgICgICAgCEBFUkAQZAKCxDno4ODi8vLy8vLy8vL28vLAEGgCgsQAQEBAQEBAQHmrrq6AQEBAQBBkPAACyAwMDAwMDAwMDAwMDAwMDAwCQkJCQkJCQkJCQkJCQkJCQBBrPgECwEsAEG4+AQLFwIAAAAQAAAAIgBcAC8AYgBmAG4AcgB0AEHc+AQLATwAQej4BAszAgAAACwAAAAwADEAMgAzADQANQA2ADcAOAA5AGEAYgBjAGQAZQBmAEEAQgBDAEQARQBGAEGc+QQLASwAQaj5BAsXAgAAABAAAAB7AH0AWwBdADoALAAKACA=';

;// CONCATENATED MODULE: ./lib/ndjson/record-fields.js
/** The fields Papyra writes into each kind of record (`papyra.persistence.models`), and what they may hold. */
const record_fields_KINDS = ['event', 'audit', 'dead_letter'];
/** The lifecycle events Papyra knows (`papyra.events`). */
const record_fields_EVENT_TYPES = ['ActorStarted', 'ActorRestarted', 'ActorStopped', 'ActorCrashed'];
/** JSON types as bits, so that "one of these" is one comparison. Numbers are split as Python splits them. */
const record_fields_STRING = 1;
const record_fields_INTEGER = 2;
const record_fields_FLOAT = 4;
const record_fields_OBJECT = 8;
const record_fields_ARRAY = 16;
const BOOLEAN = 32;
const NULL = 64;
/** `NaN`, `Infinity`, `-Infinity`: Python's floats, reported as non-finite-number and not as a wrong type. */
const record_fields_NON_FINITE = 128;
const ANY = 255;
const TYPE_NAMES = [
    [record_fields_STRING, 'a string'],
    [record_fields_INTEGER, 'an integer'],
    [record_fields_FLOAT, 'a number'],
    [record_fields_OBJECT, 'an object'],
    [record_fields_ARRAY, 'a list'],
    [BOOLEAN, 'true or false'],
    [NULL, 'null'],
];
/** Index 0 stands for every key that Papyra does not write. */
const record_fields_FIELDS = [
    { name: '', allowed: ANY },
    { name: 'kind', allowed: ANY },
    { name: 'system_id', allowed: record_fields_STRING },
    { name: 'timestamp', allowed: record_fields_INTEGER | record_fields_FLOAT | record_fields_NON_FINITE },
    { name: 'actor_address', allowed: record_fields_OBJECT | record_fields_STRING },
    { name: 'event_type', allowed: record_fields_STRING },
    { name: 'payload', allowed: ANY },
    { name: 'target', allowed: record_fields_OBJECT | record_fields_STRING | NULL },
    { name: 'message_type', allowed: record_fields_STRING },
    { name: 'total_actors', allowed: record_fields_INTEGER },
    { name: 'alive_actors', allowed: record_fields_INTEGER },
    { name: 'stopping_actors', allowed: record_fields_INTEGER },
    { name: 'restarting_actors', allowed: record_fields_INTEGER },
    { name: 'registry_size', allowed: record_fields_INTEGER },
    { name: 'registry_orphans', allowed: record_fields_ARRAY },
    { name: 'registry_dead', allowed: record_fields_ARRAY },
    { name: 'dead_letters_count', allowed: record_fields_INTEGER },
];
const record_fields_NO_FIELD = 0;
const record_fields_KIND_FIELD = 1;
const record_fields_TIMESTAMP_FIELD = 3;
const record_fields_EVENT_TYPE_FIELD = 5;
const record_fields_PAYLOAD_FIELD = 6;
/** The gauges of an audit are the fields from here to the end of `FIELDS`. */
const record_fields_FIRST_GAUGE = 9;
function bitsOf(...names) {
    return names.reduce((bits, name) => bits | (1 << record_fields_FIELDS.findIndex((field) => field.name === name)), 0);
}
/** Fields each kind always has, as bits of their index; in the order of `KINDS`. */
const record_fields_REQUIRED = [
    bitsOf('system_id', 'actor_address', 'event_type', 'payload', 'timestamp'),
    bitsOf('system_id', 'timestamp', ...record_fields_FIELDS.slice(record_fields_FIRST_GAUGE).map(({ name }) => name)),
    bitsOf('system_id', 'target', 'message_type', 'payload', 'timestamp'),
];
/** The names of the fields whose bits are set, in Papyra's order. */
function fieldNames(bits) {
    return record_fields_FIELDS.filter((_, index) => index > 0 && (bits & (1 << index)) !== 0).map(({ name }) => name);
}
/** "a string or null": the types whose bits are set. */
function typeNames(bits) {
    const names = TYPE_NAMES.filter(([bit]) => (bits & bit) !== 0).map(([, name]) => name);
    const last = names.pop() ?? 'another type';
    return names.length > 0 ? `${names.join(', ')} or ${last}` : last;
}
/** Keys by their length: few share one, so a key is known after one or two comparisons. */
const BY_LENGTH = Array.from({ length: Math.max(...record_fields_FIELDS.map(({ name }) => name.length)) + 1 }, (_, length) => record_fields_FIELDS.flatMap(({ name }, index) => index > 0 && name.length === length ? [{ index, bytes: Buffer.from(name) }] : []));
/** Index in `FIELDS` of the key in `bytes[start, end)`, `NO_FIELD` for any other. */
function record_fields_fieldAt(bytes, start, end) {
    const candidates = BY_LENGTH[end - start];
    if (candidates === undefined)
        return record_fields_NO_FIELD;
    for (const candidate of candidates) {
        if (record_fields_equalBytes(bytes, start, candidate.bytes))
            return candidate.index;
    }
    return record_fields_NO_FIELD;
}
/** Whether `word` stands at `start`; the caller has checked the length. */
function record_fields_equalBytes(bytes, start, word) {
    for (let i = word.length - 1; i >= 0; i--) {
        if (bytes[start + i] !== word[i])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/ndjson/kernel-names.js
/**
 * Names that the kernels have learned beyond Papyra's own: keys and event types of applications. All kernels are taught
 * them in one order, so that a number means the same name to each.
 */

/** Names a table of the kernel can hold: their numbers are bits of one word, and 0 is no name. */
const MAX_NAMES = 63;
/** What is left of it beside Papyra's own names. */
const MAX_LEARNED = { keys: MAX_NAMES - (record_fields_FIELDS.length - 1), eventTypes: MAX_NAMES - record_fields_EVENT_TYPES.length };
const MAX_NAME_BYTES = 64;
class KernelNames {
    #names = [];
    /** In the order in which they were learned. */
    get list() {
        return this.#names;
    }
    /** Adds a name of 1 to 64 bytes, unless it is known or its table is full. */
    add(name) {
        const known = this.#names.filter(({ table }) => table === name.table);
        if (known.length >= MAX_LEARNED[name.table] || known.some(({ bytes }) => bytes.equals(name.bytes)))
            return;
        this.#names.push(name);
    }
}
/** The names of this thread. */
const learnedNames = new KernelNames();

;// CONCATENATED MODULE: ./lib/ndjson/kernel.js
/** The scan kernel in WebAssembly, made and spoken to. What it does is in kernel/, how it works in docs/scanner.md. */




/** The state of a record that lacks nothing but its line end; see kernel/walk-records.ts. */
const RECORD_DONE = 5;
/** How a call of the kernel ended; see kernel/scan.ts. */
const DONE = 0;
const STOPPED = 1;
const SUSPENDED = 2;
/** Longer timestamps are the plain scanner's. */
const MAX_TIMESTAMP_BYTES = 32;
const BACKSLASH = 0x5c;
let compiled = null;
/** The compiled kernel; null where this Node has no SIMD in WebAssembly. */
function kernelModule() {
    try {
        compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_CODE, 'base64'));
        return compiled;
    }
    catch {
        return null;
    }
}
/** One kernel with a buffer of its own. Its offsets are those of the buffer. */
class Kernel {
    /** Where the bytes to scan have to be. */
    buffer;
    #exports;
    #memory;
    #kinds;
    #events;
    /** Names by number: from 1, and for keys as in `FIELDS`. */
    #names = { keys: [], kinds: [], eventTypes: [] };
    /** How many of the learned names it has been taught. */
    #taught = 0;
    constructor(module) {
        const exports = new WebAssembly.Instance(module, {}).exports;
        const memory = exports.memory.buffer;
        this.#exports = exports;
        this.#memory = Buffer.from(memory);
        this.buffer = Buffer.from(memory, exports.buffer.value, exports.bufferBytes.value);
        this.#kinds = new Uint32Array(memory, exports.kindCounts.value + 4, record_fields_KINDS.length);
        this.#events = new Uint32Array(memory, exports.eventCounts.value + 4, MAX_NAMES);
        this.#teachFields();
    }
    #teachFields() {
        const exports = this.#exports;
        for (let key = 0; key <= MAX_NAMES; key++)
            exports.allowTypes(key, record_fields_FIELDS[key]?.allowed ?? 0xff);
        record_fields_REQUIRED.forEach((keys, kind) => {
            exports.requireKeys(kind + 1, keys);
        });
        for (const { name } of record_fields_FIELDS.slice(1))
            this.#teach('keys', Buffer.from(name));
        for (const name of record_fields_KINDS)
            this.#teach('kinds', Buffer.from(name));
        for (const name of record_fields_EVENT_TYPES)
            this.#teach('eventTypes', Buffer.from(name));
    }
    /** Teaches it what has been learned since the last time. */
    teach({ list }) {
        for (; this.#taught < list.length; this.#taught++) {
            const { table, bytes } = list[this.#taught];
            this.#teach(table, bytes);
        }
    }
    #teach(table, bytes) {
        const names = this.#names[table];
        if (names.length === MAX_NAMES)
            return;
        names.push(bytes.toString());
        const at = this.#exports.newName.value;
        this.#memory.set(bytes, at);
        this.#exports.addName(this.#exports[table].value, names.length, at, bytes.length);
    }
    /**
     * Scans `buffer[from, to)`, and answers with how that ended. `continues` goes on with the line that the last call was
     * suspended in.
     */
    scan(from, to, continues) {
        const start = this.#exports.buffer.value;
        return this.#exports.scan(start + from, start + to, continues ? 1 : 0);
    }
    /** Up to where the last call came. */
    get reached() {
        return this.#exports.reached.value - this.#exports.buffer.value;
    }
    /** Records that the last call counted. */
    get lines() {
        return this.#exports.lines.value;
    }
    /** What the records say that the last call counted; its views change with the next call. */
    run() {
        const { firstTimestamp, firstTimestampLength, lastTimestamp, lastTimestampLength } = this.#exports;
        const { lastAudit, lastAuditEnd, buffer } = this.#exports;
        const audit = { start: lastAudit.value - buffer.value, end: lastAuditEnd.value - buffer.value };
        return {
            lines: this.lines,
            kinds: this.#kinds,
            eventCounts: this.#events,
            firstTimestamp: this.#text(firstTimestamp.value, firstTimestampLength.value),
            lastTimestamp: this.#text(lastTimestamp.value, lastTimestampLength.value),
            lastAudit: lastAudit.value === 0 ? null : audit,
        };
    }
    /** Event types with their counts, by the numbers of this kernel. */
    eventsOf(counts) {
        return this.#names.eventTypes.flatMap((name, index) => {
            const count = counts[index] ?? 0;
            return count > 0 ? [[name, count]] : [];
        });
    }
    /**
     * Says which timestamp came before. `integerLength` is 0 where it is not plain digits:
     * nothing compares with it then, and the next record stops the kernel.
     */
    setLastTimestamp(text, integerLength) {
        const at = this.#exports.lastTimestamp.value;
        const isShort = text.length <= MAX_TIMESTAMP_BYTES;
        this.#memory.fill(0, at, at + MAX_TIMESTAMP_BYTES);
        if (isShort)
            this.#memory.set(text, at);
        this.#exports.setLastTimestamp(text.length, isShort ? integerLength : 0);
    }
    /** Says that no timestamp came before, or that another knows which. */
    forgetTimestamp() {
        this.#exports.setLastTimestamp(0, 0);
    }
    #text(at, length) {
        return this.#memory.subarray(at, at + length);
    }
    /** The name that the kernel did not know in the line that stopped it, where it is one that can be taught. */
    unknownName() {
        const { unknownTable, unknownAt, unknownLength, keys } = this.#exports;
        const length = unknownLength.value;
        if (unknownTable.value === 0 || length < 1 || length > MAX_NAME_BYTES)
            return null;
        const bytes = Buffer.from(this.#text(unknownAt.value, length));
        // Two spellings of one key would pass for two keys, and what is not UTF-8 for one name or another.
        if (bytes.includes(BACKSLASH) || !(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
            return null;
        return { table: unknownTable.value === keys.value ? 'keys' : 'eventTypes', bytes };
    }
    /** The line that the last call was suspended in. */
    lineUnderWay() {
        const { state, depth, containers, key, seenKeys, payloadIsObject } = this.#exports;
        const { kind, eventType, hasTimestamp, currentTimestamp, currentTimestampLength } = this.#exports;
        const timestamp = this.#text(currentTimestamp.value, currentTimestampLength.value);
        const within = Array.from({ length: depth.value }, (_, level) => {
            return isBitSet(containers.value, depth.value - 1 - level);
        });
        const isObject = [true, ...within];
        const isFieldBit = (1n << BigInt(record_fields_FIELDS.length)) - 1n;
        return {
            state: state.value,
            isObject: isObject.slice(0, state.value === RECORD_DONE ? 0 : undefined),
            field: key.value < record_fields_FIELDS.length ? key.value : record_fields_NO_FIELD,
            seen: Number(seenKeys.value & isFieldBit),
            otherKeys: this.#names.keys.filter((_, index) => {
                return index + 1 >= record_fields_FIELDS.length && isBitSet(seenKeys.value, index + 1);
            }),
            payloadIsObject: payloadIsObject.value !== 0,
            kind: record_fields_KINDS[kind.value - 1] ?? null,
            eventType: this.#names.eventTypes[eventType.value - 1] ?? null,
            timestamp: hasTimestamp.value === 0 ? null : Buffer.from(timestamp),
        };
    }
}
function isBitSet(bits, index) {
    return ((bits >> BigInt(index)) & 1n) === 1n;
}

;// CONCATENATED MODULE: ./lib/ndjson/chunk-board.js
/**
 * What threads that scan together share: which chunk is next, what was found in each, and the names that were learned. The
 * chunks of all files are numbered in the order in which they are taken in; their results lie in a ring, so that no thread
 * runs far ahead and memory does not grow with the artifacts.
 */



/** Results that may wait to be taken in. */
const SLOTS = 64;
/** Runs of a chunk that are kept; what lies behind them is scanned again by the thread that takes them in. */
const MAX_RUNS = 16;
// Words of the board.
const NEXT = 0;
const TAKEN = 1;
const chunk_board_STOPPED = 2;
const NAMES = 3;
const READY = 4;
const BUSY = READY + SLOTS;
const MAX_WORKERS = 64;
const BOARD_WORDS = BUSY + MAX_WORKERS;
const NAME_BYTES = 2 + MAX_NAME_BYTES;
// A run: offsets as doubles, then counts and lengths as words, then texts.
const OFFSETS = 4;
const COUNTS = 1 + record_fields_KINDS.length + MAX_NAMES;
const LENGTHS = 2;
const RUN_BYTES = align(OFFSETS * 8 + (COUNTS + LENGTHS) * 4 + 2 * MAX_TIMESTAMP_BYTES);
const SLOT_BYTES = 8 * 4 + MAX_RUNS * RUN_BYTES;
function align(bytes) {
    return Math.ceil(bytes / 8) * 8;
}
class ChunkBoard {
    shared;
    #words;
    #names;
    #slotsAt;
    /** A new board; or, in another thread, the one that is `shared`. */
    constructor(shared) {
        const namesAt = BOARD_WORDS * 4;
        this.#slotsAt = align(namesAt + 2 * MAX_NAMES * NAME_BYTES);
        this.shared = shared ?? new SharedArrayBuffer(this.#slotsAt + SLOTS * SLOT_BYTES);
        this.#words = new Int32Array(this.shared, 0, BOARD_WORDS);
        this.#names = new Uint8Array(this.shared, namesAt, 2 * MAX_NAMES * NAME_BYTES);
    }
    /** Claims the next chunk for a thread; null when there is none before `total`, or no room for its result yet. */
    claim(worker, total) {
        const words = this.#words;
        const next = Atomics.load(words, NEXT);
        if (next >= total || next >= Atomics.load(words, TAKEN) + SLOTS)
            return null;
        // Said before the claim, so that `skipTo` never overlooks a thread at work.
        Atomics.store(words, BUSY + worker, next + 1);
        if (Atomics.compareExchange(words, NEXT, next, next + 1) === next)
            return next;
        Atomics.store(words, BUSY + worker, 0);
        return this.claim(worker, total);
    }
    /** Whether all chunks before `total` are claimed. */
    isExhausted(total) {
        return Atomics.load(this.#words, NEXT) >= total;
    }
    get isStopped() {
        return Atomics.load(this.#words, chunk_board_STOPPED) !== 0;
    }
    /** Lets no thread claim anything any more. */
    stop() {
        Atomics.store(this.#words, chunk_board_STOPPED, 1);
        Atomics.notify(this.#words, TAKEN);
    }
    /** Waits until a result is taken in, or a while. */
    waitForRoom() {
        const taken = Atomics.load(this.#words, TAKEN);
        if (Atomics.load(this.#words, NEXT) >= taken + SLOTS)
            Atomics.wait(this.#words, TAKEN, taken, 50);
    }
    /** Says that the result of a chunk is on the board. */
    finish(worker, chunk) {
        Atomics.store(this.#words, READY + (chunk % SLOTS), chunk + 1);
        Atomics.store(this.#words, BUSY + worker, 0);
        Atomics.notify(this.#words, READY + (chunk % SLOTS));
    }
    isReady(chunk) {
        return Atomics.load(this.#words, READY + (chunk % SLOTS)) === chunk + 1;
    }
    /** Waits until the result of a chunk is there, or some milliseconds. */
    waitFor(chunk, milliseconds) {
        const at = READY + (chunk % SLOTS);
        const before = Atomics.load(this.#words, at);
        if (before !== chunk + 1)
            Atomics.wait(this.#words, at, before, milliseconds);
    }
    /** All chunks before this one have been taken in. */
    take(chunk) {
        Atomics.store(this.#words, TAKEN, chunk);
        Atomics.notify(this.#words, TAKEN);
    }
    /** Passes over the chunks before this one; false while a thread is still at work on one of them. */
    skipTo(chunk) {
        const words = this.#words;
        for (let next = Atomics.load(words, NEXT); next < chunk; next = Atomics.load(words, NEXT)) {
            Atomics.compareExchange(words, NEXT, next, chunk);
        }
        for (let worker = 0; worker < MAX_WORKERS; worker++) {
            const busy = Atomics.load(words, BUSY + worker);
            if (busy !== 0 && busy - 1 < chunk)
                return false;
        }
        if (Atomics.load(words, TAKEN) < chunk)
            this.take(chunk);
        return true;
    }
    /** Lets the other threads know what has been learned. */
    shareNames({ list }) {
        for (let index = Atomics.load(this.#words, NAMES); index < list.length; index++) {
            const { table, bytes } = list[index];
            this.#names.set([table === 'keys' ? 0 : 1, bytes.length, ...bytes], index * NAME_BYTES);
            Atomics.store(this.#words, NAMES, index + 1);
        }
    }
    /** Adds what others have learned. */
    readNames(names) {
        const count = Atomics.load(this.#words, NAMES);
        for (let index = names.list.length; index < count; index++) {
            const at = index * NAME_BYTES;
            const bytes = Buffer.from(this.#names.slice(at + 2, at + 2 + this.#names[at + 1]));
            names.add({ table: this.#names[at] === 0 ? 'keys' : 'eventTypes', bytes });
        }
    }
    /** Puts the result of a chunk on the board, before `finish`. */
    write(chunk, identity, runs) {
        const at = this.#slotsAt + (chunk % SLOTS) * SLOT_BYTES;
        new BigInt64Array(this.shared, at, 4).set(identity);
        for (let index = 0; index < MAX_RUNS; index++)
            this.#writeRun(at, index, runs[index]);
    }
    /** An empty run ends the list. */
    #writeRun(slot, index, run) {
        const { offsets, counts, lengths, first, last } = this.#runAt(slot, index);
        counts[0] = run?.lines ?? 0;
        if (run === undefined)
            return;
        offsets.set([run.start, run.end, run.lastAudit?.start ?? 0, run.lastAudit?.end ?? 0]);
        counts.set(run.kinds, 1);
        counts.set(run.eventCounts, 1 + record_fields_KINDS.length);
        lengths.set([run.firstTimestamp.length, run.lastTimestamp.length]);
        first.set(run.firstTimestamp);
        last.set(run.lastTimestamp);
    }
    /** The runs of a chunk that is ready; null when they are of a file that was another then. */
    read(chunk, identity) {
        const at = this.#slotsAt + (chunk % SLOTS) * SLOT_BYTES;
        const scanned = new BigInt64Array(this.shared, at, 4);
        if (identity.some((part, index) => part !== scanned[index]))
            return null;
        const runs = [];
        for (let index = 0; index < MAX_RUNS; index++) {
            const run = this.#readRun(at, index);
            if (run === null)
                break;
            runs.push(run);
        }
        return runs;
    }
    #readRun(slot, index) {
        const { offsets, counts, lengths, first, last } = this.#runAt(slot, index);
        const [start = 0, end = 0, auditStart = 0, auditEnd = 0] = offsets;
        const lines = counts[0] ?? 0;
        if (lines === 0)
            return null;
        return {
            start,
            end,
            lines,
            kinds: counts.subarray(1, 1 + record_fields_KINDS.length),
            eventCounts: counts.subarray(1 + record_fields_KINDS.length),
            firstTimestamp: first.subarray(0, lengths[0]),
            lastTimestamp: last.subarray(0, lengths[1]),
            lastAudit: auditEnd === 0 ? null : { start: auditStart, end: auditEnd },
        };
    }
    #runAt(slot, index) {
        const offsets = slot + 8 * 4 + index * RUN_BYTES;
        const counts = offsets + OFFSETS * 8;
        const lengths = counts + COUNTS * 4;
        const texts = lengths + LENGTHS * 4;
        return {
            offsets: new Float64Array(this.shared, offsets, OFFSETS),
            counts: new Uint32Array(this.shared, counts, COUNTS),
            lengths: new Uint32Array(this.shared, lengths, LENGTHS),
            first: new Uint8Array(this.shared, texts, MAX_TIMESTAMP_BYTES),
            last: new Uint8Array(this.shared, texts + MAX_TIMESTAMP_BYTES, MAX_TIMESTAMP_BYTES),
        };
    }
}

;// CONCATENATED MODULE: ./lib/ndjson/chunk-list.js
/** The chunks of files, numbered through all of them in the order of the files. */
/** Large enough that a thread seldom asks for another, small enough that none waits long for the last. */
const CHUNK_BYTES = (/* unused pure expression or super */ null && (1 << 20));
class ChunkList {
    files;
    chunkBytes;
    /** The number of the first chunk of each file, and behind them the number of all. */
    #firsts = [0];
    constructor(files, chunkBytes) {
        this.files = files;
        this.chunkBytes = chunkBytes;
        for (const { size } of files)
            this.#firsts.push(this.total + Math.ceil(size / chunkBytes));
    }
    get total() {
        return this.#firsts[this.#firsts.length - 1];
    }
    /** Numbers of the chunks of a file: from the first up to and without the second; null when it is not in the list. */
    ofFile(path) {
        const index = this.files.findIndex((file) => file.path === path);
        return index < 0 ? null : [this.#firsts[index], this.#firsts[index + 1]];
    }
    at(number) {
        let index = 0;
        while (this.#firsts[index + 1] <= number)
            index++;
        const file = this.files[index];
        const start = (number - this.#firsts[index]) * this.chunkBytes;
        return { file, start, end: Math.min(start + this.chunkBytes, file.size) };
    }
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/ndjson/file-identity.js
/** Tells whether a file is still the one that was looked at, and whether anybody wrote to it since. */

/** Of an open file, by its descriptor. */
function identityOf(fd) {
    return fromStats((0,external_node_fs_namespaceObject.fstatSync)(fd, { bigint: true }));
}
/** Of the file that a path leads to now. @throws the system's error when there is none. */
function identityAt(path) {
    return fromStats(statSync(path, { bigint: true }));
}
function fromStats({ dev, ino, size, mtimeNs }) {
    return { device: dev, inode: ino, size, modified: mtimeNs };
}
/** Whether size and time of change, to the nanosecond, are the same. */
function isSameContent(a, b) {
    return a.size === b.size && a.modified === b.modified;
}
/** Whether both are one file, under whatever names. */
function isSameInode(a, b) {
    return a.device === b.device && a.inode === b.inode;
}
/** Whether both are one file with the same content. */
function isSameFile(a, b) {
    return isSameInode(a, b) && isSameContent(a, b);
}

;// CONCATENATED MODULE: ./lib/ndjson/file-error.js
/** File system errors in words, and looks at files that raise none. */

const REASONS = {
    ENOENT: 'there is no such file',
    EACCES: 'permission is denied',
    EPERM: 'the operation is not permitted',
    EISDIR: 'it is a directory',
    ENOTDIR: 'a part of its path is not a directory',
    ELOOP: 'its symbolic links go round in a circle',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
    EIO: 'the disk reported an input/output error',
    ENOSPC: 'the disk is full',
    EROFS: 'the file system is read-only',
    ENXIO: 'it is not a regular file',
    EEXIST: 'a file of that name is in the way',
    ERR_INVALID_ARG_VALUE: 'its name holds a NUL, which no file name can',
};
/** The reason of a failed file operation as the end of a sentence, with the system's code behind it. */
function describeFileError(error) {
    const code = error?.code;
    if (typeof code !== 'string')
        return error instanceof Error ? error.message : String(error);
    const reason = REASONS[code];
    return reason === undefined ? code : `${reason} (${code})`;
}
/** What is at a path: its stats, null when there is nothing, or why nobody can tell, as the end of a sentence. */
function lookAt(path) {
    try {
        return statSync(path);
    }
    catch (error) {
        return error.code === 'ENOENT' ? null : describeFileError(error);
    }
}
/** The stats of a regular file, else null. */
function regularFile(path) {
    const found = lookAt(path);
    return found !== null && typeof found !== 'string' && found.isFile() ? found : null;
}

;// CONCATENATED MODULE: ./lib/ndjson/format-count.js
/** Counts as people read them. By hand: `toLocaleString` loads the tables of all languages, 15 ms and 10 MB. */
/** A number of things, with thousands separators: `1,234,567`. */
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./lib/ndjson/record-facts.js
/** What the records of an artifact say, gathered as the scan goes; bounded, whatever the artifact holds. */

const UNKNOWN = (/* unused pure expression or super */ null && (-1));
/** `RecordVerdict.kind` of a record that is of none of the kinds, and of an event. */
const record_facts_NO_KIND = (/* unused pure expression or super */ null && (UNKNOWN));
const record_facts_EVENT = 0;
const AUDIT = 1;
const KIND_BYTES = record_fields_KINDS.map((kind) => Buffer.from(kind));
const KNOWN_EVENT_BYTES = record_fields_EVENT_TYPES.map((name) => Buffer.from(name));
/** Distinct event types kept by name; more are counted together, so that hostile input cannot fill memory. */
const MAX_EVENT_TYPES = 1_000;
const MAX_EVENT_TYPE_BYTES = 200;
const OTHER_EVENT_TYPES = '(other)';
/** A timestamp longer than this is compared as a double and quoted cut short. */
const record_facts_MAX_TIMESTAMP_BYTES = 64;
/** A timestamp as its source text: a double cannot hold 17 digits. */
class TimestampText {
    bytes = new Uint8Array(record_facts_MAX_TIMESTAMP_BYTES);
    length = 0;
    /** Bytes before the point; 0 when the text has an exponent or a sign or was cut, so must be read as a double. */
    integerLength = 0;
    set(buffer, start, end) {
        const length = Math.min(end - start, record_facts_MAX_TIMESTAMP_BYTES);
        let integerLength = length;
        let plain = length === end - start;
        for (let i = 0; i < length; i++) {
            const byte = buffer[start + i];
            this.bytes[i] = byte;
            if (byte === 0x2e)
                integerLength = i;
            else if (byte < 0x30 || byte > 0x39)
                plain = false;
        }
        this.length = length;
        this.integerLength = plain ? integerLength : 0;
    }
    isBefore(other) {
        if (this.integerLength === 0 || this.integerLength !== other.integerLength) {
            return Number(this.text()) < Number(other.text());
        }
        const shared = Math.min(this.length, other.length);
        for (let i = 0; i < shared; i++) {
            const difference = this.bytes[i] - other.bytes[i];
            if (difference !== 0)
                return difference < 0;
        }
        // "1.5" is no less than "1.50".
        return other.bytes.subarray(shared, other.length).some((byte) => byte > 0x30);
    }
    text() {
        return Buffer.from(this.bytes.buffer, 0, this.length).toString('latin1');
    }
}
/**
 * Takes the values of one record at a time (`kind`, `eventType`, `timestamp`, `gauge`), then `endRecord` or
 * `dropRecord`. One instance sees all files of an artifact, oldest first, so that time runs across them.
 */
class RecordFacts {
    counts = { total: 0, other: 0, event: 0, audit: 0, dead_letter: 0 };
    firstTimestamp = null;
    verdict = {
        kind: record_facts_NO_KIND,
        missing: 0,
        hasTimestamp: false,
        timeRegression: false,
    };
    #knownEvents = new Float64Array(EVENT_TYPES.length);
    #otherEvents = new Map();
    #kind = UNKNOWN;
    #knownEvent = UNKNOWN;
    #otherEvent = null;
    #timestamp = new TimestampText();
    #previousTimestamp = new TimestampText();
    #hasTimestamp = false;
    #gauges = new Float64Array(FIELDS.length).fill(Number.NaN);
    #hasGauges = false;
    #latestAudit = null;
    #newestFirst;
    /** `newestFirst`: the records of a stream come last to first; its first timestamp is then the last one to come. */
    constructor(newestFirst = false) {
        this.#newestFirst = newestFirst;
    }
    /** What follows is of another stream, with a time of its own. */
    startStream() {
        this.firstTimestamp = null;
    }
    kind(buffer, start, end) {
        this.#kind = indexOfWord(KIND_BYTES, buffer, start, end);
    }
    eventType(buffer, start, end) {
        this.#knownEvent = indexOfWord(KNOWN_EVENT_BYTES, buffer, start, end);
        if (this.#knownEvent !== UNKNOWN)
            this.#otherEvent = null;
        else {
            // It may be a known one all the same, written with escapes.
            const name = decodeEventType(buffer, start, end);
            this.#knownEvent = indexOfEvent(name);
            this.#otherEvent = this.#knownEvent === UNKNOWN ? name : null;
        }
    }
    /** The timestamp of the record before; it changes with the next one. Null when there was none. */
    get previousTimestamp() {
        return this.firstTimestamp === null ? null : this.#previousTimestamp;
    }
    /** Whether a record with this timestamp would not go back in time. */
    isFollowedBy(timestamp) {
        this.#timestamp.set(timestamp, 0, timestamp.length);
        return this.firstTimestamp === null || !this.#timestamp.isBefore(this.#previousTimestamp);
    }
    /** Counts records that follow those before in time. The gauges of the last audit among them come by `takeAudit`. */
    addRun({ kinds, events, firstTimestamp, lastTimestamp }) {
        KINDS.forEach((kind, index) => {
            const records = kinds[index] ?? 0;
            this.counts[kind] += records;
            this.counts.total += records;
        });
        for (const [name, count] of events)
            this.#countEvents(name, count);
        this.#timestamp.set(firstTimestamp, 0, firstTimestamp.length);
        this.firstTimestamp ??= this.#timestamp.text();
        this.#previousTimestamp.set(lastTimestamp, 0, lastTimestamp.length);
    }
    /** The gauges of an audit that `addRun` has counted are those of another's. */
    takeAudit(other) {
        if (other.#latestAudit !== null)
            this.#latestAudit = other.#latestAudit.slice();
    }
    /** Of a finite number only. */
    timestamp(buffer, start, end) {
        this.#timestamp.set(buffer, start, end);
        this.#hasTimestamp = true;
    }
    gauge(field, value) {
        this.#gauges[field] = value;
        this.#hasGauges = true;
    }
    /** Forgets what a field of the record under way said. */
    forget(field) {
        if (field === KIND_FIELD)
            this.#kind = UNKNOWN;
        else if (field === TIMESTAMP_FIELD)
            this.#hasTimestamp = false;
        else if (field >= FIRST_GAUGE)
            this.#gauges[field] = Number.NaN;
        else if (field === EVENT_TYPE_FIELD) {
            this.#knownEvent = UNKNOWN;
            this.#otherEvent = null;
        }
    }
    /** A record is complete: counts it. `seen` has the bits of the fields it had. */
    endRecord(seen) {
        const { verdict } = this;
        const kind = this.#kind;
        this.counts.total++;
        verdict.kind = kind;
        verdict.missing = 0;
        if (kind === UNKNOWN)
            this.counts.other++;
        else {
            this.counts[KINDS[kind]]++;
            verdict.missing = REQUIRED[kind] & ~seen;
            if (kind === record_facts_EVENT && (seen & (1 << EVENT_TYPE_FIELD)) !== 0)
                this.#countEvent();
            if (kind === AUDIT)
                this.#keepAudit();
        }
        verdict.hasTimestamp = this.#hasTimestamp;
        verdict.timeRegression = this.#hasTimestamp && this.#advanceTime();
        this.dropRecord();
        return verdict;
    }
    /** Forgets what was taken of a record that turned out to be none. */
    dropRecord() {
        this.#kind = UNKNOWN;
        this.#knownEvent = UNKNOWN;
        this.#otherEvent = null;
        this.#hasTimestamp = false;
        if (this.#hasGauges) {
            this.#gauges.fill(Number.NaN);
            this.#hasGauges = false;
        }
    }
    /** Counts by `event_type`, Papyra's own first; none of a kind is left out. */
    events() {
        const events = Object.create(null);
        EVENT_TYPES.forEach((name, index) => {
            const count = this.#knownEvents[index];
            if (count > 0)
                events[name] = count;
        });
        // Sorted, since the order in which they were met is that of the threads.
        const others = [...this.#otherEvents].sort(([a], [b]) => (a < b ? -1 : 1));
        for (const [name, count] of others)
            events[name] = count;
        return events;
    }
    /** The gauges of the last audit record, lists as their length; null when there was none. */
    latestAudit() {
        if (this.#latestAudit === null)
            return null;
        const audit = {};
        for (let field = FIRST_GAUGE; field < FIELDS.length; field++) {
            const value = this.#latestAudit[field];
            if (!Number.isNaN(value))
                audit[FIELDS[field].name] = value;
        }
        return audit;
    }
    lastTimestamp() {
        return this.firstTimestamp === null ? null : this.#previousTimestamp.text();
    }
    #countEvent() {
        if (this.#knownEvent !== UNKNOWN)
            this.#countKnownEvents(this.#knownEvent, 1);
        else if (this.#otherEvent !== null)
            this.#countOtherEvents(this.#otherEvent, 1);
    }
    #countEvents(name, count) {
        const known = indexOfEvent(name);
        if (known === UNKNOWN)
            this.#countOtherEvents(name, count);
        else
            this.#countKnownEvents(known, count);
    }
    #countKnownEvents(index, count) {
        this.#knownEvents[index] = this.#knownEvents[index] + count;
    }
    #countOtherEvents(eventType, count) {
        const isNew = !this.#otherEvents.has(eventType);
        const name = isNew && this.#otherEvents.size >= MAX_EVENT_TYPES ? OTHER_EVENT_TYPES : eventType;
        this.#otherEvents.set(name, (this.#otherEvents.get(name) ?? 0) + count);
    }
    #keepAudit() {
        this.#latestAudit ??= new Float64Array(FIELDS.length);
        this.#latestAudit.set(this.#gauges);
    }
    #advanceTime() {
        const current = this.#timestamp;
        const isFirst = this.firstTimestamp === null;
        if (isFirst)
            this.firstTimestamp = current.text();
        const previous = this.#previousTimestamp;
        const regression = !isFirst && (this.#newestFirst ? previous.isBefore(current) : current.isBefore(previous));
        this.#timestamp = previous;
        this.#previousTimestamp = current;
        return regression;
    }
}
function indexOfEvent(name) {
    return EVENT_TYPES.indexOf(name);
}
function indexOfWord(words, buffer, start, end) {
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (word.length === end - start && equalBytes(buffer, start, word))
            return i;
    }
    return UNKNOWN;
}
/** A long one is cut before it is decoded: a slice of the text would keep all of it in memory. */
function decodeEventType(buffer, start, end) {
    if (end - start <= MAX_EVENT_TYPE_BYTES)
        return record_facts_decodeJsonString(buffer, start, end);
    const cut = Buffer.from(buffer.buffer, buffer.byteOffset + start, MAX_EVENT_TYPE_BYTES).toString('utf8');
    return `${cut}…`;
}
/** The value of a valid JSON string whose content, without the quotes, is `buffer[start, end)`. */
function record_facts_decodeJsonString(buffer, start, end) {
    const text = Buffer.from(buffer.buffer, buffer.byteOffset + start, end - start).toString('utf8');
    return text.includes('\\') ? JSON.parse(`"${text}"`) : text;
}

;// CONCATENATED MODULE: ./lib/ndjson/line-scanner.js
/**
 * The byte automaton: decides for each line of an NDJSON stream whether Python's `json.loads` takes it, and
 * reads the facts of the record on the way. It sees the stream in pieces, keeps nothing of what it has passed
 * but a few counters, and so needs the same memory for any file and any line.
 *
 * Rules, from CPython's `json` (C scanner) and text files with universal newlines:
 * - `\n`, `\r` and `\r\n` end a line, inside strings too; whitespace is space and tab besides;
 * - `NaN`, `Infinity` and `-Infinity` are numbers; an integer has at most 4,300 digits;
 * - strings hold no byte under 0x20 and only the escapes of JSON; lone surrogate escapes are fine;
 * - the stream is UTF-8 without overlong forms and surrogates.
 */



/**
 * Deepest nesting that Papyra's own scan reads, measured with CPython 3.11 (its limit is the interpreter's
 * recursion limit of 1,000 less the frames already in use).
 */
const MAX_DEPTH = 984;
/** CPython's `sys.int_info.default_max_str_digits`. */
const MAX_INTEGER_DIGITS = 4_300;
/**
 * A key, a number or a captured value that is longer cannot be held: keys and values are then taken as unknown,
 * a number as an error. The caller's buffer has to be larger than this.
 */
const line_scanner_MAX_TOKEN_BYTES = 1 << 20;
/** Keys of one record remembered in the search for duplicates, besides the known ones; longer ones are not. */
const MAX_OTHER_KEYS = 4_096;
const MAX_OTHER_KEY_BYTES = 256;
const LINE_ERRORS = {
    blank: 'the line is empty',
    value: 'expected a value',
    key: 'expected a key in double quotes',
    colon: "expected ':' after the key",
    comma: "expected ',' or the closing bracket",
    extra: 'more text follows after the end of the value',
    control: 'a control character stands in a string; JSON needs it escaped',
    escape: 'a backslash starts no escape that JSON knows',
    utf8: 'a byte is not UTF-8',
    integer: `an integer has more than ${formatCount(MAX_INTEGER_DIGITS)} digits, the most Python reads`,
    number: 'a number is longer than 1 MiB',
    depth: `nested deeper than ${MAX_DEPTH} levels`,
    incomplete: 'the line ends before its value does',
};
// States of the line under way. At `VALUE` and above a value is due.
const AFTER_VALUE = 0;
const FIRST_KEY = 1;
const KEY = 2;
const COLON = 3;
const IN_STRING = 4;
const BAD = 5;
const VALUE = 6;
const FIRST_ELEMENT = 7;
const LINE_START = 8;
/** The states behind an operator. */
const LINE_STATES = { LINE_START, AFTER_VALUE, FIRST_KEY, KEY, VALUE, FIRST_ELEMENT };
const IN_OBJECT = 1;
const IN_ARRAY = 2;
/** 1 for the bytes that a string holds as they are and that need no look: ASCII but controls, `"` and `\`. */
const PLAIN = new Uint8Array(256).fill(1, 0x20, 0x80);
PLAIN[0x22] = 0;
PLAIN[0x5c] = 0;
const ESCAPES = new Uint8Array(256);
for (const letter of Buffer.from('"\\/bfnrt'))
    ESCAPES[letter] = 1;
const HEX_DIGITS = new Uint8Array(256);
for (const digit of Buffer.from('0123456789abcdefABCDEF'))
    HEX_DIGITS[digit] = 1;
const INFINITY = Buffer.from('Infinity');
/** Words that are values, by their first byte. */
const WORDS = new Map([
    [0x74, { bytes: Buffer.from('true'), type: BOOLEAN }],
    [0x66, { bytes: Buffer.from('false'), type: BOOLEAN }],
    [0x6e, { bytes: Buffer.from('null'), type: NULL }],
    [0x4e, { bytes: Buffer.from('NaN'), type: record_fields_NON_FINITE }],
    [0x49, { bytes: INFINITY, type: record_fields_NON_FINITE }],
]);
/** Results of the token readers, besides the offset behind the token; `#stop` then says where. */
const NEED_MORE = (/* unused pure expression or super */ null && (-1));
const WRONG = (/* unused pure expression or super */ null && (-2));
/** Scans a stream: `push` its pieces in order, the last one as `final`; then it is ready for the next stream. */
class LineScanner {
    buffer = null;
    #observer;
    #facts;
    #stopsAtError;
    /** How many lines to read before a pause; below 0 for none. */
    #untilPause = -1;
    // The line under way.
    #state = LINE_START;
    #depth = 0;
    #stack = new Uint8Array(MAX_DEPTH + 1);
    #line = 1;
    #lineStart = 0;
    #error = 'incomplete';
    #errorAt = 0;
    #skipLineFeed = false;
    #isObject = false;
    // The string under way.
    #inKey = false;
    // The token just read.
    #stop = 0;
    #tokenError = 'value';
    #tokenType = 0;
    #hasEscape = false;
    // The record under way.
    #field = NO_FIELD;
    #seen = 0;
    #wrongType = 0;
    #payloadIsObject = true;
    #duplicateKey = false;
    #nonFinite = false;
    #elements = 0;
    #otherKeys = new Set();
    /**
     * `facts` null: only whether the lines are good. `stopsAtError`: a stream of one line, of which nothing is looked
     * at behind its first error.
     */
    constructor(observer, facts, stopsAtError = false) {
        this.#observer = observer;
        this.#facts = facts;
        this.#stopsAtError = stopsAtError;
    }
    /**
     * Reads `buffer[from, to)`, where `buffer[0]` is at offset `base` of the stream, and returns the offset up to
     * which it is done. The caller passes the rest again with more behind it; with `final` nothing follows. It may be done
     * early where `pauseAfter` asked for that.
     *
     * One long loop on purpose: every byte outside a string passes through it, and its state has to stay in
     * registers.
     */
    push(buffer, from, to, base, final) {
        const stack = this.#stack;
        let pos = from;
        let state = this.#state;
        let depth = this.#depth;
        if (this.#skipLineFeed && pos < to) {
            if (buffer[pos] === 0x0a)
                pos++;
            this.#lineStart = base + pos;
            this.#skipLineFeed = false;
            if (this.#untilPause === 0 && pos < to)
                return pos;
        }
        while (pos < to) {
            const byte = buffer[pos];
            if (state === IN_STRING) {
                // Only a string that began in an earlier piece, or is too long to hold, comes here.
                const end = this.#readString(buffer, pos, to);
                if (end >= 0) {
                    state = this.#inKey ? COLON : AFTER_VALUE;
                    pos = end;
                }
                else if (end === WRONG) {
                    this.#fail(base + this.#stop);
                    state = BAD;
                    pos = this.#stop;
                }
                else {
                    pos = final ? to : this.#stop;
                    break;
                }
            }
            else if (state === BAD) {
                pos = this.#stopsAtError ? to : endOfLine(buffer, pos, to);
                if (pos < to) {
                    pos = this.#endLine(buffer, pos, to, base, state, depth);
                    state = LINE_START;
                    depth = 0;
                    if (this.#untilPause === 0)
                        break;
                }
            }
            else if (byte === 0x20 || byte === 0x09) {
                pos++;
            }
            else if (byte === 0x0a || byte === 0x0d) {
                pos = this.#endLine(buffer, pos, to, base, state, depth);
                state = LINE_START;
                depth = 0;
                if (this.#untilPause === 0)
                    break;
            }
            else if (byte === 0x22 && state !== AFTER_VALUE && state !== COLON) {
                const isKey = state < VALUE;
                this.#hasEscape = false;
                const end = this.#readString(buffer, pos + 1, to);
                if (end >= 0) {
                    if (isKey) {
                        if (depth === 1)
                            this.#takeKey(buffer, pos + 1, end - 1);
                        // The colon and the space behind it nearly always follow; the states take what does not.
                        state = COLON;
                        pos = end;
                        if (pos + 1 < to && buffer[pos] === 0x3a) {
                            state = VALUE;
                            pos += buffer[pos + 1] === 0x20 ? 2 : 1;
                        }
                    }
                    else {
                        if (depth === 1)
                            this.#takeString(buffer, pos + 1, end - 1);
                        else if (depth === 0)
                            this.#isObject = false;
                        state = AFTER_VALUE;
                        pos = end;
                    }
                }
                else if (end === WRONG) {
                    this.#fail(base + this.#stop);
                    state = BAD;
                    pos = this.#stop;
                }
                else {
                    const isCaptured = depth === 1 && (isKey || this.#field === KIND_FIELD || this.#field === EVENT_TYPE_FIELD);
                    if (isCaptured && !final && to - pos <= line_scanner_MAX_TOKEN_BYTES)
                        break;
                    this.#enterString(isKey, depth);
                    state = IN_STRING;
                    pos = final ? to : this.#stop;
                    break;
                }
            }
            else if (state >= VALUE) {
                if (byte === 0x7b || byte === 0x5b) {
                    if (depth === MAX_DEPTH) {
                        this.#tokenError = 'depth';
                        this.#fail(base + pos);
                        state = BAD;
                    }
                    else {
                        if (depth === 0)
                            this.#isObject = byte === 0x7b;
                        else if (depth === 1)
                            this.#takeContainer(byte === 0x7b ? OBJECT : ARRAY);
                        depth++;
                        stack[depth] = byte === 0x7b ? IN_OBJECT : IN_ARRAY;
                        state = byte === 0x7b ? FIRST_KEY : FIRST_ELEMENT;
                        pos++;
                    }
                }
                else if (byte === 0x5d && state === FIRST_ELEMENT) {
                    depth--;
                    if (depth === 1)
                        this.#takeList(0);
                    state = AFTER_VALUE;
                    pos++;
                }
                else {
                    const end = this.#readScalar(buffer, pos, to, final);
                    if (end >= 0) {
                        if (depth === 1)
                            this.#takeScalar(buffer, pos, end);
                        else if (depth === 0)
                            this.#isObject = false;
                        state = AFTER_VALUE;
                        pos = end;
                    }
                    else if (end === WRONG) {
                        this.#fail(base + this.#stop);
                        state = BAD;
                        // From the start of the token: its bytes have not been looked at for a line end.
                    }
                    else {
                        if (final)
                            pos = to;
                        break;
                    }
                }
            }
            else if (state === AFTER_VALUE) {
                if (byte === 0x2c && depth > 0) {
                    if (depth === 2)
                        this.#elements++;
                    state = stack[depth] === IN_OBJECT ? KEY : VALUE;
                    pos++;
                    if (pos < to && buffer[pos] === 0x20)
                        pos++;
                }
                else if (depth > 0 && byte === (stack[depth] === IN_OBJECT ? 0x7d : 0x5d)) {
                    depth--;
                    if (depth === 1 && byte === 0x5d)
                        this.#takeList(this.#elements + 1);
                    pos++;
                }
                else {
                    this.#tokenError = depth === 0 ? 'extra' : 'comma';
                    this.#fail(base + pos);
                    state = BAD;
                }
            }
            else if (state === COLON && byte === 0x3a) {
                state = VALUE;
                pos++;
            }
            else if (state === FIRST_KEY && byte === 0x7d) {
                depth--;
                state = AFTER_VALUE;
                pos++;
            }
            else {
                this.#tokenError = state === COLON ? 'colon' : 'key';
                this.#fail(base + pos);
                state = BAD;
            }
        }
        this.#state = state;
        this.#depth = depth;
        if (final && pos === to) {
            this.#endStream(buffer, to, base, state, depth);
            this.#reset();
        }
        return pos;
    }
    close() { }
    #fail(at) {
        this.#error = this.#tokenError;
        this.#errorAt = at;
    }
    /** The string goes on in the next piece: what it says is not needed, or too long to hold. */
    #enterString(isKey, depth) {
        this.#inKey = isKey;
        if (depth === 1) {
            if (isKey)
                this.#field = NO_FIELD;
            else
                this.#noteType(STRING);
        }
        else if (depth === 0)
            this.#isObject = false;
    }
    /** Reads on from within a string: the offset behind its closing quote, `NEED_MORE` or `WRONG`. */
    #readString(buffer, from, to) {
        let at = from;
        for (;;) {
            while (at < to && PLAIN[buffer[at]] === 1)
                at++;
            if (at === to) {
                this.#stop = at;
                return NEED_MORE;
            }
            const byte = buffer[at];
            if (byte === 0x22)
                return at + 1;
            let length;
            if (byte === 0x5c) {
                this.#hasEscape = true;
                length = escapeLength(buffer, at, to);
                this.#tokenError = 'escape';
            }
            else if (byte >= 0x80) {
                length = utf8Length(buffer, at, to);
                this.#tokenError = 'utf8';
            }
            else {
                length = WRONG;
                this.#tokenError = byte === 0x0a || byte === 0x0d ? 'incomplete' : 'control';
            }
            if (length < 0) {
                this.#stop = at;
                return length;
            }
            at += length;
        }
    }
    /** Reads a number or a word: the offset behind it, `NEED_MORE` or `WRONG`; sets `#tokenType`. */
    #readScalar(buffer, from, to, final) {
        const byte = buffer[from];
        this.#stop = from;
        this.#tokenError = 'value';
        if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39))
            return this.#readNumber(buffer, from, to, final);
        const word = WORDS.get(byte);
        if (word === undefined)
            return WRONG;
        this.#tokenType = word.type;
        if (word.type === NON_FINITE)
            this.#nonFinite = true;
        return this.#readWord(buffer, from, to, word.bytes);
    }
    #readWord(buffer, from, to, word) {
        for (let i = 0; i < word.length; i++) {
            if (from + i === to)
                return NEED_MORE;
            if (buffer[from + i] !== word[i])
                return WRONG;
        }
        return from + word.length;
    }
    #readNumber(buffer, from, to, final) {
        let at = from;
        if (buffer[at] === 0x2d)
            at++;
        if (at === to)
            return NEED_MORE;
        const first = buffer[at];
        if (first === 0x49 && at > from) {
            this.#tokenType = NON_FINITE;
            this.#nonFinite = true;
            return this.#readWord(buffer, at, to, INFINITY);
        }
        const integerStart = at;
        if (first === 0x30)
            at++;
        else
            at = endOfDigits(buffer, at, to);
        const integerDigits = at - integerStart;
        if (integerDigits === 0)
            return WRONG;
        let type = INTEGER;
        let hasExponent = false;
        if (at < to && buffer[at] === 0x2e) {
            const digits = at + 1;
            at = endOfDigits(buffer, digits, to);
            if (at === digits)
                return this.#lackOfDigits(at - from, at === to);
            type = FLOAT;
        }
        if (at < to && (buffer[at] | 0x20) === 0x65) {
            let digits = at + 1;
            if (digits < to && (buffer[digits] === 0x2b || buffer[digits] === 0x2d))
                digits++;
            at = endOfDigits(buffer, digits, to);
            if (at === digits)
                return this.#lackOfDigits(at - from, at === to);
            type = FLOAT;
            hasExponent = true;
        }
        if (at - from > line_scanner_MAX_TOKEN_BYTES)
            return this.#lackOfDigits(at - from, false);
        if (at === to && !final)
            return NEED_MORE;
        if (type === INTEGER && integerDigits > MAX_INTEGER_DIGITS) {
            this.#tokenError = 'integer';
            return WRONG;
        }
        if (type === FLOAT &&
            (hasExponent || integerDigits > 300) &&
            !Number.isFinite(numberAt(buffer, from, at))) {
            type = NON_FINITE;
            this.#nonFinite = true;
        }
        this.#tokenType = type;
        return at;
    }
    /** What lacks digits is wrong, or not there yet; one that is too long is that first, however it comes in pieces. */
    #lackOfDigits(length, mayFollow) {
        if (length <= line_scanner_MAX_TOKEN_BYTES)
            return mayFollow ? NEED_MORE : WRONG;
        this.#tokenError = 'number';
        return WRONG;
    }
    #noteType(type) {
        const field = this.#field;
        if (field === NO_FIELD)
            return;
        if ((FIELDS[field].allowed & type) === 0)
            this.#wrongType |= 1 << field;
        if (field === PAYLOAD_FIELD)
            this.#payloadIsObject = type === OBJECT;
    }
    #takeKey(buffer, start, end) {
        if (this.#facts === null)
            return;
        let field = fieldAt(buffer, start, end);
        if (this.#hasEscape) {
            const key = Buffer.from(decodeJsonString(buffer, start, end));
            field = fieldAt(key, 0, key.length);
        }
        this.#field = field;
        if (field === NO_FIELD)
            this.#takeOtherKey(buffer, start, end);
        else {
            const bit = 1 << field;
            if ((this.#seen & bit) !== 0)
                this.#takeAgain(field);
            this.#seen |= bit;
        }
    }
    /** Of a key that stands twice Python keeps the last value: what was taken of the first is forgotten. */
    #takeAgain(field) {
        this.#duplicateKey = true;
        this.#wrongType &= ~(1 << field);
        if (field === PAYLOAD_FIELD)
            this.#payloadIsObject = true;
        this.#facts?.forget(field);
    }
    #takeOtherKey(buffer, start, end) {
        if (end - start > MAX_OTHER_KEY_BYTES)
            return;
        const keys = this.#otherKeys;
        const key = this.#hasEscape
            ? decodeJsonString(buffer, start, end)
            : Buffer.from(buffer.buffer, buffer.byteOffset + start, end - start).toString('utf8');
        if (keys.has(key))
            this.#duplicateKey = true;
        else if (keys.size < MAX_OTHER_KEYS)
            keys.add(key);
    }
    #takeString(buffer, start, end) {
        const field = this.#field;
        if (field === NO_FIELD)
            return;
        this.#noteType(STRING);
        // As where it comes in pieces that cannot be held together.
        if (end - start + 2 > line_scanner_MAX_TOKEN_BYTES)
            return;
        if (field === KIND_FIELD && this.#hasEscape) {
            const kind = Buffer.from(decodeJsonString(buffer, start, end));
            this.#facts?.kind(kind, 0, kind.length);
        }
        else if (field === KIND_FIELD)
            this.#facts?.kind(buffer, start, end);
        else if (field === EVENT_TYPE_FIELD)
            this.#facts?.eventType(buffer, start, end);
    }
    #takeContainer(type) {
        this.#noteType(type);
        this.#elements = 0;
    }
    #takeList(length) {
        if (this.#field >= FIRST_GAUGE)
            this.#facts?.gauge(this.#field, length);
    }
    #takeScalar(buffer, start, end) {
        const field = this.#field;
        if (field === NO_FIELD)
            return;
        const type = this.#tokenType;
        this.#noteType(type);
        if (field === TIMESTAMP_FIELD && (type === FLOAT || type === INTEGER))
            this.#facts?.timestamp(buffer, start, end);
        else if (field >= FIRST_GAUGE && type === INTEGER)
            this.#facts?.gauge(field, numberAt(buffer, start, end));
    }
    /** Ends the line whose line end is at `pos`; the offset at which the next one starts. */
    #endLine(buffer, pos, to, base, state, depth) {
        const span = { line: this.#line, start: this.#lineStart, end: base + pos, buffer, base };
        if (state === AFTER_VALUE && depth === 0)
            this.#endGoodLine(span);
        else {
            this.#facts?.dropRecord();
            if (state === BAD)
                this.#observer.badLine(span, this.#error, this.#errorAt);
            else if (state === LINE_START)
                this.#observer.badLine(span, 'blank', span.start);
            else
                this.#observer.badLine(span, 'incomplete', span.end);
        }
        this.#resetRecord();
        this.#line++;
        this.#untilPause--;
        let next = pos + 1;
        if (buffer[pos] === 0x0d) {
            if (next === to)
                this.#skipLineFeed = true;
            else if (buffer[next] === 0x0a)
                next++;
        }
        this.#lineStart = base + next;
        return next;
    }
    #endStream(buffer, to, base, state, depth) {
        const span = { line: this.#line, start: this.#lineStart, end: base + to, buffer, base };
        if (span.start >= span.end)
            return;
        if (state === AFTER_VALUE && depth === 0) {
            this.#endGoodLine(span);
            this.#observer.unterminatedLine(span, null, span.end, this.#isObject);
        }
        else {
            this.#facts?.dropRecord();
            if (state === BAD)
                this.#observer.unterminatedLine(span, this.#error, this.#errorAt, false);
            else
                this.#observer.unterminatedLine(span, 'incomplete', span.end, false);
        }
    }
    #endGoodLine(span) {
        const facts = this.#facts;
        if (facts === null)
            return;
        if (!this.#isObject) {
            facts.dropRecord();
            this.#observer.oddLine(span, { ...NOTHING_ODD, notObject: true, nonFinite: this.#nonFinite });
            return;
        }
        const record = facts.endRecord(this.#seen);
        this.#observer.goodRecord?.(span);
        let wrongType = record.kind === NO_KIND ? 0 : this.#wrongType;
        if (record.kind === EVENT && !this.#payloadIsObject)
            wrongType |= 1 << PAYLOAD_FIELD;
        if (record.kind === NO_KIND ||
            record.missing !== 0 ||
            wrongType !== 0 ||
            this.#duplicateKey ||
            this.#nonFinite ||
            record.timeRegression) {
            this.#observer.oddLine(span, {
                notObject: false,
                unknownKind: record.kind === NO_KIND,
                missing: record.missing,
                wrongType,
                duplicateKey: this.#duplicateKey,
                nonFinite: this.#nonFinite,
                timeRegression: record.timeRegression,
            });
        }
    }
    /** Lets `push` return once so many more lines have ended; -1 for not at all. */
    pauseAfter(lines) {
        this.#untilPause = lines;
    }
    /** Whether so many lines have ended, and what comes next is the start of another. */
    get isPaused() {
        return this.#untilPause === 0 && !this.#skipLineFeed;
    }
    /** Passes over lines that another has read; the next starts at that offset of the stream. */
    passOver(lines, lineStart) {
        this.#line += lines;
        this.#lineStart = lineStart;
    }
    /** Goes on within a line that another has begun to read; its record is in the facts already. */
    goOnWithin(line) {
        this.#state = line.state;
        this.#depth = line.stack.length;
        this.#stack.set(line.stack, 1);
        this.#isObject = true;
        this.#field = line.field;
        this.#seen = line.seen;
        this.#payloadIsObject = line.payloadIsObject;
        for (const key of line.otherKeys)
            this.#otherKeys.add(key);
    }
    #reset() {
        this.#state = LINE_START;
        this.#depth = 0;
        this.#line = 1;
        this.#lineStart = 0;
        this.#skipLineFeed = false;
        this.#resetRecord();
    }
    #resetRecord() {
        this.#field = NO_FIELD;
        this.#seen = 0;
        this.#wrongType = 0;
        this.#payloadIsObject = true;
        this.#duplicateKey = false;
        this.#nonFinite = false;
        if (this.#otherKeys.size > 0)
            this.#otherKeys.clear();
    }
}
const NOTHING_ODD = {
    notObject: false,
    unknownKind: false,
    missing: 0,
    wrongType: 0,
    duplicateKey: false,
    nonFinite: false,
    timeRegression: false,
};
function endOfLine(buffer, from, to) {
    let at = from;
    while (at < to && buffer[at] !== 0x0a && buffer[at] !== 0x0d)
        at++;
    return at;
}
function endOfDigits(buffer, from, to) {
    let at = from;
    while (at < to && buffer[at] >= 0x30 && buffer[at] <= 0x39)
        at++;
    return at;
}
function numberAt(buffer, start, end) {
    return Number(Buffer.from(buffer.buffer, buffer.byteOffset + start, end - start).toString('latin1'));
}
/** Bytes of the escape whose backslash is at `at`; `NEED_MORE` while what is there may become one. */
function escapeLength(buffer, at, to) {
    if (at + 1 === to)
        return NEED_MORE;
    const letter = buffer[at + 1];
    if (ESCAPES[letter] === 1)
        return 2;
    if (letter !== 0x75)
        return WRONG;
    for (let i = at + 2; i < at + 6; i++) {
        if (i === to)
            return NEED_MORE;
        if (HEX_DIGITS[buffer[i]] === 0)
            return WRONG;
    }
    return 6;
}
/**
 * Bytes of the character that starts at `at` with a byte from 0x80; `NEED_MORE` while what is there may become
 * one. The ranges are those of the Unicode Standard, table 3-7.
 */
function utf8Length(buffer, at, to) {
    const lead = buffer[at];
    if (lead < 0xc2 || lead > 0xf4)
        return WRONG;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (at + 1 === to)
        return NEED_MORE;
    const second = buffer[at + 1];
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high)
        return WRONG;
    for (let i = at + 2; i < at + length; i++) {
        if (i === to)
            return NEED_MORE;
        if ((buffer[i] & 0xc0) !== 0x80)
            return WRONG;
    }
    return length;
}

;// CONCATENATED MODULE: ./lib/ndjson/read-pieces.js
/** Reads an artifact piece by piece through a line scanner, in the same memory for any artifact. */



/** Several of the scanner's longest tokens, so that a piece always makes progress. */
const BUFFER_BYTES = 4 * line_scanner_MAX_TOKEN_BYTES;
/** Most that is read at once; what lies behind it in the buffer is touched for long lines only. */
const PIECE_BYTES = (/* unused pure expression or super */ null && (MAX_TOKEN_BYTES));
/** After so much, whoever else waits has a turn: signals, timers, messages. */
const TURN_BYTES = (/* unused pure expression or super */ null && (8 << 20));
/** Most that is asked of the system at once: Node takes no more than 2 GiB. */
const MAX_READ_BYTES = (/* unused pure expression or super */ null && (1 << 30));
/** Without `O_NONBLOCK` (absent on Windows) a FIFO would wait for a writer that may never come. */
const READ_WITHOUT_WAITING = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
/**
 * A file that cannot be read to its end; `message` is for people and names the reason, not the file: the end of a
 * sentence. `remedy` is what to do about it, a sentence; null where nothing but the usual helps.
 */
class UnreadableFileError extends Error {
    name = 'UnreadableFileError';
    remedy;
    constructor(message, options = {}) {
        super(message, options);
        this.remedy = options.remedy ?? null;
    }
}
/** A descriptor to read from. @throws UnreadableFileError when it is no regular file or cannot be opened. */
function openRegularFile(path) {
    let fd;
    try {
        fd = (0,external_node_fs_namespaceObject.openSync)(path, READ_WITHOUT_WAITING);
    }
    catch (error) {
        throw new UnreadableFileError(describeFileError(error), { cause: error });
    }
    const stat = (0,external_node_fs_namespaceObject.fstatSync)(fd);
    if (stat.isFile())
        return fd;
    (0,external_node_fs_namespaceObject.closeSync)(fd);
    throw new UnreadableFileError(stat.isDirectory() ? 'it is a directory' : 'it is not a regular file');
}
/** The bytes of an open file, from its descriptor's position on. */
function fileSource(fd) {
    return {
        read: (buffer, offset, length) => readBytes(fd, buffer, offset, length, null),
        again: (start, length) => bytesAt(fd, start, length),
    };
}
/**
 * Pushes all bytes through the scanner and ends the stream. Returns how many there were.
 * @throws UnreadableFileError when it cannot be read to its end, and the signal's reason when that is aborted.
 */
async function pushPieces(source, scanner, { limit, onPiece, signal }) {
    const buffer = scanner.buffer ?? buffers.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
    try {
        let base = 0;
        let held = 0;
        let untilTurn = TURN_BYTES;
        for (;;) {
            signal.throwIfAborted();
            const wanted = Math.min(PIECE_BYTES, buffer.length - held, limit - base - held);
            const answer = source.read(buffer, held, wanted);
            const read = typeof answer === 'number' ? answer : await answer;
            onPiece(buffer.subarray(held, held + read));
            const end = held + read;
            const done = scanner.push(buffer, 0, end, base, read === 0);
            if (read === 0)
                return base + end;
            buffer.copyWithin(0, done, end);
            held = end - done;
            base += done;
            untilTurn -= read;
            if (untilTurn <= 0) {
                await new Promise(setImmediate);
                untilTurn = TURN_BYTES;
            }
        }
    }
    finally {
        if (scanner.buffer === null)
            buffers.push(buffer);
    }
}
/**
 * The bytes of a line the scanner tells of, asked for again where they have left the buffer, without a copy where not;
 * null when they are gone for good.
 * @throws UnreadableFileError when they cannot be read again.
 */
function lineBytes(source, { start, end, buffer, base }) {
    if (start >= base)
        return buffer.subarray(start - base, end - base);
    const bytes = source.again(start, end - start);
    if (bytes !== null && bytes.length < end - start) {
        throw new UnreadableFileError('it became shorter while it was read');
    }
    return bytes;
}
/** Bytes from an offset of a file on, less than `length` at its end. @throws UnreadableFileError */
function bytesAt(fd, start, length) {
    const bytes = allocate(length);
    let done = 0;
    while (done < length) {
        const read = readBytes(fd, bytes, done, Math.min(length - done, MAX_READ_BYTES), start + done);
        if (read === 0)
            break;
        done += read;
    }
    return bytes.subarray(0, done);
}
function allocate(length) {
    try {
        return Buffer.allocUnsafeSlow(length);
    }
    catch (error) {
        throw new UnreadableFileError(`a line of ${length} bytes does not fit into memory`, { cause: error });
    }
}
/** Reads from an offset of a file, from the descriptor's position on where that is null. @throws UnreadableFileError */
function readBytes(fd, buffer, offset, length, position) {
    if (length === 0)
        return 0;
    try {
        return (0,external_node_fs_namespaceObject.readSync)(fd, buffer, offset, length, position);
    }
    catch (error) {
        throw new UnreadableFileError(describeFileError(error), { cause: error });
    }
}
/** Buffers that nobody is using: as many are made as readings were ever under way at once. */
const buffers = (/* unused pure expression or super */ null && ([]));

;// CONCATENATED MODULE: ./lib/ndjson/scan-chunk.js
/** Scans one chunk of a file with a kernel alone: the runs of records that are just as Papyra writes them. */





const LINE_FEED = 0x0a;
/** How much is read at a time in search of the end of a chunk's last line. */
const TAIL_BYTES = 1 << 16;
const UNKNOWN_IDENTITY = [-1n, -1n, -1n, -1n];
function scannedIdentity({ device, inode, size, modified }) {
    return [device, inode, size, modified];
}
/** Claims chunks for one thread and puts what it finds on the board. Holds one file open. */
class ChunkScanner {
    #kernel;
    #board;
    #chunks;
    #names;
    #worker;
    #open = null;
    constructor(kernel, board, chunks, names, worker) {
        this.#kernel = kernel;
        this.#board = board;
        this.#chunks = chunks;
        this.#names = names;
        this.#worker = worker;
    }
    /** Null where this Node cannot run the kernel. `worker` is the number of the thread. */
    static create(board, chunks, names, worker) {
        const module = kernelModule();
        return module === null ? null : new ChunkScanner(new Kernel(module), board, chunks, names, worker);
    }
    /** Scans the next chunk that nobody has claimed; false when there is none, or no room for its result. */
    scanNext() {
        const number = this.#board.claim(this.#worker, this.#chunks.total);
        if (number === null)
            return false;
        this.#kernel.teach(this.#names);
        const { identity, runs } = this.#scan(this.#chunks.at(number));
        this.#board.write(number, identity, runs);
        this.#board.finish(this.#worker, number);
        return true;
    }
    close() {
        if (this.#open !== null)
            (0,external_node_fs_namespaceObject.closeSync)(this.#open.fd);
        this.#open = null;
    }
    /** What cannot be read has no runs: the thread that takes in the chunk reads it again, and meets the reason. */
    #scan(chunk) {
        try {
            const fd = this.#descriptor(chunk.file.path);
            const identity = scannedIdentity(identityOf(fd));
            return { identity, runs: scanChunk(this.#kernel, fd, chunk) };
        }
        catch {
            return { identity: UNKNOWN_IDENTITY, runs: [] };
        }
    }
    #descriptor(path) {
        if (this.#open?.path === path)
            return this.#open.fd;
        this.close();
        this.#open = { path, fd: openRegularFile(path) };
        return this.#open.fd;
    }
}
/** The runs of the lines that start in the chunk, copied. */
function scanChunk(kernel, fd, { start, end }) {
    const { buffer } = kernel;
    // The byte before tells whether a line starts with the chunk.
    const base = Math.max(0, start - 1);
    const to = readLines(fd, buffer, base, end);
    let at = start === 0 ? 0 : buffer.subarray(0, to).indexOf(LINE_FEED) + 1;
    if (start > 0 && at === 0)
        return [];
    const runs = [];
    while (at < to && runs.length < MAX_RUNS) {
        // What came before is for the thread that takes in the run to know.
        kernel.forgetTimestamp();
        const status = kernel.scan(at, to, false);
        if (kernel.lines > 0)
            runs.push(runAt(kernel, base, at));
        if (status !== STOPPED)
            break;
        at = buffer.indexOf(LINE_FEED, kernel.reached) + 1;
    }
    return runs;
}
/**
 * Reads from `base` up to the end of the line that goes beyond `end`, or of the last one that is whole. Returns where in
 * the buffer that is.
 */
function readLines(fd, buffer, base, end) {
    let held = fill(fd, buffer, 0, end - base, base);
    const last = end - base - 1;
    for (let from = last; held > last;) {
        const lineEnd = buffer.subarray(0, held).indexOf(LINE_FEED, from);
        if (lineEnd >= 0)
            return lineEnd + 1;
        from = held;
        const read = fill(fd, buffer, held, Math.min(TAIL_BYTES, buffer.length - held), base + held);
        if (read === 0)
            break;
        held += read;
    }
    return buffer.subarray(0, held).lastIndexOf(LINE_FEED) + 1;
}
/** Reads until there is as much, or the file ends; how much there was. */
function fill(fd, buffer, at, length, position) {
    let done = 0;
    while (done < length) {
        const read = readBytes(fd, buffer, at + done, length - done, position + done);
        if (read === 0)
            break;
        done += read;
    }
    return done;
}
function runAt(kernel, base, at) {
    const run = kernel.run();
    const audit = run.lastAudit;
    return {
        ...run,
        start: base + at,
        end: base + kernel.reached,
        kinds: Array.from(run.kinds),
        eventCounts: Array.from(run.eventCounts),
        firstTimestamp: Buffer.from(run.firstTimestamp),
        lastTimestamp: Buffer.from(run.lastTimestamp),
        lastAudit: audit === null ? null : { start: base + audit.start, end: base + audit.end },
    };
}

;// CONCATENATED MODULE: ./lib/ndjson/scan-worker.js
/** Entry of dist/scan-worker.js: a thread that scans chunks until there are none left, or it is told to stop. */





const { board: shared, files, chunkBytes, worker } = external_node_worker_threads_namespaceObject.workerData;
const board = new ChunkBoard(shared);
const chunks = new ChunkList(files, chunkBytes);
const scanner = ChunkScanner.create(board, chunks, learnedNames, worker);
while (scanner !== null && !board.isStopped) {
    board.readNames(learnedNames);
    if (scanner.scanNext())
        continue;
    if (board.isExhausted(chunks.total))
        break;
    board.waitForRoom();
}
scanner?.close();

