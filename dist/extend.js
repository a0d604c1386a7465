var __nccwpck_require__ = {};
(() => {
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) {
			if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
				Object.defineProperty(exports, key, {
					enumerable: true,
					get: definition[key]
				});
			}
		}
	};
})();
(() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
	JW: () => Metric,
	kb: () => MetricsRecorder,
	vU: () => RecorderError
});
;
class Metric {}
;
class EventQueue {
	#events = [];
	#head = 0;
	get length() {
		return this.#events.length - this.#head;
	}
	add(event) {
		this.#events.push(event);
	}
	take() {
		const event = this.#events[this.#head];
		if (event !== undefined) this.#head++;
		if (event === undefined || this.#head >= MIN_MOVED && this.#head * 2 > this.#events.length) {
			this.#events = this.#events.slice(this.#head);
			this.#head = 0;
		}
		return event;
	}
	clear() {
		this.#events = [];
		this.#head = 0;
	}
}
const MIN_MOVED = 1024;
;
class RecorderError extends Error {
	name = "RecorderError";
	code;
	constructor(code, message, options = {}) {
		super(message, options);
		this.code = code;
	}
}
function thrownText(thrown) {
	try {
		return String(thrown instanceof Error ? thrown.message || thrown.name : thrown);
	} catch {
		return "something that cannot be shown";
	}
}
;
var _a;
const DEFAULT_QUEUE_SIZE = 1e4;
const SUCCESS = {
	success: true,
	error: null
};
class MetricsRecorder {
	entityId;
	#queueSize;
	#overflow;
	#hooks;
	#metrics = new Map();
	#inOrder = [];
	#queue = new EventQueue();
	#state = "virgin";
	#dropped = 0;
	#lastError = null;
	#starting = Promise.resolve(SUCCESS);
	#stopping = this.#starting;
	#dispatching = null;
	#cleanUp = Promise.resolve();
	constructor(entityId, options = {}) {
		const { queueSize = DEFAULT_QUEUE_SIZE, overflow = "throw", hooks = [] } = options;
		if (typeof entityId !== "string" || entityId.trim() === "") {
			throw new TypeError("A recorder needs the name of the entity that it records, as text.");
		}
		if (!Number.isSafeInteger(queueSize) || queueSize < 1) {
			throw new TypeError(`queueSize has to be a whole number, at least 1; it is ${String(queueSize)}.`);
		}
		if (overflow !== "throw" && overflow !== "drop") {
			throw new TypeError(`overflow has to be "throw" or "drop"; it is ${JSON.stringify(overflow)}.`);
		}
		this.entityId = entityId;
		this.#queueSize = queueSize;
		this.#overflow = overflow;
		this.#hooks = [...hooks];
	}
	get state() {
		return this.#state;
	}
	get lastError() {
		return this.#lastError;
	}
	get droppedEvents() {
		return this.#dropped;
	}
	get queuedEvents() {
		return this.#queue.length;
	}
	get metrics() {
		return [...this.#inOrder];
	}
	start() {
		if (this.#state === "starting") return this.#starting;
		if (this.#state !== "virgin" && this.#state !== "stopped") return this.#refuse("start");
		this.#state = "starting";
		this.#starting = this.#start();
		return this.#starting;
	}
	stop() {
		if (this.#state === "stopping") return this.#stopping;
		if (this.#state === "failure") return this.#cleanUp.then(() => this.#refuse("stop"));
		if (this.#state !== "starting" && this.#state !== "running") return this.#refuse("stop");
		this.#state = "stopping";
		this.#stopping = this.#stop();
		return this.#stopping;
	}
	async drained() {
		await this.#starting;
		while (this.#dispatching !== null) await this.#dispatching;
		await this.#cleanUp;
	}
	registerMetric(metric) {
		const { name, handleEvent, snapshot } = Object(metric);
		if (typeof name !== "string" || name === "" || ![handleEvent, snapshot].every(isFunction)) {
			throw new TypeError("A metric has a name, and the methods handleEvent(event) and snapshot().");
		}
		if (this.#state === "failure") throw this.#invalidState("take a metric");
		this.#metrics.set(name, metric);
		this.#inOrder = [...this.#metrics.values()];
	}
	registerEvent(event) {
		if (typeof event?.type !== "string") throw new TypeError("An event has a type, which is text.");
		if (![
			"virgin",
			"starting",
			"running"
		].includes(this.#state)) throw this.#invalidState("take an event");
		if (this.queuedEvents >= this.#queueSize) {
			if (this.#overflow === "throw") throw this.#overflown(event);
			this.#dropped++;
			return;
		}
		this.#queue.add(event);
		if (this.#state === "virgin") void this.start();
		else if (this.#state === "running") this.#dispatch();
	}
	snapshots() {
		return Object.fromEntries([...this.#metrics].map(([name, metric]) => [name, structuredClone(metric.snapshot())]));
	}
	reset() {
		const fixed = [...this.#metrics].filter(([, metric]) => !isFunction(metric.reset));
		if (fixed.length > 0) {
			const names = fixed.map(([name]) => name).join(", ");
			throw new TypeError(`${names} cannot be reset: give it a method reset().`);
		}
		for (const metric of this.#inOrder) metric.reset?.();
		this.#dropped = 0;
	}
	onStarting() {}
	onMetricChanged(_change) {}
	onStopped() {}
	async #start() {
		await Promise.resolve();
		try {
			await this.onStarting();
			for (const hooks of this.#hooks) await hooks.onStarting?.();
		} catch (cause) {
			return this.#fail(new RecorderError("starting", `onStarting failed: ${thrownText(cause)}`, { cause }));
		}
		if (this.#state === "starting") this.#state = "running";
		this.#dispatch();
		return SUCCESS;
	}
	async #stop() {
		await this.drained();
		if (this.#lastError !== null) return {
			success: false,
			error: this.#lastError
		};
		try {
			await this.#tellStopped();
		} catch (cause) {
			return this.#fail(new RecorderError("stopping", `onStopped failed: ${thrownText(cause)}`, { cause }));
		}
		this.#state = "stopped";
		return SUCCESS;
	}
	async #tellStopped() {
		await this.onStopped();
		for (const hooks of this.#hooks) await hooks.onStopped?.();
	}
	#dispatch() {
		this.#dispatching ??= this.#dispatchQueue();
	}
	async #dispatchQueue() {
		await Promise.resolve();
		const tellsChanges = this.#tellsChanges();
		for (let event = this.#queue.take(); event !== undefined; event = this.#queue.take()) {
			try {
				if (tellsChanges) await this.#dispatchAndTell(event);
				else this.#dispatchEvent(event);
			} catch (cause) {
				this.#failAndStop(event, cause);
			}
		}
		this.#dispatching = null;
	}
	#tellsChanges() {
		const isOverridden = this.onMetricChanged !== _a.prototype.onMetricChanged;
		return isOverridden || this.#hooks.some(({ onMetricChanged }) => onMetricChanged !== undefined);
	}
	#dispatchEvent(event) {
		for (const metric of this.#inOrder) hasAccepted(metric, event);
	}
	async #dispatchAndTell(event) {
		for (const metric of this.#inOrder) {
			if (!hasAccepted(metric, event)) continue;
			const change = {
				metric,
				event
			};
			await this.onMetricChanged(change);
			for (const hooks of this.#hooks) await hooks.onMetricChanged?.(change);
		}
	}
	#fail(error) {
		this.#state = "failure";
		this.#lastError = error;
		this.#dropped += this.#queue.length;
		this.#queue.clear();
		return {
			success: false,
			error
		};
	}
	#failAndStop({ type }, cause) {
		const message = `the event ${type} could not be worked on: ${thrownText(cause)}`;
		this.#fail(new RecorderError("dispatch", message, { cause }));
		this.#cleanUp = this.#stopAfterFailure(message, cause);
	}
	async #stopAfterFailure(message, cause) {
		await Promise.resolve();
		try {
			await this.#tellStopped();
		} catch (error) {
			const both = `${message}; and then onStopped failed: ${thrownText(error)}`;
			this.#lastError = new RecorderError("dispatch", both, { cause });
		}
	}
	#refuse(operation) {
		return Promise.resolve({
			success: false,
			error: this.#lastError ?? this.#invalidState(operation)
		});
	}
	#invalidState(operation) {
		const message = `The recorder of ${this.entityId} cannot ${operation} while its state is ${this.#state}`;
		const cause = this.#lastError;
		if (cause === null) return new RecorderError("invalid-state", `${message}.`);
		return new RecorderError("invalid-state", `${message}: ${cause.message}`, { cause });
	}
	#overflown({ type }) {
		const message = `The recorder of ${this.entityId} cannot take the event ${type}: ${this.#queueSize} events wait already. Give its ` + "hooks time to work (await something now and then), raise queueSize, or set overflow to \"drop\".";
		return new RecorderError("queue-overflow", message);
	}
}
_a = MetricsRecorder;
function hasAccepted(metric, event) {
	const answer = metric.handleEvent(event);
	if (typeof answer === "boolean") return answer;
	Promise.resolve(answer).catch(() => {});
	throw new TypeError(`handleEvent() of the metric ${metric.name} has to return true or false, at once.`);
}
function isFunction(value) {
	return typeof value === "function";
}
;
var __webpack_exports__Metric = __webpack_exports__.JW;
var __webpack_exports__MetricsRecorder = __webpack_exports__.kb;
var __webpack_exports__RecorderError = __webpack_exports__.vU;
export { __webpack_exports__Metric as Metric, __webpack_exports__MetricsRecorder as MetricsRecorder, __webpack_exports__RecorderError as RecorderError };
