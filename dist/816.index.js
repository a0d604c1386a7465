export const id = 816;
export const ids = [816];
export const modules = { 38816: ((e, t, n) => {
	n.d(t, {
		YOg: () => bf,
		zMY: () => Xd,
		k5n: () => Gf,
		Whr: () => Wd,
		euz: () => Jf,
		aig: () => Hd,
		Ikc: () => Cf,
		g1P: () => Lf,
		rej: () => wf,
		YjP: () => Iu,
		L5J: () => ff
	});
	;
	function r(e) {
		return e;
	}
	function i(e) {
		return e;
	}
	function a() {
		return (e) => e;
	}
	function o(e) {}
	function s(e) {
		throw new Error("Unexpected value in exhaustive check");
	}
	function c(e) {}
	function l(e) {
		const t = Object.values(e).filter((e) => typeof e === "number");
		const n = Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
		return n;
	}
	function u(e, t = "|") {
		return e.map((e) => Ce(e)).join(t);
	}
	function d(e, t) {
		if (typeof t === "bigint") return t.toString();
		return t;
	}
	class f {
		constructor(e) {
			this._getter = e;
			this._value = undefined;
		}
		get value() {
			const e = this._getter;
			if (e !== undefined) {
				this._value = e();
				this._getter = undefined;
			}
			return this._value;
		}
	}
	function p(e) {
		return new f(e);
	}
	function m(e) {
		return e === null || e === undefined;
	}
	function h(e) {
		const t = e.startsWith("^") ? 1 : 0;
		const n = e.endsWith("$") ? e.length - 1 : e.length;
		return e.slice(t, n);
	}
	function ee(e, t) {
		const n = e / t;
		const r = Math.round(n);
		const i = 4 * Number.EPSILON * Math.max(Math.abs(n), 1);
		if (Math.abs(n - r) < i) return 0;
		return n - r;
	}
	const te = null && Symbol("evaluating");
	function ne(e, t, n) {
		let r = undefined;
		Object.defineProperty(e, t, {
			get() {
				if (r === te) {
					return undefined;
				}
				if (r === undefined) {
					r = te;
					r = n();
				}
				return r;
			},
			set(n) {
				Object.defineProperty(e, t, { value: n });
			},
			configurable: true
		});
	}
	function re(e) {
		return Object.create(Object.getPrototypeOf(e), Object.getOwnPropertyDescriptors(e));
	}
	function g(e, t, n) {
		Object.defineProperty(e, t, {
			value: n,
			writable: true,
			enumerable: true,
			configurable: true
		});
	}
	function ie(e) {
		const t = Object.getOwnPropertyDescriptor(e, "shape");
		return t?.get ? t.get.raw : t?.value;
	}
	function _(e) {
		return ie(e._zod.def) ?? e._zod.def.shape;
	}
	function ae(e, t, n) {
		Object.defineProperty(e, t, {
			get() {
				const e = n();
				g(this, t, e);
				return e;
			},
			enumerable: true,
			configurable: true
		});
	}
	function oe(e, t, n) {
		if (t in e) g(e, t, n);
		else e[t] = n;
	}
	function v(e, t, n, r) {
		const i = _(t);
		for (const a of n) {
			const n = Object.getOwnPropertyDescriptor(i, a);
			if (!n.enumerable) continue;
			if (n.get) {
				ae(e, a, () => {
					const e = t._zod.def.shape[a];
					return r ? r(e, a) : e;
				});
			} else oe(e, a, r ? r(n.value, a) : n.value);
		}
	}
	function se(e, t) {
		for (const n of Reflect.ownKeys(t)) {
			const r = Object.getOwnPropertyDescriptor(t, n);
			if (!r.enumerable) continue;
			if (r.get) ae(e, n, () => t[n]);
			else oe(e, n, r.value);
		}
	}
	function y(...e) {
		const t = {};
		for (const n of e) {
			const e = Object.getOwnPropertyDescriptors(n);
			Object.assign(t, e);
		}
		return Object.defineProperties({}, t);
	}
	function ce(e) {
		return y(e._zod.def);
	}
	function le(e, t) {
		if (!t) return e;
		return t.reduce((e, t) => e?.[t], e);
	}
	function ue(e) {
		const t = Object.keys(e);
		const n = t.map((t) => e[t]);
		return Promise.all(n).then((e) => {
			const n = {};
			for (let r = 0; r < t.length; r++) {
				n[t[r]] = e[r];
			}
			return n;
		});
	}
	function de(e = 10) {
		const t = "abcdefghijklmnopqrstuvwxyz";
		let n = "";
		for (let r = 0; r < e; r++) {
			n += t[Math.floor(Math.random() * t.length)];
		}
		return n;
	}
	function fe(e) {
		return JSON.stringify(e);
	}
	function pe(e) {
		return e.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
	}
	const me = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
	function he(e) {
		return typeof e === "object" && e !== null && !Array.isArray(e);
	}
	const ge = p(() => {
		if (M.jitless) {
			return false;
		}
		if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
			return false;
		}
		try {
			const e = Function;
			new e("");
			return true;
		} catch (e) {
			return false;
		}
	});
	function b(e) {
		if (he(e) === false) return false;
		const t = e.constructor;
		if (t === undefined) return true;
		if (typeof t !== "function") return true;
		const n = t.prototype;
		if (he(n) === false) return false;
		if (Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") === false) {
			return false;
		}
		return true;
	}
	function _e(e) {
		if (b(e)) return { ...e };
		if (Array.isArray(e)) return [...e];
		if (e instanceof Map) return new Map(e);
		if (e instanceof Set) return new Set(e);
		return e;
	}
	function ve(e) {
		let t = 0;
		for (const n in e) {
			if (Object.prototype.hasOwnProperty.call(e, n)) {
				t++;
			}
		}
		return t;
	}
	const ye = (e) => {
		const t = typeof e;
		switch (t) {
			case "undefined": return "undefined";
			case "string": return "string";
			case "number": return Number.isNaN(e) ? "nan" : "number";
			case "boolean": return "boolean";
			case "function": return "function";
			case "bigint": return "bigint";
			case "symbol": return "symbol";
			case "object":
				if (Array.isArray(e)) {
					return "array";
				}
				if (e === null) {
					return "null";
				}
				if (e.then && typeof e.then === "function" && e.catch && typeof e.catch === "function") {
					return "promise";
				}
				if (typeof Map !== "undefined" && e instanceof Map) {
					return "map";
				}
				if (typeof Set !== "undefined" && e instanceof Set) {
					return "set";
				}
				if (typeof Date !== "undefined" && e instanceof Date) {
					return "date";
				}
				if (typeof File !== "undefined" && e instanceof File) {
					return "file";
				}
				return "object";
			default: throw new Error(`Unknown data type: ${t}`);
		}
	};
	const be = new Set([
		"string",
		"number",
		"symbol"
	]);
	const xe = new Set([
		"string",
		"number",
		"bigint",
		"boolean",
		"symbol",
		"undefined"
	]);
	function x(e) {
		return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	}
	function S(e, t, n) {
		const r = new e._zod.constr(t ?? e._zod.def);
		if (!t || n?.parent) r._zod.parent = e;
		return r;
	}
	function C(e) {
		const t = e;
		if (!t) return {};
		if (typeof t === "string") return { error: () => t };
		if (t?.message !== undefined) {
			if (t?.error !== undefined) throw new Error("Cannot specify both `message` and `error` params");
			t.error = t.message;
		}
		delete t.message;
		if (typeof t.error === "string") return {
			...t,
			error: () => t.error
		};
		return t;
	}
	function Se(e) {
		let t;
		return new Proxy({}, {
			get(n, r, i) {
				t ?? (t = e());
				return Reflect.get(t, r, i);
			},
			set(n, r, i, a) {
				t ?? (t = e());
				return Reflect.set(t, r, i, a);
			},
			has(n, r) {
				t ?? (t = e());
				return Reflect.has(t, r);
			},
			deleteProperty(n, r) {
				t ?? (t = e());
				return Reflect.deleteProperty(t, r);
			},
			ownKeys(n) {
				t ?? (t = e());
				return Reflect.ownKeys(t);
			},
			getOwnPropertyDescriptor(n, r) {
				t ?? (t = e());
				return Reflect.getOwnPropertyDescriptor(t, r);
			},
			defineProperty(n, r, i) {
				t ?? (t = e());
				return Reflect.defineProperty(t, r, i);
			}
		});
	}
	function Ce(e) {
		if (typeof e === "bigint") return e.toString() + "n";
		if (typeof e === "string") return `"${e}"`;
		return `${e}`;
	}
	function we(e) {
		return Object.keys(e).filter((t) => {
			return e[t]._zod.optin !== undefined && e[t]._zod.optout === "optional";
		});
	}
	const Te = (() => ({
		safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
		int32: [-2147483648, 2147483647],
		uint32: [0, 4294967295],
		float32: [-34028234663852886e22, 34028234663852886e22],
		float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
	}))();
	const Ee = {
		int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
		uint64: [BigInt(0), BigInt("18446744073709551615")]
	};
	function De(e, t) {
		const n = e._zod.def;
		const r = n.checks;
		const i = r && r.length > 0;
		if (i) {
			throw new Error(".pick() cannot be used on object schemas containing refinements");
		}
		const a = {};
		v(a, e, Oe(e, t));
		return S(e, y(n, {
			shape: a,
			checks: []
		}));
	}
	function Oe(e, t) {
		const n = _(e);
		const r = [];
		for (const e of Reflect.ownKeys(t)) {
			if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) {
				throw new Error(`Unrecognized key: "${String(e)}"`);
			}
			if (t[e]) r.push(e);
		}
		return r;
	}
	function ke(e, t) {
		const n = e._zod.def;
		const r = n.checks;
		const i = r && r.length > 0;
		if (i) {
			throw new Error(".omit() cannot be used on object schemas containing refinements");
		}
		const a = new Set(Oe(e, t));
		const o = {};
		v(o, e, Reflect.ownKeys(_(e)).filter((e) => !a.has(e)));
		return S(e, y(n, {
			shape: o,
			checks: []
		}));
	}
	function Ae(e, t) {
		if (!b(t)) {
			throw new Error("Invalid input to extend: expected a plain object");
		}
		const n = e._zod.def.checks;
		const r = n && n.length > 0;
		if (r) {
			const n = _(e);
			for (const e of Reflect.ownKeys(t)) {
				if (Object.getOwnPropertyDescriptor(n, e) !== undefined) {
					throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
				}
			}
		}
		return S(e, y(e._zod.def, { shape: je(e, t) }));
	}
	function je(e, t) {
		const n = {};
		v(n, e, Reflect.ownKeys(_(e)));
		se(n, t);
		return n;
	}
	function Me(e, t) {
		if (!b(t)) {
			throw new Error("Invalid input to safeExtend: expected a plain object");
		}
		return S(e, y(e._zod.def, { shape: je(e, t) }));
	}
	function Ne(e, t) {
		if (!t?._zod?.def) {
			throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
		}
		if (e._zod.def.checks?.length) {
			throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
		}
		const n = {};
		v(n, e, Reflect.ownKeys(_(e)));
		v(n, t, Reflect.ownKeys(_(t)));
		const r = y(e._zod.def, {
			shape: n,
			get catchall() {
				return t._zod.def.catchall;
			},
			checks: t._zod.def.checks ?? []
		});
		return S(e, r);
	}
	function Pe(e, t, n, r = "partial") {
		const i = t._zod.def;
		const a = i.checks;
		const o = a && a.length > 0;
		if (o) {
			throw new Error(`.${r}() cannot be used on object schemas containing refinements`);
		}
		const s = n ? new Set(Oe(t, n)) : undefined;
		const c = {};
		v(c, t, Reflect.ownKeys(_(t)), e && ((t, n) => s && !s.has(n) ? t : new e({
			type: "optional",
			innerType: t
		})));
		return S(t, y(t._zod.def, {
			shape: c,
			checks: []
		}));
	}
	function Fe(e, t, n) {
		const r = n ? new Set(Oe(t, n)) : undefined;
		const i = {};
		v(i, t, Reflect.ownKeys(_(t)), (t, n) => r && !r.has(n) ? t : new e({
			type: "nonoptional",
			innerType: t
		}));
		return S(t, y(t._zod.def, { shape: i }));
	}
	function w(e, t = 0) {
		if (e.aborted === true) return true;
		for (let n = t; n < e.issues.length; n++) {
			if (e.issues[n]?.continue !== true) {
				return true;
			}
		}
		return false;
	}
	function Ie(e, t = 0) {
		if (e.aborted === true) return true;
		for (let n = t; n < e.issues.length; n++) {
			if (e.issues[n]?.continue === false) {
				return true;
			}
		}
		return false;
	}
	function T(e, t) {
		return t.map((t) => {
			var n;
			(n = t).path ?? (n.path = []);
			t.path.unshift(e);
			return t;
		});
	}
	function Le(e) {
		return typeof e === "string" ? e : e?.message;
	}
	function Re(e) {
		const t = [];
		for (const n of e ?? []) {
			const e = n._zod.def;
			if (!/_(length|size)$|_equals$/.test(e.check)) break;
			const r = e.maximum ?? e.length ?? e.size;
			if (r >= 0) t.push([r, n]);
		}
		return t;
	}
	function ze(e, t, n) {
		var r;
		for (let i = t; i < e.length; i++) {
			(r = e[i]).schema ?? (r.schema = n);
		}
	}
	function E(e, t, n) {
		var r;
		const i = e.inst?._zod?.traits;
		if (i?.has("$ZodType")) {
			if (i.has("$ZodCheck")) (r = e).schema ?? (r.schema = e.inst);
			else e.schema = e.inst;
		}
		const a = e.schema !== e.inst ? e.schema?._zod.def?.error : undefined;
		const o = e.message ? e.message : Le(e.inst?._zod.def?.error?.(e)) ?? Le(a?.(e)) ?? Le(t?.error?.(e)) ?? Le(n.customError?.(e)) ?? Le(n.localeError?.(e)) ?? "Invalid input";
		const s = {};
		for (const t of Object.keys(e)) {
			if (t === "inst" || t === "schema" || t === "continue" || t === "input" || t === "__proto__") continue;
			s[t] = e[t];
		}
		s.path ?? (s.path = []);
		s.message = o;
		if (t?.reportInput) {
			s.input = e.input;
		}
		return s;
	}
	function Be(e) {
		if (e instanceof Set) return "set";
		if (e instanceof Map) return "map";
		if (e instanceof File) return "file";
		return "unknown";
	}
	const Ve = /[\uD800-\uDBFF]/;
	function He(e) {
		const t = e.length;
		if (!Ve.test(e)) return t;
		let n = t;
		for (let r = 0; r < t - 1; r++) {
			if ((e.charCodeAt(r) & 64512) === 55296 && (e.charCodeAt(r + 1) & 64512) === 56320) {
				n--;
				r++;
			}
		}
		return n;
	}
	function Ue(e) {
		if (Array.isArray(e)) return "array";
		if (typeof e === "string") return "string";
		return "unknown";
	}
	function We(e) {
		const t = typeof e;
		switch (t) {
			case "number": {
				return Number.isNaN(e) ? "nan" : "number";
			}
			case "object": {
				if (e === null) {
					return "null";
				}
				if (Array.isArray(e)) {
					return "array";
				}
				const t = e;
				if (t && Object.getPrototypeOf(t) !== Object.prototype && "constructor" in t && t.constructor) {
					return t.constructor.name;
				}
			}
		}
		return t;
	}
	function Ge(...e) {
		const [t, n, r] = e;
		if (typeof t === "string") {
			return {
				message: t,
				code: "custom",
				input: n,
				inst: r
			};
		}
		return { ...t };
	}
	function Ke(e) {
		return Object.entries(e).filter(([e, t]) => {
			return Number.isNaN(Number.parseInt(e, 10));
		}).map((e) => e[1]);
	}
	function qe(e) {
		const t = atob(e);
		const n = new Uint8Array(t.length);
		for (let e = 0; e < t.length; e++) {
			n[e] = t.charCodeAt(e);
		}
		return n;
	}
	function Je(e) {
		let t = "";
		for (let n = 0; n < e.length; n++) {
			t += String.fromCharCode(e[n]);
		}
		return btoa(t);
	}
	function Ye(e) {
		const t = e.replace(/-/g, "+").replace(/_/g, "/");
		const n = "=".repeat((4 - t.length % 4) % 4);
		return qe(t + n);
	}
	function Xe(e) {
		return Je(e).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
	}
	function Ze(e) {
		const t = e.replace(/^0x/, "");
		if (t.length % 2 !== 0) {
			throw new Error("Invalid hex string length");
		}
		const n = new Uint8Array(t.length / 2);
		for (let e = 0; e < t.length; e += 2) {
			n[e / 2] = Number.parseInt(t.slice(e, e + 2), 16);
		}
		return n;
	}
	function Qe(e) {
		return Array.from(e).map((e) => e.toString(16).padStart(2, "0")).join("");
	}
	class $e {
		constructor(...e) {}
	}
	function et(e, t) {
		for (const n in t) {
			const r = Object.getOwnPropertyDescriptor(t, n);
			if (r.get) Object.defineProperty(e, n, {
				...r,
				enumerable: false
			});
			else rt(e, n, r.value);
		}
	}
	function D(e, t, n, r = true) {
		Object.defineProperty(e, t, {
			configurable: true,
			writable: true,
			enumerable: r,
			value: n
		});
		return n;
	}
	function tt(e, t, n) {
		return D(e, t, n, false);
	}
	function nt(e, t) {
		for (const n in e) {
			const r = e[n];
			Object.defineProperty(t, n, {
				configurable: true,
				enumerable: true,
				get() {
					return D(this, n, r(this));
				},
				set(e) {
					D(this, n, e);
				}
			});
		}
		return t;
	}
	function rt(e, t, n) {
		Object.defineProperty(e, t, {
			configurable: true,
			get() {
				return this == null ? n : D(this, t, n.bind(this));
			},
			set(e) {
				D(this, t, e);
			}
		});
	}
	function it(e, t) {
		const n = Object.getPrototypeOf(e);
		return t in n ? undefined : n;
	}
	let at;
	let O = false;
	const ot = {
		configurable: true,
		get() {
			O = true;
			return undefined;
		}
	};
	function k(e, t, n) {
		const r = Object.getPrototypeOf(e._zod);
		if (t in r && at !== e._zod) {
			at = undefined;
			return;
		}
		at = e._zod;
		Object.defineProperty(r, t, {
			configurable: true,
			get() {
				Object.defineProperty(this, t, ot);
				const e = O;
				O = false;
				try {
					const r = n(this);
					if (O) delete this[t];
					else Object.defineProperty(this, t, {
						configurable: true,
						writable: true,
						value: r
					});
					O = O || e;
					return r;
				} catch (n) {
					delete this[t];
					O = O || e;
					throw n;
				}
			},
			set(e) {
				Object.defineProperty(this, t, {
					configurable: true,
					writable: true,
					value: e
				});
			}
		});
	}
	function st(e, t, n, r) {
		const i = it(e, t);
		if (!i) return;
		Object.defineProperty(i, t, {
			configurable: true,
			get() {
				const e = {
					configurable: true,
					writable: true,
					enumerable: r,
					value: undefined
				};
				Object.defineProperty(this, t, e);
				e.value = n(this);
				Object.defineProperty(this, t, e);
				return e.value;
			},
			set(e) {
				Object.defineProperty(this, t, {
					configurable: true,
					writable: true,
					enumerable: r,
					value: e
				});
			}
		});
	}
	const ct = "~constantCatch";
	function lt(e) {
		const t = () => e;
		t[ct] = true;
		return t;
	}
	;
	var ut;
	const dt = Object.freeze({ status: "aborted" });
	const ft = {
		value: undefined,
		enumerable: false
	};
	let pt = "captureStackTrace" in Error ? Error : null;
	function mt(e) {
		const t = pt;
		if (t) {
			const n = t.stackTraceLimit;
			if (typeof n === "number") {
				try {
					t.stackTraceLimit = 0;
				} catch {
					pt = null;
					return new e();
				}
				try {
					return new e();
				} finally {
					t.stackTraceLimit = n;
				}
			}
		}
		return new e();
	}
	function A(e, t, n, r) {
		const i = {};
		function a(e) {
			this.def = e;
			this.constr = d;
			this.traits = new Set();
		}
		a.prototype = i;
		const o = n;
		const s = o && new WeakSet();
		function c(n, r) {
			if (!n._zod) {
				ft.value = new a(r);
				try {
					Object.defineProperty(n, "_zod", ft);
				} finally {
					ft.value = undefined;
				}
			} else if (n._zod.traits.has(e)) {
				return;
			}
			n._zod.traits.add(e);
			t(n, r);
			if (s) {
				const e = Object.getPrototypeOf(n);
				const t = n._zod.constr.prototype;
				let r = e;
				while (r && r !== t) r = Object.getPrototypeOf(r);
				const i = r ?? e;
				if (!s.has(i)) {
					s.add(i);
					et(i, o);
				}
			}
			const i = d.prototype;
			for (const e in i) {
				if (!Object.prototype.hasOwnProperty.call(i, e)) continue;
				if (!(e in n)) {
					n[e] = i[e].bind(n);
				}
			}
		}
		const l = r?.Parent ?? Object;
		class u extends l {}
		Object.defineProperty(u, "name", { value: e });
		function d(e) {
			const t = r?.Parent ? mt(u) : this;
			c(t, e);
			const n = t._zod.deferred;
			if (n) {
				for (const e of n) {
					e();
				}
				t._zod.deferred = undefined;
			}
			const i = globalThis.__zod_globalConfig?.postProcessor;
			if (i) i(t);
			return t;
		}
		Object.defineProperty(d, "init", { value: c });
		Object.defineProperty(d, Symbol.hasInstance, { value: (t) => {
			if (r?.Parent && t instanceof r.Parent) return true;
			return t?._zod?.traits?.has(e);
		} });
		Object.defineProperty(d, "name", { value: e });
		return d;
	}
	const ht = null && Symbol("zod_brand");
	class j extends Error {
		constructor() {
			super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
		}
	}
	class gt extends Error {
		constructor(e) {
			super(`Encountered unidirectional transform during encode: ${e}`);
			this.name = "ZodEncodeError";
		}
	}
	(ut = globalThis).__zod_globalConfig ?? (ut.__zod_globalConfig = {});
	const M = globalThis.__zod_globalConfig;
	function N(e) {
		if (e) Object.assign(M, e);
		return M;
	}
	;
	class _t extends Error {
		constructor() {
			super(`Cannot parse a reference cycle that closes through a transform`);
			this.name = "ZodCyclicError";
		}
	}
	const vt = "~memo";
	const yt = [];
	function bt(e) {
		return e !== null && typeof e === "object";
	}
	function xt(e) {
		return e.map((e) => e.path ? {
			...e,
			path: e.path.slice()
		} : { ...e });
	}
	const St = new WeakMap();
	const P = 0;
	const Ct = 1;
	const wt = 2;
	function Tt(e, t, n) {
		const r = St.get(e);
		if (r !== undefined) return r ? wt : P;
		if (t.has(e)) return wt;
		t.add(e);
		let i = P;
		const a = (e) => {
			if (i !== wt && e?._zod) {
				const r = Tt(e, t, n);
				if (r > i) i = r;
			}
		};
		const o = (e, r) => {
			let i = P;
			for (const a of Reflect.ownKeys(e)) {
				const o = Object.getOwnPropertyDescriptor(e, a);
				if (r && !o.enumerable) continue;
				const s = o.get ? Ct : o.value?._zod ? Tt(o.value, t, n) : P;
				if (s > i) i = s;
			}
			return i;
		};
		const s = (e) => {
			if (e > i) i = e;
		};
		const c = e._zod.def;
		const l = c.type;
		switch (l) {
			case "object": {
				const e = ie(c);
				s(e ? o(e, true) : Ct);
				a(c.catchall);
				break;
			}
			case "array":
				a(c.element);
				break;
			case "tuple":
				for (const e of c.items) a(e);
				a(c.rest);
				break;
			case "record":
			case "map":
				a(c.keyType);
				a(c.valueType);
				break;
			case "set":
				a(c.valueType);
				break;
			case "union":
				for (const e of c.options) a(e);
				break;
			case "intersection":
				a(c.left);
				a(c.right);
				break;
			case "optional":
			case "nullable":
			case "default":
			case "prefault":
			case "catch":
			case "readonly":
			case "nonoptional":
			case "promise":
			case "success":
				a(c.innerType);
				break;
			case "pipe":
				a(c.in);
				a(c.out);
				break;
			case "function":
				a(c.input);
				a(c.output);
				break;
			case "lazy": {
				const r = c._cachedInner ?? (n ? e._zod.innerType : undefined);
				s(r ? Tt(r, t, false) : Ct);
				break;
			}
			case "template_literal":
			case "string":
			case "number":
			case "int":
			case "boolean":
			case "bigint":
			case "symbol":
			case "undefined":
			case "null":
			case "void":
			case "never":
			case "any":
			case "unknown":
			case "date":
			case "nan":
			case "enum":
			case "literal":
			case "file":
			case "transform":
			case "custom": break;
			default: {
				l;
				for (const e in c) {
					const t = Object.getOwnPropertyDescriptor(c, e);
					if (!t || t.get) continue;
					const n = t.value;
					if (!n || typeof n !== "object") continue;
					if (n._zod) a(n);
					else if (Array.isArray(n)) for (const e of n) a(e);
				}
			}
		}
		t.delete(e);
		return Et(e, i);
	}
	function Et(e, t) {
		if (t !== Ct) St.set(e, t === wt);
		return t;
	}
	function Dt(e) {
		return Tt(e, new Set(), true) !== P;
	}
	function Ot(e, t) {
		let n = e.buckets.get(t);
		if (!n) {
			n = new WeakMap();
			e.buckets.set(t, n);
		}
		return n;
	}
	let kt;
	const At = [];
	const jt = {
		alloc(e, t, n) {
			const r = kt;
			if (!r) return n;
			kt = undefined;
			const i = {
				value: n,
				issues: null
			};
			r.set(t.value, i);
			At.push(i);
			return n;
		},
		guard(e) {
			var t;
			(t = e._zod).deferred ?? (t.deferred = []);
			e._zod.deferred.push(() => {
				const t = e._zod.parse;
				const n = (e, n) => {
					if (n.direction !== "backward" && Nt(n, e.value)) throw new _t();
					return t(e, n);
				};
				e._zod.parse = n;
				if (e._zod.run === t) e._zod.run = n;
			});
		},
		attach(e) {
			var t;
			let n;
			let r = false;
			let i;
			let a;
			(t = e._zod).deferred ?? (t.deferred = []);
			e._zod.deferred.push(() => {
				const t = e._zod.parse;
				const o = (s, c) => {
					if (n === undefined) {
						const i = Tt(e, new Set(), false);
						if (i === P) {
							e._zod.parse = t;
							if (e._zod.run === o) e._zod.run = t;
							return t(s, c);
						}
						if (i === wt || r) n = true;
						else r = true;
					}
					const l = s.value;
					if (!bt(l)) return t(s, c);
					let u = c[vt];
					if (!u) {
						u = {
							buckets: new WeakMap(),
							backEdges: undefined
						};
						c[vt] = u;
					}
					let d;
					if (i === c) {
						d = a;
					} else {
						d = Ot(u, e);
						i = c;
						a = d;
					}
					const f = d.get(l);
					if (f) {
						s.value = f.value;
						if (f.issues) {
							if (f.issues.length) s.issues.push(...xt(f.issues));
						} else {
							s.memo = true;
							u.backEdges ?? (u.backEdges = new WeakSet());
							u.backEdges.add(f.value);
						}
						return s;
					}
					kt = d;
					const p = At.length;
					const m = t(s, c);
					kt = undefined;
					const h = At.length > p ? At.pop() : undefined;
					if (m instanceof Promise) {
						return m.then((e) => {
							if (h) h.issues = e.issues.length ? xt(e.issues) : yt;
							return e;
						});
					}
					if (h) h.issues = m.issues.length ? xt(m.issues) : yt;
					return m;
				};
				e._zod.parse = o;
				if (e._zod.run === t) e._zod.run = o;
			});
		}
	};
	function Mt() {
		return jt;
	}
	function Nt(e, t) {
		const n = e[vt]?.backEdges;
		return n !== undefined && bt(t) && n.has(t);
	}
	;
	const Pt = /^[cC][0-9a-z]{6,}$/;
	const Ft = /^[0-9a-z]+$/;
	const It = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
	const Lt = /^[0-9a-vA-V]{20}$/;
	const Rt = /^[A-Za-z0-9]{27}$/;
	const zt = /^[a-zA-Z0-9_-]{21}$/;
	function Bt(e) {
		return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
	}
	const Vt = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
	const Ht = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
	const Ut = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
	const Wt = (e) => {
		if (!e) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
		return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
	};
	const Gt = null && Wt(4);
	const Kt = null && Wt(6);
	const qt = null && Wt(7);
	const Jt = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
	const Yt = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
	const Xt = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
	const Zt = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
	const Qt = null && Zt;
	const $t = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
	const en = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
	function tn() {
		return new RegExp(en, "u");
	}
	const nn = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
	const rn = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
	const an = (e) => {
		const t = util.escapeRegex(e ?? ":");
		return new RegExp(`^(?:[0-9A-F]{2}${t}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${t}){5}[0-9a-f]{2}$`);
	};
	const on = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
	const sn = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
	const cn = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
	const ln = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
	const un = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
	const dn = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
	const fn = /^https?$/;
	const pn = /^\+[1-9]\d{6,14}$/;
	const mn = /^\d(?:[ -]?\d){11,18}$/;
	const hn = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
	const gn = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
	const _n = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
	function vn(e) {
		return new RegExp(`^${e}$`);
	}
	const yn = vn(_n);
	function bn(e) {
		const t = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
		const n = typeof e.precision === "number" ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
		return n;
	}
	function xn(e) {
		return new RegExp(`^${bn(e)}$`);
	}
	function Sn(e) {
		const t = ["Z"];
		if (e.offset) t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
		const n = `${bn({
			precision: e.precision,
			seconds: true
		})}(?:${t.join("|")})`;
		const r = e.local ? `${n}|${bn({ precision: e.precision })}` : n;
		return new RegExp(`^${_n}T(?:${r})$`);
	}
	const Cn = /^[\s\S]{0,}$/;
	const wn = (e) => {
		const t = e ? `[\\s\\S]{${e?.minimum ?? 0},${e?.maximum ?? ""}}` : `[\\s\\S]*`;
		return new RegExp(`^${t}$`);
	};
	const Tn = /^-?\d+n?$/;
	const En = /^-?\d+$/;
	const Dn = /^-?\d+(?:\.\d+)?$/;
	const On = /^(?:true|false)$/i;
	const kn = /^null$/i;
	const An = /^undefined$/i;
	const jn = /^[^A-Z]*$/;
	const Mn = /^[^a-z]*$/;
	const Nn = /^[0-9a-fA-F]*$/;
	function Pn(e, t) {
		return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`);
	}
	function Fn(e) {
		return new RegExp(`^[A-Za-z0-9_-]{${e}}$`);
	}
	const In = /^[0-9a-fA-F]{32}$/;
	const Ln = null && Pn(22, "==");
	const Rn = null && Fn(22);
	const zn = /^[0-9a-fA-F]{40}$/;
	const Bn = null && Pn(27, "=");
	const Vn = null && Fn(27);
	const Hn = /^[0-9a-fA-F]{64}$/;
	const Un = null && Pn(43, "=");
	const Wn = null && Fn(43);
	const Gn = /^[0-9a-fA-F]{96}$/;
	const Kn = null && Pn(64, "");
	const qn = null && Fn(64);
	const Jn = /^[0-9a-fA-F]{128}$/;
	const Yn = null && Pn(86, "==");
	const Xn = null && Fn(86);
	;
	const F = A("$ZodCheck", (e, t) => {
		var n;
		e._zod ?? (e._zod = {});
		e._zod.def = t;
		(n = e._zod).onattach ?? (n.onattach = []);
	});
	const Zn = (e) => {
		const t = e.value;
		return !util.nullish(t) && t.size !== undefined;
	};
	const Qn = (e) => {
		const t = e.value;
		return !m(t) && t.length !== undefined;
	};
	const $n = {
		number: "number",
		bigint: "bigint",
		object: "date"
	};
	const er = A("$ZodCheckLessThan", (e, t) => {
		F.init(e, t);
		const n = $n[typeof t.value];
		e._zod.check = (r) => {
			if (t.inclusive ? r.value <= t.value : r.value < t.value) {
				return;
			}
			r.issues.push({
				origin: $n[typeof r.value] ?? n,
				code: "too_big",
				maximum: typeof t.value === "object" ? t.value.getTime() : t.value,
				input: r.value,
				inclusive: t.inclusive,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const tr = A("$ZodCheckGreaterThan", (e, t) => {
		F.init(e, t);
		const n = $n[typeof t.value];
		e._zod.check = (r) => {
			if (t.inclusive ? r.value >= t.value : r.value > t.value) {
				return;
			}
			r.issues.push({
				origin: $n[typeof r.value] ?? n,
				code: "too_small",
				minimum: typeof t.value === "object" ? t.value.getTime() : t.value,
				input: r.value,
				inclusive: t.inclusive,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const nr = A("$ZodCheckMultipleOf", (e, t) => {
		F.init(e, t);
		e._zod.check = (n) => {
			if (typeof n.value !== typeof t.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
			const r = typeof n.value === "bigint" ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : ee(n.value, t.value) === 0;
			if (r) return;
			n.issues.push({
				origin: typeof n.value,
				code: "not_multiple_of",
				divisor: t.value,
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const rr = A("$ZodCheckNumberFormat", (e, t) => {
		F.init(e, t);
		t.format = t.format || "float64";
		const n = t.format?.includes("int");
		const r = n ? "int" : "number";
		const [i, a] = Te[t.format];
		e._zod.check = (o) => {
			const s = o.value;
			if (n) {
				if (!Number.isInteger(s)) {
					o.issues.push({
						expected: r,
						format: t.format,
						code: "invalid_type",
						continue: false,
						input: s,
						inst: e
					});
					return;
				}
				if (!Number.isSafeInteger(s)) {
					if (s > 0) {
						o.issues.push({
							input: s,
							code: "too_big",
							maximum: Number.MAX_SAFE_INTEGER,
							note: "Integers must be within the safe integer range.",
							inst: e,
							origin: r,
							inclusive: true,
							continue: !t.abort
						});
					} else {
						o.issues.push({
							input: s,
							code: "too_small",
							minimum: Number.MIN_SAFE_INTEGER,
							note: "Integers must be within the safe integer range.",
							inst: e,
							origin: r,
							inclusive: true,
							continue: !t.abort
						});
					}
					return;
				}
			}
			if (s < i) {
				o.issues.push({
					origin: "number",
					input: s,
					code: "too_small",
					minimum: i,
					inclusive: true,
					inst: e,
					continue: !t.abort
				});
			}
			if (s > a) {
				o.issues.push({
					origin: "number",
					input: s,
					code: "too_big",
					maximum: a,
					inclusive: true,
					inst: e,
					continue: !t.abort
				});
			}
		};
	});
	const ir = null && core.$constructor("$ZodCheckBigIntFormat", (e, t) => {
		F.init(e, t);
		const [n, r] = util.BIGINT_FORMAT_RANGES[t.format];
		e._zod.check = (i) => {
			const a = i.value;
			if (a < n) {
				i.issues.push({
					origin: "bigint",
					input: a,
					code: "too_small",
					minimum: n,
					inclusive: true,
					inst: e,
					continue: !t.abort
				});
			}
			if (a > r) {
				i.issues.push({
					origin: "bigint",
					input: a,
					code: "too_big",
					maximum: r,
					inclusive: true,
					inst: e,
					continue: !t.abort
				});
			}
		};
	});
	const ar = null && core.$constructor("$ZodCheckMaxSize", (e, t) => {
		var n;
		F.init(e, t);
		(n = e._zod.def).when ?? (n.when = Zn);
		e._zod.check = (n) => {
			const r = n.value;
			const i = r.size;
			if (i <= t.maximum) return;
			n.issues.push({
				origin: util.getSizableOrigin(r),
				code: "too_big",
				maximum: t.maximum,
				inclusive: true,
				input: r,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const or = null && core.$constructor("$ZodCheckMinSize", (e, t) => {
		var n;
		F.init(e, t);
		(n = e._zod.def).when ?? (n.when = Zn);
		e._zod.check = (n) => {
			const r = n.value;
			const i = r.size;
			if (i >= t.minimum) return;
			n.issues.push({
				origin: util.getSizableOrigin(r),
				code: "too_small",
				minimum: t.minimum,
				inclusive: true,
				input: r,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const sr = null && core.$constructor("$ZodCheckSizeEquals", (e, t) => {
		var n;
		F.init(e, t);
		(n = e._zod.def).when ?? (n.when = Zn);
		e._zod.check = (n) => {
			const r = n.value;
			const i = r.size;
			if (i === t.size) return;
			const a = i > t.size;
			n.issues.push({
				origin: util.getSizableOrigin(r),
				...a ? {
					code: "too_big",
					maximum: t.size
				} : {
					code: "too_small",
					minimum: t.size
				},
				inclusive: true,
				exact: true,
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const cr = A("$ZodCheckMaxLength", (e, t) => {
		var n;
		F.init(e, t);
		(n = e._zod.def).when ?? (n.when = Qn);
		e._zod.check = (n) => {
			const r = n.value;
			const i = r.length;
			const a = typeof r === "string" && i > t.maximum ? He(r) : i;
			if (a <= t.maximum) return;
			const o = Ue(r);
			n.issues.push({
				origin: o,
				code: "too_big",
				maximum: t.maximum,
				inclusive: true,
				input: r,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const lr = A("$ZodCheckMinLength", (e, t) => {
		var n;
		F.init(e, t);
		(n = e._zod.def).when ?? (n.when = Qn);
		e._zod.check = (n) => {
			const r = n.value;
			const i = r.length;
			const a = typeof r === "string" && i >= t.minimum && i < t.minimum * 2 ? He(r) : i;
			if (a >= t.minimum) return;
			const o = Ue(r);
			n.issues.push({
				origin: o,
				code: "too_small",
				minimum: t.minimum,
				inclusive: true,
				input: r,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const ur = A("$ZodCheckLengthEquals", (e, t) => {
		var n;
		F.init(e, t);
		(n = e._zod.def).when ?? (n.when = Qn);
		e._zod.check = (n) => {
			const r = n.value;
			const i = r.length;
			const a = typeof r === "string" && i >= t.length && i <= t.length * 2 ? He(r) : i;
			if (a === t.length) return;
			const o = Ue(r);
			const s = a > t.length;
			n.issues.push({
				origin: o,
				...s ? {
					code: "too_big",
					maximum: t.length
				} : {
					code: "too_small",
					minimum: t.length
				},
				inclusive: true,
				exact: true,
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const dr = A("$ZodCheckStringFormat", (e, t) => {
		var n, r;
		F.init(e, t);
		if (t.pattern) (n = e._zod).check ?? (n.check = (n) => {
			t.pattern.lastIndex = 0;
			if (t.pattern.test(n.value)) return;
			n.issues.push({
				origin: "string",
				code: "invalid_format",
				format: t.format,
				input: n.value,
				...t.pattern ? { pattern: t.pattern.toString() } : {},
				inst: e,
				continue: !t.abort
			});
		});
		else (r = e._zod).check ?? (r.check = () => {});
	});
	const fr = A("$ZodCheckRegex", (e, t) => {
		dr.init(e, t);
		e._zod.check = (n) => {
			t.pattern.lastIndex = 0;
			if (t.pattern.test(n.value)) return;
			n.issues.push({
				origin: "string",
				code: "invalid_format",
				format: "regex",
				input: n.value,
				pattern: t.pattern.toString(),
				inst: e,
				continue: !t.abort
			});
		};
	});
	const pr = A("$ZodCheckLowerCase", (e, t) => {
		t.pattern ?? (t.pattern = jn);
		dr.init(e, t);
	});
	const mr = A("$ZodCheckUpperCase", (e, t) => {
		t.pattern ?? (t.pattern = Mn);
		dr.init(e, t);
	});
	const hr = A("$ZodCheckIncludes", (e, t) => {
		F.init(e, t);
		const n = x(t.includes);
		const r = new RegExp(typeof t.position === "number" ? `^.{${t.position},}${n}` : n);
		t.pattern = r;
		e._zod.check = (n) => {
			if (n.value.includes(t.includes, t.position)) return;
			n.issues.push({
				origin: "string",
				code: "invalid_format",
				format: "includes",
				includes: t.includes,
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const gr = A("$ZodCheckStartsWith", (e, t) => {
		F.init(e, t);
		const n = new RegExp(`^${x(t.prefix)}.*`);
		t.pattern ?? (t.pattern = n);
		e._zod.check = (n) => {
			if (n.value.startsWith(t.prefix)) return;
			n.issues.push({
				origin: "string",
				code: "invalid_format",
				format: "starts_with",
				prefix: t.prefix,
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const _r = A("$ZodCheckEndsWith", (e, t) => {
		F.init(e, t);
		const n = new RegExp(`.*${x(t.suffix)}$`);
		t.pattern ?? (t.pattern = n);
		e._zod.check = (n) => {
			if (n.value.endsWith(t.suffix)) return;
			n.issues.push({
				origin: "string",
				code: "invalid_format",
				format: "ends_with",
				suffix: t.suffix,
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		};
	});
	function vr(e, t, n) {
		if (e.issues.length) {
			t.issues.push(...T(n, e.issues));
		}
	}
	const yr = null && core.$constructor("$ZodCheckProperty", (e, t) => {
		F.init(e, t);
		e._zod.check = (e) => {
			const n = t.schema._zod.run({
				value: e.value[t.property],
				issues: []
			}, {});
			if (n instanceof Promise) {
				return n.then((n) => vr(n, e, t.property));
			}
			vr(n, e, t.property);
			return;
		};
	});
	const br = A("$ZodCheckProperties", (e, t) => {
		F.init(e, t);
		tt(e, Symbol.iterator, function* () {
			yield e;
		});
		let n;
		e._zod.check = (r) => {
			if (r.value == null) {
				r.issues.push({
					expected: "object",
					code: "invalid_type",
					input: r.value,
					inst: e
				});
				return undefined;
			}
			n ?? (n = Reflect.ownKeys(t.shape).map((e) => [e, t.shape[e]]));
			const i = r.value;
			let a;
			for (const [e, t] of n) {
				const n = t._zod.run({
					value: i[e],
					issues: []
				}, {});
				if (n instanceof Promise) {
					a ?? (a = []);
					a.push(n.then((t) => vr(t, r, e)));
				} else {
					vr(n, r, e);
				}
			}
			if (a) return Promise.all(a).then(() => undefined);
			return undefined;
		};
	});
	const xr = null && core.$constructor("$ZodCheckMimeType", (e, t) => {
		F.init(e, t);
		const n = new Set(t.mime);
		e._zod.check = (r) => {
			if (n.has(r.value.type)) return;
			r.issues.push({
				code: "invalid_value",
				values: t.mime,
				input: r.value.type,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const Sr = A("$ZodCheckOverwrite", (e, t) => {
		F.init(e, t);
		e._zod.check = (e) => {
			e.value = t.tx(e.value);
		};
	});
	;
	class Cr {
		constructor(e = [], t = {}) {
			this.content = [];
			this.indent = 0;
			this.args = e;
			this.closed = t;
		}
		indented(e) {
			this.indent += 1;
			try {
				e(this);
			} finally {
				this.indent -= 1;
			}
		}
		write(e) {
			if (typeof e === "function") {
				e(this, { execution: "sync" });
				e(this, { execution: "async" });
				return;
			}
			const t = e;
			const n = t.split("\n").filter((e) => e);
			const r = Math.min(...n.map((e) => e.length - e.trimStart().length));
			const i = n.map((e) => e.slice(r)).map((e) => " ".repeat(this.indent * 2) + e);
			for (const e of i) {
				this.content.push(e);
			}
		}
		compile() {
			const e = Function;
			const t = this?.content ?? [``];
			const n = new e(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`);
			return n(...Object.values(this.closed));
		}
	}
	;
	const wr = {
		major: 4,
		minor: 6,
		patch: 7
	};
	;
	const I = A("$ZodType", (e, t) => {
		var n;
		e ?? (e = {});
		e._zod.def = t;
		e._zod.bag = e._zod.bag || {};
		e._zod.version = wr;
		const r = e._zod.def.checks;
		const i = e._zod.traits.has("$ZodCheck") ? [e, ...r ?? []] : r?.length ? [...r] : [];
		for (const t of i) {
			for (const n of t._zod.onattach) {
				n(e);
			}
		}
		if (i.length === 0) {
			(n = e._zod).deferred ?? (n.deferred = []);
			e._zod.deferred?.push(() => {
				e._zod.run = e._zod.parse;
			});
		} else {
			const t = (t, n, r) => {
				if (t.memo) return t;
				let i = w(t);
				let a;
				for (const o of n) {
					if (o._zod.def.when) {
						if (Ie(t)) continue;
						const e = o._zod.def.when(t);
						if (!e) continue;
					} else if (i) {
						continue;
					}
					const n = t.issues.length;
					const s = o._zod.check(t);
					if (s instanceof Promise && r?.async === false) {
						throw new j();
					}
					if (a || s instanceof Promise) {
						a = (a ?? Promise.resolve()).then(async () => {
							await s;
							const r = t.issues.length;
							if (r === n) return;
							ze(t.issues, n, e);
							if (!i) i = w(t, n);
						});
					} else {
						const r = t.issues.length;
						if (r === n) continue;
						ze(t.issues, n, e);
						if (!i) i = w(t, n);
					}
				}
				if (a) {
					return a.then(() => {
						return t;
					});
				}
				return t;
			};
			const n = (n, r, a) => {
				if (w(n)) {
					n.aborted = true;
					return n;
				}
				const o = t(r, i, a);
				if (o instanceof Promise) {
					if (a.async === false) throw new j();
					return o.then((t) => e._zod.parse(t, a));
				}
				return e._zod.parse(o, a);
			};
			e._zod.run = (r, a) => {
				if (a.skipChecks) {
					return e._zod.parse(r, a);
				}
				if (a.direction === "backward") {
					const t = e._zod.parse({
						value: r.value,
						issues: []
					}, {
						...a,
						skipChecks: true
					});
					if (t instanceof Promise) {
						return t.then((e) => {
							return n(e, r, a);
						});
					}
					return n(t, r, a);
				}
				const o = e._zod.parse(r, a);
				if (o instanceof Promise) {
					if (a.async === false) throw new j();
					return o.then((e) => t(e, i, a));
				}
				return t(o, i, a);
			};
		}
	}, {
		get "~standard"() {
			return tt(this, "~standard", Dr(this));
		},
		set "~standard"(e) {
			D(this, "~standard", e);
		}
	});
	const Tr = (e, t) => e.issues.length ? { issues: e.issues.map((e) => E(e, t, N())) } : { value: e.value };
	async function Er(e, t) {
		const n = { async: true };
		return Tr(await e._zod.run({
			value: t,
			issues: []
		}, n), n);
	}
	function Dr(e) {
		return {
			validate: (t) => {
				const n = { async: false };
				try {
					const r = e._zod.run({
						value: t,
						issues: []
					}, n);
					if (!(r instanceof Promise)) return Tr(r, n);
				} catch (e) {}
				return Er(e, t);
			},
			vendor: "zod",
			version: 1
		};
	}
	const Or = A("$ZodString", (e, t) => {
		I.init(e, t);
		e._zod.pattern = t.pattern ?? Cn;
		e._zod.parse = (n, r) => {
			if (t.coerce) try {
				n.value = String(n.value);
			} catch (e) {}
			if (typeof n.value === "string") return n;
			n.issues.push({
				expected: "string",
				code: "invalid_type",
				input: n.value,
				inst: e
			});
			return n;
		};
	});
	const L = A("$ZodStringFormat", (e, t) => {
		dr.init(e, t);
		Or.init(e, t);
	});
	const kr = A("$ZodGUID", (e, t) => {
		t.pattern ?? (t.pattern = Ut);
		L.init(e, t);
	});
	const Ar = A("$ZodUUID", (e, t) => {
		if (t.version) {
			const e = {
				v1: 1,
				v2: 2,
				v3: 3,
				v4: 4,
				v5: 5,
				v6: 6,
				v7: 7,
				v8: 8
			};
			const n = e[t.version];
			if (n === undefined) throw new Error(`Invalid UUID version: "${t.version}"`);
			t.pattern ?? (t.pattern = Wt(n));
		} else t.pattern ?? (t.pattern = Wt());
		L.init(e, t);
	});
	const jr = A("$ZodEmail", (e, t) => {
		t.pattern ?? (t.pattern = Jt);
		L.init(e, t);
	});
	const Mr = 1;
	const Nr = 2;
	function Pr(e) {
		try {
			if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(e);
			new URL(e);
			return true;
		} catch {
			return false;
		}
	}
	function Fr(e, t) {
		if (!("normalize" in t) && !("hostname" in t) && !("protocol" in t)) {
			return Pr(e) || Nr;
		}
		return Ir(e, t);
	}
	function Ir(e, t) {
		if (!t.normalize && t.protocol?.source === fn.source && !/^https?:\/\//i.test(e)) {
			return Mr;
		}
		try {
			if (typeof URL !== "undefined") {
				const t = URL;
				if (typeof t.parse === "function") return t.parse(e) ?? Nr;
			}
			return new URL(e);
		} catch {
			return Nr;
		}
	}
	const Lr = /[\t\n\r]/g;
	function Rr(e) {
		return e.replace(Lr, "");
	}
	function zr(e, t) {
		t.lastIndex = 0;
		return t.test(e.hostname);
	}
	function Br(e, t) {
		t.lastIndex = 0;
		return t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
	}
	const Vr = A("$ZodURL", (e, t) => {
		L.init(e, t);
		e._zod.check = (n) => {
			try {
				const r = n.value.trim();
				const i = Fr(r, t);
				if (i === Mr) {
					n.issues.push({
						code: "invalid_format",
						format: "url",
						note: "Invalid URL format",
						input: n.value,
						inst: e,
						continue: !t.abort
					});
					return;
				}
				if (i === Nr) {
					n.issues.push({
						code: "invalid_format",
						format: "url",
						input: n.value,
						inst: e,
						continue: !t.abort
					});
					return;
				}
				if (i === true) {
					n.value = Rr(r);
					return;
				}
				if (t.hostname && !zr(i, t.hostname)) {
					n.issues.push({
						code: "invalid_format",
						format: "url",
						note: "Invalid hostname",
						pattern: t.hostname.source,
						input: n.value,
						inst: e,
						continue: !t.abort
					});
				}
				if (t.protocol && !Br(i, t.protocol)) {
					n.issues.push({
						code: "invalid_format",
						format: "url",
						note: "Invalid protocol",
						pattern: t.protocol.source,
						input: n.value,
						inst: e,
						continue: !t.abort
					});
				}
				n.value = t.normalize ? i.href : Rr(r);
				return;
			} catch (r) {
				n.issues.push({
					code: "invalid_format",
					format: "url",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			}
		};
	});
	const Hr = A("$ZodEmoji", (e, t) => {
		t.pattern ?? (t.pattern = tn());
		L.init(e, t);
	});
	const Ur = A("$ZodNanoID", (e, t) => {
		if (t.length !== undefined && (!Number.isInteger(t.length) || t.length < 1)) throw new Error(`Invalid nanoid length: ${t.length}`);
		t.pattern ?? (t.pattern = t.length === undefined ? zt : Bt(t.length));
		L.init(e, t);
	});
	const Wr = A("$ZodCUID", (e, t) => {
		t.pattern ?? (t.pattern = Pt);
		L.init(e, t);
	});
	const Gr = A("$ZodCUID2", (e, t) => {
		t.pattern ?? (t.pattern = Ft);
		L.init(e, t);
	});
	const Kr = A("$ZodULID", (e, t) => {
		t.pattern ?? (t.pattern = It);
		L.init(e, t);
	});
	const qr = A("$ZodXID", (e, t) => {
		t.pattern ?? (t.pattern = Lt);
		L.init(e, t);
	});
	const Jr = A("$ZodKSUID", (e, t) => {
		t.pattern ?? (t.pattern = Rt);
		L.init(e, t);
	});
	const Yr = A("$ZodISODateTime", (e, t) => {
		t.pattern ?? (t.pattern = Sn(t));
		L.init(e, t);
	});
	const Xr = A("$ZodISODate", (e, t) => {
		t.pattern ?? (t.pattern = yn);
		L.init(e, t);
	});
	const Zr = A("$ZodISOTime", (e, t) => {
		t.pattern ?? (t.pattern = xn(t));
		L.init(e, t);
	});
	const Qr = A("$ZodISODuration", (e, t) => {
		t.pattern ?? (t.pattern = Vt);
		L.init(e, t);
	});
	const $r = A("$ZodIPv4", (e, t) => {
		t.pattern ?? (t.pattern = nn);
		L.init(e, t);
	});
	const ei = /^[0-9a-fA-F:.]+$/;
	function ti(e) {
		if (!ei.test(e)) return false;
		return Pr(`http://[${e}]`);
	}
	const ni = A("$ZodIPv6", (e, t) => {
		t.pattern ?? (t.pattern = rn);
		L.init(e, t);
		e._zod.check = (n) => {
			if (!ti(n.value)) {
				n.issues.push({
					code: "invalid_format",
					format: "ipv6",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			}
		};
	});
	const ri = null && core.$constructor("$ZodMAC", (e, t) => {
		t.pattern ?? (t.pattern = regexes.mac(t.delimiter));
		L.init(e, t);
	});
	const ii = A("$ZodCIDRv4", (e, t) => {
		t.pattern ?? (t.pattern = on);
		L.init(e, t);
	});
	function ai(e) {
		const t = e.split("/");
		if (t.length !== 2) return false;
		const [n, r] = t;
		if (!r) return false;
		const i = Number(r);
		if (`${i}` !== r) return false;
		if (i < 0 || i > 128) return false;
		return ti(n);
	}
	const oi = A("$ZodCIDRv6", (e, t) => {
		t.pattern ?? (t.pattern = sn);
		L.init(e, t);
		e._zod.check = (n) => {
			if (!ai(n.value)) {
				n.issues.push({
					code: "invalid_format",
					format: "cidrv6",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			}
		};
	});
	function si(e) {
		if (e === "") return true;
		if (/\s/.test(e)) return false;
		if (e.length % 4 !== 0) return false;
		try {
			atob(e);
			return true;
		} catch {
			return false;
		}
	}
	const ci = /^[0-9a-zA-Z+/]*={0,2}$/;
	const li = A("$ZodBase64", (e, t) => {
		t.pattern ?? (t.pattern = ci);
		L.init(e, t);
		e._zod.check = (n) => {
			if (si(n.value)) return;
			n.issues.push({
				code: "invalid_format",
				format: "base64",
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const ui = /^[A-Za-z0-9_-]*$/;
	function di(e) {
		if (!ui.test(e)) return false;
		const t = e.replace(/[-_]/g, (e) => e === "-" ? "+" : "/");
		const n = t.padEnd(Math.ceil(t.length / 4) * 4, "=");
		return si(n);
	}
	const fi = A("$ZodBase64URL", (e, t) => {
		t.pattern ?? (t.pattern = ui);
		L.init(e, t);
		e._zod.check = (n) => {
			if (di(n.value)) return;
			n.issues.push({
				code: "invalid_format",
				format: "base64url",
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const pi = A("$ZodE164", (e, t) => {
		t.pattern ?? (t.pattern = pn);
		L.init(e, t);
	});
	const mi = /[- ]/g;
	function hi(e) {
		let t = e.length;
		let n = 1;
		let r = 0;
		while (t) {
			const i = e.charCodeAt(--t) - 48;
			n ^= 1;
			r += n ? [
				0,
				2,
				4,
				6,
				8,
				1,
				3,
				5,
				7,
				9
			][i] : i;
		}
		return r % 10 === 0;
	}
	function gi(e) {
		if (!regexes.creditCard.test(e)) return false;
		return hi(e.replace(mi, ""));
	}
	const _i = null && core.$constructor("$ZodCreditCard", (e, t) => {
		t.pattern ?? (t.pattern = regexes.creditCard);
		L.init(e, t);
		e._zod.check = (n) => {
			if (gi(n.value)) return;
			n.issues.push({
				code: "invalid_format",
				format: "credit_card",
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		};
	});
	function vi(e) {
		let t = 0;
		const n = e.length;
		for (let r = 4; r < n; r++) {
			const n = e.charCodeAt(r);
			t = (n >= 65 ? t * 100 + (n - 55) : t * 10 + (n - 48)) % 97;
		}
		for (let n = 0; n < 4; n++) {
			const r = e.charCodeAt(n);
			t = (r >= 65 ? t * 100 + (r - 55) : t * 10 + (r - 48)) % 97;
		}
		return t === 1;
	}
	function yi(e) {
		if (!regexes.iban.test(e)) return false;
		return vi(e);
	}
	const bi = null && core.$constructor("$ZodIBAN", (e, t) => {
		t.pattern ?? (t.pattern = regexes.iban);
		L.init(e, t);
		e._zod.check = (n) => {
			if (yi(n.value)) return;
			n.issues.push({
				code: "invalid_format",
				format: "iban",
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		};
	});
	function xi(e, t = null) {
		try {
			const n = e.split(".");
			if (n.length !== 3) return false;
			const [r] = n;
			if (!r) return false;
			const i = JSON.parse(atob(r));
			if ("typ" in i && i?.typ !== "JWT") return false;
			if (!i.alg) return false;
			if (t && (!("alg" in i) || i.alg !== t)) return false;
			return true;
		} catch {
			return false;
		}
	}
	const Si = A("$ZodJWT", (e, t) => {
		L.init(e, t);
		e._zod.check = (n) => {
			if (xi(n.value, t.alg)) return;
			n.issues.push({
				code: "invalid_format",
				format: "jwt",
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const Ci = null && core.$constructor("$ZodCustomStringFormat", (e, t) => {
		L.init(e, t);
		e._zod.check = (n) => {
			if (t.fn(n.value)) return;
			n.issues.push({
				code: "invalid_format",
				format: t.format,
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		};
	});
	const wi = A("$ZodNumber", (e, t) => {
		I.init(e, t);
		e._zod.pattern = Dn;
		e._zod.parse = (n, r) => {
			if (t.coerce) try {
				n.value = Number(n.value);
			} catch (e) {}
			const i = n.value;
			if (typeof i === "number" && !Number.isNaN(i) && Number.isFinite(i)) {
				return n;
			}
			const a = typeof i === "number" ? Number.isNaN(i) ? "NaN" : !Number.isFinite(i) ? String(i) : undefined : undefined;
			n.issues.push({
				expected: "number",
				code: "invalid_type",
				input: i,
				inst: e,
				...a ? { received: a } : {}
			});
			return n;
		};
	});
	const Ti = A("$ZodNumberFormat", (e, t) => {
		rr.init(e, t);
		wi.init(e, t);
	});
	const Ei = A("$ZodBoolean", (e, t) => {
		I.init(e, t);
		e._zod.pattern = On;
		e._zod.parse = (n, r) => {
			if (t.coerce) try {
				n.value = Boolean(n.value);
			} catch (e) {}
			const i = n.value;
			if (typeof i === "boolean") return n;
			n.issues.push({
				expected: "boolean",
				code: "invalid_type",
				input: i,
				inst: e
			});
			return n;
		};
	});
	const Di = A("$ZodBigInt", (e, t) => {
		I.init(e, t);
		e._zod.pattern = Tn;
		e._zod.parse = (n, r) => {
			if (t.coerce) try {
				n.value = BigInt(n.value);
			} catch (e) {}
			if (typeof n.value === "bigint") return n;
			n.issues.push({
				expected: "bigint",
				code: "invalid_type",
				input: n.value,
				inst: e
			});
			return n;
		};
	});
	const Oi = null && core.$constructor("$ZodBigIntFormat", (e, t) => {
		checks.$ZodCheckBigIntFormat.init(e, t);
		Di.init(e, t);
	});
	const ki = null && core.$constructor("$ZodSymbol", (e, t) => {
		I.init(e, t);
		e._zod.parse = (t, n) => {
			const r = t.value;
			if (typeof r === "symbol") return t;
			t.issues.push({
				expected: "symbol",
				code: "invalid_type",
				input: r,
				inst: e
			});
			return t;
		};
	});
	const Ai = null && core.$constructor("$ZodUndefined", (e, t) => {
		I.init(e, t);
		e._zod.pattern = regexes.undefined;
		e._zod.values = new Set([undefined]);
		e._zod.parse = (t, n) => {
			const r = t.value;
			if (typeof r === "undefined") return t;
			t.issues.push({
				expected: "undefined",
				code: "invalid_type",
				input: r,
				inst: e
			});
			return t;
		};
	});
	const ji = null && core.$constructor("$ZodNull", (e, t) => {
		I.init(e, t);
		e._zod.pattern = regexes.null;
		e._zod.values = new Set([null]);
		e._zod.parse = (t, n) => {
			const r = t.value;
			if (r === null) return t;
			t.issues.push({
				expected: "null",
				code: "invalid_type",
				input: r,
				inst: e
			});
			return t;
		};
	});
	const Mi = null && core.$constructor("$ZodAny", (e, t) => {
		I.init(e, t);
		e._zod.parse = (e) => e;
	});
	const Ni = A("$ZodUnknown", (e, t) => {
		I.init(e, t);
		e._zod.parse = (e) => e;
	});
	const Pi = A("$ZodNever", (e, t) => {
		I.init(e, t);
		e._zod.parse = (t, n) => {
			t.issues.push({
				expected: "never",
				code: "invalid_type",
				input: t.value,
				inst: e
			});
			return t;
		};
	});
	const Fi = null && core.$constructor("$ZodVoid", (e, t) => {
		I.init(e, t);
		e._zod.parse = (t, n) => {
			const r = t.value;
			if (typeof r === "undefined") return t;
			t.issues.push({
				expected: "void",
				code: "invalid_type",
				input: r,
				inst: e
			});
			return t;
		};
	});
	const Ii = A("$ZodDate", (e, t) => {
		I.init(e, t);
		e._zod.parse = (n, r) => {
			if (t.coerce) {
				try {
					n.value = new Date(n.value);
				} catch (e) {}
			}
			const i = n.value;
			const a = i instanceof Date;
			const o = a && !Number.isNaN(i.getTime());
			if (o) return n;
			n.issues.push({
				expected: "date",
				code: "invalid_type",
				input: i,
				...a ? { received: "Invalid Date" } : {},
				inst: e
			});
			return n;
		};
	});
	function Li(e, t) {
		const n = Re(e._zod.def.checks);
		if (!n.length) return;
		const r = Math.min(...n.map((e) => e[0]));
		const i = e._zod.parse;
		e._zod.parse = (n, a) => {
			const o = t(n.value);
			if (o > r && !a?.skipChecks && a?.direction !== "backward") {
				for (const [t, r] of Re(e._zod.def.checks)) {
					if (o > t && r._zod.def.when(n)) {
						const t = n.issues.length;
						r._zod.check(n);
						n.issues[t].continue = false;
						ze(n.issues, t, e);
						return n;
					}
				}
			}
			return i(n, a);
		};
	}
	const Ri = (e) => Array.isArray(e) ? e.length : -1;
	const zi = (e) => e instanceof Map ? e.size : -1;
	const Bi = (e) => e instanceof Set ? e.size : -1;
	function Vi(e, t, n) {
		if (e.issues.length) {
			t.issues.push(...T(n, e.issues));
		}
		t.value[n] = e.value;
	}
	const Hi = A("$ZodArray", (e, t) => {
		I.init(e, t);
		const n = M.memoizer;
		n?.attach(e);
		e._zod.parse = (r, i) => {
			const a = r.value;
			if (!Array.isArray(a)) {
				r.issues.push({
					expected: "array",
					code: "invalid_type",
					input: a,
					inst: e
				});
				return r;
			}
			r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
			const o = [];
			const s = i?.abortEarly;
			for (let e = 0; e < a.length; e++) {
				const n = a[e];
				const c = t.element._zod.run({
					value: n,
					issues: []
				}, i);
				if (c instanceof Promise) {
					o.push(c.then((t) => Vi(t, r, e)));
				} else {
					Vi(c, r, e);
					if (s && c.issues.length !== 0 && w(c)) break;
				}
			}
			if (o.length) {
				return Promise.all(o).then(() => r);
			}
			return r;
		};
		Li(e, Ri);
	});
	function Ui(e, t, n, r, i, a) {
		const o = n in r;
		const s = a === "optional";
		if (!o && s && i === "optional") {
			return;
		}
		if (e.issues.length) {
			if (i !== undefined && s && !o) {
				return;
			}
			t.issues.push(...T(n, e.issues));
		}
		if (!o && i === undefined) {
			if (!e.issues.length) {
				t.issues.push({
					code: "invalid_type",
					expected: "nonoptional",
					input: undefined,
					path: [n]
				});
			}
			return;
		}
		if (e.value === undefined) {
			if (o || i === "defaulted" && !s) {
				t.value[n] = undefined;
			}
		} else {
			t.value[n] = e.value;
		}
	}
	const Wi = [];
	function Gi(e) {
		const t = Object.keys(e.shape);
		const n = Object.getOwnPropertySymbols(e.shape);
		const r = n.length ? n : Wi;
		const i = r.length ? [...t, ...r] : t;
		for (const t of i) {
			if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) {
				throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
			}
		}
		const a = we(e.shape);
		return {
			...e,
			allKeys: i,
			symbolKeys: r,
			keySet: new Set(t),
			numKeys: t.length,
			optionalKeys: new Set(a)
		};
	}
	function Ki(e, t, n, r, i, a, o) {
		const s = [];
		const c = i.keySet;
		const l = i.catchall._zod;
		const u = l.def.type;
		const d = l.optin;
		const f = l.optout;
		let p = 0;
		for (const i in t) {
			if (o && n.issues.length !== p) {
				if (w(n, p)) break;
				p = n.issues.length;
			}
			if (c.has(i)) continue;
			if (i === "__proto__") {
				if (u === "never") s.push(i);
				continue;
			}
			if (u === "never") {
				s.push(i);
				continue;
			}
			const a = l.run({
				value: t[i],
				issues: []
			}, r);
			if (a instanceof Promise) {
				e.push(a.then((e) => Ui(e, n, i, t, d, f)));
			} else {
				Ui(a, n, i, t, d, f);
			}
		}
		if (s.length) {
			n.issues.push({
				code: "unrecognized_keys",
				keys: s,
				input: t,
				inst: a,
				continue: true
			});
		}
		if (!e.length) return n;
		return Promise.all(e).then(() => {
			return n;
		});
	}
	const qi = A("$ZodObject", (e, t) => {
		I.init(e, t);
		const n = Object.getOwnPropertyDescriptor(t, "shape");
		const r = n?.get ? n.get.raw : t.shape ?? {};
		if (r) {
			const e = () => {
				const n = { ...r };
				Object.defineProperty(t, "shape", { value: n });
				e.raw = n;
				return n;
			};
			e.raw = r;
			Object.defineProperty(t, "shape", { get: e });
		}
		const i = p(() => Gi(t));
		k(e, "propValues", (e) => {
			const t = e.def.shape;
			const n = {};
			for (const e in t) {
				const r = t[e]._zod;
				if (r.values) {
					if (!Object.prototype.hasOwnProperty.call(n, e)) {
						g(n, e, new Set());
					}
					for (const t of r.values) n[e].add(t);
					if (r.optin !== undefined) n[e].add(undefined);
				}
			}
			return n;
		});
		const a = he;
		const o = t.catchall;
		let s;
		const c = M.memoizer;
		c?.attach(e);
		e._zod.parse = (t, n) => {
			s ?? (s = i.value);
			const r = t.value;
			if (!a(r)) {
				t.issues.push({
					expected: "object",
					code: "invalid_type",
					input: r,
					inst: e
				});
				return t;
			}
			t.value = c ? c.alloc(e, t, {}, n) : {};
			const l = [];
			const u = s.shape;
			const d = n?.abortEarly;
			let f = t.issues.length;
			for (const e of s.allKeys) {
				if (d && t.issues.length !== f) {
					if (w(t, f)) break;
					f = t.issues.length;
				}
				if (e === "__proto__") continue;
				const i = u[e];
				const a = i._zod.optin;
				const o = i._zod.optout;
				const s = i._zod.run({
					value: r[e],
					issues: []
				}, n);
				if (s instanceof Promise) {
					l.push(s.then((n) => Ui(n, t, e, r, a, o)));
				} else {
					Ui(s, t, e, r, a, o);
				}
			}
			if (!o) {
				return l.length ? Promise.all(l).then(() => t) : t;
			}
			return Ki(l, r, t, n, i.value, e, d === true);
		};
	});
	const Ji = A("$ZodObjectJIT", (e, t) => {
		qi.init(e, t);
		const n = e._zod.parse;
		const r = p(() => Gi(t));
		const i = M.memoizer;
		const a = (t) => {
			const n = r.value;
			const a = n.symbolKeys;
			const o = new Cr(["payload", "ctx"], {
				shape: t,
				inst: e,
				memo: i,
				syms: a
			});
			const s = (e) => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`;
			const c = (e, t) => `
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
			o.write(`const input = payload.value;`);
			const l = Object.create(null);
			let u = 0;
			for (const e of n.allKeys) {
				l[e] = `key_${u++}`;
			}
			o.write(i ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
			for (const e of n.allKeys) {
				if (e === "__proto__") continue;
				const n = l[e];
				const r = typeof e === "symbol" ? `syms[${a.indexOf(e)}]` : fe(e);
				const i = `${r} in input`;
				const u = t[e];
				const d = u?._zod?.optin;
				const f = d !== undefined;
				const p = u?._zod?.optout === "optional";
				o.write(`const ${n} = ${s(r)};`);
				if (f && p) {
					const e = d === "optional" ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
					o.write(`
        const ${n}_present = ${i};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${c(n, r)}
          }

          if (${e}) {
            newResult[${r}] = ${n}.value;
          }
        }

      `);
				} else if (!f) {
					o.write(`
        const ${n}_present = ${i};
        if (${n}.issues.length) {${c(n, r)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${r}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${r}] = ${n}.value;
        }

      `);
				} else {
					o.write(`
        if (${n}.issues.length) {${c(n, r)}
        }
      `);
					if (d === "defaulted") {
						o.write(`newResult[${r}] = ${n}.value;`);
					} else {
						o.write(`
        if (${n}.value !== undefined || ${i}) {
          newResult[${r}] = ${n}.value;
        }
      `);
					}
				}
			}
			o.write(`payload.value = newResult;`);
			o.write(`return payload;`);
			return o.compile();
		};
		let o;
		const s = he;
		const c = !M.jitless;
		const l = ge;
		const u = c && l.value;
		const d = t.catchall;
		let f;
		e._zod.parse = (i, l) => {
			f ?? (f = r.value);
			const p = i.value;
			if (!s(p)) {
				i.issues.push({
					expected: "object",
					code: "invalid_type",
					input: p,
					inst: e
				});
				return i;
			}
			if (c && u && l?.async === false && l.jitless !== true) {
				if (!o) o = a(t.shape);
				i = o(i, l);
				if (!d) return i;
				return Ki([], p, i, l, f, e, l?.abortEarly === true);
			}
			return n(i, l);
		};
	});
	function Yi(e, t, n, r) {
		for (const n of e) {
			if (n.issues.length === 0) {
				t.value = n.value;
				return t;
			}
		}
		const i = e.filter((e) => !w(e));
		if (i.length === 1) {
			t.value = i[0].value;
			return i[0];
		}
		t.issues.push({
			code: "invalid_union",
			input: t.value,
			inst: n,
			errors: e.map((e) => e.issues.map((e) => E(e, r, N())))
		});
		return t;
	}
	const Xi = A("$ZodUnion", (e, t) => {
		I.init(e, t);
		k(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== undefined) ? "optional" : undefined);
		k(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : undefined);
		k(e, "values", (e) => {
			if (e.def.options.every((e) => e._zod.values)) {
				return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
			}
			return undefined;
		});
		k(e, "pattern", (e) => {
			if (e.def.options.every((e) => e._zod.pattern)) {
				const t = e.def.options.map((e) => e._zod.pattern);
				return new RegExp(`^(${t.map((e) => h(e.source)).join("|")})$`);
			}
			return undefined;
		});
		const n = t.options.length === 1 ? t.options[0]._zod.run : null;
		e._zod.parse = (r, i) => {
			if (n) {
				return n(r, i);
			}
			let a = false;
			const o = [];
			for (const e of t.options) {
				const t = e._zod.run({
					value: r.value,
					issues: []
				}, i);
				if (t instanceof Promise) {
					o.push(t);
					a = true;
				} else {
					if (t.issues.length === 0) return t;
					o.push(t);
				}
			}
			if (!a) return Yi(o, r, e, i);
			return Promise.all(o).then((t) => {
				return Yi(t, r, e, i);
			});
		};
	});
	function Zi(e, t, n, r) {
		const i = [];
		for (let t = 0; t < e.length; t++) {
			if (e[t].issues.length === 0) i.push(t);
		}
		if (i.length === 1) {
			t.value = e[i[0]].value;
			return t;
		}
		if (i.length === 0) {
			t.issues.push({
				code: "invalid_union",
				input: t.value,
				inst: n,
				errors: e.map((e) => e.issues.map((e) => util.finalizeIssue(e, r, core.config())))
			});
		} else {
			t.issues.push({
				code: "invalid_union",
				input: t.value,
				inst: n,
				errors: [],
				inclusive: false,
				matches: i
			});
		}
		return t;
	}
	const Qi = null && core.$constructor("$ZodXor", (e, t) => {
		Xi.init(e, t);
		t.inclusive = false;
		const n = t.options.length === 1 ? t.options[0]._zod.run : null;
		e._zod.parse = (r, i) => {
			if (n) {
				return n(r, i);
			}
			let a = false;
			const o = [];
			for (const e of t.options) {
				const t = e._zod.run({
					value: r.value,
					issues: []
				}, i);
				if (t instanceof Promise) {
					o.push(t);
					a = true;
				} else {
					o.push(t);
				}
			}
			if (!a) return Zi(o, r, e, i);
			return Promise.all(o).then((t) => {
				return Zi(t, r, e, i);
			});
		};
	});
	function $i(e, t) {
		const n = e._zod;
		let r = n.bag.optionsMap;
		if (!r) {
			r = ea(n.def);
			n.bag.optionsMap = r;
		}
		const i = r.get(t);
		if (i === null) throw new Error(`Ambiguous discriminator value "${String(t)}"`);
		return i;
	}
	function ea(e) {
		const t = new Map();
		for (const n of e.options) {
			const r = n._zod.propValues?.[e.discriminator];
			if (!r || r.size === 0) throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);
			for (const e of r) {
				if (t.has(e)) {
					if (e !== undefined) throw new Error(`Duplicate discriminator value "${String(e)}"`);
					t.set(e, null);
				} else {
					t.set(e, n);
				}
			}
		}
		return t;
	}
	const ta = null && core.$constructor("$ZodDiscriminatedUnion", (e, t) => {
		t.inclusive = false;
		Xi.init(e, t);
		const n = e._zod.parse;
		util.defineLazyInternal(e, "propValues", (e) => {
			const t = {};
			let n = 0;
			for (const r of e.def.options) {
				const i = r._zod.propValues;
				if (!i || Object.keys(i).length === 0) throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
				if (i[e.def.discriminator]?.has(undefined)) n++;
				for (const [e, n] of Object.entries(i)) {
					if (!Object.prototype.hasOwnProperty.call(t, e)) {
						util.assignProp(t, e, new Set());
					}
					for (const r of n) {
						t[e].add(r);
					}
				}
			}
			if (!e.def.unionFallback && n > 1) t[e.def.discriminator]?.delete(undefined);
			return t;
		});
		t.options.forEach((e, n) => {
			const r = util.rawShape(e._zod.def);
			if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator)) {
				throw new Error(`Invalid discriminated union option at index "${n}"`);
			}
		});
		const r = util.cached(() => ea(t));
		e._zod.parse = (i, a) => {
			const o = i.value;
			if (!util.isObject(o)) {
				i.issues.push({
					code: "invalid_type",
					expected: "object",
					input: o,
					inst: e
				});
				return i;
			}
			const s = o?.[t.discriminator];
			const c = r.value.get(s);
			if (c && (s !== undefined || a.direction !== "backward")) {
				return c._zod.run(i, a);
			}
			if (t.unionFallback || a.direction === "backward") {
				return n(i, a);
			}
			i.issues.push({
				code: "invalid_union",
				errors: [],
				note: "No matching discriminator",
				discriminator: t.discriminator,
				options: Array.from(r.value.keys()).filter((e) => r.value.get(e) !== null),
				input: o,
				path: [t.discriminator],
				inst: e
			});
			return i;
		};
	});
	const na = A("$ZodIntersection", (e, t) => {
		I.init(e, t);
		e._zod.parse = (e, n) => {
			const r = e.value;
			const i = t.left._zod.run({
				value: r,
				issues: []
			}, n);
			const a = t.right._zod.run({
				value: r,
				issues: []
			}, n);
			const o = i instanceof Promise || a instanceof Promise;
			if (o) {
				return Promise.all([i, a]).then(([t, n]) => {
					return ia(e, t, n);
				});
			}
			return ia(e, i, a);
		};
	});
	function ra(e, t) {
		if (e === t) {
			return {
				valid: true,
				data: e
			};
		}
		if (e instanceof Date && t instanceof Date && +e === +t) {
			return {
				valid: true,
				data: e
			};
		}
		if (b(e) && b(t)) {
			const n = Object.keys(t);
			const r = Object.keys(e).filter((e) => n.indexOf(e) !== -1);
			const i = {
				...e,
				...t
			};
			if (Object.prototype.hasOwnProperty.call(i, "__proto__")) delete i.__proto__;
			for (const n of r) {
				if (n === "__proto__") continue;
				const r = ra(e[n], t[n]);
				if (!r.valid) {
					return {
						valid: false,
						mergeErrorPath: [n, ...r.mergeErrorPath]
					};
				}
				i[n] = r.data;
			}
			return {
				valid: true,
				data: i
			};
		}
		if (Array.isArray(e) && Array.isArray(t)) {
			if (e.length !== t.length) {
				return {
					valid: false,
					mergeErrorPath: []
				};
			}
			const n = [];
			for (let r = 0; r < e.length; r++) {
				const i = e[r];
				const a = t[r];
				const o = ra(i, a);
				if (!o.valid) {
					return {
						valid: false,
						mergeErrorPath: [r, ...o.mergeErrorPath]
					};
				}
				n.push(o.data);
			}
			return {
				valid: true,
				data: n
			};
		}
		return {
			valid: false,
			mergeErrorPath: []
		};
	}
	function ia(e, t, n) {
		const r = new Map();
		let i;
		const a = new Map();
		const o = (e, t) => {
			let n;
			if (e.code === "unrecognized_keys" && !e.path?.length) {
				i ?? (i = e);
				n = e.keys;
			} else if (e.code === "invalid_key" && e.origin === "record" && e.path?.length === 1) {
				const t = String(e.path[0]);
				if (!a.has(t)) a.set(t, e);
				n = [t];
			} else {
				return false;
			}
			for (const e of n) {
				if (!r.has(e)) r.set(e, {});
				r.get(e)[t] = true;
			}
			return true;
		};
		for (const n of t.issues) {
			if (!o(n, "l")) e.issues.push(n);
		}
		for (const t of n.issues) {
			if (!o(t, "r")) e.issues.push(t);
		}
		const s = [...r].filter(([, e]) => e.l && e.r).map(([e]) => e);
		if (s.length) {
			const t = i ? s.filter((e) => i.keys.includes(e)) : [];
			if (t.length) e.issues.push({
				...i,
				keys: t
			});
			for (const n of s) {
				if (!t.includes(n) && a.has(n)) e.issues.push(a.get(n));
			}
		}
		const c = ra(t.value, n.value);
		if (!c.valid) {
			if (w(e)) return e;
			throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(c.mergeErrorPath)}`);
		}
		e.value = c.data;
		return e;
	}
	const aa = A("$ZodTuple", (e, t) => {
		I.init(e, t);
		const n = t.items;
		const r = M.memoizer;
		r?.attach(e);
		e._zod.parse = (i, a) => {
			const o = i.value;
			if (!Array.isArray(o)) {
				i.issues.push({
					input: o,
					inst: e,
					expected: "tuple",
					code: "invalid_type"
				});
				return i;
			}
			i.value = r ? r.alloc(e, i, [], a) : [];
			const s = [];
			const c = oa(n, "optin");
			const l = oa(n, "optout");
			if (!t.rest) {
				if (o.length < c) {
					i.issues.push({
						code: "too_small",
						minimum: c,
						inclusive: true,
						input: o,
						inst: e,
						origin: "array"
					});
					return i;
				}
				if (o.length > n.length) {
					i.issues.push({
						code: "too_big",
						maximum: n.length,
						inclusive: true,
						input: o,
						inst: e,
						origin: "array"
					});
				}
			}
			const u = new Array(n.length);
			const d = t.rest ? a?.abortEarly : undefined;
			let f = false;
			for (let e = 0; e < n.length; e++) {
				const t = n[e]._zod.run({
					value: o[e],
					issues: []
				}, a);
				if (t instanceof Promise) {
					s.push(t.then((t) => {
						u[e] = t;
					}));
				} else {
					u[e] = t;
					if (d && !f && t.issues.length) f = w(t);
				}
			}
			if (t.rest && !f) {
				let e = n.length - 1;
				const r = o.slice(n.length);
				let c = i.issues.length;
				for (const n of r) {
					if (d && i.issues.length !== c) {
						if (w(i, c)) break;
						c = i.issues.length;
					}
					e++;
					const r = t.rest._zod.run({
						value: n,
						issues: []
					}, a);
					if (r instanceof Promise) {
						s.push(r.then((t) => sa(t, i, e)));
					} else {
						sa(r, i, e);
					}
				}
			}
			if (s.length) {
				return Promise.all(s).then(() => ca(u, i, n, o, l));
			}
			return ca(u, i, n, o, l);
		};
	});
	function oa(e, t) {
		for (let n = e.length - 1; n >= 0; n--) {
			const r = t === "optin" ? e[n]._zod.optin !== undefined : e[n]._zod.optout === "optional";
			if (!r) return n + 1;
		}
		return 0;
	}
	function sa(e, t, n) {
		if (e.issues.length) {
			t.issues.push(...T(n, e.issues));
		}
		t.value[n] = e.value;
	}
	function ca(e, t, n, r, i) {
		for (let a = 0; a < n.length; a++) {
			const o = e[a];
			const s = a < r.length;
			if (!s && a >= i && n[a]._zod.optin === "optional") {
				t.value.length = a;
				break;
			}
			if (o.issues.length) {
				if (!s && a >= i) {
					t.value.length = a;
					break;
				}
				t.issues.push(...T(a, o.issues));
			}
			t.value[a] = o.value;
		}
		for (let e = t.value.length - 1; e >= r.length; e--) {
			if (n[e]._zod.optout === "optional" && t.value[e] === undefined) {
				t.value.length = e;
			} else {
				break;
			}
		}
		return t;
	}
	const la = A("$ZodRecord", (e, t) => {
		I.init(e, t);
		const n = M.memoizer;
		n?.attach(e);
		e._zod.parse = (r, i) => {
			const a = r.value;
			if (!b(a)) {
				r.issues.push({
					expected: "record",
					code: "invalid_type",
					input: a,
					inst: e
				});
				return r;
			}
			const o = [];
			const s = t.keyType._zod.values;
			if (s && !t.partial) {
				r.value = n ? n.alloc(e, r, {}, i) : {};
				const c = new Set();
				for (const n of s) {
					if (typeof n === "string" || typeof n === "number" || typeof n === "symbol") {
						c.add(typeof n === "number" ? n.toString() : n);
						if (n === "__proto__") continue;
						const s = t.keyType._zod.run({
							value: n,
							issues: []
						}, i);
						if (s instanceof Promise) {
							throw new Error("Async schemas not supported in object keys currently");
						}
						if (s.issues.length) {
							r.issues.push({
								code: "invalid_key",
								origin: "record",
								issues: s.issues.map((e) => E(e, i, N())),
								input: n,
								path: [n],
								inst: e
							});
							continue;
						}
						const l = s.value;
						if (l === "__proto__") continue;
						const u = t.valueType._zod.run({
							value: a[n],
							issues: []
						}, i);
						if (u instanceof Promise) {
							o.push(u.then((e) => {
								if (e.issues.length) {
									r.issues.push(...T(n, e.issues));
								}
								r.value[l] = e.value;
							}));
						} else {
							if (u.issues.length) {
								r.issues.push(...T(n, u.issues));
							}
							r.value[l] = u.value;
						}
					}
				}
				let l;
				for (const e in a) {
					if (!c.has(e)) {
						if (t.mode === "loose") {
							if (e === "__proto__") continue;
							r.value[e] = a[e];
						} else {
							l = l ?? [];
							l.push(e);
						}
					}
				}
				if (l && l.length > 0) {
					r.issues.push({
						code: "unrecognized_keys",
						input: a,
						inst: e,
						keys: l,
						continue: true
					});
				}
			} else {
				r.value = n ? n.alloc(e, r, {}, i) : {};
				let c;
				for (const n of Reflect.ownKeys(a)) {
					if (n === "__proto__") continue;
					if (!Object.prototype.propertyIsEnumerable.call(a, n)) continue;
					let l = t.keyType._zod.run({
						value: n,
						issues: []
					}, i);
					if (l instanceof Promise) {
						throw new Error("Async schemas not supported in object keys currently");
					}
					const u = typeof n === "string" && Dn.test(n) && l.issues.length;
					if (u) {
						const e = t.keyType._zod.run({
							value: Number(n),
							issues: []
						}, i);
						if (e instanceof Promise) {
							throw new Error("Async schemas not supported in object keys currently");
						}
						if (e.issues.length === 0) {
							l = e;
						}
					}
					if (l.issues.length) {
						if (t.mode === "loose") {
							r.value[n] = a[n];
						} else if (s) {
							c = c ?? [];
							c.push(n);
						} else {
							r.issues.push({
								code: "invalid_key",
								origin: "record",
								issues: l.issues.map((e) => E(e, i, N())),
								input: n,
								path: [n],
								inst: e
							});
						}
						continue;
					}
					const d = l.value;
					if (d === "__proto__") continue;
					const f = t.valueType._zod.run({
						value: a[n],
						issues: []
					}, i);
					if (f instanceof Promise) {
						o.push(f.then((e) => {
							if (e.issues.length) {
								r.issues.push(...T(n, e.issues));
							}
							r.value[d] = e.value;
						}));
					} else {
						if (f.issues.length) {
							r.issues.push(...T(n, f.issues));
						}
						r.value[d] = f.value;
					}
				}
				if (c && c.length > 0) {
					r.issues.push({
						code: "unrecognized_keys",
						input: a,
						inst: e,
						keys: c,
						continue: true
					});
				}
			}
			if (o.length) {
				return Promise.all(o).then(() => r);
			}
			return r;
		};
	});
	const ua = null && core.$constructor("$ZodMap", (e, t) => {
		I.init(e, t);
		const n = core.globalConfig.memoizer;
		n?.attach(e);
		e._zod.parse = (r, i) => {
			const a = r.value;
			if (!(a instanceof Map)) {
				r.issues.push({
					expected: "map",
					code: "invalid_type",
					input: a,
					inst: e
				});
				return r;
			}
			const o = [];
			r.value = n ? n.alloc(e, r, new Map(), i) : new Map();
			const s = i?.abortEarly;
			let c = r.issues.length;
			for (const [n, l] of a) {
				if (s && r.issues.length !== c) {
					if (util.aborted(r, c)) break;
					c = r.issues.length;
				}
				const u = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				const d = t.valueType._zod.run({
					value: l,
					issues: []
				}, i);
				if (u instanceof Promise || d instanceof Promise) {
					o.push(Promise.all([u, d]).then(([t, o]) => {
						da(t, o, r, n, a, e, i);
					}));
				} else {
					da(u, d, r, n, a, e, i);
				}
			}
			if (o.length) return Promise.all(o).then(() => r);
			return r;
		};
		Li(e, zi);
	});
	function da(e, t, n, r, i, a, o) {
		if (e.issues.length) {
			if (util.propertyKeyTypes.has(typeof r)) {
				n.issues.push(...util.prefixIssues(r, e.issues));
			} else {
				n.issues.push({
					code: "invalid_key",
					origin: "map",
					input: i,
					inst: a,
					issues: e.issues.map((e) => util.finalizeIssue(e, o, core.config()))
				});
			}
		}
		if (t.issues.length) {
			if (util.propertyKeyTypes.has(typeof r)) {
				n.issues.push(...util.prefixIssues(r, t.issues));
			} else {
				n.issues.push({
					origin: "map",
					code: "invalid_element",
					input: i,
					inst: a,
					key: r,
					issues: t.issues.map((e) => util.finalizeIssue(e, o, core.config()))
				});
			}
		}
		n.value.set(e.value, t.value);
	}
	const fa = null && core.$constructor("$ZodSet", (e, t) => {
		I.init(e, t);
		const n = core.globalConfig.memoizer;
		n?.attach(e);
		e._zod.parse = (r, i) => {
			const a = r.value;
			if (!(a instanceof Set)) {
				r.issues.push({
					input: a,
					inst: e,
					expected: "set",
					code: "invalid_type"
				});
				return r;
			}
			const o = [];
			r.value = n ? n.alloc(e, r, new Set(), i) : new Set();
			const s = i?.abortEarly;
			let c = r.issues.length;
			for (const e of a) {
				if (s && r.issues.length !== c) {
					if (util.aborted(r, c)) break;
					c = r.issues.length;
				}
				const n = t.valueType._zod.run({
					value: e,
					issues: []
				}, i);
				if (n instanceof Promise) {
					o.push(n.then((e) => pa(e, r)));
				} else pa(n, r);
			}
			if (o.length) return Promise.all(o).then(() => r);
			return r;
		};
		Li(e, Bi);
	});
	function pa(e, t) {
		if (e.issues.length) {
			t.issues.push(...e.issues);
		}
		t.value.add(e.value);
	}
	const ma = A("$ZodEnum", (e, t) => {
		I.init(e, t);
		const n = l(t.entries);
		const r = new Set(n);
		e._zod.values = r;
		k(e, "pattern", (e) => {
			const t = l(e.def.entries).filter((e) => be.has(typeof e));
			return new RegExp(t.length ? `^(${t.map((e) => x(e.toString())).join("|")})$` : "^[^\\s\\S]$");
		});
		e._zod.parse = (t, i) => {
			const a = t.value;
			if (r.has(a)) {
				return t;
			}
			t.issues.push({
				code: "invalid_value",
				values: n,
				input: a,
				inst: e
			});
			return t;
		};
	});
	const ha = A("$ZodLiteral", (e, t) => {
		I.init(e, t);
		const n = new Set(t.values);
		e._zod.values = n;
		k(e, "pattern", (e) => {
			const t = e.def.values;
			return new RegExp(t.length ? `^(${t.map((e) => typeof e === "string" ? x(e) : e ? x(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
		});
		e._zod.parse = (r, i) => {
			const a = r.value;
			if (n.has(a)) {
				return r;
			}
			r.issues.push({
				code: "invalid_value",
				values: t.values,
				input: a,
				inst: e
			});
			return r;
		};
	});
	const ga = null && core.$constructor("$ZodFile", (e, t) => {
		I.init(e, t);
		e._zod.parse = (t, n) => {
			const r = t.value;
			if (r instanceof File) return t;
			t.issues.push({
				expected: "file",
				code: "invalid_type",
				input: r,
				inst: e
			});
			return t;
		};
	});
	const _a = A("$ZodTransform", (e, t) => {
		I.init(e, t);
		e._zod.optin = "optional";
		M.memoizer?.guard(e);
		e._zod.parse = (n, r) => {
			if (r.direction === "backward") {
				throw new gt(e.constructor.name);
			}
			const i = t.transform(n.value, n);
			if (r.async) {
				const e = i instanceof Promise ? i : Promise.resolve(i);
				return e.then((e) => {
					n.value = e;
					return n;
				});
			}
			if (i instanceof Promise) {
				throw new j();
			}
			n.value = i;
			return n;
		};
	});
	function va(e, t) {
		e.value = t.issues.length ? undefined : t.value;
		return e;
	}
	const ya = A("$ZodOptional", (e, t) => {
		I.init(e, t);
		k(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
		e._zod.optout = "optional";
		k(e, "values", (e) => {
			const t = e.def.innerType._zod.values;
			return t ? new Set([...t, undefined]) : undefined;
		});
		k(e, "pattern", (e) => {
			const t = e.def.innerType._zod.pattern;
			return t ? new RegExp(`^(${h(t.source)})?$`) : undefined;
		});
		e._zod.parse = (e, n) => {
			if (e.value === undefined) {
				if (t.innerType._zod.optin !== "defaulted") return e;
				const r = t.innerType._zod.run({
					value: e.value,
					issues: []
				}, n);
				if (r instanceof Promise) return r.then((t) => va(e, t));
				return va(e, r);
			}
			return t.innerType._zod.run(e, n);
		};
	});
	const ba = A("$ZodExactOptional", (e, t) => {
		ya.init(e, t);
		k(e, "values", (e) => e.def.innerType._zod.values);
		k(e, "pattern", (e) => e.def.innerType._zod.pattern);
		e._zod.parse = (e, n) => {
			return t.innerType._zod.run(e, n);
		};
	});
	const xa = A("$ZodNullable", (e, t) => {
		I.init(e, t);
		k(e, "optin", (e) => e.def.innerType._zod.optin);
		k(e, "optout", (e) => e.def.innerType._zod.optout);
		k(e, "pattern", (e) => {
			const t = e.def.innerType._zod.pattern;
			return t ? new RegExp(`^(${h(t.source)}|null)$`) : undefined;
		});
		k(e, "values", (e) => {
			return e.def.innerType._zod.values ? new Set([...e.def.innerType._zod.values, null]) : undefined;
		});
		e._zod.parse = (e, n) => {
			if (e.value === null) return e;
			return t.innerType._zod.run(e, n);
		};
	});
	const Sa = A("$ZodDefault", (e, t) => {
		I.init(e, t);
		e._zod.optin = "defaulted";
		k(e, "values", (e) => e.def.innerType._zod.values);
		e._zod.parse = (e, n) => {
			if (n.direction === "backward") {
				return t.innerType._zod.run(e, n);
			}
			if (e.value === undefined) {
				e.value = t.defaultValue;
				return e;
			}
			const r = t.innerType._zod.run(e, n);
			if (r instanceof Promise) {
				return r.then((e) => Ca(e, t));
			}
			return Ca(r, t);
		};
	});
	function Ca(e, t) {
		if (e.value === undefined) {
			e.value = t.defaultValue;
		}
		return e;
	}
	const wa = A("$ZodPrefault", (e, t) => {
		I.init(e, t);
		e._zod.optin = "defaulted";
		k(e, "values", (e) => e.def.innerType._zod.values);
		e._zod.parse = (e, n) => {
			if (n.direction === "backward") {
				return t.innerType._zod.run(e, n);
			}
			if (e.value === undefined) {
				e.value = t.defaultValue;
			}
			return t.innerType._zod.run(e, n);
		};
	});
	const Ta = A("$ZodNonOptional", (e, t) => {
		I.init(e, t);
		k(e, "values", (e) => {
			const t = e.def.innerType._zod.values;
			return t ? new Set([...t].filter((e) => e !== undefined)) : undefined;
		});
		e._zod.parse = (n, r) => {
			const i = t.innerType._zod.run(n, r);
			if (i instanceof Promise) {
				return i.then((t) => Ea(t, e));
			}
			return Ea(i, e);
		};
	});
	function Ea(e, t) {
		if (!e.issues.length && e.value === undefined) {
			e.issues.push({
				code: "invalid_type",
				expected: "nonoptional",
				input: e.value,
				inst: t
			});
		}
		return e;
	}
	const Da = null && core.$constructor("$ZodSuccess", (e, t) => {
		I.init(e, t);
		e._zod.parse = (e, n) => {
			if (n.direction === "backward") {
				throw new core.$ZodEncodeError("ZodSuccess");
			}
			const r = t.innerType._zod.run(e, n);
			if (r instanceof Promise) {
				return r.then((t) => {
					e.value = t.issues.length === 0;
					return e;
				});
			}
			e.value = r.issues.length === 0;
			return e;
		};
	});
	function Oa(e, t, n, r) {
		if (!t.issues.length) {
			e.value = t.value;
			if (t.memo) e.memo = true;
			return e;
		}
		e.value = n.catchValue({
			...t,
			value: e.value,
			error: { issues: t.issues.map((e) => E(e, r, N())) },
			input: e.value
		});
		return e;
	}
	const ka = A("$ZodCatch", (e, t) => {
		I.init(e, t);
		k(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
		k(e, "optout", (e) => e.def.innerType._zod.optout);
		k(e, "values", (e) => e.def.innerType._zod.values);
		e._zod.parse = (e, n) => {
			if (n.direction === "backward") {
				return t.innerType._zod.run(e, n);
			}
			const r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			if (r instanceof Promise) {
				return r.then((r) => Oa(e, r, t, n));
			}
			return Oa(e, r, t, n);
		};
	});
	const Aa = null && core.$constructor("$ZodNaN", (e, t) => {
		I.init(e, t);
		e._zod.parse = (t, n) => {
			if (typeof t.value !== "number" || !Number.isNaN(t.value)) {
				t.issues.push({
					input: t.value,
					inst: e,
					expected: "nan",
					code: "invalid_type"
				});
				return t;
			}
			return t;
		};
	});
	const ja = A("$ZodPipe", (e, t) => {
		I.init(e, t);
		k(e, "values", (e) => e.def.in._zod.values);
		k(e, "optin", (e) => e.def.in._zod.optin);
		k(e, "optout", (e) => e.def.out._zod.optout);
		k(e, "propValues", (e) => e.def.in._zod.propValues);
		e._zod.parse = (e, n) => {
			if (n.direction === "backward") {
				const r = t.out._zod.run(e, n);
				if (r instanceof Promise) {
					return r.then((e) => Ma(e, t.in, n));
				}
				return Ma(r, t.in, n);
			}
			const r = t.in._zod.run(e, n);
			if (r instanceof Promise) {
				return r.then((e) => Ma(e, t.out, n));
			}
			return Ma(r, t.out, n);
		};
	});
	function Ma(e, t, n) {
		if (e.issues.some((e) => e.code !== "unrecognized_keys")) {
			e.aborted = true;
			return e;
		}
		return t._zod.run({
			value: e.value,
			issues: e.issues
		}, n);
	}
	const Na = null && core.$constructor("$ZodCodec", (e, t) => {
		I.init(e, t);
		util.defineLazyInternal(e, "values", (e) => e.def.in._zod.values);
		util.defineLazyInternal(e, "optin", (e) => e.def.in._zod.optin);
		util.defineLazyInternal(e, "optout", (e) => e.def.out._zod.optout);
		util.defineLazyInternal(e, "propValues", (e) => e.def.in._zod.propValues);
		e._zod.parse = (e, n) => {
			const r = n.direction || "forward";
			if (r === "forward") {
				const r = t.in._zod.run(e, n);
				if (r instanceof Promise) {
					return r.then((e) => Pa(e, t, n));
				}
				return Pa(r, t, n);
			} else {
				const r = t.out._zod.run(e, n);
				if (r instanceof Promise) {
					return r.then((e) => Pa(e, t, n));
				}
				return Pa(r, t, n);
			}
		};
	});
	function Pa(e, t, n) {
		if (e.issues.length) {
			e.aborted = true;
			return e;
		}
		const r = n.direction || "forward";
		if (r === "forward") {
			const r = t.transform(e.value, e);
			if (r instanceof Promise) {
				return r.then((r) => Fa(e, r, t.out, n));
			}
			return Fa(e, r, t.out, n);
		} else {
			const r = t.reverseTransform(e.value, e);
			if (r instanceof Promise) {
				return r.then((r) => Fa(e, r, t.in, n));
			}
			return Fa(e, r, t.in, n);
		}
	}
	function Fa(e, t, n, r) {
		if (e.issues.length) {
			e.aborted = true;
			return e;
		}
		return n._zod.run({
			value: t,
			issues: e.issues
		}, r);
	}
	const Ia = null && core.$constructor("$ZodPreprocess", (e, t) => {
		ja.init(e, t);
	});
	const La = A("$ZodReadonly", (e, t) => {
		I.init(e, t);
		k(e, "propValues", (e) => e.def.innerType._zod.propValues);
		k(e, "values", (e) => e.def.innerType._zod.values);
		k(e, "optin", (e) => e.def.innerType?._zod?.optin);
		k(e, "optout", (e) => e.def.innerType?._zod?.optout);
		e._zod.parse = (e, n) => {
			if (n.direction === "backward") {
				return t.innerType._zod.run(e, n);
			}
			const r = t.innerType._zod.run(e, n);
			if (r instanceof Promise) {
				return r.then(Ra);
			}
			return Ra(r);
		};
	});
	function Ra(e) {
		if (!e.memo) e.value = Object.freeze(e.value);
		return e;
	}
	function za(e) {
		const t = e._zod.def;
		let n = t.pattern;
		let r = !!t.format?.includes("int");
		let i;
		let a;
		for (const e of t.checks ?? []) {
			const t = e._zod.def;
			if (t.pattern) n = t.pattern;
			r || (r = !!t.format?.includes("int"));
			const o = t.minimum ?? t.length;
			const s = t.maximum ?? t.length;
			if (o !== undefined && (i === undefined || o > i)) i = o;
			if (s !== undefined && (a === undefined || s < a)) a = s;
		}
		if (n) return n.source;
		if (i !== undefined && a !== undefined && i > a) return "(?!)";
		if (i !== undefined || a !== undefined) return regexes.string({
			minimum: i,
			maximum: a
		}).source;
		const o = e._zod.pattern;
		return (r && o === regexes.number ? regexes.integer : o)?.source;
	}
	function Ba(e) {
		const t = e._zod.def;
		const n = e._zod.pattern?.source;
		const r = t.innerType ?? e._zod.innerType;
		if (r) {
			const e = r._zod.pattern?.source;
			const t = Ba(r);
			if (n && e && t && t !== e) {
				return n.replace(util.cleanRegex(e), () => util.cleanRegex(t));
			}
			return n;
		}
		if (t.options) {
			const e = t.options.map(Ba);
			if (e.every(Boolean)) return `^(${e.map((e) => util.cleanRegex(e)).join("|")})$`;
		}
		return za(e);
	}
	const Va = null && core.$constructor("$ZodTemplateLiteral", (e, t) => {
		I.init(e, t);
		const n = [];
		for (const e of t.parts) {
			if (typeof e === "object" && e !== null) {
				const t = Ba(e);
				if (!t) {
					throw new Error(`Invalid template literal part, no pattern found: ${[...e._zod.traits].shift()}`);
				}
				n.push(util.cleanRegex(t));
			} else if (e === null || util.primitiveTypes.has(typeof e)) {
				n.push(util.escapeRegex(`${e}`));
			} else {
				throw new Error(`Invalid template literal part: ${e}`);
			}
		}
		e._zod.pattern = new RegExp(`^${n.join("")}$`);
		e._zod.parse = (n, r) => {
			if (typeof n.value !== "string") {
				n.issues.push({
					input: n.value,
					inst: e,
					expected: "string",
					code: "invalid_type"
				});
				return n;
			}
			e._zod.pattern.lastIndex = 0;
			if (!e._zod.pattern.test(n.value)) {
				n.issues.push({
					input: n.value,
					inst: e,
					code: "invalid_format",
					format: t.format ?? "template_literal",
					pattern: e._zod.pattern.source
				});
				return n;
			}
			return n;
		};
	});
	const Ha = null && core.$constructor("$ZodFunction", (e, t) => {
		I.init(e, t);
		Object.defineProperty(e, "_def", { value: t });
		e._zod.def = t;
		e.implement = (t) => {
			if (typeof t !== "function") {
				throw new Error("implement() must be called with a function");
			}
			return Object.defineProperty(function(...n) {
				const r = e._def.input ? parse(e._def.input, n) : n;
				const i = Reflect.apply(t, this, r);
				if (e._def.output) {
					return parse(e._def.output, i);
				}
				return i;
			}, "_zod", {
				value: e._zod,
				enumerable: false
			});
		};
		e.implementAsync = (t) => {
			if (typeof t !== "function") {
				throw new Error("implementAsync() must be called with a function");
			}
			return Object.defineProperty(async function(...n) {
				const r = e._def.input ? await parseAsync(e._def.input, n) : n;
				const i = await Reflect.apply(t, this, r);
				if (e._def.output) {
					return await parseAsync(e._def.output, i);
				}
				return i;
			}, "_zod", {
				value: e._zod,
				enumerable: false
			});
		};
		e._zod.parse = (t, n) => {
			if (typeof t.value !== "function") {
				t.issues.push({
					code: "invalid_type",
					expected: "function",
					input: t.value,
					inst: e
				});
				return t;
			}
			const r = e._def.output && e._def.output._zod.def.type === "promise";
			if (r) {
				t.value = e.implementAsync(t.value);
			} else {
				t.value = e.implement(t.value);
			}
			return t;
		};
		e.input = (...t) => {
			const n = e.constructor;
			if (Array.isArray(t[0])) {
				return new n({
					type: "function",
					input: new aa({
						type: "tuple",
						items: t[0],
						rest: t[1]
					}),
					output: e._def.output
				});
			}
			return new n({
				type: "function",
				input: t[0],
				output: e._def.output
			});
		};
		e.output = (t) => {
			const n = e.constructor;
			return new n({
				type: "function",
				input: e._def.input,
				output: t
			});
		};
		return e;
	});
	const Ua = null && core.$constructor("$ZodPromise", (e, t) => {
		I.init(e, t);
		e._zod.parse = (e, n) => {
			return Promise.resolve(e.value).then((e) => t.innerType._zod.run({
				value: e,
				issues: []
			}, n));
		};
	});
	const Wa = null && core.$constructor("$ZodLazy", (e, t) => {
		I.init(e, t);
		util.defineLazy(e._zod, "innerType", () => {
			const e = t;
			if (!e._cachedInner) e._cachedInner = t.getter();
			return e._cachedInner;
		});
		util.defineLazyInternal(e, "pattern", (e) => e.innerType?._zod?.pattern);
		util.defineLazyInternal(e, "propValues", (e) => e.innerType?._zod?.propValues);
		util.defineLazyInternal(e, "optin", (e) => e.innerType?._zod?.optin ?? undefined);
		util.defineLazyInternal(e, "optout", (e) => e.innerType?._zod?.optout ?? undefined);
		e._zod.parse = (t, n) => {
			const r = e._zod.innerType;
			return r._zod.run(t, n);
		};
	});
	const Ga = A("$ZodCustom", (e, t) => {
		F.init(e, t);
		I.init(e, t);
		e._zod.parse = (e, t) => {
			return e;
		};
		e._zod.check = (n) => {
			const r = n.value;
			const i = t.fn(r);
			if (i instanceof Promise) {
				return i.then((t) => Ka(t, n, r, e));
			}
			Ka(i, n, r, e);
			return;
		};
	});
	function Ka(e, t, n, r) {
		if (!e) {
			const e = {
				code: "custom",
				input: n,
				inst: r,
				path: [...r._zod.def.path ?? []],
				continue: !r._zod.def.abort
			};
			if (r._zod.def.params) e.params = r._zod.def.params;
			t.issues.push(Ge(e));
		}
	}
	;
	var qa;
	const Ja = null && Symbol("ZodOutput");
	const Ya = null && Symbol("ZodInput");
	class Xa {
		constructor() {
			this._map = new WeakMap();
			this._idmap = new Map();
		}
		add(e, ...t) {
			const n = t[0];
			this._map.set(e, n);
			if (n && typeof n === "object" && "id" in n) {
				this._idmap.set(n.id, e);
			}
			return this;
		}
		clear() {
			this._map = new WeakMap();
			this._idmap = new Map();
			return this;
		}
		remove(e) {
			const t = this._map.get(e);
			if (t && typeof t === "object" && "id" in t) {
				this._idmap.delete(t.id);
			}
			this._map.delete(e);
			return this;
		}
		get(e) {
			const t = e._zod.parent;
			if (t) {
				const n = { ...this.get(t) ?? {} };
				delete n.id;
				const r = {
					...n,
					...this._map.get(e)
				};
				return Object.keys(r).length ? r : undefined;
			}
			return this._map.get(e);
		}
		has(e) {
			return this._map.has(e);
		}
	}
	function Za() {
		return new Xa();
	}
	(qa = globalThis).__zod_globalRegistry ?? (qa.__zod_globalRegistry = Za());
	const R = globalThis.__zod_globalRegistry;
	;
	function Qa(e) {
		if (e.checks) e.checks = [...e.checks];
		return e;
	}
	function $a(e, t) {
		return new e(Qa({
			type: "string",
			...C(t)
		}));
	}
	function eo(e, t) {
		return new e(Qa({
			type: "string",
			coerce: true,
			...util.normalizeParams(t)
		}));
	}
	function to(e, t) {
		return new e({
			type: "string",
			format: "email",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function no(e, t) {
		return new e({
			type: "string",
			format: "guid",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function ro(e, t) {
		return new e({
			type: "string",
			format: "uuid",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function io(e, t) {
		return new e({
			type: "string",
			format: "uuid",
			check: "string_format",
			abort: false,
			version: "v4",
			...C(t)
		});
	}
	function ao(e, t) {
		return new e({
			type: "string",
			format: "uuid",
			check: "string_format",
			abort: false,
			version: "v6",
			...C(t)
		});
	}
	function oo(e, t) {
		return new e({
			type: "string",
			format: "uuid",
			check: "string_format",
			abort: false,
			version: "v7",
			...C(t)
		});
	}
	function so(e, t) {
		return new e({
			type: "string",
			format: "url",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function co(e, t) {
		return new e({
			type: "string",
			format: "emoji",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function lo(e, t) {
		return new e({
			type: "string",
			format: "nanoid",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function uo(e, t) {
		return new e({
			type: "string",
			format: "cuid",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function fo(e, t) {
		return new e({
			type: "string",
			format: "cuid2",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function po(e, t) {
		return new e({
			type: "string",
			format: "ulid",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function mo(e, t) {
		return new e({
			type: "string",
			format: "xid",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function ho(e, t) {
		return new e({
			type: "string",
			format: "ksuid",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function go(e, t) {
		return new e({
			type: "string",
			format: "ipv4",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function _o(e, t) {
		return new e({
			type: "string",
			format: "ipv6",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function vo(e, t) {
		return new e({
			type: "string",
			format: "mac",
			check: "string_format",
			abort: false,
			...util.normalizeParams(t)
		});
	}
	function yo(e, t) {
		return new e({
			type: "string",
			format: "cidrv4",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function bo(e, t) {
		return new e({
			type: "string",
			format: "cidrv6",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function xo(e, t) {
		return new e({
			type: "string",
			format: "base64",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function So(e, t) {
		return new e({
			type: "string",
			format: "base64url",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function Co(e, t) {
		return new e({
			type: "string",
			format: "e164",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	function wo(e, t) {
		return new e({
			type: "string",
			format: "credit_card",
			check: "string_format",
			abort: false,
			...util.normalizeParams(t)
		});
	}
	function To(e, t) {
		return new e({
			type: "string",
			format: "iban",
			check: "string_format",
			abort: false,
			...util.normalizeParams(t)
		});
	}
	function Eo(e, t) {
		return new e({
			type: "string",
			format: "jwt",
			check: "string_format",
			abort: false,
			...C(t)
		});
	}
	const Do = {
		Any: null,
		Minute: -1,
		Second: 0,
		Millisecond: 3,
		Microsecond: 6
	};
	function Oo(e, t) {
		return new e({
			type: "string",
			format: "datetime",
			check: "string_format",
			offset: false,
			local: false,
			precision: null,
			...C(t)
		});
	}
	function ko(e, t) {
		return new e({
			type: "string",
			format: "date",
			check: "string_format",
			...C(t)
		});
	}
	function Ao(e, t) {
		return new e({
			type: "string",
			format: "time",
			check: "string_format",
			precision: null,
			...C(t)
		});
	}
	function jo(e, t) {
		return new e({
			type: "string",
			format: "duration",
			check: "string_format",
			...C(t)
		});
	}
	function Mo(e, t) {
		return new e(Qa({
			type: "number",
			checks: [],
			...C(t)
		}));
	}
	function No(e, t) {
		return new e(Qa({
			type: "number",
			coerce: true,
			checks: [],
			...util.normalizeParams(t)
		}));
	}
	function Po(e, t) {
		return new e({
			type: "number",
			check: "number_format",
			abort: false,
			format: "safeint",
			...C(t)
		});
	}
	function Fo(e, t) {
		return new e({
			type: "number",
			check: "number_format",
			abort: false,
			format: "float32",
			...util.normalizeParams(t)
		});
	}
	function Io(e, t) {
		return new e({
			type: "number",
			check: "number_format",
			abort: false,
			format: "float64",
			...util.normalizeParams(t)
		});
	}
	function Lo(e, t) {
		return new e({
			type: "number",
			check: "number_format",
			abort: false,
			format: "int32",
			...util.normalizeParams(t)
		});
	}
	function Ro(e, t) {
		return new e({
			type: "number",
			check: "number_format",
			abort: false,
			format: "uint32",
			...util.normalizeParams(t)
		});
	}
	function zo(e, t) {
		return new e({
			type: "boolean",
			...C(t)
		});
	}
	function Bo(e, t) {
		return new e({
			type: "boolean",
			coerce: true,
			...util.normalizeParams(t)
		});
	}
	function Vo(e, t) {
		return new e({
			type: "bigint",
			...util.normalizeParams(t)
		});
	}
	function Ho(e, t) {
		return new e({
			type: "bigint",
			coerce: true,
			...util.normalizeParams(t)
		});
	}
	function Uo(e, t) {
		return new e({
			type: "bigint",
			check: "bigint_format",
			abort: false,
			format: "int64",
			...util.normalizeParams(t)
		});
	}
	function Wo(e, t) {
		return new e({
			type: "bigint",
			check: "bigint_format",
			abort: false,
			format: "uint64",
			...util.normalizeParams(t)
		});
	}
	function Go(e, t) {
		return new e({
			type: "symbol",
			...util.normalizeParams(t)
		});
	}
	function Ko(e, t) {
		return new e({
			type: "undefined",
			...util.normalizeParams(t)
		});
	}
	function qo(e, t) {
		return new e({
			type: "null",
			...util.normalizeParams(t)
		});
	}
	function Jo(e) {
		return new e({ type: "any" });
	}
	function Yo(e) {
		return new e({ type: "unknown" });
	}
	function Xo(e, t) {
		return new e({
			type: "never",
			...C(t)
		});
	}
	function Zo(e, t) {
		return new e({
			type: "void",
			...util.normalizeParams(t)
		});
	}
	function Qo(e, t) {
		return new e({
			type: "date",
			...util.normalizeParams(t)
		});
	}
	function $o(e, t) {
		return new e({
			type: "date",
			coerce: true,
			...util.normalizeParams(t)
		});
	}
	function es(e, t) {
		return new e({
			type: "nan",
			...util.normalizeParams(t)
		});
	}
	function ts(e, t) {
		return new er({
			check: "less_than",
			...C(t),
			value: e,
			inclusive: false
		});
	}
	function z(e, t) {
		return new er({
			check: "less_than",
			...C(t),
			value: e,
			inclusive: true
		});
	}
	function ns(e, t) {
		return new tr({
			check: "greater_than",
			...C(t),
			value: e,
			inclusive: false
		});
	}
	function B(e, t) {
		return new tr({
			check: "greater_than",
			...C(t),
			value: e,
			inclusive: true
		});
	}
	function rs(e) {
		return ns(0, e);
	}
	function is(e) {
		return ts(0, e);
	}
	function as(e) {
		return z(0, e);
	}
	function os(e) {
		return B(0, e);
	}
	function ss(e, t) {
		return new nr({
			check: "multiple_of",
			...C(t),
			value: e
		});
	}
	function cs(e, t) {
		return new checks.$ZodCheckMaxSize({
			check: "max_size",
			...util.normalizeParams(t),
			maximum: e
		});
	}
	function ls(e, t) {
		return new checks.$ZodCheckMinSize({
			check: "min_size",
			...util.normalizeParams(t),
			minimum: e
		});
	}
	function us(e, t) {
		return new checks.$ZodCheckSizeEquals({
			check: "size_equals",
			...util.normalizeParams(t),
			size: e
		});
	}
	function ds(e, t) {
		const n = new cr({
			check: "max_length",
			...C(t),
			maximum: e
		});
		return n;
	}
	function fs(e, t) {
		return new lr({
			check: "min_length",
			...C(t),
			minimum: e
		});
	}
	function ps(e, t) {
		return new ur({
			check: "length_equals",
			...C(t),
			length: e
		});
	}
	function ms(e, t) {
		return new fr({
			check: "string_format",
			format: "regex",
			...C(t),
			pattern: e
		});
	}
	function hs(e) {
		return new pr({
			check: "string_format",
			format: "lowercase",
			...C(e)
		});
	}
	function gs(e) {
		return new mr({
			check: "string_format",
			format: "uppercase",
			...C(e)
		});
	}
	function _s(e, t) {
		return new hr({
			check: "string_format",
			format: "includes",
			...C(t),
			includes: e
		});
	}
	function vs(e, t) {
		return new gr({
			check: "string_format",
			format: "starts_with",
			...C(t),
			prefix: e
		});
	}
	function ys(e, t) {
		return new _r({
			check: "string_format",
			format: "ends_with",
			...C(t),
			suffix: e
		});
	}
	function bs(e, t, n) {
		return new checks.$ZodCheckProperty({
			check: "property",
			property: e,
			schema: t,
			...util.normalizeParams(n)
		});
	}
	function xs(e, t) {
		return new br({
			check: "properties",
			shape: e,
			...C(t)
		});
	}
	function Ss(e, t) {
		return new checks.$ZodCheckMimeType({
			check: "mime_type",
			mime: e,
			...util.normalizeParams(t)
		});
	}
	function V(e) {
		return new Sr({
			check: "overwrite",
			tx: e
		});
	}
	function Cs(e) {
		return V((t) => t.normalize(e));
	}
	function ws() {
		return V((e) => e.trim());
	}
	function Ts() {
		return V((e) => e.toLowerCase());
	}
	function Es() {
		return V((e) => e.toUpperCase());
	}
	function Ds() {
		return V((e) => pe(e));
	}
	function Os(e, t, n) {
		return new e({
			type: "array",
			element: t,
			...C(n)
		});
	}
	function ks(e, t, n) {
		return new e({
			type: "union",
			options: t,
			...util.normalizeParams(n)
		});
	}
	function As(e, t, n) {
		return new e({
			type: "union",
			options: t,
			inclusive: false,
			...util.normalizeParams(n)
		});
	}
	function js(e, t, n, r) {
		return new e({
			type: "union",
			options: n,
			discriminator: t,
			...util.normalizeParams(r)
		});
	}
	function Ms(e, t, n) {
		return new e({
			type: "intersection",
			left: t,
			right: n
		});
	}
	function Ns(e, t, n, r) {
		const i = n instanceof schemas.$ZodType;
		const a = i ? r : n;
		const o = i ? n : null;
		return new e({
			type: "tuple",
			items: t,
			rest: o,
			...util.normalizeParams(a)
		});
	}
	function Ps(e, t, n, r) {
		return new e({
			type: "record",
			keyType: t,
			valueType: n,
			...util.normalizeParams(r)
		});
	}
	function Fs(e, t, n, r) {
		return new e({
			type: "map",
			keyType: t,
			valueType: n,
			...util.normalizeParams(r)
		});
	}
	function Is(e, t, n) {
		return new e({
			type: "set",
			valueType: t,
			...util.normalizeParams(n)
		});
	}
	function Ls(e, t, n) {
		const r = Array.isArray(t) ? Object.fromEntries(t.map((e) => [e, e])) : t;
		return new e({
			type: "enum",
			entries: r,
			...util.normalizeParams(n)
		});
	}
	function Rs(e, t, n) {
		return new e({
			type: "enum",
			entries: t,
			...util.normalizeParams(n)
		});
	}
	function zs(e, t, n) {
		return new e({
			type: "literal",
			values: Array.isArray(t) ? t : [t],
			...util.normalizeParams(n)
		});
	}
	function Bs(e, t) {
		return new e({
			type: "file",
			...util.normalizeParams(t)
		});
	}
	function Vs(e, t) {
		return new e({
			type: "transform",
			transform: t
		});
	}
	function Hs(e, t) {
		return new e({
			type: "optional",
			innerType: t
		});
	}
	function Us(e, t) {
		return new e({
			type: "nullable",
			innerType: t
		});
	}
	function Ws(e, t, n) {
		return new e({
			type: "default",
			innerType: t,
			get defaultValue() {
				return typeof n === "function" ? n() : util.shallowClone(n);
			}
		});
	}
	function Gs(e, t, n) {
		return new e({
			type: "nonoptional",
			innerType: t,
			...util.normalizeParams(n)
		});
	}
	function Ks(e, t) {
		return new e({
			type: "success",
			innerType: t
		});
	}
	function qs(e, t, n) {
		return new e({
			type: "catch",
			innerType: t,
			catchValue: typeof n === "function" ? n : util.constantCatch(n)
		});
	}
	function Js(e, t, n) {
		return new e({
			type: "pipe",
			in: t,
			out: n
		});
	}
	function Ys(e, t) {
		return new e({
			type: "readonly",
			innerType: t
		});
	}
	function Xs(e, t, n) {
		return new e({
			type: "template_literal",
			parts: t,
			...util.normalizeParams(n)
		});
	}
	function Zs(e, t) {
		return new e({
			type: "lazy",
			getter: t
		});
	}
	function Qs(e, t) {
		return new e({
			type: "promise",
			innerType: t
		});
	}
	function $s(e, t, n) {
		const r = util.normalizeParams(n);
		r.abort ?? (r.abort = true);
		const i = new e({
			type: "custom",
			check: "custom",
			fn: t,
			...r
		});
		return i;
	}
	function ec(e, t, n) {
		const r = new e({
			type: "custom",
			check: "custom",
			fn: t,
			...C(n)
		});
		return r;
	}
	function tc(e, t) {
		const n = nc((t) => {
			t.addIssue = (e) => {
				if (typeof e === "string") {
					t.issues.push(Ge(e, t.value, n._zod.def));
				} else {
					const r = e;
					if (r.fatal) r.continue = false;
					r.code ?? (r.code = "custom");
					if (!("input" in r)) r.input = t.value;
					r.inst ?? (r.inst = n);
					r.continue ?? (r.continue = !n._zod.def.abort);
					t.issues.push(Ge(r));
				}
			};
			return e(t.value, t);
		}, t);
		return n;
	}
	function nc(e, t) {
		const n = new F({
			check: "custom",
			...C(t)
		});
		n._zod.check = e;
		return n;
	}
	function rc(e) {
		const t = new F({ check: "describe" });
		t._zod.onattach = [(t) => {
			const n = R.get(t) ?? {};
			R.add(t, {
				...n,
				description: e
			});
		}];
		t._zod.check = () => {};
		return t;
	}
	function ic(e) {
		const t = new F({ check: "meta" });
		t._zod.onattach = [(t) => {
			const n = R.get(t) ?? {};
			R.add(t, {
				...n,
				...e
			});
		}];
		t._zod.check = () => {};
		return t;
	}
	function ac(e, t) {
		const n = util.normalizeParams(t);
		let r = n.truthy ?? [
			"true",
			"1",
			"yes",
			"on",
			"y",
			"enabled"
		];
		let i = n.falsy ?? [
			"false",
			"0",
			"no",
			"off",
			"n",
			"disabled"
		];
		if (n.case !== "sensitive") {
			r = r.map((e) => typeof e === "string" ? e.toLowerCase() : e);
			i = i.map((e) => typeof e === "string" ? e.toLowerCase() : e);
		}
		const a = new Set(r);
		const o = new Set(i);
		const s = e.Codec ?? schemas.$ZodCodec;
		const c = e.Boolean ?? schemas.$ZodBoolean;
		const l = e.String ?? schemas.$ZodString;
		const u = new l({
			type: "string",
			error: n.error
		});
		const d = new c({
			type: "boolean",
			error: n.error
		});
		const f = new s({
			type: "pipe",
			in: u,
			out: d,
			transform: ((e, t) => {
				let r = e;
				if (n.case !== "sensitive") r = r.toLowerCase();
				if (a.has(r)) {
					return true;
				} else if (o.has(r)) {
					return false;
				} else {
					t.issues.push({
						code: "invalid_value",
						expected: "stringbool",
						values: [...a, ...o],
						input: t.value,
						inst: f,
						continue: false
					});
					return {};
				}
			}),
			reverseTransform: ((e, t) => {
				if (e === true) {
					return r[0] || "true";
				} else {
					return i[0] || "false";
				}
			}),
			error: n.error
		});
		f._zod.bag.truthy = r;
		f._zod.bag.falsy = i;
		f._zod.bag.case = n.case ?? "insensitive";
		return f;
	}
	function oc(e, t, n, r = {}) {
		const i = util.normalizeParams(r);
		const a = {
			check: "string_format",
			type: "string",
			format: t,
			fn: typeof n === "function" ? n : (e) => n.test(e),
			...i
		};
		if (n instanceof RegExp) {
			a.pattern = n;
		}
		const o = new e(a);
		return o;
	}
	;
	function sc(e, ...t) {
		for (const n of t) {
			for (const t of Reflect.ownKeys(n)) {
				if (Object.prototype.propertyIsEnumerable.call(n, t)) {
					g(e, t, n[t]);
				}
			}
		}
		return e;
	}
	function cc(e) {
		let t = e?.target ?? "draft-2020-12";
		if (t === "draft-4") t = "draft-04";
		if (t === "draft-7") t = "draft-07";
		return {
			processors: e.processors ?? {},
			metadataRegistry: e?.metadata ?? R,
			target: t,
			unrepresentable: e?.unrepresentable ?? "throw",
			override: e?.override ?? (() => {}),
			io: e?.io ?? "output",
			counter: 0,
			seen: new Map(),
			sharedDefsExtractedFor: undefined,
			sharedEmitDoneFor: undefined,
			cycles: e?.cycles ?? "ref",
			reused: e?.reused ?? "inline",
			intersections: [],
			deferred: [],
			external: e?.external ?? undefined
		};
	}
	function H(e, t, n, r, i) {
		const a = typeof t.unrepresentable === "function" ? t.unrepresentable({
			zodSchema: e,
			path: r.path,
			message: i
		}) : t.unrepresentable;
		if (a === "any") return false;
		if (a === undefined || a === "throw") throw new Error(i);
		Object.assign(n, a);
		return true;
	}
	function U(e, t, n = {
		path: [],
		schemaPath: []
	}) {
		var r;
		const i = e._zod.def;
		const a = t.seen.get(e);
		if (a) {
			a.count++;
			const t = n.schemaPath.includes(e);
			if (t) {
				a.cycle = n.path;
			}
			return a.schema;
		}
		const o = {
			schema: {},
			count: 1,
			cycle: undefined,
			path: n.path
		};
		t.seen.set(e, o);
		t.sharedDefsExtractedFor = undefined;
		t.sharedEmitDoneFor = undefined;
		const s = e._zod.toJSONSchema?.();
		if (s) {
			o.schema = s;
		} else {
			const r = {
				...n,
				schemaPath: [...n.schemaPath, e],
				path: n.path
			};
			if (e._zod.processJSONSchema) {
				e._zod.processJSONSchema(t, o.schema, r);
			} else {
				const n = o.schema;
				const a = t.processors[i.type];
				if (!a) {
					throw new Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
				}
				a(e, t, n, r);
			}
			const a = e._zod.parent;
			if (a) {
				if (!o.ref) o.ref = a;
				U(a, t, r);
				t.seen.get(a).isParent = true;
			}
		}
		const c = t.metadataRegistry.get(e);
		if (c) sc(o.schema, c);
		if (t.io === "input" && W(e)) {
			delete o.schema.examples;
			delete o.schema.default;
		}
		if (t.io === "input" && "_prefault" in o.schema) (r = o.schema).default ?? (r.default = o.schema._prefault);
		delete o.schema._prefault;
		const l = t.seen.get(e);
		return l.schema;
	}
	function lc(e) {
		return e.replace(/~/g, "~0").replace(/\//g, "~1");
	}
	function uc(e, t) {
		const n = e.seen.get(t);
		if (!n) throw new Error("Unprocessed schema. This is a bug in Zod.");
		if (e.external && e.sharedDefsExtractedFor === e.external) return;
		const r = new Map();
		for (const t of e.seen.entries()) {
			const n = e.metadataRegistry.get(t[0])?.id;
			if (n) {
				const e = r.get(n);
				if (e && e !== t[0]) {
					throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
				}
				r.set(n, t[0]);
			}
		}
		const i = (t) => {
			const r = e.target === "draft-2020-12" ? "$defs" : "definitions";
			if (e.external) {
				const n = e.external.registry.get(t[0])?.id;
				const i = e.external.uri ?? ((e) => e);
				if (n) {
					return { ref: i(n) };
				}
				const a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
				t[1].defId = a;
				return {
					defId: a,
					ref: `${i("__shared")}#/${r}/${lc(a)}`
				};
			}
			const i = `#`;
			const a = `${i}/${r}/`;
			if (t[1] === n && !t[1].schema.id) {
				return { ref: i };
			}
			const o = t[1].schema.id ?? `__schema${e.counter++}`;
			return {
				defId: o,
				ref: a + lc(o)
			};
		};
		const a = (e) => {
			if (e[1].schema.$ref) {
				return;
			}
			const t = e[1];
			const { ref: n, defId: r } = i(e);
			t.def = { ...t.schema };
			if (r) t.defId = r;
			const a = t.schema;
			for (const e in a) {
				delete a[e];
			}
			a.$ref = n;
		};
		if (e.cycles === "throw") {
			for (const t of e.seen.entries()) {
				const e = t[1];
				if (e.cycle) {
					throw new Error("Cycle detected: " + `#/${e.cycle?.join("/")}/<root>` + "\n\nSet the `cycles` parameter to `\"ref\"` to resolve cyclical schemas with defs.");
				}
			}
		}
		for (const n of e.seen.entries()) {
			const r = n[1];
			if (t === n[0]) {
				a(n);
				continue;
			}
			if (e.external) {
				const r = e.external.registry.get(n[0])?.id;
				if (t !== n[0] && r) {
					a(n);
					continue;
				}
			}
			const i = e.metadataRegistry.get(n[0])?.id;
			if (i) {
				a(n);
				continue;
			}
			if (r.cycle) {
				a(n);
				continue;
			}
			if (r.count > 1) {
				if (e.reused === "ref") {
					a(n);
				}
			}
		}
		if (e.external) e.sharedDefsExtractedFor = e.external;
	}
	function dc(e) {
		const t = e.anyOf;
		if (!Array.isArray(t) || t.length === 0 || e.type !== undefined) return;
		const n = [];
		for (const e of t) {
			if (!e || typeof e !== "object") return;
			dc(e);
			const t = Object.keys(e);
			if (t.length !== 1 || t[0] !== "type") return;
			const r = e.type;
			for (const e of Array.isArray(r) ? r : [r]) {
				if (typeof e !== "string") return;
				if (!n.includes(e)) n.push(e);
			}
		}
		delete e.anyOf;
		e.type = n.length === 1 ? n[0] : n;
	}
	const fc = new Set([
		"type",
		"properties",
		"required",
		"additionalProperties"
	]);
	const pc = ["oneOf", "anyOf"];
	function mc(e) {
		const t = e.additionalProperties;
		if (t === undefined || t === false || typeof t !== "object" || t === null) return null;
		return Object.keys(t).length ? t : null;
	}
	function hc(e) {
		const t = [];
		for (const n of e) {
			if (typeof n !== "object" || n.type !== "object") return null;
			for (const e in n) {
				if (!fc.has(e)) return null;
			}
			t.push(n);
		}
		const n = {};
		const r = new Set();
		for (const e of t) {
			for (const r in e.properties) {
				if (Object.prototype.hasOwnProperty.call(n, r)) continue;
				const e = [];
				for (const n of t) {
					const t = n.properties?.[r] ?? mc(n);
					if (t === null || t === undefined) continue;
					if (!e.some((e) => JSON.stringify(e) === JSON.stringify(t))) e.push(t);
				}
				const i = e.length === 1 ? e[0] : hc(e) ?? { allOf: e };
				g(n, r, i);
			}
			for (const t of e.required ?? []) r.add(t);
		}
		const i = {
			type: "object",
			properties: n
		};
		if (r.size) i.required = [...r];
		if (t.every((e) => e.additionalProperties === false)) {
			i.additionalProperties = false;
		} else {
			const e = [];
			for (const n of t) {
				const t = mc(n);
				if (t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t))) e.push(t);
			}
			if (e.length === 1) i.additionalProperties = e[0];
			else if (e.length > 1) i.additionalProperties = { allOf: e };
		}
		return i;
	}
	function gc(e) {
		const t = e.allOf;
		if (!Array.isArray(t) || t.length < 2) return;
		for (const t of fc) if (t in e) return;
		const n = t.filter((e) => pc.some((t) => Array.isArray(e[t])));
		let r = null;
		if (!n.length) {
			r = hc(t);
		} else {
			const e = n[0];
			const i = pc.find((t) => Array.isArray(e[t]));
			if (Object.keys(e).length !== 1) return;
			const a = t.filter((t) => t !== e);
			const o = e[i].map((e) => hc([...a, e]));
			if (o.some((e) => !e)) return;
			r = { [i]: o };
		}
		if (!r) return;
		delete e.allOf;
		sc(e, r);
	}
	function _c(e, t) {
		const n = e.seen.get(t);
		if (!n) throw new Error("Unprocessed schema. This is a bug in Zod.");
		const r = (t) => {
			const n = e.seen.get(t);
			if (n.ref === null) return;
			const i = n.def ?? n.schema;
			const a = { ...i };
			const o = n.ref;
			n.ref = null;
			if (o) {
				r(o);
				const n = e.seen.get(o);
				const s = n.schema;
				if (s.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0")) {
					i.allOf = i.allOf ?? [];
					i.allOf.push(s);
				} else {
					sc(i, s);
				}
				sc(i, a);
				const c = t._zod.parent === o;
				if (c) {
					for (const e in i) {
						if (e === "$ref" || e === "allOf") continue;
						if (!(e in a)) {
							delete i[e];
						}
					}
				}
				if (s.$ref && n.def) {
					for (const e in i) {
						if (e === "$ref" || e === "allOf") continue;
						if (e in n.def && JSON.stringify(i[e]) === JSON.stringify(n.def[e])) {
							delete i[e];
						}
					}
				}
			}
			const s = t._zod.parent;
			if (s && s !== o) {
				r(s);
				const t = e.seen.get(s);
				if (t?.schema.$ref) {
					i.$ref = t.schema.$ref;
					if (t.def) {
						for (const e in i) {
							if (e === "$ref" || e === "allOf") continue;
							if (e in t.def && JSON.stringify(i[e]) === JSON.stringify(t.def[e])) {
								delete i[e];
							}
						}
					}
				}
			}
			e.override({
				zodSchema: t,
				jsonSchema: i,
				path: n.path ?? []
			});
		};
		if (!e.external || e.sharedEmitDoneFor !== e.external) {
			for (const t of [...e.seen.entries()].reverse()) {
				r(t[0]);
			}
			if (e.target !== "openapi-3.0") {
				for (const t of e.seen.entries()) {
					dc(t[1].def ?? t[1].schema);
				}
			}
			for (const t of e.deferred) t();
			if (e.intersections.length) {
				const t = new Map();
				for (const n of e.seen.values()) {
					for (const e of [n.schema, n.def]) {
						const n = e?.allOf;
						if (!Array.isArray(n)) continue;
						const r = t.get(n);
						if (r) r.push(e);
						else t.set(n, [e]);
					}
				}
				for (const n of e.intersections) {
					for (const e of t.get(n) ?? []) gc(e);
				}
			}
		}
		const i = {};
		if (e.target === "draft-2020-12") {
			i.$schema = "https://json-schema.org/draft/2020-12/schema";
		} else if (e.target === "draft-07") {
			i.$schema = "http://json-schema.org/draft-07/schema#";
		} else if (e.target === "draft-04") {
			i.$schema = "http://json-schema.org/draft-04/schema#";
		} else if (e.target === "openapi-3.0") {} else {}
		if (e.external?.uri) {
			const n = e.external.registry.get(t)?.id;
			if (!n) throw new Error("Schema is missing an `id` property");
			i.$id = e.external.uri(n);
		}
		sc(i, n.defId ? n.schema : n.def ?? n.schema);
		const a = e.metadataRegistry.get(t)?.id;
		if (a !== undefined && i.id === a) delete i.id;
		const o = e.external?.defs ?? {};
		if (!e.external || e.sharedEmitDoneFor !== e.external) {
			for (const t of e.seen.entries()) {
				const e = t[1];
				if (e.def && e.defId) {
					if (e.def.id === e.defId) delete e.def.id;
					g(o, e.defId, e.def);
				}
			}
		}
		if (e.external) e.sharedEmitDoneFor = e.external;
		if (e.external) {} else {
			if (Object.keys(o).length > 0) {
				if (e.target === "draft-2020-12") {
					i.$defs = o;
				} else {
					i.definitions = o;
				}
			}
		}
		try {
			const n = JSON.parse(JSON.stringify(i));
			Object.defineProperty(n, "~standard", {
				value: {
					...t["~standard"],
					jsonSchema: {
						input: yc(t, "input", e.processors),
						output: yc(t, "output", e.processors)
					}
				},
				enumerable: false,
				writable: false
			});
			return n;
		} catch (e) {
			throw new Error("Error converting schema to JSON.");
		}
	}
	function W(e, t) {
		const n = t ?? { seen: new Set() };
		if (n.seen.has(e)) return false;
		n.seen.add(e);
		const r = e._zod.def;
		if (r.type === "transform") return true;
		if (r.type === "array") return W(r.element, n);
		if (r.type === "set") return W(r.valueType, n);
		if (r.type === "lazy") return W(r.getter(), n);
		if (r.type === "promise" || r.type === "optional" || r.type === "nonoptional" || r.type === "nullable" || r.type === "readonly" || r.type === "default" || r.type === "prefault" || r.type === "catch") {
			return W(r.innerType, n);
		}
		if (r.type === "intersection") {
			return W(r.left, n) || W(r.right, n);
		}
		if (r.type === "record" || r.type === "map") {
			return W(r.keyType, n) || W(r.valueType, n);
		}
		if (r.type === "pipe") {
			if (e._zod.traits.has("$ZodCodec")) return true;
			return W(r.in, n) || W(r.out, n);
		}
		if (r.type === "object") {
			for (const e in r.shape) {
				if (W(r.shape[e], n)) return true;
			}
			return false;
		}
		if (r.type === "union") {
			for (const e of r.options) {
				if (W(e, n)) return true;
			}
			return false;
		}
		if (r.type === "tuple") {
			for (const e of r.items) {
				if (W(e, n)) return true;
			}
			if (r.rest && W(r.rest, n)) return true;
			return false;
		}
		return false;
	}
	const vc = (e, t = {}) => (n) => {
		const r = cc({
			...n,
			processors: t
		});
		U(e, r);
		uc(r, e);
		return _c(r, e);
	};
	const yc = (e, t, n = {}) => (r) => {
		const { libraryOptions: i, target: a } = r ?? {};
		const o = cc({
			...i ?? {},
			target: a,
			io: t,
			processors: n
		});
		U(e, o);
		uc(o, e);
		return _c(o, e);
	};
	;
	const G = (e, t, n) => {
		if (e[t] === undefined || n > e[t]) e[t] = n;
	};
	const K = (e, t, n) => {
		if (e[t] === undefined || n < e[t]) e[t] = n;
	};
	const bc = (e, t) => {
		G(e, "minimum", t);
		K(e, "maximum", t);
	};
	const xc = (e, t) => {
		e.multipleOf ?? (e.multipleOf = []);
		if (!e.multipleOf.includes(t)) e.multipleOf.push(t);
	};
	const Sc = (e, t) => {
		e.patterns ?? (e.patterns = new Set());
		e.patterns.add(t);
	};
	const Cc = (e, t) => {
		e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
	};
	const wc = (e, t) => {
		e.format = t;
		if (t.includes("int")) e.isInt = true;
	};
	const Tc = (e, t) => G(e, "minimum", t.minimum);
	const Ec = (e, t) => K(e, "maximum", t.maximum);
	const Dc = (e) => (t, n) => {
		wc(t, n.format);
		const [r, i] = e[n.format];
		G(t, "minimum", r);
		K(t, "maximum", i);
	};
	const Oc = {
		greater_than: (e, t) => G(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
		less_than: (e, t) => K(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
		multiple_of: (e, t) => xc(e, t.value),
		number_format: Dc(Te),
		bigint_format: Dc(Ee),
		min_length: Tc,
		max_length: Ec,
		length_equals: (e, t) => bc(e, t.length),
		min_size: Tc,
		max_size: Ec,
		size_equals: (e, t) => bc(e, t.size),
		string_format: (e, t) => {
			wc(e, t.format);
			if (t.pattern) Sc(e, t.pattern);
			if (t.format === "base64" || t.format === "base64url") e.contentEncoding = t.format;
			if (t.local || t.precision === -1) e.laxFormat = true;
		},
		mime_type: (e, t) => Cc(e, t.mime)
	};
	function q(e) {
		const t = {};
		const n = e._zod.def;
		const r = e._zod.traits.has("$ZodCheck") ? [e, ...n.checks ?? []] : n.checks ?? [];
		for (const e of r) Oc[e._zod.def.check]?.(t, e._zod.def);
		const i = e._zod.bag;
		if (i.minimum !== undefined) G(t, "minimum", i.minimum);
		if (i.exclusiveMinimum !== undefined) G(t, "exclusiveMinimum", i.exclusiveMinimum);
		if (i.maximum !== undefined) K(t, "maximum", i.maximum);
		if (i.exclusiveMaximum !== undefined) K(t, "exclusiveMaximum", i.exclusiveMaximum);
		if (i.multipleOf !== undefined) xc(t, i.multipleOf);
		if (i.format !== undefined) {
			t.format ?? (t.format = i.format);
			if (i.format.includes("int")) t.isInt = true;
		}
		if (i.mime) Cc(t, i.mime);
		for (const e of i.patterns ?? []) Sc(t, e);
		return t;
	}
	const kc = {
		guid: "uuid",
		url: "uri",
		datetime: "date-time",
		json_string: "json-string",
		regex: ""
	};
	const Ac = new Map([[ci, cn], [ui, ln]]);
	const jc = (e) => Ac.get(e) ?? e;
	const Mc = (e, t, n, r) => {
		const i = n;
		i.type = "string";
		const { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = q(e);
		if (typeof a === "number") i.minLength = a;
		if (typeof o === "number") i.maxLength = o;
		if (s) {
			i.format = kc[s] ?? s;
			if (i.format === "") delete i.format;
			if (s === "time" || u) {
				delete i.format;
			}
		}
		if (l) i.contentEncoding = l;
		if (c && c.size > 0) {
			const e = [...c].map(jc);
			if (e.length === 1) i.pattern = e[0].source;
			else if (e.length > 1) {
				i.allOf = [...e.map((e) => ({
					...t.target === "draft-07" || t.target === "draft-04" || t.target === "openapi-3.0" ? { type: "string" } : {},
					pattern: e.source
				}))];
			}
		}
	};
	const Nc = (e, t, n, r) => {
		const i = n;
		const { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = q(e);
		i.type = u ? "integer" : "number";
		const d = typeof l === "number" && l >= (a ?? Number.NEGATIVE_INFINITY);
		const f = typeof c === "number" && c <= (o ?? Number.POSITIVE_INFINITY);
		const p = t.target === "draft-04" || t.target === "openapi-3.0";
		if (d) {
			if (p) {
				i.minimum = l;
				i.exclusiveMinimum = true;
			} else {
				i.exclusiveMinimum = l;
			}
		} else if (typeof a === "number") {
			i.minimum = a;
		}
		if (f) {
			if (p) {
				i.maximum = c;
				i.exclusiveMaximum = true;
			} else {
				i.exclusiveMaximum = c;
			}
		} else if (typeof o === "number") {
			i.maximum = o;
		}
		if (s) {
			const n = new Set();
			for (const a of s) {
				if (Number.isFinite(a) && a !== 0) n.add(Math.abs(a));
				else H(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
			}
			const [a, ...o] = n;
			if (a !== undefined) i.multipleOf = a;
			if (o.length) i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))];
		}
	};
	const Pc = (e, t, n, r) => {
		n.type = "boolean";
	};
	const Fc = (e, t, n, r) => {
		H(e, t, n, r, "BigInt cannot be represented in JSON Schema");
	};
	const Ic = (e, t, n, r) => {
		H(e, t, n, r, "Symbols cannot be represented in JSON Schema");
	};
	const Lc = (e, t, n, r) => {
		if (t.target === "openapi-3.0") {
			n.type = "string";
			n.nullable = true;
			n.enum = [null];
		} else {
			n.type = "null";
		}
	};
	const Rc = (e, t, n, r) => {
		H(e, t, n, r, "Undefined cannot be represented in JSON Schema");
	};
	const zc = (e, t, n, r) => {
		H(e, t, n, r, "Void cannot be represented in JSON Schema");
	};
	const Bc = (e, t, n, r) => {
		n.not = {};
	};
	const Vc = (e, t, n, r) => {};
	const Hc = (e, t, n, r) => {};
	const Uc = (e, t, n, r) => {
		H(e, t, n, r, "Date cannot be represented in JSON Schema");
	};
	const Wc = (e, t, n, r) => {
		const i = e._zod.def;
		const a = l(i.entries);
		if (a.length === 0) {
			n.not = {};
			return;
		}
		if (a.every((e) => typeof e === "number")) n.type = "number";
		if (a.every((e) => typeof e === "string")) n.type = "string";
		n.enum = a;
	};
	const Gc = (e, t, n, r) => {
		const i = e._zod.def;
		if (i.values.length === 0) {
			n.not = {};
			return;
		}
		const a = [];
		for (const o of i.values) {
			if (o === undefined) {
				if (H(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
			} else if (typeof o === "bigint") {
				if (H(e, t, n, r, "BigInt literals cannot be represented in JSON Schema")) return;
				a.push(Number(o));
			} else {
				a.push(o);
			}
		}
		if (a.length === 0) {} else if (a.length === 1) {
			const e = a[0];
			n.type = e === null ? "null" : typeof e;
			if (t.target === "draft-04" || t.target === "openapi-3.0") {
				n.enum = [e];
			} else {
				n.const = e;
			}
		} else {
			if (a.every((e) => typeof e === "number")) n.type = "number";
			if (a.every((e) => typeof e === "string")) n.type = "string";
			if (a.every((e) => typeof e === "boolean")) n.type = "boolean";
			if (a.every((e) => e === null)) n.type = "null";
			n.enum = a;
		}
	};
	const Kc = (e, t, n, r) => {
		H(e, t, n, r, "NaN cannot be represented in JSON Schema");
	};
	const qc = (e, t, n, r) => {
		const i = n;
		const a = e._zod.pattern;
		if (!a) throw new Error("Pattern not found in template literal");
		i.type = "string";
		i.pattern = a.source;
	};
	const Jc = (e, t, n, r) => {
		const i = n;
		i.type = "string";
		i.format = "binary";
		i.contentEncoding = "binary";
		const { minimum: a, maximum: o, mime: s } = q(e);
		if (a !== undefined) i.minLength = a;
		if (o !== undefined) i.maxLength = o;
		if (!s) return;
		if (s.length === 0) i.not = {};
		else if (s.length === 1) i.contentMediaType = s[0];
		else i.anyOf = s.map((e) => ({ contentMediaType: e }));
	};
	const Yc = (e, t, n, r) => {
		n.type = "boolean";
	};
	const Xc = (e, t, n, r) => {
		H(e, t, n, r, "Custom types cannot be represented in JSON Schema");
	};
	const Zc = (e, t, n, r) => {
		H(e, t, n, r, "Function types cannot be represented in JSON Schema");
	};
	const Qc = (e, t, n, r) => {
		H(e, t, n, r, "Transforms cannot be represented in JSON Schema");
	};
	const $c = (e, t, n, r) => {
		H(e, t, n, r, "Map cannot be represented in JSON Schema");
	};
	const el = (e, t, n, r) => {
		H(e, t, n, r, "Set cannot be represented in JSON Schema");
	};
	const tl = (e, t, n, r) => {
		const i = n;
		const a = e._zod.def;
		const { minimum: o, maximum: s } = q(e);
		if (typeof o === "number") i.minItems = o;
		if (typeof s === "number") i.maxItems = s;
		i.type = "array";
		i.items = U(a.element, t, {
			...r,
			path: [...r.path, "items"]
		});
	};
	function nl(e) {
		const t = e._zod.def;
		if (t.type === "pipe" && t.in._zod.traits.has("$ZodTransform")) {
			return nl(t.out);
		}
		if (t.type === "catch") {
			return nl(t.innerType);
		}
		return e._zod.optin;
	}
	const rl = (e, t, n, r) => {
		const i = n;
		const a = e._zod.def;
		const o = a.shape;
		const s = Object.getOwnPropertySymbols(o);
		if (s.length && H(e, t, i, r, "Symbol keys cannot be represented in JSON Schema")) {
			return;
		}
		i.type = "object";
		i.properties = {};
		for (const e in o) {
			g(i.properties, e, U(o[e], t, {
				...r,
				path: [
					...r.path,
					"properties",
					e
				]
			}));
		}
		const c = [];
		for (const e of Object.keys(o)) {
			const n = a.shape[e];
			if (t.io === "input" ? nl(n) === undefined : n._zod.optout === undefined) {
				c.push(e);
			}
		}
		if (c.length > 0) {
			i.required = c;
		}
		if (a.catchall?._zod.def.type === "never") {
			i.additionalProperties = false;
		} else if (!a.catchall) {
			if (t.io === "output") i.additionalProperties = false;
		} else if (a.catchall) {
			i.additionalProperties = U(a.catchall, t, {
				...r,
				path: [...r.path, "additionalProperties"]
			});
		}
	};
	const il = (e, t, n, r) => {
		const i = e._zod.def;
		const a = i.inclusive === false;
		const o = i.options.map((e, n) => U(e, t, {
			...r,
			path: [
				...r.path,
				a ? "oneOf" : "anyOf",
				n
			]
		}));
		if (a) {
			n.oneOf = o;
		} else {
			n.anyOf = o;
		}
	};
	const al = (e, t, n, r) => {
		const i = e._zod.def;
		const a = U(i.left, t, {
			...r,
			path: [
				...r.path,
				"allOf",
				0
			]
		});
		const o = U(i.right, t, {
			...r,
			path: [
				...r.path,
				"allOf",
				1
			]
		});
		const s = (e) => "allOf" in e && Object.keys(e).length === 1;
		const c = [...s(a) ? a.allOf : [a], ...s(o) ? o.allOf : [o]];
		n.allOf = c;
		t.intersections.push(c);
	};
	const ol = (e, t, n, r) => {
		const i = n;
		const a = e._zod.def;
		i.type = "array";
		const o = t.target === "draft-2020-12" ? "prefixItems" : "items";
		const s = t.target === "draft-2020-12" ? "items" : t.target === "openapi-3.0" ? "items" : "additionalItems";
		const c = a.items.map((e, n) => U(e, t, {
			...r,
			path: [
				...r.path,
				o,
				n
			]
		}));
		const l = a.rest ? U(a.rest, t, {
			...r,
			path: [
				...r.path,
				s,
				...t.target === "openapi-3.0" ? [a.items.length] : []
			]
		}) : null;
		let u = a.items.length;
		while (u > 0) {
			const e = a.items[u - 1];
			const n = t.io === "input" ? nl(e) !== undefined : e._zod.optout === "optional";
			if (!n) break;
			u--;
		}
		const d = a.items.length;
		const f = !a.rest;
		if (t.target === "draft-2020-12") {
			i.prefixItems = c;
			if (f) {
				i.items = false;
			} else if (l) {
				i.items = l;
			}
			if (u > 0) i.minItems = u;
			if (f) i.maxItems = d;
		} else if (t.target === "openapi-3.0") {
			i.items = { anyOf: c };
			if (l) {
				i.items.anyOf.push(l);
			}
			if (u > 0) i.minItems = u;
			if (f) i.maxItems = d;
		} else {
			i.items = c;
			if (f) {
				i.additionalItems = false;
			} else if (l) {
				i.additionalItems = l;
			}
			if (u > 0) i.minItems = u;
			if (f) i.maxItems = d;
		}
		const { minimum: p, maximum: m } = q(e);
		if (typeof p === "number") i.minItems = p;
		if (typeof m === "number") i.maxItems = m;
	};
	function sl(e, t, n) {
		if (t.$ref) {
			if (n.has(t)) return t;
			n.add(t);
			const r = e.get(t)?.def;
			if (!r) return t;
			const i = sl(e, r, n);
			return i === r ? t : i;
		}
		for (const r of ["anyOf", "oneOf"]) {
			const i = t[r];
			if (!Array.isArray(i)) continue;
			const a = i.map((t) => sl(e, t, n));
			if (a.some((e, t) => e !== i[t])) t = {
				...t,
				[r]: a
			};
		}
		const r = Array.isArray(t.type) ? t.type : [t.type];
		const i = !r.includes("string") && r.some((e) => e === "number" || e === "integer");
		const a = t.enum ?? (t.const !== undefined ? [t.const] : undefined);
		if (!i && !a?.some((e) => typeof e === "number")) return t;
		const { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
		if (p.enum) p.enum = p.enum.map((e) => typeof e === "number" ? String(e) : e);
		else if (typeof p.const === "number") p.const = String(p.const);
		if (!i) return p;
		p.type = "string";
		if (!a) p.pattern = (r.includes("number") ? Dn : En).source;
		return p;
	}
	const cl = new WeakMap();
	function ll(e) {
		const t = new Map();
		for (const n of e.seen.values()) {
			if (n.def && !t.has(n.schema)) t.set(n.schema, n);
		}
		const n = new Map();
		for (const r of cl.get(e) ?? []) {
			const i = e.seen.get(r);
			const a = (i?.def ?? i?.schema)?.propertyNames;
			if (!a || a === true || n.has(a)) continue;
			const o = sl(t, a, new Set());
			if (o !== a) n.set(a, o);
		}
		if (!n.size) return;
		for (const t of e.seen.values()) {
			for (const e of [t.schema, t.def]) {
				const t = e && n.get(e.propertyNames);
				if (t) e.propertyNames = t;
			}
		}
	}
	const ul = (e, t, n, r) => {
		const i = n;
		const a = e._zod.def;
		i.type = "object";
		const o = a.keyType;
		const s = q(o).patterns;
		if (a.mode === "loose" && s && s.size > 0) {
			const e = U(a.valueType, t, {
				...r,
				path: [
					...r.path,
					"patternProperties",
					"*"
				]
			});
			i.patternProperties = {};
			for (const t of s) {
				g(i.patternProperties, jc(t).source, e);
			}
		} else {
			if (t.target === "draft-07" || t.target === "draft-2020-12") {
				i.propertyNames = U(a.keyType, t, {
					...r,
					path: [...r.path, "propertyNames"]
				});
				let n = cl.get(t);
				if (!n) {
					n = [];
					cl.set(t, n);
					t.deferred.push(() => ll(t));
				}
				n.push(e);
			}
			i.additionalProperties = U(a.valueType, t, {
				...r,
				path: [...r.path, "additionalProperties"]
			});
		}
		const c = o._zod.values;
		const l = t.io === "input" && nl(a.valueType) !== undefined;
		if (c && !a.partial && !l) {
			const e = [...c].filter((e) => typeof e === "string" || typeof e === "number");
			if (e.length > 0) {
				i.required = e.map(String);
			}
		}
	};
	const dl = (e, t, n, r) => {
		const i = e._zod.def;
		const a = U(i.innerType, t, r);
		const o = t.seen.get(e);
		if (t.target === "openapi-3.0") {
			o.ref = i.innerType;
			n.nullable = true;
		} else {
			n.anyOf = [a, { type: "null" }];
		}
	};
	const fl = (e, t, n, r) => {
		const i = e._zod.def;
		U(i.innerType, t, r);
		const a = t.seen.get(e);
		a.ref = i.innerType;
	};
	const pl = Symbol();
	function ml(e, t, n, r, i) {
		let a = false;
		const o = JSON.stringify(e, (e, t) => {
			if (typeof t !== "bigint") return t;
			a = true;
			return null;
		});
		if (!a) return JSON.parse(o);
		H(t, n, r, i, "BigInt defaults cannot be represented in JSON Schema");
		return pl;
	}
	const hl = (e, t, n, r) => {
		const i = e._zod.def;
		U(i.innerType, t, r);
		const a = t.seen.get(e);
		a.ref = i.innerType;
		const o = ml(i.defaultValue, e, t, n, r);
		if (o !== pl) n.default = o;
	};
	const gl = (e, t, n, r) => {
		const i = e._zod.def;
		U(i.innerType, t, r);
		const a = t.seen.get(e);
		a.ref = i.innerType;
		if (t.io !== "input") return;
		const o = ml(i.defaultValue, e, t, n, r);
		if (o !== pl) n._prefault = o;
	};
	const _l = (e, t, n, r) => {
		const i = e._zod.def;
		U(i.innerType, t, r);
		const a = t.seen.get(e);
		a.ref = i.innerType;
		let o;
		try {
			o = i.catchValue(undefined);
		} catch {
			H(e, t, n, r, "Dynamic catch values are not supported in JSON Schema");
			return;
		}
		n.default = o;
	};
	const vl = (e, t, n, r) => {
		const i = e._zod.def;
		const a = i.in._zod.traits.has("$ZodTransform");
		const o = t.io === "input" ? a ? i.out : i.in : i.out;
		U(o, t, r);
		const s = t.seen.get(e);
		s.ref = o;
	};
	const yl = (e, t, n, r) => {
		const i = e._zod.def;
		U(i.innerType, t, r);
		const a = t.seen.get(e);
		a.ref = i.innerType;
		n.readOnly = true;
	};
	const bl = (e, t, n, r) => {
		const i = e._zod.def;
		U(i.innerType, t, r);
		const a = t.seen.get(e);
		a.ref = i.innerType;
	};
	const xl = (e, t, n, r) => {
		const i = e._zod.def;
		U(i.innerType, t, r);
		const a = t.seen.get(e);
		a.ref = i.innerType;
	};
	const Sl = (e, t, n, r) => {
		const i = e._zod.innerType;
		U(i, t, r);
		const a = t.seen.get(e);
		a.ref = i;
	};
	const Cl = {
		string: Mc,
		number: Nc,
		boolean: Pc,
		bigint: Fc,
		symbol: Ic,
		null: Lc,
		undefined: Rc,
		void: zc,
		never: Bc,
		any: Vc,
		unknown: Hc,
		date: Uc,
		enum: Wc,
		literal: Gc,
		nan: Kc,
		template_literal: qc,
		file: Jc,
		success: Yc,
		custom: Xc,
		function: Zc,
		transform: Qc,
		map: $c,
		set: el,
		array: tl,
		object: rl,
		union: il,
		intersection: al,
		tuple: ol,
		record: ul,
		nullable: dl,
		nonoptional: fl,
		default: hl,
		prefault: gl,
		catch: _l,
		pipe: vl,
		readonly: yl,
		promise: bl,
		optional: xl,
		lazy: Sl
	};
	function wl(e, t) {
		if ("_idmap" in e) {
			const n = e;
			const r = initializeContext({
				...t,
				processors: Cl
			});
			const i = {};
			for (const e of n._idmap.entries()) {
				const [t, n] = e;
				processSchema(n, r);
			}
			const a = {};
			const o = {
				registry: n,
				uri: t?.uri,
				defs: i
			};
			r.external = o;
			for (const e of n._idmap.entries()) {
				const [t, n] = e;
				extractDefs(r, n);
				assignProp(a, t, finalize(r, n));
			}
			if (Object.keys(i).length > 0) {
				const e = r.target === "draft-2020-12" ? "$defs" : "definitions";
				a.__shared = { [e]: i };
			}
			return { schemas: a };
		}
		const n = initializeContext({
			...t,
			processors: Cl
		});
		processSchema(e, n);
		extractDefs(n, e);
		return finalize(n, e);
	}
	;
	const Tl = () => {
		const e = {
			string: {
				unit: "characters",
				verb: "to have"
			},
			file: {
				unit: "bytes",
				verb: "to have"
			},
			array: {
				unit: "items",
				verb: "to have"
			},
			set: {
				unit: "items",
				verb: "to have"
			},
			map: {
				unit: "entries",
				verb: "to have"
			}
		};
		function t(t) {
			return e[t] ?? null;
		}
		const n = {
			regex: "input",
			email: "email address",
			url: "URL",
			emoji: "emoji",
			uuid: "UUID",
			uuidv4: "UUIDv4",
			uuidv6: "UUIDv6",
			nanoid: "nanoid",
			guid: "GUID",
			cuid: "cuid",
			cuid2: "cuid2",
			ulid: "ULID",
			xid: "XID",
			ksuid: "KSUID",
			datetime: "ISO datetime",
			date: "ISO date",
			time: "ISO time",
			duration: "ISO duration",
			ipv4: "IPv4 address",
			ipv6: "IPv6 address",
			mac: "MAC address",
			cidrv4: "IPv4 range",
			cidrv6: "IPv6 range",
			base64: "base64-encoded string",
			base64url: "base64url-encoded string",
			json_string: "JSON string",
			e164: "E.164 number",
			currency_code: "currency code",
			credit_card: "credit card number",
			iban: "IBAN",
			jwt: "JWT",
			template_literal: "input"
		};
		const r = { nan: "NaN" };
		function i(e, t) {
			if (e === "number" && typeof t === "number" && !Number.isFinite(t)) {
				return String(t);
			}
			return r[e] ?? e;
		}
		return (e) => {
			switch (e.code) {
				case "invalid_type": {
					const t = i(e.expected);
					const n = We(e.input);
					const r = i(n, e.input);
					return `Invalid input: expected ${t}, received ${r}`;
				}
				case "invalid_value":
					if (e.values.length === 1) return `Invalid input: expected ${Ce(e.values[0])}`;
					return `Invalid option: expected one of ${u(e.values, "|")}`;
				case "too_big": {
					const n = e.exact ? "exactly " : e.inclusive ? "<=" : "<";
					const r = t(e.origin);
					if (r) return `Too big: expected ${e.origin ?? "value"} to have ${n}${e.maximum.toString()} ${r.unit ?? "elements"}`;
					return `Too big: expected ${e.origin ?? "value"} to be ${n}${e.maximum.toString()}`;
				}
				case "too_small": {
					const n = e.exact ? "exactly " : e.inclusive ? ">=" : ">";
					const r = t(e.origin);
					if (r) {
						return `Too small: expected ${e.origin} to have ${n}${e.minimum.toString()} ${r.unit}`;
					}
					return `Too small: expected ${e.origin} to be ${n}${e.minimum.toString()}`;
				}
				case "invalid_format": {
					const t = e;
					if (t.format === "starts_with") {
						return `Invalid string: must start with "${t.prefix}"`;
					}
					if (t.format === "ends_with") return `Invalid string: must end with "${t.suffix}"`;
					if (t.format === "includes") return `Invalid string: must include "${t.includes}"`;
					if (t.format === "regex") return `Invalid string: must match pattern ${t.pattern}`;
					return `Invalid ${n[t.format] ?? e.format}`;
				}
				case "not_multiple_of": return `Invalid number: must be a multiple of ${e.divisor}`;
				case "unrecognized_keys": return `Unrecognized key${e.keys.length > 1 ? "s" : ""}: ${u(e.keys, ", ")}`;
				case "invalid_key": return `Invalid key in ${e.origin}`;
				case "invalid_union":
					if (e.options && Array.isArray(e.options) && e.options.length > 0) {
						const t = e.options.map((e) => `'${e}'`).join(" | ");
						return `Invalid discriminator value. Expected ${t}`;
					}
					if (e.inclusive === false) {
						return "Invalid input: more than one option matched";
					}
					return "Invalid input";
				case "invalid_element": return `Invalid value in ${e.origin}`;
				default: return `Invalid input`;
			}
		};
	};
	function El() {
		return { localeError: Tl() };
	}
	;
	function Dl() {
		const e = this._zod;
		e.message ?? (e.message = JSON.stringify(e.def, d, 2));
		return e.message;
	}
	function Ol(e) {
		this._zod.message = e;
	}
	const kl = {
		get: Dl,
		set: Ol,
		enumerable: true,
		configurable: true
	};
	const Al = {
		value: undefined,
		enumerable: false
	};
	const jl = new WeakSet([Object.prototype, Error.prototype]);
	const Ml = (e, t) => {
		e.name = "$ZodError";
		Al.value = t;
		Object.defineProperty(e, "issues", Al);
		Al.value = undefined;
		Object.defineProperty(e, "message", kl);
		const n = Object.getPrototypeOf(e);
		if (!jl.has(n)) {
			jl.add(n);
			Object.defineProperty(n, "toString", {
				configurable: true,
				enumerable: false,
				get() {
					const e = () => this.message;
					Object.defineProperty(this, "toString", {
						value: e,
						configurable: true,
						writable: true
					});
					return e;
				},
				set(e) {
					Object.defineProperty(this, "toString", {
						value: e,
						configurable: true,
						writable: true
					});
				}
			});
		}
	};
	const Nl = A("$ZodError", Ml);
	const J = A("$ZodError", Ml, undefined, { Parent: Error });
	function Pl(e, t, n) {
		if (!Object.prototype.hasOwnProperty.call(e, t)) {
			if (t === "__proto__") {
				Object.defineProperty(e, t, {
					value: n(),
					writable: true,
					enumerable: true,
					configurable: true
				});
			} else {
				e[t] = n();
			}
		}
		return e[t];
	}
	function Fl(e, t = (e) => e.message) {
		const n = {};
		const r = [];
		for (const i of e.issues) {
			if (i.path.length > 0) {
				Pl(n, i.path[0], () => []).push(t(i));
			} else {
				r.push(t(i));
			}
		}
		return {
			formErrors: r,
			fieldErrors: n
		};
	}
	function Il(e, t = (e) => e.message) {
		const n = { _errors: [] };
		const r = (e, i = []) => {
			for (const a of e.issues) {
				if (a.code === "invalid_union" && a.errors.length) {
					a.errors.map((e) => r({ issues: e }, [...i, ...a.path]));
				} else if (a.code === "invalid_key") {
					r({ issues: a.issues }, [...i, ...a.path]);
				} else if (a.code === "invalid_element") {
					r({ issues: a.issues }, [...i, ...a.path]);
				} else {
					const e = [...i, ...a.path];
					if (e.length === 0) {
						n._errors.push(t(a));
					} else {
						let r = n;
						let i = 0;
						while (i < e.length) {
							const n = e[i];
							const o = i === e.length - 1;
							if (n === "_errors") {
								if (o) r._errors.push(t(a));
								i++;
								continue;
							}
							if (!Object.prototype.hasOwnProperty.call(r, n)) {
								Object.defineProperty(r, n, {
									value: { _errors: [] },
									enumerable: true,
									writable: true,
									configurable: true
								});
							}
							const s = r[n];
							if (o) {
								s._errors.push(t(a));
							}
							r = s;
							i++;
						}
					}
				}
			}
		};
		r(e);
		return n;
	}
	function Ll(e, t = (e) => e.message) {
		const n = { errors: [] };
		const r = (e, i = []) => {
			var a;
			for (const o of e.issues) {
				if (o.code === "invalid_union" && o.errors.length) {
					o.errors.map((e) => r({ issues: e }, [...i, ...o.path]));
				} else if (o.code === "invalid_key") {
					r({ issues: o.issues }, [...i, ...o.path]);
				} else if (o.code === "invalid_element") {
					r({ issues: o.issues }, [...i, ...o.path]);
				} else {
					const e = [...i, ...o.path];
					if (e.length === 0) {
						n.errors.push(t(o));
						continue;
					}
					let r = n;
					let s = 0;
					while (s < e.length) {
						const n = e[s];
						const i = s === e.length - 1;
						if (typeof n === "string") {
							r.properties ?? (r.properties = {});
							if (!Object.prototype.hasOwnProperty.call(r.properties, n)) {
								Object.defineProperty(r.properties, n, {
									value: { errors: [] },
									enumerable: true,
									writable: true,
									configurable: true
								});
							}
							r = r.properties[n];
						} else {
							r.items ?? (r.items = []);
							(a = r.items)[n] ?? (a[n] = { errors: [] });
							r = r.items[n];
						}
						if (i) {
							r.errors.push(t(o));
						}
						s++;
					}
				}
			}
		};
		r(e);
		return n;
	}
	function Rl(e) {
		const t = [];
		const n = e.map((e) => typeof e === "object" ? e.key : e);
		for (const e of n) {
			if (typeof e === "number") t.push(`[${e}]`);
			else if (typeof e === "symbol") t.push(`[${JSON.stringify(String(e))}]`);
			else if (/[^\w$]/.test(e)) t.push(`[${JSON.stringify(e)}]`);
			else {
				if (t.length) t.push(".");
				t.push(e);
			}
		}
		return t.join("");
	}
	function zl(e) {
		const t = [];
		const n = [...e.issues].sort((e, t) => (e.path ?? []).length - (t.path ?? []).length);
		for (const e of n) {
			t.push(`✖ ${e.message}`);
			if (e.path?.length) t.push(`  → at ${Rl(e.path)}`);
		}
		return t.join("\n");
	}
	;
	function Bl(e, t) {
		return {
			callee: t?.callee ?? e,
			Err: t?.Err
		};
	}
	const Vl = (e) => {
		const t = (n, r, i, a) => {
			const o = i ? {
				...i,
				async: false
			} : { async: false };
			const s = n._zod.run({
				value: r,
				issues: []
			}, o);
			if (s instanceof Promise) {
				throw new j();
			}
			if (s.issues.length) {
				const n = new ((a?.Err) ?? e)(s.issues.map((e) => E(e, o, N())));
				me(n, a?.callee ?? t);
				throw n;
			}
			return s.value;
		};
		return t;
	};
	const Hl = Vl(J);
	const Ul = (e) => {
		const t = async (n, r, i, a) => {
			const o = i ? {
				...i,
				async: true
			} : { async: true };
			let s = n._zod.run({
				value: r,
				issues: []
			}, o);
			if (s instanceof Promise) s = await s;
			if (s.issues.length) {
				const n = new ((a?.Err) ?? e)(s.issues.map((e) => E(e, o, N())));
				me(n, a?.callee ?? t);
				throw n;
			}
			return s.value;
		};
		return t;
	};
	const Wl = Ul(J);
	const Gl = (e) => (t, n, r) => {
		const i = r ? {
			...r,
			async: false
		} : { async: false };
		const a = t._zod.run({
			value: n,
			issues: []
		}, i);
		if (a instanceof Promise) {
			throw new j();
		}
		return a.issues.length ? ql(e, a.issues, i) : {
			success: true,
			data: a.value
		};
	};
	const Kl = Gl(J);
	function ql(e, t, n) {
		let r;
		return {
			success: false,
			get error() {
				if (!r) {
					r = new e(t.map((e) => E(e, n, N())));
					t = undefined;
					n = undefined;
				}
				return r;
			},
			set error(e) {
				r = e;
				t = undefined;
				n = undefined;
			}
		};
	}
	const Jl = (e) => async (t, n, r) => {
		const i = r ? {
			...r,
			async: true
		} : { async: true };
		let a = t._zod.run({
			value: n,
			issues: []
		}, i);
		if (a instanceof Promise) a = await a;
		return a.issues.length ? ql(e, a.issues, i) : {
			success: true,
			data: a.value
		};
	};
	const Yl = Jl(J);
	const Xl = Symbol.for("zod.compile.invalid");
	const Zl = Symbol.for("zod.compile.fallback");
	const Ql = ((e, t, n) => {
		const r = e._zod.bag.validator;
		if (r !== undefined) {
			if (r(t) !== Xl) return true;
			if (r.definite === true && n === undefined) return false;
		}
		return $l(e, t, n);
	});
	function $l(e, t, n) {
		const r = n ? {
			...n,
			async: false,
			abortEarly: true
		} : {
			async: false,
			abortEarly: true
		};
		const i = e._zod.bag.fallbackRun;
		let a;
		if (i) {
			r[Zl] = true;
			a = i({
				value: t,
				issues: []
			}, r);
		} else {
			a = e._zod.run({
				value: t,
				issues: []
			}, r);
		}
		if (a instanceof Promise) {
			throw new j();
		}
		return a.issues.length === 0;
	}
	const eu = async (e, t, n) => {
		const r = n ? {
			...n,
			async: true,
			abortEarly: true
		} : {
			async: true,
			abortEarly: true
		};
		let i = e._zod.run({
			value: t,
			issues: []
		}, r);
		if (i instanceof Promise) i = await i;
		return i.issues.length === 0;
	};
	const tu = (e) => {
		const t = Vl(e);
		const n = (e, r, i, a) => {
			const o = i ? {
				...i,
				direction: "backward"
			} : { direction: "backward" };
			return t(e, r, o, Bl(n, a));
		};
		return n;
	};
	const nu = tu(J);
	const ru = (e) => {
		const t = Vl(e);
		const n = (e, r, i, a) => {
			return t(e, r, i, Bl(n, a));
		};
		return n;
	};
	const iu = ru(J);
	const au = (e) => {
		const t = Ul(e);
		const n = async (e, r, i, a) => {
			const o = i ? {
				...i,
				direction: "backward"
			} : { direction: "backward" };
			return await t(e, r, o, Bl(n, a));
		};
		return n;
	};
	const ou = au(J);
	const su = (e) => {
		const t = Ul(e);
		const n = async (e, r, i, a) => {
			return await t(e, r, i, Bl(n, a));
		};
		return n;
	};
	const cu = su(J);
	const lu = (e) => (t, n, r) => {
		const i = r ? {
			...r,
			direction: "backward"
		} : { direction: "backward" };
		return Gl(e)(t, n, i);
	};
	const uu = lu(J);
	const du = (e) => (t, n, r) => {
		return Gl(e)(t, n, r);
	};
	const fu = du(J);
	const pu = (e) => async (t, n, r) => {
		const i = r ? {
			...r,
			direction: "backward"
		} : { direction: "backward" };
		return Jl(e)(t, n, i);
	};
	const mu = pu(J);
	const hu = (e) => async (t, n, r) => {
		return Jl(e)(t, n, r);
	};
	const gu = hu(J);
	;
	const _u = new WeakSet([Object.prototype, Error.prototype]);
	function vu(e, t, n) {
		Object.defineProperty(e, t, {
			configurable: true,
			enumerable: false,
			get() {
				const e = n(this);
				Object.defineProperty(this, t, {
					value: e,
					configurable: true,
					writable: true
				});
				return e;
			},
			set(e) {
				Object.defineProperty(this, t, {
					value: e,
					configurable: true,
					writable: true
				});
			}
		});
	}
	const yu = (e, t) => {
		Nl.init(e, t);
		e.name = "ZodError";
		const n = Object.getPrototypeOf(e);
		if (_u.has(n)) return;
		_u.add(n);
		vu(n, "format", (e) => (t) => Il(e, t));
		vu(n, "flatten", (e) => (t) => Fl(e, t));
		vu(n, "addIssue", (e) => (t) => {
			e.issues.push(t);
			e.message = JSON.stringify(e.issues, d, 2);
		});
		vu(n, "addIssues", (e) => (t) => {
			e.issues.push(...t);
			e.message = JSON.stringify(e.issues, d, 2);
		});
		Object.defineProperty(n, "isEmpty", {
			configurable: true,
			enumerable: false,
			get() {
				return this.issues.length === 0;
			}
		});
	};
	const bu = null && core.$constructor("ZodError", yu);
	const Y = A("ZodError", yu, undefined, { Parent: Error });
	;
	const xu = Vl(Y);
	const Su = Ul(Y);
	const Cu = Gl(Y);
	const wu = Jl(Y);
	const Tu = tu(Y);
	const Eu = ru(Y);
	const Du = au(Y);
	const Ou = su(Y);
	const ku = lu(Y);
	const Au = du(Y);
	const ju = pu(Y);
	const Mu = hu(Y);
	;
	function Nu() {
		if (!M.localeError) N(El());
	}
	function X() {
		if (!M.memoizer) N({ memoizer: Mt() });
	}
	const Z = A("ZodType", (e, t) => {
		Nu();
		I.init(e, t);
		e.def = t;
		e.type = t.type;
		return e;
	}, {
		check(...e) {
			const t = this.def;
			return this.clone(y(t, { checks: [...t.checks ?? [], ...e.map((e) => typeof e === "function" ? { _zod: {
				check: e,
				def: { check: "custom" },
				onattach: []
			} } : e)] }), { parent: true });
		},
		with(...e) {
			return this.check(...e);
		},
		clone(e, t) {
			return S(this, e, t);
		},
		brand() {
			return this;
		},
		register(e, t) {
			e.add(this, t);
			return this;
		},
		refine(e, t) {
			return this.check(Lp(e, t));
		},
		superRefine(e, t) {
			return this.check(Rp(e, t));
		},
		overwrite(e) {
			return this.check(V(e));
		},
		optional() {
			return ep(this);
		},
		exactOptional() {
			return np(this);
		},
		nullable() {
			return ip(this);
		},
		nullish() {
			return ep(ip(this));
		},
		nonoptional(e) {
			return dp(this, e);
		},
		array() {
			return bf(this);
		},
		or(e) {
			return Df([this, e]);
		},
		and(e) {
			return Nf(this, e);
		},
		transform(e) {
			return yp(this, Qf(e));
		},
		default(e) {
			return sp(this, e);
		},
		prefault(e) {
			return lp(this, e);
		},
		catch(e) {
			return hp(this, e);
		},
		pipe(e) {
			return yp(this, e);
		},
		readonly() {
			return Tp(this);
		},
		describe(e) {
			const t = this.clone();
			R.add(t, { description: e });
			return t;
		},
		meta(...e) {
			if (e.length === 0) return R.get(this);
			const t = this.clone();
			R.add(t, e[0]);
			return t;
		},
		isOptional() {
			return this.safeParse(undefined).success;
		},
		isNullable() {
			return this.safeParse(null).success;
		},
		apply(e, ...t) {
			return t.length === 0 ? e(this) : e(this, ...t);
		},
		get "~standard"() {
			return tt(this, "~standard", {
				...Dr(this),
				jsonSchema: {
					input: yc(this, "input"),
					output: yc(this, "output")
				}
			});
		},
		set "~standard"(e) {
			D(this, "~standard", e);
		},
		parse: function e(t, n) {
			return xu(this, t, n, { callee: e });
		},
		parseAsync: async function e(t, n) {
			return await Su(this, t, n, { callee: e });
		},
		safeParse(e, t) {
			return Cu(this, e, t);
		},
		async safeParseAsync(e, t) {
			return wu(this, e, t);
		},
		get spa() {
			return this?.safeParseAsync;
		},
		set spa(e) {
			D(this, "spa", e);
		},
		validate(e, t) {
			return Ql(this, e, t);
		},
		validateAsync(e, t) {
			return eu(this, e, t);
		},
		encode: function e(t, n) {
			return Tu(this, t, n, { callee: e });
		},
		decode: function e(t, n) {
			return Eu(this, t, n, { callee: e });
		},
		encodeAsync: async function e(t, n) {
			return await Du(this, t, n, { callee: e });
		},
		decodeAsync: async function e(t, n) {
			return await Ou(this, t, n, { callee: e });
		},
		safeEncode(e, t) {
			return ku(this, e, t);
		},
		safeDecode(e, t) {
			return Au(this, e, t);
		},
		async safeEncodeAsync(e, t) {
			return ju(this, e, t);
		},
		async safeDecodeAsync(e, t) {
			return Mu(this, e, t);
		},
		toJSONSchema(e) {
			return vc(this, {})(e);
		},
		get description() {
			return R.get(this)?.description;
		},
		get _def() {
			return this._zod.def;
		}
	});
	const Pu = A("_ZodString", (e, t) => {
		Or.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => Mc(e, t, n, r);
	}, nt({
		format: (e) => q(e).format ?? null,
		minLength: (e) => q(e).minimum ?? null,
		maxLength: (e) => q(e).maximum ?? null
	}, {
		regex(...e) {
			return this.check(ms(...e));
		},
		includes(...e) {
			return this.check(_s(...e));
		},
		startsWith(...e) {
			return this.check(vs(...e));
		},
		endsWith(...e) {
			return this.check(ys(...e));
		},
		min(...e) {
			return this.check(fs(...e));
		},
		max(...e) {
			return this.check(ds(...e));
		},
		length(...e) {
			return this.check(ps(...e));
		},
		nonempty(...e) {
			return this.check(fs(1, ...e));
		},
		lowercase(e) {
			return this.check(hs(e));
		},
		uppercase(e) {
			return this.check(gs(e));
		},
		trim() {
			return this.check(ws());
		},
		normalize(...e) {
			return this.check(Cs(...e));
		},
		toLowerCase() {
			return this.check(Ts());
		},
		toUpperCase() {
			return this.check(Es());
		},
		slugify() {
			return this.check(Ds());
		}
	}));
	const Fu = A("ZodString", (e, t) => {
		Or.init(e, t);
		Pu.init(e, t);
	}, {
		email(e) {
			return this.check(to(Vu, e));
		},
		url(e) {
			return this.check(so(Yu, e));
		},
		jwt(e) {
			return this.check(Eo(Nd, e));
		},
		emoji(e) {
			return this.check(co(Qu, e));
		},
		guid(e) {
			return this.check(no(Uu, e));
		},
		uuid(e) {
			return this.check(ro($, e));
		},
		uuidv4(e) {
			return this.check(io($, e));
		},
		uuidv6(e) {
			return this.check(ao($, e));
		},
		uuidv7(e) {
			return this.check(oo($, e));
		},
		nanoid(e) {
			return this.check(lo(ed, e));
		},
		cuid(e) {
			return this.check(uo(nd, e));
		},
		cuid2(e) {
			return this.check(fo(ad, e));
		},
		ulid(e) {
			return this.check(po(sd, e));
		},
		base64(e) {
			return this.check(xo(Cd, e));
		},
		base64url(e) {
			return this.check(So(Td, e));
		},
		xid(e) {
			return this.check(mo(ld, e));
		},
		ksuid(e) {
			return this.check(ho(dd, e));
		},
		ipv4(e) {
			return this.check(go(pd, e));
		},
		ipv6(e) {
			return this.check(_o(_d, e));
		},
		cidrv4(e) {
			return this.check(yo(yd, e));
		},
		cidrv6(e) {
			return this.check(bo(xd, e));
		},
		e164(e) {
			return this.check(Co(Dd, e));
		},
		datetime(e) {
			return this.check(Oo(Lu, e));
		},
		date(e) {
			return this.check(ko(Ru, e));
		},
		time(e) {
			return this.check(Ao(zu, e));
		},
		duration(e) {
			return this.check(jo(Bu, e));
		}
	});
	function Iu(e) {
		return $a(Fu, e);
	}
	const Q = A("ZodStringFormat", (e, t) => {
		L.init(e, t);
		Pu.init(e, t);
	});
	const Lu = A("ZodISODateTime", (e, t) => {
		Yr.init(e, t);
		Q.init(e, t);
	});
	const Ru = A("ZodISODate", (e, t) => {
		Xr.init(e, t);
		Q.init(e, t);
	});
	const zu = A("ZodISOTime", (e, t) => {
		Zr.init(e, t);
		Q.init(e, t);
	});
	const Bu = A("ZodISODuration", (e, t) => {
		Qr.init(e, t);
		Q.init(e, t);
	});
	const Vu = A("ZodEmail", (e, t) => {
		jr.init(e, t);
		Q.init(e, t);
	});
	function Hu(e) {
		return core._email(Vu, e);
	}
	const Uu = A("ZodGUID", (e, t) => {
		kr.init(e, t);
		Q.init(e, t);
	});
	function Wu(e) {
		return core._guid(Uu, e);
	}
	const $ = A("ZodUUID", (e, t) => {
		Ar.init(e, t);
		Q.init(e, t);
	});
	function Gu(e) {
		return core._uuid($, e);
	}
	function Ku(e) {
		return core._uuidv4($, e);
	}
	function qu(e) {
		return core._uuidv6($, e);
	}
	function Ju(e) {
		return core._uuidv7($, e);
	}
	const Yu = A("ZodURL", (e, t) => {
		Vr.init(e, t);
		Q.init(e, t);
	});
	function Xu(e) {
		return core._url(Yu, e);
	}
	function Zu(e) {
		return core._url(Yu, {
			protocol: regexes.httpProtocol,
			hostname: regexes.domain,
			...util.normalizeParams(e)
		});
	}
	const Qu = A("ZodEmoji", (e, t) => {
		Hr.init(e, t);
		Q.init(e, t);
	});
	function $u(e) {
		return core._emoji(Qu, e);
	}
	const ed = A("ZodNanoID", (e, t) => {
		Ur.init(e, t);
		Q.init(e, t);
	});
	function td(e) {
		return core._nanoid(ed, e);
	}
	const nd = A("ZodCUID", (e, t) => {
		Wr.init(e, t);
		Q.init(e, t);
	});
	function rd(e) {
		return core._cuid(nd, e);
	}
	const ad = A("ZodCUID2", (e, t) => {
		Gr.init(e, t);
		Q.init(e, t);
	});
	function od(e) {
		return core._cuid2(ad, e);
	}
	const sd = A("ZodULID", (e, t) => {
		Kr.init(e, t);
		Q.init(e, t);
	});
	function cd(e) {
		return core._ulid(sd, e);
	}
	const ld = A("ZodXID", (e, t) => {
		qr.init(e, t);
		Q.init(e, t);
	});
	function ud(e) {
		return core._xid(ld, e);
	}
	const dd = A("ZodKSUID", (e, t) => {
		Jr.init(e, t);
		Q.init(e, t);
	});
	function fd(e) {
		return core._ksuid(dd, e);
	}
	const pd = A("ZodIPv4", (e, t) => {
		$r.init(e, t);
		Q.init(e, t);
	});
	function md(e) {
		return core._ipv4(pd, e);
	}
	const hd = null && core.$constructor("ZodMAC", (e, t) => {
		core.$ZodMAC.init(e, t);
		Q.init(e, t);
	});
	function gd(e) {
		return core._mac(hd, e);
	}
	const _d = A("ZodIPv6", (e, t) => {
		ni.init(e, t);
		Q.init(e, t);
	});
	function vd(e) {
		return core._ipv6(_d, e);
	}
	const yd = A("ZodCIDRv4", (e, t) => {
		ii.init(e, t);
		Q.init(e, t);
	});
	function bd(e) {
		return core._cidrv4(yd, e);
	}
	const xd = A("ZodCIDRv6", (e, t) => {
		oi.init(e, t);
		Q.init(e, t);
	});
	function Sd(e) {
		return core._cidrv6(xd, e);
	}
	const Cd = A("ZodBase64", (e, t) => {
		li.init(e, t);
		Q.init(e, t);
	});
	function wd(e) {
		return core._base64(Cd, e);
	}
	const Td = A("ZodBase64URL", (e, t) => {
		fi.init(e, t);
		Q.init(e, t);
	});
	function Ed(e) {
		return core._base64url(Td, e);
	}
	const Dd = A("ZodE164", (e, t) => {
		pi.init(e, t);
		Q.init(e, t);
	});
	function Od(e) {
		return core._e164(Dd, e);
	}
	const kd = null && core.$constructor("ZodCreditCard", (e, t) => {
		core.$ZodCreditCard.init(e, t);
		Q.init(e, t);
	});
	function Ad(e) {
		return core._creditCard(kd, e);
	}
	const jd = null && core.$constructor("ZodIBAN", (e, t) => {
		core.$ZodIBAN.init(e, t);
		Q.init(e, t);
	});
	function Md(e) {
		return core._iban(jd, e);
	}
	const Nd = A("ZodJWT", (e, t) => {
		Si.init(e, t);
		Q.init(e, t);
	});
	function Pd(e) {
		return core._jwt(Nd, e);
	}
	const Fd = null && core.$constructor("ZodCustomStringFormat", (e, t) => {
		core.$ZodCustomStringFormat.init(e, t);
		Q.init(e, t);
	});
	function Id(e, t, n = {}) {
		return core._stringFormat(Fd, e, t, n);
	}
	function Ld(e) {
		return core._stringFormat(Fd, "hostname", regexes.hostname, e);
	}
	function Rd(e) {
		return core._stringFormat(Fd, "hex", regexes.hex, e);
	}
	function zd(e) {
		return core._stringFormat(Fd, "currency_code", regexes.currencyCode, e);
	}
	function Bd(e, t) {
		const n = t?.enc ?? "hex";
		const r = `${e}_${n}`;
		const i = core.regexes[r];
		if (!i) throw new Error(`Unrecognized hash format: ${r}`);
		return core._stringFormat(Fd, r, i, t);
	}
	const Vd = A("ZodNumber", (e, t) => {
		wi.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => Nc(e, t, n, r);
		e.isFinite = true;
	}, nt({
		minValue: (e) => {
			const { minimum: t, exclusiveMinimum: n } = q(e);
			return Math.max(t ?? Number.NEGATIVE_INFINITY, n ?? Number.NEGATIVE_INFINITY);
		},
		maxValue: (e) => {
			const { maximum: t, exclusiveMaximum: n } = q(e);
			return Math.min(t ?? Number.POSITIVE_INFINITY, n ?? Number.POSITIVE_INFINITY);
		},
		isInt: (e) => {
			const { isInt: t, multipleOf: n } = q(e);
			return !!t || !!n?.some(Number.isSafeInteger);
		},
		format: (e) => q(e).format ?? null
	}, {
		gt(e, t) {
			return this.check(ns(e, t));
		},
		gte(e, t) {
			return this.check(B(e, t));
		},
		min(e, t) {
			return this.check(B(e, t));
		},
		lt(e, t) {
			return this.check(ts(e, t));
		},
		lte(e, t) {
			return this.check(z(e, t));
		},
		max(e, t) {
			return this.check(z(e, t));
		},
		int(e) {
			return this.check(Wd(e));
		},
		safe(e) {
			return this.check(Wd(e));
		},
		positive(e) {
			return this.check(ns(0, e));
		},
		nonnegative(e) {
			return this.check(B(0, e));
		},
		negative(e) {
			return this.check(ts(0, e));
		},
		nonpositive(e) {
			return this.check(z(0, e));
		},
		multipleOf(e, t) {
			return this.check(ss(e, t));
		},
		step(e, t) {
			return this.check(ss(e, t));
		},
		finite() {
			return this;
		}
	}));
	function Hd(e) {
		return Mo(Vd, e);
	}
	const Ud = A("ZodNumberFormat", (e, t) => {
		Ti.init(e, t);
		Vd.init(e, t);
	});
	function Wd(e) {
		return Po(Ud, e);
	}
	function Gd(e) {
		return core._float32(Ud, e);
	}
	function Kd(e) {
		return core._float64(Ud, e);
	}
	function qd(e) {
		return core._int32(Ud, e);
	}
	function Jd(e) {
		return core._uint32(Ud, e);
	}
	const Yd = A("ZodBoolean", (e, t) => {
		Ei.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => Pc(e, t, n, r);
	});
	function Xd(e) {
		return zo(Yd, e);
	}
	const Zd = A("ZodBigInt", (e, t) => {
		Di.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => Fc(e, t, n, r);
	}, nt({
		minValue: (e) => q(e).minimum ?? null,
		maxValue: (e) => q(e).maximum ?? null,
		format: (e) => q(e).format ?? null
	}, {
		gte(e, t) {
			return this.check(B(e, t));
		},
		min(e, t) {
			return this.check(B(e, t));
		},
		gt(e, t) {
			return this.check(ns(e, t));
		},
		lt(e, t) {
			return this.check(ts(e, t));
		},
		lte(e, t) {
			return this.check(z(e, t));
		},
		max(e, t) {
			return this.check(z(e, t));
		},
		positive(e) {
			return this.check(ns(BigInt(0), e));
		},
		negative(e) {
			return this.check(ts(BigInt(0), e));
		},
		nonpositive(e) {
			return this.check(z(BigInt(0), e));
		},
		nonnegative(e) {
			return this.check(B(BigInt(0), e));
		},
		multipleOf(e, t) {
			return this.check(ss(e, t));
		}
	}));
	function Qd(e) {
		return core._bigint(Zd, e);
	}
	const $d = null && core.$constructor("ZodBigIntFormat", (e, t) => {
		core.$ZodBigIntFormat.init(e, t);
		Zd.init(e, t);
	});
	function ef(e) {
		return core._int64($d, e);
	}
	function tf(e) {
		return core._uint64($d, e);
	}
	const nf = null && core.$constructor("ZodSymbol", (e, t) => {
		core.$ZodSymbol.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.symbolProcessor(e, t, n, r);
	});
	function rf(e) {
		return core._symbol(nf, e);
	}
	const af = null && core.$constructor("ZodUndefined", (e, t) => {
		core.$ZodUndefined.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.undefinedProcessor(e, t, n, r);
	});
	function of(e) {
		return core._undefined(af, e);
	}
	const sf = null && core.$constructor("ZodNull", (e, t) => {
		core.$ZodNull.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.nullProcessor(e, t, n, r);
	});
	function cf(e) {
		return core._null(sf, e);
	}
	const lf = null && core.$constructor("ZodAny", (e, t) => {
		core.$ZodAny.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.anyProcessor(e, t, n, r);
	});
	function uf() {
		return core._any(lf);
	}
	const df = A("ZodUnknown", (e, t) => {
		Ni.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => Hc(e, t, n, r);
	});
	function ff() {
		return Yo(df);
	}
	const pf = A("ZodNever", (e, t) => {
		Pi.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => Bc(e, t, n, r);
	});
	function mf(e) {
		return Xo(pf, e);
	}
	const hf = null && core.$constructor("ZodVoid", (e, t) => {
		core.$ZodVoid.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.voidProcessor(e, t, n, r);
	});
	function gf(e) {
		return core._void(hf, e);
	}
	const _f = A("ZodDate", (e, t) => {
		Ii.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => Uc(e, t, n, r);
		e.min = (t, n) => e.check(B(t, n));
		e.max = (t, n) => e.check(z(t, n));
	}, nt({
		minDate: (e) => {
			const { minimum: t } = q(e);
			return t ? new Date(t) : null;
		},
		maxDate: (e) => {
			const { maximum: t } = q(e);
			return t ? new Date(t) : null;
		}
	}, {}));
	function vf(e) {
		return core._date(_f, e);
	}
	const yf = A("ZodArray", (e, t) => {
		X();
		Hi.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => tl(e, t, n, r);
		e.element = t.element;
	}, {
		min(e, t) {
			return this.check(fs(e, t));
		},
		nonempty(e) {
			return this.check(fs(1, e));
		},
		max(e, t) {
			return this.check(ds(e, t));
		},
		length(e, t) {
			return this.check(ps(e, t));
		},
		unwrap() {
			return this.element;
		}
	});
	function bf(e, t) {
		return Os(yf, e, t);
	}
	function xf(e) {
		const t = e._zod.def.shape;
		return Gf(Object.keys(t));
	}
	const Sf = A("ZodObject", (e, t) => {
		X();
		Ji.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => rl(e, t, n, r);
		st(e, "shape", (e) => e._zod.def.shape, false);
	}, {
		keyof() {
			return Gf(Object.keys(this._zod.def.shape));
		},
		catchall(e) {
			return this.clone(y(this._zod.def, { catchall: e }));
		},
		passthrough() {
			return this.clone(y(this._zod.def, { catchall: ff() }));
		},
		loose() {
			return this.clone(y(this._zod.def, { catchall: ff() }));
		},
		strict() {
			return this.clone(y(this._zod.def, { catchall: mf() }));
		},
		strip() {
			return this.clone(y(this._zod.def, { catchall: undefined }));
		},
		extend(e) {
			return Ae(this, e);
		},
		safeExtend(e) {
			return Me(this, e);
		},
		merge(e) {
			return Ne(this, e);
		},
		pick(e) {
			return De(this, e);
		},
		omit(e) {
			return ke(this, e);
		},
		partial(...e) {
			return Pe($f, this, e[0]);
		},
		exactPartial(...e) {
			return Pe(tp, this, e[0], "exactPartial");
		},
		required(...e) {
			return Fe(up, this, e[0]);
		}
	});
	function Cf(e, t) {
		const n = {
			type: "object",
			shape: e ?? {},
			...C(t)
		};
		return new Sf(n);
	}
	function wf(e, t) {
		return new Sf({
			type: "object",
			shape: e,
			catchall: mf(),
			...C(t)
		});
	}
	function Tf(e, t) {
		return new Sf({
			type: "object",
			shape: e,
			catchall: ff(),
			...util.normalizeParams(t)
		});
	}
	const Ef = A("ZodUnion", (e, t) => {
		Xi.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => il(e, t, n, r);
		e.options = t.options;
	});
	function Df(e, t) {
		return new Ef({
			type: "union",
			options: e,
			...C(t)
		});
	}
	const Of = null && core.$constructor("ZodXor", (e, t) => {
		Ef.init(e, t);
		core.$ZodXor.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.unionProcessor(e, t, n, r);
		e.options = t.options;
	});
	function kf(e, t) {
		return new Of({
			type: "union",
			options: e,
			inclusive: false,
			...util.normalizeParams(t)
		});
	}
	const Af = null && core.$constructor("ZodDiscriminatedUnion", (e, t) => {
		Ef.init(e, t);
		core.$ZodDiscriminatedUnion.init(e, t);
	});
	function jf(e, t, n) {
		return new Af({
			type: "union",
			options: t,
			discriminator: e,
			...util.normalizeParams(n)
		});
	}
	const Mf = A("ZodIntersection", (e, t) => {
		na.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => al(e, t, n, r);
	});
	function Nf(e, t) {
		return new Mf({
			type: "intersection",
			left: e,
			right: t
		});
	}
	const Pf = A("ZodTuple", (e, t) => {
		X();
		aa.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => ol(e, t, n, r);
	}, {
		rest(e) {
			return this.clone({
				...this._zod.def,
				rest: e
			});
		},
		partial() {
			const e = this._zod.def;
			if (e.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
			return this.clone({
				...e,
				items: e.items.map((e) => new $f({
					type: "optional",
					innerType: e
				}))
			});
		}
	});
	function Ff(e, t, n) {
		const r = t instanceof core.$ZodType;
		const i = r ? n : t;
		const a = r ? t : null;
		return new Pf({
			type: "tuple",
			items: e,
			rest: a,
			...util.normalizeParams(i)
		});
	}
	const If = A("ZodRecord", (e, t) => {
		X();
		la.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => ul(e, t, n, r);
		e.keyType = t.keyType;
		e.valueType = t.valueType;
	});
	function Lf(e, t, n) {
		if (!t || !t._zod) {
			return new If({
				type: "record",
				keyType: Iu(),
				valueType: e,
				...C(t)
			});
		}
		return new If({
			type: "record",
			keyType: e,
			valueType: t,
			...C(n)
		});
	}
	function Rf(e, t, n) {
		return new If({
			type: "record",
			keyType: e,
			valueType: t,
			...util.normalizeParams(n),
			partial: true
		});
	}
	function zf(e, t, n) {
		return new If({
			type: "record",
			keyType: e,
			valueType: t,
			mode: "loose",
			...util.normalizeParams(n)
		});
	}
	const Bf = null && core.$constructor("ZodMap", (e, t) => {
		X();
		core.$ZodMap.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.mapProcessor(e, t, n, r);
		e.keyType = t.keyType;
		e.valueType = t.valueType;
		e.min = (...t) => e.check(core._minSize(...t));
		e.nonempty = (t) => e.check(core._minSize(1, t));
		e.max = (...t) => e.check(core._maxSize(...t));
		e.size = (...t) => e.check(core._size(...t));
	});
	function Vf(e, t, n) {
		return new Bf({
			type: "map",
			keyType: e,
			valueType: t,
			...util.normalizeParams(n)
		});
	}
	const Hf = null && core.$constructor("ZodSet", (e, t) => {
		X();
		core.$ZodSet.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.setProcessor(e, t, n, r);
		e.min = (...t) => e.check(core._minSize(...t));
		e.nonempty = (t) => e.check(core._minSize(1, t));
		e.max = (...t) => e.check(core._maxSize(...t));
		e.size = (...t) => e.check(core._size(...t));
	});
	function Uf(e, t) {
		return new Hf({
			type: "set",
			valueType: e,
			...util.normalizeParams(t)
		});
	}
	const Wf = A("ZodEnum", (e, t) => {
		ma.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => Wc(e, t, n, r);
		e.enum = t.entries;
		e.options = [...e._zod.values];
		const n = new Set(Object.keys(t.entries));
		e.extract = (e, r) => {
			const i = {};
			for (const r of e) {
				if (n.has(r)) {
					i[r] = t.entries[r];
				} else throw new Error(`Key ${r} not found in enum`);
			}
			return new Wf({
				...t,
				checks: [],
				...C(r),
				entries: i
			});
		};
		e.exclude = (e, r) => {
			const i = { ...t.entries };
			for (const t of e) {
				if (n.has(t)) {
					delete i[t];
				} else throw new Error(`Key ${t} not found in enum`);
			}
			return new Wf({
				...t,
				checks: [],
				...C(r),
				entries: i
			});
		};
	});
	function Gf(e, t) {
		const n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
		return new Wf({
			type: "enum",
			entries: n,
			...C(t)
		});
	}
	function Kf(e, t) {
		return new Wf({
			type: "enum",
			entries: e,
			...util.normalizeParams(t)
		});
	}
	const qf = A("ZodLiteral", (e, t) => {
		ha.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => Gc(e, t, n, r);
		e.values = new Set(t.values);
		Object.defineProperty(e, "value", { get() {
			if (t.values.length > 1) {
				throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
			}
			return t.values[0];
		} });
	});
	function Jf(e, t) {
		return new qf({
			type: "literal",
			values: Array.isArray(e) ? e : [e],
			...C(t)
		});
	}
	const Yf = null && core.$constructor("ZodFile", (e, t) => {
		core.$ZodFile.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.fileProcessor(e, t, n, r);
		e.min = (t, n) => e.check(core._minSize(t, n));
		e.max = (t, n) => e.check(core._maxSize(t, n));
		e.mime = (t, n) => e.check(core._mime(Array.isArray(t) ? t : [t], n));
	});
	function Xf(e) {
		return core._file(Yf, e);
	}
	const Zf = A("ZodTransform", (e, t) => {
		X();
		_a.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => Qc(e, t, n, r);
		e._zod.parse = (n, r) => {
			if (r.direction === "backward") {
				throw new gt(e.constructor.name);
			}
			n.addIssue = (r) => {
				if (typeof r === "string") {
					n.issues.push(Ge(r, n.value, t));
				} else {
					const t = r;
					if (t.fatal) t.continue = false;
					t.code ?? (t.code = "custom");
					if (!("input" in t)) t.input = n.value;
					t.inst ?? (t.inst = e);
					n.issues.push(Ge(t));
				}
			};
			const i = t.transform(n.value, n);
			if (i instanceof Promise) {
				return i.then((e) => {
					n.value = e;
					return n;
				});
			}
			n.value = i;
			return n;
		};
	});
	function Qf(e) {
		return new Zf({
			type: "transform",
			transform: e
		});
	}
	const $f = A("ZodOptional", (e, t) => {
		ya.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => xl(e, t, n, r);
		e.unwrap = () => e._zod.def.innerType;
	});
	function ep(e) {
		return new $f({
			type: "optional",
			innerType: e
		});
	}
	const tp = A("ZodExactOptional", (e, t) => {
		ba.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => xl(e, t, n, r);
		e.unwrap = () => e._zod.def.innerType;
	});
	function np(e) {
		return new tp({
			type: "optional",
			innerType: e
		});
	}
	const rp = A("ZodNullable", (e, t) => {
		xa.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => dl(e, t, n, r);
		e.unwrap = () => e._zod.def.innerType;
	});
	function ip(e) {
		return new rp({
			type: "nullable",
			innerType: e
		});
	}
	function ap(e) {
		return ep(ip(e));
	}
	const op = A("ZodDefault", (e, t) => {
		Sa.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => hl(e, t, n, r);
		e.unwrap = () => e._zod.def.innerType;
		e.removeDefault = e.unwrap;
	});
	function sp(e, t) {
		return new op({
			type: "default",
			innerType: e,
			get defaultValue() {
				return typeof t === "function" ? t() : _e(t);
			}
		});
	}
	const cp = A("ZodPrefault", (e, t) => {
		wa.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => gl(e, t, n, r);
		e.unwrap = () => e._zod.def.innerType;
	});
	function lp(e, t) {
		return new cp({
			type: "prefault",
			innerType: e,
			get defaultValue() {
				return typeof t === "function" ? t() : _e(t);
			}
		});
	}
	const up = A("ZodNonOptional", (e, t) => {
		Ta.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => fl(e, t, n, r);
		e.unwrap = () => e._zod.def.innerType;
	});
	function dp(e, t) {
		return new up({
			type: "nonoptional",
			innerType: e,
			...C(t)
		});
	}
	const fp = null && core.$constructor("ZodSuccess", (e, t) => {
		core.$ZodSuccess.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.successProcessor(e, t, n, r);
		e.unwrap = () => e._zod.def.innerType;
	});
	function pp(e) {
		return new fp({
			type: "success",
			innerType: e
		});
	}
	const mp = A("ZodCatch", (e, t) => {
		ka.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => _l(e, t, n, r);
		e.unwrap = () => e._zod.def.innerType;
		e.removeCatch = e.unwrap;
	});
	function hp(e, t) {
		return new mp({
			type: "catch",
			innerType: e,
			catchValue: typeof t === "function" ? t : lt(t)
		});
	}
	const gp = null && core.$constructor("ZodNaN", (e, t) => {
		core.$ZodNaN.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.nanProcessor(e, t, n, r);
	});
	function _p(e) {
		return core._nan(gp, e);
	}
	const vp = A("ZodPipe", (e, t) => {
		ja.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => vl(e, t, n, r);
		e.in = t.in;
		e.out = t.out;
	});
	function yp(e, t) {
		return new vp({
			type: "pipe",
			in: e,
			out: t
		});
	}
	const bp = null && core.$constructor("ZodCodec", (e, t) => {
		vp.init(e, t);
		core.$ZodCodec.init(e, t);
	});
	function xp(e, t, n) {
		return new bp({
			type: "pipe",
			in: e,
			out: t,
			transform: n.decode,
			reverseTransform: n.encode
		});
	}
	function Sp(e) {
		const t = e._zod.def;
		return new bp({
			type: "pipe",
			in: t.out,
			out: t.in,
			transform: t.reverseTransform,
			reverseTransform: t.transform
		});
	}
	const Cp = null && core.$constructor("ZodPreprocess", (e, t) => {
		vp.init(e, t);
		core.$ZodPreprocess.init(e, t);
	});
	const wp = A("ZodReadonly", (e, t) => {
		La.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => yl(e, t, n, r);
		e.unwrap = () => e._zod.def.innerType;
	});
	function Tp(e) {
		return new wp({
			type: "readonly",
			innerType: e
		});
	}
	const Ep = null && core.$constructor("ZodTemplateLiteral", (e, t) => {
		core.$ZodTemplateLiteral.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.templateLiteralProcessor(e, t, n, r);
	});
	function Dp(e, t) {
		return new Ep({
			type: "template_literal",
			parts: e,
			...util.normalizeParams(t)
		});
	}
	const Op = null && core.$constructor("ZodLazy", (e, t) => {
		core.$ZodLazy.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.lazyProcessor(e, t, n, r);
		e.unwrap = () => e._zod.def.getter();
	});
	function kp(e) {
		return new Op({
			type: "lazy",
			getter: e
		});
	}
	const Ap = null && core.$constructor("ZodPromise", (e, t) => {
		core.$ZodPromise.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.promiseProcessor(e, t, n, r);
		e.unwrap = () => e._zod.def.innerType;
	});
	function jp(e) {
		return new Ap({
			type: "promise",
			innerType: e
		});
	}
	const Mp = null && core.$constructor("ZodFunction", (e, t) => {
		core.$ZodFunction.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => processors.functionProcessor(e, t, n, r);
	});
	function Np(e) {
		return new Mp({
			type: "function",
			input: Array.isArray(e?.input) ? Ff(e?.input) : e?.input ?? bf(ff()),
			output: e?.output ?? ff()
		});
	}
	const Pp = A("ZodCustom", (e, t) => {
		Ga.init(e, t);
		Z.init(e, t);
		e._zod.processJSONSchema = (t, n, r) => Xc(e, t, n, r);
	});
	function Fp(e) {
		const t = new core.$ZodCheck({ check: "custom" });
		t._zod.check = e;
		return t;
	}
	function Ip(e, t) {
		return core._custom(Pp, e ?? (() => true), t);
	}
	function Lp(e, t = {}) {
		return ec(Pp, e, t);
	}
	function Rp(e, t) {
		return tc(e, t);
	}
	const zp = rc;
	const Bp = ic;
	const Vp = A("ZodInstanceOf", (e, t) => {
		Pp.init(e, t);
	}, { properties(e, t) {
		return this.check(xs(e, t));
	} });
	function Hp(e, t = {}) {
		const n = new Vp({
			type: "custom",
			check: "custom",
			fn: (t) => t instanceof e,
			abort: true,
			...util.normalizeParams(t)
		});
		n._zod.bag.Class = e;
		n._zod.check = (t) => {
			if (!(t.value instanceof e)) {
				t.issues.push({
					code: "invalid_type",
					expected: e.name,
					input: t.value,
					inst: n,
					path: [...n._zod.def.path ?? []]
				});
			}
		};
		return n;
	}
	const Up = (...e) => core._stringbool({
		Codec: bp,
		Boolean: Yd,
		String: Fu
	}, ...e);
	function Wp(e) {
		const t = kp(() => {
			return Df([
				Iu(e),
				Hd(),
				Xd(),
				cf(),
				bf(t),
				Lf(Iu(), t)
			]);
		});
		return t;
	}
	function Gp(e, t) {
		return new Cp({
			type: "pipe",
			in: Qf(e),
			out: t
		});
	}
}) };
