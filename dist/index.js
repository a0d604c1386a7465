import { createRequire as e } from "module";
const t = process.getBuiltinModule ?? e(import.meta.url);
var n = {
	20770: ((e, t, n) => {
		e.exports = n(20218);
	}),
	20218: ((e, t, n) => {
		var r = n(69278);
		var i = n(64756);
		var a = n(58611);
		var o = n(65692);
		var s = n(24434);
		var c = n(42613);
		var l = n(39023);
		t.httpOverHttp = u;
		t.httpsOverHttp = d;
		t.httpOverHttps = f;
		t.httpsOverHttps = p;
		function u(e) {
			var t = new m(e);
			t.request = a.request;
			return t;
		}
		function d(e) {
			var t = new m(e);
			t.request = a.request;
			t.createSocket = h;
			t.defaultPort = 443;
			return t;
		}
		function f(e) {
			var t = new m(e);
			t.request = o.request;
			return t;
		}
		function p(e) {
			var t = new m(e);
			t.request = o.request;
			t.createSocket = h;
			t.defaultPort = 443;
			return t;
		}
		function m(e) {
			var t = this;
			t.options = e || {};
			t.proxyOptions = t.options.proxy || {};
			t.maxSockets = t.options.maxSockets || a.Agent.defaultMaxSockets;
			t.requests = [];
			t.sockets = [];
			t.on("free", function e(n, r, i, a) {
				var o = g(r, i, a);
				for (var s = 0, c = t.requests.length; s < c; ++s) {
					var l = t.requests[s];
					if (l.host === o.host && l.port === o.port) {
						t.requests.splice(s, 1);
						l.request.onSocket(n);
						return;
					}
				}
				n.destroy();
				t.removeSocket(n);
			});
		}
		l.inherits(m, s.EventEmitter);
		m.prototype.addRequest = function e(t, n, r, i) {
			var a = this;
			var o = _({ request: t }, a.options, g(n, r, i));
			if (a.sockets.length >= this.maxSockets) {
				a.requests.push(o);
				return;
			}
			a.createSocket(o, function(e) {
				e.on("free", n);
				e.on("close", r);
				e.on("agentRemove", r);
				t.onSocket(e);
				function n() {
					a.emit("free", e, o);
				}
				function r(t) {
					a.removeSocket(e);
					e.removeListener("free", n);
					e.removeListener("close", r);
					e.removeListener("agentRemove", r);
				}
			});
		};
		m.prototype.createSocket = function e(t, n) {
			var r = this;
			var i = {};
			r.sockets.push(i);
			var a = _({}, r.proxyOptions, {
				method: "CONNECT",
				path: t.host + ":" + t.port,
				agent: false,
				headers: { host: t.host + ":" + t.port }
			});
			if (t.localAddress) {
				a.localAddress = t.localAddress;
			}
			if (a.proxyAuth) {
				a.headers = a.headers || {};
				a.headers["Proxy-Authorization"] = "Basic " + new Buffer(a.proxyAuth).toString("base64");
			}
			v("making CONNECT request");
			var o = r.request(a);
			o.useChunkedEncodingByDefault = false;
			o.once("response", s);
			o.once("upgrade", c);
			o.once("connect", l);
			o.once("error", u);
			o.end();
			function s(e) {
				e.upgrade = true;
			}
			function c(e, t, n) {
				process.nextTick(function() {
					l(e, t, n);
				});
			}
			function l(e, a, s) {
				o.removeAllListeners();
				a.removeAllListeners();
				if (e.statusCode !== 200) {
					v("tunneling socket could not be established, statusCode=%d", e.statusCode);
					a.destroy();
					var c = new Error("tunneling socket could not be established, " + "statusCode=" + e.statusCode);
					c.code = "ECONNRESET";
					t.request.emit("error", c);
					r.removeSocket(i);
					return;
				}
				if (s.length > 0) {
					v("got illegal response body from proxy");
					a.destroy();
					var c = new Error("got illegal response body from proxy");
					c.code = "ECONNRESET";
					t.request.emit("error", c);
					r.removeSocket(i);
					return;
				}
				v("tunneling connection has established");
				r.sockets[r.sockets.indexOf(i)] = a;
				return n(a);
			}
			function u(e) {
				o.removeAllListeners();
				v("tunneling socket could not be established, cause=%s\n", e.message, e.stack);
				var n = new Error("tunneling socket could not be established, " + "cause=" + e.message);
				n.code = "ECONNRESET";
				t.request.emit("error", n);
				r.removeSocket(i);
			}
		};
		m.prototype.removeSocket = function e(t) {
			var n = this.sockets.indexOf(t);
			if (n === -1) {
				return;
			}
			this.sockets.splice(n, 1);
			var r = this.requests.shift();
			if (r) {
				this.createSocket(r, function(e) {
					r.request.onSocket(e);
				});
			}
		};
		function h(e, t) {
			var n = this;
			m.prototype.createSocket.call(n, e, function(r) {
				var a = e.request.getHeader("host");
				var o = _({}, n.options, {
					socket: r,
					servername: a ? a.replace(/:.*$/, "") : e.host
				});
				var s = i.connect(0, o);
				n.sockets[n.sockets.indexOf(r)] = s;
				t(s);
			});
		}
		function g(e, t, n) {
			if (typeof e === "string") {
				return {
					host: e,
					port: t,
					localAddress: n
				};
			}
			return e;
		}
		function _(e) {
			for (var t = 1, n = arguments.length; t < n; ++t) {
				var r = arguments[t];
				if (typeof r === "object") {
					var i = Object.keys(r);
					for (var a = 0, o = i.length; a < o; ++a) {
						var s = i[a];
						if (r[s] !== undefined) {
							e[s] = r[s];
						}
					}
				}
			}
			return e;
		}
		var v;
		if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
			v = function() {
				var e = Array.prototype.slice.call(arguments);
				if (typeof e[0] === "string") {
					e[0] = "TUNNEL: " + e[0];
				} else {
					e.unshift("TUNNEL:");
				}
				console.error.apply(console, e);
			};
		} else {
			v = function() {};
		}
		t.debug = v;
	}),
	46752: ((e, t, n) => {
		const r = n(23701);
		const i = n(30883);
		const a = n(30628);
		const o = n(837);
		const s = n(57405);
		const c = n(76672);
		const l = n(53137);
		const u = n(30050);
		const d = n(68707);
		const f = n(3440);
		const { InvalidArgumentError: p } = d;
		const m = n(56615);
		const h = n(59136);
		const g = n(47365);
		const _ = n(47501);
		const v = n(94004);
		const y = n(52429);
		const b = n(17816);
		const { getGlobalDispatcher: x, setGlobalDispatcher: S } = n(32581);
		const C = n(58155);
		const w = n(8754);
		const T = n(25092);
		Object.assign(i.prototype, m);
		e.exports.Dispatcher = i;
		e.exports.Client = r;
		e.exports.Pool = a;
		e.exports.BalancedPool = o;
		e.exports.Agent = s;
		e.exports.ProxyAgent = c;
		e.exports.EnvHttpProxyAgent = l;
		e.exports.RetryAgent = u;
		e.exports.RetryHandler = b;
		e.exports.DecoratorHandler = C;
		e.exports.RedirectHandler = w;
		e.exports.createRedirectInterceptor = T;
		e.exports.interceptors = {
			redirect: n(21514),
			retry: n(92026),
			dump: n(88060),
			dns: n(70379)
		};
		e.exports.buildConnector = h;
		e.exports.errors = d;
		e.exports.util = {
			parseHeaders: f.parseHeaders,
			headerNameToString: f.headerNameToString
		};
		function E(e) {
			return (t, n, r) => {
				if (typeof n === "function") {
					r = n;
					n = null;
				}
				if (!t || typeof t !== "string" && typeof t !== "object" && !(t instanceof URL)) {
					throw new p("invalid url");
				}
				if (n != null && typeof n !== "object") {
					throw new p("invalid opts");
				}
				if (n && n.path != null) {
					if (typeof n.path !== "string") {
						throw new p("invalid opts.path");
					}
					let e = n.path;
					if (!n.path.startsWith("/")) {
						e = `/${e}`;
					}
					t = new URL(f.parseOrigin(t).origin + e);
				} else {
					if (!n) {
						n = typeof t === "object" ? t : {};
					}
					t = f.parseURL(t);
				}
				const { agent: i, dispatcher: a = x() } = n;
				if (i) {
					throw new p("unsupported opts.agent. Did you mean opts.client?");
				}
				return e.call(a, {
					...n,
					origin: t.origin,
					path: t.search ? `${t.pathname}${t.search}` : t.pathname,
					method: n.method || (n.body ? "PUT" : "GET")
				}, r);
			};
		}
		e.exports.setGlobalDispatcher = S;
		e.exports.getGlobalDispatcher = x;
		const D = n(54398).fetch;
		e.exports.fetch = async function e(t, n = undefined) {
			try {
				return await D(t, n);
			} catch (e) {
				if (e && typeof e === "object") {
					Error.captureStackTrace(e);
				}
				throw e;
			}
		};
		e.exports.Headers = n(60660).Headers;
		e.exports.Response = n(99051).Response;
		e.exports.Request = n(9967).Request;
		e.exports.FormData = n(35910).FormData;
		e.exports.File = globalThis.File ?? n(4573).File;
		e.exports.FileReader = n(48355).FileReader;
		const { setGlobalOrigin: O, getGlobalOrigin: k } = n(51059);
		e.exports.setGlobalOrigin = O;
		e.exports.getGlobalOrigin = k;
		const { CacheStorage: A } = n(3245);
		const { kConstruct: j } = n(20109);
		e.exports.caches = new A(j);
		const { deleteCookie: M, getCookies: N, getSetCookies: P, setCookie: F } = n(79061);
		e.exports.deleteCookie = M;
		e.exports.getCookies = N;
		e.exports.getSetCookies = P;
		e.exports.setCookie = F;
		const { parseMIMEType: I, serializeAMimeType: L } = n(51900);
		e.exports.parseMIMEType = I;
		e.exports.serializeAMimeType = L;
		const { CloseEvent: R, ErrorEvent: z, MessageEvent: B } = n(15188);
		e.exports.WebSocket = n(13726).WebSocket;
		e.exports.CloseEvent = R;
		e.exports.ErrorEvent = z;
		e.exports.MessageEvent = B;
		e.exports.request = E(m.request);
		e.exports.stream = E(m.stream);
		e.exports.pipeline = E(m.pipeline);
		e.exports.connect = E(m.connect);
		e.exports.upgrade = E(m.upgrade);
		e.exports.MockClient = g;
		e.exports.MockPool = v;
		e.exports.MockAgent = _;
		e.exports.mockErrors = y;
		const { EventSource: V } = n(21238);
		e.exports.EventSource = V;
	}),
	80158: ((e, t, n) => {
		const { addAbortListener: r } = n(3440);
		const { RequestAbortedError: i } = n(68707);
		const a = Symbol("kListener");
		const o = Symbol("kSignal");
		function s(e) {
			if (e.abort) {
				e.abort(e[o]?.reason);
			} else {
				e.reason = e[o]?.reason ?? new i();
			}
			l(e);
		}
		function c(e, t) {
			e.reason = null;
			e[o] = null;
			e[a] = null;
			if (!t) {
				return;
			}
			if (t.aborted) {
				s(e);
				return;
			}
			e[o] = t;
			e[a] = () => {
				s(e);
			};
			r(e[o], e[a]);
		}
		function l(e) {
			if (!e[o]) {
				return;
			}
			if ("removeEventListener" in e[o]) {
				e[o].removeEventListener("abort", e[a]);
			} else {
				e[o].removeListener("abort", e[a]);
			}
			e[o] = null;
			e[a] = null;
		}
		e.exports = {
			addSignal: c,
			removeSignal: l
		};
	}),
	34660: ((e, t, n) => {
		const r = n(34589);
		const { AsyncResource: i } = n(16698);
		const { InvalidArgumentError: a, SocketError: o } = n(68707);
		const s = n(3440);
		const { addSignal: c, removeSignal: l } = n(80158);
		class u extends i {
			constructor(e, t) {
				if (!e || typeof e !== "object") {
					throw new a("invalid opts");
				}
				if (typeof t !== "function") {
					throw new a("invalid callback");
				}
				const { signal: n, opaque: r, responseHeaders: i } = e;
				if (n && typeof n.on !== "function" && typeof n.addEventListener !== "function") {
					throw new a("signal must be an EventEmitter or EventTarget");
				}
				super("UNDICI_CONNECT");
				this.opaque = r || null;
				this.responseHeaders = i || null;
				this.callback = t;
				this.abort = null;
				c(this, n);
			}
			onConnect(e, t) {
				if (this.reason) {
					e(this.reason);
					return;
				}
				r(this.callback);
				this.abort = e;
				this.context = t;
			}
			onHeaders() {
				throw new o("bad connect", null);
			}
			onUpgrade(e, t, n) {
				const { callback: r, opaque: i, context: a } = this;
				l(this);
				this.callback = null;
				let o = t;
				if (o != null) {
					o = this.responseHeaders === "raw" ? s.parseRawHeaders(t) : s.parseHeaders(t);
				}
				this.runInAsyncScope(r, null, null, {
					statusCode: e,
					headers: o,
					socket: n,
					opaque: i,
					context: a
				});
			}
			onError(e) {
				const { callback: t, opaque: n } = this;
				l(this);
				if (t) {
					this.callback = null;
					queueMicrotask(() => {
						this.runInAsyncScope(t, null, e, { opaque: n });
					});
				}
			}
		}
		function d(e, t) {
			if (t === undefined) {
				return new Promise((t, n) => {
					d.call(this, e, (e, r) => {
						return e ? n(e) : t(r);
					});
				});
			}
			try {
				const n = new u(e, t);
				this.dispatch({
					...e,
					method: "CONNECT"
				}, n);
			} catch (n) {
				if (typeof t !== "function") {
					throw n;
				}
				const r = e?.opaque;
				queueMicrotask(() => t(n, { opaque: r }));
			}
		}
		e.exports = d;
	}),
	76862: ((e, t, n) => {
		const { Readable: r, Duplex: i, PassThrough: a } = n(57075);
		const { InvalidArgumentError: o, InvalidReturnValueError: s, RequestAbortedError: c } = n(68707);
		const l = n(3440);
		const { AsyncResource: u } = n(16698);
		const { addSignal: d, removeSignal: f } = n(80158);
		const p = n(34589);
		const m = Symbol("resume");
		class h extends r {
			constructor() {
				super({ autoDestroy: true });
				this[m] = null;
			}
			_read() {
				const { [m]: e } = this;
				if (e) {
					this[m] = null;
					e();
				}
			}
			_destroy(e, t) {
				this._read();
				t(e);
			}
		}
		class g extends r {
			constructor(e) {
				super({ autoDestroy: true });
				this[m] = e;
			}
			_read() {
				this[m]();
			}
			_destroy(e, t) {
				if (!e && !this._readableState.endEmitted) {
					e = new c();
				}
				t(e);
			}
		}
		class _ extends u {
			constructor(e, t) {
				if (!e || typeof e !== "object") {
					throw new o("invalid opts");
				}
				if (typeof t !== "function") {
					throw new o("invalid handler");
				}
				const { signal: n, method: r, opaque: a, onInfo: s, responseHeaders: u } = e;
				if (n && typeof n.on !== "function" && typeof n.addEventListener !== "function") {
					throw new o("signal must be an EventEmitter or EventTarget");
				}
				if (r === "CONNECT") {
					throw new o("invalid method");
				}
				if (s && typeof s !== "function") {
					throw new o("invalid onInfo callback");
				}
				super("UNDICI_PIPELINE");
				this.opaque = a || null;
				this.responseHeaders = u || null;
				this.handler = t;
				this.abort = null;
				this.context = null;
				this.onInfo = s || null;
				this.req = new h().on("error", l.nop);
				this.ret = new i({
					readableObjectMode: e.objectMode,
					autoDestroy: true,
					read: () => {
						const { body: e } = this;
						if (e?.resume) {
							e.resume();
						}
					},
					write: (e, t, n) => {
						const { req: r } = this;
						if (r.push(e, t) || r._readableState.destroyed) {
							n();
						} else {
							r[m] = n;
						}
					},
					destroy: (e, t) => {
						const { body: n, req: r, res: i, ret: a, abort: o } = this;
						if (!e && !a._readableState.endEmitted) {
							e = new c();
						}
						if (o && e) {
							o();
						}
						l.destroy(n, e);
						l.destroy(r, e);
						l.destroy(i, e);
						f(this);
						t(e);
					}
				}).on("prefinish", () => {
					const { req: e } = this;
					e.push(null);
				});
				this.res = null;
				d(this, n);
			}
			onConnect(e, t) {
				const { ret: n, res: r } = this;
				if (this.reason) {
					e(this.reason);
					return;
				}
				p(!r, "pipeline cannot be retried");
				p(!n.destroyed);
				this.abort = e;
				this.context = t;
			}
			onHeaders(e, t, n) {
				const { opaque: r, handler: i, context: a } = this;
				if (e < 200) {
					if (this.onInfo) {
						const n = this.responseHeaders === "raw" ? l.parseRawHeaders(t) : l.parseHeaders(t);
						this.onInfo({
							statusCode: e,
							headers: n
						});
					}
					return;
				}
				this.res = new g(n);
				let o;
				try {
					this.handler = null;
					const n = this.responseHeaders === "raw" ? l.parseRawHeaders(t) : l.parseHeaders(t);
					o = this.runInAsyncScope(i, null, {
						statusCode: e,
						headers: n,
						opaque: r,
						body: this.res,
						context: a
					});
				} catch (e) {
					this.res.on("error", l.nop);
					throw e;
				}
				if (!o || typeof o.on !== "function") {
					throw new s("expected Readable");
				}
				o.on("data", (e) => {
					const { ret: t, body: n } = this;
					if (!t.push(e) && n.pause) {
						n.pause();
					}
				}).on("error", (e) => {
					const { ret: t } = this;
					l.destroy(t, e);
				}).on("end", () => {
					const { ret: e } = this;
					e.push(null);
				}).on("close", () => {
					const { ret: e } = this;
					if (!e._readableState.ended) {
						l.destroy(e, new c());
					}
				});
				this.body = o;
			}
			onData(e) {
				const { res: t } = this;
				return t.push(e);
			}
			onComplete(e) {
				const { res: t } = this;
				t.push(null);
			}
			onError(e) {
				const { ret: t } = this;
				this.handler = null;
				l.destroy(t, e);
			}
		}
		function v(e, t) {
			try {
				const n = new _(e, t);
				this.dispatch({
					...e,
					body: n.req
				}, n);
				return n.ret;
			} catch (e) {
				return new a().destroy(e);
			}
		}
		e.exports = v;
	}),
	14043: ((e, t, n) => {
		const r = n(34589);
		const { Readable: i } = n(49927);
		const { InvalidArgumentError: a, RequestAbortedError: o } = n(68707);
		const s = n(3440);
		const { getResolveErrorBodyCallback: c } = n(87655);
		const { AsyncResource: l } = n(16698);
		class u extends l {
			constructor(e, t) {
				if (!e || typeof e !== "object") {
					throw new a("invalid opts");
				}
				const { signal: n, method: r, opaque: i, body: c, onInfo: l, responseHeaders: u, throwOnError: d, highWaterMark: f } = e;
				try {
					if (typeof t !== "function") {
						throw new a("invalid callback");
					}
					if (f && (typeof f !== "number" || f < 0)) {
						throw new a("invalid highWaterMark");
					}
					if (n && typeof n.on !== "function" && typeof n.addEventListener !== "function") {
						throw new a("signal must be an EventEmitter or EventTarget");
					}
					if (r === "CONNECT") {
						throw new a("invalid method");
					}
					if (l && typeof l !== "function") {
						throw new a("invalid onInfo callback");
					}
					super("UNDICI_REQUEST");
				} catch (e) {
					if (s.isStream(c)) {
						s.destroy(c.on("error", s.nop), e);
					}
					throw e;
				}
				this.method = r;
				this.responseHeaders = u || null;
				this.opaque = i || null;
				this.callback = t;
				this.res = null;
				this.abort = null;
				this.body = c;
				this.trailers = {};
				this.context = null;
				this.onInfo = l || null;
				this.throwOnError = d;
				this.highWaterMark = f;
				this.signal = n;
				this.reason = null;
				this.removeAbortListener = null;
				if (s.isStream(c)) {
					c.on("error", (e) => {
						this.onError(e);
					});
				}
				if (this.signal) {
					if (this.signal.aborted) {
						this.reason = this.signal.reason ?? new o();
					} else {
						this.removeAbortListener = s.addAbortListener(this.signal, () => {
							this.reason = this.signal.reason ?? new o();
							if (this.res) {
								s.destroy(this.res.on("error", s.nop), this.reason);
							} else if (this.abort) {
								this.abort(this.reason);
							}
							if (this.removeAbortListener) {
								this.res?.off("close", this.removeAbortListener);
								this.removeAbortListener();
								this.removeAbortListener = null;
							}
						});
					}
				}
			}
			onConnect(e, t) {
				if (this.reason) {
					e(this.reason);
					return;
				}
				r(this.callback);
				this.abort = e;
				this.context = t;
			}
			onHeaders(e, t, n, r) {
				const { callback: a, opaque: o, abort: l, context: u, responseHeaders: d, highWaterMark: f } = this;
				const p = d === "raw" ? s.parseRawHeaders(t) : s.parseHeaders(t);
				if (e < 200) {
					if (this.onInfo) {
						this.onInfo({
							statusCode: e,
							headers: p
						});
					}
					return;
				}
				const m = d === "raw" ? s.parseHeaders(t) : p;
				const h = m["content-type"];
				const g = m["content-length"];
				const _ = new i({
					resume: n,
					abort: l,
					contentType: h,
					contentLength: this.method !== "HEAD" && g ? Number(g) : null,
					highWaterMark: f
				});
				if (this.removeAbortListener) {
					_.on("close", this.removeAbortListener);
				}
				this.callback = null;
				this.res = _;
				if (a !== null) {
					if (this.throwOnError && e >= 400) {
						this.runInAsyncScope(c, null, {
							callback: a,
							body: _,
							contentType: h,
							statusCode: e,
							statusMessage: r,
							headers: p
						});
					} else {
						this.runInAsyncScope(a, null, null, {
							statusCode: e,
							headers: p,
							trailers: this.trailers,
							opaque: o,
							body: _,
							context: u
						});
					}
				}
			}
			onData(e) {
				return this.res.push(e);
			}
			onComplete(e) {
				s.parseHeaders(e, this.trailers);
				this.res.push(null);
			}
			onError(e) {
				const { res: t, callback: n, body: r, opaque: i } = this;
				if (n) {
					this.callback = null;
					queueMicrotask(() => {
						this.runInAsyncScope(n, null, e, { opaque: i });
					});
				}
				if (t) {
					this.res = null;
					queueMicrotask(() => {
						s.destroy(t, e);
					});
				}
				if (r) {
					this.body = null;
					s.destroy(r, e);
				}
				if (this.removeAbortListener) {
					t?.off("close", this.removeAbortListener);
					this.removeAbortListener();
					this.removeAbortListener = null;
				}
			}
		}
		function d(e, t) {
			if (t === undefined) {
				return new Promise((t, n) => {
					d.call(this, e, (e, r) => {
						return e ? n(e) : t(r);
					});
				});
			}
			try {
				this.dispatch(e, new u(e, t));
			} catch (n) {
				if (typeof t !== "function") {
					throw n;
				}
				const r = e?.opaque;
				queueMicrotask(() => t(n, { opaque: r }));
			}
		}
		e.exports = d;
		e.exports.RequestHandler = u;
	}),
	3560: ((e, t, n) => {
		const r = n(34589);
		const { finished: i, PassThrough: a } = n(57075);
		const { InvalidArgumentError: o, InvalidReturnValueError: s } = n(68707);
		const c = n(3440);
		const { getResolveErrorBodyCallback: l } = n(87655);
		const { AsyncResource: u } = n(16698);
		const { addSignal: d, removeSignal: f } = n(80158);
		class p extends u {
			constructor(e, t, n) {
				if (!e || typeof e !== "object") {
					throw new o("invalid opts");
				}
				const { signal: r, method: i, opaque: a, body: s, onInfo: l, responseHeaders: u, throwOnError: f } = e;
				try {
					if (typeof n !== "function") {
						throw new o("invalid callback");
					}
					if (typeof t !== "function") {
						throw new o("invalid factory");
					}
					if (r && typeof r.on !== "function" && typeof r.addEventListener !== "function") {
						throw new o("signal must be an EventEmitter or EventTarget");
					}
					if (i === "CONNECT") {
						throw new o("invalid method");
					}
					if (l && typeof l !== "function") {
						throw new o("invalid onInfo callback");
					}
					super("UNDICI_STREAM");
				} catch (e) {
					if (c.isStream(s)) {
						c.destroy(s.on("error", c.nop), e);
					}
					throw e;
				}
				this.responseHeaders = u || null;
				this.opaque = a || null;
				this.factory = t;
				this.callback = n;
				this.res = null;
				this.abort = null;
				this.context = null;
				this.trailers = null;
				this.body = s;
				this.onInfo = l || null;
				this.throwOnError = f || false;
				if (c.isStream(s)) {
					s.on("error", (e) => {
						this.onError(e);
					});
				}
				d(this, r);
			}
			onConnect(e, t) {
				if (this.reason) {
					e(this.reason);
					return;
				}
				r(this.callback);
				this.abort = e;
				this.context = t;
			}
			onHeaders(e, t, n, r) {
				const { factory: o, opaque: u, context: d, callback: f, responseHeaders: p } = this;
				const m = p === "raw" ? c.parseRawHeaders(t) : c.parseHeaders(t);
				if (e < 200) {
					if (this.onInfo) {
						this.onInfo({
							statusCode: e,
							headers: m
						});
					}
					return;
				}
				this.factory = null;
				let h;
				if (this.throwOnError && e >= 400) {
					const n = p === "raw" ? c.parseHeaders(t) : m;
					const i = n["content-type"];
					h = new a();
					this.callback = null;
					this.runInAsyncScope(l, null, {
						callback: f,
						body: h,
						contentType: i,
						statusCode: e,
						statusMessage: r,
						headers: m
					});
				} else {
					if (o === null) {
						return;
					}
					h = this.runInAsyncScope(o, null, {
						statusCode: e,
						headers: m,
						opaque: u,
						context: d
					});
					if (!h || typeof h.write !== "function" || typeof h.end !== "function" || typeof h.on !== "function") {
						throw new s("expected Writable");
					}
					i(h, { readable: false }, (e) => {
						const { callback: t, res: n, opaque: r, trailers: i, abort: a } = this;
						this.res = null;
						if (e || !n.readable) {
							c.destroy(n, e);
						}
						this.callback = null;
						this.runInAsyncScope(t, null, e || null, {
							opaque: r,
							trailers: i
						});
						if (e) {
							a();
						}
					});
				}
				h.on("drain", n);
				this.res = h;
				const g = h.writableNeedDrain !== undefined ? h.writableNeedDrain : h._writableState?.needDrain;
				return g !== true;
			}
			onData(e) {
				const { res: t } = this;
				return t ? t.write(e) : true;
			}
			onComplete(e) {
				const { res: t } = this;
				f(this);
				if (!t) {
					return;
				}
				this.trailers = c.parseHeaders(e);
				t.end();
			}
			onError(e) {
				const { res: t, callback: n, opaque: r, body: i } = this;
				f(this);
				this.factory = null;
				if (t) {
					this.res = null;
					c.destroy(t, e);
				} else if (n) {
					this.callback = null;
					queueMicrotask(() => {
						this.runInAsyncScope(n, null, e, { opaque: r });
					});
				}
				if (i) {
					this.body = null;
					c.destroy(i, e);
				}
			}
		}
		function m(e, t, n) {
			if (n === undefined) {
				return new Promise((n, r) => {
					m.call(this, e, t, (e, t) => {
						return e ? r(e) : n(t);
					});
				});
			}
			try {
				this.dispatch(e, new p(e, t, n));
			} catch (t) {
				if (typeof n !== "function") {
					throw t;
				}
				const r = e?.opaque;
				queueMicrotask(() => n(t, { opaque: r }));
			}
		}
		e.exports = m;
	}),
	61882: ((e, t, n) => {
		const { InvalidArgumentError: r, SocketError: i } = n(68707);
		const { AsyncResource: a } = n(16698);
		const o = n(3440);
		const { addSignal: s, removeSignal: c } = n(80158);
		const l = n(34589);
		class u extends a {
			constructor(e, t) {
				if (!e || typeof e !== "object") {
					throw new r("invalid opts");
				}
				if (typeof t !== "function") {
					throw new r("invalid callback");
				}
				const { signal: n, opaque: i, responseHeaders: a } = e;
				if (n && typeof n.on !== "function" && typeof n.addEventListener !== "function") {
					throw new r("signal must be an EventEmitter or EventTarget");
				}
				super("UNDICI_UPGRADE");
				this.responseHeaders = a || null;
				this.opaque = i || null;
				this.callback = t;
				this.abort = null;
				this.context = null;
				s(this, n);
			}
			onConnect(e, t) {
				if (this.reason) {
					e(this.reason);
					return;
				}
				l(this.callback);
				this.abort = e;
				this.context = null;
			}
			onHeaders() {
				throw new i("bad upgrade", null);
			}
			onUpgrade(e, t, n) {
				l(e === 101);
				const { callback: r, opaque: i, context: a } = this;
				c(this);
				this.callback = null;
				const s = this.responseHeaders === "raw" ? o.parseRawHeaders(t) : o.parseHeaders(t);
				this.runInAsyncScope(r, null, null, {
					headers: s,
					socket: n,
					opaque: i,
					context: a
				});
			}
			onError(e) {
				const { callback: t, opaque: n } = this;
				c(this);
				if (t) {
					this.callback = null;
					queueMicrotask(() => {
						this.runInAsyncScope(t, null, e, { opaque: n });
					});
				}
			}
		}
		function d(e, t) {
			if (t === undefined) {
				return new Promise((t, n) => {
					d.call(this, e, (e, r) => {
						return e ? n(e) : t(r);
					});
				});
			}
			try {
				const n = new u(e, t);
				this.dispatch({
					...e,
					method: e.method || "GET",
					upgrade: e.protocol || "Websocket"
				}, n);
			} catch (n) {
				if (typeof t !== "function") {
					throw n;
				}
				const r = e?.opaque;
				queueMicrotask(() => t(n, { opaque: r }));
			}
		}
		e.exports = d;
	}),
	56615: ((e, t, n) => {
		e.exports.request = n(14043);
		e.exports.stream = n(3560);
		e.exports.pipeline = n(76862);
		e.exports.upgrade = n(61882);
		e.exports.connect = n(34660);
	}),
	49927: ((e, t, n) => {
		const r = n(34589);
		const { Readable: i } = n(57075);
		const { RequestAbortedError: a, NotSupportedError: o, InvalidArgumentError: s, AbortError: c } = n(68707);
		const l = n(3440);
		const { ReadableStreamFrom: u } = n(3440);
		const d = Symbol("kConsume");
		const f = Symbol("kReading");
		const p = Symbol("kBody");
		const m = Symbol("kAbort");
		const h = Symbol("kContentType");
		const g = Symbol("kContentLength");
		const _ = () => {};
		class v extends i {
			constructor({ resume: e, abort: t, contentType: n = "", contentLength: r, highWaterMark: i = 64 * 1024 }) {
				super({
					autoDestroy: true,
					read: e,
					highWaterMark: i
				});
				this._readableState.dataEmitted = false;
				this[m] = t;
				this[d] = null;
				this[p] = null;
				this[h] = n;
				this[g] = r;
				this[f] = false;
			}
			destroy(e) {
				if (!e && !this._readableState.endEmitted) {
					e = new a();
				}
				if (e) {
					this[m]();
				}
				return super.destroy(e);
			}
			_destroy(e, t) {
				if (!this[f]) {
					setImmediate(() => {
						t(e);
					});
				} else {
					t(e);
				}
			}
			on(e, ...t) {
				if (e === "data" || e === "readable") {
					this[f] = true;
				}
				return super.on(e, ...t);
			}
			addListener(e, ...t) {
				return this.on(e, ...t);
			}
			off(e, ...t) {
				const n = super.off(e, ...t);
				if (e === "data" || e === "readable") {
					this[f] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0;
				}
				return n;
			}
			removeListener(e, ...t) {
				return this.off(e, ...t);
			}
			push(e) {
				if (this[d] && e !== null) {
					E(this[d], e);
					return this[f] ? super.push(e) : true;
				}
				return super.push(e);
			}
			async text() {
				return x(this, "text");
			}
			async json() {
				return x(this, "json");
			}
			async blob() {
				return x(this, "blob");
			}
			async bytes() {
				return x(this, "bytes");
			}
			async arrayBuffer() {
				return x(this, "arrayBuffer");
			}
			async formData() {
				throw new o();
			}
			get bodyUsed() {
				return l.isDisturbed(this);
			}
			get body() {
				if (!this[p]) {
					this[p] = u(this);
					if (this[d]) {
						this[p].getReader();
						r(this[p].locked);
					}
				}
				return this[p];
			}
			async dump(e) {
				let t = Number.isFinite(e?.limit) ? e.limit : 128 * 1024;
				const n = e?.signal;
				if (n != null && (typeof n !== "object" || !("aborted" in n))) {
					throw new s("signal must be an AbortSignal");
				}
				n?.throwIfAborted();
				if (this._readableState.closeEmitted) {
					return null;
				}
				return await new Promise((e, r) => {
					if (this[g] > t) {
						this.destroy(new c());
					}
					const i = () => {
						this.destroy(n.reason ?? new c());
					};
					n?.addEventListener("abort", i);
					this.on("close", function() {
						n?.removeEventListener("abort", i);
						if (n?.aborted) {
							r(n.reason ?? new c());
						} else {
							e(null);
						}
					}).on("error", _).on("data", function(e) {
						t -= e.length;
						if (t <= 0) {
							this.destroy();
						}
					}).resume();
				});
			}
		}
		function y(e) {
			return e[p] && e[p].locked === true || e[d];
		}
		function b(e) {
			return l.isDisturbed(e) || y(e);
		}
		async function x(e, t) {
			r(!e[d]);
			return new Promise((n, r) => {
				if (b(e)) {
					const t = e._readableState;
					if (t.destroyed && t.closeEmitted === false) {
						e.on("error", (e) => {
							r(e);
						}).on("close", () => {
							r(new TypeError("unusable"));
						});
					} else {
						r(t.errored ?? new TypeError("unusable"));
					}
				} else {
					queueMicrotask(() => {
						e[d] = {
							type: t,
							stream: e,
							resolve: n,
							reject: r,
							length: 0,
							body: []
						};
						e.on("error", function(e) {
							D(this[d], e);
						}).on("close", function() {
							if (this[d].body !== null) {
								D(this[d], new a());
							}
						});
						S(e[d]);
					});
				}
			});
		}
		function S(e) {
			if (e.body === null) {
				return;
			}
			const { _readableState: t } = e.stream;
			if (t.bufferIndex) {
				const n = t.bufferIndex;
				const r = t.buffer.length;
				for (let i = n; i < r; i++) {
					E(e, t.buffer[i]);
				}
			} else {
				for (const n of t.buffer) {
					E(e, n);
				}
			}
			if (t.endEmitted) {
				T(this[d]);
			} else {
				e.stream.on("end", function() {
					T(this[d]);
				});
			}
			e.stream.resume();
			while (e.stream.read() != null) {}
		}
		function C(e, t) {
			if (e.length === 0 || t === 0) {
				return "";
			}
			const n = e.length === 1 ? e[0] : Buffer.concat(e, t);
			const r = n.length;
			const i = r > 2 && n[0] === 239 && n[1] === 187 && n[2] === 191 ? 3 : 0;
			return n.utf8Slice(i, r);
		}
		function w(e, t) {
			if (e.length === 0 || t === 0) {
				return new Uint8Array(0);
			}
			if (e.length === 1) {
				return new Uint8Array(e[0]);
			}
			const n = new Uint8Array(Buffer.allocUnsafeSlow(t).buffer);
			let r = 0;
			for (let t = 0; t < e.length; ++t) {
				const i = e[t];
				n.set(i, r);
				r += i.length;
			}
			return n;
		}
		function T(e) {
			const { type: t, body: n, resolve: r, stream: i, length: a } = e;
			try {
				if (t === "text") {
					r(C(n, a));
				} else if (t === "json") {
					r(JSON.parse(C(n, a)));
				} else if (t === "arrayBuffer") {
					r(w(n, a).buffer);
				} else if (t === "blob") {
					r(new Blob(n, { type: i[h] }));
				} else if (t === "bytes") {
					r(w(n, a));
				}
				D(e);
			} catch (e) {
				i.destroy(e);
			}
		}
		function E(e, t) {
			e.length += t.length;
			e.body.push(t);
		}
		function D(e, t) {
			if (e.body === null) {
				return;
			}
			if (t) {
				e.reject(t);
			} else {
				e.resolve();
			}
			e.type = null;
			e.stream = null;
			e.resolve = null;
			e.reject = null;
			e.length = 0;
			e.body = null;
		}
		e.exports = {
			Readable: v,
			chunksDecode: C
		};
	}),
	87655: ((e, t, n) => {
		const r = n(34589);
		const { ResponseStatusCodeError: i } = n(68707);
		const { chunksDecode: a } = n(49927);
		const o = 128 * 1024;
		async function s({ callback: e, body: t, contentType: n, statusCode: s, statusMessage: u, headers: d }) {
			r(t);
			let f = [];
			let p = 0;
			try {
				for await (const e of t) {
					f.push(e);
					p += e.length;
					if (p > o) {
						f = [];
						p = 0;
						break;
					}
				}
			} catch {
				f = [];
				p = 0;
			}
			const m = `Response status code ${s}${u ? `: ${u}` : ""}`;
			if (s === 204 || !n || !p) {
				queueMicrotask(() => e(new i(m, s, d)));
				return;
			}
			const h = Error.stackTraceLimit;
			Error.stackTraceLimit = 0;
			let g;
			try {
				if (c(n)) {
					g = JSON.parse(a(f, p));
				} else if (l(n)) {
					g = a(f, p);
				}
			} catch {} finally {
				Error.stackTraceLimit = h;
			}
			queueMicrotask(() => e(new i(m, s, d, g)));
		}
		const c = (e) => {
			return e.length > 15 && e[11] === "/" && e[0] === "a" && e[1] === "p" && e[2] === "p" && e[3] === "l" && e[4] === "i" && e[5] === "c" && e[6] === "a" && e[7] === "t" && e[8] === "i" && e[9] === "o" && e[10] === "n" && e[12] === "j" && e[13] === "s" && e[14] === "o" && e[15] === "n";
		};
		const l = (e) => {
			return e.length > 4 && e[4] === "/" && e[0] === "t" && e[1] === "e" && e[2] === "x" && e[3] === "t";
		};
		e.exports = {
			getResolveErrorBodyCallback: s,
			isContentTypeApplicationJson: c,
			isContentTypeText: l
		};
	}),
	59136: ((e, t, n) => {
		const r = n(77030);
		const i = n(34589);
		const a = n(3440);
		const { InvalidArgumentError: o, ConnectTimeoutError: s } = n(68707);
		const c = n(96603);
		function l() {}
		let u;
		let d;
		if (global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG)) {
			d = class e {
				constructor(e) {
					this._maxCachedSessions = e;
					this._sessionCache = new Map();
					this._sessionRegistry = new global.FinalizationRegistry((e) => {
						if (this._sessionCache.size < this._maxCachedSessions) {
							return;
						}
						const t = this._sessionCache.get(e);
						if (t !== undefined && t.deref() === undefined) {
							this._sessionCache.delete(e);
						}
					});
				}
				get(e) {
					const t = this._sessionCache.get(e);
					return t ? t.deref() : null;
				}
				set(e, t) {
					if (this._maxCachedSessions === 0) {
						return;
					}
					this._sessionCache.set(e, new WeakRef(t));
					this._sessionRegistry.register(t, e);
				}
			};
		} else {
			d = class e {
				constructor(e) {
					this._maxCachedSessions = e;
					this._sessionCache = new Map();
				}
				get(e) {
					return this._sessionCache.get(e);
				}
				set(e, t) {
					if (this._maxCachedSessions === 0) {
						return;
					}
					if (this._sessionCache.size >= this._maxCachedSessions) {
						const { value: e } = this._sessionCache.keys().next();
						this._sessionCache.delete(e);
					}
					this._sessionCache.set(e, t);
				}
			};
		}
		function f({ allowH2: e, maxCachedSessions: t, socketPath: s, timeout: c, session: l, ...f }) {
			if (t != null && (!Number.isInteger(t) || t < 0)) {
				throw new o("maxCachedSessions must be a positive integer or zero");
			}
			const m = {
				path: s,
				...f
			};
			const h = new d(t == null ? 100 : t);
			c = c == null ? 1e4 : c;
			e = e != null ? e : false;
			return function t({ hostname: o, host: s, protocol: d, port: f, servername: g, localAddress: _, httpSocket: v }, y) {
				let b;
				if (d === "https:") {
					if (!u) {
						u = n(41692);
					}
					g = g || m.servername || a.getServerName(s) || null;
					const t = g || o;
					i(t);
					const r = l || h.get(t) || null;
					f = f || 443;
					b = u.connect({
						highWaterMark: 16384,
						...m,
						servername: g,
						session: r,
						localAddress: _,
						ALPNProtocols: e ? ["http/1.1", "h2"] : ["http/1.1"],
						socket: v,
						port: f,
						host: o
					});
					b.on("session", function(e) {
						h.set(t, e);
					});
				} else {
					i(!v, "httpSocket can only be sent on TLS update");
					f = f || 80;
					b = r.connect({
						highWaterMark: 64 * 1024,
						...m,
						localAddress: _,
						port: f,
						host: o
					});
				}
				if (m.keepAlive == null || m.keepAlive) {
					const e = m.keepAliveInitialDelay === undefined ? 6e4 : m.keepAliveInitialDelay;
					b.setKeepAlive(true, e);
				}
				const x = p(new WeakRef(b), {
					timeout: c,
					hostname: o,
					port: f
				});
				b.setNoDelay(true).once(d === "https:" ? "secureConnect" : "connect", function() {
					queueMicrotask(x);
					if (y) {
						const e = y;
						y = null;
						e(null, this);
					}
				}).on("error", function(e) {
					queueMicrotask(x);
					if (y) {
						const t = y;
						y = null;
						t(e);
					}
				});
				return b;
			};
		}
		const p = process.platform === "win32" ? (e, t) => {
			if (!t.timeout) {
				return l;
			}
			let n = null;
			let r = null;
			const i = c.setFastTimeout(() => {
				n = setImmediate(() => {
					r = setImmediate(() => m(e.deref(), t));
				});
			}, t.timeout);
			return () => {
				c.clearFastTimeout(i);
				clearImmediate(n);
				clearImmediate(r);
			};
		} : (e, t) => {
			if (!t.timeout) {
				return l;
			}
			let n = null;
			const r = c.setFastTimeout(() => {
				n = setImmediate(() => {
					m(e.deref(), t);
				});
			}, t.timeout);
			return () => {
				c.clearFastTimeout(r);
				clearImmediate(n);
			};
		};
		function m(e, t) {
			if (e == null) {
				return;
			}
			let n = "Connect Timeout Error";
			if (Array.isArray(e.autoSelectFamilyAttemptedAddresses)) {
				n += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},`;
			} else {
				n += ` (attempted address: ${t.hostname}:${t.port},`;
			}
			n += ` timeout: ${t.timeout}ms)`;
			a.destroy(e, new s(n));
		}
		e.exports = f;
	}),
	10735: ((e) => {
		const t = {};
		const n = [
			"Accept",
			"Accept-Encoding",
			"Accept-Language",
			"Accept-Ranges",
			"Access-Control-Allow-Credentials",
			"Access-Control-Allow-Headers",
			"Access-Control-Allow-Methods",
			"Access-Control-Allow-Origin",
			"Access-Control-Expose-Headers",
			"Access-Control-Max-Age",
			"Access-Control-Request-Headers",
			"Access-Control-Request-Method",
			"Age",
			"Allow",
			"Alt-Svc",
			"Alt-Used",
			"Authorization",
			"Cache-Control",
			"Clear-Site-Data",
			"Connection",
			"Content-Disposition",
			"Content-Encoding",
			"Content-Language",
			"Content-Length",
			"Content-Location",
			"Content-Range",
			"Content-Security-Policy",
			"Content-Security-Policy-Report-Only",
			"Content-Type",
			"Cookie",
			"Cross-Origin-Embedder-Policy",
			"Cross-Origin-Opener-Policy",
			"Cross-Origin-Resource-Policy",
			"Date",
			"Device-Memory",
			"Downlink",
			"ECT",
			"ETag",
			"Expect",
			"Expect-CT",
			"Expires",
			"Forwarded",
			"From",
			"Host",
			"If-Match",
			"If-Modified-Since",
			"If-None-Match",
			"If-Range",
			"If-Unmodified-Since",
			"Keep-Alive",
			"Last-Modified",
			"Link",
			"Location",
			"Max-Forwards",
			"Origin",
			"Permissions-Policy",
			"Pragma",
			"Proxy-Authenticate",
			"Proxy-Authorization",
			"RTT",
			"Range",
			"Referer",
			"Referrer-Policy",
			"Refresh",
			"Retry-After",
			"Sec-WebSocket-Accept",
			"Sec-WebSocket-Extensions",
			"Sec-WebSocket-Key",
			"Sec-WebSocket-Protocol",
			"Sec-WebSocket-Version",
			"Server",
			"Server-Timing",
			"Service-Worker-Allowed",
			"Service-Worker-Navigation-Preload",
			"Set-Cookie",
			"SourceMap",
			"Strict-Transport-Security",
			"Supports-Loading-Mode",
			"TE",
			"Timing-Allow-Origin",
			"Trailer",
			"Transfer-Encoding",
			"Upgrade",
			"Upgrade-Insecure-Requests",
			"User-Agent",
			"Vary",
			"Via",
			"WWW-Authenticate",
			"X-Content-Type-Options",
			"X-DNS-Prefetch-Control",
			"X-Frame-Options",
			"X-Permitted-Cross-Domain-Policies",
			"X-Powered-By",
			"X-Requested-With",
			"X-XSS-Protection"
		];
		for (let e = 0; e < n.length; ++e) {
			const r = n[e];
			const i = r.toLowerCase();
			t[r] = t[i] = i;
		}
		Object.setPrototypeOf(t, null);
		e.exports = {
			wellknownHeaderNames: n,
			headerNameLowerCasedRecord: t
		};
	}),
	42414: ((e, t, n) => {
		const r = n(53053);
		const i = n(57975);
		const a = i.debuglog("undici");
		const o = i.debuglog("fetch");
		const s = i.debuglog("websocket");
		let c = false;
		const l = {
			beforeConnect: r.channel("undici:client:beforeConnect"),
			connected: r.channel("undici:client:connected"),
			connectError: r.channel("undici:client:connectError"),
			sendHeaders: r.channel("undici:client:sendHeaders"),
			create: r.channel("undici:request:create"),
			bodySent: r.channel("undici:request:bodySent"),
			headers: r.channel("undici:request:headers"),
			trailers: r.channel("undici:request:trailers"),
			error: r.channel("undici:request:error"),
			open: r.channel("undici:websocket:open"),
			close: r.channel("undici:websocket:close"),
			socketError: r.channel("undici:websocket:socket_error"),
			ping: r.channel("undici:websocket:ping"),
			pong: r.channel("undici:websocket:pong")
		};
		if (a.enabled || o.enabled) {
			const e = o.enabled ? o : a;
			r.channel("undici:client:beforeConnect").subscribe((t) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e("connecting to %s using %s%s", `${a}${i ? `:${i}` : ""}`, r, n);
			});
			r.channel("undici:client:connected").subscribe((t) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e("connected to %s using %s%s", `${a}${i ? `:${i}` : ""}`, r, n);
			});
			r.channel("undici:client:connectError").subscribe((t) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
				e("connection to %s using %s%s errored - %s", `${a}${i ? `:${i}` : ""}`, r, n, o.message);
			});
			r.channel("undici:client:sendHeaders").subscribe((t) => {
				const { request: { method: n, path: r, origin: i } } = t;
				e("sending request to %s %s/%s", n, i, r);
			});
			r.channel("undici:request:headers").subscribe((t) => {
				const { request: { method: n, path: r, origin: i }, response: { statusCode: a } } = t;
				e("received response to %s %s/%s - HTTP %d", n, i, r, a);
			});
			r.channel("undici:request:trailers").subscribe((t) => {
				const { request: { method: n, path: r, origin: i } } = t;
				e("trailers received from %s %s/%s", n, i, r);
			});
			r.channel("undici:request:error").subscribe((t) => {
				const { request: { method: n, path: r, origin: i }, error: a } = t;
				e("request to %s %s/%s errored - %s", n, i, r, a.message);
			});
			c = true;
		}
		if (s.enabled) {
			if (!c) {
				const e = a.enabled ? a : s;
				r.channel("undici:client:beforeConnect").subscribe((t) => {
					const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
					e("connecting to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
				});
				r.channel("undici:client:connected").subscribe((t) => {
					const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
					e("connected to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
				});
				r.channel("undici:client:connectError").subscribe((t) => {
					const { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
					e("connection to %s%s using %s%s errored - %s", a, i ? `:${i}` : "", r, n, o.message);
				});
				r.channel("undici:client:sendHeaders").subscribe((t) => {
					const { request: { method: n, path: r, origin: i } } = t;
					e("sending request to %s %s/%s", n, i, r);
				});
			}
			r.channel("undici:websocket:open").subscribe((e) => {
				const { address: { address: t, port: n } } = e;
				s("connection opened %s%s", t, n ? `:${n}` : "");
			});
			r.channel("undici:websocket:close").subscribe((e) => {
				const { websocket: t, code: n, reason: r } = e;
				s("closed connection to %s - %s %s", t.url, n, r);
			});
			r.channel("undici:websocket:socket_error").subscribe((e) => {
				s("connection errored - %s", e.message);
			});
			r.channel("undici:websocket:ping").subscribe((e) => {
				s("ping received");
			});
			r.channel("undici:websocket:pong").subscribe((e) => {
				s("pong received");
			});
		}
		e.exports = { channels: l };
	}),
	68707: ((e) => {
		const t = Symbol.for("undici.error.UND_ERR");
		class n extends Error {
			constructor(e) {
				super(e);
				this.name = "UndiciError";
				this.code = "UND_ERR";
			}
			static [Symbol.hasInstance](e) {
				return e && e[t] === true;
			}
			[t] = true;
		}
		const r = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
		class i extends n {
			constructor(e) {
				super(e);
				this.name = "ConnectTimeoutError";
				this.message = e || "Connect Timeout Error";
				this.code = "UND_ERR_CONNECT_TIMEOUT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[r] === true;
			}
			[r] = true;
		}
		const a = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
		class o extends n {
			constructor(e) {
				super(e);
				this.name = "HeadersTimeoutError";
				this.message = e || "Headers Timeout Error";
				this.code = "UND_ERR_HEADERS_TIMEOUT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[a] === true;
			}
			[a] = true;
		}
		const s = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
		class c extends n {
			constructor(e) {
				super(e);
				this.name = "HeadersOverflowError";
				this.message = e || "Headers Overflow Error";
				this.code = "UND_ERR_HEADERS_OVERFLOW";
			}
			static [Symbol.hasInstance](e) {
				return e && e[s] === true;
			}
			[s] = true;
		}
		const l = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
		class u extends n {
			constructor(e) {
				super(e);
				this.name = "BodyTimeoutError";
				this.message = e || "Body Timeout Error";
				this.code = "UND_ERR_BODY_TIMEOUT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[l] === true;
			}
			[l] = true;
		}
		const d = Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
		class f extends n {
			constructor(e, t, n, r) {
				super(e);
				this.name = "ResponseStatusCodeError";
				this.message = e || "Response Status Code Error";
				this.code = "UND_ERR_RESPONSE_STATUS_CODE";
				this.body = r;
				this.status = t;
				this.statusCode = t;
				this.headers = n;
			}
			static [Symbol.hasInstance](e) {
				return e && e[d] === true;
			}
			[d] = true;
		}
		const p = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
		class m extends n {
			constructor(e) {
				super(e);
				this.name = "InvalidArgumentError";
				this.message = e || "Invalid Argument Error";
				this.code = "UND_ERR_INVALID_ARG";
			}
			static [Symbol.hasInstance](e) {
				return e && e[p] === true;
			}
			[p] = true;
		}
		const h = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
		class g extends n {
			constructor(e) {
				super(e);
				this.name = "InvalidReturnValueError";
				this.message = e || "Invalid Return Value Error";
				this.code = "UND_ERR_INVALID_RETURN_VALUE";
			}
			static [Symbol.hasInstance](e) {
				return e && e[h] === true;
			}
			[h] = true;
		}
		const _ = Symbol.for("undici.error.UND_ERR_ABORT");
		class v extends n {
			constructor(e) {
				super(e);
				this.name = "AbortError";
				this.message = e || "The operation was aborted";
				this.code = "UND_ERR_ABORT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[_] === true;
			}
			[_] = true;
		}
		const y = Symbol.for("undici.error.UND_ERR_ABORTED");
		class b extends v {
			constructor(e) {
				super(e);
				this.name = "AbortError";
				this.message = e || "Request aborted";
				this.code = "UND_ERR_ABORTED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[y] === true;
			}
			[y] = true;
		}
		const x = Symbol.for("undici.error.UND_ERR_INFO");
		class S extends n {
			constructor(e) {
				super(e);
				this.name = "InformationalError";
				this.message = e || "Request information";
				this.code = "UND_ERR_INFO";
			}
			static [Symbol.hasInstance](e) {
				return e && e[x] === true;
			}
			[x] = true;
		}
		const C = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
		class w extends n {
			constructor(e) {
				super(e);
				this.name = "RequestContentLengthMismatchError";
				this.message = e || "Request body length does not match content-length header";
				this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
			}
			static [Symbol.hasInstance](e) {
				return e && e[C] === true;
			}
			[C] = true;
		}
		const T = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
		class E extends n {
			constructor(e) {
				super(e);
				this.name = "ResponseContentLengthMismatchError";
				this.message = e || "Response body length does not match content-length header";
				this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
			}
			static [Symbol.hasInstance](e) {
				return e && e[T] === true;
			}
			[T] = true;
		}
		const D = Symbol.for("undici.error.UND_ERR_DESTROYED");
		class O extends n {
			constructor(e) {
				super(e);
				this.name = "ClientDestroyedError";
				this.message = e || "The client is destroyed";
				this.code = "UND_ERR_DESTROYED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[D] === true;
			}
			[D] = true;
		}
		const k = Symbol.for("undici.error.UND_ERR_CLOSED");
		class A extends n {
			constructor(e) {
				super(e);
				this.name = "ClientClosedError";
				this.message = e || "The client is closed";
				this.code = "UND_ERR_CLOSED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[k] === true;
			}
			[k] = true;
		}
		const j = Symbol.for("undici.error.UND_ERR_SOCKET");
		class M extends n {
			constructor(e, t) {
				super(e);
				this.name = "SocketError";
				this.message = e || "Socket error";
				this.code = "UND_ERR_SOCKET";
				this.socket = t;
			}
			static [Symbol.hasInstance](e) {
				return e && e[j] === true;
			}
			[j] = true;
		}
		const N = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
		class P extends n {
			constructor(e) {
				super(e);
				this.name = "NotSupportedError";
				this.message = e || "Not supported error";
				this.code = "UND_ERR_NOT_SUPPORTED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[N] === true;
			}
			[N] = true;
		}
		const F = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
		class I extends n {
			constructor(e) {
				super(e);
				this.name = "MissingUpstreamError";
				this.message = e || "No upstream has been added to the BalancedPool";
				this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
			}
			static [Symbol.hasInstance](e) {
				return e && e[F] === true;
			}
			[F] = true;
		}
		const L = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
		class R extends Error {
			constructor(e, t, n) {
				super(e);
				this.name = "HTTPParserError";
				this.code = t ? `HPE_${t}` : undefined;
				this.data = n ? n.toString() : undefined;
			}
			static [Symbol.hasInstance](e) {
				return e && e[L] === true;
			}
			[L] = true;
		}
		const z = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
		class B extends n {
			constructor(e) {
				super(e);
				this.name = "ResponseExceededMaxSizeError";
				this.message = e || "Response content exceeded max size";
				this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
			}
			static [Symbol.hasInstance](e) {
				return e && e[z] === true;
			}
			[z] = true;
		}
		const V = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
		class H extends n {
			constructor(e, t, { headers: n, data: r }) {
				super(e);
				this.name = "RequestRetryError";
				this.message = e || "Request retry error";
				this.code = "UND_ERR_REQ_RETRY";
				this.statusCode = t;
				this.data = r;
				this.headers = n;
			}
			static [Symbol.hasInstance](e) {
				return e && e[V] === true;
			}
			[V] = true;
		}
		const U = Symbol.for("undici.error.UND_ERR_RESPONSE");
		class W extends n {
			constructor(e, t, { headers: n, data: r }) {
				super(e);
				this.name = "ResponseError";
				this.message = e || "Response error";
				this.code = "UND_ERR_RESPONSE";
				this.statusCode = t;
				this.data = r;
				this.headers = n;
			}
			static [Symbol.hasInstance](e) {
				return e && e[U] === true;
			}
			[U] = true;
		}
		const G = Symbol.for("undici.error.UND_ERR_PRX_TLS");
		class K extends n {
			constructor(e, t, n) {
				super(t, {
					cause: e,
					...n ?? {}
				});
				this.name = "SecureProxyConnectionError";
				this.message = t || "Secure Proxy Connection failed";
				this.code = "UND_ERR_PRX_TLS";
				this.cause = e;
			}
			static [Symbol.hasInstance](e) {
				return e && e[G] === true;
			}
			[G] = true;
		}
		const q = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
		class J extends n {
			constructor(e) {
				super(e);
				this.name = "MessageSizeExceededError";
				this.message = e || "Max decompressed message size exceeded";
				this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[q] === true;
			}
			get [q]() {
				return true;
			}
		}
		e.exports = {
			AbortError: v,
			HTTPParserError: R,
			UndiciError: n,
			HeadersTimeoutError: o,
			HeadersOverflowError: c,
			BodyTimeoutError: u,
			RequestContentLengthMismatchError: w,
			ConnectTimeoutError: i,
			ResponseStatusCodeError: f,
			InvalidArgumentError: m,
			InvalidReturnValueError: g,
			RequestAbortedError: b,
			ClientDestroyedError: O,
			ClientClosedError: A,
			InformationalError: S,
			SocketError: M,
			NotSupportedError: P,
			ResponseContentLengthMismatchError: E,
			BalancedPoolMissingUpstreamError: I,
			ResponseExceededMaxSizeError: B,
			RequestRetryError: H,
			ResponseError: W,
			SecureProxyConnectionError: K,
			MessageSizeExceededError: J
		};
	}),
	44655: ((e, t, n) => {
		const { InvalidArgumentError: r, NotSupportedError: i } = n(68707);
		const a = n(34589);
		const { isValidHTTPToken: o, isValidHeaderValue: s, isStream: c, destroy: l, isBuffer: u, isFormDataLike: d, isIterable: f, isBlobLike: p, buildURL: m, validateHandler: h, getServerName: g, normalizedMethodRecords: _ } = n(3440);
		const { channels: v } = n(42414);
		const { headerNameLowerCasedRecord: y } = n(10735);
		const b = /[^\u0021-\u00ff]/;
		const x = Symbol("handler");
		class S {
			constructor(e, { path: t, method: n, body: i, headers: a, query: y, idempotent: S, blocking: w, upgrade: T, headersTimeout: E, bodyTimeout: D, reset: O, throwOnError: k, expectContinue: A, servername: j }, M) {
				if (typeof t !== "string") {
					throw new r("path must be a string");
				} else if (t[0] !== "/" && !(t.startsWith("http://") || t.startsWith("https://")) && n !== "CONNECT") {
					throw new r("path must be an absolute URL or start with a slash");
				} else if (b.test(t)) {
					throw new r("invalid request path");
				}
				if (typeof n !== "string") {
					throw new r("method must be a string");
				} else if (_[n] === undefined && !o(n)) {
					throw new r("invalid request method");
				}
				if (T && typeof T !== "string") {
					throw new r("upgrade must be a string");
				}
				if (T && !s(T)) {
					throw new r("invalid upgrade header");
				}
				if (E != null && (!Number.isFinite(E) || E < 0)) {
					throw new r("invalid headersTimeout");
				}
				if (D != null && (!Number.isFinite(D) || D < 0)) {
					throw new r("invalid bodyTimeout");
				}
				if (O != null && typeof O !== "boolean") {
					throw new r("invalid reset");
				}
				if (A != null && typeof A !== "boolean") {
					throw new r("invalid expectContinue");
				}
				this.headersTimeout = E;
				this.bodyTimeout = D;
				this.throwOnError = k === true;
				this.method = n;
				this.abort = null;
				if (i == null) {
					this.body = null;
				} else if (c(i)) {
					this.body = i;
					const e = this.body._readableState;
					if (!e || !e.autoDestroy) {
						this.endHandler = function e() {
							l(this);
						};
						this.body.on("end", this.endHandler);
					}
					this.errorHandler = (e) => {
						if (this.abort) {
							this.abort(e);
						} else {
							this.error = e;
						}
					};
					this.body.on("error", this.errorHandler);
				} else if (u(i)) {
					this.body = i.byteLength ? i : null;
				} else if (ArrayBuffer.isView(i)) {
					this.body = i.buffer.byteLength ? Buffer.from(i.buffer, i.byteOffset, i.byteLength) : null;
				} else if (i instanceof ArrayBuffer) {
					this.body = i.byteLength ? Buffer.from(i) : null;
				} else if (typeof i === "string") {
					this.body = i.length ? Buffer.from(i) : null;
				} else if (d(i) || f(i) || p(i)) {
					this.body = i;
				} else {
					throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
				}
				this.completed = false;
				this.aborted = false;
				this.upgrade = T || null;
				this.path = y ? m(t, y) : t;
				this.origin = e;
				this.idempotent = S == null ? n === "HEAD" || n === "GET" : S;
				this.blocking = w == null ? false : w;
				this.reset = O == null ? null : O;
				this.host = null;
				this.contentLength = null;
				this.contentType = null;
				this.headers = [];
				this.expectContinue = A != null ? A : false;
				if (Array.isArray(a)) {
					if (a.length % 2 !== 0) {
						throw new r("headers array must be even");
					}
					for (let e = 0; e < a.length; e += 2) {
						C(this, a[e], a[e + 1]);
					}
				} else if (a && typeof a === "object") {
					if (a[Symbol.iterator]) {
						for (const e of a) {
							if (!Array.isArray(e) || e.length !== 2) {
								throw new r("headers must be in key-value pair format");
							}
							C(this, e[0], e[1]);
						}
					} else {
						const e = Object.keys(a);
						for (let t = 0; t < e.length; ++t) {
							C(this, e[t], a[e[t]]);
						}
					}
				} else if (a != null) {
					throw new r("headers must be an object or an array");
				}
				h(M, n, T);
				this.servername = j || g(this.host);
				this[x] = M;
				if (v.create.hasSubscribers) {
					v.create.publish({ request: this });
				}
			}
			onBodySent(e) {
				if (this[x].onBodySent) {
					try {
						return this[x].onBodySent(e);
					} catch (e) {
						this.abort(e);
					}
				}
			}
			onRequestSent() {
				if (v.bodySent.hasSubscribers) {
					v.bodySent.publish({ request: this });
				}
				if (this[x].onRequestSent) {
					try {
						return this[x].onRequestSent();
					} catch (e) {
						this.abort(e);
					}
				}
			}
			onConnect(e) {
				a(!this.aborted);
				a(!this.completed);
				if (this.error) {
					e(this.error);
				} else {
					this.abort = e;
					return this[x].onConnect(e);
				}
			}
			onResponseStarted() {
				return this[x].onResponseStarted?.();
			}
			onHeaders(e, t, n, r) {
				a(!this.aborted);
				a(!this.completed);
				if (v.headers.hasSubscribers) {
					v.headers.publish({
						request: this,
						response: {
							statusCode: e,
							headers: t,
							statusText: r
						}
					});
				}
				try {
					return this[x].onHeaders(e, t, n, r);
				} catch (e) {
					this.abort(e);
				}
			}
			onData(e) {
				a(!this.aborted);
				a(!this.completed);
				try {
					return this[x].onData(e);
				} catch (e) {
					this.abort(e);
					return false;
				}
			}
			onUpgrade(e, t, n, r = "") {
				this.onFinally();
				a(!this.aborted);
				a(!this.completed);
				if (e !== null) {
					this.#e(e, t, r);
				}
				const i = this[x].onUpgrade(e, t, n);
				if (!this.aborted) {
					this.completed = true;
					if (e !== null) {
						this.#t();
					}
				}
				return i;
			}
			onUpgradeResponse(e, t, n, r = "") {
				a(!this.aborted);
				a(this.completed);
				if (v.headers.hasSubscribers) {
					this.#e(e, n(t), r);
				}
				this.#t();
			}
			onUpgradeError(e) {
				a(!this.aborted);
				a(this.completed);
				if (v.error.hasSubscribers) {
					v.error.publish({
						request: this,
						error: e
					});
				}
			}
			#e(e, t, n) {
				if (v.headers.hasSubscribers) {
					v.headers.publish({
						request: this,
						response: {
							statusCode: e,
							headers: t,
							statusText: n
						}
					});
				}
			}
			#t() {
				if (v.trailers.hasSubscribers) {
					v.trailers.publish({
						request: this,
						trailers: []
					});
				}
			}
			onComplete(e) {
				this.onFinally();
				a(!this.aborted);
				this.completed = true;
				if (v.trailers.hasSubscribers) {
					v.trailers.publish({
						request: this,
						trailers: e
					});
				}
				try {
					return this[x].onComplete(e);
				} catch (e) {
					this.onError(e);
				}
			}
			onError(e) {
				this.onFinally();
				if (v.error.hasSubscribers) {
					v.error.publish({
						request: this,
						error: e
					});
				}
				if (this.aborted) {
					return;
				}
				this.aborted = true;
				return this[x].onError(e);
			}
			onFinally() {
				if (this.errorHandler) {
					this.body.off("error", this.errorHandler);
					this.errorHandler = null;
				}
				if (this.endHandler) {
					this.body.off("end", this.endHandler);
					this.endHandler = null;
				}
			}
			addHeader(e, t) {
				C(this, e, t);
				return this;
			}
		}
		function C(e, t, n) {
			if (n && typeof n === "object" && !Array.isArray(n)) {
				throw new r(`invalid ${t} header`);
			} else if (n === undefined) {
				return;
			}
			let a = y[t];
			if (a === undefined) {
				a = t.toLowerCase();
				if (y[a] === undefined && !o(a)) {
					throw new r("invalid header key");
				}
			}
			if (Array.isArray(n)) {
				const e = [];
				for (let i = 0; i < n.length; i++) {
					if (typeof n[i] === "string") {
						if (!s(n[i])) {
							throw new r(`invalid ${t} header`);
						}
						e.push(n[i]);
					} else if (n[i] === null) {
						e.push("");
					} else if (typeof n[i] === "object") {
						throw new r(`invalid ${t} header`);
					} else {
						const a = `${n[i]}`;
						if (!s(a)) {
							throw new r(`invalid ${t} header`);
						}
						e.push(a);
					}
				}
				n = e;
			} else if (typeof n === "string") {
				if (!s(n)) {
					throw new r(`invalid ${t} header`);
				}
			} else if (n === null) {
				n = "";
			} else {
				n = `${n}`;
				if (!s(n)) {
					throw new r(`invalid ${t} header`);
				}
			}
			if (a === "host") {
				if (e.host !== null) {
					throw new r("duplicate host header");
				}
				if (typeof n !== "string") {
					throw new r("invalid host header");
				}
				e.host = n;
			} else if (a === "content-length") {
				if (e.contentLength !== null) {
					throw new r("duplicate content-length header");
				}
				e.contentLength = parseInt(n, 10);
				if (!Number.isFinite(e.contentLength)) {
					throw new r("invalid content-length header");
				}
			} else if (e.contentType === null && a === "content-type") {
				e.contentType = n;
				e.headers.push(t, n);
			} else if (a === "transfer-encoding" || a === "keep-alive" || a === "upgrade") {
				throw new r(`invalid ${a} header`);
			} else if (a === "connection") {
				const t = typeof n === "string" ? n.toLowerCase() : null;
				if (t !== "close" && t !== "keep-alive") {
					throw new r("invalid connection header");
				}
				if (t === "close") {
					e.reset = true;
				}
			} else if (a === "expect") {
				throw new i("expect header not supported");
			} else {
				e.headers.push(t, n);
			}
		}
		e.exports = S;
	}),
	36443: ((e) => {
		e.exports = {
			kClose: Symbol("close"),
			kDestroy: Symbol("destroy"),
			kDispatch: Symbol("dispatch"),
			kUrl: Symbol("url"),
			kWriting: Symbol("writing"),
			kResuming: Symbol("resuming"),
			kQueue: Symbol("queue"),
			kConnect: Symbol("connect"),
			kConnecting: Symbol("connecting"),
			kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
			kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
			kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
			kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
			kKeepAlive: Symbol("keep alive"),
			kHeadersTimeout: Symbol("headers timeout"),
			kBodyTimeout: Symbol("body timeout"),
			kServerName: Symbol("server name"),
			kLocalAddress: Symbol("local address"),
			kHost: Symbol("host"),
			kNoRef: Symbol("no ref"),
			kBodyUsed: Symbol("used"),
			kBody: Symbol("abstracted request body"),
			kRunning: Symbol("running"),
			kBlocking: Symbol("blocking"),
			kPending: Symbol("pending"),
			kSize: Symbol("size"),
			kBusy: Symbol("busy"),
			kQueued: Symbol("queued"),
			kFree: Symbol("free"),
			kConnected: Symbol("connected"),
			kClosed: Symbol("closed"),
			kNeedDrain: Symbol("need drain"),
			kReset: Symbol("reset"),
			kDestroyed: Symbol.for("nodejs.stream.destroyed"),
			kResume: Symbol("resume"),
			kOnError: Symbol("on error"),
			kMaxHeadersSize: Symbol("max headers size"),
			kRunningIdx: Symbol("running index"),
			kPendingIdx: Symbol("pending index"),
			kError: Symbol("error"),
			kClients: Symbol("clients"),
			kClient: Symbol("client"),
			kParser: Symbol("parser"),
			kOnDestroyed: Symbol("destroy callbacks"),
			kPipelining: Symbol("pipelining"),
			kSocket: Symbol("socket"),
			kHostHeader: Symbol("host header"),
			kConnector: Symbol("connector"),
			kStrictContentLength: Symbol("strict content length"),
			kMaxRedirections: Symbol("maxRedirections"),
			kMaxRequests: Symbol("maxRequestsPerClient"),
			kProxy: Symbol("proxy agent options"),
			kCounter: Symbol("socket request counter"),
			kInterceptors: Symbol("dispatch interceptors"),
			kMaxResponseSize: Symbol("max response size"),
			kHTTP2Session: Symbol("http2Session"),
			kHTTP2SessionState: Symbol("http2Session state"),
			kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
			kConstruct: Symbol("constructable"),
			kListeners: Symbol("listeners"),
			kHTTPContext: Symbol("http context"),
			kMaxConcurrentStreams: Symbol("max concurrent streams"),
			kNoProxyAgent: Symbol("no proxy agent"),
			kHttpProxyAgent: Symbol("http proxy agent"),
			kHttpsProxyAgent: Symbol("https proxy agent")
		};
	}),
	67752: ((e, t, n) => {
		const { wellknownHeaderNames: r, headerNameLowerCasedRecord: i } = n(10735);
		class a {
			value = null;
			left = null;
			middle = null;
			right = null;
			code;
			constructor(e, t, n) {
				if (n === undefined || n >= e.length) {
					throw new TypeError("Unreachable");
				}
				const r = this.code = e.charCodeAt(n);
				if (r > 127) {
					throw new TypeError("key must be ascii string");
				}
				if (e.length !== ++n) {
					this.middle = new a(e, t, n);
				} else {
					this.value = t;
				}
			}
			add(e, t) {
				const n = e.length;
				if (n === 0) {
					throw new TypeError("Unreachable");
				}
				let r = 0;
				let i = this;
				while (true) {
					const o = e.charCodeAt(r);
					if (o > 127) {
						throw new TypeError("key must be ascii string");
					}
					if (i.code === o) {
						if (n === ++r) {
							i.value = t;
							break;
						} else if (i.middle !== null) {
							i = i.middle;
						} else {
							i.middle = new a(e, t, r);
							break;
						}
					} else if (i.code < o) {
						if (i.left !== null) {
							i = i.left;
						} else {
							i.left = new a(e, t, r);
							break;
						}
					} else if (i.right !== null) {
						i = i.right;
					} else {
						i.right = new a(e, t, r);
						break;
					}
				}
			}
			search(e) {
				const t = e.length;
				let n = 0;
				let r = this;
				while (r !== null && n < t) {
					let i = e[n];
					if (i <= 90 && i >= 65) {
						i |= 32;
					}
					while (r !== null) {
						if (i === r.code) {
							if (t === ++n) {
								return r;
							}
							r = r.middle;
							break;
						}
						r = r.code < i ? r.left : r.right;
					}
				}
				return null;
			}
		}
		class o {
			node = null;
			insert(e, t) {
				if (this.node === null) {
					this.node = new a(e, t, 0);
				} else {
					this.node.add(e, t);
				}
			}
			lookup(e) {
				return this.node?.search(e)?.value ?? null;
			}
		}
		const s = new o();
		for (let e = 0; e < r.length; ++e) {
			const t = i[r[e]];
			s.insert(t, t);
		}
		e.exports = {
			TernarySearchTree: o,
			tree: s
		};
	}),
	3440: ((e, t, n) => {
		const r = n(34589);
		const { kDestroyed: i, kBodyUsed: a, kListeners: o, kBody: s } = n(36443);
		const { IncomingMessage: c } = n(37067);
		const l = n(57075);
		const u = n(77030);
		const { Blob: d } = n(4573);
		const f = n(57975);
		const { stringify: p } = n(41792);
		const { EventEmitter: m } = n(78474);
		const { InvalidArgumentError: h } = n(68707);
		const { headerNameLowerCasedRecord: g } = n(10735);
		const { tree: _ } = n(67752);
		const [v, y] = process.versions.node.split(".").map((e) => Number(e));
		class b {
			constructor(e) {
				this[s] = e;
				this[a] = false;
			}
			async *[Symbol.asyncIterator]() {
				r(!this[a], "disturbed");
				this[a] = true;
				yield* this[s];
			}
		}
		function x(e) {
			if (C(e)) {
				if (F(e) === 0) {
					e.on("data", function() {
						r(false);
					});
				}
				if (typeof e.readableDidRead !== "boolean") {
					e[a] = false;
					m.prototype.on.call(e, "data", function() {
						this[a] = true;
					});
				}
				return e;
			} else if (e && typeof e.pipeTo === "function") {
				return new b(e);
			} else if (e && typeof e !== "string" && !ArrayBuffer.isView(e) && P(e)) {
				return new b(e);
			} else {
				return e;
			}
		}
		function S() {}
		function C(e) {
			return e && typeof e === "object" && typeof e.pipe === "function" && typeof e.on === "function";
		}
		function w(e) {
			if (e === null) {
				return false;
			} else if (e instanceof d) {
				return true;
			} else if (typeof e !== "object") {
				return false;
			} else {
				const t = e[Symbol.toStringTag];
				return (t === "Blob" || t === "File") && ("stream" in e && typeof e.stream === "function" || "arrayBuffer" in e && typeof e.arrayBuffer === "function");
			}
		}
		function T(e, t) {
			if (e.includes("?") || e.includes("#")) {
				throw new Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
			}
			const n = p(t);
			if (n) {
				e += "?" + n;
			}
			return e;
		}
		function E(e) {
			const t = parseInt(e, 10);
			return t === Number(e) && t >= 0 && t <= 65535;
		}
		function D(e) {
			return e != null && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && (e[4] === ":" || e[4] === "s" && e[5] === ":");
		}
		function O(e) {
			if (typeof e === "string") {
				e = new URL(e);
				if (!D(e.origin || e.protocol)) {
					throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
				}
				return e;
			}
			if (!e || typeof e !== "object") {
				throw new h("Invalid URL: The URL argument must be a non-null object.");
			}
			if (!(e instanceof URL)) {
				if (e.port != null && e.port !== "" && E(e.port) === false) {
					throw new h("Invalid URL: port must be a valid integer or a string representation of an integer.");
				}
				if (e.path != null && typeof e.path !== "string") {
					throw new h("Invalid URL path: the path must be a string or null/undefined.");
				}
				if (e.pathname != null && typeof e.pathname !== "string") {
					throw new h("Invalid URL pathname: the pathname must be a string or null/undefined.");
				}
				if (e.hostname != null && typeof e.hostname !== "string") {
					throw new h("Invalid URL hostname: the hostname must be a string or null/undefined.");
				}
				if (e.origin != null && typeof e.origin !== "string") {
					throw new h("Invalid URL origin: the origin must be a string or null/undefined.");
				}
				if (!D(e.origin || e.protocol)) {
					throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
				}
				const t = e.port != null ? e.port : e.protocol === "https:" ? 443 : 80;
				let n = e.origin != null ? e.origin : `${e.protocol || ""}//${e.hostname || ""}:${t}`;
				let r = e.path != null ? e.path : `${e.pathname || ""}${e.search || ""}`;
				if (n[n.length - 1] === "/") {
					n = n.slice(0, n.length - 1);
				}
				if (r && r[0] !== "/") {
					r = `/${r}`;
				}
				return new URL(`${n}${r}`);
			}
			if (!D(e.origin || e.protocol)) {
				throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			}
			return e;
		}
		function k(e) {
			e = O(e);
			if (e.pathname !== "/" || e.search || e.hash) {
				throw new h("invalid url");
			}
			return e;
		}
		function A(e) {
			if (e[0] === "[") {
				const t = e.indexOf("]");
				r(t !== -1);
				return e.substring(1, t);
			}
			const t = e.indexOf(":");
			if (t === -1) return e;
			return e.substring(0, t);
		}
		function j(e) {
			if (!e) {
				return null;
			}
			r(typeof e === "string");
			const t = A(e);
			if (u.isIP(t)) {
				return "";
			}
			return t;
		}
		function M(e) {
			return JSON.parse(JSON.stringify(e));
		}
		function N(e) {
			return !!(e != null && typeof e[Symbol.asyncIterator] === "function");
		}
		function P(e) {
			return !!(e != null && (typeof e[Symbol.iterator] === "function" || typeof e[Symbol.asyncIterator] === "function"));
		}
		function F(e) {
			if (e == null) {
				return 0;
			} else if (C(e)) {
				const t = e._readableState;
				return t && t.objectMode === false && t.ended === true && Number.isFinite(t.length) ? t.length : null;
			} else if (w(e)) {
				return e.size != null ? e.size : null;
			} else if (W(e)) {
				return e.byteLength;
			}
			return null;
		}
		function I(e) {
			return e && !!(e.destroyed || e[i] || l.isDestroyed?.(e));
		}
		function L(e, t) {
			if (e == null || !C(e) || I(e)) {
				return;
			}
			if (typeof e.destroy === "function") {
				if (Object.getPrototypeOf(e).constructor === c) {
					e.socket = null;
				}
				e.destroy(t);
			} else if (t) {
				queueMicrotask(() => {
					e.emit("error", t);
				});
			}
			if (e.destroyed !== true) {
				e[i] = true;
			}
		}
		const R = /timeout=(\d+)/;
		function z(e) {
			const t = e.toString().match(R);
			return t ? parseInt(t[1], 10) * 1e3 : null;
		}
		function B(e) {
			return typeof e === "string" ? g[e] ?? e.toLowerCase() : _.lookup(e) ?? e.toString("latin1").toLowerCase();
		}
		function V(e) {
			return _.lookup(e) ?? e.toString("latin1").toLowerCase();
		}
		function H(e, t) {
			if (t === undefined) t = {};
			for (let n = 0; n < e.length; n += 2) {
				const r = B(e[n]);
				let i = t[r];
				if (i) {
					if (typeof i === "string") {
						i = [i];
						t[r] = i;
					}
					i.push(e[n + 1].toString("utf8"));
				} else {
					const i = e[n + 1];
					if (typeof i === "string") {
						t[r] = i;
					} else {
						t[r] = Array.isArray(i) ? i.map((e) => e.toString("utf8")) : i.toString("utf8");
					}
				}
			}
			if ("content-length" in t && "content-disposition" in t) {
				t["content-disposition"] = Buffer.from(t["content-disposition"]).toString("latin1");
			}
			return t;
		}
		function U(e) {
			const t = e.length;
			const n = new Array(t);
			let r = false;
			let i = -1;
			let a;
			let o;
			let s = 0;
			for (let t = 0; t < e.length; t += 2) {
				a = e[t];
				o = e[t + 1];
				typeof a !== "string" && (a = a.toString());
				typeof o !== "string" && (o = o.toString("utf8"));
				s = a.length;
				if (s === 14 && a[7] === "-" && (a === "content-length" || a.toLowerCase() === "content-length")) {
					r = true;
				} else if (s === 19 && a[7] === "-" && (a === "content-disposition" || a.toLowerCase() === "content-disposition")) {
					i = t + 1;
				}
				n[t] = a;
				n[t + 1] = o;
			}
			if (r && i !== -1) {
				n[i] = Buffer.from(n[i]).toString("latin1");
			}
			return n;
		}
		function W(e) {
			return e instanceof Uint8Array || Buffer.isBuffer(e);
		}
		function G(e, t, n) {
			if (!e || typeof e !== "object") {
				throw new h("handler must be an object");
			}
			if (typeof e.onConnect !== "function") {
				throw new h("invalid onConnect method");
			}
			if (typeof e.onError !== "function") {
				throw new h("invalid onError method");
			}
			if (typeof e.onBodySent !== "function" && e.onBodySent !== undefined) {
				throw new h("invalid onBodySent method");
			}
			if (n || t === "CONNECT") {
				if (typeof e.onUpgrade !== "function") {
					throw new h("invalid onUpgrade method");
				}
			} else {
				if (typeof e.onHeaders !== "function") {
					throw new h("invalid onHeaders method");
				}
				if (typeof e.onData !== "function") {
					throw new h("invalid onData method");
				}
				if (typeof e.onComplete !== "function") {
					throw new h("invalid onComplete method");
				}
			}
		}
		function K(e) {
			return !!(e && (l.isDisturbed(e) || e[a]));
		}
		function q(e) {
			return !!(e && l.isErrored(e));
		}
		function J(e) {
			return !!(e && l.isReadable(e));
		}
		function Y(e) {
			return {
				localAddress: e.localAddress,
				localPort: e.localPort,
				remoteAddress: e.remoteAddress,
				remotePort: e.remotePort,
				remoteFamily: e.remoteFamily,
				timeout: e.timeout,
				bytesWritten: e.bytesWritten,
				bytesRead: e.bytesRead
			};
		}
		function ee(e) {
			let t;
			return new ReadableStream({
				async start() {
					t = e[Symbol.asyncIterator]();
				},
				async pull(e) {
					const { done: n, value: r } = await t.next();
					if (n) {
						queueMicrotask(() => {
							e.close();
							e.byobRequest?.respond(0);
						});
					} else {
						const t = Buffer.isBuffer(r) ? r : Buffer.from(r);
						if (t.byteLength) {
							e.enqueue(new Uint8Array(t));
						}
					}
					return e.desiredSize > 0;
				},
				async cancel(e) {
					await t.return();
				},
				type: "bytes"
			});
		}
		function X(e) {
			return e && typeof e === "object" && typeof e.append === "function" && typeof e.delete === "function" && typeof e.get === "function" && typeof e.getAll === "function" && typeof e.has === "function" && typeof e.set === "function" && e[Symbol.toStringTag] === "FormData";
		}
		function te(e, t) {
			if ("addEventListener" in e) {
				e.addEventListener("abort", t, { once: true });
				return () => e.removeEventListener("abort", t);
			}
			e.addListener("abort", t);
			return () => e.removeListener("abort", t);
		}
		const ne = typeof String.prototype.toWellFormed === "function";
		const Z = typeof String.prototype.isWellFormed === "function";
		function re(e) {
			return ne ? `${e}`.toWellFormed() : f.toUSVString(e);
		}
		function ie(e) {
			return Z ? `${e}`.isWellFormed() : re(e) === `${e}`;
		}
		function ae(e) {
			switch (e) {
				case 34:
				case 40:
				case 41:
				case 44:
				case 47:
				case 58:
				case 59:
				case 60:
				case 61:
				case 62:
				case 63:
				case 64:
				case 91:
				case 92:
				case 93:
				case 123:
				case 125: return false;
				default: return e >= 33 && e <= 126;
			}
		}
		function oe(e) {
			if (e.length === 0) {
				return false;
			}
			for (let t = 0; t < e.length; ++t) {
				if (!ae(e.charCodeAt(t))) {
					return false;
				}
			}
			return true;
		}
		const se = /[^\t\x20-\x7e\x80-\xff]/;
		function ce(e) {
			return !se.test(e);
		}
		function Q(e) {
			if (e == null || e === "") return {
				start: 0,
				end: null,
				size: null
			};
			const t = e ? e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
			return t ? {
				start: parseInt(t[1]),
				end: t[2] ? parseInt(t[2]) : null,
				size: t[3] ? parseInt(t[3]) : null
			} : null;
		}
		function le(e, t, n) {
			const r = e[o] ??= [];
			r.push([t, n]);
			e.on(t, n);
			return e;
		}
		function ue(e) {
			for (const [t, n] of e[o] ?? []) {
				e.removeListener(t, n);
			}
			e[o] = null;
		}
		function $(e, t, n) {
			try {
				t.onError(n);
				r(t.aborted);
			} catch (t) {
				e.emit("error", t);
			}
		}
		const de = Object.create(null);
		de.enumerable = true;
		const fe = {
			delete: "DELETE",
			DELETE: "DELETE",
			get: "GET",
			GET: "GET",
			head: "HEAD",
			HEAD: "HEAD",
			options: "OPTIONS",
			OPTIONS: "OPTIONS",
			post: "POST",
			POST: "POST",
			put: "PUT",
			PUT: "PUT"
		};
		const pe = {
			...fe,
			patch: "patch",
			PATCH: "PATCH"
		};
		Object.setPrototypeOf(fe, null);
		Object.setPrototypeOf(pe, null);
		e.exports = {
			kEnumerableProperty: de,
			nop: S,
			isDisturbed: K,
			isErrored: q,
			isReadable: J,
			toUSVString: re,
			isUSVString: ie,
			isBlobLike: w,
			parseOrigin: k,
			parseURL: O,
			getServerName: j,
			isStream: C,
			isIterable: P,
			isAsyncIterable: N,
			isDestroyed: I,
			headerNameToString: B,
			bufferToLowerCasedHeaderName: V,
			addListener: le,
			removeAllListeners: ue,
			errorRequest: $,
			parseRawHeaders: U,
			parseHeaders: H,
			parseKeepAliveTimeout: z,
			destroy: L,
			bodyLength: F,
			deepClone: M,
			ReadableStreamFrom: ee,
			isBuffer: W,
			validateHandler: G,
			getSocketInfo: Y,
			isFormDataLike: X,
			buildURL: T,
			addAbortListener: te,
			isValidHTTPToken: oe,
			isValidHeaderValue: ce,
			isTokenCharCode: ae,
			parseRangeHeader: Q,
			normalizedMethodRecordsBase: fe,
			normalizedMethodRecords: pe,
			isValidPort: E,
			isHttpOrHttpsPrefixed: D,
			nodeMajor: v,
			nodeMinor: y,
			safeHTTPMethods: [
				"GET",
				"HEAD",
				"OPTIONS",
				"TRACE"
			],
			wrapRequestBody: x
		};
	}),
	57405: ((e, t, n) => {
		const { InvalidArgumentError: r } = n(68707);
		const { kClients: i, kRunning: a, kClose: o, kDestroy: s, kDispatch: c, kInterceptors: l } = n(36443);
		const u = n(21841);
		const d = n(30628);
		const f = n(23701);
		const p = n(3440);
		const m = n(25092);
		const h = Symbol("onConnect");
		const g = Symbol("onDisconnect");
		const _ = Symbol("onConnectionError");
		const v = Symbol("maxRedirections");
		const y = Symbol("onDrain");
		const b = Symbol("factory");
		const x = Symbol("options");
		function S(e, t) {
			return t && t.connections === 1 ? new f(e, t) : new d(e, t);
		}
		class C extends u {
			constructor({ factory: e = S, maxRedirections: t = 0, connect: n, tls: a, ...o } = {}) {
				if (typeof e !== "function") {
					throw new r("factory must be a function.");
				}
				if (n != null && typeof n !== "function" && typeof n !== "object") {
					throw new r("connect must be a function or an object");
				}
				if (!Number.isInteger(t) || t < 0) {
					throw new r("maxRedirections must be a positive number");
				}
				super(o);
				if (n && typeof n !== "function") {
					n = { ...n };
				}
				if (a && typeof a !== "function") {
					a = { ...a };
				}
				this[l] = o.interceptors?.Agent && Array.isArray(o.interceptors.Agent) ? o.interceptors.Agent : [m({ maxRedirections: t })];
				this[x] = {
					...p.deepClone(o),
					connect: n,
					tls: a
				};
				this[x].interceptors = o.interceptors ? { ...o.interceptors } : undefined;
				this[v] = t;
				this[b] = e;
				this[i] = new Map();
				this[y] = (e, t) => {
					this.emit("drain", e, [this, ...t]);
				};
				this[h] = (e, t) => {
					this.emit("connect", e, [this, ...t]);
				};
				this[g] = (e, t, n) => {
					this.emit("disconnect", e, [this, ...t], n);
				};
				this[_] = (e, t, n) => {
					this.emit("connectionError", e, [this, ...t], n);
				};
			}
			get [a]() {
				let e = 0;
				for (const t of this[i].values()) {
					e += t[a];
				}
				return e;
			}
			[c](e, t) {
				let n;
				if (e.origin && (typeof e.origin === "string" || e.origin instanceof URL)) {
					n = String(e.origin);
				} else {
					throw new r("opts.origin must be a non-empty string or URL.");
				}
				let a = this[i].get(n);
				if (!a) {
					a = this[b](e.origin, this[x]).on("drain", this[y]).on("connect", this[h]).on("disconnect", this[g]).on("connectionError", this[_]);
					this[i].set(n, a);
				}
				return a.dispatch(e, t);
			}
			async [o]() {
				const e = [];
				for (const t of this[i].values()) {
					e.push(t.close());
				}
				this[i].clear();
				await Promise.all(e);
			}
			async [s](e) {
				const t = [];
				for (const n of this[i].values()) {
					t.push(n.destroy(e));
				}
				this[i].clear();
				await Promise.all(t);
			}
		}
		e.exports = C;
	}),
	837: ((e, t, n) => {
		const { BalancedPoolMissingUpstreamError: r, InvalidArgumentError: i } = n(68707);
		const { PoolBase: a, kClients: o, kNeedDrain: s, kAddClient: c, kRemoveClient: l, kGetDispatcher: u } = n(42128);
		const d = n(30628);
		const { kUrl: f, kInterceptors: p } = n(36443);
		const { parseOrigin: m } = n(3440);
		const h = Symbol("factory");
		const g = Symbol("options");
		const _ = Symbol("kGreatestCommonDivisor");
		const v = Symbol("kCurrentWeight");
		const y = Symbol("kIndex");
		const b = Symbol("kWeight");
		const x = Symbol("kMaxWeightPerServer");
		const S = Symbol("kErrorPenalty");
		function C(e, t) {
			if (e === 0) return t;
			while (t !== 0) {
				const n = t;
				t = e % t;
				e = n;
			}
			return e;
		}
		function w(e, t) {
			return new d(e, t);
		}
		class T extends a {
			constructor(e = [], { factory: t = w, ...n } = {}) {
				super();
				this[g] = n;
				this[y] = -1;
				this[v] = 0;
				this[x] = this[g].maxWeightPerServer || 100;
				this[S] = this[g].errorPenalty || 15;
				if (!Array.isArray(e)) {
					e = [e];
				}
				if (typeof t !== "function") {
					throw new i("factory must be a function.");
				}
				this[p] = n.interceptors?.BalancedPool && Array.isArray(n.interceptors.BalancedPool) ? n.interceptors.BalancedPool : [];
				this[h] = t;
				for (const t of e) {
					this.addUpstream(t);
				}
				this._updateBalancedPoolStats();
			}
			addUpstream(e) {
				const t = m(e).origin;
				if (this[o].find((e) => e[f].origin === t && e.closed !== true && e.destroyed !== true)) {
					return this;
				}
				const n = this[h](t, Object.assign({}, this[g]));
				this[c](n);
				n.on("connect", () => {
					n[b] = Math.min(this[x], n[b] + this[S]);
				});
				n.on("connectionError", () => {
					n[b] = Math.max(1, n[b] - this[S]);
					this._updateBalancedPoolStats();
				});
				n.on("disconnect", (...e) => {
					const t = e[2];
					if (t && t.code === "UND_ERR_SOCKET") {
						n[b] = Math.max(1, n[b] - this[S]);
						this._updateBalancedPoolStats();
					}
				});
				for (const e of this[o]) {
					e[b] = this[x];
				}
				this._updateBalancedPoolStats();
				return this;
			}
			_updateBalancedPoolStats() {
				let e = 0;
				for (let t = 0; t < this[o].length; t++) {
					e = C(this[o][t][b], e);
				}
				this[_] = e;
			}
			removeUpstream(e) {
				const t = m(e).origin;
				const n = this[o].find((e) => e[f].origin === t && e.closed !== true && e.destroyed !== true);
				if (n) {
					this[l](n);
				}
				return this;
			}
			get upstreams() {
				return this[o].filter((e) => e.closed !== true && e.destroyed !== true).map((e) => e[f].origin);
			}
			[u]() {
				if (this[o].length === 0) {
					throw new r();
				}
				const e = this[o].find((e) => !e[s] && e.closed !== true && e.destroyed !== true);
				if (!e) {
					return;
				}
				const t = this[o].map((e) => e[s]).reduce((e, t) => e && t, true);
				if (t) {
					return;
				}
				let n = 0;
				let i = this[o].findIndex((e) => !e[s]);
				while (n++ < this[o].length) {
					this[y] = (this[y] + 1) % this[o].length;
					const e = this[o][this[y]];
					if (e[b] > this[o][i][b] && !e[s]) {
						i = this[y];
					}
					if (this[y] === 0) {
						this[v] = this[v] - this[_];
						if (this[v] <= 0) {
							this[v] = this[x];
						}
					}
					if (e[b] >= this[v] && !e[s]) {
						return e;
					}
				}
				this[v] = this[o][i][b];
				this[y] = i;
				return this[o][i];
			}
		}
		e.exports = T;
	}),
	637: ((e, t, n) => {
		const r = n(34589);
		const i = n(3440);
		const { channels: a } = n(42414);
		const o = n(96603);
		const { RequestContentLengthMismatchError: s, ResponseContentLengthMismatchError: c, RequestAbortedError: l, InvalidArgumentError: u, HeadersTimeoutError: d, HeadersOverflowError: f, SocketError: p, InformationalError: m, BodyTimeoutError: h, HTTPParserError: g, ResponseExceededMaxSizeError: _ } = n(68707);
		const { kUrl: v, kReset: y, kClient: b, kParser: x, kBlocking: S, kRunning: C, kPending: w, kSize: T, kWriting: E, kQueue: D, kNoRef: O, kKeepAliveDefaultTimeout: k, kHostHeader: A, kPendingIdx: j, kRunningIdx: M, kError: N, kPipelining: P, kSocket: F, kKeepAliveTimeoutValue: I, kMaxHeadersSize: L, kKeepAliveMaxTimeout: R, kKeepAliveTimeoutThreshold: z, kHeadersTimeout: B, kBodyTimeout: V, kStrictContentLength: H, kMaxRequests: U, kCounter: W, kMaxResponseSize: G, kOnError: K, kResume: q, kHTTPContext: J } = n(36443);
		const Y = n(52824);
		const ee = Buffer.alloc(0);
		const X = Buffer[Symbol.species];
		const te = i.addListener;
		const ne = i.removeAllListeners;
		const Z = Symbol("kIdleSocketValidation");
		const re = Symbol("kIdleSocketValidationTimeout");
		const ie = Symbol("kSocketUsed");
		let ae;
		async function oe() {
			const e = process.env.JEST_WORKER_ID ? n(63870) : undefined;
			let t;
			try {
				t = await WebAssembly.compile(n(53434));
			} catch (r) {
				t = await WebAssembly.compile(e || n(63870));
			}
			return await WebAssembly.instantiate(t, { env: {
				wasm_on_url: (e, t, n) => {
					return 0;
				},
				wasm_on_status: (e, t, n) => {
					r(Q.ptr === e);
					const i = t - $ + le.byteOffset;
					return Q.onStatus(new X(le.buffer, i, n)) || 0;
				},
				wasm_on_message_begin: (e) => {
					r(Q.ptr === e);
					return Q.onMessageBegin() || 0;
				},
				wasm_on_header_field: (e, t, n) => {
					r(Q.ptr === e);
					const i = t - $ + le.byteOffset;
					return Q.onHeaderField(new X(le.buffer, i, n)) || 0;
				},
				wasm_on_header_value: (e, t, n) => {
					r(Q.ptr === e);
					const i = t - $ + le.byteOffset;
					return Q.onHeaderValue(new X(le.buffer, i, n)) || 0;
				},
				wasm_on_headers_complete: (e, t, n, i) => {
					r(Q.ptr === e);
					return Q.onHeadersComplete(t, Boolean(n), Boolean(i)) || 0;
				},
				wasm_on_body: (e, t, n) => {
					r(Q.ptr === e);
					const i = t - $ + le.byteOffset;
					return Q.onBody(new X(le.buffer, i, n)) || 0;
				},
				wasm_on_message_complete: (e) => {
					r(Q.ptr === e);
					return Q.onMessageComplete() || 0;
				}
			} });
		}
		let se = null;
		let ce = oe();
		ce.catch();
		let Q = null;
		let le = null;
		let ue = 0;
		let $ = null;
		const de = 0;
		const fe = 1;
		const pe = 2 | fe;
		const me = 4 | fe;
		const he = 8 | de;
		class ge {
			constructor(e, t, { exports: n }) {
				r(Number.isFinite(e[L]) && e[L] > 0);
				this.llhttp = n;
				this.ptr = this.llhttp.llhttp_alloc(Y.TYPE.RESPONSE);
				this.client = e;
				this.socket = t;
				this.timeout = null;
				this.timeoutValue = null;
				this.timeoutType = null;
				this.statusCode = null;
				this.statusText = "";
				this.upgrade = false;
				this.headers = [];
				this.headersSize = 0;
				this.headersMaxSize = e[L];
				this.shouldKeepAlive = false;
				this.paused = false;
				this.resume = this.resume.bind(this);
				this.bytesRead = 0;
				this.keepAlive = "";
				this.contentLength = "";
				this.connection = "";
				this.maxResponseSize = e[G];
			}
			setTimeout(e, t) {
				if (e !== this.timeoutValue || t & fe ^ this.timeoutType & fe) {
					if (this.timeout) {
						o.clearTimeout(this.timeout);
						this.timeout = null;
					}
					if (e) {
						if (t & fe) {
							this.timeout = o.setFastTimeout(_e, e, new WeakRef(this));
						} else {
							this.timeout = setTimeout(_e, e, new WeakRef(this));
							this.timeout.unref();
						}
					}
					this.timeoutValue = e;
				} else if (this.timeout) {
					if (this.timeout.refresh) {
						this.timeout.refresh();
					}
				}
				this.timeoutType = t;
			}
			resume() {
				if (this.socket.destroyed || !this.paused) {
					return;
				}
				r(this.ptr != null);
				r(Q == null);
				this.llhttp.llhttp_resume(this.ptr);
				r(this.timeoutType === me);
				if (this.timeout) {
					if (this.timeout.refresh) {
						this.timeout.refresh();
					}
				}
				this.paused = false;
				this.execute(this.socket.read() || ee);
				this.readMore();
			}
			readMore() {
				while (!this.paused && this.ptr) {
					const e = this.socket.read();
					if (e === null) {
						break;
					}
					this.execute(e);
				}
			}
			execute(e) {
				r(this.ptr != null);
				r(Q == null);
				r(!this.paused);
				const { socket: t, llhttp: n } = this;
				if (e.length > ue) {
					if ($) {
						n.free($);
					}
					ue = Math.ceil(e.length / 4096) * 4096;
					$ = n.malloc(ue);
				}
				new Uint8Array(n.memory.buffer, $, ue).set(e);
				try {
					let r;
					try {
						le = e;
						Q = this;
						r = n.llhttp_execute(this.ptr, $, e.length);
					} catch (e) {
						throw e;
					} finally {
						Q = null;
						le = null;
					}
					const i = n.llhttp_get_error_pos(this.ptr) - $;
					if (r !== Y.ERROR.OK) {
						const n = e.subarray(i);
						if (r === Y.ERROR.PAUSED_UPGRADE) {
							this.onUpgrade(n);
						} else if (r === Y.ERROR.PAUSED) {
							this.paused = true;
							t.unshift(n);
						} else {
							throw this.createError(r, n);
						}
					}
				} catch (e) {
					i.destroy(t, e);
				}
			}
			finish() {
				r(Q === null);
				r(this.ptr != null);
				r(!this.paused);
				const { llhttp: e } = this;
				let t;
				try {
					Q = this;
					t = e.llhttp_finish(this.ptr);
				} finally {
					Q = null;
				}
				if (t === Y.ERROR.OK) {
					return null;
				}
				if (t === Y.ERROR.PAUSED || t === Y.ERROR.PAUSED_UPGRADE) {
					this.paused = true;
					return null;
				}
				return this.createError(t, ee);
			}
			createError(e, t) {
				const { llhttp: n, contentLength: r, bytesRead: i } = this;
				if (r && i !== parseInt(r, 10)) {
					return new c();
				}
				const a = n.llhttp_get_error_reason(this.ptr);
				let o = "";
				if (a) {
					const e = new Uint8Array(n.memory.buffer, a).indexOf(0);
					o = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(n.memory.buffer, a, e).toString() + ")";
				}
				return new g(o, Y.ERROR[e], t);
			}
			destroy() {
				r(this.ptr != null);
				r(Q == null);
				this.llhttp.llhttp_free(this.ptr);
				this.ptr = null;
				this.timeout && o.clearTimeout(this.timeout);
				this.timeout = null;
				this.timeoutValue = null;
				this.timeoutType = null;
				this.paused = false;
			}
			onStatus(e) {
				this.statusText = e.toString();
			}
			onMessageBegin() {
				const { socket: e, client: t } = this;
				if (e.destroyed) {
					return -1;
				}
				if (t[C] === 0) {
					i.destroy(e, new p("bad response", i.getSocketInfo(e)));
					return -1;
				}
				const n = t[D][t[M]];
				if (!n) {
					return -1;
				}
				n.onResponseStarted();
			}
			onHeaderField(e) {
				const t = this.headers.length;
				if ((t & 1) === 0) {
					this.headers.push(e);
				} else {
					this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
				}
				this.trackHeader(e.length);
			}
			onHeaderValue(e) {
				let t = this.headers.length;
				if ((t & 1) === 1) {
					this.headers.push(e);
					t += 1;
				} else {
					this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
				}
				const n = this.headers[t - 2];
				if (n.length === 10) {
					const t = i.bufferToLowerCasedHeaderName(n);
					if (t === "keep-alive") {
						this.keepAlive += e.toString();
					} else if (t === "connection") {
						this.connection += e.toString();
					}
				} else if (n.length === 14 && i.bufferToLowerCasedHeaderName(n) === "content-length") {
					this.contentLength += e.toString();
				}
				this.trackHeader(e.length);
			}
			trackHeader(e) {
				this.headersSize += e;
				if (this.headersSize >= this.headersMaxSize) {
					i.destroy(this.socket, new f());
				}
			}
			onUpgrade(e) {
				const { upgrade: t, client: n, socket: a, headers: o, statusCode: s, statusText: c } = this;
				r(t);
				r(n[F] === a);
				r(!a.destroyed);
				r(!this.paused);
				r((o.length & 1) === 0);
				const l = n[D][n[M]];
				r(l);
				r(l.upgrade || l.method === "CONNECT");
				this.statusCode = null;
				this.statusText = "";
				this.shouldKeepAlive = null;
				this.headers = [];
				this.headersSize = 0;
				a.unshift(e);
				a[x].destroy();
				a[x] = null;
				a[b] = null;
				a[N] = null;
				ne(a);
				n[F] = null;
				n[J] = null;
				n[D][n[M]++] = null;
				n.emit("disconnect", n[v], [n], new m("upgrade"));
				try {
					l.onUpgrade(s, o, a, c);
				} catch (e) {
					i.errorRequest(n, l, e);
					i.destroy(a, e);
				}
				n[q]();
			}
			onHeadersComplete(e, t, n) {
				const { client: a, socket: o, headers: s, statusText: c } = this;
				if (o.destroyed) {
					return -1;
				}
				if (a[C] === 0) {
					i.destroy(o, new p("bad response", i.getSocketInfo(o)));
					return -1;
				}
				const l = a[D][a[M]];
				if (!l) {
					return -1;
				}
				r(!this.upgrade);
				r(this.statusCode < 200);
				if (e === 100) {
					i.destroy(o, new p("bad response", i.getSocketInfo(o)));
					return -1;
				}
				if (t && !l.upgrade) {
					i.destroy(o, new p("bad upgrade", i.getSocketInfo(o)));
					return -1;
				}
				r(this.timeoutType === pe);
				this.statusCode = e;
				this.shouldKeepAlive = n || l.method === "HEAD" && !o[y] && this.connection.toLowerCase() === "keep-alive";
				if (this.statusCode >= 200) {
					const e = l.bodyTimeout != null ? l.bodyTimeout : a[V];
					this.setTimeout(e, me);
				} else if (this.timeout) {
					if (this.timeout.refresh) {
						this.timeout.refresh();
					}
				}
				if (l.method === "CONNECT") {
					r(a[C] === 1);
					this.upgrade = true;
					return 2;
				}
				if (t) {
					r(a[C] === 1);
					this.upgrade = true;
					return 2;
				}
				r((this.headers.length & 1) === 0);
				this.headers = [];
				this.headersSize = 0;
				if (this.shouldKeepAlive && a[P]) {
					const e = this.keepAlive ? i.parseKeepAliveTimeout(this.keepAlive) : null;
					if (e != null) {
						const t = Math.min(e - a[z], a[R]);
						if (t <= 0) {
							o[y] = true;
						} else {
							a[I] = t;
						}
					} else {
						a[I] = a[k];
					}
				} else {
					o[y] = true;
				}
				const u = l.onHeaders(e, s, this.resume, c) === false;
				if (l.aborted) {
					return -1;
				}
				if (l.method === "HEAD") {
					return 1;
				}
				if (e < 200) {
					return 1;
				}
				if (o[S]) {
					o[S] = false;
					a[q]();
				}
				return u ? Y.ERROR.PAUSED : 0;
			}
			onBody(e) {
				const { client: t, socket: n, statusCode: a, maxResponseSize: o } = this;
				if (n.destroyed) {
					return -1;
				}
				const s = t[D][t[M]];
				r(s);
				r(this.timeoutType === me);
				if (this.timeout) {
					if (this.timeout.refresh) {
						this.timeout.refresh();
					}
				}
				r(a >= 200);
				if (o > -1 && this.bytesRead + e.length > o) {
					i.destroy(n, new _());
					return -1;
				}
				this.bytesRead += e.length;
				if (s.onData(e) === false) {
					return Y.ERROR.PAUSED;
				}
			}
			onMessageComplete() {
				const { client: e, socket: t, statusCode: n, upgrade: a, headers: o, contentLength: s, bytesRead: l, shouldKeepAlive: u } = this;
				if (t.destroyed && (!n || u)) {
					return -1;
				}
				if (a) {
					return;
				}
				r(n >= 100);
				r((this.headers.length & 1) === 0);
				const d = e[D][e[M]];
				r(d);
				this.statusCode = null;
				this.statusText = "";
				this.bytesRead = 0;
				this.contentLength = "";
				this.keepAlive = "";
				this.connection = "";
				this.headers = [];
				this.headersSize = 0;
				if (n < 200) {
					return;
				}
				if (d.method !== "HEAD" && s && l !== parseInt(s, 10)) {
					i.destroy(t, new c());
					return -1;
				}
				d.onComplete(o);
				e[D][e[M]++] = null;
				t[ie] = true;
				if (t[E]) {
					r(e[C] === 0);
					i.destroy(t, new m("reset"));
					return Y.ERROR.PAUSED;
				} else if (!u) {
					i.destroy(t, new m("reset"));
					return Y.ERROR.PAUSED;
				} else if (t[y] && e[C] === 0) {
					i.destroy(t, new m("reset"));
					return Y.ERROR.PAUSED;
				} else if (e[P] == null || e[P] === 1) {
					setImmediate(() => e[q]());
				} else {
					e[q]();
				}
			}
		}
		function _e(e) {
			const { socket: t, timeoutType: n, client: a, paused: o } = e.deref();
			if (n === pe) {
				if (!t[E] || t.writableNeedDrain || a[C] > 1) {
					r(!o, "cannot be paused while waiting for headers");
					i.destroy(t, new d());
				}
			} else if (n === me) {
				if (!o) {
					i.destroy(t, new h());
				}
			} else if (n === he) {
				r(a[C] === 0 && a[I]);
				i.destroy(t, new m("socket idle timeout"));
			}
		}
		async function ve(e, t) {
			e[F] = t;
			if (!se) {
				se = await ce;
				ce = null;
			}
			t[O] = false;
			t[E] = false;
			t[y] = false;
			t[S] = false;
			t[Z] = 0;
			t[re] = null;
			t[ie] = false;
			t[x] = new ge(e, t, se);
			te(t, "error", function(e) {
				const t = this[x];
				if (e.code === "ECONNRESET" && t.statusCode && !t.shouldKeepAlive) {
					const e = t.finish();
					if (e) {
						this[N] = e;
						this[b][K](e);
					}
					return;
				}
				this[N] = e;
				this[b][K](e);
			});
			te(t, "readable", function() {
				const e = this[x];
				if (e) {
					e.readMore();
				}
			});
			te(t, "end", function() {
				const e = this[x];
				if (e.statusCode && !e.shouldKeepAlive) {
					const t = e.finish();
					if (t) {
						i.destroy(this, t);
					}
					return;
				}
				i.destroy(this, new p("other side closed", i.getSocketInfo(this)));
			});
			te(t, "close", function() {
				const e = this[b];
				const t = this[x];
				ye(this);
				if (t) {
					if (!this[N] && t.statusCode && !t.shouldKeepAlive) {
						this[N] = t.finish() || this[N];
					}
					this[x].destroy();
					this[x] = null;
				}
				const n = this[N] || new p("closed", i.getSocketInfo(this));
				e[F] = null;
				e[J] = null;
				if (e.destroyed) {
					r(e[w] === 0);
					const t = e[D].splice(e[M]);
					for (let r = 0; r < t.length; r++) {
						const a = t[r];
						i.errorRequest(e, a, n);
					}
				} else if (e[C] > 0 && n.code !== "UND_ERR_INFO") {
					const t = e[D][e[M]];
					e[D][e[M]++] = null;
					i.errorRequest(e, t, n);
				}
				e[j] = e[M];
				r(e[C] === 0);
				e.emit("disconnect", e[v], [e], n);
				e[q]();
			});
			let n = false;
			t.on("close", () => {
				n = true;
			});
			return {
				version: "h1",
				defaultPipelining: 1,
				write(...t) {
					return Ce(e, ...t);
				},
				resume() {
					xe(e);
				},
				destroy(e, r) {
					if (n) {
						queueMicrotask(r);
					} else {
						t.destroy(e).on("close", r);
					}
				},
				get destroyed() {
					return t.destroyed;
				},
				busy(n) {
					if (t[E] || t[y] || t[S] || t[Z] === 1) {
						return true;
					}
					if (n) {
						if (e[C] > 0 && !n.idempotent) {
							return true;
						}
						if (e[C] > 0 && (n.upgrade || n.method === "CONNECT")) {
							return true;
						}
						if (e[C] > 0 && i.bodyLength(n.body) !== 0 && (i.isStream(n.body) || i.isAsyncIterable(n.body) || i.isFormDataLike(n.body))) {
							return true;
						}
					}
					return false;
				}
			};
		}
		function ye(e) {
			if (e[re]) {
				clearImmediate(e[re]);
				e[re] = null;
			}
			e[Z] = 0;
		}
		function be(e, t) {
			t[Z] = 1;
			t[re] = setImmediate(() => {
				t[re] = null;
				t[Z] = 2;
				if (e[F] === t && !t.destroyed) {
					e[q]();
				}
			});
		}
		function xe(e) {
			const t = e[F];
			if (t && !t.destroyed) {
				if (e[T] === 0) {
					if (!t[O] && t.unref) {
						t.unref();
						t[O] = true;
					}
				} else if (t[O] && t.ref) {
					t.ref();
					t[O] = false;
				}
				if (e[C] === 0 && e[w] > 0 && t[ie]) {
					if (t[Z] === 0) {
						be(e, t);
						t[x].readMore();
						if (t.destroyed) {
							return;
						}
						return;
					}
					if (t[Z] === 1) {
						t[x].readMore();
						if (t.destroyed) {
							return;
						}
						return;
					}
				}
				if (e[C] === 0) {
					t[x].readMore();
					if (t.destroyed) {
						return;
					}
				}
				if (e[T] === 0) {
					if (t[x].timeoutType !== he) {
						t[x].setTimeout(e[I], he);
					}
				} else if (e[C] > 0 && t[x].statusCode < 200) {
					if (t[x].timeoutType !== pe) {
						const n = e[D][e[M]];
						const r = n.headersTimeout != null ? n.headersTimeout : e[B];
						t[x].setTimeout(r, pe);
					}
				}
			}
		}
		function Se(e) {
			return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
		}
		function Ce(e, t) {
			const { method: o, path: c, host: d, upgrade: f, blocking: p, reset: h } = t;
			let { body: g, headers: _, contentLength: v } = t;
			const b = o === "PUT" || o === "POST" || o === "PATCH" || o === "QUERY" || o === "PROPFIND" || o === "PROPPATCH";
			if (i.isFormDataLike(g)) {
				if (!ae) {
					ae = n(84492).extractBody;
				}
				const [e, r] = ae(g);
				if (t.contentType == null) {
					_.push("content-type", r);
				}
				g = e.stream;
				v = e.length;
			} else if (i.isBlobLike(g) && t.contentType == null) {
				const n = g.type;
				if (n) {
					const r = `${n}`;
					if (!i.isValidHeaderValue(r)) {
						i.errorRequest(e, t, new u("invalid content-type header"));
						return false;
					}
					_.push("content-type", r);
				}
			}
			if (g && typeof g.read === "function") {
				g.read(0);
			}
			const x = i.bodyLength(g);
			v = x ?? v;
			if (v === null) {
				v = t.contentLength;
			}
			if (v === 0 && !b) {
				v = null;
			}
			if (Se(o) && v > 0 && t.contentLength !== null && t.contentLength !== v) {
				if (e[H]) {
					i.errorRequest(e, t, new s());
					return false;
				}
				process.emitWarning(new s());
			}
			const C = e[F];
			ye(C);
			const w = (n) => {
				if (t.aborted) {
					return;
				}
				if (t.completed) {
					if (t.upgrade || t.method === "CONNECT") {
						i.destroy(C, new m("aborted"));
					}
					return;
				}
				i.errorRequest(e, t, n || new l());
				i.destroy(g);
				i.destroy(C, new m("aborted"));
			};
			try {
				t.onConnect(w);
			} catch (n) {
				i.errorRequest(e, t, n);
			}
			if (t.aborted) {
				return false;
			}
			if (o === "HEAD") {
				C[y] = true;
			}
			if (f || o === "CONNECT") {
				C[y] = true;
			}
			if (h != null) {
				C[y] = h;
			}
			if (e[U] && C[W]++ >= e[U]) {
				C[y] = true;
			}
			if (p) {
				C[S] = true;
			}
			let T = `${o} ${c} HTTP/1.1\r\n`;
			if (typeof d === "string") {
				T += `host: ${d}\r\n`;
			} else {
				T += e[A];
			}
			if (f) {
				T += `connection: upgrade\r\nupgrade: ${f}\r\n`;
			} else if (e[P] && !C[y]) {
				T += "connection: keep-alive\r\n";
			} else {
				T += "connection: close\r\n";
			}
			if (Array.isArray(_)) {
				for (let e = 0; e < _.length; e += 2) {
					const t = _[e + 0];
					const n = _[e + 1];
					if (Array.isArray(n)) {
						for (let e = 0; e < n.length; e++) {
							T += `${t}: ${n[e]}\r\n`;
						}
					} else {
						T += `${t}: ${n}\r\n`;
					}
				}
			}
			if (a.sendHeaders.hasSubscribers) {
				a.sendHeaders.publish({
					request: t,
					headers: T,
					socket: C
				});
			}
			if (!g || x === 0) {
				Te(w, null, e, t, C, v, T, b);
			} else if (i.isBuffer(g)) {
				Te(w, g, e, t, C, v, T, b);
			} else if (i.isBlobLike(g)) {
				if (typeof g.stream === "function") {
					De(w, g.stream(), e, t, C, v, T, b);
				} else {
					Ee(w, g, e, t, C, v, T, b);
				}
			} else if (i.isStream(g)) {
				we(w, g, e, t, C, v, T, b);
			} else if (i.isIterable(g)) {
				De(w, g, e, t, C, v, T, b);
			} else {
				r(false);
			}
			return true;
		}
		function we(e, t, n, a, o, s, c, u) {
			r(s !== 0 || n[C] === 0, "stream body cannot be pipelined");
			let d = false;
			const f = new Oe({
				abort: e,
				socket: o,
				request: a,
				contentLength: s,
				client: n,
				expectsPayload: u,
				header: c
			});
			const p = function(e) {
				if (d) {
					return;
				}
				try {
					if (!f.write(e) && this.pause) {
						this.pause();
					}
				} catch (e) {
					i.destroy(this, e);
				}
			};
			const m = function() {
				if (d) {
					return;
				}
				if (t.resume) {
					t.resume();
				}
			};
			const h = function() {
				queueMicrotask(() => {
					t.removeListener("error", g);
				});
				if (!d) {
					const e = new l();
					queueMicrotask(() => g(e));
				}
			};
			const g = function(e) {
				if (d) {
					return;
				}
				d = true;
				r(o.destroyed || o[E] && n[C] <= 1);
				o.off("drain", m).off("error", g);
				t.removeListener("data", p).removeListener("end", g).removeListener("close", h);
				if (!e) {
					try {
						f.end();
					} catch (t) {
						e = t;
					}
				}
				f.destroy(e);
				if (e && (e.code !== "UND_ERR_INFO" || e.message !== "reset")) {
					i.destroy(t, e);
				} else {
					i.destroy(t);
				}
			};
			t.on("data", p).on("end", g).on("error", g).on("close", h);
			if (t.resume) {
				t.resume();
			}
			o.on("drain", m).on("error", g);
			if (t.errorEmitted ?? t.errored) {
				setImmediate(() => g(t.errored));
			} else if (t.endEmitted ?? t.readableEnded) {
				setImmediate(() => g(null));
			}
			if (t.closeEmitted ?? t.closed) {
				setImmediate(h);
			}
		}
		function Te(e, t, n, a, o, s, c, l) {
			try {
				if (!t) {
					if (s === 0) {
						o.write(`${c}content-length: 0\r\n\r\n`, "latin1");
					} else {
						r(s === null, "no body must not have content length");
						o.write(`${c}\r\n`, "latin1");
					}
				} else if (i.isBuffer(t)) {
					r(s === t.byteLength, "buffer body must have content length");
					o.cork();
					o.write(`${c}content-length: ${s}\r\n\r\n`, "latin1");
					o.write(t);
					o.uncork();
					a.onBodySent(t);
					if (!l && a.reset !== false) {
						o[y] = true;
					}
				}
				a.onRequestSent();
				n[q]();
			} catch (t) {
				e(t);
			}
		}
		async function Ee(e, t, n, i, a, o, c, l) {
			r(o === t.size, "blob body must have content length");
			try {
				if (o != null && o !== t.size) {
					throw new s();
				}
				const e = Buffer.from(await t.arrayBuffer());
				a.cork();
				a.write(`${c}content-length: ${o}\r\n\r\n`, "latin1");
				a.write(e);
				a.uncork();
				i.onBodySent(e);
				i.onRequestSent();
				if (!l && i.reset !== false) {
					a[y] = true;
				}
				n[q]();
			} catch (t) {
				e(t);
			}
		}
		async function De(e, t, n, i, a, o, s, c) {
			r(o !== 0 || n[C] === 0, "iterator body cannot be pipelined");
			let l = null;
			function u() {
				if (l) {
					const e = l;
					l = null;
					e();
				}
			}
			const d = () => new Promise((e, t) => {
				r(l === null);
				if (a[N]) {
					t(a[N]);
				} else {
					l = e;
				}
			});
			a.on("close", u).on("drain", u);
			const f = new Oe({
				abort: e,
				socket: a,
				request: i,
				contentLength: o,
				client: n,
				expectsPayload: c,
				header: s
			});
			try {
				for await (const e of t) {
					if (a[N]) {
						throw a[N];
					}
					if (!f.write(e)) {
						await d();
					}
				}
				f.end();
			} catch (e) {
				f.destroy(e);
			} finally {
				a.off("close", u).off("drain", u);
			}
		}
		class Oe {
			constructor({ abort: e, socket: t, request: n, contentLength: r, client: i, expectsPayload: a, header: o }) {
				this.socket = t;
				this.request = n;
				this.contentLength = r;
				this.client = i;
				this.bytesWritten = 0;
				this.expectsPayload = a;
				this.header = o;
				this.abort = e;
				t[E] = true;
			}
			write(e) {
				const { socket: t, request: n, contentLength: r, client: i, bytesWritten: a, expectsPayload: o, header: c } = this;
				if (t[N]) {
					throw t[N];
				}
				if (t.destroyed) {
					return false;
				}
				const l = Buffer.byteLength(e);
				if (!l) {
					return true;
				}
				if (r !== null && a + l > r) {
					if (i[H]) {
						throw new s();
					}
					process.emitWarning(new s());
				}
				t.cork();
				if (a === 0) {
					if (!o && n.reset !== false) {
						t[y] = true;
					}
					if (r === null) {
						t.write(`${c}transfer-encoding: chunked\r\n`, "latin1");
					} else {
						t.write(`${c}content-length: ${r}\r\n\r\n`, "latin1");
					}
				}
				if (r === null) {
					t.write(`\r\n${l.toString(16)}\r\n`, "latin1");
				}
				this.bytesWritten += l;
				const u = t.write(e);
				t.uncork();
				n.onBodySent(e);
				if (!u) {
					if (t[x].timeout && t[x].timeoutType === pe) {
						if (t[x].timeout.refresh) {
							t[x].timeout.refresh();
						}
					}
				}
				return u;
			}
			end() {
				const { socket: e, contentLength: t, client: n, bytesWritten: r, expectsPayload: i, header: a, request: o } = this;
				o.onRequestSent();
				e[E] = false;
				if (e[N]) {
					throw e[N];
				}
				if (e.destroyed) {
					return;
				}
				if (r === 0) {
					if (i) {
						e.write(`${a}content-length: 0\r\n\r\n`, "latin1");
					} else {
						e.write(`${a}\r\n`, "latin1");
					}
				} else if (t === null) {
					e.write("\r\n0\r\n\r\n", "latin1");
				}
				if (t !== null && r !== t) {
					if (n[H]) {
						throw new s();
					} else {
						process.emitWarning(new s());
					}
				}
				if (e[x].timeout && e[x].timeoutType === pe) {
					if (e[x].timeout.refresh) {
						e[x].timeout.refresh();
					}
				}
				n[q]();
			}
			destroy(e) {
				const { socket: t, client: n, abort: i } = this;
				t[E] = false;
				if (e) {
					r(n[C] <= 1, "pipeline should only contain this request");
					i(e);
				}
			}
		}
		e.exports = ve;
	}),
	88788: ((e, t, n) => {
		const r = n(34589);
		const { errorMonitor: i } = n(78474);
		const { pipeline: a } = n(57075);
		const o = n(3440);
		const { RequestContentLengthMismatchError: s, RequestAbortedError: c, SocketError: l, InformationalError: u } = n(68707);
		const { kUrl: d, kReset: f, kClient: p, kRunning: m, kPending: h, kQueue: g, kPendingIdx: _, kRunningIdx: v, kError: y, kSocket: b, kStrictContentLength: x, kOnError: S, kMaxConcurrentStreams: C, kHTTP2Session: w, kResume: T, kSize: E, kHTTPContext: D } = n(36443);
		const O = Symbol("open streams");
		let k;
		let A = false;
		let j;
		try {
			j = n(32467);
		} catch {
			j = { constants: {} };
		}
		const { constants: { HTTP2_HEADER_AUTHORITY: M, HTTP2_HEADER_METHOD: N, HTTP2_HEADER_PATH: P, HTTP2_HEADER_SCHEME: F, HTTP2_HEADER_CONTENT_LENGTH: I, HTTP2_HEADER_EXPECT: L, HTTP2_HEADER_STATUS: R } } = j;
		function z(e) {
			const t = [];
			for (const [n, r] of Object.entries(e)) {
				if (Array.isArray(r)) {
					for (const e of r) {
						t.push(Buffer.from(n), Buffer.from(e));
					}
				} else {
					t.push(Buffer.from(n), Buffer.from(r));
				}
			}
			return t;
		}
		function B(e) {
			const { [R]: t, ...n } = e;
			return z(n);
		}
		async function V(e, t) {
			e[b] = t;
			if (!A) {
				A = true;
				process.emitWarning("H2 support is experimental, expect them to change at any time.", { code: "UNDICI-H2" });
			}
			const n = j.connect(e[d], {
				createConnection: () => t,
				peerMaxConcurrentStreams: e[C]
			});
			n[O] = 0;
			n[p] = e;
			n[b] = t;
			o.addListener(n, "error", U);
			o.addListener(n, "frameError", W);
			o.addListener(n, "end", G);
			o.addListener(n, "goaway", K);
			o.addListener(n, "close", function() {
				const { [p]: e } = this;
				const { [b]: t } = e;
				const n = this[b][y] || this[y] || new l("closed", o.getSocketInfo(t));
				e[w] = null;
				if (e.destroyed) {
					r(e[h] === 0);
					const t = e[g].splice(e[v]);
					for (let r = 0; r < t.length; r++) {
						const i = t[r];
						o.errorRequest(e, i, n);
					}
				}
			});
			n.unref();
			e[w] = n;
			t[w] = n;
			o.addListener(t, "error", function(e) {
				this[y] = e;
				this[p][S](e);
			});
			o.addListener(t, "end", function() {
				o.destroy(this, new l("other side closed", o.getSocketInfo(this)));
			});
			o.addListener(t, "close", function() {
				const t = this[y] || new l("closed", o.getSocketInfo(this));
				e[b] = null;
				if (this[w] != null) {
					this[w].destroy(t);
				}
				e[_] = e[v];
				r(e[m] === 0);
				e.emit("disconnect", e[d], [e], t);
				e[T]();
			});
			let i = false;
			t.on("close", () => {
				i = true;
			});
			return {
				version: "h2",
				defaultPipelining: Infinity,
				write(...t) {
					return J(e, ...t);
				},
				resume() {
					H(e);
				},
				destroy(e, n) {
					if (i) {
						queueMicrotask(n);
					} else {
						t.destroy(e).on("close", n);
					}
				},
				get destroyed() {
					return t.destroyed;
				},
				busy() {
					return false;
				}
			};
		}
		function H(e) {
			const t = e[b];
			if (t?.destroyed === false) {
				if (e[E] === 0 && e[C] === 0) {
					t.unref();
					e[w].unref();
				} else {
					t.ref();
					e[w].ref();
				}
			}
		}
		function U(e) {
			this[b][y] = e;
			this[p][S](e);
		}
		function W(e, t, n) {
			if (n === 0) {
				const n = new u(`HTTP/2: "frameError" received - type ${e}, code ${t}`);
				this[b][y] = n;
				this[p][S](n);
			}
		}
		function G() {
			const e = new l("other side closed", o.getSocketInfo(this[b]));
			this.destroy(e);
			o.destroy(this[b], e);
		}
		function K(e) {
			const t = this[y] || new l(`HTTP/2: "GOAWAY" frame received with code ${e}`, o.getSocketInfo(this));
			const n = this[p];
			n[b] = null;
			n[D] = null;
			if (this[w] != null) {
				this[w].destroy(t);
				this[w] = null;
			}
			o.destroy(this[b], t);
			if (n[v] < n[g].length) {
				const e = n[g][n[v]];
				n[g][n[v]++] = null;
				o.errorRequest(n, e, t);
				n[_] = n[v];
			}
			r(n[m] === 0);
			n.emit("disconnect", n[d], [n], t);
			n[T]();
		}
		function q(e) {
			return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
		}
		function J(e, t) {
			const a = e[w];
			const { method: l, path: f, host: p, upgrade: m, expectContinue: h, signal: y, headers: S } = t;
			let { body: C } = t;
			if (m) {
				o.errorRequest(e, t, new Error("Upgrade not supported for H2"));
				return false;
			}
			const E = {};
			for (let e = 0; e < S.length; e += 2) {
				const t = S[e + 0];
				const n = S[e + 1];
				if (Array.isArray(n)) {
					for (let e = 0; e < n.length; e++) {
						if (E[t]) {
							E[t] += `,${n[e]}`;
						} else {
							E[t] = n[e];
						}
					}
				} else {
					E[t] = n;
				}
			}
			let D;
			const { hostname: A, port: j } = e[d];
			E[M] = p || `${A}${j ? `:${j}` : ""}`;
			E[N] = l;
			const V = (n) => {
				if (t.aborted) {
					return;
				}
				if (t.completed) {
					if (l === "CONNECT" && D != null) {
						o.destroy(D, n || new c());
					}
					return;
				}
				n = n || new c();
				o.errorRequest(e, t, n);
				if (D != null) {
					o.destroy(D, n);
				}
				o.destroy(C, n);
				e[g][e[v]++] = null;
				e[T]();
			};
			try {
				t.onConnect(V);
			} catch (n) {
				o.errorRequest(e, t, n);
			}
			if (t.aborted) {
				return false;
			}
			if (l === "CONNECT") {
				a.ref();
				D = a.request(E, {
					endStream: false,
					signal: y
				});
				let n = false;
				const r = (e) => {
					n = true;
					D.off(i, o);
					t.onUpgradeResponse(Number(e[R]), e, B);
				};
				const o = (e) => {
					n = true;
					D.off("response", r);
					t.onUpgradeError(e);
				};
				const s = () => {
					try {
						t.onUpgrade(null, null, D);
					} catch (e) {
						D.off("response", r);
						V(e);
						return;
					}
					if (t.aborted) {
						return;
					}
					D.off("error", V);
					D.once(i, o);
					e[g][e[v]++] = null;
				};
				D.once("response", r);
				D.once("error", V);
				++a[O];
				s();
				D.once("close", () => {
					if (!n && t.completed) {
						D.off("response", r);
						D.off(i, o);
						t.onUpgradeError(new u(`HTTP/2: "stream error" received - code ${D.rstCode}`));
					}
					a[O] -= 1;
					if (a[O] === 0) a.unref();
				});
				return true;
			}
			E[P] = f;
			E[F] = "https";
			const H = l === "PUT" || l === "POST" || l === "PATCH";
			if (C && typeof C.read === "function") {
				C.read(0);
			}
			let U = o.bodyLength(C);
			if (o.isFormDataLike(C)) {
				k ??= n(84492).extractBody;
				const [e, t] = k(C);
				E["content-type"] = t;
				C = e.stream;
				U = e.length;
			}
			if (U == null) {
				U = t.contentLength;
			}
			if (U === 0 || !H) {
				U = null;
			}
			if (q(l) && U > 0 && t.contentLength != null && t.contentLength !== U) {
				if (e[x]) {
					o.errorRequest(e, t, new s());
					return false;
				}
				process.emitWarning(new s());
			}
			if (U != null) {
				r(C, "no body must not have content length");
				E[I] = `${U}`;
			}
			a.ref();
			const W = l === "GET" || l === "HEAD" || C === null;
			if (h) {
				E[L] = "100-continue";
				D = a.request(E, {
					endStream: W,
					signal: y
				});
				D.once("continue", G);
			} else {
				D = a.request(E, {
					endStream: W,
					signal: y
				});
				G();
			}
			++a[O];
			D.once("response", (n) => {
				const { [R]: r, ...i } = n;
				t.onResponseStarted();
				if (t.aborted) {
					const n = new c();
					o.errorRequest(e, t, n);
					o.destroy(D, n);
					return;
				}
				if (t.onHeaders(Number(r), z(i), D.resume.bind(D), "") === false) {
					D.pause();
				}
				D.on("data", (e) => {
					if (t.onData(e) === false) {
						D.pause();
					}
				});
			});
			D.once("end", () => {
				if (D.state?.state == null || D.state.state < 6) {
					t.onComplete([]);
				}
				if (a[O] === 0) {
					a.unref();
				}
				V(new u("HTTP/2: stream half-closed (remote)"));
				e[g][e[v]++] = null;
				e[_] = e[v];
				e[T]();
			});
			D.once("close", () => {
				a[O] -= 1;
				if (a[O] === 0) {
					a.unref();
				}
			});
			D.once("error", function(e) {
				V(e);
			});
			D.once("frameError", (e, t) => {
				V(new u(`HTTP/2: "frameError" received - type ${e}, code ${t}`));
			});
			return true;
			function G() {
				if (!C || U === 0) {
					Y(V, D, null, e, t, e[b], U, H);
				} else if (o.isBuffer(C)) {
					Y(V, D, C, e, t, e[b], U, H);
				} else if (o.isBlobLike(C)) {
					if (typeof C.stream === "function") {
						te(V, D, C.stream(), e, t, e[b], U, H);
					} else {
						X(V, D, C, e, t, e[b], U, H);
					}
				} else if (o.isStream(C)) {
					ee(V, e[b], H, D, C, e, t, U);
				} else if (o.isIterable(C)) {
					te(V, D, C, e, t, e[b], U, H);
				} else {
					r(false);
				}
			}
		}
		function Y(e, t, n, i, a, s, c, l) {
			try {
				if (n != null && o.isBuffer(n)) {
					r(c === n.byteLength, "buffer body must have content length");
					t.cork();
					t.write(n);
					t.uncork();
					t.end();
					a.onBodySent(n);
				}
				if (!l) {
					s[f] = true;
				}
				a.onRequestSent();
				i[T]();
			} catch (t) {
				e(t);
			}
		}
		function ee(e, t, n, i, s, c, l, u) {
			r(u !== 0 || c[m] === 0, "stream body cannot be pipelined");
			const d = a(s, i, (r) => {
				if (r) {
					o.destroy(d, r);
					e(r);
				} else {
					o.removeAllListeners(d);
					l.onRequestSent();
					if (!n) {
						t[f] = true;
					}
					c[T]();
				}
			});
			o.addListener(d, "data", p);
			function p(e) {
				l.onBodySent(e);
			}
		}
		async function X(e, t, n, i, a, o, c, l) {
			r(c === n.size, "blob body must have content length");
			try {
				if (c != null && c !== n.size) {
					throw new s();
				}
				const e = Buffer.from(await n.arrayBuffer());
				t.cork();
				t.write(e);
				t.uncork();
				t.end();
				a.onBodySent(e);
				a.onRequestSent();
				if (!l) {
					o[f] = true;
				}
				i[T]();
			} catch (t) {
				e(t);
			}
		}
		async function te(e, t, n, i, a, o, s, c) {
			r(s !== 0 || i[m] === 0, "iterator body cannot be pipelined");
			let l = null;
			function u() {
				if (l) {
					const e = l;
					l = null;
					e();
				}
			}
			const d = () => new Promise((e, t) => {
				r(l === null);
				if (o[y]) {
					t(o[y]);
				} else {
					l = e;
				}
			});
			t.on("close", u).on("drain", u);
			try {
				for await (const e of n) {
					if (o[y]) {
						throw o[y];
					}
					const n = t.write(e);
					a.onBodySent(e);
					if (!n) {
						await d();
					}
				}
				t.end();
				a.onRequestSent();
				if (!c) {
					o[f] = true;
				}
				i[T]();
			} catch (t) {
				e(t);
			} finally {
				t.off("close", u).off("drain", u);
			}
		}
		e.exports = V;
	}),
	23701: ((e, t, n) => {
		const r = n(34589);
		const i = n(77030);
		const a = n(37067);
		const o = n(3440);
		const { channels: s } = n(42414);
		const c = n(44655);
		const l = n(21841);
		const { InvalidArgumentError: u, InformationalError: d, ClientDestroyedError: f } = n(68707);
		const p = n(59136);
		const { kUrl: m, kServerName: h, kClient: g, kBusy: _, kConnect: v, kResuming: y, kRunning: b, kPending: x, kSize: S, kQueue: C, kConnected: w, kConnecting: T, kNeedDrain: E, kKeepAliveDefaultTimeout: D, kHostHeader: O, kPendingIdx: k, kRunningIdx: A, kError: j, kPipelining: M, kKeepAliveTimeoutValue: N, kMaxHeadersSize: P, kKeepAliveMaxTimeout: F, kKeepAliveTimeoutThreshold: I, kHeadersTimeout: L, kBodyTimeout: R, kStrictContentLength: z, kConnector: B, kMaxRedirections: V, kMaxRequests: H, kCounter: U, kClose: W, kDestroy: G, kDispatch: K, kInterceptors: q, kLocalAddress: J, kMaxResponseSize: Y, kOnError: ee, kHTTPContext: X, kMaxConcurrentStreams: te, kResume: ne } = n(36443);
		const Z = n(637);
		const re = n(88788);
		let ie = false;
		const ae = Symbol("kClosedResolve");
		const oe = () => {};
		function se(e) {
			return e[M] ?? e[X]?.defaultPipelining ?? 1;
		}
		class ce extends l {
			constructor(e, { interceptors: t, maxHeaderSize: n, headersTimeout: r, socketTimeout: s, requestTimeout: c, connectTimeout: l, bodyTimeout: d, idleTimeout: f, keepAlive: g, keepAliveTimeout: _, maxKeepAliveTimeout: v, keepAliveMaxTimeout: b, keepAliveTimeoutThreshold: x, socketPath: S, pipelining: w, tls: T, strictContentLength: j, maxCachedSessions: U, maxRedirections: W, connect: G, maxRequestsPerClient: K, localAddress: Z, maxResponseSize: re, autoSelectFamily: oe, autoSelectFamilyAttemptTimeout: se, maxConcurrentStreams: ce, allowH2: ue, webSocket: $, eventSource: fe } = {}) {
				super({
					webSocket: $,
					eventSource: fe
				});
				if (g !== undefined) {
					throw new u("unsupported keepAlive, use pipelining=0 instead");
				}
				if (s !== undefined) {
					throw new u("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
				}
				if (c !== undefined) {
					throw new u("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
				}
				if (f !== undefined) {
					throw new u("unsupported idleTimeout, use keepAliveTimeout instead");
				}
				if (v !== undefined) {
					throw new u("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
				}
				if (n != null && !Number.isFinite(n)) {
					throw new u("invalid maxHeaderSize");
				}
				if (S != null && typeof S !== "string") {
					throw new u("invalid socketPath");
				}
				if (l != null && (!Number.isFinite(l) || l < 0)) {
					throw new u("invalid connectTimeout");
				}
				if (_ != null && (!Number.isFinite(_) || _ <= 0)) {
					throw new u("invalid keepAliveTimeout");
				}
				if (b != null && (!Number.isFinite(b) || b <= 0)) {
					throw new u("invalid keepAliveMaxTimeout");
				}
				if (x != null && !Number.isFinite(x)) {
					throw new u("invalid keepAliveTimeoutThreshold");
				}
				if (r != null && (!Number.isInteger(r) || r < 0)) {
					throw new u("headersTimeout must be a positive integer or zero");
				}
				if (d != null && (!Number.isInteger(d) || d < 0)) {
					throw new u("bodyTimeout must be a positive integer or zero");
				}
				if (G != null && typeof G !== "function" && typeof G !== "object") {
					throw new u("connect must be a function or an object");
				}
				if (W != null && (!Number.isInteger(W) || W < 0)) {
					throw new u("maxRedirections must be a positive number");
				}
				if (K != null && (!Number.isInteger(K) || K < 0)) {
					throw new u("maxRequestsPerClient must be a positive number");
				}
				if (Z != null && (typeof Z !== "string" || i.isIP(Z) === 0)) {
					throw new u("localAddress must be valid string IP address");
				}
				if (re != null && (!Number.isInteger(re) || re < -1)) {
					throw new u("maxResponseSize must be a positive number");
				}
				if (se != null && (!Number.isInteger(se) || se < -1)) {
					throw new u("autoSelectFamilyAttemptTimeout must be a positive number");
				}
				if (ue != null && typeof ue !== "boolean") {
					throw new u("allowH2 must be a valid boolean value");
				}
				if (ce != null && (typeof ce !== "number" || ce < 1)) {
					throw new u("maxConcurrentStreams must be a positive integer, greater than 0");
				}
				if (typeof G !== "function") {
					G = p({
						...T,
						maxCachedSessions: U,
						allowH2: ue,
						socketPath: S,
						timeout: l,
						...oe ? {
							autoSelectFamily: oe,
							autoSelectFamilyAttemptTimeout: se
						} : undefined,
						...G
					});
				}
				if (t?.Client && Array.isArray(t.Client)) {
					this[q] = t.Client;
					if (!ie) {
						ie = true;
						process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", { code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED" });
					}
				} else {
					this[q] = [Q({ maxRedirections: W })];
				}
				this[m] = o.parseOrigin(e);
				this[B] = G;
				this[M] = w != null ? w : 1;
				this[P] = n || a.maxHeaderSize;
				this[D] = _ == null ? 4e3 : _;
				this[F] = b == null ? 6e5 : b;
				this[I] = x == null ? 2e3 : x;
				this[N] = this[D];
				this[h] = null;
				this[J] = Z != null ? Z : null;
				this[y] = 0;
				this[E] = 0;
				this[O] = `host: ${this[m].hostname}${this[m].port ? `:${this[m].port}` : ""}\r\n`;
				this[R] = d != null ? d : 3e5;
				this[L] = r != null ? r : 3e5;
				this[z] = j == null ? true : j;
				this[V] = W;
				this[H] = K;
				this[ae] = null;
				this[Y] = re > -1 ? re : -1;
				this[te] = ce != null ? ce : 100;
				this[X] = null;
				this[C] = [];
				this[A] = 0;
				this[k] = 0;
				this[ne] = (e) => de(this, e);
				this[ee] = (e) => le(this, e);
			}
			get pipelining() {
				return this[M];
			}
			set pipelining(e) {
				this[M] = e;
				this[ne](true);
			}
			get [x]() {
				return this[C].length - this[k];
			}
			get [b]() {
				return this[k] - this[A];
			}
			get [S]() {
				return this[C].length - this[A];
			}
			get [w]() {
				return !!this[X] && !this[T] && !this[X].destroyed;
			}
			get [_]() {
				return Boolean(this[X]?.busy(null) || this[S] >= (se(this) || 1) || this[x] > 0);
			}
			[v](e) {
				ue(this);
				this.once("connect", e);
			}
			[K](e, t) {
				const n = e.origin || this[m].origin;
				const r = new c(n, e, t);
				this[C].push(r);
				if (this[y]) {} else if (o.bodyLength(r.body) == null && o.isIterable(r.body)) {
					this[y] = 1;
					queueMicrotask(() => de(this));
				} else {
					this[ne](true);
				}
				if (this[y] && this[E] !== 2 && this[_]) {
					this[E] = 2;
				}
				return this[E] < 2;
			}
			async [W]() {
				return new Promise((e) => {
					if (this[S]) {
						this[ae] = e;
					} else {
						e(null);
					}
				});
			}
			async [G](e) {
				return new Promise((t) => {
					const n = this[C].splice(this[k]);
					for (let t = 0; t < n.length; t++) {
						const r = n[t];
						o.errorRequest(this, r, e);
					}
					const r = () => {
						if (this[ae]) {
							this[ae]();
							this[ae] = null;
						}
						t(null);
					};
					if (this[X]) {
						this[X].destroy(e, r);
						this[X] = null;
					} else {
						queueMicrotask(r);
					}
					this[ne]();
				});
			}
		}
		const Q = n(25092);
		function le(e, t) {
			if (e[b] === 0 && t.code !== "UND_ERR_INFO" && t.code !== "UND_ERR_SOCKET") {
				r(e[k] === e[A]);
				const n = e[C].splice(e[A]);
				for (let r = 0; r < n.length; r++) {
					const i = n[r];
					o.errorRequest(e, i, t);
				}
				r(e[S] === 0);
			}
		}
		async function ue(e) {
			r(!e[T]);
			r(!e[X]);
			let { host: t, hostname: n, protocol: a, port: c } = e[m];
			if (n[0] === "[") {
				const e = n.indexOf("]");
				r(e !== -1);
				const t = n.substring(1, e);
				r(i.isIP(t));
				n = t;
			}
			e[T] = true;
			if (s.beforeConnect.hasSubscribers) {
				s.beforeConnect.publish({
					connectParams: {
						host: t,
						hostname: n,
						protocol: a,
						port: c,
						version: e[X]?.version,
						servername: e[h],
						localAddress: e[J]
					},
					connector: e[B]
				});
			}
			try {
				const i = await new Promise((r, i) => {
					e[B]({
						host: t,
						hostname: n,
						protocol: a,
						port: c,
						servername: e[h],
						localAddress: e[J]
					}, (e, t) => {
						if (e) {
							i(e);
						} else {
							r(t);
						}
					});
				});
				if (e.destroyed) {
					o.destroy(i.on("error", oe), new f());
					return;
				}
				r(i);
				try {
					e[X] = i.alpnProtocol === "h2" ? await re(e, i) : await Z(e, i);
				} catch (e) {
					i.destroy().on("error", oe);
					throw e;
				}
				e[T] = false;
				i[U] = 0;
				i[H] = e[H];
				i[g] = e;
				i[j] = null;
				if (s.connected.hasSubscribers) {
					s.connected.publish({
						connectParams: {
							host: t,
							hostname: n,
							protocol: a,
							port: c,
							version: e[X]?.version,
							servername: e[h],
							localAddress: e[J]
						},
						connector: e[B],
						socket: i
					});
				}
				e.emit("connect", e[m], [e]);
			} catch (i) {
				if (e.destroyed) {
					return;
				}
				e[T] = false;
				if (s.connectError.hasSubscribers) {
					s.connectError.publish({
						connectParams: {
							host: t,
							hostname: n,
							protocol: a,
							port: c,
							version: e[X]?.version,
							servername: e[h],
							localAddress: e[J]
						},
						connector: e[B],
						error: i
					});
				}
				if (i.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
					r(e[b] === 0);
					while (e[x] > 0 && e[C][e[k]].servername === e[h]) {
						const t = e[C][e[k]++];
						o.errorRequest(e, t, i);
					}
				} else {
					le(e, i);
				}
				e.emit("connectionError", e[m], [e], i);
			}
			e[ne]();
		}
		function $(e) {
			e[E] = 0;
			e.emit("drain", e[m], [e]);
		}
		function de(e, t) {
			if (e[y] === 2) {
				return;
			}
			e[y] = 2;
			fe(e, t);
			e[y] = 0;
			if (e[A] > 256) {
				e[C].splice(0, e[A]);
				e[k] -= e[A];
				e[A] = 0;
			}
		}
		function fe(e, t) {
			while (true) {
				if (e.destroyed) {
					r(e[x] === 0);
					return;
				}
				if (e[ae] && !e[S]) {
					e[ae]();
					e[ae] = null;
					return;
				}
				if (e[X]) {
					e[X].resume();
				}
				if (e[_]) {
					e[E] = 2;
				} else if (e[E] === 2) {
					if (t) {
						e[E] = 1;
						queueMicrotask(() => $(e));
					} else {
						$(e);
					}
					continue;
				}
				if (e[x] === 0) {
					return;
				}
				if (e[b] >= (se(e) || 1)) {
					return;
				}
				const n = e[C][e[k]];
				if (e[m].protocol === "https:" && e[h] !== n.servername) {
					if (e[b] > 0) {
						return;
					}
					e[h] = n.servername;
					e[X]?.destroy(new d("servername changed"), () => {
						e[X] = null;
						de(e);
					});
				}
				if (e[T]) {
					return;
				}
				if (!e[X]) {
					ue(e);
					return;
				}
				if (e[X].destroyed) {
					return;
				}
				if (e[X].busy(n)) {
					return;
				}
				if (!n.aborted && e[X].write(n)) {
					e[k]++;
				} else {
					e[C].splice(e[k], 1);
				}
			}
		}
		e.exports = ce;
	}),
	21841: ((e, t, n) => {
		const r = n(4573);
		const i = n(30883);
		const { ClientDestroyedError: a, ClientClosedError: o, InvalidArgumentError: s } = n(68707);
		const { kDestroy: c, kClose: l, kClosed: u, kDestroyed: d, kDispatch: f, kInterceptors: p } = n(36443);
		const m = Symbol("onDestroyed");
		const h = Symbol("onClosed");
		const g = Symbol("Intercepted Dispatch");
		const _ = Symbol("webSocketOptions");
		const v = Symbol("eventSourceOptions");
		class y extends i {
			constructor(e) {
				super();
				this[d] = false;
				this[m] = null;
				this[u] = false;
				this[h] = [];
				this[_] = e?.webSocket ?? {};
				this[v] = e?.eventSource ?? {};
			}
			get webSocketOptions() {
				return {
					maxFragments: this[_].maxFragments ?? 131072,
					maxPayloadSize: this[_].maxPayloadSize ?? 128 * 1024 * 1024
				};
			}
			get eventSourceOptions() {
				return { maxEventSize: this[v].maxEventSize ?? r.kStringMaxLength };
			}
			get destroyed() {
				return this[d];
			}
			get closed() {
				return this[u];
			}
			get interceptors() {
				return this[p];
			}
			set interceptors(e) {
				if (e) {
					for (let t = e.length - 1; t >= 0; t--) {
						const e = this[p][t];
						if (typeof e !== "function") {
							throw new s("interceptor must be an function");
						}
					}
				}
				this[p] = e;
			}
			close(e) {
				if (e === undefined) {
					return new Promise((e, t) => {
						this.close((n, r) => {
							return n ? t(n) : e(r);
						});
					});
				}
				if (typeof e !== "function") {
					throw new s("invalid callback");
				}
				if (this[d]) {
					queueMicrotask(() => e(new a(), null));
					return;
				}
				if (this[u]) {
					if (this[h]) {
						this[h].push(e);
					} else {
						queueMicrotask(() => e(null, null));
					}
					return;
				}
				this[u] = true;
				this[h].push(e);
				const t = () => {
					const e = this[h];
					this[h] = null;
					for (let t = 0; t < e.length; t++) {
						e[t](null, null);
					}
				};
				this[l]().then(() => this.destroy()).then(() => {
					queueMicrotask(t);
				});
			}
			destroy(e, t) {
				if (typeof e === "function") {
					t = e;
					e = null;
				}
				if (t === undefined) {
					return new Promise((t, n) => {
						this.destroy(e, (e, r) => {
							return e ? n(e) : t(r);
						});
					});
				}
				if (typeof t !== "function") {
					throw new s("invalid callback");
				}
				if (this[d]) {
					if (this[m]) {
						this[m].push(t);
					} else {
						queueMicrotask(() => t(null, null));
					}
					return;
				}
				if (!e) {
					e = new a();
				}
				this[d] = true;
				this[m] = this[m] || [];
				this[m].push(t);
				const n = () => {
					const e = this[m];
					this[m] = null;
					for (let t = 0; t < e.length; t++) {
						e[t](null, null);
					}
				};
				this[c](e).then(() => {
					queueMicrotask(n);
				});
			}
			[g](e, t) {
				if (!this[p] || this[p].length === 0) {
					this[g] = this[f];
					return this[f](e, t);
				}
				let n = this[f].bind(this);
				for (let e = this[p].length - 1; e >= 0; e--) {
					n = this[p][e](n);
				}
				this[g] = n;
				return n(e, t);
			}
			dispatch(e, t) {
				if (!t || typeof t !== "object") {
					throw new s("handler must be an object");
				}
				try {
					if (!e || typeof e !== "object") {
						throw new s("opts must be an object.");
					}
					if (this[d] || this[m]) {
						throw new a();
					}
					if (this[u]) {
						throw new o();
					}
					return this[g](e, t);
				} catch (e) {
					if (typeof t.onError !== "function") {
						throw new s("invalid onError method");
					}
					t.onError(e);
					return false;
				}
			}
		}
		e.exports = y;
	}),
	30883: ((e, t, n) => {
		const r = n(78474);
		class i extends r {
			dispatch() {
				throw new Error("not implemented");
			}
			close() {
				throw new Error("not implemented");
			}
			destroy() {
				throw new Error("not implemented");
			}
			compose(...e) {
				const t = Array.isArray(e[0]) ? e[0] : e;
				let n = this.dispatch.bind(this);
				for (const e of t) {
					if (e == null) {
						continue;
					}
					if (typeof e !== "function") {
						throw new TypeError(`invalid interceptor, expected function received ${typeof e}`);
					}
					n = e(n);
					if (n == null || typeof n !== "function" || n.length !== 2) {
						throw new TypeError("invalid interceptor");
					}
				}
				return new a(this, n);
			}
		}
		class a extends i {
			#e = null;
			#t = null;
			constructor(e, t) {
				super();
				this.#e = e;
				this.#t = t;
			}
			dispatch(...e) {
				this.#t(...e);
			}
			close(...e) {
				return this.#e.close(...e);
			}
			destroy(...e) {
				return this.#e.destroy(...e);
			}
		}
		e.exports = i;
	}),
	53137: ((e, t, n) => {
		const r = n(21841);
		const { kClose: i, kDestroy: a, kClosed: o, kDestroyed: s, kDispatch: c, kNoProxyAgent: l, kHttpProxyAgent: u, kHttpsProxyAgent: d } = n(36443);
		const f = n(76672);
		const p = n(57405);
		const m = {
			"http:": 80,
			"https:": 443
		};
		let h = false;
		class g extends r {
			#e = null;
			#t = null;
			#n = null;
			constructor(e = {}) {
				super();
				this.#n = e;
				if (!h) {
					h = true;
					process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.", { code: "UNDICI-EHPA" });
				}
				const { httpProxy: t, httpsProxy: n, noProxy: r, ...i } = e;
				this[l] = new p(i);
				const a = t ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
				if (a) {
					this[u] = new f({
						...i,
						uri: a
					});
				} else {
					this[u] = this[l];
				}
				const o = n ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
				if (o) {
					this[d] = new f({
						...i,
						uri: o
					});
				} else {
					this[d] = this[u];
				}
				this.#a();
			}
			[c](e, t) {
				const n = new URL(e.origin);
				const r = this.#r(n);
				return r.dispatch(e, t);
			}
			async [i]() {
				await this[l].close();
				if (!this[u][o]) {
					await this[u].close();
				}
				if (!this[d][o]) {
					await this[d].close();
				}
			}
			async [a](e) {
				await this[l].destroy(e);
				if (!this[u][s]) {
					await this[u].destroy(e);
				}
				if (!this[d][s]) {
					await this[d].destroy(e);
				}
			}
			#r(e) {
				let { protocol: t, host: n, port: r } = e;
				n = n.replace(/:\d*$/, "").toLowerCase();
				r = Number.parseInt(r, 10) || m[t] || 0;
				if (!this.#i(n, r)) {
					return this[l];
				}
				if (t === "https:") {
					return this[d];
				}
				return this[u];
			}
			#i(e, t) {
				if (this.#o) {
					this.#a();
				}
				if (this.#t.length === 0) {
					return true;
				}
				if (this.#e === "*") {
					return false;
				}
				for (let n = 0; n < this.#t.length; n++) {
					const r = this.#t[n];
					if (r.port && r.port !== t) {
						continue;
					}
					if (!/^[.*]/.test(r.hostname)) {
						if (e === r.hostname) {
							return false;
						}
					} else {
						if (e.endsWith(r.hostname.replace(/^\*/, ""))) {
							return false;
						}
					}
				}
				return true;
			}
			#a() {
				const e = this.#n.noProxy ?? this.#s;
				const t = e.split(/[,\s]/);
				const n = [];
				for (let e = 0; e < t.length; e++) {
					const r = t[e];
					if (!r) {
						continue;
					}
					const i = r.match(/^(.+):(\d+)$/);
					n.push({
						hostname: (i ? i[1] : r).toLowerCase(),
						port: i ? Number.parseInt(i[2], 10) : 0
					});
				}
				this.#e = e;
				this.#t = n;
			}
			get #o() {
				if (this.#n.noProxy !== undefined) {
					return false;
				}
				return this.#e !== this.#s;
			}
			get #s() {
				return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
			}
		}
		e.exports = g;
	}),
	64660: ((e) => {
		const t = 2048;
		const n = t - 1;
		class r {
			constructor() {
				this.bottom = 0;
				this.top = 0;
				this.list = new Array(t);
				this.next = null;
			}
			isEmpty() {
				return this.top === this.bottom;
			}
			isFull() {
				return (this.top + 1 & n) === this.bottom;
			}
			push(e) {
				this.list[this.top] = e;
				this.top = this.top + 1 & n;
			}
			shift() {
				const e = this.list[this.bottom];
				if (e === undefined) return null;
				this.list[this.bottom] = undefined;
				this.bottom = this.bottom + 1 & n;
				return e;
			}
		}
		e.exports = class e {
			constructor() {
				this.head = this.tail = new r();
			}
			isEmpty() {
				return this.head.isEmpty();
			}
			push(e) {
				if (this.head.isFull()) {
					this.head = this.head.next = new r();
				}
				this.head.push(e);
			}
			shift() {
				const e = this.tail;
				const t = e.shift();
				if (e.isEmpty() && e.next !== null) {
					this.tail = e.next;
				}
				return t;
			}
		};
	}),
	42128: ((e, t, n) => {
		const r = n(21841);
		const i = n(64660);
		const { kConnected: a, kSize: o, kRunning: s, kPending: c, kQueued: l, kBusy: u, kFree: d, kUrl: f, kClose: p, kDestroy: m, kDispatch: h } = n(36443);
		const g = n(43246);
		const _ = Symbol("clients");
		const v = Symbol("needDrain");
		const y = Symbol("queue");
		const b = Symbol("closed resolve");
		const x = Symbol("onDrain");
		const S = Symbol("onConnect");
		const C = Symbol("onDisconnect");
		const w = Symbol("onConnectionError");
		const T = Symbol("get dispatcher");
		const E = Symbol("add client");
		const D = Symbol("remove client");
		const O = Symbol("stats");
		class k extends r {
			constructor(e) {
				super(e);
				this[y] = new i();
				this[_] = [];
				this[l] = 0;
				const t = this;
				this[x] = function e(n, r) {
					const i = t[y];
					let a = false;
					while (!a) {
						const e = i.shift();
						if (!e) {
							break;
						}
						t[l]--;
						a = !this.dispatch(e.opts, e.handler);
					}
					this[v] = a;
					if (!this[v] && t[v]) {
						t[v] = false;
						t.emit("drain", n, [t, ...r]);
					}
					if (t[b] && i.isEmpty()) {
						Promise.all(t[_].map((e) => e.close())).then(t[b]);
					}
				};
				this[S] = (e, n) => {
					t.emit("connect", e, [t, ...n]);
				};
				this[C] = (e, n, r) => {
					t.emit("disconnect", e, [t, ...n], r);
				};
				this[w] = (e, n, r) => {
					t.emit("connectionError", e, [t, ...n], r);
				};
				this[O] = new g(this);
			}
			get [u]() {
				return this[v];
			}
			get [a]() {
				return this[_].filter((e) => e[a]).length;
			}
			get [d]() {
				return this[_].filter((e) => e[a] && !e[v]).length;
			}
			get [c]() {
				let e = this[l];
				for (const { [c]: t } of this[_]) {
					e += t;
				}
				return e;
			}
			get [s]() {
				let e = 0;
				for (const { [s]: t } of this[_]) {
					e += t;
				}
				return e;
			}
			get [o]() {
				let e = this[l];
				for (const { [o]: t } of this[_]) {
					e += t;
				}
				return e;
			}
			get stats() {
				return this[O];
			}
			async [p]() {
				if (this[y].isEmpty()) {
					await Promise.all(this[_].map((e) => e.close()));
				} else {
					await new Promise((e) => {
						this[b] = e;
					});
				}
			}
			async [m](e) {
				while (true) {
					const t = this[y].shift();
					if (!t) {
						break;
					}
					t.handler.onError(e);
				}
				await Promise.all(this[_].map((t) => t.destroy(e)));
			}
			[h](e, t) {
				const n = this[T]();
				if (!n) {
					this[v] = true;
					this[y].push({
						opts: e,
						handler: t
					});
					this[l]++;
				} else if (!n.dispatch(e, t)) {
					n[v] = true;
					this[v] = !this[T]();
				}
				return !this[v];
			}
			[E](e) {
				e.on("drain", this[x]).on("connect", this[S]).on("disconnect", this[C]).on("connectionError", this[w]);
				this[_].push(e);
				if (this[v]) {
					queueMicrotask(() => {
						if (this[v]) {
							this[x](e[f], [this, e]);
						}
					});
				}
				return this;
			}
			[D](e) {
				e.close(() => {
					const t = this[_].indexOf(e);
					if (t !== -1) {
						this[_].splice(t, 1);
					}
				});
				this[v] = this[_].some((e) => !e[v] && e.closed !== true && e.destroyed !== true);
			}
		}
		e.exports = {
			PoolBase: k,
			kClients: _,
			kNeedDrain: v,
			kAddClient: E,
			kRemoveClient: D,
			kGetDispatcher: T
		};
	}),
	43246: ((e, t, n) => {
		const { kFree: r, kConnected: i, kPending: a, kQueued: o, kRunning: s, kSize: c } = n(36443);
		const l = Symbol("pool");
		class u {
			constructor(e) {
				this[l] = e;
			}
			get connected() {
				return this[l][i];
			}
			get free() {
				return this[l][r];
			}
			get pending() {
				return this[l][a];
			}
			get queued() {
				return this[l][o];
			}
			get running() {
				return this[l][s];
			}
			get size() {
				return this[l][c];
			}
		}
		e.exports = u;
	}),
	30628: ((e, t, n) => {
		const { PoolBase: r, kClients: i, kNeedDrain: a, kAddClient: o, kGetDispatcher: s } = n(42128);
		const c = n(23701);
		const { InvalidArgumentError: l } = n(68707);
		const u = n(3440);
		const { kUrl: d, kInterceptors: f } = n(36443);
		const p = n(59136);
		const m = Symbol("options");
		const h = Symbol("connections");
		const g = Symbol("factory");
		function _(e, t) {
			return new c(e, t);
		}
		class v extends r {
			constructor(e, { connections: t, factory: n = _, connect: r, connectTimeout: a, tls: o, maxCachedSessions: s, socketPath: c, autoSelectFamily: v, autoSelectFamilyAttemptTimeout: y, allowH2: b, ...x } = {}) {
				if (t != null && (!Number.isFinite(t) || t < 0)) {
					throw new l("invalid connections");
				}
				if (typeof n !== "function") {
					throw new l("factory must be a function.");
				}
				if (r != null && typeof r !== "function" && typeof r !== "object") {
					throw new l("connect must be a function or an object");
				}
				if (typeof r !== "function") {
					r = p({
						...o,
						maxCachedSessions: s,
						allowH2: b,
						socketPath: c,
						timeout: a,
						...v ? {
							autoSelectFamily: v,
							autoSelectFamilyAttemptTimeout: y
						} : undefined,
						...r
					});
				}
				super(x);
				this[f] = x.interceptors?.Pool && Array.isArray(x.interceptors.Pool) ? x.interceptors.Pool : [];
				this[h] = t || null;
				this[d] = u.parseOrigin(e);
				this[m] = {
					...u.deepClone(x),
					connect: r,
					allowH2: b
				};
				this[m].interceptors = x.interceptors ? { ...x.interceptors } : undefined;
				this[g] = n;
				this.on("connectionError", (e, t, n) => {
					for (const e of t) {
						const t = this[i].indexOf(e);
						if (t !== -1) {
							this[i].splice(t, 1);
						}
					}
				});
			}
			[s]() {
				for (const e of this[i]) {
					if (!e[a]) {
						return e;
					}
				}
				if (!this[h] || this[i].length < this[h]) {
					const e = this[g](this[d], this[m]);
					this[o](e);
					return e;
				}
			}
		}
		e.exports = v;
	}),
	76672: ((e, t, n) => {
		const { kProxy: r, kClose: i, kDestroy: a, kDispatch: o, kInterceptors: s } = n(36443);
		const { URL: c } = n(73136);
		const l = n(57405);
		const u = n(30628);
		const d = n(21841);
		const { InvalidArgumentError: f, RequestAbortedError: p, SecureProxyConnectionError: m } = n(68707);
		const h = n(59136);
		const g = n(23701);
		const _ = Symbol("proxy agent");
		const v = Symbol("proxy client");
		const y = Symbol("proxy headers");
		const b = Symbol("request tls settings");
		const x = Symbol("proxy tls settings");
		const S = Symbol("connect endpoint function");
		const C = Symbol("tunnel proxy");
		function w(e) {
			return e === "https:" ? 443 : 80;
		}
		function T(e, t) {
			return new u(e, t);
		}
		const E = () => {};
		function D(e, t) {
			if (t.connections === 1) {
				return new g(e, t);
			}
			return new u(e, t);
		}
		class O extends d {
			#e;
			constructor(e, { headers: t = {}, connect: n, factory: r }) {
				super();
				if (!e) {
					throw new f("Proxy URL is mandatory");
				}
				this[y] = t;
				if (r) {
					this.#e = r(e, { connect: n });
				} else {
					this.#e = new g(e, { connect: n });
				}
			}
			[o](e, t) {
				const n = t.onHeaders;
				t.onHeaders = function(e, r, i) {
					if (e === 407) {
						if (typeof t.onError === "function") {
							t.onError(new f("Proxy Authentication Required (407)"));
						}
						return;
					}
					if (n) n.call(this, e, r, i);
				};
				const { origin: r, path: i = "/", headers: a = {} } = e;
				e.path = r + i;
				if (!("host" in a) && !("Host" in a)) {
					const { host: e } = new c(r);
					a.host = e;
				}
				e.headers = {
					...this[y],
					...a
				};
				return this.#e[o](e, t);
			}
			async [i]() {
				return this.#e.close();
			}
			async [a](e) {
				return this.#e.destroy(e);
			}
		}
		class k extends d {
			constructor(e) {
				super();
				if (!e || typeof e === "object" && !(e instanceof c) && !e.uri) {
					throw new f("Proxy uri is mandatory");
				}
				const { clientFactory: t = T } = e;
				if (typeof t !== "function") {
					throw new f("Proxy opts.clientFactory must be a function.");
				}
				const { proxyTunnel: n = true } = e;
				const i = this.#e(e);
				const { href: a, origin: o, port: u, protocol: d, username: g, password: k, hostname: A } = i;
				this[r] = {
					uri: a,
					protocol: d
				};
				this[s] = e.interceptors?.ProxyAgent && Array.isArray(e.interceptors.ProxyAgent) ? e.interceptors.ProxyAgent : [];
				this[b] = e.requestTls;
				this[x] = e.proxyTls;
				this[y] = e.headers || {};
				this[C] = n;
				if (e.auth && e.token) {
					throw new f("opts.auth cannot be used in combination with opts.token");
				} else if (e.auth) {
					this[y]["proxy-authorization"] = `Basic ${e.auth}`;
				} else if (e.token) {
					this[y]["proxy-authorization"] = e.token;
				} else if (g && k) {
					this[y]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(g)}:${decodeURIComponent(k)}`).toString("base64")}`;
				}
				const j = h({ ...e.proxyTls });
				this[S] = h({ ...e.requestTls });
				const M = e.factory || D;
				const N = (e, t) => {
					const { protocol: n } = new c(e);
					if (!this[C] && n === "http:" && this[r].protocol === "http:") {
						return new O(this[r].uri, {
							headers: this[y],
							connect: j,
							factory: M
						});
					}
					return M(e, t);
				};
				this[v] = t(i, { connect: j });
				this[_] = new l({
					...e,
					factory: N,
					connect: async (e, t) => {
						let n = e.host;
						if (!e.port) {
							n += `:${w(e.protocol)}`;
						}
						try {
							const { socket: r, statusCode: i } = await this[v].connect({
								origin: o,
								port: u,
								path: n,
								signal: e.signal,
								headers: {
									...this[y],
									host: e.host
								},
								servername: this[x]?.servername || A
							});
							if (i !== 200) {
								r.on("error", E).destroy();
								t(new p(`Proxy response (${i}) !== 200 when HTTP Tunneling`));
							}
							if (e.protocol !== "https:") {
								t(null, r);
								return;
							}
							let a;
							if (this[b]) {
								a = this[b].servername;
							} else {
								a = e.servername;
							}
							this[S]({
								...e,
								servername: a,
								httpSocket: r
							}, t);
						} catch (e) {
							if (e.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
								t(new m(e));
							} else {
								t(e);
							}
						}
					}
				});
			}
			dispatch(e, t) {
				const n = A(e.headers);
				j(n);
				if (n && !("host" in n) && !("Host" in n)) {
					const { host: t } = new c(e.origin);
					n.host = t;
				}
				return this[_].dispatch({
					...e,
					headers: n
				}, t);
			}
			#e(e) {
				if (typeof e === "string") {
					return new c(e);
				} else if (e instanceof c) {
					return e;
				} else {
					return new c(e.uri);
				}
			}
			async [i]() {
				await this[_].close();
				await this[v].close();
			}
			async [a]() {
				await this[_].destroy();
				await this[v].destroy();
			}
		}
		function A(e) {
			if (Array.isArray(e)) {
				const t = {};
				for (let n = 0; n < e.length; n += 2) {
					t[e[n]] = e[n + 1];
				}
				return t;
			}
			return e;
		}
		function j(e) {
			const t = e && Object.keys(e).find((e) => e.toLowerCase() === "proxy-authorization");
			if (t) {
				throw new f("Proxy-Authorization should be sent in ProxyAgent constructor");
			}
		}
		e.exports = k;
	}),
	30050: ((e, t, n) => {
		const r = n(30883);
		const i = n(17816);
		class a extends r {
			#e = null;
			#t = null;
			constructor(e, t = {}) {
				super(t);
				this.#e = e;
				this.#t = t;
			}
			dispatch(e, t) {
				const n = new i({
					...e,
					retryOptions: this.#t
				}, {
					dispatch: this.#e.dispatch.bind(this.#e),
					handler: t
				});
				return this.#e.dispatch(e, n);
			}
			close() {
				return this.#e.close();
			}
			destroy() {
				return this.#e.destroy();
			}
		}
		e.exports = a;
	}),
	32581: ((e, t, n) => {
		const r = Symbol.for("undici.globalDispatcher.1");
		const { InvalidArgumentError: i } = n(68707);
		const a = n(57405);
		if (s() === undefined) {
			o(new a());
		}
		function o(e) {
			if (!e || typeof e.dispatch !== "function") {
				throw new i("Argument agent must implement Agent");
			}
			Object.defineProperty(globalThis, r, {
				value: e,
				writable: true,
				enumerable: false,
				configurable: false
			});
		}
		function s() {
			return globalThis[r];
		}
		e.exports = {
			setGlobalDispatcher: o,
			getGlobalDispatcher: s
		};
	}),
	58155: ((e) => {
		e.exports = class e {
			#e;
			constructor(e) {
				if (typeof e !== "object" || e === null) {
					throw new TypeError("handler must be an object");
				}
				this.#e = e;
			}
			onConnect(...e) {
				return this.#e.onConnect?.(...e);
			}
			onError(...e) {
				return this.#e.onError?.(...e);
			}
			onUpgrade(...e) {
				return this.#e.onUpgrade?.(...e);
			}
			onResponseStarted(...e) {
				return this.#e.onResponseStarted?.(...e);
			}
			onHeaders(...e) {
				return this.#e.onHeaders?.(...e);
			}
			onData(...e) {
				return this.#e.onData?.(...e);
			}
			onComplete(...e) {
				return this.#e.onComplete?.(...e);
			}
			onBodySent(...e) {
				return this.#e.onBodySent?.(...e);
			}
		};
	}),
	8754: ((e, t, n) => {
		const r = n(3440);
		const { kBodyUsed: i } = n(36443);
		const a = n(34589);
		const { InvalidArgumentError: o } = n(68707);
		const s = n(78474);
		const c = [
			300,
			301,
			302,
			303,
			307,
			308
		];
		const l = Symbol("body");
		class u {
			constructor(e) {
				this[l] = e;
				this[i] = false;
			}
			async *[Symbol.asyncIterator]() {
				a(!this[i], "disturbed");
				this[i] = true;
				yield* this[l];
			}
		}
		class d {
			constructor(e, t, n, c) {
				if (t != null && (!Number.isInteger(t) || t < 0)) {
					throw new o("maxRedirections must be a positive number");
				}
				r.validateHandler(c, n.method, n.upgrade);
				this.dispatch = e;
				this.location = null;
				this.abort = null;
				this.opts = {
					...n,
					maxRedirections: 0
				};
				this.maxRedirections = t;
				this.handler = c;
				this.history = [];
				this.redirectionLimitReached = false;
				if (r.isStream(this.opts.body)) {
					if (r.bodyLength(this.opts.body) === 0) {
						this.opts.body.on("data", function() {
							a(false);
						});
					}
					if (typeof this.opts.body.readableDidRead !== "boolean") {
						this.opts.body[i] = false;
						s.prototype.on.call(this.opts.body, "data", function() {
							this[i] = true;
						});
					}
				} else if (this.opts.body && typeof this.opts.body.pipeTo === "function") {
					this.opts.body = new u(this.opts.body);
				} else if (this.opts.body && typeof this.opts.body !== "string" && !ArrayBuffer.isView(this.opts.body) && r.isIterable(this.opts.body)) {
					this.opts.body = new u(this.opts.body);
				}
			}
			onConnect(e) {
				this.abort = e;
				this.handler.onConnect(e, { history: this.history });
			}
			onUpgrade(e, t, n) {
				this.handler.onUpgrade(e, t, n);
			}
			onError(e) {
				this.handler.onError(e);
			}
			onHeaders(e, t, n, i) {
				this.location = this.history.length >= this.maxRedirections || r.isDisturbed(this.opts.body) ? null : f(e, t);
				if (this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
					if (this.request) {
						this.request.abort(new Error("max redirects"));
					}
					this.redirectionLimitReached = true;
					this.abort(new Error("max redirects"));
					return;
				}
				if (this.opts.origin) {
					this.history.push(new URL(this.opts.path, this.opts.origin));
				}
				if (!this.location) {
					return this.handler.onHeaders(e, t, n, i);
				}
				const { origin: a, pathname: o, search: s } = r.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin)));
				const c = s ? `${o}${s}` : o;
				this.opts.headers = m(this.opts.headers, e === 303, this.opts.origin !== a);
				this.opts.path = c;
				this.opts.origin = a;
				this.opts.maxRedirections = 0;
				this.opts.query = null;
				if (e === 303 && this.opts.method !== "HEAD") {
					this.opts.method = "GET";
					this.opts.body = null;
				}
			}
			onData(e) {
				if (this.location) {} else {
					return this.handler.onData(e);
				}
			}
			onComplete(e) {
				if (this.location) {
					this.location = null;
					this.abort = null;
					this.dispatch(this.opts, this);
				} else {
					this.handler.onComplete(e);
				}
			}
			onBodySent(e) {
				if (this.handler.onBodySent) {
					this.handler.onBodySent(e);
				}
			}
		}
		function f(e, t) {
			if (c.indexOf(e) === -1) {
				return null;
			}
			for (let e = 0; e < t.length; e += 2) {
				if (t[e].length === 8 && r.headerNameToString(t[e]) === "location") {
					return t[e + 1];
				}
			}
		}
		function p(e, t, n) {
			if (e.length === 4) {
				return r.headerNameToString(e) === "host";
			}
			if (t && r.headerNameToString(e).startsWith("content-")) {
				return true;
			}
			if (n && (e.length === 13 || e.length === 6 || e.length === 19)) {
				const t = r.headerNameToString(e);
				return t === "authorization" || t === "cookie" || t === "proxy-authorization";
			}
			return false;
		}
		function m(e, t, n) {
			const r = [];
			if (Array.isArray(e)) {
				for (let i = 0; i < e.length; i += 2) {
					if (!p(e[i], t, n)) {
						r.push(e[i], e[i + 1]);
					}
				}
			} else if (e && typeof e === "object") {
				for (const i of Object.keys(e)) {
					if (!p(i, t, n)) {
						r.push(i, e[i]);
					}
				}
			} else {
				a(e == null, "headers must be an object or an array");
			}
			return r;
		}
		e.exports = d;
	}),
	17816: ((e, t, n) => {
		const r = n(34589);
		const { kRetryHandlerDefaultRetry: i } = n(36443);
		const { RequestRetryError: a } = n(68707);
		const { isDisturbed: o, parseHeaders: s, parseRangeHeader: c, wrapRequestBody: l } = n(3440);
		function u(e) {
			const t = Date.now();
			return new Date(e).getTime() - t;
		}
		function d(e, t, n, r) {
			const i = e["content-length"];
			if (i == null) {
				return null;
			}
			if (!Number.isFinite(t.start) || !Number.isFinite(t.end)) {
				return null;
			}
			const o = Number(i);
			const s = t.end - t.start + 1;
			if (!Number.isFinite(o) || o !== s) {
				return new a("Content-Length mismatch", n, {
					headers: e,
					data: { count: r }
				});
			}
			return null;
		}
		class f {
			constructor(e, t) {
				const { retryOptions: n, ...r } = e;
				const { retry: a, maxRetries: o, maxTimeout: s, minTimeout: c, timeoutFactor: u, methods: d, errorCodes: p, retryAfter: m, statusCodes: h } = n ?? {};
				this.dispatch = t.dispatch;
				this.handler = t.handler;
				this.opts = {
					...r,
					body: l(e.body)
				};
				this.abort = null;
				this.aborted = false;
				this.retryOpts = {
					retry: a ?? f[i],
					retryAfter: m ?? true,
					maxTimeout: s ?? 30 * 1e3,
					minTimeout: c ?? 500,
					timeoutFactor: u ?? 2,
					maxRetries: o ?? 5,
					methods: d ?? [
						"GET",
						"HEAD",
						"OPTIONS",
						"PUT",
						"DELETE",
						"TRACE"
					],
					statusCodes: h ?? [
						500,
						502,
						503,
						504,
						429
					],
					errorCodes: p ?? [
						"ECONNRESET",
						"ECONNREFUSED",
						"ENOTFOUND",
						"ENETDOWN",
						"ENETUNREACH",
						"EHOSTDOWN",
						"EHOSTUNREACH",
						"EPIPE",
						"UND_ERR_SOCKET"
					]
				};
				this.retryCount = 0;
				this.retryCountCheckpoint = 0;
				this.start = 0;
				this.end = null;
				this.etag = null;
				this.resume = null;
				this.headersSent = false;
				this.handler.onConnect((e) => {
					this.aborted = true;
					if (this.abort) {
						this.abort(e);
					} else {
						this.reason = e;
					}
				});
			}
			checkpointResponseEnd(e, t) {
				if (this.end == null && this.opts.method !== "HEAD") {
					const t = e["content-length"];
					this.end = t != null ? Number(t) - 1 : null;
					r(this.end == null || Number.isFinite(this.end), "invalid content-length");
				}
				this.resume = this.end != null ? t : null;
			}
			onRequestSent() {
				if (this.handler.onRequestSent) {
					this.handler.onRequestSent();
				}
			}
			onUpgrade(e, t, n) {
				if (this.handler.onUpgrade) {
					this.handler.onUpgrade(e, t, n);
				}
			}
			onConnect(e) {
				if (this.aborted) {
					e(this.reason);
				} else {
					this.abort = e;
				}
			}
			onBodySent(e) {
				if (this.handler.onBodySent) return this.handler.onBodySent(e);
			}
			static [i](e, { state: t, opts: n }, r) {
				const { statusCode: i, code: a, headers: o } = e;
				const { method: s, retryOptions: c } = n;
				const { maxRetries: l, minTimeout: d, maxTimeout: f, timeoutFactor: p, statusCodes: m, errorCodes: h, methods: g } = c;
				const { counter: _ } = t;
				if (a && a !== "UND_ERR_REQ_RETRY" && !h.includes(a)) {
					r(e);
					return;
				}
				if (Array.isArray(g) && !g.includes(s)) {
					r(e);
					return;
				}
				if (i != null && Array.isArray(m) && !m.includes(i)) {
					r(e);
					return;
				}
				if (_ > l) {
					r(e);
					return;
				}
				let v = o?.["retry-after"];
				if (v) {
					v = Number(v);
					v = Number.isNaN(v) ? u(v) : v * 1e3;
				}
				const y = v > 0 ? Math.min(v, f) : Math.min(d * p ** (_ - 1), f);
				setTimeout(() => r(null), y);
			}
			onHeaders(e, t, n, i) {
				const o = s(t);
				this.retryCount += 1;
				if (e >= 300) {
					if (!this.headersSent && this.retryOpts.statusCodes.includes(e) === false) {
						this.headersSent = true;
						this.checkpointResponseEnd(o, n);
						return this.handler.onHeaders(e, t, n, i);
					} else {
						this.abort(new a("Request failed", e, {
							headers: o,
							data: { count: this.retryCount }
						}));
						return false;
					}
				}
				if (this.resume != null) {
					this.resume = null;
					if (e !== 206 && (this.start > 0 || e !== 200)) {
						this.abort(new a("server does not support the range header and the payload was partially consumed", e, {
							headers: o,
							data: { count: this.retryCount }
						}));
						return false;
					}
					const t = c(o["content-range"]);
					if (!t) {
						this.abort(new a("Content-Range mismatch", e, {
							headers: o,
							data: { count: this.retryCount }
						}));
						return false;
					}
					if (this.etag != null && this.etag !== o.etag) {
						this.abort(new a("ETag mismatch", e, {
							headers: o,
							data: { count: this.retryCount }
						}));
						return false;
					}
					const r = d(o, t, e, this.retryCount);
					if (r != null) {
						this.abort(r);
						return false;
					}
					const { start: i, size: s, end: l = s - 1 } = t;
					if (this.start !== i || this.end != null && this.end !== l) {
						this.abort(new a("Content-Range mismatch", e, {
							headers: o,
							data: { count: this.retryCount }
						}));
						return false;
					}
					this.resume = n;
					return true;
				}
				if (this.end == null) {
					if (e === 206) {
						const a = c(o["content-range"]);
						if (a == null) {
							this.headersSent = true;
							return this.handler.onHeaders(e, t, n, i);
						}
						const s = d(o, a, e, this.retryCount);
						if (s != null) {
							this.abort(s);
							return false;
						}
						const { start: l, size: u, end: f = u - 1 } = a;
						r(l != null && Number.isFinite(l), "content-range mismatch");
						r(f != null && Number.isFinite(f), "invalid content-length");
						this.start = l;
						this.end = f;
					}
					if (this.end == null) {
						const e = o["content-length"];
						this.end = e != null ? Number(e) - 1 : null;
					}
					r(Number.isFinite(this.start));
					r(this.end == null || Number.isFinite(this.end), "invalid content-length");
					this.resume = n;
					this.headersSent = true;
					this.etag = o.etag != null ? o.etag : null;
					if (this.etag != null && this.etag.startsWith("W/")) {
						this.etag = null;
					}
					return this.handler.onHeaders(e, t, n, i);
				}
				const l = new a("Request failed", e, {
					headers: o,
					data: { count: this.retryCount }
				});
				this.abort(l);
				return false;
			}
			onData(e) {
				this.start += e.length;
				return this.handler.onData(e);
			}
			onComplete(e) {
				this.retryCount = 0;
				return this.handler.onComplete(e);
			}
			onError(e) {
				if (this.aborted || o(this.opts.body) || this.headersSent && this.resume == null) {
					return this.handler.onError(e);
				}
				if (this.retryCount - this.retryCountCheckpoint > 0) {
					this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint);
				} else {
					this.retryCount += 1;
				}
				this.retryOpts.retry(e, {
					state: { counter: this.retryCount },
					opts: {
						retryOptions: this.retryOpts,
						...this.opts
					}
				}, t.bind(this));
				function t(e) {
					if (e != null || this.aborted || o(this.opts.body)) {
						return this.handler.onError(e);
					}
					if (this.start !== 0) {
						const e = { range: `bytes=${this.start}-${this.end ?? ""}` };
						if (this.etag != null) {
							e["if-match"] = this.etag;
						}
						this.opts = {
							...this.opts,
							headers: {
								...this.opts.headers,
								...e
							}
						};
					}
					try {
						this.retryCountCheckpoint = this.retryCount;
						this.dispatch(this.opts, this);
					} catch (e) {
						this.handler.onError(e);
					}
				}
			}
		}
		e.exports = f;
	}),
	70379: ((e, t, n) => {
		const { isIP: r } = n(77030);
		const { lookup: i } = n(40610);
		const a = n(58155);
		const { InvalidArgumentError: o, InformationalError: s } = n(68707);
		const c = Math.pow(2, 31) - 1;
		class l {
			#e = 0;
			#t = 0;
			#n = new Map();
			dualStack = true;
			affinity = null;
			lookup = null;
			pick = null;
			constructor(e) {
				this.#e = e.maxTTL;
				this.#t = e.maxItems;
				this.dualStack = e.dualStack;
				this.affinity = e.affinity;
				this.lookup = e.lookup ?? this.#r;
				this.pick = e.pick ?? this.#i;
			}
			get full() {
				return this.#n.size === this.#t;
			}
			runLookup(e, t, n) {
				const r = this.#n.get(e.hostname);
				if (r == null && this.full) {
					n(null, e.origin);
					return;
				}
				const i = {
					affinity: this.affinity,
					dualStack: this.dualStack,
					lookup: this.lookup,
					pick: this.pick,
					...t.dns,
					maxTTL: this.#e,
					maxItems: this.#t
				};
				if (r == null) {
					this.lookup(e, i, (t, r) => {
						if (t || r == null || r.length === 0) {
							n(t ?? new s("No DNS entries found"));
							return;
						}
						this.setRecords(e, r);
						const a = this.#n.get(e.hostname);
						const o = this.pick(e, a, i.affinity);
						let c;
						if (typeof o.port === "number") {
							c = `:${o.port}`;
						} else if (e.port !== "") {
							c = `:${e.port}`;
						} else {
							c = "";
						}
						n(null, `${e.protocol}//${o.family === 6 ? `[${o.address}]` : o.address}${c}`);
					});
				} else {
					const a = this.pick(e, r, i.affinity);
					if (a == null) {
						this.#n.delete(e.hostname);
						this.runLookup(e, t, n);
						return;
					}
					let o;
					if (typeof a.port === "number") {
						o = `:${a.port}`;
					} else if (e.port !== "") {
						o = `:${e.port}`;
					} else {
						o = "";
					}
					n(null, `${e.protocol}//${a.family === 6 ? `[${a.address}]` : a.address}${o}`);
				}
			}
			#r(e, t, n) {
				i(e.hostname, {
					all: true,
					family: this.dualStack === false ? this.affinity : 0,
					order: "ipv4first"
				}, (e, t) => {
					if (e) {
						return n(e);
					}
					const r = new Map();
					for (const e of t) {
						r.set(`${e.address}:${e.family}`, e);
					}
					n(null, r.values());
				});
			}
			#i(e, t, n) {
				let r = null;
				const { records: i, offset: a } = t;
				let o;
				if (this.dualStack) {
					if (n == null) {
						if (a == null || a === c) {
							t.offset = 0;
							n = 4;
						} else {
							t.offset++;
							n = (t.offset & 1) === 1 ? 6 : 4;
						}
					}
					if (i[n] != null && i[n].ips.length > 0) {
						o = i[n];
					} else {
						o = i[n === 4 ? 6 : 4];
					}
				} else {
					o = i[n];
				}
				if (o == null || o.ips.length === 0) {
					return r;
				}
				if (o.offset == null || o.offset === c) {
					o.offset = 0;
				} else {
					o.offset++;
				}
				const s = o.offset % o.ips.length;
				r = o.ips[s] ?? null;
				if (r == null) {
					return r;
				}
				if (Date.now() - r.timestamp > r.ttl) {
					o.ips.splice(s, 1);
					return this.pick(e, t, n);
				}
				return r;
			}
			setRecords(e, t) {
				const n = Date.now();
				const r = { records: {
					4: null,
					6: null
				} };
				for (const e of t) {
					e.timestamp = n;
					if (typeof e.ttl === "number") {
						e.ttl = Math.min(e.ttl, this.#e);
					} else {
						e.ttl = this.#e;
					}
					const t = r.records[e.family] ?? { ips: [] };
					t.ips.push(e);
					r.records[e.family] = t;
				}
				this.#n.set(e.hostname, r);
			}
			getHandler(e, t) {
				return new u(this, e, t);
			}
		}
		class u extends a {
			#e = null;
			#t = null;
			#n = null;
			#r = null;
			#i = null;
			constructor(e, { origin: t, handler: n, dispatch: r }, i) {
				super(n);
				this.#i = t;
				this.#r = n;
				this.#t = { ...i };
				this.#e = e;
				this.#n = r;
			}
			onError(e) {
				switch (e.code) {
					case "ETIMEDOUT":
					case "ECONNREFUSED": {
						if (this.#e.dualStack) {
							this.#e.runLookup(this.#i, this.#t, (e, t) => {
								if (e) {
									return this.#r.onError(e);
								}
								const n = {
									...this.#t,
									origin: t
								};
								this.#n(n, this);
							});
							return;
						}
						this.#r.onError(e);
						return;
					}
					case "ENOTFOUND": this.#e.deleteRecord(this.#i);
					default:
						this.#r.onError(e);
						break;
				}
			}
		}
		e.exports = (e) => {
			if (e?.maxTTL != null && (typeof e?.maxTTL !== "number" || e?.maxTTL < 0)) {
				throw new o("Invalid maxTTL. Must be a positive number");
			}
			if (e?.maxItems != null && (typeof e?.maxItems !== "number" || e?.maxItems < 1)) {
				throw new o("Invalid maxItems. Must be a positive number and greater than zero");
			}
			if (e?.affinity != null && e?.affinity !== 4 && e?.affinity !== 6) {
				throw new o("Invalid affinity. Must be either 4 or 6");
			}
			if (e?.dualStack != null && typeof e?.dualStack !== "boolean") {
				throw new o("Invalid dualStack. Must be a boolean");
			}
			if (e?.lookup != null && typeof e?.lookup !== "function") {
				throw new o("Invalid lookup. Must be a function");
			}
			if (e?.pick != null && typeof e?.pick !== "function") {
				throw new o("Invalid pick. Must be a function");
			}
			const t = e?.dualStack ?? true;
			let n;
			if (t) {
				n = e?.affinity ?? null;
			} else {
				n = e?.affinity ?? 4;
			}
			const i = {
				maxTTL: e?.maxTTL ?? 1e4,
				lookup: e?.lookup ?? null,
				pick: e?.pick ?? null,
				dualStack: t,
				affinity: n,
				maxItems: e?.maxItems ?? Infinity
			};
			const a = new l(i);
			return (e) => {
				return function t(n, i) {
					const o = n.origin.constructor === URL ? n.origin : new URL(n.origin);
					if (r(o.hostname) !== 0) {
						return e(n, i);
					}
					a.runLookup(o, n, (t, r) => {
						if (t) {
							return i.onError(t);
						}
						let s = null;
						s = {
							...n,
							servername: o.hostname,
							origin: r,
							headers: {
								host: o.hostname,
								...n.headers
							}
						};
						e(s, a.getHandler({
							origin: o,
							dispatch: e,
							handler: i
						}, n));
					});
					return true;
				};
			};
		};
	}),
	88060: ((e, t, n) => {
		const r = n(3440);
		const { InvalidArgumentError: i, RequestAbortedError: a } = n(68707);
		const o = n(58155);
		class s extends o {
			#e = 1024 * 1024;
			#t = null;
			#n = false;
			#r = false;
			#i = 0;
			#a = null;
			#o = null;
			constructor({ maxSize: e }, t) {
				super(t);
				if (e != null && (!Number.isFinite(e) || e < 1)) {
					throw new i("maxSize must be a number greater than 0");
				}
				this.#e = e ?? this.#e;
				this.#o = t;
			}
			onConnect(e) {
				this.#t = e;
				this.#o.onConnect(this.#s.bind(this));
			}
			#s(e) {
				this.#r = true;
				this.#a = e;
			}
			onHeaders(e, t, n, i) {
				const o = r.parseHeaders(t);
				const s = o["content-length"];
				if (s != null && s > this.#e) {
					throw new a(`Response size (${s}) larger than maxSize (${this.#e})`);
				}
				if (this.#r) {
					return true;
				}
				return this.#o.onHeaders(e, t, n, i);
			}
			onError(e) {
				if (this.#n) {
					return;
				}
				e = this.#a ?? e;
				this.#o.onError(e);
			}
			onData(e) {
				this.#i = this.#i + e.length;
				if (this.#i >= this.#e) {
					this.#n = true;
					if (this.#r) {
						this.#o.onError(this.#a);
					} else {
						this.#o.onComplete([]);
					}
				}
				return true;
			}
			onComplete(e) {
				if (this.#n) {
					return;
				}
				if (this.#r) {
					this.#o.onError(this.reason);
					return;
				}
				this.#o.onComplete(e);
			}
		}
		function c({ maxSize: e } = { maxSize: 1024 * 1024 }) {
			return (t) => {
				return function n(r, i) {
					const { dumpMaxSize: a = e } = r;
					const o = new s({ maxSize: a }, i);
					return t(r, o);
				};
			};
		}
		e.exports = c;
	}),
	25092: ((e, t, n) => {
		const r = n(8754);
		function i({ maxRedirections: e }) {
			return (t) => {
				return function n(i, a) {
					const { maxRedirections: o = e } = i;
					if (!o) {
						return t(i, a);
					}
					const s = new r(t, o, i, a);
					i = {
						...i,
						maxRedirections: 0
					};
					return t(i, s);
				};
			};
		}
		e.exports = i;
	}),
	21514: ((e, t, n) => {
		const r = n(8754);
		e.exports = (e) => {
			const t = e?.maxRedirections;
			return (e) => {
				return function n(i, a) {
					const { maxRedirections: o = t, ...s } = i;
					if (!o) {
						return e(i, a);
					}
					const c = new r(e, o, i, a);
					return e(s, c);
				};
			};
		};
	}),
	92026: ((e, t, n) => {
		const r = n(17816);
		e.exports = (e) => {
			return (t) => {
				return function n(i, a) {
					return t(i, new r({
						...i,
						retryOptions: {
							...e,
							...i.retryOptions
						}
					}, {
						handler: a,
						dispatch: t
					}));
				};
			};
		};
	}),
	52824: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.SPECIAL_HEADERS = t.HEADER_STATE = t.MINOR = t.MAJOR = t.CONNECTION_TOKEN_CHARS = t.HEADER_CHARS = t.TOKEN = t.STRICT_TOKEN = t.HEX = t.URL_CHAR = t.STRICT_URL_CHAR = t.USERINFO_CHARS = t.MARK = t.ALPHANUM = t.NUM = t.HEX_MAP = t.NUM_MAP = t.ALPHA = t.FINISH = t.H_METHOD_MAP = t.METHOD_MAP = t.METHODS_RTSP = t.METHODS_ICE = t.METHODS_HTTP = t.METHODS = t.LENIENT_FLAGS = t.FLAGS = t.TYPE = t.ERROR = void 0;
		const r = n(50172);
		var i;
		(function(e) {
			e[e["OK"] = 0] = "OK";
			e[e["INTERNAL"] = 1] = "INTERNAL";
			e[e["STRICT"] = 2] = "STRICT";
			e[e["LF_EXPECTED"] = 3] = "LF_EXPECTED";
			e[e["UNEXPECTED_CONTENT_LENGTH"] = 4] = "UNEXPECTED_CONTENT_LENGTH";
			e[e["CLOSED_CONNECTION"] = 5] = "CLOSED_CONNECTION";
			e[e["INVALID_METHOD"] = 6] = "INVALID_METHOD";
			e[e["INVALID_URL"] = 7] = "INVALID_URL";
			e[e["INVALID_CONSTANT"] = 8] = "INVALID_CONSTANT";
			e[e["INVALID_VERSION"] = 9] = "INVALID_VERSION";
			e[e["INVALID_HEADER_TOKEN"] = 10] = "INVALID_HEADER_TOKEN";
			e[e["INVALID_CONTENT_LENGTH"] = 11] = "INVALID_CONTENT_LENGTH";
			e[e["INVALID_CHUNK_SIZE"] = 12] = "INVALID_CHUNK_SIZE";
			e[e["INVALID_STATUS"] = 13] = "INVALID_STATUS";
			e[e["INVALID_EOF_STATE"] = 14] = "INVALID_EOF_STATE";
			e[e["INVALID_TRANSFER_ENCODING"] = 15] = "INVALID_TRANSFER_ENCODING";
			e[e["CB_MESSAGE_BEGIN"] = 16] = "CB_MESSAGE_BEGIN";
			e[e["CB_HEADERS_COMPLETE"] = 17] = "CB_HEADERS_COMPLETE";
			e[e["CB_MESSAGE_COMPLETE"] = 18] = "CB_MESSAGE_COMPLETE";
			e[e["CB_CHUNK_HEADER"] = 19] = "CB_CHUNK_HEADER";
			e[e["CB_CHUNK_COMPLETE"] = 20] = "CB_CHUNK_COMPLETE";
			e[e["PAUSED"] = 21] = "PAUSED";
			e[e["PAUSED_UPGRADE"] = 22] = "PAUSED_UPGRADE";
			e[e["PAUSED_H2_UPGRADE"] = 23] = "PAUSED_H2_UPGRADE";
			e[e["USER"] = 24] = "USER";
		})(i = t.ERROR || (t.ERROR = {}));
		var a;
		(function(e) {
			e[e["BOTH"] = 0] = "BOTH";
			e[e["REQUEST"] = 1] = "REQUEST";
			e[e["RESPONSE"] = 2] = "RESPONSE";
		})(a = t.TYPE || (t.TYPE = {}));
		var o;
		(function(e) {
			e[e["CONNECTION_KEEP_ALIVE"] = 1] = "CONNECTION_KEEP_ALIVE";
			e[e["CONNECTION_CLOSE"] = 2] = "CONNECTION_CLOSE";
			e[e["CONNECTION_UPGRADE"] = 4] = "CONNECTION_UPGRADE";
			e[e["CHUNKED"] = 8] = "CHUNKED";
			e[e["UPGRADE"] = 16] = "UPGRADE";
			e[e["CONTENT_LENGTH"] = 32] = "CONTENT_LENGTH";
			e[e["SKIPBODY"] = 64] = "SKIPBODY";
			e[e["TRAILING"] = 128] = "TRAILING";
			e[e["TRANSFER_ENCODING"] = 512] = "TRANSFER_ENCODING";
		})(o = t.FLAGS || (t.FLAGS = {}));
		var s;
		(function(e) {
			e[e["HEADERS"] = 1] = "HEADERS";
			e[e["CHUNKED_LENGTH"] = 2] = "CHUNKED_LENGTH";
			e[e["KEEP_ALIVE"] = 4] = "KEEP_ALIVE";
		})(s = t.LENIENT_FLAGS || (t.LENIENT_FLAGS = {}));
		var c;
		(function(e) {
			e[e["DELETE"] = 0] = "DELETE";
			e[e["GET"] = 1] = "GET";
			e[e["HEAD"] = 2] = "HEAD";
			e[e["POST"] = 3] = "POST";
			e[e["PUT"] = 4] = "PUT";
			e[e["CONNECT"] = 5] = "CONNECT";
			e[e["OPTIONS"] = 6] = "OPTIONS";
			e[e["TRACE"] = 7] = "TRACE";
			e[e["COPY"] = 8] = "COPY";
			e[e["LOCK"] = 9] = "LOCK";
			e[e["MKCOL"] = 10] = "MKCOL";
			e[e["MOVE"] = 11] = "MOVE";
			e[e["PROPFIND"] = 12] = "PROPFIND";
			e[e["PROPPATCH"] = 13] = "PROPPATCH";
			e[e["SEARCH"] = 14] = "SEARCH";
			e[e["UNLOCK"] = 15] = "UNLOCK";
			e[e["BIND"] = 16] = "BIND";
			e[e["REBIND"] = 17] = "REBIND";
			e[e["UNBIND"] = 18] = "UNBIND";
			e[e["ACL"] = 19] = "ACL";
			e[e["REPORT"] = 20] = "REPORT";
			e[e["MKACTIVITY"] = 21] = "MKACTIVITY";
			e[e["CHECKOUT"] = 22] = "CHECKOUT";
			e[e["MERGE"] = 23] = "MERGE";
			e[e["M-SEARCH"] = 24] = "M-SEARCH";
			e[e["NOTIFY"] = 25] = "NOTIFY";
			e[e["SUBSCRIBE"] = 26] = "SUBSCRIBE";
			e[e["UNSUBSCRIBE"] = 27] = "UNSUBSCRIBE";
			e[e["PATCH"] = 28] = "PATCH";
			e[e["PURGE"] = 29] = "PURGE";
			e[e["MKCALENDAR"] = 30] = "MKCALENDAR";
			e[e["LINK"] = 31] = "LINK";
			e[e["UNLINK"] = 32] = "UNLINK";
			e[e["SOURCE"] = 33] = "SOURCE";
			e[e["PRI"] = 34] = "PRI";
			e[e["DESCRIBE"] = 35] = "DESCRIBE";
			e[e["ANNOUNCE"] = 36] = "ANNOUNCE";
			e[e["SETUP"] = 37] = "SETUP";
			e[e["PLAY"] = 38] = "PLAY";
			e[e["PAUSE"] = 39] = "PAUSE";
			e[e["TEARDOWN"] = 40] = "TEARDOWN";
			e[e["GET_PARAMETER"] = 41] = "GET_PARAMETER";
			e[e["SET_PARAMETER"] = 42] = "SET_PARAMETER";
			e[e["REDIRECT"] = 43] = "REDIRECT";
			e[e["RECORD"] = 44] = "RECORD";
			e[e["FLUSH"] = 45] = "FLUSH";
		})(c = t.METHODS || (t.METHODS = {}));
		t.METHODS_HTTP = [
			c.DELETE,
			c.GET,
			c.HEAD,
			c.POST,
			c.PUT,
			c.CONNECT,
			c.OPTIONS,
			c.TRACE,
			c.COPY,
			c.LOCK,
			c.MKCOL,
			c.MOVE,
			c.PROPFIND,
			c.PROPPATCH,
			c.SEARCH,
			c.UNLOCK,
			c.BIND,
			c.REBIND,
			c.UNBIND,
			c.ACL,
			c.REPORT,
			c.MKACTIVITY,
			c.CHECKOUT,
			c.MERGE,
			c["M-SEARCH"],
			c.NOTIFY,
			c.SUBSCRIBE,
			c.UNSUBSCRIBE,
			c.PATCH,
			c.PURGE,
			c.MKCALENDAR,
			c.LINK,
			c.UNLINK,
			c.PRI,
			c.SOURCE
		];
		t.METHODS_ICE = [c.SOURCE];
		t.METHODS_RTSP = [
			c.OPTIONS,
			c.DESCRIBE,
			c.ANNOUNCE,
			c.SETUP,
			c.PLAY,
			c.PAUSE,
			c.TEARDOWN,
			c.GET_PARAMETER,
			c.SET_PARAMETER,
			c.REDIRECT,
			c.RECORD,
			c.FLUSH,
			c.GET,
			c.POST
		];
		t.METHOD_MAP = r.enumToMap(c);
		t.H_METHOD_MAP = {};
		Object.keys(t.METHOD_MAP).forEach((e) => {
			if (/^H/.test(e)) {
				t.H_METHOD_MAP[e] = t.METHOD_MAP[e];
			}
		});
		var l;
		(function(e) {
			e[e["SAFE"] = 0] = "SAFE";
			e[e["SAFE_WITH_CB"] = 1] = "SAFE_WITH_CB";
			e[e["UNSAFE"] = 2] = "UNSAFE";
		})(l = t.FINISH || (t.FINISH = {}));
		t.ALPHA = [];
		for (let e = "A".charCodeAt(0); e <= "Z".charCodeAt(0); e++) {
			t.ALPHA.push(String.fromCharCode(e));
			t.ALPHA.push(String.fromCharCode(e + 32));
		}
		t.NUM_MAP = {
			0: 0,
			1: 1,
			2: 2,
			3: 3,
			4: 4,
			5: 5,
			6: 6,
			7: 7,
			8: 8,
			9: 9
		};
		t.HEX_MAP = {
			0: 0,
			1: 1,
			2: 2,
			3: 3,
			4: 4,
			5: 5,
			6: 6,
			7: 7,
			8: 8,
			9: 9,
			A: 10,
			B: 11,
			C: 12,
			D: 13,
			E: 14,
			F: 15,
			a: 10,
			b: 11,
			c: 12,
			d: 13,
			e: 14,
			f: 15
		};
		t.NUM = [
			"0",
			"1",
			"2",
			"3",
			"4",
			"5",
			"6",
			"7",
			"8",
			"9"
		];
		t.ALPHANUM = t.ALPHA.concat(t.NUM);
		t.MARK = [
			"-",
			"_",
			".",
			"!",
			"~",
			"*",
			"'",
			"(",
			")"
		];
		t.USERINFO_CHARS = t.ALPHANUM.concat(t.MARK).concat([
			"%",
			";",
			":",
			"&",
			"=",
			"+",
			"$",
			","
		]);
		t.STRICT_URL_CHAR = [
			"!",
			"\"",
			"$",
			"%",
			"&",
			"'",
			"(",
			")",
			"*",
			"+",
			",",
			"-",
			".",
			"/",
			":",
			";",
			"<",
			"=",
			">",
			"@",
			"[",
			"\\",
			"]",
			"^",
			"_",
			"`",
			"{",
			"|",
			"}",
			"~"
		].concat(t.ALPHANUM);
		t.URL_CHAR = t.STRICT_URL_CHAR.concat(["	", "\f"]);
		for (let e = 128; e <= 255; e++) {
			t.URL_CHAR.push(e);
		}
		t.HEX = t.NUM.concat([
			"a",
			"b",
			"c",
			"d",
			"e",
			"f",
			"A",
			"B",
			"C",
			"D",
			"E",
			"F"
		]);
		t.STRICT_TOKEN = [
			"!",
			"#",
			"$",
			"%",
			"&",
			"'",
			"*",
			"+",
			"-",
			".",
			"^",
			"_",
			"`",
			"|",
			"~"
		].concat(t.ALPHANUM);
		t.TOKEN = t.STRICT_TOKEN.concat([" "]);
		t.HEADER_CHARS = ["	"];
		for (let e = 32; e <= 255; e++) {
			if (e !== 127) {
				t.HEADER_CHARS.push(e);
			}
		}
		t.CONNECTION_TOKEN_CHARS = t.HEADER_CHARS.filter((e) => e !== 44);
		t.MAJOR = t.NUM_MAP;
		t.MINOR = t.MAJOR;
		var u;
		(function(e) {
			e[e["GENERAL"] = 0] = "GENERAL";
			e[e["CONNECTION"] = 1] = "CONNECTION";
			e[e["CONTENT_LENGTH"] = 2] = "CONTENT_LENGTH";
			e[e["TRANSFER_ENCODING"] = 3] = "TRANSFER_ENCODING";
			e[e["UPGRADE"] = 4] = "UPGRADE";
			e[e["CONNECTION_KEEP_ALIVE"] = 5] = "CONNECTION_KEEP_ALIVE";
			e[e["CONNECTION_CLOSE"] = 6] = "CONNECTION_CLOSE";
			e[e["CONNECTION_UPGRADE"] = 7] = "CONNECTION_UPGRADE";
			e[e["TRANSFER_ENCODING_CHUNKED"] = 8] = "TRANSFER_ENCODING_CHUNKED";
		})(u = t.HEADER_STATE || (t.HEADER_STATE = {}));
		t.SPECIAL_HEADERS = {
			"connection": u.CONNECTION,
			"content-length": u.CONTENT_LENGTH,
			"proxy-connection": u.CONNECTION,
			"transfer-encoding": u.TRANSFER_ENCODING,
			"upgrade": u.UPGRADE
		};
	}),
	63870: ((e, t, n) => {
		const { Buffer: r } = n(4573);
		e.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
	}),
	53434: ((e, t, n) => {
		const { Buffer: r } = n(4573);
		e.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
	}),
	50172: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.enumToMap = void 0;
		function n(e) {
			const t = {};
			Object.keys(e).forEach((n) => {
				const r = e[n];
				if (typeof r === "number") {
					t[n] = r;
				}
			});
			return t;
		}
		t.enumToMap = n;
	}),
	47501: ((e, t, n) => {
		const { kClients: r } = n(36443);
		const i = n(57405);
		const { kAgent: a, kMockAgentSet: o, kMockAgentGet: s, kDispatches: c, kIsMockActive: l, kNetConnect: u, kGetNetConnect: d, kOptions: f, kFactory: p } = n(91117);
		const m = n(47365);
		const h = n(94004);
		const { matchValue: g, buildMockOptions: _ } = n(53397);
		const { InvalidArgumentError: v, UndiciError: y } = n(68707);
		const b = n(30883);
		const x = n(91529);
		const S = n(56142);
		class C extends b {
			constructor(e) {
				super(e);
				this[u] = true;
				this[l] = true;
				if (e?.agent && typeof e.agent.dispatch !== "function") {
					throw new v("Argument opts.agent must implement Agent");
				}
				const t = e?.agent ? e.agent : new i(e);
				this[a] = t;
				this[r] = t[r];
				this[f] = _(e);
			}
			get(e) {
				let t = this[s](e);
				if (!t) {
					t = this[p](e);
					this[o](e, t);
				}
				return t;
			}
			dispatch(e, t) {
				this.get(e.origin);
				return this[a].dispatch(e, t);
			}
			async close() {
				await this[a].close();
				this[r].clear();
			}
			deactivate() {
				this[l] = false;
			}
			activate() {
				this[l] = true;
			}
			enableNetConnect(e) {
				if (typeof e === "string" || typeof e === "function" || e instanceof RegExp) {
					if (Array.isArray(this[u])) {
						this[u].push(e);
					} else {
						this[u] = [e];
					}
				} else if (typeof e === "undefined") {
					this[u] = true;
				} else {
					throw new v("Unsupported matcher. Must be one of String|Function|RegExp.");
				}
			}
			disableNetConnect() {
				this[u] = false;
			}
			get isMockActive() {
				return this[l];
			}
			[o](e, t) {
				this[r].set(e, t);
			}
			[p](e) {
				const t = Object.assign({ agent: this }, this[f]);
				return this[f] && this[f].connections === 1 ? new m(e, t) : new h(e, t);
			}
			[s](e) {
				const t = this[r].get(e);
				if (t) {
					return t;
				}
				if (typeof e !== "string") {
					const t = this[p]("http://localhost:9999");
					this[o](e, t);
					return t;
				}
				for (const [t, n] of Array.from(this[r])) {
					if (n && typeof t !== "string" && g(t, e)) {
						const t = this[p](e);
						this[o](e, t);
						t[c] = n[c];
						return t;
					}
				}
			}
			[d]() {
				return this[u];
			}
			pendingInterceptors() {
				const e = this[r];
				return Array.from(e.entries()).flatMap(([e, t]) => t[c].map((t) => ({
					...t,
					origin: e
				}))).filter(({ pending: e }) => e);
			}
			assertNoPendingInterceptors({ pendingInterceptorsFormatter: e = new S() } = {}) {
				const t = this.pendingInterceptors();
				if (t.length === 0) {
					return;
				}
				const n = new x("interceptor", "interceptors").pluralize(t.length);
				throw new y(`
${n.count} ${n.noun} ${n.is} pending:

${e.format(t)}
`.trim());
			}
		}
		e.exports = C;
	}),
	47365: ((e, t, n) => {
		const { promisify: r } = n(57975);
		const i = n(23701);
		const { buildMockDispatch: a } = n(53397);
		const { kDispatches: o, kMockAgent: s, kClose: c, kOriginalClose: l, kOrigin: u, kOriginalDispatch: d, kConnected: f } = n(91117);
		const { MockInterceptor: p } = n(31511);
		const m = n(36443);
		const { InvalidArgumentError: h } = n(68707);
		class g extends i {
			constructor(e, t) {
				super(e, t);
				if (!t || !t.agent || typeof t.agent.dispatch !== "function") {
					throw new h("Argument opts.agent must implement Agent");
				}
				this[s] = t.agent;
				this[u] = e;
				this[o] = [];
				this[f] = 1;
				this[d] = this.dispatch;
				this[l] = this.close.bind(this);
				this.dispatch = a.call(this);
				this.close = this[c];
			}
			get [m.kConnected]() {
				return this[f];
			}
			intercept(e) {
				return new p(e, this[o]);
			}
			async [c]() {
				await r(this[l])();
				this[f] = 0;
				this[s][m.kClients].delete(this[u]);
			}
		}
		e.exports = g;
	}),
	52429: ((e, t, n) => {
		const { UndiciError: r } = n(68707);
		const i = Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
		class a extends r {
			constructor(e) {
				super(e);
				Error.captureStackTrace(this, a);
				this.name = "MockNotMatchedError";
				this.message = e || "The request does not match any registered mock dispatches";
				this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[i] === true;
			}
			[i] = true;
		}
		e.exports = { MockNotMatchedError: a };
	}),
	31511: ((e, t, n) => {
		const { getResponseData: r, buildKey: i, addMockDispatch: a } = n(53397);
		const { kDispatches: o, kDispatchKey: s, kDefaultHeaders: c, kDefaultTrailers: l, kContentLength: u, kMockDispatch: d } = n(91117);
		const { InvalidArgumentError: f } = n(68707);
		const { buildURL: p } = n(3440);
		class m {
			constructor(e) {
				this[d] = e;
			}
			delay(e) {
				if (typeof e !== "number" || !Number.isInteger(e) || e <= 0) {
					throw new f("waitInMs must be a valid integer > 0");
				}
				this[d].delay = e;
				return this;
			}
			persist() {
				this[d].persist = true;
				return this;
			}
			times(e) {
				if (typeof e !== "number" || !Number.isInteger(e) || e <= 0) {
					throw new f("repeatTimes must be a valid integer > 0");
				}
				this[d].times = e;
				return this;
			}
		}
		class h {
			constructor(e, t) {
				if (typeof e !== "object") {
					throw new f("opts must be an object");
				}
				if (typeof e.path === "undefined") {
					throw new f("opts.path must be defined");
				}
				if (typeof e.method === "undefined") {
					e.method = "GET";
				}
				if (typeof e.path === "string") {
					if (e.query) {
						e.path = p(e.path, e.query);
					} else {
						const t = new URL(e.path, "data://");
						e.path = t.pathname + t.search;
					}
				}
				if (typeof e.method === "string") {
					e.method = e.method.toUpperCase();
				}
				this[s] = i(e);
				this[o] = t;
				this[c] = {};
				this[l] = {};
				this[u] = false;
			}
			createMockScopeDispatchData({ statusCode: e, data: t, responseOptions: n }) {
				const i = r(t);
				const a = this[u] ? { "content-length": i.length } : {};
				const o = {
					...this[c],
					...a,
					...n.headers
				};
				const s = {
					...this[l],
					...n.trailers
				};
				return {
					statusCode: e,
					data: t,
					headers: o,
					trailers: s
				};
			}
			validateReplyParameters(e) {
				if (typeof e.statusCode === "undefined") {
					throw new f("statusCode must be defined");
				}
				if (typeof e.responseOptions !== "object" || e.responseOptions === null) {
					throw new f("responseOptions must be an object");
				}
			}
			reply(e) {
				if (typeof e === "function") {
					const t = (t) => {
						const n = e(t);
						if (typeof n !== "object" || n === null) {
							throw new f("reply options callback must return an object");
						}
						const r = {
							data: "",
							responseOptions: {},
							...n
						};
						this.validateReplyParameters(r);
						return { ...this.createMockScopeDispatchData(r) };
					};
					const n = a(this[o], this[s], t);
					return new m(n);
				}
				const t = {
					statusCode: e,
					data: arguments[1] === undefined ? "" : arguments[1],
					responseOptions: arguments[2] === undefined ? {} : arguments[2]
				};
				this.validateReplyParameters(t);
				const n = this.createMockScopeDispatchData(t);
				const r = a(this[o], this[s], n);
				return new m(r);
			}
			replyWithError(e) {
				if (typeof e === "undefined") {
					throw new f("error must be defined");
				}
				const t = a(this[o], this[s], { error: e });
				return new m(t);
			}
			defaultReplyHeaders(e) {
				if (typeof e === "undefined") {
					throw new f("headers must be defined");
				}
				this[c] = e;
				return this;
			}
			defaultReplyTrailers(e) {
				if (typeof e === "undefined") {
					throw new f("trailers must be defined");
				}
				this[l] = e;
				return this;
			}
			replyContentLength() {
				this[u] = true;
				return this;
			}
		}
		e.exports.MockInterceptor = h;
		e.exports.MockScope = m;
	}),
	94004: ((e, t, n) => {
		const { promisify: r } = n(57975);
		const i = n(30628);
		const { buildMockDispatch: a } = n(53397);
		const { kDispatches: o, kMockAgent: s, kClose: c, kOriginalClose: l, kOrigin: u, kOriginalDispatch: d, kConnected: f } = n(91117);
		const { MockInterceptor: p } = n(31511);
		const m = n(36443);
		const { InvalidArgumentError: h } = n(68707);
		class g extends i {
			constructor(e, t) {
				super(e, t);
				if (!t || !t.agent || typeof t.agent.dispatch !== "function") {
					throw new h("Argument opts.agent must implement Agent");
				}
				this[s] = t.agent;
				this[u] = e;
				this[o] = [];
				this[f] = 1;
				this[d] = this.dispatch;
				this[l] = this.close.bind(this);
				this.dispatch = a.call(this);
				this.close = this[c];
			}
			get [m.kConnected]() {
				return this[f];
			}
			intercept(e) {
				return new p(e, this[o]);
			}
			async [c]() {
				await r(this[l])();
				this[f] = 0;
				this[s][m.kClients].delete(this[u]);
			}
		}
		e.exports = g;
	}),
	91117: ((e) => {
		e.exports = {
			kAgent: Symbol("agent"),
			kOptions: Symbol("options"),
			kFactory: Symbol("factory"),
			kDispatches: Symbol("dispatches"),
			kDispatchKey: Symbol("dispatch key"),
			kDefaultHeaders: Symbol("default headers"),
			kDefaultTrailers: Symbol("default trailers"),
			kContentLength: Symbol("content length"),
			kMockAgent: Symbol("mock agent"),
			kMockAgentSet: Symbol("mock agent set"),
			kMockAgentGet: Symbol("mock agent get"),
			kMockDispatch: Symbol("mock dispatch"),
			kClose: Symbol("close"),
			kOriginalClose: Symbol("original agent close"),
			kOrigin: Symbol("origin"),
			kIsMockActive: Symbol("is mock active"),
			kNetConnect: Symbol("net connect"),
			kGetNetConnect: Symbol("get net connect"),
			kConnected: Symbol("connected")
		};
	}),
	53397: ((e, t, n) => {
		const { MockNotMatchedError: r } = n(52429);
		const { kDispatches: i, kMockAgent: a, kOriginalDispatch: o, kOrigin: s, kGetNetConnect: c } = n(91117);
		const { buildURL: l } = n(3440);
		const { STATUS_CODES: u } = n(37067);
		const { types: { isPromise: d } } = n(57975);
		function f(e, t) {
			if (typeof e === "string") {
				return e === t;
			}
			if (e instanceof RegExp) {
				return e.test(t);
			}
			if (typeof e === "function") {
				return e(t) === true;
			}
			return false;
		}
		function p(e) {
			return Object.fromEntries(Object.entries(e).map(([e, t]) => {
				return [e.toLocaleLowerCase(), t];
			}));
		}
		function m(e, t) {
			if (Array.isArray(e)) {
				for (let n = 0; n < e.length; n += 2) {
					if (e[n].toLocaleLowerCase() === t.toLocaleLowerCase()) {
						return e[n + 1];
					}
				}
				return undefined;
			} else if (typeof e.get === "function") {
				return e.get(t);
			} else {
				return p(e)[t.toLocaleLowerCase()];
			}
		}
		function h(e) {
			const t = e.slice();
			const n = [];
			for (let e = 0; e < t.length; e += 2) {
				n.push([t[e], t[e + 1]]);
			}
			return Object.fromEntries(n);
		}
		function g(e, t) {
			if (typeof e.headers === "function") {
				if (Array.isArray(t)) {
					t = h(t);
				}
				return e.headers(t ? p(t) : {});
			}
			if (typeof e.headers === "undefined") {
				return true;
			}
			if (typeof t !== "object" || typeof e.headers !== "object") {
				return false;
			}
			for (const [n, r] of Object.entries(e.headers)) {
				const e = m(t, n);
				if (!f(r, e)) {
					return false;
				}
			}
			return true;
		}
		function _(e) {
			if (typeof e !== "string") {
				return e;
			}
			const t = e.split("?");
			if (t.length !== 2) {
				return e;
			}
			const n = new URLSearchParams(t.pop());
			n.sort();
			return [...t, n.toString()].join("?");
		}
		function v(e, { path: t, method: n, body: r, headers: i }) {
			const a = f(e.path, t);
			const o = f(e.method, n);
			const s = typeof e.body !== "undefined" ? f(e.body, r) : true;
			const c = g(e, i);
			return a && o && s && c;
		}
		function y(e) {
			if (Buffer.isBuffer(e)) {
				return e;
			} else if (e instanceof Uint8Array) {
				return e;
			} else if (e instanceof ArrayBuffer) {
				return e;
			} else if (typeof e === "object") {
				return JSON.stringify(e);
			} else {
				return e.toString();
			}
		}
		function b(e, t) {
			const n = t.query ? l(t.path, t.query) : t.path;
			const i = typeof n === "string" ? _(n) : n;
			let a = e.filter(({ consumed: e }) => !e).filter(({ path: e }) => f(_(e), i));
			if (a.length === 0) {
				throw new r(`Mock dispatch not matched for path '${i}'`);
			}
			a = a.filter(({ method: e }) => f(e, t.method));
			if (a.length === 0) {
				throw new r(`Mock dispatch not matched for method '${t.method}' on path '${i}'`);
			}
			a = a.filter(({ body: e }) => typeof e !== "undefined" ? f(e, t.body) : true);
			if (a.length === 0) {
				throw new r(`Mock dispatch not matched for body '${t.body}' on path '${i}'`);
			}
			a = a.filter((e) => g(e, t.headers));
			if (a.length === 0) {
				const e = typeof t.headers === "object" ? JSON.stringify(t.headers) : t.headers;
				throw new r(`Mock dispatch not matched for headers '${e}' on path '${i}'`);
			}
			return a[0];
		}
		function x(e, t, n) {
			const r = {
				timesInvoked: 0,
				times: 1,
				persist: false,
				consumed: false
			};
			const i = typeof n === "function" ? { callback: n } : { ...n };
			const a = {
				...r,
				...t,
				pending: true,
				data: {
					error: null,
					...i
				}
			};
			e.push(a);
			return a;
		}
		function S(e, t) {
			const n = e.findIndex((e) => {
				if (!e.consumed) {
					return false;
				}
				return v(e, t);
			});
			if (n !== -1) {
				e.splice(n, 1);
			}
		}
		function C(e) {
			const { path: t, method: n, body: r, headers: i, query: a } = e;
			return {
				path: t,
				method: n,
				body: r,
				headers: i,
				query: a
			};
		}
		function w(e) {
			const t = Object.keys(e);
			const n = [];
			for (let r = 0; r < t.length; ++r) {
				const i = t[r];
				const a = e[i];
				const o = Buffer.from(`${i}`);
				if (Array.isArray(a)) {
					for (let e = 0; e < a.length; ++e) {
						n.push(o, Buffer.from(`${a[e]}`));
					}
				} else {
					n.push(o, Buffer.from(`${a}`));
				}
			}
			return n;
		}
		function T(e) {
			return u[e] || "unknown";
		}
		async function E(e) {
			const t = [];
			for await (const n of e) {
				t.push(n);
			}
			return Buffer.concat(t).toString("utf8");
		}
		function D(e, t) {
			const n = C(e);
			const r = b(this[i], n);
			r.timesInvoked++;
			if (r.data.callback) {
				r.data = {
					...r.data,
					...r.data.callback(e)
				};
			}
			const { data: { statusCode: a, data: o, headers: s, trailers: c, error: l }, delay: u, persist: f } = r;
			const { timesInvoked: p, times: m } = r;
			r.consumed = !f && p >= m;
			r.pending = p < m;
			if (l !== null) {
				S(this[i], n);
				t.onError(l);
				return true;
			}
			if (typeof u === "number" && u > 0) {
				setTimeout(() => {
					g(this[i]);
				}, u);
			} else {
				g(this[i]);
			}
			function g(r, i = o) {
				const l = Array.isArray(e.headers) ? h(e.headers) : e.headers;
				const u = typeof i === "function" ? i({
					...e,
					headers: l
				}) : i;
				if (d(u)) {
					u.then((e) => g(r, e));
					return;
				}
				const f = y(u);
				const p = w(s);
				const m = w(c);
				t.onConnect?.((e) => t.onError(e), null);
				t.onHeaders?.(a, p, _, T(a));
				t.onData?.(Buffer.from(f));
				t.onComplete?.(m);
				S(r, n);
			}
			function _() {}
			return true;
		}
		function O() {
			const e = this[a];
			const t = this[s];
			const n = this[o];
			return function i(a, o) {
				if (e.isMockActive) {
					try {
						D.call(this, a, o);
					} catch (i) {
						if (i instanceof r) {
							const s = e[c]();
							if (s === false) {
								throw new r(`${i.message}: subsequent request to origin ${t} was not allowed (net.connect disabled)`);
							}
							if (k(s, t)) {
								n.call(this, a, o);
							} else {
								throw new r(`${i.message}: subsequent request to origin ${t} was not allowed (net.connect is not enabled for this origin)`);
							}
						} else {
							throw i;
						}
					}
				} else {
					n.call(this, a, o);
				}
			};
		}
		function k(e, t) {
			const n = new URL(t);
			if (e === true) {
				return true;
			} else if (Array.isArray(e) && e.some((e) => f(e, n.host))) {
				return true;
			}
			return false;
		}
		function A(e) {
			if (e) {
				const { agent: t, ...n } = e;
				return n;
			}
		}
		e.exports = {
			getResponseData: y,
			getMockDispatch: b,
			addMockDispatch: x,
			deleteMockDispatch: S,
			buildKey: C,
			generateKeyValues: w,
			matchValue: f,
			getResponse: E,
			getStatusText: T,
			mockDispatch: D,
			buildMockDispatch: O,
			checkNetConnect: k,
			buildMockOptions: A,
			getHeaderByName: m,
			buildHeadersFromArray: h
		};
	}),
	56142: ((e, t, n) => {
		const { Transform: r } = n(57075);
		const { Console: i } = n(37540);
		const a = process.versions.icu ? "✅" : "Y ";
		const o = process.versions.icu ? "❌" : "N ";
		e.exports = class e {
			constructor({ disableColors: e } = {}) {
				this.transform = new r({ transform(e, t, n) {
					n(null, e);
				} });
				this.logger = new i({
					stdout: this.transform,
					inspectOptions: { colors: !e && !process.env.CI }
				});
			}
			format(e) {
				const t = e.map(({ method: e, path: t, data: { statusCode: n }, persist: r, times: i, timesInvoked: s, origin: c }) => ({
					Method: e,
					Origin: c,
					Path: t,
					"Status code": n,
					Persistent: r ? a : o,
					Invocations: s,
					Remaining: r ? Infinity : i - s
				}));
				this.logger.table(t);
				return this.transform.read().toString();
			}
		};
	}),
	91529: ((e) => {
		const t = {
			pronoun: "it",
			is: "is",
			was: "was",
			this: "this"
		};
		const n = {
			pronoun: "they",
			is: "are",
			was: "were",
			this: "these"
		};
		e.exports = class e {
			constructor(e, t) {
				this.singular = e;
				this.plural = t;
			}
			pluralize(e) {
				const r = e === 1;
				const i = r ? t : n;
				const a = r ? this.singular : this.plural;
				return {
					...i,
					count: e,
					noun: a
				};
			}
		};
	}),
	96603: ((e) => {
		let t = 0;
		const n = 1e3;
		const r = (n >> 1) - 1;
		let i;
		const a = Symbol("kFastTimer");
		const o = [];
		const s = -2;
		const c = -1;
		const l = 0;
		const u = 1;
		function d() {
			t += r;
			let e = 0;
			let n = o.length;
			while (e < n) {
				const i = o[e];
				if (i._state === l) {
					i._idleStart = t - r;
					i._state = u;
				} else if (i._state === u && t >= i._idleStart + i._idleTimeout) {
					i._state = c;
					i._idleStart = -1;
					i._onTimeout(i._timerArg);
				}
				if (i._state === c) {
					i._state = s;
					if (--n !== 0) {
						o[e] = o[n];
					}
				} else {
					++e;
				}
			}
			o.length = n;
			if (o.length !== 0) {
				f();
			}
		}
		function f() {
			if (i) {
				i.refresh();
			} else {
				clearTimeout(i);
				i = setTimeout(d, r);
				if (i.unref) {
					i.unref();
				}
			}
		}
		class p {
			[a] = true;
			_state = s;
			_idleTimeout = -1;
			_idleStart = -1;
			_onTimeout;
			_timerArg;
			constructor(e, t, n) {
				this._onTimeout = e;
				this._idleTimeout = t;
				this._timerArg = n;
				this.refresh();
			}
			refresh() {
				if (this._state === s) {
					o.push(this);
				}
				if (!i || o.length === 1) {
					f();
				}
				this._state = l;
			}
			clear() {
				this._state = c;
				this._idleStart = -1;
			}
		}
		e.exports = {
			setTimeout(e, t, r) {
				return t <= n ? setTimeout(e, t, r) : new p(e, t, r);
			},
			clearTimeout(e) {
				if (e[a]) {
					e.clear();
				} else {
					clearTimeout(e);
				}
			},
			setFastTimeout(e, t, n) {
				return new p(e, t, n);
			},
			clearFastTimeout(e) {
				e.clear();
			},
			now() {
				return t;
			},
			tick(e = 0) {
				t += e - n + 1;
				d();
				d();
			},
			reset() {
				t = 0;
				o.length = 0;
				clearTimeout(i);
				i = null;
			},
			kFastTimer: a
		};
	}),
	89634: ((e, t, n) => {
		const { kConstruct: r } = n(20109);
		const { urlEquals: i, getFieldValues: a } = n(76798);
		const { kEnumerableProperty: o, isDisturbed: s } = n(3440);
		const { webidl: c } = n(45893);
		const { Response: l, cloneResponse: u, fromInnerResponse: d } = n(99051);
		const { Request: f, fromInnerRequest: p } = n(9967);
		const { kState: m } = n(93627);
		const { fetching: h } = n(54398);
		const { urlIsHttpHttpsScheme: g, createDeferredPromise: _, readAllBytes: v } = n(73168);
		const y = n(34589);
		class b {
			#e;
			constructor() {
				if (arguments[0] !== r) {
					c.illegalConstructor();
				}
				c.util.markAsUncloneable(this);
				this.#e = arguments[1];
			}
			async match(e, t = {}) {
				c.brandCheck(this, b);
				const n = "Cache.match";
				c.argumentLengthCheck(arguments, 1, n);
				e = c.converters.RequestInfo(e, n, "request");
				t = c.converters.CacheQueryOptions(t, n, "options");
				const r = this.#i(e, t, 1);
				if (r.length === 0) {
					return;
				}
				return r[0];
			}
			async matchAll(e = undefined, t = {}) {
				c.brandCheck(this, b);
				const n = "Cache.matchAll";
				if (e !== undefined) e = c.converters.RequestInfo(e, n, "request");
				t = c.converters.CacheQueryOptions(t, n, "options");
				return this.#i(e, t);
			}
			async add(e) {
				c.brandCheck(this, b);
				const t = "Cache.add";
				c.argumentLengthCheck(arguments, 1, t);
				e = c.converters.RequestInfo(e, t, "request");
				const n = [e];
				const r = this.addAll(n);
				return await r;
			}
			async addAll(e) {
				c.brandCheck(this, b);
				const t = "Cache.addAll";
				c.argumentLengthCheck(arguments, 1, t);
				const n = [];
				const r = [];
				for (let n of e) {
					if (n === undefined) {
						throw c.errors.conversionFailed({
							prefix: t,
							argument: "Argument 1",
							types: ["undefined is not allowed"]
						});
					}
					n = c.converters.RequestInfo(n);
					if (typeof n === "string") {
						continue;
					}
					const e = n[m];
					if (!g(e.url) || e.method !== "GET") {
						throw c.errors.exception({
							header: t,
							message: "Expected http/s scheme when method is not GET."
						});
					}
				}
				const i = [];
				for (const o of e) {
					const e = new f(o)[m];
					if (!g(e.url)) {
						throw c.errors.exception({
							header: t,
							message: "Expected http/s scheme."
						});
					}
					e.initiator = "fetch";
					e.destination = "subresource";
					r.push(e);
					const s = _();
					i.push(h({
						request: e,
						processResponse(e) {
							if (e.type === "error" || e.status === 206 || e.status < 200 || e.status > 299) {
								s.reject(c.errors.exception({
									header: "Cache.addAll",
									message: "Received an invalid status code or the request failed."
								}));
							} else if (e.headersList.contains("vary")) {
								const t = a(e.headersList.get("vary"));
								for (const e of t) {
									if (e === "*") {
										s.reject(c.errors.exception({
											header: "Cache.addAll",
											message: "invalid vary field value"
										}));
										for (const e of i) {
											e.abort();
										}
										return;
									}
								}
							}
						},
						processResponseEndOfBody(e) {
							if (e.aborted) {
								s.reject(new DOMException("aborted", "AbortError"));
								return;
							}
							s.resolve(e);
						}
					}));
					n.push(s.promise);
				}
				const o = Promise.all(n);
				const s = await o;
				const l = [];
				let u = 0;
				for (const e of s) {
					const t = {
						type: "put",
						request: r[u],
						response: e
					};
					l.push(t);
					u++;
				}
				const d = _();
				let p = null;
				try {
					this.#t(l);
				} catch (e) {
					p = e;
				}
				queueMicrotask(() => {
					if (p === null) {
						d.resolve(undefined);
					} else {
						d.reject(p);
					}
				});
				return d.promise;
			}
			async put(e, t) {
				c.brandCheck(this, b);
				const n = "Cache.put";
				c.argumentLengthCheck(arguments, 2, n);
				e = c.converters.RequestInfo(e, n, "request");
				t = c.converters.Response(t, n, "response");
				let r = null;
				if (e instanceof f) {
					r = e[m];
				} else {
					r = new f(e)[m];
				}
				if (!g(r.url) || r.method !== "GET") {
					throw c.errors.exception({
						header: n,
						message: "Expected an http/s scheme when method is not GET"
					});
				}
				const i = t[m];
				if (i.status === 206) {
					throw c.errors.exception({
						header: n,
						message: "Got 206 status"
					});
				}
				if (i.headersList.contains("vary")) {
					const e = a(i.headersList.get("vary"));
					for (const t of e) {
						if (t === "*") {
							throw c.errors.exception({
								header: n,
								message: "Got * vary field value"
							});
						}
					}
				}
				if (i.body && (s(i.body.stream) || i.body.stream.locked)) {
					throw c.errors.exception({
						header: n,
						message: "Response body is locked or disturbed"
					});
				}
				const o = u(i);
				const l = _();
				if (i.body != null) {
					const e = i.body.stream;
					const t = e.getReader();
					v(t).then(l.resolve, l.reject);
				} else {
					l.resolve(undefined);
				}
				const d = [];
				const p = {
					type: "put",
					request: r,
					response: o
				};
				d.push(p);
				const h = await l.promise;
				if (o.body != null) {
					o.body.source = h;
				}
				const y = _();
				let x = null;
				try {
					this.#t(d);
				} catch (e) {
					x = e;
				}
				queueMicrotask(() => {
					if (x === null) {
						y.resolve();
					} else {
						y.reject(x);
					}
				});
				return y.promise;
			}
			async delete(e, t = {}) {
				c.brandCheck(this, b);
				const n = "Cache.delete";
				c.argumentLengthCheck(arguments, 1, n);
				e = c.converters.RequestInfo(e, n, "request");
				t = c.converters.CacheQueryOptions(t, n, "options");
				let r = null;
				if (e instanceof f) {
					r = e[m];
					if (r.method !== "GET" && !t.ignoreMethod) {
						return false;
					}
				} else {
					y(typeof e === "string");
					r = new f(e)[m];
				}
				const i = [];
				const a = {
					type: "delete",
					request: r,
					options: t
				};
				i.push(a);
				const o = _();
				let s = null;
				let l;
				try {
					l = this.#t(i);
				} catch (e) {
					s = e;
				}
				queueMicrotask(() => {
					if (s === null) {
						o.resolve(!!l?.length);
					} else {
						o.reject(s);
					}
				});
				return o.promise;
			}
			async keys(e = undefined, t = {}) {
				c.brandCheck(this, b);
				const n = "Cache.keys";
				if (e !== undefined) e = c.converters.RequestInfo(e, n, "request");
				t = c.converters.CacheQueryOptions(t, n, "options");
				let r = null;
				if (e !== undefined) {
					if (e instanceof f) {
						r = e[m];
						if (r.method !== "GET" && !t.ignoreMethod) {
							return [];
						}
					} else if (typeof e === "string") {
						r = new f(e)[m];
					}
				}
				const i = _();
				const a = [];
				if (e === undefined) {
					for (const e of this.#e) {
						a.push(e[0]);
					}
				} else {
					const e = this.#n(r, t);
					for (const t of e) {
						a.push(t[0]);
					}
				}
				queueMicrotask(() => {
					const e = [];
					for (const t of a) {
						const n = p(t, new AbortController().signal, "immutable");
						e.push(n);
					}
					i.resolve(Object.freeze(e));
				});
				return i.promise;
			}
			#t(e) {
				const t = this.#e;
				const n = [...t];
				const r = [];
				const i = [];
				try {
					for (const n of e) {
						if (n.type !== "delete" && n.type !== "put") {
							throw c.errors.exception({
								header: "Cache.#batchCacheOperations",
								message: "operation type does not match \"delete\" or \"put\""
							});
						}
						if (n.type === "delete" && n.response != null) {
							throw c.errors.exception({
								header: "Cache.#batchCacheOperations",
								message: "delete operation should not have an associated response"
							});
						}
						if (this.#n(n.request, n.options, r).length) {
							throw new DOMException("???", "InvalidStateError");
						}
						let e;
						if (n.type === "delete") {
							e = this.#n(n.request, n.options);
							if (e.length === 0) {
								return [];
							}
							for (const n of e) {
								const e = t.indexOf(n);
								y(e !== -1);
								t.splice(e, 1);
							}
						} else if (n.type === "put") {
							if (n.response == null) {
								throw c.errors.exception({
									header: "Cache.#batchCacheOperations",
									message: "put operation should have an associated response"
								});
							}
							const i = n.request;
							if (!g(i.url)) {
								throw c.errors.exception({
									header: "Cache.#batchCacheOperations",
									message: "expected http or https scheme"
								});
							}
							if (i.method !== "GET") {
								throw c.errors.exception({
									header: "Cache.#batchCacheOperations",
									message: "not get method"
								});
							}
							if (n.options != null) {
								throw c.errors.exception({
									header: "Cache.#batchCacheOperations",
									message: "options must not be defined"
								});
							}
							e = this.#n(n.request);
							for (const n of e) {
								const e = t.indexOf(n);
								y(e !== -1);
								t.splice(e, 1);
							}
							t.push([n.request, n.response]);
							r.push([n.request, n.response]);
						}
						i.push([n.request, n.response]);
					}
					return i;
				} catch (e) {
					this.#e.length = 0;
					this.#e = n;
					throw e;
				}
			}
			#n(e, t, n) {
				const r = [];
				const i = n ?? this.#e;
				for (const n of i) {
					const [i, a] = n;
					if (this.#r(e, i, a, t)) {
						r.push(n);
					}
				}
				return r;
			}
			#r(e, t, n = null, r) {
				const o = new URL(e.url);
				const s = new URL(t.url);
				if (r?.ignoreSearch) {
					s.search = "";
					o.search = "";
				}
				if (!i(o, s, true)) {
					return false;
				}
				if (n == null || r?.ignoreVary || !n.headersList.contains("vary")) {
					return true;
				}
				const c = a(n.headersList.get("vary"));
				for (const n of c) {
					if (n === "*") {
						return false;
					}
					const r = t.headersList.get(n);
					const i = e.headersList.get(n);
					if (r !== i) {
						return false;
					}
				}
				return true;
			}
			#i(e, t, n = Infinity) {
				let r = null;
				if (e !== undefined) {
					if (e instanceof f) {
						r = e[m];
						if (r.method !== "GET" && !t.ignoreMethod) {
							return [];
						}
					} else if (typeof e === "string") {
						r = new f(e)[m];
					}
				}
				const i = [];
				if (e === undefined) {
					for (const e of this.#e) {
						i.push(e[1]);
					}
				} else {
					const e = this.#n(r, t);
					for (const t of e) {
						i.push(t[1]);
					}
				}
				const a = [];
				for (const e of i) {
					const t = d(e, "immutable");
					a.push(t.clone());
					if (a.length >= n) {
						break;
					}
				}
				return Object.freeze(a);
			}
		}
		Object.defineProperties(b.prototype, {
			[Symbol.toStringTag]: {
				value: "Cache",
				configurable: true
			},
			match: o,
			matchAll: o,
			add: o,
			addAll: o,
			put: o,
			delete: o,
			keys: o
		});
		const x = [
			{
				key: "ignoreSearch",
				converter: c.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "ignoreMethod",
				converter: c.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "ignoreVary",
				converter: c.converters.boolean,
				defaultValue: () => false
			}
		];
		c.converters.CacheQueryOptions = c.dictionaryConverter(x);
		c.converters.MultiCacheQueryOptions = c.dictionaryConverter([...x, {
			key: "cacheName",
			converter: c.converters.DOMString
		}]);
		c.converters.Response = c.interfaceConverter(l);
		c.converters["sequence<RequestInfo>"] = c.sequenceConverter(c.converters.RequestInfo);
		e.exports = { Cache: b };
	}),
	3245: ((e, t, n) => {
		const { kConstruct: r } = n(20109);
		const { Cache: i } = n(89634);
		const { webidl: a } = n(45893);
		const { kEnumerableProperty: o } = n(3440);
		class s {
			#e = new Map();
			constructor() {
				if (arguments[0] !== r) {
					a.illegalConstructor();
				}
				a.util.markAsUncloneable(this);
			}
			async match(e, t = {}) {
				a.brandCheck(this, s);
				a.argumentLengthCheck(arguments, 1, "CacheStorage.match");
				e = a.converters.RequestInfo(e);
				t = a.converters.MultiCacheQueryOptions(t);
				if (t.cacheName != null) {
					if (this.#e.has(t.cacheName)) {
						const n = this.#e.get(t.cacheName);
						const a = new i(r, n);
						return await a.match(e, t);
					}
				} else {
					for (const n of this.#e.values()) {
						const a = new i(r, n);
						const o = await a.match(e, t);
						if (o !== undefined) {
							return o;
						}
					}
				}
			}
			async has(e) {
				a.brandCheck(this, s);
				const t = "CacheStorage.has";
				a.argumentLengthCheck(arguments, 1, t);
				e = a.converters.DOMString(e, t, "cacheName");
				return this.#e.has(e);
			}
			async open(e) {
				a.brandCheck(this, s);
				const t = "CacheStorage.open";
				a.argumentLengthCheck(arguments, 1, t);
				e = a.converters.DOMString(e, t, "cacheName");
				if (this.#e.has(e)) {
					const t = this.#e.get(e);
					return new i(r, t);
				}
				const n = [];
				this.#e.set(e, n);
				return new i(r, n);
			}
			async delete(e) {
				a.brandCheck(this, s);
				const t = "CacheStorage.delete";
				a.argumentLengthCheck(arguments, 1, t);
				e = a.converters.DOMString(e, t, "cacheName");
				return this.#e.delete(e);
			}
			async keys() {
				a.brandCheck(this, s);
				const e = this.#e.keys();
				return [...e];
			}
		}
		Object.defineProperties(s.prototype, {
			[Symbol.toStringTag]: {
				value: "CacheStorage",
				configurable: true
			},
			match: o,
			has: o,
			open: o,
			delete: o,
			keys: o
		});
		e.exports = { CacheStorage: s };
	}),
	20109: ((e, t, n) => {
		e.exports = { kConstruct: n(36443).kConstruct };
	}),
	76798: ((e, t, n) => {
		const r = n(34589);
		const { URLSerializer: i } = n(51900);
		const { isValidHeaderName: a } = n(73168);
		function o(e, t, n = false) {
			const r = i(e, n);
			const a = i(t, n);
			return r === a;
		}
		function s(e) {
			r(e !== null);
			const t = [];
			for (let n of e.split(",")) {
				n = n.trim();
				if (a(n)) {
					t.push(n);
				}
			}
			return t;
		}
		e.exports = {
			urlEquals: o,
			getFieldValues: s
		};
	}),
	71276: ((e) => {
		const t = 1024;
		const n = 4096;
		e.exports = {
			maxAttributeValueSize: t,
			maxNameValuePairSize: n
		};
	}),
	79061: ((e, t, n) => {
		const { parseSetCookie: r } = n(11978);
		const { stringify: i } = n(57797);
		const { webidl: a } = n(45893);
		const { Headers: o } = n(60660);
		function s(e) {
			a.argumentLengthCheck(arguments, 1, "getCookies");
			a.brandCheck(e, o, { strict: false });
			const t = e.get("cookie");
			const n = {};
			if (!t) {
				return n;
			}
			for (const e of t.split(";")) {
				const [t, ...r] = e.split("=");
				n[t.trim()] = r.join("=");
			}
			return n;
		}
		function c(e, t, n) {
			a.brandCheck(e, o, { strict: false });
			const r = "deleteCookie";
			a.argumentLengthCheck(arguments, 2, r);
			t = a.converters.DOMString(t, r, "name");
			n = a.converters.DeleteCookieAttributes(n);
			u(e, {
				name: t,
				value: "",
				expires: new Date(0),
				...n
			});
		}
		function l(e) {
			a.argumentLengthCheck(arguments, 1, "getSetCookies");
			a.brandCheck(e, o, { strict: false });
			const t = e.getSetCookie();
			if (!t) {
				return [];
			}
			return t.map((e) => r(e));
		}
		function u(e, t) {
			a.argumentLengthCheck(arguments, 2, "setCookie");
			a.brandCheck(e, o, { strict: false });
			t = a.converters.Cookie(t);
			const n = i(t);
			if (n) {
				e.append("Set-Cookie", n);
			}
		}
		a.converters.DeleteCookieAttributes = a.dictionaryConverter([{
			converter: a.nullableConverter(a.converters.DOMString),
			key: "path",
			defaultValue: () => null
		}, {
			converter: a.nullableConverter(a.converters.DOMString),
			key: "domain",
			defaultValue: () => null
		}]);
		a.converters.Cookie = a.dictionaryConverter([
			{
				converter: a.converters.DOMString,
				key: "name"
			},
			{
				converter: a.converters.DOMString,
				key: "value"
			},
			{
				converter: a.nullableConverter((e) => {
					if (typeof e === "number") {
						return a.converters["unsigned long long"](e);
					}
					return new Date(e);
				}),
				key: "expires",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters["long long"]),
				key: "maxAge",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.DOMString),
				key: "domain",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.DOMString),
				key: "path",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.boolean),
				key: "secure",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.boolean),
				key: "httpOnly",
				defaultValue: () => null
			},
			{
				converter: a.converters.USVString,
				key: "sameSite",
				allowedValues: [
					"Strict",
					"Lax",
					"None"
				]
			},
			{
				converter: a.sequenceConverter(a.converters.DOMString),
				key: "unparsed",
				defaultValue: () => new Array(0)
			}
		]);
		e.exports = {
			getCookies: s,
			deleteCookie: c,
			getSetCookies: l,
			setCookie: u
		};
	}),
	11978: ((e, t, n) => {
		const { maxNameValuePairSize: r, maxAttributeValueSize: i } = n(71276);
		const { isCTLExcludingHtab: a } = n(57797);
		const { collectASequenceOfCodePointsFast: o } = n(51900);
		const s = n(34589);
		function c(e) {
			if (a(e)) {
				return null;
			}
			let t = "";
			let n = "";
			let i = "";
			let s = "";
			if (e.includes(";")) {
				const r = { position: 0 };
				t = o(";", e, r);
				n = e.slice(r.position);
			} else {
				t = e;
			}
			if (!t.includes("=")) {
				s = t;
			} else {
				const e = { position: 0 };
				i = o("=", t, e);
				s = t.slice(e.position + 1);
			}
			i = i.trim();
			s = s.trim();
			if (i.length + s.length > r) {
				return null;
			}
			return {
				name: i,
				value: s,
				...l(n)
			};
		}
		function l(e, t = {}) {
			if (e.length === 0) {
				return t;
			}
			s(e[0] === ";");
			e = e.slice(1);
			let n = "";
			if (e.includes(";")) {
				n = o(";", e, { position: 0 });
				e = e.slice(n.length);
			} else {
				n = e;
				e = "";
			}
			let r = "";
			let a = "";
			if (n.includes("=")) {
				const e = { position: 0 };
				r = o("=", n, e);
				a = n.slice(e.position + 1);
			} else {
				r = n;
			}
			r = r.trim();
			a = a.trim();
			if (a.length > i) {
				return l(e, t);
			}
			const c = r.toLowerCase();
			if (c === "expires") {
				const e = new Date(a);
				t.expires = e;
			} else if (c === "max-age") {
				const n = a.charCodeAt(0);
				if ((n < 48 || n > 57) && a[0] !== "-") {
					return l(e, t);
				}
				if (!/^\d+$/.test(a)) {
					return l(e, t);
				}
				const r = Number(a);
				t.maxAge = r;
			} else if (c === "domain") {
				let e = a;
				if (e[0] === ".") {
					e = e.slice(1);
				}
				e = e.toLowerCase();
				t.domain = e;
			} else if (c === "path") {
				let e = "";
				if (a.length === 0 || a[0] !== "/") {
					e = "/";
				} else {
					e = a;
				}
				t.path = e;
			} else if (c === "secure") {
				t.secure = true;
			} else if (c === "httponly") {
				t.httpOnly = true;
			} else if (c === "samesite") {
				const e = a.toLowerCase();
				if (e === "none") {
					t.sameSite = "None";
				} else if (e === "strict") {
					t.sameSite = "Strict";
				} else if (e === "lax") {
					t.sameSite = "Lax";
				}
			} else {
				t.unparsed ??= [];
				t.unparsed.push(`${r}=${a}`);
			}
			return l(e, t);
		}
		e.exports = {
			parseSetCookie: c,
			parseUnparsedAttributes: l
		};
	}),
	57797: ((e) => {
		function t(e) {
			for (let t = 0; t < e.length; ++t) {
				const n = e.charCodeAt(t);
				if (n >= 0 && n <= 8 || n >= 10 && n <= 31 || n === 127) {
					return true;
				}
			}
			return false;
		}
		function n(e) {
			for (let t = 0; t < e.length; ++t) {
				const n = e.charCodeAt(t);
				if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 60 || n === 62 || n === 64 || n === 44 || n === 59 || n === 58 || n === 92 || n === 47 || n === 91 || n === 93 || n === 63 || n === 61 || n === 123 || n === 125) {
					throw new Error("Invalid cookie name");
				}
			}
		}
		function r(e) {
			let t = e.length;
			let n = 0;
			if (e[0] === "\"") {
				if (t === 1 || e[t - 1] !== "\"") {
					throw new Error("Invalid cookie value");
				}
				--t;
				++n;
			}
			while (n < t) {
				const t = e.charCodeAt(n++);
				if (t < 33 || t > 126 || t === 34 || t === 44 || t === 59 || t === 92) {
					throw new Error("Invalid cookie value");
				}
			}
		}
		function i(e) {
			for (let t = 0; t < e.length; ++t) {
				const n = e.charCodeAt(t);
				if (n < 32 || n > 126 || n === 59) {
					throw new Error("Invalid cookie path");
				}
			}
		}
		function a(e) {
			return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
		}
		function o(e) {
			if (e === " ") {
				return;
			}
			if (e.length > 255) {
				throw new Error("Invalid cookie domain");
			}
			let t = 0;
			for (let n = 0; n < e.length; ++n) {
				const r = e.charCodeAt(n);
				if (r === 46) {
					if (t === 0) {
						throw new Error("Invalid cookie domain");
					}
					if (e.charCodeAt(n - 1) === 45) {
						throw new Error("Invalid cookie domain");
					}
					t = 0;
					continue;
				}
				if (t === 0 && !a(r)) {
					throw new Error("Invalid cookie domain");
				}
				if (!a(r) && r !== 45) {
					throw new Error("Invalid cookie domain");
				}
				if (++t > 63) {
					throw new Error("Invalid cookie domain");
				}
			}
			if (t === 0 || e.charCodeAt(e.length - 1) === 45) {
				throw new Error("Invalid cookie domain");
			}
		}
		const s = [
			"Sun",
			"Mon",
			"Tue",
			"Wed",
			"Thu",
			"Fri",
			"Sat"
		];
		const c = [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		];
		const l = Array(61).fill(0).map((e, t) => t.toString().padStart(2, "0"));
		function u(e) {
			if (typeof e === "number") {
				e = new Date(e);
			}
			return `${s[e.getUTCDay()]}, ${l[e.getUTCDate()]} ${c[e.getUTCMonth()]} ${e.getUTCFullYear()} ${l[e.getUTCHours()]}:${l[e.getUTCMinutes()]}:${l[e.getUTCSeconds()]} GMT`;
		}
		function d(e) {
			if (e < 0) {
				throw new Error("Invalid cookie max-age");
			}
		}
		function f(e) {
			if (e.name.length === 0) {
				return null;
			}
			n(e.name);
			r(e.value);
			const t = [`${e.name}=${e.value}`];
			if (e.name.startsWith("__Secure-")) {
				e.secure = true;
			}
			if (e.name.startsWith("__Host-")) {
				e.secure = true;
				e.domain = null;
				e.path = "/";
			}
			if (e.secure) {
				t.push("Secure");
			}
			if (e.httpOnly) {
				t.push("HttpOnly");
			}
			if (typeof e.maxAge === "number") {
				d(e.maxAge);
				t.push(`Max-Age=${e.maxAge}`);
			}
			if (e.domain) {
				o(e.domain);
				t.push(`Domain=${e.domain}`);
			}
			if (e.path) {
				i(e.path);
				t.push(`Path=${e.path}`);
			}
			if (e.expires && e.expires.toString() !== "Invalid Date") {
				t.push(`Expires=${u(e.expires)}`);
			}
			if (e.sameSite) {
				t.push(`SameSite=${e.sameSite}`);
			}
			for (const i of e.unparsed) {
				if (!i.includes("=")) {
					throw new Error("Invalid unparsed");
				}
				const [e, ...a] = i.split("=");
				const o = e.trim();
				const s = a.join("=");
				n(o);
				r(s);
				t.push(`${o}=${s}`);
			}
			return t.join("; ");
		}
		e.exports = {
			isCTLExcludingHtab: t,
			validateCookieName: n,
			validateCookiePath: i,
			validateCookieValue: r,
			toIMFDate: u,
			stringify: f
		};
	}),
	24031: ((e, t, n) => {
		const r = n(4573);
		const { Transform: i } = n(57075);
		const { isASCIINumber: a, isValidLastEventId: o } = n(94811);
		const s = [
			239,
			187,
			191
		];
		const c = 10;
		const l = 13;
		const u = 58;
		const d = 32;
		const f = r.kStringMaxLength;
		const p = Buffer.from("data");
		const m = Buffer.from("event");
		const h = Buffer.from("id");
		const g = Buffer.from("retry");
		const _ = 1024;
		const v = 131072;
		const y = 128;
		function b(e, t) {
			if (t >= e.length) {
				return false;
			}
			for (let n = t; n < e.length; n++) {
				if (e[n] < 48 || e[n] > 57) {
					return false;
				}
			}
			return true;
		}
		function x(e, t) {
			for (let n = t; n < e.length; n++) {
				if (e[n] === 0) {
					return false;
				}
			}
			return true;
		}
		function S(e, t, n) {
			if (t !== n.length) {
				return false;
			}
			for (let r = 0; r < t; r++) {
				if (e[r] !== n[r]) {
					return false;
				}
			}
			return true;
		}
		function C() {
			const e = new Error("EventSource message size exceeded");
			e.aborted = false;
			return e;
		}
		class w extends i {
			state = null;
			checkBOM = true;
			crlfCheck = false;
			eventEndCheck = false;
			chunks = [];
			chunkIndex = 0;
			pos = 0;
			lineChunkIndex = 0;
			linePos = 0;
			lineLength = 0;
			eventSize = 0;
			eventFieldSizes = {
				data: 0,
				event: 0,
				id: 0,
				retry: 0
			};
			dataLineCount = 0;
			maxEventSize;
			maxDataLines;
			maxBufferedChunks;
			event = {
				data: undefined,
				event: undefined,
				id: undefined,
				retry: undefined
			};
			constructor(e = {}) {
				e.readableObjectMode = true;
				super(e);
				this.state = e.eventSourceSettings || {};
				this.maxEventSize = e.maxEventSize ?? f;
				const t = this.maxEventSize > 0 ? Math.min(v, Math.max(_, Math.floor(this.maxEventSize / y))) : 0;
				this.maxDataLines = t;
				this.maxBufferedChunks = t;
				if (e.push) {
					this.push = e.push;
				}
			}
			_transform(e, t, n) {
				if (e.length === 0) {
					n();
					return;
				}
				if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && e[0] !== c && e[0] !== l) {
					n(C());
					return;
				}
				this.chunks.push(e);
				if (this.checkBOM) {
					if (this.handleBOM()) {
						n();
						return;
					}
				}
				while (this.hasCurrentByte()) {
					const e = this.currentByte();
					if (this.eventEndCheck) {
						if (this.crlfCheck) {
							if (e === c) {
								this.crlfCheck = false;
								this.consumeCurrentByte();
								continue;
							}
							this.crlfCheck = false;
						}
						if (e === c || e === l) {
							if (e === l) {
								this.crlfCheck = true;
							}
							this.consumeCurrentByte();
							if (this.hasPendingEvent()) {
								this.processEvent(this.event);
							}
							this.clearEvent();
							continue;
						}
						this.eventEndCheck = false;
						continue;
					}
					if (e === c || e === l) {
						if (e === l) {
							this.crlfCheck = true;
						}
						try {
							this.parseLine(this.readLine(), this.event);
						} catch (e) {
							n(e);
							return;
						}
						this.consumeCurrentByte();
						this.eventEndCheck = true;
						continue;
					}
					if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) {
						n(C());
						return;
					}
					this.advanceCursor();
				}
				n();
			}
			_destroy(e, t) {
				this.chunks.length = 0;
				this.clearEvent();
				super._destroy(e, t);
			}
			parseLine(e, t) {
				if (e.length === 0) {
					return;
				}
				const n = e.indexOf(u);
				if (n === 0) {
					return;
				}
				let r = e.length;
				let i = e.length;
				if (n !== -1) {
					r = n;
					i = n + 1;
					if (e[i] === d) {
						++i;
					}
				}
				if (S(e, r, p)) {
					if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) {
						throw C();
					}
					const n = e.length - i;
					const r = this.eventFieldSizes.data + (t.data === undefined ? 0 : 1) + n;
					this.setEventFieldSize("data", r);
					const a = e.toString("utf8", i);
					if (t.data === undefined) {
						t.data = a;
					} else {
						t.data += `\n${a}`;
					}
					this.dataLineCount++;
					return;
				}
				if (S(e, r, g)) {
					if (b(e, i)) {
						this.setEventFieldSize("retry", e.length - i);
						t.retry = e.toString("utf8", i);
					}
					return;
				}
				if (S(e, r, h)) {
					if (x(e, i)) {
						this.setEventFieldSize("id", e.length - i);
						t.id = e.toString("utf8", i);
					}
					return;
				}
				if (S(e, r, m)) {
					if (i < e.length) {
						this.setEventFieldSize("event", e.length - i);
						t.event = e.toString("utf8", i);
					}
				}
			}
			setEventFieldSize(e, t) {
				const n = this.eventSize - this.eventFieldSizes[e] + t;
				if (this.maxEventSize > 0 && n > this.maxEventSize) {
					throw C();
				}
				this.eventSize = n;
				this.eventFieldSizes[e] = t;
			}
			processEvent(e) {
				if (e.retry && a(e.retry)) {
					this.state.reconnectionTime = parseInt(e.retry, 10);
				}
				if (e.id && o(e.id)) {
					this.state.lastEventId = e.id;
				}
				if (e.data !== undefined) {
					this.push({
						type: e.event || "message",
						options: {
							data: e.data,
							lastEventId: this.state.lastEventId,
							origin: this.state.origin
						}
					});
				}
			}
			clearEvent() {
				this.event.data = undefined;
				this.event.event = undefined;
				this.event.id = undefined;
				this.event.retry = undefined;
				this.eventSize = 0;
				this.dataLineCount = 0;
				this.eventFieldSizes.data = 0;
				this.eventFieldSizes.event = 0;
				this.eventFieldSizes.id = 0;
				this.eventFieldSizes.retry = 0;
			}
			hasPendingEvent() {
				return this.event.data !== undefined || this.event.event !== undefined || this.event.id !== undefined || this.event.retry !== undefined;
			}
			hasCurrentByte() {
				return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
			}
			currentByte() {
				return this.chunks[this.chunkIndex][this.pos];
			}
			consumeCurrentByte() {
				this.advanceCursor();
				this.syncLineStartToCursor();
			}
			advanceCursor() {
				this.pos++;
				while (this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length) {
					this.chunkIndex++;
					this.pos = 0;
				}
			}
			syncLineStartToCursor() {
				this.lineChunkIndex = this.chunkIndex;
				this.linePos = this.pos;
				this.lineLength = 0;
				this.dropConsumedChunks();
			}
			dropConsumedChunks() {
				if (this.lineChunkIndex > 0) {
					const e = this.lineChunkIndex;
					this.chunks.splice(0, e);
					this.lineChunkIndex = 0;
					this.chunkIndex -= e;
				}
				if (this.chunkIndex === this.chunks.length) {
					this.chunks.length = 0;
					this.chunkIndex = 0;
					this.pos = 0;
					this.lineChunkIndex = 0;
					this.linePos = 0;
				}
			}
			readLine() {
				if (this.lineChunkIndex === this.chunkIndex) {
					return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
				}
				const e = [];
				let t = 0;
				for (let n = this.lineChunkIndex; n <= this.chunkIndex; n++) {
					const r = this.chunks[n];
					const i = n === this.lineChunkIndex ? this.linePos : 0;
					const a = n === this.chunkIndex ? this.pos : r.length;
					const o = r.subarray(i, a);
					t += o.length;
					e.push(o);
				}
				return Buffer.concat(e, t);
			}
			peekBufferedByte(e) {
				let t = this.lineChunkIndex;
				let n = this.linePos;
				while (t < this.chunks.length) {
					const r = this.chunks[t];
					const i = r.length - n;
					if (e < i) {
						return r[n + e];
					}
					e -= i;
					t++;
					n = 0;
				}
			}
			discardLeadingBytes(e) {
				while (e > 0 && this.lineChunkIndex < this.chunks.length) {
					const t = this.chunks[this.lineChunkIndex];
					const n = t.length - this.linePos;
					if (e < n) {
						this.linePos += e;
						e = 0;
					} else {
						e -= n;
						this.lineChunkIndex++;
						this.linePos = 0;
					}
				}
				this.chunkIndex = this.lineChunkIndex;
				this.pos = this.linePos;
				this.dropConsumedChunks();
			}
			handleBOM() {
				const e = this.peekBufferedByte(0);
				const t = this.peekBufferedByte(1);
				const n = this.peekBufferedByte(2);
				if (t === undefined) {
					if (e === s[0]) {
						return true;
					}
					this.checkBOM = false;
					return true;
				}
				if (n === undefined) {
					if (e === s[0] && t === s[1]) {
						return true;
					}
					this.checkBOM = false;
					return false;
				}
				if (e === s[0] && t === s[1] && n === s[2]) {
					this.discardLeadingBytes(3);
				}
				this.checkBOM = false;
				return !this.hasCurrentByte();
			}
		}
		e.exports = { EventSourceStream: w };
	}),
	21238: ((e, t, n) => {
		const { pipeline: r } = n(57075);
		const { fetching: i } = n(54398);
		const { makeRequest: a } = n(9967);
		const { webidl: o } = n(45893);
		const { EventSourceStream: s } = n(24031);
		const { parseMIMEType: c } = n(51900);
		const { createFastMessageEvent: l } = n(15188);
		const { isNetworkError: u } = n(99051);
		const { delay: d } = n(94811);
		const { kEnumerableProperty: f } = n(3440);
		const { environmentSettingsObject: p } = n(73168);
		const { getGlobalDispatcher: m } = n(32581);
		let h = false;
		const g = 3e3;
		const _ = 0;
		const v = 1;
		const y = 2;
		const b = "anonymous";
		const x = "use-credentials";
		class S extends EventTarget {
			#e = {
				open: null,
				error: null,
				message: null
			};
			#t = null;
			#n = false;
			#r = _;
			#i = null;
			#a = null;
			#o;
			#s;
			constructor(e, t = {}) {
				super();
				o.util.markAsUncloneable(this);
				const n = "EventSource constructor";
				o.argumentLengthCheck(arguments, 1, n);
				if (!h) {
					h = true;
					process.emitWarning("EventSource is experimental, expect them to change at any time.", { code: "UNDICI-ES" });
				}
				e = o.converters.USVString(e, n, "url");
				t = o.converters.EventSourceInitDict(t, n, "eventSourceInitDict");
				this.#o = t.dispatcher;
				this.#s = {
					lastEventId: "",
					reconnectionTime: g
				};
				const r = p;
				let i;
				try {
					i = new URL(e, r.settingsObject.baseUrl);
					this.#s.origin = i.origin;
				} catch (e) {
					throw new DOMException(e, "SyntaxError");
				}
				this.#t = i.href;
				let s = b;
				if (t.withCredentials) {
					s = x;
					this.#n = true;
				}
				const c = {
					redirect: "follow",
					keepalive: true,
					mode: "cors",
					credentials: s === "anonymous" ? "same-origin" : "omit",
					referrer: "no-referrer"
				};
				c.client = p.settingsObject;
				c.headersList = [["accept", {
					name: "accept",
					value: "text/event-stream"
				}]];
				c.cache = "no-store";
				c.initiator = "other";
				c.urlList = [new URL(this.#t)];
				this.#i = a(c);
				this.#c();
			}
			get readyState() {
				return this.#r;
			}
			get url() {
				return this.#t;
			}
			get withCredentials() {
				return this.#n;
			}
			#c() {
				if (this.#r === y) return;
				this.#r = _;
				const e = {
					request: this.#i,
					dispatcher: this.#o
				};
				const t = (e) => {
					if (u(e)) {
						this.dispatchEvent(new Event("error"));
						this.close();
					}
					this.#l();
				};
				e.processResponseEndOfBody = t;
				e.processResponse = (e) => {
					if (u(e)) {
						if (e.aborted) {
							this.close();
							this.dispatchEvent(new Event("error"));
							return;
						} else {
							this.#l();
							return;
						}
					}
					const t = e.headersList.get("content-type", true);
					const n = t !== null ? c(t) : "failure";
					const i = n !== "failure" && n.essence === "text/event-stream";
					if (e.status !== 200 || i === false) {
						this.close();
						this.dispatchEvent(new Event("error"));
						return;
					}
					this.#r = v;
					this.dispatchEvent(new Event("open"));
					this.#s.origin = e.urlList[e.urlList.length - 1].origin;
					const a = new s({
						eventSourceSettings: this.#s,
						maxEventSize: this.#o.eventSourceOptions?.maxEventSize,
						push: (e) => {
							this.dispatchEvent(l(e.type, e.options));
						}
					});
					r(e.body.stream, a, (e) => {
						if (e?.aborted === false) {
							this.close();
							this.dispatchEvent(new Event("error"));
						}
					});
				};
				this.#a = i(e);
			}
			async #l() {
				if (this.#r === y) return;
				this.#r = _;
				this.dispatchEvent(new Event("error"));
				await d(this.#s.reconnectionTime);
				if (this.#r !== _) return;
				if (this.#s.lastEventId.length) {
					this.#i.headersList.set("last-event-id", this.#s.lastEventId, true);
				}
				this.#c();
			}
			close() {
				o.brandCheck(this, S);
				if (this.#r === y) return;
				this.#r = y;
				this.#a.abort();
				this.#i = null;
			}
			get onopen() {
				return this.#e.open;
			}
			set onopen(e) {
				if (this.#e.open) {
					this.removeEventListener("open", this.#e.open);
				}
				if (typeof e === "function") {
					this.#e.open = e;
					this.addEventListener("open", e);
				} else {
					this.#e.open = null;
				}
			}
			get onmessage() {
				return this.#e.message;
			}
			set onmessage(e) {
				if (this.#e.message) {
					this.removeEventListener("message", this.#e.message);
				}
				if (typeof e === "function") {
					this.#e.message = e;
					this.addEventListener("message", e);
				} else {
					this.#e.message = null;
				}
			}
			get onerror() {
				return this.#e.error;
			}
			set onerror(e) {
				if (this.#e.error) {
					this.removeEventListener("error", this.#e.error);
				}
				if (typeof e === "function") {
					this.#e.error = e;
					this.addEventListener("error", e);
				} else {
					this.#e.error = null;
				}
			}
		}
		const C = {
			CONNECTING: {
				__proto__: null,
				configurable: false,
				enumerable: true,
				value: _,
				writable: false
			},
			OPEN: {
				__proto__: null,
				configurable: false,
				enumerable: true,
				value: v,
				writable: false
			},
			CLOSED: {
				__proto__: null,
				configurable: false,
				enumerable: true,
				value: y,
				writable: false
			}
		};
		Object.defineProperties(S, C);
		Object.defineProperties(S.prototype, C);
		Object.defineProperties(S.prototype, {
			close: f,
			onerror: f,
			onmessage: f,
			onopen: f,
			readyState: f,
			url: f,
			withCredentials: f
		});
		o.converters.EventSourceInitDict = o.dictionaryConverter([{
			key: "withCredentials",
			converter: o.converters.boolean,
			defaultValue: () => false
		}, {
			key: "dispatcher",
			converter: o.converters.any,
			defaultValue: () => m()
		}]);
		e.exports = {
			EventSource: S,
			defaultReconnectionTime: g
		};
	}),
	94811: ((e) => {
		function t(e) {
			return e.indexOf("\0") === -1;
		}
		function n(e) {
			if (e.length === 0) return false;
			for (let t = 0; t < e.length; t++) {
				if (e.charCodeAt(t) < 48 || e.charCodeAt(t) > 57) return false;
			}
			return true;
		}
		function r(e) {
			return new Promise((t) => {
				setTimeout(t, e).unref();
			});
		}
		e.exports = {
			isValidLastEventId: t,
			isASCIINumber: n,
			delay: r
		};
	}),
	84492: ((e, t, n) => {
		const r = n(3440);
		const { ReadableStreamFrom: i, isBlobLike: a, isReadableStreamLike: o, readableStreamClose: s, createDeferredPromise: c, fullyReadBody: l, extractMimeType: u, utf8DecodeBytes: d } = n(73168);
		const { FormData: f } = n(35910);
		const { kState: p } = n(93627);
		const { webidl: m } = n(45893);
		const { Blob: h } = n(4573);
		const g = n(34589);
		const { isErrored: _, isDisturbed: v } = n(57075);
		const { isArrayBuffer: y } = n(73429);
		const { serializeAMimeType: b } = n(51900);
		const { multipartFormDataParser: x } = n(50116);
		let S;
		try {
			const e = n(77598);
			S = (t) => e.randomInt(0, t);
		} catch {
			S = (e) => Math.floor(Math.random(e));
		}
		const C = new TextEncoder();
		function w() {}
		const T = globalThis.FinalizationRegistry && process.version.indexOf("v18") !== 0;
		let E;
		if (T) {
			E = new FinalizationRegistry((e) => {
				const t = e.deref();
				if (t && !t.locked && !v(t) && !_(t)) {
					t.cancel("Response object has been garbage collected").catch(w);
				}
			});
		}
		function D(e, t = false) {
			let n = null;
			if (e instanceof ReadableStream) {
				n = e;
			} else if (a(e)) {
				n = e.stream();
			} else {
				n = new ReadableStream({
					async pull(e) {
						const t = typeof l === "string" ? C.encode(l) : l;
						if (t.byteLength) {
							e.enqueue(t);
						}
						queueMicrotask(() => s(e));
					},
					start() {},
					type: "bytes"
				});
			}
			g(o(n));
			let c = null;
			let l = null;
			let u = null;
			let d = null;
			if (typeof e === "string") {
				l = e;
				d = "text/plain;charset=UTF-8";
			} else if (e instanceof URLSearchParams) {
				l = e.toString();
				d = "application/x-www-form-urlencoded;charset=UTF-8";
			} else if (y(e)) {
				l = new Uint8Array(e.slice());
			} else if (ArrayBuffer.isView(e)) {
				l = new Uint8Array(e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength));
			} else if (r.isFormDataLike(e)) {
				const t = `----formdata-undici-0${`${S(1e11)}`.padStart(11, "0")}`;
				const n = `--${t}\r\nContent-Disposition: form-data`;
				const r = (e) => e.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22");
				const i = (e) => e.replace(/\r?\n|\r/g, "\r\n");
				const a = [];
				const o = new Uint8Array([13, 10]);
				u = 0;
				let s = false;
				for (const [t, c] of e) {
					if (typeof c === "string") {
						const e = C.encode(n + `; name="${r(i(t))}"` + `\r\n\r\n${i(c)}\r\n`);
						a.push(e);
						u += e.byteLength;
					} else {
						const e = C.encode(`${n}; name="${r(i(t))}"` + (c.name ? `; filename="${r(c.name)}"` : "") + "\r\n" + `Content-Type: ${c.type || "application/octet-stream"}\r\n\r\n`);
						a.push(e, c, o);
						if (typeof c.size === "number") {
							u += e.byteLength + c.size + o.byteLength;
						} else {
							s = true;
						}
					}
				}
				const f = C.encode(`--${t}--\r\n`);
				a.push(f);
				u += f.byteLength;
				if (s) {
					u = null;
				}
				l = e;
				c = async function* () {
					for (const e of a) {
						if (e.stream) {
							yield* e.stream();
						} else {
							yield e;
						}
					}
				};
				d = `multipart/form-data; boundary=${t}`;
			} else if (a(e)) {
				l = e;
				u = e.size;
				if (e.type) {
					d = e.type;
				}
			} else if (typeof e[Symbol.asyncIterator] === "function") {
				if (t) {
					throw new TypeError("keepalive");
				}
				if (r.isDisturbed(e) || e.locked) {
					throw new TypeError("Response body object should not be disturbed or locked");
				}
				n = e instanceof ReadableStream ? e : i(e);
			}
			if (typeof l === "string" || r.isBuffer(l)) {
				u = Buffer.byteLength(l);
			}
			if (c != null) {
				let t;
				n = new ReadableStream({
					async start() {
						t = c(e)[Symbol.asyncIterator]();
					},
					async pull(e) {
						const { value: r, done: i } = await t.next();
						if (i) {
							queueMicrotask(() => {
								e.close();
								e.byobRequest?.respond(0);
							});
						} else {
							if (!_(n)) {
								const t = new Uint8Array(r);
								if (t.byteLength) {
									e.enqueue(t);
								}
							}
						}
						return e.desiredSize > 0;
					},
					async cancel(e) {
						await t.return();
					},
					type: "bytes"
				});
			}
			const f = {
				stream: n,
				source: l,
				length: u
			};
			return [f, d];
		}
		function O(e, t = false) {
			if (e instanceof ReadableStream) {
				g(!r.isDisturbed(e), "The body has already been consumed.");
				g(!e.locked, "The stream is locked.");
			}
			return D(e, t);
		}
		function k(e, t) {
			const [n, r] = t.stream.tee();
			t.stream = n;
			return {
				stream: r,
				length: t.length,
				source: t.source
			};
		}
		function A(e) {
			if (e.aborted) {
				throw new DOMException("The operation was aborted.", "AbortError");
			}
		}
		function j(e) {
			const t = {
				blob() {
					return N(this, (e) => {
						let t = I(this);
						if (t === null) {
							t = "";
						} else if (t) {
							t = b(t);
						}
						return new h([e], { type: t });
					}, e);
				},
				arrayBuffer() {
					return N(this, (e) => {
						return new Uint8Array(e).buffer;
					}, e);
				},
				text() {
					return N(this, d, e);
				},
				json() {
					return N(this, F, e);
				},
				formData() {
					return N(this, (e) => {
						const t = I(this);
						if (t !== null) {
							switch (t.essence) {
								case "multipart/form-data": {
									const n = x(e, t);
									if (n === "failure") {
										throw new TypeError("Failed to parse body as FormData.");
									}
									const r = new f();
									r[p] = n;
									return r;
								}
								case "application/x-www-form-urlencoded": {
									const t = new URLSearchParams(e.toString());
									const n = new f();
									for (const [e, r] of t) {
										n.append(e, r);
									}
									return n;
								}
							}
						}
						throw new TypeError("Content-Type was not one of \"multipart/form-data\" or \"application/x-www-form-urlencoded\".");
					}, e);
				},
				bytes() {
					return N(this, (e) => {
						return new Uint8Array(e);
					}, e);
				}
			};
			return t;
		}
		function M(e) {
			Object.assign(e.prototype, j(e));
		}
		async function N(e, t, n) {
			m.brandCheck(e, n);
			if (P(e)) {
				throw new TypeError("Body is unusable: Body has already been read");
			}
			A(e[p]);
			const r = c();
			const i = (e) => r.reject(e);
			const a = (e) => {
				try {
					r.resolve(t(e));
				} catch (e) {
					i(e);
				}
			};
			if (e[p].body == null) {
				a(Buffer.allocUnsafe(0));
				return r.promise;
			}
			await l(e[p].body, a, i);
			return r.promise;
		}
		function P(e) {
			const t = e[p].body;
			return t != null && (t.stream.locked || r.isDisturbed(t.stream));
		}
		function F(e) {
			return JSON.parse(d(e));
		}
		function I(e) {
			const t = e[p].headersList;
			const n = u(t);
			if (n === "failure") {
				return null;
			}
			return n;
		}
		e.exports = {
			extractBody: D,
			safelyExtractBody: O,
			cloneBody: k,
			mixinBody: M,
			streamRegistry: E,
			hasFinalizationRegistry: T,
			bodyUnusable: P
		};
	}),
	4495: ((e) => {
		const t = [
			"GET",
			"HEAD",
			"POST"
		];
		const n = new Set(t);
		const r = [
			101,
			204,
			205,
			304
		];
		const i = [
			301,
			302,
			303,
			307,
			308
		];
		const a = new Set(i);
		const o = [
			"1",
			"7",
			"9",
			"11",
			"13",
			"15",
			"17",
			"19",
			"20",
			"21",
			"22",
			"23",
			"25",
			"37",
			"42",
			"43",
			"53",
			"69",
			"77",
			"79",
			"87",
			"95",
			"101",
			"102",
			"103",
			"104",
			"109",
			"110",
			"111",
			"113",
			"115",
			"117",
			"119",
			"123",
			"135",
			"137",
			"139",
			"143",
			"161",
			"179",
			"389",
			"427",
			"465",
			"512",
			"513",
			"514",
			"515",
			"526",
			"530",
			"531",
			"532",
			"540",
			"548",
			"554",
			"556",
			"563",
			"587",
			"601",
			"636",
			"989",
			"990",
			"993",
			"995",
			"1719",
			"1720",
			"1723",
			"2049",
			"3659",
			"4045",
			"4190",
			"5060",
			"5061",
			"6000",
			"6566",
			"6665",
			"6666",
			"6667",
			"6668",
			"6669",
			"6679",
			"6697",
			"10080"
		];
		const s = new Set(o);
		const c = [
			"",
			"no-referrer",
			"no-referrer-when-downgrade",
			"same-origin",
			"origin",
			"strict-origin",
			"origin-when-cross-origin",
			"strict-origin-when-cross-origin",
			"unsafe-url"
		];
		const l = new Set(c);
		const u = [
			"follow",
			"manual",
			"error"
		];
		const d = [
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		];
		const f = new Set(d);
		const p = [
			"navigate",
			"same-origin",
			"no-cors",
			"cors"
		];
		const m = [
			"omit",
			"same-origin",
			"include"
		];
		const h = [
			"default",
			"no-store",
			"reload",
			"no-cache",
			"force-cache",
			"only-if-cached"
		];
		const g = [
			"content-encoding",
			"content-language",
			"content-location",
			"content-type",
			"content-length"
		];
		const _ = ["half"];
		const v = [
			"CONNECT",
			"TRACE",
			"TRACK"
		];
		const y = new Set(v);
		const b = [
			"audio",
			"audioworklet",
			"font",
			"image",
			"manifest",
			"paintworklet",
			"script",
			"style",
			"track",
			"video",
			"xslt",
			""
		];
		const x = new Set(b);
		e.exports = {
			subresource: b,
			forbiddenMethods: v,
			requestBodyHeader: g,
			referrerPolicy: c,
			requestRedirect: u,
			requestMode: p,
			requestCredentials: m,
			requestCache: h,
			redirectStatus: i,
			corsSafeListedMethods: t,
			nullBodyStatus: r,
			safeMethods: d,
			badPorts: o,
			requestDuplex: _,
			subresourceSet: x,
			badPortsSet: s,
			redirectStatusSet: a,
			corsSafeListedMethodsSet: n,
			safeMethodsSet: f,
			forbiddenMethodsSet: y,
			referrerPolicySet: l
		};
	}),
	51900: ((e, t, n) => {
		const r = n(34589);
		const i = new TextEncoder();
		const a = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/;
		const o = /[\u000A\u000D\u0009\u0020]/;
		const s = /[\u0009\u000A\u000C\u000D\u0020]/g;
		const c = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
		function l(e) {
			r(e.protocol === "data:");
			let t = u(e, true);
			t = t.slice(5);
			const n = { position: 0 };
			let i = f(",", t, n);
			const a = i.length;
			i = w(i, true, true);
			if (n.position >= t.length) {
				return "failure";
			}
			n.position++;
			const o = t.slice(a + 1);
			let s = p(o);
			if (/;(\u0020){0,}base64$/i.test(i)) {
				const e = E(s);
				s = v(e);
				if (s === "failure") {
					return "failure";
				}
				i = i.slice(0, -6);
				i = i.replace(/(\u0020)+$/, "");
				i = i.slice(0, -1);
			}
			if (i.startsWith(";")) {
				i = "text/plain" + i;
			}
			let c = _(i);
			if (c === "failure") {
				c = _("text/plain;charset=US-ASCII");
			}
			return {
				mimeType: c,
				body: s
			};
		}
		function u(e, t = false) {
			if (!t) {
				return e.href;
			}
			const n = e.href;
			const r = e.hash.length;
			const i = r === 0 ? n : n.substring(0, n.length - r);
			if (!r && n.endsWith("#")) {
				return i.slice(0, -1);
			}
			return i;
		}
		function d(e, t, n) {
			let r = "";
			while (n.position < t.length && e(t[n.position])) {
				r += t[n.position];
				n.position++;
			}
			return r;
		}
		function f(e, t, n) {
			const r = t.indexOf(e, n.position);
			const i = n.position;
			if (r === -1) {
				n.position = t.length;
				return t.slice(i);
			}
			n.position = r;
			return t.slice(i, n.position);
		}
		function p(e) {
			const t = i.encode(e);
			return g(t);
		}
		function m(e) {
			return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
		}
		function h(e) {
			return e >= 48 && e <= 57 ? e - 48 : (e & 223) - 55;
		}
		function g(e) {
			const t = e.length;
			const n = new Uint8Array(t);
			let r = 0;
			for (let i = 0; i < t; ++i) {
				const t = e[i];
				if (t !== 37) {
					n[r++] = t;
				} else if (t === 37 && !(m(e[i + 1]) && m(e[i + 2]))) {
					n[r++] = 37;
				} else {
					n[r++] = h(e[i + 1]) << 4 | h(e[i + 2]);
					i += 2;
				}
			}
			return t === r ? n : n.subarray(0, r);
		}
		function _(e) {
			e = S(e, true, true);
			const t = { position: 0 };
			const n = f("/", e, t);
			if (n.length === 0 || !a.test(n)) {
				return "failure";
			}
			if (t.position > e.length) {
				return "failure";
			}
			t.position++;
			let r = f(";", e, t);
			r = S(r, false, true);
			if (r.length === 0 || !a.test(r)) {
				return "failure";
			}
			const i = n.toLowerCase();
			const s = r.toLowerCase();
			const l = {
				type: i,
				subtype: s,
				parameters: new Map(),
				essence: `${i}/${s}`
			};
			while (t.position < e.length) {
				t.position++;
				d((e) => o.test(e), e, t);
				let n = d((e) => e !== ";" && e !== "=", e, t);
				n = n.toLowerCase();
				if (t.position < e.length) {
					if (e[t.position] === ";") {
						continue;
					}
					t.position++;
				}
				if (t.position > e.length) {
					break;
				}
				let r = null;
				if (e[t.position] === "\"") {
					r = y(e, t, true);
					f(";", e, t);
				} else {
					r = f(";", e, t);
					r = S(r, false, true);
					if (r.length === 0) {
						continue;
					}
				}
				if (n.length !== 0 && a.test(n) && (r.length === 0 || c.test(r)) && !l.parameters.has(n)) {
					l.parameters.set(n, r);
				}
			}
			return l;
		}
		function v(e) {
			e = e.replace(s, "");
			let t = e.length;
			if (t % 4 === 0) {
				if (e.charCodeAt(t - 1) === 61) {
					--t;
					if (e.charCodeAt(t - 1) === 61) {
						--t;
					}
				}
			}
			if (t % 4 === 1) {
				return "failure";
			}
			if (/[^+/0-9A-Za-z]/.test(e.length === t ? e : e.substring(0, t))) {
				return "failure";
			}
			const n = Buffer.from(e, "base64");
			return new Uint8Array(n.buffer, n.byteOffset, n.byteLength);
		}
		function y(e, t, n) {
			const i = t.position;
			let a = "";
			r(e[t.position] === "\"");
			t.position++;
			while (true) {
				a += d((e) => e !== "\"" && e !== "\\", e, t);
				if (t.position >= e.length) {
					break;
				}
				const n = e[t.position];
				t.position++;
				if (n === "\\") {
					if (t.position >= e.length) {
						a += "\\";
						break;
					}
					a += e[t.position];
					t.position++;
				} else {
					r(n === "\"");
					break;
				}
			}
			if (n) {
				return a;
			}
			return e.slice(i, t.position);
		}
		function b(e) {
			r(e !== "failure");
			const { parameters: t, essence: n } = e;
			let i = n;
			for (let [e, n] of t.entries()) {
				i += ";";
				i += e;
				i += "=";
				if (!a.test(n)) {
					n = n.replace(/(\\|")/g, "\\$1");
					n = "\"" + n;
					n += "\"";
				}
				i += n;
			}
			return i;
		}
		function x(e) {
			return e === 13 || e === 10 || e === 9 || e === 32;
		}
		function S(e, t = true, n = true) {
			return T(e, t, n, x);
		}
		function C(e) {
			return e === 13 || e === 10 || e === 9 || e === 12 || e === 32;
		}
		function w(e, t = true, n = true) {
			return T(e, t, n, C);
		}
		function T(e, t, n, r) {
			let i = 0;
			let a = e.length - 1;
			if (t) {
				while (i < e.length && r(e.charCodeAt(i))) i++;
			}
			if (n) {
				while (a > 0 && r(e.charCodeAt(a))) a--;
			}
			return i === 0 && a === e.length - 1 ? e : e.slice(i, a + 1);
		}
		function E(e) {
			const t = e.length;
			if ((2 << 15) - 1 > t) {
				return String.fromCharCode.apply(null, e);
			}
			let n = "";
			let r = 0;
			let i = (2 << 15) - 1;
			while (r < t) {
				if (r + i > t) {
					i = t - r;
				}
				n += String.fromCharCode.apply(null, e.subarray(r, r += i));
			}
			return n;
		}
		function D(e) {
			switch (e.essence) {
				case "application/ecmascript":
				case "application/javascript":
				case "application/x-ecmascript":
				case "application/x-javascript":
				case "text/ecmascript":
				case "text/javascript":
				case "text/javascript1.0":
				case "text/javascript1.1":
				case "text/javascript1.2":
				case "text/javascript1.3":
				case "text/javascript1.4":
				case "text/javascript1.5":
				case "text/jscript":
				case "text/livescript":
				case "text/x-ecmascript":
				case "text/x-javascript": return "text/javascript";
				case "application/json":
				case "text/json": return "application/json";
				case "image/svg+xml": return "image/svg+xml";
				case "text/xml":
				case "application/xml": return "application/xml";
			}
			if (e.subtype.endsWith("+json")) {
				return "application/json";
			}
			if (e.subtype.endsWith("+xml")) {
				return "application/xml";
			}
			return "";
		}
		e.exports = {
			dataURLProcessor: l,
			URLSerializer: u,
			collectASequenceOfCodePoints: d,
			collectASequenceOfCodePointsFast: f,
			stringPercentDecode: p,
			parseMIMEType: _,
			collectAnHTTPQuotedString: y,
			serializeAMimeType: b,
			removeChars: T,
			removeHTTPWhitespace: S,
			minimizeSupportedMimeType: D,
			HTTP_TOKEN_CODEPOINTS: a,
			isomorphicDecode: E
		};
	}),
	66653: ((e, t, n) => {
		const { kConnected: r, kSize: i } = n(36443);
		class a {
			constructor(e) {
				this.value = e;
			}
			deref() {
				return this.value[r] === 0 && this.value[i] === 0 ? undefined : this.value;
			}
		}
		class o {
			constructor(e) {
				this.finalizer = e;
			}
			register(e, t) {
				if (e.on) {
					e.on("disconnect", () => {
						if (e[r] === 0 && e[i] === 0) {
							this.finalizer(t);
						}
					});
				}
			}
			unregister(e) {}
		}
		e.exports = function() {
			if (process.env.NODE_V8_COVERAGE && process.version.startsWith("v18")) {
				process._rawDebug("Using compatibility WeakRef and FinalizationRegistry");
				return {
					WeakRef: a,
					FinalizationRegistry: o
				};
			}
			return {
				WeakRef,
				FinalizationRegistry
			};
		};
	}),
	27114: ((e, t, n) => {
		const { Blob: r, File: i } = n(4573);
		const { kState: a } = n(93627);
		const { webidl: o } = n(45893);
		class s {
			constructor(e, t, n = {}) {
				const r = t;
				const i = n.type;
				const o = n.lastModified ?? Date.now();
				this[a] = {
					blobLike: e,
					name: r,
					type: i,
					lastModified: o
				};
			}
			stream(...e) {
				o.brandCheck(this, s);
				return this[a].blobLike.stream(...e);
			}
			arrayBuffer(...e) {
				o.brandCheck(this, s);
				return this[a].blobLike.arrayBuffer(...e);
			}
			slice(...e) {
				o.brandCheck(this, s);
				return this[a].blobLike.slice(...e);
			}
			text(...e) {
				o.brandCheck(this, s);
				return this[a].blobLike.text(...e);
			}
			get size() {
				o.brandCheck(this, s);
				return this[a].blobLike.size;
			}
			get type() {
				o.brandCheck(this, s);
				return this[a].blobLike.type;
			}
			get name() {
				o.brandCheck(this, s);
				return this[a].name;
			}
			get lastModified() {
				o.brandCheck(this, s);
				return this[a].lastModified;
			}
			get [Symbol.toStringTag]() {
				return "File";
			}
		}
		o.converters.Blob = o.interfaceConverter(r);
		function c(e) {
			return e instanceof i || e && (typeof e.stream === "function" || typeof e.arrayBuffer === "function") && e[Symbol.toStringTag] === "File";
		}
		e.exports = {
			FileLike: s,
			isFileLike: c
		};
	}),
	50116: ((e, t, n) => {
		const { isUSVString: r, bufferToLowerCasedHeaderName: i } = n(3440);
		const { utf8DecodeBytes: a } = n(73168);
		const { HTTP_TOKEN_CODEPOINTS: o, isomorphicDecode: s } = n(51900);
		const { isFileLike: c } = n(27114);
		const { makeEntry: l } = n(35910);
		const u = n(34589);
		const { File: d } = n(4573);
		const f = globalThis.File ?? d;
		const p = Buffer.from("form-data; name=\"");
		const m = Buffer.from("; filename");
		const h = Buffer.from("--");
		const g = Buffer.from("--\r\n");
		function _(e) {
			for (let t = 0; t < e.length; ++t) {
				if ((e.charCodeAt(t) & ~127) !== 0) {
					return false;
				}
			}
			return true;
		}
		function v(e) {
			const t = e.length;
			if (t < 27 || t > 70) {
				return false;
			}
			for (let n = 0; n < t; ++n) {
				const t = e.charCodeAt(n);
				if (!(t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 39 || t === 45 || t === 95)) {
					return false;
				}
			}
			return true;
		}
		function y(e, t) {
			u(t !== "failure" && t.essence === "multipart/form-data");
			const n = t.parameters.get("boundary");
			if (n === undefined) {
				return "failure";
			}
			const i = Buffer.from(`--${n}`, "utf8");
			const o = [];
			const s = { position: 0 };
			while (e[s.position] === 13 && e[s.position + 1] === 10) {
				s.position += 2;
			}
			let d = e.length;
			while (e[d - 1] === 10 && e[d - 2] === 13) {
				d -= 2;
			}
			if (d !== e.length) {
				e = e.subarray(0, d);
			}
			while (true) {
				if (e.subarray(s.position, s.position + i.length).equals(i)) {
					s.position += i.length;
				} else {
					return "failure";
				}
				if (s.position === e.length - 2 && w(e, h, s) || s.position === e.length - 4 && w(e, g, s)) {
					return o;
				}
				if (e[s.position] !== 13 || e[s.position + 1] !== 10) {
					return "failure";
				}
				s.position += 2;
				const t = b(e, s);
				if (t === "failure") {
					return "failure";
				}
				let { name: n, filename: d, contentType: p, encoding: m } = t;
				s.position += 2;
				let v;
				{
					const t = e.indexOf(i.subarray(2), s.position);
					if (t === -1) {
						return "failure";
					}
					v = e.subarray(s.position, t - 4);
					s.position += v.length;
					if (m === "base64") {
						v = Buffer.from(v.toString(), "base64");
					}
				}
				if (e[s.position] !== 13 || e[s.position + 1] !== 10) {
					return "failure";
				} else {
					s.position += 2;
				}
				let y;
				if (d !== null) {
					p ??= "text/plain";
					if (!_(p)) {
						p = "";
					}
					y = new f([v], d, { type: p });
				} else {
					y = a(Buffer.from(v));
				}
				u(r(n));
				u(typeof y === "string" && r(y) || c(y));
				o.push(l(n, y, d));
			}
		}
		function b(e, t) {
			let n = null;
			let r = null;
			let a = null;
			let c = null;
			while (true) {
				if (e[t.position] === 13 && e[t.position + 1] === 10) {
					if (n === null) {
						return "failure";
					}
					return {
						name: n,
						filename: r,
						contentType: a,
						encoding: c
					};
				}
				let l = S((e) => e !== 10 && e !== 13 && e !== 58, e, t);
				l = C(l, true, true, (e) => e === 9 || e === 32);
				if (!o.test(l.toString())) {
					return "failure";
				}
				if (e[t.position] !== 58) {
					return "failure";
				}
				t.position++;
				S((e) => e === 32 || e === 9, e, t);
				switch (i(l)) {
					case "content-disposition": {
						n = r = null;
						if (!w(e, p, t)) {
							return "failure";
						}
						t.position += 17;
						n = x(e, t);
						if (n === null) {
							return "failure";
						}
						if (w(e, m, t)) {
							let n = t.position + m.length;
							if (e[n] === 42) {
								t.position += 1;
								n += 1;
							}
							if (e[n] !== 61 || e[n + 1] !== 34) {
								return "failure";
							}
							t.position += 12;
							r = x(e, t);
							if (r === null) {
								return "failure";
							}
						}
						break;
					}
					case "content-type": {
						let n = S((e) => e !== 10 && e !== 13, e, t);
						n = C(n, false, true, (e) => e === 9 || e === 32);
						a = s(n);
						break;
					}
					case "content-transfer-encoding": {
						let n = S((e) => e !== 10 && e !== 13, e, t);
						n = C(n, false, true, (e) => e === 9 || e === 32);
						c = s(n);
						break;
					}
					default: {
						S((e) => e !== 10 && e !== 13, e, t);
					}
				}
				if (e[t.position] !== 13 && e[t.position + 1] !== 10) {
					return "failure";
				} else {
					t.position += 2;
				}
			}
		}
		function x(e, t) {
			u(e[t.position - 1] === 34);
			let n = S((e) => e !== 10 && e !== 13 && e !== 34, e, t);
			if (e[t.position] !== 34) {
				return null;
			} else {
				t.position++;
			}
			n = new TextDecoder().decode(n).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, "\"");
			return n;
		}
		function S(e, t, n) {
			let r = n.position;
			while (r < t.length && e(t[r])) {
				++r;
			}
			return t.subarray(n.position, n.position = r);
		}
		function C(e, t, n, r) {
			let i = 0;
			let a = e.length - 1;
			if (t) {
				while (i < e.length && r(e[i])) i++;
			}
			if (n) {
				while (a > 0 && r(e[a])) a--;
			}
			return i === 0 && a === e.length - 1 ? e : e.subarray(i, a + 1);
		}
		function w(e, t, n) {
			if (e.length < t.length) {
				return false;
			}
			for (let r = 0; r < t.length; r++) {
				if (t[r] !== e[n.position + r]) {
					return false;
				}
			}
			return true;
		}
		e.exports = {
			multipartFormDataParser: y,
			validateBoundary: v
		};
	}),
	35910: ((e, t, n) => {
		const { isBlobLike: r, iteratorMixin: i } = n(73168);
		const { kState: a } = n(93627);
		const { kEnumerableProperty: o } = n(3440);
		const { FileLike: s, isFileLike: c } = n(27114);
		const { webidl: l } = n(45893);
		const { File: u } = n(4573);
		const d = n(57975);
		const f = globalThis.File ?? u;
		class p {
			constructor(e) {
				l.util.markAsUncloneable(this);
				if (e !== undefined) {
					throw l.errors.conversionFailed({
						prefix: "FormData constructor",
						argument: "Argument 1",
						types: ["undefined"]
					});
				}
				this[a] = [];
			}
			append(e, t, n = undefined) {
				l.brandCheck(this, p);
				const i = "FormData.append";
				l.argumentLengthCheck(arguments, 2, i);
				if (arguments.length === 3 && !r(t)) {
					throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
				}
				e = l.converters.USVString(e, i, "name");
				t = r(t) ? l.converters.Blob(t, i, "value", { strict: false }) : l.converters.USVString(t, i, "value");
				n = arguments.length === 3 ? l.converters.USVString(n, i, "filename") : undefined;
				const o = m(e, t, n);
				this[a].push(o);
			}
			delete(e) {
				l.brandCheck(this, p);
				const t = "FormData.delete";
				l.argumentLengthCheck(arguments, 1, t);
				e = l.converters.USVString(e, t, "name");
				this[a] = this[a].filter((t) => t.name !== e);
			}
			get(e) {
				l.brandCheck(this, p);
				const t = "FormData.get";
				l.argumentLengthCheck(arguments, 1, t);
				e = l.converters.USVString(e, t, "name");
				const n = this[a].findIndex((t) => t.name === e);
				if (n === -1) {
					return null;
				}
				return this[a][n].value;
			}
			getAll(e) {
				l.brandCheck(this, p);
				const t = "FormData.getAll";
				l.argumentLengthCheck(arguments, 1, t);
				e = l.converters.USVString(e, t, "name");
				return this[a].filter((t) => t.name === e).map((e) => e.value);
			}
			has(e) {
				l.brandCheck(this, p);
				const t = "FormData.has";
				l.argumentLengthCheck(arguments, 1, t);
				e = l.converters.USVString(e, t, "name");
				return this[a].findIndex((t) => t.name === e) !== -1;
			}
			set(e, t, n = undefined) {
				l.brandCheck(this, p);
				const i = "FormData.set";
				l.argumentLengthCheck(arguments, 2, i);
				if (arguments.length === 3 && !r(t)) {
					throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
				}
				e = l.converters.USVString(e, i, "name");
				t = r(t) ? l.converters.Blob(t, i, "name", { strict: false }) : l.converters.USVString(t, i, "name");
				n = arguments.length === 3 ? l.converters.USVString(n, i, "name") : undefined;
				const o = m(e, t, n);
				const s = this[a].findIndex((t) => t.name === e);
				if (s !== -1) {
					this[a] = [
						...this[a].slice(0, s),
						o,
						...this[a].slice(s + 1).filter((t) => t.name !== e)
					];
				} else {
					this[a].push(o);
				}
			}
			[d.inspect.custom](e, t) {
				const n = this[a].reduce((e, t) => {
					if (e[t.name]) {
						if (Array.isArray(e[t.name])) {
							e[t.name].push(t.value);
						} else {
							e[t.name] = [e[t.name], t.value];
						}
					} else {
						e[t.name] = t.value;
					}
					return e;
				}, { __proto__: null });
				t.depth ??= e;
				t.colors ??= true;
				const r = d.formatWithOptions(t, n);
				return `FormData ${r.slice(r.indexOf("]") + 2)}`;
			}
		}
		i("FormData", p, a, "name", "value");
		Object.defineProperties(p.prototype, {
			append: o,
			delete: o,
			get: o,
			getAll: o,
			has: o,
			set: o,
			[Symbol.toStringTag]: {
				value: "FormData",
				configurable: true
			}
		});
		function m(e, t, n) {
			if (typeof t === "string") {} else {
				if (!c(t)) {
					t = t instanceof Blob ? new f([t], "blob", { type: t.type }) : new s(t, "blob", { type: t.type });
				}
				if (n !== undefined) {
					const e = {
						type: t.type,
						lastModified: t.lastModified
					};
					t = t instanceof u ? new f([t], n, e) : new s(t, n, e);
				}
			}
			return {
				name: e,
				value: t
			};
		}
		e.exports = {
			FormData: p,
			makeEntry: m
		};
	}),
	51059: ((e) => {
		const t = Symbol.for("undici.globalOrigin.1");
		function n() {
			return globalThis[t];
		}
		function r(e) {
			if (e === undefined) {
				Object.defineProperty(globalThis, t, {
					value: undefined,
					writable: true,
					enumerable: false,
					configurable: false
				});
				return;
			}
			const n = new URL(e);
			if (n.protocol !== "http:" && n.protocol !== "https:") {
				throw new TypeError(`Only http & https urls are allowed, received ${n.protocol}`);
			}
			Object.defineProperty(globalThis, t, {
				value: n,
				writable: true,
				enumerable: false,
				configurable: false
			});
		}
		e.exports = {
			getGlobalOrigin: n,
			setGlobalOrigin: r
		};
	}),
	60660: ((e, t, n) => {
		const { kConstruct: r } = n(36443);
		const { kEnumerableProperty: i } = n(3440);
		const { iteratorMixin: a, isValidHeaderName: o, isValidHeaderValue: s } = n(73168);
		const { webidl: c } = n(45893);
		const l = n(34589);
		const u = n(57975);
		const d = Symbol("headers map");
		const f = Symbol("headers map sorted");
		function p(e) {
			return e === 10 || e === 13 || e === 9 || e === 32;
		}
		function m(e) {
			let t = 0;
			let n = e.length;
			while (n > t && p(e.charCodeAt(n - 1))) --n;
			while (n > t && p(e.charCodeAt(t))) ++t;
			return t === 0 && n === e.length ? e : e.substring(t, n);
		}
		function h(e, t) {
			if (Array.isArray(t)) {
				for (let n = 0; n < t.length; ++n) {
					const r = t[n];
					if (r.length !== 2) {
						throw c.errors.exception({
							header: "Headers constructor",
							message: `expected name/value pair to be length 2, found ${r.length}.`
						});
					}
					g(e, r[0], r[1]);
				}
			} else if (typeof t === "object" && t !== null) {
				const n = Object.keys(t);
				for (let r = 0; r < n.length; ++r) {
					g(e, n[r], t[n[r]]);
				}
			} else {
				throw c.errors.conversionFailed({
					prefix: "Headers constructor",
					argument: "Argument 1",
					types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
				});
			}
		}
		function g(e, t, n) {
			n = m(n);
			if (!o(t)) {
				throw c.errors.invalidArgument({
					prefix: "Headers.append",
					value: t,
					type: "header name"
				});
			} else if (!s(n)) {
				throw c.errors.invalidArgument({
					prefix: "Headers.append",
					value: n,
					type: "header value"
				});
			}
			if (b(e) === "immutable") {
				throw new TypeError("immutable");
			}
			return S(e).append(t, n, false);
		}
		function _(e, t) {
			return e[0] < t[0] ? -1 : 1;
		}
		class v {
			cookies = null;
			constructor(e) {
				if (e instanceof v) {
					this[d] = new Map(e[d]);
					this[f] = e[f];
					this.cookies = e.cookies === null ? null : [...e.cookies];
				} else {
					this[d] = new Map(e);
					this[f] = null;
				}
			}
			contains(e, t) {
				return this[d].has(t ? e : e.toLowerCase());
			}
			clear() {
				this[d].clear();
				this[f] = null;
				this.cookies = null;
			}
			append(e, t, n) {
				this[f] = null;
				const r = n ? e : e.toLowerCase();
				const i = this[d].get(r);
				if (i) {
					const e = r === "cookie" ? "; " : ", ";
					this[d].set(r, {
						name: i.name,
						value: `${i.value}${e}${t}`
					});
				} else {
					this[d].set(r, {
						name: e,
						value: t
					});
				}
				if (r === "set-cookie") {
					(this.cookies ??= []).push(t);
				}
			}
			set(e, t, n) {
				this[f] = null;
				const r = n ? e : e.toLowerCase();
				if (r === "set-cookie") {
					this.cookies = [t];
				}
				this[d].set(r, {
					name: e,
					value: t
				});
			}
			delete(e, t) {
				this[f] = null;
				if (!t) e = e.toLowerCase();
				if (e === "set-cookie") {
					this.cookies = null;
				}
				this[d].delete(e);
			}
			get(e, t) {
				return this[d].get(t ? e : e.toLowerCase())?.value ?? null;
			}
			*[Symbol.iterator]() {
				for (const { 0: e, 1: { value: t } } of this[d]) {
					yield [e, t];
				}
			}
			get entries() {
				const e = {};
				if (this[d].size !== 0) {
					for (const { name: t, value: n } of this[d].values()) {
						e[t] = n;
					}
				}
				return e;
			}
			rawValues() {
				return this[d].values();
			}
			get entriesList() {
				const e = [];
				if (this[d].size !== 0) {
					for (const { 0: t, 1: { name: n, value: r } } of this[d]) {
						if (t === "set-cookie") {
							for (const t of this.cookies) {
								e.push([n, t]);
							}
						} else {
							e.push([n, r]);
						}
					}
				}
				return e;
			}
			toSortedArray() {
				const e = this[d].size;
				const t = new Array(e);
				if (e <= 32) {
					if (e === 0) {
						return t;
					}
					const n = this[d][Symbol.iterator]();
					const r = n.next().value;
					t[0] = [r[0], r[1].value];
					l(r[1].value !== null);
					for (let r = 1, i = 0, a = 0, o = 0, s = 0, c, u; r < e; ++r) {
						u = n.next().value;
						c = t[r] = [u[0], u[1].value];
						l(c[1] !== null);
						o = 0;
						a = r;
						while (o < a) {
							s = o + (a - o >> 1);
							if (t[s][0] <= c[0]) {
								o = s + 1;
							} else {
								a = s;
							}
						}
						if (r !== s) {
							i = r;
							while (i > o) {
								t[i] = t[--i];
							}
							t[o] = c;
						}
					}
					if (!n.next().done) {
						throw new TypeError("Unreachable");
					}
					return t;
				} else {
					let e = 0;
					for (const { 0: n, 1: { value: r } } of this[d]) {
						t[e++] = [n, r];
						l(r !== null);
					}
					return t.sort(_);
				}
			}
		}
		class y {
			#e;
			#t;
			constructor(e = undefined) {
				c.util.markAsUncloneable(this);
				if (e === r) {
					return;
				}
				this.#t = new v();
				this.#e = "none";
				if (e !== undefined) {
					e = c.converters.HeadersInit(e, "Headers contructor", "init");
					h(this, e);
				}
			}
			append(e, t) {
				c.brandCheck(this, y);
				c.argumentLengthCheck(arguments, 2, "Headers.append");
				const n = "Headers.append";
				e = c.converters.ByteString(e, n, "name");
				t = c.converters.ByteString(t, n, "value");
				return g(this, e, t);
			}
			delete(e) {
				c.brandCheck(this, y);
				c.argumentLengthCheck(arguments, 1, "Headers.delete");
				const t = "Headers.delete";
				e = c.converters.ByteString(e, t, "name");
				if (!o(e)) {
					throw c.errors.invalidArgument({
						prefix: "Headers.delete",
						value: e,
						type: "header name"
					});
				}
				if (this.#e === "immutable") {
					throw new TypeError("immutable");
				}
				if (!this.#t.contains(e, false)) {
					return;
				}
				this.#t.delete(e, false);
			}
			get(e) {
				c.brandCheck(this, y);
				c.argumentLengthCheck(arguments, 1, "Headers.get");
				const t = "Headers.get";
				e = c.converters.ByteString(e, t, "name");
				if (!o(e)) {
					throw c.errors.invalidArgument({
						prefix: t,
						value: e,
						type: "header name"
					});
				}
				return this.#t.get(e, false);
			}
			has(e) {
				c.brandCheck(this, y);
				c.argumentLengthCheck(arguments, 1, "Headers.has");
				const t = "Headers.has";
				e = c.converters.ByteString(e, t, "name");
				if (!o(e)) {
					throw c.errors.invalidArgument({
						prefix: t,
						value: e,
						type: "header name"
					});
				}
				return this.#t.contains(e, false);
			}
			set(e, t) {
				c.brandCheck(this, y);
				c.argumentLengthCheck(arguments, 2, "Headers.set");
				const n = "Headers.set";
				e = c.converters.ByteString(e, n, "name");
				t = c.converters.ByteString(t, n, "value");
				t = m(t);
				if (!o(e)) {
					throw c.errors.invalidArgument({
						prefix: n,
						value: e,
						type: "header name"
					});
				} else if (!s(t)) {
					throw c.errors.invalidArgument({
						prefix: n,
						value: t,
						type: "header value"
					});
				}
				if (this.#e === "immutable") {
					throw new TypeError("immutable");
				}
				this.#t.set(e, t, false);
			}
			getSetCookie() {
				c.brandCheck(this, y);
				const e = this.#t.cookies;
				if (e) {
					return [...e];
				}
				return [];
			}
			get [f]() {
				if (this.#t[f]) {
					return this.#t[f];
				}
				const e = [];
				const t = this.#t.toSortedArray();
				const n = this.#t.cookies;
				if (n === null || n.length === 1) {
					return this.#t[f] = t;
				}
				for (let r = 0; r < t.length; ++r) {
					const { 0: i, 1: a } = t[r];
					if (i === "set-cookie") {
						for (let t = 0; t < n.length; ++t) {
							e.push([i, n[t]]);
						}
					} else {
						e.push([i, a]);
					}
				}
				return this.#t[f] = e;
			}
			[u.inspect.custom](e, t) {
				t.depth ??= e;
				return `Headers ${u.formatWithOptions(t, this.#t.entries)}`;
			}
			static getHeadersGuard(e) {
				return e.#e;
			}
			static setHeadersGuard(e, t) {
				e.#e = t;
			}
			static getHeadersList(e) {
				return e.#t;
			}
			static setHeadersList(e, t) {
				e.#t = t;
			}
		}
		const { getHeadersGuard: b, setHeadersGuard: x, getHeadersList: S, setHeadersList: C } = y;
		Reflect.deleteProperty(y, "getHeadersGuard");
		Reflect.deleteProperty(y, "setHeadersGuard");
		Reflect.deleteProperty(y, "getHeadersList");
		Reflect.deleteProperty(y, "setHeadersList");
		a("Headers", y, f, 0, 1);
		Object.defineProperties(y.prototype, {
			append: i,
			delete: i,
			get: i,
			has: i,
			set: i,
			getSetCookie: i,
			[Symbol.toStringTag]: {
				value: "Headers",
				configurable: true
			},
			[u.inspect.custom]: { enumerable: false }
		});
		c.converters.HeadersInit = function(e, t, n) {
			if (c.util.Type(e) === "Object") {
				const r = Reflect.get(e, Symbol.iterator);
				if (!u.types.isProxy(e) && r === y.prototype.entries) {
					try {
						return S(e).entriesList;
					} catch {}
				}
				if (typeof r === "function") {
					return c.converters["sequence<sequence<ByteString>>"](e, t, n, r.bind(e));
				}
				return c.converters["record<ByteString, ByteString>"](e, t, n);
			}
			throw c.errors.conversionFailed({
				prefix: "Headers constructor",
				argument: "Argument 1",
				types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
			});
		};
		e.exports = {
			fill: h,
			compareHeaderName: _,
			Headers: y,
			HeadersList: v,
			getHeadersGuard: b,
			setHeadersGuard: x,
			setHeadersList: C,
			getHeadersList: S
		};
	}),
	54398: ((e, t, n) => {
		const { makeNetworkError: r, makeAppropriateNetworkError: i, filterResponse: a, makeResponse: o, fromInnerResponse: s } = n(99051);
		const { HeadersList: c } = n(60660);
		const { Request: l, cloneRequest: u } = n(9967);
		const d = n(38522);
		const { bytesMatch: f, makePolicyContainer: p, clonePolicyContainer: m, requestBadPort: h, TAOCheck: g, appendRequestOriginHeader: _, responseLocationURL: v, requestCurrentURL: y, setRequestReferrerPolicyOnRedirect: b, tryUpgradeRequestToAPotentiallyTrustworthyURL: x, createOpaqueTimingInfo: S, appendFetchMetadata: C, corsCheck: w, crossOriginResourcePolicyCheck: T, determineRequestsReferrer: E, coarsenedSharedCurrentTime: D, createDeferredPromise: O, isBlobLike: k, sameOrigin: A, isCancelled: j, isAborted: M, isErrorLike: N, fullyReadBody: P, readableStreamClose: F, isomorphicEncode: I, urlIsLocal: L, urlIsHttpHttpsScheme: R, urlHasHttpsScheme: z, clampAndCoarsenConnectionTimingInfo: B, simpleRangeHeaderValue: V, buildContentRange: H, createInflate: U, extractMimeType: W } = n(73168);
		const { kState: G, kDispatcher: K } = n(93627);
		const q = n(34589);
		const { safelyExtractBody: J, extractBody: Y } = n(84492);
		const { redirectStatusSet: ee, nullBodyStatus: X, safeMethodsSet: te, requestBodyHeader: ne, subresourceSet: Z } = n(4495);
		const re = n(78474);
		const { Readable: ie, pipeline: ae, finished: oe } = n(57075);
		const { addAbortListener: se, isErrored: ce, isReadable: Q, bufferToLowerCasedHeaderName: le } = n(3440);
		const { dataURLProcessor: ue, serializeAMimeType: $, minimizeSupportedMimeType: de } = n(51900);
		const { getGlobalDispatcher: fe } = n(32581);
		const { webidl: pe } = n(45893);
		const { STATUS_CODES: me } = n(37067);
		const he = ["GET", "HEAD"];
		const ge = typeof __UNDICI_IS_NODE__ !== "undefined" || typeof esbuildDetection !== "undefined" ? "node" : "undici";
		let _e;
		class ve extends re {
			constructor(e) {
				super();
				this.dispatcher = e;
				this.connection = null;
				this.dump = false;
				this.state = "ongoing";
			}
			terminate(e) {
				if (this.state !== "ongoing") {
					return;
				}
				this.state = "terminated";
				this.connection?.destroy(e);
				this.emit("terminated", e);
			}
			abort(e) {
				if (this.state !== "ongoing") {
					return;
				}
				this.state = "aborted";
				if (!e) {
					e = new DOMException("The operation was aborted.", "AbortError");
				}
				this.serializedAbortReason = e;
				this.connection?.destroy(e);
				this.emit("terminated", e);
			}
		}
		function ye(e) {
			xe(e, "fetch");
		}
		function be(e, t = undefined) {
			pe.argumentLengthCheck(arguments, 1, "globalThis.fetch");
			let n = O();
			let r;
			try {
				r = new l(e, t);
			} catch (e) {
				n.reject(e);
				return n.promise;
			}
			const i = r[G];
			if (r.signal.aborted) {
				Ce(n, i, null, r.signal.reason);
				return n.promise;
			}
			const a = i.client.globalObject;
			if (a?.constructor?.name === "ServiceWorkerGlobalScope") {
				i.serviceWorkers = "none";
			}
			let o = null;
			let c = false;
			let u = null;
			se(r.signal, () => {
				c = true;
				q(u != null);
				u.abort(r.signal.reason);
				const e = o?.deref();
				Ce(n, i, e, r.signal.reason);
			});
			const d = (e) => {
				if (c) {
					return;
				}
				if (e.aborted) {
					Ce(n, i, o, u.serializedAbortReason);
					return;
				}
				if (e.type === "error") {
					n.reject(new TypeError("fetch failed", { cause: e.error }));
					return;
				}
				o = new WeakRef(s(e, "immutable"));
				n.resolve(o.deref());
				n = null;
			};
			u = we({
				request: i,
				processResponseEndOfBody: ye,
				processResponse: d,
				dispatcher: r[K]
			});
			return n.promise;
		}
		function xe(e, t = "other") {
			if (e.type === "error" && e.aborted) {
				return;
			}
			if (!e.urlList?.length) {
				return;
			}
			const n = e.urlList[0];
			let r = e.timingInfo;
			let i = e.cacheState;
			if (!R(n)) {
				return;
			}
			if (r === null) {
				return;
			}
			if (!e.timingAllowPassed) {
				r = S({ startTime: r.startTime });
				i = "";
			}
			r.endTime = D();
			e.timingInfo = r;
			Se(r, n.href, t, globalThis, i);
		}
		const Se = performance.markResourceTiming;
		function Ce(e, t, n, r) {
			if (e) {
				e.reject(r);
			}
			if (t.body != null && Q(t.body?.stream)) {
				t.body.stream.cancel(r).catch((e) => {
					if (e.code === "ERR_INVALID_STATE") {
						return;
					}
					throw e;
				});
			}
			if (n == null) {
				return;
			}
			const i = n[G];
			if (i.body != null && Q(i.body?.stream)) {
				i.body.stream.cancel(r).catch((e) => {
					if (e.code === "ERR_INVALID_STATE") {
						return;
					}
					throw e;
				});
			}
		}
		function we({ request: e, processRequestBodyChunkLength: t, processRequestEndOfBody: n, processResponse: r, processResponseEndOfBody: i, processResponseConsumeBody: a, useParallelQueue: o = false, dispatcher: s = fe() }) {
			q(s);
			let c = null;
			let l = false;
			if (e.client != null) {
				c = e.client.globalObject;
				l = e.client.crossOriginIsolatedCapability;
			}
			const u = D(l);
			const d = S({ startTime: u });
			const f = {
				controller: new ve(s),
				request: e,
				timingInfo: d,
				processRequestBodyChunkLength: t,
				processRequestEndOfBody: n,
				processResponse: r,
				processResponseConsumeBody: a,
				processResponseEndOfBody: i,
				taskDestination: c,
				crossOriginIsolatedCapability: l
			};
			q(!e.body || e.body.stream);
			if (e.window === "client") {
				e.window = e.client?.globalObject?.constructor?.name === "Window" ? e.client : "no-window";
			}
			if (e.origin === "client") {
				e.origin = e.client.origin;
			}
			if (e.policyContainer === "client") {
				if (e.client != null) {
					e.policyContainer = m(e.client.policyContainer);
				} else {
					e.policyContainer = p();
				}
			}
			if (!e.headersList.contains("accept", true)) {
				const t = "*/*";
				e.headersList.append("accept", t, true);
			}
			if (!e.headersList.contains("accept-language", true)) {
				e.headersList.append("accept-language", "*", true);
			}
			if (e.priority === null) {}
			if (Z.has(e.destination)) {}
			Te(f).catch((e) => {
				f.controller.terminate(e);
			});
			return f.controller;
		}
		async function Te(e, t = false) {
			const n = e.request;
			let i = null;
			if (n.localURLsOnly && !L(y(n))) {
				i = r("local URLs only");
			}
			x(n);
			if (h(n) === "blocked") {
				i = r("bad port");
			}
			if (n.referrerPolicy === "") {
				n.referrerPolicy = n.policyContainer.referrerPolicy;
			}
			if (n.referrer !== "no-referrer") {
				n.referrer = E(n);
			}
			if (i === null) {
				i = await (async () => {
					const t = y(n);
					if (A(t, n.url) && n.responseTainting === "basic" || t.protocol === "data:" || n.mode === "navigate" || n.mode === "websocket") {
						n.responseTainting = "basic";
						return await Ee(e);
					}
					if (n.mode === "same-origin") {
						return r("request mode cannot be \"same-origin\"");
					}
					if (n.mode === "no-cors") {
						if (n.redirect !== "follow") {
							return r("redirect mode cannot be \"follow\" for \"no-cors\" request");
						}
						n.responseTainting = "opaque";
						return await Ee(e);
					}
					if (!R(y(n))) {
						return r("URL scheme must be a HTTP(S) scheme");
					}
					n.responseTainting = "cors";
					return await ke(e);
				})();
			}
			if (t) {
				return i;
			}
			if (i.status !== 0 && !i.internalResponse) {
				if (n.responseTainting === "cors") {}
				if (n.responseTainting === "basic") {
					i = a(i, "basic");
				} else if (n.responseTainting === "cors") {
					i = a(i, "cors");
				} else if (n.responseTainting === "opaque") {
					i = a(i, "opaque");
				} else {
					q(false);
				}
			}
			let o = i.status === 0 ? i : i.internalResponse;
			if (o.urlList.length === 0) {
				o.urlList.push(...n.urlList);
			}
			if (!n.timingAllowFailed) {
				i.timingAllowPassed = true;
			}
			if (i.type === "opaque" && o.status === 206 && o.rangeRequested && !n.headers.contains("range", true)) {
				i = o = r();
			}
			if (i.status !== 0 && (n.method === "HEAD" || n.method === "CONNECT" || X.includes(o.status))) {
				o.body = null;
				e.controller.dump = true;
			}
			if (n.integrity) {
				const t = (t) => Oe(e, r(t));
				if (n.responseTainting === "opaque" || i.body == null) {
					t(i.error);
					return;
				}
				const a = (r) => {
					if (!f(r, n.integrity)) {
						t("integrity mismatch");
						return;
					}
					i.body = J(r)[0];
					Oe(e, i);
				};
				await P(i.body, a, t);
			} else {
				Oe(e, i);
			}
		}
		function Ee(e) {
			if (j(e) && e.request.redirectCount === 0) {
				return Promise.resolve(i(e));
			}
			const { request: t } = e;
			const { protocol: a } = y(t);
			switch (a) {
				case "about:": {
					return Promise.resolve(r("about scheme is not supported"));
				}
				case "blob:": {
					if (!_e) {
						_e = n(4573).resolveObjectURL;
					}
					const e = y(t);
					if (e.search.length !== 0) {
						return Promise.resolve(r("NetworkError when attempting to fetch resource."));
					}
					const i = _e(e.toString());
					if (t.method !== "GET" || !k(i)) {
						return Promise.resolve(r("invalid method"));
					}
					const a = o();
					const s = i.size;
					const c = I(`${s}`);
					const l = i.type;
					if (!t.headersList.contains("range", true)) {
						const e = Y(i);
						a.statusText = "OK";
						a.body = e[0];
						a.headersList.set("content-length", c, true);
						a.headersList.set("content-type", l, true);
					} else {
						a.rangeRequested = true;
						const e = t.headersList.get("range", true);
						const n = V(e, true);
						if (n === "failure") {
							return Promise.resolve(r("failed to fetch the data URL"));
						}
						let { rangeStartValue: o, rangeEndValue: c } = n;
						if (o === null) {
							o = s - c;
							c = o + c - 1;
						} else {
							if (o >= s) {
								return Promise.resolve(r("Range start is greater than the blob's size."));
							}
							if (c === null || c >= s) {
								c = s - 1;
							}
						}
						const u = i.slice(o, c, l);
						const d = Y(u);
						a.body = d[0];
						const f = I(`${u.size}`);
						const p = H(o, c, s);
						a.status = 206;
						a.statusText = "Partial Content";
						a.headersList.set("content-length", f, true);
						a.headersList.set("content-type", l, true);
						a.headersList.set("content-range", p, true);
					}
					return Promise.resolve(a);
				}
				case "data:": {
					const e = y(t);
					const n = ue(e);
					if (n === "failure") {
						return Promise.resolve(r("failed to fetch the data URL"));
					}
					const i = $(n.mimeType);
					return Promise.resolve(o({
						statusText: "OK",
						headersList: [["content-type", {
							name: "Content-Type",
							value: i
						}]],
						body: J(n.body)[0]
					}));
				}
				case "file:": {
					return Promise.resolve(r("not implemented... yet..."));
				}
				case "http:":
				case "https:": {
					return ke(e).catch((e) => r(e));
				}
				default: {
					return Promise.resolve(r("unknown scheme"));
				}
			}
		}
		function De(e, t) {
			e.request.done = true;
			if (e.processResponseDone != null) {
				queueMicrotask(() => e.processResponseDone(t));
			}
		}
		function Oe(e, t) {
			let n = e.timingInfo;
			const r = () => {
				const r = Date.now();
				if (e.request.destination === "document") {
					e.controller.fullTimingInfo = n;
				}
				e.controller.reportTimingSteps = () => {
					if (e.request.url.protocol !== "https:") {
						return;
					}
					n.endTime = r;
					let i = t.cacheState;
					const a = t.bodyInfo;
					if (!t.timingAllowPassed) {
						n = S(n);
						i = "";
					}
					let o = 0;
					if (e.request.mode !== "navigator" || !t.hasCrossOriginRedirects) {
						o = t.status;
						const e = W(t.headersList);
						if (e !== "failure") {
							a.contentType = de(e);
						}
					}
					if (e.request.initiatorType != null) {
						Se(n, e.request.url.href, e.request.initiatorType, globalThis, i, a, o);
					}
				};
				const i = () => {
					e.request.done = true;
					if (e.processResponseEndOfBody != null) {
						queueMicrotask(() => e.processResponseEndOfBody(t));
					}
					if (e.request.initiatorType != null) {
						e.controller.reportTimingSteps();
					}
				};
				queueMicrotask(() => i());
			};
			if (e.processResponse != null) {
				queueMicrotask(() => {
					e.processResponse(t);
					e.processResponse = null;
				});
			}
			const i = t.type === "error" ? t : t.internalResponse ?? t;
			if (i.body == null) {
				r();
			} else {
				oe(i.body.stream, () => {
					r();
				});
			}
		}
		async function ke(e) {
			const t = e.request;
			let n = null;
			let i = null;
			const a = e.timingInfo;
			if (t.serviceWorkers === "all") {}
			if (n === null) {
				if (t.redirect === "follow") {
					t.serviceWorkers = "none";
				}
				i = n = await je(e);
				if (t.responseTainting === "cors" && w(t, n) === "failure") {
					return r("cors failure");
				}
				if (g(t, n) === "failure") {
					t.timingAllowFailed = true;
				}
			}
			if ((t.responseTainting === "opaque" || n.type === "opaque") && T(t.origin, t.client, t.destination, i) === "blocked") {
				return r("blocked");
			}
			if (ee.has(i.status)) {
				if (t.redirect !== "manual") {
					e.controller.connection.destroy(undefined, false);
				}
				if (t.redirect === "error") {
					n = r("unexpected redirect");
				} else if (t.redirect === "manual") {
					n = i;
				} else if (t.redirect === "follow") {
					n = await Ae(e, n);
				} else {
					q(false);
				}
			}
			n.timingInfo = a;
			return n;
		}
		function Ae(e, t) {
			const n = e.request;
			const i = t.internalResponse ? t.internalResponse : t;
			let a;
			try {
				a = v(i, y(n).hash);
				if (a == null) {
					return t;
				}
			} catch (e) {
				return Promise.resolve(r(e));
			}
			if (!R(a)) {
				return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"));
			}
			if (n.redirectCount === 20) {
				return Promise.resolve(r("redirect count exceeded"));
			}
			n.redirectCount += 1;
			if (n.mode === "cors" && (a.username || a.password) && !A(n, a)) {
				return Promise.resolve(r("cross origin not allowed for request mode \"cors\""));
			}
			if (n.responseTainting === "cors" && (a.username || a.password)) {
				return Promise.resolve(r("URL cannot contain credentials for request mode \"cors\""));
			}
			if (i.status !== 303 && n.body != null && n.body.source == null) {
				return Promise.resolve(r());
			}
			if ([301, 302].includes(i.status) && n.method === "POST" || i.status === 303 && !he.includes(n.method)) {
				n.method = "GET";
				n.body = null;
				for (const e of ne) {
					n.headersList.delete(e);
				}
			}
			if (!A(y(n), a)) {
				n.headersList.delete("authorization", true);
				n.headersList.delete("proxy-authorization", true);
				n.headersList.delete("cookie", true);
				n.headersList.delete("host", true);
			}
			if (n.body != null) {
				q(n.body.source != null);
				n.body = J(n.body.source)[0];
			}
			const o = e.timingInfo;
			o.redirectEndTime = o.postRedirectStartTime = D(e.crossOriginIsolatedCapability);
			if (o.redirectStartTime === 0) {
				o.redirectStartTime = o.startTime;
			}
			n.urlList.push(a);
			b(n, i);
			return Te(e, true);
		}
		async function je(e, t = false, n = false) {
			const a = e.request;
			let o = null;
			let s = null;
			let c = null;
			const l = null;
			const d = false;
			if (a.window === "no-window" && a.redirect === "error") {
				o = e;
				s = a;
			} else {
				s = u(a);
				o = { ...e };
				o.request = s;
			}
			const f = a.credentials === "include" || a.credentials === "same-origin" && a.responseTainting === "basic";
			const p = s.body ? s.body.length : null;
			let m = null;
			if (s.body == null && ["POST", "PUT"].includes(s.method)) {
				m = "0";
			}
			if (p != null) {
				m = I(`${p}`);
			}
			if (m != null) {
				s.headersList.append("content-length", m, true);
			}
			if (p != null && s.keepalive) {}
			if (s.referrer instanceof URL) {
				s.headersList.append("referer", I(s.referrer.href), true);
			}
			_(s);
			C(s);
			if (!s.headersList.contains("user-agent", true)) {
				s.headersList.append("user-agent", ge);
			}
			if (s.cache === "default" && (s.headersList.contains("if-modified-since", true) || s.headersList.contains("if-none-match", true) || s.headersList.contains("if-unmodified-since", true) || s.headersList.contains("if-match", true) || s.headersList.contains("if-range", true))) {
				s.cache = "no-store";
			}
			if (s.cache === "no-cache" && !s.preventNoCacheCacheControlHeaderModification && !s.headersList.contains("cache-control", true)) {
				s.headersList.append("cache-control", "max-age=0", true);
			}
			if (s.cache === "no-store" || s.cache === "reload") {
				if (!s.headersList.contains("pragma", true)) {
					s.headersList.append("pragma", "no-cache", true);
				}
				if (!s.headersList.contains("cache-control", true)) {
					s.headersList.append("cache-control", "no-cache", true);
				}
			}
			if (s.headersList.contains("range", true)) {
				s.headersList.append("accept-encoding", "identity", true);
			}
			if (!s.headersList.contains("accept-encoding", true)) {
				if (z(y(s))) {
					s.headersList.append("accept-encoding", "br, gzip, deflate", true);
				} else {
					s.headersList.append("accept-encoding", "gzip, deflate", true);
				}
			}
			s.headersList.delete("host", true);
			if (f) {}
			if (l == null) {
				s.cache = "no-store";
			}
			if (s.cache !== "no-store" && s.cache !== "reload") {}
			if (c == null) {
				if (s.cache === "only-if-cached") {
					return r("only if cached");
				}
				const e = await Me(o, f, n);
				if (!te.has(s.method) && e.status >= 200 && e.status <= 399) {}
				if (d && e.status === 304) {}
				if (c == null) {
					c = e;
				}
			}
			c.urlList = [...s.urlList];
			if (s.headersList.contains("range", true)) {
				c.rangeRequested = true;
			}
			c.requestIncludesCredentials = f;
			if (c.status === 407) {
				if (a.window === "no-window") {
					return r();
				}
				if (j(e)) {
					return i(e);
				}
				return r("proxy authentication required");
			}
			if (c.status === 421 && !n && (a.body == null || a.body.source != null)) {
				if (j(e)) {
					return i(e);
				}
				e.controller.connection.destroy();
				c = await je(e, t, true);
			}
			if (t) {}
			return c;
		}
		async function Me(e, t = false, n = false) {
			q(!e.controller.connection || e.controller.connection.destroyed);
			e.controller.connection = {
				abort: null,
				destroyed: false,
				destroy(e, t = true) {
					if (!this.destroyed) {
						this.destroyed = true;
						if (t) {
							this.abort?.(e ?? new DOMException("The operation was aborted.", "AbortError"));
						}
					}
				}
			};
			const a = e.request;
			let s = null;
			const l = e.timingInfo;
			const u = null;
			if (u == null) {
				a.cache = "no-store";
			}
			const f = n ? "yes" : "no";
			if (a.mode === "websocket") {} else {}
			let p = null;
			if (a.body == null && e.processRequestEndOfBody) {
				queueMicrotask(() => e.processRequestEndOfBody());
			} else if (a.body != null) {
				const t = async function* (t) {
					if (j(e)) {
						return;
					}
					yield t;
					e.processRequestBodyChunkLength?.(t.byteLength);
				};
				const n = () => {
					if (j(e)) {
						return;
					}
					if (e.processRequestEndOfBody) {
						e.processRequestEndOfBody();
					}
				};
				const r = (t) => {
					if (j(e)) {
						return;
					}
					if (t.name === "AbortError") {
						e.controller.abort();
					} else {
						e.controller.terminate(t);
					}
				};
				p = (async function* () {
					try {
						for await (const e of a.body.stream) {
							yield* t(e);
						}
						n();
					} catch (e) {
						r(e);
					}
				})();
			}
			try {
				const { body: t, status: n, statusText: r, headersList: i, socket: a } = await v({ body: p });
				if (a) {
					s = o({
						status: n,
						statusText: r,
						headersList: i,
						socket: a
					});
				} else {
					const a = t[Symbol.asyncIterator]();
					e.controller.next = () => a.next();
					s = o({
						status: n,
						statusText: r,
						headersList: i
					});
				}
			} catch (t) {
				if (t.name === "AbortError") {
					e.controller.connection.destroy();
					return i(e, t);
				}
				return r(t);
			}
			const m = async () => {
				await e.controller.resume();
			};
			const h = (t) => {
				if (!j(e)) {
					e.controller.abort(t);
				}
			};
			const g = new ReadableStream({
				async start(t) {
					e.controller.controller = t;
				},
				async pull(e) {
					await m(e);
				},
				async cancel(e) {
					await h(e);
				},
				type: "bytes"
			});
			s.body = {
				stream: g,
				source: null,
				length: null
			};
			if (!e.controller.resume) {
				e.controller.on("terminated", _);
			}
			e.controller.resume = async () => {
				while (true) {
					let t;
					let n;
					try {
						const { done: n, value: r } = await e.controller.next();
						if (M(e)) {
							break;
						}
						t = n ? undefined : r;
					} catch (r) {
						if (e.controller.ended && !l.encodedBodySize) {
							t = undefined;
						} else {
							t = r;
							n = true;
						}
					}
					if (t === undefined) {
						F(e.controller.controller);
						De(e, s);
						return;
					}
					l.decodedBodySize += t?.byteLength ?? 0;
					if (n) {
						e.controller.terminate(t);
						return;
					}
					const r = new Uint8Array(t);
					if (r.byteLength) {
						e.controller.controller.enqueue(r);
					}
					if (ce(g)) {
						e.controller.terminate();
						return;
					}
					if (e.controller.controller.desiredSize <= 0) {
						return;
					}
				}
			};
			function _(t) {
				if (M(e)) {
					s.aborted = true;
					if (Q(g)) {
						e.controller.controller.error(e.controller.serializedAbortReason);
					}
				} else {
					if (Q(g)) {
						e.controller.controller.error(new TypeError("terminated", { cause: N(t) ? t : undefined }));
					}
				}
				e.controller.connection.destroy();
			}
			return s;
			function v({ body: t }) {
				const n = y(a);
				const r = e.controller.dispatcher;
				return new Promise((i, o) => r.dispatch({
					path: n.pathname + n.search,
					origin: n.origin,
					method: a.method,
					body: r.isMockActive ? a.body && (a.body.source || a.body.stream) : t,
					headers: a.headersList.entries,
					maxRedirections: 0,
					upgrade: a.mode === "websocket" ? "websocket" : undefined
				}, {
					body: null,
					abort: null,
					onConnect(t) {
						const { connection: n } = e.controller;
						l.finalConnectionTimingInfo = B(undefined, l.postRedirectStartTime, e.crossOriginIsolatedCapability);
						if (n.destroyed) {
							t(new DOMException("The operation was aborted.", "AbortError"));
						} else {
							e.controller.on("terminated", t);
							this.abort = n.abort = t;
						}
						l.finalNetworkRequestStartTime = D(e.crossOriginIsolatedCapability);
					},
					onResponseStarted() {
						l.finalNetworkResponseStartTime = D(e.crossOriginIsolatedCapability);
					},
					onHeaders(e, t, n, r) {
						if (e < 200) {
							return;
						}
						let o = "";
						const s = new c();
						for (let e = 0; e < t.length; e += 2) {
							s.append(le(t[e]), t[e + 1].toString("latin1"), true);
						}
						o = s.get("location", true);
						const l = [];
						const u = o && a.redirect === "follow" && ee.has(e);
						if (a.method !== "HEAD" && a.method !== "CONNECT" && !X.includes(e) && !u) {
							const e = s.get("content-encoding", true);
							const t = e ? e.toLowerCase().split(",") : [];
							const n = 5;
							if (t.length > n) {
								this.abort(new Error(`too many content-encodings in response: ${t.length}, maximum allowed is ${n}`));
								return true;
							}
							for (let e = t.length - 1; e >= 0; --e) {
								const n = t[e].trim();
								if (n === "x-gzip" || n === "gzip") {
									l.push(d.createGunzip({
										flush: d.constants.Z_SYNC_FLUSH,
										finishFlush: d.constants.Z_SYNC_FLUSH
									}));
								} else if (n === "deflate") {
									l.push(U({
										flush: d.constants.Z_SYNC_FLUSH,
										finishFlush: d.constants.Z_SYNC_FLUSH
									}));
								} else if (n === "br") {
									l.push(d.createBrotliDecompress({
										flush: d.constants.BROTLI_OPERATION_FLUSH,
										finishFlush: d.constants.BROTLI_OPERATION_FLUSH
									}));
								} else {
									l.length = 0;
									break;
								}
							}
						}
						this.body = new ie({ read: n });
						const f = this.onError.bind(this);
						i({
							status: e,
							statusText: r,
							headersList: s,
							body: l.length ? ae(this.body, ...l, (e) => {
								if (e) {
									this.onError(e);
								}
							}).on("error", f) : this.body.on("error", f)
						});
						return true;
					},
					onData(t) {
						if (e.controller.dump) {
							return;
						}
						const n = t;
						l.encodedBodySize += n.byteLength;
						return this.body.push(n);
					},
					onComplete() {
						if (this.abort) {
							e.controller.off("terminated", this.abort);
						}
						e.controller.ended = true;
						this.body.push(null);
					},
					onError(t) {
						if (this.abort) {
							e.controller.off("terminated", this.abort);
						}
						this.body?.destroy(t);
						e.controller.terminate(t);
						o(t);
					},
					onUpgrade(e, t, n) {
						if (e !== 101) {
							return;
						}
						const r = new c();
						for (let e = 0; e < t.length; e += 2) {
							r.append(le(t[e]), t[e + 1].toString("latin1"), true);
						}
						i({
							status: e,
							statusText: me[e],
							headersList: r,
							socket: n
						});
						return true;
					}
				}));
			}
		}
		e.exports = {
			fetch: be,
			Fetch: ve,
			fetching: we,
			finalizeAndReportTiming: xe
		};
	}),
	9967: ((e, t, n) => {
		const { extractBody: r, mixinBody: i, cloneBody: a, bodyUnusable: o } = n(84492);
		const { Headers: s, fill: c, HeadersList: l, setHeadersGuard: u, getHeadersGuard: d, setHeadersList: f, getHeadersList: p } = n(60660);
		const { FinalizationRegistry: m } = n(66653)();
		const h = n(3440);
		const g = n(57975);
		const { isValidHTTPToken: _, sameOrigin: v, environmentSettingsObject: y } = n(73168);
		const { forbiddenMethodsSet: b, corsSafeListedMethodsSet: x, referrerPolicy: S, requestRedirect: C, requestMode: w, requestCredentials: T, requestCache: E, requestDuplex: D } = n(4495);
		const { kEnumerableProperty: O, normalizedMethodRecordsBase: k, normalizedMethodRecords: A } = h;
		const { kHeaders: j, kSignal: M, kState: N, kDispatcher: P } = n(93627);
		const { webidl: F } = n(45893);
		const { URLSerializer: I } = n(51900);
		const { kConstruct: L } = n(36443);
		const R = n(34589);
		const { getMaxListeners: z, setMaxListeners: B, getEventListeners: V, defaultMaxListeners: H } = n(78474);
		const U = Symbol("abortController");
		const W = new m(({ signal: e, abort: t }) => {
			e.removeEventListener("abort", t);
		});
		const G = new WeakMap();
		function K(e) {
			return t;
			function t() {
				const n = e.deref();
				if (n !== undefined) {
					W.unregister(t);
					this.removeEventListener("abort", t);
					n.abort(this.reason);
					const e = G.get(n.signal);
					if (e !== undefined) {
						if (e.size !== 0) {
							for (const t of e) {
								const e = t.deref();
								if (e !== undefined) {
									e.abort(this.reason);
								}
							}
							e.clear();
						}
						G.delete(n.signal);
					}
				}
			}
		}
		let q = false;
		class J {
			constructor(e, t = {}) {
				F.util.markAsUncloneable(this);
				if (e === L) {
					return;
				}
				const n = "Request constructor";
				F.argumentLengthCheck(arguments, 1, n);
				e = F.converters.RequestInfo(e, n, "input");
				t = F.converters.RequestInit(t, n, "init");
				let i = null;
				let a = null;
				const d = y.settingsObject.baseUrl;
				let m = null;
				if (typeof e === "string") {
					this[P] = t.dispatcher;
					let n;
					try {
						n = new URL(e, d);
					} catch (t) {
						throw new TypeError("Failed to parse URL from " + e, { cause: t });
					}
					if (n.username || n.password) {
						throw new TypeError("Request cannot be constructed from a URL that includes credentials: " + e);
					}
					i = Y({ urlList: [n] });
					a = "cors";
				} else {
					this[P] = t.dispatcher || e[P];
					R(e instanceof J);
					i = e[N];
					m = e[M];
				}
				const g = y.settingsObject.origin;
				let S = "client";
				if (i.window?.constructor?.name === "EnvironmentSettingsObject" && v(i.window, g)) {
					S = i.window;
				}
				if (t.window != null) {
					throw new TypeError(`'window' option '${S}' must be null`);
				}
				if ("window" in t) {
					S = "no-window";
				}
				i = Y({
					method: i.method,
					headersList: i.headersList,
					unsafeRequest: i.unsafeRequest,
					client: y.settingsObject,
					window: S,
					priority: i.priority,
					origin: i.origin,
					referrer: i.referrer,
					referrerPolicy: i.referrerPolicy,
					mode: i.mode,
					credentials: i.credentials,
					cache: i.cache,
					redirect: i.redirect,
					integrity: i.integrity,
					keepalive: i.keepalive,
					reloadNavigation: i.reloadNavigation,
					historyNavigation: i.historyNavigation,
					urlList: [...i.urlList]
				});
				const C = Object.keys(t).length !== 0;
				if (C) {
					if (i.mode === "navigate") {
						i.mode = "same-origin";
					}
					i.reloadNavigation = false;
					i.historyNavigation = false;
					i.origin = "client";
					i.referrer = "client";
					i.referrerPolicy = "";
					i.url = i.urlList[i.urlList.length - 1];
					i.urlList = [i.url];
				}
				if (t.referrer !== undefined) {
					const e = t.referrer;
					if (e === "") {
						i.referrer = "no-referrer";
					} else {
						let t;
						try {
							t = new URL(e, d);
						} catch (t) {
							throw new TypeError(`Referrer "${e}" is not a valid URL.`, { cause: t });
						}
						if (t.protocol === "about:" && t.hostname === "client" || g && !v(t, y.settingsObject.baseUrl)) {
							i.referrer = "client";
						} else {
							i.referrer = t;
						}
					}
				}
				if (t.referrerPolicy !== undefined) {
					i.referrerPolicy = t.referrerPolicy;
				}
				let w;
				if (t.mode !== undefined) {
					w = t.mode;
				} else {
					w = a;
				}
				if (w === "navigate") {
					throw F.errors.exception({
						header: "Request constructor",
						message: "invalid request mode navigate."
					});
				}
				if (w != null) {
					i.mode = w;
				}
				if (t.credentials !== undefined) {
					i.credentials = t.credentials;
				}
				if (t.cache !== undefined) {
					i.cache = t.cache;
				}
				if (i.cache === "only-if-cached" && i.mode !== "same-origin") {
					throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
				}
				if (t.redirect !== undefined) {
					i.redirect = t.redirect;
				}
				if (t.integrity != null) {
					i.integrity = String(t.integrity);
				}
				if (t.keepalive !== undefined) {
					i.keepalive = Boolean(t.keepalive);
				}
				if (t.method !== undefined) {
					let e = t.method;
					const n = A[e];
					if (n !== undefined) {
						i.method = n;
					} else {
						if (!_(e)) {
							throw new TypeError(`'${e}' is not a valid HTTP method.`);
						}
						const t = e.toUpperCase();
						if (b.has(t)) {
							throw new TypeError(`'${e}' HTTP method is unsupported.`);
						}
						e = k[t] ?? e;
						i.method = e;
					}
					if (!q && i.method === "patch") {
						process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: "UNDICI-FETCH-patch" });
						q = true;
					}
				}
				if (t.signal !== undefined) {
					m = t.signal;
				}
				this[N] = i;
				const T = new AbortController();
				this[M] = T.signal;
				if (m != null) {
					if (!m || typeof m.aborted !== "boolean" || typeof m.addEventListener !== "function") {
						throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
					}
					if (m.aborted) {
						T.abort(m.reason);
					} else {
						this[U] = T;
						const e = new WeakRef(T);
						const t = K(e);
						try {
							if (typeof z === "function" && z(m) === H) {
								B(1500, m);
							} else if (V(m, "abort").length >= H) {
								B(1500, m);
							}
						} catch {}
						h.addAbortListener(m, t);
						W.register(T, {
							signal: m,
							abort: t
						}, t);
					}
				}
				this[j] = new s(L);
				f(this[j], i.headersList);
				u(this[j], "request");
				if (w === "no-cors") {
					if (!x.has(i.method)) {
						throw new TypeError(`'${i.method} is unsupported in no-cors mode.`);
					}
					u(this[j], "request-no-cors");
				}
				if (C) {
					const e = p(this[j]);
					const n = t.headers !== undefined ? t.headers : new l(e);
					e.clear();
					if (n instanceof l) {
						for (const { name: t, value: r } of n.rawValues()) {
							e.append(t, r, false);
						}
						e.cookies = n.cookies;
					} else {
						c(this[j], n);
					}
				}
				const E = e instanceof J ? e[N].body : null;
				if ((t.body != null || E != null) && (i.method === "GET" || i.method === "HEAD")) {
					throw new TypeError("Request with GET/HEAD method cannot have body.");
				}
				let D = null;
				if (t.body != null) {
					const [e, n] = r(t.body, i.keepalive);
					D = e;
					if (n && !p(this[j]).contains("content-type", true)) {
						this[j].append("content-type", n);
					}
				}
				const O = D ?? E;
				if (O != null && O.source == null) {
					if (D != null && t.duplex == null) {
						throw new TypeError("RequestInit: duplex option is required when sending a body.");
					}
					if (i.mode !== "same-origin" && i.mode !== "cors") {
						throw new TypeError("If request is made from ReadableStream, mode should be \"same-origin\" or \"cors\"");
					}
					i.useCORSPreflightFlag = true;
				}
				let I = O;
				if (D == null && E != null) {
					if (o(e)) {
						throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
					}
					const t = new TransformStream();
					E.stream.pipeThrough(t);
					I = {
						source: E.source,
						length: E.length,
						stream: t.readable
					};
				}
				this[N].body = I;
			}
			get method() {
				F.brandCheck(this, J);
				return this[N].method;
			}
			get url() {
				F.brandCheck(this, J);
				return I(this[N].url);
			}
			get headers() {
				F.brandCheck(this, J);
				return this[j];
			}
			get destination() {
				F.brandCheck(this, J);
				return this[N].destination;
			}
			get referrer() {
				F.brandCheck(this, J);
				if (this[N].referrer === "no-referrer") {
					return "";
				}
				if (this[N].referrer === "client") {
					return "about:client";
				}
				return this[N].referrer.toString();
			}
			get referrerPolicy() {
				F.brandCheck(this, J);
				return this[N].referrerPolicy;
			}
			get mode() {
				F.brandCheck(this, J);
				return this[N].mode;
			}
			get credentials() {
				return this[N].credentials;
			}
			get cache() {
				F.brandCheck(this, J);
				return this[N].cache;
			}
			get redirect() {
				F.brandCheck(this, J);
				return this[N].redirect;
			}
			get integrity() {
				F.brandCheck(this, J);
				return this[N].integrity;
			}
			get keepalive() {
				F.brandCheck(this, J);
				return this[N].keepalive;
			}
			get isReloadNavigation() {
				F.brandCheck(this, J);
				return this[N].reloadNavigation;
			}
			get isHistoryNavigation() {
				F.brandCheck(this, J);
				return this[N].historyNavigation;
			}
			get signal() {
				F.brandCheck(this, J);
				return this[M];
			}
			get body() {
				F.brandCheck(this, J);
				return this[N].body ? this[N].body.stream : null;
			}
			get bodyUsed() {
				F.brandCheck(this, J);
				return !!this[N].body && h.isDisturbed(this[N].body.stream);
			}
			get duplex() {
				F.brandCheck(this, J);
				return "half";
			}
			clone() {
				F.brandCheck(this, J);
				if (o(this)) {
					throw new TypeError("unusable");
				}
				const e = ee(this[N]);
				const t = new AbortController();
				if (this.signal.aborted) {
					t.abort(this.signal.reason);
				} else {
					let e = G.get(this.signal);
					if (e === undefined) {
						e = new Set();
						G.set(this.signal, e);
					}
					const n = new WeakRef(t);
					e.add(n);
					h.addAbortListener(t.signal, K(n));
				}
				return X(e, t.signal, d(this[j]));
			}
			[g.inspect.custom](e, t) {
				if (t.depth === null) {
					t.depth = 2;
				}
				t.colors ??= true;
				const n = {
					method: this.method,
					url: this.url,
					headers: this.headers,
					destination: this.destination,
					referrer: this.referrer,
					referrerPolicy: this.referrerPolicy,
					mode: this.mode,
					credentials: this.credentials,
					cache: this.cache,
					redirect: this.redirect,
					integrity: this.integrity,
					keepalive: this.keepalive,
					isReloadNavigation: this.isReloadNavigation,
					isHistoryNavigation: this.isHistoryNavigation,
					signal: this.signal
				};
				return `Request ${g.formatWithOptions(t, n)}`;
			}
		}
		i(J);
		function Y(e) {
			return {
				method: e.method ?? "GET",
				localURLsOnly: e.localURLsOnly ?? false,
				unsafeRequest: e.unsafeRequest ?? false,
				body: e.body ?? null,
				client: e.client ?? null,
				reservedClient: e.reservedClient ?? null,
				replacesClientId: e.replacesClientId ?? "",
				window: e.window ?? "client",
				keepalive: e.keepalive ?? false,
				serviceWorkers: e.serviceWorkers ?? "all",
				initiator: e.initiator ?? "",
				destination: e.destination ?? "",
				priority: e.priority ?? null,
				origin: e.origin ?? "client",
				policyContainer: e.policyContainer ?? "client",
				referrer: e.referrer ?? "client",
				referrerPolicy: e.referrerPolicy ?? "",
				mode: e.mode ?? "no-cors",
				useCORSPreflightFlag: e.useCORSPreflightFlag ?? false,
				credentials: e.credentials ?? "same-origin",
				useCredentials: e.useCredentials ?? false,
				cache: e.cache ?? "default",
				redirect: e.redirect ?? "follow",
				integrity: e.integrity ?? "",
				cryptoGraphicsNonceMetadata: e.cryptoGraphicsNonceMetadata ?? "",
				parserMetadata: e.parserMetadata ?? "",
				reloadNavigation: e.reloadNavigation ?? false,
				historyNavigation: e.historyNavigation ?? false,
				userActivation: e.userActivation ?? false,
				taintedOrigin: e.taintedOrigin ?? false,
				redirectCount: e.redirectCount ?? 0,
				responseTainting: e.responseTainting ?? "basic",
				preventNoCacheCacheControlHeaderModification: e.preventNoCacheCacheControlHeaderModification ?? false,
				done: e.done ?? false,
				timingAllowFailed: e.timingAllowFailed ?? false,
				urlList: e.urlList,
				url: e.urlList[0],
				headersList: e.headersList ? new l(e.headersList) : new l()
			};
		}
		function ee(e) {
			const t = Y({
				...e,
				body: null
			});
			if (e.body != null) {
				t.body = a(t, e.body);
			}
			return t;
		}
		function X(e, t, n) {
			const r = new J(L);
			r[N] = e;
			r[M] = t;
			r[j] = new s(L);
			f(r[j], e.headersList);
			u(r[j], n);
			return r;
		}
		Object.defineProperties(J.prototype, {
			method: O,
			url: O,
			headers: O,
			redirect: O,
			clone: O,
			signal: O,
			duplex: O,
			destination: O,
			body: O,
			bodyUsed: O,
			isHistoryNavigation: O,
			isReloadNavigation: O,
			keepalive: O,
			integrity: O,
			cache: O,
			credentials: O,
			attribute: O,
			referrerPolicy: O,
			referrer: O,
			mode: O,
			[Symbol.toStringTag]: {
				value: "Request",
				configurable: true
			}
		});
		F.converters.Request = F.interfaceConverter(J);
		F.converters.RequestInfo = function(e, t, n) {
			if (typeof e === "string") {
				return F.converters.USVString(e, t, n);
			}
			if (e instanceof J) {
				return F.converters.Request(e, t, n);
			}
			return F.converters.USVString(e, t, n);
		};
		F.converters.AbortSignal = F.interfaceConverter(AbortSignal);
		F.converters.RequestInit = F.dictionaryConverter([
			{
				key: "method",
				converter: F.converters.ByteString
			},
			{
				key: "headers",
				converter: F.converters.HeadersInit
			},
			{
				key: "body",
				converter: F.nullableConverter(F.converters.BodyInit)
			},
			{
				key: "referrer",
				converter: F.converters.USVString
			},
			{
				key: "referrerPolicy",
				converter: F.converters.DOMString,
				allowedValues: S
			},
			{
				key: "mode",
				converter: F.converters.DOMString,
				allowedValues: w
			},
			{
				key: "credentials",
				converter: F.converters.DOMString,
				allowedValues: T
			},
			{
				key: "cache",
				converter: F.converters.DOMString,
				allowedValues: E
			},
			{
				key: "redirect",
				converter: F.converters.DOMString,
				allowedValues: C
			},
			{
				key: "integrity",
				converter: F.converters.DOMString
			},
			{
				key: "keepalive",
				converter: F.converters.boolean
			},
			{
				key: "signal",
				converter: F.nullableConverter((e) => F.converters.AbortSignal(e, "RequestInit", "signal", { strict: false }))
			},
			{
				key: "window",
				converter: F.converters.any
			},
			{
				key: "duplex",
				converter: F.converters.DOMString,
				allowedValues: D
			},
			{
				key: "dispatcher",
				converter: F.converters.any
			}
		]);
		e.exports = {
			Request: J,
			makeRequest: Y,
			fromInnerRequest: X,
			cloneRequest: ee
		};
	}),
	99051: ((e, t, n) => {
		const { Headers: r, HeadersList: i, fill: a, getHeadersGuard: o, setHeadersGuard: s, setHeadersList: c } = n(60660);
		const { extractBody: l, cloneBody: u, mixinBody: d, hasFinalizationRegistry: f, streamRegistry: p, bodyUnusable: m } = n(84492);
		const h = n(3440);
		const g = n(57975);
		const { kEnumerableProperty: _ } = h;
		const { isValidReasonPhrase: v, isCancelled: y, isAborted: b, isBlobLike: x, serializeJavascriptValueToJSONString: S, isErrorLike: C, isomorphicEncode: w, environmentSettingsObject: T } = n(73168);
		const { redirectStatusSet: E, nullBodyStatus: D } = n(4495);
		const { kState: O, kHeaders: k } = n(93627);
		const { webidl: A } = n(45893);
		const { FormData: j } = n(35910);
		const { URLSerializer: M } = n(51900);
		const { kConstruct: N } = n(36443);
		const P = n(34589);
		const { types: F } = n(57975);
		const I = new TextEncoder("utf-8");
		class L {
			static error() {
				const e = K(B(), "immutable");
				return e;
			}
			static json(e, t = {}) {
				A.argumentLengthCheck(arguments, 1, "Response.json");
				if (t !== null) {
					t = A.converters.ResponseInit(t);
				}
				const n = I.encode(S(e));
				const r = l(n);
				const i = K(z({}), "response");
				G(i, t, {
					body: r[0],
					type: "application/json"
				});
				return i;
			}
			static redirect(e, t = 302) {
				A.argumentLengthCheck(arguments, 1, "Response.redirect");
				e = A.converters.USVString(e);
				t = A.converters["unsigned short"](t);
				let n;
				try {
					n = new URL(e, T.settingsObject.baseUrl);
				} catch (t) {
					throw new TypeError(`Failed to parse URL from ${e}`, { cause: t });
				}
				if (!E.has(t)) {
					throw new RangeError(`Invalid status code ${t}`);
				}
				const r = K(z({}), "immutable");
				r[O].status = t;
				const i = w(M(n));
				r[O].headersList.append("location", i, true);
				return r;
			}
			constructor(e = null, t = {}) {
				A.util.markAsUncloneable(this);
				if (e === N) {
					return;
				}
				if (e !== null) {
					e = A.converters.BodyInit(e);
				}
				t = A.converters.ResponseInit(t);
				this[O] = z({});
				this[k] = new r(N);
				s(this[k], "response");
				c(this[k], this[O].headersList);
				let n = null;
				if (e != null) {
					const [t, r] = l(e);
					n = {
						body: t,
						type: r
					};
				}
				G(this, t, n);
			}
			get type() {
				A.brandCheck(this, L);
				return this[O].type;
			}
			get url() {
				A.brandCheck(this, L);
				const e = this[O].urlList;
				const t = e[e.length - 1] ?? null;
				if (t === null) {
					return "";
				}
				return M(t, true);
			}
			get redirected() {
				A.brandCheck(this, L);
				return this[O].urlList.length > 1;
			}
			get status() {
				A.brandCheck(this, L);
				return this[O].status;
			}
			get ok() {
				A.brandCheck(this, L);
				return this[O].status >= 200 && this[O].status <= 299;
			}
			get statusText() {
				A.brandCheck(this, L);
				return this[O].statusText;
			}
			get headers() {
				A.brandCheck(this, L);
				return this[k];
			}
			get body() {
				A.brandCheck(this, L);
				return this[O].body ? this[O].body.stream : null;
			}
			get bodyUsed() {
				A.brandCheck(this, L);
				return !!this[O].body && h.isDisturbed(this[O].body.stream);
			}
			clone() {
				A.brandCheck(this, L);
				if (m(this)) {
					throw A.errors.exception({
						header: "Response.clone",
						message: "Body has already been consumed."
					});
				}
				const e = R(this[O]);
				if (f && this[O].body?.stream) {
					p.register(this, new WeakRef(this[O].body.stream));
				}
				return K(e, o(this[k]));
			}
			[g.inspect.custom](e, t) {
				if (t.depth === null) {
					t.depth = 2;
				}
				t.colors ??= true;
				const n = {
					status: this.status,
					statusText: this.statusText,
					headers: this.headers,
					body: this.body,
					bodyUsed: this.bodyUsed,
					ok: this.ok,
					redirected: this.redirected,
					type: this.type,
					url: this.url
				};
				return `Response ${g.formatWithOptions(t, n)}`;
			}
		}
		d(L);
		Object.defineProperties(L.prototype, {
			type: _,
			url: _,
			status: _,
			ok: _,
			redirected: _,
			statusText: _,
			headers: _,
			clone: _,
			body: _,
			bodyUsed: _,
			[Symbol.toStringTag]: {
				value: "Response",
				configurable: true
			}
		});
		Object.defineProperties(L, {
			json: _,
			redirect: _,
			error: _
		});
		function R(e) {
			if (e.internalResponse) {
				return U(R(e.internalResponse), e.type);
			}
			const t = z({
				...e,
				body: null
			});
			if (e.body != null) {
				t.body = u(t, e.body);
			}
			return t;
		}
		function z(e) {
			return {
				aborted: false,
				rangeRequested: false,
				timingAllowPassed: false,
				requestIncludesCredentials: false,
				type: "default",
				status: 200,
				timingInfo: null,
				cacheState: "",
				statusText: "",
				...e,
				headersList: e?.headersList ? new i(e?.headersList) : new i(),
				urlList: e?.urlList ? [...e.urlList] : []
			};
		}
		function B(e) {
			const t = C(e);
			return z({
				type: "error",
				status: 0,
				error: t ? e : new Error(e ? String(e) : e),
				aborted: e && e.name === "AbortError"
			});
		}
		function V(e) {
			return e.type === "error" && e.status === 0;
		}
		function H(e, t) {
			t = {
				internalResponse: e,
				...t
			};
			return new Proxy(e, {
				get(e, n) {
					return n in t ? t[n] : e[n];
				},
				set(e, n, r) {
					P(!(n in t));
					e[n] = r;
					return true;
				}
			});
		}
		function U(e, t) {
			if (t === "basic") {
				return H(e, {
					type: "basic",
					headersList: e.headersList
				});
			} else if (t === "cors") {
				return H(e, {
					type: "cors",
					headersList: e.headersList
				});
			} else if (t === "opaque") {
				return H(e, {
					type: "opaque",
					urlList: Object.freeze([]),
					status: 0,
					statusText: "",
					body: null
				});
			} else if (t === "opaqueredirect") {
				return H(e, {
					type: "opaqueredirect",
					status: 0,
					statusText: "",
					headersList: [],
					body: null
				});
			} else {
				P(false);
			}
		}
		function W(e, t = null) {
			P(y(e));
			return b(e) ? B(Object.assign(new DOMException("The operation was aborted.", "AbortError"), { cause: t })) : B(Object.assign(new DOMException("Request was cancelled."), { cause: t }));
		}
		function G(e, t, n) {
			if (t.status !== null && (t.status < 200 || t.status > 599)) {
				throw new RangeError("init[\"status\"] must be in the range of 200 to 599, inclusive.");
			}
			if ("statusText" in t && t.statusText != null) {
				if (!v(String(t.statusText))) {
					throw new TypeError("Invalid statusText");
				}
			}
			if ("status" in t && t.status != null) {
				e[O].status = t.status;
			}
			if ("statusText" in t && t.statusText != null) {
				e[O].statusText = t.statusText;
			}
			if ("headers" in t && t.headers != null) {
				a(e[k], t.headers);
			}
			if (n) {
				if (D.includes(e.status)) {
					throw A.errors.exception({
						header: "Response constructor",
						message: `Invalid response status code ${e.status}`
					});
				}
				e[O].body = n.body;
				if (n.type != null && !e[O].headersList.contains("content-type", true)) {
					e[O].headersList.append("content-type", n.type, true);
				}
			}
		}
		function K(e, t) {
			const n = new L(N);
			n[O] = e;
			n[k] = new r(N);
			c(n[k], e.headersList);
			s(n[k], t);
			if (f && e.body?.stream) {
				p.register(n, new WeakRef(e.body.stream));
			}
			return n;
		}
		A.converters.ReadableStream = A.interfaceConverter(ReadableStream);
		A.converters.FormData = A.interfaceConverter(j);
		A.converters.URLSearchParams = A.interfaceConverter(URLSearchParams);
		A.converters.XMLHttpRequestBodyInit = function(e, t, n) {
			if (typeof e === "string") {
				return A.converters.USVString(e, t, n);
			}
			if (x(e)) {
				return A.converters.Blob(e, t, n, { strict: false });
			}
			if (ArrayBuffer.isView(e) || F.isArrayBuffer(e)) {
				return A.converters.BufferSource(e, t, n);
			}
			if (h.isFormDataLike(e)) {
				return A.converters.FormData(e, t, n, { strict: false });
			}
			if (e instanceof URLSearchParams) {
				return A.converters.URLSearchParams(e, t, n);
			}
			return A.converters.DOMString(e, t, n);
		};
		A.converters.BodyInit = function(e, t, n) {
			if (e instanceof ReadableStream) {
				return A.converters.ReadableStream(e, t, n);
			}
			if (e?.[Symbol.asyncIterator]) {
				return e;
			}
			return A.converters.XMLHttpRequestBodyInit(e, t, n);
		};
		A.converters.ResponseInit = A.dictionaryConverter([
			{
				key: "status",
				converter: A.converters["unsigned short"],
				defaultValue: () => 200
			},
			{
				key: "statusText",
				converter: A.converters.ByteString,
				defaultValue: () => ""
			},
			{
				key: "headers",
				converter: A.converters.HeadersInit
			}
		]);
		e.exports = {
			isNetworkError: V,
			makeNetworkError: B,
			makeResponse: z,
			makeAppropriateNetworkError: W,
			filterResponse: U,
			Response: L,
			cloneResponse: R,
			fromInnerResponse: K
		};
	}),
	93627: ((e) => {
		e.exports = {
			kUrl: Symbol("url"),
			kHeaders: Symbol("headers"),
			kSignal: Symbol("signal"),
			kState: Symbol("state"),
			kDispatcher: Symbol("dispatcher")
		};
	}),
	73168: ((e, t, n) => {
		const { Transform: r } = n(57075);
		const i = n(38522);
		const { redirectStatusSet: a, referrerPolicySet: o, badPortsSet: s } = n(4495);
		const { getGlobalOrigin: c } = n(51059);
		const { collectASequenceOfCodePoints: l, collectAnHTTPQuotedString: u, removeChars: d, parseMIMEType: f } = n(51900);
		const { performance: p } = n(643);
		const { isBlobLike: m, ReadableStreamFrom: h, isValidHTTPToken: g, normalizedMethodRecordsBase: _ } = n(3440);
		const v = n(34589);
		const { isUint8Array: y } = n(73429);
		const { webidl: b } = n(45893);
		let x = [];
		let S;
		try {
			S = n(77598);
			const e = [
				"sha256",
				"sha384",
				"sha512"
			];
			x = S.getHashes().filter((t) => e.includes(t));
		} catch {}
		function C(e) {
			const t = e.urlList;
			const n = t.length;
			return n === 0 ? null : t[n - 1].toString();
		}
		function w(e, t) {
			if (!a.has(e.status)) {
				return null;
			}
			let n = e.headersList.get("location", true);
			if (n !== null && M(n)) {
				if (!T(n)) {
					n = E(n);
				}
				n = new URL(n, C(e));
			}
			if (n && !n.hash) {
				n.hash = t;
			}
			return n;
		}
		function T(e) {
			for (let t = 0; t < e.length; ++t) {
				const n = e.charCodeAt(t);
				if (n > 126 || n < 32) {
					return false;
				}
			}
			return true;
		}
		function E(e) {
			return Buffer.from(e, "binary").toString("utf8");
		}
		function D(e) {
			return e.urlList[e.urlList.length - 1];
		}
		function O(e) {
			const t = D(e);
			if (ve(t) && s.has(t.port)) {
				return "blocked";
			}
			return "allowed";
		}
		function k(e) {
			return e instanceof Error || e?.constructor?.name === "Error" || e?.constructor?.name === "DOMException";
		}
		function A(e) {
			for (let t = 0; t < e.length; ++t) {
				const n = e.charCodeAt(t);
				if (!(n === 9 || n >= 32 && n <= 126 || n >= 128 && n <= 255)) {
					return false;
				}
			}
			return true;
		}
		const j = g;
		function M(e) {
			return (e[0] === "	" || e[0] === " " || e[e.length - 1] === "	" || e[e.length - 1] === " " || e.includes("\n") || e.includes("\r") || e.includes("\0")) === false;
		}
		function N(e, t) {
			const { headersList: n } = t;
			const r = (n.get("referrer-policy", true) ?? "").split(",");
			let i = "";
			if (r.length > 0) {
				for (let e = r.length; e !== 0; e--) {
					const t = r[e - 1].trim();
					if (o.has(t)) {
						i = t;
						break;
					}
				}
			}
			if (i !== "") {
				e.referrerPolicy = i;
			}
		}
		function P() {
			return "allowed";
		}
		function F() {
			return "success";
		}
		function I() {
			return "success";
		}
		function L(e) {
			let t = null;
			t = e.mode;
			e.headersList.set("sec-fetch-mode", t, true);
		}
		function R(e) {
			let t = e.origin;
			if (t === "client" || t === undefined) {
				return;
			}
			if (e.responseTainting === "cors" || e.mode === "websocket") {
				e.headersList.append("origin", t, true);
			} else if (e.method !== "GET" && e.method !== "HEAD") {
				switch (e.referrerPolicy) {
					case "no-referrer":
						t = null;
						break;
					case "no-referrer-when-downgrade":
					case "strict-origin":
					case "strict-origin-when-cross-origin":
						if (e.origin && _e(e.origin) && !_e(D(e))) {
							t = null;
						}
						break;
					case "same-origin":
						if (!re(e, D(e))) {
							t = null;
						}
						break;
					default:
				}
				e.headersList.append("origin", t, true);
			}
		}
		function z(e, t) {
			return e;
		}
		function B(e, t, n) {
			if (!e?.startTime || e.startTime < t) {
				return {
					domainLookupStartTime: t,
					domainLookupEndTime: t,
					connectionStartTime: t,
					connectionEndTime: t,
					secureConnectionStartTime: t,
					ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
				};
			}
			return {
				domainLookupStartTime: z(e.domainLookupStartTime, n),
				domainLookupEndTime: z(e.domainLookupEndTime, n),
				connectionStartTime: z(e.connectionStartTime, n),
				connectionEndTime: z(e.connectionEndTime, n),
				secureConnectionStartTime: z(e.secureConnectionStartTime, n),
				ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
			};
		}
		function V(e) {
			return z(p.now(), e);
		}
		function H(e) {
			return {
				startTime: e.startTime ?? 0,
				redirectStartTime: 0,
				redirectEndTime: 0,
				postRedirectStartTime: e.startTime ?? 0,
				finalServiceWorkerStartTime: 0,
				finalNetworkResponseStartTime: 0,
				finalNetworkRequestStartTime: 0,
				endTime: 0,
				encodedBodySize: 0,
				decodedBodySize: 0,
				finalConnectionTimingInfo: null
			};
		}
		function U() {
			return { referrerPolicy: "strict-origin-when-cross-origin" };
		}
		function W(e) {
			return { referrerPolicy: e.referrerPolicy };
		}
		function G(e) {
			const t = e.referrerPolicy;
			v(t);
			let n = null;
			if (e.referrer === "client") {
				const e = c();
				if (!e || e.origin === "null") {
					return "no-referrer";
				}
				n = new URL(e);
			} else if (e.referrer instanceof URL) {
				n = e.referrer;
			}
			let r = K(n);
			const i = K(n, true);
			if (r.toString().length > 4096) {
				r = i;
			}
			const a = re(e, r);
			const o = q(r) && !q(e.url);
			switch (t) {
				case "origin": return i != null ? i : K(n, true);
				case "unsafe-url": return r;
				case "same-origin": return a ? i : "no-referrer";
				case "origin-when-cross-origin": return a ? r : i;
				case "strict-origin-when-cross-origin": {
					const t = D(e);
					if (re(r, t)) {
						return r;
					}
					if (q(r) && !q(t)) {
						return "no-referrer";
					}
					return i;
				}
				case "strict-origin":
				case "no-referrer-when-downgrade":
				default: return o ? "no-referrer" : i;
			}
		}
		function K(e, t) {
			v(e instanceof URL);
			e = new URL(e);
			if (e.protocol === "file:" || e.protocol === "about:" || e.protocol === "blank:") {
				return "no-referrer";
			}
			e.username = "";
			e.password = "";
			e.hash = "";
			if (t) {
				e.pathname = "";
				e.search = "";
			}
			return e;
		}
		function q(e) {
			if (!(e instanceof URL)) {
				return false;
			}
			if (e.href === "about:blank" || e.href === "about:srcdoc") {
				return true;
			}
			if (e.protocol === "data:") return true;
			if (e.protocol === "file:") return true;
			return t(e.origin);
			function t(e) {
				if (e == null || e === "null") return false;
				const t = new URL(e);
				if (t.protocol === "https:" || t.protocol === "wss:") {
					return true;
				}
				if (/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(t.hostname) || t.hostname === "localhost" || t.hostname.includes("localhost.") || t.hostname.endsWith(".localhost")) {
					return true;
				}
				return false;
			}
		}
		function J(e, t) {
			if (S === undefined) {
				return true;
			}
			const n = ee(t);
			if (n === "no metadata") {
				return true;
			}
			if (n.length === 0) {
				return true;
			}
			const r = X(n);
			const i = te(n, r);
			for (const t of i) {
				const n = t.algo;
				const r = t.hash;
				let i = S.createHash(n).update(e).digest("base64");
				if (i[i.length - 1] === "=") {
					if (i[i.length - 2] === "=") {
						i = i.slice(0, -2);
					} else {
						i = i.slice(0, -1);
					}
				}
				if (ne(i, r)) {
					return true;
				}
			}
			return false;
		}
		const Y = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
		function ee(e) {
			const t = [];
			let n = true;
			for (const r of e.split(" ")) {
				n = false;
				const e = Y.exec(r);
				if (e === null || e.groups === undefined || e.groups.algo === undefined) {
					continue;
				}
				const i = e.groups.algo.toLowerCase();
				if (x.includes(i)) {
					t.push(e.groups);
				}
			}
			if (n === true) {
				return "no metadata";
			}
			return t;
		}
		function X(e) {
			let t = e[0].algo;
			if (t[3] === "5") {
				return t;
			}
			for (let n = 1; n < e.length; ++n) {
				const r = e[n];
				if (r.algo[3] === "5") {
					t = "sha512";
					break;
				} else if (t[3] === "3") {
					continue;
				} else if (r.algo[3] === "3") {
					t = "sha384";
				}
			}
			return t;
		}
		function te(e, t) {
			if (e.length === 1) {
				return e;
			}
			let n = 0;
			for (let r = 0; r < e.length; ++r) {
				if (e[r].algo === t) {
					e[n++] = e[r];
				}
			}
			e.length = n;
			return e;
		}
		function ne(e, t) {
			if (e.length !== t.length) {
				return false;
			}
			for (let n = 0; n < e.length; ++n) {
				if (e[n] !== t[n]) {
					if (e[n] === "+" && t[n] === "-" || e[n] === "/" && t[n] === "_") {
						continue;
					}
					return false;
				}
			}
			return true;
		}
		function Z(e) {}
		function re(e, t) {
			if (e.origin === t.origin && e.origin === "null") {
				return true;
			}
			if (e.protocol === t.protocol && e.hostname === t.hostname && e.port === t.port) {
				return true;
			}
			return false;
		}
		function ie() {
			let e;
			let t;
			const n = new Promise((n, r) => {
				e = n;
				t = r;
			});
			return {
				promise: n,
				resolve: e,
				reject: t
			};
		}
		function ae(e) {
			return e.controller.state === "aborted";
		}
		function oe(e) {
			return e.controller.state === "aborted" || e.controller.state === "terminated";
		}
		function se(e) {
			return _[e.toLowerCase()] ?? e;
		}
		function ce(e) {
			const t = JSON.stringify(e);
			if (t === undefined) {
				throw new TypeError("Value is not JSON serializable");
			}
			v(typeof t === "string");
			return t;
		}
		const Q = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
		function le(e, t, n = 0, r = 1) {
			class i {
				#e;
				#t;
				#n;
				constructor(e, t) {
					this.#e = e;
					this.#t = t;
					this.#n = 0;
				}
				next() {
					if (typeof this !== "object" || this === null || !(#e in this)) {
						throw new TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);
					}
					const i = this.#n;
					const a = this.#e[t];
					const o = a.length;
					if (i >= o) {
						return {
							value: undefined,
							done: true
						};
					}
					const { [n]: s, [r]: c } = a[i];
					this.#n = i + 1;
					let l;
					switch (this.#t) {
						case "key":
							l = s;
							break;
						case "value":
							l = c;
							break;
						case "key+value":
							l = [s, c];
							break;
					}
					return {
						value: l,
						done: false
					};
				}
			}
			delete i.prototype.constructor;
			Object.setPrototypeOf(i.prototype, Q);
			Object.defineProperties(i.prototype, {
				[Symbol.toStringTag]: {
					writable: false,
					enumerable: false,
					configurable: true,
					value: `${e} Iterator`
				},
				next: {
					writable: true,
					enumerable: true,
					configurable: true
				}
			});
			return function(e, t) {
				return new i(e, t);
			};
		}
		function ue(e, t, n, r = 0, i = 1) {
			const a = le(e, n, r, i);
			const o = {
				keys: {
					writable: true,
					enumerable: true,
					configurable: true,
					value: function e() {
						b.brandCheck(this, t);
						return a(this, "key");
					}
				},
				values: {
					writable: true,
					enumerable: true,
					configurable: true,
					value: function e() {
						b.brandCheck(this, t);
						return a(this, "value");
					}
				},
				entries: {
					writable: true,
					enumerable: true,
					configurable: true,
					value: function e() {
						b.brandCheck(this, t);
						return a(this, "key+value");
					}
				},
				forEach: {
					writable: true,
					enumerable: true,
					configurable: true,
					value: function n(r, i = globalThis) {
						b.brandCheck(this, t);
						b.argumentLengthCheck(arguments, 1, `${e}.forEach`);
						if (typeof r !== "function") {
							throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
						}
						for (const { 0: e, 1: t } of a(this, "key+value")) {
							r.call(i, t, e, this);
						}
					}
				}
			};
			return Object.defineProperties(t.prototype, {
				...o,
				[Symbol.iterator]: {
					writable: true,
					enumerable: false,
					configurable: true,
					value: o.entries.value
				}
			});
		}
		async function $(e, t, n) {
			const r = t;
			const i = n;
			let a;
			try {
				a = e.stream.getReader();
			} catch (e) {
				i(e);
				return;
			}
			try {
				r(await he(a));
			} catch (e) {
				i(e);
			}
		}
		function de(e) {
			return e instanceof ReadableStream || e[Symbol.toStringTag] === "ReadableStream" && typeof e.tee === "function";
		}
		function fe(e) {
			try {
				e.close();
				e.byobRequest?.respond(0);
			} catch (e) {
				if (!e.message.includes("Controller is already closed") && !e.message.includes("ReadableStream is already closed")) {
					throw e;
				}
			}
		}
		const pe = /[^\x00-\xFF]/;
		function me(e) {
			v(!pe.test(e));
			return e;
		}
		async function he(e) {
			const t = [];
			let n = 0;
			while (true) {
				const { done: r, value: i } = await e.read();
				if (r) {
					return Buffer.concat(t, n);
				}
				if (!y(i)) {
					throw new TypeError("Received non-Uint8Array chunk");
				}
				t.push(i);
				n += i.length;
			}
		}
		function ge(e) {
			v("protocol" in e);
			const t = e.protocol;
			return t === "about:" || t === "blob:" || t === "data:";
		}
		function _e(e) {
			return typeof e === "string" && e[5] === ":" && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && e[4] === "s" || e.protocol === "https:";
		}
		function ve(e) {
			v("protocol" in e);
			const t = e.protocol;
			return t === "http:" || t === "https:";
		}
		function ye(e, t) {
			const n = e;
			if (!n.startsWith("bytes")) {
				return "failure";
			}
			const r = { position: 5 };
			if (t) {
				l((e) => e === "	" || e === " ", n, r);
			}
			if (n.charCodeAt(r.position) !== 61) {
				return "failure";
			}
			r.position++;
			if (t) {
				l((e) => e === "	" || e === " ", n, r);
			}
			const i = l((e) => {
				const t = e.charCodeAt(0);
				return t >= 48 && t <= 57;
			}, n, r);
			const a = i.length ? Number(i) : null;
			if (t) {
				l((e) => e === "	" || e === " ", n, r);
			}
			if (n.charCodeAt(r.position) !== 45) {
				return "failure";
			}
			r.position++;
			if (t) {
				l((e) => e === "	" || e === " ", n, r);
			}
			const o = l((e) => {
				const t = e.charCodeAt(0);
				return t >= 48 && t <= 57;
			}, n, r);
			const s = o.length ? Number(o) : null;
			if (r.position < n.length) {
				return "failure";
			}
			if (s === null && a === null) {
				return "failure";
			}
			if (a > s) {
				return "failure";
			}
			return {
				rangeStartValue: a,
				rangeEndValue: s
			};
		}
		function be(e, t, n) {
			let r = "bytes ";
			r += me(`${e}`);
			r += "-";
			r += me(`${t}`);
			r += "/";
			r += me(`${n}`);
			return r;
		}
		class xe extends r {
			#e;
			constructor(e) {
				super();
				this.#e = e;
			}
			_transform(e, t, n) {
				if (!this._inflateStream) {
					if (e.length === 0) {
						n();
						return;
					}
					this._inflateStream = (e[0] & 15) === 8 ? i.createInflate(this.#e) : i.createInflateRaw(this.#e);
					this._inflateStream.on("data", this.push.bind(this));
					this._inflateStream.on("end", () => this.push(null));
					this._inflateStream.on("error", (e) => this.destroy(e));
				}
				this._inflateStream.write(e, t, n);
			}
			_final(e) {
				if (this._inflateStream) {
					this._inflateStream.end();
					this._inflateStream = null;
				}
				e();
			}
		}
		function Se(e) {
			return new xe(e);
		}
		function Ce(e) {
			let t = null;
			let n = null;
			let r = null;
			const i = Te("content-type", e);
			if (i === null) {
				return "failure";
			}
			for (const e of i) {
				const i = f(e);
				if (i === "failure" || i.essence === "*/*") {
					continue;
				}
				r = i;
				if (r.essence !== n) {
					t = null;
					if (r.parameters.has("charset")) {
						t = r.parameters.get("charset");
					}
					n = r.essence;
				} else if (!r.parameters.has("charset") && t !== null) {
					r.parameters.set("charset", t);
				}
			}
			if (r == null) {
				return "failure";
			}
			return r;
		}
		function we(e) {
			const t = e;
			const n = { position: 0 };
			const r = [];
			let i = "";
			while (n.position < t.length) {
				i += l((e) => e !== "\"" && e !== ",", t, n);
				if (n.position < t.length) {
					if (t.charCodeAt(n.position) === 34) {
						i += u(t, n);
						if (n.position < t.length) {
							continue;
						}
					} else {
						v(t.charCodeAt(n.position) === 44);
						n.position++;
					}
				}
				i = d(i, true, true, (e) => e === 9 || e === 32);
				r.push(i);
				i = "";
			}
			return r;
		}
		function Te(e, t) {
			const n = t.get(e, true);
			if (n === null) {
				return null;
			}
			return we(n);
		}
		const Ee = new TextDecoder();
		function De(e) {
			if (e.length === 0) {
				return "";
			}
			if (e[0] === 239 && e[1] === 187 && e[2] === 191) {
				e = e.subarray(3);
			}
			const t = Ee.decode(e);
			return t;
		}
		class Oe {
			get baseUrl() {
				return c();
			}
			get origin() {
				return this.baseUrl?.origin;
			}
			policyContainer = U();
		}
		class ke {
			settingsObject = new Oe();
		}
		const Ae = new ke();
		e.exports = {
			isAborted: ae,
			isCancelled: oe,
			isValidEncodedURL: T,
			createDeferredPromise: ie,
			ReadableStreamFrom: h,
			tryUpgradeRequestToAPotentiallyTrustworthyURL: Z,
			clampAndCoarsenConnectionTimingInfo: B,
			coarsenedSharedCurrentTime: V,
			determineRequestsReferrer: G,
			makePolicyContainer: U,
			clonePolicyContainer: W,
			appendFetchMetadata: L,
			appendRequestOriginHeader: R,
			TAOCheck: I,
			corsCheck: F,
			crossOriginResourcePolicyCheck: P,
			createOpaqueTimingInfo: H,
			setRequestReferrerPolicyOnRedirect: N,
			isValidHTTPToken: g,
			requestBadPort: O,
			requestCurrentURL: D,
			responseURL: C,
			responseLocationURL: w,
			isBlobLike: m,
			isURLPotentiallyTrustworthy: q,
			isValidReasonPhrase: A,
			sameOrigin: re,
			normalizeMethod: se,
			serializeJavascriptValueToJSONString: ce,
			iteratorMixin: ue,
			createIterator: le,
			isValidHeaderName: j,
			isValidHeaderValue: M,
			isErrorLike: k,
			fullyReadBody: $,
			bytesMatch: J,
			isReadableStreamLike: de,
			readableStreamClose: fe,
			isomorphicEncode: me,
			urlIsLocal: ge,
			urlHasHttpsScheme: _e,
			urlIsHttpHttpsScheme: ve,
			readAllBytes: he,
			simpleRangeHeaderValue: ye,
			buildContentRange: be,
			parseMetadata: ee,
			createInflate: Se,
			extractMimeType: Ce,
			getDecodeSplit: Te,
			utf8DecodeBytes: De,
			environmentSettingsObject: Ae
		};
	}),
	45893: ((e, t, n) => {
		const { types: r, inspect: i } = n(57975);
		const { markAsUncloneable: a } = n(75919);
		const { toUSVString: o } = n(3440);
		const s = {};
		s.converters = {};
		s.util = {};
		s.errors = {};
		s.errors.exception = function(e) {
			return new TypeError(`${e.header}: ${e.message}`);
		};
		s.errors.conversionFailed = function(e) {
			const t = e.types.length === 1 ? "" : " one of";
			const n = `${e.argument} could not be converted to` + `${t}: ${e.types.join(", ")}.`;
			return s.errors.exception({
				header: e.prefix,
				message: n
			});
		};
		s.errors.invalidArgument = function(e) {
			return s.errors.exception({
				header: e.prefix,
				message: `"${e.value}" is an invalid ${e.type}.`
			});
		};
		s.brandCheck = function(e, t, n) {
			if (n?.strict !== false) {
				if (!(e instanceof t)) {
					const e = new TypeError("Illegal invocation");
					e.code = "ERR_INVALID_THIS";
					throw e;
				}
			} else {
				if (e?.[Symbol.toStringTag] !== t.prototype[Symbol.toStringTag]) {
					const e = new TypeError("Illegal invocation");
					e.code = "ERR_INVALID_THIS";
					throw e;
				}
			}
		};
		s.argumentLengthCheck = function({ length: e }, t, n) {
			if (e < t) {
				throw s.errors.exception({
					message: `${t} argument${t !== 1 ? "s" : ""} required, ` + `but${e ? " only" : ""} ${e} found.`,
					header: n
				});
			}
		};
		s.illegalConstructor = function() {
			throw s.errors.exception({
				header: "TypeError",
				message: "Illegal constructor"
			});
		};
		s.util.Type = function(e) {
			switch (typeof e) {
				case "undefined": return "Undefined";
				case "boolean": return "Boolean";
				case "string": return "String";
				case "symbol": return "Symbol";
				case "number": return "Number";
				case "bigint": return "BigInt";
				case "function":
				case "object": {
					if (e === null) {
						return "Null";
					}
					return "Object";
				}
			}
		};
		s.util.markAsUncloneable = a || (() => {});
		s.util.ConvertToInt = function(e, t, n, r) {
			let i;
			let a;
			if (t === 64) {
				i = Math.pow(2, 53) - 1;
				if (n === "unsigned") {
					a = 0;
				} else {
					a = Math.pow(-2, 53) + 1;
				}
			} else if (n === "unsigned") {
				a = 0;
				i = Math.pow(2, t) - 1;
			} else {
				a = Math.pow(-2, t) - 1;
				i = Math.pow(2, t - 1) - 1;
			}
			let o = Number(e);
			if (o === 0) {
				o = 0;
			}
			if (r?.enforceRange === true) {
				if (Number.isNaN(o) || o === Number.POSITIVE_INFINITY || o === Number.NEGATIVE_INFINITY) {
					throw s.errors.exception({
						header: "Integer conversion",
						message: `Could not convert ${s.util.Stringify(e)} to an integer.`
					});
				}
				o = s.util.IntegerPart(o);
				if (o < a || o > i) {
					throw s.errors.exception({
						header: "Integer conversion",
						message: `Value must be between ${a}-${i}, got ${o}.`
					});
				}
				return o;
			}
			if (!Number.isNaN(o) && r?.clamp === true) {
				o = Math.min(Math.max(o, a), i);
				if (Math.floor(o) % 2 === 0) {
					o = Math.floor(o);
				} else {
					o = Math.ceil(o);
				}
				return o;
			}
			if (Number.isNaN(o) || o === 0 && Object.is(0, o) || o === Number.POSITIVE_INFINITY || o === Number.NEGATIVE_INFINITY) {
				return 0;
			}
			o = s.util.IntegerPart(o);
			o = o % Math.pow(2, t);
			if (n === "signed" && o >= Math.pow(2, t) - 1) {
				return o - Math.pow(2, t);
			}
			return o;
		};
		s.util.IntegerPart = function(e) {
			const t = Math.floor(Math.abs(e));
			if (e < 0) {
				return -1 * t;
			}
			return t;
		};
		s.util.Stringify = function(e) {
			const t = s.util.Type(e);
			switch (t) {
				case "Symbol": return `Symbol(${e.description})`;
				case "Object": return i(e);
				case "String": return `"${e}"`;
				default: return `${e}`;
			}
		};
		s.sequenceConverter = function(e) {
			return (t, n, r, i) => {
				if (s.util.Type(t) !== "Object") {
					throw s.errors.exception({
						header: n,
						message: `${r} (${s.util.Stringify(t)}) is not iterable.`
					});
				}
				const a = typeof i === "function" ? i() : t?.[Symbol.iterator]?.();
				const o = [];
				let c = 0;
				if (a === undefined || typeof a.next !== "function") {
					throw s.errors.exception({
						header: n,
						message: `${r} is not iterable.`
					});
				}
				while (true) {
					const { done: t, value: i } = a.next();
					if (t) {
						break;
					}
					o.push(e(i, n, `${r}[${c++}]`));
				}
				return o;
			};
		};
		s.recordConverter = function(e, t) {
			return (n, i, a) => {
				if (s.util.Type(n) !== "Object") {
					throw s.errors.exception({
						header: i,
						message: `${a} ("${s.util.Type(n)}") is not an Object.`
					});
				}
				const o = {};
				if (!r.isProxy(n)) {
					const r = [...Object.getOwnPropertyNames(n), ...Object.getOwnPropertySymbols(n)];
					for (const s of r) {
						const r = e(s, i, a);
						const c = t(n[s], i, a);
						o[r] = c;
					}
					return o;
				}
				const c = Reflect.ownKeys(n);
				for (const r of c) {
					const s = Reflect.getOwnPropertyDescriptor(n, r);
					if (s?.enumerable) {
						const s = e(r, i, a);
						const c = t(n[r], i, a);
						o[s] = c;
					}
				}
				return o;
			};
		};
		s.interfaceConverter = function(e) {
			return (t, n, r, i) => {
				if (i?.strict !== false && !(t instanceof e)) {
					throw s.errors.exception({
						header: n,
						message: `Expected ${r} ("${s.util.Stringify(t)}") to be an instance of ${e.name}.`
					});
				}
				return t;
			};
		};
		s.dictionaryConverter = function(e) {
			return (t, n, r) => {
				const i = s.util.Type(t);
				const a = {};
				if (i === "Null" || i === "Undefined") {
					return a;
				} else if (i !== "Object") {
					throw s.errors.exception({
						header: n,
						message: `Expected ${t} to be one of: Null, Undefined, Object.`
					});
				}
				for (const i of e) {
					const { key: e, defaultValue: o, required: c, converter: l } = i;
					if (c === true) {
						if (!Object.hasOwn(t, e)) {
							throw s.errors.exception({
								header: n,
								message: `Missing required key "${e}".`
							});
						}
					}
					let u = t[e];
					const d = Object.hasOwn(i, "defaultValue");
					if (d && u !== null) {
						u ??= o();
					}
					if (c || d || u !== undefined) {
						u = l(u, n, `${r}.${e}`);
						if (i.allowedValues && !i.allowedValues.includes(u)) {
							throw s.errors.exception({
								header: n,
								message: `${u} is not an accepted type. Expected one of ${i.allowedValues.join(", ")}.`
							});
						}
						a[e] = u;
					}
				}
				return a;
			};
		};
		s.nullableConverter = function(e) {
			return (t, n, r) => {
				if (t === null) {
					return t;
				}
				return e(t, n, r);
			};
		};
		s.converters.DOMString = function(e, t, n, r) {
			if (e === null && r?.legacyNullToEmptyString) {
				return "";
			}
			if (typeof e === "symbol") {
				throw s.errors.exception({
					header: t,
					message: `${n} is a symbol, which cannot be converted to a DOMString.`
				});
			}
			return String(e);
		};
		s.converters.ByteString = function(e, t, n) {
			const r = s.converters.DOMString(e, t, n);
			for (let e = 0; e < r.length; e++) {
				if (r.charCodeAt(e) > 255) {
					throw new TypeError("Cannot convert argument to a ByteString because the character at " + `index ${e} has a value of ${r.charCodeAt(e)} which is greater than 255.`);
				}
			}
			return r;
		};
		s.converters.USVString = o;
		s.converters.boolean = function(e) {
			const t = Boolean(e);
			return t;
		};
		s.converters.any = function(e) {
			return e;
		};
		s.converters["long long"] = function(e, t, n) {
			const r = s.util.ConvertToInt(e, 64, "signed", undefined, t, n);
			return r;
		};
		s.converters["unsigned long long"] = function(e, t, n) {
			const r = s.util.ConvertToInt(e, 64, "unsigned", undefined, t, n);
			return r;
		};
		s.converters["unsigned long"] = function(e, t, n) {
			const r = s.util.ConvertToInt(e, 32, "unsigned", undefined, t, n);
			return r;
		};
		s.converters["unsigned short"] = function(e, t, n, r) {
			const i = s.util.ConvertToInt(e, 16, "unsigned", r, t, n);
			return i;
		};
		s.converters.ArrayBuffer = function(e, t, n, i) {
			if (s.util.Type(e) !== "Object" || !r.isAnyArrayBuffer(e)) {
				throw s.errors.conversionFailed({
					prefix: t,
					argument: `${n} ("${s.util.Stringify(e)}")`,
					types: ["ArrayBuffer"]
				});
			}
			if (i?.allowShared === false && r.isSharedArrayBuffer(e)) {
				throw s.errors.exception({
					header: "ArrayBuffer",
					message: "SharedArrayBuffer is not allowed."
				});
			}
			if (e.resizable || e.growable) {
				throw s.errors.exception({
					header: "ArrayBuffer",
					message: "Received a resizable ArrayBuffer."
				});
			}
			return e;
		};
		s.converters.TypedArray = function(e, t, n, i, a) {
			if (s.util.Type(e) !== "Object" || !r.isTypedArray(e) || e.constructor.name !== t.name) {
				throw s.errors.conversionFailed({
					prefix: n,
					argument: `${i} ("${s.util.Stringify(e)}")`,
					types: [t.name]
				});
			}
			if (a?.allowShared === false && r.isSharedArrayBuffer(e.buffer)) {
				throw s.errors.exception({
					header: "ArrayBuffer",
					message: "SharedArrayBuffer is not allowed."
				});
			}
			if (e.buffer.resizable || e.buffer.growable) {
				throw s.errors.exception({
					header: "ArrayBuffer",
					message: "Received a resizable ArrayBuffer."
				});
			}
			return e;
		};
		s.converters.DataView = function(e, t, n, i) {
			if (s.util.Type(e) !== "Object" || !r.isDataView(e)) {
				throw s.errors.exception({
					header: t,
					message: `${n} is not a DataView.`
				});
			}
			if (i?.allowShared === false && r.isSharedArrayBuffer(e.buffer)) {
				throw s.errors.exception({
					header: "ArrayBuffer",
					message: "SharedArrayBuffer is not allowed."
				});
			}
			if (e.buffer.resizable || e.buffer.growable) {
				throw s.errors.exception({
					header: "ArrayBuffer",
					message: "Received a resizable ArrayBuffer."
				});
			}
			return e;
		};
		s.converters.BufferSource = function(e, t, n, i) {
			if (r.isAnyArrayBuffer(e)) {
				return s.converters.ArrayBuffer(e, t, n, {
					...i,
					allowShared: false
				});
			}
			if (r.isTypedArray(e)) {
				return s.converters.TypedArray(e, e.constructor, t, n, {
					...i,
					allowShared: false
				});
			}
			if (r.isDataView(e)) {
				return s.converters.DataView(e, t, n, {
					...i,
					allowShared: false
				});
			}
			throw s.errors.conversionFailed({
				prefix: t,
				argument: `${n} ("${s.util.Stringify(e)}")`,
				types: ["BufferSource"]
			});
		};
		s.converters["sequence<ByteString>"] = s.sequenceConverter(s.converters.ByteString);
		s.converters["sequence<sequence<ByteString>>"] = s.sequenceConverter(s.converters["sequence<ByteString>"]);
		s.converters["record<ByteString, ByteString>"] = s.recordConverter(s.converters.ByteString, s.converters.ByteString);
		e.exports = { webidl: s };
	}),
	22607: ((e) => {
		function t(e) {
			if (!e) {
				return "failure";
			}
			switch (e.trim().toLowerCase()) {
				case "unicode-1-1-utf-8":
				case "unicode11utf8":
				case "unicode20utf8":
				case "utf-8":
				case "utf8":
				case "x-unicode20utf8": return "UTF-8";
				case "866":
				case "cp866":
				case "csibm866":
				case "ibm866": return "IBM866";
				case "csisolatin2":
				case "iso-8859-2":
				case "iso-ir-101":
				case "iso8859-2":
				case "iso88592":
				case "iso_8859-2":
				case "iso_8859-2:1987":
				case "l2":
				case "latin2": return "ISO-8859-2";
				case "csisolatin3":
				case "iso-8859-3":
				case "iso-ir-109":
				case "iso8859-3":
				case "iso88593":
				case "iso_8859-3":
				case "iso_8859-3:1988":
				case "l3":
				case "latin3": return "ISO-8859-3";
				case "csisolatin4":
				case "iso-8859-4":
				case "iso-ir-110":
				case "iso8859-4":
				case "iso88594":
				case "iso_8859-4":
				case "iso_8859-4:1988":
				case "l4":
				case "latin4": return "ISO-8859-4";
				case "csisolatincyrillic":
				case "cyrillic":
				case "iso-8859-5":
				case "iso-ir-144":
				case "iso8859-5":
				case "iso88595":
				case "iso_8859-5":
				case "iso_8859-5:1988": return "ISO-8859-5";
				case "arabic":
				case "asmo-708":
				case "csiso88596e":
				case "csiso88596i":
				case "csisolatinarabic":
				case "ecma-114":
				case "iso-8859-6":
				case "iso-8859-6-e":
				case "iso-8859-6-i":
				case "iso-ir-127":
				case "iso8859-6":
				case "iso88596":
				case "iso_8859-6":
				case "iso_8859-6:1987": return "ISO-8859-6";
				case "csisolatingreek":
				case "ecma-118":
				case "elot_928":
				case "greek":
				case "greek8":
				case "iso-8859-7":
				case "iso-ir-126":
				case "iso8859-7":
				case "iso88597":
				case "iso_8859-7":
				case "iso_8859-7:1987":
				case "sun_eu_greek": return "ISO-8859-7";
				case "csiso88598e":
				case "csisolatinhebrew":
				case "hebrew":
				case "iso-8859-8":
				case "iso-8859-8-e":
				case "iso-ir-138":
				case "iso8859-8":
				case "iso88598":
				case "iso_8859-8":
				case "iso_8859-8:1988":
				case "visual": return "ISO-8859-8";
				case "csiso88598i":
				case "iso-8859-8-i":
				case "logical": return "ISO-8859-8-I";
				case "csisolatin6":
				case "iso-8859-10":
				case "iso-ir-157":
				case "iso8859-10":
				case "iso885910":
				case "l6":
				case "latin6": return "ISO-8859-10";
				case "iso-8859-13":
				case "iso8859-13":
				case "iso885913": return "ISO-8859-13";
				case "iso-8859-14":
				case "iso8859-14":
				case "iso885914": return "ISO-8859-14";
				case "csisolatin9":
				case "iso-8859-15":
				case "iso8859-15":
				case "iso885915":
				case "iso_8859-15":
				case "l9": return "ISO-8859-15";
				case "iso-8859-16": return "ISO-8859-16";
				case "cskoi8r":
				case "koi":
				case "koi8":
				case "koi8-r":
				case "koi8_r": return "KOI8-R";
				case "koi8-ru":
				case "koi8-u": return "KOI8-U";
				case "csmacintosh":
				case "mac":
				case "macintosh":
				case "x-mac-roman": return "macintosh";
				case "iso-8859-11":
				case "iso8859-11":
				case "iso885911":
				case "tis-620":
				case "windows-874": return "windows-874";
				case "cp1250":
				case "windows-1250":
				case "x-cp1250": return "windows-1250";
				case "cp1251":
				case "windows-1251":
				case "x-cp1251": return "windows-1251";
				case "ansi_x3.4-1968":
				case "ascii":
				case "cp1252":
				case "cp819":
				case "csisolatin1":
				case "ibm819":
				case "iso-8859-1":
				case "iso-ir-100":
				case "iso8859-1":
				case "iso88591":
				case "iso_8859-1":
				case "iso_8859-1:1987":
				case "l1":
				case "latin1":
				case "us-ascii":
				case "windows-1252":
				case "x-cp1252": return "windows-1252";
				case "cp1253":
				case "windows-1253":
				case "x-cp1253": return "windows-1253";
				case "cp1254":
				case "csisolatin5":
				case "iso-8859-9":
				case "iso-ir-148":
				case "iso8859-9":
				case "iso88599":
				case "iso_8859-9":
				case "iso_8859-9:1989":
				case "l5":
				case "latin5":
				case "windows-1254":
				case "x-cp1254": return "windows-1254";
				case "cp1255":
				case "windows-1255":
				case "x-cp1255": return "windows-1255";
				case "cp1256":
				case "windows-1256":
				case "x-cp1256": return "windows-1256";
				case "cp1257":
				case "windows-1257":
				case "x-cp1257": return "windows-1257";
				case "cp1258":
				case "windows-1258":
				case "x-cp1258": return "windows-1258";
				case "x-mac-cyrillic":
				case "x-mac-ukrainian": return "x-mac-cyrillic";
				case "chinese":
				case "csgb2312":
				case "csiso58gb231280":
				case "gb2312":
				case "gb_2312":
				case "gb_2312-80":
				case "gbk":
				case "iso-ir-58":
				case "x-gbk": return "GBK";
				case "gb18030": return "gb18030";
				case "big5":
				case "big5-hkscs":
				case "cn-big5":
				case "csbig5":
				case "x-x-big5": return "Big5";
				case "cseucpkdfmtjapanese":
				case "euc-jp":
				case "x-euc-jp": return "EUC-JP";
				case "csiso2022jp":
				case "iso-2022-jp": return "ISO-2022-JP";
				case "csshiftjis":
				case "ms932":
				case "ms_kanji":
				case "shift-jis":
				case "shift_jis":
				case "sjis":
				case "windows-31j":
				case "x-sjis": return "Shift_JIS";
				case "cseuckr":
				case "csksc56011987":
				case "euc-kr":
				case "iso-ir-149":
				case "korean":
				case "ks_c_5601-1987":
				case "ks_c_5601-1989":
				case "ksc5601":
				case "ksc_5601":
				case "windows-949": return "EUC-KR";
				case "csiso2022kr":
				case "hz-gb-2312":
				case "iso-2022-cn":
				case "iso-2022-cn-ext":
				case "iso-2022-kr":
				case "replacement": return "replacement";
				case "unicodefffe":
				case "utf-16be": return "UTF-16BE";
				case "csunicode":
				case "iso-10646-ucs-2":
				case "ucs-2":
				case "unicode":
				case "unicodefeff":
				case "utf-16":
				case "utf-16le": return "UTF-16LE";
				case "x-user-defined": return "x-user-defined";
				default: return "failure";
			}
		}
		e.exports = { getEncoding: t };
	}),
	48355: ((e, t, n) => {
		const { staticPropertyDescriptors: r, readOperation: i, fireAProgressEvent: a } = n(53610);
		const { kState: o, kError: s, kResult: c, kEvents: l, kAborted: u } = n(20961);
		const { webidl: d } = n(45893);
		const { kEnumerableProperty: f } = n(3440);
		class p extends EventTarget {
			constructor() {
				super();
				this[o] = "empty";
				this[c] = null;
				this[s] = null;
				this[l] = {
					loadend: null,
					error: null,
					abort: null,
					load: null,
					progress: null,
					loadstart: null
				};
			}
			readAsArrayBuffer(e) {
				d.brandCheck(this, p);
				d.argumentLengthCheck(arguments, 1, "FileReader.readAsArrayBuffer");
				e = d.converters.Blob(e, { strict: false });
				i(this, e, "ArrayBuffer");
			}
			readAsBinaryString(e) {
				d.brandCheck(this, p);
				d.argumentLengthCheck(arguments, 1, "FileReader.readAsBinaryString");
				e = d.converters.Blob(e, { strict: false });
				i(this, e, "BinaryString");
			}
			readAsText(e, t = undefined) {
				d.brandCheck(this, p);
				d.argumentLengthCheck(arguments, 1, "FileReader.readAsText");
				e = d.converters.Blob(e, { strict: false });
				if (t !== undefined) {
					t = d.converters.DOMString(t, "FileReader.readAsText", "encoding");
				}
				i(this, e, "Text", t);
			}
			readAsDataURL(e) {
				d.brandCheck(this, p);
				d.argumentLengthCheck(arguments, 1, "FileReader.readAsDataURL");
				e = d.converters.Blob(e, { strict: false });
				i(this, e, "DataURL");
			}
			abort() {
				if (this[o] === "empty" || this[o] === "done") {
					this[c] = null;
					return;
				}
				if (this[o] === "loading") {
					this[o] = "done";
					this[c] = null;
				}
				this[u] = true;
				a("abort", this);
				if (this[o] !== "loading") {
					a("loadend", this);
				}
			}
			get readyState() {
				d.brandCheck(this, p);
				switch (this[o]) {
					case "empty": return this.EMPTY;
					case "loading": return this.LOADING;
					case "done": return this.DONE;
				}
			}
			get result() {
				d.brandCheck(this, p);
				return this[c];
			}
			get error() {
				d.brandCheck(this, p);
				return this[s];
			}
			get onloadend() {
				d.brandCheck(this, p);
				return this[l].loadend;
			}
			set onloadend(e) {
				d.brandCheck(this, p);
				if (this[l].loadend) {
					this.removeEventListener("loadend", this[l].loadend);
				}
				if (typeof e === "function") {
					this[l].loadend = e;
					this.addEventListener("loadend", e);
				} else {
					this[l].loadend = null;
				}
			}
			get onerror() {
				d.brandCheck(this, p);
				return this[l].error;
			}
			set onerror(e) {
				d.brandCheck(this, p);
				if (this[l].error) {
					this.removeEventListener("error", this[l].error);
				}
				if (typeof e === "function") {
					this[l].error = e;
					this.addEventListener("error", e);
				} else {
					this[l].error = null;
				}
			}
			get onloadstart() {
				d.brandCheck(this, p);
				return this[l].loadstart;
			}
			set onloadstart(e) {
				d.brandCheck(this, p);
				if (this[l].loadstart) {
					this.removeEventListener("loadstart", this[l].loadstart);
				}
				if (typeof e === "function") {
					this[l].loadstart = e;
					this.addEventListener("loadstart", e);
				} else {
					this[l].loadstart = null;
				}
			}
			get onprogress() {
				d.brandCheck(this, p);
				return this[l].progress;
			}
			set onprogress(e) {
				d.brandCheck(this, p);
				if (this[l].progress) {
					this.removeEventListener("progress", this[l].progress);
				}
				if (typeof e === "function") {
					this[l].progress = e;
					this.addEventListener("progress", e);
				} else {
					this[l].progress = null;
				}
			}
			get onload() {
				d.brandCheck(this, p);
				return this[l].load;
			}
			set onload(e) {
				d.brandCheck(this, p);
				if (this[l].load) {
					this.removeEventListener("load", this[l].load);
				}
				if (typeof e === "function") {
					this[l].load = e;
					this.addEventListener("load", e);
				} else {
					this[l].load = null;
				}
			}
			get onabort() {
				d.brandCheck(this, p);
				return this[l].abort;
			}
			set onabort(e) {
				d.brandCheck(this, p);
				if (this[l].abort) {
					this.removeEventListener("abort", this[l].abort);
				}
				if (typeof e === "function") {
					this[l].abort = e;
					this.addEventListener("abort", e);
				} else {
					this[l].abort = null;
				}
			}
		}
		p.EMPTY = p.prototype.EMPTY = 0;
		p.LOADING = p.prototype.LOADING = 1;
		p.DONE = p.prototype.DONE = 2;
		Object.defineProperties(p.prototype, {
			EMPTY: r,
			LOADING: r,
			DONE: r,
			readAsArrayBuffer: f,
			readAsBinaryString: f,
			readAsText: f,
			readAsDataURL: f,
			abort: f,
			readyState: f,
			result: f,
			error: f,
			onloadstart: f,
			onprogress: f,
			onload: f,
			onabort: f,
			onerror: f,
			onloadend: f,
			[Symbol.toStringTag]: {
				value: "FileReader",
				writable: false,
				enumerable: false,
				configurable: true
			}
		});
		Object.defineProperties(p, {
			EMPTY: r,
			LOADING: r,
			DONE: r
		});
		e.exports = { FileReader: p };
	}),
	88573: ((e, t, n) => {
		const { webidl: r } = n(45893);
		const i = Symbol("ProgressEvent state");
		class a extends Event {
			constructor(e, t = {}) {
				e = r.converters.DOMString(e, "ProgressEvent constructor", "type");
				t = r.converters.ProgressEventInit(t ?? {});
				super(e, t);
				this[i] = {
					lengthComputable: t.lengthComputable,
					loaded: t.loaded,
					total: t.total
				};
			}
			get lengthComputable() {
				r.brandCheck(this, a);
				return this[i].lengthComputable;
			}
			get loaded() {
				r.brandCheck(this, a);
				return this[i].loaded;
			}
			get total() {
				r.brandCheck(this, a);
				return this[i].total;
			}
		}
		r.converters.ProgressEventInit = r.dictionaryConverter([
			{
				key: "lengthComputable",
				converter: r.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "loaded",
				converter: r.converters["unsigned long long"],
				defaultValue: () => 0
			},
			{
				key: "total",
				converter: r.converters["unsigned long long"],
				defaultValue: () => 0
			},
			{
				key: "bubbles",
				converter: r.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "cancelable",
				converter: r.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "composed",
				converter: r.converters.boolean,
				defaultValue: () => false
			}
		]);
		e.exports = { ProgressEvent: a };
	}),
	20961: ((e) => {
		e.exports = {
			kState: Symbol("FileReader state"),
			kResult: Symbol("FileReader result"),
			kError: Symbol("FileReader error"),
			kLastProgressEventFired: Symbol("FileReader last progress event fired timestamp"),
			kEvents: Symbol("FileReader events"),
			kAborted: Symbol("FileReader aborted")
		};
	}),
	53610: ((e, t, n) => {
		const { kState: r, kError: i, kResult: a, kAborted: o, kLastProgressEventFired: s } = n(20961);
		const { ProgressEvent: c } = n(88573);
		const { getEncoding: l } = n(22607);
		const { serializeAMimeType: u, parseMIMEType: d } = n(51900);
		const { types: f } = n(57975);
		const { StringDecoder: p } = n(13193);
		const { btoa: m } = n(4573);
		const h = {
			enumerable: true,
			writable: false,
			configurable: false
		};
		function g(e, t, n, c) {
			if (e[r] === "loading") {
				throw new DOMException("Invalid state", "InvalidStateError");
			}
			e[r] = "loading";
			e[a] = null;
			e[i] = null;
			const l = t.stream();
			const u = l.getReader();
			const d = [];
			let p = u.read();
			let m = true;
			(async () => {
				while (!e[o]) {
					try {
						const { done: l, value: h } = await p;
						if (m && !e[o]) {
							queueMicrotask(() => {
								_("loadstart", e);
							});
						}
						m = false;
						if (!l && f.isUint8Array(h)) {
							d.push(h);
							if ((e[s] === undefined || Date.now() - e[s] >= 50) && !e[o]) {
								e[s] = Date.now();
								queueMicrotask(() => {
									_("progress", e);
								});
							}
							p = u.read();
						} else if (l) {
							queueMicrotask(() => {
								e[r] = "done";
								try {
									const r = v(d, n, t.type, c);
									if (e[o]) {
										return;
									}
									e[a] = r;
									_("load", e);
								} catch (t) {
									e[i] = t;
									_("error", e);
								}
								if (e[r] !== "loading") {
									_("loadend", e);
								}
							});
							break;
						}
					} catch (t) {
						if (e[o]) {
							return;
						}
						queueMicrotask(() => {
							e[r] = "done";
							e[i] = t;
							_("error", e);
							if (e[r] !== "loading") {
								_("loadend", e);
							}
						});
						break;
					}
				}
			})();
		}
		function _(e, t) {
			const n = new c(e, {
				bubbles: false,
				cancelable: false
			});
			t.dispatchEvent(n);
		}
		function v(e, t, n, r) {
			switch (t) {
				case "DataURL": {
					let t = "data:";
					const r = d(n || "application/octet-stream");
					if (r !== "failure") {
						t += u(r);
					}
					t += ";base64,";
					const i = new p("latin1");
					for (const n of e) {
						t += m(i.write(n));
					}
					t += m(i.end());
					return t;
				}
				case "Text": {
					let t = "failure";
					if (r) {
						t = l(r);
					}
					if (t === "failure" && n) {
						const e = d(n);
						if (e !== "failure") {
							t = l(e.parameters.get("charset"));
						}
					}
					if (t === "failure") {
						t = "UTF-8";
					}
					return y(e, t);
				}
				case "ArrayBuffer": {
					const t = x(e);
					return t.buffer;
				}
				case "BinaryString": {
					let t = "";
					const n = new p("latin1");
					for (const r of e) {
						t += n.write(r);
					}
					t += n.end();
					return t;
				}
			}
		}
		function y(e, t) {
			const n = x(e);
			const r = b(n);
			let i = 0;
			if (r !== null) {
				t = r;
				i = r === "UTF-8" ? 3 : 2;
			}
			const a = n.slice(i);
			return new TextDecoder(t).decode(a);
		}
		function b(e) {
			const [t, n, r] = e;
			if (t === 239 && n === 187 && r === 191) {
				return "UTF-8";
			} else if (t === 254 && n === 255) {
				return "UTF-16BE";
			} else if (t === 255 && n === 254) {
				return "UTF-16LE";
			}
			return null;
		}
		function x(e) {
			const t = e.reduce((e, t) => {
				return e + t.byteLength;
			}, 0);
			let n = 0;
			return e.reduce((e, t) => {
				e.set(t, n);
				n += t.byteLength;
				return e;
			}, new Uint8Array(t));
		}
		e.exports = {
			staticPropertyDescriptors: h,
			readOperation: g,
			fireAProgressEvent: _
		};
	}),
	86897: ((e, t, n) => {
		const { uid: r, states: i, sentCloseFrameState: a, emptyBuffer: o, opcodes: s } = n(20736);
		const { kReadyState: c, kSentClose: l, kByteParser: u, kReceivedClose: d, kResponse: f } = n(61216);
		const { fireEvent: p, failWebsocketConnection: m, isClosing: h, isClosed: g, isEstablished: _, parseExtensions: v } = n(98625);
		const { channels: y } = n(42414);
		const { CloseEvent: b } = n(15188);
		const { makeRequest: x } = n(9967);
		const { fetching: S } = n(54398);
		const { Headers: C, getHeadersList: w } = n(60660);
		const { getDecodeSplit: T } = n(73168);
		const { WebsocketFrameSend: E } = n(3264);
		let D;
		try {
			D = n(77598);
		} catch {}
		function O(e, t, n, i, a, o) {
			const s = e;
			s.protocol = e.protocol === "ws:" ? "http:" : "https:";
			const c = x({
				urlList: [s],
				client: n,
				serviceWorkers: "none",
				referrer: "no-referrer",
				mode: "websocket",
				credentials: "include",
				cache: "no-store",
				redirect: "error"
			});
			if (o.headers) {
				const e = w(new C(o.headers));
				c.headersList = e;
			}
			const l = D.randomBytes(16).toString("base64");
			c.headersList.append("sec-websocket-key", l);
			c.headersList.append("sec-websocket-version", "13");
			for (const e of t) {
				c.headersList.append("sec-websocket-protocol", e);
			}
			const u = "permessage-deflate; client_max_window_bits";
			c.headersList.append("sec-websocket-extensions", u);
			const d = S({
				request: c,
				useParallelQueue: true,
				dispatcher: o.dispatcher,
				processResponse(e) {
					if (e.type === "error" || e.status !== 101) {
						m(i, "Received network error or non-101 status code.");
						return;
					}
					if (t.length !== 0 && !e.headersList.get("Sec-WebSocket-Protocol")) {
						m(i, "Server did not respond with sent protocols.");
						return;
					}
					if (e.headersList.get("Upgrade")?.toLowerCase() !== "websocket") {
						m(i, "Server did not set Upgrade header to \"websocket\".");
						return;
					}
					if (e.headersList.get("Connection")?.toLowerCase() !== "upgrade") {
						m(i, "Server did not set Connection header to \"upgrade\".");
						return;
					}
					const n = e.headersList.get("Sec-WebSocket-Accept");
					const o = D.createHash("sha1").update(l + r).digest("base64");
					if (n !== o) {
						m(i, "Incorrect hash received in Sec-WebSocket-Accept header.");
						return;
					}
					const s = e.headersList.get("Sec-WebSocket-Extensions");
					let u;
					if (s !== null) {
						u = v(s);
						if (!u.has("permessage-deflate")) {
							m(i, "Sec-WebSocket-Extensions header does not match.");
							return;
						}
					}
					const d = e.headersList.get("Sec-WebSocket-Protocol");
					if (d !== null) {
						const e = T("sec-websocket-protocol", c.headersList);
						if (e === null || !e.includes(d)) {
							m(i, "Protocol was not set in the opening handshake.");
							return;
						}
					}
					e.socket.on("data", A);
					e.socket.on("close", j);
					e.socket.on("error", M);
					if (y.open.hasSubscribers) {
						y.open.publish({
							address: e.socket.address(),
							protocol: d,
							extensions: s
						});
					}
					a(e, u);
				}
			});
			return d;
		}
		function k(e, t, n, r) {
			if (h(e) || g(e)) {} else if (!_(e)) {
				m(e, "Connection was closed before it was established.");
				e[c] = i.CLOSING;
			} else if (e[l] === a.NOT_SENT) {
				e[l] = a.PROCESSING;
				const u = new E();
				if (t !== undefined && n === undefined) {
					u.frameData = Buffer.allocUnsafe(2);
					u.frameData.writeUInt16BE(t, 0);
				} else if (t !== undefined && n !== undefined) {
					u.frameData = Buffer.allocUnsafe(2 + r);
					u.frameData.writeUInt16BE(t, 0);
					u.frameData.write(n, 2, "utf-8");
				} else {
					u.frameData = o;
				}
				const d = e[f].socket;
				d.write(u.createFrame(s.CLOSE));
				e[l] = a.SENT;
				e[c] = i.CLOSING;
			} else {
				e[c] = i.CLOSING;
			}
		}
		function A(e) {
			if (!this.ws[u].write(e)) {
				this.pause();
			}
		}
		function j() {
			const { ws: e } = this;
			const { [f]: t } = e;
			t.socket.off("data", A);
			t.socket.off("close", j);
			t.socket.off("error", M);
			const n = e[l] === a.SENT && e[d];
			let r = 1005;
			let o = "";
			const s = e[u].closingInfo;
			if (s && !s.error) {
				r = s.code ?? 1005;
				o = s.reason;
			} else if (!e[d]) {
				r = 1006;
			}
			e[c] = i.CLOSED;
			p("close", e, (e, t) => new b(e, t), {
				wasClean: n,
				code: r,
				reason: o
			});
			if (y.close.hasSubscribers) {
				y.close.publish({
					websocket: e,
					code: r,
					reason: o
				});
			}
		}
		function M(e) {
			const { ws: t } = this;
			t[c] = i.CLOSING;
			if (y.socketError.hasSubscribers) {
				y.socketError.publish(e);
			}
			this.destroy();
		}
		e.exports = {
			establishWebSocketConnection: O,
			closeWebSocketConnection: k
		};
	}),
	20736: ((e) => {
		const t = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
		const n = {
			enumerable: true,
			writable: false,
			configurable: false
		};
		const r = {
			CONNECTING: 0,
			OPEN: 1,
			CLOSING: 2,
			CLOSED: 3
		};
		const i = {
			NOT_SENT: 0,
			PROCESSING: 1,
			SENT: 2
		};
		const a = {
			CONTINUATION: 0,
			TEXT: 1,
			BINARY: 2,
			CLOSE: 8,
			PING: 9,
			PONG: 10
		};
		const o = 2 ** 16 - 1;
		const s = {
			INFO: 0,
			PAYLOADLENGTH_16: 2,
			PAYLOADLENGTH_64: 3,
			READ_DATA: 4
		};
		const c = Buffer.allocUnsafe(0);
		const l = {
			string: 1,
			typedArray: 2,
			arrayBuffer: 3,
			blob: 4
		};
		e.exports = {
			uid: t,
			sentCloseFrameState: i,
			staticPropertyDescriptors: n,
			states: r,
			opcodes: a,
			maxUnsigned16Bit: o,
			parserStates: s,
			emptyBuffer: c,
			sendHints: l
		};
	}),
	15188: ((e, t, n) => {
		const { webidl: r } = n(45893);
		const { kEnumerableProperty: i } = n(3440);
		const { kConstruct: a } = n(36443);
		const { MessagePort: o } = n(75919);
		class s extends Event {
			#e;
			constructor(e, t = {}) {
				if (e === a) {
					super(arguments[1], arguments[2]);
					r.util.markAsUncloneable(this);
					return;
				}
				const n = "MessageEvent constructor";
				r.argumentLengthCheck(arguments, 1, n);
				e = r.converters.DOMString(e, n, "type");
				t = r.converters.MessageEventInit(t, n, "eventInitDict");
				super(e, t);
				this.#e = t;
				r.util.markAsUncloneable(this);
			}
			get data() {
				r.brandCheck(this, s);
				return this.#e.data;
			}
			get origin() {
				r.brandCheck(this, s);
				return this.#e.origin;
			}
			get lastEventId() {
				r.brandCheck(this, s);
				return this.#e.lastEventId;
			}
			get source() {
				r.brandCheck(this, s);
				return this.#e.source;
			}
			get ports() {
				r.brandCheck(this, s);
				if (!Object.isFrozen(this.#e.ports)) {
					Object.freeze(this.#e.ports);
				}
				return this.#e.ports;
			}
			initMessageEvent(e, t = false, n = false, i = null, a = "", o = "", c = null, l = []) {
				r.brandCheck(this, s);
				r.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent");
				return new s(e, {
					bubbles: t,
					cancelable: n,
					data: i,
					origin: a,
					lastEventId: o,
					source: c,
					ports: l
				});
			}
			static createFastMessageEvent(e, t) {
				const n = new s(a, e, t);
				n.#e = t;
				n.#e.data ??= null;
				n.#e.origin ??= "";
				n.#e.lastEventId ??= "";
				n.#e.source ??= null;
				n.#e.ports ??= [];
				return n;
			}
		}
		const { createFastMessageEvent: c } = s;
		delete s.createFastMessageEvent;
		class l extends Event {
			#e;
			constructor(e, t = {}) {
				const n = "CloseEvent constructor";
				r.argumentLengthCheck(arguments, 1, n);
				e = r.converters.DOMString(e, n, "type");
				t = r.converters.CloseEventInit(t);
				super(e, t);
				this.#e = t;
				r.util.markAsUncloneable(this);
			}
			get wasClean() {
				r.brandCheck(this, l);
				return this.#e.wasClean;
			}
			get code() {
				r.brandCheck(this, l);
				return this.#e.code;
			}
			get reason() {
				r.brandCheck(this, l);
				return this.#e.reason;
			}
		}
		class u extends Event {
			#e;
			constructor(e, t) {
				const n = "ErrorEvent constructor";
				r.argumentLengthCheck(arguments, 1, n);
				super(e, t);
				r.util.markAsUncloneable(this);
				e = r.converters.DOMString(e, n, "type");
				t = r.converters.ErrorEventInit(t ?? {});
				this.#e = t;
			}
			get message() {
				r.brandCheck(this, u);
				return this.#e.message;
			}
			get filename() {
				r.brandCheck(this, u);
				return this.#e.filename;
			}
			get lineno() {
				r.brandCheck(this, u);
				return this.#e.lineno;
			}
			get colno() {
				r.brandCheck(this, u);
				return this.#e.colno;
			}
			get error() {
				r.brandCheck(this, u);
				return this.#e.error;
			}
		}
		Object.defineProperties(s.prototype, {
			[Symbol.toStringTag]: {
				value: "MessageEvent",
				configurable: true
			},
			data: i,
			origin: i,
			lastEventId: i,
			source: i,
			ports: i,
			initMessageEvent: i
		});
		Object.defineProperties(l.prototype, {
			[Symbol.toStringTag]: {
				value: "CloseEvent",
				configurable: true
			},
			reason: i,
			code: i,
			wasClean: i
		});
		Object.defineProperties(u.prototype, {
			[Symbol.toStringTag]: {
				value: "ErrorEvent",
				configurable: true
			},
			message: i,
			filename: i,
			lineno: i,
			colno: i,
			error: i
		});
		r.converters.MessagePort = r.interfaceConverter(o);
		r.converters["sequence<MessagePort>"] = r.sequenceConverter(r.converters.MessagePort);
		const d = [
			{
				key: "bubbles",
				converter: r.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "cancelable",
				converter: r.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "composed",
				converter: r.converters.boolean,
				defaultValue: () => false
			}
		];
		r.converters.MessageEventInit = r.dictionaryConverter([
			...d,
			{
				key: "data",
				converter: r.converters.any,
				defaultValue: () => null
			},
			{
				key: "origin",
				converter: r.converters.USVString,
				defaultValue: () => ""
			},
			{
				key: "lastEventId",
				converter: r.converters.DOMString,
				defaultValue: () => ""
			},
			{
				key: "source",
				converter: r.nullableConverter(r.converters.MessagePort),
				defaultValue: () => null
			},
			{
				key: "ports",
				converter: r.converters["sequence<MessagePort>"],
				defaultValue: () => new Array(0)
			}
		]);
		r.converters.CloseEventInit = r.dictionaryConverter([
			...d,
			{
				key: "wasClean",
				converter: r.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "code",
				converter: r.converters["unsigned short"],
				defaultValue: () => 0
			},
			{
				key: "reason",
				converter: r.converters.USVString,
				defaultValue: () => ""
			}
		]);
		r.converters.ErrorEventInit = r.dictionaryConverter([
			...d,
			{
				key: "message",
				converter: r.converters.DOMString,
				defaultValue: () => ""
			},
			{
				key: "filename",
				converter: r.converters.USVString,
				defaultValue: () => ""
			},
			{
				key: "lineno",
				converter: r.converters["unsigned long"],
				defaultValue: () => 0
			},
			{
				key: "colno",
				converter: r.converters["unsigned long"],
				defaultValue: () => 0
			},
			{
				key: "error",
				converter: r.converters.any
			}
		]);
		e.exports = {
			MessageEvent: s,
			CloseEvent: l,
			ErrorEvent: u,
			createFastMessageEvent: c
		};
	}),
	3264: ((e, t, n) => {
		const { maxUnsigned16Bit: r } = n(20736);
		const i = 16386;
		let a;
		let o = null;
		let s = i;
		try {
			a = n(77598);
		} catch {
			a = { randomFillSync: function e(t, n, r) {
				for (let e = 0; e < t.length; ++e) {
					t[e] = Math.random() * 255 | 0;
				}
				return t;
			} };
		}
		function c() {
			if (s === i) {
				s = 0;
				a.randomFillSync(o ??= Buffer.allocUnsafe(i), 0, i);
			}
			return [
				o[s++],
				o[s++],
				o[s++],
				o[s++]
			];
		}
		class l {
			constructor(e) {
				this.frameData = e;
			}
			createFrame(e) {
				const t = this.frameData;
				const n = c();
				const i = t?.byteLength ?? 0;
				let a = i;
				let o = 6;
				if (i > r) {
					o += 8;
					a = 127;
				} else if (i > 125) {
					o += 2;
					a = 126;
				}
				const s = Buffer.allocUnsafe(i + o);
				s[0] = s[1] = 0;
				s[0] |= 128;
				s[0] = (s[0] & 240) + e;
				s[o - 4] = n[0];
				s[o - 3] = n[1];
				s[o - 2] = n[2];
				s[o - 1] = n[3];
				s[1] = a;
				if (a === 126) {
					s.writeUInt16BE(i, 2);
				} else if (a === 127) {
					s[2] = s[3] = 0;
					s.writeUIntBE(i, 4, 6);
				}
				s[1] |= 128;
				for (let e = 0; e < i; ++e) {
					s[o + e] = t[e] ^ n[e & 3];
				}
				return s;
			}
		}
		e.exports = { WebsocketFrameSend: l };
	}),
	19469: ((e, t, n) => {
		const { createInflateRaw: r, Z_DEFAULT_WINDOWBITS: i } = n(38522);
		const { isValidClientWindowBits: a } = n(98625);
		const { MessageSizeExceededError: o } = n(68707);
		const s = Buffer.from([
			0,
			0,
			255,
			255
		]);
		const c = Symbol("kBuffer");
		const l = Symbol("kLength");
		class u {
			#e;
			#t = {};
			#n = 0;
			constructor(e, t) {
				this.#t.serverNoContextTakeover = e.has("server_no_context_takeover");
				this.#t.serverMaxWindowBits = e.get("server_max_window_bits");
				this.#n = t.maxPayloadSize;
			}
			decompress(e, t, n) {
				if (!this.#e) {
					let e = i;
					if (this.#t.serverMaxWindowBits) {
						if (!a(this.#t.serverMaxWindowBits)) {
							n(new Error("Invalid server_max_window_bits"));
							return;
						}
						e = Number.parseInt(this.#t.serverMaxWindowBits);
					}
					try {
						this.#e = r({ windowBits: e });
					} catch (e) {
						n(e);
						return;
					}
					this.#e[c] = [];
					this.#e[l] = 0;
					this.#e.on("data", (e) => {
						this.#e[l] += e.length;
						if (this.#n > 0 && this.#e[l] > this.#n) {
							n(new o());
							this.#e.removeAllListeners();
							this.#e.destroy();
							this.#e = null;
							return;
						}
						this.#e[c].push(e);
					});
					this.#e.on("error", (e) => {
						this.#e = null;
						n(e);
					});
				}
				this.#e.write(e);
				if (t) {
					this.#e.write(s);
				}
				this.#e.flush(() => {
					if (!this.#e) {
						return;
					}
					const e = Buffer.concat(this.#e[c], this.#e[l]);
					this.#e[c].length = 0;
					this.#e[l] = 0;
					n(null, e);
				});
			}
		}
		e.exports = { PerMessageDeflate: u };
	}),
	81652: ((e, t, n) => {
		const { Writable: r } = n(57075);
		const i = n(34589);
		const { parserStates: a, opcodes: o, states: s, emptyBuffer: c, sentCloseFrameState: l } = n(20736);
		const { kReadyState: u, kSentClose: d, kResponse: f, kReceivedClose: p } = n(61216);
		const { channels: m } = n(42414);
		const { isValidStatusCode: h, isValidOpcode: g, failWebsocketConnection: _, websocketMessageReceived: v, utf8Decode: y, isControlFrame: b, isTextBinaryFrame: x, isContinuationFrame: S } = n(98625);
		const { WebsocketFrameSend: C } = n(3264);
		const { closeWebSocketConnection: w } = n(86897);
		const { PerMessageDeflate: T } = n(19469);
		const { MessageSizeExceededError: E } = n(68707);
		function D(e, t, n) {
			w(e, t, n, Buffer.byteLength(n));
			_(e, n);
		}
		class O extends r {
			#e = [];
			#t = 0;
			#n = 0;
			#r = false;
			#i = a.INFO;
			#a = {};
			#o = [];
			#s;
			#c;
			#l;
			constructor(e, t, n = {}) {
				super();
				this.ws = e;
				this.#s = t == null ? new Map() : t;
				this.#c = n.maxFragments ?? 0;
				this.#l = n.maxPayloadSize ?? 0;
				if (this.#s.has("permessage-deflate")) {
					this.#s.set("permessage-deflate", new T(t, n));
				}
			}
			_write(e, t, n) {
				this.#e.push(e);
				this.#n += e.length;
				this.#r = true;
				this.run(n);
			}
			#u() {
				if (this.#l > 0 && !b(this.#a.opcode) && this.#a.payloadLength + this.#t > this.#l) {
					D(this.ws, 1009, "Payload size exceeds maximum allowed size");
					return false;
				}
				return true;
			}
			run(e) {
				while (this.#r) {
					if (this.#i === a.INFO) {
						if (this.#n < 2) {
							return e();
						}
						const t = this.consume(2);
						const n = (t[0] & 128) !== 0;
						const r = t[0] & 15;
						const i = (t[1] & 128) === 128;
						const s = !n && r !== o.CONTINUATION;
						const c = t[1] & 127;
						const l = t[0] & 64;
						const u = t[0] & 32;
						const d = t[0] & 16;
						if (!g(r)) {
							_(this.ws, "Invalid opcode received");
							return e();
						}
						if (i) {
							_(this.ws, "Frame cannot be masked");
							return e();
						}
						if (l !== 0 && !this.#s.has("permessage-deflate")) {
							_(this.ws, "Expected RSV1 to be clear.");
							return;
						}
						if (u !== 0 || d !== 0) {
							_(this.ws, "RSV1, RSV2, RSV3 must be clear");
							return;
						}
						if (s && !x(r)) {
							_(this.ws, "Invalid frame type was fragmented.");
							return;
						}
						if (x(r) && this.#o.length > 0) {
							_(this.ws, "Expected continuation frame");
							return;
						}
						if (this.#a.fragmented && s) {
							_(this.ws, "Fragmented frame exceeded 125 bytes.");
							return;
						}
						if ((c > 125 || s) && b(r)) {
							_(this.ws, "Control frame either too large or fragmented");
							return;
						}
						if (S(r) && this.#o.length === 0 && !this.#a.compressed) {
							_(this.ws, "Unexpected continuation frame");
							return;
						}
						if (c <= 125) {
							this.#a.payloadLength = c;
							this.#i = a.READ_DATA;
							if (!this.#u()) {
								return;
							}
						} else if (c === 126) {
							this.#i = a.PAYLOADLENGTH_16;
						} else if (c === 127) {
							this.#i = a.PAYLOADLENGTH_64;
						}
						if (x(r)) {
							this.#a.binaryType = r;
							this.#a.compressed = l !== 0;
						}
						this.#a.opcode = r;
						this.#a.masked = i;
						this.#a.fin = n;
						this.#a.fragmented = s;
					} else if (this.#i === a.PAYLOADLENGTH_16) {
						if (this.#n < 2) {
							return e();
						}
						const t = this.consume(2);
						this.#a.payloadLength = t.readUInt16BE(0);
						this.#i = a.READ_DATA;
						if (!this.#u()) {
							return;
						}
					} else if (this.#i === a.PAYLOADLENGTH_64) {
						if (this.#n < 8) {
							return e();
						}
						const t = this.consume(8);
						const n = t.readUInt32BE(0);
						const r = t.readUInt32BE(4);
						if (n !== 0 || r > 2 ** 31 - 1) {
							_(this.ws, "Received payload length > 2^31 bytes.");
							return;
						}
						this.#a.payloadLength = r;
						this.#i = a.READ_DATA;
						if (!this.#u()) {
							return;
						}
					} else if (this.#i === a.READ_DATA) {
						if (this.#n < this.#a.payloadLength) {
							return e();
						}
						const t = this.consume(this.#a.payloadLength);
						if (b(this.#a.opcode)) {
							this.#r = this.parseControlFrame(t);
							this.#i = a.INFO;
							const n = this.ws[f].socket;
							if (this.#r && n.writableNeedDrain) {
								this.#r = false;
								n.once("drain", () => {
									if (this.destroyed) return;
									this.#r = true;
									this.run(e);
								});
								return;
							}
						} else {
							if (!this.#a.compressed) {
								if (!this.writeFragments(t)) {
									return;
								}
								if (this.#l > 0 && this.#t > this.#l) {
									D(this.ws, 1009, new E().message);
									return;
								}
								if (!this.#a.fragmented && this.#a.fin) {
									v(this.ws, this.#a.binaryType, this.consumeFragments());
								}
								this.#i = a.INFO;
							} else {
								this.#s.get("permessage-deflate").decompress(t, this.#a.fin, (t, n) => {
									if (t) {
										const e = t instanceof E ? 1009 : 1007;
										D(this.ws, e, t.message);
										return;
									}
									if (!this.writeFragments(n)) {
										return;
									}
									if (this.#l > 0 && this.#t > this.#l) {
										D(this.ws, 1009, new E().message);
										return;
									}
									if (!this.#a.fin) {
										this.#i = a.INFO;
										this.#r = true;
										this.run(e);
										return;
									}
									v(this.ws, this.#a.binaryType, this.consumeFragments());
									this.#r = true;
									this.#i = a.INFO;
									this.run(e);
								});
								this.#r = false;
								break;
							}
						}
					}
				}
			}
			consume(e) {
				if (e > this.#n) {
					throw new Error("Called consume() before buffers satiated.");
				} else if (e === 0) {
					return c;
				}
				if (this.#e[0].length === e) {
					this.#n -= this.#e[0].length;
					return this.#e.shift();
				}
				const t = Buffer.allocUnsafe(e);
				let n = 0;
				while (n !== e) {
					const r = this.#e[0];
					const { length: i } = r;
					if (i + n === e) {
						t.set(this.#e.shift(), n);
						break;
					} else if (i + n > e) {
						t.set(r.subarray(0, e - n), n);
						this.#e[0] = r.subarray(e - n);
						break;
					} else {
						t.set(this.#e.shift(), n);
						n += r.length;
					}
				}
				this.#n -= e;
				return t;
			}
			writeFragments(e) {
				if (this.#c > 0 && this.#o.length === this.#c) {
					D(this.ws, 1008, "Too many message fragments");
					return false;
				}
				this.#t += e.length;
				this.#o.push(e);
				return true;
			}
			consumeFragments() {
				const e = this.#o;
				if (e.length === 1) {
					this.#t = 0;
					return e.shift();
				}
				const t = Buffer.concat(e, this.#t);
				this.#o = [];
				this.#t = 0;
				return t;
			}
			parseCloseBody(e) {
				i(e.length !== 1);
				let t;
				if (e.length >= 2) {
					t = e.readUInt16BE(0);
				}
				if (t !== undefined && !h(t)) {
					return {
						code: 1002,
						reason: "Invalid status code",
						error: true
					};
				}
				let n = e.subarray(2);
				if (n[0] === 239 && n[1] === 187 && n[2] === 191) {
					n = n.subarray(3);
				}
				try {
					n = y(n);
				} catch {
					return {
						code: 1007,
						reason: "Invalid UTF-8",
						error: true
					};
				}
				return {
					code: t,
					reason: n,
					error: false
				};
			}
			parseControlFrame(e) {
				const { opcode: t, payloadLength: n } = this.#a;
				if (t === o.CLOSE) {
					if (n === 1) {
						_(this.ws, "Received close frame with a 1-byte body.");
						return false;
					}
					this.#a.closeInfo = this.parseCloseBody(e);
					if (this.#a.closeInfo.error) {
						const { code: e, reason: t } = this.#a.closeInfo;
						w(this.ws, e, t, t.length);
						_(this.ws, t);
						return false;
					}
					if (this.ws[d] !== l.SENT) {
						let e = c;
						if (this.#a.closeInfo.code) {
							e = Buffer.allocUnsafe(2);
							e.writeUInt16BE(this.#a.closeInfo.code, 0);
						}
						const t = new C(e);
						this.ws[f].socket.write(t.createFrame(o.CLOSE), (e) => {
							if (!e) {
								this.ws[d] = l.SENT;
							}
						});
					}
					this.ws[u] = s.CLOSING;
					this.ws[p] = true;
					return false;
				} else if (t === o.PING) {
					if (!this.ws[p]) {
						const t = new C(e);
						this.ws[f].socket.write(t.createFrame(o.PONG));
						if (m.ping.hasSubscribers) {
							m.ping.publish({ payload: e });
						}
					}
				} else if (t === o.PONG) {
					if (m.pong.hasSubscribers) {
						m.pong.publish({ payload: e });
					}
				}
				return true;
			}
			get closingInfo() {
				return this.#a.closeInfo;
			}
		}
		e.exports = { ByteParser: O };
	}),
	13900: ((e, t, n) => {
		const { WebsocketFrameSend: r } = n(3264);
		const { opcodes: i, sendHints: a } = n(20736);
		const o = n(64660);
		const s = Buffer[Symbol.species];
		class c {
			#e = new o();
			#t = false;
			#n;
			constructor(e) {
				this.#n = e;
			}
			add(e, t, n) {
				if (n !== a.blob) {
					const r = l(e, n);
					if (!this.#t) {
						this.#n.write(r, t);
					} else {
						const e = {
							promise: null,
							callback: t,
							frame: r
						};
						this.#e.push(e);
					}
					return;
				}
				const r = {
					promise: e.arrayBuffer().then((e) => {
						r.promise = null;
						r.frame = l(e, n);
					}),
					callback: t,
					frame: null
				};
				this.#e.push(r);
				if (!this.#t) {
					this.#r();
				}
			}
			async #r() {
				this.#t = true;
				const e = this.#e;
				while (!e.isEmpty()) {
					const t = e.shift();
					if (t.promise !== null) {
						await t.promise;
					}
					this.#n.write(t.frame, t.callback);
					t.callback = t.frame = null;
				}
				this.#t = false;
			}
		}
		function l(e, t) {
			return new r(u(e, t)).createFrame(t === a.string ? i.TEXT : i.BINARY);
		}
		function u(e, t) {
			switch (t) {
				case a.string: return Buffer.from(e);
				case a.arrayBuffer:
				case a.blob: return new s(e);
				case a.typedArray: return new s(e.buffer, e.byteOffset, e.byteLength);
			}
		}
		e.exports = { SendQueue: c };
	}),
	61216: ((e) => {
		e.exports = {
			kWebSocketURL: Symbol("url"),
			kReadyState: Symbol("ready state"),
			kController: Symbol("controller"),
			kResponse: Symbol("response"),
			kBinaryType: Symbol("binary type"),
			kSentClose: Symbol("sent close"),
			kReceivedClose: Symbol("received close"),
			kByteParser: Symbol("byte parser")
		};
	}),
	98625: ((e, t, n) => {
		const { kReadyState: r, kController: i, kResponse: a, kBinaryType: o, kWebSocketURL: s } = n(61216);
		const { states: c, opcodes: l } = n(20736);
		const { ErrorEvent: u, createFastMessageEvent: d } = n(15188);
		const { isUtf8: f } = n(4573);
		const { collectASequenceOfCodePointsFast: p, removeHTTPWhitespace: m } = n(51900);
		function h(e) {
			return e[r] === c.CONNECTING;
		}
		function g(e) {
			return e[r] === c.OPEN;
		}
		function _(e) {
			return e[r] === c.CLOSING;
		}
		function v(e) {
			return e[r] === c.CLOSED;
		}
		function y(e, t, n = (e, t) => new Event(e, t), r = {}) {
			const i = n(e, r);
			t.dispatchEvent(i);
		}
		function b(e, t, n) {
			if (e[r] !== c.OPEN) {
				return;
			}
			let i;
			if (t === l.TEXT) {
				try {
					i = N(n);
				} catch {
					w(e, "Received invalid UTF-8 in text frame.");
					return;
				}
			} else if (t === l.BINARY) {
				if (e[o] === "blob") {
					i = new Blob([n]);
				} else {
					i = x(n);
				}
			}
			y("message", e, d, {
				origin: e[s].origin,
				data: i
			});
		}
		function x(e) {
			if (e.byteLength === e.buffer.byteLength) {
				return e.buffer;
			}
			return e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength);
		}
		function S(e) {
			if (e.length === 0) {
				return false;
			}
			for (let t = 0; t < e.length; ++t) {
				const n = e.charCodeAt(t);
				if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 44 || n === 47 || n === 58 || n === 59 || n === 60 || n === 61 || n === 62 || n === 63 || n === 64 || n === 91 || n === 92 || n === 93 || n === 123 || n === 125) {
					return false;
				}
			}
			return true;
		}
		function C(e) {
			if (e >= 1e3 && e < 1015) {
				return e !== 1004 && e !== 1005 && e !== 1006;
			}
			return e >= 3e3 && e <= 4999;
		}
		function w(e, t) {
			const { [i]: n, [a]: r } = e;
			n.abort();
			if (r?.socket && !r.socket.destroyed) {
				r.socket.destroy();
			}
			if (t) {
				y("error", e, (e, t) => new u(e, t), {
					error: new Error(t),
					message: t
				});
			}
		}
		function T(e) {
			return e === l.CLOSE || e === l.PING || e === l.PONG;
		}
		function E(e) {
			return e === l.CONTINUATION;
		}
		function D(e) {
			return e === l.TEXT || e === l.BINARY;
		}
		function O(e) {
			return D(e) || E(e) || T(e);
		}
		function k(e) {
			const t = { position: 0 };
			const n = new Map();
			while (t.position < e.length) {
				const r = p(";", e, t);
				const [i, a = ""] = r.split("=");
				n.set(m(i, true, false), m(a, false, true));
				t.position++;
			}
			return n;
		}
		function A(e) {
			if (e.length === 0) {
				return false;
			}
			for (let t = 0; t < e.length; t++) {
				const n = e.charCodeAt(t);
				if (n < 48 || n > 57) {
					return false;
				}
			}
			const t = Number.parseInt(e, 10);
			return t >= 8 && t <= 15;
		}
		const j = typeof process.versions.icu === "string";
		const M = j ? new TextDecoder("utf-8", { fatal: true }) : undefined;
		const N = j ? M.decode.bind(M) : function(e) {
			if (f(e)) {
				return e.toString("utf-8");
			}
			throw new TypeError("Invalid utf-8 received.");
		};
		e.exports = {
			isConnecting: h,
			isEstablished: g,
			isClosing: _,
			isClosed: v,
			fireEvent: y,
			isValidSubprotocol: S,
			isValidStatusCode: C,
			failWebsocketConnection: w,
			websocketMessageReceived: b,
			utf8Decode: N,
			isControlFrame: T,
			isContinuationFrame: E,
			isTextBinaryFrame: D,
			isValidOpcode: O,
			parseExtensions: k,
			isValidClientWindowBits: A
		};
	}),
	13726: ((e, t, n) => {
		const { webidl: r } = n(45893);
		const { URLSerializer: i } = n(51900);
		const { environmentSettingsObject: a } = n(73168);
		const { staticPropertyDescriptors: o, states: s, sentCloseFrameState: c, sendHints: l } = n(20736);
		const { kWebSocketURL: u, kReadyState: d, kController: f, kBinaryType: p, kResponse: m, kSentClose: h, kByteParser: g } = n(61216);
		const { isConnecting: _, isEstablished: v, isClosing: y, isValidSubprotocol: b, fireEvent: x } = n(98625);
		const { establishWebSocketConnection: S, closeWebSocketConnection: C } = n(86897);
		const { ByteParser: w } = n(81652);
		const { kEnumerableProperty: T, isBlobLike: E } = n(3440);
		const { getGlobalDispatcher: D } = n(32581);
		const { types: O } = n(57975);
		const { ErrorEvent: k, CloseEvent: A } = n(15188);
		const { SendQueue: j } = n(13900);
		class M extends EventTarget {
			#e = {
				open: null,
				error: null,
				close: null,
				message: null
			};
			#t = 0;
			#n = "";
			#r = "";
			#i;
			constructor(e, t = []) {
				super();
				r.util.markAsUncloneable(this);
				const n = "WebSocket constructor";
				r.argumentLengthCheck(arguments, 1, n);
				const i = r.converters["DOMString or sequence<DOMString> or WebSocketInit"](t, n, "options");
				e = r.converters.USVString(e, n, "url");
				t = i.protocols;
				const o = a.settingsObject.baseUrl;
				let s;
				try {
					s = new URL(e, o);
				} catch (e) {
					throw new DOMException(e, "SyntaxError");
				}
				if (s.protocol === "http:") {
					s.protocol = "ws:";
				} else if (s.protocol === "https:") {
					s.protocol = "wss:";
				}
				if (s.protocol !== "ws:" && s.protocol !== "wss:") {
					throw new DOMException(`Expected a ws: or wss: protocol, got ${s.protocol}`, "SyntaxError");
				}
				if (s.hash || s.href.endsWith("#")) {
					throw new DOMException("Got fragment", "SyntaxError");
				}
				if (typeof t === "string") {
					t = [t];
				}
				if (t.length !== new Set(t.map((e) => e.toLowerCase())).size) {
					throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
				}
				if (t.length > 0 && !t.every((e) => b(e))) {
					throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
				}
				this[u] = new URL(s.href);
				const l = a.settingsObject;
				this[f] = S(s, t, l, this, (e, t) => this.#a(e, t), i);
				this[d] = M.CONNECTING;
				this[h] = c.NOT_SENT;
				this[p] = "blob";
			}
			close(e = undefined, t = undefined) {
				r.brandCheck(this, M);
				const n = "WebSocket.close";
				if (e !== undefined) {
					e = r.converters["unsigned short"](e, n, "code", { clamp: true });
				}
				if (t !== undefined) {
					t = r.converters.USVString(t, n, "reason");
				}
				if (e !== undefined) {
					if (e !== 1e3 && (e < 3e3 || e > 4999)) {
						throw new DOMException("invalid code", "InvalidAccessError");
					}
				}
				let i = 0;
				if (t !== undefined) {
					i = Buffer.byteLength(t);
					if (i > 123) {
						throw new DOMException(`Reason must be less than 123 bytes; received ${i}`, "SyntaxError");
					}
				}
				C(this, e, t, i);
			}
			send(e) {
				r.brandCheck(this, M);
				const t = "WebSocket.send";
				r.argumentLengthCheck(arguments, 1, t);
				e = r.converters.WebSocketSendData(e, t, "data");
				if (_(this)) {
					throw new DOMException("Sent before connected.", "InvalidStateError");
				}
				if (!v(this) || y(this)) {
					return;
				}
				if (typeof e === "string") {
					const t = Buffer.byteLength(e);
					this.#t += t;
					this.#i.add(e, () => {
						this.#t -= t;
					}, l.string);
				} else if (O.isArrayBuffer(e)) {
					this.#t += e.byteLength;
					this.#i.add(e, () => {
						this.#t -= e.byteLength;
					}, l.arrayBuffer);
				} else if (ArrayBuffer.isView(e)) {
					this.#t += e.byteLength;
					this.#i.add(e, () => {
						this.#t -= e.byteLength;
					}, l.typedArray);
				} else if (E(e)) {
					this.#t += e.size;
					this.#i.add(e, () => {
						this.#t -= e.size;
					}, l.blob);
				}
			}
			get readyState() {
				r.brandCheck(this, M);
				return this[d];
			}
			get bufferedAmount() {
				r.brandCheck(this, M);
				return this.#t;
			}
			get url() {
				r.brandCheck(this, M);
				return i(this[u]);
			}
			get extensions() {
				r.brandCheck(this, M);
				return this.#r;
			}
			get protocol() {
				r.brandCheck(this, M);
				return this.#n;
			}
			get onopen() {
				r.brandCheck(this, M);
				return this.#e.open;
			}
			set onopen(e) {
				r.brandCheck(this, M);
				if (this.#e.open) {
					this.removeEventListener("open", this.#e.open);
				}
				if (typeof e === "function") {
					this.#e.open = e;
					this.addEventListener("open", e);
				} else {
					this.#e.open = null;
				}
			}
			get onerror() {
				r.brandCheck(this, M);
				return this.#e.error;
			}
			set onerror(e) {
				r.brandCheck(this, M);
				if (this.#e.error) {
					this.removeEventListener("error", this.#e.error);
				}
				if (typeof e === "function") {
					this.#e.error = e;
					this.addEventListener("error", e);
				} else {
					this.#e.error = null;
				}
			}
			get onclose() {
				r.brandCheck(this, M);
				return this.#e.close;
			}
			set onclose(e) {
				r.brandCheck(this, M);
				if (this.#e.close) {
					this.removeEventListener("close", this.#e.close);
				}
				if (typeof e === "function") {
					this.#e.close = e;
					this.addEventListener("close", e);
				} else {
					this.#e.close = null;
				}
			}
			get onmessage() {
				r.brandCheck(this, M);
				return this.#e.message;
			}
			set onmessage(e) {
				r.brandCheck(this, M);
				if (this.#e.message) {
					this.removeEventListener("message", this.#e.message);
				}
				if (typeof e === "function") {
					this.#e.message = e;
					this.addEventListener("message", e);
				} else {
					this.#e.message = null;
				}
			}
			get binaryType() {
				r.brandCheck(this, M);
				return this[p];
			}
			set binaryType(e) {
				r.brandCheck(this, M);
				if (e !== "blob" && e !== "arraybuffer") {
					this[p] = "blob";
				} else {
					this[p] = e;
				}
			}
			#a(e, t) {
				this[m] = e;
				const n = this[f]?.dispatcher?.webSocketOptions;
				const r = n?.maxFragments;
				const i = n?.maxPayloadSize;
				const a = new w(this, t, {
					maxFragments: r,
					maxPayloadSize: i
				});
				a.on("drain", N);
				a.on("error", P.bind(this));
				e.socket.ws = this;
				this[g] = a;
				this.#i = new j(e.socket);
				this[d] = s.OPEN;
				const o = e.headersList.get("sec-websocket-extensions");
				if (o !== null) {
					this.#r = o;
				}
				const c = e.headersList.get("sec-websocket-protocol");
				if (c !== null) {
					this.#n = c;
				}
				x("open", this);
			}
		}
		M.CONNECTING = M.prototype.CONNECTING = s.CONNECTING;
		M.OPEN = M.prototype.OPEN = s.OPEN;
		M.CLOSING = M.prototype.CLOSING = s.CLOSING;
		M.CLOSED = M.prototype.CLOSED = s.CLOSED;
		Object.defineProperties(M.prototype, {
			CONNECTING: o,
			OPEN: o,
			CLOSING: o,
			CLOSED: o,
			url: T,
			readyState: T,
			bufferedAmount: T,
			onopen: T,
			onerror: T,
			onclose: T,
			close: T,
			onmessage: T,
			binaryType: T,
			send: T,
			extensions: T,
			protocol: T,
			[Symbol.toStringTag]: {
				value: "WebSocket",
				writable: false,
				enumerable: false,
				configurable: true
			}
		});
		Object.defineProperties(M, {
			CONNECTING: o,
			OPEN: o,
			CLOSING: o,
			CLOSED: o
		});
		r.converters["sequence<DOMString>"] = r.sequenceConverter(r.converters.DOMString);
		r.converters["DOMString or sequence<DOMString>"] = function(e, t, n) {
			if (r.util.Type(e) === "Object" && Symbol.iterator in e) {
				return r.converters["sequence<DOMString>"](e);
			}
			return r.converters.DOMString(e, t, n);
		};
		r.converters.WebSocketInit = r.dictionaryConverter([
			{
				key: "protocols",
				converter: r.converters["DOMString or sequence<DOMString>"],
				defaultValue: () => new Array(0)
			},
			{
				key: "dispatcher",
				converter: r.converters.any,
				defaultValue: () => D()
			},
			{
				key: "headers",
				converter: r.nullableConverter(r.converters.HeadersInit)
			}
		]);
		r.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(e) {
			if (r.util.Type(e) === "Object" && !(Symbol.iterator in e)) {
				return r.converters.WebSocketInit(e);
			}
			return { protocols: r.converters["DOMString or sequence<DOMString>"](e) };
		};
		r.converters.WebSocketSendData = function(e) {
			if (r.util.Type(e) === "Object") {
				if (E(e)) {
					return r.converters.Blob(e, { strict: false });
				}
				if (ArrayBuffer.isView(e) || O.isArrayBuffer(e)) {
					return r.converters.BufferSource(e);
				}
			}
			return r.converters.USVString(e);
		};
		function N() {
			this.ws[m].socket.resume();
		}
		function P(e) {
			let t;
			let n;
			if (e instanceof A) {
				t = e.reason;
				n = e.code;
			} else {
				t = e.message;
			}
			x("error", this, () => new k("error", {
				error: e,
				message: t
			}));
			C(this, n);
		}
		e.exports = { WebSocket: M };
	}),
	42613: ((e) => {
		e.exports = t("assert");
	}),
	20181: ((e) => {
		e.exports = t("buffer");
	}),
	96137: ((e) => {
		e.exports = t("dns/promises");
	}),
	24434: ((e) => {
		e.exports = t("events");
	}),
	79896: ((e) => {
		e.exports = t("fs");
	}),
	58611: ((e) => {
		e.exports = t("http");
	}),
	65692: ((e) => {
		e.exports = t("https");
	}),
	73339: ((e) => {
		e.exports = t("module");
	}),
	69278: ((e) => {
		e.exports = t("net");
	}),
	34589: ((e) => {
		e.exports = t("node:assert");
	}),
	16698: ((e) => {
		e.exports = t("node:async_hooks");
	}),
	4573: ((e) => {
		e.exports = t("node:buffer");
	}),
	31421: ((e) => {
		e.exports = t("node:child_process");
	}),
	37540: ((e) => {
		e.exports = t("node:console");
	}),
	77598: ((e) => {
		e.exports = t("node:crypto");
	}),
	53053: ((e) => {
		e.exports = t("node:diagnostics_channel");
	}),
	40610: ((e) => {
		e.exports = t("node:dns");
	}),
	78474: ((e) => {
		e.exports = t("node:events");
	}),
	73024: ((e) => {
		e.exports = t("node:fs");
	}),
	51455: ((e) => {
		e.exports = t("node:fs/promises");
	}),
	37067: ((e) => {
		e.exports = t("node:http");
	}),
	32467: ((e) => {
		e.exports = t("node:http2");
	}),
	77030: ((e) => {
		e.exports = t("node:net");
	}),
	48161: ((e) => {
		e.exports = t("node:os");
	}),
	76760: ((e) => {
		e.exports = t("node:path");
	}),
	643: ((e) => {
		e.exports = t("node:perf_hooks");
	}),
	41792: ((e) => {
		e.exports = t("node:querystring");
	}),
	57075: ((e) => {
		e.exports = t("node:stream");
	}),
	58500: ((e) => {
		e.exports = t("node:timers/promises");
	}),
	41692: ((e) => {
		e.exports = t("node:tls");
	}),
	73136: ((e) => {
		e.exports = t("node:url");
	}),
	57975: ((e) => {
		e.exports = t("node:util");
	}),
	73429: ((e) => {
		e.exports = t("node:util/types");
	}),
	75919: ((e) => {
		e.exports = t("node:worker_threads");
	}),
	38522: ((e) => {
		e.exports = t("node:zlib");
	}),
	70857: ((e) => {
		e.exports = t("os");
	}),
	16928: ((e) => {
		e.exports = t("path");
	}),
	932: ((e) => {
		e.exports = t("process");
	}),
	2203: ((e) => {
		e.exports = t("stream");
	}),
	13193: ((e) => {
		e.exports = t("string_decoder");
	}),
	64756: ((e) => {
		e.exports = t("tls");
	}),
	87016: ((e) => {
		e.exports = t("url");
	}),
	39023: ((e) => {
		e.exports = t("util");
	}),
	32909: ((e, t, n) => {
		n.a(e, async (e, t) => {
			try {
				var r = n(76760);
				var i = n(58298);
				var a = n(28449);
				var o = n(5349);
				var s = n(45647);
				var c = n(17354);
				var l = n(81469);
				var u = n(39889);
				var d = n(8803);
				var f = n(78649);
				var p = n(80992);
				var m = n(68262);
				var h = n(29463);
				var g = n(56802);
				var _ = n(67883);
				const e = 120;
				function v(e) {
					const t = new Map();
					for (const n of Object.keys(e)) {
						const r = n.toUpperCase();
						const i = e[r];
						if (r.startsWith("INPUT_") && i !== undefined) t.set(r.slice("INPUT_".length).toLowerCase(), i);
					}
					return t;
				}
				async function y() {
					const e = (0, f.m)(() => process.stdout, { isTerminal: process.stdout.isTTY === true });
					await (0, _.q)(e.stop, (t) => b(t, e));
				}
				async function b(t, r) {
					const a = process.env["GITHUB_WORKSPACE"] || process.cwd();
					const { runContext: f } = await Promise.all([n.e(413), n.e(739)]).then(n.bind(n, 88120));
					const h = x(process.env) ? [r, await S(r)] : [r];
					const { report: g, files: _ } = await (0, o.R)({
						given: v(process.env),
						givenAs: "input",
						withConfigFile: true,
						cwd: a
					}, {
						cwd: a,
						run: f(process.env),
						now: new Date(),
						hooks: h,
						mask: i.Pq,
						signal: t
					}, o.Q);
					r.finish();
					const y = (0, s.V)(g);
					await C("the log", async () => {
						const t = {
							color: true,
							width: e,
							files: _.shown
						};
						process.stdout.write(await (0, l.q)(g, t));
						for (const e of _.warnings) process.stdout.write(`${(0, u.bt)(e)}\n`);
					});
					await C("the annotations", () => (0, d.KI)((0, c.m)(g, { workspace: a })));
					const b = {
						maxBytes: p.Q,
						files: _.shown
					};
					await C("the job summary", () => (0, d.Sy)((0, m.B)(g, b)));
					await C("the outputs", () => (0, d.n0)(w(g, _, a)));
					y();
				}
				function x(e) {
					return e["RUNNER_DEBUG"] === "1" || e["ACTIONS_STEP_DEBUG"] === "true";
				}
				async function S({ say: e }) {
					const { createDebugLog: t, debugCommand: r } = await n.e(999).then(n.bind(n, 56999));
					return t((t) => e(r(t)));
				}
				async function C(e, t) {
					try {
						await t();
					} catch (t) {
						process.stdout.write(`Warning: ${e} could not be written: ${(0, u.bt)(String(t))}\n`);
					}
				}
				function w(e, t, n) {
					return {
						result: e.verdict.status,
						"exit-code": e.verdict.exit_code,
						anomalies: E(e.artifacts, (e) => (0, g.eb)(e).counts.errors),
						breaches: e.checks.filter(({ status: e }) => e === "fail").length,
						"report-path": t.report ?? "",
						"snapshot-path": t.snapshot ?? "",
						...T(e, n)
					};
				}
				function T({ artifacts: e }, t) {
					const n = e.flatMap(({ recovery: e }) => e === null ? [] : [e]);
					const i = n.filter(({ status: e }) => e === "done");
					const [a] = e.filter(({ backend: e }) => e !== "redis").flatMap(({ recovery: e }) => e?.quarantined_files ?? []);
					return {
						recovered: i.length,
						"removed-records": E(i, ({ removed: e }) => e.records),
						"quarantine-dir": a === undefined ? "" : (0, r.dirname)((0, r.resolve)(t, a))
					};
				}
				function E(e, t) {
					return e.reduce((e, n) => e + t(n), 0);
				}
				try {
					await y();
				} catch (e) {
					const t = e instanceof Error ? e.stack ?? e.message : String(e);
					(0, i.C1)((0, u.bt)(`Papyra Health Gate itself broke, so it cannot judge. Please report this: ${t}`));
					(0, a.ZF)(h.RS);
					await (0, a.bG)();
				}
				t();
			} catch (e) {
				t(e);
			}
		}, 1);
	}),
	22218: ((e, t, n) => {
		n.d(t, {
			Q: () => O,
			O: () => A
		});
		var r = n(42346);
		var i = n(76799);
		var a = n(4056);
		var o = n(64077);
		var s = n(68308);
		var c = n(15977);
		var l = n(12449);
		var u = n(40551);
		;
		const d = 16 << 10;
		async function f(e, t, r, i) {
			if (r === "plain" || i < d) return new u.V5(e, t);
			const { KernelScanner: a } = await Promise.all([n.e(396), n.e(120)]).then(n.bind(n, 82120));
			return a.open(e, t) ?? new u.V5(e, t);
		}
		var p = n(20027);
		var m = n(86452);
		var h = n(16125);
		var g = n(17821);
		;
		async function _(e) {
			const t = e.hash ? await (0, r.W)() : null;
			let n = 0;
			const i = {
				onBytes(t) {
					n += t;
					e.onBytes(t);
				},
				onContent: t === null ? null : (e) => t.update(e)
			};
			const a = await (0, g.H)(e.path, {
				maxRatio: e.engine.maxCompressionRatio,
				onCompressed: (e) => v(i, e),
				signal: e.signal
			});
			try {
				const r = (0, p.cu)(a.fd);
				const o = () => !(0, p.OI)(r, (0, p.cu)(a.fd));
				const s = new C(a.source, e, o);
				await y(a, r, s, i, e);
				const { isCompressed: c } = a;
				return {
					bytes: n,
					sha256: t?.digest("hex") ?? null,
					isCompressed: c,
					identity: r,
					inFlight: o()
				};
			} finally {
				e.facts.dropRecord();
				a.close();
			}
		}
		function v({ onBytes: e, onContent: t }, n) {
			t?.(n);
			e(n.length);
		}
		async function y({ fd: e, source: t, isCompressed: r }, i, a, o, { path: c, facts: l, onInflated: u, engine: d, signal: p }) {
			const { threads: m } = d;
			const h = r ? null : m?.chunksOf(c) ?? null;
			if (m !== null && h !== null) {
				const { scanChunks: t } = await Promise.all([n.e(396), n.e(362)]).then(n.bind(n, 75362));
				await t(a, l, {
					...o,
					fd: e,
					identity: i,
					chunks: h,
					threads: m,
					signal: p
				});
				return;
			}
			const g = r ? Number.POSITIVE_INFINITY : Number(i.size);
			const _ = await f(a, l, d.scanner, g);
			const y = (e) => r ? u(e.length) : v(o, e);
			try {
				await (0, s.ep)(t, _, {
					limit: Number.POSITIVE_INFINITY,
					onPiece: y,
					signal: p
				});
			} finally {
				_.close();
			}
		}
		const b = 10;
		const x = 13;
		const S = new Uint8Array();
		class C {
			#e;
			#t;
			#n;
			#r;
			#i;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t.shownPath;
				this.#n = t.findings;
				this.#r = t.damage;
				this.#i = n;
			}
			badLine(e, t, n) {
				const r = this.#r === null && this.#n.isFull(m.$y);
				if (r && (0, m.aI)(e, t)) this.#n.count(m.$y, "CORRUPTED_LINE");
				else this.#a(e, t, n, "CORRUPTED_LINE");
			}
			unterminatedLine(e, t, n, r) {
				if (t === null && r) {
					this.#r?.unterminatedRecord(e);
					this.#n.add("unterminated-record", "TRUNCATED_LINE", () => ({
						...this.#l(e),
						column: null,
						detail: w("TRUNCATED_LINE", e),
						message: this.#o(l.y0["unterminated-record"].meaning)
					}));
				} else this.#a(e, t ?? "incomplete", n, "TRUNCATED_LINE");
			}
			oddLine(e, t) {
				if (t.notObject) this.#r?.refusedLine("non-object", this.#c(e), null);
				for (const { rule: n, message: r } of (0, h.T)(t)) {
					this.#n.add(n, null, () => {
						const t = r();
						return {
							...this.#l(e),
							column: null,
							detail: `Line ${e.line}: ${t}`,
							message: t
						};
					});
				}
			}
			#a(e, t, n, r) {
				const i = r === "TRUNCATED_LINE";
				const a = e.end - e.start <= m.A_;
				const o = a ? (0, s.M)(this.#e, e) : null;
				const { rule: c, at: l, message: u } = T(o, t, n - e.start, i);
				this.#r?.refusedLine(c, i ? E(e) : this.#s(e), o);
				if (!this.#n.count(c, r)) return;
				this.#n.list(c, r, {
					...this.#l(e),
					column: o === null ? null : (0, m.o0)(o, l),
					detail: w(r, e),
					message: i ? this.#o(u) : u
				});
			}
			#o(e) {
				return this.#i() ? `${e}; possibly in flight, for the file is being written to` : e;
			}
			#s(e) {
				const { line: t, start: n, end: r, buffer: i, base: a } = e;
				return i[r - a] === b ? {
					line: t,
					start: n,
					end: r,
					next: r + 1
				} : this.#c(e);
			}
			#c({ line: e, start: t, end: n }) {
				const r = this.#e.again(n, 2) ?? S;
				const i = r[0] === x && r[1] === b;
				return {
					line: e,
					start: t,
					end: n,
					next: n + (i ? 2 : Math.min(r.length, 1))
				};
			}
			#l({ line: e, start: t, end: n }) {
				return {
					path: this.#t,
					line: e,
					entry: null,
					byte_start: t,
					byte_end: n
				};
			}
		}
		function w(e, { line: t }) {
			return e === "TRUNCATED_LINE" ? `Line ${t} missing newline` : `Invalid JSON at line ${t}`;
		}
		function T(e, t, n, r) {
			if (e === null) return (0, m.Pm)(t, r);
			const i = {
				bytes: e,
				error: t,
				errorAt: n
			};
			return r ? (0, m.fX)(i) : (0, m.q1)(i);
		}
		function E({ line: e, start: t, end: n }) {
			return {
				line: e,
				start: t,
				end: n,
				next: n
			};
		}
		var D = n(5587);
		;
		class O {
			findings;
			#e = new c.tL();
			#t;
			#n;
			#r = [];
			problems = [];
			#i = [];
			#a = null;
			#o = 0;
			#s = 0;
			constructor(e, t) {
				this.#t = t;
				this.findings = new a.F(t);
				this.#n = new D.D(t.emit, e, this.findings, true);
			}
			async add(e) {
				const { hash: t, forRecovery: n, engine: r, signal: i } = this.#t;
				const a = this.#e.counts.total;
				const c = A(e.path);
				const l = n === null ? null : await k(n);
				let u = 0;
				let d = null;
				let f = null;
				let p = true;
				try {
					await (0, o.Vm)();
					i.throwIfAborted();
					f = await _({
						...e,
						findings: this.findings,
						facts: this.#e,
						hash: t,
						damage: l,
						onBytes: (e) => {
							u += e;
							this.#n.read(e);
						},
						onInflated: (e) => {
							d = (d ?? 0) + e;
						},
						engine: r,
						signal: i
					});
				} catch (t) {
					if (t instanceof o._n) this.#a = t;
					else if (t instanceof s.o2) {
						p = false;
						const n = j(e, t);
						this.problems.push({
							subject: e.shownPath,
							message: n,
							severity: "error"
						});
					} else throw t;
				}
				this.#o += u;
				this.#s += Math.max(c, u);
				const m = f?.sha256 ?? null;
				const h = this.#e.counts.total - a;
				this.#r.push({
					path: e.shownPath,
					bytes: u,
					inflated_bytes: d,
					records: h,
					sha256: m
				});
				if (f !== null) this.#i.push({
					...e,
					...f,
					records: h,
					damage: l
				});
				return p;
			}
			async result() {
				this.#n.tell();
				const e = this.#e;
				const { total: t, event: n, audit: r, dead_letter: i, other: a } = e.counts;
				const o = {
					files: this.#r,
					streams: [],
					...this.findings.result(),
					records: {
						total: t,
						event: n,
						audit: r,
						dead_letter: i,
						other: a
					},
					events: e.events(),
					latest_audit: e.latestAudit(),
					bytes: this.#o,
					coverage: {
						unit: "bytes",
						scanned: this.#o,
						total: this.#s
					},
					timestamps: {
						first: e.firstTimestamp,
						last: e.lastTimestamp()
					},
					sha256: await M(this.#r)
				};
				const s = this.#a;
				return {
					scan: o,
					problems: this.problems,
					interruption: s,
					members: this.#i,
					streams: []
				};
			}
		}
		async function k({ salvages: e }) {
			const { FileDamage: t } = await Promise.all([n.e(845), n.e(455)]).then(n.bind(n, 11845));
			return new t(e);
		}
		function A(e) {
			return (0, i.VI)(e)?.size ?? 0;
		}
		function j({ path: e, shownPath: t }, n) {
			const r = (0, i.t5)(e);
			const a = r !== null && typeof r !== "string" && r.isDirectory() ? `Name the files in it, for instance ${t}/*.ndjson.` : n.remedy ?? "Make it readable for this user, or leave it out of path.";
			return `${t} cannot be read: ${n.message}. ${a}`;
		}
		async function M(e) {
			const t = e.flatMap(({ sha256: e }) => e === null ? [] : [e]);
			if (t.length !== e.length) return null;
			if (t.length === 1) return t[0] ?? null;
			return (await (0, r.W)()).update(t.join("\n")).digest("hex");
		}
	}),
	79589: ((e, t, n) => {
		n.d(t, { Z: () => r });
		const r = /^(.+)\.([1-9]\d{0,2})$/s;
	}),
	28449: ((e, t, n) => {
		n.d(t, {
			J_: () => s,
			ZF: () => c,
			bG: () => l
		});
		var r = n(88162);
		var i = n(67883);
		const a = 1e3;
		let o = false;
		function s() {
			return o;
		}
		function c(e) {
			o = true;
			process.exitCode = e;
			process.on("exit", (t) => {
				if (!(0, i.C)(t)) process.exitCode = e;
			});
		}
		async function l() {
			await Promise.all([(0, r.d)(), (0, r.g)()].map(u));
			setTimeout(() => process.exit(), a).unref();
		}
		function u(e) {
			return new Promise((t) => e.write("", () => t()));
		}
	}),
	5349: ((e, t, n) => {
		n.d(t, {
			Q: () => yt,
			R: () => xt
		});
		var r = n(76760);
		var i = n(73024);
		var a = n(76799);
		var o = n(6203);
		var s = n(25397);
		var c = n(22218);
		;
		class l {
			kind = "json";
			path;
			metrics;
			#e;
			constructor(e) {
				this.path = e.shownPath;
				this.metrics = new s.v(this.path);
				this.#e = e;
			}
			files() {
				const { path: e } = this.#e;
				return [{
					path: e,
					size: (0, c.O)(e)
				}];
			}
			async scan(e) {
				const t = new c.Q(this.path, e);
				if ((0, i.existsSync)(this.#e.path)) await t.add(this.#e);
				return await t.result();
			}
			async recover({ members: e }, t) {
				const { recoverFiles: r } = await Promise.all([n.e(845), n.e(455)]).then(n.bind(n, 11845));
				return r({
					...this.#e,
					isRotating: false,
					members: e,
					orphans: () => []
				}, t);
			}
			async compact(e) {
				const { compactFiles: t } = await Promise.all([n.e(845), n.e(455)]).then(n.bind(n, 11845));
				const { path: r, shownPath: a } = this.#e;
				const o = (0, i.existsSync)(r) ? [this.#e] : [];
				return t({
					shownPath: a,
					active: r,
					files: o
				}, e);
			}
		}
		var u = n(79589);
		;
		async function d(e) {
			return new f(e).run();
		}
		class f {
			#e;
			#t;
			#n = new m();
			#r = new Map();
			#i = [];
			constructor(e) {
				this.#e = e;
				const t = e.patterns.filter(o.VB).map((e) => e.slice(1));
				const { cwd: n, ownFiles: r, ownGlobs: i } = e;
				this.#t = new o.Ep({
					cwd: n,
					exclusions: t,
					ownFiles: r,
					ownGlobs: i
				});
				for (const e of t) {
					const t = (0, o.fF)(e);
					if (t !== null) this.#i.push(_(`!${e}`, t));
				}
			}
			async run() {
				const e = [];
				for (const t of this.#e.patterns) {
					if (!(0, o.VB)(t)) e.push(...await this.#a(t));
				}
				return {
					backends: await this.#s(e),
					problems: this.#i
				};
			}
			async #a(e) {
				const { cwd: t, ifNoFiles: n } = this.#e;
				const { files: r, mistake: i, unlisted: a } = await this.#t.match(e);
				const o = r.length > 0 ? r : await this.#o(e);
				this.#i.push(...a.map((n) => y(e, n, t)));
				if (i !== null) this.#i.push(_(e, i));
				else if (o.length === 0) {
					this.#i.push(...b(e, n, this.#t.hasExclusions));
				}
				return o;
			}
			async #o(e) {
				const t = (0, r.resolve)(this.#e.cwd, e);
				const n = this.#e.backend !== "json" && (0, a.t5)(t) === null && this.#n.has(t);
				return n && !await this.#t.isExcluded(t) ? [{
					path: t,
					literal: true
				}] : [];
			}
			async #s(e) {
				const t = new Set();
				const r = new Map();
				const i = new Set(e.map(({ path: e }) => e).filter((e) => this.#c(e) !== null));
				const a = new Set([...i].flatMap((e) => u.Z.exec(e)?.[1] ?? []));
				for (const n of e) {
					const e = i.has(n.path) ? null : this.#d(n.path, a);
					if (e !== null && await this.#t.isExcluded(e)) continue;
					if (e !== null) t.add(e);
					const o = e ?? n.path;
					r.set(o, {
						path: o,
						literal: n.literal || r.get(o)?.literal === true
					});
				}
				const o = g(t);
				const s = [...r.values()].filter(({ path: e, literal: n }) => t.has(e) || n || i.has(e) || !o(e)).map(({ path: e }) => e);
				const c = t.size === 0 ? null : await n.e(160).then(n.bind(n, 97160));
				return s.flatMap((e) => {
					const n = this.#c(e);
					if (n !== null) return this.#l(e, n);
					const r = this.#u(e);
					if (c === null || !t.has(e)) return [new l(r)];
					return [new c.RotatingFilesBackend(r, this.#e, s)];
				});
			}
			#c(e) {
				const t = this.#r.get(e);
				if (t !== undefined) return t;
				const n = this.#e.claim(this.#u(e));
				this.#r.set(e, n);
				return n;
			}
			#l(e, t) {
				const { backend: n } = this.#e;
				if (!("severity" in t) && n === "auto") return [t];
				this.#i.push("severity" in t ? t : v(this.#u(e), t, n));
				return [];
			}
			#u(e) {
				return {
					path: e,
					shownPath: (0, o.pS)(e, this.#e.cwd)
				};
			}
			#d(e, t) {
				const { backend: n } = this.#e;
				if (n === "json") return null;
				const r = u.Z.exec(e)?.[1];
				if (r !== undefined && !t.has(r) && p(r) && this.#c(r) === null) return r;
				if (t.has(e)) return null;
				return n === "rotating" || this.#n.has(e) ? e : null;
			}
		}
		function p(e) {
			return (0, a.VI)(e) !== null || (0, a.t5)(e) === null && (0, a.VI)(`${e}.1`) !== null;
		}
		class m {
			#e = new Map();
			has(e) {
				const t = (0, r.dirname)(e);
				let n = this.#e.get(t);
				if (n === undefined) {
					n = h(t);
					this.#e.set(t, n);
				}
				return n === null ? (0, a.VI)(`${e}.1`) !== null : n.has((0, r.basename)(e));
			}
		}
		function h(e) {
			try {
				const t = (0, i.readdirSync)(e, { withFileTypes: true }).filter((e) => !e.isDirectory());
				return new Set(t.flatMap(({ name: e }) => u.Z.exec(e)?.[1] ?? []));
			} catch {
				return null;
			}
		}
		function g(e) {
			const t = new Map();
			for (const n of e) {
				const e = t.get((0, r.dirname)(n)) ?? [];
				t.set((0, r.dirname)(n), [...e, (0, r.basename)(n)]);
			}
			return (e) => t.get((0, r.dirname)(e))?.some((t) => (0, r.basename)(e).startsWith(t)) === true;
		}
		function _(e, t) {
			return {
				subject: e,
				message: `path: the pattern "${e}" cannot be read: ${t}.`,
				severity: "error"
			};
		}
		function v({ shownPath: e }, { kind: t }, n) {
			const r = `backend: ${n} reads ${e} as a log, though a plugin takes it, as ${t}; so nothing read it. Leave ` + `backend out, or the plugin, or the file ("!${e}" in path).`;
			return {
				subject: e,
				message: r,
				severity: "error"
			};
		}
		function y(e, { path: t, reason: n }, r) {
			const i = (0, o.pS)(t, r);
			const a = `path: the directory ${i}, where "${e}" looks, cannot be listed: ${n}. Make it readable for ` + `this user, or leave it out with "!${i}".`;
			return {
				subject: i,
				message: a,
				severity: "error"
			};
		}
		function b(e, t, n) {
			if (t === "ignore") return [];
			const r = n ? ", or all of it is excluded" : "";
			const i = `path: nothing is there for "${e}"${r}. Check the spelling and the working directory, make sure ` + "that the step before wrote it, or set if-no-files to warn or ignore.";
			return [{
				subject: e,
				message: i,
				severity: t
			}];
		}
		var x = n(7130);
		var S = n(56802);
		var C = n(50262);
		;
		const w = 3;
		function T(e, t, { writes: n, isReachingRedis: r }) {
			const { scanned: i, total: a } = (0, x._5)(t).bytes;
			const o = [
				D(e),
				E(t, r),
				...n ? [k(t.filter(S.sU))] : [],
				...A(t.filter(S.sU)),
				O(e, t, r)
			].join(" ");
			return {
				interruption: {
					reason: e.message,
					scanned_bytes: i,
					total_bytes: a
				},
				problem: {
					subject: e.by,
					message: o,
					severity: "error"
				}
			};
		}
		function E(e, t) {
			if (t) {
				const t = e.length === 0 ? "nothing" : `${(0, x.pV)(e)}, and nothing of Redis,`;
				return `By then ${t} had been read; what was not read is not judged.`;
			}
			return (0, x.dI)(e) ? `By then ${(0, x.pV)(e)} had been read; what was not read is not judged.` : "By then all artifacts had been read, but not all that comes after was done; what is missing is not judged.";
		}
		function D({ by: e, message: t }) {
			return e === "time-limit" ? `${e}: ${t}.` : `${e} stopped the run.`;
		}
		function O({ by: e }, t, n) {
			if (e !== "time-limit") return "Run it again.";
			if (n) {
				return "Raise time-limit, set it to off, or find out why the server at redis-url is slow to answer.";
			}
			const r = new Set(t.filter(S.KJ).map(({ backend: e }) => e));
			const i = r.has("json") || r.has("rotating");
			const a = [...r].some((e) => !C.JG.includes(e));
			const o = [
				...r.has("redis") ? ["lower redis-sample-size, or page-pause in redis-options"] : [],
				...a ? ["have the plugin read less"] : [],
				...i || r.size === 0 ? ["name fewer files in path"] : []
			];
			return `Raise time-limit, set it to off, or ${o.join("; and ")}.`;
		}
		function k(e) {
			const t = e.filter(({ backend: e }) => !C.JG.includes(e));
			return t.length === 0 ? "Nothing was written to an artifact after that." : `Nothing was written to an artifact after that, but what plugins may still have written to ${j(t)}.`;
		}
		function A(e) {
			if (e.length === 0) return [];
			return [`What was written to ${j(e)} was not verified: the scan after it did not get through.`];
		}
		function j(e) {
			const t = e.slice(0, w).map(({ path: e }) => e);
			const n = e.length - t.length;
			return `${t.join(", ")}${n > 0 ? ` and ${n} more` : ""}`;
		}
		var M = n(29463);
		;
		async function N(e, t) {
			const { mode: n, signal: r } = t;
			const i = n === "recover" ? t.recovery : null;
			const a = await I(e, "examine", {
				...t,
				hash: t.hash || i !== null,
				forRecovery: i
			});
			const o = [...a.problems, ...z(e, a, t)];
			const s = !L(o) && a.interruption === null;
			const { emit: c } = t;
			const l = i !== null && s ? await R(e, a, {
				...i,
				signal: r
			}, c) : null;
			const u = l?.hasWritten === true ? await P(e, t, l) : null;
			const d = [
				...o,
				...l?.problems ?? [],
				...u?.problems ?? []
			];
			const f = a.interruption ?? l?.interruption ?? u?.interruption ?? null;
			const p = {
				scan: a.scan,
				recovery: l === null ? null : F(l.recovery, u),
				post_scan: u?.scan ?? null,
				verified: u?.isVerified ?? null
			};
			const m = {
				id: e.path,
				backend: e.kind,
				path: e.path,
				check: t.check,
				mode: n,
				...p,
				compaction: null,
				inspection: null,
				exit_code: V((0, S.eb)(p), L(d) || f !== null, n)
			};
			return {
				artifact: m,
				problems: d,
				interruption: f
			};
		}
		async function P(e, t, n) {
			const { scan: r, problems: i, interruption: a } = await I(e, "verify", {
				...t,
				forRecovery: null
			});
			const o = !L(i) && a === null;
			const s = o ? n.doubt?.(r) ?? null : null;
			const c = s === null ? [] : [{
				subject: e.path,
				message: s,
				severity: "error"
			}];
			return {
				scan: r,
				problems: [...i, ...c],
				interruption: a,
				isVerified: o,
				doubt: s
			};
		}
		function F(e, t) {
			const n = t?.doubt ?? null;
			return n === null ? e : {
				...e,
				status: "failed",
				reason: n
			};
		}
		async function I(e, t, n) {
			const { path: r, kind: i } = e;
			n.emit({
				type: "scan.started",
				artifact: r,
				backend: i,
				purpose: t
			});
			const a = await e.scan(n);
			const { counts: o, records: s } = a.scan;
			n.emit({
				type: "scan.finished",
				artifact: r,
				backend: i,
				isReadable: !L(a.problems),
				isInterrupted: a.interruption !== null,
				records: s.total,
				errors: o.errors,
				warnings: o.warnings
			});
			return a;
		}
		function L(e) {
			return e.some(({ severity: e }) => e === "error");
		}
		async function R(e, t, n, r) {
			const { path: i } = e;
			const { mode: a, planOnly: o } = n;
			r({
				type: "recovery.started",
				artifact: i,
				mode: a,
				planOnly: o
			});
			await new Promise(setImmediate);
			const s = await e.recover(t, n);
			const { interruption: c, recovery: l } = s;
			const { status: u, removed: d } = l;
			const f = t.scan.counts.errors > 0;
			const p = d.records;
			r({
				type: "recovery.finished",
				artifact: i,
				status: u,
				wasNeeded: f,
				planOnly: o,
				removedRecords: p
			});
			const m = !f && (u === "none" || c !== null);
			return m ? null : s;
		}
		function z(e, { scan: t }, n) {
			return n.mustExist && t.files.length === 0 ? [B(e.path)] : [];
		}
		function B(e) {
			const t = `${e} was found, and then could not be reached any more: it was moved or deleted during the scan, or its ` + "directory may be listed and not entered. Look again when nothing else works on it.";
			return {
				subject: e,
				message: t,
				severity: "error"
			};
		}
		function V({ counts: e }, t, n) {
			if (t) return M.RS;
			if (e.errors === 0) return M.tN;
			if (n === "recover") return M.Vq;
			return n === "fail_on_anomaly" ? M.Py : M.tN;
		}
		;
		async function H(e, t, n, r) {
			const i = Object.values(r.retention).some((e) => e !== null);
			const { artifact: a } = t;
			if (!i || a.exit_code === M.RS) return t;
			const o = await U(e, n.emit, r);
			const s = o.hasWritten ? await P(e, n, o) : null;
			const c = [
				...t.problems,
				...o.problems,
				...s?.problems ?? []
			];
			const l = t.interruption ?? o.interruption ?? s?.interruption ?? null;
			const u = {
				...a,
				compaction: F(o.compaction, s),
				post_scan: s?.scan ?? a.post_scan,
				verified: s?.isVerified ?? a.verified,
				exit_code: L(c) || l !== null ? M.RS : a.exit_code
			};
			return {
				artifact: u,
				problems: c,
				interruption: l
			};
		}
		async function U(e, t, n) {
			const { path: r } = e;
			const { dryRun: i } = n;
			t({
				type: "compaction.started",
				artifact: r,
				dryRun: i
			});
			await new Promise(setImmediate);
			const a = await e.compact(n);
			const { status: o, reclaimed: s } = a.compaction;
			t({
				type: "compaction.finished",
				artifact: r,
				status: o,
				dryRun: i,
				reclaimedRecords: s.records
			});
			return a;
		}
		;
		async function W(e, t, n) {
			const { artifact: r } = t;
			if (e.inspect === undefined || r.exit_code === M.RS) return t;
			const { inspection: i, problems: a, interruption: o } = await e.inspect(n);
			return {
				artifact: {
					...r,
					inspection: i === null ? null : { ...i }
				},
				problems: [...t.problems, ...a],
				interruption: t.interruption ?? o
			};
		}
		var G = n(97734);
		var K = n(81700);
		var q = n(26412);
		;
		const J = "quarantine";
		async function Y(e, t, n, r, i) {
			if (r.approved !== null) {
				const a = [];
				const o = {
					...r,
					planOnly: true
				};
				const s = await n.recording.trial(() => ee(e, t, n, o, a));
				const c = [...i, ...a].some(({ severity: e }) => e === "error");
				if (c || s.interruption !== null) {
					i.push(...a);
					return s;
				}
				await n.recording.reset();
			}
			return ee(e, t, n, r, i);
		}
		async function ee(e, t, n, r, i) {
			const { scanner: a, threads: o, "max-compression-ratio": s } = t;
			const c = e.flatMap((e) => e.files());
			const l = await (0, G.Y)(c, a, o);
			try {
				const o = {
					scanner: a,
					threads: l,
					maxCompressionRatio: s
				};
				const u = c.reduce((e, { size: t }) => e + t, 0);
				const { isTrial: d } = n.recording;
				n.recording.emit({
					type: "run.started",
					artifacts: e.length,
					bytes: u,
					isTrial: d
				});
				return await X(e, o, t, n, r, i);
			} finally {
				await l?.close();
			}
		}
		async function X(e, t, n, { cwd: r, now: i, signal: a, recording: s }, c, l) {
			const u = n.mode === "recover";
			const d = [];
			let f = null;
			for (const p of e) {
				const e = {
					check: n.check,
					mode: n.mode,
					mustExist: true,
					maxAnomalies: n["max-anomalies"],
					severities: n.rules,
					hash: c.hash,
					emit: s.emit,
					engine: t,
					signal: a,
					recovery: u ? {
						...ne(n, r),
						planOnly: c.planOnly,
						approved: c.approved === null ? null : { sha256: c.approved.get(p.path) ?? null },
						now: i.getTime()
					} : null
				};
				const m = await N(p, e);
				const h = await H(p, m, e, {
					retention: te(n),
					now: i,
					dryRun: !c.compacts,
					workspace: r,
					shown: (e) => (0, o.pS)(e, r),
					settlingMs: q.U,
					signal: a
				});
				const g = await W(p, h, a);
				d.push(g.artifact);
				l.push(...g.problems);
				f ??= g.interruption;
				await s.settled(a);
			}
			return {
				artifacts: d,
				interruption: f
			};
		}
		function te(e) {
			const t = (e) => e === "off" ? null : e;
			return {
				max_records: t(e["max-records"]),
				max_age_seconds: t(e["max-age-seconds"]),
				max_total_bytes: t(e["max-total-bytes"])
			};
		}
		function ne(e, t) {
			return {
				mode: e["recovery-mode"],
				salvages: e.salvage,
				severities: e.rules,
				maxLoss: (0, K.VX)(e["max-loss"]),
				workspace: t,
				outputDir: (0, r.resolve)(t, e["output-dir"]),
				quarantineDir: (0, r.resolve)(t, Z(e)),
				shown: (e) => (0, o.pS)(e, t),
				settlingMs: q.U
			};
		}
		function Z(e) {
			return e["quarantine-dir"] || (0, r.join)(e["output-dir"], J);
		}
		var re = n(64077);
		;
		const ie = {
			backends: [],
			claim: () => null,
			listeners: [],
			problems: [],
			finish: async () => ({
				sources: [],
				problems: []
			}),
			strays: async () => [],
			release: () => {}
		};
		var ae = n(18302);
		var oe = n(61176);
		;
		const se = "persistence";
		class ce {
			#e;
			#t = new s.u();
			#n = new s.v(se);
			#r = [
				this.#n,
				this.#t,
				new oe.Q()
			];
			#i = {
				artifacts: {},
				total: this.#n.snapshot()
			};
			#a;
			#o = false;
			constructor(e, t) {
				const n = { onStopped: () => {
					this.#i = {
						artifacts: this.#t.snapshot(),
						total: this.#n.snapshot()
					};
				} };
				this.#e = new ae.k("papyra-health-gate", {
					overflow: "drop",
					hooks: [n, ...e]
				});
				const r = [...this.#r, ...e.flatMap(({ metrics: e = [] }) => e)];
				for (const e of r) this.#e.registerMetric(e);
				this.#a = t;
			}
			addArtifacts(e) {
				for (const t of e) this.#t.add(t);
			}
			emit = (e) => {
				Object.freeze(e);
				try {
					this.#e.registerEvent(e);
				} catch {}
				if (this.#o) return;
				for (const { listen: t } of this.#a) t(e);
			};
			async settled(e) {
				for (const t of this.#a) await t.settled(e);
			}
			get isTrial() {
				return this.#o;
			}
			async trial(e) {
				this.#o = true;
				try {
					return await e();
				} finally {
					this.#o = false;
				}
			}
			async reset() {
				await this.#e.drained();
				for (const e of this.#r) e.reset();
			}
			async finish() {
				if (this.#e.state === "virgin") await this.#e.start();
				const { error: e } = await this.#e.stop();
				const { droppedEvents: t } = this.#e;
				const n = t === 0 ? [] : [`events dropped: ${t}`];
				const r = [...e === null ? [] : [e.message], ...n];
				return {
					...this.#i,
					failure: r.join("; ") || null
				};
			}
		}
		;
		const Q = /^\.\d{4}-\d\d-\d\dT\d{6}Z(?:-\d+)?$/;
		function le(e, t, n) {
			const { dir: r, name: i, ext: a } = parse(e);
			const o = t.toISOString().replace(/\.\d+Z$/, "Z").replaceAll(":", "");
			return join(r, `${i}.${o}${n === 1 ? "" : `-${n}`}${a}`);
		}
		function ue(e) {
			const { name: t, ext: n } = (0, r.parse)(e);
			const i = (0, r.dirname)(e);
			return $(i).filter((e) => e.startsWith(t) && e.endsWith(n)).filter((e) => Q.test(e.slice(t.length, e.length - n.length))).map((e) => (0, r.join)(i, e));
		}
		function $(e) {
			try {
				return (0, i.readdirSync)(e);
			} catch {
				return [];
			}
		}
		;
		function de({ "output-dir": e, baseline: t }, n) {
			const i = [...C.JL.map((t) => (0, r.join)(e, t)), ...t === "" ? [] : [t]].map((e) => (0, r.resolve)(n, e));
			const a = new Set(i.flatMap((e) => [e, fe(e, n)]));
			return [...a].flatMap((e) => [e, ...ue(e)]);
		}
		function fe(e, t) {
			try {
				return (0, r.resolve)(t, (0, r.relative)((0, i.realpathSync)(t), (0, i.realpathSync)(e)));
			} catch {
				return e;
			}
		}
		;
		function pe(e) {
			return e.backend === "redis" || e["redis-url"] !== "";
		}
		function me({ settings: e }, t) {
			const { path: n, metrics: r, plugins: i } = e;
			const a = [...n, ...r].some((e) => !(0, o.VB)(e)) || pe(e);
			if (i.length === 0 || t > 0 || a || e["metrics-command"] !== "") return [];
			const s = "plugins: there is nothing to examine. None of the plugins registers a backend (registerBackend), and none of path, " + "redis-url and metrics is set. Set one of them, or have a plugin register what is to be examined.";
			return [{
				subject: "plugins",
				message: s,
				severity: "error"
			}];
		}
		function he(e) {
			return [..._e(e), ...ve(e.settings)];
		}
		const ge = [
			"path",
			"redis-url",
			"metrics",
			"metrics-command",
			"plugins",
			"config"
		];
		function _e(e) {
			const t = ye(e);
			if (t.length > 0) return t;
			const { settings: n, problems: r } = e;
			const { path: i, metrics: a } = n;
			const s = r.some(({ subject: e }) => ge.includes(e));
			const c = [...i, ...a];
			if (c.some((e) => !(0, o.VB)(e)) || pe(n) || s) return [];
			if (n["metrics-command"] !== "" || n.plugins.length > 0) return [];
			const l = c.length === 0 ? "None of path, redis-url, metrics, metrics-command and plugins is set" : "path and metrics name only what to leave out, and redis-url is not set";
			const u = `${l}, so there is nothing to examine. Set path to the files that Papyra writes, for instance "data/*.ndjson", ` + "redis-url to the server it writes to, or metrics to a metrics snapshot.";
			return [{
				subject: "path",
				message: u,
				severity: "error"
			}];
		}
		function ve({ backend: e, path: t }) {
			if (e !== "redis" || t.length === 0) return [];
			const n = "path: with \"backend: redis\" no files are examined. Leave path out, or, to examine both, set redis-url and leave " + "backend out.";
			return [{
				subject: "path",
				message: n,
				severity: "error"
			}];
		}
		function ye({ settings: e, provenance: t, problems: n }) {
			const r = n.some(({ subject: e }) => e === "redis-url" || e === "config");
			const i = Object.keys(t).filter((e) => {
				return e.startsWith("redis-") && e !== "redis-url" && t[e]?.from !== "default";
			});
			if (pe(e) || r || i.length === 0) return [];
			const a = `redis-url: ${i.join(", ")} ${i.length === 1 ? "is" : "are"} set, but redis-url is empty or not set, so ` + "Redis is not examined. Set it (a secret is empty in a run of a fork), or leave the redis- settings out.";
			return [{
				subject: "redis-url",
				message: a,
				severity: "error"
			}];
		}
		;
		const be = {
			name: "papyra-health-gate",
			version: "0.1.0"
		};
		var xe = n(26749);
		;
		async function Se(e) {
			const { settings: t, problems: n, baseline: r } = e;
			const i = {};
			for (const [e, { value: n, from: r }] of Object.entries(t)) {
				i[e] = {
					value: await Ce(e, n),
					from: r
				};
			}
			return {
				...e,
				settings: i,
				problems: n.map(({ subject: e, message: t, severity: n }) => {
					return {
						subject: (0, xe.UY)(e),
						message: (0, xe.UY)(t),
						severity: n
					};
				}),
				baseline: r === null ? null : {
					...r,
					source: (0, xe.UY)(r.source)
				}
			};
		}
		async function Ce(e, t) {
			if (e === "redis-url") return (0, xe.eK)(String(t));
			if (e !== "metrics-command" || t === "") return we(t);
			const { showCommand: r } = await n.e(409).then(n.bind(n, 2409));
			return r(String(t)).shown;
		}
		function we(e) {
			if (Array.isArray(e)) return e.map(we);
			if (typeof e === "object" && e !== null) {
				return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, we(t)]));
			}
			return typeof e === "string" ? (0, xe.Fu)(e) : e;
		}
		;
		async function Te(e, t, n) {
			const { settings: r } = e;
			const { cwd: i } = t;
			const a = [...e.problems];
			const o = () => de(r, i);
			const { plugins: s, recording: c, task: l, ...u } = await (0, re.A0)(r["time-limit"], t.signal, (r) => Ee(e, {
				...t,
				signal: r,
				ownFiles: o
			}, n, a));
			const d = await Me(r, t, o);
			for (const { source: e, status: t } of d.sources) c.emit({
				type: "metrics.read",
				source: e,
				status: t
			});
			const f = await s.finish(t.signal, a);
			for (const { source: e, status: t } of f.sources) c.emit({
				type: "metrics.read",
				source: e,
				status: t
			});
			a.push(...d.problems, ...f.problems);
			const p = await Ne(r, i);
			a.push(...p.problems);
			const m = await c.finish();
			a.push(...Fe(m), ...await s.strays());
			const h = u.artifacts.map((e) => Ie(e, m));
			const g = u.interruption ?? d.interruption;
			const _ = l.compacts || r.mode === "recover" && !l.planOnly;
			const v = g === null ? null : T(g, h, {
				writes: _,
				isReachingRedis: u.isReachingRedis
			});
			if (v !== null) a.unshift(v.problem);
			const y = {
				schema_version: C.WI,
				tool: be,
				generated_at: t.now.toISOString(),
				run: t.run,
				settings: e.provenance,
				artifacts: h,
				interruption: v?.interruption ?? null,
				counters: m.total,
				metrics: [...d.sources, ...f.sources],
				baseline: p.report,
				problems: a
			};
			const { release: b } = s;
			return {
				observation: await Se(y),
				baseline: p.facts,
				release: b
			};
		}
		async function Ee(e, t, n, i) {
			const { settings: a } = e;
			const { cwd: o, ownFiles: s } = t;
			const c = he(e);
			const l = await ke(a, t);
			const u = l.problems.length > 0 ? [] : me(e, l.backends.length);
			i.push(...c, ...l.problems, ...u);
			const f = c.length + l.problems.length === 0;
			const p = f ? n : {
				...n,
				planOnly: true,
				compacts: false
			};
			const m = await d({
				patterns: a.backend === "redis" ? [] : a.path,
				backend: a.backend === "redis" ? "auto" : a.backend,
				maxFiles: a["max-files"],
				maxBytes: a["max-bytes"],
				ifNoFiles: a["if-no-files"],
				claim: l.claim,
				cwd: o,
				ownFiles: s,
				ownGlobs: () => [{
					directory: (0, r.join)(a["output-dir"], q.r),
					names: "*.removed*"
				}, {
					directory: Z(a),
					names: "*.quarantine.*"
				}]
			});
			i.push(...m.problems);
			const h = new ce(t.hooks, l.listeners);
			const g = await Oe(e, t);
			try {
				const e = [
					...m.backends,
					...g.backends,
					...l.backends
				];
				const { backends: n, twins: r } = Ae(e);
				i.push(...g.problems, ...g.isReached ? Pe(n, p) : []);
				i.push(...r.map(je));
				h.addArtifacts(n.map(({ metrics: e }) => e));
				const o = await Y(n, a, {
					...t,
					recording: h
				}, p, i);
				const s = o.interruption ?? g.interruption;
				const c = g.interruption !== null;
				return {
					...o,
					interruption: s,
					isReachingRedis: c,
					plugins: l,
					recording: h,
					task: p
				};
			} finally {
				await g.close();
			}
		}
		const De = {
			backends: [],
			problems: [],
			isReached: true,
			interruption: null,
			close: async () => {}
		};
		async function Oe({ settings: e, problems: t }, { cwd: r, mask: i, signal: a }) {
			if (!pe(e)) return De;
			const { redisSecrets: o } = await n.e(182).then(n.bind(n, 78182));
			for (const t of o(e["redis-url"])) i(t);
			const s = t.some(({ subject: e }) => e === "config" || e.startsWith("redis-"));
			if (s) return {
				...De,
				isReached: false
			};
			const { redisArtifacts: c } = await Promise.all([n.e(488), n.e(432)]).then(n.bind(n, 19432));
			return c({
				url: e["redis-url"],
				prefix: e["redis-prefix"],
				systemId: e["redis-system-id"],
				sampleSize: e["redis-sample-size"],
				options: e["redis-options"],
				ifNoStreams: e["if-no-files"]
			}, {
				cwd: r,
				signal: a
			});
		}
		async function ke(e, { cwd: t, signal: r }) {
			if (e.plugins.length === 0) return ie;
			const { loadPlugins: i } = await Promise.all([n.e(376), n.e(960)]).then(n.bind(n, 8960));
			return i(e.plugins, {
				cwd: t,
				signal: r
			});
		}
		function Ae(e) {
			const t = new Map(e.toReversed().map((e) => [e.path, e]));
			return {
				backends: e.filter((e) => t.get(e.path) === e),
				twins: e.filter((e) => t.get(e.path) !== e)
			};
		}
		function je({ path: e, kind: t }) {
			const n = `Two artifacts have the path ${e}, and the one with the backend ${t} was not examined. Have the plugin register ` + "it under another path, or leave the other one out of path.";
			return {
				subject: e,
				message: n,
				severity: "error"
			};
		}
		async function Me(e, { cwd: t, mask: r, signal: i }, a) {
			const o = e["metrics-command"];
			if (e.metrics.length === 0 && o === "") return {
				sources: [],
				problems: [],
				interruption: null
			};
			if (o !== "") {
				const { showCommand: e } = await n.e(409).then(n.bind(n, 2409));
				for (const t of e(o).secrets) r(t);
			}
			const { DEFAULT_MAX_METRICS_BYTES: s, readMetricsSources: c } = await Promise.all([n.e(376), n.e(283)]).then(n.bind(n, 74283));
			const l = e["metrics-timeout"] * 1e3;
			return c(e.metrics, {
				cwd: t,
				ownFiles: a,
				command: o,
				timeoutMs: l,
				maxBytes: s,
				signal: i
			});
		}
		async function Ne({ baseline: e }, t) {
			if (e === "") return {
				report: null,
				facts: null,
				problems: []
			};
			const { baselineFrom: r } = await n.e(351).then(n.bind(n, 24351));
			return r(e, t);
		}
		function Pe(e, { approved: t }) {
			const n = new Set(e.map(({ path: e }) => e));
			return [...t?.keys() ?? []].filter((e) => !n.has(e)).map((e) => {
				const t = `${e} is in the plan and not there any more. If a plugin brings it, give --plugins the same modules again; else ` + "make a new plan and look at it.";
				return {
					subject: e,
					message: t,
					severity: "error"
				};
			});
		}
		function Fe({ failure: e }) {
			if (e === null) return [];
			const t = `The counters of this run are not whole: ${e}. Run it again; if it happens again, please report it.`;
			return [{
				subject: "recorder",
				message: t,
				severity: "error"
			}];
		}
		function Ie({ exit_code: e, ...t }, n) {
			return {
				...t,
				metrics: n.artifacts[t.path] ?? {},
				exit_code: e
			};
		}
		var Le = n(79546);
		var Re = n(79054);
		;
		const ze = 1e3;
		function Be(e, t, { noData: n, warnOnly: r }) {
			const i = Ue(e);
			const a = Ge(t, "fail").map(({ message: e }) => e);
			const o = We(e, t, n);
			if (i.length > 0) {
				const e = [
					...i.map(Ke),
					...a,
					...o
				];
				return {
					status: "cannot-judge",
					exit_code: M.RS,
					reasons: e
				};
			}
			if (a.length === 0) {
				return {
					status: "pass",
					exit_code: M.tN,
					reasons: [qe(e, t), ...o]
				};
			}
			const s = [...a, ...o];
			if (!r) return {
				status: "fail",
				exit_code: Ve(e),
				reasons: s
			};
			return {
				status: "fail",
				exit_code: M.tN,
				reasons: [He(a.length), ...s]
			};
		}
		function Ve({ artifacts: e }) {
			const t = e.some(({ exit_code: e }) => e === M.Vq);
			return t ? M.Vq : M.Py;
		}
		function He(e) {
			const t = (0, Re.LS)(e, "failed check");
			return `warn-only is set, so ${t} ${e === 1 ? "lets" : "let"} the job go on`;
		}
		function Ue({ problems: e, metrics: t, baseline: n, interruption: r }) {
			const i = new Set(e.map(({ subject: e }) => e));
			const a = [...t, ...n === null ? [] : [{
				...n,
				message: null
			}]].filter(({ source: e, status: t }) => t === "error" && !i.has(e) && r === null).map(({ source: e, message: t }) => {
				return {
					subject: e,
					message: t ?? "could not be read",
					severity: "error"
				};
			});
			return [...e.filter(({ severity: e }) => e === "error"), ...a];
		}
		function We({ problems: e }, t, n) {
			const r = n === "warn" ? Ge(t, "no-data") : [];
			return [
				...Ge(t, "warn").map(({ message: e }) => `warning: ${e}`),
				...r.map(({ message: e }) => e),
				...e.filter(({ severity: e }) => e === "warn").map((e) => `warning: ${Ke(e)}`)
			];
		}
		function Ge(e, t) {
			return e.flatMap(({ check: e, skipped: n }) => e.status === t && !n ? [e] : []);
		}
		function Ke({ subject: e, message: t }) {
			const n = (0, Re.RK)(t, ze);
			return t.startsWith(e) ? n : `${(0, Re.RK)(e)}: ${n}`;
		}
		function qe({ artifacts: e, metrics: t }, n) {
			if (n.length > 0) return Je(n);
			if (t.length === 0 && e.length === 0) {
				return "nothing was checked: no artifact and no metrics source was found";
			}
			return t.some(({ status: e }) => e === "ok") ? "nothing was checked: no metrics source has an error counter to judge, and no threshold is set" : `nothing was checked: no metrics source has metrics (${(0, Re.KE)(t.map(({ source: e }) => e))})`;
		}
		function Je(e) {
			const t = e.filter((e) => e.skipped).length;
			const n = e.length - t;
			const r = Ge(e, "pass").length;
			const i = Ge(e, "warn").length;
			const a = Ge(e, "no-data").length;
			const o = [
				...i > 0 ? [(0, Re.LS)(i, "warning")] : [],
				...a > 0 ? [`${a} without data`] : [],
				...t > 0 ? [`${t} skipped`] : []
			];
			if (n === 0) return "nothing was checked: every check was skipped";
			const s = n === 1 ? "the one check passed" : `all ${n} checks passed`;
			const c = `${r} of ${(0, Re.LS)(n, "check")} passed`;
			return [r === n ? s : c, ...o].join(", ");
		}
		;
		async function Ye(e, t) {
			const { artifacts: n } = e;
			const r = await Xe(e, t);
			const i = [...n.map((e) => (0, Le.OD)(e, r?.compared(e) ?? null)), ...n.flatMap(Le.E7)];
			const a = Ze([...i.map((e) => ({
				check: e,
				skipped: false
			})), ...r?.judged ?? []]);
			return {
				checks: a.map(({ check: e }) => e),
				verdict: Be(e, a, t)
			};
		}
		async function Xe(e, t) {
			const r = e.metrics.length > 0 || t.rules.length > 0 || t.baseline !== null;
			if (!r) return null;
			const { judgedSources: i } = await n.e(562).then(n.bind(n, 77562));
			return i(e, t);
		}
		function Ze(e) {
			const t = new Set();
			const n = new Map();
			return e.map(({ check: e, skipped: r }) => {
				let { id: i } = e;
				let a = n.get(e.id) ?? 2;
				for (; t.has(i); a++) i = `${e.id}#${a}`;
				n.set(e.id, a);
				t.add(i);
				return {
					check: {
						...e,
						id: i
					},
					skipped: r
				};
			});
		}
		;
		const Qe = [
			"delta",
			"increase",
			"baseline"
		];
		async function $e(e) {
			const { rules: t, errors: n } = await et(e.thresholds);
			const r = n.map(({ message: e }) => ({
				subject: "thresholds",
				message: e,
				severity: "error"
			}));
			const i = t.find(tt);
			if (i !== undefined && e.baseline === "") {
				const e = `thresholds:${i.line}: "${i.expression}" compares with a baseline, and none is named. ` + "Set baseline to the metrics-snapshot.json of an earlier run; it may be missing on the first run.";
				r.push({
					subject: "baseline",
					message: e,
					severity: "error"
				});
			}
			const a = e["error-threshold"];
			return {
				policy: {
					rules: t,
					errorThreshold: a === "off" ? null : a,
					noData: e["no-data"],
					warnOnly: e["warn-only"]
				},
				problems: r
			};
		}
		async function et(e) {
			if (e.trim() === "") return {
				rules: [],
				errors: []
			};
			const { parseThresholds: t } = await n.e(562).then(n.bind(n, 77562));
			return t(e);
		}
		function tt({ left: e, right: t }) {
			return [e, t].some((e) => e?.kind === "metric" && Qe.includes(e.fn));
		}
		var nt = n(12449);
		var rt = n(12905);
		var it = n(23152);
		;
		async function at(e) {
			const t = e.withConfigFile ? await st(e) : null;
			const n = { ...it.zY };
			const r = {};
			const i = [];
			const a = [];
			for (const o of it.OI) {
				const s = it.xw.has(o) && t?.values.has(o) === true;
				const c = ct(o, e, s ? null : t);
				if (s) i.push(lt(o, t));
				const l = c !== null && mt(n, o, c);
				if (c !== null && !l) a.push({
					name: o,
					given: c
				});
				r[o] = {
					value: n[o],
					from: l ? c.from : "default"
				};
			}
			const o = [
				...i,
				...(t?.mistakes ?? []).map((e) => vt("config", e)),
				...await _t(gt(e, t), a)
			];
			return {
				settings: n,
				provenance: r,
				problems: o
			};
		}
		function ot({ path: e, lines: t }, n) {
			const r = t.get(n);
			return r === undefined ? e : `${e}:${r}`;
		}
		async function st({ given: e, cwd: t }) {
			const i = e.get("config")?.trim() ?? "";
			if (i === "" && (0, a.t5)((0, r.resolve)(t, it.Cu)) === null) return null;
			const { readConfigFile: o } = await Promise.all([n.e(815), n.e(154)]).then(n.bind(n, 12154));
			return o(i === "" ? it.Cu : i, t);
		}
		function ct(e, t, n) {
			const r = t.given.get(e);
			if (r !== undefined && r.trim() !== "") {
				return {
					value: (0, rt.MV)(e, r),
					written: r,
					from: t.givenAs,
					fromWithin: new Map()
				};
			}
			if (n === null || !n.values.has(e)) return null;
			const i = n.values.get(e);
			const a = ot(n, e);
			const o = [...n.innerLines.get(e) ?? []].map(([e, t]) => [e, `${n.path}:${t}`]);
			return {
				value: dt(e, i),
				written: ut(i),
				from: a,
				fromWithin: new Map(o)
			};
		}
		function lt(e, t) {
			const n = `${e} (${ot(t, e)}) cannot stand in the config file: that is part of the ` + `checkout, and a pull request could run its own code with it. Set it as an input of the step, or as --${e}.`;
			return vt(e, n);
		}
		function ut(e) {
			if (e === null) return "";
			if (typeof e !== "object") return String(e);
			try {
				return JSON.stringify(e);
			} catch {
				return "a structure that contains itself";
			}
		}
		function dt(e, t) {
			if (e === "thresholds" && Array.isArray(t)) return t.map(pt).join("\n");
			if (e === "redis-options" && ft(t)) return (0, rt.sm)(t);
			return typeof t === "string" ? (0, rt.MV)(e, t) : t;
		}
		function ft(e) {
			return typeof e === "object" && e !== null && !Array.isArray(e);
		}
		function pt(e) {
			if (typeof e !== "object" || e === null) return String(e);
			return Object.entries(e).map(([e, t]) => `${e}: ${t}`).join("\n");
		}
		function mt(e, t, { value: n }) {
			if (!it.LW[t].accepts(n)) return false;
			if (t === "rules" && ht(n)) return false;
			e[t] = n;
			return true;
		}
		function ht(e) {
			return nt.iU.some((t) => e[t] === "ignore" && !(0, it.kx)(t));
		}
		function gt({ given: e, givenAs: t }, n) {
			const r = (e) => !it.OI.some((t) => t === e);
			const i = [...e.keys()].filter((e) => r(e) && e !== "config").map((e) => ({
				name: e,
				from: t,
				known: [...it.OI, "config"],
				misplaced: []
			}));
			if (n === null) return i;
			const a = it.OI.filter((e) => !it.xw.has(e));
			const o = [...n.values.keys()].filter(r).map((e) => ({
				name: e,
				from: ot(n, e),
				known: a,
				misplaced: [...it.xw]
			}));
			return [...i, ...o];
		}
		async function _t(e, t) {
			if (e.length === 0 && t.length === 0) return [];
			const { unknownNameMistake: r, valueMistakes: i } = await n.e(144).then(n.bind(n, 38144));
			return [...e.map((e) => vt(e.name, r(e))), ...t.flatMap(({ name: e, given: t }) => i(e, t).map((t) => vt(e, t)))];
		}
		function vt(e, t) {
			return {
				subject: e,
				message: t,
				severity: "error"
			};
		}
		;
		const yt = {
			writesFiles: true,
			planOnly: false,
			approved: null,
			compacts: false
		};
		const bt = {
			report: null,
			snapshot: null,
			shown: [],
			warnings: []
		};
		async function xt(e, t, n) {
			const r = await at(e);
			const { policy: i, problems: a } = await $e(r.settings);
			const o = [...r.problems, ...a];
			const { observation: s, baseline: c, release: l } = await Te({
				...r,
				problems: o
			}, t, {
				...n,
				planOnly: n.planOnly || o.length > 0,
				compacts: n.compacts && o.length === 0,
				hash: n.writesFiles && r.settings.sha256
			});
			const u = {
				...s,
				...await Ye(s, {
					...i,
					baseline: c
				})
			};
			const d = n.writesFiles ? await St(u, r.settings["output-dir"], t.cwd) : bt;
			l();
			return {
				report: u,
				files: d
			};
		}
		async function St(e, t, r) {
			const { writeReportFiles: i } = await Promise.resolve().then(n.bind(n, 80992));
			return i(e, t, r);
		}
	}),
	45647: ((e, t, n) => {
		n.d(t, { V: () => s });
		var r = n(28449);
		var i = n(77802);
		var a = n(39889);
		var o = n(88162);
		function s({ verdict: e, settings: t }) {
			(0, r.ZF)(e.exit_code);
			const n = t["plugins"]?.value;
			if (!Array.isArray(n) || n.length === 0) return () => {};
			c();
			return () => void (0, r.bG)();
		}
		function c() {
			let e = false;
			process.on("uncaughtException", (t) => {
				if (e) return;
				e = true;
				const n = (0, a.bt)((0, i.rJ)(t));
				(0, o.g)().write(`warning: something was thrown after the verdict, which stands: ${n}\n`);
			});
		}
	}),
	12449: ((e, t, n) => {
		n.d(t, {
			Al: () => r,
			iU: () => o,
			oC: () => i,
			xJ: () => s,
			y0: () => a
		});
		const r = [
			"TRUNCATED_LINE",
			"PARTIAL_WRITE",
			"CORRUPTED_LINE",
			"ORPHANED_ROTATED_FILE",
			"UNEXPECTED_FILE"
		];
		const i = ["error", "warn"];
		const a = {
			"torn-tail": {
				papyra: true,
				meaning: "the last record was cut off while it was being written"
			},
			"unterminated-record": {
				papyra: true,
				meaning: "the last record is complete and lacks only its newline"
			},
			"glued-records": {
				papyra: true,
				meaning: "a torn record and the next one share a line; the second is intact"
			},
			"invalid-utf8": {
				papyra: true,
				meaning: "the line is not UTF-8; Papyra itself crashes on it"
			},
			"nul-hole": {
				papyra: true,
				meaning: "NUL bytes, as a file system leaves after a crash or a sparse copy"
			},
			bom: {
				papyra: true,
				meaning: "the line starts with a byte order mark, as an editor or a concatenation leaves"
			},
			"blank-line": {
				papyra: true,
				meaning: "an empty line, which Papyra does not read as a record"
			},
			"invalid-json": {
				papyra: true,
				meaning: "the line is not JSON as Python reads it"
			},
			"too-deep": {
				papyra: true,
				meaning: "nested deeper than Python can read"
			},
			"orphaned-file": {
				papyra: true,
				meaning: "a file beside the rotating set that does not belong to it"
			},
			"unreadable-file": {
				papyra: true,
				meaning: "a file of the set could not be read to its end"
			},
			"missing-payload": {
				papyra: true,
				meaning: "a stream entry without a field \"data\", in which Papyra keeps the record"
			},
			"non-object-payload": {
				papyra: true,
				meaning: "a stream entry holds JSON that is not an object, so no record"
			},
			"wrong-key-type": {
				papyra: true,
				meaning: "the key of a stream holds another type; Papyra itself fails on it, and cannot write to it"
			},
			"non-object": {
				papyra: false,
				meaning: "a JSON value that is not an object; Papyra drops it when it repairs"
			},
			"unknown-kind": {
				papyra: false,
				meaning: "kind is none of event, audit and dead_letter, or not that of its stream"
			},
			"missing-field": {
				papyra: false,
				meaning: "the record lacks a field that Papyra always writes"
			},
			"wrong-type": {
				papyra: false,
				meaning: "a field holds another type than Papyra writes"
			},
			"duplicate-key": {
				papyra: false,
				meaning: "a key stands twice; Python keeps the last value only"
			},
			"non-finite-number": {
				papyra: false,
				meaning: "NaN, Infinity or a number too large: not JSON outside Python"
			},
			"time-regression": {
				papyra: false,
				meaning: "the timestamp is earlier than that of the record before"
			},
			"rotation-stalled": {
				papyra: false,
				meaning: "every slot is taken, so Papyra no longer rotates and the active file grows past max-bytes"
			},
			"id-regression": {
				papyra: false,
				meaning: "IDs of a stream run backwards, as a restore or a broken copy leaves them"
			},
			"future-id": {
				papyra: false,
				meaning: "an ID lies ahead of the server's clock; every later entry gets its time from it"
			},
			"timestamp-mismatch": {
				papyra: false,
				meaning: "the timestamp of a record and the time in the ID of its entry are far apart"
			},
			"consumer-lag": {
				papyra: false,
				meaning: "a consumer group is far behind its stream"
			},
			"pending-backlog": {
				papyra: false,
				meaning: "a consumer group has taken many entries and not acknowledged them"
			},
			"stale-pending": {
				papyra: false,
				meaning: "an entry was delivered long ago and never acknowledged: its consumer is stuck or gone"
			},
			"idle-consumer": {
				papyra: false,
				meaning: "a consumer has entries pending and has not been heard of for long"
			},
			"lost-pending": {
				papyra: false,
				meaning: "an entry is pending whose record is no longer in the stream: it was deleted or trimmed"
			}
		};
		const o = Object.keys(a);
		function s(e, t) {
			return t[e] ?? (a[e].papyra ? "error" : "warn");
		}
	}),
	72426: ((e, t, n) => {
		n.d(t, { L: () => r });
		function r() {
			return process.uptime() * 1e3;
		}
	}),
	80759: ((e, t, n) => {
		n.d(t, {
			CH: () => u,
			MB: () => d,
			kP: () => a
		});
		var r = n(68308);
		const i = {
			gzip: ".gz",
			zstd: ".zst"
		};
		const a = 4;
		const o = [
			31,
			139,
			8
		];
		const s = [
			40,
			181,
			47,
			253
		];
		const c = Array.from({ length: 16 }, (e, t) => [
			80 + t,
			42,
			77,
			24
		]);
		const l = {
			gzip: [o],
			zstd: [s, ...c]
		};
		function u(e) {
			const t = e.toLowerCase();
			if (t.endsWith(i.gzip)) return "gzip";
			return t.endsWith(i.zstd) ? "zstd" : null;
		}
		function d(e, t) {
			const n = u(e);
			const r = f(t);
			if (n === r) return n;
			if (r !== null) {
				const e = n === null ? "its name does not say so" : `its name ends in ${i[n]}`;
				m(`it is ${r} data and ${e}`, `Give it a name that ends in ${i[r]}.`);
			}
			if (n === null || p(n, t)) return n;
			if (t.length === 0) {
				m(`it is named ${i[n]} and is empty, which ${n} data never is`, "Compress the original again, or leave it out of path.");
			}
			return m(`it is named ${i[n]} and does not begin as ${n} data does`, "See what it is and give it a name that says so, or leave it out of path.");
		}
		function f(e) {
			const t = (t) => t.every((t, n) => e[n] === t);
			if (l.gzip.some(t)) return "gzip";
			return l.zstd.some(t) ? "zstd" : null;
		}
		function p(e, t) {
			const n = (e) => t.every((t, n) => e[n] === t);
			return t.length > 0 && l[e].some(n);
		}
		function m(e, t) {
			throw new r.o2(e, { remedy: t });
		}
	}),
	42346: ((e, t, n) => {
		n.d(t, { W: () => r });
		async function r() {
			const { createHash: e } = await Promise.resolve().then(n.t.bind(n, 77598, 19));
			return e("sha256");
		}
	}),
	76799: ((e, t, n) => {
		n.d(t, {
			SQ: () => a,
			VI: () => s,
			t5: () => o
		});
		var r = n(73024);
		const i = {
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
		function a(e) {
			const t = e?.code;
			if (typeof t !== "string") return e instanceof Error ? e.message : String(e);
			const n = i[t];
			return n === undefined ? t : `${n} (${t})`;
		}
		function o(e) {
			try {
				return (0, r.statSync)(e);
			} catch (e) {
				return e.code === "ENOENT" ? null : a(e);
			}
		}
		function s(e) {
			const t = o(e);
			return t !== null && typeof t !== "string" && t.isFile() ? t : null;
		}
	}),
	20027: ((e, t, n) => {
		n.d(t, {
			Dl: () => l,
			OI: () => s,
			cu: () => i,
			i9: () => c,
			s8: () => a
		});
		var r = n(73024);
		function i(e) {
			return o((0, r.fstatSync)(e, { bigint: true }));
		}
		function a(e) {
			return o((0, r.statSync)(e, { bigint: true }));
		}
		function o({ dev: e, ino: t, size: n, mtimeNs: r }) {
			return {
				device: e,
				inode: t,
				size: n,
				modified: r
			};
		}
		function s(e, t) {
			return e.size === t.size && e.modified === t.modified;
		}
		function c(e, t) {
			return e.device === t.device && e.inode === t.inode;
		}
		function l(e, t) {
			return c(e, t) && s(e, t);
		}
	}),
	4056: ((e, t, n) => {
		n.d(t, { F: () => a });
		var r = n(12449);
		class i {
			listed = [];
			total = 0;
		}
		class a {
			#e;
			#t = {
				error: new i(),
				warn: new i()
			};
			#n = new Map();
			#r = new Map();
			#i = 0;
			constructor(e) {
				this.#e = e;
			}
			add(e, t, n) {
				if (this.count(e, t)) this.list(e, t, n());
			}
			count(e, t) {
				const n = this.#o(e);
				if (n.severity === null) return false;
				const r = this.#t[n.severity];
				n.count++;
				r.total++;
				if (n.papyra) this.#i++;
				if (t !== null) this.#n.set(t, (this.#n.get(t) ?? 0) + 1);
				return this.#a(r);
			}
			isFull(e) {
				const t = this.#r.get(e);
				if (t === undefined) return false;
				return t.severity === null || !this.#a(this.#t[t.severity]);
			}
			#a({ listed: e }) {
				return e.length < this.#e.maxAnomalies;
			}
			list(e, t, n) {
				const { severity: r, papyra: i } = this.#o(e);
				if (r === null) return;
				const { error: a, warn: o } = this.#t;
				const s = a.total + o.total;
				this.#t[r].listed.push({
					order: s,
					anomaly: {
						type: t,
						rule: e,
						severity: r,
						papyra: i,
						...n
					}
				});
			}
			#o(e) {
				const t = this.#r.get(e);
				if (t !== undefined) return t;
				const n = (0, r.xJ)(e, this.#e.severities);
				const i = {
					severity: n === "ignore" ? null : n,
					papyra: r.y0[e].papyra,
					count: 0
				};
				this.#r.set(e, i);
				return i;
			}
			totals() {
				const { error: e, warn: t } = this.#t;
				return {
					papyra: this.#i,
					errors: e.total,
					warnings: t.total
				};
			}
			result() {
				const { papyra: e, errors: t, warnings: n } = this.totals();
				const { error: r, warn: i } = this.#t;
				const a = i.listed.slice(0, this.#e.maxAnomalies - r.listed.length);
				const o = [...r.listed, ...a].sort((e, t) => e.order - t.order);
				const s = [...this.#r].filter(([, { count: e }]) => e > 0);
				return {
					anomalies: o.map(({ anomaly: e }) => e),
					truncated: o.length < t + n,
					counts: {
						total: t + n,
						errors: t,
						warnings: n,
						papyra: e,
						by_type: Object.fromEntries(this.#n),
						by_rule: Object.fromEntries(s.map(([e, { count: t }]) => [e, t]))
					}
				};
			}
		}
	}),
	8287: ((e, t, n) => {
		n.d(t, { B: () => r });
		function r(e) {
			return String(e).replace(/\B(?=(\d{3})+$)/g, ",");
		}
	}),
	64077: ((e, t, n) => {
		n.d(t, {
			$: () => a,
			A0: () => s,
			Vm: () => u,
			_n: () => i,
			nS: () => o
		});
		var r = n(72426);
		class i extends Error {
			name = "Interruption";
			by;
			constructor(e, t) {
				super(t);
				this.by = e;
			}
		}
		function a(e) {
			return new i(e, `stopped by ${e}`);
		}
		function o(e) {
			return e.aborted ? e.reason : null;
		}
		async function s(e, t, n) {
			if (e === "off") return n(t);
			const r = new AbortController();
			const a = () => r.abort(t.reason);
			if (t.aborted) a();
			t.addEventListener("abort", a);
			const o = setTimeout(() => {
				r.abort(new i("time-limit", `the time limit of ${e} s is over`));
			}, e * 1e3);
			try {
				return await n(r.signal);
			} finally {
				clearTimeout(o);
				t.removeEventListener("abort", a);
			}
		}
		const c = 50;
		let l = 0;
		async function u() {
			if ((0, r.L)() - l < c) return;
			await new Promise(setImmediate);
			l = (0, r.L)();
		}
	}),
	86452: ((e, t, n) => {
		n.d(t, {
			$y: () => d,
			A_: () => s,
			Pm: () => h,
			aI: () => f,
			fX: () => m,
			o0: () => g,
			q1: () => p
		});
		var r = n(4573);
		var i = n(12449);
		var a = n(40551);
		var o = n(54654);
		const s = 8 << 20;
		const c = 123;
		const l = 34;
		const u = [
			32,
			44,
			58,
			93,
			125
		];
		const d = "invalid-json";
		function f({ start: e, end: t, buffer: n, base: r }, i) {
			return i === "incomplete" && e >= r && !(0, o.e)(n, t - r);
		}
		function p(e) {
			return y(e) ?? v(e) ?? b(e) ?? x(e) ?? S(e) ?? C(e) ?? {
				rule: "invalid-json",
				at: e.errorAt,
				message: a.H_[e.error]
			};
		}
		function m(e) {
			return _(e) ?? x(e) ?? C(e) ?? {
				rule: "torn-tail",
				at: e.bytes.length,
				message: i.y0["torn-tail"].meaning
			};
		}
		function h(e, t) {
			const n = a.H_[e];
			if (e === "utf8") return {
				rule: "invalid-utf8",
				at: 0,
				message: n
			};
			if (t) return {
				rule: "torn-tail",
				at: 0,
				message: i.y0["torn-tail"].meaning
			};
			return {
				rule: e === "depth" ? "too-deep" : "invalid-json",
				at: 0,
				message: n
			};
		}
		function g(e, t) {
			const n = Math.min(t, e.length);
			let r = 0;
			for (let t = 0; t < n; t++) {
				if ((e[t] & 192) !== 128) r++;
			}
			return r + 1;
		}
		function _({ bytes: e }) {
			const t = v({
				bytes: e,
				errorAt: 0
			});
			return t !== null && (0, a.wI)(e, t.at, e.length) === a.Jt ? null : t;
		}
		function v({ bytes: e, errorAt: t }) {
			if (t === e.length || (0, r.isUtf8)(e)) return null;
			let n = t;
			while (n < e.length) {
				const t = e[n];
				const r = t < 128 ? 1 : (0, a.wI)(e, n, e.length);
				if (r < 0) break;
				n += r;
			}
			const i = e[n].toString(16).padStart(2, "0");
			return {
				rule: "invalid-utf8",
				at: n,
				message: `byte 0x${i} is not UTF-8`
			};
		}
		function y({ error: e }) {
			return e === "blank" ? {
				rule: "blank-line",
				at: 0,
				message: i.y0["blank-line"].meaning
			} : null;
		}
		function b({ bytes: e }) {
			if (e[0] !== 239 || e[1] !== 187 || e[2] !== 191) return null;
			return {
				rule: "bom",
				at: 0,
				message: i.y0.bom.meaning
			};
		}
		function x({ bytes: e, errorAt: t }) {
			const n = t === e.length ? -1 : e.indexOf(0, t);
			if (n < 0) return null;
			let r = n;
			while (e[r] === 0) r++;
			const i = r - n === 1 ? "a NUL byte" : `${r - n} NUL bytes in a row`;
			return {
				rule: "nul-hole",
				at: n,
				message: i
			};
		}
		function S({ error: e, errorAt: t }) {
			return e === "depth" ? {
				rule: "too-deep",
				at: t,
				message: a.H_.depth
			} : null;
		}
		function C(e) {
			const t = w(e);
			if (t === null) return null;
			return {
				rule: "glued-records",
				at: t,
				message: "the intact record starts here"
			};
		}
		function w(e) {
			const { bytes: t } = e;
			if (!(0, o.e)(t)) return null;
			let n = (0, o.o)(t);
			for (let r = t.indexOf(c, 1); r >= 0 && n > 0; r = t.indexOf(c, r + 1)) {
				if (t[r + 1] !== l || T(e, r)) continue;
				D.push(t, r, t.length, 0, true);
				if (E.isObject) return r;
				n -= E.errorAt - r + 1;
			}
			return null;
		}
		function T({ bytes: e, error: t, errorAt: n }, r) {
			if (r + 2 >= n || t === "depth" || t === "incomplete") return false;
			return !u.includes(e[r + 2]);
		}
		const E = {
			isObject: false,
			errorAt: 0
		};
		const D = new a.V5({
			badLine() {},
			oddLine() {},
			unterminatedLine(e, t, n, r) {
				E.isObject = t === null && r;
				E.errorAt = n;
			}
		}, null, true);
	}),
	40551: ((e, t, n) => {
		n.d(t, {
			DA: () => c,
			H_: () => d,
			Jt: () => j,
			Uy: () => x,
			V5: () => N,
			wI: () => z
		});
		var r = n(8287);
		var i = n(15977);
		var a = n(63977);
		const o = 984;
		const s = 4300;
		const c = 1 << 20;
		const l = 4096;
		const u = 256;
		const d = {
			blank: "the line is empty",
			value: "expected a value",
			key: "expected a key in double quotes",
			colon: "expected ':' after the key",
			comma: "expected ',' or the closing bracket",
			extra: "more text follows after the end of the value",
			control: "a control character stands in a string; JSON needs it escaped",
			escape: "a backslash starts no escape that JSON knows",
			utf8: "a byte is not UTF-8",
			integer: `an integer has more than ${(0, r.B)(s)} digits, the most Python reads`,
			number: "a number is longer than 1 MiB",
			depth: `nested deeper than ${o} levels`,
			incomplete: "the line ends before its value does"
		};
		const f = 0;
		const p = 1;
		const m = 2;
		const h = 3;
		const g = 4;
		const _ = 5;
		const v = 6;
		const y = 7;
		const b = 8;
		const x = {
			AFTER_VALUE: f,
			FIRST_KEY: p,
			KEY: m,
			IN_STRING: g,
			VALUE: v,
			FIRST_ELEMENT: y
		};
		const S = 123;
		const C = 125;
		const w = 91;
		const T = 93;
		const E = new Uint8Array(256).fill(1, 32, 128);
		E[34] = 0;
		E[92] = 0;
		const D = new Uint8Array(256);
		for (const e of Buffer.from("\"\\/bfnrt")) D[e] = 1;
		const O = new Uint8Array(256);
		for (const e of Buffer.from("0123456789abcdefABCDEF")) O[e] = 1;
		const k = Buffer.from("Infinity");
		const A = new Map([
			[116, {
				bytes: Buffer.from("true"),
				type: a.Jx
			}],
			[102, {
				bytes: Buffer.from("false"),
				type: a.Jx
			}],
			[110, {
				bytes: Buffer.from("null"),
				type: a.Cq
			}],
			[78, {
				bytes: Buffer.from("NaN"),
				type: a.K$
			}],
			[73, {
				bytes: k,
				type: a.K$
			}]
		]);
		const j = -1;
		const M = -2;
		class N {
			buffer = null;
			#e;
			#t;
			#n;
			#r = -1;
			#i = b;
			#a = 0;
			#o = new Uint8Array(o + 1);
			#s = 1;
			#c = 0;
			#l = "incomplete";
			#u = 0;
			#d = false;
			#f = false;
			#p = -1;
			#m = false;
			#h = 0;
			#g = "value";
			#_ = 0;
			#v = false;
			#y = a.LT;
			#b = 0;
			#x = 0;
			#S = true;
			#C = false;
			#w = false;
			#T = 0;
			#E = new Set();
			constructor(e, t, n = false) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
			}
			push(e, t, n, r, i) {
				const s = this.#o;
				let l = t;
				let u = this.#i;
				let d = this.#a;
				if (this.#d && l < n) {
					if (e[l] === 10) l++;
					this.#c = r + l;
					this.#d = false;
					if (this.#r === 0 && l < n) return l;
				}
				while (l < n) {
					const t = e[l];
					if (u === g) {
						const t = this.#k(e, l, n);
						if (t >= 0) {
							u = this.#m ? h : f;
							l = t;
						} else if (t === M) {
							this.#D(r + this.#h);
							u = _;
							l = this.#h;
						} else {
							l = i ? n : this.#h;
							break;
						}
					} else if (u === _) {
						if (this.#n) l = n;
						else l = this.#p < l ? F(e, l, n) : this.#p;
						if (l < n) {
							l = this.#H(e, l, n, r, u, d);
							u = b;
							d = 0;
							if (this.#r === 0) break;
						}
					} else if (t === 32 || t === 9) {
						l++;
					} else if (t === 10 || t === 13) {
						l = this.#H(e, l, n, r, u, d);
						u = b;
						d = 0;
						if (this.#r === 0) break;
					} else if (t === 34 && u !== f && u !== h) {
						const t = u < v;
						this.#v = false;
						const o = this.#k(e, l + 1, n);
						if (o >= 0) {
							if (t) {
								if (d === 1) this.#F(e, l + 1, o - 1);
								u = h;
								l = o;
								if (l + 1 < n && e[l] === 58) {
									u = v;
									l += e[l + 1] === 32 ? 2 : 1;
								}
							} else {
								if (d === 1) this.#R(e, l + 1, o - 1);
								else if (d === 0) this.#f = false;
								u = f;
								l = o;
							}
						} else if (o === M) {
							this.#D(r + this.#h);
							u = _;
							l = this.#h;
						} else {
							const e = d === 1 && (t || this.#y === a.Oq || this.#y === a.b2);
							if (e && !i && n - l <= c) break;
							this.#O(t, d);
							u = g;
							l = i ? n : this.#h;
							break;
						}
					} else if (u >= v) {
						if (t === S || t === w) {
							if (d === o) {
								this.#g = "depth";
								this.#D(r + l);
								u = _;
							} else {
								const e = t === S;
								if (d === 0) this.#f = e;
								else if (d === 1) this.#z(e ? a.qv : a.sO);
								d++;
								s[d] = e ? C : T;
								u = e ? p : y;
								l++;
							}
						} else if (t === T && u === y) {
							d--;
							if (d === 1) this.#B(0);
							u = f;
							l++;
						} else {
							const t = this.#A(e, l, n, i);
							if (t >= 0) {
								if (d === 1) this.#V(e, l, t);
								else if (d === 0) this.#f = false;
								u = f;
								l = t;
							} else if (t === M) {
								this.#D(r + this.#h);
								u = _;
							} else {
								if (i) l = n;
								break;
							}
						}
					} else if (u === f) {
						if (t === 44 && d > 0) {
							if (d === 2) this.#T++;
							u = s[d] === C ? m : v;
							l++;
							if (l < n && e[l] === 32) l++;
						} else if (d > 0 && t === s[d]) {
							d--;
							if (d === 1 && t === T) this.#B(this.#T + 1);
							l++;
						} else {
							this.#g = d === 0 ? "extra" : "comma";
							this.#D(r + l);
							u = _;
						}
					} else if (u === h && t === 58) {
						u = v;
						l++;
					} else if (u === p && t === C) {
						d--;
						u = f;
						l++;
					} else {
						this.#g = u === h ? "colon" : "key";
						this.#D(r + l);
						u = _;
					}
				}
				this.#i = u;
				this.#a = d;
				if (i && l === n) {
					this.#U(e, n, r, u, d);
					this.#K();
				}
				return l;
			}
			close() {}
			#D(e) {
				this.#l = this.#g;
				this.#u = e;
			}
			#O(e, t) {
				this.#m = e;
				if (t === 1) {
					if (e) this.#y = a.LT;
					else this.#P(a.An);
				} else if (t === 0) this.#f = false;
			}
			#k(e, t, n) {
				let r = t;
				for (;;) {
					while (r < n && E[e[r]] === 1) r++;
					if (r === n) {
						this.#h = r;
						return j;
					}
					const t = e[r];
					if (t === 34) return r + 1;
					let i;
					if (t === 92) {
						this.#v = true;
						i = R(e, r, n);
						this.#g = "escape";
					} else if (t >= 128) {
						i = z(e, r, n);
						this.#g = "utf8";
					} else {
						i = M;
						this.#g = t === 10 || t === 13 ? "incomplete" : "control";
					}
					if (i < 0) {
						this.#h = r;
						return i;
					}
					r += i;
				}
			}
			#A(e, t, n, r) {
				const i = e[t];
				this.#h = t;
				this.#g = "value";
				if (i === 45 || i >= 48 && i <= 57) return this.#M(e, t, n, r);
				const o = A.get(i);
				if (o === undefined) return M;
				this.#_ = o.type;
				if (o.type === a.K$) this.#w = true;
				return this.#j(e, t, n, o.bytes);
			}
			#j(e, t, n, r) {
				for (let i = 0; i < r.length; i++) {
					if (t + i === n) return j;
					if (e[t + i] !== r[i]) return M;
				}
				return t + r.length;
			}
			#M(e, t, n, r) {
				let i = t;
				if (e[i] === 45) i++;
				if (i === n) return j;
				const o = e[i];
				if (o === 73 && i > t) {
					this.#_ = a.K$;
					this.#w = true;
					return this.#j(e, i, n, k);
				}
				const l = i;
				if (o === 48) i++;
				else i = I(e, i, n);
				const u = i - l;
				if (u === 0) return M;
				let d = a.vh;
				let f = false;
				if (i < n && e[i] === 46) {
					const r = i + 1;
					i = I(e, r, n);
					if (i === r) return this.#N(i - t, i === n);
					d = a.zH;
				}
				if (i < n && (e[i] | 32) === 101) {
					let r = i + 1;
					if (r < n && (e[r] === 43 || e[r] === 45)) r++;
					i = I(e, r, n);
					if (i === r) return this.#N(i - t, i === n);
					d = a.zH;
					f = true;
				}
				if (i - t > c) return this.#N(i - t, false);
				if (i === n && !r) return j;
				if (d === a.vh && u > s) {
					this.#g = "integer";
					return M;
				}
				if (d === a.zH && (f || u > 300) && !Number.isFinite(L(e, t, i))) {
					d = a.K$;
					this.#w = true;
				}
				this.#_ = d;
				return i;
			}
			#N(e, t) {
				if (e <= c) return t ? j : M;
				this.#g = "number";
				return M;
			}
			#P(e) {
				const t = this.#y;
				if (t === a.LT) return;
				if ((a.cJ[t].allowed & e) === 0) this.#x |= 1 << t;
				if (t === a.Ob) this.#S = e === a.qv;
			}
			#F(e, t, n) {
				if (this.#t === null) return;
				let r = (0, a.UK)(e, t, n);
				if (this.#v) {
					const o = Buffer.from((0, i.Sg)(e, t, n));
					r = (0, a.UK)(o, 0, o.length);
				}
				this.#y = r;
				if (r === a.LT) this.#L(e, t, n);
				else {
					const e = 1 << r;
					if ((this.#b & e) !== 0) this.#I(r);
					this.#b |= e;
				}
			}
			#I(e) {
				this.#C = true;
				this.#x &= ~(1 << e);
				if (e === a.Ob) this.#S = true;
				this.#t?.forget(e);
			}
			#L(e, t, n) {
				if (n - t > u) return;
				const r = this.#E;
				const a = this.#v ? (0, i.Sg)(e, t, n) : Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("utf8");
				if (r.has(a)) this.#C = true;
				else if (r.size < l) r.add(a);
			}
			#R(e, t, n) {
				const r = this.#y;
				if (r === a.LT) return;
				this.#P(a.An);
				if (n - t + 2 > c) return;
				if (r === a.Oq && this.#v) {
					const r = Buffer.from((0, i.Sg)(e, t, n));
					this.#t?.kind(r, 0, r.length);
				} else if (r === a.Oq) this.#t?.kind(e, t, n);
				else if (r === a.b2) this.#t?.eventType(e, t, n);
			}
			#z(e) {
				this.#P(e);
				this.#T = 0;
			}
			#B(e) {
				if (this.#y >= a.lG) this.#t?.gauge(this.#y, e);
			}
			#V(e, t, n) {
				const r = this.#y;
				if (r === a.LT) return;
				const i = this.#_;
				this.#P(i);
				if (r === a.WK && (i === a.zH || i === a.vh)) this.#t?.timestamp(e, t, n);
				else if (r >= a.lG && i === a.vh) this.#t?.gauge(r, L(e, t, n));
			}
			#H(e, t, n, r, i, a) {
				const o = {
					line: this.#s,
					start: this.#c,
					end: r + t,
					buffer: e,
					base: r
				};
				if (i === f && a === 0) this.#W(o);
				else {
					this.#t?.dropRecord();
					if (i === _) this.#e.badLine(o, this.#l, this.#u);
					else if (i === b) this.#e.badLine(o, "blank", o.start);
					else this.#e.badLine(o, "incomplete", o.end);
				}
				this.#q();
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
			#U(e, t, n, r, i) {
				const a = {
					line: this.#s,
					start: this.#c,
					end: n + t,
					buffer: e,
					base: n
				};
				if (a.start >= a.end) return;
				if (r === f && i === 0) {
					this.#W(a);
					this.#e.unterminatedLine(a, null, a.end, this.#f);
				} else {
					this.#t?.dropRecord();
					if (r === _) this.#e.unterminatedLine(a, this.#l, this.#u, false);
					else this.#e.unterminatedLine(a, "incomplete", a.end, false);
				}
			}
			#W(e) {
				const t = this.#t;
				if (t === null) return;
				if (!this.#f) {
					t.dropRecord();
					this.#e.oddLine(e, {
						...P,
						notObject: true,
						nonFinite: this.#w
					});
					return;
				}
				const n = t.endRecord(this.#b);
				this.#e.goodRecord?.(e);
				let r = n.kind === i.xS ? 0 : this.#x;
				if (n.kind === i.ll && !this.#S) r |= 1 << a.Ob;
				if (n.kind === i.xS || n.missing !== 0 || r !== 0 || this.#C || this.#w || n.timeRegression) {
					this.#e.oddLine(e, {
						notObject: false,
						unknownKind: n.kind === i.xS,
						missing: n.missing,
						wrongType: r,
						duplicateKey: this.#C,
						nonFinite: this.#w,
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
			get line() {
				return this.#s;
			}
			passOver(e, t) {
				this.#s += e;
				this.#c = t;
			}
			goOnWithin(e) {
				this.#G(e.state, e.closing, e.depth);
				this.#f = true;
				this.#m = false;
				this.#y = e.field;
				this.#b = e.seen;
				this.#S = e.payloadIsObject;
				for (const t of e.otherKeys) this.#E.add(t);
			}
			judgeRest(e, t, n, { closing: r, depth: i, textEnd: a }) {
				this.#s = e;
				this.#c = t;
				this.#p = a;
				this.#G(n, r, i);
				this.#r = 1;
			}
			#G(e, t, n) {
				this.#i = e;
				this.#a = n;
				for (let e = 0; e < n; e++) this.#o[e + 1] = t[e];
			}
			#K() {
				this.#i = b;
				this.#a = 0;
				this.#s = 1;
				this.#c = 0;
				this.#d = false;
				this.#q();
			}
			#q() {
				this.#y = a.LT;
				this.#b = 0;
				this.#x = 0;
				this.#S = true;
				this.#C = false;
				this.#w = false;
				if (this.#E.size > 0) this.#E.clear();
			}
		}
		const P = {
			notObject: false,
			unknownKind: false,
			missing: 0,
			wrongType: 0,
			duplicateKey: false,
			nonFinite: false,
			timeRegression: false
		};
		function F(e, t, n) {
			let r = t;
			while (r < n && e[r] !== 10 && e[r] !== 13) r++;
			return r;
		}
		function I(e, t, n) {
			let r = t;
			while (r < n && e[r] >= 48 && e[r] <= 57) r++;
			return r;
		}
		function L(e, t, n) {
			return Number(Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("latin1"));
		}
		function R(e, t, n) {
			if (t + 1 === n) return j;
			const r = e[t + 1];
			if (D[r] === 1) return 2;
			if (r !== 117) return M;
			for (let r = t + 2; r < t + 6; r++) {
				if (r === n) return j;
				if (O[e[r]] === 0) return M;
			}
			return 6;
		}
		function z(e, t, n) {
			const r = e[t];
			if (r < 194 || r > 244) return M;
			const i = r < 224 ? 2 : r < 240 ? 3 : 4;
			if (t + 1 === n) return j;
			const a = e[t + 1];
			const o = r === 224 ? 160 : r === 240 ? 144 : 128;
			const s = r === 237 ? 159 : r === 244 ? 143 : 191;
			if (a < o || a > s) return M;
			for (let r = t + 2; r < t + i; r++) {
				if (r === n) return j;
				if ((e[r] & 192) !== 128) return M;
			}
			return i;
		}
	}),
	54654: ((e, t, n) => {
		n.d(t, {
			e: () => o,
			o: () => a
		});
		const r = 8;
		const i = 1 << 16;
		function a(e) {
			return Math.max(e.length * r, i);
		}
		function o(e, t = e.length) {
			let n = t - 1;
			while (e[n] === 32 || e[n] === 9) n--;
			return e[n] === 125;
		}
	}),
	16125: ((e, t, n) => {
		n.d(t, { T: () => a });
		var r = n(12449);
		var i = n(63977);
		function a(e) {
			const t = [];
			const n = (e, n = () => r.y0[e].meaning) => t.push({
				rule: e,
				message: n
			});
			if (e.notObject) n("non-object");
			if (e.unknownKind) n("unknown-kind");
			if (e.missing !== 0) {
				n("missing-field", () => `the record lacks ${(0, i.pi)(e.missing).join(", ")}`);
			}
			if (e.wrongType !== 0) n("wrong-type", () => o(e.wrongType));
			if (e.duplicateKey) n("duplicate-key");
			if (e.nonFinite) n("non-finite-number");
			if (e.timeRegression) n("time-regression");
			return t;
		}
		function o(e) {
			return (0, i.pi)(e).map((e) => {
				const t = e === "payload" ? "an object" : (0, i.DK)(i.cJ.find((t) => t.name === e)?.allowed ?? 0);
				return `${e} is not ${t}`;
			}).join("; ");
		}
	}),
	17821: ((e, t, n) => {
		n.d(t, { H: () => o });
		var r = n(73024);
		var i = n(80759);
		var a = n(68308);
		async function o(e, t) {
			const o = (0, a.ZU)(e);
			try {
				const s = (0, i.MB)(e, (0, a.L1)(o, 0, i.kP));
				if (s === null) {
					return {
						fd: o,
						source: (0, a.IO)(o),
						isCompressed: false,
						close: () => (0, r.closeSync)(o)
					};
				}
				const { InflatedSource: c } = await n.e(227).then(n.bind(n, 36227));
				const l = new c(o, s, t);
				const u = () => {
					l.close();
					(0, r.closeSync)(o);
				};
				return {
					fd: o,
					source: l,
					isCompressed: true,
					close: u
				};
			} catch (e) {
				(0, r.closeSync)(o);
				throw e;
			}
		}
	}),
	68308: ((e, t, n) => {
		n.d(t, {
			IO: () => p,
			L1: () => g,
			M: () => h,
			ZU: () => f,
			ep: () => m,
			io: () => v,
			jw: () => o,
			o2: () => d
		});
		var r = n(73024);
		var i = n(76799);
		var a = n(40551);
		const o = 4 * a.DA;
		const s = a.DA;
		const c = 8 << 20;
		const l = 1 << 30;
		const u = r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0);
		class d extends Error {
			name = "UnreadableFileError";
			remedy;
			constructor(e, t = {}) {
				super(e, t);
				this.remedy = t.remedy ?? null;
			}
		}
		function f(e) {
			let t;
			try {
				t = (0, r.openSync)(e, u);
			} catch (e) {
				throw new d((0, i.SQ)(e), { cause: e });
			}
			const n = (0, r.fstatSync)(t);
			if (n.isFile()) return t;
			(0, r.closeSync)(t);
			throw new d(n.isDirectory() ? "it is a directory" : "it is not a regular file");
		}
		function p(e) {
			return {
				read: (t, n, r) => v(e, t, n, r, null),
				again: (t, n) => g(e, t, n)
			};
		}
		async function m(e, t, { limit: n, onPiece: r, signal: i }) {
			const a = t.buffer ?? y.pop() ?? Buffer.allocUnsafeSlow(o);
			try {
				let o = 0;
				let l = 0;
				let u = c;
				for (;;) {
					i.throwIfAborted();
					const d = Math.min(s, a.length - l, n - o - l);
					const f = e.read(a, l, d);
					const p = typeof f === "number" ? f : await f;
					r(a.subarray(l, l + p));
					const m = l + p;
					const h = t.push(a, 0, m, o, p === 0);
					if (p === 0) return o + m;
					a.copyWithin(0, h, m);
					l = m - h;
					o += h;
					u -= p;
					if (u <= 0) {
						await new Promise(setImmediate);
						u = c;
					}
				}
			} finally {
				if (t.buffer === null) y.push(a);
			}
		}
		function h(e, { start: t, end: n, buffer: r, base: i }) {
			if (t >= i) return new Uint8Array(r.buffer, r.byteOffset + t - i, n - t);
			const a = e.again(t, n - t);
			if (a !== null && a.length < n - t) {
				throw new d("it became shorter while it was read");
			}
			return a;
		}
		function g(e, t, n) {
			const r = _(n);
			let i = 0;
			while (i < n) {
				const a = v(e, r, i, Math.min(n - i, l), t + i);
				if (a === 0) break;
				i += a;
			}
			return r.subarray(0, i);
		}
		function _(e) {
			try {
				return Buffer.allocUnsafeSlow(e);
			} catch (t) {
				throw new d(`a line of ${e} bytes does not fit into memory`, { cause: t });
			}
		}
		function v(e, t, n, a, o) {
			if (a === 0) return 0;
			try {
				return (0, r.readSync)(e, t, n, a, o);
			} catch (e) {
				throw new d((0, i.SQ)(e), { cause: e });
			}
		}
		const y = [];
	}),
	15977: ((e, t, n) => {
		n.d(t, {
			Sg: () => y,
			Ui: () => p,
			ll: () => o,
			tL: () => h,
			xS: () => a
		});
		var r = n(63977);
		const i = -1;
		const a = i;
		const o = 0;
		const s = 1;
		const c = r.GW.map((e) => Buffer.from(e));
		const l = r.Ru.map((e) => Buffer.from(e));
		const u = 1e3;
		const d = 200;
		const f = "(other)";
		const p = 64;
		class m {
			bytes = new Uint8Array(p);
			length = 0;
			integerLength = 0;
			set(e, t, n) {
				const r = Math.min(n - t, p);
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
		class h {
			counts = {
				total: 0,
				other: 0,
				event: 0,
				audit: 0,
				dead_letter: 0
			};
			firstTimestamp = null;
			verdict = {
				kind: a,
				missing: 0,
				hasTimestamp: false,
				timeRegression: false
			};
			#e = new Float64Array(r.Ru.length);
			#t = new Map();
			#n = i;
			#r = i;
			#i = null;
			#a = new m();
			#o = new m();
			#s = false;
			#c = new Float64Array(r.cJ.length).fill(Number.NaN);
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
				this.#n = _(c, e, t, n);
			}
			eventType(e, t, n) {
				this.#r = _(l, e, t, n);
				if (this.#r !== i) this.#i = null;
				else {
					const r = v(e, t, n);
					this.#r = g(r);
					this.#i = this.#r === i ? r : null;
				}
			}
			get previousTimestamp() {
				return this.firstTimestamp === null ? null : this.#o;
			}
			isFollowedBy(e) {
				this.#a.set(e, 0, e.length);
				return this.firstTimestamp === null || !this.#a.isBefore(this.#o);
			}
			addRun({ kinds: e, events: t, firstTimestamp: n, lastTimestamp: i }) {
				r.GW.forEach((t, n) => {
					const r = e[n] ?? 0;
					this.counts[t] += r;
					this.counts.total += r;
				});
				for (const [e, n] of t) this.#p(e, n);
				this.#a.set(n, 0, n.length);
				this.firstTimestamp ??= this.#a.text();
				this.#o.set(i, 0, i.length);
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
				if (e === r.Oq) this.#n = i;
				else if (e === r.WK) this.#s = false;
				else if (e >= r.lG) this.#c[e] = Number.NaN;
				else if (e === r.b2) {
					this.#r = i;
					this.#i = null;
				}
			}
			endRecord(e) {
				const { verdict: t } = this;
				const n = this.#n;
				this.counts.total++;
				t.kind = n;
				t.missing = 0;
				if (n === i) this.counts.other++;
				else {
					this.counts[r.GW[n]]++;
					t.missing = r.mw[n] & ~e;
					if (n === o && (e & 1 << r.b2) !== 0) this.#f();
					if (n === s) this.#g();
				}
				t.hasTimestamp = this.#s;
				t.timeRegression = this.#s && this.#_();
				this.dropRecord();
				return t;
			}
			dropRecord() {
				this.#n = i;
				this.#r = i;
				this.#i = null;
				this.#s = false;
				if (this.#l) {
					this.#c.fill(Number.NaN);
					this.#l = false;
				}
			}
			events() {
				const e = Object.create(null);
				r.Ru.forEach((t, n) => {
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
				for (let t = r.lG; t < r.cJ.length; t++) {
					const n = this.#u[t];
					if (!Number.isNaN(n)) e[r.cJ[t].name] = n;
				}
				return e;
			}
			lastTimestamp() {
				return this.firstTimestamp === null ? null : this.#o.text();
			}
			#f() {
				if (this.#r !== i) this.#m(this.#r, 1);
				else if (this.#i !== null) this.#h(this.#i, 1);
			}
			#p(e, t) {
				const n = g(e);
				if (n === i) this.#h(e, t);
				else this.#m(n, t);
			}
			#m(e, t) {
				this.#e[e] = this.#e[e] + t;
			}
			#h(e, t) {
				const n = !this.#t.has(e);
				const r = n && this.#t.size >= u ? f : e;
				this.#t.set(r, (this.#t.get(r) ?? 0) + t);
			}
			#g() {
				this.#u ??= new Float64Array(r.cJ.length);
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
		function g(e) {
			return r.Ru.indexOf(e);
		}
		function _(e, t, n, a) {
			for (let i = 0; i < e.length; i++) {
				const o = e[i];
				if (o.length === a - n && (0, r.ex)(t, n, o)) return i;
			}
			return i;
		}
		function v(e, t, n) {
			if (n - t <= d) return y(e, t, n);
			const r = Buffer.from(e.buffer, e.byteOffset + t, d).toString("utf8");
			return `${r}…`;
		}
		function y(e, t, n) {
			const r = Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("utf8");
			return r.includes("\\") ? JSON.parse(`"${r}"`) : r;
		}
	}),
	63977: ((e, t, n) => {
		n.d(t, {
			An: () => a,
			Cq: () => d,
			DK: () => T,
			GW: () => r,
			Jx: () => u,
			K$: () => f,
			LT: () => g,
			Ob: () => b,
			Oq: () => _,
			Ru: () => i,
			UK: () => D,
			WK: () => v,
			b2: () => y,
			cJ: () => h,
			ex: () => O,
			lG: () => x,
			mw: () => C,
			pi: () => w,
			qv: () => c,
			sO: () => l,
			vh: () => o,
			zH: () => s
		});
		const r = [
			"event",
			"audit",
			"dead_letter"
		];
		const i = [
			"ActorStarted",
			"ActorRestarted",
			"ActorStopped",
			"ActorCrashed"
		];
		const a = 1;
		const o = 2;
		const s = 4;
		const c = 8;
		const l = 16;
		const u = 32;
		const d = 64;
		const f = 128;
		const p = 255;
		const m = [
			[a, "a string"],
			[o, "an integer"],
			[s, "a number"],
			[c, "an object"],
			[l, "a list"],
			[u, "true or false"],
			[d, "null"]
		];
		const h = [
			{
				name: "",
				allowed: p
			},
			{
				name: "kind",
				allowed: p
			},
			{
				name: "system_id",
				allowed: a
			},
			{
				name: "timestamp",
				allowed: o | s | f
			},
			{
				name: "actor_address",
				allowed: c | a
			},
			{
				name: "event_type",
				allowed: a
			},
			{
				name: "payload",
				allowed: p
			},
			{
				name: "target",
				allowed: c | a | d
			},
			{
				name: "message_type",
				allowed: a
			},
			{
				name: "total_actors",
				allowed: o
			},
			{
				name: "alive_actors",
				allowed: o
			},
			{
				name: "stopping_actors",
				allowed: o
			},
			{
				name: "restarting_actors",
				allowed: o
			},
			{
				name: "registry_size",
				allowed: o
			},
			{
				name: "registry_orphans",
				allowed: l
			},
			{
				name: "registry_dead",
				allowed: l
			},
			{
				name: "dead_letters_count",
				allowed: o
			}
		];
		const g = 0;
		const _ = 1;
		const v = 3;
		const y = 5;
		const b = 6;
		const x = 9;
		function S(...e) {
			return e.reduce((e, t) => e | 1 << h.findIndex((e) => e.name === t), 0);
		}
		const C = [
			S("system_id", "actor_address", "event_type", "payload", "timestamp"),
			S("system_id", "timestamp", ...h.slice(x).map(({ name: e }) => e)),
			S("system_id", "target", "message_type", "payload", "timestamp")
		];
		function w(e) {
			return h.filter((t, n) => n > 0 && (e & 1 << n) !== 0).map(({ name: e }) => e);
		}
		function T(e) {
			const t = m.filter(([t]) => (e & t) !== 0).map(([, e]) => e);
			const n = t.pop() ?? "another type";
			return t.length > 0 ? `${t.join(", ")} or ${n}` : n;
		}
		const E = Array.from({ length: Math.max(...h.map(({ name: e }) => e.length)) + 1 }, (e, t) => h.flatMap(({ name: e }, n) => n > 0 && e.length === t ? [{
			index: n,
			bytes: Buffer.from(e)
		}] : []));
		function D(e, t, n) {
			const r = E[n - t];
			if (r === undefined) return g;
			for (const n of r) {
				if (O(e, t, n.bytes)) return n.index;
			}
			return g;
		}
		function O(e, t, n) {
			for (let r = n.length - 1; r >= 0; r--) {
				if (e[t + r] !== n[r]) return false;
			}
			return true;
		}
	}),
	97734: ((e, t, n) => {
		n.d(t, {
			K: () => r,
			Y: () => a
		});
		const r = ["auto", "plain"];
		const i = 96 << 20;
		async function a(e, t, r) {
			const a = e.reduce((e, { size: t }) => e + t, 0);
			if (t === "plain" || r === 1 || a < i) return null;
			const { availableParallelism: o } = await Promise.resolve().then(n.t.bind(n, 48161, 19));
			const s = r === "auto" ? o() : r;
			if (s < 2) return null;
			const { ScanThreads: c } = await Promise.all([n.e(396), n.e(821)]).then(n.bind(n, 43821));
			return c.start(e, { threads: s });
		}
	}),
	77802: ((e, t, n) => {
		n.d(t, {
			ET: () => u,
			kY: () => l,
			rJ: () => c,
			z3: () => s
		});
		var r = n(33873);
		var i = n(26749);
		var a = n(35944);
		const o = 1e3;
		function s(e) {
			return (0, i.UY)((0, a.$)(e, o));
		}
		function c(e) {
			const t = s((0, r.k)(e)).trim();
			return t === "" ? "it does not say why" : t.replace(/[.!]$/, "");
		}
		function l(e, t, n, r = true) {
			const i = r ? "If that is not the artifact's fault, correct" : "Correct";
			const a = c(n);
			return `The plugin ${e} failed in ${t}: ${a}. ${i} the plugin, or leave it out of plugins.`;
		}
		function u(e, t) {
			return {
				subject: e,
				message: t,
				severity: "error"
			};
		}
	}),
	79546: ((e, t, n) => {
		n.d(t, {
			E7: () => d,
			OD: () => l,
			Sr: () => s,
			Tu: () => p
		});
		var r = n(8287);
		var i = n(56802);
		var a = n(79054);
		var o = n(1361);
		const s = "doctor.errors";
		const c = ["fail_on_anomaly", "recover"];
		function l(e, t) {
			const { id: n, mode: r } = e;
			const { errors: o } = (0, i.eb)(e).counts;
			const l = (0, i.KJ)(e);
			const d = o === 0 || !c.includes(r);
			const f = o === 0 ? "no error anomalies" : (0, a.LS)(o, "error anomaly", "error anomalies");
			const m = o > 0 && d ? `, which mode ${r} lets pass` : "";
			const h = l ? " in what could be read" : u(e);
			const g = l ? [] : t?.detail ?? [];
			const _ = g.length === 0 ? "" : ` (${g.join(", ")})`;
			const v = p(s, 0);
			return {
				id: `anomalies:${(0, a.RK)(n)}`,
				severity: "error",
				expression: v,
				subject: n,
				observed: o,
				limit: 0,
				baseline: t?.baseline ?? null,
				status: !d ? "fail" : l ? "no-data" : "pass",
				message: `${v}: found ${f}${h}${m}${_} [${(0, a.RK)(n)}]`
			};
		}
		function u({ recovery: e, scan: t, post_scan: n }) {
			if (e === null) return "";
			if (e.status === "refused") return `, and the recovery was refused: ${e.reason}`;
			if (e.status === "planned") return ", and the recovery is only planned";
			if (n === null) return ", which a recovery in this mode does not touch";
			return ` after the recovery (${t.counts.errors} before)`;
		}
		function d({ id: e, backend: t, mode: n, compaction: i }) {
			if (i === null || i.status === "refused" || i.status === "failed") return [];
			const { reclaimed: o, before: s, retention: l, status: u, age_unknown: d } = i;
			const m = u === "planned" ? o.records : 0;
			const h = t === "redis";
			const g = Object.entries(l).filter(([, e]) => e !== null).map(([e, t]) => `${e.replaceAll("_", "-")} ${(0, a.ZV)(t ?? 0)}${h ? " in each stream" : ""}`);
			const _ = p("retention.overdue_records", 0);
			const v = m === 0;
			const y = v ? `found nothing past retention (${g.join(", ")})` : `compaction is overdue: ${(0, r.B)(m)} of ${(0, r.B)(s.records)} ${f(s.records, h)} ` + `would go (${g.join(", ")})`;
			const b = d === 0 ? "" : `; ${(0, a.LS)(d, "record")} without a timestamp, whose age nobody can tell`;
			const x = c.includes(n);
			return [{
				id: `retention:${(0, a.RK)(e)}`,
				severity: x ? "error" : "warn",
				expression: _,
				subject: e,
				observed: m,
				limit: 0,
				baseline: null,
				status: v ? "pass" : x ? "fail" : "warn",
				message: `${_}: ${y}${b} [${(0, a.RK)(e)}]`
			}];
		}
		function f(e, t) {
			if (t) return e === 1 ? "entry" : "entries";
			return e === 1 ? "record" : "records";
		}
		function p(e, t) {
			return `${(0, o.l)(e)} <= ${(0, a.ZV)(t)}`;
		}
	}),
	79054: ((e, t, n) => {
		n.d(t, {
			KE: () => d,
			LS: () => u,
			RK: () => a,
			ZV: () => c,
			l9: () => l
		});
		var r = n(35944);
		const i = 200;
		function a(e, t = i) {
			return (0, r.R)((0, r.$)(e, t));
		}
		const o = 40;
		const s = 12;
		function c(e) {
			if (Number.isNaN(e)) return "not a number";
			if (!Number.isFinite(e)) return e > 0 ? "infinity" : "-infinity";
			if (Number.isInteger(e)) {
				const t = BigInt(e).toString();
				return t.length <= o ? t : String(Number(e.toPrecision(s)));
			}
			const t = Math.floor(Math.log10(Math.abs(e))) + 1;
			return String(Number(e.toPrecision(Math.max(s, t))));
		}
		function l(e) {
			return Number.isFinite(e) ? `${c(Number((e * 100).toPrecision(15)))}%` : c(e);
		}
		function u(e, t, n = `${t}s`) {
			return `${e} ${e === 1 ? t : n}`;
		}
		function d(e, t = 5) {
			const n = e.length - t;
			const r = e.slice(0, t).map((e) => a(e)).join(", ");
			return n > 0 ? `${r} and ${n} more` : r;
		}
	}),
	1361: ((e, t, n) => {
		n.d(t, {
			Y: () => i,
			l: () => s
		});
		var r = n(80159);
		const i = "\\p{L}\\p{M}\\p{Nd}_.:*";
		const a = (0, r.B)(`^(?![0-9])[${i}]+$`, "u");
		const o = /^[A-Za-z_.:][\w.:]*$/;
		function s(e) {
			if (o.test(e)) return e;
			const t = !e.includes("*") && a().test(e);
			return t ? e : `"${e.replaceAll("\"", "\"\"")}"`;
		}
	}),
	24244: ((e, t, n) => {
		n.d(t, { J: () => r });
		class r {}
	}),
	18302: ((e, t, n) => {
		n.d(t, { k: () => l });
		;
		class r {
			#e = [];
			#t = 0;
			get length() {
				return this.#e.length - this.#t;
			}
			add(e) {
				this.#e.push(e);
			}
			take() {
				const e = this.#e[this.#t];
				if (e !== undefined) this.#t++;
				if (e === undefined || this.#t >= i && this.#t * 2 > this.#e.length) {
					this.#e = this.#e.slice(this.#t);
					this.#t = 0;
				}
				return e;
			}
			clear() {
				this.#e = [];
				this.#t = 0;
			}
		}
		const i = 1024;
		var a = n(33873);
		;
		var o;
		const s = 1e4;
		const c = {
			success: true,
			error: null
		};
		class l {
			entityId;
			#e;
			#t;
			#n;
			#r = new Map();
			#i = [];
			#a = new r();
			#o = "virgin";
			#s = 0;
			#c = null;
			#l = Promise.resolve(c);
			#u = this.#l;
			#d = null;
			#f = Promise.resolve();
			constructor(e, t = {}) {
				const { queueSize: n = s, overflow: r = "throw", hooks: i = [] } = t;
				if (typeof e !== "string" || e.trim() === "") {
					throw new TypeError("A recorder needs the name of the entity that it records, as text.");
				}
				if (!Number.isSafeInteger(n) || n < 1) {
					throw new TypeError(`queueSize has to be a whole number, at least 1; it is ${String(n)}.`);
				}
				if (r !== "throw" && r !== "drop") {
					throw new TypeError(`overflow has to be "throw" or "drop"; it is ${JSON.stringify(r)}.`);
				}
				this.entityId = e;
				this.#e = n;
				this.#t = r;
				this.#n = [...i];
			}
			get state() {
				return this.#o;
			}
			get lastError() {
				return this.#c;
			}
			get droppedEvents() {
				return this.#s;
			}
			get queuedEvents() {
				return this.#a.length;
			}
			get metrics() {
				return [...this.#i];
			}
			start() {
				if (this.#o === "starting") return this.#l;
				if (this.#o !== "virgin" && this.#o !== "stopped") return this.#w("start");
				this.#o = "starting";
				this.#l = this.#p();
				return this.#l;
			}
			stop() {
				if (this.#o === "stopping") return this.#u;
				if (this.#o === "failure") return this.#f.then(() => this.#w("stop"));
				if (this.#o !== "starting" && this.#o !== "running") return this.#w("stop");
				this.#o = "stopping";
				this.#u = this.#m();
				return this.#u;
			}
			async drained() {
				await this.#l;
				while (this.#d !== null) await this.#d;
				await this.#f;
			}
			registerMetric(e) {
				const { name: t, handleEvent: n, snapshot: r } = Object(e);
				if (typeof t !== "string" || t === "" || ![n, r].every(d)) {
					throw new TypeError("A metric has a name, and the methods handleEvent(event) and snapshot().");
				}
				if (this.#o === "failure") throw this.#T("take a metric");
				this.#r.set(t, e);
				this.#i = [...this.#r.values()];
			}
			registerEvent(e) {
				if (typeof e?.type !== "string") throw new TypeError("An event has a type, which is text.");
				if (![
					"virgin",
					"starting",
					"running"
				].includes(this.#o)) throw this.#T("take an event");
				if (this.queuedEvents >= this.#e) {
					if (this.#t === "throw") throw this.#E(e);
					this.#s++;
					return;
				}
				this.#a.add(e);
				if (this.#o === "virgin") void this.start();
				else if (this.#o === "running") this.#g();
			}
			snapshots() {
				return Object.fromEntries([...this.#r].map(([e, t]) => [e, structuredClone(t.snapshot())]));
			}
			reset() {
				const e = [...this.#r].filter(([, e]) => !d(e.reset));
				if (e.length > 0) {
					const t = e.map(([e]) => e).join(", ");
					throw new TypeError(`${t} cannot be reset: give it a method reset().`);
				}
				for (const e of this.#i) e.reset?.();
				this.#s = 0;
			}
			onStarting() {}
			onMetricChanged(e) {}
			onStopped() {}
			async #p() {
				await Promise.resolve();
				try {
					await this.onStarting();
					for (const e of this.#n) await e.onStarting?.();
				} catch (e) {
					return this.#x(new a.v("starting", `onStarting failed: ${(0, a.k)(e)}`, { cause: e }));
				}
				if (this.#o === "starting") this.#o = "running";
				this.#g();
				return c;
			}
			async #m() {
				await this.drained();
				if (this.#c !== null) return {
					success: false,
					error: this.#c
				};
				try {
					await this.#h();
				} catch (e) {
					return this.#x(new a.v("stopping", `onStopped failed: ${(0, a.k)(e)}`, { cause: e }));
				}
				this.#o = "stopped";
				return c;
			}
			async #h() {
				await this.onStopped();
				for (const e of this.#n) await e.onStopped?.();
			}
			#g() {
				this.#d ??= this.#_();
			}
			async #_() {
				await Promise.resolve();
				const e = this.#v();
				for (let t = this.#a.take(); t !== undefined; t = this.#a.take()) {
					try {
						if (e) await this.#b(t);
						else this.#y(t);
					} catch (e) {
						this.#S(t, e);
					}
				}
				this.#d = null;
			}
			#v() {
				const e = this.onMetricChanged !== o.prototype.onMetricChanged;
				return e || this.#n.some(({ onMetricChanged: e }) => e !== undefined);
			}
			#y(e) {
				for (const t of this.#i) u(t, e);
			}
			async #b(e) {
				for (const t of this.#i) {
					if (!u(t, e)) continue;
					const n = {
						metric: t,
						event: e
					};
					await this.onMetricChanged(n);
					for (const e of this.#n) await e.onMetricChanged?.(n);
				}
			}
			#x(e) {
				this.#o = "failure";
				this.#c = e;
				this.#s += this.#a.length;
				this.#a.clear();
				return {
					success: false,
					error: e
				};
			}
			#S({ type: e }, t) {
				const n = `the event ${e} could not be worked on: ${(0, a.k)(t)}`;
				this.#x(new a.v("dispatch", n, { cause: t }));
				this.#f = this.#C(n, t);
			}
			async #C(e, t) {
				await Promise.resolve();
				try {
					await this.#h();
				} catch (n) {
					const r = `${e}; and then onStopped failed: ${(0, a.k)(n)}`;
					this.#c = new a.v("dispatch", r, { cause: t });
				}
			}
			#w(e) {
				return Promise.resolve({
					success: false,
					error: this.#c ?? this.#T(e)
				});
			}
			#T(e) {
				const t = `The recorder of ${this.entityId} cannot ${e} while its state is ${this.#o}`;
				const n = this.#c;
				if (n === null) return new a.v("invalid-state", `${t}.`);
				return new a.v("invalid-state", `${t}: ${n.message}`, { cause: n });
			}
			#E({ type: e }) {
				const t = `The recorder of ${this.entityId} cannot take the event ${e}: ${this.#e} events wait already. Give its ` + "hooks time to work (await something now and then), raise queueSize, or set overflow to \"drop\".";
				return new a.v("queue-overflow", t);
			}
		}
		o = l;
		function u(e, t) {
			const n = e.handleEvent(t);
			if (typeof n === "boolean") return n;
			Promise.resolve(n).catch(() => {});
			throw new TypeError(`handleEvent() of the metric ${e.name} has to return true or false, at once.`);
		}
		function d(e) {
			return typeof e === "function";
		}
	}),
	25397: ((e, t, n) => {
		n.d(t, {
			u: () => o,
			v: () => a
		});
		var r = n(24244);
		const i = {
			records_written: 0,
			bytes_written: 0,
			scans: 0,
			anomalies_detected: 0,
			recoveries: 0,
			compactions: 0,
			write_errors: 0,
			scan_errors: 0,
			recovery_errors: 0,
			compaction_errors: 0
		};
		class a extends r.J {
			name;
			#e = { ...i };
			constructor(e) {
				super();
				this.name = e;
			}
			handleEvent(e) {
				const t = this.#e;
				switch (e.type) {
					case "scan.started":
						t.scans++;
						return true;
					case "anomaly.detected":
						t.anomalies_detected += e.papyra;
						return e.papyra > 0;
					case "scan.finished": {
						const n = !e.isReadable && e.backend !== "rotating";
						if (n) t.scan_errors++;
						return n;
					}
					case "recovery.finished": {
						const n = e.wasNeeded && !e.planOnly;
						if (n) t.recoveries++;
						if (e.status === "failed") t.recovery_errors++;
						return n || e.status === "failed";
					}
					case "compaction.finished":
						if (e.dryRun || e.status === "refused") return false;
						t.compactions++;
						if (e.status === "failed") t.compaction_errors++;
						return true;
					default: return false;
				}
			}
			snapshot() {
				return { ...this.#e };
			}
			reset() {
				this.#e = { ...i };
			}
		}
		class o extends r.J {
			name = "persistence.artifacts";
			#e = new Map();
			add(e) {
				this.#e.set(e.name, e);
			}
			handleEvent(e) {
				return "artifact" in e && this.#e.get(e.artifact)?.handleEvent(e) === true;
			}
			snapshot() {
				return Object.fromEntries([...this.#e].map(([e, t]) => [e, t.snapshot()]));
			}
			reset() {
				for (const e of this.#e.values()) e.reset();
			}
		}
	}),
	33873: ((e, t, n) => {
		n.d(t, {
			k: () => i,
			v: () => r
		});
		class r extends Error {
			name = "RecorderError";
			code;
			constructor(e, t, n = {}) {
				super(t, n);
				this.code = e;
			}
		}
		function i(e) {
			try {
				return String(e instanceof Error ? e.message || e.name : e);
			} catch {
				return "something that cannot be shown";
			}
		}
	}),
	5587: ((e, t, n) => {
		n.d(t, { D: () => a });
		var r = n(72426);
		const i = 20;
		class a {
			#e;
			#t;
			#n;
			#r;
			#i = {
				papyra: 0,
				errors: 0,
				warnings: 0
			};
			#a = 0;
			#o = 0;
			constructor(e, t, n, r) {
				this.#e = e;
				this.#t = t;
				this.#n = r;
				this.#r = n;
			}
			read(e) {
				this.#a += e;
				const t = (0, r.L)();
				if (t < this.#o) return;
				this.#o = t + i;
				this.tell();
			}
			tell() {
				const [e, t, n] = [
					this.#t,
					this.#a,
					this.#n
				];
				this.#a = 0;
				if (t > 0) this.#e({
					type: "scan.progress",
					artifact: e,
					bytes: t,
					isSized: n
				});
				this.#s();
			}
			#s() {
				const e = this.#r.totals();
				const t = e.papyra - this.#i.papyra;
				const n = e.errors - this.#i.errors;
				const r = e.warnings - this.#i.warnings;
				this.#i = e;
				if (t + n + r === 0) return;
				this.#e({
					type: "anomaly.detected",
					artifact: this.#t,
					papyra: t,
					errors: n,
					warnings: r
				});
			}
		}
	}),
	61176: ((e, t, n) => {
		n.d(t, { Q: () => i });
		var r = n(24244);
		class i extends r.J {
			name = "scan.bytes";
			#e = 0;
			#t = 0;
			#n = true;
			#r = "";
			handleEvent(e) {
				if (e.type === "run.started") {
					const t = this.#e > 0 || this.#t !== e.bytes;
					this.reset();
					this.#t = e.bytes;
					return t;
				}
				if (e.type !== "scan.progress" || e.bytes === 0) return false;
				this.#e += e.bytes;
				this.#n = e.isSized;
				this.#r = e.artifact;
				return true;
			}
			snapshot() {
				const e = this.#n ? Math.max(this.#e, this.#t) : null;
				return {
					read: this.#e,
					total: e,
					artifact: this.#r
				};
			}
			reset() {
				this.#e = 0;
				this.#t = 0;
				this.#n = true;
				this.#r = "";
			}
		}
	}),
	46002: ((e, t, n) => {
		n.d(t, {
			Bj: () => j,
			D9: () => C,
			Oh: () => O,
			Xe: () => A,
			ab: () => y,
			cF: () => x,
			ey: () => _,
			f4: () => p,
			rc: () => b,
			yX: () => f,
			zR: () => E
		});
		var r = n(77598);
		var i = n(73024);
		var a = n(76760);
		const o = ".papyra-health-";
		const s = ".tmp";
		const c = 384;
		const l = 4095;
		const u = 1 << 16;
		const d = 1 << 20;
		class f {
			path;
			#e;
			#t = Buffer.allocUnsafeSlow(d);
			#n = 0;
			bytes = 0;
			constructor(e) {
				this.path = h((0, a.dirname)(e));
				this.#e = (0, i.openSync)(this.path, "wx", c);
				S.add(this.path);
			}
			write(e) {
				this.#i(() => this.#r(e));
			}
			#r(e) {
				this.bytes += e.length;
				if (this.#n + e.length > d || e.length >= u) this.#o();
				if (e.length >= u) p(this.#a(), e);
				else {
					this.#t?.set(e, this.#n);
					this.#n += e.length;
				}
			}
			finish(e) {
				this.#i(() => {
					this.#o();
					const t = this.#a();
					if (e !== null) m(t, e);
					(0, i.fsyncSync)(t);
					this.#s();
				});
			}
			discard() {
				try {
					this.#s();
				} catch {}
				x(this.path);
			}
			#i(e) {
				try {
					e();
				} catch (e) {
					throw D(e, (0, a.dirname)(this.path));
				}
			}
			#a() {
				if (this.#e === null) throw new Error(`${this.path} is closed`);
				return this.#e;
			}
			#o() {
				if (this.#t !== null) p(this.#a(), this.#t.subarray(0, this.#n));
				this.#n = 0;
			}
			#s() {
				const e = this.#e;
				this.#e = null;
				this.#t = null;
				if (e !== null) (0, i.closeSync)(e);
			}
		}
		function p(e, t) {
			for (let n = 0; n < t.length;) n += (0, i.writeSync)(e, t, n);
		}
		function m(e, t) {
			const n = (0, i.fstatSync)(e);
			if (n.uid !== t.uid || n.gid !== t.gid) (0, i.fchownSync)(e, t.uid, t.gid);
			(0, i.fchmodSync)(e, t.mode & l);
		}
		function h(e, t = null) {
			const n = t === null ? "" : `-${t}`;
			return (0, a.join)(e, `${o}${process.pid}-${(0, r.randomBytes)(8).toString("hex")}${n}${s}`);
		}
		const g = /-(\d+)\.tmp$/;
		function _(e) {
			return (0, a.basename)(e).startsWith(o) && e.endsWith(s);
		}
		const v = [
			"EXDEV",
			"EPERM",
			"ENOTSUP",
			"EOPNOTSUPP",
			"ENOSYS",
			"EMLINK"
		];
		function y(e) {
			return v.includes(e.code ?? "");
		}
		function b(e, t) {
			const n = h((0, a.dirname)(e), t);
			try {
				(0, i.linkSync)(e, n);
				S.add(n);
				return n;
			} catch (e) {
				if (y(e)) return null;
				throw e;
			}
		}
		function x(e) {
			try {
				(0, i.rmSync)(e, { force: true });
				S.delete(e);
			} catch {}
		}
		const S = new Set();
		function C(e) {
			for (const t of (0, i.readdirSync)(e)) {
				if (!t.startsWith(o) || !t.endsWith(s)) continue;
				const n = (0, a.join)(e, t);
				const r = Number.parseInt(t.slice(o.length), 10);
				if ((r === process.pid ? !S.has(n) : !T(r)) && !w(n)) {
					(0, i.rmSync)(n, { force: true });
				}
			}
		}
		function w(e) {
			const [, t] = g.exec(e) ?? [];
			return t !== undefined && (0, i.statSync)(e).size > Number(t);
		}
		function T(e) {
			try {
				process.kill(e, 0);
				return true;
			} catch (e) {
				return e.code === "EPERM";
			}
		}
		function E(e) {
			if (process.platform === "win32") return;
			const t = (0, i.openSync)(e, "r");
			try {
				(0, i.fsyncSync)(t);
			} catch (t) {
				if (t.code !== "EINVAL") throw D(t, e);
			} finally {
				(0, i.closeSync)(t);
			}
		}
		function D(e, t) {
			return e instanceof Error ? Object.assign(e, { path: t }) : e;
		}
		function O(e) {
			if ((0, i.existsSync)(e)) return;
			O((0, a.dirname)(e));
			try {
				(0, i.mkdirSync)(e);
			} catch (t) {
				if (!(0, i.existsSync)(e) || !(0, i.statSync)(e).isDirectory()) throw t;
			}
			E((0, a.dirname)(e));
		}
		const k = 4 << 20;
		function* A(e, t = 0) {
			const n = Buffer.allocUnsafeSlow(k);
			for (let r = t;;) {
				const t = (0, i.readSync)(e, n, 0, n.length, r);
				if (t === 0) return;
				yield n.subarray(0, t);
				r += t;
			}
		}
		function j(e) {
			const t = (0, r.createHash)("sha256");
			const n = (0, i.openSync)(e, "r");
			try {
				for (const e of A(n)) t.update(e);
				return t.digest("hex");
			} finally {
				(0, i.closeSync)(n);
			}
		}
	}),
	81700: ((e, t, n) => {
		n.d(t, {
			CX: () => s,
			VX: () => a,
			qj: () => o
		});
		var r = n(8287);
		const i = /^(\d+) (record|byte)s?$/;
		function a(e) {
			const [, t, n] = i.exec(e) ?? [];
			if (t === undefined) return null;
			return {
				limit: Number(t),
				unit: n === "byte" ? "bytes" : "records"
			};
		}
		function o(e, t) {
			if (t === null || e[t.unit] <= t.limit) return null;
			return `max-loss: ${s(e)} would go, and at most ` + `${c(t.limit, t.unit.slice(0, -1))} may. Nothing was written. Look at the plan (persistence recover ` + "--plan); then restore the artifact from a good copy, or raise max-loss.";
		}
		function s({ records: e, bytes: t }) {
			return `${c(e, "record")} (${c(t, "byte")})`;
		}
		function c(e, t) {
			return `${(0, r.B)(e)} ${t}${e === 1 ? "" : "s"}`;
		}
	}),
	26412: ((e, t, n) => {
		n.d(t, {
			U: () => i,
			r: () => r
		});
		const r = "removed";
		const i = 50;
	}),
	17354: ((e, t, n) => {
		n.d(t, { m: () => v });
		var r = n(76760);
		var i = n(73454);
		var a = n(17087);
		var o = n(39889);
		var s = n(66244);
		var c = n(89109);
		var l = n(8287);
		var u = n(5818);
		var d = n(28291);
		const f = {
			error: 9,
			warning: 10,
			notice: 10
		};
		const p = 2e3;
		const m = 120;
		const h = 10;
		const g = 150;
		const _ = 300;
		function v(e, t) {
			const n = (0, u.gD)(e);
			const r = [
				...e.problems.map(b),
				...e.checks.flatMap(x),
				...(0, d.rp)(e).filter(({ recovery: t }) => !(0, d.fw)(t.reason, e)).flatMap((e) => S(e, t.workspace)),
				...(0, a.yZ)(e).filter(({ compaction: t }) => !(0, d.fw)(t.reason, e)).flatMap((e) => C(e, t.workspace)),
				...(0, s.kG)(e, 1).map((e) => E(e, t.workspace))
			];
			const i = n.mood === "softened" ? r.map(P) : r;
			return F(y(e, n), i).map(L);
		}
		function y({ verdict: e }, { mood: t, word: n, sentence: r }) {
			const i = {
				pass: "notice",
				softened: "warning",
				fail: "error",
				"cannot-judge": "error"
			};
			const a = e.reasons.slice(0, h).map((e) => `- ${(0, o.bt)((0, o.$Q)(e, g))}`);
			const s = e.reasons.length - a.length;
			const l = s > 0 ? [`- and ${(0, c.LS)(s, "more reason")} in the job summary`] : [];
			return {
				level: i[t],
				title: `Papyra health: ${n}`,
				message: [
					r,
					...a,
					...l
				].join("\n")
			};
		}
		function b({ subject: e, message: t, severity: n }) {
			const r = n === "error";
			const i = (0, o.bt)((0, o.$Q)(t, _ * 3));
			return {
				level: r ? "error" : "warning",
				title: r ? "Papyra health: in the way of judging" : "Papyra health: please look at this",
				message: t.startsWith(e) ? i : `${R(e)}: ${i}`
			};
		}
		function x({ status: e, message: t }) {
			const n = {
				fail: "error",
				warn: "warning",
				"no-data": "notice",
				pass: null
			};
			const r = n[e];
			if (r === null) return [];
			const i = e === "no-data" ? "Threshold without data" : "Threshold breached";
			return [{
				level: r,
				title: i,
				message: (0, o.bt)((0, o.$Q)(t, _ * 3))
			}];
		}
		function S(e, t) {
			const { recovery: n, path: r } = e;
			const { status: i, reason: a } = n;
			if (i === "none" || i === "planned") return [];
			const s = i === "done";
			const l = (0, d.f9)(e).map((t) => `${(0, d.Gx)(e)} ${R(t)}`);
			const u = (0, d.zF)(e).join(", ");
			const f = [
				`${R(r)}: ${(0, d.tj)(e)}`,
				...a === null ? [] : [(0, o.bt)((0, o.$Q)(a, _ * 3))],
				...s && u !== "" ? [`${(0, c.ZH)(u)}; errors ${(0, d.yE)(e).errors}`] : [],
				...s ? l : []
			];
			return [{
				level: s ? "notice" : "error",
				title: `${s ? "Recovered" : `Recovery ${i}:`} ${w(e)}`,
				message: f.join("\n"),
				...T(e, t)
			}];
		}
		function C(e, t) {
			const { compaction: n, path: r } = e;
			const { status: i, reason: s } = n;
			const c = i === "refused" || i === "failed";
			if (!c && !(0, a.Jv)(n)) return [];
			const l = [
				`${R(r)}: ${(0, a.R0)(e)}`,
				...s === null ? [] : [(0, o.bt)((0, o.$Q)(s, _ * 3))],
				...c ? [] : [`Retention: ${(0, a.MQ)(e)}`]
			];
			return [{
				level: c ? "error" : "warning",
				title: `Compaction ${c ? i : "overdue"}: ${w(e)}`,
				message: l.join("\n"),
				...T(e, t)
			}];
		}
		function w({ path: e, backend: t }) {
			return (0, o.bt)((0, o.$Q)(t === "redis" ? e : N(e), 80));
		}
		function T({ path: e, backend: t }, n) {
			const r = (0, i.T5)({ backend: t }) ? null : j(e, n);
			return r === null ? {} : { file: r };
		}
		function E(e, t) {
			const [n] = e.samples;
			const r = T(e, t);
			return {
				level: D(e),
				title: `${e.rule} in ${w(e)}`,
				message: [
					O(e),
					(0, s.Pr)(e),
					...k(e)
				].join("\n"),
				...r,
				...r.file === undefined ? {} : A(n?.line ?? null, n?.column ?? null)
			};
		}
		function D({ severity: e, ignored: t }) {
			if (t) return "notice";
			return e === "error" ? "error" : "warning";
		}
		function O({ count: e, atLeast: t, rule: n, samples: [r], path: i }) {
			const a = `${(0, l.B)(e)}${t ? " or more" : ""} × ${n}`;
			if (r === undefined) return `${a} in ${R(i)}, past the end of the list.`;
			const c = (0, o.bt)((0, s.hD)(r, _));
			const u = (0, s.oQ)(r);
			const d = u === null ? "" : `: ${R(u)}`;
			return e === 1 ? `${n} at ${c}${d}` : `${a}, the first at ${c}${d}`;
		}
		function k({ samples: [e] }) {
			if (!e?.papyra) return [];
			return [`Papyra: ${e.type ?? ""}, "${R(e.detail)}"`];
		}
		function A(e, t) {
			if (e === null) return {};
			const n = {
				startLine: e,
				endLine: e
			};
			return t === null ? n : {
				...n,
				startColumn: t,
				endColumn: t
			};
		}
		function j(e, t) {
			const { resolve: n, relative: r, isAbsolute: i, sep: a } = M(t);
			const s = r(t, n(t, e));
			if (s === "" || s === ".." || s.startsWith(`..${a}`) || i(s)) return null;
			return (0, o.RK)(s) === s ? s.replaceAll(a, "/") : null;
		}
		function M(e) {
			return /^([A-Za-z]:[\\/]|\\\\)/.test(e) ? r.win32 : r.posix;
		}
		function N(e) {
			return e.split(/[\\/]/).pop() || e;
		}
		function P(e) {
			return e.level === "error" ? {
				...e,
				level: "warning"
			} : e;
		}
		function F(e, t) {
			const n = [
				"error",
				"warning",
				"notice"
			].flatMap((n) => {
				const r = t.filter((e) => e.level === n);
				return I(r, f[n] - (e.level === n ? 1 : 0), n);
			});
			return [e, ...n];
		}
		function I(e, t, n) {
			if (e.length <= t) return [...e];
			const r = e.length - (t - 1);
			const i = {
				level: n,
				title: `Papyra health: ${(0, c.LS)(r, `more ${n}`)}`,
				message: `${(0, c.LS)(r, `more ${n}`)} ${r === 1 ? "is" : "are"} not shown here, because GitHub keeps ten of ` + "a kind. The job summary has the longer list, the JSON report the full one."
			};
			return [...e.slice(0, t - 1), i];
		}
		function L(e) {
			return {
				...e,
				title: (0, o.$Q)(e.title, m),
				message: (0, o.$Q)(e.message, p)
			};
		}
		function R(e) {
			return (0, o.bt)((0, o.$Q)(e, _));
		}
	}),
	73454: ((e, t, n) => {
		n.d(t, {
			DU: () => a,
			T5: () => o,
			fh: () => i
		});
		var r = n(50262);
		function i({ backend: e }) {
			return e === "redis";
		}
		function a({ backend: e }) {
			return !r.JG.includes(e);
		}
		function o(e) {
			return i(e) || a(e);
		}
	}),
	17087: ((e, t, n) => {
		n.d(t, {
			FM: () => m,
			Jv: () => d,
			Kc: () => h,
			MQ: () => g,
			R0: () => p,
			rO: () => f,
			yZ: () => u
		});
		var r = n(81925);
		var i = n(73454);
		var a = n(89109);
		var o = n(8287);
		var s = n(28291);
		var c = n(74397);
		const l = {
			failed: 0,
			refused: 1,
			planned: 2,
			done: 3,
			none: 4
		};
		function u({ artifacts: e }) {
			return e.filter((e) => e.compaction !== null).sort((e, t) => l[e.compaction.status] - l[t.compaction.status]);
		}
		function d({ status: e, reclaimed: t }) {
			return e === "planned" && t.records + t.bytes > 0;
		}
		function f(e) {
			if (e.status === "failed" || e.status === "refused") return "bad";
			return d(e) ? "open" : "good";
		}
		function p(e) {
			const { compaction: t } = e;
			const n = (0, i.fh)(e) ? "nothing to trim" : "within its limits";
			switch (t.status) {
				case "none": return n;
				case "planned": return d(t) ? "compaction overdue" : n;
				case "done": return "compacted";
				case "refused": return "compaction refused, nothing was written";
				case "failed":
					if ((0, i.DU)(e)) return "compaction failed; its state is unknown: look at it before you run again";
					return (0, i.fh)(e) ? "compaction failed on the way; each stream is as it was, or trimmed" : "compaction failed on the way; every file is whole, as it was or as it shall be";
			}
		}
		function m(e) {
			const { max_records: t, max_age_seconds: n, max_total_bytes: o } = e.compaction.retention;
			const s = (t) => (0, i.fh)(e) ? `${(0, a.LS)(t, "entry", "entries")} in each stream` : (0, a.LS)(t, "record");
			return [
				...t === null ? [] : [`at most ${s(t)}`],
				...n === null ? [] : [`none older than ${(0, a.ZV)(n)} s`],
				...o === null ? [] : [`at most ${(0, r.z3)(o)} as Papyra counts them`]
			];
		}
		function h(e) {
			const { before: t, after: n } = e.compaction;
			return {
				records: `${(0, o.B)(t.records)} → ${(0, o.B)(n.records)}`,
				size: `${(0, s.S8)(t.bytes, n.bytes)}${(0, i.fh)(e) ? " of memory" : ""}`
			};
		}
		function g(e) {
			const { status: t, reclaimed: n } = e.compaction;
			const r = (0, i.fh)(e) ? (0, a.LS)(n.records, "entry", "entries") : (0, c.cY)(n);
			if (t === "done") return `${r} let go`;
			return t === "none" ? "nothing to let go" : `${r} would go`;
		}
	}),
	40771: ((e, t, n) => {
		n.d(t, {
			C2: () => c,
			LV: () => d,
			OS: () => u,
			gB: () => l,
			lG: () => s,
			pX: () => o
		});
		var r = n(39889);
		var i = n(8287);
		const a = {
			bold: 1,
			dim: 2,
			red: 31,
			green: 32,
			yellow: 33
		};
		const o = 50;
		const s = 300;
		function c(e) {
			return (t, n) => e ? `\x1b[${a[t]}m${n}\x1b[0m` : n;
		}
		function l(e) {
			return (0, r.bt)((0, r.$Q)(e, s));
		}
		function u(e, t, n, r) {
			return e > t ? [`${r}… and ${(0, i.B)(e - t)} more ${n}`] : [];
		}
		function d(e, t, n, r = n) {
			if (e === "") return [];
			const i = [];
			let a = n;
			let o = true;
			for (const n of e.split(" ")) {
				if (!o && a.length + 1 + n.length > t) {
					i.push(a);
					a = r;
					o = true;
				}
				a += o ? n : ` ${n}`;
				o = false;
			}
			return [...i, a];
		}
	}),
	81469: ((e, t, n) => {
		n.d(t, { q: () => f });
		var r = n(29463);
		var i = n(56802);
		var a = n(40771);
		var o = n(39889);
		var s = n(89109);
		var c = n(5818);
		var l = n(44661);
		const u = 40;
		const d = 110;
		async function f(e, t) {
			const n = {
				report: e,
				paint: (0, a.C2)(t.color),
				width: Math.min(d, Math.max(u, t.width || 0)),
				files: t.files ?? []
			};
			const r = [
				_(n),
				y(n),
				b(n),
				...await p(n),
				S(n),
				E(n),
				D(n)
			];
			const i = r.filter((e) => e.length > 0).flatMap((e) => [...e, ""]);
			const o = i.length > m ? [g(n)] : [];
			return `${[...i, ...o].join("\n").trimEnd()}\n`;
		}
		async function p(e) {
			const t = e.report.artifacts.every((e) => (0, i.eb)(e).counts.total === 0 && e.recovery === null && e.compaction === null);
			if (t) return [];
			const { compactionLines: r, findingLines: a, recoveryLines: o } = await n.e(35).then(n.bind(n, 4035));
			return [
				a(e),
				o(e),
				r(e)
			];
		}
		const m = 30;
		const h = {
			pass: ["✓", "green"],
			fail: ["✗", "red"],
			softened: ["!", "yellow"],
			"cannot-judge": ["✗", "red"]
		};
		function g({ report: e, paint: t }) {
			const { mood: n, word: r } = (0, c.gD)(e);
			const [i, a] = h[n];
			return t("bold", t(a, `${i} Papyra health: ${r}`));
		}
		function _(e) {
			const { report: t, width: n } = e;
			const { sentence: r } = (0, c.gD)(t);
			const i = v(t);
			return [
				g(e),
				...(0, a.LV)(r, n, "  "),
				...i.slice(0, a.pX).flatMap((e) => (0, a.LV)((0, a.gB)(e), n, "  • ", "    ")),
				...(0, a.OS)(i.length, a.pX, "reasons", "  ")
			];
		}
		function v({ verdict: e, checks: t, problems: n }) {
			const r = new Set([...t, ...n].map(({ message: e }) => e));
			for (const { subject: e, message: t } of n) r.add(`${e}: ${t}`);
			const i = e.status === "pass" && t.length > 0 ? e.reasons.slice(1) : e.reasons;
			return i.filter((e) => !r.has(e) && !r.has(e.replace(/^warning: /, "")));
		}
		function y({ report: { problems: e }, paint: t, width: n }) {
			if (e.length === 0) return [];
			const r = e.slice(0, a.pX).flatMap(({ subject: e, message: r, severity: i }) => {
				const s = i === "error" ? t("red", "✗") : t("yellow", "!");
				const c = r.includes(e) ? r : `${(0, o.$Q)(e, a.lG)}: ${r}`;
				const [l = "", ...u] = (0, a.LV)((0, o.bt)((0, o.$Q)(c, a.lG * 3)), n, "    ");
				return [`  ${s} ${l.slice(4)}`, ...u];
			});
			return [
				t("bold", "Problems"),
				...r,
				...(0, a.OS)(e.length, a.pX, "problems", "  ")
			];
		}
		function b({ report: { checks: e }, paint: t, width: n }) {
			if (e.length === 0) return [];
			const r = [
				"fail",
				"warn",
				"no-data"
			].flatMap((t) => e.filter((e) => e.status === t));
			const i = (0, c.ls)(e, "pass");
			return [
				t("bold", "Thresholds"),
				...r.slice(0, a.pX).flatMap((e) => x(e, t, n)),
				...(0, a.OS)(r.length, a.pX, "checks that did not pass", "  "),
				...i === 0 ? [] : [`  ${t("green", "✓")} ${(0, s.LS)(i, "check")} passed`]
			];
		}
		function x({ status: e, message: t }, n, r) {
			const i = {
				fail: n("red", "✗"),
				warn: n("yellow", "!"),
				"no-data": n("dim", "–"),
				pass: n("green", "✓")
			};
			const [s = "", ...c] = (0, a.LV)((0, o.bt)((0, o.$Q)(t, a.lG * 2)), r, "    ");
			return [`  ${i[e]} ${s.slice(4)}`, ...c];
		}
		function S({ report: { artifacts: e }, paint: t }) {
			if (e.length === 0) return [];
			const n = e.slice(0, a.pX).flatMap((e) => C(e, t));
			return [
				t("bold", "Artifacts"),
				...n,
				...(0, a.OS)(e.length, a.pX, "artifacts", "  ")
			];
		}
		function C(e, t) {
			const { path: n, backend: r, check: o, mode: u } = e;
			const d = (0, i.eb)(e);
			const f = (0, i.$g)(e);
			const p = (0, l.RV)(d);
			const m = [
				`${r} backend`,
				...p === null ? [] : [p],
				(0, l.lP)(d),
				(0, s.LS)(d.records.total, "record"),
				...(0, i.KJ)(e) && d.bytes > 0 ? ["not read whole"] : [],
				(0, c._g)(e),
				...f > 0 ? [`${(0, s.LS)(f, "error")} mended`] : [],
				`${o}, ${u}`
			];
			return [
				`  ${w(e, t)} ${(0, a.gB)(n)}`,
				t("dim", `    ${m.join(" · ")}`),
				...[(0, c._)(e), T(d)].filter((e) => e !== null).map((e) => t("dim", `    ${e}`))
			];
		}
		function w(e, t) {
			const { mode: n, exit_code: a } = e;
			const { counts: o } = (0, i.eb)(e);
			if (a === r.RS) return t("red", "✗");
			if (o.total === 0) return t("green", "✓");
			if (n === "ignore") return t("dim", "–");
			return o.errors > 0 ? t("red", "✗") : t("yellow", "!");
		}
		function T({ timestamps: e }) {
			if (e.first === null || e.last === null) return null;
			const [t, n] = [(0, s.ay)(e.first), (0, s.ay)(e.last)];
			if (t !== null && n !== null) return `from ${t} to ${n} UTC`;
			const [r, i] = [e.first, e.last].map((e) => (0, o.bt)((0, o.$Q)(e, 40)));
			return `timestamps from ${r} to ${i}`;
		}
		function E({ report: { metrics: e, baseline: t }, paint: n, width: r }) {
			const i = e.slice(0, a.pX).flatMap(({ source: e, form: t, status: i, values: o, message: c }) => {
				const l = {
					ok: n("green", "✓"),
					unavailable: n("dim", "–"),
					error: n("red", "✗")
				};
				const u = `${(0, s.LS)(Object.keys(o).length, "value")}${t === null ? "" : `, ${t}`}`;
				const d = i === "ok" ? u : i === "error" ? "not read" : "unavailable";
				const f = c === null ? [] : (0, a.LV)((0, a.gB)(c), r, "    ");
				return [`  ${l[i]} ${(0, a.gB)(e)}: ${d}`, ...f];
			});
			const o = t === null ? [] : [`  ${n("dim", `baseline ${(0, a.gB)(t.source)}: ${t.status}`)}`];
			if (i.length + o.length === 0) return [];
			const c = (0, a.OS)(e.length, a.pX, "metrics sources", "  ");
			return [
				n("bold", "Metrics"),
				...i,
				...c,
				...o
			];
		}
		function D({ files: e, paint: t }) {
			if (e.length === 0) return [];
			return [t("bold", "Written"), ...e.map((e) => `  ${(0, o.bt)(e)}`)];
		}
	}),
	39889: ((e, t, n) => {
		n.d(t, {
			$Q: () => i.$,
			D9: () => p,
			RK: () => i.R,
			_b: () => h,
			bt: () => a,
			p7: () => u
		});
		var r = n(80159);
		var i = n(35944);
		function a(e) {
			return (0, i.R)(e).replaceAll("##[", "#\\x23[").replace(/(^|\s)::/g, "$1\\x3a:");
		}
		const o = new Map([
			["&", "&amp;"],
			["<", "&lt;"],
			[">", "&gt;"],
			["\"", "&quot;"],
			["'", "&#39;"]
		]);
		function s(e) {
			return visible(e).replace(/[&<>"']/g, (e) => o.get(e) ?? e);
		}
		const c = (0, r.B)(String.raw`[&<>\x60*~[\]|\\$\u200b]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[#+=-]|(?<=^\d{1,9})[.)](?=\s|$)`, "gu");
		const l = /@|#(?=\d)|\bGH-(?=\d)|:\/(?=\/)|\bwww(?=\.)|:(?=[\w+-]+:)/gi;
		function u(e) {
			return (0, i.R)(e).trim().replace(l, "$&​").replace(c(), (e) => e === "$" ? "<span>&#36;</span>" : d(e));
		}
		function d(e) {
			return o.get(e) ?? `&#${e.codePointAt(0)};`;
		}
		const f = /:\/(?=\/)|\bwww(?=\.)|@(?=\w)/gi;
		function p(e) {
			if (e === "") return "<i>(empty)</i>";
			const t = (0, i.R)(e).replace(f, "$&​").split("​");
			return `<code>${t.map((e) => e.replace(c(), d)).join("<wbr>")}</code>`;
		}
		const m = (0, r.B)(String.raw`[^\p{L}\p{N} _./…-]`, "gu");
		function h(e) {
			const t = (0, i.$)((0, i.R)(e), 40).replace(m(), "_").trim();
			return t === "" ? "unnamed" : t;
		}
	}),
	66244: ((e, t, n) => {
		n.d(t, {
			Pr: () => h,
			hD: () => C,
			ik: () => v,
			kG: () => c,
			oQ: () => S
		});
		var r = n(12449);
		var i = n(56802);
		var a = n(73454);
		var o = n(39889);
		var s = n(89109);
		function c(e, t) {
			const n = e.artifacts.flatMap((e) => l(e, t));
			return n.sort(p);
		}
		function l(e, t) {
			const n = new Map();
			const r = new Map();
			for (const a of (0, i.eb)(e).anomalies) {
				r.set(a.rule, (r.get(a.rule) ?? 0) + 1);
				const i = `${a.rule} ${a.path}`;
				const o = n.get(i) ?? f(e, a.path, a.rule, a.severity);
				n.set(i, o);
				o.count += 1;
				if (a.severity === "error") o.severity = "error";
				if (o.samples.length < t) o.samples.push(a);
			}
			return u(e, [...n.values()], r);
		}
		function u(e, t, n) {
			const { counts: a, files: o } = (0, i.eb)(e);
			for (const i of r.iU) {
				const r = a.by_rule[i] ?? 0;
				if (r <= (n.get(i) ?? 0)) continue;
				const s = t.filter((e) => e.rule === i);
				const [c] = s;
				if (c === undefined) t.push(d(e, i, r));
				else if (o.length <= 1 && s.length === 1) c.count = r;
				else for (const e of s) e.atLeast = true;
			}
			return t;
		}
		function d(e, t, n) {
			const i = (0, r.xJ)(t, {}) === "error" ? "error" : "warn";
			return {
				...f(e, e.path, t, i),
				count: n
			};
		}
		function f(e, t, n, r) {
			const i = e.mode === "ignore";
			const a = e.recovery?.mode ?? null;
			const { backend: o } = e;
			return {
				path: t,
				backend: o,
				rule: n,
				severity: r,
				ignored: i,
				count: 0,
				recoveryMode: a,
				atLeast: false,
				samples: []
			};
		}
		function p(e, t) {
			return Number(e.ignored) - Number(t.ignored) || Number(e.severity === "warn") - Number(t.severity === "warn") || t.count - e.count || m(e.path, t.path) || m(e.rule, t.rule);
		}
		function m(e, t) {
			if (e === t) return 0;
			return e < t ? -1 : 1;
		}
		function h({ rule: e, backend: t }) {
			const n = (0, a.fh)({ backend: t }) ? g[e] : undefined;
			const i = (0, a.T5)({ backend: t }) ? _[e] : undefined;
			return `${(0, s.ZH)(n ?? i ?? r.y0[e].meaning)}.`;
		}
		const g = { "invalid-utf8": "the entry is not UTF-8; Papyra itself crashes on it, and reads nothing of the stream" };
		const _ = {
			"glued-records": "a torn record and another one share a payload; the second is intact",
			"invalid-utf8": "the payload is not UTF-8",
			"nul-hole": "NUL bytes in the payload",
			bom: "the payload starts with a byte order mark",
			"blank-line": "an empty payload, which Papyra does not read as a record",
			"invalid-json": "the payload is not JSON as Python reads it"
		};
		function v(e) {
			const t = e.filter(({ severity: e, ignored: t }) => e === "error" && !t);
			const n = t.filter(({ recoveryMode: e }) => e === null);
			if (n.length > 0) {
				const e = n.filter(a.fh);
				const t = n.some((e) => !(0, a.T5)(e));
				const r = [...t ? [b] : [], ...e.some(({ rule: e }) => y(e)) ? [x] : []];
				return r.length === 0 ? null : r.join(" ");
			}
			const r = t.some(({ rule: e, recoveryMode: t }) => e === "orphaned-file" && t === "repair");
			return r ? "Recovery-mode repair leaves orphaned files where they are; recovery-mode quarantine moves them aside." : null;
		}
		function y(e) {
			return r.y0[e].papyra && e !== "wrong-key-type";
		}
		const b = "Keep a copy of the damaged files before Papyra repairs or compacts them: " + "it drops whole lines, even where an intact record stands in one. " + "\"persistence recover --plan\" shows how this gate would mend them byte by byte, and writes nothing.";
		const x = "Do not let Papyra recover damaged streams: it deletes their entries, and even its quarantine loses the entries' IDs. " + "\"persistence recover --plan\" shows which entries this gate would take out and keep, and writes nothing.";
		function S({ rule: e, message: t }) {
			return t === "" || t === r.y0[e].meaning ? null : t;
		}
		function C(e, t) {
			const { path: n, line: r, column: i, entry: a } = e;
			if (a === null) return [
				(0, o.$Q)(n, t),
				r,
				i
			].filter((e) => e !== null).join(":");
			return [
				`${(0, o.$Q)(n, t)} ${(0, o.$Q)(a, t)}`,
				...i === null ? [] : [`column ${i}`],
				...w(e)
			].join(", ");
		}
		function w({ byte_start: e, byte_end: t }) {
			return e === null || t === null ? [] : [`bytes ${e}-${t}`];
		}
	}),
	89109: ((e, t, n) => {
		n.d(t, {
			LS: () => a,
			ZH: () => l,
			ZV: () => i,
			a3: () => c,
			ay: () => s
		});
		var r = n(8287);
		function i(e) {
			if (Number.isSafeInteger(e)) return (0, r.B)(e);
			return String(Number(e.toPrecision(6)));
		}
		function a(e, t, n = `${t}s`) {
			return `${(0, r.B)(e)} ${e === 1 ? t : n}`;
		}
		const o = 1e9;
		function s(e) {
			const t = Math.floor(Number(e));
			const n = new Date(t * 1e3);
			const r = t >= o && n.getUTCFullYear() <= 9999;
			return r ? n.toISOString().slice(0, 19).replace("T", " ") : null;
		}
		function c(e) {
			const t = Math.max(0, Math.round(e));
			if (t < 60) return `${t} s`;
			if (t < 3600) return `${Math.floor(t / 60)} min ${t % 60} s`;
			return `${(0, r.B)(Math.floor(t / 3600))} h ${Math.floor(t % 3600 / 60)} min`;
		}
		function l(e) {
			return `${e.charAt(0).toUpperCase()}${e.slice(1)}`;
		}
	}),
	8803: ((e, t, n) => {
		n.d(t, {
			KI: () => a,
			Sy: () => o,
			n0: () => s
		});
		var r = n(58298);
		const i = {
			error: r.z3,
			warning: r.$e,
			notice: r.lm
		};
		function a(e) {
			for (const { level: t, message: n, ...r } of e) i[t](n, r);
		}
		async function o(e) {
			await r.z.emptyBuffer().addRaw(e).write({ overwrite: true });
		}
		function s(e) {
			for (const [t, n] of Object.entries(e)) r.uH(t, n);
		}
	}),
	5818: ((e, t, n) => {
		n.d(t, {
			_: () => E,
			_g: () => _,
			gD: () => d,
			ls: () => h,
			s_: () => g,
			vA: () => m
		});
		var r = n(81925);
		var i = n(7130);
		var a = n(29463);
		var o = n(56802);
		var s = n(89109);
		var c = n(8287);
		var l = n(74397);
		const u = {
			pass: "passed",
			fail: "failed",
			softened: "failed, but warn-only lets it pass",
			"cannot-judge": "cannot judge"
		};
		function d(e) {
			const t = p(e);
			return {
				mood: t,
				word: f(e, t),
				sentence: v(e, t)
			};
		}
		function f(e, t) {
			const { interruption: n } = e;
			if (t === "cannot-judge" && n !== null) {
				const { bytes: n, entries: a } = (0, i._5)(e.artifacts);
				const o = n.scanned < n.total && a.total === 0;
				return `${u[t]}, ${o ? `only ${(0, r.pC)(n.scanned, n.total)} was read` : "it ended early"}`;
			}
			if (t !== "fail" || e.verdict.exit_code !== a.Vq) return u[t];
			const o = (t) => e.artifacts.some(({ recovery: e }) => e?.status === t);
			if (o("refused")) return "failed, a recovery was refused";
			if (o("done")) return "failed, recovery left anomalies";
			return o("planned") ? "failed, recovery is only planned" : "failed, recovery left anomalies";
		}
		function p({ verdict: e }) {
			return e.status === "fail" && e.exit_code === 0 ? "softened" : e.status;
		}
		function m({ artifacts: e }) {
			let [t, n, r, i, a] = [
				0,
				0,
				0,
				0,
				0
			];
			for (const s of e.map(o.eb)) {
				t += s.bytes;
				n += s.records.total;
				r += s.counts.errors;
				i += s.counts.warnings;
				if (s.counts.total > 0) a += 1;
			}
			return {
				bytes: t,
				records: n,
				errors: r,
				warnings: i,
				damaged: a
			};
		}
		function h(e, t) {
			return e.filter((e) => e.status === t).length;
		}
		function g(e, t) {
			const n = [...e > 0 ? [(0, s.LS)(e, "error")] : [], ...t > 0 ? [(0, s.LS)(t, "warning")] : []];
			return n.length === 0 ? "no findings" : n.join(" and ");
		}
		function _(e) {
			const { counts: t, coverage: n } = (0, o.eb)(e);
			const r = g(t.errors, t.warnings);
			if (!(0, o.KJ)(e)) return r;
			return n.scanned === 0 && t.total === 0 ? "nothing was read" : `${r} in what was read`;
		}
		function v(e, t) {
			if (t !== "cannot-judge") return `${(0, s.ZH)(x(e, t))}.`;
			const n = m(e).errors > 0 || S(e).length > 0;
			const r = n ? ` What could be read: ${x(e, t)}.` : "";
			return `${y(e)}, so nobody can say yet whether this persistence is healthy; the gate stays closed.${r}`;
		}
		function y({ problems: e, interruption: t, artifacts: n }) {
			const r = e.filter(({ severity: e }) => e === "error").length;
			if (t !== null) {
				const e = (0, i.dI)(n) ? `, with ${(0, i.pV)(n)} read` : "";
				const t = r > 1 ? `, and ${b(r - 1, "more problem")}` : "";
				return `The run ended early${e}${t}`;
			}
			return r === 0 ? "Something is in the way" : b(r, "problem");
		}
		function b(e, t) {
			return `${(0, s.LS)(e, t)} ${e === 1 ? "is" : "are"} in the way`;
		}
		function x(e, t) {
			return [
				...S(e),
				C(e, t),
				T(e.checks)
			].filter((e) => e !== "").join("; ");
		}
		function S({ artifacts: e }) {
			const t = (t) => e.filter(({ recovery: e }) => e?.status === t).length;
			const [n, r, i] = [
				t("planned"),
				t("refused"),
				t("failed")
			];
			const a = e.filter((e) => e.recovery?.status === "done" && !(0, o.sU)(e));
			const c = e.filter((e) => e.recovery?.status === "done" && (0, o.sU)(e)).length;
			const u = a.reduce((e, t) => e + (0, o.$g)(t), 0);
			const d = {
				records: 0,
				bytes: 0
			};
			for (const { recovery: e } of a) {
				if (e === null) continue;
				const { records: t, bytes: n } = (0, l.E7)(e).removed;
				d.records += t;
				d.bytes += n;
			}
			const f = d.bytes > 0 ? `, removing ${(0, l.sJ)(d)}` : "";
			const p = `recovery mended ${(0, s.LS)(u, "error")} in ${(0, s.LS)(a.length, "artifact")}${f}`;
			return [
				...a.length > 0 ? [p] : [],
				...c > 0 ? [`the recovery of ${(0, s.LS)(c, "artifact")} was not verified`] : [],
				...n > 0 ? [`the recovery of ${(0, s.LS)(n, "artifact")} is planned and not carried out`] : [],
				...r > 0 ? [`the recovery of ${(0, s.LS)(r, "artifact")} was refused`] : [],
				...i > 0 ? [`the recovery of ${(0, s.LS)(i, "artifact")} failed on the way`] : []
			];
		}
		function C(e, t) {
			const n = e.artifacts.length;
			if (n === 0) {
				const t = e.metrics.length;
				return t === 0 ? "nothing was scanned" : `read ${(0, s.LS)(t, "metrics source")}`;
			}
			const { bytes: i, records: a, errors: l, warnings: u, damaged: d } = m(e);
			const f = [
				(0, s.LS)(a, "record"),
				(0, r.z3)(i),
				...w(e)
			].join(", ");
			const p = `${(0, s.LS)(n, "artifact")} (${f})`;
			const h = e.artifacts.some(({ post_scan: e }) => e !== null);
			if (d === 0 && e.artifacts.some(o.KJ)) return "";
			if (d === 0) return `scanned ${p}${h ? " afterwards" : ""}, found no damage`;
			const _ = l + u === 1;
			const v = _ ? "which does not stop this run" : "none of which stops this run";
			const y = t === "pass" ? `, ${v}` : "";
			const b = d === n ? p : `${(0, c.B)(d)} of ${p}`;
			const x = g(l, u);
			if (!h) return `found ${x} in ${b}${y}`;
			return `${x} ${_ ? "remains" : "remain"} in ${b}${y}`;
		}
		function w({ artifacts: e }) {
			const t = e.filter(D);
			if (t.length === 0) return [];
			const n = (0, i.vm)((0, i._5)(t).entries);
			return [`${t.length < e.length ? "in Redis " : ""}a sample of ${n}`];
		}
		function T(e) {
			if (e.length === 0) return "";
			const t = h(e, "fail");
			if (t > 0 && e.length === 1) return "the one check failed";
			if (t > 0) return `${(0, c.B)(t)} of ${(0, s.LS)(e.length, "check")} failed`;
			const n = h(e, "pass");
			if (n < e.length) return `${(0, c.B)(n)} of ${(0, s.LS)(e.length, "check")} passed, none failed`;
			return e.length === 1 ? "the one check passed" : `all ${(0, s.LS)(e.length, "check")} passed`;
		}
		function E(e) {
			const { unit: t, scanned: n, total: a } = (0, o.eb)(e).coverage;
			if (t === "bytes") return n >= a ? null : `read ${(0, r.od)(n, a)}`;
			if ((0, o.KJ)(e)) return a === 0 ? null : `read ${(0, i.vm)({
				scanned: n,
				total: a
			})}`;
			if (D(e)) return `sample: ${(0, i.vm)({
				scanned: n,
				total: a
			})}, the newest of each stream`;
			return a === 0 ? "no entries" : `${(0, s.LS)(a, "entry", "entries")}, all read`;
		}
		function D(e) {
			const { unit: t, scanned: n, total: r } = (0, o.eb)(e).coverage;
			return t === "entries" && n < r && !(0, o.KJ)(e);
		}
	}),
	78649: ((e, t, n) => {
		n.d(t, { m: () => p });
		var r = n(72426);
		var i = n(61176);
		var a = n(81925);
		var o = n(39889);
		var s = n(89109);
		const c = 200;
		const l = 100;
		const u = 5e3;
		const d = 1e4;
		const f = 20;
		function p(e, t) {
			const { isTerminal: n, now: a = r.L } = t;
			const [o, s] = n ? [c, l] : [u, d];
			const f = m(e);
			const p = h();
			let v = null;
			let b = false;
			let x = false;
			const S = () => {
				if (b && n) f("\r\x1B[K");
				b = false;
			};
			const C = () => {
				S();
				v = null;
			};
			const w = {
				update(t, r, i) {
					if (x) return;
					const c = a();
					p.update(t, c);
					v ??= c + o;
					if (c < v) return;
					v = c + s;
					b = true;
					const l = g(t, r, p.bytesPerSecond(t, c));
					const u = Math.max(20, e().columns || 80);
					const d = n ? `\r${_(t, r, l, i, u)}\x1b[K` : y(t, r, l, i);
					f(d);
				},
				stop() {
					C();
					if (!x && n) f("Stopping; press Ctrl-C again to stop at once.\n");
					x = true;
				},
				say(e) {
					S();
					f(`${e}\n`);
				},
				finish: C,
				onMetricChanged({ metric: e, event: t }) {
					if (t.type !== "scan.progress" || !(e instanceof i.Q)) return;
					const { read: n, total: r, artifact: a } = e.snapshot();
					w.update(n, r ?? 0, a);
				},
				onStopped: C
			};
			return w;
		}
		function m(e) {
			let t = "untouched";
			const n = () => {
				t = "broken";
			};
			return (r) => {
				if (t === "broken") return;
				const i = e();
				if (t === "untouched") i.on("error", n);
				t = "open";
				try {
					i.write(r);
				} catch {
					n();
				}
			};
		}
		function h() {
			let e = null;
			let t = 0;
			return {
				update(n, r) {
					if (e === null || n < t) e = {
						done: n,
						time: r
					};
					t = n;
				},
				bytesPerSecond(t, n) {
					if (e === null || n <= e.time) return 0;
					return (t - e.done) * 1e3 / (n - e.time);
				}
			};
		}
		function g(e, t, n) {
			const r = [t > 0 ? `${(0, a.z3)(e)} of ${(0, a.z3)(t)}` : (0, a.z3)(e)];
			if (n > 0) r.push(`${(0, a.z3)(n)}/s`);
			if (n > 0 && t > e) r.push(`${(0, s.a3)((t - e) / n)} left`);
			return r.join(" · ");
		}
		function _(e, t, n, r, i) {
			const a = t > 0 ? `${v(e, t)} ${n}` : n;
			const s = i - 1;
			return (0, o.$Q)(`${a} · ${(0, o.bt)((0, o.$Q)(r, s))}`, s);
		}
		function v(e, t) {
			const n = Math.round(Math.min(1, Math.max(0, e / t)) * f);
			return `${"█".repeat(n)}${"░".repeat(f - n)}${(0, a.pC)(e, t).padStart(4)}`;
		}
		function y(e, t, n, r) {
			const i = t > 0 ? `${(0, a.pC)(e, t)} · ` : "";
			return `Scanning ${(0, o.bt)((0, o.$Q)(r, 200))}: ${i}${n}\n`;
		}
	}),
	74397: ((e, t, n) => {
		n.d(t, {
			E7: () => s,
			NF: () => c,
			Uk: () => l,
			cY: () => a,
			sJ: () => o,
			yu: () => u
		});
		var r = n(81925);
		var i = n(89109);
		function a({ records: e, bytes: t }, n = "record") {
			if (e > 0) return `${(0, i.LS)(e, n)} (${(0, r.z3)(t)})`;
			return t > 0 ? `${(0, r.z3)(t)} (no record)` : "nothing";
		}
		function o(e) {
			return a(e, "damaged record");
		}
		function s(e) {
			const t = c(e);
			const n = e.files.filter((t) => l(e, t) !== "not-done");
			const r = {
				records: 0,
				bytes: 0
			};
			let [i, a] = [0, 0];
			for (const o of n) {
				r.records += o.removed.records;
				r.bytes += o.removed.bytes;
				i += o.added_bytes;
				if (t ? e.mode === "quarantine" : o.moved_to !== null) a += 1;
			}
			return {
				removed: r,
				newlines: i,
				moved: a
			};
		}
		function c({ status: e }) {
			return e === "planned" || e === "refused";
		}
		function l({ status: e, repaired_files: t, quarantined_files: n }, r) {
			if (e === "done") return "done";
			if (e !== "failed") return "planned";
			const { path: i, moved_to: a } = r;
			const o = u(r) ? a !== null && n.includes(a) : t.includes(i);
			return o ? "done" : "not-done";
		}
		function u({ changes: e }) {
			return e.some(({ action: e }) => e === "move");
		}
	}),
	28291: ((e, t, n) => {
		n.d(t, {
			rL: () => _,
			yE: () => w,
			k0: () => L,
			Tb: () => j,
			fw: () => x,
			f9: () => P,
			Gx: () => F,
			O$: () => g,
			wA: () => I,
			qo: () => S,
			rp: () => v,
			F_: () => b,
			tj: () => C,
			TK: () => z,
			S8: () => D,
			zF: () => O
		});
		var r = n(81925);
		var i = n(56802);
		var a = n(73454);
		var o = n(89109);
		var s = n(8287);
		var c = n(74397);
		var l = n(39889);
		;
		const u = /^[\w./,:@%+-]+$/;
		const d = new Map([
			["\\", "\\\\"],
			["'", "\\'"],
			["\n", "\\n"],
			["\r", "\\r"],
			["	", "\\t"]
		]);
		function f(e) {
			if ((0, l.bt)(e) !== e) return `$'${p(e)}'`;
			return u.test(e) ? e : `'${e.replaceAll("'", "'\\''")}'`;
		}
		function p(e) {
			const t = Array.from(e, (e) => {
				const t = d.get(e);
				return t ?? ((0, l.RK)(e) === e ? e : m(e));
			});
			return (0, l.bt)(t.join(""));
		}
		function m(e) {
			return Array.from(Buffer.from(e), (e) => `\\x${e.toString(16).padStart(2, "0")}`).join("");
		}
		;
		const h = {
			failed: 0,
			refused: 1,
			planned: 2,
			done: 3,
			none: 4
		};
		function g({ artifacts: e }) {
			const t = [...e.some(a.fh) ? ["no user and password of redis-url"] : [], ...e.some(a.DU) ? ["no plugins"] : []];
			const n = t.length === 0 ? "" : ` (but ${t.join(", and ")})`;
			return `To carry it out, save the plan with the flags of this run, read it, and apply it; it brings the flags along${n}.`;
		}
		const _ = ["persistence recover --plan --format json > plan.json", "persistence recover --apply-plan plan.json"];
		function v({ artifacts: e }) {
			return e.filter(y).sort((e, t) => h[e.recovery.status] - h[t.recovery.status]);
		}
		function y(e) {
			return e.recovery !== null;
		}
		function b(e) {
			const { status: t } = e.recovery;
			if (t === "planned") return "open";
			if (t === "failed" || t === "refused") return "bad";
			if ((0, i.sU)(e)) return "open";
			return (0, i.eb)(e).counts.errors > 0 ? "bad" : "good";
		}
		function x(e, { problems: t }) {
			return t.some(({ message: t }) => t === e);
		}
		function S(e, t) {
			return x(e, t) ? "The reason stands above, under Problems." : e;
		}
		function C(e) {
			const { status: t, mode: n } = e.recovery;
			const r = (0, i.eb)(e).counts.errors;
			const s = `${(0, o.LS)(r, "error")} ${r === 1 ? "remains" : "remain"}`;
			switch (t) {
				case "none": return r === 0 ? "nothing to recover" : `nothing that ${n} can mend, ${s}`;
				case "planned": return "planned, nothing was written";
				case "done":
					if ((0, i.sU)(e)) return "recovered, but not verified: the scan after it did not get through";
					return r === 0 ? "recovered" : `recovered in part, ${s}`;
				case "refused":
					if ((0, a.DU)(e)) return "refused, nothing was written";
					return `refused, every ${(0, a.fh)(e) ? "stream" : "file"} is as it was`;
				case "failed":
					if ((0, a.DU)(e)) return "failed on the way; its state is unknown: look at it before you run again";
					return (0, a.fh)(e) ? "failed on the way; every damaged entry is in its stream or kept" : "failed on the way; every file is whole, as it was or as it shall be";
			}
		}
		function w(e) {
			const { scan: t, post_scan: n } = e;
			const o = n ?? t;
			const c = (t) => (0, s.B)((0, a.T5)(e) ? t.coverage.total : t.records.total);
			if ((0, i.sU)(e)) {
				return {
					errors: E((0, s.B)(t.counts.errors), "?", true),
					records: E(c(t), "?", true),
					size: (0, a.fh)(e) ? null : E((0, r.z3)(t.bytes), "?", true)
				};
			}
			return {
				errors: E((0, s.B)(t.counts.errors), (0, s.B)(o.counts.errors), n !== null),
				records: E(c(t), c(o), n !== null),
				size: (0, a.fh)(e) ? null : T(t, n)
			};
		}
		function T({ bytes: e }, t) {
			return t === null ? (0, r.z3)(e) : D(e, t.bytes);
		}
		function E(e, t, n) {
			return n ? `${e} → ${t}` : e;
		}
		function D(e, t) {
			const [n, i] = [(0, r.z3)(e), (0, r.z3)(t)];
			if (n !== i || e === t) return `${n} → ${i}`;
			return `${(0, s.B)(e)} → ${(0, s.B)(t)} B`;
		}
		function O(e) {
			const { recovery: t } = e;
			const { removed: n, newlines: r, moved: i } = (0, c.E7)(t);
			const s = (0, c.NF)(t) ? "planned" : "done";
			if ((0, a.T5)(e)) {
				return n.records > 0 ? [`${k(n)} ${R(A(t), s)}`] : [];
			}
			return [
				...n.bytes > 0 ? [`${(0, c.sJ)(n)} ${R("removed", s)}`] : [],
				...r > 0 ? [`${(0, o.LS)(r, "newline")} ${R("put in", s)}`] : [],
				...i > 0 ? [`${(0, o.LS)(i, "file")} ${R("moved to quarantine", s)}`] : []
			];
		}
		function k({ records: e, bytes: t }) {
			return `${(0, s.B)(e)} damaged ${e === 1 ? "entry" : "entries"} (${(0, r.z3)(t)})`;
		}
		function A({ mode: e }) {
			return e === "quarantine" ? "moved to quarantine" : "removed";
		}
		function j(e, t, n) {
			if (!(0, a.T5)(e)) return M(t, n);
			if (t.removed.records === 0) return "nothing was left to take out";
			const r = `${k(t.removed)} ${R(A(e.recovery), n)}`;
			return `${N(n)}${r}; good entries read before: ${(0, s.B)(t.kept.records)}`;
		}
		function M(e, t) {
			const { kept: n, salvaged_records: i, removed: a, added_bytes: l, input: u } = e;
			const [d] = e.changes;
			if ((0, c.yu)(e) && d !== undefined) {
				return `${N(t)}whole file (${(0, r.z3)(u.bytes)}) ${R("moved to quarantine", t)}, ${d.rule}`;
			}
			const f = [
				`${(0, c.cY)(n)} ${R("kept", t)}`,
				...i > 0 ? [`${(0, s.B)(i)} of them salvaged from damaged lines`] : [],
				`${(0, c.sJ)(a)} ${R("removed", t)}`,
				...l > 0 ? [`${(0, o.LS)(l, "newline")} ${R("put in", t)}`] : []
			];
			return `${N(t)}${f.join(", ")}`;
		}
		function N(e) {
			return e === "not-done" ? "not done: " : "";
		}
		function P(e) {
			const { quarantined_files: t, removed: n } = e.recovery;
			if ((0, a.fh)(e) && t.length > 0) return t;
			return n.kept_at === null ? [] : [n.kept_at];
		}
		function F(e) {
			return `The removed ${(0, a.T5)(e) ? "entries" : "bytes"} are kept in`;
		}
		function I(e) {
			return (0, c.yu)(e) ? [] : e.changes;
		}
		function L({ recovery: e }, t, n) {
			const { action: i, rule: a, line: o, entry: c, lines: l, byte_start: u, byte_end: d } = t;
			if (c !== null) {
				return `entry ${c} (${(0, r.z3)(d - u)}): ${R(A(e), n)}, ${a}`;
			}
			const f = i === "complete" ? `byte ${u}` : `bytes ${u}-${d}`;
			const p = l > 1 ? `${(0, s.B)(l)} lines from line ${o}` : `line ${o}`;
			const m = i === "complete" ? `newline ${R("put in", n)}` : R("removed", n);
			return `${f}${o === null ? "" : ` (${p})`}: ${m}, ${a}`;
		}
		function R(e, t) {
			return t === "done" ? e : `would be ${e}`;
		}
		function z(e) {
			const { recovery: t } = e;
			if ((0, a.fh)(e)) return [];
			return t.files.flatMap((e) => {
				const { path: n, linked_to: r, moved_to: i } = e;
				const a = i !== null && (0, c.Uk)(t, e) === "done";
				return a ? [`mv -- ${f(i)} ${f(r ?? n)}`] : [];
			});
		}
	}),
	80992: ((e, t, n) => {
		n.d(t, {
			Q: () => f,
			writeReportFiles: () => m
		});
		var r = n(77598);
		var i = n(73024);
		var a = n(76760);
		var o = n(76799);
		var s = n(46002);
		var c = n(91948);
		var l = n(6203);
		;
		function u(e) {
			return `${JSON.stringify(e, null, 2)}\n`;
		}
		var d = n(68262);
		;
		const f = 1048576;
		const p = "The verdict does not depend on it.";
		function m(e, t, n) {
			const r = (0, a.resolve)(n, t);
			try {
				(0, s.Oh)(r);
			} catch (e) {
				const t = (0, o.SQ)(e);
				const n = `output-dir: ${r} could not be made: ${t}. ${p}`;
				return {
					report: null,
					snapshot: null,
					shown: [],
					warnings: [n]
				};
			}
			const i = new Set(e.artifacts.flatMap(({ scan: e }) => e.files.map(({ path: e }) => (0, a.resolve)(n, e))));
			const m = [];
			const g = (e, t) => {
				const n = (0, a.join)(r, e);
				try {
					if (i.has(n)) throw new Error("it is one of the artifacts; choose another output-dir");
					h(n, t());
					return n;
				} catch (e) {
					m.push(`${n} could not be written: ${(0, o.SQ)(e)}. ${p}`);
					return null;
				}
			};
			const _ = (0, c.eY)(e);
			const v = {
				report: g("report.json", () => u(e)),
				snapshot: g("metrics-snapshot.json", () => u(_))
			};
			const y = (0, c.LH)(_);
			if (y.length > 0) {
				m.push(`metrics-snapshot.json has no sum of ${y.join(", ")}, which is too large for a number; the numbers of each ` + `source are there. ${p}`);
			}
			const b = Object.values(v).flatMap((e) => e === null ? [] : [(0, l.pS)(e, n)]);
			g("summary.md", () => (0, d.B)(e, {
				maxBytes: f,
				files: b
			}));
			return {
				...v,
				shown: b,
				warnings: m
			};
		}
		function h(e, t) {
			const n = `${e}.${(0, r.randomUUID)()}.tmp`;
			try {
				(0, i.writeFileSync)(n, t, { flag: "wx" });
				(0, i.renameSync)(n, e);
			} catch (e) {
				(0, i.rmSync)(n, { force: true });
				throw e;
			}
		}
	}),
	44661: ((e, t, n) => {
		n.d(t, {
			CN: () => g,
			D: () => u,
			J1: () => h,
			RV: () => c,
			S2: () => p,
			UX: () => m,
			YD: () => d,
			ZU: () => _,
			kF: () => v,
			lP: () => l
		});
		var r = n(81925);
		var i = n(56802);
		var a = n(39889);
		var o = n(89109);
		var s = n(8287);
		function c({ files: e, coverage: t }) {
			if (e.length <= 1) return null;
			return (0, o.LS)(e.length, t.unit === "entries" ? "stream" : "file");
		}
		function l({ bytes: e, coverage: t }) {
			return `${(0, r.z3)(e)}${t.unit === "entries" ? " of payload" : ""}`;
		}
		const u = "holds another type";
		function d(e) {
			const { files: t, streams: n, anomalies: r } = (0, i.eb)(e);
			if (e.backend !== "redis") return [];
			const a = (t) => !(0, i.KJ)(e) || r.some(({ rule: e, path: n }) => e === "wrong-key-type" && n === t);
			return t.map(({ path: e }) => e).filter((e) => !n.some((t) => t.key === e) && a(e));
		}
		const f = 80;
		function p({ name: e }) {
			return (0, a.$Q)(e, f);
		}
		function m({ first_id: e, last_id: t }) {
			return e === null || t === null ? null : [e, t];
		}
		function h({ pending: e, lost_pending: t }) {
			return `${(0, s.B)(e)}${t > 0 ? ` (${(0, s.B)(t)} without a record)` : ""}`;
		}
		function g({ oldest_pending_seconds: e }) {
			return e === null ? "–" : (0, o.a3)(e);
		}
		function _({ consumers: e, idle_consumers: t }) {
			return `${(0, s.B)(e)}${t > 0 ? ` (${(0, s.B)(t)} idle)` : ""}`;
		}
		function v({ lag: e }) {
			return e === null ? "unknown" : (0, s.B)(e);
		}
	}),
	68262: ((e, t, n) => {
		n.d(t, { B: () => Ce });
		var r = n(66244);
		var i = n(5818);
		var a = n(39889);
		var o = n(8287);
		;
		function s(e, t) {
			const n = e.map(({ title: e }) => e);
			const r = e.map(({ align: e }) => e === "right" ? "---:" : ":---");
			return [
				n,
				r,
				...t
			].map((e) => `| ${e.join(" | ")} |`).join("\n");
		}
		function c(e, t, n = false) {
			return `<details${n ? " open" : ""}>\n<summary>${e}</summary>\n\n${t}\n\n</details>`;
		}
		function l(e) {
			const t = e.map(a.RK).join("\n");
			const n = Math.max(2, ...Array.from(t.matchAll(/`+/g), ([e]) => e.length));
			const r = "`".repeat(n + 1);
			return `${r}shell\n${t}\n${r}`;
		}
		function u(e, t) {
			const n = [...t].sort((e, t) => t[1] - e[1]).map(([e, t]) => `    "${e}" : ${t}`);
			return [
				"```mermaid",
				`pie showData title ${e}`,
				...n,
				"```"
			].join("\n");
		}
		function d(e, t, n) {
			return e > t ? `_… and ${(0, o.B)(e - t)} more ${n}: see the JSON report._` : "";
		}
		function f(e) {
			return e.filter((e) => e !== "").join("\n\n");
		}
		var p = n(29463);
		var m = n(56802);
		var h = n(89109);
		var g = n(44661);
		;
		const _ = 8;
		function v({ report: e }, t) {
			const n = [...e.artifacts].sort((e, t) => y(e) - y(t));
			if (n.length === 0) return [];
			const r = n.slice(0, t.rows);
			const i = [
				{ title: "Artifact" },
				{ title: "Findings" },
				{ title: "Records" },
				{
					title: "Size",
					align: "right"
				},
				{ title: "First and last record (UTC)" }
			];
			const a = r.map((e) => [
				b(e, t),
				S(e),
				w((0, m.eb)(e)),
				T(e),
				E((0, m.eb)(e), t)
			]);
			return [
				"### Artifacts",
				s(i, a),
				d(n.length, r.length, "artifacts")
			];
		}
		function y(e) {
			const { counts: t } = (0, m.eb)(e);
			if (e.exit_code === p.RS) return -1;
			if (t.errors > 0) return 0;
			return t.total > 0 ? 1 : 2;
		}
		function b(e, t) {
			const { backend: n, check: r, mode: i, exit_code: o, path: s } = e;
			const c = [
				`${n} backend`,
				r,
				i,
				`exit code ${o}`
			].join(" · ");
			return `${x(e)}&nbsp;${(0, a.D9)((0, a.$Q)(s, t.text))}<br><sub>${c}</sub>`;
		}
		function x(e) {
			const { counts: t } = (0, m.eb)(e);
			if (e.exit_code === p.RS) return "⛔";
			if (t.total === 0) return "✅";
			if (e.mode === "ignore") return "⚪";
			return t.errors > 0 ? "❌" : "⚠️";
		}
		function S(e) {
			const t = (0, m.$g)(e);
			const n = t > 0 ? `<br><sub>${(0, h.LS)(t, "error")} mended</sub>` : "";
			return `${(0, i._g)(e)}${n}`;
		}
		const C = [
			["event", "event"],
			["audit", "audit"],
			["dead_letter", "dead letter"],
			["other", "other"]
		];
		function w({ records: e }) {
			const t = C.filter(([t]) => e[t] > 0);
			if (t.length === 0) return (0, o.B)(e.total);
			const n = t.map(([t, n]) => `${(0, o.B)(e[t])} ${n}`);
			return t.length === 1 ? n.join("") : `${(0, o.B)(e.total)}<br><sub>${n.join(", ")}</sub>`;
		}
		function T(e) {
			const t = (0, m.eb)(e);
			const n = (0, g.RV)(t);
			const r = (0, i._)(e)?.replace(", ", ",<br>") ?? null;
			const a = [
				(0, g.lP)(t),
				n === null ? null : `in ${n}`,
				r
			];
			return O(a.filter((e) => e !== null).join("<br>"));
		}
		function E({ timestamps: e }, t) {
			const n = D(e.first, t);
			const r = D(e.last, t);
			return n === r ? n : `${n}<br>${r}`;
		}
		function D(e, t) {
			if (e === null) return "–";
			const n = (0, h.ay)(e);
			return n === null ? (0, a.D9)((0, a.$Q)(e, Math.min(t.text, 40))) : O(n);
		}
		function O(e) {
			return e.replaceAll(" ", "&nbsp;");
		}
		const k = [
			"–",
			"–",
			"–",
			"–",
			"–"
		];
		function A({ report: e }, t) {
			const n = (e) => (0, a.D9)((0, a.$Q)(e, t.text));
			const r = e.artifacts.flatMap((e) => [...(0, m.eb)(e).streams.flatMap((e) => j(e, n)), ...(0, g.YD)(e).map((e) => [
				n(e),
				"–",
				g.D,
				...k
			])]);
			if (r.length === 0) return [];
			const i = [
				{ title: "Stream" },
				{
					title: "Entries",
					align: "right"
				},
				{ title: "First and last ID" },
				{ title: "Consumer group" },
				{
					title: "Consumers",
					align: "right"
				},
				{
					title: "Pending",
					align: "right"
				},
				{
					title: "Oldest pending",
					align: "right"
				},
				{
					title: "Lag",
					align: "right"
				}
			];
			const o = r.slice(0, t.rows);
			return [
				"### Redis streams",
				s(i, o),
				d(r.length, o.length, "streams and consumer groups")
			];
		}
		function j(e, t) {
			const n = (0, g.UX)(e)?.map(t).join("<br>") ?? "–";
			const r = [
				t(e.key),
				(0, o.B)(e.entries),
				n
			];
			const i = e.groups.map((e) => [
				t((0, g.S2)(e)),
				(0, g.ZU)(e),
				(0, g.J1)(e),
				(0, g.CN)(e),
				(0, g.kF)(e)
			]);
			const [a = k, ...s] = i;
			return [[...r, ...a], ...s.map((e) => [
				"",
				"",
				"",
				...e
			])];
		}
		function M({ report: e }, t) {
			const { metrics: n, baseline: r } = e;
			if (n.length === 0 && r === null) return [];
			const i = n.slice(0, t.rows);
			const o = i.map((e) => [
				(0, a.D9)((0, a.$Q)(e.source, t.text)),
				e.form ?? "–",
				N(e, t)
			]);
			const c = [
				{ title: "Source" },
				{ title: "Form" },
				{ title: "Status" }
			];
			return [
				"### Metrics",
				o.length === 0 ? "" : s(c, o),
				d(n.length, i.length, "metrics sources"),
				P(e, t)
			];
		}
		function N({ status: e, values: t, message: n }, r) {
			const i = n === null ? "" : `<br>${(0, a.p7)((0, a.$Q)(n, r.text))}`;
			switch (e) {
				case "ok": return `✅ ${(0, h.LS)(Object.keys(t).length, "value")}${i}`;
				case "unavailable": return `⚪ unavailable${i}`;
				case "error": return `⛔ not read${i}`;
			}
		}
		function P({ baseline: e }, t) {
			if (e === null) return "";
			const n = (0, a.D9)((0, a.$Q)(e.source, t.text));
			if (e.status === "missing") return `Baseline ${n}: there is none yet.`;
			if (e.status === "error") return `Baseline ${n}: it could not be read.`;
			const r = e.generated_at === null ? "" : `, from ${(0, a.D9)((0, a.$Q)(e.generated_at, 40))}`;
			return `Baseline ${n}${r}.`;
		}
		function F({ report: e, headline: t }) {
			const n = e.artifacts.map(m.eb);
			const r = I(n.map(({ records: e }) => C.map(([t, n]) => [n, e[t]])));
			const i = I(n.map(({ events: e }) => Object.entries(e)));
			const a = [...r.size > 1 ? [u("Records by kind", r)] : [], ...i.size > 1 ? [u("Events by type", i)] : []];
			if (a.length === 0) return [];
			const o = `What the records are${e.artifacts.some(m.KJ) ? ", as far as they were read" : ""}`;
			return [c(o, f(a), t.mood === "pass")];
		}
		function I(e) {
			const t = new Map();
			for (const [n, r] of e.flat()) {
				if (r <= 0) continue;
				const e = (0, a._b)(n);
				t.set(e, (t.get(e) ?? 0) + r);
			}
			const n = [...t].sort((e, t) => t[1] - e[1]);
			if (n.length <= _) return new Map(n);
			const r = n.slice(_ - 1);
			const i = `${(0, o.B)(r.length)} more types`.replaceAll(",", "");
			return new Map([...n.slice(0, _ - 1), [i, r.reduce((e, [, t]) => e + t, 0)]]);
		}
		function L({ report: e }, t) {
			const n = Object.entries(e.settings).sort(([, e], [, t]) => Number(e.from === "default") - Number(t.from === "default"));
			const r = n.slice(0, t.rows).map(([e, { value: n, from: r }]) => [
				(0, a.D9)((0, a.$Q)(e, t.text)),
				R(n, t),
				(0, a.p7)((0, a.$Q)(r, t.text))
			]);
			const i = [
				{ title: "Setting" },
				{ title: "Value" },
				{ title: "From" }
			];
			const o = [
				r.length === 0 ? "" : s(i, r),
				d(n.length, r.length, "settings"),
				B(e, t)
			];
			return [c("Settings and provenance", f(o))];
		}
		function R(e, t) {
			const n = Array.isArray(e) ? e.map(z) : z(e).trim().split("\n");
			if (n.length === 0) return "–";
			const r = n.slice(0, t.rows).map((e) => (0, a.D9)((0, a.$Q)(e, t.text)));
			const i = n.length > r.length ? [`and ${(0, o.B)(n.length - r.length)} more`] : [];
			return [...r, ...i].join("<br>");
		}
		function z(e) {
			return typeof e === "string" ? e : JSON.stringify(e) ?? "";
		}
		function B({ run: e, generated_at: t }, n) {
			const r = [
				["Generated", t],
				["repository", e?.repository],
				["ref", e?.ref],
				["commit", e?.sha],
				["workflow", e?.workflow],
				["job", e?.job],
				["event", e?.event],
				["run", e?.run_id],
				["attempt", e?.run_attempt]
			];
			return r.filter(([, e]) => e !== null && e !== undefined).map(([e, t]) => `${e} ${(0, a.D9)((0, a.$Q)(String(t), n.text))}`).join(" · ");
		}
		function V({ report: { tool: e }, files: t }, n) {
			const r = `${(0, a.p7)((0, a.$Q)(e.name, 80))} ${(0, a.p7)((0, a.$Q)(e.version, 80))}`;
			const i = t.map((e) => (0, a.D9)((0, a.$Q)(e, n.text)));
			return [`<sub>${[r, ...i].join(" · ")}</sub>`];
		}
		var H = n(73454);
		var U = n(17087);
		var W = n(28291);
		var G = n(74397);
		;
		const K = {
			bad: "❌",
			open: "⚠️",
			good: "✅"
		};
		function q({ report: e }, t) {
			const n = (0, W.rp)(e);
			if (n.length === 0) return [];
			const r = n.slice(0, t.rows);
			const i = [
				{ title: "Artifact" },
				{
					title: "Errors",
					align: "right"
				},
				{
					title: "Records",
					align: "right"
				},
				{
					title: "Size",
					align: "right"
				},
				{ title: "What changed" },
				{ title: n.every(H.T5) ? "Removed entries kept in" : "Removed bytes kept in" }
			];
			return [
				"### Recovery",
				s(i, r.map((n) => J(n, e, t))),
				d(n.length, r.length, "artifacts"),
				...n.some(({ recovery: e }) => e.status === "planned") ? ee(e) : [],
				...r.map((e) => X(e, t)),
				...ne(n, t)
			];
		}
		function J(e, t, n) {
			const { path: r, recovery: i } = e;
			const { errors: o, records: s, size: c } = (0, W.yE)(e);
			const l = (0, W.zF)(e);
			const u = (0, W.f9)(e).map((e) => (0, a.D9)((0, a.$Q)(e, n.text)));
			const d = Y(i.reason, t, n);
			const f = `${K[(0, W.F_)(e)]}&nbsp;${(0, a.D9)((0, a.$Q)(r, n.text))}`;
			return [
				[
					f,
					`<sub>${i.mode} · ${(0, W.tj)(e)}</sub>`,
					...d
				].join("<br>"),
				o,
				(0, H.T5)(e) ? `${s} entries` : s,
				c ?? "–",
				l.length === 0 ? "–" : l.join("<br>"),
				u.length === 0 ? "–" : u.join("<br>")
			];
		}
		function Y(e, t, n) {
			const r = (0, W.qo)(e, t);
			return r === null ? [] : [(0, a.p7)((0, a.$Q)(r, n.text * 2))];
		}
		function ee(e) {
			return [(0, W.O$)(e), l(W.rL)];
		}
		function X(e, t) {
			const { path: n, recovery: r } = e;
			if (r.files.length === 0) return "";
			let i = t.rows;
			const o = r.files.slice(0, t.rows).flatMap((n) => {
				const o = (0, G.Uk)(r, n);
				const s = (0, W.wA)(n).slice(0, i);
				i -= s.length;
				const c = (0, W.wA)(n).length - s.length;
				const l = c > 0 || n.truncated ? [te(c, n.truncated)] : [];
				return [`- ${(0, a.D9)((0, a.$Q)(n.path, t.text))}: ${(0, W.Tb)(e, n, o)}`, ...[...s.map((t) => (0, a.p7)((0, W.k0)(e, t, o))), ...l].map((e) => `  - ${e}`)];
			});
			const [s, l] = (0, H.fh)(e) ? ["stream", "entry by entry"] : ["file", "byte by byte"];
			const u = (0, a.D9)((0, a.$Q)(n, t.text));
			const p = (0, H.DU)(e) ? `What changed in ${u}` : `${(0, h.LS)(r.files.length, s)} of ${u}, ${l}`;
			return c(p, f([o.join("\n"), d(r.files.length, t.rows, "files")]));
		}
		function te(e, t) {
			if (t) return "… and more than the report lists; the amounts are complete";
			return `… and ${(0, o.B)(e)} more: see the JSON report`;
		}
		function ne(e, t) {
			const n = e.flatMap(W.TK);
			if (n.length === 0) return [];
			const r = [
				"Run this where the gate ran, while nothing writes to these files:",
				l(n.slice(0, t.rows)),
				d(n.length, t.rows, "files")
			];
			return [c(`Put ${(0, h.LS)(n.length, "original")} back from quarantine`, f(r))];
		}
		function Z({ report: e }, t) {
			const n = (0, U.yZ)(e);
			if (n.length === 0) return [];
			const r = n.slice(0, t.rows);
			const i = [
				{ title: "Artifact" },
				{ title: "Limits" },
				{
					title: "Records",
					align: "right"
				},
				{
					title: "Size",
					align: "right"
				},
				{ title: "Let go" }
			];
			const o = r.map((n) => {
				const { path: r, compaction: i } = n;
				const { records: o, size: s } = (0, U.Kc)(n);
				const c = `${K[(0, U.rO)(i)]}&nbsp;${(0, a.D9)((0, a.$Q)(r, t.text))}`;
				const l = Y(i.reason, e, t);
				return [
					[
						c,
						`<sub>${(0, U.R0)(n)}</sub>`,
						...l
					].join("<br>"),
					(0, U.FM)(n).join("<br>"),
					(0, H.fh)(n) ? `${o} entries` : o,
					s,
					(0, U.MQ)(n)
				];
			});
			return [
				"### Compaction",
				s(i, o),
				d(n.length, r.length, "artifacts"),
				n.some(({ compaction: e }) => (0, U.Jv)(e)) ? "To let go what is beyond the limits: <code>persistence compact</code>, with the flags of this run." : ""
			];
		}
		function re({ report: e }) {
			const t = (0, W.rp)(e).map(({ recovery: e }) => e.status);
			const n = (0, U.yZ)(e).map(({ compaction: e }) => e.status);
			return [...t.length === 0 ? [] : [`- Recoveries: ${ie(t)}`], ...n.length === 0 ? [] : [`- Compactions: ${ie(n)}`]];
		}
		function ie(e) {
			const t = new Map();
			for (const n of e) t.set(n, (t.get(n) ?? 0) + 1);
			return [...t].map(([e, t]) => `${(0, o.B)(t)} ${e === "none" ? "not needed" : e}`).join(", ");
		}
		var ae = n(12449);
		var oe = n(81925);
		;
		const se = {
			pass: "✅",
			fail: "❌",
			softened: "⚠️",
			"cannot-judge": "⛔"
		};
		const ce = {
			fail: "❌&nbsp;fail",
			warn: "⚠️&nbsp;warn",
			"no-data": "⚪&nbsp;no&nbsp;data",
			pass: "✅&nbsp;pass"
		};
		const Q = 10;
		function le({ report: e, headline: t }, n) {
			const { reasons: r } = e.verdict;
			const i = r.slice(0, n.reasons);
			const o = i.map((e) => `- ${(0, a.p7)((0, a.$Q)(e, n.text))}`).join("\n");
			return [
				`## ${se[t.mood]} Papyra health: ${t.word}`,
				t.sentence,
				o,
				d(r.length, i.length, "reasons"),
				n.leftOut === "" ? "" : `_Shortened to fit the size limit: ${n.leftOut}. All of it is in the JSON report._`
			];
		}
		function ue({ report: e }, t) {
			const n = [...e.problems].sort((e, t) => $(e) - $(t));
			if (n.length === 0) return [];
			const r = n.slice(0, t.rows).map((e) => {
				const n = e.severity === "error" ? "⛔" : "⚠️";
				const r = (0, a.D9)((0, a.$Q)(e.subject, t.text));
				return `- ${n} ${r} — ${(0, a.p7)((0, a.$Q)(e.message, t.text * 2))}`;
			});
			return [
				"### Problems",
				r.join("\n"),
				d(n.length, r.length, "problems")
			];
		}
		function $({ severity: e }) {
			return e === "error" ? 0 : 1;
		}
		function de({ report: e }, t) {
			const { checks: n } = e;
			if (n.length === 0) return [];
			const r = [
				"fail",
				"warn",
				"no-data"
			].flatMap((e) => n.filter((t) => t.status === e));
			const i = n.filter(({ status: e }) => e === "pass");
			const a = i.length > Q || r.length > 0;
			const o = [fe(i, t), d(i.length, t.rows, "passing checks")];
			return [
				"### Thresholds",
				fe(r, t),
				d(r.length, t.rows, "checks that did not pass"),
				...a && i.length > 0 ? [c(`✅ ${(0, h.LS)(i.length, "check")} passed`, f(o))] : o
			];
		}
		function fe(e, t) {
			if (e.length === 0) return "";
			const n = e.some(({ baseline: e }) => e !== null);
			const r = [
				{ title: "Result" },
				{ title: "Rule" },
				{ title: "Subject" },
				{
					title: "Observed",
					align: "right"
				},
				{
					title: "Limit",
					align: "right"
				},
				...n ? [{
					title: "Baseline",
					align: "right"
				}] : []
			];
			const i = e.slice(0, t.rows).map((e) => [
				ce[e.status],
				pe(e, t),
				(0, a.D9)((0, a.$Q)(e.subject, t.text)),
				me(e.observed),
				me(e.limit),
				...n ? [me(e.baseline)] : []
			]);
			return s(r, i);
		}
		function pe(e, t) {
			const n = (0, a.D9)((0, a.$Q)(e.expression, t.text));
			if (e.status === "pass" || e.observed !== null) return n;
			const r = `${e.expression}: `;
			const i = e.message.startsWith(r) ? e.message.slice(r.length) : e.message;
			return `${n}<br>${(0, a.p7)((0, h.ZH)((0, a.$Q)(i, t.text)))}`;
		}
		function me(e) {
			return e === null ? "–" : (0, h.ZV)(e);
		}
		function he({ groups: e, report: t }, n) {
			if (e.length === 0) return [];
			const i = e.slice(0, n.rows);
			const c = [
				{ title: "Finding" },
				{ title: "First at" },
				{
					title: "Count",
					align: "right"
				},
				{ title: "What it means" }
			];
			const l = i.map((e) => [
				`${ge(e)}&nbsp;${(0, a.D9)(e.rule)}`,
				_e(e, n),
				`${(0, o.B)(e.count)}${e.atLeast ? "+" : ""}`,
				ve(e, n)
			]);
			return [
				"### Findings",
				(0, r.ik)(e) ?? "",
				s(c, l),
				d(e.length, i.length, "kinds of findings"),
				ye(t)
			];
		}
		function ge({ severity: e, ignored: t }) {
			if (t) return "⚪";
			return e === "error" ? "❌" : "⚠️";
		}
		function _e({ samples: e, path: t }, n) {
			const [i] = e;
			if (i === undefined) return `${(0, a.D9)((0, a.$Q)(t, n.text))}<br>past the end of the list`;
			return (0, a.D9)((0, r.hD)(i, n.text));
		}
		function ve(e, t) {
			const { ignored: n, samples: [i] } = e;
			const o = [(0, a.p7)((0, r.Pr)(e))];
			const s = i === undefined ? null : (0, r.oQ)(i);
			if (s !== null) o.push((0, a.p7)((0, h.ZH)((0, a.$Q)(s, t.text))));
			if (i?.papyra) o.push(`<sub>Papyra: ${i.type ?? ""}, “${(0, a.p7)((0, a.$Q)(i.detail, t.text))}”</sub>`);
			if (n) o.push("<sub>Told only: the check of this artifact runs in mode ignore.</sub>");
			return o.join("<br>");
		}
		function ye({ artifacts: e }) {
			const t = e.map(m.eb).filter(({ truncated: e }) => e);
			if (t.length === 0) return "";
			const n = t.reduce((e, { anomalies: t }) => e + t.length, 0);
			const r = t.reduce((e, { counts: t }) => e + t.total, 0);
			return `_The list of findings was capped at ${(0, o.B)(n)} of ${(0, o.B)(r)} ` + `in ${(0, h.LS)(t.length, "artifact")}; the counts are complete._`;
		}
		function be({ report: e, groups: t }, n) {
			const { checks: r, metrics: a, problems: s, artifacts: c } = e;
			const { errors: l, warnings: u, records: d, bytes: f } = (0, i.vA)(e);
			const p = ae.iU.map((t) => [t, xe(e, t)]).filter(([, e]) => e > 0);
			const m = p.map(([e, t]) => `${(0, o.B)(t)} ${e}`).join(", ");
			const g = [
				`- Problems: ${(0, o.B)(s.length)}`,
				`- Thresholds: ${[
					"fail",
					"warn",
					"no-data",
					"pass"
				].map((e) => `${(0, o.B)((0, i.ls)(r, e))} ${e}`).join(", ")}`,
				`- Findings: ${(0, i.s_)(l, u)}${t.length === 0 ? "" : ` (${m})`}`,
				...n,
				`- Artifacts: ${(0, o.B)(c.length)} (${(0, h.LS)(d, "record")}, ${(0, oe.z3)(f)})`,
				`- Metrics sources: ${(0, o.B)(a.length)}`
			];
			return [g.join("\n")];
		}
		function xe({ artifacts: e }, t) {
			return e.reduce((e, n) => e + ((0, m.eb)(n).counts.by_rule[t] ?? 0), 0);
		}
		;
		const Se = [
			{
				detail: "full",
				rows: 100,
				reasons: 50,
				text: 400,
				leftOut: ""
			},
			{
				detail: "full",
				rows: 25,
				reasons: 25,
				text: 200,
				leftOut: "tables show at most 25 rows"
			},
			{
				detail: "tables",
				rows: 8,
				reasons: 10,
				text: 120,
				leftOut: "tables show at most 8 rows; charts, settings and provenance are left out"
			},
			{
				detail: "counts",
				rows: 0,
				reasons: 10,
				text: 120,
				leftOut: "everything but the counts is left out"
			},
			{
				detail: "verdict",
				rows: 0,
				reasons: 3,
				text: 80,
				leftOut: "everything but the verdict is left out"
			}
		];
		function Ce(e, t) {
			const n = {
				report: e,
				headline: (0, i.gD)(e),
				groups: (0, r.kG)(e, 1),
				files: t.files ?? []
			};
			let a = "";
			for (const e of Se) {
				a = we(n, e);
				if (Buffer.byteLength(a) <= t.maxBytes) return a;
			}
			return De(a, t.maxBytes);
		}
		function we(e, t) {
			return `${f([
				...le(e, t),
				...Te(e, t),
				...V(e, t)
			])}\n`;
		}
		function Te(e, t) {
			switch (t.detail) {
				case "verdict": return [];
				case "counts": return be(e, re(e));
				case "tables": return Ee(e, t);
				case "full": return [
					...Ee(e, t),
					...F(e),
					...L(e, t)
				];
			}
		}
		function Ee(e, t) {
			return [
				...ue(e, t),
				...de(e, t),
				...he(e, t),
				...q(e, t),
				...Z(e, t),
				...v(e, t),
				...A(e, t),
				...M(e, t)
			];
		}
		function De(e, t) {
			let n = "";
			let r = 0;
			for (const i of [...e.matchAll(/.*\n/g)].map(([e]) => e)) {
				r += Buffer.byteLength(i);
				if (r > t) return n === "" ? Oe(i, t) : n;
				n += i;
			}
			return n;
		}
		function Oe(e, t) {
			let n = "";
			let r = 0;
			for (const i of e) {
				r += Buffer.byteLength(i);
				if (r > t) break;
				n += i;
			}
			return n;
		}
	}),
	81925: ((e, t, n) => {
		n.d(t, {
			od: () => a,
			pC: () => o,
			z3: () => i
		});
		const r = [
			"kB",
			"MB",
			"GB",
			"TB",
			"PB"
		];
		function i(e) {
			if (e < 1e3) return `${Math.round(e)} B`;
			let t = e;
			let n = "";
			for (const e of r) {
				t /= 1e3;
				n = e;
				if (t < 999.95) break;
			}
			return `${t.toFixed(1)} ${n}`;
		}
		function a(e, t) {
			return `${i(e)} of ${i(t)} (${o(e, t)})`;
		}
		function o(e, t) {
			const n = t > 0 ? Math.min(1, Math.max(0, e / t)) : 0;
			return `${Math.floor(n * 100)}%`;
		}
	}),
	7130: ((e, t, n) => {
		n.d(t, {
			_5: () => o,
			dI: () => c,
			pV: () => s,
			vm: () => l
		});
		var r = n(8287);
		var i = n(81925);
		var a = n(56802);
		function o(e) {
			const t = (t) => e.map((e) => (0, a.eb)(e).coverage).filter((e) => e.unit === t).reduce((e, { scanned: t, total: n }) => ({
				scanned: e.scanned + t,
				total: e.total + n
			}), {
				scanned: 0,
				total: 0
			});
			return {
				bytes: t("bytes"),
				entries: t("entries")
			};
		}
		function s(e) {
			const { bytes: t, entries: n } = o(e);
			const r = e.some(({ backend: e }) => e === "redis");
			const a = e.some(({ scan: e }) => e.coverage.unit === "entries");
			const s = r ? "no entry of Redis" : "no entry";
			return [...t.total > 0 || !a ? [(0, i.od)(t.scanned, t.total)] : [], ...a ? [n.total > 0 ? l(n) : s] : []].join(" and ");
		}
		function c(e) {
			const { scanned: t, total: n } = o(e).bytes;
			const r = (e) => (0, a.eb)(e).coverage.total > 0 || !(0, a.sU)(e);
			return t < n || e.some((e) => (0, a.KJ)(e) && r(e));
		}
		function l({ scanned: e, total: t }) {
			return `${(0, r.B)(e)} of ${(0, r.B)(t)} ${t === 1 ? "entry" : "entries"}`;
		}
	}),
	29463: ((e, t, n) => {
		n.d(t, {
			Py: () => i,
			RS: () => o,
			Vq: () => a,
			tN: () => r
		});
		const r = 0;
		const i = 1;
		const a = 2;
		const o = 3;
	}),
	85697: ((e, t, n) => {
		n.d(t, {
			P6: () => a,
			SJ: () => o,
			V2: () => s,
			_Y: () => _,
			kZ: () => l,
			lI: () => c,
			xS: () => g,
			y2: () => d
		});
		var r = n(63977);
		var i = n(56802);
		const a = Object.freeze(Object.create(null));
		function o(e) {
			const t = Object.create(null);
			const n = (0, i.eb)(e);
			for (const [n, r] of Object.entries(e.metrics)) t[`doctor.${n}`] = r;
			t["doctor.errors"] = n.counts.errors;
			t["doctor.warnings"] = n.counts.warnings;
			for (const [e, r] of Object.entries(n.records)) t[`records.${e}`] = r;
			t["records.bytes"] = n.bytes;
			for (const e of r.Ru) t[`events.${e}`] = 0;
			for (const [e, r] of Object.entries(n.events)) t[`events.${e}`] = r;
			for (const [e, r] of Object.entries(n.latest_audit ?? {})) t[`audit.${e}`] = r;
			if (e.backend === "redis") Object.assign(t, p(n));
			for (const [n, r] of Object.entries(h(e))) t[n] = r;
			for (const [n, r] of Object.entries(e.inspection ?? {})) t[`inspect.${n}`] = r;
			return {
				source: e.id,
				values: t,
				raw: a
			};
		}
		function s({ files: e, before: t }) {
			return e.length > 0 || t.records > 0;
		}
		const c = [
			"doctor",
			"records",
			"events",
			"audit",
			"redis",
			"recovery",
			"retention",
			"inspect"
		];
		const l = new RegExp(`^(?:${c.join("|")})\\.`);
		const u = "redis.unscanned_entries";
		function d({ values: e }) {
			return Object.hasOwn(e, u);
		}
		const f = {
			"redis.missing_payloads": "missing-payload",
			"redis.non_object_payloads": "non-object-payload",
			"redis.wrong_type_keys": "wrong-key-type",
			"redis.id_regressions": "id-regression",
			"redis.future_ids": "future-id",
			"redis.timestamp_mismatches": "timestamp-mismatch"
		};
		function p({ streams: e, counts: t }) {
			const n = e.flatMap((e) => e.groups);
			const r = (e) => m(n.map(e));
			const i = m(e.map((e) => e.entries));
			const a = m(e.map((e) => e.scanned));
			return {
				"redis.entries": i,
				"redis.scanned_entries": a,
				[u]: Math.max(0, i - a),
				"redis.groups": n.length,
				"redis.consumers": r(({ consumers: e }) => e),
				"redis.pending": r(({ pending: e }) => e),
				...n.some(({ lag: e }) => e === null) ? {} : { "redis.lag": r(({ lag: e }) => e ?? 0) },
				"redis.oldest_pending_seconds": Math.max(0, ...n.map((e) => e.oldest_pending_seconds ?? 0)),
				"redis.idle_consumers": r((e) => e.idle_consumers),
				"redis.lost_pending": r((e) => e.lost_pending),
				...Object.fromEntries(Object.entries(f).map(([e, n]) => [e, t.by_rule[n] ?? 0]))
			};
		}
		function m(e) {
			return e.reduce((e, t) => e + t, 0);
		}
		function h({ recovery: e, compaction: t }) {
			const n = e?.status === "done" ? e.removed : {
				records: 0,
				bytes: 0
			};
			return {
				...e === null ? {} : {
					"recovery.removed_records": n.records,
					"recovery.removed_bytes": n.bytes,
					"recovery.repaired_files": e.repaired_files.length,
					"recovery.quarantined_files": e.quarantined_files.length
				},
				...t === null || !s(t) ? {} : {
					"retention.overdue_records": t.status === "done" ? 0 : t.reclaimed.records,
					"retention.overdue_bytes": t.status === "done" ? 0 : t.reclaimed.bytes
				}
			};
		}
		function g(e, t) {
			return [...e.filter((e) => e.status === "ok").map(({ source: e, values: t, raw: n }) => ({
				source: e,
				values: t,
				raw: n
			})), ...t.map(o)];
		}
		function _(e) {
			const t = Object.create(null);
			for (const { values: n } of e) {
				for (const [e, r] of Object.entries(n)) t[e] = (t[e] ?? 0) + r;
			}
			for (const [e, n] of Object.entries(t)) if (!Number.isFinite(n)) delete t[e];
			return t;
		}
	}),
	56802: ((e, t, n) => {
		n.d(t, {
			$g: () => a,
			KJ: () => o,
			eb: () => i,
			sU: () => s
		});
		var r = n(29463);
		function i({ scan: e, post_scan: t }) {
			return t ?? e;
		}
		function a(e) {
			const { scan: t, post_scan: n } = e;
			if (n === null || s(e)) return 0;
			return Math.max(0, t.counts.errors - n.counts.errors);
		}
		function o({ exit_code: e, verified: t, scan: n, recovery: i, compaction: a }) {
			if (t !== null) return !t;
			const { unit: o, scanned: s, total: c } = n.coverage;
			const l = (o === "bytes" || n.streams.length === 0) && s < c;
			const u = [i?.status, a?.status].some((e) => {
				return e === "refused" || e === "failed";
			});
			return e === r.RS && (l || !u);
		}
		function s({ verified: e }) {
			return e === false;
		}
	}),
	80159: ((e, t, n) => {
		n.d(t, { B: () => r });
		function r(e, t) {
			let n = null;
			return () => {
				n ??= new RegExp(e, t);
				return n;
			};
		}
	}),
	26749: ((e, t, n) => {
		n.d(t, {
			BO: () => r,
			Fu: () => o,
			UY: () => i,
			bk: () => w,
			eK: () => s
		});
		function r(e) {
			if (u.test(e)) return e;
			if (l.test(e)) return _(e);
			if (b(e)) return v(e);
			const t = w(e);
			if (t === null || t.host === "") return S(e);
			t.username = "";
			t.password = "";
			t.search = x(t.search);
			if (t.hash !== "") t.hash = "***";
			return t.href;
		}
		function i(e) {
			if (!e.includes("//")) return e;
			return e.replace(/(?<![a-z])[a-z][a-z\d+.-]*:\/\/(?:\S*@)?[^\s"'`<>]+/gi, a).replace(/(?<![:\w])\/\/[^\s"]*@/g, "//***@");
		}
		function a(e) {
			const t = /[.,;:!?)]{0,2}$/.exec(e)?.[0] ?? "";
			const n = e.slice(0, e.length - t.length);
			return `${n.endsWith("//") ? n : r(n)}${t}`;
		}
		function o(e) {
			return e.split("\n").map((e) => c.test(e) ? r(e.trim()) : i(e)).join("\n");
		}
		function s(e) {
			if (e === "" || /^\s*env:\s*[A-Za-z_]\w*\s*$/.test(e)) return e;
			return c.test(e) ? _(e.trim()) : "***";
		}
		const c = /^\s*(?:[a-z][a-z\d+.-]*:\/\/|rediss?:)/i;
		const l = /^rediss?(?:\+[a-z]*)?:\/\//i;
		const u = /^[a-z+]+:\/\/(?:USER:PASSWORD@)?HOST(?::(?:PORT|26379))?(?:\/(?:PATH|DATABASE|MASTER|mymaster\/0))?$/;
		const d = "(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5])";
		const f = `(?:[\\w.-]+|\\[[\\da-f:.]+\\])(?::${d})?`;
		const p = "(?:[^/?#]*@)?";
		const m = "sentinel-(?:user|password)=[^@#&]*";
		const h = "(?:/(?:\\d{1,9}/?)?)?";
		const g = [
			new RegExp(`^(rediss?://)${p}(${f}${h})$`, "i"),
			new RegExp(`^(rediss?\\+cluster://)${p}(${f}(?:,${f})*(?:/(?:0{1,9}/?)?)?)$`, "i"),
			new RegExp(`^(rediss?\\+sentinel://)${p}(${f}(?:,${f})*/[\\w.-]+${h})(?:\\?${m}(?:&${m})*)?$`, "i")
		];
		function _(e) {
			for (const t of g) {
				const [, n, r] = t.exec(e) ?? [];
				if (n !== undefined && r !== undefined) return `${n}${r}`;
			}
			return v(e);
		}
		function v(e) {
			return `${y.exec(e)?.[0] ?? ""}***`;
		}
		const y = /^[a-z][a-z\d+.-]*:\/\//i;
		function b(e) {
			return /^[^/?#\\]*[/?#\\].*@/s.test(e.replace(y, ""));
		}
		function x(e) {
			if (e === "") return "";
			const t = e.slice(1).split("&");
			return t.map((e) => e.includes("=") ? `${e.slice(0, e.indexOf("="))}=***` : "***").join("&");
		}
		function S(e) {
			const t = y.exec(e)?.[0] ?? "";
			const [n = ""] = e.slice(t.length).split(/[?#]/, 1);
			if (t === "") return e.includes("@") ? "***" : n;
			const [r = ""] = n.split("/", 1);
			const i = r.slice(r.lastIndexOf("@") + 1);
			return `${t}${C.test(i) ? `${i}${n.slice(r.length)}` : "***"}`;
		}
		const C = /^(?:(?:[\w.-]+|\[[\da-f:.]+\])(?::\d*)?(?:,(?!$)|$))*$/i;
		function w(e, t) {
			try {
				return new URL(e, t);
			} catch {
				return null;
			}
		}
	}),
	50262: ((e, t, n) => {
		n.d(t, {
			A0: () => i,
			FN: () => c,
			JG: () => o,
			JL: () => a,
			WI: () => r,
			X1: () => l,
			ui: () => s,
			wU: () => u
		});
		const r = 1;
		const i = 1;
		const a = [
			"report.json",
			"metrics-snapshot.json",
			"summary.md"
		];
		const o = [
			"json",
			"rotating",
			"redis"
		];
		const s = ["doctor", "startup-check"];
		const c = [
			"ignore",
			"scan_only",
			"fail_on_anomaly",
			"recover"
		];
		const l = ["repair", "quarantine"];
		const u = [
			"papyra",
			"lines",
			"prometheus",
			"recorder",
			"changes",
			"snapshot"
		];
	}),
	91948: ((e, t, n) => {
		n.d(t, {
			LH: () => s,
			_y: () => c,
			eY: () => o
		});
		var r = n(85697);
		var i = n(56802);
		var a = n(50262);
		function o(e) {
			const { metrics: t, artifacts: n, interruption: o } = e;
			return {
				schema_version: a.A0,
				generated_at: e.generated_at,
				tool: e.tool,
				run: e.run,
				complete: o === null && !n.some(i.KJ) && t.every(({ status: e }) => e !== "error"),
				metrics: (0, r._Y)((0, r.xS)(t, n)),
				sources: t.map(({ source: e, status: t, values: n }) => ({
					source: e,
					status: t,
					values: n
				})),
				artifacts: n.map((e) => {
					const { bytes: t, records: n, counts: a, sha256: o } = (0, i.eb)(e);
					const s = { ...(0, r.SJ)(e).values };
					return {
						id: e.id,
						bytes: t,
						records: n,
						anomalies: a.errors,
						sha256: o,
						values: s
					};
				})
			};
		}
		function s({ metrics: e, sources: t, artifacts: n }) {
			const r = [...t, ...n].flatMap(({ values: e }) => Object.keys(e));
			return [...new Set(r)].filter((t) => !Object.hasOwn(e, t));
		}
		function c(e) {
			return [...e.sources.filter(({ status: e }) => e === "ok").map(({ source: e, values: t }) => ({
				source: e,
				values: t,
				raw: r.P6
			})), ...e.artifacts.map(({ id: e, values: t }) => ({
				source: e,
				values: t,
				raw: r.P6
			}))];
		}
	}),
	35944: ((e, t, n) => {
		n.d(t, {
			$: () => l,
			R: () => s
		});
		var r = n(80159);
		const i = (0, r.B)(String.raw`(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`, "gu");
		const a = /^[ -~]*$/;
		const o = new Map([
			["\n", "\\n"],
			["\r", "\\r"],
			["	", "\\t"]
		]);
		function s(e) {
			return a.test(e) ? e : e.replace(i(), c);
		}
		function c(e) {
			const t = o.get(e);
			if (t !== undefined) return t;
			const n = e.codePointAt(0) ?? 0;
			if (n < 256) return `\\x${n.toString(16).padStart(2, "0")}`;
			return n < 65536 ? `\\u${n.toString(16).padStart(4, "0")}` : `\\u{${n.toString(16)}}`;
		}
		function l(e, t) {
			if (e.length <= t) return e;
			let n = 0;
			let r = 0;
			let i = 0;
			for (const a of e) {
				if (r === t) return t < 1 ? "" : `${e.slice(0, i)}…`;
				i = n;
				n += a.length;
				r += 1;
			}
			return e;
		}
	}),
	6203: ((e, t, n) => {
		n.d(t, {
			Ep: () => o,
			VB: () => a,
			df: () => u,
			fF: () => c,
			pS: () => l
		});
		var r = n(73024);
		var i = n(76760);
		function a(e) {
			return e.startsWith("!") && !e.startsWith("!(");
		}
		class o {
			hasExclusions;
			#e;
			#t = null;
			constructor(e) {
				this.hasExclusions = e.exclusions.length > 0;
				this.#e = e;
			}
			async match(e) {
				const t = (0, i.resolve)(this.#e.cwd, e);
				if (!this.hasExclusions && (0, r.existsSync)(t)) {
					return {
						files: [{
							path: t,
							literal: true
						}],
						mistake: null,
						isGlob: false,
						unlisted: []
					};
				}
				return (await this.#n()).match(e);
			}
			async isExcluded(e) {
				return this.hasExclusions && (await this.#n()).isExcluded(e);
			}
			#n() {
				this.#t ??= Promise.all([n.e(382), n.e(958)]).then(n.bind(n, 4958)).then(({ Globs: e }) => new e(this.#e));
				return this.#t;
			}
		}
		const s = {
			"[": "]",
			"{": "}",
			"(": ")"
		};
		function c(e) {
			const t = [];
			for (let n = 0; n < e.length; n++) {
				const r = e.charAt(n);
				const a = t.at(-1);
				if (r === "\\" && i.sep !== "\\") n++;
				else if (a !== undefined && r === s[a]) t.pop();
				else if (r in s && a !== "[") t.push(r);
			}
			const [n] = t;
			if (n === undefined) return null;
			return `'${n}' is never closed; add '${s[n]}', or write '\\${n}' for the character itself`;
		}
		function l(e, t) {
			if (e.startsWith(`${t}${i.sep}`)) return u(e.slice(t.length + 1));
			const n = (0, i.relative)(t, e);
			const r = n === ".." || n.startsWith(`..${i.sep}`) || (0, i.isAbsolute)(n);
			return u(r ? e : n || ".");
		}
		function u(e) {
			return i.sep === "\\" ? e.replaceAll("\\", "/") : e;
		}
	}),
	33993: ((e, t, n) => {
		n.d(t, {
			IH: () => a,
			bI: () => l,
			bj: () => u,
			zt: () => c
		});
		var r = n(79234);
		const i = (0, r.Po)({
			above: 0,
			to: 31536e3
		});
		const a = {
			ca: r.aX,
			cert: r.aX,
			key: r.aX,
			"server-name": r.aX,
			"connect-timeout": (0, r.Po)({
				above: 0,
				to: 600
			}),
			"command-timeout": (0, r.Po)({
				above: 0,
				to: 600
			}),
			retries: (0, r.k)({
				from: 0,
				to: 100
			}),
			"page-size": (0, r.k)({
				from: 1,
				to: 1e5
			}),
			"page-pause": (0, r.Po)({
				from: 0,
				to: 60
			}),
			"quarantine-prefix": r.aX,
			"approximate-trim": r.dt,
			"max-clock-drift": i,
			"max-lag": (0, r.I7)((0, r.k)({ from: 0 }), "off"),
			"max-pending": (0, r.I7)((0, r.k)({ from: 0 }), "off"),
			"max-pending-age": (0, r.I7)(i, "off"),
			"max-consumer-idle": (0, r.I7)(i, "off")
		};
		const o = "a number of seconds, more than 0 and at most 31,536,000";
		const s = "a whole number of entries from 0";
		const c = {
			ca: {
				allowed: "the path of a PEM file",
				description: "Certificates of the authorities that are trusted, instead of those that Node trusts."
			},
			cert: {
				allowed: "the path of a PEM file",
				description: "The client's own certificate; with key."
			},
			key: {
				allowed: "the path of a PEM file",
				description: "The key of the client's certificate; with cert."
			},
			"server-name": {
				allowed: "a host name",
				description: "The name in the server's certificate, where it is not that of the address."
			},
			"connect-timeout": {
				allowed: "a number of seconds, more than 0 and at most 600",
				description: "Seconds that a connection may take to stand."
			},
			"command-timeout": {
				allowed: "a number of seconds, more than 0 and at most 600",
				description: "Seconds that the server may take to answer a command."
			},
			retries: {
				allowed: "a whole number from 0 to 100",
				description: "How often it is tried again when a connection cannot be made or breaks, or the server is loading."
			},
			"page-size": {
				allowed: "a whole number of entries from 1 to 100,000",
				description: "Entries that are asked for at once."
			},
			"page-pause": {
				allowed: "a number of seconds from 0 to 60",
				description: "Seconds between two pages, to leave the server to others."
			},
			"quarantine-prefix": {
				allowed: "a prefix",
				description: "Papyra's quarantine_prefix, where it has one: what quarantine keys begin with."
			},
			"approximate-trim": {
				allowed: "true or false",
				description: "Papyra's approx_trim: a compaction may leave some entries more than the limit."
			},
			"max-clock-drift": {
				allowed: o,
				description: "Seconds that an ID may be ahead of the server's clock, or apart from its record's timestamp."
			},
			"max-lag": {
				allowed: `${s}, or off`,
				description: "Entries that a consumer group may be behind its stream."
			},
			"max-pending": {
				allowed: `${s}, or off`,
				description: "Entries that a consumer group may have taken and not acknowledged."
			},
			"max-pending-age": {
				allowed: `${o}, or off`,
				description: "Seconds that an entry may be pending since it was delivered last."
			},
			"max-consumer-idle": {
				allowed: `${o}, or off`,
				description: "Seconds that a consumer with entries pending may not be heard of."
			}
		};
		const l = {
			"connect-timeout": 5,
			"command-timeout": 30,
			retries: 3,
			"page-size": 1e3,
			"page-pause": 0,
			"approximate-trim": true,
			"max-clock-drift": 3600,
			"max-lag": 1e4,
			"max-pending": 1e4,
			"max-pending-age": 3600,
			"max-consumer-idle": 86400
		};
		function u(e) {
			return Object.hasOwn(a, e);
		}
	}),
	12905: ((e, t, n) => {
		n.d(t, {
			MV: () => o,
			sd: () => a,
			sm: () => d
		});
		var r = n(33993);
		var i = n(23152);
		class a {}
		function o(e, t) {
			switch (i.yy[e].form) {
				case "lines": return s(t);
				case "number": return c(t.trim());
				case "boolean": return l(t.trim());
				case "map": return e === "redis-options" ? d(u(t)) : u(t);
				case "word": return t.trim();
				case "text": return e === "thresholds" ? t : t.trim();
			}
		}
		function s(e) {
			return e.split(/\r?\n/).map((e) => e.trim()).filter((e) => e !== "");
		}
		function c(e) {
			return /^[+-]?\d[\d_]*(\.\d+)?$/.test(e) ? Number(e.replaceAll("_", "")) : e;
		}
		function l(e) {
			if (/^(true|True|TRUE)$/.test(e)) return true;
			return /^(false|False|FALSE)$/.test(e) ? false : e;
		}
		function u(e) {
			const t = Object.create(null);
			for (const n of s(e)) {
				const e = n.indexOf(":");
				const r = e < 0 ? n : n.slice(0, e).trim();
				t[r] = r in t ? new a() : e < 0 ? "" : n.slice(e + 1).trim();
			}
			return t;
		}
		function d(e) {
			const t = Object.create(null);
			for (const [n, r] of Object.entries(e)) {
				t[n] = typeof r === "string" ? f(n, r) : r;
			}
			return t;
		}
		function f(e, t) {
			const n = [
				t,
				c(t),
				l(t)
			];
			return n.find((t) => (0, r.bj)(e) && r.IH[e].accepts(t)) ?? t;
		}
	}),
	23152: ((e, t, n) => {
		n.d(t, {
			Cu: () => b,
			LW: () => p,
			OI: () => v,
			kx: () => x,
			xw: () => _,
			yy: () => g,
			zY: () => m
		});
		var r = n(12449);
		var i = n(97734);
		var a = n(50262);
		var o = n(33993);
		var s = n(79234);
		const c = [
			"error",
			"warn",
			"ignore"
		];
		const l = (0, s.I7)((0, s.k)({ from: 1 }), "off");
		const u = /^(?:(\d{1,15}) (records?|bytes?)|off)$/;
		const d = /^(?![A-Za-z][\w+.-]*:\/\/)/;
		const f = /^(?![A-Za-z][\w+.-]*:\/\/)[\s\S]/;
		const p = {
			path: s.Te,
			backend: (0, s.yL)([
				"auto",
				"json",
				"rotating",
				"redis"
			]),
			"redis-url": s.Qq,
			"redis-prefix": s.aX,
			"redis-system-id": s.aX,
			"redis-sample-size": (0, s.I7)((0, s.k)({ from: 1 }), "all"),
			"redis-options": (0, s.h4)(o.IH),
			"max-files": (0, s.k)({
				from: 1,
				to: 999
			}),
			"max-bytes": (0, s.k)({ from: 1 }),
			check: (0, s.yL)(a.ui),
			mode: (0, s.yL)(a.FN),
			"recovery-mode": (0, s.yL)(a.X1),
			"quarantine-dir": (0, s.r1)(d),
			salvage: s.dt,
			"max-loss": (0, s.r1)(u),
			"max-records": l,
			"max-age-seconds": (0, s.I7)((0, s.Po)({ above: 0 }), "off"),
			"max-total-bytes": l,
			rules: (0, s.C7)(r.iU, c),
			metrics: s.Te,
			"metrics-timeout": (0, s.Po)({
				above: 0,
				to: 600
			}),
			"metrics-command": s.Qq,
			plugins: s.Te,
			thresholds: s.Qq,
			"error-threshold": (0, s.I7)((0, s.Po)({ from: 0 }), "off"),
			baseline: s.Qq,
			"no-data": (0, s.yL)([
				"fail",
				"warn",
				"pass"
			]),
			"if-no-files": (0, s.yL)([
				"error",
				"warn",
				"ignore"
			]),
			"warn-only": s.dt,
			"max-anomalies": (0, s.k)({
				from: 0,
				to: 1e5
			}),
			"output-dir": (0, s.r1)(f),
			sha256: s.dt,
			scanner: (0, s.yL)(i.K),
			threads: (0, s.I7)((0, s.k)({
				from: 1,
				to: 64
			}), "auto"),
			"time-limit": (0, s.I7)((0, s.Po)({
				above: 0,
				to: 86400
			}), "off"),
			"max-compression-ratio": (0, s.k)({ from: 1 })
		};
		const m = {
			path: [],
			backend: "auto",
			"redis-url": "",
			"redis-prefix": "papyra",
			"redis-system-id": "local",
			"redis-sample-size": 1e3,
			"redis-options": {},
			"max-files": 5,
			"max-bytes": 5e7,
			check: "doctor",
			mode: "fail_on_anomaly",
			"recovery-mode": "repair",
			"quarantine-dir": "",
			salvage: true,
			"max-loss": "off",
			"max-records": "off",
			"max-age-seconds": "off",
			"max-total-bytes": "off",
			rules: {},
			metrics: [],
			"metrics-timeout": 10,
			"metrics-command": "",
			plugins: [],
			thresholds: "",
			"error-threshold": 0,
			baseline: "",
			"no-data": "warn",
			"if-no-files": "error",
			"warn-only": false,
			"max-anomalies": 1e3,
			"output-dir": "papyra-health",
			sha256: true,
			scanner: "auto",
			threads: "auto",
			"time-limit": "off",
			"max-compression-ratio": 250
		};
		function h(e) {
			return `one of ${p[e].words?.join(", ") ?? ""}`;
		}
		const g = {
			path: {
				form: "lines",
				allowed: "paths or globs, one a line",
				description: "Artifacts to examine: paths and globs, one a line; a line with ! in front excludes."
			},
			backend: {
				form: "word",
				allowed: h("backend"),
				description: "How the artifacts were written: json, rotating, redis, or auto, which takes a path with numbered siblings for a set."
			},
			"redis-url": {
				form: "text",
				allowed: "an address such as redis://localhost:6379/0, or env:NAME",
				description: "Redis server with Papyra's streams: redis:// or rediss://, with +sentinel or +cluster; env:NAME reads a variable."
			},
			"redis-prefix": {
				form: "word",
				allowed: "some text",
				description: "What the keys of Papyra's streams begin with, as Papyra is configured."
			},
			"redis-system-id": {
				form: "word",
				allowed: "the name of an actor system, in quotes where it is a number, or \"*\"",
				description: "The actor system whose streams are examined; * finds every system that has the prefix."
			},
			"redis-sample-size": {
				form: "number",
				allowed: "a whole number, at least 1, or all",
				description: "How many of the newest entries of each stream are read; all reads every entry."
			},
			"redis-options": {
				form: "map",
				allowed: "a map, or text with one \"NAME: value\" a line",
				description: "More about Redis, one a line, for instance \"ca: certs/ca.pem\", \"page-size: 500\" or \"max-pending-age: 600\"."
			},
			"max-files": {
				form: "number",
				allowed: "a whole number from 1 to 999",
				description: "Files of a rotating set, the active one included, as Papyra is configured. What is beyond is an orphan."
			},
			"max-bytes": {
				form: "number",
				allowed: "a whole number of bytes, at least 1",
				description: "Size in bytes at which Papyra rotates, as it is configured; used to tell a rotation that has stalled."
			},
			check: {
				form: "word",
				allowed: h("check"),
				description: "Which of Papyra's checks to run: doctor or startup-check."
			},
			mode: {
				form: "word",
				allowed: h("mode"),
				description: "What anomalies do: ignore and scan_only report them and let them pass, fail_on_anomaly fails, recover mends them."
			},
			"recovery-mode": {
				form: "word",
				allowed: h("recovery-mode"),
				description: "How mode recover mends: repair takes the damage out and keeps it aside, quarantine keeps the whole original too."
			},
			"quarantine-dir": {
				form: "text",
				allowed: "a directory",
				description: "Where quarantine puts originals and orphans; the directory quarantine in output-dir when not set."
			},
			salvage: {
				form: "boolean",
				allowed: "true or false",
				description: "Keep intact records that share a line with damage; false removes the whole line, as Papyra does."
			},
			"max-loss": {
				form: "word",
				allowed: "a limit such as \"10 records\" or \"4096 bytes\", or off",
				description: "Most that a recovery may remove from an artifact, for instance \"10 records\" or \"4096 bytes\"; else it writes nothing."
			},
			"max-records": {
				form: "number",
				allowed: "a whole number of records, at least 1, or off",
				description: "Papyra's retention: most records an artifact may hold; more means that compaction is overdue (in Redis, see approximate-trim)."
			},
			"max-age-seconds": {
				form: "number",
				allowed: "a number of seconds, more than 0, or off",
				description: "Papyra's retention: most seconds a record may be old; older ones mean that compaction is overdue."
			},
			"max-total-bytes": {
				form: "number",
				allowed: "a whole number of bytes, at least 1, or off",
				description: "Papyra's retention: most bytes of records, as Papyra measures them (Python's repr); more means compaction is overdue."
			},
			rules: {
				form: "map",
				allowed: `lines of the form RULE: ${c.join("|")}`,
				description: "Severity by rule, one a line, for instance \"time-regression: error\" or \"blank-line: warn\"."
			},
			metrics: {
				form: "lines",
				allowed: "paths, globs or http(s) URLs, one a line",
				description: "Metrics snapshots: paths, globs and http(s) URLs, one a line; FORM= in front names the form."
			},
			"metrics-timeout": {
				form: "number",
				allowed: "a number of seconds, more than 0 and at most 600",
				description: "Seconds a metrics URL, or the metrics-command, may take to answer in full."
			},
			"metrics-command": {
				form: "text",
				allowed: "a program and its arguments",
				description: "Command that prints metrics, for instance \"papyra metrics persistence --json\"; run without a shell. Never from the config file."
			},
			plugins: {
				form: "lines",
				allowed: "paths of modules, one a line",
				description: "Modules with backends, metrics and hooks of your own, one path a line; they run as code. Never from the config file."
			},
			thresholds: {
				form: "text",
				allowed: "threshold rules, one a line",
				description: "Rules that must hold, one a line, for instance \"records.total >= 1\" or \"delta(write_errors) <= 0\"."
			},
			"error-threshold": {
				form: "number",
				allowed: "a number from 0, or off",
				description: "Most that any error counter may show; off to judge error counters by thresholds alone."
			},
			baseline: {
				form: "text",
				allowed: "a file",
				description: "Snapshot of an earlier run (metrics-snapshot.json) that delta, increase and baseline compare with."
			},
			"no-data": {
				form: "word",
				allowed: h("no-data"),
				description: "What a threshold does that cannot be evaluated, for want of a baseline or because of 0/0: fail, warn or pass."
			},
			"if-no-files": {
				form: "word",
				allowed: h("if-no-files"),
				description: "What a path does that matches nothing, and Redis without streams: error (the gate cannot judge), warn or ignore."
			},
			"warn-only": {
				form: "boolean",
				allowed: "true or false",
				description: "Report anomalies and breaches but do not fail. What cannot be judged still fails."
			},
			"max-anomalies": {
				form: "number",
				allowed: "a whole number from 0 to 100,000",
				description: "Most findings an artifact lists in the report; the counts are always whole."
			},
			"output-dir": {
				form: "text",
				allowed: "a directory",
				description: "Where report.json, metrics-snapshot.json and summary.md are written, and what recovery puts aside."
			},
			sha256: {
				form: "boolean",
				allowed: "true or false",
				description: "Take the SHA-256 of the artifacts for the snapshot; false saves the time that takes."
			},
			scanner: {
				form: "word",
				allowed: h("scanner"),
				description: "How artifacts are scanned: plain is slower and finds the same, should the fast way ever be in doubt."
			},
			threads: {
				form: "number",
				allowed: "a whole number from 1 to 64, or auto",
				description: "Threads that scan large artifacts; auto takes as many as the machine has cores."
			},
			"time-limit": {
				form: "number",
				allowed: "a number of seconds, more than 0 and at most 86,400, or off",
				description: "Seconds that finding and scanning the artifacts may take. What is not read by then is said, and the gate cannot judge."
			},
			"max-compression-ratio": {
				form: "number",
				allowed: "a whole number, at least 1",
				description: "Compressed artifacts that grow to more than so many times their size are taken for bombs and not read on."
			}
		};
		const _ = new Set(["metrics-command", "plugins"]);
		const v = Object.keys(g);
		const y = "Config file to read. Without it .github/papyra-health.yml is read when it is there.";
		const b = ".github/papyra-health.yml";
		function x(e) {
			return !r.y0[e].papyra;
		}
	}),
	79234: ((e, t, n) => {
		n.d(t, {
			C7: () => m,
			I7: () => p,
			Po: () => l,
			Qq: () => r,
			Te: () => o,
			aX: () => i,
			dt: () => s,
			h4: () => h,
			k: () => u,
			r1: () => a,
			yL: () => c
		});
		const r = {
			accepts: (e) => typeof e === "string",
			schema: (e) => e.string()
		};
		const i = {
			accepts: (e) => typeof e === "string" && e !== "",
			schema: (e) => e.string().min(1)
		};
		function a(e) {
			return {
				accepts: (t) => typeof t === "string" && e.test(t),
				schema: (t) => t.string().regex(e)
			};
		}
		const o = {
			accepts: (e) => Array.isArray(e) && e.every(i.accepts),
			schema: (e) => e.array(i.schema(e))
		};
		const s = {
			accepts: (e) => typeof e === "boolean",
			schema: (e) => e.boolean()
		};
		function c(e) {
			return {
				accepts: (t) => e.some((e) => e === t),
				schema: (t) => t.enum(e),
				words: e
			};
		}
		function l(e) {
			return {
				accepts: (t) => Number.isFinite(t) && d(t, e),
				schema: (t) => f(t.number(), e)
			};
		}
		function u(e) {
			return {
				accepts: (t) => Number.isSafeInteger(t) && d(t, e),
				schema: (t) => f(t.int(), e)
			};
		}
		function d(e, { from: t = -Infinity, above: n = -Infinity, to: r = Infinity }) {
			return e >= t && e > n && e <= r;
		}
		function f(e, { from: t, above: n, to: r }) {
			const i = t === undefined ? e : e.min(t);
			const a = n === undefined ? i : i.gt(n);
			return r === undefined ? a : a.max(r);
		}
		function p(e, t) {
			return {
				accepts: (n) => n === t || e.accepts(n),
				schema: (n) => n.union([e.schema(n), n.literal(t)])
			};
		}
		function m(e, t) {
			const [n, r] = [c(e), c(t)];
			return {
				accepts: (e) => typeof e === "object" && e !== null && !Array.isArray(e) && Object.entries(e).every(([e, t]) => n.accepts(e) && r.accepts(t)),
				schema: (n) => n.partialRecord(n.enum(e), n.enum(t))
			};
		}
		function h(e) {
			return {
				accepts: (t) => typeof t === "object" && t !== null && !Array.isArray(t) && Object.entries(t).every(([t, n]) => Object.hasOwn(e, t) && e[t]?.accepts(n)),
				schema: (t) => {
					const n = Object.entries(e).map(([e, n]) => [e, n.schema(t).optional()]);
					return t.strictObject(Object.fromEntries(n));
				}
			};
		}
	}),
	88162: ((e, t, n) => {
		n.d(t, {
			d: () => a,
			g: () => o
		});
		let r = null;
		let i = null;
		function a() {
			r ??= s(process.stdout);
			return r;
		}
		function o() {
			i ??= s(process.stderr);
			return i;
		}
		function s(e) {
			return e.on("error", (e) => {
				if (e.code !== "EPIPE") throw e;
			});
		}
	}),
	67883: ((e, t, n) => {
		n.d(t, {
			C: () => c,
			q: () => u
		});
		var r = n(78474);
		var i = n(72426);
		var a = n(64077);
		const o = ["SIGINT", "SIGTERM"];
		const s = {
			SIGINT: 2,
			SIGTERM: 15
		};
		function c(e) {
			return Object.values(s).includes(e - 128);
		}
		const l = 250;
		async function u(e, t) {
			const n = new AbortController();
			(0, r.setMaxListeners)(0, n.signal);
			let c = null;
			const u = (t) => {
				const r = (0, i.L)();
				if (c !== null) {
					if (c.name === t && r - c.at < l) return;
					process.exit(128 + s[t]);
				}
				c = {
					name: t,
					at: r
				};
				e();
				n.abort((0, a.$)(t));
			};
			const d = o.map((e) => ({
				name: e,
				listener: () => u(e)
			}));
			for (const { name: e, listener: t } of d) process.on(e, t);
			try {
				return await t(n.signal);
			} finally {
				for (const { name: e, listener: t } of d) process.off(e, t);
			}
		}
	}),
	58298: ((e, n, r) => {
		r.d(n, {
			z3: () => St,
			lm: () => wt,
			C1: () => yt,
			uH: () => _t,
			Pq: () => ft,
			z: () => ie,
			$e: () => Ct
		});
		var i = r(70857);
		;
		function a(e) {
			if (e === null || e === undefined) {
				return "";
			} else if (typeof e === "string" || e instanceof String) {
				return e;
			}
			return JSON.stringify(e);
		}
		function o(e) {
			if (!Object.keys(e).length) {
				return {};
			}
			return {
				title: e.title,
				file: e.file,
				line: e.startLine,
				endLine: e.endLine,
				col: e.startColumn,
				endColumn: e.endColumn
			};
		}
		;
		function s(e, t, n) {
			const r = new u(e, t, n);
			process.stdout.write(r.toString() + i.EOL);
		}
		function c(e, t = "") {
			s(e, {}, t);
		}
		const l = "::";
		class u {
			constructor(e, t, n) {
				if (!e) {
					e = "missing.command";
				}
				this.command = e;
				this.properties = t;
				this.message = n;
			}
			toString() {
				let e = l + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					e += " ";
					let t = true;
					for (const n in this.properties) {
						if (this.properties.hasOwnProperty(n)) {
							const r = this.properties[n];
							if (r) {
								if (t) {
									t = false;
								} else {
									e += ",";
								}
								e += `${n}=${f(r)}`;
							}
						}
					}
				}
				e += `${l}${d(this.message)}`;
				return e;
			}
		}
		function d(e) {
			return a(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function f(e) {
			return a(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		;
		const p = t("crypto");
		var m = r(79896);
		;
		function h(e, t) {
			const n = process.env[`GITHUB_${e}`];
			if (!n) {
				throw new Error(`Unable to find environment variable for file command ${e}`);
			}
			if (!m.existsSync(n)) {
				throw new Error(`Missing file at path: ${n}`);
			}
			m.appendFileSync(n, `${a(t)}${i.EOL}`, { encoding: "utf8" });
		}
		function g(e, t) {
			const n = `ghadelimiter_${p.randomUUID()}`;
			const r = a(t);
			if (e.includes(n)) {
				throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
			}
			if (r.includes(n)) {
				throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
			}
			return `${e}<<${n}${i.EOL}${r}${i.EOL}${n}`;
		}
		var _ = r(16928);
		var v = r(58611);
		var y = r(65692);
		;
		function b(e) {
			const t = e.protocol === "https:";
			if (x(e)) {
				return undefined;
			}
			const n = (() => {
				if (t) {
					return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
				} else {
					return process.env["http_proxy"] || process.env["HTTP_PROXY"];
				}
			})();
			if (n) {
				try {
					return new C(n);
				} catch (e) {
					if (!n.startsWith("http://") && !n.startsWith("https://")) return new C(`http://${n}`);
				}
			} else {
				return undefined;
			}
		}
		function x(e) {
			if (!e.hostname) {
				return false;
			}
			const t = e.hostname;
			if (S(t)) {
				return true;
			}
			const n = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
			if (!n) {
				return false;
			}
			let r;
			if (e.port) {
				r = Number(e.port);
			} else if (e.protocol === "http:") {
				r = 80;
			} else if (e.protocol === "https:") {
				r = 443;
			}
			const i = [e.hostname.toUpperCase()];
			if (typeof r === "number") {
				i.push(`${i[0]}:${r}`);
			}
			for (const e of n.split(",").map((e) => e.trim().toUpperCase()).filter((e) => e)) {
				if (e === "*" || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) {
					return true;
				}
			}
			return false;
		}
		function S(e) {
			const t = e.toLowerCase();
			return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
		}
		class C extends URL {
			constructor(e, t) {
				super(e, t);
				this._decodedUsername = decodeURIComponent(super.username);
				this._decodedPassword = decodeURIComponent(super.password);
			}
			get username() {
				return this._decodedUsername;
			}
			get password() {
				return this._decodedPassword;
			}
		}
		var w = r(20770);
		var T = r(46752);
		;
		var E = undefined && undefined.__awaiter || function(e, t, n, r) {
			function i(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, a) {
				function o(e) {
					try {
						c(r.next(e));
					} catch (e) {
						a(e);
					}
				}
				function s(e) {
					try {
						c(r["throw"](e));
					} catch (e) {
						a(e);
					}
				}
				function c(e) {
					e.done ? n(e.value) : i(e.value).then(o, s);
				}
				c((r = r.apply(e, t || [])).next());
			});
		};
		var D;
		(function(e) {
			e[e["OK"] = 200] = "OK";
			e[e["MultipleChoices"] = 300] = "MultipleChoices";
			e[e["MovedPermanently"] = 301] = "MovedPermanently";
			e[e["ResourceMoved"] = 302] = "ResourceMoved";
			e[e["SeeOther"] = 303] = "SeeOther";
			e[e["NotModified"] = 304] = "NotModified";
			e[e["UseProxy"] = 305] = "UseProxy";
			e[e["SwitchProxy"] = 306] = "SwitchProxy";
			e[e["TemporaryRedirect"] = 307] = "TemporaryRedirect";
			e[e["PermanentRedirect"] = 308] = "PermanentRedirect";
			e[e["BadRequest"] = 400] = "BadRequest";
			e[e["Unauthorized"] = 401] = "Unauthorized";
			e[e["PaymentRequired"] = 402] = "PaymentRequired";
			e[e["Forbidden"] = 403] = "Forbidden";
			e[e["NotFound"] = 404] = "NotFound";
			e[e["MethodNotAllowed"] = 405] = "MethodNotAllowed";
			e[e["NotAcceptable"] = 406] = "NotAcceptable";
			e[e["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
			e[e["RequestTimeout"] = 408] = "RequestTimeout";
			e[e["Conflict"] = 409] = "Conflict";
			e[e["Gone"] = 410] = "Gone";
			e[e["TooManyRequests"] = 429] = "TooManyRequests";
			e[e["InternalServerError"] = 500] = "InternalServerError";
			e[e["NotImplemented"] = 501] = "NotImplemented";
			e[e["BadGateway"] = 502] = "BadGateway";
			e[e["ServiceUnavailable"] = 503] = "ServiceUnavailable";
			e[e["GatewayTimeout"] = 504] = "GatewayTimeout";
		})(D || (D = {}));
		var O;
		(function(e) {
			e["Accept"] = "accept";
			e["ContentType"] = "content-type";
		})(O || (O = {}));
		var k;
		(function(e) {
			e["ApplicationJson"] = "application/json";
		})(k || (k = {}));
		function A(e) {
			const t = pm.getProxyUrl(new URL(e));
			return t ? t.href : "";
		}
		const j = [
			D.MovedPermanently,
			D.ResourceMoved,
			D.SeeOther,
			D.TemporaryRedirect,
			D.PermanentRedirect
		];
		const M = [
			D.BadGateway,
			D.ServiceUnavailable,
			D.GatewayTimeout
		];
		const N = null && [
			"OPTIONS",
			"GET",
			"DELETE",
			"HEAD"
		];
		const P = 10;
		const F = 5;
		class I extends Error {
			constructor(e, t) {
				super(e);
				this.name = "HttpClientError";
				this.statusCode = t;
				Object.setPrototypeOf(this, I.prototype);
			}
		}
		class L {
			constructor(e) {
				this.message = e;
			}
			readBody() {
				return E(this, void 0, void 0, function* () {
					return new Promise((e) => E(this, void 0, void 0, function* () {
						let t = Buffer.alloc(0);
						this.message.on("data", (e) => {
							t = Buffer.concat([t, e]);
						});
						this.message.on("end", () => {
							e(t.toString());
						});
					}));
				});
			}
			readBodyBuffer() {
				return E(this, void 0, void 0, function* () {
					return new Promise((e) => E(this, void 0, void 0, function* () {
						const t = [];
						this.message.on("data", (e) => {
							t.push(e);
						});
						this.message.on("end", () => {
							e(Buffer.concat(t));
						});
					}));
				});
			}
		}
		function R(e) {
			const t = new URL(e);
			return t.protocol === "https:";
		}
		class z {
			constructor(e, t, n) {
				this._ignoreSslError = false;
				this._allowRedirects = true;
				this._allowRedirectDowngrade = false;
				this._maxRedirects = 50;
				this._allowRetries = false;
				this._maxRetries = 1;
				this._keepAlive = false;
				this._disposed = false;
				this.userAgent = this._getUserAgentWithOrchestrationId(e);
				this.handlers = t || [];
				this.requestOptions = n;
				if (n) {
					if (n.ignoreSslError != null) {
						this._ignoreSslError = n.ignoreSslError;
					}
					this._socketTimeout = n.socketTimeout;
					if (n.allowRedirects != null) {
						this._allowRedirects = n.allowRedirects;
					}
					if (n.allowRedirectDowngrade != null) {
						this._allowRedirectDowngrade = n.allowRedirectDowngrade;
					}
					if (n.maxRedirects != null) {
						this._maxRedirects = Math.max(n.maxRedirects, 0);
					}
					if (n.keepAlive != null) {
						this._keepAlive = n.keepAlive;
					}
					if (n.allowRetries != null) {
						this._allowRetries = n.allowRetries;
					}
					if (n.maxRetries != null) {
						this._maxRetries = n.maxRetries;
					}
				}
			}
			options(e, t) {
				return E(this, void 0, void 0, function* () {
					return this.request("OPTIONS", e, null, t || {});
				});
			}
			get(e, t) {
				return E(this, void 0, void 0, function* () {
					return this.request("GET", e, null, t || {});
				});
			}
			del(e, t) {
				return E(this, void 0, void 0, function* () {
					return this.request("DELETE", e, null, t || {});
				});
			}
			post(e, t, n) {
				return E(this, void 0, void 0, function* () {
					return this.request("POST", e, t, n || {});
				});
			}
			patch(e, t, n) {
				return E(this, void 0, void 0, function* () {
					return this.request("PATCH", e, t, n || {});
				});
			}
			put(e, t, n) {
				return E(this, void 0, void 0, function* () {
					return this.request("PUT", e, t, n || {});
				});
			}
			head(e, t) {
				return E(this, void 0, void 0, function* () {
					return this.request("HEAD", e, null, t || {});
				});
			}
			sendStream(e, t, n, r) {
				return E(this, void 0, void 0, function* () {
					return this.request(e, t, n, r);
				});
			}
			getJson(e) {
				return E(this, arguments, void 0, function* (e, t = {}) {
					t[O.Accept] = this._getExistingOrDefaultHeader(t, O.Accept, k.ApplicationJson);
					const n = yield this.get(e, t);
					return this._processResponse(n, this.requestOptions);
				});
			}
			postJson(e, t) {
				return E(this, arguments, void 0, function* (e, t, n = {}) {
					const r = JSON.stringify(t, null, 2);
					n[O.Accept] = this._getExistingOrDefaultHeader(n, O.Accept, k.ApplicationJson);
					n[O.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, k.ApplicationJson);
					const i = yield this.post(e, r, n);
					return this._processResponse(i, this.requestOptions);
				});
			}
			putJson(e, t) {
				return E(this, arguments, void 0, function* (e, t, n = {}) {
					const r = JSON.stringify(t, null, 2);
					n[O.Accept] = this._getExistingOrDefaultHeader(n, O.Accept, k.ApplicationJson);
					n[O.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, k.ApplicationJson);
					const i = yield this.put(e, r, n);
					return this._processResponse(i, this.requestOptions);
				});
			}
			patchJson(e, t) {
				return E(this, arguments, void 0, function* (e, t, n = {}) {
					const r = JSON.stringify(t, null, 2);
					n[O.Accept] = this._getExistingOrDefaultHeader(n, O.Accept, k.ApplicationJson);
					n[O.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, k.ApplicationJson);
					const i = yield this.patch(e, r, n);
					return this._processResponse(i, this.requestOptions);
				});
			}
			request(e, t, n, r) {
				return E(this, void 0, void 0, function* () {
					if (this._disposed) {
						throw new Error("Client has already been disposed.");
					}
					const i = new URL(t);
					let a = this._prepareRequest(e, i, r);
					const o = this._allowRetries && N.includes(e) ? this._maxRetries + 1 : 1;
					let s = 0;
					let c;
					do {
						c = yield this.requestRaw(a, n);
						if (c && c.message && c.message.statusCode === D.Unauthorized) {
							let e;
							for (const t of this.handlers) {
								if (t.canHandleAuthentication(c)) {
									e = t;
									break;
								}
							}
							if (e) {
								return e.handleAuthentication(this, a, n);
							} else {
								return c;
							}
						}
						let t = this._maxRedirects;
						while (c.message.statusCode && j.includes(c.message.statusCode) && this._allowRedirects && t > 0) {
							const o = c.message.headers["location"];
							if (!o) {
								break;
							}
							const s = new URL(o);
							if (i.protocol === "https:" && i.protocol !== s.protocol && !this._allowRedirectDowngrade) {
								throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
							}
							yield c.readBody();
							if (s.hostname !== i.hostname) {
								for (const e in r) {
									if (e.toLowerCase() === "authorization") {
										delete r[e];
									}
								}
							}
							a = this._prepareRequest(e, s, r);
							c = yield this.requestRaw(a, n);
							t--;
						}
						if (!c.message.statusCode || !M.includes(c.message.statusCode)) {
							return c;
						}
						s += 1;
						if (s < o) {
							yield c.readBody();
							yield this._performExponentialBackoff(s);
						}
					} while (s < o);
					return c;
				});
			}
			dispose() {
				if (this._agent) {
					this._agent.destroy();
				}
				this._disposed = true;
			}
			requestRaw(e, t) {
				return E(this, void 0, void 0, function* () {
					return new Promise((n, r) => {
						function i(e, t) {
							if (e) {
								r(e);
							} else if (!t) {
								r(new Error("Unknown error"));
							} else {
								n(t);
							}
						}
						this.requestRawWithCallback(e, t, i);
					});
				});
			}
			requestRawWithCallback(e, t, n) {
				if (typeof t === "string") {
					if (!e.options.headers) {
						e.options.headers = {};
					}
					e.options.headers["Content-Length"] = Buffer.byteLength(t, "utf8");
				}
				let r = false;
				function i(e, t) {
					if (!r) {
						r = true;
						n(e, t);
					}
				}
				const a = e.httpModule.request(e.options, (e) => {
					const t = new L(e);
					i(undefined, t);
				});
				let o;
				a.on("socket", (e) => {
					o = e;
				});
				a.setTimeout(this._socketTimeout || 3 * 6e4, () => {
					if (o) {
						o.end();
					}
					i(new Error(`Request timeout: ${e.options.path}`));
				});
				a.on("error", function(e) {
					i(e);
				});
				if (t && typeof t === "string") {
					a.write(t, "utf8");
				}
				if (t && typeof t !== "string") {
					t.on("close", function() {
						a.end();
					});
					t.pipe(a);
				} else {
					a.end();
				}
			}
			getAgent(e) {
				const t = new URL(e);
				return this._getAgent(t);
			}
			getAgentDispatcher(e) {
				const t = new URL(e);
				const n = pm.getProxyUrl(t);
				const r = n && n.hostname;
				if (!r) {
					return;
				}
				return this._getProxyAgentDispatcher(t, n);
			}
			_prepareRequest(e, t, n) {
				const r = {};
				r.parsedUrl = t;
				const i = r.parsedUrl.protocol === "https:";
				r.httpModule = i ? https : http;
				const a = i ? 443 : 80;
				r.options = {};
				r.options.host = r.parsedUrl.hostname;
				r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a;
				r.options.path = (r.parsedUrl.pathname || "") + (r.parsedUrl.search || "");
				r.options.method = e;
				r.options.headers = this._mergeHeaders(n);
				if (this.userAgent != null) {
					r.options.headers["user-agent"] = this.userAgent;
				}
				r.options.agent = this._getAgent(r.parsedUrl);
				if (this.handlers) {
					for (const e of this.handlers) {
						e.prepareRequest(r.options);
					}
				}
				return r;
			}
			_mergeHeaders(e) {
				if (this.requestOptions && this.requestOptions.headers) {
					return Object.assign({}, B(this.requestOptions.headers), B(e || {}));
				}
				return B(e || {});
			}
			_getExistingOrDefaultHeader(e, t, n) {
				let r;
				if (this.requestOptions && this.requestOptions.headers) {
					const e = B(this.requestOptions.headers)[t];
					if (e) {
						r = typeof e === "number" ? e.toString() : e;
					}
				}
				const i = e[t];
				if (i !== undefined) {
					return typeof i === "number" ? i.toString() : i;
				}
				if (r !== undefined) {
					return r;
				}
				return n;
			}
			_getExistingOrDefaultContentTypeHeader(e, t) {
				let n;
				if (this.requestOptions && this.requestOptions.headers) {
					const e = B(this.requestOptions.headers)[O.ContentType];
					if (e) {
						if (typeof e === "number") {
							n = String(e);
						} else if (Array.isArray(e)) {
							n = e.join(", ");
						} else {
							n = e;
						}
					}
				}
				const r = e[O.ContentType];
				if (r !== undefined) {
					if (typeof r === "number") {
						return String(r);
					} else if (Array.isArray(r)) {
						return r.join(", ");
					} else {
						return r;
					}
				}
				if (n !== undefined) {
					return n;
				}
				return t;
			}
			_getAgent(e) {
				let t;
				const n = pm.getProxyUrl(e);
				const r = n && n.hostname;
				if (this._keepAlive && r) {
					t = this._proxyAgent;
				}
				if (!r) {
					t = this._agent;
				}
				if (t) {
					return t;
				}
				const i = e.protocol === "https:";
				let a = 100;
				if (this.requestOptions) {
					a = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
				}
				if (n && n.hostname) {
					const e = {
						maxSockets: a,
						keepAlive: this._keepAlive,
						proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
							host: n.hostname,
							port: n.port
						})
					};
					let r;
					const o = n.protocol === "https:";
					if (i) {
						r = o ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
					} else {
						r = o ? tunnel.httpOverHttps : tunnel.httpOverHttp;
					}
					t = r(e);
					this._proxyAgent = t;
				}
				if (!t) {
					const e = {
						keepAlive: this._keepAlive,
						maxSockets: a
					};
					t = i ? new https.Agent(e) : new http.Agent(e);
					this._agent = t;
				}
				if (i && this._ignoreSslError) {
					t.options = Object.assign(t.options || {}, { rejectUnauthorized: false });
				}
				return t;
			}
			_getProxyAgentDispatcher(e, t) {
				let n;
				if (this._keepAlive) {
					n = this._proxyAgentDispatcher;
				}
				if (n) {
					return n;
				}
				const r = e.protocol === "https:";
				n = new ProxyAgent(Object.assign({
					uri: t.href,
					pipelining: !this._keepAlive ? 0 : 1
				}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}` }));
				this._proxyAgentDispatcher = n;
				if (r && this._ignoreSslError) {
					n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: false });
				}
				return n;
			}
			_getUserAgentWithOrchestrationId(e) {
				const t = e || "actions/http-client";
				const n = process.env["ACTIONS_ORCHESTRATION_ID"];
				if (n) {
					const e = n.replace(/[^a-z0-9_.-]/gi, "_");
					return `${t} actions_orchestration_id/${e}`;
				}
				return t;
			}
			_performExponentialBackoff(e) {
				return E(this, void 0, void 0, function* () {
					e = Math.min(P, e);
					const t = F * Math.pow(2, e);
					return new Promise((e) => setTimeout(() => e(), t));
				});
			}
			_processResponse(e, t) {
				return E(this, void 0, void 0, function* () {
					return new Promise((n, r) => E(this, void 0, void 0, function* () {
						const i = e.message.statusCode || 0;
						const a = {
							statusCode: i,
							result: null,
							headers: {}
						};
						if (i === D.NotFound) {
							n(a);
						}
						function o(e, t) {
							if (typeof t === "string") {
								const e = new Date(t);
								if (!isNaN(e.valueOf())) {
									return e;
								}
							}
							return t;
						}
						let s;
						let c;
						try {
							c = yield e.readBody();
							if (c && c.length > 0) {
								if (t && t.deserializeDates) {
									s = JSON.parse(c, o);
								} else {
									s = JSON.parse(c);
								}
								a.result = s;
							}
							a.headers = e.message.headers;
						} catch (e) {}
						if (i > 299) {
							let e;
							if (s && s.message) {
								e = s.message;
							} else if (c && c.length > 0) {
								e = c;
							} else {
								e = `Failed request: (${i})`;
							}
							const t = new I(e, i);
							t.result = a.result;
							r(t);
						} else {
							n(a);
						}
					}));
				});
			}
		}
		const B = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
		;
		var V = undefined && undefined.__awaiter || function(e, t, n, r) {
			function i(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, a) {
				function o(e) {
					try {
						c(r.next(e));
					} catch (e) {
						a(e);
					}
				}
				function s(e) {
					try {
						c(r["throw"](e));
					} catch (e) {
						a(e);
					}
				}
				function c(e) {
					e.done ? n(e.value) : i(e.value).then(o, s);
				}
				c((r = r.apply(e, t || [])).next());
			});
		};
		class H {
			constructor(e, t) {
				this.username = e;
				this.password = t;
			}
			prepareRequest(e) {
				if (!e.headers) {
					throw Error("The request has no headers");
				}
				e.headers["Authorization"] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`;
			}
			canHandleAuthentication() {
				return false;
			}
			handleAuthentication() {
				return V(this, void 0, void 0, function* () {
					throw new Error("not implemented");
				});
			}
		}
		class U {
			constructor(e) {
				this.token = e;
			}
			prepareRequest(e) {
				if (!e.headers) {
					throw Error("The request has no headers");
				}
				e.headers["Authorization"] = `Bearer ${this.token}`;
			}
			canHandleAuthentication() {
				return false;
			}
			handleAuthentication() {
				return V(this, void 0, void 0, function* () {
					throw new Error("not implemented");
				});
			}
		}
		class W {
			constructor(e) {
				this.token = e;
			}
			prepareRequest(e) {
				if (!e.headers) {
					throw Error("The request has no headers");
				}
				e.headers["Authorization"] = `Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`;
			}
			canHandleAuthentication() {
				return false;
			}
			handleAuthentication() {
				return V(this, void 0, void 0, function* () {
					throw new Error("not implemented");
				});
			}
		}
		;
		var G = undefined && undefined.__awaiter || function(e, t, n, r) {
			function i(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, a) {
				function o(e) {
					try {
						c(r.next(e));
					} catch (e) {
						a(e);
					}
				}
				function s(e) {
					try {
						c(r["throw"](e));
					} catch (e) {
						a(e);
					}
				}
				function c(e) {
					e.done ? n(e.value) : i(e.value).then(o, s);
				}
				c((r = r.apply(e, t || [])).next());
			});
		};
		class K {
			static createHttpClient(e = true, t = 10) {
				const n = {
					allowRetries: e,
					maxRetries: t
				};
				return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(K.getRequestToken())], n);
			}
			static getRequestToken() {
				const e = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
				if (!e) {
					throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
				}
				return e;
			}
			static getIDTokenUrl() {
				const e = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
				if (!e) {
					throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
				}
				return e;
			}
			static getCall(e) {
				return G(this, void 0, void 0, function* () {
					var t;
					const n = K.createHttpClient();
					const r = yield n.getJson(e).catch((e) => {
						throw new Error(`Failed to get ID Token. \n 
        Error Code : ${e.statusCode}\n 
        Error Message: ${e.message}`);
					});
					const i = (t = r.result) === null || t === void 0 ? void 0 : t.value;
					if (!i) {
						throw new Error("Response json body do not have ID Token field");
					}
					return i;
				});
			}
			static getIDToken(e) {
				return G(this, void 0, void 0, function* () {
					try {
						let t = K.getIDTokenUrl();
						if (e) {
							const n = encodeURIComponent(e);
							t = `${t}&audience=${n}`;
						}
						debug(`ID token url is ${t}`);
						const n = yield K.getCall(t);
						setSecret(n);
						return n;
					} catch (e) {
						throw new Error(`Error message: ${e.message}`);
					}
				});
			}
		}
		;
		var q = undefined && undefined.__awaiter || function(e, t, n, r) {
			function i(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, a) {
				function o(e) {
					try {
						c(r.next(e));
					} catch (e) {
						a(e);
					}
				}
				function s(e) {
					try {
						c(r["throw"](e));
					} catch (e) {
						a(e);
					}
				}
				function c(e) {
					e.done ? n(e.value) : i(e.value).then(o, s);
				}
				c((r = r.apply(e, t || [])).next());
			});
		};
		const { access: J, appendFile: Y, writeFile: ee } = m.promises;
		const X = "GITHUB_STEP_SUMMARY";
		const te = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
		class ne {
			constructor() {
				this._buffer = "";
			}
			filePath() {
				return q(this, void 0, void 0, function* () {
					if (this._filePath) {
						return this._filePath;
					}
					const e = process.env[X];
					if (!e) {
						throw new Error(`Unable to find environment variable for $${X}. Check if your runtime environment supports job summaries.`);
					}
					try {
						yield J(e, m.constants.R_OK | m.constants.W_OK);
					} catch (t) {
						throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
					}
					this._filePath = e;
					return this._filePath;
				});
			}
			wrap(e, t, n = {}) {
				const r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
				if (!t) {
					return `<${e}${r}>`;
				}
				return `<${e}${r}>${t}</${e}>`;
			}
			write(e) {
				return q(this, void 0, void 0, function* () {
					const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
					const n = yield this.filePath();
					const r = t ? ee : Y;
					yield r(n, this._buffer, { encoding: "utf8" });
					return this.emptyBuffer();
				});
			}
			clear() {
				return q(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: true });
				});
			}
			stringify() {
				return this._buffer;
			}
			isEmptyBuffer() {
				return this._buffer.length === 0;
			}
			emptyBuffer() {
				this._buffer = "";
				return this;
			}
			addRaw(e, t = false) {
				this._buffer += e;
				return t ? this.addEOL() : this;
			}
			addEOL() {
				return this.addRaw(i.EOL);
			}
			addCodeBlock(e, t) {
				const n = Object.assign({}, t && { lang: t });
				const r = this.wrap("pre", this.wrap("code", e), n);
				return this.addRaw(r).addEOL();
			}
			addList(e, t = false) {
				const n = t ? "ol" : "ul";
				const r = e.map((e) => this.wrap("li", e)).join("");
				const i = this.wrap(n, r);
				return this.addRaw(i).addEOL();
			}
			addTable(e) {
				const t = e.map((e) => {
					const t = e.map((e) => {
						if (typeof e === "string") {
							return this.wrap("td", e);
						}
						const { header: t, data: n, colspan: r, rowspan: i } = e;
						const a = t ? "th" : "td";
						const o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
						return this.wrap(a, n, o);
					}).join("");
					return this.wrap("tr", t);
				}).join("");
				const n = this.wrap("table", t);
				return this.addRaw(n).addEOL();
			}
			addDetails(e, t) {
				const n = this.wrap("details", this.wrap("summary", e) + t);
				return this.addRaw(n).addEOL();
			}
			addImage(e, t, n) {
				const { width: r, height: i } = n || {};
				const a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i });
				const o = this.wrap("img", null, Object.assign({
					src: e,
					alt: t
				}, a));
				return this.addRaw(o).addEOL();
			}
			addHeading(e, t) {
				const n = `h${t}`;
				const r = [
					"h1",
					"h2",
					"h3",
					"h4",
					"h5",
					"h6"
				].includes(n) ? n : "h1";
				const i = this.wrap(r, e);
				return this.addRaw(i).addEOL();
			}
			addSeparator() {
				const e = this.wrap("hr", null);
				return this.addRaw(e).addEOL();
			}
			addBreak() {
				const e = this.wrap("br", null);
				return this.addRaw(e).addEOL();
			}
			addQuote(e, t) {
				const n = Object.assign({}, t && { cite: t });
				const r = this.wrap("blockquote", e, n);
				return this.addRaw(r).addEOL();
			}
			addLink(e, t) {
				const n = this.wrap("a", e, { href: t });
				return this.addRaw(n).addEOL();
			}
		}
		const Z = new ne();
		const re = null && Z;
		const ie = Z;
		;
		function ae(e) {
			return e.replace(/[\\]/g, "/");
		}
		function oe(e) {
			return e.replace(/[/]/g, "\\");
		}
		function se(e) {
			return e.replace(/[/\\]/g, path.sep);
		}
		var ce = r(13193);
		var Q = r(24434);
		;
		const le = t("child_process");
		var ue = r(42613);
		;
		var $ = undefined && undefined.__awaiter || function(e, t, n, r) {
			function i(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, a) {
				function o(e) {
					try {
						c(r.next(e));
					} catch (e) {
						a(e);
					}
				}
				function s(e) {
					try {
						c(r["throw"](e));
					} catch (e) {
						a(e);
					}
				}
				function c(e) {
					e.done ? n(e.value) : i(e.value).then(o, s);
				}
				c((r = r.apply(e, t || [])).next());
			});
		};
		const { chmod: de, copyFile: fe, lstat: pe, mkdir: me, open: he, readdir: ge, rename: _e, rm: ve, rmdir: ye, stat: be, symlink: xe, unlink: Se } = m.promises;
		const Ce = process.platform === "win32";
		function we(e) {
			return $(this, void 0, void 0, function* () {
				const t = yield fs.promises.readlink(e);
				if (Ce && !t.endsWith("\\")) {
					return `${t}\\`;
				}
				return t;
			});
		}
		const Te = 268435456;
		const Ee = m.constants.O_RDONLY;
		function De(e) {
			return $(this, void 0, void 0, function* () {
				try {
					yield be(e);
				} catch (e) {
					if (e.code === "ENOENT") {
						return false;
					}
					throw e;
				}
				return true;
			});
		}
		function Oe(e) {
			return $(this, arguments, void 0, function* (e, t = false) {
				const n = t ? yield be(e) : yield pe(e);
				return n.isDirectory();
			});
		}
		function ke(e) {
			e = je(e);
			if (!e) {
				throw new Error("isRooted() parameter \"p\" cannot be empty");
			}
			if (Ce) {
				return e.startsWith("\\") || /^[A-Z]:/i.test(e);
			}
			return e.startsWith("/");
		}
		function Ae(e, t) {
			return $(this, void 0, void 0, function* () {
				let n = undefined;
				try {
					n = yield be(e);
				} catch (t) {
					if (t.code !== "ENOENT") {
						console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
					}
				}
				if (n && n.isFile()) {
					if (Ce) {
						const n = _.extname(e).toUpperCase();
						if (t.some((e) => e.toUpperCase() === n)) {
							return e;
						}
					} else {
						if (Me(n)) {
							return e;
						}
					}
				}
				const r = e;
				for (const i of t) {
					e = r + i;
					n = undefined;
					try {
						n = yield be(e);
					} catch (t) {
						if (t.code !== "ENOENT") {
							console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
						}
					}
					if (n && n.isFile()) {
						if (Ce) {
							try {
								const t = _.dirname(e);
								const n = _.basename(e).toUpperCase();
								for (const r of yield ge(t)) {
									if (n === r.toUpperCase()) {
										e = _.join(t, r);
										break;
									}
								}
							} catch (t) {
								console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`);
							}
							return e;
						} else {
							if (Me(n)) {
								return e;
							}
						}
					}
				}
				return "";
			});
		}
		function je(e) {
			e = e || "";
			if (Ce) {
				e = e.replace(/\//g, "\\");
				return e.replace(/\\\\+/g, "\\");
			}
			return e.replace(/\/\/+/g, "/");
		}
		function Me(e) {
			return (e.mode & 1) > 0 || (e.mode & 8) > 0 && process.getgid !== undefined && e.gid === process.getgid() || (e.mode & 64) > 0 && process.getuid !== undefined && e.uid === process.getuid();
		}
		function Ne() {
			var e;
			return (e = process.env["COMSPEC"]) !== null && e !== void 0 ? e : `cmd.exe`;
		}
		;
		var Pe = undefined && undefined.__awaiter || function(e, t, n, r) {
			function i(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, a) {
				function o(e) {
					try {
						c(r.next(e));
					} catch (e) {
						a(e);
					}
				}
				function s(e) {
					try {
						c(r["throw"](e));
					} catch (e) {
						a(e);
					}
				}
				function c(e) {
					e.done ? n(e.value) : i(e.value).then(o, s);
				}
				c((r = r.apply(e, t || [])).next());
			});
		};
		function Fe(e, t) {
			return Pe(this, arguments, void 0, function* (e, t, n = {}) {
				const { force: r, recursive: i, copySourceDirectory: a } = Ve(n);
				const o = (yield ioUtil.exists(t)) ? yield ioUtil.stat(t) : null;
				if (o && o.isFile() && !r) {
					return;
				}
				const s = o && o.isDirectory() && a ? path.join(t, path.basename(e)) : t;
				if (!(yield ioUtil.exists(e))) {
					throw new Error(`no such file or directory: ${e}`);
				}
				const c = yield ioUtil.stat(e);
				if (c.isDirectory()) {
					if (!i) {
						throw new Error(`Failed to copy. ${e} is a directory, but tried to copy without recursive flag.`);
					} else {
						yield He(e, s, 0, r);
					}
				} else {
					if (path.relative(e, s) === "") {
						throw new Error(`'${s}' and '${e}' are the same file`);
					}
					yield Ue(e, s, r);
				}
			});
		}
		function Ie(e, t) {
			return Pe(this, arguments, void 0, function* (e, t, n = {}) {
				if (yield ioUtil.exists(t)) {
					let r = true;
					if (yield ioUtil.isDirectory(t)) {
						t = path.join(t, path.basename(e));
						r = yield ioUtil.exists(t);
					}
					if (r) {
						if (n.force == null || n.force) {
							yield Le(t);
						} else {
							throw new Error("Destination already exists");
						}
					}
				}
				yield Re(path.dirname(t));
				yield ioUtil.rename(e, t);
			});
		}
		function Le(e) {
			return Pe(this, void 0, void 0, function* () {
				if (ioUtil.IS_WINDOWS) {
					if (/[*"<>|]/.test(e)) {
						throw new Error("File path must not contain `*`, `\"`, `<`, `>` or `|` on Windows");
					}
				}
				try {
					yield ioUtil.rm(e, {
						force: true,
						maxRetries: 3,
						recursive: true,
						retryDelay: 300
					});
				} catch (e) {
					throw new Error(`File was unable to be removed ${e}`);
				}
			});
		}
		function Re(e) {
			return Pe(this, void 0, void 0, function* () {
				ok(e, "a path argument must be provided");
				yield ioUtil.mkdir(e, { recursive: true });
			});
		}
		function ze(e, t) {
			return Pe(this, void 0, void 0, function* () {
				if (!e) {
					throw new Error("parameter 'tool' is required");
				}
				if (t) {
					const t = yield ze(e, false);
					if (!t) {
						if (Ce) {
							throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
						} else {
							throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
						}
					}
					return t;
				}
				const n = yield Be(e);
				if (n && n.length > 0) {
					return n[0];
				}
				return "";
			});
		}
		function Be(e) {
			return Pe(this, void 0, void 0, function* () {
				if (!e) {
					throw new Error("parameter 'tool' is required");
				}
				const t = [];
				if (Ce && process.env["PATHEXT"]) {
					for (const e of process.env["PATHEXT"].split(_.delimiter)) {
						if (e) {
							t.push(e);
						}
					}
				}
				if (ke(e)) {
					const n = yield Ae(e, t);
					if (n) {
						return [n];
					}
					return [];
				}
				if (e.includes(_.sep)) {
					return [];
				}
				const n = [];
				if (process.env.PATH) {
					for (const e of process.env.PATH.split(_.delimiter)) {
						if (e) {
							n.push(e);
						}
					}
				}
				const r = [];
				for (const i of n) {
					const n = yield Ae(_.join(i, e), t);
					if (n) {
						r.push(n);
					}
				}
				return r;
			});
		}
		function Ve(e) {
			const t = e.force == null ? true : e.force;
			const n = Boolean(e.recursive);
			const r = e.copySourceDirectory == null ? true : Boolean(e.copySourceDirectory);
			return {
				force: t,
				recursive: n,
				copySourceDirectory: r
			};
		}
		function He(e, t, n, r) {
			return Pe(this, void 0, void 0, function* () {
				if (n >= 255) return;
				n++;
				yield Re(t);
				const i = yield ioUtil.readdir(e);
				for (const a of i) {
					const i = `${e}/${a}`;
					const o = `${t}/${a}`;
					const s = yield ioUtil.lstat(i);
					if (s.isDirectory()) {
						yield He(i, o, n, r);
					} else {
						yield Ue(i, o, r);
					}
				}
				yield ioUtil.chmod(t, (yield ioUtil.stat(e)).mode);
			});
		}
		function Ue(e, t, n) {
			return Pe(this, void 0, void 0, function* () {
				if ((yield ioUtil.lstat(e)).isSymbolicLink()) {
					try {
						yield ioUtil.lstat(t);
						yield ioUtil.unlink(t);
					} catch (e) {
						if (e.code === "EPERM") {
							yield ioUtil.chmod(t, "0666");
							yield ioUtil.unlink(t);
						}
					}
					const n = yield ioUtil.readlink(e);
					yield ioUtil.symlink(n, t, ioUtil.IS_WINDOWS ? "junction" : null);
				} else if (!(yield ioUtil.exists(t)) || n) {
					yield ioUtil.copyFile(e, t);
				}
			});
		}
		;
		const We = t("timers");
		;
		var Ge = undefined && undefined.__awaiter || function(e, t, n, r) {
			function i(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, a) {
				function o(e) {
					try {
						c(r.next(e));
					} catch (e) {
						a(e);
					}
				}
				function s(e) {
					try {
						c(r["throw"](e));
					} catch (e) {
						a(e);
					}
				}
				function c(e) {
					e.done ? n(e.value) : i(e.value).then(o, s);
				}
				c((r = r.apply(e, t || [])).next());
			});
		};
		const Ke = process.platform === "win32";
		class qe extends Q.EventEmitter {
			constructor(e, t, n) {
				super();
				if (!e) {
					throw new Error("Parameter 'toolPath' cannot be null or empty.");
				}
				this.toolPath = e;
				this.args = t || [];
				this.options = n || {};
			}
			_debug(e) {
				if (this.options.listeners && this.options.listeners.debug) {
					this.options.listeners.debug(e);
				}
			}
			_getCommandString(e, t) {
				const n = this._getSpawnFileName();
				const r = this._getSpawnArgs(e);
				let i = t ? "" : "[command]";
				if (Ke) {
					if (this._isCmdFile()) {
						i += n;
						for (const e of r) {
							i += ` ${e}`;
						}
					} else if (e.windowsVerbatimArguments) {
						i += `"${n}"`;
						for (const e of r) {
							i += ` ${e}`;
						}
					} else {
						i += this._windowsQuoteCmdArg(n);
						for (const e of r) {
							i += ` ${this._windowsQuoteCmdArg(e)}`;
						}
					}
				} else {
					i += n;
					for (const e of r) {
						i += ` ${e}`;
					}
				}
				return i;
			}
			_processLineBuffer(e, t, n) {
				try {
					let r = t + e.toString();
					let a = r.indexOf(i.EOL);
					while (a > -1) {
						const e = r.substring(0, a);
						n(e);
						r = r.substring(a + i.EOL.length);
						a = r.indexOf(i.EOL);
					}
					return r;
				} catch (e) {
					this._debug(`error processing line. Failed with error ${e}`);
					return "";
				}
			}
			_getSpawnFileName() {
				if (Ke) {
					if (this._isCmdFile()) {
						return process.env["COMSPEC"] || "cmd.exe";
					}
				}
				return this.toolPath;
			}
			_getSpawnArgs(e) {
				if (Ke) {
					if (this._isCmdFile()) {
						let t = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
						for (const n of this.args) {
							t += " ";
							t += e.windowsVerbatimArguments ? n : this._windowsQuoteCmdArg(n);
						}
						t += "\"";
						return [t];
					}
				}
				return this.args;
			}
			_endsWith(e, t) {
				return e.endsWith(t);
			}
			_isCmdFile() {
				const e = this.toolPath.toUpperCase();
				return this._endsWith(e, ".CMD") || this._endsWith(e, ".BAT");
			}
			_windowsQuoteCmdArg(e) {
				if (!this._isCmdFile()) {
					return this._uvQuoteCmdArg(e);
				}
				if (!e) {
					return "\"\"";
				}
				const t = [
					" ",
					"	",
					"&",
					"(",
					")",
					"[",
					"]",
					"{",
					"}",
					"^",
					"=",
					";",
					"!",
					"'",
					"+",
					",",
					"`",
					"~",
					"|",
					"<",
					">",
					"\""
				];
				let n = false;
				for (const r of e) {
					if (t.some((e) => e === r)) {
						n = true;
						break;
					}
				}
				if (!n) {
					return e;
				}
				let r = "\"";
				let i = true;
				for (let t = e.length; t > 0; t--) {
					r += e[t - 1];
					if (i && e[t - 1] === "\\") {
						r += "\\";
					} else if (e[t - 1] === "\"") {
						i = true;
						r += "\"";
					} else {
						i = false;
					}
				}
				r += "\"";
				return r.split("").reverse().join("");
			}
			_uvQuoteCmdArg(e) {
				if (!e) {
					return "\"\"";
				}
				if (!e.includes(" ") && !e.includes("	") && !e.includes("\"")) {
					return e;
				}
				if (!e.includes("\"") && !e.includes("\\")) {
					return `"${e}"`;
				}
				let t = "\"";
				let n = true;
				for (let r = e.length; r > 0; r--) {
					t += e[r - 1];
					if (n && e[r - 1] === "\\") {
						t += "\\";
					} else if (e[r - 1] === "\"") {
						n = true;
						t += "\\";
					} else {
						n = false;
					}
				}
				t += "\"";
				return t.split("").reverse().join("");
			}
			_cloneExecOptions(e) {
				e = e || {};
				const t = {
					cwd: e.cwd || process.cwd(),
					env: e.env || process.env,
					silent: e.silent || false,
					windowsVerbatimArguments: e.windowsVerbatimArguments || false,
					failOnStdErr: e.failOnStdErr || false,
					ignoreReturnCode: e.ignoreReturnCode || false,
					delay: e.delay || 1e4
				};
				t.outStream = e.outStream || process.stdout;
				t.errStream = e.errStream || process.stderr;
				return t;
			}
			_getSpawnOptions(e, t) {
				e = e || {};
				const n = {};
				n.cwd = e.cwd;
				n.env = e.env;
				n["windowsVerbatimArguments"] = e.windowsVerbatimArguments || this._isCmdFile();
				if (e.windowsVerbatimArguments) {
					n.argv0 = `"${t}"`;
				}
				return n;
			}
			exec() {
				return Ge(this, void 0, void 0, function* () {
					if (!ke(this.toolPath) && (this.toolPath.includes("/") || Ke && this.toolPath.includes("\\"))) {
						this.toolPath = _.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
					}
					this.toolPath = yield ze(this.toolPath, true);
					return new Promise((e, t) => Ge(this, void 0, void 0, function* () {
						this._debug(`exec tool: ${this.toolPath}`);
						this._debug("arguments:");
						for (const e of this.args) {
							this._debug(`   ${e}`);
						}
						const n = this._cloneExecOptions(this.options);
						if (!n.silent && n.outStream) {
							n.outStream.write(this._getCommandString(n) + i.EOL);
						}
						const r = new Ye(n, this.toolPath);
						r.on("debug", (e) => {
							this._debug(e);
						});
						if (this.options.cwd && !(yield De(this.options.cwd))) {
							return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));
						}
						const a = this._getSpawnFileName();
						const o = le.spawn(a, this._getSpawnArgs(n), this._getSpawnOptions(this.options, a));
						let s = "";
						if (o.stdout) {
							o.stdout.on("data", (e) => {
								if (this.options.listeners && this.options.listeners.stdout) {
									this.options.listeners.stdout(e);
								}
								if (!n.silent && n.outStream) {
									n.outStream.write(e);
								}
								s = this._processLineBuffer(e, s, (e) => {
									if (this.options.listeners && this.options.listeners.stdline) {
										this.options.listeners.stdline(e);
									}
								});
							});
						}
						let c = "";
						if (o.stderr) {
							o.stderr.on("data", (e) => {
								r.processStderr = true;
								if (this.options.listeners && this.options.listeners.stderr) {
									this.options.listeners.stderr(e);
								}
								if (!n.silent && n.errStream && n.outStream) {
									const t = n.failOnStdErr ? n.errStream : n.outStream;
									t.write(e);
								}
								c = this._processLineBuffer(e, c, (e) => {
									if (this.options.listeners && this.options.listeners.errline) {
										this.options.listeners.errline(e);
									}
								});
							});
						}
						o.on("error", (e) => {
							r.processError = e.message;
							r.processExited = true;
							r.processClosed = true;
							r.CheckComplete();
						});
						o.on("exit", (e) => {
							r.processExitCode = e;
							r.processExited = true;
							this._debug(`Exit code ${e} received from tool '${this.toolPath}'`);
							r.CheckComplete();
						});
						o.on("close", (e) => {
							r.processExitCode = e;
							r.processExited = true;
							r.processClosed = true;
							this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
							r.CheckComplete();
						});
						r.on("done", (n, r) => {
							if (s.length > 0) {
								this.emit("stdline", s);
							}
							if (c.length > 0) {
								this.emit("errline", c);
							}
							o.removeAllListeners();
							if (n) {
								t(n);
							} else {
								e(r);
							}
						});
						if (this.options.input) {
							if (!o.stdin) {
								throw new Error("child process missing stdin");
							}
							o.stdin.end(this.options.input);
						}
					}));
				});
			}
		}
		function Je(e) {
			const t = [];
			let n = false;
			let r = false;
			let i = "";
			function a(e) {
				if (r && e !== "\"") {
					i += "\\";
				}
				i += e;
				r = false;
			}
			for (let o = 0; o < e.length; o++) {
				const s = e.charAt(o);
				if (s === "\"") {
					if (!r) {
						n = !n;
					} else {
						a(s);
					}
					continue;
				}
				if (s === "\\" && r) {
					a(s);
					continue;
				}
				if (s === "\\" && n) {
					r = true;
					continue;
				}
				if (s === " " && !n) {
					if (i.length > 0) {
						t.push(i);
						i = "";
					}
					continue;
				}
				a(s);
			}
			if (i.length > 0) {
				t.push(i.trim());
			}
			return t;
		}
		class Ye extends Q.EventEmitter {
			constructor(e, t) {
				super();
				this.processClosed = false;
				this.processError = "";
				this.processExitCode = 0;
				this.processExited = false;
				this.processStderr = false;
				this.delay = 1e4;
				this.done = false;
				this.timeout = null;
				if (!t) {
					throw new Error("toolPath must not be empty");
				}
				this.options = e;
				this.toolPath = t;
				if (e.delay) {
					this.delay = e.delay;
				}
			}
			CheckComplete() {
				if (this.done) {
					return;
				}
				if (this.processClosed) {
					this._setResult();
				} else if (this.processExited) {
					this.timeout = (0, We.setTimeout)(Ye.HandleTimeout, this.delay, this);
				}
			}
			_debug(e) {
				this.emit("debug", e);
			}
			_setResult() {
				let e;
				if (this.processExited) {
					if (this.processError) {
						e = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
					} else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
						e = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
					} else if (this.processStderr && this.options.failOnStdErr) {
						e = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
					}
				}
				if (this.timeout) {
					clearTimeout(this.timeout);
					this.timeout = null;
				}
				this.done = true;
				this.emit("done", e, this.processExitCode);
			}
			static HandleTimeout(e) {
				if (e.done) {
					return;
				}
				if (!e.processClosed && e.processExited) {
					const t = `The STDIO streams did not close within ${e.delay / 1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
					e._debug(t);
				}
				e._setResult();
			}
		}
		;
		var Xe = undefined && undefined.__awaiter || function(e, t, n, r) {
			function i(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, a) {
				function o(e) {
					try {
						c(r.next(e));
					} catch (e) {
						a(e);
					}
				}
				function s(e) {
					try {
						c(r["throw"](e));
					} catch (e) {
						a(e);
					}
				}
				function c(e) {
					e.done ? n(e.value) : i(e.value).then(o, s);
				}
				c((r = r.apply(e, t || [])).next());
			});
		};
		function Ze(e, t, n) {
			return Xe(this, void 0, void 0, function* () {
				const r = tr.argStringToArray(e);
				if (r.length === 0) {
					throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
				}
				const i = r[0];
				t = r.slice(1).concat(t || []);
				const a = new tr.ToolRunner(i, t, n);
				return a.exec();
			});
		}
		function Qe(e, t, n) {
			return Xe(this, void 0, void 0, function* () {
				var r, i;
				let a = "";
				let o = "";
				const s = new StringDecoder("utf8");
				const c = new StringDecoder("utf8");
				const l = (r = n === null || n === void 0 ? void 0 : n.listeners) === null || r === void 0 ? void 0 : r.stdout;
				const u = (i = n === null || n === void 0 ? void 0 : n.listeners) === null || i === void 0 ? void 0 : i.stderr;
				const d = (e) => {
					o += c.write(e);
					if (u) {
						u(e);
					}
				};
				const f = (e) => {
					a += s.write(e);
					if (l) {
						l(e);
					}
				};
				const p = Object.assign(Object.assign({}, n === null || n === void 0 ? void 0 : n.listeners), {
					stdout: f,
					stderr: d
				});
				const m = yield Ze(e, t, Object.assign(Object.assign({}, n), { listeners: p }));
				a += s.end();
				o += c.end();
				return {
					exitCode: m,
					stdout: a,
					stderr: o
				};
			});
		}
		;
		var $e = undefined && undefined.__awaiter || function(e, t, n, r) {
			function i(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, a) {
				function o(e) {
					try {
						c(r.next(e));
					} catch (e) {
						a(e);
					}
				}
				function s(e) {
					try {
						c(r["throw"](e));
					} catch (e) {
						a(e);
					}
				}
				function c(e) {
					e.done ? n(e.value) : i(e.value).then(o, s);
				}
				c((r = r.apply(e, t || [])).next());
			});
		};
		const et = () => $e(void 0, void 0, void 0, function* () {
			const { stdout: e } = yield exec.getExecOutput("powershell -command \"(Get-CimInstance -ClassName Win32_OperatingSystem).Version\"", undefined, { silent: true });
			const { stdout: t } = yield exec.getExecOutput("powershell -command \"(Get-CimInstance -ClassName Win32_OperatingSystem).Caption\"", undefined, { silent: true });
			return {
				name: t.trim(),
				version: e.trim()
			};
		});
		const tt = () => $e(void 0, void 0, void 0, function* () {
			var e, t, n, r;
			const { stdout: i } = yield exec.getExecOutput("sw_vers", undefined, { silent: true });
			const a = (t = (e = i.match(/ProductVersion:\s*(.+)/)) === null || e === void 0 ? void 0 : e[1]) !== null && t !== void 0 ? t : "";
			const o = (r = (n = i.match(/ProductName:\s*(.+)/)) === null || n === void 0 ? void 0 : n[1]) !== null && r !== void 0 ? r : "";
			return {
				name: o,
				version: a
			};
		});
		const nt = () => $e(void 0, void 0, void 0, function* () {
			const { stdout: e } = yield exec.getExecOutput("lsb_release", [
				"-i",
				"-r",
				"-s"
			], { silent: true });
			const [t, n] = e.trim().split("\n");
			return {
				name: t,
				version: n
			};
		});
		const rt = i.platform();
		const it = i.arch();
		const at = rt === "win32";
		const ot = rt === "darwin";
		const st = rt === "linux";
		function ct() {
			return $e(this, void 0, void 0, function* () {
				return Object.assign(Object.assign({}, yield at ? et() : ot ? tt() : nt()), {
					platform: rt,
					arch: it,
					isWindows: at,
					isMacOS: ot,
					isLinux: st
				});
			});
		}
		;
		var lt = undefined && undefined.__awaiter || function(e, t, n, r) {
			function i(e) {
				return e instanceof n ? e : new n(function(t) {
					t(e);
				});
			}
			return new (n || (n = Promise))(function(n, a) {
				function o(e) {
					try {
						c(r.next(e));
					} catch (e) {
						a(e);
					}
				}
				function s(e) {
					try {
						c(r["throw"](e));
					} catch (e) {
						a(e);
					}
				}
				function c(e) {
					e.done ? n(e.value) : i(e.value).then(o, s);
				}
				c((r = r.apply(e, t || [])).next());
			});
		};
		var ut;
		(function(e) {
			e[e["Success"] = 0] = "Success";
			e[e["Failure"] = 1] = "Failure";
		})(ut || (ut = {}));
		function dt(e, t) {
			const n = toCommandValue(t);
			process.env[e] = n;
			const r = process.env["GITHUB_ENV"] || "";
			if (r) {
				return issueFileCommand("ENV", prepareKeyValueMessage(e, t));
			}
			issueCommand("set-env", { name: e }, n);
		}
		function ft(e) {
			s("add-mask", {}, e);
		}
		function pt(e) {
			const t = process.env["GITHUB_PATH"] || "";
			if (t) {
				issueFileCommand("PATH", e);
			} else {
				issueCommand("add-path", {}, e);
			}
			process.env["PATH"] = `${e}${path.delimiter}${process.env["PATH"]}`;
		}
		function mt(e, t) {
			const n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
			if (t && t.required && !n) {
				throw new Error(`Input required and not supplied: ${e}`);
			}
			if (t && t.trimWhitespace === false) {
				return n;
			}
			return n.trim();
		}
		function ht(e, t) {
			const n = mt(e, t).split("\n").filter((e) => e !== "");
			if (t && t.trimWhitespace === false) {
				return n;
			}
			return n.map((e) => e.trim());
		}
		function gt(e, t) {
			const n = [
				"true",
				"True",
				"TRUE"
			];
			const r = [
				"false",
				"False",
				"FALSE"
			];
			const i = mt(e, t);
			if (n.includes(i)) return true;
			if (r.includes(i)) return false;
			throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n` + `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
		}
		function _t(e, t) {
			const n = process.env["GITHUB_OUTPUT"] || "";
			if (n) {
				return h("OUTPUT", g(e, t));
			}
			process.stdout.write(i.EOL);
			s("set-output", { name: e }, a(t));
		}
		function vt(e) {
			issue("echo", e ? "on" : "off");
		}
		function yt(e) {
			process.exitCode = ut.Failure;
			St(e);
		}
		function bt() {
			return process.env["RUNNER_DEBUG"] === "1";
		}
		function xt(e) {
			issueCommand("debug", {}, e);
		}
		function St(e, t = {}) {
			s("error", o(t), e instanceof Error ? e.toString() : e);
		}
		function Ct(e, t = {}) {
			s("warning", o(t), e instanceof Error ? e.toString() : e);
		}
		function wt(e, t = {}) {
			s("notice", o(t), e instanceof Error ? e.toString() : e);
		}
		function Tt(e) {
			process.stdout.write(e + os.EOL);
		}
		function Et(e) {
			issue("group", e);
		}
		function Dt() {
			issue("endgroup");
		}
		function Ot(e, t) {
			return lt(this, void 0, void 0, function* () {
				Et(e);
				let n;
				try {
					n = yield t();
				} finally {
					Dt();
				}
				return n;
			});
		}
		function kt(e, t) {
			const n = process.env["GITHUB_STATE"] || "";
			if (n) {
				return issueFileCommand("STATE", prepareKeyValueMessage(e, t));
			}
			issueCommand("save-state", { name: e }, toCommandValue(t));
		}
		function At(e) {
			return process.env[`STATE_${e}`] || "";
		}
		function jt(e) {
			return lt(this, void 0, void 0, function* () {
				return yield OidcClient.getIDToken(e);
			});
		}
	})
};
var r = {};
function i(e) {
	var t = r[e];
	if (t !== undefined) {
		return t.exports;
	}
	var a = r[e] = { exports: {} };
	var o = true;
	try {
		n[e].call(a.exports, a, a.exports, i);
		o = false;
	} finally {
		if (o) delete r[e];
	}
	return a.exports;
}
i.m = n;
if (typeof i !== "undefined") i.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
	var e = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var t = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var n = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
	var r = (e) => {
		if (e && e.d < 1) {
			e.d = 1;
			e.forEach((e) => e.r--);
			e.forEach((e) => e.r-- ? e.r++ : e());
		}
	};
	var a = (i) => i.map((i) => {
		if (i !== null && typeof i === "object") {
			if (i[e]) return i;
			if (i.then) {
				var a = [];
				a.d = 0;
				i.then((e) => {
					o[t] = e;
					r(a);
				}, (e) => {
					o[n] = e;
					r(a);
				});
				var o = {};
				o[e] = (e) => e(a);
				return o;
			}
		}
		var s = {};
		s[e] = (e) => {};
		s[t] = i;
		return s;
	});
	i.a = (i, o, s) => {
		var c;
		s && ((c = []).d = -1);
		var l = new Set();
		var u = i.exports;
		var d;
		var f;
		var p;
		var m = new Promise((e, t) => {
			p = t;
			f = e;
		});
		m[t] = u;
		m[e] = (e) => (c && e(c), l.forEach(e), m["catch"]((e) => {}));
		i.exports = m;
		o((r) => {
			d = a(r);
			var i;
			var o = () => d.map((e) => {
				if (e[n]) throw e[n];
				return e[t];
			});
			var s = new Promise((t) => {
				i = () => t(o);
				i.r = 0;
				var n = (e) => e !== c && !l.has(e) && (l.add(e), e && !e.d && (i.r++, e.push(i)));
				d.map((t) => t[e](n));
			});
			return i.r ? s : o();
		}, (e) => (e ? p(m[n] = e) : f(u), r(c)));
		c && c.d < 0 && (c.d = 0);
	};
})();
(() => {
	var e = Object.getPrototypeOf ? (e) => Object.getPrototypeOf(e) : (e) => e.__proto__;
	var t;
	i.t = function(n, r) {
		if (r & 1) n = this(n);
		if (r & 8) return n;
		if (typeof n === "object" && n) {
			if (r & 4 && n.__esModule) return n;
			if (r & 16 && typeof n.then === "function") return n;
		}
		var a = Object.create(null);
		i.r(a);
		var o = {};
		t = t || [
			null,
			e({}),
			e([]),
			e(e)
		];
		for (var s = r & 2 && n; typeof s == "object" && !~t.indexOf(s); s = e(s)) {
			Object.getOwnPropertyNames(s).forEach((e) => o[e] = () => n[e]);
		}
		o["default"] = () => n;
		i.d(a, o);
		return a;
	};
})();
(() => {
	i.d = (e, t) => {
		for (var n in t) {
			if (i.o(t, n) && !i.o(e, n)) {
				Object.defineProperty(e, n, {
					enumerable: true,
					get: t[n]
				});
			}
		}
	};
})();
(() => {
	i.f = {};
	i.e = (e) => {
		return Promise.all(Object.keys(i.f).reduce((t, n) => {
			i.f[n](e, t);
			return t;
		}, []));
	};
})();
(() => {
	i.u = (e) => {
		return "" + e + ".index.js";
	};
})();
(() => {
	i.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t);
})();
(() => {
	i.r = (e) => {
		if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
			Object.defineProperty(e, Symbol.toStringTag, { value: "Module" });
		}
		Object.defineProperty(e, "__esModule", { value: true });
	};
})();
(() => {
	var e = { 792: 0 };
	var t = (t) => {
		var { ids: n, modules: r, runtime: a } = t;
		var o, s, c = 0;
		for (o in r) {
			if (i.o(r, o)) {
				i.m[o] = r[o];
			}
		}
		if (a) a(i);
		for (; c < n.length; c++) {
			s = n[c];
			if (i.o(e, s) && e[s]) {
				e[s][0]();
			}
			e[n[c]] = 0;
		}
	};
	i.f.j = (n, r) => {
		var a = i.o(e, n) ? e[n] : undefined;
		if (a !== 0) {
			if (a) {
				r.push(a[1]);
			} else {
				if (true) {
					var o = import("./" + i.u(n)).then(t, (t) => {
						if (e[n] !== 0) e[n] = undefined;
						throw t;
					});
					var o = Promise.race([o, new Promise((t) => a = e[n] = [t])]);
					r.push(a[1] = o);
				}
			}
		}
	};
})();
var a = i(32909);
a = await a;
