export const id = 396;
export const ids = [396];
export const modules = {

/***/ 6138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ learnedNames),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   pg: () => (/* binding */ MAX_NAME_BYTES)
/* harmony export */ });
/* unused harmony export KernelNames */
/**
 * Names that the kernels have learned beyond Papyra's own: keys and event types of applications. All kernels are taught
 * them in one order, so that a number means the same name to each.
 */
/** Names a table of the kernel can hold: their numbers are bits of one word, and 0 is no name. */
const MAX_NAMES = 63;
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
        if (known.length >= MAX_NAMES || known.some(({ bytes }) => bytes.equals(name.bytes)))
            return;
        this.#names.push(name);
    }
}
/** The names of this thread. */
const learnedNames = new KernelNames();


/***/ }),

/***/ 6396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DH: () => (/* binding */ DONE),
  MB: () => (/* binding */ Kernel),
  yd: () => (/* binding */ STOPPED),
  aH: () => (/* binding */ SUSPENDED),
  gN: () => (/* binding */ kernelModule)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/ndjson/kernel-code.js
/** The scan kernel as WebAssembly, in base64: what scripts/build-kernel.ts makes of kernel/. */
const KERNEL_CODE = 'AGFzbQEAAAABJgdgAn9/AX9gAn9/AGAAAGABfwF/YAN/f38Bf2ABfwBgBH9/f38AAw0MAAIAAwECAQEEBQYABQQBAUVFBuIBKn8BQQALfwFBAAt+AUIAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEGAgIACC38AQeD3BAt/AEGQCwt/AEHQLAt/AEGQzgALfwBB0PUEC38AQeD1BAt/AEGw8AALfwFBAAt/AUEACwfiAyUGYnVmZmVyAx8LYnVmZmVyQnl0ZXMDIAduZXdOYW1lAyEEa2V5cwMiBWtpbmRzAyMKZXZlbnRUeXBlcwMkCmtpbmRDb3VudHMDJQtldmVudENvdW50cwMmDmZpcnN0VGltZXN0YW1wAycHcmVhY2hlZAMoBHNjYW4ACAdhZGROYW1lAAoKY2xlYXJOYW1lcwAJEGN1cnJlbnRUaW1lc3RhbXADCBZjdXJyZW50VGltZXN0YW1wTGVuZ3RoAwwUZmlyc3RUaW1lc3RhbXBMZW5ndGgDCQ1sYXN0VGltZXN0YW1wAwcTbGFzdFRpbWVzdGFtcExlbmd0aAMKEHNldExhc3RUaW1lc3RhbXAABwphbGxvd1R5cGVzAAYKY29udGFpbmVycwMRBWRlcHRoAxAJZXZlbnRUeXBlAxYMaGFzVGltZXN0YW1wAxgDa2V5AxMEa2luZAMVCWxhc3RBdWRpdAMdDGxhc3RBdWRpdEVuZAMeBWxpbmVzAxwPcGF5bG9hZElzT2JqZWN0AxcLcmVxdWlyZUtleXMABAhzZWVuS2V5cwMUBXN0YXRlAw8JdW5rbm93bkF0AxoNdW5rbm93bkxlbmd0aAMbDHVua25vd25UYWJsZQMZBm1lbW9yeQIACAEBDAEKCvg7DJ8DAQJ/IAAoAgAiA0Hu6rHjBkYgAUEERnEEQEHAAA8LIANB9OTVqwZGIAFBBEZxBEBBIA8LIANB5sKxmwdGIAFBBUZxBH8gAC0ABEHlAEYFQQALBEBBIA8LIAAgAWohASAAQQFqIAAgAC0AAEEtRhsiACEDA0AgACABSQR/IAAtAABBMGtBCU0FQQALBEAgAEEBaiEADAELCwJAIAAgA0YEf0EBBSADLQAAQTBGIAAgA0EBakdxCw0AIAAgAUkEfyAALQAAQS5GBUEACwR/IABBAWoiAyEAA0AgACABSQR/IAAtAABBMGtBCU0FQQALBEAgAEEBaiEADAELCyAAIANGDQFBBAVBAgshAyAAIAFJBH8gAC0AAEEgckHlAEYFQQALBH8gASAAQQFqIgBLBH8gAC0AAEErRgR/QQEFIAAtAABBLUYLBUEACwRAIABBAWohAAsgACEDA0AgACABSQR/IAAtAABBMGtBCU0FQQALBEAgAEEBaiEADAELCyAAIANGIAAgA0ECaktyDQFBBAUgAwtBACAAIAFGGyECCyACC9gCAQJ/QdD5BCQAQX8kAUHQ8AAkB0Hw8AAkCEEAJA9BkPwIJB9BgIABJClBsAr9DCIiIiIiIiIiIiIiIiIiIiL9CwQAQcAK/QxcXFxcXFxcXFxcXFxcXFxc/QsEAEHQCv0MCgoKCgoKCgoKCgoKCgoKCv0LBABB4Ar9DCAgICAgICAgICAgICAgICD9CwQAQfAK/QwPDw8PDw8PDw8PDw8PDw8P/QsEAEGAC/0MAAAAAAAAAAAAADp7LH0AAP0LBAADQEG8+AQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QcD4BGovAQALQYAIakEBOgAAIABBAWohAAwBCwtBACEAA0BB7PgEKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEHw+ARqLwEAC0GACGoiASABLQAAQQJyOgAAIABBAWohAAwBCwsQBUGQ8QBB/wFBIPwLAAu9AwMKfwF+AnsjDyEIIxAhCSMRIQwjEiEDIAAhBANAIAEgBEsEQAJAIAQoAgAiBUEBay8BAEHQ8QBqLQAAIgsgCEEFdEHQ8QRqai0AACIIRQRAQQAPCyALQRBxBEAgA0EBaiEAA0AgAC0AAEEgRgRAIABBAWohAAwBCwtBACEDAkAgBSAAIgZrIgpBIEsNAEEAQQIgAC0AAEEwRiIHIApBAUtxGyEDIAD9AAQAQZDwAP0ABAAiDf1xQaDwAP0ABAAiDv0q/WQgAP0ABBAgDf1xIA79Kv1kQRB0ckF/c0F/QSAgCmt2cSICRQ0AQQBBBCAHIAJoIgdBAUtxGyEDIAIgAkEBa3FFIgIEfyAAIAdqLQAAQS5GBSACCyIABEAgB0EARyEACyAHQQFqIApHIAAgABsNACAGIAoQACEDCyADRQRAQQAPCwsgBEEEaiEEIAUhAyALQQdxIgBBBEkEQCAAQQFxBEAgCUEBayIJRQRAQQQhCAwDC0EJQQwgDEIBiCIMQgGDpxshCAUgCUEBaiIJQT5LBEBBAA8LIABFrSAMQgGGhCEMCwsMAgsLCyAIJA8gCSQQIAwkESADJBIgBAuRFwMOfwJ+AnsjACAAQQJ0aiEIIw8hASMSIQAjACEJAkADQCAIIAlLBEACQCABQQZPBEAgASQPIAAkEiAJIAgQAiIJRQ0EIw8hASMSIQAgCCAJTQ0BCyAJKAIAIgVBAWsvAQBB0PEAai0AACICQQdxIQogAUEDRgR/IABBAWohAANAIAAtAABBIEYEQCAAQQFqIQAMAQsLIAJBGHEiAQR/IAUgAGshAgJ/IAFBCEYEQCMTQQZGBEBBACQXC0EAIxNB8PQEai0AAEEBcUUNARojE0EFRyMTQQFHcQR/QQEFIABBAWohASACQQJrIQQCfyMTQQFGBEBBACEGIARBAWtBwABJBEAgASIAKQMAIQ8gBK0iECAEQQhJBH4gD0IIIBB9QgOGhgUgDyAAIARqQQhrKQMAQh2JhQt8QpX4qfqXt96bnn9+QjmIpyILQdAsai0AACEGA0AgBgRAAkAgBkEGdEGQLmohAyAGQdAtai0AACAERgR/An8gBEEgSwRAIAQhAUEAIQcCQCAAIgIgA0YNACACQQdxIANBB3FGBEADQCACQQdxBEBBACEHIAFFDQMgAi0AACIMIAMtAAAiDWshByAMIA1HDQMgAUEBayEBIAJBAWohAiADQQFqIQMMAQsLA0AgAUEITwRAIAIpAwAgAykDAFEEQCACQQhqIQIgA0EIaiEDIAFBCGshAQwCCwsLCwNAIAEiB0EBayEBIAcEQCACLQAAIgwgAy0AACINayEHIAwgDUcNAiACQQFqIQIgA0EBaiEDDAELC0EAIQcLIAdFDAELIAD9AAQAIAP9AAQA/SP9ZCAA/QAEECAD/QAEEP0j/WRBEHRyQX9zQSAgBGt0RQsFQQALDQAgC0EBakH/AHEiC0HQLGotAAAhBgwCCwsLCyAGJBUjFUEARwwBC0EAIQYgBEEBa0HAAEkEQCABKQMAIQ8gBK0iECAEQQhJBH4gD0IIIBB9QgOGhgUgDyABIARqQQhrKQMAQh2JhQt8QpX4qfqXt96bnn9+QjmIpyILQZDOAGotAAAhBgNAIAYEQAJAIAZBBnRB0M8AaiECIAZBkM8Aai0AACAERgR/IAEhAwJ/IAQiAEEgSwRAQQAhBwJAIAIgA0YNACADQQdxIAJBB3FGBEADQCADQQdxBEBBACEHIABFDQMgAy0AACIMIAItAAAiDWshByAMIA1HDQMgAEEBayEAIANBAWohAyACQQFqIQIMAQsLA0AgAEEITwRAIAMpAwAgAikDAFEEQCADQQhqIQMgAkEIaiECIABBCGshAAwCCwsLCwNAIAAiB0EBayEAIAcEQCADLQAAIgwgAi0AACINayEHIAwgDUcNAiADQQFqIQMgAkEBaiECDAELC0EAIQcLIAdFDAELIAP9AAQAIAL9AAQA/SP9ZCAD/QAEECAC/QAEEP0j/WRBEHRyQX9zQSAgAGt0RQsFQQALDQAgC0EBakH/AHEiC0GQzgBqLQAAIQYMAgsLCwsgBiQWIxYEf0EBBUGQzgAkGSABJBogBCQbQQALCwsMAQtBACEGAkAgAkEgSw0AQQBBAiAALQAAQTBGIgEgAkEBS3EbIQYgAP0ABABBkPAA/QAEACIR/XFBoPAA/QAEACIS/Sr9ZCAA/QAEECAR/XEgEv0q/WRBEHRyQX9zQX9BICACa3ZxIgNFDQBBAEEEIAEgA2giBEEBS3EbIQYgAyADQQFrcUUiAQRAIAAgBGotAABBLkYhAQsgAQRAIARBAEchAQsgBEEBaiACRyABIAEbDQAgACACEAAhBgsjE0EGRgRAIAZBCEYkFwsjE0Hw9ARqLQAAIAZxBH8jE0EDRwR/QQEFQQEkGCAGQQZxBH8jCCAA/QAEAEGw8QAgAmsiAf0ABAD9Tv0LBAAjCCAA/QAEECAB/QAEEP1O/QsEECAA/QAEAEGQ8AD9AAQAIhH9cUGg8AD9AAQAIhL9Kv1kIAD9AAQQIBH9cSAS/Sr9ZEEQdHJBf3NBf0EgIAJrdnEhASACJAwgAWggAiABGyQNIAEEf0EBIAEgAUEBa3EgACMNai0AAEEuRxsFQQALRQVBAAsLBUEACwtFDQUgCkEFRgR/QQIFIApBAUcNBkEFCwUgCkECR0EAIAobDQVBCEEQIApFIgAbIQEjE0EGRgRAIAFBCEYkFwsjE0Hw9ARqLQAAIAFxRQ0FQQEkECAArSQRQQZBCiAAGwsFIAFBAUYgAUECRnIEfyACQQxHDQUgAEEBaiEAA0AgAC0AAEEgRgRAIABBAWohAAwBCwsgBUEBayAAQQFqIgwiAWsiBCMTIg1B0O8Aai0AACIGQZAMai0AAEYEfyAGQQZ0QdAMaiECAn8gBEEgSwRAIAQhAEEAIQsCQCACIAEiA0YNACADQQdxIAJBB3FGBEADQCADQQdxBEBBACELIABFDQMgAy0AACIHIAItAAAiCmshCyAHIApHDQMgAEEBayEAIANBAWohAyACQQFqIQIMAQsLA0AgAEEITwRAIAMpAwAgAikDAFEEQCADQQhqIQMgAkEIaiECIABBCGshAAwCCwsLCwNAIAAiB0EBayEAIAcEQCADLQAAIgcgAi0AACIKayELIAcgCkcNAiADQQFqIQMgAkEBaiECDAELC0EAIQsLIAtFDAELIAH9AAQAIAL9AAQA/SP9ZCAB/QAEECAC/QAEEP0j/WRBEHRyQX9zQSAgBGt0RQsFQQALIAYhAEUEQEEAIQYgBEEBa0HAAEkEQCABIgApAwAhDyAErSIQIARBCEkEfiAPQgggEH1CA4aGBSAPIAAgBGpBCGspAwBCHYmFC3xClfip+pe33puef35COYinIgpBkAtqLQAAIQYDQCAGBEACQCAGQQZ0QdAMaiEDIAZBkAxqLQAAIARGBH8CfyAEQSBLBEAgBCEBQQAhCwJAIAAiAiADRg0AIAJBB3EgA0EHcUYEQANAIAJBB3EEQEEAIQsgAUUNAyACLQAAIgcgAy0AACIOayELIAcgDkcNAyABQQFrIQEgAkEBaiECIANBAWohAwwBCwsDQCABQQhPBEAgAikDACADKQMAUQRAIAJBCGohAiADQQhqIQMgAUEIayEBDAILCwsLA0AgASIHQQFrIQEgBwRAIAItAAAiByADLQAAIg5rIQsgByAORw0CIAJBAWohAiADQQFqIQMMAQsLQQAhCwsgC0UMAQsgAP0ABAAgA/0ABAD9I/1kIAD9AAQQIAP9AAQQ/SP9ZEEQdHJBf3NBICAEa3RFCwVBAAsNACAKQQFqQf8AcSIKQZALai0AACEGDAILCwsLIAYiAARAIA1B0O8AaiAAOgAACwsgACQTAn8jE0UEQEGQCyQZIAwkGiAEJBtBAAwBC0EAQgEjE62GIg8jFINCAFINABojFCAPhCQUQQELRQ0FQQMFIAFBBEYEfyACQQVGBH9BAgUgAkEBRw0HQQULBSABQQVGBH8gAkEGRyAFIwFLcgRAQQAhAAUjFUEDdEGw9QRqKQMAIQ9BACEAAkAjFQR/IA8jFEJ/hYNCAFIFQQELDQAjF0UjFUEBRnENACMYBEACf0EBIwpFDQAaQQAjCyMNRw0AGkEBIwf9AAQAIwj9AAQA/SP9ZCMH/QAEECMI/QAEEP0j/WRBEHRyQX9zIgFFDQAaIAFoIgEjB2otAAAjCCABai0AAEkLRQ0BIwlFBEBBsPAAIwhBIPwKAAAjDCQJCyMHIwgkByQIIwwkCiMNJAsLIxVBAUYEQCMWQQJ0QeD1BGoiACAAKAIAQQFqNgIABSMVQQJGBEAjDiQdIAUkHgsLIxVBAnRB0PUEaiIAIAAoAgBBAWo2AgAjHEEBaiQcQQEhAAsLIABFDQcgBUEBaiQOQQAkE0IAJBRBACQVQQAkFkEBJBdBACQYQQAFIAINB0EBCwsLCyEBIAUhACAJQQRqIQkMAgsLCyABJA8gACQSQQEPC0EACxIAIABBA3RBsPUEaiABrTcDAAvZBgECf0HQ5wJBEEGAAvwLAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0OcCakEAOgAAIABBAWohAAwBCwtB8ucCQQg6AABB0OsCQRFBgAL8CwBBACEAA0BBrPkEKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEGw+QRqLwEAC0HQ6wJqQQE6AAAgAEEBaiEADAELC0Hy6wJBCToAAEHQpwJBEkGAAvwLAEEAIQADQEGs+QQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbD5BGovAQALQdCnAmpBAjoAACAAQQFqIQAMAQsLQfKnAkEKOgAAQdCrAkETQYAC/AsAQQAhAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0KsCakEDOgAAIABBAWohAAwBCwtB8qsCQQs6AABB0OUBQRRBgAL8CwBBACEAA0BBrPkEKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEGw+QRqLwEAC0HQ5QFqQQQ6AAAgAEEBaiEADAELC0Hy5QFBDDoAAEHQyQFBFUGAAvwLAEEAIQADQEGs+QQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbD5BGovAQALQdDJAWpBBToAACAAQQFqIQAMAQsLQfLJAUENOgAAQdCFAUEWQYAC/AsAQQAhAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0IUBakEGOgAAIABBAWohAAwBCwtB8oUBQQ46AABBnPMEQQg6AABBkfMEQQQ6AABBvPMEQQg6AABB0PMEQQY6AABB0vMEQQo6AABB3fMEQQc6AABB5fMEQQc6AABB2fMEQQQ6AABB4fMEQQQ6AABB9fMEQQc6AABB8fMEQQQ6AABBkPQEQQY6AABBkvQEQQo6AABBk/QEQQQ6AABBnfQEQQs6AABBpfQEQQs6AABBm/QEQQQ6AABBo/QEQQQ6AABBsPQEQQY6AABBsvQEQQo6AABBvfQEQQs6AABBxfQEQQs6AABBu/QEQQQ6AABBw/QEQQQ6AABB1fQEQQs6AABB0/QEQQQ6AAALDgAgAEHw9ARqIAE6AAALCgAgACQKIAEkCwumAgEBfyABQSBBwAD8CwAgAEEBayIDQQo6AABBACQcQQAkHUEAJBlB0PUE/QwAAAAAAAAAAAAAAAAAAAAA/QsAAEHg9QRBAEGAAvwLAEEAJAlBfyQBQgAkAkIAJANCACQEQgEkBUEAJAYgAgRAIAAkDiADJBIFIAAkDiAAQQFrJBJBACQPQQAkEEEAJBNCACQUQQAkFUEAJBZBASQXQQAkGAsgACECA0AgASACSwRAIAIgAiMpaiIDIAEgASADSxsQCxADRQRAQYAEJCkjDiQoQQEPCyACIylqIQJBgIABIylBAXQiAyADQYCAAU8bJCkMAQsLIw4gAEcEQCMOJChBAA8LIxVBAEcjEiMBSXEjFUECR3EEfyMSQQFqJChBAgUgACQoQQELCwwAIABBAEHAIfwLAAuRAQIBfwJ+IAIpAwAhBSADrSIGIANBCEkEfiAFQgggBn1CA4aGBSAFIAIgA2pBCGspAwBCHYmFC3xClfip+pe33puef35COYinIQQDQCAAIARqLQAABEAgBEEBakH/AHEhBAwBCwsgACAEaiABOgAAIABBgAFqIAFqIAM6AAAgAEHAAWogAUEGdGogAiAD/AoAAAvYEAMLfgV/DHtBsAr9AAQAIRtBwAr9AAQAIRpB0Ar9AAQAIRxB4Ar9AAQAIR1B8Ar9AAQAIRlBgAv9AAQAIRgjAiEKIwMhCyMEIQcjBSEJIwAhDQNAIAAgAUkEQCAA/QAEACIVIBv9I/1kIAD9AAQQIhQgG/0j/WRBEHRyrSAA/QAEICITIBv9I/1kIAD9AAQwIhIgG/0j/WRBEHRyrUIghoQhAkIAIQMgFSAa/SP9ZCAUIBr9I/1kQRB0cq0gEyAa/SP9ZCASIBr9I/1kQRB0cq1CIIaEIgYgC4QiBUIAUgRAIAYgC0J/hYMiA0IBhkKq1arVqtWq1ap/hCADfUKq1arVqtWq1ap/hSIEIAWFIQMgBCAGg0I/iCELIAIgA0J/hYMhAgsgCiACIAJCAYaFIgQgBEIChoUiBCAEQgSGhSIEIARCCIaFIgQgBEIQhoUiBCAEQiCGhYUiBkI/hyEKIAZCf4UiBSAVIB39I/1kIBQgHf0j/WRBEHRyrSATIB39I/1kIBIgHf0j/WRBEHRyrUIghoSDIgQgByAEIBUgHP0j/WQgFCAc/SP9ZEEQdHKtIBMgHP0j/WQgEiAc/SP9ZEEQdHKtQiCGhCIHIBggFSAZ/U79DiAVIB39UP0j/WQgGCAUIBn9Tv0OIBQgHf1Q/SP9ZEEQdHKtIBggEyAZ/U79DiATIB39UP0j/WQgGCASIBn9Tv0OIBIgHf1Q/SP9ZEEQdHKtQiCGhIQgBYMiDIQiCCAChEJ/hSAFgyIEQgGGhEJ/hSAEgyACIAaDhIQgCEIBhiAJhEJ/hYMgBiAHg4QhAiAEQj+IIQcgCEI/iCEJIAJCAFIEQCAAIAJ6p2oiDiMBSQRAIA4kAQsLIANCAFIEQCADIQICQANAIAJCAFIEQCAAIAJ6p2oiDi0AAEGACGotAABBAXEEf0EBBSAOLQAAQfUARwR/QQAFQQIhD0EBIRADQCAQQQRNBEAgDyAOIBBqLQAAQYAIai0AAHEhDyAQQQFqIRAMAQsLIA9BAkYLC0UNAiACIAJCAX2DIQIMAQsLQX8hDgsgDiMBSQRAIA4kAQsgAyAFgyICQgBSBEAgACACeqdqIg4jAUkEQCAOJAELCwtBASMGIBUgHf0lIBUgHP0j/U8gFCAd/SUgFCAc/SP9T/1QIBMgHf0lIBMgHP0j/U8gEiAd/SUgEiAc/SP9T/1Q/VD9UxsEQCAV/QwfHx8fHx8fHx8fHx8fHx8f/Sr9ZCAU/QwfHx8fHx8fHx8fHx8fHx8f/Sr9ZEEQdHKtIBP9DB8fHx8fHx8fHx8fHx8fHx/9Kv1kIBL9DB8fHx8fHx8fHx8fHx8fHx/9Kv1kQRB0cq1CIIaEIBX9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIBT9DAoKCgoKCgoKCgoKCgoKCgr9I/1kQRB0cq0gE/0MCgoKCgoKCgoKCgoKCgoKCv0j/WQgEv0MCgoKCgoKCgoKCgoKCgoKCv0j/WRBEHRyrUIghoRCf4WDIgJCAFIEQCAAIAJ6p2oiDiMBSQRAIA4kAQsLIBUgFP1QIBMgEv1Q/VD9ZARAIABBEGoiEEEBa/0ABAAhFiAAQSBqIg9BAWv9AAQAIRUgAEEwaiIRQQFr/QAEACEUIABBAmv9AAQA/QxgYGBgYGBgYGBgYGBgYGBg/XMgAEEDayIO/QAEAP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9TkGACv0ABAAiEyAAQQFr/QAEACISQQT9bf0OQZAK/QAEACIXIBL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U5BoAr9AAQAIhIgAP0ABABBBP1t/Q79Tv1RIBBBAmv9AAQA/QxgYGBgYGBgYGBgYGBgYGBg/XMgEEEDa/0ABAD9DHBwcHBwcHBwcHBwcHBwcHD9c/1Q/QyAgICAgICAgICAgICAgICA/U4gEyAWQQT9bf0OIBcgFv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiASIBD9AAQAQQT9bf0O/U79Uf1QIA9BAmv9AAQA/QxgYGBgYGBgYGBgYGBgYGBg/XMgD0EDa/0ABAD9DHBwcHBwcHBwcHBwcHBwcHD9c/1Q/QyAgICAgICAgICAgICAgICA/U4gEyAVQQT9bf0OIBcgFf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiASIA/9AAQAQQT9bf0O/U79USARQQJr/QAEAP0MYGBgYGBgYGBgYGBgYGBgYP1zIBFBA2v9AAQA/QxwcHBwcHBwcHBwcHBwcHBw/XP9UP0MgICAgICAgICAgICAgICAgP1OIBMgFEEE/W39DiAXIBT9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4gEiAR/QAEAEEE/W39Dv1O/VH9UP1Q/VNBACAOIwFJGwRAIA4kAQtBASQGBSMGBH8gAEEBay0AAEHAAU8Ef0EBBSAAQQJrLQAAQeABTwsEf0EBBSAAQQNrLQAAQfABTwsFQQALBEAgAEEDayIOIwFJBEAgDiQBCwtBACQGCwsgDSIOIAx7p0ECdGohDQNAIA4gACAMeqdqNgIAIA4gACAMIAxCAX2DIgJ6p2o2AgQgDiAAIAIgAkIBfYMiAnqnajYCCCAOIAAgAiACQgF9gyICeqdqNgIMIA4gACACIAJCAX2DIgJ6p2o2AhAgDiAAIAIgAkIBfYMiAnqnajYCFCAOIAAgAiACQgF9gyICeqdqNgIYIA4gACACIAJCAX2DIgJ6p2o2AhwgAiACQgF9gyEMIA0gDkEgaiIOSw0ACyAAQUBrIQAMAQsLIAokAiALJAMgByQEIAkkBSANIwBrQQJ2Cwv4AQoAQYAKCxACAgICAgICAoCAgIAhARVJAEGQCgsQ56ODg4vLy8vLy8vLy9vLywBBoAoLEAEBAQEBAQEB5q66ugEBAQEAQZDwAAsgMDAwMDAwMDAwMDAwMDAwMAkJCQkJCQkJCQkJCQkJCQkAQaz4BAsBLABBuPgECxcCAAAAEAAAACIAXAAvAGIAZgBuAHIAdABB3PgECwE8AEHo+AQLMwIAAAAsAAAAMAAxADIAMwA0ADUANgA3ADgAOQBhAGIAYwBkAGUAZgBBAEIAQwBEAEUARgBBnPkECwEsAEGo+QQLFwIAAAAQAAAAewB9AFsAXQA6ACwACgAg';

// EXTERNAL MODULE: ./lib/ndjson/kernel-names.js
var kernel_names = __webpack_require__(6138);
// EXTERNAL MODULE: ./lib/ndjson/record-fields.js
var record_fields = __webpack_require__(3977);
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
     * Says which timestamp came before; none when the text is empty. `integerLength` is 0 where it is not plain digits:
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


/***/ })

};
