export const id = 455;
export const ids = [455];
export const modules = {

/***/ 73836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RecoveryError)
/* harmony export */ });
/** Why a recovery or compaction stopped, for people: what, where and what to do. Quotes paths, so escape it. */
class RecoveryError extends Error {
    name = 'RecoveryError';
}


/***/ })

};
