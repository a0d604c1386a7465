export const id = 821;
export const ids = [821];
export const modules = {

/***/ 86138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ learnedNames),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   pg: () => (/* binding */ MAX_NAME_BYTES)
/* harmony export */ });
/* unused harmony export KernelNames */
/* harmony import */ var _record_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63977);
/**
 * Names that the kernels have learned beyond Papyra's own: keys and event types of applications. All kernels are taught
 * them in one order, so that a number means the same name to each.
 */

/** Names a table of the kernel can hold: their numbers are bits of one word, and 0 is no name. */
const MAX_NAMES = 63;
/** What is left of it beside Papyra's own names. */
const MAX_LEARNED = { keys: MAX_NAMES - (_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length - 1), eventTypes: MAX_NAMES - _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_TYPES */ .Ru.length };
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


/***/ }),

/***/ 86396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DH: () => (/* binding */ DONE),
  MB: () => (/* binding */ Kernel),
  Ui: () => (/* binding */ MAX_TIMESTAMP_BYTES),
  yd: () => (/* binding */ STOPPED),
  aH: () => (/* binding */ SUSPENDED),
  gN: () => (/* binding */ kernelModule)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/ndjson/kernel-code.js
/** The scan kernel as WebAssembly, in base64: what scripts/build-kernel.ts makes of kernel/. */
const KERNEL_CODE = 'AGFzbQEAAAABIgZgAn9/AGADf39/AX9gAn9/AX9gAABgAX8Bf2AEf39/fwADDAsBAgMEAAMAAAEFAgUEAQFFRQbiASp/AUEAC38BQQALfgFCAAt+AUIAC34BQgALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBgICAAgt/AEHg9wQLfwBBkAsLfwBB0CwLfwBBkM4AC38AQdD1BAt/AEHg9QQLfwBBsPAAC38BQQALfwFBAAsH1QMkBmJ1ZmZlcgMfC2J1ZmZlckJ5dGVzAyAHbmV3TmFtZQMhBGtleXMDIgVraW5kcwMjCmV2ZW50VHlwZXMDJApraW5kQ291bnRzAyULZXZlbnRDb3VudHMDJg5maXJzdFRpbWVzdGFtcAMnB3JlYWNoZWQDKARzY2FuAAgHYWRkTmFtZQAJEGN1cnJlbnRUaW1lc3RhbXADCBZjdXJyZW50VGltZXN0YW1wTGVuZ3RoAwwUZmlyc3RUaW1lc3RhbXBMZW5ndGgDCQ1sYXN0VGltZXN0YW1wAwcTbGFzdFRpbWVzdGFtcExlbmd0aAMKEHNldExhc3RUaW1lc3RhbXAABwphbGxvd1R5cGVzAAYKY29udGFpbmVycwMRBWRlcHRoAxAJZXZlbnRUeXBlAxYMaGFzVGltZXN0YW1wAxgDa2V5AxMEa2luZAMVCWxhc3RBdWRpdAMdDGxhc3RBdWRpdEVuZAMeBWxpbmVzAxwPcGF5bG9hZElzT2JqZWN0AxcLcmVxdWlyZUtleXMABAhzZWVuS2V5cwMUBXN0YXRlAw8JdW5rbm93bkF0AxoNdW5rbm93bkxlbmd0aAMbDHVua25vd25UYWJsZQMZBm1lbW9yeQIACAECDAEKCukzC7gDAgh/An4gAkEBa0HAAE8EQEEADwsgASkDACELIAKtIgwgAkEISQR+IAtCCCAMfUIDhoYFIAsgASACakEIaykDAEIdiYULfEKV+Kn6l7fem55/fkI5iKciCCAAai0AACEHA0AgBwRAAkAgAEHAAWogB0EGdGohBiAAQYABaiAHai0AACACRgR/An8gAkEgSwRAIAIhA0EAIQUCQCABIgQgBkYNACAEQQdxIAZBB3FGBEADQCAEQQdxBEBBACEFIANFDQMgBC0AACIJIAYtAAAiCmshBSAJIApHDQMgA0EBayEDIARBAWohBCAGQQFqIQYMAQsLA0AgA0EITwRAIAQpAwAgBikDAFEEQCAEQQhqIQQgBkEIaiEGIANBCGshAwwCCwsLCwNAIAMiBUEBayEDIAUEQCAELQAAIgkgBi0AACIKayEFIAkgCkcNAiAEQQFqIQQgBkEBaiEGDAELC0EAIQULIAVFDAELIAH9AAQAIAb9AAQA/SP9ZCAB/QAEECAG/QAEEP0j/WRBEHRyQX9zQSAgAmt0RQsFQQALDQAgCEEBakH/AHEiCCAAai0AACEHDAILCwsgBwvUBAIDfwJ7IAFBIEsEQEEADwsgAC0AAEEwRiEDIAD9AAQAQZDwAP0ABAAiBf1xQaDwAP0ABAAiBv0q/WQgAP0ABBAgBf1xIAb9Kv1kQRB0ckF/c0F/QSAgAWt2cSICRQRAQQBBAiABQQFLIANxGw8LIAJoIgRBAWogAUcgAiACQQFrcUUiAgRAIAAgBGotAABBLkYhAgsgAgRAIARBAEchAgsgAiACGwRAQQBBBCAEQQFLIANxGw8LQcAAIQICQCABQQRGIgMgACgCACIEQe7qseMGRnENAEEgIQIgBEH05NWrBkYgA3ENACAEQebCsZsHRiABQQVGcQR/IAAtAARB5QBGBUEACw0AIAAgAWohASAAQQFqIAAgAC0AAEEtRhsiACEDA0AgACABSQR/IAAtAABBMGtBCU0FQQALBEAgAEEBaiEADAELC0EAIQICQCAAIANGBH9BAQUgAy0AAEEwRiAAIANBAWpHcQsNACAAIAFJBH8gAC0AAEEuRgVBAAsEfyAAQQFqIgMhAANAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsgACADRg0BQQQFQQILIQMgACABSQR/IAAtAABBIHJB5QBGBUEACwR/IAEgAEEBaiIASwR/IAAtAABBK0YEf0EBBSAALQAAQS1GCwVBAAsEQCAAQQFqIQALIAAhAwNAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsgACADRiAAIANBAmpLcg0BQQQFIAMLQQAgACABRhshAgsLIAIL2AIBAn9B0PkEJABBfyQBQdDwACQHQfDwACQIQQAkD0GQ/AgkH0GAgAEkKUGwCv0MIiIiIiIiIiIiIiIiIiIiIv0LBABBwAr9DFxcXFxcXFxcXFxcXFxcXFz9CwQAQdAK/QwKCgoKCgoKCgoKCgoKCgoK/QsEAEHgCv0MICAgICAgICAgICAgICAgIP0LBABB8Ar9DA8PDw8PDw8PDw8PDw8PDw/9CwQAQYAL/QwAAAAAAAAAAAAAOnssfQAA/QsEAANAQbz4BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBwPgEai8BAAtBgAhqQQE6AAAgAEEBaiEADAELC0EAIQADQEHs+AQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QfD4BGovAQALQYAIaiIBIAEtAABBAnI6AAAgAEEBaiEADAELCxAFQZDxAEH/AUEg/AsAC9YNAwx/AX4CeyMAIABBAnRqIQkjDyEDIxIhACMAIQgCQANAIAggCUkEQAJAIANBBk8EQCADJA8gACQSIw8hAyMQIQIjESENIxIhAAJ/A0AgCCAJSQRAAkBBACAIKAIAIgFBAWsvAQBB0PEAai0AACIEIANBBXRB0PEEamotAAAiA0UNAxogBEEQcQRAIABBAWohAANAIAAtAABBIEYEQCAAQQFqIQAMAQsLQQAgACABIABrEAFFDQQaCyAIQQRqIQggASEAIARBB3EiAUEESQRAIAFBAXEEQCACQQFrIgJFBEBBBCEDDAMLQQlBDCANQgGIIg1CAYOnGyEDBUEAIAJBAWoiAkE+Sw0FGiABRa0gDUIBhoQhDQsLDAILCwsgAyQPIAIkECANJBEgACQSIAgLIghFDQQjDyEDIxIhACAIIAlPDQELIAgoAgAiAUEBay8BAEHQ8QBqLQAAIgJBB3EhBCADQQNGBH8gAEEBaiEAA0AgAC0AAEEgRgRAIABBAWohAAwBCwsgAkEYcSICBH8gASAAayEDAn8gAkEIRgRAIxNBBkYEQEEAJBcLQQAjE0Hw9ARqLQAAQQFxRQ0BGiMTQQVHIxNBAUdxBH9BAQUgAEEBaiEAIANBAmshAgJ/IxNBAUYEQEHQLCAAIAIQACQVIxVBAEcMAQtBkM4AIAAgAhAAJBYjFgR/QQEFQZDOACQZIAAkGiACJBtBAAsLCwwBCyAAIAMQASECIxNBBkYEQCACQQhGJBcLIxNB8PQEai0AACACcQR/IxNBA0cEf0EBBUEBJBggAkEGcQR/IwggAP0ABABBsPEAIANrIgL9AAQA/U79CwQAIwggAP0ABBAgAv0ABBD9Tv0LBBAgAP0ABABBkPAA/QAEACIO/XFBoPAA/QAEACIP/Sr9ZCAA/QAEECAO/XEgD/0q/WRBEHRyQX9zQX9BICADa3ZxIQIgAyQMIAJoIAMgAhskDSACBH9BASACIAJBAWtxIAAjDWotAABBLkcbBUEAC0UFQQALCwVBAAsLRQ0FIARBBUYEf0ECBSAEQQFHDQZBBQsFIARBAkdBACAEGw0FQQhBECAERSIAGyECIxNBBkYEQCACQQhGJBcLIxNB8PQEai0AACACcUUNBUEBJBAgAK0kEUEGQQogABsLBSADQQFGIANBAkZyBH8gAkEMRw0FIABBAWohAANAIAAtAABBIEYEQCAAQQFqIQAMAQsLIAFBAWsgAEEBaiIEayIFIxMiCkHQ7wBqLQAAIgNBkAxqLQAARgR/IAQhAiADQQZ0QdAMaiEHAn8gBUEgSwRAIAUhAEEAIQYCQCACIAdGDQAgAkEHcSAHQQdxRgRAA0AgAkEHcQRAQQAhBiAARQ0DIAItAAAiCyAHLQAAIgxrIQYgCyAMRw0DIABBAWshACACQQFqIQIgB0EBaiEHDAELCwNAIABBCE8EQCACKQMAIAcpAwBRBEAgAkEIaiECIAdBCGohByAAQQhrIQAMAgsLCwsDQCAAIgZBAWshACAGBEAgAi0AACILIActAAAiDGshBiALIAxHDQIgAkEBaiECIAdBAWohBwwBCwtBACEGCyAGRQwBCyAC/QAEACAH/QAEAP0j/WQgAv0ABBAgB/0ABBD9I/1kQRB0ckF/c0EgIAVrdEULBUEACyADIQBFBEBBkAsgBCAFEAAiAARAIApB0O8AaiAAOgAACwsgACQTAn8jE0UEQEGQCyQZIAQkGiAFJBtBAAwBC0EAQgEjE62GIg0jFINCAFINABojFCANhCQUQQELRQ0FQQMFIANBBEYEfyACQQVGBH9BAgUgAkEBRw0HQQULBSADQQVGBH8gAkEGRyABIwFLcgRAQQAhAAUjFUEDdEGw9QRqKQMAIQ1BACEAAkAjFQR/IA0jFEJ/hYNCAFIFQQELDQAjF0UjFUEBRnENACMYBEACf0EBIwpFDQAaQQAjCyMNRw0AGkEBIwf9AAQAIwj9AAQA/SP9ZCMH/QAEECMI/QAEEP0j/WRBEHRyQX9zIgJFDQAaIAJoIgIjB2otAAAjCCACai0AAEkLRQ0BIwlFBEBBsPAAIwhBIPwKAAAjDCQJCyMHIwgkByQIIwwkCiMNJAsLIxVBAUYEQCMWQQJ0QeD1BGoiACAAKAIAQQFqNgIABSMVQQJGBEAjDiQdIAEkHgsLIxVBAnRB0PUEaiIAIAAoAgBBAWo2AgAjHEEBaiQcQQEhAAsLIABFDQcgAUEBaiQOQQAkE0IAJBRBACQVQQAkFkEBJBdBACQYQQAFIAINB0EBCwsLCyEDIAEhACAIQQRqIQgMAgsLCyADJA8gACQSQQEPC0EACxIAIABBA3RBsPUEaiABrTcDAAvZBgECf0HQ5wJBEEGAAvwLAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0OcCakEAOgAAIABBAWohAAwBCwtB8ucCQQg6AABB0OsCQRFBgAL8CwBBACEAA0BBrPkEKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEGw+QRqLwEAC0HQ6wJqQQE6AAAgAEEBaiEADAELC0Hy6wJBCToAAEHQpwJBEkGAAvwLAEEAIQADQEGs+QQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbD5BGovAQALQdCnAmpBAjoAACAAQQFqIQAMAQsLQfKnAkEKOgAAQdCrAkETQYAC/AsAQQAhAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0KsCakEDOgAAIABBAWohAAwBCwtB8qsCQQs6AABB0OUBQRRBgAL8CwBBACEAA0BBrPkEKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEGw+QRqLwEAC0HQ5QFqQQQ6AAAgAEEBaiEADAELC0Hy5QFBDDoAAEHQyQFBFUGAAvwLAEEAIQADQEGs+QQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbD5BGovAQALQdDJAWpBBToAACAAQQFqIQAMAQsLQfLJAUENOgAAQdCFAUEWQYAC/AsAQQAhAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0IUBakEGOgAAIABBAWohAAwBCwtB8oUBQQ46AABBnPMEQQg6AABBkfMEQQQ6AABBvPMEQQg6AABB0PMEQQY6AABB0vMEQQo6AABB3fMEQQc6AABB5fMEQQc6AABB2fMEQQQ6AABB4fMEQQQ6AABB9fMEQQc6AABB8fMEQQQ6AABBkPQEQQY6AABBkvQEQQo6AABBk/QEQQQ6AABBnfQEQQs6AABBpfQEQQs6AABBm/QEQQQ6AABBo/QEQQQ6AABBsPQEQQY6AABBsvQEQQo6AABBvfQEQQs6AABBxfQEQQs6AABBu/QEQQQ6AABBw/QEQQQ6AABB1fQEQQs6AABB0/QEQQQ6AAALDgAgAEHw9ARqIAE6AAALCgAgACQKIAEkCwuvAgEBfyABQSBBwAD8CwAgAEEBayIDQQo6AABBACQcQQAkHUEAJBlB0PUE/QwAAAAAAAAAAAAAAAAAAAAA/QsAAEHg9QRBAEGAAvwLAEEAJAlBfyQBQgAkAkIAJANCACQEQgEkBUEAJAYgAgRAIAAkDiADJBIFIAAkDiAAQQFrJBJBACQPQQAkEEEAJBNCACQUQQAkFUEAJBZBASQXQQAkGAsgACECA0AgASACSwRAIAIgAiMpaiIDIAEgASADSxsQChADRQRAQYAEJCkjDiQoQQEPCyACIylqIQJBgIABIylBAXQiAyADQYCAAU8bJCkMAQsLIw4gAEcEQCMOJChBAA8LIxRCgPwHg1AjFUEARyMSIwFJcSMVQQJHcXEEfyMSQQFqJChBAgUgACQoQQELC5EBAgF/An4gAikDACEFIAOtIgYgA0EISQR+IAVCCCAGfUIDhoYFIAUgAiADakEIaykDAEIdiYULfEKV+Kn6l7fem55/fkI5iKchBANAIAAgBGotAAAEQCAEQQFqQf8AcSEEDAELCyAAIARqIAE6AAAgAEGAAWogAWogAzoAACAAQcABaiABQQZ0aiACIAP8CgAAC9gQAwt+BX8Me0GwCv0ABAAhG0HACv0ABAAhGkHQCv0ABAAhHEHgCv0ABAAhHUHwCv0ABAAhGUGAC/0ABAAhGCMCIQojAyELIwQhByMFIQkjACENA0AgACABSQRAIAD9AAQAIhUgG/0j/WQgAP0ABBAiFCAb/SP9ZEEQdHKtIAD9AAQgIhMgG/0j/WQgAP0ABDAiEiAb/SP9ZEEQdHKtQiCGhCECQgAhAyAVIBr9I/1kIBQgGv0j/WRBEHRyrSATIBr9I/1kIBIgGv0j/WRBEHRyrUIghoQiBiALhCIFQgBSBEAgBiALQn+FgyIDQgGGQqrVqtWq1arVqn+EIAN9QqrVqtWq1arVqn+FIgQgBYUhAyAEIAaDQj+IIQsgAiADQn+FgyECCyAKIAIgAkIBhoUiBCAEQgKGhSIEIARCBIaFIgQgBEIIhoUiBCAEQhCGhSIEIARCIIaFhSIGQj+HIQogBkJ/hSIFIBUgHf0j/WQgFCAd/SP9ZEEQdHKtIBMgHf0j/WQgEiAd/SP9ZEEQdHKtQiCGhIMiBCAHIAQgFSAc/SP9ZCAUIBz9I/1kQRB0cq0gEyAc/SP9ZCASIBz9I/1kQRB0cq1CIIaEIgcgGCAVIBn9Tv0OIBUgHf1Q/SP9ZCAYIBQgGf1O/Q4gFCAd/VD9I/1kQRB0cq0gGCATIBn9Tv0OIBMgHf1Q/SP9ZCAYIBIgGf1O/Q4gEiAd/VD9I/1kQRB0cq1CIIaEhCAFgyIMhCIIIAKEQn+FIAWDIgRCAYaEQn+FIASDIAIgBoOEhCAIQgGGIAmEQn+FgyAGIAeDhCECIARCP4ghByAIQj+IIQkgAkIAUgRAIAAgAnqnaiIOIwFJBEAgDiQBCwsgA0IAUgRAIAMhAgJAA0AgAkIAUgRAIAAgAnqnaiIOLQAAQYAIai0AAEEBcQR/QQEFIA4tAABB9QBHBH9BAAVBAiEPQQEhEANAIBBBBE0EQCAPIA4gEGotAABBgAhqLQAAcSEPIBBBAWohEAwBCwsgD0ECRgsLRQ0CIAIgAkIBfYMhAgwBCwtBfyEOCyAOIwFJBEAgDiQBCyADIAWDIgJCAFIEQCAAIAJ6p2oiDiMBSQRAIA4kAQsLC0EBIwYgFSAd/SUgFSAc/SP9TyAUIB39JSAUIBz9I/1P/VAgEyAd/SUgEyAc/SP9TyASIB39JSASIBz9I/1P/VD9UP1TGwRAIBX9DB8fHx8fHx8fHx8fHx8fHx/9Kv1kIBT9DB8fHx8fHx8fHx8fHx8fHx/9Kv1kQRB0cq0gE/0MHx8fHx8fHx8fHx8fHx8fH/0q/WQgEv0MHx8fHx8fHx8fHx8fHx8fH/0q/WRBEHRyrUIghoQgFf0MCgoKCgoKCgoKCgoKCgoKCv0j/WQgFP0MCgoKCgoKCgoKCgoKCgoKCv0j/WRBEHRyrSAT/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCAS/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZEEQdHKtQiCGhEJ/hYMiAkIAUgRAIAAgAnqnaiIOIwFJBEAgDiQBCwsgFSAU/VAgEyAS/VD9UP1kBEAgAEEQaiIQQQFr/QAEACEWIABBIGoiD0EBa/0ABAAhFSAAQTBqIhFBAWv9AAQAIRQgAEECa/0ABAD9DGBgYGBgYGBgYGBgYGBgYGD9cyAAQQNrIg79AAQA/QxwcHBwcHBwcHBwcHBwcHBw/XP9UP0MgICAgICAgICAgICAgICAgP1OQYAK/QAEACITIABBAWv9AAQAIhJBBP1t/Q5BkAr9AAQAIhcgEv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TkGgCv0ABAAiEiAA/QAEAEEE/W39Dv1O/VEgEEECa/0ABAD9DGBgYGBgYGBgYGBgYGBgYGD9cyAQQQNr/QAEAP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9TiATIBZBBP1t/Q4gFyAW/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIBIgEP0ABABBBP1t/Q79Tv1R/VAgD0ECa/0ABAD9DGBgYGBgYGBgYGBgYGBgYGD9cyAPQQNr/QAEAP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9TiATIBVBBP1t/Q4gFyAV/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIBIgD/0ABABBBP1t/Q79Tv1RIBFBAmv9AAQA/QxgYGBgYGBgYGBgYGBgYGBg/XMgEUEDa/0ABAD9DHBwcHBwcHBwcHBwcHBwcHD9c/1Q/QyAgICAgICAgICAgICAgICA/U4gEyAUQQT9bf0OIBcgFP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiASIBH9AAQAQQT9bf0O/U79Uf1Q/VD9U0EAIA4jAUkbBEAgDiQBC0EBJAYFIwYEfyAAQQFrLQAAQcABTwR/QQEFIABBAmstAABB4AFPCwR/QQEFIABBA2stAABB8AFPCwVBAAsEQCAAQQNrIg4jAUkEQCAOJAELC0EAJAYLCyANIg4gDHunQQJ0aiENA0AgDiAAIAx6p2o2AgAgDiAAIAwgDEIBfYMiAnqnajYCBCAOIAAgAiACQgF9gyICeqdqNgIIIA4gACACIAJCAX2DIgJ6p2o2AgwgDiAAIAIgAkIBfYMiAnqnajYCECAOIAAgAiACQgF9gyICeqdqNgIUIA4gACACIAJCAX2DIgJ6p2o2AhggDiAAIAIgAkIBfYMiAnqnajYCHCACIAJCAX2DIQwgDSAOQSBqIg5LDQALIABBQGshAAwBCwsgCiQCIAskAyAHJAQgCSQFIA0jAGtBAnYLC/gBCgBBgAoLEAICAgICAgICgICAgCEBFUkAQZAKCxDno4ODi8vLy8vLy8vL28vLAEGgCgsQAQEBAQEBAQHmrrq6AQEBAQBBkPAACyAwMDAwMDAwMDAwMDAwMDAwCQkJCQkJCQkJCQkJCQkJCQBBrPgECwEsAEG4+AQLFwIAAAAQAAAAIgBcAC8AYgBmAG4AcgB0AEHc+AQLATwAQej4BAszAgAAACwAAAAwADEAMgAzADQANQA2ADcAOAA5AGEAYgBjAGQAZQBmAEEAQgBDAEQARQBGAEGc+QQLASwAQaj5BAsXAgAAABAAAAB7AH0AWwBdADoALAAKACA=';

// EXTERNAL MODULE: ./lib/ndjson/kernel-names.js
var kernel_names = __webpack_require__(86138);
// EXTERNAL MODULE: ./lib/ndjson/record-fields.js
var record_fields = __webpack_require__(63977);
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
        this.#kinds = new Uint32Array(memory, exports.kindCounts.value + 4, record_fields/* KINDS */.GW.length);
        this.#events = new Uint32Array(memory, exports.eventCounts.value + 4, kernel_names/* MAX_NAMES */.oA);
        this.#teachFields();
    }
    #teachFields() {
        const exports = this.#exports;
        for (let key = 0; key <= kernel_names/* MAX_NAMES */.oA; key++)
            exports.allowTypes(key, record_fields/* FIELDS */.cJ[key]?.allowed ?? 0xff);
        record_fields/* REQUIRED */.mw.forEach((keys, kind) => {
            exports.requireKeys(kind + 1, keys);
        });
        for (const { name } of record_fields/* FIELDS */.cJ.slice(1))
            this.#teach('keys', Buffer.from(name));
        for (const name of record_fields/* KINDS */.GW)
            this.#teach('kinds', Buffer.from(name));
        for (const name of record_fields/* EVENT_TYPES */.Ru)
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
        if (names.length === kernel_names/* MAX_NAMES */.oA)
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
        if (unknownTable.value === 0 || length < 1 || length > kernel_names/* MAX_NAME_BYTES */.pg)
            return null;
        const bytes = Buffer.from(this.#text(unknownAt.value, length));
        // Two spellings of one key would pass for two keys, and what is not UTF-8 for one name or another.
        if (bytes.includes(BACKSLASH) || !(0,external_node_buffer_.isUtf8)(bytes))
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
        const isFieldBit = (1n << BigInt(record_fields/* FIELDS */.cJ.length)) - 1n;
        return {
            state: state.value,
            isObject: isObject.slice(0, state.value === RECORD_DONE ? 0 : undefined),
            field: key.value < record_fields/* FIELDS */.cJ.length ? key.value : record_fields/* NO_FIELD */.LT,
            seen: Number(seenKeys.value & isFieldBit),
            otherKeys: this.#names.keys.filter((_, index) => {
                return index + 1 >= record_fields/* FIELDS */.cJ.length && isBitSet(seenKeys.value, index + 1);
            }),
            payloadIsObject: payloadIsObject.value !== 0,
            kind: record_fields/* KINDS */.GW[kind.value - 1] ?? null,
            eventType: this.#names.eventTypes[eventType.value - 1] ?? null,
            timestamp: hasTimestamp.value === 0 ? null : Buffer.from(timestamp),
        };
    }
}
function isBitSet(bits, index) {
    return ((bits >> BigInt(index)) & 1n) === 1n;
}


/***/ }),

/***/ 43821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ScanThreads: () => (/* binding */ ScanThreads)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/ndjson/kernel.js + 1 modules
var ndjson_kernel = __webpack_require__(86396);
// EXTERNAL MODULE: ./lib/ndjson/kernel-names.js
var kernel_names = __webpack_require__(86138);
// EXTERNAL MODULE: ./lib/ndjson/record-fields.js
var record_fields = __webpack_require__(63977);
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
const STOPPED = 2;
const NAMES = 3;
const READY = 4;
const BUSY = READY + SLOTS;
const MAX_WORKERS = 64;
const BOARD_WORDS = BUSY + MAX_WORKERS;
const NAME_BYTES = 2 + kernel_names/* MAX_NAME_BYTES */.pg;
// A run: offsets as doubles, then counts and lengths as words, then texts.
const OFFSETS = 4;
const COUNTS = 1 + record_fields/* KINDS */.GW.length + kernel_names/* MAX_NAMES */.oA;
const LENGTHS = 2;
const RUN_BYTES = align(OFFSETS * 8 + (COUNTS + LENGTHS) * 4 + 2 * ndjson_kernel/* MAX_TIMESTAMP_BYTES */.Ui);
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
        this.#slotsAt = align(namesAt + 2 * kernel_names/* MAX_NAMES */.oA * NAME_BYTES);
        this.shared = shared ?? new SharedArrayBuffer(this.#slotsAt + SLOTS * SLOT_BYTES);
        this.#words = new Int32Array(this.shared, 0, BOARD_WORDS);
        this.#names = new Uint8Array(this.shared, namesAt, 2 * kernel_names/* MAX_NAMES */.oA * NAME_BYTES);
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
        return Atomics.load(this.#words, STOPPED) !== 0;
    }
    /** Lets no thread claim anything any more. */
    stop() {
        Atomics.store(this.#words, STOPPED, 1);
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
        counts.set(run.eventCounts, 1 + record_fields/* KINDS */.GW.length);
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
            kinds: counts.subarray(1, 1 + record_fields/* KINDS */.GW.length),
            eventCounts: counts.subarray(1 + record_fields/* KINDS */.GW.length),
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
            first: new Uint8Array(this.shared, texts, ndjson_kernel/* MAX_TIMESTAMP_BYTES */.Ui),
            last: new Uint8Array(this.shared, texts + ndjson_kernel/* MAX_TIMESTAMP_BYTES */.Ui, ndjson_kernel/* MAX_TIMESTAMP_BYTES */.Ui),
        };
    }
}

;// CONCATENATED MODULE: ./lib/ndjson/chunk-list.js
/** The chunks of files, numbered through all of them in the order of the files. */
/** Large enough that a thread seldom asks for another, small enough that none waits long for the last. */
const CHUNK_BYTES = 1 << 20;
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

// EXTERNAL MODULE: ./lib/ndjson/compressed-format.js
var compressed_format = __webpack_require__(80759);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/ndjson/file-identity.js
var file_identity = __webpack_require__(20027);
// EXTERNAL MODULE: ./lib/ndjson/read-pieces.js
var read_pieces = __webpack_require__(68308);
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
        const module = (0,ndjson_kernel/* kernelModule */.gN)();
        return module === null ? null : new ChunkScanner(new ndjson_kernel/* Kernel */.MB(module), board, chunks, names, worker);
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
            (0,external_node_fs_.closeSync)(this.#open.fd);
        this.#open = null;
    }
    /** What cannot be read has no runs: the thread that takes in the chunk reads it again, and meets the reason. */
    #scan(chunk) {
        try {
            const fd = this.#descriptor(chunk.file.path);
            const identity = scannedIdentity((0,file_identity/* identityOf */.cu)(fd));
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
        this.#open = { path, fd: (0,read_pieces/* openRegularFile */.ZU)(path) };
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
        if (status !== ndjson_kernel/* STOPPED */.yd)
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
        const read = (0,read_pieces/* readBytes */.io)(fd, buffer, at + done, length - done, position + done);
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

;// CONCATENATED MODULE: ./lib/ndjson/scan-threads.js
/** Threads that scan the chunks of large artifacts ahead of the one that takes in what they find. */






/** Smaller files cost more to tell of than to scan. */
const MIN_FILE_BYTES = 256 << 10;
/** How long the taking thread sleeps before it looks for signals, in milliseconds. */
const PATIENCE_MS = 20;
const WORKER_URL = new URL(import.meta.url.endsWith('.ts') ? './scan-worker.ts' : './scan-worker.js', import.meta.url);
class ScanThreads {
    #chunks;
    #board;
    #scanner;
    #workers = [];
    #leavesChunks;
    #hasFailed = false;
    /** Chunks before this one are taken in, or passed over. */
    #taken = 0;
    /**
     * Starts threads for the files, in the order in which they will be taken in. Small and compressed ones are passed over;
     * null where none is left, or this Node cannot run the kernel. To be closed.
     */
    static start(files, options) {
        const { minFileBytes = MIN_FILE_BYTES } = options;
        const shared = files.filter(({ path, size }) => size >= minFileBytes && (0,compressed_format/* compressionNamed */.CH)(path) === null);
        const chunks = new ChunkList(shared, options.chunkBytes ?? CHUNK_BYTES);
        if (chunks.total === 0)
            return null;
        const board = new ChunkBoard();
        const scanner = ChunkScanner.create(board, chunks, kernel_names/* learnedNames */.A3, 0);
        if (scanner === null)
            return null;
        return new ScanThreads(chunks, board, scanner, options);
    }
    constructor(chunks, board, scanner, { threads, workerUrl = WORKER_URL, leavesChunks = false }) {
        this.#leavesChunks = leavesChunks;
        this.#chunks = chunks;
        this.#board = board;
        this.#scanner = scanner;
        const { files, chunkBytes } = chunks;
        for (let worker = 1; worker < Math.min(threads, MAX_WORKERS); worker++) {
            const thread = newThread(workerUrl, { board: board.shared, files, chunkBytes, worker });
            if (thread === null)
                break;
            // One that breaks costs time and nothing else: this one does its work.
            thread.on('error', () => {
                this.#hasFailed = true;
                this.#board.stop();
            });
            thread.unref();
            this.#workers.push(thread);
        }
    }
    /** Numbers of the chunks of a file, the end exclusive; null when it is not scanned ahead, or was taken in before. */
    chunksOf(path) {
        const chunks = this.#hasFailed ? null : this.#chunks.ofFile(path);
        return chunks === null || chunks[0] < this.#taken ? null : chunks;
    }
    /** Offset in its file at which a chunk ends. */
    endOf(chunk) {
        return this.#chunks.at(chunk).end;
    }
    /** Passes over all chunks before this one; false while that has to wait, or for good when a thread has failed. */
    isAt(chunk) {
        this.#taken = Math.max(this.#taken, chunk);
        return !this.#hasFailed && this.#board.skipTo(chunk);
    }
    get hasFailed() {
        return this.#hasFailed;
    }
    /**
     * What a chunk holds, in part or in whole: runs in the order of the file, none for a file that was another when it was
     * scanned; null when it is not known yet. Does not sleep for long, and scans another chunk in that time.
     */
    result(chunk, identity) {
        this.#board.shareNames(kernel_names/* learnedNames */.A3);
        if (!this.#board.isReady(chunk)) {
            const hasScanned = !this.#leavesChunks && this.#scanner.scanNext();
            if (!hasScanned)
                this.#board.waitFor(chunk, PATIENCE_MS);
            if (!this.#board.isReady(chunk))
                return null;
        }
        return this.#board.read(chunk, scannedIdentity(identity)) ?? [];
    }
    /** The result of the chunk is taken in. */
    take(chunk) {
        this.#taken = chunk + 1;
        this.#board.take(chunk + 1);
    }
    async close() {
        this.#board.stop();
        this.#scanner.close();
        await Promise.all(this.#workers.map((worker) => worker.terminate()));
    }
}
/** Null where the system has no more threads to give, as in a container with a limit. */
function newThread(url, workerData) {
    try {
        return new external_node_worker_threads_.Worker(url, { workerData });
    }
    catch {
        return null;
    }
}


/***/ })

};
