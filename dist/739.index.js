export const id = 739;
export const ids = [739];
export const modules = {

/***/ 88120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runContext: () => (/* binding */ runContext)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);
/** The run's context on GitHub, for the report. Loaded by the Action alone. */

/** What is known of this run; fields that GitHub did not set are null. */
function runContext(env) {
    const repository = env['GITHUB_REPOSITORY'] ?? null;
    const url = repository === null ? null : `${_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.serverUrl}/${repository}/actions/runs/${_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.runId}`;
    return {
        repository,
        workflow: orNull(_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.workflow),
        job: orNull(_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.job),
        run_id: orNull(_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.runId),
        run_attempt: orNull(_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.runAttempt),
        event: orNull(_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.eventName),
        ref: orNull(_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.ref),
        sha: orNull(_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.sha),
        actor: orNull(_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.actor),
        url,
    };
}
/** The toolkit gives undefined or NaN for what is not set. */
function orNull(value) {
    return value === undefined || value === '' || Number.isNaN(value) ? null : value;
}


/***/ })

};
