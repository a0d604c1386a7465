export const id = 488;
export const ids = [488];
export const modules = {
	90488: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__exportStar || function(e, t) {
			for (var n in e) if (n !== "default" && !Object.prototype.hasOwnProperty.call(t, n)) r(t, e, n);
		};
		var a = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.CHANNELS = t.OpenTelemetry = t.BasicPooledClientSideCache = t.BasicClientSideCache = t.AR_OPERATIONS = t.AR_PREDICATE_COMBINATORS = t.AR_PREDICATE_TYPES = t.REDIS_FLUSH_MODES = t.COMMAND_LIST_FILTER_BY = t.CLUSTER_SLOT_STATES = t.FAILOVER_MODES = t.CLIENT_UNBLOCK_MODES = t.CLIENT_KILL_FILTERS = t.GEO_REPLY_WITH = t.createSentinel = t.RedisSentinelClient = t.RedisSentinel = t.createCluster = t.RedisCluster = t.createClientPool = t.RedisClientPool = t.createClient = t.RedisClient = t.digest = t.defineScript = t.VerbatimString = t.RESP_TYPES = t.DEFAULT_RESP = void 0;
		var o = n(99306);
		Object.defineProperty(t, "DEFAULT_RESP", {
			enumerable: true,
			get: function() {
				return o.DEFAULT_RESP;
			}
		});
		var s = n(39447);
		Object.defineProperty(t, "RESP_TYPES", {
			enumerable: true,
			get: function() {
				return s.RESP_TYPES;
			}
		});
		var c = n(14279);
		Object.defineProperty(t, "VerbatimString", {
			enumerable: true,
			get: function() {
				return c.VerbatimString;
			}
		});
		var l = n(19968);
		Object.defineProperty(t, "defineScript", {
			enumerable: true,
			get: function() {
				return l.defineScript;
			}
		});
		var u = n(47452);
		Object.defineProperty(t, "digest", {
			enumerable: true,
			get: function() {
				return u.digest;
			}
		});
		i(n(72181), t);
		const d = a(n(67606));
		t.RedisClient = d.default;
		t.createClient = d.default.create;
		const f = n(48094);
		Object.defineProperty(t, "RedisClientPool", {
			enumerable: true,
			get: function() {
				return f.RedisClientPool;
			}
		});
		t.createClientPool = f.RedisClientPool.create;
		const p = a(n(91937));
		t.RedisCluster = p.default;
		t.createCluster = p.default.create;
		const m = a(n(61057));
		t.RedisSentinel = m.default;
		var h = n(61057);
		Object.defineProperty(t, "RedisSentinelClient", {
			enumerable: true,
			get: function() {
				return h.RedisSentinelClient;
			}
		});
		t.createSentinel = m.default.create;
		var g = n(25689);
		Object.defineProperty(t, "GEO_REPLY_WITH", {
			enumerable: true,
			get: function() {
				return g.GEO_REPLY_WITH;
			}
		});
		var _ = n(75315);
		Object.defineProperty(t, "CLIENT_KILL_FILTERS", {
			enumerable: true,
			get: function() {
				return _.CLIENT_KILL_FILTERS;
			}
		});
		Object.defineProperty(t, "CLIENT_UNBLOCK_MODES", {
			enumerable: true,
			get: function() {
				return _.CLIENT_UNBLOCK_MODES;
			}
		});
		Object.defineProperty(t, "FAILOVER_MODES", {
			enumerable: true,
			get: function() {
				return _.FAILOVER_MODES;
			}
		});
		Object.defineProperty(t, "CLUSTER_SLOT_STATES", {
			enumerable: true,
			get: function() {
				return _.CLUSTER_SLOT_STATES;
			}
		});
		Object.defineProperty(t, "COMMAND_LIST_FILTER_BY", {
			enumerable: true,
			get: function() {
				return _.COMMAND_LIST_FILTER_BY;
			}
		});
		Object.defineProperty(t, "REDIS_FLUSH_MODES", {
			enumerable: true,
			get: function() {
				return _.REDIS_FLUSH_MODES;
			}
		});
		Object.defineProperty(t, "AR_PREDICATE_TYPES", {
			enumerable: true,
			get: function() {
				return _.AR_PREDICATE_TYPES;
			}
		});
		Object.defineProperty(t, "AR_PREDICATE_COMBINATORS", {
			enumerable: true,
			get: function() {
				return _.AR_PREDICATE_COMBINATORS;
			}
		});
		Object.defineProperty(t, "AR_OPERATIONS", {
			enumerable: true,
			get: function() {
				return _.AR_OPERATIONS;
			}
		});
		var v = n(39544);
		Object.defineProperty(t, "BasicClientSideCache", {
			enumerable: true,
			get: function() {
				return v.BasicClientSideCache;
			}
		});
		Object.defineProperty(t, "BasicPooledClientSideCache", {
			enumerable: true,
			get: function() {
				return v.BasicPooledClientSideCache;
			}
		});
		var y = n(344);
		Object.defineProperty(t, "OpenTelemetry", {
			enumerable: true,
			get: function() {
				return y.OpenTelemetry;
			}
		});
		var b = n(57548);
		Object.defineProperty(t, "CHANNELS", {
			enumerable: true,
			get: function() {
				return b.CHANNELS;
			}
		});
	}),
	39447: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.Decoder = t.PUSH_TYPE_MAPPING = t.RESP_TYPES = void 0;
		const r = n(14279);
		const i = n(72181);
		t.RESP_TYPES = {
			NULL: 95,
			BOOLEAN: 35,
			NUMBER: 58,
			BIG_NUMBER: 40,
			DOUBLE: 44,
			SIMPLE_STRING: 43,
			BLOB_STRING: 36,
			VERBATIM_STRING: 61,
			SIMPLE_ERROR: 45,
			BLOB_ERROR: 33,
			ARRAY: 42,
			SET: 126,
			MAP: 37,
			PUSH: 62
		};
		const a = {
			"\r": 13,
			"t": 116,
			"+": 43,
			"-": 45,
			"0": 48,
			".": 46
		};
		const o = [
			1,
			10,
			100,
			1e3,
			1e4,
			1e5,
			1e6,
			1e7,
			1e8,
			1e9,
			1e10,
			1e11,
			0xe8d4a51000,
			0x9184e72a000,
			0x5af3107a4000,
			0x38d7ea4c68000,
			0x2386f26fc10000,
			0x16345785d8a0000,
			0xde0b6b3a7640000,
			0x8ac7230489e80000,
			0x56bc75e2d63100000,
			1e21,
			1e22
		];
		const s = 900719925474098;
		function c(e, t, n) {
			const r = e.toString(undefined, t, n);
			switch (r) {
				case "inf":
				case "+inf": return Infinity;
				case "-inf": return -Infinity;
				case "nan": return NaN;
			}
			return Number(r);
		}
		t.PUSH_TYPE_MAPPING = { [t.RESP_TYPES.BLOB_STRING]: Buffer };
		class l {
			onReply;
			onErrorReply;
			onPush;
			getTypeMapping;
			#e = 0;
			#t;
			constructor(e) {
				this.onReply = e.onReply;
				this.onErrorReply = e.onErrorReply;
				this.onPush = e.onPush;
				this.getTypeMapping = e.getTypeMapping;
			}
			reset() {
				this.#e = 0;
				this.#t = undefined;
			}
			write(e) {
				if (this.#e >= e.length) {
					this.#e -= e.length;
					return;
				}
				if (this.#t) {
					if (this.#t(e) || this.#e >= e.length) {
						this.#e -= e.length;
						return;
					}
				}
				do {
					const t = e[this.#e];
					if (++this.#e === e.length) {
						this.#t = this.#n.bind(this, t);
						break;
					}
					if (this.#r(t, e)) {
						break;
					}
				} while (this.#e < e.length);
				this.#e -= e.length;
			}
			#n(e, t) {
				this.#t = undefined;
				return this.#r(e, t);
			}
			#r(e, n) {
				switch (e) {
					case t.RESP_TYPES.NULL:
						this.onReply(this.#o());
						return false;
					case t.RESP_TYPES.BOOLEAN: return this.#i(this.onReply, this.#s(n));
					case t.RESP_TYPES.NUMBER: return this.#i(this.onReply, this.#c(this.getTypeMapping()[t.RESP_TYPES.NUMBER], n));
					case t.RESP_TYPES.BIG_NUMBER: return this.#i(this.onReply, this.#f(this.getTypeMapping()[t.RESP_TYPES.BIG_NUMBER], n));
					case t.RESP_TYPES.DOUBLE: return this.#i(this.onReply, this.#g(this.getTypeMapping()[t.RESP_TYPES.DOUBLE], n));
					case t.RESP_TYPES.SIMPLE_STRING: return this.#i(this.onReply, this.#y(this.getTypeMapping()[t.RESP_TYPES.SIMPLE_STRING], n));
					case t.RESP_TYPES.BLOB_STRING: return this.#i(this.onReply, this.#x(this.getTypeMapping()[t.RESP_TYPES.BLOB_STRING], n));
					case t.RESP_TYPES.VERBATIM_STRING: return this.#i(this.onReply, this.#E(this.getTypeMapping()[t.RESP_TYPES.VERBATIM_STRING], n));
					case t.RESP_TYPES.SIMPLE_ERROR: return this.#i(this.onErrorReply, this.#N(n));
					case t.RESP_TYPES.BLOB_ERROR: return this.#i(this.onErrorReply, this.#F(n));
					case t.RESP_TYPES.ARRAY: return this.#i(this.onReply, this.#z(this.getTypeMapping(), n));
					case t.RESP_TYPES.SET: return this.#i(this.onReply, this.#W(this.getTypeMapping(), n));
					case t.RESP_TYPES.MAP: return this.#i(this.onReply, this.#Y(this.getTypeMapping(), n));
					case t.RESP_TYPES.PUSH: return this.#i(this.onPush, this.#z(t.PUSH_TYPE_MAPPING, n));
					default: throw new Error(`Unknown RESP type ${e} "${String.fromCharCode(e)}"`);
				}
			}
			#i(e, t) {
				if (typeof t === "function") {
					this.#t = this.#a.bind(this, e, t);
					return true;
				}
				e(t);
				return false;
			}
			#a(e, t, n) {
				this.#t = undefined;
				return this.#i(e, t(n));
			}
			#o() {
				this.#e += 2;
				return null;
			}
			#s(e) {
				const t = e[this.#e] === a.t;
				this.#e += 3;
				return t;
			}
			#c(e, t) {
				if (e === String) {
					return this.#y(String, t);
				}
				switch (t[this.#e]) {
					case a["+"]: return this.#l(false, t);
					case a["-"]: return this.#l(true, t);
					default: return this.#u(false, this.#d.bind(this, 0), t);
				}
			}
			#l(e, t) {
				const n = this.#d.bind(this, 0);
				return ++this.#e === t.length ? this.#u.bind(this, e, n) : this.#u(e, n, t);
			}
			#u(e, t, n) {
				const r = t(n);
				return typeof r === "function" ? this.#u.bind(this, e, r) : e ? -r : r;
			}
			#d(e, t) {
				let n = this.#e;
				do {
					const r = t[n];
					if (r === a["\r"]) {
						this.#e = n + 2;
						return e;
					}
					e = e * 10 + r - a["0"];
				} while (++n < t.length);
				this.#e = n;
				return this.#d.bind(this, e);
			}
			#f(e, t) {
				if (e === String) {
					return this.#y(String, t);
				}
				switch (t[this.#e]) {
					case a["+"]: return this.#p(false, t);
					case a["-"]: return this.#p(true, t);
					default: return this.#m(false, this.#h.bind(this, 0n), t);
				}
			}
			#p(e, t) {
				const n = this.#h.bind(this, 0n);
				return ++this.#e === t.length ? this.#m.bind(this, e, n) : this.#m(e, n, t);
			}
			#m(e, t, n) {
				const r = t(n);
				return typeof r === "function" ? this.#m.bind(this, e, r) : e ? -r : r;
			}
			#h(e, t) {
				let n = this.#e;
				do {
					const r = t[n];
					if (r === a["\r"]) {
						this.#e = n + 2;
						return e;
					}
					e = e * 10n + BigInt(r - a["0"]);
				} while (++n < t.length);
				this.#e = n;
				return this.#h.bind(this, e);
			}
			#g(e, t) {
				if (e === String) {
					return this.#y(String, t);
				}
				const n = this.#e;
				let r = n;
				if (t[r] === a["-"] || t[r] === a["+"]) {
					r++;
				}
				let i = 0, l = 0, u = -1;
				while (r < t.length) {
					const e = t[r];
					if (e === a["\r"]) {
						this.#e = r + 2;
						if (l === 0 || u >= o.length) {
							return c(t, n, r);
						}
						const e = u > 0 ? i / o[u] : i;
						return t[n] === a["-"] ? -e : e;
					}
					if (e === a["."] && u === -1) {
						u = 0;
					} else {
						const o = e - a["0"];
						if (o < 0 || o > 9 || i > s) {
							const e = this.#v(t, r);
							return e === -1 ? this.#_.bind(this, [t.subarray(n)]) : c(t, n, e);
						}
						i = i * 10 + o;
						l++;
						if (u !== -1) u++;
					}
					r++;
				}
				this.#e = r;
				return this.#_.bind(this, [t.subarray(n)]);
			}
			#_(e, t) {
				const n = this.#b(e, Buffer, t);
				return typeof n === "function" ? this.#_.bind(this, e) : c(n, 0, n.length);
			}
			#v(e, t) {
				while (e[t] !== a["\r"]) {
					if (++t === e.length) {
						this.#e = e.length;
						return -1;
					}
				}
				this.#e = t + 2;
				return t;
			}
			#y(e, t) {
				const n = this.#e, r = this.#v(t, n);
				if (r === -1) {
					return this.#b.bind(this, [t.subarray(n)], e);
				}
				const i = t.subarray(n, r);
				return e === Buffer ? i : i.toString();
			}
			#b(e, t, n) {
				const r = this.#e, i = this.#v(n, r);
				if (i === -1) {
					e.push(n.subarray(r));
					return this.#b.bind(this, e, t);
				}
				e.push(n.subarray(r, i));
				const a = Buffer.concat(e);
				return t === Buffer ? a : a.toString();
			}
			#x(e, t) {
				if (t[this.#e] === a["-"]) {
					this.#e += 4;
					return null;
				}
				const n = this.#d(0, t);
				if (typeof n === "function") {
					return this.#S.bind(this, n, e);
				} else if (this.#e >= t.length) {
					return this.#T.bind(this, n, e);
				}
				return this.#T(n, e, t);
			}
			#S(e, t, n) {
				const r = e(n);
				if (typeof r === "function") {
					return this.#S.bind(this, r, t);
				} else if (this.#e >= n.length) {
					return this.#T.bind(this, r, t);
				}
				return this.#T(r, t, n);
			}
			#C(e, t, n, r) {
				const i = this.#e + e;
				if (i >= r.length) {
					const i = r.subarray(this.#e);
					this.#e = r.length;
					return this.#w.bind(this, e - i.length, [i], t, n);
				}
				const a = r.subarray(this.#e, i);
				this.#e = i + t;
				return n === Buffer ? a : a.toString();
			}
			#w(e, t, n, r, i) {
				const a = this.#e + e;
				if (a >= i.length) {
					const a = i.subarray(this.#e);
					t.push(a);
					this.#e = i.length;
					return this.#w.bind(this, e - a.length, t, n, r);
				}
				t.push(i.subarray(this.#e, a));
				this.#e = a + n;
				const o = Buffer.concat(t);
				return r === Buffer ? o : o.toString();
			}
			#T(e, t, n) {
				return this.#C(e, 2, t, n);
			}
			#E(e, t) {
				return this.#D(this.#d.bind(this, 0), e, t);
			}
			#D(e, t, n) {
				const r = e(n);
				return typeof r === "function" ? this.#D.bind(this, r, t) : this.#O(r, t, n);
			}
			#O(e, t, n) {
				const i = e - 4;
				if (t === r.VerbatimString) {
					return this.#k(i, n);
				}
				this.#e += 4;
				return this.#e >= n.length ? this.#T.bind(this, i, t) : this.#T(i, t, n);
			}
			#k(e, t) {
				const n = this.#C.bind(this, 3, 1, String);
				return this.#e >= t.length ? this.#A.bind(this, e, n) : this.#A(e, n, t);
			}
			#A(e, t, n) {
				const r = t(n);
				return typeof r === "function" ? this.#A.bind(this, e, r) : this.#j(e, r, n);
			}
			#j(e, t, n) {
				return this.#M(t, this.#T.bind(this, e, String), n);
			}
			#M(e, t, n) {
				const i = t(n);
				return typeof i === "function" ? this.#M.bind(this, e, i) : new r.VerbatimString(e, i);
			}
			#N(e) {
				const t = this.#y(String, e);
				return typeof t === "function" ? this.#P.bind(this, t) : new i.SimpleError(t);
			}
			#P(e, t) {
				const n = e(t);
				return typeof n === "function" ? this.#P.bind(this, n) : new i.SimpleError(n);
			}
			#F(e) {
				const t = this.#x(String, e);
				return typeof t === "function" ? this.#I.bind(this, t) : new i.BlobError(t);
			}
			#I(e, t) {
				const n = e(t);
				return typeof n === "function" ? this.#I.bind(this, n) : new i.BlobError(n);
			}
			#L(e, t) {
				const n = t[this.#e];
				return ++this.#e === t.length ? this.#R.bind(this, n, e) : this.#R(n, e, t);
			}
			#R(e, n, r) {
				switch (e) {
					case t.RESP_TYPES.NULL: return this.#o();
					case t.RESP_TYPES.BOOLEAN: return this.#s(r);
					case t.RESP_TYPES.NUMBER: return this.#c(n[t.RESP_TYPES.NUMBER], r);
					case t.RESP_TYPES.BIG_NUMBER: return this.#f(n[t.RESP_TYPES.BIG_NUMBER], r);
					case t.RESP_TYPES.DOUBLE: return this.#g(n[t.RESP_TYPES.DOUBLE], r);
					case t.RESP_TYPES.SIMPLE_STRING: return this.#y(n[t.RESP_TYPES.SIMPLE_STRING], r);
					case t.RESP_TYPES.BLOB_STRING: return this.#x(n[t.RESP_TYPES.BLOB_STRING], r);
					case t.RESP_TYPES.VERBATIM_STRING: return this.#E(n[t.RESP_TYPES.VERBATIM_STRING], r);
					case t.RESP_TYPES.SIMPLE_ERROR: return this.#N(r);
					case t.RESP_TYPES.BLOB_ERROR: return this.#F(r);
					case t.RESP_TYPES.ARRAY: return this.#z(n, r);
					case t.RESP_TYPES.SET: return this.#W(n, r);
					case t.RESP_TYPES.MAP: return this.#Y(n, r);
					default: throw new Error(`Unknown RESP type ${e} "${String.fromCharCode(e)}"`);
				}
			}
			#z(e, t) {
				if (t[this.#e] === a["-"]) {
					this.#e += 4;
					return null;
				}
				return this.#B(this.#d(0, t), e, t);
			}
			#B(e, t, n) {
				return typeof e === "function" ? this.#V.bind(this, e, t) : this.#H(new Array(e), 0, t, n);
			}
			#V(e, t, n) {
				return this.#B(e(n), t, n);
			}
			#H(e, t, n, r) {
				for (let i = t; i < e.length; i++) {
					if (this.#e >= r.length) {
						return this.#H.bind(this, e, i, n);
					}
					const t = this.#L(n, r);
					if (typeof t === "function") {
						return this.#U.bind(this, e, i, t, n);
					}
					e[i] = t;
				}
				return e;
			}
			#U(e, t, n, r, i) {
				const a = n(i);
				if (typeof a === "function") {
					return this.#U.bind(this, e, t, a, r);
				}
				e[t++] = a;
				return this.#H(e, t, r, i);
			}
			#W(e, t) {
				const n = this.#d(0, t);
				if (typeof n === "function") {
					return this.#G.bind(this, n, e);
				}
				return this.#K(n, e, t);
			}
			#G(e, t, n) {
				const r = e(n);
				return typeof r === "function" ? this.#G.bind(this, r, t) : this.#K(r, t, n);
			}
			#K(e, n, r) {
				return n[t.RESP_TYPES.SET] === Set ? this.#q(new Set(), e, n, r) : this.#H(new Array(e), 0, n, r);
			}
			#q(e, t, n, r) {
				while (t > 0) {
					if (this.#e >= r.length) {
						return this.#q.bind(this, e, t, n);
					}
					const i = this.#L(n, r);
					if (typeof i === "function") {
						return this.#J.bind(this, e, t, i, n);
					}
					e.add(i);
					--t;
				}
				return e;
			}
			#J(e, t, n, r, i) {
				const a = n(i);
				if (typeof a === "function") {
					return this.#J.bind(this, e, t, a, r);
				}
				e.add(a);
				return this.#q(e, t - 1, r, i);
			}
			#Y(e, t) {
				const n = this.#d(0, t);
				if (typeof n === "function") {
					return this.#X.bind(this, n, e);
				}
				return this.#Z(n, e, t);
			}
			#X(e, t, n) {
				const r = e(n);
				return typeof r === "function" ? this.#X.bind(this, r, t) : this.#Z(r, t, n);
			}
			#Z(e, n, r) {
				switch (n[t.RESP_TYPES.MAP]) {
					case Map: return this.#Q(new Map(), e, n, r);
					case Array: return this.#H(new Array(e * 2), 0, n, r);
					default: return this.#re({}, e, n, r);
				}
			}
			#Q(e, t, n, r) {
				while (t > 0) {
					if (this.#e >= r.length) {
						return this.#Q.bind(this, e, t, n);
					}
					const i = this.#$(n, r);
					if (typeof i === "function") {
						return this.#te.bind(this, e, t, i, n);
					}
					if (this.#e >= r.length) {
						return this.#ne.bind(this, e, t, i, this.#L.bind(this, n), n);
					}
					const a = this.#L(n, r);
					if (typeof a === "function") {
						return this.#ne.bind(this, e, t, i, a, n);
					}
					e.set(i, a);
					--t;
				}
				return e;
			}
			#$(e, t) {
				const n = t[this.#e];
				return ++this.#e === t.length ? this.#ee.bind(this, n, e) : this.#ee(n, e, t);
			}
			#ee(e, n, r) {
				switch (e) {
					case t.RESP_TYPES.SIMPLE_STRING: return this.#y(String, r);
					case t.RESP_TYPES.BLOB_STRING: return this.#x(String, r);
					default: return this.#R(e, n, r);
				}
			}
			#te(e, t, n, r, i) {
				const a = n(i);
				if (typeof a === "function") {
					return this.#te.bind(this, e, t, a, r);
				}
				if (this.#e >= i.length) {
					return this.#ne.bind(this, e, t, a, this.#L.bind(this, r), r);
				}
				const o = this.#L(r, i);
				if (typeof o === "function") {
					return this.#ne.bind(this, e, t, a, o, r);
				}
				e.set(a, o);
				return this.#Q(e, t - 1, r, i);
			}
			#ne(e, t, n, r, i, a) {
				const o = r(a);
				if (typeof o === "function") {
					return this.#ne.bind(this, e, t, n, o, i);
				}
				e.set(n, o);
				return this.#Q(e, t - 1, i, a);
			}
			#re(e, t, n, r) {
				while (t > 0) {
					if (this.#e >= r.length) {
						return this.#re.bind(this, e, t, n);
					}
					const i = this.#$(n, r);
					if (typeof i === "function") {
						return this.#ie.bind(this, e, t, i, n);
					}
					if (this.#e >= r.length) {
						return this.#ae.bind(this, e, t, i, this.#L.bind(this, n), n);
					}
					const a = this.#L(n, r);
					if (typeof a === "function") {
						return this.#ae.bind(this, e, t, i, a, n);
					}
					e[i] = a;
					--t;
				}
				return e;
			}
			#ie(e, t, n, r, i) {
				const a = n(i);
				if (typeof a === "function") {
					return this.#ie.bind(this, e, t, a, r);
				}
				if (this.#e >= i.length) {
					return this.#ae.bind(this, e, t, a, this.#L.bind(this, r), r);
				}
				const o = this.#L(r, i);
				if (typeof o === "function") {
					return this.#ae.bind(this, e, t, a, o, r);
				}
				e[a] = o;
				return this.#re(e, t - 1, r, i);
			}
			#ae(e, t, n, r, i, a) {
				const o = r(a);
				if (typeof o === "function") {
					return this.#ae.bind(this, e, t, n, o, i);
				}
				e[n] = o;
				return this.#re(e, t - 1, i, a);
			}
		}
		t.Decoder = l;
	}),
	84319: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const n = "\r\n";
		function r(e) {
			const t = [];
			let r = "*" + e.length + n;
			for (let i = 0; i < e.length; i++) {
				const a = e[i];
				if (typeof a === "string") {
					r += "$" + Buffer.byteLength(a) + n + a + n;
				} else if (a instanceof Buffer) {
					t.push(r + "$" + a.length.toString() + n, a);
					r = n;
				} else {
					throw new TypeError(`"arguments[${i}]" must be of type "string | Buffer", got ${typeof a} instead.`);
				}
			}
			t.push(r);
			return t;
		}
		t["default"] = r;
	}),
	99306: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.DEFAULT_RESP = void 0;
		const r = n(39447);
		t.DEFAULT_RESP = 3;
	}),
	14279: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.VerbatimString = void 0;
		class n extends String {
			format;
			constructor(e, t) {
				super(t);
				this.format = e;
			}
		}
		t.VerbatimString = n;
		Object.create(String.prototype).redisVerbatimString = true;
	}),
	16573: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.UnableToObtainNewCredentialsError = t.CredentialsError = void 0;
		class n extends Error {
			constructor(e) {
				super(`Re-authentication with latest credentials failed: ${e}`);
				this.name = "CredentialsError";
			}
		}
		t.CredentialsError = n;
		class r extends Error {
			constructor(e) {
				super(`Unable to obtain new credentials : ${e}`);
				this.name = "UnableToObtainNewCredentialsError";
			}
		}
		t.UnableToObtainNewCredentialsError = r;
	}),
	56025: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.Token = t.CredentialsError = t.UnableToObtainNewCredentialsError = t.IDPError = t.TokenManager = void 0;
		var r = n(18758);
		Object.defineProperty(t, "TokenManager", {
			enumerable: true,
			get: function() {
				return r.TokenManager;
			}
		});
		Object.defineProperty(t, "IDPError", {
			enumerable: true,
			get: function() {
				return r.IDPError;
			}
		});
		var i = n(16573);
		Object.defineProperty(t, "UnableToObtainNewCredentialsError", {
			enumerable: true,
			get: function() {
				return i.UnableToObtainNewCredentialsError;
			}
		});
		Object.defineProperty(t, "CredentialsError", {
			enumerable: true,
			get: function() {
				return i.CredentialsError;
			}
		});
		var a = n(62004);
		Object.defineProperty(t, "Token", {
			enumerable: true,
			get: function() {
				return a.Token;
			}
		});
	}),
	18758: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.TokenManager = t.IDPError = void 0;
		const r = n(62004);
		class i extends Error {
			message;
			isRetryable;
			constructor(e, t) {
				super(e);
				this.message = e;
				this.isRetryable = t;
				this.name = "IDPError";
			}
		}
		t.IDPError = i;
		class a {
			identityProvider;
			config;
			currentToken = null;
			refreshTimeout = null;
			listener = null;
			retryAttempt = 0;
			constructor(e, t) {
				this.identityProvider = e;
				this.config = t;
				if (this.config.expirationRefreshRatio > 1) {
					throw new Error("expirationRefreshRatio must be less than or equal to 1");
				}
				if (this.config.expirationRefreshRatio < 0) {
					throw new Error("expirationRefreshRatio must be greater or equal to 0");
				}
			}
			start(e, t = 0) {
				if (this.listener) {
					this.stop();
				}
				this.listener = e;
				this.retryAttempt = 0;
				this.scheduleNextRefresh(t);
				return { dispose: () => this.stop() };
			}
			calculateRetryDelay() {
				if (!this.config.retry) return 0;
				const { initialDelayMs: e, maxDelayMs: t, backoffMultiplier: n, jitterPercentage: r } = this.config.retry;
				let i = e * Math.pow(n, this.retryAttempt - 1);
				i = Math.min(i, t);
				if (r) {
					const e = i * (r / 100);
					const t = Math.random() * e - e / 2;
					i += t;
				}
				let a = Math.max(0, Math.floor(i));
				return a;
			}
			shouldRetry(e) {
				if (!this.config.retry) return false;
				const { maxAttempts: t, isRetryable: n } = this.config.retry;
				if (this.retryAttempt >= t) {
					return false;
				}
				if (n) {
					return n(e, this.retryAttempt);
				}
				return false;
			}
			isRunning() {
				return this.listener !== null;
			}
			async refresh() {
				if (!this.listener) {
					throw new Error("TokenManager is not running, but refresh was called");
				}
				try {
					await this.identityProvider.requestToken().then(this.handleNewToken);
					this.retryAttempt = 0;
				} catch (e) {
					if (this.shouldRetry(e)) {
						this.retryAttempt++;
						const t = this.calculateRetryDelay();
						this.notifyError(`Token refresh failed (attempt ${this.retryAttempt}), retrying in ${t}ms: ${e}`, true);
						this.scheduleNextRefresh(t);
					} else {
						this.notifyError(e, false);
						this.stop();
					}
				}
			}
			handleNewToken = async ({ token: e, ttlMs: t }) => {
				if (!this.listener) {
					throw new Error("TokenManager is not running, but a new token was received");
				}
				const n = this.wrapAndSetCurrentToken(e, t);
				this.listener.onNext(n);
				this.scheduleNextRefresh(this.calculateRefreshTime(n));
			};
			wrapAndSetCurrentToken(e, t) {
				const n = Date.now();
				const i = new r.Token(e, n + t, n);
				this.currentToken = i;
				return i;
			}
			scheduleNextRefresh(e) {
				if (this.refreshTimeout) {
					clearTimeout(this.refreshTimeout);
					this.refreshTimeout = null;
				}
				if (e === 0) {
					this.refresh();
				} else {
					this.refreshTimeout = setTimeout(() => this.refresh(), e);
				}
			}
			calculateRefreshTime(e, t = Date.now()) {
				const n = e.getTtlMs(t);
				return Math.floor(n * this.config.expirationRefreshRatio);
			}
			stop() {
				if (this.refreshTimeout) {
					clearTimeout(this.refreshTimeout);
					this.refreshTimeout = null;
				}
				this.listener = null;
				this.currentToken = null;
				this.retryAttempt = 0;
			}
			getCurrentToken() {
				return this.currentToken;
			}
			notifyError(e, t) {
				const n = e instanceof Error ? e.message : String(e);
				if (!this.listener) {
					throw new Error(`TokenManager is not running but received an error: ${n}`);
				}
				this.listener.onError(new i(n, t));
			}
		}
		t.TokenManager = a;
	}),
	62004: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.Token = void 0;
		class n {
			value;
			expiresAtMs;
			receivedAtMs;
			constructor(e, t, n) {
				this.value = e;
				this.expiresAtMs = t;
				this.receivedAtMs = n;
			}
			getTtlMs(e) {
				if (this.expiresAtMs < e) {
					return 0;
				}
				return this.expiresAtMs - e;
			}
		}
		t.Token = n;
	}),
	39544: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.PooledNoRedirectClientSideCache = t.BasicPooledClientSideCache = t.PooledClientSideCacheProvider = t.BasicClientSideCache = t.ClientSideCacheProvider = t.CacheStats = void 0;
		const r = n(2203);
		const i = n(57548);
		class a {
			hitCount;
			missCount;
			loadSuccessCount;
			loadFailureCount;
			totalLoadTime;
			evictionCount;
			constructor(e, t, n, r, i, a) {
				this.hitCount = e;
				this.missCount = t;
				this.loadSuccessCount = n;
				this.loadFailureCount = r;
				this.totalLoadTime = i;
				this.evictionCount = a;
				if (e < 0 || t < 0 || n < 0 || r < 0 || i < 0 || a < 0) {
					throw new Error("All statistics values must be non-negative");
				}
			}
			static of(e = 0, t = 0, n = 0, r = 0, i = 0, o = 0) {
				return new a(e, t, n, r, i, o);
			}
			static empty() {
				return a.EMPTY_STATS;
			}
			static EMPTY_STATS = new a(0, 0, 0, 0, 0, 0);
			requestCount() {
				return this.hitCount + this.missCount;
			}
			hitRate() {
				const e = this.requestCount();
				return e === 0 ? 1 : this.hitCount / e;
			}
			missRate() {
				const e = this.requestCount();
				return e === 0 ? 0 : this.missCount / e;
			}
			loadCount() {
				return this.loadSuccessCount + this.loadFailureCount;
			}
			loadFailureRate() {
				const e = this.loadCount();
				return e === 0 ? 0 : this.loadFailureCount / e;
			}
			averageLoadPenalty() {
				const e = this.loadCount();
				return e === 0 ? 0 : this.totalLoadTime / e;
			}
			minus(e) {
				return a.of(Math.max(0, this.hitCount - e.hitCount), Math.max(0, this.missCount - e.missCount), Math.max(0, this.loadSuccessCount - e.loadSuccessCount), Math.max(0, this.loadFailureCount - e.loadFailureCount), Math.max(0, this.totalLoadTime - e.totalLoadTime), Math.max(0, this.evictionCount - e.evictionCount));
			}
			plus(e) {
				return a.of(this.hitCount + e.hitCount, this.missCount + e.missCount, this.loadSuccessCount + e.loadSuccessCount, this.loadFailureCount + e.loadFailureCount, this.totalLoadTime + e.totalLoadTime, this.evictionCount + e.evictionCount);
			}
		}
		t.CacheStats = a;
		class o {
			static INSTANCE = new o();
			constructor() {}
			recordHits(e) {}
			recordMisses(e) {}
			recordLoadSuccess(e) {}
			recordLoadFailure(e) {}
			recordEvictions(e) {}
			snapshot() {
				return a.empty();
			}
		}
		function s() {
			return o.INSTANCE;
		}
		class c {
			#e = 0;
			#t = 0;
			#n = 0;
			#r = 0;
			#i = 0;
			#a = 0;
			recordHits(e) {
				this.#e += e;
			}
			recordMisses(e) {
				this.#t += e;
			}
			recordLoadSuccess(e) {
				this.#n++;
				this.#i += e;
			}
			recordLoadFailure(e) {
				this.#r++;
				this.#i += e;
			}
			recordEvictions(e) {
				this.#a += e;
			}
			snapshot() {
				return a.of(this.#e, this.#t, this.#n, this.#r, this.#i, this.#a);
			}
			static create() {
				return new c();
			}
		}
		function l(e) {
			const t = new Array(e.length * 2);
			for (let n = 0; n < e.length; n++) {
				t[n] = e[n].length;
				t[n + e.length] = e[n];
			}
			return t.join("_");
		}
		class u {
			#e = false;
			#t;
			constructor(e) {
				if (e == 0) {
					this.#t = 0;
				} else {
					this.#t = Date.now() + e;
				}
			}
			invalidate() {
				this.#e = true;
			}
			validate() {
				return !this.#e && (this.#t == 0 || Date.now() < this.#t);
			}
		}
		class d extends u {
			#e;
			get value() {
				return this.#e;
			}
			constructor(e, t) {
				super(e);
				this.#e = t;
			}
		}
		class f extends u {
			#e;
			get promise() {
				return this.#e;
			}
			constructor(e, t) {
				super(e);
				this.#e = t;
			}
		}
		class p extends r.EventEmitter {}
		t.ClientSideCacheProvider = p;
		class m extends p {
			#e;
			#t;
			ttl;
			maxEntries;
			lru;
			#n;
			recordEvictions(e) {
				this.#n.recordEvictions(e);
			}
			recordHits(e) {
				this.#n.recordHits(e);
			}
			recordMisses(e) {
				this.#n.recordMisses(e);
			}
			constructor(e) {
				super();
				this.#e = new Map();
				this.#t = new Map();
				this.ttl = e?.ttl ?? 0;
				this.maxEntries = e?.maxEntries ?? 0;
				this.lru = e?.evictPolicy !== "FIFO";
				const t = e?.recordStats !== false;
				this.#n = t ? c.create() : s();
			}
			async handleCache(e, t, n, r, a) {
				let o;
				const s = l(t.redisArgs);
				let c = this.get(s);
				if (c) {
					if (c instanceof d) {
						this.#n.recordHits(1);
						(0, i.publish)(i.CHANNELS.CACHE_REQUEST, () => ({
							result: "hit",
							clientId: e._clientId
						}));
						return structuredClone(c.value);
					} else if (c instanceof f) {
						this.#n.recordMisses(1);
						(0, i.publish)(i.CHANNELS.CACHE_REQUEST, () => ({
							result: "miss",
							clientId: e._clientId
						}));
						o = await c.promise;
					} else {
						throw new Error("unknown cache entry type");
					}
				} else {
					this.#n.recordMisses(1);
					(0, i.publish)(i.CHANNELS.CACHE_REQUEST, () => ({
						result: "miss",
						clientId: e._clientId
					}));
					const r = performance.now();
					const a = n();
					c = this.createPromiseEntry(e, a);
					this.set(s, c, t.keys);
					try {
						o = await a;
						const e = performance.now() - r;
						this.#n.recordLoadSuccess(e);
					} catch (e) {
						const t = performance.now() - r;
						this.#n.recordLoadFailure(t);
						if (c.validate()) {
							this.delete(s);
						}
						throw e;
					}
				}
				let u;
				if (r) {
					u = r(o, t.preserve, a);
				} else {
					u = o;
				}
				if (c.validate()) {
					c = this.createValueEntry(e, u);
					this.set(s, c, t.keys);
					this.emit("cached-key", s);
				} else {}
				return structuredClone(u);
			}
			trackingOn() {
				return [
					"CLIENT",
					"TRACKING",
					"ON"
				];
			}
			invalidate(e) {
				if (e === null) {
					const t = this.size();
					this.clear(false);
					if (t > 0) {
						(0, i.publish)(i.CHANNELS.CACHE_EVICTION, () => ({
							reason: "invalidation",
							count: t
						}));
					}
					this.emit("invalidate", e);
					return;
				}
				const t = this.#t.get(e.toString());
				if (t) {
					let n = 0;
					for (const e of t) {
						const t = this.#e.get(e);
						if (t) {
							t.invalidate();
							n++;
						}
						this.#e.delete(e);
					}
					this.#t.delete(e.toString());
					if (n > 0) {
						(0, i.publish)(i.CHANNELS.CACHE_EVICTION, () => ({
							reason: "invalidation",
							count: n
						}));
					}
				}
				this.emit("invalidate", e);
			}
			clear(e = true) {
				const t = this.#e.size;
				this.#e.clear();
				this.#t.clear();
				if (e) {
					if (!(this.#n instanceof o)) {
						this.#n = c.create();
					}
				} else {
					if (t > 0) {
						this.#n.recordEvictions(t);
					}
				}
			}
			get(e) {
				const t = this.#e.get(e);
				if (t && !t.validate()) {
					this.delete(e);
					this.#n.recordEvictions(1);
					(0, i.publish)(i.CHANNELS.CACHE_EVICTION, () => ({
						reason: "ttl",
						count: 1
					}));
					this.emit("cache-evict", e);
					return undefined;
				}
				if (t !== undefined && this.lru) {
					this.#e.delete(e);
					this.#e.set(e, t);
				}
				return t;
			}
			delete(e) {
				const t = this.#e.get(e);
				if (t) {
					t.invalidate();
					this.#e.delete(e);
				}
			}
			has(e) {
				return this.#e.has(e);
			}
			set(e, t, n) {
				let r = this.#e.size;
				const a = this.#e.get(e);
				if (a) {
					r--;
					a.invalidate();
				}
				if (this.maxEntries > 0 && r >= this.maxEntries) {
					this.deleteOldest();
					this.#n.recordEvictions(1);
					(0, i.publish)(i.CHANNELS.CACHE_EVICTION, () => ({
						reason: "full",
						count: 1
					}));
				}
				this.#e.set(e, t);
				for (const t of n) {
					if (!this.#t.has(t.toString())) {
						this.#t.set(t.toString(), new Set());
					}
					const n = this.#t.get(t.toString());
					n.add(e);
				}
			}
			size() {
				return this.#e.size;
			}
			createValueEntry(e, t) {
				return new d(this.ttl, t);
			}
			createPromiseEntry(e, t) {
				return new f(this.ttl, t);
			}
			stats() {
				return this.#n.snapshot();
			}
			onError() {
				this.clear();
			}
			onClose() {
				this.clear();
			}
			deleteOldest() {
				const e = this.#e[Symbol.iterator]();
				const t = e.next();
				if (!t.done) {
					const e = t.value[0];
					const n = this.#e.get(e);
					if (n) {
						n.invalidate();
					}
					this.#e.delete(e);
				}
			}
			entryEntries() {
				return this.#e.entries();
			}
			keySetEntries() {
				return this.#t.entries();
			}
		}
		t.BasicClientSideCache = m;
		class h extends m {
			#e = false;
			disable() {
				this.#e = true;
			}
			enable() {
				this.#e = false;
			}
			get(e) {
				if (this.#e) {
					return undefined;
				}
				return super.get(e);
			}
			has(e) {
				if (this.#e) {
					return false;
				}
				return super.has(e);
			}
			onPoolClose() {
				this.clear();
			}
		}
		t.PooledClientSideCacheProvider = h;
		class g extends h {
			onError() {
				this.clear(false);
			}
			onClose() {
				this.clear(false);
			}
		}
		t.BasicPooledClientSideCache = g;
		class _ extends d {
			#e;
			constructor(e, t, n) {
				super(e, n);
				this.#e = t;
			}
			validate() {
				let e = super.validate();
				if (this.#e) {
					e = e && this.#e.client.isReady && this.#e.client.socketEpoch == this.#e.epoch;
				}
				return e;
			}
		}
		class v extends f {
			#e;
			constructor(e, t, n) {
				super(e, n);
				this.#e = t;
			}
			validate() {
				let e = super.validate();
				return e && this.#e.client.isReady && this.#e.client.socketEpoch == this.#e.epoch;
			}
		}
		class y extends g {
			createValueEntry(e, t) {
				const n = {
					epoch: e.socketEpoch,
					client: e
				};
				return new _(this.ttl, n, t);
			}
			createPromiseEntry(e, t) {
				const n = {
					epoch: e.socketEpoch,
					client: e
				};
				return new v(this.ttl, n, t);
			}
			onError() {}
			onClose() {}
		}
		t.PooledNoRedirectClientSideCache = y;
	}),
	82492: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		var i;
		Object.defineProperty(t, "__esModule", { value: true });
		const a = n(64770);
		const o = r(n(84319));
		const s = n(39447);
		const c = n(87714);
		const l = n(72181);
		const u = n(67979);
		const d = Buffer.from("pong"), f = Buffer.from("RESET");
		const p = {
			...s.PUSH_TYPE_MAPPING,
			[s.RESP_TYPES.SIMPLE_STRING]: Buffer
		};
		class m {
			#e;
			#t;
			#n = new a.DoublyLinkedList();
			#r = new a.EmptyAwareSinglyLinkedList();
			#i;
			#a;
			decoder;
			#o;
			#s;
			#c = [this.#f.bind(this)];
			#l;
			setMaintenanceCommandTimeout(e) {
				if (this.#l === e) {
					(0, u.dbgMaintenance)(`Queue already set maintenanceCommandTimeout to ${e}, skipping`);
					return;
				}
				(0, u.dbgMaintenance)(`Setting maintenance command timeout to ${e}`);
				this.#l = e;
				if (this.#l === undefined) {
					(0, u.dbgMaintenance)(`Queue will keep maintenanceCommandTimeout for exisitng commands, just to be on the safe side. New commands will receive normal timeouts`);
					return;
				}
				let t = 0;
				const n = this.#n.length;
				for (const e of this.#n.nodes()) {
					const n = e.value;
					i.#w(n);
					t++;
					const r = this.#l;
					const a = AbortSignal.timeout(r);
					n.timeout = {
						signal: a,
						listener: this.#g(e, n, r, true),
						originalTimeout: n.timeout?.originalTimeout,
						effectiveTimeout: r,
						wasInMaintenance: true
					};
					a.addEventListener("abort", n.timeout.listener, { once: true });
				}
				(0, u.dbgMaintenance)(`Total of ${t} of ${n} timeouts reset to ${e}`);
			}
			get isPubSubActive() {
				return this.#o.isActive;
			}
			get pendingCount() {
				return this.#n.length + this.#r.length;
			}
			get chainInExecution() {
				return this.#a;
			}
			constructor(e, t, n, r) {
				this.#e = e;
				this.#t = t;
				this.#i = n;
				this.decoder = this.#m();
				this.#s = r;
				this.#o = new c.PubSub(this.#s);
			}
			#u(e) {
				this.#r.shift().resolve(e);
			}
			#d(e) {
				this.#r.shift().reject(e);
			}
			#f(e) {
				if (this.#o.handleMessageReply(e)) return true;
				const t = c.PubSub.isShardedUnsubscribe(e);
				if (t && !this.#r.length) {
					const t = e[1].toString();
					this.#i(t, this.#o.removeShardedListeners(t));
					return true;
				} else if (t || c.PubSub.isStatusReply(e)) {
					const t = this.#r.head.value;
					if (Number.isNaN(t.channelsCounter) && e[2] === this.#o.residualAfterUnsubscribeAll(e) || --t.channelsCounter === 0) {
						this.#r.shift().resolve();
					}
					return true;
				}
				return false;
			}
			#p() {
				const e = this.#r.head;
				if (!e) return s.PUSH_TYPE_MAPPING;
				return e.value.typeMapping ?? {};
			}
			#m() {
				return new s.Decoder({
					onReply: (e) => this.#u(e),
					onErrorReply: (e) => this.#d(e),
					onPush: (e) => {
						for (const t of this.#c) {
							if (t(e)) return;
						}
					},
					getTypeMapping: () => this.#p()
				});
			}
			addPushHandler(e) {
				this.#c.push(e);
			}
			async waitForInflightCommandsToComplete(e) {
				if (this.#r.length === 0) {
					return;
				}
				return new Promise((t) => {
					const n = () => {
						if (r) clearTimeout(r);
						t();
					};
					let r;
					const i = e?.timeoutMs;
					if (i !== undefined && i > 0) {
						r = setTimeout(() => {
							this.#r.events.off("empty", n);
							const r = this.#r.length;
							(0, u.dbgMaintenance)(`waitForInflightCommandsToComplete timed out after ${i}ms with ${r} commands still waiting`);
							if (e?.flushOnTimeout && r > 0) {
								(0, u.dbgMaintenance)(`Flushing ${r} commands that timed out waiting for reply`);
								this.#S(new l.TimeoutError());
							}
							t();
						}, i);
					}
					this.#r.events.once("empty", n);
				});
			}
			#h(e, t) {
				return () => {
					this.#_(e, t, new l.AbortError());
				};
			}
			#g(e, t, n, r) {
				return () => {
					this.#_(e, t, r ? new l.CommandTimeoutDuringMaintenanceError(n) : new l.TimeoutError());
				};
			}
			#_(e, t, n) {
				if (t.rejected) return;
				t.rejected = true;
				i.#T(t);
				this.#n.remove(e);
				t.reject(n);
			}
			addCommand(e, t) {
				if (this.#t && this.#n.length + this.#r.length >= this.#t) {
					return Promise.reject(new Error("The queue is full"));
				} else if (t?.abortSignal?.aborted) {
					return Promise.reject(new l.AbortError());
				}
				return new Promise((n, r) => {
					const a = {
						args: e,
						chainId: t?.chainId,
						abort: undefined,
						timeout: undefined,
						resolve: n,
						reject: r,
						channelsCounter: undefined,
						typeMapping: t?.typeMapping
					};
					a.slotNumber = t?.slotNumber;
					const o = this.#n.add(a, t?.asap);
					try {
						const e = this.#l ?? t?.timeout;
						const n = this.#l !== undefined;
						if (e) {
							const r = AbortSignal.timeout(e);
							a.timeout = {
								signal: r,
								listener: this.#g(o, a, e, n),
								originalTimeout: t?.timeout,
								effectiveTimeout: e,
								wasInMaintenance: n
							};
							r.addEventListener("abort", a.timeout.listener, { once: true });
						}
						const r = t?.abortSignal;
						if (r) {
							a.abort = {
								signal: r,
								listener: this.#h(o, a)
							};
							r.addEventListener("abort", a.abort.listener, { once: true });
						}
					} catch (e) {
						i.#T(a);
						this.#n.remove(o);
						r(e);
					}
				});
			}
			#v(e, t = false, n) {
				return new Promise((r, i) => {
					this.#n.add({
						args: e.args,
						chainId: n,
						abort: undefined,
						timeout: undefined,
						resolve() {
							e.resolve();
							r();
						},
						reject(t) {
							e.reject?.();
							i(t);
						},
						channelsCounter: e.channelsCounter,
						typeMapping: s.PUSH_TYPE_MAPPING
					}, t);
				});
			}
			#y() {
				if (this.#e !== 2) return;
				this.decoder.onReply = ((e) => {
					if (Array.isArray(e)) {
						if (this.#f(e)) return;
						const t = typeof e[0] === "string" ? Buffer.from(e[0]) : e[0];
						if (d.equals(t)) {
							const { resolve: t, typeMapping: n } = this.#r.shift(), r = e[1].length === 0 ? e[0] : e[1];
							t(n?.[s.RESP_TYPES.SIMPLE_STRING] === Buffer ? r : r.toString());
							return;
						}
					}
					return this.#u(e);
				});
				this.decoder.getTypeMapping = () => p;
			}
			subscribe(e, t, n, r) {
				const i = this.#o.subscribe(e, t, n, r);
				if (!i) return;
				this.#y();
				return this.#v(i);
			}
			#b() {
				this.decoder.onReply = ((e) => this.#u(e));
				this.decoder.getTypeMapping = () => this.#p();
			}
			unsubscribe(e, t, n, r) {
				const i = this.#o.unsubscribe(e, t, n, r);
				if (!i) return;
				if (i && this.#e === 2) {
					const { resolve: e } = i;
					i.resolve = () => {
						if (!this.#o.isActive) {
							this.#b();
						}
						e();
					};
				}
				return this.#v(i);
			}
			removeAllPubSubListeners() {
				return this.#o.removeAllListeners();
			}
			removeShardedPubSubListenersForSlots(e) {
				return this.#o.removeShardedPubSubListenersForSlots(e);
			}
			resubscribe(e) {
				const t = this.#o.resubscribe();
				if (!t.length) return;
				this.#y();
				return Promise.all(t.map((t) => this.#v(t, true, e)));
			}
			extendPubSubChannelListeners(e, t, n) {
				const r = this.#o.extendChannelListeners(e, t, n);
				if (!r) return;
				this.#y();
				return this.#v(r);
			}
			extendPubSubListeners(e, t) {
				const n = this.#o.extendTypeListeners(e, t);
				if (!n) return;
				this.#y();
				return this.#v(n);
			}
			getPubSubListeners(e) {
				return this.#o.listeners[e];
			}
			monitor(e, t) {
				return new Promise((n, r) => {
					const i = t?.typeMapping ?? {};
					this.#n.add({
						args: ["MONITOR"],
						chainId: t?.chainId,
						abort: undefined,
						timeout: undefined,
						resolve: () => {
							if (this.#x) {
								this.#x = e;
							} else {
								this.decoder.onReply = e;
							}
							this.decoder.getTypeMapping = () => i;
							n();
						},
						reject: r,
						channelsCounter: undefined,
						typeMapping: i
					}, t?.asap);
				});
			}
			resetDecoder() {
				this.#b();
				this.decoder.reset();
			}
			#x;
			async reset(e, t) {
				return new Promise((n, r) => {
					this.#x = this.decoder.onReply;
					this.decoder.onReply = ((e) => {
						if (typeof e === "string" && e === "RESET" || e instanceof Buffer && f.equals(e)) {
							this.#b();
							this.#x = undefined;
							this.#o.reset();
							this.#r.shift().resolve(e);
							return;
						}
						this.#x(e);
					});
					this.#n.push({
						args: ["RESET"],
						chainId: e,
						abort: undefined,
						timeout: undefined,
						resolve: n,
						reject: r,
						channelsCounter: undefined,
						typeMapping: t
					});
				});
			}
			isWaitingToWrite() {
				return this.#n.length > 0;
			}
			*commandsToWrite() {
				let e = this.#n.shift();
				while (e) {
					let t;
					try {
						t = (0, o.default)(e.args);
					} catch (t) {
						e.reject(t);
						e = this.#n.shift();
						continue;
					}
					e.args = undefined;
					if (e.abort) {
						i.#C(e);
						e.abort = undefined;
					}
					if (e.timeout) {
						i.#w(e);
						e.timeout = undefined;
					}
					this.#a = e.chainId;
					e.chainId = undefined;
					this.#r.push(e);
					yield t;
					e = this.#n.shift();
				}
			}
			#S(e) {
				for (const t of this.#r) {
					t.reject(e);
				}
				this.#r.reset();
			}
			static #C(e) {
				e.abort.signal.removeEventListener("abort", e.abort.listener);
			}
			static #w(e) {
				e.timeout?.signal.removeEventListener("abort", e.timeout.listener);
			}
			static #T(e) {
				if (e.abort) {
					i.#C(e);
					e.abort = undefined;
				}
				if (e.timeout) {
					i.#w(e);
					e.timeout = undefined;
				}
			}
			static #E(e, t) {
				if (e.abort) {
					i.#C(e);
				}
				if (e.timeout) {
					i.#w(e);
				}
				e.reject(t);
			}
			flushWaitingForReply(e) {
				this.resetDecoder();
				this.#o.reset();
				this.#S(e);
				if (!this.#a) return;
				while (this.#n.head?.value.chainId === this.#a) {
					i.#E(this.#n.shift(), e);
				}
				this.#a = undefined;
			}
			flushAll(e) {
				this.resetDecoder();
				this.#o.reset();
				this.#S(e);
				for (const t of this.#n) {
					i.#E(t, e);
				}
				this.#n.reset();
			}
			isEmpty() {
				return this.#n.length === 0 && this.#r.length === 0;
			}
			extractCommandsForSlots(e) {
				const t = [];
				let n = this.#n.head;
				while (n !== undefined) {
					if (n.value.slotNumber === undefined || !e.has(n.value.slotNumber)) {
						n = n.next;
						continue;
					}
					if (this.#a !== undefined && n.value.chainId === this.#a) {
						break;
					}
					const r = n.value;
					if (r.abort) {
						i.#C(r);
					}
					if (r.timeout) {
						i.#w(r);
					}
					t.push(r);
					const a = n;
					n = n.next;
					this.#n.remove(a);
				}
				return t;
			}
			extractAllCommands() {
				const e = [];
				let t = this.#n.head;
				while (t) {
					const n = t.value;
					if (n.abort) {
						i.#C(n);
					}
					if (n.timeout) {
						i.#w(n);
					}
					e.push(n);
					const r = t;
					t = t.next;
					this.#n.remove(r);
				}
				return e;
			}
			rejectCommands(e, t) {
				for (const n of e) {
					if (n.rejected) continue;
					n.rejected = true;
					i.#T(n);
					n.reject(t);
				}
			}
			prependCommandsToWrite(e) {
				if (!e.length) {
					return;
				}
				for (let t = e.length - 1; t >= 0; t--) {
					const n = e[t];
					const r = this.#n.unshift(n);
					if (n.rejected) {
						this.#n.remove(r);
						continue;
					}
					if (n.timeout) {
						i.#w(n);
						if (n.timeout.signal.aborted) {
							this.#_(r, n, n.timeout.wasInMaintenance ? new l.CommandTimeoutDuringMaintenanceError(n.timeout.effectiveTimeout) : new l.TimeoutError());
							continue;
						} else {
							n.timeout.listener = this.#g(r, n, n.timeout.effectiveTimeout, n.timeout.wasInMaintenance);
							n.timeout.signal.addEventListener("abort", n.timeout.listener, { once: true });
						}
					}
					if (n.abort) {
						i.#C(n);
						if (n.abort.signal.aborted) {
							this.#_(r, n, new l.AbortError());
						} else {
							n.abort.listener = this.#h(r, n);
							n.abort.signal.addEventListener("abort", n.abort.listener, { once: true });
						}
					}
				}
			}
		}
		i = m;
		t["default"] = m;
	}),
	67979: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		var i;
		Object.defineProperty(t, "__esModule", { value: true });
		t.emitDiagnostics = t.dbgMaintenance = t.MAINTENANCE_EVENTS = t.SMIGRATED_EVENT = void 0;
		const a = n(69278);
		const o = n(96137);
		const s = r(n(34589));
		const c = n(58500);
		const l = r(n(53053));
		const u = n(99306);
		const d = n(57548);
		t.SMIGRATED_EVENT = "__SMIGRATED";
		t.MAINTENANCE_EVENTS = {
			PAUSE_WRITING: "pause-writing",
			RESUME_WRITING: "resume-writing",
			TIMEOUTS_UPDATE: "timeouts-update"
		};
		const f = {
			MOVING: "MOVING",
			MIGRATING: "MIGRATING",
			MIGRATED: "MIGRATED",
			FAILING_OVER: "FAILING_OVER",
			FAILED_OVER: "FAILED_OVER",
			SMIGRATING: "SMIGRATING",
			SMIGRATED: "SMIGRATED"
		};
		const p = (...e) => {
			if (!process.env.REDIS_DEBUG_MAINTENANCE) return;
			return console.log(new Date().toISOString().slice(11, 23), "[MNT]", ...e);
		};
		t.dbgMaintenance = p;
		const m = (e) => {
			if (!process.env.REDIS_EMIT_DIAGNOSTICS) return;
			const t = l.default.channel("redis.maintenance");
			t.publish(e);
		};
		t.emitDiagnostics = m;
		class h {
			#e;
			#t;
			#n = 0;
			#r;
			static setupDefaultMaintOptions(e) {
				if (e.maintNotifications === undefined) {
					e.maintNotifications = (e?.RESP ?? u.DEFAULT_RESP) === 3 ? "auto" : "disabled";
				}
				if (e.maintEndpointType === undefined) {
					e.maintEndpointType = "auto";
				}
				if (e.maintRelaxedSocketTimeout === undefined) {
					e.maintRelaxedSocketTimeout = 1e4;
				}
				if (e.maintRelaxedCommandTimeout === undefined) {
					e.maintRelaxedCommandTimeout = 1e4;
				}
			}
			static async getHandshakeCommand(e, n) {
				if (e.maintNotifications === "disabled") return;
				const r = e.url ? new URL(e.url).hostname : e.socket?.host;
				if (!r) return;
				const i = e.socket?.tls ?? false;
				const a = await _(i, r, e);
				return {
					cmd: [
						"CLIENT",
						"MAINT_NOTIFICATIONS",
						"ON",
						"moving-endpoint-type",
						a
					],
					errorHandler: (r) => {
						(0, t.dbgMaintenance)("handshake failed:", r);
						if (e.maintNotifications === "enabled") {
							(0, d.publish)(d.CHANNELS.ERROR, () => ({
								error: r,
								origin: "client",
								internal: true,
								clientId: n
							}));
							throw r;
						}
					}
				};
			}
			constructor(e, t, n) {
				this.#e = e;
				this.#t = n;
				this.#r = t;
				this.#e.addPushHandler(this.#i);
			}
			#i = (e) => {
				(0, t.dbgMaintenance)("ONPUSH:", e.map(String));
				if (!Array.isArray(e) || !Object.values(f).includes(String(e[0]))) {
					return false;
				}
				const n = String(e[0]);
				(0, d.publish)(d.CHANNELS.MAINTENANCE, () => ({
					notification: n,
					clientId: this.#r._clientId
				}));
				(0, t.emitDiagnostics)({
					type: n,
					timestamp: Date.now(),
					data: { push: e.map(String) }
				});
				switch (n) {
					case f.MOVING: {
						const n = e[2];
						const r = e[3] ? String(e[3]) : null;
						(0, t.dbgMaintenance)("Received MOVING:", n, r);
						this.#a(n, r);
						return true;
					}
					case f.MIGRATING:
					case f.SMIGRATING:
					case f.FAILING_OVER: {
						(0, t.dbgMaintenance)("Received MIGRATING|SMIGRATING|FAILING_OVER");
						this.#o();
						return true;
					}
					case f.MIGRATED:
					case f.FAILED_OVER: {
						(0, t.dbgMaintenance)("Received MIGRATED|FAILED_OVER");
						this.#s();
						return true;
					}
					case f.SMIGRATED: {
						(0, t.dbgMaintenance)("Received SMIGRATED");
						this.#c(e);
						this.#s();
						return true;
					}
				}
				return false;
			};
			#a = async (e, n) => {
				this.#o();
				let r;
				let i;
				if (n === null) {
					(0, s.default)(this.#t.maintEndpointType === "none");
					const { host: n, port: a } = this.#l();
					r = n;
					i = a;
					const o = e * 1e3 / 2;
					(0, t.dbgMaintenance)(`Wait for ${o}ms`);
					await (0, c.setTimeout)(o);
				} else {
					const e = n.split(":");
					r = e[0];
					i = Number(e[1]);
				}
				(0, t.dbgMaintenance)("Pausing writing of new commands to old socket");
				this.#r._pause();
				(0, t.dbgMaintenance)("Creating new tmp client");
				let a = performance.now();
				if (this.#t.url) {
					const e = new URL(this.#t.url);
					e.hostname = r;
					e.port = String(i);
					this.#t.url = e.toString();
				} else {
					this.#t.socket = {
						...this.#t.socket,
						host: r,
						port: i
					};
				}
				const o = this.#r.duplicate();
				o.on("error", (e) => {
					(0, t.dbgMaintenance)(`[ERR]`, e);
				});
				(0, t.dbgMaintenance)(`Tmp client created in ${(performance.now() - a).toFixed(2)}ms`);
				(0, t.dbgMaintenance)(`Set timeout for tmp client to ${this.#t.maintRelaxedSocketTimeout}`);
				o._maintenanceUpdate({
					relaxedCommandTimeout: this.#t.maintRelaxedCommandTimeout,
					relaxedSocketTimeout: this.#t.maintRelaxedSocketTimeout
				});
				(0, t.dbgMaintenance)(`Connecting tmp client: ${r}:${i}`);
				a = performance.now();
				await o.connect();
				(0, t.dbgMaintenance)(`Connected to tmp client in ${(performance.now() - a).toFixed(2)}ms`);
				(0, t.dbgMaintenance)(`Wait for all in-flight commands to complete`);
				await this.#e.waitForInflightCommandsToComplete();
				(0, t.dbgMaintenance)(`In-flight commands completed`);
				(0, t.dbgMaintenance)("Swap client sockets...");
				const l = this.#r._ejectSocket();
				const u = o._ejectSocket();
				this.#r._insertSocket(u);
				o._insertSocket(l);
				o.destroy();
				(0, t.dbgMaintenance)("Swap client sockets done.");
				(0, t.dbgMaintenance)("Resume writing");
				this.#r._unpause();
				this.#s();
				(0, d.publish)(d.CHANNELS.CONNECTION_HANDOFF, () => ({ clientId: this.#r._clientId }));
			};
			#o = () => {
				this.#n++;
				if (this.#n > 1) {
					(0, t.dbgMaintenance)(`Timeout relaxation already done`);
					return;
				}
				const e = {
					relaxedCommandTimeout: this.#t.maintRelaxedCommandTimeout,
					relaxedSocketTimeout: this.#t.maintRelaxedSocketTimeout
				};
				this.#r._maintenanceUpdate(e);
			};
			#s = () => {
				this.#n = Math.max(this.#n - 1, 0);
				if (this.#n > 0) {
					(0, t.dbgMaintenance)(`Not ready to unrelax timeouts yet`);
					return;
				}
				const e = {
					relaxedCommandTimeout: undefined,
					relaxedSocketTimeout: undefined
				};
				this.#r._maintenanceUpdate(e);
			};
			#c = (e) => {
				const n = i.parseSMigratedPush(e);
				(0, t.dbgMaintenance)(`emit smigratedEvent`, n);
				this.#r._handleSmigrated(n);
			};
			static parseSMigratedPush(e) {
				const t = new Map();
				for (const [n, r, i] of e[2]) {
					const e = String(n);
					const [a, o] = String(r).split(":");
					const s = String(i).split(",").map((e) => {
						const t = e.indexOf("-");
						if (t === -1) {
							return Number(e);
						}
						return [Number(e.substring(0, t)), Number(e.substring(t + 1))];
					});
					const c = t.get(e) ?? [];
					const l = c.find((e) => e.addr.host === a && e.addr.port === Number(o));
					if (l) {
						l.slots = l.slots.concat(s);
					} else {
						c.push({
							addr: {
								host: a,
								port: Number(o)
							},
							slots: s
						});
					}
					t.set(e, c);
				}
				const n = [];
				for (const [e, r] of t.entries()) {
					const [t, i] = e.split(":");
					n.push({
						source: {
							host: t,
							port: Number(i)
						},
						destinations: r
					});
				}
				return {
					seqId: e[1],
					entries: n
				};
			}
			#l() {
				(0, s.default)(this.#t.socket !== undefined);
				(0, s.default)("host" in this.#t.socket);
				(0, s.default)(typeof this.#t.socket.host === "string");
				const e = this.#t.socket.host;
				(0, s.default)(typeof this.#t.socket.port === "number");
				const t = this.#t.socket.port;
				return {
					host: e,
					port: t
				};
			}
		}
		i = h;
		t["default"] = h;
		function g(e) {
			const t = (0, a.isIP)(e);
			if (t === 4) {
				const t = e.split(".").map(Number);
				return t[0] === 10 || t[0] === 172 && t[1] >= 16 && t[1] <= 31 || t[0] === 192 && t[1] === 168;
			}
			if (t === 6) {
				return e.startsWith("fc") || e.startsWith("fd") || e === "::1" || e.startsWith("fe80");
			}
			return false;
		}
		async function _(e, n, r) {
			(0, s.default)(r.maintEndpointType !== undefined);
			if (r.maintEndpointType !== "auto") {
				(0, t.dbgMaintenance)(`Determine endpoint type: ${r.maintEndpointType}`);
				return r.maintEndpointType;
			}
			const i = (0, a.isIP)(n) ? n : (await (0, o.lookup)(n, { family: 0 })).address;
			const c = g(i);
			let l;
			if (e) {
				l = c ? "internal-fqdn" : "external-fqdn";
			} else {
				l = c ? "internal-ip" : "external-ip";
			}
			(0, t.dbgMaintenance)(`Determine endpoint type: ${l}`);
			return l;
		}
	}),
	2642: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.generateClusterClientId = t.generateClientId = t.ClientRole = void 0;
		const r = n(77598);
		const i = 128;
		var a;
		(function(e) {
			e["STANDALONE"] = "standalone";
			e["CLUSTER"] = "cluster";
			e["CLUSTER_NODE"] = "clusterNode";
			e["POOL"] = "pool";
			e["POOL_MEMBER"] = "poolMember";
			e["SENTINEL"] = "sentinel";
			e["SENTINEL_CLIENT"] = "sentinelClient";
		})(a || (t.ClientRole = a = {}));
		const o = (e, t) => {
			const n = `-${t}`;
			const r = `${e}${n}`;
			if (r.length <= i) {
				return r;
			}
			const a = "...";
			const o = i - a.length - n.length;
			const s = e.substring(0, o);
			return `${s}${a}${n}`;
		};
		const s = (e, t, n) => {
			const i = (0, r.randomBytes)(4).toString("hex");
			const a = `${e ?? "unknown"}:${t ?? "unknown"}/${n ?? "unknown"}`;
			return o(a, i);
		};
		t.generateClientId = s;
		const c = (e) => {
			const t = (0, r.randomBytes)(4).toString("hex");
			const n = e.map((e) => `${e?.socket?.host ?? "unknown"}:${e?.socket?.port ?? "unknown"}`).join(",");
			return o(n, t);
		};
		t.generateClusterClientId = c;
	}),
	67606: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		var o = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		var s;
		Object.defineProperty(t, "__esModule", { value: true });
		const c = o(n(75315));
		const l = o(n(24361));
		const u = n(56025);
		const d = o(n(82492));
		const f = n(78474);
		const p = n(14026);
		const m = n(97476);
		const h = n(72181);
		const g = n(73136);
		const _ = n(87714);
		const v = n(99306);
		const y = o(n(24747));
		const b = o(n(73903));
		const x = n(16831);
		const S = n(48094);
		const C = n(86015);
		const w = n(39544);
		const T = n(60087);
		const E = o(n(71700));
		const D = n(1838);
		const O = a(n(67979));
		const k = n(344);
		const A = n(2642);
		const j = n(57548);
		const M = n(46264);
		const N = n(68199);
		const P = o(n(93503));
		const F = o(n(67392));
		const I = o(n(96070));
		const L = o(n(67225));
		const R = n(908);
		const z = () => {};
		const B = new Set([
			"PREPARE",
			"DISCARD",
			"DISCARDALL"
		]);
		function V(e) {
			for (const { args: t } of e) {
				if (String(t[0]).toUpperCase() !== "HIMPORT") continue;
				if (B.has(String(t[1]).toUpperCase())) {
					throw new Error("HIMPORT PREPARE/DISCARD/DISCARDALL are not supported inside MULTI/pipeline; call them on the client before the transaction");
				}
			}
		}
		;
		function H(e) {
			return e instanceof h.ClientClosedError || e instanceof h.ClientOfflineError || e instanceof h.AbortError || e instanceof Error && e.message === "The queue is full";
		}
		class U extends f.EventEmitter {
			static #e(e, t) {
				const n = (0, p.getTransformReply)(e, t);
				return async function(...t) {
					const r = new T.BasicCommandParser(this._self._keyPrefix);
					e.parseCommand(r, ...t);
					return this._self._executeCommand(e, r, this._commandOptions, n);
				};
			}
			static #t(e, t) {
				const n = (0, p.getTransformReply)(e, t);
				return async function(...t) {
					const r = new T.BasicCommandParser(this._self._keyPrefix);
					e.parseCommand(r, ...t);
					return this._self._executeCommand(e, r, this._self._commandOptions, n);
				};
			}
			static #n(e, t, n) {
				const r = (0, p.functionArgumentsPrefix)(e, t);
				const i = (0, p.getTransformReply)(t, n);
				return async function(...e) {
					const n = new T.BasicCommandParser(this._self._keyPrefix);
					n.push(...r);
					t.parseCommand(n, ...e);
					return this._self._executeCommand(t, n, this._self._commandOptions, i);
				};
			}
			static #r(e, t) {
				const n = (0, p.scriptArgumentsPrefix)(e);
				const r = (0, p.getTransformReply)(e, t);
				return async function(...t) {
					const i = new T.BasicCommandParser(this._self._keyPrefix);
					i.push(...n);
					e.parseCommand(i, ...t);
					return this._executeScript(e, i, this._commandOptions, r);
				};
			}
			static #i = new E.default();
			static factory(e) {
				let t = s.#i.get(e);
				if (!t) {
					t = (0, p.attachConfig)({
						BaseClass: s,
						commands: c.default,
						createCommand: s.#e,
						createModuleCommand: s.#t,
						createFunctionCommand: s.#n,
						createScriptCommand: s.#r,
						config: e
					});
					t.prototype.Multi = y.default.extend(e);
					s.#i.set(e, t);
				}
				return (e) => {
					return Object.create(new t(e));
				};
			}
			static create(e) {
				return s.factory(e)(e);
			}
			static parseOptions(e) {
				if (e?.url) {
					const t = s.parseURL(e.url);
					if (e.socket) {
						if (e.socket.tls !== undefined && e.socket.tls !== t.socket.tls) {
							throw new TypeError(`tls socket option is set to ${e.socket.tls} which is mismatch with protocol or the URL ${e.url} passed`);
						}
						t.socket = Object.assign(e.socket, t.socket);
					}
					Object.assign(e, t);
				}
				return e;
			}
			static parseURL(e) {
				if (e.startsWith("unix:")) {
					return s.#a(e);
				}
				const { hostname: t, port: n, protocol: r, username: i, password: a, pathname: o } = new g.URL(e), c = { socket: {
					host: t.replace(/^\[([0-9a-f:]+)\]$/, "$1"),
					tls: false
				} };
				if (r !== "redis:" && r !== "rediss:") {
					throw new TypeError(`Protocol - ${r} - is not a valid Redis protocol. Expected redis: or rediss:`);
				}
				c.socket.tls = r === "rediss:";
				if (n) {
					c.socket.port = Number(n);
				}
				if (i) {
					c.username = decodeURIComponent(i);
				}
				if (a) {
					c.password = decodeURIComponent(a);
				}
				if (i || a) {
					c.credentialsProvider = {
						type: "async-credentials-provider",
						credentials: async () => ({
							username: i ? decodeURIComponent(i) : undefined,
							password: a ? decodeURIComponent(a) : undefined
						})
					};
				}
				if (o.length > 1) {
					const e = Number(o.substring(1));
					if (isNaN(e)) {
						throw new TypeError("Invalid pathname");
					}
					c.database = e;
				}
				return c;
			}
			static #a(e) {
				const t = /^unix:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?(\/[^?#]*)(?:\?([^#]*))?(?:#.*)?$/.exec(e);
				if (!t || t[3] === "/") {
					throw new TypeError("Invalid unix URL");
				}
				const [, n, r, i, a] = t, o = { socket: {
					path: decodeURIComponent(i),
					tls: false
				} };
				if (n) {
					o.username = decodeURIComponent(n);
				}
				if (r) {
					o.password = decodeURIComponent(r);
				}
				if (n || r) {
					o.credentialsProvider = {
						type: "async-credentials-provider",
						credentials: async () => ({
							username: n ? decodeURIComponent(n) : undefined,
							password: r ? decodeURIComponent(r) : undefined
						})
					};
				}
				if (a) {
					const e = new URLSearchParams(a).get("db");
					if (e !== null) {
						const t = Number(e);
						if (isNaN(t)) {
							throw new TypeError("Invalid db query parameter");
						}
						o.database = t;
					}
				}
				return o;
			}
			#o;
			#s;
			#c;
			#l = 0;
			#u;
			_self = this;
			_commandOptions;
			#d;
			#f;
			#p;
			#m;
			#h = new N.PreparedFieldsets();
			#g = null;
			#_ = false;
			#v;
			#y = false;
			get clientSideCache() {
				return this._self.#p;
			}
			get options() {
				return this._self.#o;
			}
			get _keyPrefix() {
				return this._self.#o.keyPrefix;
			}
			get _clientId() {
				return this._self.#v.id;
			}
			_setIdentity(e, t) {
				this._self.#v.role = e;
				if (t) {
					this._self.#v.parentId = t;
				}
			}
			#b() {
				return {
					identity: this._self.#v,
					getAttributes: () => ({
						host: this._self.#s.host,
						port: this._self.#s.port,
						db: this._self.#l,
						clientId: this._self.#v.id,
						parentId: this._self.#v.parentId,
						isPubSub: this._self.#c.isPubSubActive
					}),
					getPendingRequests: () => this._self.#c.pendingCount,
					getCacheItemCount: () => this._self.#p?.size() ?? 0,
					isConnected: () => this._self.#s.isReady
				};
			}
			#x() {
				if (this.#y) {
					return;
				}
				k.ClientRegistry.instance.register(this.#b());
				this.#y = true;
			}
			#S() {
				if (!this.#y) return;
				k.ClientRegistry.instance.unregister(this.#v.id);
				this.#y = false;
			}
			get isOpen() {
				return this._self.#s.isOpen;
			}
			get isReady() {
				return this._self.#s.isReady;
			}
			get isPubSubActive() {
				return this._self.#c.isPubSubActive;
			}
			get socketEpoch() {
				return this._self.#s.socketEpoch;
			}
			get isWatching() {
				return this._self.#f !== undefined;
			}
			get isDirtyWatch() {
				return this._self.#d !== undefined;
			}
			setDirtyWatch(e) {
				this._self.#d = e;
			}
			constructor(e) {
				super();
				this.#C(e);
				this.#o = this.#w(e);
				const t = this.#o.socket;
				this.#v = {
					id: (0, A.generateClientId)(t?.host, t?.port, this.#l),
					role: A.ClientRole.STANDALONE
				};
				this.#c = this.#T(this.#v.id);
				this.#s = this.#A(this.#v.id);
				this.#m = this.#o.himportRegistry ?? new N.FieldsetRegistry();
				this.#x();
				if (this.#o.maintNotifications !== "disabled") {
					new O.default(this.#c, this, this.#o);
				}
				;
				if (this.#o.clientSideCache) {
					if (this.#o.clientSideCache instanceof w.ClientSideCacheProvider) {
						this.#p = this.#o.clientSideCache;
					} else {
						const e = this.#o.clientSideCache;
						this.#p = new w.BasicClientSideCache(e);
					}
					this.#c.addPushHandler((e) => {
						if (e[0].toString() !== "invalidate") return false;
						if (e[1] !== null) {
							for (const t of e[1]) {
								this.#p?.invalidate(t);
							}
						} else {
							this.#p?.invalidate(null);
						}
						return true;
					});
				} else if (e?.emitInvalidate) {
					this.#c.addPushHandler((e) => {
						if (e[0].toString() !== "invalidate") return false;
						if (e[1] !== null) {
							for (const t of e[1]) {
								this.emit("invalidate", t);
							}
						} else {
							this.emit("invalidate", null);
						}
						return true;
					});
				}
			}
			#C(e) {
				const t = e?.RESP ?? v.DEFAULT_RESP;
				if (e?.clientSideCache && t !== 3) {
					throw new Error("Client Side Caching is only supported with RESP3");
				}
				if (e?.emitInvalidate && t !== 3) {
					throw new Error("emitInvalidate is only supported with RESP3");
				}
				if (e?.clientSideCache && e?.emitInvalidate) {
					throw new Error("emitInvalidate is not supported (or necessary) when clientSideCache is enabled");
				}
				if (e?.maintNotifications && e?.maintNotifications !== "disabled" && t !== 3) {
					throw new Error("Graceful Maintenance is only supported with RESP3");
				}
			}
			#w(e = {}) {
				if (!e.credentialsProvider && (e.username || e.password)) {
					e.credentialsProvider = {
						type: "async-credentials-provider",
						credentials: async () => ({
							username: e.username,
							password: e.password
						})
					};
				}
				if (e.database) {
					this._self.#l = e.database;
				}
				this._commandOptions = {
					timeout: M.DEFAULT_COMMAND_TIMEOUT,
					...e.commandOptions
				};
				if (e.maintNotifications !== "disabled") {
					O.default.setupDefaultMaintOptions(e);
				}
				if (e.url) {
					const t = s.parseOptions(e);
					if (t?.database) {
						this._self.#l = t.database;
					}
					return t;
				}
				return e;
			}
			#T(e) {
				return new d.default(this.#o.RESP ?? v.DEFAULT_RESP, this.#o.commandsQueueMaxLength, (e, t) => this.emit("sharded-channel-moved", e, t), e);
			}
			reAuthenticate = async (e) => {
				if (!(this.isPubSubActive && (this.#o.RESP ?? v.DEFAULT_RESP) === 2)) {
					await this.sendCommand((0, C.parseArgs)(c.default.AUTH, {
						username: e.username,
						password: e.password ?? ""
					}));
				}
			};
			#E(e) {
				return e.subscribe({
					onNext: (t) => {
						this.reAuthenticate(t).catch((t) => {
							const n = t instanceof Error ? t.message : String(t);
							e.onReAuthenticationError(new u.CredentialsError(n));
						});
					},
					onError: (t) => {
						const n = `Error from streaming credentials provider: ${t.message}`;
						e.onReAuthenticationError(new u.UnableToObtainNewCredentialsError(n));
					}
				});
			}
			async #D(e, t) {
				const n = [];
				const r = await this.#O();
				if (t) r.reverse();
				for (const { cmd: i, errorHandler: a } of r) {
					n.push(this.#c.addCommand(i, {
						chainId: e,
						asap: t
					}).catch(a));
				}
				return n;
			}
			async #O() {
				const e = [];
				const t = this.#o.credentialsProvider;
				const n = this.#o.RESP ?? v.DEFAULT_RESP;
				if (n !== 2) {
					const r = {};
					if (t && t.type === "async-credentials-provider") {
						const e = await t.credentials();
						if (e.password) {
							r.AUTH = {
								username: e.username ?? "default",
								password: e.password
							};
						}
					}
					if (t && t.type === "streaming-credentials-provider") {
						const [e, n] = await this.#E(t);
						this.#g = n;
						if (e.password) {
							r.AUTH = {
								username: e.username ?? "default",
								password: e.password
							};
						}
					}
					if (this.#o.name) {
						r.SETNAME = this.#o.name;
					}
					e.push({ cmd: (0, C.parseArgs)(b.default, n, r) });
				} else {
					if (t && t.type === "async-credentials-provider") {
						const n = await t.credentials();
						if (n.username || n.password) {
							e.push({ cmd: (0, C.parseArgs)(c.default.AUTH, {
								username: n.username,
								password: n.password ?? ""
							}) });
						}
					}
					if (t && t.type === "streaming-credentials-provider") {
						const [n, r] = await this.#E(t);
						this.#g = r;
						if (n.username || n.password) {
							e.push({ cmd: (0, C.parseArgs)(c.default.AUTH, {
								username: n.username,
								password: n.password ?? ""
							}) });
						}
					}
					if (this.#o.name) {
						e.push({ cmd: (0, C.parseArgs)(c.default.CLIENT_SETNAME, this.#o.name) });
					}
				}
				if (this.#l !== 0) {
					e.push({ cmd: ["SELECT", this.#l.toString()] });
				}
				if (this.#o.readonly) {
					e.push({ cmd: (0, C.parseArgs)(c.default.READONLY) });
				}
				if (!this.#o.disableClientInfo) {
					e.push({
						cmd: [
							"CLIENT",
							"SETINFO",
							"LIB-VER",
							D.version
						],
						errorHandler: () => {}
					});
					e.push({
						cmd: [
							"CLIENT",
							"SETINFO",
							"LIB-NAME",
							this.#o.clientInfoTag ? `node-redis(${this.#o.clientInfoTag})` : "node-redis"
						],
						errorHandler: () => {}
					});
				}
				if (this.#p) {
					e.push({ cmd: this.#p.trackingOn() });
				}
				if (this.#o?.emitInvalidate) {
					e.push({ cmd: [
						"CLIENT",
						"TRACKING",
						"ON"
					] });
				}
				const r = await O.default.getHandshakeCommand(this.#o, this._clientId);
				if (r) {
					e.push(r);
				}
				;
				return e;
			}
			#k(e) {
				e.on("data", (e) => {
					try {
						this.#c.decoder.write(e);
					} catch (e) {
						this.#c.resetDecoder();
						this.emit("error", e);
					}
				}).on("error", (e) => {
					this.emit("error", e);
					this.#p?.onError();
					this.#h.clear();
					if (this.#s.isOpen && !this.#o.disableOfflineQueue) {
						this.#c.flushWaitingForReply(e);
					} else {
						this.#c.flushAll(e);
					}
				}).on("connect", () => this.emit("connect")).on("ready", () => {
					this.emit("ready");
					this.#M();
					this.#B();
				}).on("reconnecting", () => this.emit("reconnecting")).on("terminated", (e) => this.emit("terminated", e)).on("drain", () => this.#B()).on("end", () => this.emit("end"));
			}
			#A(e) {
				const t = async () => {
					const e = [], t = Symbol("Socket Initiator");
					const n = this.#c.resubscribe(t);
					n?.catch((e) => {
						if (e.message && e.message.startsWith("MOVED")) {
							this.emit("__MOVED", this._self.#c.removeAllPubSubListeners());
						}
					});
					if (n) {
						e.push(n);
					}
					if (this.#u) {
						e.push(this.#c.monitor(this.#u, {
							typeMapping: this._commandOptions?.typeMapping,
							chainId: t,
							asap: true
						}));
					}
					e.push(...await this.#D(t, true));
					if (e.length) {
						this.#L();
						return Promise.all(e);
					}
				};
				const n = new l.default(t, e, this.#o.socket);
				this.#k(n);
				return n;
			}
			#j;
			#M() {
				if (!this.#o.pingInterval || !this.#s.isReady) return;
				clearTimeout(this.#j);
				this.#j = setTimeout(() => {
					if (!this.#s.isReady) return;
					this.sendCommand(["PING"]).then((e) => this.emit("ping-interval", e)).catch((e) => this.emit("error", e)).finally(() => this.#M());
				}, this.#o.pingInterval);
			}
			withCommandOptions(e) {
				const t = Object.create(this._self);
				t._commandOptions = {
					...this._commandOptions,
					...e
				};
				return t;
			}
			_commandOptionsProxy(e, t) {
				const n = Object.create(this._self);
				n._commandOptions = {
					...this._commandOptions,
					[e]: t
				};
				return n;
			}
			withTypeMapping(e) {
				return this._commandOptionsProxy("typeMapping", e);
			}
			withAbortSignal(e) {
				return this._commandOptionsProxy("abortSignal", e);
			}
			asap() {
				return this._commandOptionsProxy("asap", true);
			}
			legacy() {
				return new x.RedisLegacyClient(this);
			}
			createPool(e) {
				return S.RedisClientPool.create(this._self.#o, e);
			}
			duplicate(e) {
				return new (Object.getPrototypeOf(this)).constructor({
					...this._self.#o,
					himportRegistry: this._self.#m,
					commandOptions: this._commandOptions,
					...e
				});
			}
			async connect() {
				await (0, j.trace)(j.CHANNELS.TRACE_CONNECT, () => this._self.#s.connect(), () => ({
					...this._self.#F(),
					clientId: this._self._clientId
				}));
				return this;
			}
			_ejectSocket() {
				const e = this._self.#s;
				this._self.#s = null;
				e.removeAllListeners();
				return e;
			}
			_insertSocket(e) {
				if (this._self.#s) {
					this._self._ejectSocket().destroy();
				}
				this._self.#h.clear();
				this._self.#s = e;
				this._self.#k(this._self.#s);
			}
			_maintenanceUpdate(e) {
				this._self.#s.setMaintenanceTimeout(e.relaxedSocketTimeout);
				this._self.#c.setMaintenanceCommandTimeout(e.relaxedCommandTimeout);
			}
			_pause() {
				this._self.#_ = true;
			}
			_unpause() {
				this._self.#_ = false;
				this._self.#B();
			}
			_handleSmigrated(e) {
				this._self.emit(O.SMIGRATED_EVENT, e);
			}
			_getQueue() {
				return this._self.#c;
			}
			async _executeCommand(e, t, n, r) {
				if (e === L.default || e === I.default || e === P.default || e === F.default) {
					return this._self.#N(this, e, t, n, r);
				}
				const i = this._self.#p;
				const a = () => {
					return this.sendCommand(t.redisArgs, n);
				};
				if (i) {
					const o = this._self.#o.commandOptions === n || this._self.#o.commandOptions?.typeMapping === n?.typeMapping;
					const s = (0, m.isCacheable)(m.defaultCommandMetadata.lookup(t.commandIdentifier), e.CACHEABLE);
					if (s && o) {
						return await i.handleCache(this._self, t, a, r, n?.typeMapping);
					}
				}
				const o = await a();
				const s = r ? r(o, t.preserve, n?.typeMapping) : o;
				(0, j.publish)(j.CHANNELS.COMMAND_REPLY, () => ({
					args: (0, j.sanitizeArgs)(t.redisArgs),
					reply: s,
					clientId: this._self._clientId
				}));
				return s;
			}
			async #N(e, t, n, r, i, a = false) {
				const o = this.#m;
				const s = this.#h;
				const c = n.redisArgs;
				const l = r?.asap ?? e._commandOptions?.asap;
				const u = r?.chainId ?? e._commandOptions?.chainId;
				const d = {
					asap: l,
					chainId: u
				};
				const f = [];
				if (s.syncedDiscardCount < o.discardCount) {
					const e = o.discardCount;
					const t = o.diff(s.names());
					const n = t.size > 0 && t.size === s.size;
					const r = new Map();
					for (const e of t) {
						r.set(e, s.get(e));
						s.delete(e);
					}
					s.syncedDiscardCount = e;
					const i = (t) => {
						for (const e of t) {
							const t = r.get(e);
							if (t !== undefined && s.get(e) === undefined) {
								s.set(e, t);
							}
						}
						s.syncedDiscardCount = Math.min(s.syncedDiscardCount, e - 1);
					};
					if (n) {
						f.push({
							args: ["HIMPORT", "DISCARDALL"],
							rollback: () => i(t)
						});
					} else {
						for (const e of t) {
							f.push({
								args: [
									"HIMPORT",
									"DISCARD",
									e
								],
								rollback: () => i([e])
							});
						}
					}
				}
				let p;
				let m;
				let h;
				let g;
				if (t === I.default) {
					const e = String(c[2]);
					const t = o.get(e)?.fields;
					o.set(e, c.slice(3));
					const n = o.get(e).version;
					p = {
						name: e,
						version: n,
						priorFields: t
					};
					s.set(e, n);
				} else if (t === L.default) {
					const e = String(c[3]);
					h = e;
					const t = o.get(e);
					if (t !== undefined) {
						const n = s.get(e);
						if (n === undefined || n < t.version) {
							s.set(e, t.version);
							f.push({
								args: [
									"HIMPORT",
									"PREPARE",
									e,
									...t.fields
								],
								rollback: () => {
									if (s.get(e) === t.version) s.delete(e);
								},
								gateMain: true
							});
						}
					}
				} else if (t === P.default) {
					const e = String(c[2]);
					const t = s.get(e);
					const n = o.get(e)?.fields;
					if (o.discard(e)) {
						m = 1;
						g = {
							restore: t === undefined ? new Map() : new Map([[e, t]]),
							removed: new Map([[e, n]]),
							countAfter: o.discardCount
						};
					} else {
						m = 0;
					}
					s.delete(e);
				} else {
					const e = new Map(s.entries());
					const t = o.snapshot();
					m = o.discardAll();
					if (m > 0) {
						g = {
							restore: e,
							removed: t,
							countAfter: o.discardCount
						};
					}
					s.clear();
				}
				if (t === L.default && r?.askRedirect && f.length > 0) {
					f.push({
						args: [R.ASKING_CMD],
						rollback: () => {}
					});
				}
				const _ = () => e.sendCommand(n.redisArgs, r);
				let v;
				const y = (t) => {
					const n = e.sendCommand(t.args, d);
					n.catch(t.rollback);
					if (t.gateMain) v = n;
				};
				let b;
				if (l) {
					b = _();
					for (let e = f.length - 1; e >= 0; e--) {
						y(f[e]);
					}
				} else {
					for (const e of f) {
						y(e);
					}
					b = _();
				}
				let x;
				try {
					x = await b;
				} catch (c) {
					if (t === I.default && p !== undefined) {
						const { name: e, version: t, priorFields: n } = p;
						if (s.get(e) === t) s.delete(e);
						if (o.get(e)?.version === t) {
							if (n !== undefined) {
								o.set(e, n);
							} else {
								o.discard(e);
							}
						}
					} else if (t === L.default && h !== undefined && !a && c?.message?.includes?.("no such fieldset") && o.get(h) !== undefined) {
						s.delete(h);
						return this.#N(e, t, n, r, i, true);
					} else if (g !== undefined) {
						if (H(c)) {
							for (const [e, t] of g.removed) {
								if (o.get(e) === undefined) o.set(e, t);
							}
						}
						for (const [e, t] of g.restore) {
							if (s.get(e) === undefined) s.set(e, t);
						}
						s.syncedDiscardCount = Math.min(s.syncedDiscardCount, g.countAfter - 1);
					}
					throw c;
				}
				if (v !== undefined) {
					try {
						await v;
					} catch (e) {
						if (h !== undefined) s.delete(h);
						throw e;
					}
				}
				const S = m !== undefined ? m : i ? i(x, n.preserve, r?.typeMapping) : x;
				(0, j.publish)(j.CHANNELS.COMMAND_REPLY, () => ({
					args: (0, j.sanitizeArgs)(n.redisArgs),
					reply: S,
					clientId: this._clientId
				}));
				return S;
			}
			async _executeScript(e, t, n, r) {
				const i = t.redisArgs;
				let a;
				try {
					a = await this.sendCommand(i, n);
				} catch (t) {
					if (!t?.message?.startsWith?.("NOSCRIPT")) throw t;
					i[0] = "EVAL";
					i[1] = e.SCRIPT;
					a = await this.sendCommand(i, n);
				}
				return r ? r(a, t.preserve, n?.typeMapping) : a;
			}
			sendCommand(e, t) {
				return (0, j.trace)(j.CHANNELS.TRACE_COMMAND, () => {
					if (!this._self.#s.isOpen) {
						return Promise.reject(new h.ClientClosedError());
					} else if (!this._self.#s.isReady && this._self.#o.disableOfflineQueue) {
						return Promise.reject(new h.ClientOfflineError());
					}
					const n = {
						...this._commandOptions,
						...t
					};
					const r = this._self.#c.addCommand(e, n);
					this._self.#z();
					return r;
				}, () => this._self.#P(e));
			}
			#P(e) {
				return {
					command: String(e[0]).toUpperCase(),
					args: (0, j.sanitizeArgs)(e),
					database: this.#l,
					clientId: this._clientId,
					...this.#F()
				};
			}
			#F() {
				const e = this.#o.socket;
				if (e && "path" in e) {
					return {
						serverAddress: e.path,
						serverPort: undefined
					};
				}
				return {
					serverAddress: e?.host ?? "localhost",
					serverPort: e?.port ?? 6379
				};
			}
			async SELECT(e) {
				await this.sendCommand(["SELECT", e.toString()]);
				this._self.#l = e;
			}
			select = this.SELECT;
			#I(e) {
				if (e === undefined) return Promise.resolve();
				this.#z();
				return e;
			}
			SUBSCRIBE(e, t, n) {
				return this._self.#I(this._self.#c.subscribe(_.PUBSUB_TYPE.CHANNELS, e, t, n));
			}
			subscribe = this.SUBSCRIBE;
			UNSUBSCRIBE(e, t, n) {
				return this._self.#I(this._self.#c.unsubscribe(_.PUBSUB_TYPE.CHANNELS, e, t, n));
			}
			unsubscribe = this.UNSUBSCRIBE;
			PSUBSCRIBE(e, t, n) {
				return this._self.#I(this._self.#c.subscribe(_.PUBSUB_TYPE.PATTERNS, e, t, n));
			}
			pSubscribe = this.PSUBSCRIBE;
			PUNSUBSCRIBE(e, t, n) {
				return this._self.#I(this._self.#c.unsubscribe(_.PUBSUB_TYPE.PATTERNS, e, t, n));
			}
			pUnsubscribe = this.PUNSUBSCRIBE;
			SSUBSCRIBE(e, t, n) {
				return this._self.#I(this._self.#c.subscribe(_.PUBSUB_TYPE.SHARDED, e, t, n));
			}
			sSubscribe = this.SSUBSCRIBE;
			SUNSUBSCRIBE(e, t, n) {
				return this._self.#I(this._self.#c.unsubscribe(_.PUBSUB_TYPE.SHARDED, e, t, n));
			}
			sUnsubscribe = this.SUNSUBSCRIBE;
			async WATCH(e) {
				const t = await this._self.sendCommand(["WATCH", ...(0, T.prefixKeys)(this._self._keyPrefix, e)]);
				this._self.#f ??= this._self.socketEpoch;
				return t;
			}
			watch = this.WATCH;
			async UNWATCH() {
				const e = await this._self.sendCommand(["UNWATCH"]);
				this._self.#f = undefined;
				return e;
			}
			unwatch = this.UNWATCH;
			getPubSubListeners(e) {
				return this._self.#c.getPubSubListeners(e);
			}
			extendPubSubChannelListeners(e, t, n) {
				return this._self.#I(this._self.#c.extendPubSubChannelListeners(e, t, n));
			}
			extendPubSubListeners(e, t) {
				return this._self.#I(this._self.#c.extendPubSubListeners(e, t));
			}
			#L() {
				if (this.#_) {
					return;
				}
				this.#s.write(this.#c.commandsToWrite());
			}
			#R;
			#z() {
				if (!this.#s.isReady || this.#R) return;
				this.#R = setImmediate(() => {
					this.#L();
					this.#R = undefined;
				});
			}
			#B() {
				if (!this.#c.isWaitingToWrite()) return;
				this.#z();
			}
			async _executePipeline(e, t, n) {
				V(e);
				if (!this._self.#s.isOpen) {
					return Promise.reject(new h.ClientClosedError());
				}
				const r = e.length;
				return (0, j.trace)(j.CHANNELS.TRACE_BATCH, async () => {
					const i = Symbol("Pipeline Chain");
					const a = Promise.all(e.map(({ args: e }) => {
						const t = (0, j.trace)(j.CHANNELS.TRACE_COMMAND, () => this._self.#c.addCommand(e, {
							chainId: i,
							typeMapping: this._commandOptions?.typeMapping,
							slotNumber: n
						}), () => ({
							...this._self.#P(e),
							batchMode: "PIPELINE",
							batchSize: r
						}));
						t.catch(z);
						return t;
					}));
					this._self.#z();
					const o = await a;
					if (t !== undefined) {
						this._self.#l = t;
					}
					return o;
				}, () => ({
					batchMode: "PIPELINE",
					batchSize: r,
					database: this._self.#l,
					clientId: this._self._clientId,
					...this._self.#F()
				}));
			}
			async _executeMulti(e, t, n, r = Symbol("MULTI Chain")) {
				V(e);
				const i = this._self.#d;
				this._self.#d = undefined;
				const a = this._self.#f;
				this._self.#f = undefined;
				if (!this._self.#s.isOpen) {
					throw new h.ClientClosedError();
				}
				if (i) {
					throw new h.WatchError(i);
				}
				if (a && a !== this._self.socketEpoch) {
					throw new h.WatchError("Client reconnected after WATCH");
				}
				const o = e.length;
				return (0, j.trace)(j.CHANNELS.TRACE_BATCH, async () => {
					const i = this._commandOptions?.typeMapping;
					const a = [this._self.#c.addCommand(["MULTI"], {
						chainId: r,
						slotNumber: n
					})];
					for (const { args: t } of e) {
						a.push(this._self.#c.addCommand(t, {
							chainId: r,
							typeMapping: i,
							slotNumber: n
						}));
					}
					a.push(this._self.#c.addCommand(["EXEC"], {
						chainId: r,
						slotNumber: n
					}));
					this._self.#z();
					const o = await Promise.all(a), s = o[o.length - 1];
					if (s === null) {
						throw new h.WatchError();
					}
					if (t !== undefined) {
						this._self.#l = t;
					}
					return s;
				}, () => ({
					batchMode: "MULTI",
					batchSize: o,
					database: this._self.#l,
					clientId: this._self._clientId,
					...this._self.#F()
				}));
			}
			MULTI() {
				return new this.Multi(this._executeMulti.bind(this), this._executePipeline.bind(this), this._commandOptions?.typeMapping, this._self._keyPrefix);
			}
			multi = this.MULTI;
			async *scanIterator(e) {
				let t = e?.cursor ?? "0";
				do {
					const n = await this.scan(t, e);
					t = n.cursor;
					yield n.keys;
				} while (t.toString() !== "0");
			}
			async *hScanIterator(e, t) {
				let n = t?.cursor ?? "0";
				do {
					const r = await this.hScan(e, n, t);
					n = r.cursor;
					yield r.entries;
				} while (n.toString() !== "0");
			}
			async *hScanValuesIterator(e, t) {
				let n = t?.cursor ?? "0";
				do {
					const r = await this.hScan(e, n, t);
					n = r.cursor;
					yield r.entries.map((e) => e.value);
				} while (n.toString() !== "0");
			}
			async *hScanNoValuesIterator(e, t) {
				let n = t?.cursor ?? "0";
				do {
					const r = await this.hScanNoValues(e, n, t);
					n = r.cursor;
					yield r.fields;
				} while (n.toString() !== "0");
			}
			async *sScanIterator(e, t) {
				let n = t?.cursor ?? "0";
				do {
					const r = await this.sScan(e, n, t);
					n = r.cursor;
					yield r.members;
				} while (n.toString() !== "0");
			}
			async *zScanIterator(e, t) {
				let n = t?.cursor ?? "0";
				do {
					const r = await this.zScan(e, n, t);
					n = r.cursor;
					yield r.members;
				} while (n.toString() !== "0");
			}
			async MONITOR(e) {
				const t = this._self.#c.monitor(e, { typeMapping: this._commandOptions?.typeMapping });
				this._self.#z();
				await t;
				this._self.#u = e;
			}
			monitor = this.MONITOR;
			async reset() {
				this._self.#h.clear();
				const e = Symbol("Reset Chain"), t = [this._self.#c.reset(e)], n = this._self.#o?.database ?? 0;
				this._self.#g?.dispose();
				this._self.#g = null;
				t.push(...await this._self.#D(e, false));
				this._self.#z();
				await Promise.all(t);
				this._self.#l = n;
				this._self.#u = undefined;
				this._self.#d = undefined;
				this._self.#f = undefined;
			}
			resetIfDirty() {
				let e = false;
				if (this._self.#l !== (this._self.#o?.database ?? 0)) {
					console.warn("Returning a client with a different selected DB");
					e = true;
				}
				if (this._self.#u) {
					console.warn("Returning a client with active MONITOR");
					e = true;
				}
				if (this._self.#c.isPubSubActive) {
					console.warn("Returning a client with active PubSub");
					e = true;
				}
				if (this._self.#d || this._self.#f) {
					console.warn("Returning a client with active WATCH");
					e = true;
				}
				if (e) {
					return this.reset();
				}
			}
			QUIT() {
				this._self.#g?.dispose();
				this._self.#g = null;
				return this._self.#s.quit(async () => {
					clearTimeout(this._self.#j);
					const e = this._self.#c.addCommand(["QUIT"]);
					this._self.#z();
					this._self.#S();
					return e;
				});
			}
			quit = this.QUIT;
			disconnect() {
				return Promise.resolve(this.destroy());
			}
			close() {
				return new Promise((e) => {
					clearTimeout(this._self.#j);
					this._self.#s.close();
					if (this._self.#s.socketEpoch > 0) {
						this._self.#p?.onClose();
					}
					this._self.#g?.dispose();
					this._self.#g = null;
					if (this._self.#c.isEmpty()) {
						this._self.#S();
						this._self.#s.destroySocket();
						return e();
					}
					const t = () => {
						this._self.#s.off("data", n);
						this._self.#S();
						e();
					};
					const n = () => {
						if (!this._self.#c.isEmpty()) return;
						this._self.#s.off("data", n);
						this._self.#s.off("end", t);
						this._self.#S();
						this._self.#s.destroySocket();
						e();
					};
					this._self.#s.on("data", n);
					this._self.#s.once("end", t);
				});
			}
			destroy() {
				clearTimeout(this._self.#j);
				this._self.#c.flushAll(new h.DisconnectsClientError());
				this._self.#s.destroy();
				if (this._self.#s.socketEpoch > 0) {
					this._self.#p?.onClose();
				}
				this._self.#S();
				this._self.#g?.dispose();
				this._self.#g = null;
			}
			ref() {
				this._self.#s.ref();
			}
			unref() {
				this._self.#s.unref();
			}
		}
		s = U;
		t["default"] = U;
	}),
	16831: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.RedisLegacyClient = void 0;
		const i = n(99306);
		const a = n(14026);
		const o = r(n(75315));
		const s = r(n(26865));
		class c {
			static #e(e, t) {
				let n;
				if (typeof t[t.length - 1] === "function") {
					n = t.pop();
				}
				c.pushArguments(e, t);
				return n;
			}
			static pushArguments(e, t) {
				for (let n = 0; n < t.length; ++n) {
					const r = t[n];
					if (Array.isArray(r)) {
						c.pushArguments(e, r);
					} else {
						e.push(typeof r === "number" || r instanceof Date ? r.toString() : r);
					}
				}
			}
			static getTransformReply(e, t) {
				return e.TRANSFORM_LEGACY_REPLY ? (0, a.getTransformReply)(e, t) : undefined;
			}
			static #t(e, t, n) {
				const r = c.getTransformReply(t, n);
				return function(...t) {
					const n = [e], i = c.#e(n, t), a = this.#n.sendCommand(n);
					if (!i) {
						a.catch((e) => this.#n.emit("error", e));
						return;
					}
					a.then((e) => i(null, r ? r(e) : e)).catch((e) => i(e));
				};
			}
			#n;
			#r;
			constructor(e) {
				this.#n = e;
				const t = e.options?.RESP ?? i.DEFAULT_RESP;
				for (const [e, n] of Object.entries(o.default)) {
					this[e] = c.#t(e, n, t);
				}
				this.#r = l.factory(t);
			}
			sendCommand(...e) {
				const t = [], n = c.#e(t, e), r = this.#n.sendCommand(t);
				if (!n) {
					r.catch((e) => this.#n.emit("error", e));
					return;
				}
				r.then((e) => n(null, e)).catch((e) => n(e));
			}
			quit(e) {
				const t = this.#n.quit();
				if (!e) {
					t.catch((e) => this.#n.emit("error", e));
					return;
				}
				t.then((t) => e(null, t)).catch((t) => e(t));
			}
			multi() {
				return this.#r(this.#n);
			}
		}
		t.RedisLegacyClient = c;
		class l {
			static #e(e, t, n) {
				const r = c.getTransformReply(t, n);
				return function(...t) {
					const n = [e];
					c.pushArguments(n, t);
					this.#t.addCommand(n, r);
					return this;
				};
			}
			static factory(e) {
				const t = class extends l {};
				for (const [n, r] of Object.entries(o.default)) {
					t.prototype[n] = l.#e(n, r, e);
				}
				return (e) => {
					return new t(e);
				};
			}
			#t = new s.default();
			#n;
			constructor(e) {
				this.#n = e;
			}
			sendCommand(...e) {
				const t = [];
				c.pushArguments(t, e);
				this.#t.addCommand(t);
				return this;
			}
			exec(e) {
				const t = this.#n._executeMulti(this.#t.queue);
				if (!e) {
					t.catch((e) => this.#n.emit("error", e));
					return;
				}
				t.then((t) => e(null, this.#t.transformReplies(t))).catch((t) => e?.(t));
			}
		}
	}),
	64770: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.EmptyAwareSinglyLinkedList = t.SinglyLinkedList = t.DoublyLinkedList = void 0;
		const i = r(n(24434));
		class a {
			#e = 0;
			get length() {
				return this.#e;
			}
			#t;
			get head() {
				return this.#t;
			}
			#n;
			get tail() {
				return this.#n;
			}
			push(e) {
				++this.#e;
				if (this.#n === undefined) {
					return this.#t = this.#n = {
						previous: this.#t,
						next: undefined,
						value: e
					};
				}
				return this.#n = this.#n.next = {
					previous: this.#n,
					next: undefined,
					value: e
				};
			}
			unshift(e) {
				++this.#e;
				if (this.#t === undefined) {
					return this.#t = this.#n = {
						previous: undefined,
						next: undefined,
						value: e
					};
				}
				return this.#t = this.#t.previous = {
					previous: undefined,
					next: this.#t,
					value: e
				};
			}
			add(e, t = false) {
				return t ? this.unshift(e) : this.push(e);
			}
			shift() {
				if (this.#t === undefined) return undefined;
				--this.#e;
				const e = this.#t;
				if (e.next) {
					e.next.previous = undefined;
					this.#t = e.next;
					e.next = undefined;
				} else {
					this.#t = this.#n = undefined;
				}
				return e.value;
			}
			remove(e) {
				if (this.#e === 0) return;
				if (e !== this.#t && e !== this.#n && e.previous === undefined && e.next === undefined) return;
				--this.#e;
				if (e.previous) {
					e.previous.next = e.next;
				} else {
					this.#t = e.next;
				}
				if (e.next) {
					e.next.previous = e.previous;
				} else {
					this.#n = e.previous;
				}
				e.previous = undefined;
				e.next = undefined;
			}
			reset() {
				this.#e = 0;
				this.#t = this.#n = undefined;
			}
			*[Symbol.iterator]() {
				let e = this.#t;
				while (e !== undefined) {
					yield e.value;
					e = e.next;
				}
			}
			*nodes() {
				let e = this.#t;
				while (e) {
					const t = e.next;
					yield e;
					e = t;
				}
			}
		}
		t.DoublyLinkedList = a;
		class o {
			#e = 0;
			get length() {
				return this.#e;
			}
			#t;
			get head() {
				return this.#t;
			}
			#n;
			get tail() {
				return this.#n;
			}
			push(e) {
				++this.#e;
				const t = {
					value: e,
					next: undefined,
					removed: false
				};
				if (this.#t === undefined) {
					return this.#t = this.#n = t;
				}
				return this.#n.next = this.#n = t;
			}
			remove(e, t) {
				if (e.removed) {
					throw new Error("node already removed");
				}
				--this.#e;
				if (this.#t === e) {
					if (this.#n === e) {
						this.#t = this.#n = undefined;
					} else {
						this.#t = e.next;
					}
				} else if (this.#n === e) {
					this.#n = t;
					t.next = undefined;
				} else {
					t.next = e.next;
				}
				e.removed = true;
			}
			shift() {
				if (this.#t === undefined) return undefined;
				const e = this.#t;
				if (--this.#e === 0) {
					this.#t = this.#n = undefined;
				} else {
					this.#t = e.next;
				}
				e.removed = true;
				return e.value;
			}
			reset() {
				this.#e = 0;
				this.#t = this.#n = undefined;
			}
			*[Symbol.iterator]() {
				let e = this.#t;
				while (e !== undefined) {
					yield e.value;
					e = e.next;
				}
			}
		}
		t.SinglyLinkedList = o;
		class s extends o {
			events = new i.default();
			reset() {
				const e = this.length;
				super.reset();
				if (e !== this.length && this.length === 0) {
					this.events.emit("empty");
				}
			}
			shift() {
				const e = this.length;
				const t = super.shift();
				if (e !== this.length && this.length === 0) {
					this.events.emit("empty");
				}
				return t;
			}
			remove(e, t) {
				const n = this.length;
				super.remove(e, t);
				if (n !== this.length && this.length === 0) {
					this.events.emit("empty");
				}
			}
		}
		t.EmptyAwareSinglyLinkedList = s;
	}),
	24747: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(75315));
		const a = r(n(26865));
		const o = n(14026);
		const s = n(60087);
		class c {
			static #e(e, t) {
				const n = (0, o.getTransformReply)(e, t);
				return function(...t) {
					const r = new s.BasicCommandParser(this.#s);
					e.parseCommand(r, ...t);
					const i = r.redisArgs;
					i.preserve = r.preserve;
					return this.addCommand(i, n);
				};
			}
			static #t(e, t) {
				const n = (0, o.getTransformReply)(e, t);
				return function(...t) {
					const r = new s.BasicCommandParser(this._self.#s);
					e.parseCommand(r, ...t);
					const i = r.redisArgs;
					i.preserve = r.preserve;
					return this._self.addCommand(i, n);
				};
			}
			static #n(e, t, n) {
				const r = (0, o.functionArgumentsPrefix)(e, t);
				const i = (0, o.getTransformReply)(t, n);
				return function(...e) {
					const n = new s.BasicCommandParser(this._self.#s);
					n.push(...r);
					t.parseCommand(n, ...e);
					const a = n.redisArgs;
					a.preserve = n.preserve;
					return this._self.addCommand(a, i);
				};
			}
			static #r(e, t) {
				const n = (0, o.getTransformReply)(e, t);
				return function(...t) {
					const r = new s.BasicCommandParser(this.#s);
					e.parseCommand(r, ...t);
					const i = r.redisArgs;
					i.preserve = r.preserve;
					return this.#l(e, i, n);
				};
			}
			static extend(e) {
				return (0, o.attachConfig)({
					BaseClass: c,
					commands: i.default,
					createCommand: c.#e,
					createModuleCommand: c.#t,
					createFunctionCommand: c.#n,
					createScriptCommand: c.#r,
					config: e
				});
			}
			#i;
			#a;
			#o;
			#s;
			#c;
			constructor(e, t, n, r) {
				this.#i = new a.default(n);
				this.#a = e;
				this.#o = t;
				this.#s = r;
			}
			SELECT(e, t) {
				this.#c = e;
				this.#i.addCommand(["SELECT", e.toString()], t);
				return this;
			}
			select = this.SELECT;
			addCommand(e, t) {
				this.#i.addCommand(e, t);
				return this;
			}
			#l(e, t, n) {
				this.#i.addScript(e, t, n);
				return this;
			}
			async exec(e = false) {
				if (e) return this.execAsPipeline();
				return this.#i.transformReplies(await this.#a(this.#i.queue, this.#c));
			}
			EXEC = this.exec;
			execTyped(e = false) {
				return this.exec(e);
			}
			async execAsPipeline() {
				if (this.#i.queue.length === 0) return [];
				return this.#i.transformReplies(await this.#o(this.#i.queue, this.#c));
			}
			execAsPipelineTyped() {
				return this.execAsPipeline();
			}
			sendCommand(e) {
				const t = e.slice();
				this.#i.addCommand(t);
				return this;
			}
		}
		t["default"] = c;
	}),
	60087: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.BasicCommandParser = t.prefixKeys = t.prefixKey = void 0;
		function n(e, t) {
			if (e === undefined) return t;
			if (typeof e === "string" && typeof t === "string") {
				return e + t;
			}
			return Buffer.concat([typeof e === "string" ? Buffer.from(e) : e, typeof t === "string" ? Buffer.from(t) : t]);
		}
		t.prefixKey = n;
		function r(e, t) {
			return Array.isArray(t) ? t.map((t) => n(e, t)) : [n(e, t)];
		}
		t.prefixKeys = r;
		class i {
			#e = [];
			#t = [];
			#n;
			#r;
			preserve;
			constructor(e) {
				this.#n = e === undefined || e.length === 0 ? undefined : e;
			}
			get redisArgs() {
				return this.#e;
			}
			get keys() {
				return this.#t;
			}
			get firstKey() {
				return this.#t[0];
			}
			get cacheKey() {
				const e = new Array(this.#e.length * 2);
				for (let t = 0; t < this.#e.length; t++) {
					e[t] = this.#e[t].length;
					e[t + this.#e.length] = this.#e[t];
				}
				return e.join("_");
			}
			get commandIdentifier() {
				if (this.#r) return this.#r;
				const e = this.#e[0];
				const t = this.#e[1];
				const n = e instanceof Buffer ? e.toString() : e;
				const r = t === undefined ? undefined : t instanceof Buffer ? t.toString() : t;
				return this.#r = {
					command: n,
					subcommand: r
				};
			}
			push(...e) {
				this.#e.push(...e);
			}
			pushVariadic(e) {
				if (Array.isArray(e)) {
					for (const t of e) {
						this.push(t);
					}
				} else {
					this.push(e);
				}
			}
			pushVariadicWithLength(e) {
				if (Array.isArray(e)) {
					this.#e.push(e.length.toString());
				} else {
					this.#e.push("1");
				}
				this.pushVariadic(e);
			}
			pushVariadicNumber(e) {
				if (Array.isArray(e)) {
					for (const t of e) {
						this.push(t.toString());
					}
				} else {
					this.push(e.toString());
				}
			}
			#i(e, t) {
				const r = t ? n(this.#n, e) : e;
				this.#t.push(r);
				this.#e.push(r);
			}
			pushKey(e, t = true) {
				this.#i(e, t);
			}
			markRoutingKey(e) {
				this.#t.push(e);
			}
			pushKeysLength(e) {
				if (Array.isArray(e)) {
					this.#e.push(e.length.toString());
				} else {
					this.#e.push("1");
				}
				this.pushKeys(e);
			}
			pushKeys(e) {
				if (Array.isArray(e)) {
					for (const t of e) {
						this.#i(t, true);
					}
				} else {
					this.#i(e, true);
				}
			}
		}
		t.BasicCommandParser = i;
	}),
	48094: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.RedisClientPool = void 0;
		const i = n(75315);
		const a = r(n(67606));
		const o = n(78474);
		const s = n(643);
		const c = n(64770);
		const l = n(72181);
		const u = n(14026);
		const d = r(n(24747));
		const f = n(39544);
		const p = n(60087);
		const m = r(n(71700));
		const h = n(57548);
		const g = n(2642);
		const _ = n(68199);
		class v extends o.EventEmitter {
			static #e(e, t) {
				const n = (0, u.getTransformReply)(e, t);
				return async function(...t) {
					const r = new p.BasicCommandParser(this._self._keyPrefix);
					e.parseCommand(r, ...t);
					return this.execute((t) => t._executeCommand(e, r, this._commandOptions, n));
				};
			}
			static #t(e, t) {
				const n = (0, u.getTransformReply)(e, t);
				return async function(...t) {
					const r = new p.BasicCommandParser(this._self._keyPrefix);
					e.parseCommand(r, ...t);
					return this._self.execute((t) => t._executeCommand(e, r, this._self._commandOptions, n));
				};
			}
			static #n(e, t, n) {
				const r = (0, u.functionArgumentsPrefix)(e, t);
				const i = (0, u.getTransformReply)(t, n);
				return async function(...e) {
					const n = new p.BasicCommandParser(this._self._keyPrefix);
					n.push(...r);
					t.parseCommand(n, ...e);
					return this._self.execute((e) => e._executeCommand(t, n, this._self._commandOptions, i));
				};
			}
			static #r(e, t) {
				const n = (0, u.scriptArgumentsPrefix)(e);
				const r = (0, u.getTransformReply)(e, t);
				return async function(...t) {
					const i = new p.BasicCommandParser(this._self._keyPrefix);
					i.pushVariadic(n);
					e.parseCommand(i, ...t);
					return this.execute((t) => t._executeScript(e, i, this._commandOptions, r));
				};
			}
			static #i = new m.default();
			static create(e, t) {
				let n = v.#i.get(e);
				if (!n) {
					n = (0, u.attachConfig)({
						BaseClass: v,
						commands: i.NON_STICKY_COMMANDS,
						createCommand: v.#e,
						createModuleCommand: v.#t,
						createFunctionCommand: v.#n,
						createScriptCommand: v.#r,
						config: e
					});
					n.prototype.Multi = d.default.extend(e);
					v.#i.set(e, n);
				}
				return Object.create(new n(e, t));
			}
			static #a = {
				minimum: 1,
				maximum: 100,
				acquireTimeout: 3e3,
				cleanupDelay: 3e3
			};
			#o;
			#s;
			#c;
			#l = new c.SinglyLinkedList();
			get idleClients() {
				return this._self.#l.length;
			}
			#u = new c.DoublyLinkedList();
			get clientsInUse() {
				return this._self.#u.length;
			}
			get totalClients() {
				return this._self.#l.length + this._self.#u.length;
			}
			#d = new c.DoublyLinkedList();
			get tasksQueueLength() {
				return this._self.#d.length;
			}
			#f = false;
			get isOpen() {
				return this._self.#f;
			}
			get isClosing() {
				return this._self.#m !== undefined;
			}
			#p;
			#m;
			#h;
			get clientSideCache() {
				return this._self.#h;
			}
			get identity() {
				return this._self.#c;
			}
			constructor(e, t) {
				super();
				const n = e?.socket;
				this.#c = {
					id: (0, g.generateClientId)(n?.host, n?.port, e?.database),
					role: g.ClientRole.POOL
				};
				this.#s = {
					...v.#a,
					...t
				};
				if (t?.clientSideCache) {
					if (e === undefined) {
						e = {};
					}
					if (t.clientSideCache instanceof f.PooledClientSideCacheProvider) {
						this.#h = e.clientSideCache = t.clientSideCache;
					} else {
						const n = t.clientSideCache;
						this.#h = e.clientSideCache = new f.BasicPooledClientSideCache(n);
					}
				}
				e = {
					...e,
					himportRegistry: new _.FieldsetRegistry()
				};
				this._keyPrefix = e?.keyPrefix;
				if (e?.keyPrefix !== undefined) {
					e = {
						...e,
						keyPrefix: undefined
					};
				}
				this.#o = a.default.factory(e).bind(undefined, e);
				this._commandOptions = e?.commandOptions;
			}
			_self = this;
			_commandOptions;
			_keyPrefix;
			withCommandOptions(e) {
				const t = Object.create(this._self);
				t._commandOptions = e;
				return t;
			}
			_commandOptionsProxy(e, t) {
				const n = Object.create(this._self);
				n._commandOptions = {
					...this._commandOptions,
					[e]: t
				};
				return n;
			}
			withTypeMapping(e) {
				return this._commandOptionsProxy("typeMapping", e);
			}
			withAbortSignal(e) {
				return this._commandOptionsProxy("abortSignal", e);
			}
			asap() {
				return this._commandOptionsProxy("asap", true);
			}
			async connect() {
				if (this._self.#f) return;
				this._self.#f = true;
				const e = [];
				while (e.length < this._self.#s.minimum) {
					e.push(this._self.#g());
				}
				try {
					await Promise.all(e);
				} catch (e) {
					this.destroy();
					throw e;
				}
				return this;
			}
			async #g() {
				const e = this._self.#o();
				e._setIdentity(g.ClientRole.POOL_MEMBER, this._self.#c.id);
				e.on("error", (e) => this.emit("error", e));
				const t = this._self.#u.push(e);
				try {
					await e.connect();
				} catch (e) {
					this._self.#u.remove(t);
					if (this._self.isClosing && this._self.#u.length === 0) {
						let t;
						while (t = this._self.#d.shift()) {
							clearTimeout(t.timeout);
							t.reject(e);
						}
						this._self.#p?.();
					}
					throw e;
				}
				this._self.#v(t);
			}
			execute(e) {
				return new Promise((t, n) => {
					if (this._self.isClosing || !this._self.#f) {
						return n(new l.ClientClosedError());
					}
					const r = s.performance.now();
					const i = this._self.#l.shift();
					if (!i) {
						let i;
						if (this._self.#s.acquireTimeout > 0) {
							i = setTimeout(() => {
								this._self.#d.remove(a);
								n(new l.TimeoutError(`Timeout waiting for a client after ${this._self.#s.acquireTimeout}ms`));
							}, this._self.#s.acquireTimeout);
						}
						const a = this._self.#d.push({
							timeout: i,
							resolve: t,
							reject: n,
							fn: e,
							waitStartTimestamp: r
						});
						if (this.totalClients < this._self.#s.maximum) {
							this._self.#g().catch((e) => {
								this._self.#d.remove(a);
								clearTimeout(i);
								n(e);
							});
						}
						return;
					}
					const a = this._self.#u.push(i);
					(0, h.publish)(h.CHANNELS.POOL_CONNECTION_WAIT, () => ({
						clientId: i._clientId,
						waitStartTimestamp: r
					}));
					this._self.#_(a, t, n, e);
				});
			}
			#_(e, t, n, r) {
				let i;
				try {
					i = r(e.value);
				} catch (t) {
					n(t);
					this.#v(e);
					return;
				}
				if (i instanceof Promise) {
					i.then(t, n).finally(() => {
						this.#v(e);
					});
				} else {
					t(i);
					this.#v(e);
				}
			}
			#v(e) {
				const t = this.#d.shift();
				if (t) {
					clearTimeout(t.timeout);
					(0, h.publish)(h.CHANNELS.POOL_CONNECTION_WAIT, () => ({
						clientId: e.value._clientId,
						waitStartTimestamp: t.waitStartTimestamp
					}));
					this.#_(e, t.resolve, t.reject, t.fn);
					return;
				}
				this.#u.remove(e);
				this.#l.push(e.value);
				if (this.isClosing && this.#u.length === 0) {
					this.#p?.();
					return;
				}
				this.#y();
			}
			cleanupTimeout;
			#y() {
				if (this.totalClients <= this.#s.minimum) return;
				clearTimeout(this.cleanupTimeout);
				this.cleanupTimeout = setTimeout(() => this.#b(), this.#s.cleanupDelay);
			}
			#b() {
				const e = Math.min(this.#l.length, this.totalClients - this.#s.minimum);
				for (let t = 0; t < e; t++) {
					const e = this.#l.shift();
					e.destroy();
				}
			}
			sendCommand(e, t) {
				const n = {
					...this._commandOptions,
					...t
				};
				return this.execute((t) => t.sendCommand(e, n));
			}
			MULTI() {
				return new this.Multi((e, t) => this.execute((n) => n._executeMulti(e, t)), (e, t) => this.execute((n) => n._executePipeline(e, t)), this._commandOptions?.typeMapping, this._self._keyPrefix);
			}
			multi = this.MULTI;
			async close() {
				if (this._self.isClosing) return this._self.#m;
				if (!this._self.#f) return;
				clearTimeout(this._self.cleanupTimeout);
				this._self.#m = Promise.resolve().then(() => this._self.#x());
				return this._self.#m;
			}
			async #x() {
				try {
					if (this._self.#u.length > 0) {
						await new Promise((e) => {
							this._self.#p = e;
						});
					}
					const e = [];
					for (const t of this._self.#l) {
						e.push(t.close().catch((e) => {
							try {
								t.destroy();
							} catch {}
							throw e;
						}));
					}
					const t = await Promise.allSettled(e);
					for (const e of t) {
						if (e.status === "rejected") throw e.reason;
					}
				} finally {
					try {
						this._self.#h?.onPoolClose();
					} catch {}
					this._self.#l.reset();
					this._self.#u.reset();
					this._self.#p = undefined;
					this._self.#f = false;
					this._self.#m = undefined;
				}
			}
			destroy() {
				for (const e of this._self.#l) {
					e.destroy();
				}
				this._self.#l.reset();
				for (const e of this._self.#u) {
					e.destroy();
				}
				this._self.#h?.onPoolClose();
				this._self.#u.reset();
				this._self.#f = false;
			}
		}
		t.RedisClientPool = v;
	}),
	87714: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.PubSub = t.PUBSUB_TYPE = void 0;
		const i = r(n(82115));
		const a = n(57548);
		t.PUBSUB_TYPE = {
			CHANNELS: "CHANNELS",
			PATTERNS: "PATTERNS",
			SHARDED: "SHARDED"
		};
		const o = {
			[t.PUBSUB_TYPE.CHANNELS]: {
				subscribe: Buffer.from("subscribe"),
				unsubscribe: Buffer.from("unsubscribe"),
				message: Buffer.from("message")
			},
			[t.PUBSUB_TYPE.PATTERNS]: {
				subscribe: Buffer.from("psubscribe"),
				unsubscribe: Buffer.from("punsubscribe"),
				message: Buffer.from("pmessage")
			},
			[t.PUBSUB_TYPE.SHARDED]: {
				subscribe: Buffer.from("ssubscribe"),
				unsubscribe: Buffer.from("sunsubscribe"),
				message: Buffer.from("smessage")
			}
		};
		class s {
			#e;
			constructor(e) {
				this.#e = e;
			}
			static isStatusReply(e) {
				const n = typeof e[0] === "string" ? Buffer.from(e[0]) : e[0];
				return o[t.PUBSUB_TYPE.CHANNELS].subscribe.equals(n) || o[t.PUBSUB_TYPE.CHANNELS].unsubscribe.equals(n) || o[t.PUBSUB_TYPE.PATTERNS].subscribe.equals(n) || o[t.PUBSUB_TYPE.PATTERNS].unsubscribe.equals(n) || o[t.PUBSUB_TYPE.SHARDED].subscribe.equals(n);
			}
			static isShardedUnsubscribe(e) {
				const n = typeof e[0] === "string" ? Buffer.from(e[0]) : e[0];
				return o[t.PUBSUB_TYPE.SHARDED].unsubscribe.equals(n);
			}
			residualAfterUnsubscribeAll(e) {
				const n = typeof e[0] === "string" ? Buffer.from(e[0]) : e[0];
				if (o[t.PUBSUB_TYPE.PATTERNS].unsubscribe.equals(n)) {
					return this.listeners[t.PUBSUB_TYPE.CHANNELS].size;
				}
				if (o[t.PUBSUB_TYPE.CHANNELS].unsubscribe.equals(n)) {
					return this.listeners[t.PUBSUB_TYPE.PATTERNS].size;
				}
				return 0;
			}
			static #t(e) {
				return Array.isArray(e) ? e : [e];
			}
			static #n(e, t) {
				return t ? e.buffers : e.strings;
			}
			#r = 0;
			#i = false;
			get isActive() {
				return this.#i;
			}
			listeners = {
				[t.PUBSUB_TYPE.CHANNELS]: new Map(),
				[t.PUBSUB_TYPE.PATTERNS]: new Map(),
				[t.PUBSUB_TYPE.SHARDED]: new Map()
			};
			subscribe(e, t, n, r) {
				const i = [o[e].subscribe], a = s.#t(t), c = [];
				for (const t of a) {
					const a = this.listeners[e].get(t);
					if (!a || a.unsubscribing) {
						i.push(t);
						c.push(t);
					} else {
						s.#n(a, r).add(n);
					}
				}
				if (i.length === 1) {
					return;
				}
				this.#i = true;
				this.#r++;
				return {
					args: i,
					channelsCounter: i.length - 1,
					resolve: () => {
						this.#r--;
						for (const t of c) {
							let i = this.listeners[e].get(t);
							if (!i) {
								i = {
									unsubscribing: false,
									buffers: new Set(),
									strings: new Set()
								};
								this.listeners[e].set(t, i);
							}
							s.#n(i, r).add(n);
						}
					},
					reject: () => {
						this.#r--;
						this.#s();
					}
				};
			}
			extendChannelListeners(e, t, n) {
				if (!this.#a(e, t, n)) return;
				this.#i = true;
				this.#r++;
				return {
					args: [o[e].subscribe, t],
					channelsCounter: 1,
					resolve: () => this.#r--,
					reject: () => {
						this.#r--;
						this.#s();
					}
				};
			}
			#a(e, t, n) {
				const r = this.listeners[e].get(t);
				if (!r) {
					this.listeners[e].set(t, n);
					return true;
				}
				for (const e of n.buffers) {
					r.buffers.add(e);
				}
				for (const e of n.strings) {
					r.strings.add(e);
				}
				return false;
			}
			extendTypeListeners(e, t) {
				const n = [o[e].subscribe];
				for (const [r, i] of t) {
					if (this.#a(e, r, i)) {
						n.push(r);
					}
				}
				if (n.length === 1) return;
				this.#i = true;
				this.#r++;
				return {
					args: n,
					channelsCounter: n.length - 1,
					resolve: () => this.#r--,
					reject: () => {
						this.#r--;
						this.#s();
					}
				};
			}
			unsubscribe(e, t, n, r) {
				const i = this.listeners[e];
				if (!t) {
					return this.#o([o[e].unsubscribe], NaN, () => i.clear());
				}
				const a = s.#t(t);
				if (!n) {
					return this.#o([o[e].unsubscribe, ...a], a.length, () => {
						for (const e of a) {
							i.delete(e);
						}
					});
				}
				const c = [o[e].unsubscribe];
				for (const e of a) {
					const t = i.get(e);
					if (t) {
						let e, i;
						if (r) {
							e = t.buffers;
							i = t.strings;
						} else {
							e = t.strings;
							i = t.buffers;
						}
						const a = e.has(n) ? e.size - 1 : e.size;
						if (a !== 0 || i.size !== 0) continue;
						t.unsubscribing = true;
					}
					c.push(e);
				}
				if (c.length === 1) {
					for (const e of a) {
						s.#n(i.get(e), r).delete(n);
					}
					return;
				}
				return this.#o(c, c.length - 1, () => {
					for (const e of a) {
						const t = i.get(e);
						if (!t) continue;
						(r ? t.buffers : t.strings).delete(n);
						if (t.buffers.size === 0 && t.strings.size === 0) {
							i.delete(e);
						}
					}
				});
			}
			#o(e, t, n) {
				return {
					args: e,
					channelsCounter: t,
					resolve: () => {
						n();
						this.#s();
					},
					reject: undefined
				};
			}
			#s() {
				this.#i = this.listeners[t.PUBSUB_TYPE.CHANNELS].size !== 0 || this.listeners[t.PUBSUB_TYPE.PATTERNS].size !== 0 || this.listeners[t.PUBSUB_TYPE.SHARDED].size !== 0 || this.#r !== 0;
			}
			reset() {
				this.#i = false;
				this.#r = 0;
			}
			resubscribe() {
				const e = [];
				for (const [n, r] of Object.entries(this.listeners)) {
					if (!r.size) continue;
					this.#i = true;
					if (n === t.PUBSUB_TYPE.SHARDED) {
						this.#l(e, r);
					} else {
						this.#c(e, n, r);
					}
				}
				return e;
			}
			#c(e, t, n) {
				this.#r++;
				const r = () => {
					if (this.#r > 0) this.#r--;
				};
				e.push({
					args: [o[t].subscribe, ...n.keys()],
					channelsCounter: n.size,
					resolve: r,
					reject: r
				});
			}
			#l(e, n) {
				const r = () => {
					if (this.#r > 0) this.#r--;
				};
				for (const i of n.keys()) {
					this.#r++;
					e.push({
						args: [o[t.PUBSUB_TYPE.SHARDED].subscribe, i],
						channelsCounter: 1,
						resolve: r,
						reject: r
					});
				}
			}
			handleMessageReply(e) {
				const n = typeof e[0] === "string" ? Buffer.from(e[0]) : e[0];
				if (o[t.PUBSUB_TYPE.CHANNELS].message.equals(n)) {
					this.#u(t.PUBSUB_TYPE.CHANNELS, e[2], e[1]);
					return true;
				} else if (o[t.PUBSUB_TYPE.PATTERNS].message.equals(n)) {
					this.#u(t.PUBSUB_TYPE.PATTERNS, e[3], e[2], e[1]);
					return true;
				} else if (o[t.PUBSUB_TYPE.SHARDED].message.equals(n)) {
					this.#u(t.PUBSUB_TYPE.SHARDED, e[2], e[1]);
					return true;
				}
				return false;
			}
			removeShardedListeners(e) {
				const n = this.listeners[t.PUBSUB_TYPE.SHARDED].get(e);
				this.listeners[t.PUBSUB_TYPE.SHARDED].delete(e);
				this.#s();
				return n;
			}
			removeAllListeners() {
				const e = {
					[t.PUBSUB_TYPE.CHANNELS]: this.listeners[t.PUBSUB_TYPE.CHANNELS],
					[t.PUBSUB_TYPE.PATTERNS]: this.listeners[t.PUBSUB_TYPE.PATTERNS],
					[t.PUBSUB_TYPE.SHARDED]: this.listeners[t.PUBSUB_TYPE.SHARDED]
				};
				this.listeners[t.PUBSUB_TYPE.CHANNELS] = new Map();
				this.listeners[t.PUBSUB_TYPE.PATTERNS] = new Map();
				this.listeners[t.PUBSUB_TYPE.SHARDED] = new Map();
				this.#s();
				return e;
			}
			removeShardedPubSubListenersForSlots(e) {
				const n = new Map();
				for (const [r, a] of this.listeners[t.PUBSUB_TYPE.SHARDED]) {
					if (e.has((0, i.default)(r))) {
						n.set(r, a);
						this.listeners[t.PUBSUB_TYPE.SHARDED].delete(r);
					}
				}
				this.#s();
				return { [t.PUBSUB_TYPE.SHARDED]: n };
			}
			#u(e, n, r, i) {
				const o = (i ?? r).toString(), s = this.listeners[e].get(o);
				if (!s) return;
				(0, a.publish)(a.CHANNELS.PUBSUB, () => ({
					direction: "in",
					clientId: this.#e,
					channel: r,
					sharded: e === t.PUBSUB_TYPE.SHARDED
				}));
				for (const e of s.buffers) {
					e(n, r);
				}
				if (!s.strings.size) return;
				const c = i ? r.toString() : o, l = c === "__redis__:invalidate" ? n === null ? null : n.map((e) => e.toString()) : n.toString();
				for (const e of s.strings) {
					e(l, c);
				}
			}
		}
		t.PubSub = s;
	}),
	24361: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = n(78474);
		const a = r(n(77030));
		const o = r(n(41692));
		const s = n(72181);
		const c = n(58500);
		const l = n(67979);
		const u = n(57548);
		const d = n(46264);
		class f extends i.EventEmitter {
			#e;
			#t;
			#n;
			#r;
			#i;
			#a;
			#o;
			#s;
			#c = false;
			get isOpen() {
				return this.#c;
			}
			#l = false;
			get isReady() {
				return this.#l;
			}
			#u = false;
			#d = 0;
			get socketEpoch() {
				return this.#d;
			}
			get host() {
				return this.#s?.remoteAddress;
			}
			get port() {
				return this.#s?.remotePort;
			}
			constructor(e, t, n) {
				super();
				this.#e = e;
				this.#t = n?.connectTimeout ?? 5e3;
				this.#n = this.#f(n);
				this.#r = this.#p(n);
				this.#i = n?.socketTimeout;
				this.#a = t;
			}
			#f(e) {
				const t = e?.reconnectStrategy;
				if (t === false || typeof t === "number") {
					return () => ({ retryIn: t });
				}
				if (t) {
					return (e, n) => {
						try {
							const r = t(e, n);
							if (r !== false && !(r instanceof Error) && typeof r !== "number") {
								throw new TypeError(`Reconnect strategy should return \`false | Error | number\`, got ${r} instead`);
							}
							return { retryIn: r };
						} catch (t) {
							return {
								retryIn: this.defaultReconnectStrategy(e, t),
								error: t
							};
						}
					};
				}
				return (e, t) => ({ retryIn: this.defaultReconnectStrategy(e, t) });
			}
			#p(e) {
				if (e?.tls === true) {
					const t = {
						...e,
						port: e?.port ?? 6379,
						noDelay: e?.noDelay ?? true,
						keepAlive: e?.keepAlive ?? true,
						keepAliveInitialDelay: e?.keepAliveInitialDelay ?? d.DEFAULT_KEEPALIVE_INITIAL_DELAY,
						timeout: undefined,
						onread: undefined,
						readable: true,
						writable: true
					};
					return {
						create() {
							return o.default.connect(t);
						},
						event: "secureConnect"
					};
				}
				if (e && "path" in e) {
					const t = {
						...e,
						timeout: undefined,
						onread: undefined,
						readable: true,
						writable: true
					};
					return {
						create() {
							return a.default.createConnection(t);
						},
						event: "connect"
					};
				}
				const t = {
					...e,
					port: e?.port ?? 6379,
					noDelay: e?.noDelay ?? true,
					keepAlive: e?.keepAlive ?? true,
					keepAliveInitialDelay: e?.keepAliveInitialDelay ?? d.DEFAULT_KEEPALIVE_INITIAL_DELAY,
					timeout: undefined,
					onread: undefined,
					readable: true,
					writable: true
				};
				return {
					create() {
						return a.default.createConnection(t);
					},
					event: "connect"
				};
			}
			#m(e, t) {
				const { retryIn: n, error: r } = this.#n(e, t);
				if (n === false) {
					this.#c = false;
					this.emit("terminated", t);
					this.#h(t);
					return {
						retryIn: t,
						strategyError: r
					};
				} else if (n instanceof Error) {
					this.#c = false;
					const e = new s.ReconnectStrategyError(n, t);
					this.emit("terminated", e);
					this.#h(t);
					return {
						retryIn: e,
						strategyError: r
					};
				}
				return {
					retryIn: n,
					strategyError: r
				};
			}
			#h(e) {
				(0, u.publish)(u.CHANNELS.ERROR, () => ({
					error: e,
					origin: "client",
					internal: false,
					clientId: this.#a
				}));
				this.emit("error", e);
			}
			async connect() {
				if (this.#c) {
					throw new Error("Socket already opened");
				}
				this.#c = true;
				return this.#g();
			}
			async #g(e = 0) {
				do {
					try {
						const t = performance.now();
						const n = this.#s = await this.#v();
						this.emit("connect");
						try {
							await this.#_(n);
							if (!this.#s || this.#s.destroyed || !this.#s.readable || !this.#s.writable) {
								const t = new s.SocketClosedUnexpectedlyError();
								const { retryIn: n, strategyError: r } = this.#m(e++, t);
								if (typeof n !== "number") {
									throw n;
								}
								this.#h(t);
								if (r) this.#h(r);
								if (!this.#c) throw new s.ClientClosedError();
								await (0, c.setTimeout)(n);
								if (!this.#c) throw new s.ClientClosedError();
								this.emit("reconnecting");
								continue;
							}
						} catch (e) {
							this.#s?.destroy();
							this.#s = undefined;
							throw e;
						}
						this.#l = true;
						this.#d++;
						(0, u.publish)(u.CHANNELS.CONNECTION_READY, () => ({
							clientId: this.#a,
							serverAddress: this.host,
							serverPort: this.port,
							createTimeMs: performance.now() - t
						}));
						this.emit("ready");
					} catch (t) {
						if (!this.#c) throw t;
						const { retryIn: n, strategyError: r } = this.#m(e++, t);
						if (typeof n !== "number") {
							throw n;
						}
						this.#h(t);
						if (r) this.#h(r);
						if (!this.#c) throw t;
						await (0, c.setTimeout)(n);
						if (!this.#c) throw t;
						this.emit("reconnecting");
					}
				} while (this.#c && !this.#l);
			}
			#_(e) {
				let t;
				const n = new Promise((n, r) => {
					t = (e) => {
						r(e instanceof Error ? e : new s.SocketClosedUnexpectedlyError());
					};
					e.once("error", t);
					e.once("close", t);
				});
				const r = Promise.resolve().then(() => this.#e());
				r.catch(() => {});
				return Promise.race([r, n]).finally(() => {
					e.removeListener("error", t);
					e.removeListener("close", t);
				});
			}
			setMaintenanceTimeout(e) {
				(0, l.dbgMaintenance)(`Set socket timeout to ${e}`);
				if (this.#o === e) {
					(0, l.dbgMaintenance)(`Socket already set maintenanceCommandTimeout to ${e}, skipping`);
					return;
				}
				;
				this.#o = e;
				if (e !== undefined) {
					this.#s?.setTimeout(e);
					(0, u.publish)(u.CHANNELS.CONNECTION_RELAXED_TIMEOUT, () => ({
						clientId: this.#a,
						value: 1
					}));
				} else {
					this.#s?.setTimeout(this.#i ?? 0);
					(0, u.publish)(u.CHANNELS.CONNECTION_RELAXED_TIMEOUT, () => ({
						clientId: this.#a,
						value: -1
					}));
				}
			}
			async #v() {
				const e = this.#r.create();
				let t;
				if (this.#t !== undefined) {
					t = () => e.destroy(new s.ConnectionTimeoutError());
					e.once("timeout", t);
					e.setTimeout(this.#t);
				}
				if (this.#u) {
					e.unref();
				}
				await (0, i.once)(e, this.#r.event);
				if (t) {
					e.removeListener("timeout", t);
				}
				if (this.#i) {
					e.once("timeout", () => {
						const t = this.#o ? new s.SocketTimeoutDuringMaintenanceError(this.#o) : new s.SocketTimeoutError(this.#i);
						e.destroy(t);
					});
					e.setTimeout(this.#i);
				}
				e.once("error", (e) => this.#y(e)).once("close", (t) => {
					if (t || !this.#c || this.#s !== e) return;
					this.#y(new s.SocketClosedUnexpectedlyError());
				}).on("drain", () => this.emit("drain")).on("data", (e) => this.emit("data", e));
				return e;
			}
			#y(e) {
				const t = this.#l;
				this.#l = false;
				const n = this.#s;
				this.#s = undefined;
				n?.removeAllListeners("data");
				n?.destroy();
				if (t) {
					(0, u.publish)(u.CHANNELS.CONNECTION_CLOSED, () => ({
						clientId: this.#a,
						reason: "error",
						wasConnected: true
					}));
				}
				if (!t) {
					if (!this.#c) {
						this.#h(e);
					}
					return;
				}
				if (!this.#c) {
					this.#h(e);
					return;
				}
				const { retryIn: r, strategyError: i } = this.#m(0, e);
				if (typeof r !== "number") return;
				this.#h(e);
				if (i) this.#h(i);
				if (!this.#c) return;
				this.emit("reconnecting");
				this.#g(1).catch(() => {});
			}
			write(e) {
				if (!this.#s || !this.#s.writable) return;
				this.#s.cork();
				try {
					for (const t of e) {
						for (const e of t) {
							this.#s.write(e);
						}
						if (this.#s.writableNeedDrain) break;
					}
				} catch (e) {
					if (!e || e.code !== "EPIPE") {
						throw e;
					}
				} finally {
					this.#s.uncork();
				}
			}
			async quit(e) {
				if (!this.#c) {
					throw new s.ClientClosedError();
				}
				this.#c = false;
				const t = await e();
				this.destroySocket();
				return t;
			}
			close() {
				if (!this.#c) {
					throw new s.ClientClosedError();
				}
				this.#c = false;
			}
			destroy() {
				if (!this.#c && !this.#s) return;
				this.#c = false;
				this.destroySocket();
			}
			destroySocket() {
				const e = this.#l;
				this.#l = false;
				if (this.#s) {
					this.#s.destroy();
					this.#s = undefined;
				}
				(0, u.publish)(u.CHANNELS.CONNECTION_CLOSED, () => ({
					clientId: this.#a,
					reason: "application_close",
					wasConnected: e
				}));
				this.emit("end");
			}
			ref() {
				this.#u = false;
				this.#s?.ref();
			}
			unref() {
				this.#u = true;
				this.#s?.unref();
			}
			defaultReconnectStrategy(e, t) {
				if (t instanceof s.SocketTimeoutError) {
					return false;
				}
				const n = Math.floor(Math.random() * 200);
				const r = Math.min(Math.pow(2, e) * 50, 2e3);
				return r + n;
			}
		}
		t["default"] = f;
	}),
	57548: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.publish = t.getChannel = t.trace = t.getTracingChannel = t.sanitizeArgs = t.CHANNELS = void 0;
		const r = (() => {
			try {
				return "getBuiltinModule" in process ? process.getBuiltinModule("node:diagnostics_channel") : n(53053);
			} catch {
				return undefined;
			}
		})();
		const i = typeof r?.tracingChannel === "function";
		t.CHANNELS = {
			TRACE_COMMAND: "node-redis:command",
			TRACE_BATCH: "node-redis:batch",
			TRACE_CONNECT: "node-redis:connect",
			CONNECTION_READY: "node-redis:connection:ready",
			CONNECTION_CLOSED: "node-redis:connection:closed",
			CONNECTION_RELAXED_TIMEOUT: "node-redis:connection:relaxed-timeout",
			CONNECTION_HANDOFF: "node-redis:connection:handoff",
			ERROR: "node-redis:error",
			MAINTENANCE: "node-redis:maintenance",
			PUBSUB: "node-redis:pubsub",
			CACHE_REQUEST: "node-redis:cache:request",
			CACHE_EVICTION: "node-redis:cache:eviction",
			COMMAND_REPLY: "node-redis:command:reply",
			POOL_CONNECTION_WAIT: "node-redis:pool:connection-wait"
		};
		const a = [
			{
				regex: /^ECHO/i,
				args: 0
			},
			{
				regex: /^(LPUSH|MSET|PFA|PUBLISH|RPUSH|SADD|SET|SPUBLISH|XADD|ZADD)/i,
				args: 1
			},
			{
				regex: /^(HSET|HMSET|LSET|LINSERT)/i,
				args: 2
			},
			{
				regex: /^(ACL|BIT|B[LRZ]|CLIENT|CLUSTER|CONFIG|COMMAND|DECR|DEL|EVAL|EX|FUNCTION|GEO|GET|HINCR|HMGET|HSCAN|INCR|L[TRLM]|MEMORY|P[EFISTU]|RPOP|S[CDIMORSU]|XACK|X[CDGILPRT]|Z[CDILMPRS])/i,
				args: -1
			}
		];
		function o(e) {
			if (e.length === 0) return [];
			const t = String(e[0]);
			let n = 0;
			for (const e of a) {
				if (e.regex.test(t)) {
					n = e.args;
					break;
				}
			}
			if (n === -1) {
				return e.map((e) => String(e));
			}
			const r = [t];
			for (let t = 1; t < e.length; t++) {
				if (t <= n) {
					r.push(String(e[t]));
				} else {
					r.push("?");
				}
			}
			return r;
		}
		t.sanitizeArgs = o;
		const s = i ? {
			[t.CHANNELS.TRACE_COMMAND]: r.tracingChannel(t.CHANNELS.TRACE_COMMAND),
			[t.CHANNELS.TRACE_BATCH]: r.tracingChannel(t.CHANNELS.TRACE_BATCH),
			[t.CHANNELS.TRACE_CONNECT]: r.tracingChannel(t.CHANNELS.TRACE_CONNECT)
		} : undefined;
		function c(e) {
			return s?.[e];
		}
		t.getTracingChannel = c;
		function l(e, t, n) {
			const r = s?.[e];
			if (r && r.hasSubscribers !== false) {
				return r.tracePromise(t, n());
			}
			return t();
		}
		t.trace = l;
		const u = r?.channel ? {
			[t.CHANNELS.CONNECTION_READY]: r.channel(t.CHANNELS.CONNECTION_READY),
			[t.CHANNELS.CONNECTION_CLOSED]: r.channel(t.CHANNELS.CONNECTION_CLOSED),
			[t.CHANNELS.CONNECTION_RELAXED_TIMEOUT]: r.channel(t.CHANNELS.CONNECTION_RELAXED_TIMEOUT),
			[t.CHANNELS.CONNECTION_HANDOFF]: r.channel(t.CHANNELS.CONNECTION_HANDOFF),
			[t.CHANNELS.ERROR]: r.channel(t.CHANNELS.ERROR),
			[t.CHANNELS.MAINTENANCE]: r.channel(t.CHANNELS.MAINTENANCE),
			[t.CHANNELS.PUBSUB]: r.channel(t.CHANNELS.PUBSUB),
			[t.CHANNELS.CACHE_REQUEST]: r.channel(t.CHANNELS.CACHE_REQUEST),
			[t.CHANNELS.CACHE_EVICTION]: r.channel(t.CHANNELS.CACHE_EVICTION),
			[t.CHANNELS.COMMAND_REPLY]: r.channel(t.CHANNELS.COMMAND_REPLY),
			[t.CHANNELS.POOL_CONNECTION_WAIT]: r.channel(t.CHANNELS.POOL_CONNECTION_WAIT)
		} : undefined;
		function d(e) {
			return u?.[e];
		}
		t.getChannel = d;
		function f(e, t) {
			const n = u?.[e];
			if (n?.hasSubscribers) {
				n.publish(t());
			}
		}
		t.publish = f;
	}),
	5268: ((e, t) => {
		var n;
		Object.defineProperty(t, "__esModule", { value: true });
		class r {
			static #e = 5e3;
			#t;
			#n = new Map();
			#r;
			#i(e) {
				if (e === undefined || e === false || typeof e === "function" || typeof e === "number" && Number.isInteger(e) && e >= 0) {
					return;
				}
				throw new TypeError("topologyRefreshOnReconnectionAttempt must be undefined, false, a non-negative integer, or a function");
			}
			constructor(e) {
				this.#i(e);
				this.#t = e;
			}
			get reconnectingAddresses() {
				return new Set(this.#n.values());
			}
			get firstReconnectionAt() {
				return this.#r;
			}
			onReconnectionAttempt(e, t, n = Date.now()) {
				if (this.#t === false || this.#t === 0) {
					return false;
				}
				this.#n.set(e, t);
				this.#r ??= n;
				const r = this.#a(this.#r);
				if (r === undefined || n - this.#r < r) {
					return false;
				}
				this.#r = n;
				return true;
			}
			removeClient(e) {
				if (!this.#n.delete(e)) return;
				this.#o();
			}
			clear() {
				this.#n.clear();
				this.#r = undefined;
			}
			#a(e) {
				if (this.#t === undefined) {
					return n.#e;
				}
				if (this.#t === false) {
					return;
				}
				if (typeof this.#t === "number") {
					return this.#t;
				}
				const t = this.#t(e);
				if (t === false || t === undefined || t === 0) return;
				if (!Number.isInteger(t) || t < 0) {
					throw new TypeError(`topologyRefreshOnReconnectionAttempt should return \`false | undefined | number\`, got ${t} instead`);
				}
				return t;
			}
			#o() {
				if (this.#n.size === 0) {
					this.#r = undefined;
				}
			}
		}
		n = r;
		t["default"] = r;
	}),
	94043: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		var i;
		Object.defineProperty(t, "__esModule", { value: true });
		t.splitInFlightChainTail = t.groupCommandsByDestination = t.RESUBSCRIBE_LISTENERS_EVENT = void 0;
		const a = n(72181);
		const o = r(n(67606));
		const s = n(87714);
		const c = n(99306);
		const l = r(n(82115));
		const u = n(39544);
		const d = n(67979);
		const f = n(2642);
		const p = r(n(5268));
		const m = n(68199);
		t.RESUBSCRIBE_LISTENERS_EVENT = "__resubscribeListeners";
		const h = 3e5;
		function g(e, t, n) {
			const r = new Map();
			const i = [];
			for (const a of e) {
				const e = a.slotNumber === undefined ? n : t[a.slotNumber]?.master ?? n;
				if (!e) {
					i.push(a);
					continue;
				}
				const o = r.get(e);
				if (o) {
					o.push(a);
				} else {
					r.set(e, [a]);
				}
			}
			return {
				byDestination: r,
				unrouted: i
			};
		}
		t.groupCommandsByDestination = g;
		function _(e, t) {
			const n = t === undefined ? [] : e.filter((e) => e.chainId === t);
			const r = n.length === 0 ? e : e.filter((e) => e.chainId !== t);
			return {
				inFlightChainTail: n,
				relocatable: r
			};
		}
		t.splitInFlightChainTail = _;
		class v {
			static #e = 16384;
			#t;
			#n;
			#r;
			#i;
			#a;
			slots = new Array(i.#e);
			masters = new Array();
			replicas = new Array();
			nodeByAddress = new Map();
			pubSubNode;
			clientSideCache;
			#o;
			get himportRegistry() {
				return this.#o;
			}
			smigratedSeqIdsSeen = new Set();
			cursorBindings = new Map();
			scanCursors = new Map();
			#s = 0;
			#c;
			#l = false;
			get isOpen() {
				return this.#l;
			}
			#u = false;
			get isReady() {
				return this.#u;
			}
			#d(e) {
				if (e?.clientSideCache && (e?.RESP ?? c.DEFAULT_RESP) !== 3) {
					throw new Error("Client Side Caching is only supported with RESP3");
				}
			}
			constructor(e, t, n) {
				this.#d(e);
				this.#t = e;
				this.#o = e.himportRegistry ?? new m.FieldsetRegistry();
				this.#i = n;
				this.#a = new p.default(e.topologyRefreshOnReconnectionAttemptStrategy);
				if (e?.clientSideCache) {
					if (e.clientSideCache instanceof u.PooledClientSideCacheProvider) {
						this.clientSideCache = e.clientSideCache;
					} else {
						this.clientSideCache = new u.BasicPooledClientSideCache(e.clientSideCache);
					}
				}
				this.#n = o.default.factory(this.#t);
				this.#r = t;
			}
			async connect() {
				if (this.#l) {
					throw new Error("Cluster already open");
				}
				this.#l = true;
				this.#u = false;
				try {
					await this.#f();
					if (this.#l) {
						this.#u = true;
						this.#r("connect");
					}
				} catch (e) {
					this.#l = false;
					this.#u = false;
					throw e;
				}
			}
			async #f() {
				const e = Math.floor(Math.random() * this.#t.rootNodes.length);
				for (let t = e; t < this.#t.rootNodes.length; t++) {
					if (!this.#l) throw new Error("Cluster closed");
					if (await this.#m(this.#t.rootNodes[t])) {
						return;
					}
				}
				for (let t = 0; t < e; t++) {
					if (!this.#l) throw new Error("Cluster closed");
					if (await this.#m(this.#t.rootNodes[t])) {
						return;
					}
				}
				throw new a.RootNodesUnavailableError();
			}
			#p() {
				this.slots = new Array(i.#e);
				this.masters = [];
				this.replicas = [];
				this._randomNodeIterator = undefined;
			}
			async #m(e) {
				this.clientSideCache?.clear();
				this.clientSideCache?.disable();
				try {
					const n = new Set(), r = [], i = this.#t.minimizeConnections !== true;
					const a = await this.#g(e);
					this.#p();
					for (const { from: e, to: t, master: o, replicas: s } of a) {
						const a = { master: this.#b(o, false, i, n, r) };
						if (this.#t.useReplicas) {
							a.replicas = s.map((e) => this.#b(e, true, i, n, r));
						}
						for (let n = e; n <= t; n++) {
							this.slots[n] = a;
						}
					}
					if (this.pubSubNode && !n.has(this.pubSubNode.address)) {
						const e = this.pubSubNode.client.getPubSubListeners(s.PUBSUB_TYPE.CHANNELS), t = this.pubSubNode.client.getPubSubListeners(s.PUBSUB_TYPE.PATTERNS);
						this.#a.removeClient(this.pubSubNode.client._clientId);
						this.pubSubNode.client.destroy();
						if (e.size || t.size) {
							r.push(this.#I({
								[s.PUBSUB_TYPE.CHANNELS]: e,
								[s.PUBSUB_TYPE.PATTERNS]: t
							}));
						}
					}
					for (const [e, r] of this.nodeByAddress.entries()) {
						if (n.has(e)) continue;
						const { pubSub: i } = r;
						if (i) {
							const e = i.client._getQueue().removeAllPubSubListeners();
							if (e.CHANNELS.size || e.PATTERNS.size || e.SHARDED.size) {
								this.#r(t.RESUBSCRIBE_LISTENERS_EVENT, e);
							}
						}
						if (r.client) {
							this.#a.removeClient(r.client._clientId);
							r.client.destroy();
							r.client = undefined;
						}
						if (i) {
							this.#a.removeClient(i.client._clientId);
							i.client.destroy();
							r.pubSub = undefined;
						}
						this.nodeByAddress.delete(e);
					}
					await Promise.all(r);
					this.clientSideCache?.enable();
					return true;
				} catch (e) {
					this.#r("error", e);
					return false;
				}
			}
			#h = async (e) => {
				(0, d.dbgMaintenance)(`[CSlots]: handle smigrated`, JSON.stringify(e, null, 2));
				if (this.smigratedSeqIdsSeen.has(e.seqId)) {
					(0, d.dbgMaintenance)(`[CSlots]: sequence id ${e.seqId} already seen, abort`);
					return;
				}
				this.smigratedSeqIdsSeen.add(e.seqId);
				for (const n of e.entries) {
					const e = `${n.source.host}:${n.source.port}`;
					const r = this.nodeByAddress.get(e);
					(0, d.dbgMaintenance)(`[CSlots]: Looking for sourceAddress=${e}. Available addresses in nodeByAddress: ${Array.from(this.nodeByAddress.keys()).join(", ")}`);
					if (!r) {
						(0, d.dbgMaintenance)(`[CSlots]: address ${e} not in 'nodeByAddress', skipping this entry`);
						continue;
					}
					if (r.client === undefined) {
						(0, d.dbgMaintenance)(`[CSlots]: Node for ${e} does not have a client, skipping this entry`);
						continue;
					}
					const i = new Set();
					const o = new Set();
					try {
						r.client?._pause();
						if ("pubSub" in r) {
							r.pubSub?.client._pause();
						}
						let c;
						for (const { addr: { host: e, port: t }, slots: s } of n.destinations) {
							const n = `${e}:${t}`;
							let l = this.nodeByAddress.get(n);
							(0, d.dbgMaintenance)(`[CSlots]: Looking for destAddress=${n}. Found in nodeByAddress: ${l ? "YES" : "NO"}`);
							let u;
							if (!l) {
								const n = [];
								l = this.#b({
									host: e,
									port: t,
									id: `smigrated-${e}:${t}`
								}, false, true, new Set(), n);
								await Promise.all([...n, this.#L(l)]);
								l.client?._pause();
								l.pubSub?.client._pause();
								o.add(l);
								u = { master: l };
							} else {
								const n = [...new Set(this.slots)].map((e) => `${e.master.host}:${e.master.port}`);
								(0, d.dbgMaintenance)(`[CSlots]: Searching for shard with host=${e}, port=${t}. Available masters in slots: ${n.join(", ")}`);
								const r = this.slots.find((n) => n.master.host === e && n.master.port === t);
								if (!r) {
									(0, d.dbgMaintenance)("Could not find shard");
									throw new Error("Could not find shard");
								}
								u = r;
								l.client?._pause();
								l.pubSub?.client._pause();
								o.add(l);
							}
							c = l;
							const f = new Set();
							for (const e of s) {
								if (typeof e === "number") {
									this.slots[e] = u;
									f.add(e);
									i.add(e);
								} else {
									for (let t = e[0]; t <= e[1]; t++) {
										this.slots[t] = u;
										f.add(t);
										i.add(t);
									}
								}
							}
							(0, d.dbgMaintenance)(`[CSlots]: Updated slots to point to destination ${l.address}. Sample slots: ${Array.from(s).slice(0, 5).join(", ")}${s.length > 5 ? "..." : ""}`);
							const p = r.client._getQueue().extractCommandsForSlots(f);
							if (p.length > 0) {
								if (l.client) {
									l.client._getQueue().prependCommandsToWrite(p);
									(0, d.dbgMaintenance)(`[CSlots]: Extracted ${p.length} commands for ${f.size} slots, prepended to ${l.address}`);
								} else {
									r.client._getQueue().rejectCommands(p, new a.DisconnectsClientError());
									(0, d.dbgMaintenance)(`[CSlots]: Rejected ${p.length} commands for ${f.size} slots because ${l.address} has no client`);
								}
							}
							l.client?._unpause();
							l.pubSub?.client._unpause();
							o.delete(l);
						}
						(0, d.dbgMaintenance)(`[CSlots]: Total ${i.size} slots moved from ${e}. Sample: ${Array.from(i).slice(0, 10).join(", ")}${i.size > 10 ? "..." : ""}`);
						const l = 5e3;
						const u = [];
						const f = {
							timeoutMs: l,
							flushOnTimeout: true
						};
						u.push(r.client._getQueue().waitForInflightCommandsToComplete(f));
						if ("pubSub" in r && r.pubSub !== undefined) {
							u.push(r.pubSub.client._getQueue().waitForInflightCommandsToComplete(f));
						}
						if (this.pubSubNode?.address === e) {
							u.push(this.pubSubNode.client._getQueue().waitForInflightCommandsToComplete(f));
						}
						await Promise.all(u);
						const p = this.slots.find((t) => t.master.address === e) !== undefined;
						if (p) {
							if ("pubSub" in r) {
								const e = r.pubSub?.client._getQueue().removeShardedPubSubListenersForSlots(i);
								this.#r(t.RESUBSCRIBE_LISTENERS_EVENT, e);
							}
							r.client?._unpause();
							if ("pubSub" in r) {
								r.pubSub?.client._unpause();
							}
						} else {
							const n = r.client._getQueue().extractAllCommands();
							if (n.length > 0) {
								const e = r.client._getQueue().chainInExecution;
								const { inFlightChainTail: t, relocatable: i } = _(n, e);
								if (t.length > 0) {
									r.client._getQueue().rejectCommands(t, new a.DisconnectsClientError());
									(0, d.dbgMaintenance)(`[CSlots]: Rejected ${t.length} commands from a chain already partially sent to the server, can't be safely relocated`);
								}
								if (i.length > 0) {
									const { byDestination: e, unrouted: t } = g(i, this.slots, c);
									if (t.length > 0) {
										r.client._getQueue().rejectCommands(t, new a.DisconnectsClientError());
										(0, d.dbgMaintenance)(`[CSlots]: Rejected ${t.length} commands with no resolvable slot owner and no fallback destination`);
									}
									for (const [t, n] of e) {
										if (t.client) {
											t.client._getQueue().prependCommandsToWrite(n);
											t.client._unpause();
											(0, d.dbgMaintenance)(`[CSlots]: Moved ${n.length} remaining commands to ${t.address}`);
										} else {
											r.client._getQueue().rejectCommands(n, new a.DisconnectsClientError());
											(0, d.dbgMaintenance)(`[CSlots]: Rejected ${n.length} remaining commands because ${t.address} has no client`);
										}
									}
								}
							}
							if ("pubSub" in r) {
								const e = r.pubSub?.client._getQueue().removeAllPubSubListeners();
								this.#r(t.RESUBSCRIBE_LISTENERS_EVENT, e);
							}
							this.masters = this.masters.filter((t) => t.address !== e);
							this.replicas = this.replicas.filter((t) => t.address !== e);
							this.nodeByAddress.delete(e);
							if (this.pubSubNode?.address === e) {
								const e = this.pubSubNode.client.getPubSubListeners(s.PUBSUB_TYPE.CHANNELS), t = this.pubSubNode.client.getPubSubListeners(s.PUBSUB_TYPE.PATTERNS);
								const n = this.pubSubNode.client;
								if (e.size || t.size) {
									await this.#I({
										[s.PUBSUB_TYPE.CHANNELS]: e,
										[s.PUBSUB_TYPE.PATTERNS]: t
									});
								} else {
									this.pubSubNode = undefined;
								}
								this.#a.removeClient(n._clientId);
								n.destroy();
							}
							this.#a.removeClient(r.client?._clientId);
							r.client.destroy();
							if ("pubSub" in r && r.pubSub) {
								this.#a.removeClient(r.pubSub.client._clientId);
								r.pubSub.client.destroy();
							}
						}
					} catch (t) {
						(0, d.dbgMaintenance)(`[CSlots]: Error during SMIGRATED handling for source ${e}: ${t}`);
						r.client?._unpause();
						if ("pubSub" in r) {
							r.pubSub?.client._unpause();
						}
						for (const e of o) {
							e.client?._unpause();
							e.pubSub?.client._unpause();
						}
						this.#r("error", t);
					}
				}
			};
			async #g(e) {
				const t = this.#y(e);
				t.socket ??= {};
				t.socket.reconnectStrategy = false;
				t.RESP = this.#t.RESP;
				t.commandOptions = undefined;
				t.maintNotifications = "disabled";
				const n = await this.#n(t).on("error", (e) => this.#r("error", e)).connect();
				try {
					return await n.clusterSlots();
				} finally {
					n.destroy();
				}
			}
			#_(e) {
				switch (typeof this.#t.nodeAddressMap) {
					case "object": return this.#t.nodeAddressMap[e];
					case "function": return this.#t.nodeAddressMap(e);
				}
			}
			#v(e) {
				return { socket: this.#_(e.address) ?? {
					host: e.host,
					port: e.port
				} };
			}
			#y(e) {
				if (!this.#t.defaults) return e;
				let t;
				if (this.#t.defaults.socket) {
					t = {
						...this.#t.defaults.socket,
						...e?.socket
					};
				} else {
					t = e?.socket;
				}
				return {
					...this.#t.defaults,
					...e,
					socket: t
				};
			}
			#b(e, t, n, r, i) {
				const a = `${e.host}:${e.port}`;
				let o = this.nodeByAddress.get(a);
				if (!o) {
					o = {
						...e,
						address: a,
						readonly: t,
						client: undefined,
						connectPromise: undefined
					};
					if (n) {
						i.push(this.#S(o));
					}
					this.nodeByAddress.set(a, o);
				}
				if (!r.has(a)) {
					r.add(a);
					(t ? this.replicas : this.masters).push(o);
				}
				return o;
			}
			#x(e, n = e.readonly) {
				const r = this.#_(e.address) ?? {
					host: e.host,
					port: e.port
				};
				const i = Object.freeze({
					host: r.host,
					port: r.port
				});
				const a = e.address;
				const o = this.#r;
				let s = false;
				const c = this.#n(this.#y({
					clientSideCache: this.clientSideCache,
					himportRegistry: this.#o,
					RESP: this.#t.RESP,
					socket: r,
					readonly: n
				}));
				c._setIdentity(f.ClientRole.CLUSTER_NODE, this.#i);
				c.on("error", (e) => o("node-error", e, i)).on("reconnecting", () => {
					o("node-reconnecting", i);
					if (!s) return;
					this.#D(c._clientId, a);
				}).on("ready", () => {
					s = true;
					this.#a.removeClient(c._clientId);
				}).on("ready", () => o("node-ready", i)).on("connect", () => o("node-connect", i)).once("end", () => {
					this.#a.removeClient(c._clientId);
					o("node-disconnect", i);
				}).on(d.SMIGRATED_EVENT, this.#h).on("__MOVED", async (e) => {
					await this.rediscover(c);
					this.#r(t.RESUBSCRIBE_LISTENERS_EVENT, e);
				});
				return c;
			}
			#S(e, t) {
				const n = e.client = this.#x(e, t);
				return e.connectPromise = n.connect().catch((t) => {
					if (e.client === n) e.client = undefined;
					n.destroy();
					throw t;
				}).finally(() => e.connectPromise = undefined);
			}
			nodeClient(e) {
				if (e.connectPromise) return e.connectPromise;
				if (e.client) return Promise.resolve(e.client);
				return this.#S(e);
			}
			#C;
			async rediscover(e, t) {
				this.#C ??= this.#w(e, t).finally(() => {
					this.#C = undefined;
				});
				return this.#C;
			}
			async #w(e, t) {
				if (e && await this.#m(e.options)) return;
				if (await this.#T(t)) return;
				return this.#f();
			}
			async #T(e) {
				const t = [];
				const n = [];
				const r = new Set();
				for (const i of [this.masters, this.replicas]) {
					for (const a of i) {
						if (e?.has(a.address) || r.has(a.address)) continue;
						r.add(a.address);
						if (a.client?.isReady) {
							t.push(a);
						} else {
							n.push(a);
						}
					}
				}
				return await this.#E(t) || await this.#E(n);
			}
			async #E(e) {
				if (!e.length) {
					return false;
				}
				const t = Math.floor(Math.random() * e.length);
				for (let n = 0; n < e.length; n++) {
					if (!this.#l) {
						continue;
					}
					const r = e[(t + n) % e.length];
					if (await this.#m(this.#v(r))) {
						return true;
					}
				}
				return false;
			}
			#D(e, t) {
				let n;
				try {
					n = this.#a.onReconnectionAttempt(e, t);
				} catch (e) {
					this.#r("error", e);
					return;
				}
				if (n) {
					this.#O(this.#a.reconnectingAddresses);
				}
			}
			#O(e) {
				if (!this.#l || this.#c) return;
				this.#c = this.rediscover(undefined, new Set(e)).catch((e) => this.#r("error", e)).finally(() => {
					this.#c = undefined;
				});
			}
			quit() {
				return this.#A((e) => e.quit());
			}
			disconnect() {
				return this.#A((e) => e.disconnect());
			}
			close() {
				return this.#A((e) => e.close());
			}
			destroy() {
				this.#l = false;
				this.#u = false;
				for (const e of this.#k()) {
					e.destroy();
				}
				if (this.pubSubNode) {
					this.pubSubNode.client.destroy();
					this.pubSubNode = undefined;
				}
				this.#p();
				this.nodeByAddress.clear();
				this.#a.clear();
				this.#r("disconnect");
			}
			*#k() {
				for (const e of this.masters) {
					if (e.client) {
						yield e.client;
					}
					if (e.pubSub) {
						yield e.pubSub.client;
					}
				}
				for (const e of this.replicas) {
					if (e.client) {
						yield e.client;
					}
				}
			}
			async #A(e) {
				this.#l = false;
				this.#u = false;
				const t = [];
				for (const n of this.#k()) {
					t.push(e(n));
				}
				if (this.pubSubNode) {
					t.push(e(this.pubSubNode.client));
					this.pubSubNode = undefined;
				}
				this.#p();
				this.nodeByAddress.clear();
				this.#a.clear();
				await Promise.allSettled(t);
				this.#r("disconnect");
			}
			#j() {
				if (!this.#l) {
					throw new a.ClientClosedError();
				}
				if (!this.#u) {
					throw new a.ClientOfflineError();
				}
			}
			getAllNodes() {
				this.#j();
				return [...this.masters, ...this.replicas];
			}
			getAllMasterNodes() {
				this.#j();
				return this.masters;
			}
			async getClientAndSlotNumber(e, t) {
				this.#j();
				if (!e) {
					return { client: await this.nodeClient(this.getRandomNode()) };
				}
				const n = (0, l.default)(e);
				if (!t) {
					return {
						client: await this.nodeClient(this.slots[n].master),
						slotNumber: n
					};
				}
				return {
					client: await this.nodeClient(this.getSlotRandomNode(n)),
					slotNumber: n
				};
			}
			getClientForKey(e, t) {
				this.#j();
				const n = (0, l.default)(e);
				if (t) {
					return this.nodeClient(this.getSlotRandomNode(n));
				}
				return this.nodeClient(this.slots[n].master);
			}
			*#M() {
				if (this.masters.length + this.replicas.length === 0) return;
				let e = Math.floor(Math.random() * (this.masters.length + this.replicas.length));
				if (e < this.masters.length) {
					do {
						yield this.masters[e];
					} while (++e < this.masters.length);
					for (const e of this.replicas) {
						yield e;
					}
				} else {
					e -= this.masters.length;
					do {
						yield this.replicas[e];
					} while (++e < this.replicas.length);
				}
				while (true) {
					for (const e of this.masters) {
						yield e;
					}
					for (const e of this.replicas) {
						yield e;
					}
				}
			}
			_randomNodeIterator;
			getRandomNode() {
				this.#j();
				this._randomNodeIterator ??= this.#M();
				return this._randomNodeIterator.next().value;
			}
			*#N(e) {
				let t = Math.floor(Math.random() * (1 + e.replicas.length));
				if (t < e.replicas.length) {
					do {
						yield e.replicas[t];
					} while (++t < e.replicas.length);
				}
				while (true) {
					yield e.master;
					for (const t of e.replicas) {
						yield t;
					}
				}
			}
			getSlotRandomNode(e) {
				const t = this.slots[e];
				if (!t.replicas?.length) {
					return t.master;
				}
				t.nodesIterator ??= this.#N(t);
				return t.nodesIterator.next().value;
			}
			getMasterByAddress(e) {
				const t = this.nodeByAddress.get(e);
				if (!t) return;
				return this.nodeClient(t);
			}
			nodeAddressByClient(e) {
				for (const [t, n] of this.nodeByAddress) {
					if (n.client === e) return t;
				}
				return undefined;
			}
			#P(e) {
				for (const [t, n] of this.cursorBindings) {
					const r = n.maxIdleMs ?? h;
					if (e - n.createdAt > r) {
						this.cursorBindings.delete(t);
					}
				}
			}
			bindCursor(e, t) {
				const n = Date.now();
				this.#P(n);
				this.cursorBindings.set(e, {
					...t,
					createdAt: n
				});
			}
			lookupCursor(e) {
				return this.cursorBindings.get(e);
			}
			evictCursor(e) {
				this.cursorBindings.delete(e);
			}
			mintCursorToken() {
				return String(++this.#s);
			}
			#F(e) {
				for (const [t, n] of this.scanCursors) {
					if (e - n.createdAt > h) {
						this.scanCursors.delete(t);
					}
				}
			}
			bindScanCursor(e, t, n, r, i) {
				const a = Date.now();
				this.#F(a);
				this.scanCursors.set(e, {
					address: t,
					cursor: n,
					visited: r,
					createdAt: a,
					label: i
				});
			}
			lookupScanCursor(e) {
				return this.scanCursors.get(e);
			}
			evictScanCursor(e) {
				this.scanCursors.delete(e);
			}
			nextScanTarget(e) {
				return this.masters.find((t) => !e.has(t.address))?.address;
			}
			getPubSubClient() {
				this.#j();
				if (!this.pubSubNode) return this.#I();
				return this.pubSubNode.connectPromise ?? Promise.resolve(this.pubSubNode.client);
			}
			async #I(e) {
				const t = Math.floor(Math.random() * (this.masters.length + this.replicas.length)), n = t < this.masters.length ? this.masters[t] : this.replicas[t - this.masters.length], r = this.#x(n, false);
				this.pubSubNode = {
					address: n.address,
					client: r,
					connectPromise: r.connect().then(async (t) => {
						if (e) {
							await Promise.all([t.extendPubSubListeners(s.PUBSUB_TYPE.CHANNELS, e[s.PUBSUB_TYPE.CHANNELS]), t.extendPubSubListeners(s.PUBSUB_TYPE.PATTERNS, e[s.PUBSUB_TYPE.PATTERNS])]);
						}
						this.pubSubNode.connectPromise = undefined;
						return t;
					}).catch((e) => {
						this.pubSubNode = undefined;
						throw e;
					})
				};
				return this.pubSubNode.connectPromise;
			}
			async executeUnsubscribeCommand(e) {
				const t = await this.getPubSubClient();
				await e(t);
				if (!t.isPubSubActive) {
					this.#a.removeClient(t._clientId);
					t.destroy();
					this.pubSubNode = undefined;
				}
			}
			getShardedPubSubClient(e) {
				this.#j();
				const { master: t } = this.slots[(0, l.default)(e)];
				if (!t.pubSub) return this.#L(t);
				return t.pubSub.connectPromise ?? Promise.resolve(t.pubSub.client);
			}
			async #L(e) {
				const t = this.#x(e, false);
				t.on("sharded-channel-moved", async (e, n) => {
					try {
						await this.rediscover(t);
						const r = await this.getShardedPubSubClient(e);
						await r.extendPubSubChannelListeners(s.PUBSUB_TYPE.SHARDED, e, n);
					} catch (t) {
						this.#r("sharded-channel-moved-error", t, e, n);
					}
				});
				e.pubSub = {
					client: t,
					connectPromise: t.connect().then((t) => {
						e.pubSub.connectPromise = undefined;
						return t;
					}).catch((t) => {
						e.pubSub = undefined;
						throw t;
					})
				};
				return e.pubSub.connectPromise;
			}
			async executeShardedUnsubscribeCommand(e, t) {
				const { master: n } = this.slots[(0, l.default)(e)];
				if (!n.pubSub) return;
				const r = n.pubSub.connectPromise ? await n.pubSub.connectPromise : n.pubSub.client;
				await t(r);
				if (!r.isPubSubActive) {
					this.#a.removeClient(r._clientId);
					r.destroy();
					n.pubSub = undefined;
				}
			}
		}
		i = v;
		t["default"] = v;
	}),
	91937: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		var o = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const s = n(75315);
		const c = n(78474);
		const l = n(14026);
		const u = a(n(94043));
		const d = o(n(13544));
		const f = n(72181);
		const p = n(60087);
		const m = n(908);
		const h = o(n(71700));
		const g = n(57548);
		const _ = n(2642);
		const v = n(46264);
		const y = n(97476);
		const b = n(30594);
		const x = o(n(82115));
		const S = n(17345);
		const C = n(23292);
		class w extends c.EventEmitter {
			static #e(e, t) {
				const n = (0, l.getTransformReply)(e, t);
				return async function(...t) {
					const r = new p.BasicCommandParser(this._self._keyPrefix);
					e.parseCommand(r, ...t);
					return this._self._executeWithPolicies(r, e.IS_READ_ONLY, this._commandOptions, (t) => (r, i) => r._executeCommand(e, t, i, n));
				};
			}
			static #t(e, t) {
				const n = (0, l.getTransformReply)(e, t);
				return async function(...t) {
					const r = new p.BasicCommandParser(this._self._keyPrefix);
					e.parseCommand(r, ...t);
					return this._self._executeWithPolicies(r, e.IS_READ_ONLY, this._self._commandOptions, (t) => (r, i) => r._executeCommand(e, t, i, n));
				};
			}
			static #n(e, t, n) {
				const r = (0, l.functionArgumentsPrefix)(e, t);
				const i = (0, l.getTransformReply)(t, n);
				return async function(...e) {
					const n = new p.BasicCommandParser(this._self._keyPrefix);
					n.push(...r);
					t.parseCommand(n, ...e);
					return this._self._executeWithPolicies(n, t.IS_READ_ONLY, this._self._commandOptions, (e) => (n, r) => n._executeCommand(t, e, r, i));
				};
			}
			static #r(e, t) {
				const n = (0, l.scriptArgumentsPrefix)(e);
				const r = (0, l.getTransformReply)(e, t);
				return async function(...t) {
					const i = new p.BasicCommandParser(this._self._keyPrefix);
					i.push(...n);
					e.parseCommand(i, ...t);
					return this._self._executeWithPolicies(i, e.IS_READ_ONLY, this._commandOptions, (t) => (n, i) => n._executeScript(e, t, i, r));
				};
			}
			static #i = new h.default();
			static factory(e) {
				let t = w.#i.get(e);
				if (!t) {
					t = (0, l.attachConfig)({
						BaseClass: w,
						commands: s.NON_STICKY_COMMANDS,
						createCommand: w.#e,
						createModuleCommand: w.#t,
						createFunctionCommand: w.#n,
						createScriptCommand: w.#r,
						config: e
					});
					t.prototype.Multi = d.default.extend(e);
					w.#i.set(e, t);
				}
				return (e) => {
					return Object.create(new t(e));
				};
			}
			static create(e) {
				return w.factory(e)(e);
			}
			_options;
			_slots;
			#a;
			_self = this;
			_commandOptions;
			_policyResolver;
			get slots() {
				return this._self._slots.slots;
			}
			get clientSideCache() {
				return this._self._slots.clientSideCache;
			}
			get _keyPrefix() {
				return this._self._options.keyPrefix;
			}
			get masters() {
				return this._self._slots.masters;
			}
			get replicas() {
				return this._self._slots.replicas;
			}
			get nodeByAddress() {
				return this._self._slots.nodeByAddress;
			}
			get pubSubNode() {
				return this._self._slots.pubSubNode;
			}
			get isOpen() {
				return this._self._slots.isOpen;
			}
			get isReady() {
				return this._self._slots.isReady;
			}
			get identity() {
				return this._self.#a;
			}
			constructor(e) {
				super();
				this.#a = {
					id: (0, _.generateClusterClientId)(e.rootNodes),
					role: _.ClientRole.CLUSTER
				};
				this._options = e;
				this._slots = new u.default(e, this.emit.bind(this), this.#a.id);
				this.on(u.RESUBSCRIBE_LISTENERS_EVENT, this.resubscribeAllPubSubListeners.bind(this));
				this._commandOptions = {
					timeout: v.DEFAULT_COMMAND_TIMEOUT,
					...e?.commandOptions
				};
				this._policyResolver = y.defaultCommandMetadata;
			}
			duplicate(e) {
				return new (Object.getPrototypeOf(this)).constructor({
					...this._self._options,
					himportRegistry: this._self._slots.himportRegistry,
					commandOptions: this._commandOptions,
					...e
				});
			}
			async connect() {
				await this._self._slots.connect();
				return this;
			}
			withCommandOptions(e) {
				const t = Object.create(this);
				t._commandOptions = e;
				return t;
			}
			_commandOptionsProxy(e, t) {
				const n = Object.create(this);
				n._commandOptions = {
					...this._commandOptions,
					[e]: t
				};
				return n;
			}
			withTypeMapping(e) {
				return this._commandOptionsProxy("typeMapping", e);
			}
			_handleAsk(e) {
				return async (t, n) => {
					const r = Symbol("asking chain");
					const i = n ? { ...n } : {};
					i.chainId = r;
					i.askRedirect = true;
					const a = await Promise.all([t.sendCommand([m.ASKING_CMD], { chainId: r }), e(t, i)]);
					return a[1];
				};
			}
			async _executeWithPolicies(e, t, n, r) {
				const i = this._policyResolver.resolvePolicy(e.commandIdentifier);
				const a = i.ok ? i.value : (0, y.defaultCommandPolicies)(e.keys.length === 0);
				const o = (0, y.isReplicaSafe)(a, t);
				const s = a.request;
				const c = a.response;
				if (s === y.REQUEST_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED && c === y.RESPONSE_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED) {
					return this._execute(e, o, n, r(e));
				}
				const l = b.REQUEST_ROUTERS[s];
				if (!l) {
					throw new Error(`Unknown request policy ${s}`);
				}
				const u = b.RESPONSE_REDUCERS[c];
				if (!u) {
					throw new Error(`Unknown response policy ${c}`);
				}
				const d = await l(this._slots, e, o, a.keySpecs);
				if (d.length === 0) {
					throw new Error(`Request policy ${s} produced no target nodes`);
				}
				const f = b.NUMERIC_AGG_POLICIES.has(c);
				const p = n?.typeMapping;
				const m = f && p ? {
					...n,
					typeMapping: undefined
				} : n;
				const h = {};
				const g = d.map(async (t) => {
					const n = t.parser ?? e;
					const i = t.client ?? (t.getClient ? await t.getClient() : undefined);
					return this._execute(n, o, m, r(n), i, d.length === 1 ? h : undefined);
				});
				const _ = d.map((e) => e.groupIndices);
				let v = await u(g, e, _);
				if (f) {
					v = (0, b.remapAggregateReply)(v, p);
				}
				const x = h.client;
				const w = x && x !== d[0].client ? [{
					...d[0],
					client: x
				}] : d;
				try {
					v = (0, S.finalizeFtCursor)(this._slots, e, w, v);
				} catch {}
				try {
					v = (0, C.finalizeScanCursor)(this._slots, e, w, v);
				} catch {}
				return v;
			}
			async _execute(e, t, n, r, i, a) {
				const o = this._options.maxCommandRedirections ?? 16;
				let s;
				let c;
				if (i) {
					s = i;
					c = e.firstKey === undefined ? undefined : (0, x.default)(e.firstKey);
				} else {
					({client: s, slotNumber: c} = await this._slots.getClientAndSlotNumber(e.firstKey, t));
				}
				let l = 0;
				let u = r;
				while (true) {
					try {
						if (a) a.client = s;
						const e = {
							...n,
							slotNumber: c
						};
						return await u(s, e);
					} catch (n) {
						const i = n;
						u = r;
						if (!(i instanceof Error)) {
							throw i;
						}
						const a = i.message.startsWith("ASK") || i.message.startsWith("MOVED");
						if (++l > o) {
							(0, g.publish)(g.CHANNELS.ERROR, () => ({
								error: i,
								origin: "cluster",
								internal: false,
								clientId: s._clientId,
								retryCount: l
							}));
							if (a) {
								throw new f.MaxCommandRedirectionsError(i);
							}
							throw i;
						}
						if (i.message.startsWith("ASK")) {
							(0, g.publish)(g.CHANNELS.ERROR, () => ({
								error: i,
								origin: "cluster",
								internal: true,
								clientId: s._clientId,
								retryCount: l
							}));
							const e = i.message.substring(i.message.lastIndexOf(" ") + 1);
							let t = await this._slots.getMasterByAddress(e);
							if (!t) {
								await this._slots.rediscover(s);
								t = await this._slots.getMasterByAddress(e);
							}
							if (!t) {
								throw new Error(`Cannot find node ${e}`);
							}
							s = t;
							u = this._handleAsk(r);
							continue;
						}
						if (i.message.startsWith("MOVED")) {
							(0, g.publish)(g.CHANNELS.ERROR, () => ({
								error: i,
								origin: "cluster",
								internal: true,
								clientId: s._clientId,
								retryCount: l
							}));
							await this._slots.rediscover(s);
							s = (await this._slots.getClientAndSlotNumber(e.firstKey, t)).client;
							continue;
						}
						throw i;
					}
				}
			}
			async sendCommand(e, t, n, r) {
				const i = {
					...this._commandOptions,
					...r
				};
				const a = new p.BasicCommandParser();
				n.forEach((e) => a.push(e));
				if (e !== undefined) a.markRoutingKey(e);
				return this._self._executeWithPolicies(a, t, i, (e) => (t, n) => t.sendCommand(e.redisArgs, n));
			}
			MULTI(e) {
				return new this.Multi(async (e, t, n) => {
					const r = new p.BasicCommandParser();
					if (e !== undefined) r.markRoutingKey(e);
					return this._self._execute(r, t, undefined, (e, t) => e._executeMulti(n, undefined, t?.slotNumber, t?.chainId));
				}, async (e, t, n) => {
					const { client: r, slotNumber: i } = await this._self._slots.getClientAndSlotNumber(e, t);
					return r._executePipeline(n, undefined, i);
				}, e, this._commandOptions?.typeMapping, this._self._keyPrefix);
			}
			multi = this.MULTI;
			async SUBSCRIBE(e, t, n) {
				return (await this._self._slots.getPubSubClient()).SUBSCRIBE(e, t, n);
			}
			subscribe = this.SUBSCRIBE;
			async UNSUBSCRIBE(e, t, n) {
				return this._self._slots.executeUnsubscribeCommand((r) => r.UNSUBSCRIBE(e, t, n));
			}
			unsubscribe = this.UNSUBSCRIBE;
			async PSUBSCRIBE(e, t, n) {
				return (await this._self._slots.getPubSubClient()).PSUBSCRIBE(e, t, n);
			}
			pSubscribe = this.PSUBSCRIBE;
			async PUNSUBSCRIBE(e, t, n) {
				return this._self._slots.executeUnsubscribeCommand((r) => r.PUNSUBSCRIBE(e, t, n));
			}
			pUnsubscribe = this.PUNSUBSCRIBE;
			async SSUBSCRIBE(e, t, n) {
				const r = this._self._options.maxCommandRedirections ?? 16, i = Array.isArray(e) ? e[0] : e;
				let a = await this._self._slots.getShardedPubSubClient(i);
				for (let o = 0;; o++) {
					try {
						return await a.SSUBSCRIBE(e, t, n);
					} catch (e) {
						if (!(e instanceof f.ErrorReply)) {
							throw e;
						}
						const t = e.message.startsWith("MOVED");
						if (++o > r) {
							if (t) {
								throw new f.MaxCommandRedirectionsError(e);
							}
							throw e;
						}
						if (t) {
							await this._self._slots.rediscover(a);
							a = await this._self._slots.getShardedPubSubClient(i);
							continue;
						}
						throw e;
					}
				}
			}
			sSubscribe = this.SSUBSCRIBE;
			SUNSUBSCRIBE(e, t, n) {
				return this._self._slots.executeShardedUnsubscribeCommand(Array.isArray(e) ? e[0] : e, (r) => r.SUNSUBSCRIBE(e, t, n));
			}
			resubscribeAllPubSubListeners(e) {
				if (e.CHANNELS) {
					for (const [t, n] of e.CHANNELS) {
						n.buffers.forEach((e) => {
							this.subscribe(t, e, true);
						});
						n.strings.forEach((e) => {
							this.subscribe(t, e);
						});
					}
				}
				if (e.PATTERNS) {
					for (const [t, n] of e.PATTERNS) {
						n.buffers.forEach((e) => {
							this.pSubscribe(t, e, true);
						});
						n.strings.forEach((e) => {
							this.pSubscribe(t, e);
						});
					}
				}
				if (e.SHARDED) {
					for (const [t, n] of e.SHARDED) {
						n.buffers.forEach((e) => {
							this.sSubscribe(t, e, true);
						});
						n.strings.forEach((e) => {
							this.sSubscribe(t, e);
						});
					}
				}
			}
			sUnsubscribe = this.SUNSUBSCRIBE;
			quit() {
				return this._self._slots.quit();
			}
			disconnect() {
				return this._self._slots.disconnect();
			}
			close() {
				this._self._slots.clientSideCache?.onPoolClose();
				return this._self._slots.close();
			}
			destroy() {
				this._self._slots.clientSideCache?.onPoolClose();
				return this._self._slots.destroy();
			}
			nodeClient(e) {
				return this._self._slots.nodeClient(e);
			}
			getRandomNode() {
				return this._self._slots.getRandomNode();
			}
			getSlotRandomNode(e) {
				return this._self._slots.getSlotRandomNode(e);
			}
			getNodeClientForKey(e, t) {
				return this._self._slots.getClientForKey(e, t);
			}
			getMasters() {
				return this.masters;
			}
			getSlotMaster(e) {
				return this.slots[e].master;
			}
		}
		t["default"] = w;
	}),
	13544: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = n(75315);
		const a = r(n(26865));
		const o = n(14026);
		const s = n(60087);
		const c = n(97476);
		class l {
			static #e(e, t) {
				const n = (0, o.getTransformReply)(e, t);
				let r;
				return function(...t) {
					const i = new s.BasicCommandParser(this.#l);
					e.parseCommand(i, ...t);
					const a = i.redisArgs;
					a.preserve = i.preserve;
					const o = i.firstKey;
					r ??= (0, c.isReplicaSafe)(c.defaultCommandMetadata.lookup(i.commandIdentifier), e.IS_READ_ONLY);
					return this.addCommand(o, r, a, n);
				};
			}
			static #t(e, t) {
				const n = (0, o.getTransformReply)(e, t);
				let r;
				return function(...t) {
					const i = new s.BasicCommandParser(this._self.#l);
					e.parseCommand(i, ...t);
					const a = i.redisArgs;
					a.preserve = i.preserve;
					const o = i.firstKey;
					r ??= (0, c.isReplicaSafe)(c.defaultCommandMetadata.lookup(i.commandIdentifier), e.IS_READ_ONLY);
					return this._self.addCommand(o, r, a, n);
				};
			}
			static #n(e, t, n) {
				const r = (0, o.functionArgumentsPrefix)(e, t);
				const i = (0, o.getTransformReply)(t, n);
				return function(...e) {
					const n = new s.BasicCommandParser(this._self.#l);
					n.push(...r);
					t.parseCommand(n, ...e);
					const a = n.redisArgs;
					a.preserve = n.preserve;
					const o = n.firstKey;
					return this._self.addCommand(o, t.IS_READ_ONLY, a, i);
				};
			}
			static #r(e, t) {
				const n = (0, o.getTransformReply)(e, t);
				return function(...t) {
					const r = new s.BasicCommandParser(this.#l);
					e.parseCommand(r, ...t);
					const i = r.redisArgs;
					i.preserve = r.preserve;
					const a = r.firstKey;
					return this.#d(a, e.IS_READ_ONLY, e, i, n);
				};
			}
			static extend(e) {
				return (0, o.attachConfig)({
					BaseClass: l,
					commands: i.NON_STICKY_COMMANDS,
					createCommand: l.#e,
					createModuleCommand: l.#t,
					createFunctionCommand: l.#n,
					createScriptCommand: l.#r,
					config: e
				});
			}
			#i;
			#a;
			#o;
			#s;
			#c = true;
			#l;
			constructor(e, t, n, r, i) {
				this.#i = new a.default(r);
				this.#a = e;
				this.#o = t;
				this.#s = n === undefined ? undefined : (0, s.prefixKey)(i, n);
				this.#l = i;
			}
			#u(e, t) {
				this.#s ??= e;
				this.#c &&= t;
			}
			addCommand(e, t, n, r) {
				this.#u(e, t);
				this.#i.addCommand(n, r);
				return this;
			}
			#d(e, t, n, r, i) {
				this.#u(e, t);
				this.#i.addScript(n, r, i);
				return this;
			}
			async exec(e = false) {
				if (e) return this.execAsPipeline();
				return this.#i.transformReplies(await this.#a(this.#s, this.#c, this.#i.queue));
			}
			EXEC = this.exec;
			execTyped(e = false) {
				return this.exec(e);
			}
			async execAsPipeline() {
				if (this.#i.queue.length === 0) return [];
				return this.#i.transformReplies(await this.#o(this.#s, this.#c, this.#i.queue));
			}
			execAsPipelineTyped() {
				return this.execAsPipeline();
			}
			sendCommand(e, t) {
				const n = e.slice();
				this.addCommand(t?.firstKey, t?.isReadonly, n);
				return this;
			}
		}
		t["default"] = l;
	}),
	30594: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.RESPONSE_REDUCERS = t.REQUEST_ROUTERS = t.remapAggregateReply = t.NUMERIC_AGG_POLICIES = t.reduceDefaultKeyed = t.reduceDefaultKeyless = t.reduceSpecial = t.SPECIAL_RESPONSE_REDUCERS = t.reduceRandomKey = t.reduceSum = t.reduceMax = t.reduceMin = t.reduceLogicalOr = t.reduceLogicalAnd = t.reduceAllSucceeded = t.reduceOneSucceeded = t.routeSpecial = t.SPECIAL_REQUEST_ROUTERS = t.routeDefaultKeyed = t.routeDefaultKeyless = t.routeMultiShard = t.routeAllShards = t.routeAllNodes = void 0;
		const r = n(60087);
		const i = n(39447);
		const a = n(25936);
		const o = n(60944);
		const s = n(79968);
		const c = n(17345);
		const l = n(23292);
		const u = async (e) => e.getAllNodes().map((t) => ({ getClient: () => e.nodeClient(t) }));
		t.routeAllNodes = u;
		const d = async (e) => e.getAllMasterNodes().map((t) => ({ getClient: () => e.nodeClient(t) }));
		t.routeAllShards = d;
		const f = async (e, t, n, r) => {
			const i = (0, a.splitMultiShardCommand)(t.redisArgs, r);
			return Array.from(i.values(), (e) => ({
				parser: p(e),
				groupIndices: e.groupIndices
			}));
		};
		t.routeMultiShard = f;
		function p(e) {
			const t = new r.BasicCommandParser();
			const n = new Set(e.keyPositions);
			for (let r = 0; r < e.args.length; r++) {
				const i = e.args[r];
				if (n.has(r)) {
					t.pushKey(i);
				} else {
					t.push(i);
				}
			}
			return t;
		}
		const m = async (e) => [{ client: await e.nodeClient(e.getRandomNode()) }];
		t.routeDefaultKeyless = m;
		const h = async (e, t, n) => [{ client: (await e.getClientAndSlotNumber(t.firstKey, n)).client }];
		t.routeDefaultKeyed = h;
		function g(e) {
			const { subcommand: t } = e.commandIdentifier;
			const n = (0, c.upperCommand)(e);
			return t ? `${n} ${t.toUpperCase()}` : n;
		}
		t.SPECIAL_REQUEST_ROUTERS = {
			"FT.CURSOR READ": c.routeFtCursor,
			"FT.CURSOR DEL": c.routeFtCursor,
			"BLESS SCAN": l.routeScan,
			SCAN: l.routeScan
		};
		const _ = async (e, n, r, i) => {
			const a = t.SPECIAL_REQUEST_ROUTERS[g(n)] ?? t.SPECIAL_REQUEST_ROUTERS[n.commandIdentifier.command.toUpperCase()];
			if (a) return a(e, n, r, i);
			console.warn(`node-redis: no cluster routing implemented for the "special" request policy of ` + `"${g(n)}"; routing to a single node. The reply may be incomplete.`);
			return [{ client: await e.nodeClient(e.getRandomNode()) }];
		};
		t.routeSpecial = _;
		const v = async (e) => {
			try {
				return await Promise.any(e);
			} catch (e) {
				if (e instanceof AggregateError && e.errors.length > 0) throw e.errors[0];
				throw e;
			}
		};
		t.reduceOneSucceeded = v;
		const y = async (e) => {
			const t = await Promise.all(e);
			return t[0];
		};
		t.reduceAllSucceeded = y;
		const b = (e) => async (t) => e(await Promise.all(t));
		t.reduceLogicalAnd = b(o.aggregateLogicalAnd);
		t.reduceLogicalOr = b(o.aggregateLogicalOr);
		t.reduceMin = b(o.aggregateMin);
		t.reduceMax = b(o.aggregateMax);
		t.reduceSum = b(o.aggregateSum);
		const x = async (e) => {
			const t = await Promise.all(e);
			const n = t.filter((e) => e != null);
			if (n.length === 0) return t[0];
			return n[Math.floor(Math.random() * n.length)];
		};
		t.reduceRandomKey = x;
		t.SPECIAL_RESPONSE_REDUCERS = { RANDOMKEY: t.reduceRandomKey };
		const S = async (e, n) => {
			const r = t.SPECIAL_RESPONSE_REDUCERS[g(n)] ?? t.SPECIAL_RESPONSE_REDUCERS[n.commandIdentifier.command.toUpperCase()];
			if (r) return r(e, n);
			if (e.length > 1) {
				console.warn(`node-redis: no cluster aggregation implemented for the "special" response policy of ` + `"${g(n)}"; merging replies from ${e.length} nodes. The result shape may be wrong.`);
			}
			return (0, t.reduceDefaultKeyless)(e);
		};
		t.reduceSpecial = S;
		const C = async (e) => {
			const t = await Promise.all(e);
			if (t.length === 1) return t[0];
			return (0, o.aggregateMerge)(t);
		};
		t.reduceDefaultKeyless = C;
		const w = async (e, t, n) => {
			const r = await Promise.all(e);
			if (!n?.some((e) => e !== undefined)) {
				return r[0];
			}
			const i = [];
			r.forEach((e, t) => {
				const r = n[t];
				if (!r) {
					throw new Error("default-keyed reducer: split reply missing position hints");
				}
				const a = e;
				r.forEach((e, t) => {
					i[e] = a[t];
				});
			});
			return i;
		};
		t.reduceDefaultKeyed = w;
		t.NUMERIC_AGG_POLICIES = new Set([
			s.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_SUM,
			s.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_MIN,
			s.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_MAX,
			s.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_LOGICAL_AND,
			s.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_LOGICAL_OR
		]);
		function T(e, t) {
			const n = t?.[i.RESP_TYPES.NUMBER];
			if (!n || n === Number) return e;
			const r = n;
			return Array.isArray(e) ? e.map((e) => r(e)) : r(e);
		}
		t.remapAggregateReply = T;
		t.REQUEST_ROUTERS = {
			[s.REQUEST_POLICIES_WITH_DEFAULTS.ALL_NODES]: t.routeAllNodes,
			[s.REQUEST_POLICIES_WITH_DEFAULTS.ALL_SHARDS]: t.routeAllShards,
			[s.REQUEST_POLICIES_WITH_DEFAULTS.MULTI_SHARD]: t.routeMultiShard,
			[s.REQUEST_POLICIES_WITH_DEFAULTS.SPECIAL]: t.routeSpecial,
			[s.REQUEST_POLICIES_WITH_DEFAULTS.DEFAULT_KEYLESS]: t.routeDefaultKeyless,
			[s.REQUEST_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED]: t.routeDefaultKeyed
		};
		t.RESPONSE_REDUCERS = {
			[s.RESPONSE_POLICIES_WITH_DEFAULTS.ONE_SUCCEEDED]: t.reduceOneSucceeded,
			[s.RESPONSE_POLICIES_WITH_DEFAULTS.ALL_SUCCEEDED]: t.reduceAllSucceeded,
			[s.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_LOGICAL_AND]: t.reduceLogicalAnd,
			[s.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_LOGICAL_OR]: t.reduceLogicalOr,
			[s.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_MIN]: t.reduceMin,
			[s.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_MAX]: t.reduceMax,
			[s.RESPONSE_POLICIES_WITH_DEFAULTS.AGG_SUM]: t.reduceSum,
			[s.RESPONSE_POLICIES_WITH_DEFAULTS.SPECIAL]: t.reduceSpecial,
			[s.RESPONSE_POLICIES_WITH_DEFAULTS.DEFAULT_KEYLESS]: t.reduceDefaultKeyless,
			[s.RESPONSE_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED]: t.reduceDefaultKeyed
		};
	}),
	17345: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.finalizeFtCursor = t.routeFtCursor = t.extractCursorValue = t.upperCommand = t.argToString = void 0;
		const r = n(60087);
		function i(e) {
			return typeof e === "string" ? e : e.toString();
		}
		t.argToString = i;
		function a(e) {
			return e.commandIdentifier.command.toUpperCase();
		}
		t.upperCommand = a;
		function o(e) {
			if (e == null) return undefined;
			if (e instanceof Map) {
				return e.has("cursor") ? s(e.get("cursor")) : undefined;
			}
			if (Array.isArray(e)) {
				return s(e[1]);
			}
			if (typeof e === "object" && "cursor" in e) {
				return s(e.cursor);
			}
			return undefined;
		}
		t.extractCursorValue = o;
		function s(e) {
			if (typeof e === "number" || typeof e === "string") return e;
			return undefined;
		}
		function c(e) {
			return e === 0 || e === "0";
		}
		function l(e) {
			for (let t = 0; t < e.length - 1; t++) {
				if (i(e[t]).toUpperCase() === "MAXIDLE") {
					const n = Number(i(e[t + 1]));
					return Number.isNaN(n) || n <= 0 ? undefined : n;
				}
			}
			return undefined;
		}
		const u = async (e, t) => {
			const { redisArgs: n } = t;
			if (n.length < 4) {
				return [{ client: await e.nodeClient(e.getRandomNode()) }];
			}
			const r = i(n[3]);
			const a = e.lookupCursor(r);
			if (a) {
				const o = await e.getMasterByAddress(a.address);
				if (o) return [{
					client: o,
					parser: d(t, a.cursorId)
				}];
				throw new Error(`FT.CURSOR: the node serving cursor ${r} on index "${i(n[2])}" ` + `has left the cluster.`);
			}
			throw new Error(`FT.CURSOR: unknown cursor ${r} on index "${i(n[2])}". ` + `Cluster cursors are minted per client instance and expire when idle — ` + `the cursor was not created by this client, has already been exhausted, ` + `or has expired.`);
		};
		t.routeFtCursor = u;
		function d(e, t) {
			const n = new r.BasicCommandParser();
			const { redisArgs: i } = e;
			for (let e = 0; e < i.length; e++) {
				n.push(e === 3 ? t : i[e]);
			}
			return n;
		}
		function f(e, t, n, r) {
			const s = a(t);
			if (s !== "FT.AGGREGATE" && s !== "FT.CURSOR") return r;
			if (n.length !== 1) return r;
			const { redisArgs: u } = t;
			if (s === "FT.AGGREGATE") {
				const t = o(r);
				if (t === undefined || c(t)) return r;
				const a = n[0].client;
				if (!a) return r;
				const s = e.nodeAddressByClient(a);
				if (!s) return r;
				const d = e.mintCursorToken();
				e.bindCursor(d, {
					address: s,
					cursorId: i(t),
					maxIdleMs: l(u)
				});
				return p(r, d, t);
			}
			const { subcommand: d } = t.commandIdentifier;
			const f = d === undefined ? undefined : d.toUpperCase();
			const m = i(u[3]);
			if (f === "DEL") {
				e.evictCursor(m);
				return r;
			}
			if (f === "READ") {
				const t = e.lookupCursor(m);
				if (!t) return r;
				const n = o(r);
				if (n === undefined || c(n)) {
					e.evictCursor(m);
					return r;
				}
				e.bindCursor(m, {
					address: t.address,
					cursorId: i(n),
					maxIdleMs: t.maxIdleMs
				});
				return p(r, m, n);
			}
			return r;
		}
		t.finalizeFtCursor = f;
		function p(e, t, n) {
			const r = typeof n === "number" ? Number(t) : t;
			if (e instanceof Map) {
				const t = new Map(e);
				t.set("cursor", r);
				return t;
			}
			if (Array.isArray(e)) {
				const t = e.slice();
				t[1] = r;
				return t;
			}
			return {
				...e,
				cursor: r
			};
		}
	}),
	60944: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.aggregateMerge = t.aggregateSum = t.aggregateMax = t.aggregateMin = t.aggregateLogicalOr = t.aggregateLogicalAnd = void 0;
		const n = (e) => {
			if (e.length === 0) return [];
			if (!e.every((e) => Array.isArray(e) && e.every((e) => typeof e === "number"))) {
				throw new Error("All replies must be array of numbers for logical AND aggregation");
			}
			const t = Array(e[0].length).fill(1);
			for (const n of e) {
				for (let e = 0; e < n.length; e++) {
					t[e] = t[e] && n[e] ? 1 : 0;
				}
			}
			return t;
		};
		t.aggregateLogicalAnd = n;
		const r = (e) => {
			if (e.length === 0) return [];
			if (!e.every((e) => Array.isArray(e) && e.every((e) => typeof e === "number"))) {
				throw new Error("All replies must be array of numbers for logical OR aggregation");
			}
			const t = Array(e[0].length).fill(0);
			for (const n of e) {
				for (let e = 0; e < n.length; e++) {
					t[e] = t[e] || n[e] ? 1 : 0;
				}
			}
			return t;
		};
		t.aggregateLogicalOr = r;
		const i = (e, t, n) => {
			const r = e[0].length;
			if (!e.every((e) => Array.isArray(e) && e.length === r && e.every((e) => typeof e === "number"))) {
				throw new Error(`All replies must be number arrays of equal length for ${n} aggregation`);
			}
			const i = e[0].slice();
			for (let n = 1; n < e.length; n++) {
				const a = e[n];
				for (let e = 0; e < r; e++) {
					i[e] = t(i[e], a[e]);
				}
			}
			return i;
		};
		const a = (e) => {
			if (e.length === 0) return 0;
			if (Array.isArray(e[0])) {
				return i(e, Math.min, "min");
			}
			if (!e.every((e) => typeof e === "number")) {
				throw new Error("All replies must be numbers for min aggregation");
			}
			return Math.min(...e);
		};
		t.aggregateMin = a;
		const o = (e) => {
			if (e.length === 0) return 0;
			if (Array.isArray(e[0])) {
				return i(e, Math.max, "max");
			}
			if (!e.every((e) => typeof e === "number")) {
				throw new Error("All replies must be numbers for max aggregation");
			}
			return Math.max(...e);
		};
		t.aggregateMax = o;
		const s = (e) => {
			if (e.length === 0) return 0;
			if (!e.every((e) => typeof e === "number")) {
				throw new Error("All replies must be numbers for sum aggregation");
			}
			return e.reduce((e, t) => e + t, 0);
		};
		t.aggregateSum = s;
		const c = (e) => {
			if (e.length === 0) return undefined;
			const t = e[0];
			if (Array.isArray(t)) {
				const t = new Set();
				for (const n of e) {
					for (const e of n) {
						t.add(e);
					}
				}
				return Array.from(t);
			}
			if (t instanceof Map) {
				const t = new Map();
				for (const n of e) {
					for (const [e, r] of n) {
						t.set(e, r);
					}
				}
				return t;
			}
			if (typeof t === "object" && t !== null) {
				const t = {};
				for (const n of e) {
					Object.assign(t, n);
				}
				return t;
			}
			throw new Error("Unsupported reply type for merge aggregation");
		};
		t.aggregateMerge = c;
	}),
	25936: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.splitMultiShardCommand = void 0;
		const i = r(n(82115));
		function a(e, t) {
			const n = e.length > 0 ? e[0].toString() : "<empty>";
			if (!t || t.length === 0) {
				throw new Error(`Cannot split ${n}: command has no key specification`);
			}
			if (t.length > 1) {
				throw new Error(`Cannot split ${n}: multiple key specifications are not supported`);
			}
			const { beginSearch: r, findKeys: a } = t[0];
			if (r.type !== "index") {
				throw new Error(`Cannot split ${n}: unsupported begin_search type '${r.type}'`);
			}
			const s = r.index;
			let c;
			let l;
			let u;
			let d;
			switch (a.type) {
				case "range": {
					if (a.lastKey !== -1 || a.limit !== 0) {
						throw new Error(`Cannot split ${n}: unsupported find_keys range (lastkey ${a.lastKey}, limit ${a.limit})`);
					}
					u = a.keyStep;
					c = s;
					l = e.length;
					break;
				}
				case "keynum": {
					u = a.keyStep;
					d = s + a.keyNumIdx;
					c = s + a.firstKey;
					if (d >= c) {
						throw new Error(`Cannot split ${n}: numkeys argument inside the key region`);
					}
					const t = o(e[d]);
					if (t === undefined) {
						throw new Error(`Cannot split ${n}: malformed numkeys argument '${e[d]}'`);
					}
					l = c + t * u;
					break;
				}
				default: throw new Error(`Cannot split ${n}: unsupported find_keys type '${a.type}'`);
			}
			if (u < 1) {
				throw new Error(`Cannot split ${n}: invalid keystep ${u}`);
			}
			if (c < 1 || l > e.length) {
				throw new Error(`Cannot split ${n}: key region overruns the arguments`);
			}
			const f = l - c;
			if (f <= 0 || f % u !== 0) {
				throw new Error(`Cannot split ${n}: key region does not align with keystep ${u}`);
			}
			const p = f / u;
			const m = new Map();
			for (let t = 0; t < p; t++) {
				const n = (0, i.default)(e[c + t * u]);
				const r = m.get(n);
				if (r) {
					r.push(t);
				} else {
					m.set(n, [t]);
				}
			}
			const h = new Map();
			if (m.size === 1) {
				const [[t, n]] = m;
				const r = n.map((e) => c + e * u);
				h.set(t, {
					args: [...e],
					groupIndices: n,
					keyPositions: r
				});
				return h;
			}
			const g = e.slice(l);
			for (const [t, n] of m) {
				const r = e.slice(0, c);
				if (d !== undefined) {
					r[d] = n.length.toString();
				}
				const i = [];
				n.forEach((t, n) => {
					i.push(c + n * u);
					const a = c + t * u;
					for (let t = 0; t < u; t++) {
						r.push(e[a + t]);
					}
				});
				r.push(...g);
				h.set(t, {
					args: r,
					groupIndices: n,
					keyPositions: i
				});
			}
			return h;
		}
		t.splitMultiShardCommand = a;
		function o(e) {
			if (e === undefined) return undefined;
			const t = Number(e.toString());
			return Number.isInteger(t) && t > 0 ? t : undefined;
		}
	}),
	23292: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.finalizeScanCursor = t.routeScan = void 0;
		const r = n(60087);
		const i = n(17345);
		const a = new Map([["SCAN", 1], ["BLESS SCAN", 2]]);
		function o(e) {
			const t = (0, i.upperCommand)(e);
			const { subcommand: n } = e.commandIdentifier;
			if (n !== undefined) {
				const e = `${t} ${n.toUpperCase()}`;
				const r = a.get(e);
				if (r !== undefined) return {
					label: e,
					cursorIndex: r
				};
			}
			const r = a.get(t);
			return r === undefined ? undefined : {
				label: t,
				cursorIndex: r
			};
		}
		const s = async (e, t) => {
			const n = o(t);
			if (!n) return [{ client: await e.nodeClient(e.getRandomNode()) }];
			const { label: r, cursorIndex: a } = n;
			if (t.redisArgs.length <= a) {
				return [{ client: await e.nodeClient(e.getRandomNode()) }];
			}
			const s = (0, i.argToString)(t.redisArgs[a]);
			if (s === "0") {
				const t = e.nextScanTarget(c);
				if (!t) throw new Error(`${r}: no master nodes available`);
				return [{ client: await l(e, t, r) }];
			}
			const d = e.lookupScanCursor(s);
			if (!d || d.label !== r) {
				throw new Error(`${r}: unknown cursor "${s}". Cluster-wide ${r} cursors are ` + `minted per client instance and expire when idle — restart the scan from 0.`);
			}
			return [{
				client: await l(e, d.address, r),
				parser: u(t, a, d.cursor)
			}];
		};
		t.routeScan = s;
		const c = new Set();
		async function l(e, t, n) {
			const r = await e.getMasterByAddress(t);
			if (!r) {
				throw new Error(`${n}: node ${t} serving this cursor has left the cluster — ` + `restart the scan from 0.`);
			}
			return r;
		}
		function u(e, t, n) {
			const i = new r.BasicCommandParser();
			const { redisArgs: a } = e;
			for (let e = 0; e < a.length; e++) {
				i.push(e === t ? n : a[e]);
			}
			return i;
		}
		function d(e, t, n, r) {
			const a = o(t);
			if (!a) return r;
			const { label: s, cursorIndex: c } = a;
			if (n.length !== 1 || !n[0].client) return r;
			const l = f(r);
			if (l === undefined) return r;
			const u = e.nodeAddressByClient(n[0].client);
			if (!u) return r;
			const d = (0, i.argToString)(t.redisArgs[c]);
			const p = d === "0" ? undefined : e.lookupScanCursor(d);
			const h = p?.label === s ? p.visited : new Set();
			if ((0, i.argToString)(l) !== "0") {
				const t = d === "0" ? e.mintCursorToken() : d;
				e.bindScanCursor(t, u, (0, i.argToString)(l), h, s);
				return m(r, t, l);
			}
			h.add(u);
			const g = e.nextScanTarget(h);
			if (!g) {
				if (d !== "0") e.evictScanCursor(d);
				return r;
			}
			const _ = d === "0" ? e.mintCursorToken() : d;
			e.bindScanCursor(_, g, "0", h, s);
			return m(r, _, l);
		}
		t.finalizeScanCursor = d;
		function f(e) {
			if (e == null) return undefined;
			if (Array.isArray(e)) {
				return p(e[0]) ? e[0] : undefined;
			}
			if (typeof e === "object" && "cursor" in e) {
				const t = e.cursor;
				return p(t) ? t : undefined;
			}
			return undefined;
		}
		function p(e) {
			return typeof e === "string" || e instanceof Buffer;
		}
		function m(e, t, n) {
			const r = n instanceof Buffer ? Buffer.from(t) : t;
			if (Array.isArray(e)) {
				const t = e.slice();
				t[0] = r;
				return t;
			}
			return {
				...e,
				cursor: r
			};
		}
	}),
	50552: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.COMMAND_METADATA = void 0;
		t.COMMAND_METADATA = {
			"ft": {
				"aggregate": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"aliasadd": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"write",
						"denyoom",
						"module"
					],
					"tips": ["dont_cache"]
				},
				"aliasdel": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["write", "module"],
					"tips": ["dont_cache"]
				},
				"aliaslist": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"aliasupdate": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"write",
						"denyoom",
						"module"
					],
					"tips": ["dont_cache"]
				},
				"alter": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"write",
						"denyoom",
						"module"
					],
					"tips": ["dont_cache"]
				},
				"create": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"write",
						"denyoom",
						"module"
					],
					"tips": ["dont_cache"]
				},
				"cursor": {
					"request": "special",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"subcommands": {
						"del": {
							"request": "special",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["readonly", "module"],
							"tips": ["dont_cache"]
						},
						"gc": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["readonly", "module"],
							"tips": ["dont_cache"]
						},
						"read": {
							"request": "special",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["readonly", "module"],
							"tips": ["dont_cache"]
						}
					}
				},
				"dictadd": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"write",
						"denyoom",
						"module"
					],
					"tips": ["dont_cache"]
				},
				"dictdel": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["write", "module"],
					"tips": ["dont_cache"]
				},
				"dictdump": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"drop": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["write", "module"]
				},
				"dropindex": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["write", "module"],
					"tips": ["dont_cache"]
				},
				"explain": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"explaincli": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"info": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"profile": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"search": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"spellcheck": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"sugadd": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					],
					"tips": ["dont_cache"]
				},
				"sugdel": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "module"],
					"tips": ["dont_cache"]
				},
				"sugget": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"suglen": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"syndump": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"synupdate": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"write",
						"denyoom",
						"module"
					],
					"tips": ["dont_cache"]
				},
				"tagvals": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				}
			},
			"bf": {
				"add": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"card": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					]
				},
				"debug": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					],
					"tips": ["dont_cache"]
				},
				"exists": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					]
				},
				"info": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					],
					"tips": ["dont_cache"]
				},
				"insert": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"loadchunk": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"madd": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"mexists": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					]
				},
				"reserve": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"scandump": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					],
					"tips": ["dont_cache"]
				}
			},
			"cf": {
				"add": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"addnx": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"compact": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					]
				},
				"count": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					]
				},
				"debug": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					],
					"tips": ["dont_cache"]
				},
				"del": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"module",
						"fast"
					]
				},
				"exists": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					]
				},
				"info": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					],
					"tips": ["dont_cache"]
				},
				"insert": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"insertnx": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"loadchunk": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"mexists": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					]
				},
				"reserve": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"scandump": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					],
					"tips": ["dont_cache"]
				}
			},
			"cms": {
				"incrby": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"info": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"initbydim": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"initbyprob": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"merge": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"query": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				}
			},
			"json": {
				"arrappend": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"arrindex": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"arrinsert": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"arrlen": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"arrpop": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "module"]
				},
				"arrtrim": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "module"]
				},
				"clear": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "module"]
				},
				"debug": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"movablekeys"
					],
					"tips": ["dont_cache"]
				},
				"del": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "module"]
				},
				"forget": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "module"]
				},
				"get": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"merge": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"mget": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"mset": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"numincrby": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "module"]
				},
				"nummultby": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "module"]
				},
				"numpowby": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "module"]
				},
				"objkeys": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"objlen": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"resp": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"set": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"strappend": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"strlen": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"toggle": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "module"]
				},
				"type": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				}
			},
			"std": {
				"vadd": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"vcard": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					]
				},
				"vdim": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					]
				},
				"vemb": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					]
				},
				"vgetattr": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					]
				},
				"vinfo": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					]
				},
				"vismember": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"vlinks": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"fast"
					]
				},
				"vrandmember": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"vrange": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"vrem": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "module"]
				},
				"vsetattr": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"module",
						"fast"
					]
				},
				"vsim": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"acl": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"cat": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"noscript",
								"loading",
								"stale"
							]
						},
						"deluser": {
							"request": "all_nodes",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"dryrun": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"genpass": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"noscript",
								"loading",
								"stale"
							]
						},
						"getuser": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"list": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"load": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"log": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"save": {
							"request": "all_nodes",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"setuser": {
							"request": "all_nodes",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"users": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"whoami": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"noscript",
								"loading",
								"stale"
							]
						}
					}
				},
				"append": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"arcount": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"ardel": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"ardelrange": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write"]
				},
				"arget": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"argetrange": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"argrep": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"arinfo": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"arinsert": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"arlastitems": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"arlen": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"armget": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"armset": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"arnext": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"arop": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"arring": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"arscan": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"arseek": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"arset": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"asking": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["fast"]
				},
				"auth": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"noscript",
						"loading",
						"stale",
						"fast",
						"no_auth",
						"allow_busy"
					]
				},
				"backup": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"abort": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["admin", "noscript"]
						},
						"cleanup": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["admin", "noscript"]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"list": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["admin", "stale"]
						},
						"seal": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["admin", "noscript"]
						},
						"start": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["admin", "noscript"]
						},
						"status": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["admin", "stale"]
						}
					}
				},
				"bgrewriteaof": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"admin",
						"noscript",
						"no_async_loading"
					]
				},
				"bgsave": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"admin",
						"noscript",
						"no_async_loading"
					]
				},
				"bitcount": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"bitfield": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"bitfield_ro": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"bitop": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"bitpos": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"bless": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"clear": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["write", "fast"]
						},
						"get": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["fast"]
						},
						"scan": {
							"request": "special",
							"response": "special",
							"isKeyless": true,
							"flags": [],
							"tips": ["nondeterministic_output"]
						},
						"set": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": [
								"write",
								"denyoom",
								"fast"
							]
						}
					}
				},
				"blmove": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"blocking"
					]
				},
				"blmovem": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"blocking"
					]
				},
				"blmpop": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"blocking",
						"movablekeys"
					]
				},
				"blpop": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "blocking"]
				},
				"brpop": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "blocking"]
				},
				"brpoplpush": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"blocking"
					]
				},
				"bzmpop": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"blocking",
						"movablekeys"
					]
				},
				"bzpopmax": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"blocking",
						"fast"
					]
				},
				"bzpopmin": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"blocking",
						"fast"
					]
				},
				"client": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"caching": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"noscript",
								"loading",
								"stale"
							]
						},
						"getname": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"noscript",
								"loading",
								"stale"
							]
						},
						"getredir": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"noscript",
								"loading",
								"stale"
							]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"id": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"noscript",
								"loading",
								"stale"
							]
						},
						"info": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"noscript",
								"loading",
								"stale"
							],
							"tips": ["nondeterministic_output"]
						},
						"kill": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"list": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							],
							"tips": ["nondeterministic_output"]
						},
						"no-evict": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"no-touch": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"noscript",
								"loading",
								"stale"
							]
						},
						"pause": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"reply": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"noscript",
								"loading",
								"stale"
							]
						},
						"setinfo": {
							"request": "all_nodes",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": [
								"noscript",
								"loading",
								"stale"
							]
						},
						"setname": {
							"request": "all_nodes",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": [
								"noscript",
								"loading",
								"stale"
							]
						},
						"tracking": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"noscript",
								"loading",
								"stale"
							]
						},
						"trackinginfo": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"noscript",
								"loading",
								"stale"
							]
						},
						"unblock": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"unpause": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						}
					}
				},
				"cluster": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"addslots": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							]
						},
						"addslotsrange": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							]
						},
						"bumpepoch": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							],
							"tips": ["nondeterministic_output"]
						},
						"count-failure-reports": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"loading",
								"stale"
							],
							"tips": ["nondeterministic_output"]
						},
						"countkeysinslot": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["stale"]
						},
						"delslots": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							]
						},
						"delslotsrange": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							]
						},
						"failover": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							]
						},
						"flushslots": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							]
						},
						"forget": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							]
						},
						"getkeysinslot": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["stale"],
							"tips": ["nondeterministic_output"]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"info": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"],
							"tips": ["nondeterministic_output"]
						},
						"keyslot": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"links": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"],
							"tips": ["nondeterministic_output"]
						},
						"meet": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							]
						},
						"migration": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							]
						},
						"myid": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"myshardid": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"],
							"tips": ["nondeterministic_output"]
						},
						"nodes": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"],
							"tips": ["nondeterministic_output"]
						},
						"replicas": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"loading",
								"stale"
							],
							"tips": ["nondeterministic_output"]
						},
						"replicate": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							]
						},
						"reset": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"stale"
							]
						},
						"saveconfig": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							]
						},
						"set-config-epoch": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							]
						},
						"setslot": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							]
						},
						"shards": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"],
							"tips": ["nondeterministic_output"]
						},
						"slaves": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"loading",
								"stale"
							],
							"tips": ["nondeterministic_output"]
						},
						"slot-stats": {
							"request": "all_shards",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"],
							"tips": ["nondeterministic_output"]
						},
						"slots": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"],
							"tips": ["nondeterministic_output"]
						},
						"syncslots": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"stale",
								"no_async_loading"
							],
							"tips": ["nondeterministic_output"]
						}
					}
				},
				"command": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["loading", "stale"],
					"tips": ["nondeterministic_output_order"],
					"subcommands": {
						"count": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"docs": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"],
							"tips": ["nondeterministic_output_order"]
						},
						"getkeys": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"getkeysandflags": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"info": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"],
							"tips": ["nondeterministic_output_order"]
						},
						"list": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"],
							"tips": ["nondeterministic_output_order"]
						}
					}
				},
				"config": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"get": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"resetstat": {
							"request": "all_nodes",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"rewrite": {
							"request": "all_nodes",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						},
						"set": {
							"request": "all_nodes",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						}
					}
				},
				"copy": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"dbsize": {
					"request": "all_shards",
					"response": "agg_sum",
					"isKeyless": true,
					"flags": ["readonly", "fast"]
				},
				"debug": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"admin",
						"noscript",
						"loading",
						"stale"
					]
				},
				"decr": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"decrby": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"del": {
					"request": "multi_shard",
					"response": "agg_sum",
					"isKeyless": false,
					"flags": ["write"],
					"keySpecs": [{
						"beginSearch": {
							"type": "index",
							"index": 1
						},
						"findKeys": {
							"type": "range",
							"lastKey": -1,
							"keyStep": 1,
							"limit": 0
						}
					}]
				},
				"delex": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"digest": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"discard": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"noscript",
						"loading",
						"stale",
						"fast",
						"allow_busy"
					]
				},
				"dump": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output"]
				},
				"echo": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"loading",
						"stale",
						"fast"
					]
				},
				"eval": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"noscript",
						"stale",
						"skip_monitor",
						"no_mandatory_keys",
						"movablekeys",
						"script_runner"
					]
				},
				"eval_ro": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"noscript",
						"stale",
						"skip_monitor",
						"no_mandatory_keys",
						"movablekeys",
						"script_runner"
					]
				},
				"evalsha": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"noscript",
						"stale",
						"skip_monitor",
						"no_mandatory_keys",
						"movablekeys",
						"script_runner"
					]
				},
				"evalsha_ro": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"noscript",
						"stale",
						"skip_monitor",
						"no_mandatory_keys",
						"movablekeys",
						"script_runner"
					]
				},
				"exec": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"noscript",
						"loading",
						"stale",
						"skip_slowlog"
					]
				},
				"exists": {
					"request": "multi_shard",
					"response": "agg_sum",
					"isKeyless": false,
					"flags": ["readonly", "fast"],
					"keySpecs": [{
						"beginSearch": {
							"type": "index",
							"index": 1
						},
						"findKeys": {
							"type": "range",
							"lastKey": -1,
							"keyStep": 1,
							"limit": 0
						}
					}]
				},
				"expire": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"expireat": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"expiretime": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"failover": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"admin",
						"noscript",
						"stale"
					]
				},
				"fcall": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"noscript",
						"stale",
						"skip_monitor",
						"no_mandatory_keys",
						"movablekeys",
						"script_runner"
					]
				},
				"fcall_ro": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"noscript",
						"stale",
						"skip_monitor",
						"no_mandatory_keys",
						"movablekeys",
						"script_runner"
					]
				},
				"flushall": {
					"request": "all_shards",
					"response": "all_succeeded",
					"isKeyless": true,
					"flags": ["write"]
				},
				"flushdb": {
					"request": "all_shards",
					"response": "all_succeeded",
					"isKeyless": true,
					"flags": ["write"]
				},
				"function": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"delete": {
							"request": "all_shards",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": ["write", "noscript"]
						},
						"dump": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["noscript"]
						},
						"flush": {
							"request": "all_shards",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": ["write", "noscript"]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"kill": {
							"request": "all_shards",
							"response": "one_succeeded",
							"isKeyless": true,
							"flags": ["noscript", "allow_busy"]
						},
						"list": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["noscript"],
							"tips": ["nondeterministic_output_order"]
						},
						"load": {
							"request": "all_shards",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": [
								"write",
								"denyoom",
								"noscript"
							]
						},
						"restore": {
							"request": "all_shards",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": [
								"write",
								"denyoom",
								"noscript"
							]
						},
						"stats": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["noscript", "allow_busy"],
							"tips": ["nondeterministic_output"]
						}
					}
				},
				"geoadd": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"geodist": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"geohash": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"geopos": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"georadius": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"movablekeys"
					]
				},
				"georadius_ro": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"georadiusbymember": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"movablekeys"
					]
				},
				"georadiusbymember_ro": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"geosearch": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"geosearchstore": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"get": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"getbit": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"getdel": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"getex": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"getrange": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"getset": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"hdel": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"hello": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"noscript",
						"loading",
						"stale",
						"fast",
						"no_auth",
						"allow_busy"
					]
				},
				"hexists": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"hexpire": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"hexpireat": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"hexpiretime": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"hget": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"hgetall": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output_order"]
				},
				"hgetdel": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"hgetex": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"himport": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"discard": {
							"request": "all_shards",
							"response": "agg_max",
							"isKeyless": true,
							"flags": []
						},
						"discardall": {
							"request": "all_shards",
							"response": "agg_max",
							"isKeyless": true,
							"flags": []
						},
						"prepare": {
							"request": "all_shards",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": ["denyoom"]
						},
						"set": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["write", "denyoom"]
						}
					}
				},
				"hincrby": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"hincrbyfloat": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"hkeys": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output_order"]
				},
				"hlen": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"hmget": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"hmset": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"hotkeys": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"get": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["admin", "noscript"],
							"tips": ["nondeterministic_output"]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"reset": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["admin", "noscript"]
						},
						"start": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["admin", "noscript"]
						},
						"stop": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["admin", "noscript"]
						}
					}
				},
				"hpersist": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"hpexpire": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"hpexpireat": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"hpexpiretime": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"hpttl": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"],
					"tips": ["nondeterministic_output"]
				},
				"hrandfield": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output"]
				},
				"hscan": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output"]
				},
				"hset": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"hsetex": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"hsetnx": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"hstrlen": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"httl": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"],
					"tips": ["nondeterministic_output"]
				},
				"hvals": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output_order"]
				},
				"incr": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"incrby": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"incrbyfloat": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"increx": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"info": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["loading", "stale"],
					"tips": ["nondeterministic_output"]
				},
				"keys": {
					"request": "all_shards",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output_order"]
				},
				"lastsave": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"loading",
						"stale",
						"fast"
					],
					"tips": ["nondeterministic_output"]
				},
				"latency": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"doctor": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							],
							"tips": ["nondeterministic_output"]
						},
						"graph": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							],
							"tips": ["nondeterministic_output"]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"histogram": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							],
							"tips": ["nondeterministic_output"]
						},
						"history": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							],
							"tips": ["nondeterministic_output"]
						},
						"latest": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							],
							"tips": ["nondeterministic_output"]
						},
						"reset": {
							"request": "all_nodes",
							"response": "agg_sum",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"loading",
								"stale"
							]
						}
					}
				},
				"lcs": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"lindex": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"linsert": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"llen": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"lmove": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"lmovem": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"lmpop": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "movablekeys"]
				},
				"lolwut": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "fast"]
				},
				"lpop": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"lpos": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"lpush": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"lpushx": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"lrange": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"lrem": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write"]
				},
				"lset": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"ltrim": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write"]
				},
				"memory": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"doctor": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [],
							"tips": ["nondeterministic_output"]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"malloc-stats": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [],
							"tips": ["nondeterministic_output"]
						},
						"purge": {
							"request": "all_shards",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": []
						},
						"stats": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [],
							"tips": ["nondeterministic_output"]
						},
						"usage": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["readonly"]
						}
					}
				},
				"mget": {
					"request": "multi_shard",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"],
					"keySpecs": [{
						"beginSearch": {
							"type": "index",
							"index": 1
						},
						"findKeys": {
							"type": "range",
							"lastKey": -1,
							"keyStep": 1,
							"limit": 0
						}
					}]
				},
				"migrate": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "movablekeys"],
					"tips": ["nondeterministic_output"]
				},
				"module": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"list": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["admin", "noscript"],
							"tips": ["nondeterministic_output_order"]
						},
						"load": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"no_async_loading"
							]
						},
						"loadex": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"no_async_loading"
							]
						},
						"unload": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"noscript",
								"no_async_loading"
							]
						}
					}
				},
				"monitor": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"admin",
						"noscript",
						"loading",
						"stale"
					]
				},
				"move": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"mset": {
					"request": "multi_shard",
					"response": "all_succeeded",
					"isKeyless": false,
					"flags": ["write", "denyoom"],
					"keySpecs": [{
						"beginSearch": {
							"type": "index",
							"index": 1
						},
						"findKeys": {
							"type": "range",
							"lastKey": -1,
							"keyStep": 2,
							"limit": 0
						}
					}]
				},
				"msetex": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"movablekeys"
					]
				},
				"msetnx": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"multi": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"noscript",
						"loading",
						"stale",
						"fast",
						"allow_busy"
					]
				},
				"object": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"encoding": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["readonly"],
							"tips": ["nondeterministic_output"]
						},
						"freq": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["readonly"],
							"tips": ["nondeterministic_output"]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"idletime": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["readonly"],
							"tips": ["nondeterministic_output"]
						},
						"refcount": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["readonly"],
							"tips": ["nondeterministic_output"]
						}
					}
				},
				"persist": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"pexpire": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"pexpireat": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"pexpiretime": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"pfadd": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"pfcount": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"pfdebug": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"admin"
					]
				},
				"pfmerge": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"pfselftest": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["admin"]
				},
				"ping": {
					"request": "all_shards",
					"response": "all_succeeded",
					"isKeyless": true,
					"flags": ["fast"]
				},
				"psetex": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"psubscribe": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"denyoom",
						"pubsub",
						"noscript",
						"loading",
						"stale"
					]
				},
				"psync": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"admin",
						"noscript",
						"no_async_loading",
						"no_multi"
					]
				},
				"pttl": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"],
					"tips": ["nondeterministic_output"]
				},
				"publish": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"pubsub",
						"loading",
						"stale",
						"fast"
					]
				},
				"pubsub": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"channels": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"pubsub",
								"loading",
								"stale"
							]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"numpat": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"pubsub",
								"loading",
								"stale"
							]
						},
						"numsub": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"pubsub",
								"loading",
								"stale"
							]
						},
						"shardchannels": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"pubsub",
								"loading",
								"stale"
							]
						},
						"shardnumsub": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"pubsub",
								"loading",
								"stale"
							]
						}
					}
				},
				"punsubscribe": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"pubsub",
						"noscript",
						"loading",
						"stale"
					]
				},
				"quit": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"noscript",
						"loading",
						"stale",
						"fast",
						"no_auth",
						"allow_busy"
					]
				},
				"randomkey": {
					"request": "all_shards",
					"response": "special",
					"isKeyless": true,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output"]
				},
				"readonly": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"loading",
						"stale",
						"fast"
					]
				},
				"readwrite": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"loading",
						"stale",
						"fast"
					]
				},
				"rename": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write"]
				},
				"renamenx": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"replconf": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"admin",
						"noscript",
						"loading",
						"stale",
						"allow_busy"
					]
				},
				"replicaof": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"admin",
						"noscript",
						"stale",
						"no_async_loading"
					]
				},
				"reset": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"noscript",
						"loading",
						"stale",
						"fast",
						"no_auth",
						"allow_busy"
					]
				},
				"restore": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"restore-asking": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"asking"
					]
				},
				"role": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"noscript",
						"loading",
						"stale",
						"fast"
					]
				},
				"rpop": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"rpoplpush": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"rpush": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"rpushx": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"sadd": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"save": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"admin",
						"noscript",
						"no_async_loading",
						"no_multi"
					]
				},
				"scan": {
					"request": "special",
					"response": "special",
					"isKeyless": true,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output"]
				},
				"scard": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"script": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"debug": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["noscript"]
						},
						"exists": {
							"request": "all_shards",
							"response": "agg_logical_and",
							"isKeyless": true,
							"flags": ["noscript"]
						},
						"flush": {
							"request": "all_nodes",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": ["noscript"]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"kill": {
							"request": "all_shards",
							"response": "one_succeeded",
							"isKeyless": true,
							"flags": ["noscript", "allow_busy"]
						},
						"load": {
							"request": "all_nodes",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": ["noscript", "stale"]
						}
					}
				},
				"sdiff": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output_order"]
				},
				"sdiffcard": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "movablekeys"]
				},
				"sdiffstore": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"select": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"loading",
						"stale",
						"fast"
					]
				},
				"set": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"setbit": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"setex": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"setnx": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"setrange": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"shutdown": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"admin",
						"noscript",
						"loading",
						"stale",
						"no_multi",
						"allow_busy"
					]
				},
				"sinter": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output_order"]
				},
				"sintercard": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "movablekeys"]
				},
				"sinterstore": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"sismember": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"slaveof": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"admin",
						"noscript",
						"stale",
						"no_async_loading"
					]
				},
				"slowlog": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"get": {
							"request": "all_nodes",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": [
								"admin",
								"loading",
								"stale"
							],
							"tips": ["nondeterministic_output"]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"len": {
							"request": "all_nodes",
							"response": "agg_sum",
							"isKeyless": true,
							"flags": [
								"admin",
								"loading",
								"stale"
							],
							"tips": ["nondeterministic_output"]
						},
						"reset": {
							"request": "all_nodes",
							"response": "all_succeeded",
							"isKeyless": true,
							"flags": [
								"admin",
								"loading",
								"stale"
							]
						}
					}
				},
				"smembers": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output_order"]
				},
				"smismember": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"smove": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"sort": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"movablekeys"
					]
				},
				"sort_ro": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "movablekeys"]
				},
				"spop": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"],
					"tips": ["nondeterministic_output"]
				},
				"spublish": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"pubsub",
						"loading",
						"stale",
						"fast"
					]
				},
				"srandmember": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output"]
				},
				"srem": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"sscan": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output"]
				},
				"ssubscribe": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"denyoom",
						"pubsub",
						"noscript",
						"loading",
						"stale"
					]
				},
				"strlen": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"subscribe": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"denyoom",
						"pubsub",
						"noscript",
						"loading",
						"stale"
					]
				},
				"substr": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"sunion": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output_order"]
				},
				"sunioncard": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "movablekeys"]
				},
				"sunionstore": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"sunsubscribe": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"pubsub",
						"noscript",
						"loading",
						"stale"
					]
				},
				"swapdb": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["write", "fast"]
				},
				"sync": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"admin",
						"noscript",
						"no_async_loading",
						"no_multi"
					]
				},
				"time": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"loading",
						"stale",
						"fast"
					],
					"tips": ["nondeterministic_output"]
				},
				"touch": {
					"request": "multi_shard",
					"response": "agg_sum",
					"isKeyless": false,
					"flags": ["readonly", "fast"],
					"keySpecs": [{
						"beginSearch": {
							"type": "index",
							"index": 1
						},
						"findKeys": {
							"type": "range",
							"lastKey": -1,
							"keyStep": 1,
							"limit": 0
						}
					}]
				},
				"trimslots": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["write"]
				},
				"ttl": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"],
					"tips": ["nondeterministic_output"]
				},
				"type": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"unlink": {
					"request": "multi_shard",
					"response": "agg_sum",
					"isKeyless": false,
					"flags": ["write", "fast"],
					"keySpecs": [{
						"beginSearch": {
							"type": "index",
							"index": 1
						},
						"findKeys": {
							"type": "range",
							"lastKey": -1,
							"keyStep": 1,
							"limit": 0
						}
					}]
				},
				"unsubscribe": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"pubsub",
						"noscript",
						"loading",
						"stale"
					]
				},
				"unwatch": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [
						"noscript",
						"loading",
						"stale",
						"fast",
						"allow_busy"
					]
				},
				"wait": {
					"request": "all_shards",
					"response": "agg_min",
					"isKeyless": true,
					"flags": ["blocking"]
				},
				"waitaof": {
					"request": "all_shards",
					"response": "agg_min",
					"isKeyless": true,
					"flags": ["blocking"]
				},
				"watch": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"noscript",
						"loading",
						"stale",
						"fast",
						"allow_busy"
					]
				},
				"xack": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"xackdel": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"xadd": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					],
					"tips": ["nondeterministic_output"]
				},
				"xautoclaim": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"],
					"tips": ["nondeterministic_output"]
				},
				"xcfgset": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"xclaim": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"],
					"tips": ["nondeterministic_output"]
				},
				"xdel": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"xdelex": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"xgroup": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"create": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["write", "denyoom"]
						},
						"createconsumer": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["write", "denyoom"]
						},
						"delconsumer": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["write"]
						},
						"destroy": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["write"]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"setid": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["write"]
						}
					}
				},
				"xidmprecord": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"xinfo": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": [],
					"subcommands": {
						"consumers": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["readonly"],
							"tips": ["nondeterministic_output"]
						},
						"groups": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["readonly"]
						},
						"help": {
							"request": "default-keyless",
							"response": "default-keyless",
							"isKeyless": true,
							"flags": ["loading", "stale"]
						},
						"stream": {
							"request": "default-keyed",
							"response": "default-keyed",
							"isKeyless": false,
							"flags": ["readonly"]
						}
					}
				},
				"xlen": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"xnack": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"xpending": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output"]
				},
				"xrange": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"xread": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"blocking",
						"movablekeys"
					]
				},
				"xreadgroup": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"blocking",
						"movablekeys"
					]
				},
				"xrevrange": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"xsetid": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"xtrim": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write"],
					"tips": ["nondeterministic_output"]
				},
				"zadd": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"zcard": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"zcount": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"zdiff": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "movablekeys"]
				},
				"zdiffstore": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"movablekeys"
					]
				},
				"zincrby": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"fast"
					]
				},
				"zinter": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "movablekeys"]
				},
				"zintercard": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "movablekeys"]
				},
				"zinterstore": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"movablekeys"
					]
				},
				"zlexcount": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"zmpop": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "movablekeys"]
				},
				"zmscore": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"zpopmax": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"zpopmin": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"zrandmember": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output"]
				},
				"zrange": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"zrangebylex": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"zrangebyscore": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"zrangestore": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "denyoom"]
				},
				"zrank": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"zrem": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "fast"]
				},
				"zremrangebylex": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write"]
				},
				"zremrangebyrank": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write"]
				},
				"zremrangebyscore": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write"]
				},
				"zrevrange": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"zrevrangebylex": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"zrevrangebyscore": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"]
				},
				"zrevrank": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"zscan": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly"],
					"tips": ["nondeterministic_output"]
				},
				"zscore": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "fast"]
				},
				"zunion": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "movablekeys"]
				},
				"zunionstore": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"movablekeys"
					]
				}
			},
			"tdigest": {
				"add": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"byrank": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"byrevrank": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"cdf": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"create": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"info": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"max": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"merge": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module",
						"movablekeys"
					]
				},
				"min": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"quantile": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"rank": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"reset": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"revrank": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"trimmed_mean": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				}
			},
			"timeseries": { "refreshcluster": {
				"request": "default-keyless",
				"response": "default-keyless",
				"isKeyless": true,
				"flags": [
					"readonly",
					"module",
					"noscript"
				]
			} },
			"topk": {
				"add": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"count": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"incrby": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"info": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"list": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"query": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"reserve": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				}
			},
			"ts": {
				"add": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"alter": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"create": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"createrule": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"module",
						"fast"
					]
				},
				"decrby": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"del": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "module"]
				},
				"deleterule": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["write", "module"]
				},
				"get": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"incrby": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"info": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"madd": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"write",
						"denyoom",
						"module"
					]
				},
				"mget": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"mrange": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"mrevrange": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"nrange": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"movablekeys"
					]
				},
				"nrevrange": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": [
						"readonly",
						"module",
						"movablekeys"
					]
				},
				"queryindex": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"querylabels": {
					"request": "default-keyless",
					"response": "default-keyless",
					"isKeyless": true,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"range": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				},
				"read": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"],
					"tips": ["dont_cache"]
				},
				"revrange": {
					"request": "default-keyed",
					"response": "default-keyed",
					"isKeyless": false,
					"flags": ["readonly", "module"]
				}
			}
		};
	}),
	77444: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.DynamicPolicyResolverFactory = void 0;
		const r = n(79968);
		const i = n(43105);
		const a = n(85855);
		class o {
			static async create(e, t) {
				const n = await e();
				const r = o.buildModuleMetadataRecords(n);
				return new a.StaticMetadataResolver(r, t);
			}
			static buildModuleMetadataRecords(e) {
				const t = {};
				for (const n of e) {
					const e = (0, i.parseCommandName)(n.name);
					if (!e) {
						continue;
					}
					const { moduleName: r, commandName: a } = e;
					if (!t[r]) {
						t[r] = {};
					}
					const s = o.#e(n);
					t[r][a] = s;
				}
				return t;
			}
			static #e(e) {
				const t = e.isKeyless;
				const n = (0, r.defaultCommandPolicies)(t);
				let i;
				if (e.subcommands.length > 0) {
					i = {};
					for (const t of e.subcommands) {
						const e = t.name.split("|");
						if (e.length !== 2) {
							throw new Error(`Invalid subcommand name: ${t.name}`);
						}
						const n = e[1];
						i[n] = o.#e(t);
					}
				}
				const a = e.policies.request ?? n.request;
				return {
					request: a,
					response: e.policies.response ?? n.response,
					isKeyless: t,
					flags: [...e.flags],
					tips: e.tips.length ? e.tips : undefined,
					keySpecs: a === r.REQUEST_POLICIES_WITH_DEFAULTS.MULTI_SHARD ? e.keySpecs : undefined,
					subcommands: i
				};
			}
		}
		t.DynamicPolicyResolverFactory = o;
	}),
	97476: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__exportStar || function(e, t) {
			for (var n in e) if (n !== "default" && !Object.prototype.hasOwnProperty.call(t, n)) r(t, e, n);
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.defaultCommandMetadata = t.COMMAND_METADATA = t.isCacheable = t.isReplicaSafe = t.DynamicPolicyResolverFactory = t.StaticMetadataResolver = void 0;
		var a = n(85855);
		Object.defineProperty(t, "StaticMetadataResolver", {
			enumerable: true,
			get: function() {
				return a.StaticMetadataResolver;
			}
		});
		var o = n(77444);
		Object.defineProperty(t, "DynamicPolicyResolverFactory", {
			enumerable: true,
			get: function() {
				return o.DynamicPolicyResolverFactory;
			}
		});
		i(n(79968), t);
		var s = n(57064);
		Object.defineProperty(t, "isReplicaSafe", {
			enumerable: true,
			get: function() {
				return s.isReplicaSafe;
			}
		});
		Object.defineProperty(t, "isCacheable", {
			enumerable: true,
			get: function() {
				return s.isCacheable;
			}
		});
		var c = n(50552);
		Object.defineProperty(t, "COMMAND_METADATA", {
			enumerable: true,
			get: function() {
				return c.COMMAND_METADATA;
			}
		});
		const l = n(85855);
		const u = n(50552);
		t.defaultCommandMetadata = new l.StaticMetadataResolver(u.COMMAND_METADATA);
	}),
	79968: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.defaultCommandPolicies = t.RESPONSE_POLICIES_WITH_DEFAULTS = t.REQUEST_POLICIES_WITH_DEFAULTS = void 0;
		t.REQUEST_POLICIES_WITH_DEFAULTS = {
			ALL_NODES: "all_nodes",
			ALL_SHARDS: "all_shards",
			MULTI_SHARD: "multi_shard",
			SPECIAL: "special",
			DEFAULT_KEYLESS: "default-keyless",
			DEFAULT_KEYED: "default-keyed"
		};
		t.RESPONSE_POLICIES_WITH_DEFAULTS = {
			ONE_SUCCEEDED: "one_succeeded",
			ALL_SUCCEEDED: "all_succeeded",
			AGG_LOGICAL_AND: "agg_logical_and",
			AGG_LOGICAL_OR: "agg_logical_or",
			AGG_MIN: "agg_min",
			AGG_MAX: "agg_max",
			AGG_SUM: "agg_sum",
			SPECIAL: "special",
			DEFAULT_KEYLESS: "default-keyless",
			DEFAULT_KEYED: "default-keyed"
		};
		function n(e) {
			return e ? {
				request: t.REQUEST_POLICIES_WITH_DEFAULTS.DEFAULT_KEYLESS,
				response: t.RESPONSE_POLICIES_WITH_DEFAULTS.DEFAULT_KEYLESS,
				isKeyless: true
			} : {
				request: t.REQUEST_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED,
				response: t.RESPONSE_POLICIES_WITH_DEFAULTS.DEFAULT_KEYED,
				isKeyless: false
			};
		}
		t.defaultCommandPolicies = n;
	}),
	57064: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.isCacheable = t.isReplicaSafe = void 0;
		function n(e, t) {
			if (t !== undefined) return t;
			if (!e?.flags) return false;
			if (e.flags.includes("write")) return false;
			if (e.flags.includes("script_runner")) return false;
			return !e.isKeyless;
		}
		t.isReplicaSafe = n;
		function r(e, t) {
			if (t !== undefined) return t;
			if (!e?.flags) return false;
			const n = e.tips ?? [];
			return !n.includes("dont_cache") && e.flags.includes("readonly") && !e.isKeyless && !n.includes("nondeterministic_output") && !e.flags.includes("script_runner") && !e.flags.includes("blocking");
		}
		t.isCacheable = r;
	}),
	85855: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.StaticMetadataResolver = void 0;
		const r = n(43105);
		const i = n(50552);
		const a = (e) => {
			if (!e.subcommands) return e;
			const t = Object.create(null);
			for (const [n, r] of Object.entries(e.subcommands)) {
				t[n.toLowerCase()] = a(r);
			}
			return {
				...e,
				subcommands: t
			};
		};
		const o = (e) => {
			const t = Object.create(null);
			for (const [n, r] of Object.entries(e)) {
				const e = Object.create(null);
				for (const [t, n] of Object.entries(r)) {
					e[t.toLowerCase()] = a(n);
				}
				t[n.toLowerCase()] = e;
			}
			return t;
		};
		class s {
			fallbackResolver = null;
			policies;
			constructor(e = i.COMMAND_METADATA, t) {
				this.policies = o(e);
				this.fallbackResolver = t || null;
			}
			lookup(e) {
				const t = this.resolvePolicy(e);
				return t.ok ? t.value : undefined;
			}
			resolvePolicy(e) {
				const t = (0, r.parseCommandName)(e.command.toLowerCase());
				if (!t) {
					return {
						ok: false,
						error: "wrong-command-or-module-name"
					};
				}
				const { moduleName: n, commandName: i } = t;
				if (!this.policies[n]) {
					if (this.fallbackResolver) {
						return this.fallbackResolver.resolvePolicy(e);
					}
					if (n === "std") {
						return {
							ok: false,
							error: "unknown-command"
						};
					}
					return {
						ok: false,
						error: "unknown-module"
					};
				}
				if (!this.policies[n][i]) {
					if (this.fallbackResolver) {
						return this.fallbackResolver.resolvePolicy(e);
					}
					return {
						ok: false,
						error: "unknown-command"
					};
				}
				const a = this.policies[n][i];
				if (a.subcommands && e.subcommand !== undefined) {
					const t = a.subcommands[e.subcommand.toLowerCase()];
					if (t) {
						return {
							ok: true,
							value: t
						};
					}
				}
				return {
					ok: true,
					value: a
				};
			}
		}
		t.StaticMetadataResolver = s;
	}),
	43105: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseCommandName = void 0;
		function n(e) {
			const t = e.split(".");
			if (t.length === 1) return {
				moduleName: "std",
				commandName: e
			};
			if (t.length === 2) return {
				moduleName: t[0],
				commandName: t[1]
			};
			return undefined;
		}
		t.parseCommandName = n;
	}),
	14026: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.scriptArgumentsPrefix = t.functionArgumentsPrefix = t.getTransformReply = t.attachConfig = void 0;
		const r = n(99306);
		function i({ BaseClass: e, commands: t, createCommand: n, createModuleCommand: i, createFunctionCommand: a, createScriptCommand: s, config: c }) {
			const l = c?.RESP ?? r.DEFAULT_RESP, u = class extends e {};
			for (const [e, r] of Object.entries(t)) {
				u.prototype[e] = n(r, l);
			}
			if (c?.modules) {
				for (const [e, t] of Object.entries(c.modules)) {
					const n = {};
					for (const [e, r] of Object.entries(t)) {
						n[e] = i(r, l);
					}
					o(u.prototype, e, n);
				}
			}
			if (c?.functions) {
				for (const [e, t] of Object.entries(c.functions)) {
					const n = {};
					for (const [e, r] of Object.entries(t)) {
						n[e] = a(e, r, l);
					}
					o(u.prototype, e, n);
				}
			}
			if (c?.scripts) {
				for (const [e, t] of Object.entries(c.scripts)) {
					u.prototype[e] = s(t, l);
				}
			}
			return u;
		}
		t.attachConfig = i;
		const a = new WeakMap();
		function o(e, t, n) {
			Object.defineProperty(e, t, { get() {
				let e = a.get(this);
				if (e === undefined) {
					e = new Map();
					a.set(this, e);
				}
				let r = e.get(t);
				if (r === undefined) {
					r = Object.create(n);
					r._self = this;
					e.set(t, r);
				}
				return r;
			} });
		}
		function s(e, t) {
			switch (typeof e.transformReply) {
				case "function": return e.transformReply;
				case "object": return e.transformReply[t];
			}
		}
		t.getTransformReply = s;
		function c(e, t) {
			const n = [t.IS_READ_ONLY ? "FCALL_RO" : "FCALL", e];
			if (t.NUMBER_OF_KEYS !== undefined) {
				n.push(t.NUMBER_OF_KEYS.toString());
			}
			return n;
		}
		t.functionArgumentsPrefix = c;
		function l(e) {
			const t = [e.IS_READ_ONLY ? "EVALSHA_RO" : "EVALSHA", e.SHA1];
			if (e.NUMBER_OF_KEYS !== undefined) {
				t.push(e.NUMBER_OF_KEYS.toString());
			}
			return t;
		}
		t.scriptArgumentsPrefix = l;
	}),
	10248: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("ACL", "CAT");
				if (t) {
					e.push(t);
				}
			},
			transformReply: undefined
		};
	}),
	42786: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("ACL", "DELUSER");
				e.pushVariadic(t);
			},
			transformReply: undefined
		};
	}),
	49512: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t, n) {
				e.push("ACL", "DRYRUN", t, ...n);
			},
			transformReply: undefined
		};
	}),
	7115: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("ACL", "GENPASS");
				if (t) {
					e.push(t.toString());
				}
			},
			transformReply: undefined
		};
	}),
	33807: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("ACL", "GETUSER", t);
			},
			transformReply: {
				2: (e) => {
					if ((0, r.isNullReply)(e)) return e;
					return {
						flags: e[1],
						passwords: e[3],
						commands: e[5],
						keys: e[7],
						channels: e[9],
						selectors: e[11]?.map((e) => {
							const t = e;
							return {
								commands: t[1],
								keys: t[3],
								channels: t[5]
							};
						})
					};
				},
				3: undefined
			}
		};
	}),
	62862: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("ACL", "LIST");
			},
			transformReply: undefined
		};
	}),
	38934: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("ACL", "LOAD");
			},
			transformReply: undefined
		};
	}),
	2606: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("ACL", "LOG");
				if (t != undefined) {
					e.push(t.toString());
				}
			},
			transformReply: {
				2: (e, t, n) => {
					return e.map((e) => {
						const i = e;
						return {
							count: i[1],
							reason: i[3],
							context: i[5],
							object: i[7],
							username: i[9],
							"age-seconds": r.transformDoubleReply[2](i[11], t, n),
							"client-info": i[13],
							"entry-id": i[15],
							"timestamp-created": i[17],
							"timestamp-last-updated": i[19]
						};
					});
				},
				3: undefined
			}
		};
	}),
	41634: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("ACL", "LOG", "RESET");
			},
			transformReply: undefined
		};
	}),
	99595: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("ACL", "SAVE");
			},
			transformReply: undefined
		};
	}),
	99283: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ACL", "SETUSER", t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	32076: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("ACL", "USERS");
			},
			transformReply: undefined
		};
	}),
	34111: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("ACL", "WHOAMI");
			},
			transformReply: undefined
		};
	}),
	90111: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("APPEND");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	89997: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("ARCOUNT");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	33483: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ARDEL");
				e.pushKey(t);
				if (Array.isArray(n)) {
					for (const t of n) e.push(t.toString());
				} else {
					e.push(n.toString());
				}
			},
			transformReply: undefined
		};
	}),
	31922: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ARDELRANGE");
				e.pushKey(t);
				for (const [t, r] of n) {
					e.push(t.toString(), r.toString());
				}
			},
			transformReply: undefined
		};
	}),
	82286: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ARGET");
				e.pushKey(t);
				e.push(n.toString());
			},
			transformReply: undefined
		};
	}),
	54445: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("ARGETRANGE");
				e.pushKey(t);
				e.push(n.toString(), r.toString());
			},
			transformReply: undefined
		};
	}),
	1092: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseArGrepArguments = t.AR_PREDICATE_COMBINATORS = t.AR_PREDICATE_TYPES = void 0;
		t.AR_PREDICATE_TYPES = {
			EXACT: "EXACT",
			MATCH: "MATCH",
			GLOB: "GLOB",
			RE: "RE"
		};
		t.AR_PREDICATE_COMBINATORS = {
			AND: "AND",
			OR: "OR"
		};
		function n(e, t, n, r, i, a) {
			e.pushKey(t);
			e.push(typeof n === "number" ? n.toString() : n, typeof r === "number" ? r.toString() : r);
			for (const [t, n] of i) {
				e.push(t, n);
			}
			if (a?.COMBINATOR !== undefined) {
				e.push(a.COMBINATOR);
			}
			if (a?.LIMIT !== undefined) {
				e.push("LIMIT", a.LIMIT.toString());
			}
			if (a?.NOCASE) {
				e.push("NOCASE");
			}
		}
		t.parseArGrepArguments = n;
		t["default"] = {
			parseCommand(e, ...t) {
				e.push("ARGREP");
				n(e, ...t);
			},
			transformReply: undefined
		};
	}),
	15601: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(1092);
		t["default"] = {
			parseCommand(e, ...t) {
				e.push("ARGREP");
				(0, r.parseArGrepArguments)(e, ...t);
				e.push("WITHVALUES");
			},
			transformReply: (e) => {
				const t = e;
				return t.map((e) => {
					const [t, n] = e;
					return {
						index: t,
						value: n
					};
				});
			}
		};
	}),
	27580: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ARINFO");
				e.pushKey(t);
				if (n?.FULL) {
					e.push("FULL");
				}
			},
			transformReply: {
				2: (e, t, n) => (0, r.transformTuplesReply)(e, t, n),
				3: undefined
			}
		};
	}),
	42685: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ARINSERT");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	28102: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("ARLASTITEMS");
				e.pushKey(t);
				e.push(n.toString());
				if (r?.REV) {
					e.push("REV");
				}
			},
			transformReply: undefined
		};
	}),
	76997: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("ARLEN");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	85265: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ARMGET");
				e.pushKey(t);
				if (Array.isArray(n)) {
					for (const t of n) e.push(t.toString());
				} else {
					e.push(n.toString());
				}
			},
			transformReply: undefined
		};
	}),
	67925: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ARMSET");
				e.pushKey(t);
				if (n instanceof Map) {
					for (const [t, r] of n.entries()) {
						e.push(t.toString(), r);
					}
				} else if (Array.isArray(n)) {
					for (const [t, r] of n) {
						e.push(t.toString(), r);
					}
				} else {
					for (const t of Object.keys(n)) {
						e.push(t, n[t]);
					}
				}
			},
			transformReply: undefined
		};
	}),
	98917: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("ARNEXT");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	14539: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.AR_OPERATIONS = void 0;
		t.AR_OPERATIONS = {
			SUM: "SUM",
			MIN: "MIN",
			MAX: "MAX",
			AND: "AND",
			OR: "OR",
			XOR: "XOR",
			MATCH: "MATCH",
			USED: "USED"
		};
		t["default"] = {
			parseCommand(e, t, n, r, i, a) {
				e.push("AROP");
				e.pushKey(t);
				e.push(n.toString(), r.toString(), i);
				if (a !== undefined) {
					e.push(typeof a === "number" ? a.toString() : a);
				}
			},
			transformReply: undefined
		};
	}),
	88630: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("ARRING");
				e.pushKey(t);
				e.push(n.toString());
				e.pushVariadic(r);
			},
			transformReply: undefined
		};
	}),
	26957: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i) {
				e.push("ARSCAN");
				e.pushKey(t);
				e.push(n.toString(), r.toString());
				if (i?.LIMIT !== undefined) {
					e.push("LIMIT", i.LIMIT.toString());
				}
			},
			transformReply: (e) => {
				const t = e;
				return t.map((e) => {
					const [t, n] = e;
					return {
						index: t,
						value: n
					};
				});
			}
		};
	}),
	86844: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ARSEEK");
				e.pushKey(t);
				e.push(n.toString());
			},
			transformReply: undefined
		};
	}),
	76578: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("ARSET");
				e.pushKey(t);
				e.push(n.toString());
				e.pushVariadic(r);
			},
			transformReply: undefined
		};
	}),
	908: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.ASKING_CMD = void 0;
		t.ASKING_CMD = "ASKING";
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push(t.ASKING_CMD);
			},
			transformReply: undefined
		};
	}),
	61465: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, { username: t, password: n }) {
				e.push("AUTH");
				if (t !== undefined) {
					e.push(t);
				}
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	46846: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("BGREWRITEAOF");
			},
			transformReply: undefined
		};
	}),
	95617: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("BGSAVE");
				if (t?.SCHEDULE) {
					e.push("SCHEDULE");
				}
			},
			transformReply: undefined
		};
	}),
	1813: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("BITCOUNT");
				e.pushKey(t);
				if (n) {
					e.push(n.start.toString());
					e.push(n.end.toString());
					if (n.mode) {
						e.push(n.mode);
					}
				}
			},
			transformReply: undefined
		};
	}),
	78174: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("BITFIELD");
				e.pushKey(t);
				for (const t of n) {
					switch (t.operation) {
						case "GET":
							e.push("GET", t.encoding, t.offset.toString());
							break;
						case "SET":
							e.push("SET", t.encoding, t.offset.toString(), t.value.toString());
							break;
						case "INCRBY":
							e.push("INCRBY", t.encoding, t.offset.toString(), t.increment.toString());
							break;
						case "OVERFLOW":
							e.push("OVERFLOW", t.behavior);
							break;
					}
				}
			},
			transformReply: undefined
		};
	}),
	17386: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("BITFIELD_RO");
				e.pushKey(t);
				for (const t of n) {
					e.push("GET");
					e.push(t.encoding);
					e.push(t.offset.toString());
				}
			},
			transformReply: undefined
		};
	}),
	32979: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("BITOP", t);
				e.pushKey(n);
				e.pushKeys(r);
			},
			transformReply: undefined
		};
	}),
	12432: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i, a) {
				e.push("BITPOS");
				e.pushKey(t);
				e.push(n.toString());
				if (r !== undefined) {
					e.push(r.toString());
				}
				if (i !== undefined) {
					e.push(i.toString());
				}
				if (a) {
					e.push(a);
				}
			},
			transformReply: undefined
		};
	}),
	86926: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("BLESS");
				e.push("CLEAR");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	95915: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("BLESS");
				e.push("GET");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	68498: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t, n, r) {
				e.push("BLESS");
				e.push("SCAN");
				e.push(t);
				e.push(n);
				if (r?.COUNT) {
					e.push("COUNT", r.COUNT.toString());
				}
			},
			transformReply([e, t]) {
				return {
					cursor: e,
					keys: t
				};
			}
		};
	}),
	55311: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("BLESS");
				e.push("SET");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	23944: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i, a) {
				e.push("BLMOVE");
				e.pushKeys([t, n]);
				e.push(r, i, a.toString());
			},
			transformReply: undefined
		};
	}),
	30093: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const o = a(n(75115));
		t["default"] = {
			IS_READ_ONLY: false,
			parseCommand(e, t, n, r, i, a, s) {
				e.push("BLMOVEM");
				e.pushKeys([t, n]);
				e.push(r, i, a.toString());
				(0, o.parseLMoveMOptions)(e, s);
			},
			transformReply: o.default.transformReply
		};
	}),
	35363: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const o = a(n(873));
		t["default"] = {
			parseCommand(e, t, ...n) {
				e.push("BLMPOP", t.toString());
				(0, o.parseLMPopArguments)(e, ...n);
			},
			transformReply: o.default.transformReply
		};
	}),
	41878: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("BLPOP");
				e.pushKeys(t);
				e.push(n.toString());
			},
			transformReply(e) {
				if (e === null) return null;
				return {
					key: e[0],
					element: e[1]
				};
			}
		};
	}),
	61288: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(41878));
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("BRPOP");
				e.pushKeys(t);
				e.push(n.toString());
			},
			transformReply: i.default.transformReply
		};
	}),
	87822: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("BRPOPLPUSH");
				e.pushKeys([t, n]);
				e.push(r.toString());
			},
			transformReply: undefined
		};
	}),
	76921: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const o = a(n(22355));
		t["default"] = {
			parseCommand(e, t, ...n) {
				e.push("BZMPOP", t.toString());
				(0, o.parseZMPopArguments)(e, ...n);
			},
			transformReply: o.default.transformReply
		};
	}),
	73496: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("BZPOPMAX");
				e.pushKeys(t);
				e.push(n.toString());
			},
			transformReply: {
				2(e, t, n) {
					return e === null ? null : {
						key: e[0],
						value: e[1],
						score: r.transformDoubleReply[2](e[2], t, n)
					};
				},
				3(e) {
					return e === null ? null : {
						key: e[0],
						value: e[1],
						score: e[2]
					};
				}
			}
		};
	}),
	88294: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(73496));
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("BZPOPMIN");
				e.pushKeys(t);
				e.push(n.toString());
			},
			transformReply: i.default.transformReply
		};
	}),
	57878: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("CLIENT", "CACHING", t ? "YES" : "NO");
			},
			transformReply: undefined
		};
	}),
	75484: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("CLIENT", "GETNAME");
			},
			transformReply: undefined
		};
	}),
	40715: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("CLIENT", "GETREDIR");
			},
			transformReply: undefined
		};
	}),
	77318: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("CLIENT", "ID");
			},
			transformReply: undefined
		};
	}),
	43339: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const n = /([^\s=]+)=([^\s]*)/g;
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("CLIENT", "INFO");
			},
			transformReply(e) {
				const t = {};
				for (const r of e.toString().matchAll(n)) {
					t[r[1]] = r[2];
				}
				const r = {
					id: Number(t.id),
					addr: t.addr,
					fd: Number(t.fd),
					name: t.name,
					age: Number(t.age),
					idle: Number(t.idle),
					flags: t.flags,
					db: Number(t.db),
					sub: Number(t.sub),
					psub: Number(t.psub),
					multi: Number(t.multi),
					qbuf: Number(t.qbuf),
					qbufFree: Number(t["qbuf-free"]),
					argvMem: Number(t["argv-mem"]),
					obl: Number(t.obl),
					oll: Number(t.oll),
					omem: Number(t.omem),
					totMem: Number(t["tot-mem"]),
					events: t.events,
					cmd: t.cmd,
					user: t.user,
					libName: t["lib-name"],
					libVer: t["lib-ver"]
				};
				if (t.laddr !== undefined) {
					r.laddr = t.laddr;
				}
				if (t.redir !== undefined) {
					r.redir = Number(t.redir);
				}
				if (t.ssub !== undefined) {
					r.ssub = Number(t.ssub);
				}
				if (t["multi-mem"] !== undefined) {
					r.multiMem = Number(t["multi-mem"]);
				}
				if (t.resp !== undefined) {
					r.resp = Number(t.resp);
				}
				if (t.watch !== undefined) {
					r.watch = Number(t.watch);
				}
				if (t.rbs !== undefined) {
					r.rbs = Number(t.rbs);
				}
				if (t.rbp !== undefined) {
					r.rbp = Number(t.rbp);
				}
				return r;
			}
		};
	}),
	12335: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.CLIENT_KILL_FILTERS = void 0;
		t.CLIENT_KILL_FILTERS = {
			ADDRESS: "ADDR",
			LOCAL_ADDRESS: "LADDR",
			ID: "ID",
			TYPE: "TYPE",
			USER: "USER",
			SKIP_ME: "SKIPME",
			MAXAGE: "MAXAGE"
		};
		t["default"] = {
			parseCommand(e, t) {
				e.push("CLIENT", "KILL");
				if (Array.isArray(t)) {
					for (const r of t) {
						n(e, r);
					}
				} else {
					n(e, t);
				}
			},
			transformReply: undefined
		};
		function n(e, n) {
			if (n === t.CLIENT_KILL_FILTERS.SKIP_ME) {
				e.push("SKIPME");
				return;
			}
			e.push(n.filter);
			switch (n.filter) {
				case t.CLIENT_KILL_FILTERS.ADDRESS:
					e.push(n.address);
					break;
				case t.CLIENT_KILL_FILTERS.LOCAL_ADDRESS:
					e.push(n.localAddress);
					break;
				case t.CLIENT_KILL_FILTERS.ID:
					e.push(typeof n.id === "number" ? n.id.toString() : n.id);
					break;
				case t.CLIENT_KILL_FILTERS.TYPE:
					e.push(n.type);
					break;
				case t.CLIENT_KILL_FILTERS.USER:
					e.push(n.username);
					break;
				case t.CLIENT_KILL_FILTERS.SKIP_ME:
					e.push(n.skipMe ? "yes" : "no");
					break;
				case t.CLIENT_KILL_FILTERS.MAXAGE:
					e.push(n.maxAge.toString());
					break;
			}
		}
	}),
	10119: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(43339));
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("CLIENT", "LIST");
				if (t) {
					if (t.TYPE !== undefined) {
						e.push("TYPE", t.TYPE);
					} else {
						e.push("ID");
						e.pushVariadic(t.ID);
					}
				}
			},
			transformReply(e) {
				const t = e.toString().split("\n"), n = t.length - 1, r = [];
				for (let e = 0; e < n; e++) {
					r.push(i.default.transformReply(t[e]));
				}
				return r;
			}
		};
	}),
	77200: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("CLIENT", "NO-EVICT", t ? "ON" : "OFF");
			},
			transformReply: undefined
		};
	}),
	88434: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("CLIENT", "NO-TOUCH", t ? "ON" : "OFF");
			},
			transformReply: undefined
		};
	}),
	26173: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("CLIENT", "PAUSE", t.toString());
				if (n) {
					e.push(n);
				}
			},
			transformReply: undefined
		};
	}),
	65640: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("CLIENT", "SETNAME", t);
			},
			transformReply: undefined
		};
	}),
	94050: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t, a) {
				e.push("CLIENT", "TRACKING", t ? "ON" : "OFF");
				if (t) {
					if (a?.REDIRECT) {
						e.push("REDIRECT", a.REDIRECT.toString());
					}
					if (n(a)) {
						e.push("BCAST");
						if (a?.PREFIX) {
							if (Array.isArray(a.PREFIX)) {
								for (const t of a.PREFIX) {
									e.push("PREFIX", t);
								}
							} else {
								e.push("PREFIX", a.PREFIX);
							}
						}
					} else if (r(a)) {
						e.push("OPTIN");
					} else if (i(a)) {
						e.push("OPTOUT");
					}
					if (a?.NOLOOP) {
						e.push("NOLOOP");
					}
				}
			},
			transformReply: undefined
		};
		function n(e) {
			return e?.BCAST === true;
		}
		function r(e) {
			return e?.OPTIN === true;
		}
		function i(e) {
			return e?.OPTOUT === true;
		}
	}),
	68994: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("CLIENT", "TRACKINGINFO");
			},
			transformReply: {
				2: (e) => ({
					flags: e[1],
					redirect: e[3],
					prefixes: e[5]
				}),
				3: undefined
			}
		};
	}),
	55643: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.CLIENT_UNBLOCK_MODES = void 0;
		t.CLIENT_UNBLOCK_MODES = {
			TIMEOUT: "TIMEOUT",
			ERROR: "ERROR"
		};
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("CLIENT", "UNBLOCK", typeof t === "number" ? t.toString() : t);
				if (n) {
					e.push(n);
				}
			},
			transformReply: undefined
		};
	}),
	6328: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("CLIENT", "UNPAUSE");
			},
			transformReply: undefined
		};
	}),
	1964: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("CLUSTER", "ADDSLOTS");
				e.pushVariadicNumber(t);
			},
			transformReply: undefined
		};
	}),
	47355: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t) {
				e.push("CLUSTER", "ADDSLOTSRANGE");
				(0, r.parseSlotRangesArguments)(e, t);
			},
			transformReply: undefined
		};
	}),
	93879: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("CLUSTER", "BUMPEPOCH");
			},
			transformReply: undefined
		};
	}),
	824: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("CLUSTER", "COUNT-FAILURE-REPORTS", t);
			},
			transformReply: undefined
		};
	}),
	38010: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("CLUSTER", "COUNTKEYSINSLOT", t.toString());
			},
			transformReply: undefined
		};
	}),
	61614: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("CLUSTER", "DELSLOTS");
				e.pushVariadicNumber(t);
			},
			transformReply: undefined
		};
	}),
	20397: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t) {
				e.push("CLUSTER", "DELSLOTSRANGE");
				(0, r.parseSlotRangesArguments)(e, t);
			},
			transformReply: undefined
		};
	}),
	23594: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.FAILOVER_MODES = void 0;
		t.FAILOVER_MODES = {
			FORCE: "FORCE",
			TAKEOVER: "TAKEOVER"
		};
		t["default"] = {
			parseCommand(e, t) {
				e.push("CLUSTER", "FAILOVER");
				if (t?.mode) {
					e.push(t.mode);
				}
			},
			transformReply: undefined
		};
	}),
	27339: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("CLUSTER", "FLUSHSLOTS");
			},
			transformReply: undefined
		};
	}),
	51753: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("CLUSTER", "FORGET", t);
			},
			transformReply: undefined
		};
	}),
	68433: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t, n) {
				e.push("CLUSTER", "GETKEYSINSLOT", t.toString(), n.toString());
			},
			transformReply: undefined
		};
	}),
	76376: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("CLUSTER", "INFO");
			},
			transformReply: undefined
		};
	}),
	95341: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("CLUSTER", "KEYSLOT");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	63047: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("CLUSTER", "LINKS");
			},
			transformReply: {
				2: (e) => e.map((e) => {
					const t = e;
					return {
						direction: t[1],
						node: t[3],
						"create-time": t[5],
						events: t[7],
						"send-buffer-allocated": t[9],
						"send-buffer-used": t[11]
					};
				}),
				3: undefined
			}
		};
	}),
	98303: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("CLUSTER", "MEET", t, n.toString());
			},
			transformReply: undefined
		};
	}),
	4215: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("CLUSTER", "MYID");
			},
			transformReply: undefined
		};
	}),
	71993: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("CLUSTER", "MYSHARDID");
			},
			transformReply: undefined
		};
	}),
	13619: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("CLUSTER", "NODES");
			},
			transformReply: undefined
		};
	}),
	80797: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("CLUSTER", "REPLICAS", t);
			},
			transformReply: undefined
		};
	}),
	41253: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("CLUSTER", "REPLICATE", t);
			},
			transformReply: undefined
		};
	}),
	58057: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("CLUSTER", "RESET");
				if (t?.mode) {
					e.push(t.mode);
				}
			},
			transformReply: undefined
		};
	}),
	99131: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("CLUSTER", "SAVECONFIG");
			},
			transformReply: undefined
		};
	}),
	21885: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("CLUSTER", "SET-CONFIG-EPOCH", t.toString());
			},
			transformReply: undefined
		};
	}),
	62698: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.CLUSTER_SLOT_STATES = void 0;
		t.CLUSTER_SLOT_STATES = {
			IMPORTING: "IMPORTING",
			MIGRATING: "MIGRATING",
			STABLE: "STABLE",
			NODE: "NODE"
		};
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("CLUSTER", "SETSLOT", t.toString(), n);
				if (r) {
					e.push(r);
				}
			},
			transformReply: undefined
		};
	}),
	2463: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("CLUSTER", "SLOTS");
			},
			transformReply(e) {
				return e.map(([e, t, r, ...i]) => ({
					from: e,
					to: t,
					master: n(r),
					replicas: i.map(n)
				}));
			}
		};
		function n(e) {
			const [t, n, r] = e;
			return {
				host: t,
				port: n,
				id: r
			};
		}
	}),
	5218: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("COMMAND");
			},
			transformReply(e) {
				return e.map(r.transformCommandReply);
			}
		};
	}),
	27914: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("COMMAND", "COUNT");
			},
			transformReply: undefined
		};
	}),
	39326: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(39447);
		function i(e, t, n) {
			if (!Array.isArray(e)) {
				return e;
			}
			const i = [];
			for (let t = 0; t < e.length; t += 2) {
				const r = e[t].toString();
				i.push([r, n(r, e[t + 1])]);
			}
			switch (t?.[r.RESP_TYPES.MAP]) {
				case Array: return i.flat();
				case Map: return new Map(i);
				default: {
					const e = {};
					for (const [t, n] of i) {
						e[t] = n;
					}
					return e;
				}
			}
		}
		function a(e, t) {
			return i(e, t, (e, n) => {
				if (e === "arguments" && Array.isArray(n)) {
					return n.map((e) => a(e, t));
				}
				return n;
			});
		}
		function o(e, t) {
			return i(e, t, (e, n) => {
				switch (e) {
					case "arguments": return Array.isArray(n) ? n.map((e) => a(e, t)) : n;
					case "subcommands": return s(n, t);
					case "reply_schema": return n;
					default: return n;
				}
			});
		}
		function s(e, t) {
			return i(e, t, (e, n) => o(n, t));
		}
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("COMMAND", "DOCS");
				if (t !== undefined) {
					e.pushVariadic(t);
				}
			},
			transformReply: {
				2: (e, t, n) => s(e, n),
				3: undefined
			}
		};
	}),
	24717: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("COMMAND", "GETKEYS");
				e.push(...t);
			},
			transformReply: undefined
		};
	}),
	35533: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("COMMAND", "GETKEYSANDFLAGS");
				e.push(...t);
			},
			transformReply(e) {
				return e.map((e) => {
					const [t, n] = e;
					return {
						key: t,
						flags: n
					};
				});
			}
		};
	}),
	40469: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("COMMAND", "INFO", ...t);
			},
			transformReply(e) {
				return e.map((e) => e ? (0, r.transformCommandReply)(e) : null);
			}
		};
	}),
	71193: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.COMMAND_LIST_FILTER_BY = void 0;
		t.COMMAND_LIST_FILTER_BY = {
			MODULE: "MODULE",
			ACLCAT: "ACLCAT",
			PATTERN: "PATTERN"
		};
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("COMMAND", "LIST");
				if (t?.FILTERBY) {
					e.push("FILTERBY", t.FILTERBY.type, t.FILTERBY.value);
				}
			},
			transformReply: undefined
		};
	}),
	51278: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("CONFIG", "GET");
				e.pushVariadic(t);
			},
			transformReply: {
				2: r.transformTuplesReply,
				3: undefined
			}
		};
	}),
	87623: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("CONFIG", "RESETSTAT");
			},
			transformReply: undefined
		};
	}),
	71398: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("CONFIG", "REWRITE");
			},
			transformReply: undefined
		};
	}),
	29218: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, ...[t, n]) {
				e.push("CONFIG", "SET");
				if (typeof t === "string" || t instanceof Buffer) {
					e.push(t, n);
				} else {
					for (const [n, r] of Object.entries(t)) {
						e.push(n, r);
					}
				}
			},
			transformReply: undefined
		};
	}),
	14278: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("COPY");
				e.pushKeys([t, n]);
				if (r?.DB !== undefined) {
					e.push("DB", r.DB.toString());
				}
				if (r?.REPLACE) {
					e.push("REPLACE");
				}
			},
			transformReply: undefined
		};
	}),
	13576: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("DBSIZE");
			},
			transformReply: undefined
		};
	}),
	97209: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("DECR");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	21428: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("DECRBY");
				e.pushKey(t);
				e.push(n.toString());
			},
			transformReply: undefined
		};
	}),
	71526: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("DEL");
				e.pushKeys(t);
			},
			transformReply: undefined
		};
	}),
	86991: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.DelexCondition = void 0;
		t.DelexCondition = {
			IFEQ: "IFEQ",
			IFNE: "IFNE",
			IFDEQ: "IFDEQ",
			IFDNE: "IFDNE"
		};
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("DELEX");
				e.pushKey(t);
				if (n) {
					e.push(n.condition);
					e.push(n.matchValue);
				}
			},
			transformReply: undefined
		};
	}),
	28663: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("DIGEST");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	90297: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("DUMP");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	71466: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("ECHO", t);
			},
			transformReply: undefined
		};
	}),
	20825: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseEvalArguments = void 0;
		function n(e, t, n) {
			e.push(t);
			if (n?.keys) {
				e.pushKeysLength(n.keys);
			} else {
				e.push("0");
			}
			if (n?.arguments) {
				e.push(...n.arguments);
			}
		}
		t.parseEvalArguments = n;
		t["default"] = {
			parseCommand(...e) {
				e[0].push("EVAL");
				n(...e);
			},
			transformReply: undefined
		};
	}),
	31891: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const o = a(n(20825));
		t["default"] = {
			parseCommand(...e) {
				e[0].push("EVALSHA");
				(0, o.parseEvalArguments)(...e);
			},
			transformReply: o.default.transformReply
		};
	}),
	21701: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const o = a(n(20825));
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(...e) {
				e[0].push("EVALSHA_RO");
				(0, o.parseEvalArguments)(...e);
			},
			transformReply: o.default.transformReply
		};
	}),
	9811: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const o = a(n(20825));
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(...e) {
				e[0].push("EVAL_RO");
				(0, o.parseEvalArguments)(...e);
			},
			transformReply: o.default.transformReply
		};
	}),
	74495: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("EXISTS");
				e.pushKeys(t);
			},
			transformReply: undefined
		};
	}),
	69692: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("EXPIRE");
				e.pushKey(t);
				e.push(n.toString());
				if (r) {
					e.push(r);
				}
			},
			transformReply: undefined
		};
	}),
	32325: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i) {
				e.push("EXPIREAT");
				e.pushKey(t);
				e.push((0, r.transformEXAT)(n));
				if (i) {
					e.push(i);
				}
			},
			transformReply: undefined
		};
	}),
	10593: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("EXPIRETIME");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	18689: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const o = a(n(20825));
		t["default"] = {
			parseCommand(...e) {
				e[0].push("FCALL");
				(0, o.parseEvalArguments)(...e);
			},
			transformReply: o.default.transformReply
		};
	}),
	52779: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const o = a(n(20825));
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(...e) {
				e[0].push("FCALL_RO");
				(0, o.parseEvalArguments)(...e);
			},
			transformReply: o.default.transformReply
		};
	}),
	65582: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.REDIS_FLUSH_MODES = void 0;
		t.REDIS_FLUSH_MODES = {
			ASYNC: "ASYNC",
			SYNC: "SYNC"
		};
		t["default"] = {
			parseCommand(e, t) {
				e.push("FLUSHALL");
				if (t) {
					e.push(t);
				}
			},
			transformReply: undefined
		};
	}),
	32283: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("FLUSHDB");
				if (t) {
					e.push(t);
				}
			},
			transformReply: undefined
		};
	}),
	91501: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("FUNCTION", "DELETE", t);
			},
			transformReply: undefined
		};
	}),
	84700: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("FUNCTION", "DUMP");
			},
			transformReply: undefined
		};
	}),
	5182: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("FUNCTION", "FLUSH");
				if (t) {
					e.push(t);
				}
			},
			transformReply: undefined
		};
	}),
	32034: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("FUNCTION", "KILL");
			},
			transformReply: undefined
		};
	}),
	97722: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("FUNCTION", "LIST");
				if (t?.LIBRARYNAME) {
					e.push("LIBRARYNAME", t.LIBRARYNAME);
				}
			},
			transformReply: {
				2: (e) => {
					return e.map((e) => {
						const t = e;
						return {
							library_name: t[1],
							engine: t[3],
							functions: t[5].map((e) => {
								const t = e;
								return {
									name: t[1],
									description: t[3],
									flags: t[5]
								};
							})
						};
					});
				},
				3: undefined
			}
		};
	}),
	75528: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(97722));
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(...e) {
				i.default.parseCommand(...e);
				e[0].push("WITHCODE");
			},
			transformReply: {
				2: (e) => {
					return e.map((e) => {
						const t = e;
						return {
							library_name: t[1],
							engine: t[3],
							functions: t[5].map((e) => {
								const t = e;
								return {
									name: t[1],
									description: t[3],
									flags: t[5]
								};
							}),
							library_code: t[7]
						};
					});
				},
				3: undefined
			}
		};
	}),
	17962: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("FUNCTION", "LOAD");
				if (n?.REPLACE) {
					e.push("REPLACE");
				}
				e.push(t);
			},
			transformReply: undefined
		};
	}),
	48546: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("FUNCTION", "RESTORE", t);
				if (n?.mode) {
					e.push(n.mode);
				}
			},
			transformReply: undefined
		};
	}),
	87275: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("FUNCTION", "STATS");
			},
			transformReply: {
				2: (e) => {
					return {
						running_script: i(e[1]),
						engines: a(e[3])
					};
				},
				3: undefined
			}
		};
		function i(e) {
			if ((0, r.isNullReply)(e)) {
				return null;
			}
			const t = e;
			return {
				name: t[1],
				command: t[3],
				duration_ms: t[5]
			};
		}
		function a(e) {
			const t = e;
			const n = {};
			for (let e = 0; e < t.length; e++) {
				const r = t[e], i = t[++e], a = i;
				n[r.toString()] = {
					libraries_count: a[1],
					functions_count: a[3]
				};
			}
			return n;
		}
	}),
	73211: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, r, i) {
				e.push("GEOADD");
				e.pushKey(t);
				if (i?.condition) {
					e.push(i.condition);
				} else if (i?.NX) {
					e.push("NX");
				} else if (i?.XX) {
					e.push("XX");
				}
				if (i?.CH) {
					e.push("CH");
				}
				if (Array.isArray(r)) {
					for (const t of r) {
						n(e, t);
					}
				} else {
					n(e, r);
				}
			},
			transformReply: undefined
		};
		function n(e, { longitude: t, latitude: n, member: r }) {
			e.push(t.toString(), n.toString(), r);
		}
	}),
	5482: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i) {
				e.push("GEODIST");
				e.pushKey(t);
				e.push(n, r);
				if (i) {
					e.push(i);
				}
			},
			transformReply(e) {
				return e === null ? null : Number(e);
			}
		};
	}),
	98098: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("GEOHASH");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	42234: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("GEOPOS");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply(e) {
				return e.map((e) => {
					const t = e;
					return t === null ? null : {
						longitude: t[0],
						latitude: t[1]
					};
				});
			}
		};
	}),
	74096: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseGeoRadiusArguments = void 0;
		const r = n(38322);
		function i(e, t, n, i, a, o) {
			e.pushKey(t);
			e.push(n.longitude.toString(), n.latitude.toString(), i.toString(), a);
			(0, r.parseGeoSearchOptions)(e, o);
		}
		t.parseGeoRadiusArguments = i;
		t["default"] = {
			parseCommand(...e) {
				e[0].push("GEORADIUS");
				return i(...e);
			},
			transformReply: undefined
		};
	}),
	58527: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseGeoRadiusByMemberArguments = void 0;
		const r = n(38322);
		function i(e, t, n, i, a, o) {
			e.pushKey(t);
			e.push(n, i.toString(), a);
			(0, r.parseGeoSearchOptions)(e, o);
		}
		t.parseGeoRadiusByMemberArguments = i;
		t["default"] = {
			parseCommand(e, t, n, r, a, o) {
				e.push("GEORADIUSBYMEMBER");
				i(e, t, n, r, a, o);
			},
			transformReply: undefined
		};
	}),
	99865: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const o = a(n(58527));
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				t.push("GEORADIUSBYMEMBER_RO");
				(0, o.parseGeoRadiusByMemberArguments)(...e);
			},
			transformReply: o.default.transformReply
		};
	}),
	54912: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const o = a(n(42154));
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				t.push("GEORADIUSBYMEMBER_RO");
				(0, o.parseGeoRadiusByMemberWithArguments)(...e);
			},
			transformReply: o.default.transformReply
		};
	}),
	40433: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(58527);
		t["default"] = {
			parseCommand(e, t, n, i, a, o, s) {
				e.push("GEORADIUSBYMEMBER");
				(0, r.parseGeoRadiusByMemberArguments)(e, t, n, i, a, s);
				if (s?.STOREDIST) {
					e.push("STOREDIST");
					e.pushKey(o);
				} else {
					e.push("STORE");
					e.pushKey(o);
				}
			},
			transformReply: undefined
		};
	}),
	42154: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseGeoRadiusByMemberWithArguments = void 0;
		const i = n(38322);
		const a = r(n(25689));
		function o(e, t, n, r, a, o, s) {
			e.pushKey(t);
			e.push(n, r.toString(), a);
			(0, i.parseGeoSearchOptions)(e, s);
			e.push(...o);
			e.preserve = o;
		}
		t.parseGeoRadiusByMemberWithArguments = o;
		t["default"] = {
			parseCommand(e, t, n, r, i, a, s) {
				e.push("GEORADIUSBYMEMBER");
				o(e, t, n, r, i, a, s);
			},
			transformReply: a.default.transformReply
		};
	}),
	28084: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const o = a(n(74096));
		t["default"] = {
			parseCommand(...e) {
				e[0].push("GEORADIUS_RO");
				(0, o.parseGeoRadiusArguments)(...e);
			},
			transformReply: o.default.transformReply
		};
	}),
	74543: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = n(59227);
		const a = r(n(59227));
		t["default"] = {
			parseCommand(...e) {
				e[0].push("GEORADIUS_RO");
				(0, i.parseGeoRadiusWithArguments)(...e);
			},
			transformReply: a.default.transformReply
		};
	}),
	40590: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(74096);
		t["default"] = {
			parseCommand(e, t, n, i, a, o, s) {
				e.push("GEORADIUS");
				(0, r.parseGeoRadiusArguments)(e, t, n, i, a, s);
				if (s?.STOREDIST) {
					e.push("STOREDIST");
					e.pushKey(o);
				} else {
					e.push("STORE");
					e.pushKey(o);
				}
			},
			transformReply: undefined
		};
	}),
	59227: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseGeoRadiusWithArguments = void 0;
		const i = n(74096);
		const a = r(n(25689));
		function o(e, t, n, r, a, o, s) {
			(0, i.parseGeoRadiusArguments)(e, t, n, r, a, s);
			e.pushVariadic(o);
			e.preserve = o;
		}
		t.parseGeoRadiusWithArguments = o;
		t["default"] = {
			parseCommand(e, t, n, r, i, a, s) {
				e.push("GEORADIUS");
				o(e, t, n, r, i, a, s);
			},
			transformReply: a.default.transformReply
		};
	}),
	38322: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseGeoSearchOptions = t.parseGeoSearchArguments = void 0;
		function n(e, t, n, i, a) {
			e.pushKey(t);
			if (typeof n === "string" || n instanceof Buffer) {
				e.push("FROMMEMBER", n);
			} else {
				e.push("FROMLONLAT", n.longitude.toString(), n.latitude.toString());
			}
			if ("radius" in i) {
				e.push("BYRADIUS", i.radius.toString(), i.unit);
			} else {
				e.push("BYBOX", i.width.toString(), i.height.toString(), i.unit);
			}
			r(e, a);
		}
		t.parseGeoSearchArguments = n;
		function r(e, t) {
			if (t?.SORT) {
				e.push(t.SORT);
			}
			if (t?.COUNT) {
				if (typeof t.COUNT === "number") {
					e.push("COUNT", t.COUNT.toString());
				} else {
					e.push("COUNT", t.COUNT.value.toString());
					if (t.COUNT.ANY) {
						e.push("ANY");
					}
				}
			}
		}
		t.parseGeoSearchOptions = r;
		t["default"] = {
			parseCommand(e, t, r, i, a) {
				e.push("GEOSEARCH");
				n(e, t, r, i, a);
			},
			transformReply: undefined
		};
	}),
	72005: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(38322);
		t["default"] = {
			parseCommand(e, t, n, i, a, o) {
				e.push("GEOSEARCHSTORE");
				if (t !== undefined) {
					e.pushKey(t);
				}
				(0, r.parseGeoSearchArguments)(e, n, i, a, o);
				if (o?.STOREDIST) {
					e.push("STOREDIST");
				}
			},
			transformReply: undefined
		};
	}),
	25689: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.GEO_REPLY_WITH = void 0;
		const i = n(39447);
		const a = r(n(38322));
		const o = n(86015);
		t.GEO_REPLY_WITH = {
			DISTANCE: "WITHDIST",
			HASH: "WITHHASH",
			COORDINATES: "WITHCOORD"
		};
		t["default"] = {
			parseCommand(e, t, n, r, i, o) {
				a.default.parseCommand(e, t, n, r, o);
				e.push(...i);
				e.preserve = i;
			},
			transformReply(e, n, r) {
				const a = new Set(n);
				let s = 0;
				const c = a.has(t.GEO_REPLY_WITH.DISTANCE) && ++s, l = a.has(t.GEO_REPLY_WITH.HASH) && ++s, u = a.has(t.GEO_REPLY_WITH.COORDINATES) && ++s;
				const d = r ? r[i.RESP_TYPES.DOUBLE] : undefined;
				const f = (e) => {
					if (typeof e !== "number") {
						return o.transformDoubleReply[2](e, undefined, r);
					}
					if (d === String) {
						return e.toString();
					}
					return e;
				};
				return e.map((e) => {
					const t = e;
					const n = { member: t[0] };
					if (c) {
						n.distance = f(t[c]);
					}
					if (l) {
						n.hash = t[l];
					}
					if (u) {
						const [e, r] = t[u];
						n.coordinates = {
							longitude: f(e),
							latitude: f(r)
						};
					}
					return n;
				});
			}
		};
	}),
	71555: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("GET");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	16340: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("GETBIT");
				e.pushKey(t);
				e.push(n.toString());
			},
			transformReply: undefined
		};
	}),
	73498: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("GETDEL");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	22922: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("GETEX");
				e.pushKey(t);
				if ("type" in n) {
					switch (n.type) {
						case "EX":
						case "PX":
							e.push(n.type, n.value.toString());
							break;
						case "EXAT":
							e.push(n.type, (0, r.transformEXAT)(n.value));
							break;
						case "PXAT":
							e.push(n.type, (0, r.transformPXAT)(n.value));
							break;
						case "PERSIST":
							e.push("PERSIST");
							break;
					}
				} else {
					if ("EX" in n) {
						e.push("EX", n.EX.toString());
					} else if ("PX" in n) {
						e.push("PX", n.PX.toString());
					} else if ("EXAT" in n) {
						e.push("EXAT", (0, r.transformEXAT)(n.EXAT));
					} else if ("PXAT" in n) {
						e.push("PXAT", (0, r.transformPXAT)(n.PXAT));
					} else {
						e.push("PERSIST");
					}
				}
			},
			transformReply: undefined
		};
	}),
	83754: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("GETRANGE");
				e.pushKey(t);
				e.push(n.toString(), r.toString());
			},
			transformReply: undefined
		};
	}),
	96419: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("GETSET");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	79750: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HDEL");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	73903: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HELLO");
				if (t) {
					e.push(t.toString());
					if (n?.AUTH) {
						e.push("AUTH", n.AUTH.username, n.AUTH.password);
					}
					if (n?.SETNAME !== undefined) {
						e.push("SETNAME", n.SETNAME);
					}
				}
			},
			transformReply: {
				2: (e) => ({
					server: e[1],
					version: e[3],
					proto: e[5],
					id: e[7],
					mode: e[9],
					role: e[11],
					modules: e[13]
				}),
				3: undefined
			}
		};
	}),
	67423: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HEXISTS");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	62620: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.HASH_EXPIRATION = void 0;
		t.HASH_EXPIRATION = {
			FIELD_NOT_EXISTS: -2,
			CONDITION_NOT_MET: 0,
			UPDATED: 1,
			DELETED: 2
		};
		t["default"] = {
			parseCommand(e, t, n, r, i) {
				e.push("HEXPIRE");
				e.pushKey(t);
				e.push(r.toString());
				if (i) {
					e.push(i);
				}
				e.push("FIELDS");
				e.pushVariadicWithLength(n);
			},
			transformReply: undefined
		};
	}),
	24997: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i, a) {
				e.push("HEXPIREAT");
				e.pushKey(t);
				e.push((0, r.transformEXAT)(i));
				if (a) {
					e.push(a);
				}
				e.push("FIELDS");
				e.pushVariadicWithLength(n);
			},
			transformReply: undefined
		};
	}),
	42337: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.HASH_EXPIRATION_TIME = void 0;
		t.HASH_EXPIRATION_TIME = {
			FIELD_NOT_EXISTS: -2,
			NO_EXPIRATION: -1
		};
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HEXPIRETIME");
				e.pushKey(t);
				e.push("FIELDS");
				e.pushVariadicWithLength(n);
			},
			transformReply: undefined
		};
	}),
	94339: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HGET");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	73676: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t) {
				e.push("HGETALL");
				e.pushKey(t);
			},
			TRANSFORM_LEGACY_REPLY: true,
			transformReply: {
				2: r.transformTuplesReply,
				3: undefined
			}
		};
	}),
	83738: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HGETDEL");
				e.pushKey(t);
				e.push("FIELDS");
				e.pushVariadicWithLength(n);
			},
			transformReply: undefined
		};
	}),
	98154: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("HGETEX");
				e.pushKey(t);
				if (r?.expiration) {
					if (typeof r.expiration === "string") {
						e.push(r.expiration);
					} else if (r.expiration.type === "PERSIST") {
						e.push("PERSIST");
					} else {
						e.push(r.expiration.type, r.expiration.value.toString());
					}
				}
				e.push("FIELDS");
				e.pushVariadicWithLength(n);
			},
			transformReply: undefined
		};
	}),
	93503: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("HIMPORT", "DISCARD", t);
			},
			transformReply: undefined
		};
	}),
	67392: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("HIMPORT", "DISCARDALL");
			},
			transformReply: undefined
		};
	}),
	96070: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HIMPORT", "PREPARE", t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	67225: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("HIMPORT", "SET");
				e.pushKey(t);
				e.push(n);
				e.pushVariadic(r);
			},
			transformReply: undefined
		};
	}),
	40216: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("HINCRBY");
				e.pushKey(t);
				e.push(n, r.toString());
			},
			transformReply: undefined
		};
	}),
	86044: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("HINCRBYFLOAT");
				e.pushKey(t);
				e.push(n, r.toString());
			},
			transformReply: undefined
		};
	}),
	11363: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("HKEYS");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	65876: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("HLEN");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	42298: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HMGET");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	81175: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(4563);
		function i(e) {
			const t = Number(e);
			if (!Number.isFinite(t)) {
				throw new TypeError(`HOTKEYS GET: expected slot to be a finite number, got ${JSON.stringify(e)}`);
			}
			return t;
		}
		function a(e) {
			return (0, r.mapLikeEntries)(e).map(([e, t]) => ({
				key: e,
				value: Number(t)
			}));
		}
		function o(e) {
			return (0, r.mapLikeValues)(e).map((e) => {
				let t;
				if (Array.isArray(e)) {
					t = e;
				} else if (e instanceof Map) {
					t = [...e.values()];
				} else if ((0, r.isPlainObject)(e)) {
					const n = e.start ?? e[0];
					const r = e.end ?? e[1] ?? n;
					t = [n, r];
				} else {
					const t = i(e);
					return {
						start: t,
						end: t
					};
				}
				if (t.length === 1) {
					const e = i(t[0]);
					return {
						start: e,
						end: e
					};
				}
				return {
					start: i(t[0]),
					end: i(t[1])
				};
			});
		}
		function s(e) {
			if (e === null) return null;
			const t = {};
			for (const [n, i] of (0, r.mapLikeEntries)(e)) {
				switch (n) {
					case "tracking-active":
						t.trackingActive = Number(i);
						break;
					case "sample-ratio":
						t.sampleRatio = Number(i);
						break;
					case "selected-slots":
						t.selectedSlots = o(i);
						break;
					case "sampled-commands-selected-slots-us":
						t.sampledCommandsSelectedSlotsUs = Number(i);
						break;
					case "all-commands-selected-slots-us":
						t.allCommandsSelectedSlotsUs = Number(i);
						break;
					case "all-commands-all-slots-us":
						t.allCommandsAllSlotsUs = Number(i);
						break;
					case "net-bytes-sampled-commands-selected-slots":
						t.netBytesSampledCommandsSelectedSlots = Number(i);
						break;
					case "net-bytes-all-commands-selected-slots":
						t.netBytesAllCommandsSelectedSlots = Number(i);
						break;
					case "net-bytes-all-commands-all-slots":
						t.netBytesAllCommandsAllSlots = Number(i);
						break;
					case "collection-start-time-unix-ms":
						t.collectionStartTimeUnixMs = Number(i);
						break;
					case "collection-duration-ms":
						t.collectionDurationMs = Number(i);
						break;
					case "total-cpu-time-sys-ms":
						t.totalCpuTimeSysMs = Number(i);
						break;
					case "total-cpu-time-user-ms":
						t.totalCpuTimeUserMs = Number(i);
						break;
					case "total-net-bytes":
						t.totalNetBytes = Number(i);
						break;
					case "by-cpu-time-us":
						t.byCpuTimeUs = a(i);
						break;
					case "by-net-bytes":
						t.byNetBytes = a(i);
						break;
				}
			}
			return t;
		}
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("HOTKEYS", "GET");
			},
			transformReply: s
		};
	}),
	62448: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("HOTKEYS", "RESET");
			},
			transformReply: undefined
		};
	}),
	58743: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.HOTKEYS_METRICS = void 0;
		t.HOTKEYS_METRICS = {
			CPU: "CPU",
			NET: "NET"
		};
		t["default"] = {
			parseCommand(e, t) {
				e.push("HOTKEYS", "START");
				e.push("METRICS", t.METRICS.count.toString());
				if (t.METRICS.CPU) {
					e.push("CPU");
				}
				if (t.METRICS.NET) {
					e.push("NET");
				}
				if (t.COUNT !== undefined) {
					e.push("COUNT", t.COUNT.toString());
				}
				if (t.DURATION !== undefined) {
					e.push("DURATION", t.DURATION.toString());
				}
				if (t.SAMPLE !== undefined) {
					e.push("SAMPLE", t.SAMPLE.toString());
				}
				if (t.SLOTS !== undefined) {
					e.push("SLOTS", t.SLOTS.count.toString());
					for (const n of t.SLOTS.slots) {
						e.push(n.toString());
					}
				}
			},
			transformReply: undefined
		};
	}),
	4699: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("HOTKEYS", "STOP");
			},
			transformReply: undefined
		};
	}),
	28391: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HPERSIST");
				e.pushKey(t);
				e.push("FIELDS");
				e.pushVariadicWithLength(n);
			},
			transformReply: undefined
		};
	}),
	1220: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i) {
				e.push("HPEXPIRE");
				e.pushKey(t);
				e.push(r.toString());
				if (i) {
					e.push(i);
				}
				e.push("FIELDS");
				e.pushVariadicWithLength(n);
			},
			transformReply: undefined
		};
	}),
	80269: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i, a) {
				e.push("HPEXPIREAT");
				e.pushKey(t);
				e.push((0, r.transformPXAT)(i));
				if (a) {
					e.push(a);
				}
				e.push("FIELDS");
				e.pushVariadicWithLength(n);
			},
			transformReply: undefined
		};
	}),
	37225: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HPEXPIRETIME");
				e.pushKey(t);
				e.push("FIELDS");
				e.pushVariadicWithLength(n);
			},
			transformReply: undefined
		};
	}),
	84507: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HPTTL");
				e.pushKey(t);
				e.push("FIELDS");
				e.pushVariadicWithLength(n);
			},
			transformReply: undefined
		};
	}),
	14978: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("HRANDFIELD");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	7594: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HRANDFIELD");
				e.pushKey(t);
				e.push(n.toString());
			},
			transformReply: undefined
		};
	}),
	85859: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HRANDFIELD");
				e.pushKey(t);
				e.push(n.toString(), "WITHVALUES");
			},
			transformReply: {
				2: (e) => {
					const t = [];
					let n = 0;
					while (n < e.length) {
						t.push({
							field: e[n++],
							value: e[n++]
						});
					}
					return t;
				},
				3: (e) => {
					return e.map((e) => {
						const [t, n] = e;
						return {
							field: t,
							value: n
						};
					});
				}
			}
		};
	}),
	47146: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(11946);
		t["default"] = {
			parseCommand(e, t, n, i) {
				e.push("HSCAN");
				e.pushKey(t);
				(0, r.parseScanArguments)(e, n, i);
			},
			transformReply([e, t]) {
				const n = [];
				let r = 0;
				while (r < t.length) {
					n.push({
						field: t[r++],
						value: t[r++]
					});
				}
				return {
					cursor: e,
					entries: n
				};
			}
		};
	}),
	27020: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(47146));
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				i.default.parseCommand(...e);
				t.push("NOVALUES");
			},
			transformReply([e, t]) {
				return {
					cursor: e,
					fields: t
				};
			}
		};
	}),
	43303: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, ...[t, o, s]) {
				e.push("HSET");
				e.pushKey(t);
				if (typeof o === "string" || typeof o === "number" || o instanceof Buffer) {
					e.push(a(o), a(s));
				} else if (o instanceof Map) {
					n(e, o);
				} else if (Array.isArray(o)) {
					r(e, o);
				} else {
					i(e, o);
				}
			},
			transformReply: undefined
		};
		function n(e, t) {
			for (const [n, r] of t.entries()) {
				e.push(a(n), a(r));
			}
		}
		function r(e, t) {
			for (const n of t) {
				if (Array.isArray(n)) {
					r(e, n);
					continue;
				}
				e.push(a(n));
			}
		}
		function i(e, t) {
			for (const n of Object.keys(t)) {
				e.push(a(n), a(t[n]));
			}
		}
		function a(e) {
			return typeof e === "number" ? e.toString() : e;
		}
	}),
	6566: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(60087);
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("HSETEX");
				e.pushKey(t);
				if (r?.mode) {
					e.push(r.mode);
				}
				if (r?.expiration) {
					if (typeof r.expiration === "string") {
						e.push(r.expiration);
					} else if (r.expiration.type === "KEEPTTL") {
						e.push("KEEPTTL");
					} else {
						e.push(r.expiration.type, r.expiration.value.toString());
					}
				}
				e.push("FIELDS");
				if (n instanceof Map) {
					i(e, n);
				} else if (Array.isArray(n)) {
					a(e, n);
				} else {
					s(e, n);
				}
			},
			transformReply: undefined
		};
		function i(e, t) {
			e.push(t.size.toString());
			for (const [n, r] of t.entries()) {
				e.push(c(n), c(r));
			}
		}
		function a(e, t) {
			const n = new r.BasicCommandParser();
			o(n, t);
			if (n.redisArgs.length % 2 != 0) {
				throw Error("invalid number of arguments, expected key value ....[key value] pairs, got key without value");
			}
			e.push((n.redisArgs.length / 2).toString());
			e.push(...n.redisArgs);
		}
		function o(e, t) {
			for (const n of t) {
				if (Array.isArray(n)) {
					o(e, n);
					continue;
				}
				e.push(c(n));
			}
		}
		function s(e, t) {
			const n = Object.keys(t).length;
			if (n == 0) {
				throw Error("object without keys");
			}
			e.push(n.toString());
			for (const n of Object.keys(t)) {
				e.push(c(n), c(t[n]));
			}
		}
		function c(e) {
			return typeof e === "number" ? e.toString() : e;
		}
	}),
	79121: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("HSETNX");
				e.pushKey(t);
				e.push(n, r);
			},
			transformReply: undefined
		};
	}),
	44585: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HSTRLEN");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	20339: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("HTTL");
				e.pushKey(t);
				e.push("FIELDS");
				e.pushVariadicWithLength(n);
			},
			transformReply: undefined
		};
	}),
	64731: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("HVALS");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	44637: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("INCR");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	73995: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("INCRBY");
				e.pushKey(t);
				e.push(n.toString());
			},
			transformReply: undefined
		};
	}),
	51548: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("INCRBYFLOAT");
				e.pushKey(t);
				e.push(n.toString());
			},
			transformReply: undefined
		};
	}),
	92212: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("INCREX");
				e.pushKey(t);
				if (n?.by !== undefined) {
					e.push("BYINT", (0, r.transformStringDoubleArgument)(n.by));
				}
				if (n?.lowerBound !== undefined) {
					e.push("LBOUND", (0, r.transformStringDoubleArgument)(n.lowerBound));
				}
				if (n?.upperBound !== undefined) {
					e.push("UBOUND", (0, r.transformStringDoubleArgument)(n.upperBound));
				}
				if (n?.saturate) {
					e.push("SATURATE");
				}
				if (n?.expiration) {
					if (n.expiration.type === "PERSIST") {
						e.push("PERSIST");
					} else {
						e.push(n.expiration.type, n.expiration.value.toString());
						if (n.expiration.ENX) {
							e.push("ENX");
						}
					}
				}
			},
			transformReply: undefined
		};
	}),
	1335: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i) {
				e.push("INCREX");
				e.pushKey(t);
				e.push("BYFLOAT", (0, r.transformStringDoubleArgument)(n));
				if (i?.lowerBound !== undefined) {
					e.push("LBOUND", (0, r.transformStringDoubleArgument)(i.lowerBound));
				}
				if (i?.upperBound !== undefined) {
					e.push("UBOUND", (0, r.transformStringDoubleArgument)(i.upperBound));
				}
				if (i?.saturate) {
					e.push("SATURATE");
				}
				if (i?.expiration) {
					if (i.expiration.type === "PERSIST") {
						e.push("PERSIST");
					} else {
						e.push(i.expiration.type, i.expiration.value.toString());
						if (i.expiration.ENX) {
							e.push("ENX");
						}
					}
				}
			},
			transformReply: {
				2: undefined,
				3: undefined
			}
		};
	}),
	79963: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("INFO");
				if (t) {
					e.push(t);
				}
			},
			transformReply: undefined
		};
	}),
	97379: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("KEYS", t);
			},
			transformReply: undefined
		};
	}),
	79854: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("LASTSAVE");
			},
			transformReply: undefined
		};
	}),
	38899: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("LATENCY", "DOCTOR");
			},
			transformReply: undefined
		};
	}),
	53326: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.LATENCY_EVENTS = void 0;
		t.LATENCY_EVENTS = {
			ACTIVE_DEFRAG_CYCLE: "active-defrag-cycle",
			AOF_FSTAT: "aof-fstat",
			AOF_FSYNC_ALWAYS: "aof-fsync-always",
			AOF_STAT: "aof-stat",
			AOF_REWRITE_DIFF_WRITE: "aof-rewrite-diff-write",
			AOF_RENAME: "aof-rename",
			AOF_WRITE: "aof-write",
			AOF_WRITE_ACTIVE_CHILD: "aof-write-active-child",
			AOF_WRITE_ALONE: "aof-write-alone",
			AOF_WRITE_PENDING_FSYNC: "aof-write-pending-fsync",
			COMMAND: "command",
			EXPIRE_CYCLE: "expire-cycle",
			EVICTION_CYCLE: "eviction-cycle",
			EVICTION_DEL: "eviction-del",
			EVICTION_LAZYFREE: "eviction-lazyfree",
			FAST_COMMAND: "fast-command",
			FORK: "fork",
			RDB_UNLINK_TEMP_FILE: "rdb-unlink-temp-file",
			WHILE_BLOCKED_CRON: "while-blocked-cron"
		};
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("LATENCY", "GRAPH", t);
			},
			transformReply: undefined
		};
	}),
	18444: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		const i = (e) => e;
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, ...t) {
				const n = ["LATENCY", "HISTOGRAM"];
				if (t.length !== 0) {
					n.push(...t);
				}
				e.push(...n);
			},
			transformReply: {
				2: (e) => {
					const t = {};
					if (e.length === 0) return t;
					for (let n = 1; n < e.length; n += 2) {
						const a = e[n];
						t[e[n - 1]] = {
							calls: a[1],
							histogram_usec: (0, r.transformTuplesToMap)(a[3], i)
						};
					}
					return t;
				},
				3: undefined
			}
		};
	}),
	74514: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("LATENCY", "HISTORY", t);
			},
			transformReply: undefined
		};
	}),
	16403: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("LATENCY", "LATEST");
			},
			transformReply: undefined
		};
	}),
	38265: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.LATENCY_EVENTS = void 0;
		const r = n(53326);
		Object.defineProperty(t, "LATENCY_EVENTS", {
			enumerable: true,
			get: function() {
				return r.LATENCY_EVENTS;
			}
		});
		t["default"] = {
			parseCommand(e, ...t) {
				const n = ["LATENCY", "RESET"];
				if (t.length > 0) {
					n.push(...t);
				}
				e.push(...n);
			},
			transformReply: undefined
		};
	}),
	80453: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("LCS");
				e.pushKeys([t, n]);
			},
			transformReply: undefined
		};
	}),
	92593: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(80453));
		t["default"] = {
			parseCommand(e, t, n, r) {
				i.default.parseCommand(e, t, n);
				e.push("IDX");
				if (r?.MINMATCHLEN) {
					e.push("MINMATCHLEN", r.MINMATCHLEN.toString());
				}
			},
			transformReply: {
				2: (e) => ({
					matches: e[1],
					len: e[3]
				}),
				3: undefined
			}
		};
	}),
	42296: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(92593));
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				i.default.parseCommand(...e);
				t.push("WITHMATCHLEN");
			},
			transformReply: {
				2: (e) => ({
					matches: e[1],
					len: e[3]
				}),
				3: undefined
			}
		};
	}),
	48289: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(80453));
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				i.default.parseCommand(...e);
				t.push("LEN");
			},
			transformReply: undefined
		};
	}),
	5215: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("LINDEX");
				e.pushKey(t);
				e.push(n.toString());
			},
			transformReply: undefined
		};
	}),
	834: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i) {
				e.push("LINSERT");
				e.pushKey(t);
				e.push(n, r, i);
			},
			transformReply: undefined
		};
	}),
	63104: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("LLEN");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	95005: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i) {
				e.push("LMOVE");
				e.pushKeys([t, n]);
				e.push(r, i);
			},
			transformReply: undefined
		};
	}),
	75115: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseLMoveMOptions = void 0;
		function n(e, t) {
			if (t) {
				if ("EXACTLY" in t) {
					e.push("EXACTLY", t.EXACTLY.toString());
				} else {
					e.push("COUNT", t.COUNT.toString());
				}
				e.push(t.ORDER);
			}
		}
		t.parseLMoveMOptions = n;
		t["default"] = {
			IS_READ_ONLY: false,
			parseCommand(e, t, r, i, a, o) {
				e.push("LMOVEM");
				e.pushKeys([t, r]);
				e.push(i, a);
				n(e, o);
			},
			transformReply: undefined
		};
	}),
	873: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseLMPopArguments = void 0;
		function n(e, t, n, r) {
			e.pushKeysLength(t);
			e.push(n);
			if (r?.COUNT !== undefined) {
				e.push("COUNT", r.COUNT.toString());
			}
		}
		t.parseLMPopArguments = n;
		t["default"] = {
			parseCommand(e, ...t) {
				e.push("LMPOP");
				n(e, ...t);
			},
			transformReply: undefined
		};
	}),
	96874: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, ...n) {
				e.push("LOLWUT");
				if (t) {
					e.push("VERSION", t.toString());
					e.pushVariadic(n.map(String));
				}
			},
			transformReply: undefined
		};
	}),
	29408: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("LPOP");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	58624: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(29408));
		t["default"] = {
			parseCommand(e, t, n) {
				i.default.parseCommand(e, t);
				e.push(n.toString());
			},
			transformReply: undefined
		};
	}),
	49689: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("LPOS");
				e.pushKey(t);
				e.push(n);
				if (r?.RANK !== undefined) {
					e.push("RANK", r.RANK.toString());
				}
				if (r?.MAXLEN !== undefined) {
					e.push("MAXLEN", r.MAXLEN.toString());
				}
			},
			transformReply: undefined
		};
	}),
	43213: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(49689));
		t["default"] = {
			parseCommand(e, t, n, r, a) {
				i.default.parseCommand(e, t, n, a);
				e.push("COUNT", r.toString());
			},
			transformReply: undefined
		};
	}),
	4999: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("LPUSH");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	69143: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("LPUSHX");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	39474: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("LRANGE");
				e.pushKey(t);
				e.push(n.toString(), r.toString());
			},
			transformReply: undefined
		};
	}),
	74223: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("LREM");
				e.pushKey(t);
				e.push(n.toString());
				e.push(r);
			},
			transformReply: undefined
		};
	}),
	64443: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("LSET");
				e.pushKey(t);
				e.push(n.toString(), r);
			},
			transformReply: undefined
		};
	}),
	97375: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("LTRIM");
				e.pushKey(t);
				e.push(n.toString(), r.toString());
			},
			transformReply: undefined
		};
	}),
	46164: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("MEMORY", "DOCTOR");
			},
			transformReply: undefined
		};
	}),
	76677: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("MEMORY", "MALLOC-STATS");
			},
			transformReply: undefined
		};
	}),
	42616: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("MEMORY", "PURGE");
			},
			transformReply: undefined
		};
	}),
	42804: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("MEMORY", "STATS");
			},
			transformReply: {
				2: (e, t, n) => {
					const i = {};
					let a = 0;
					while (a < e.length) {
						switch (e[a].toString()) {
							case "dataset.percentage":
							case "peak.percentage":
							case "allocator-fragmentation.ratio":
							case "allocator-rss.ratio":
							case "rss-overhead.ratio":
							case "fragmentation":
								i[e[a++].toString()] = r.transformDoubleReply[2](e[a++], t, n);
								break;
							default: i[e[a++].toString()] = e[a++];
						}
					}
					return i;
				},
				3: undefined
			}
		};
	}),
	1552: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("MEMORY", "USAGE");
				e.pushKey(t);
				if (n?.SAMPLES !== undefined) {
					e.push("SAMPLES", n.SAMPLES.toString());
				}
			},
			transformReply: undefined
		};
	}),
	65658: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("MGET");
				e.pushKeys(t);
			},
			transformReply: undefined
		};
	}),
	76230: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i, a, o) {
				e.push("MIGRATE", t, n.toString());
				const s = Array.isArray(r);
				if (s) {
					e.push("");
				} else {
					e.pushKey(r);
				}
				e.push(i.toString(), a.toString());
				if (o?.COPY) {
					e.push("COPY");
				}
				if (o?.REPLACE) {
					e.push("REPLACE");
				}
				if (o?.AUTH) {
					if (o.AUTH.username) {
						e.push("AUTH2", o.AUTH.username, o.AUTH.password);
					} else {
						e.push("AUTH", o.AUTH.password);
					}
				}
				if (s) {
					e.push("KEYS");
					e.pushKeys(r);
				}
			},
			transformReply: undefined
		};
	}),
	34698: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		function n(e) {
			if (Array.isArray(e)) {
				const t = [];
				for (let n = 0; n + 1 < e.length; n += 2) {
					const r = e[n];
					if (r === null || r === undefined) continue;
					t.push([r.toString(), e[n + 1]]);
				}
				return t;
			}
			if (e instanceof Map) {
				return Array.from(e.entries(), ([e, t]) => {
					const n = e === null || e === undefined ? "" : e.toString();
					return [n, t];
				});
			}
			if (e !== null && typeof e === "object") {
				return Object.entries(e);
			}
			return [];
		}
		function r(e) {
			const t = {};
			for (const [r, i] of n(e)) {
				t[r] = i;
			}
			return t;
		}
		function i(e) {
			return e.map((e) => r(e));
		}
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("MODULE", "LIST");
			},
			transformReply: {
				2: i,
				3: i
			}
		};
	}),
	77882: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("MODULE", "LOAD", t);
				if (n) {
					e.push(...n);
				}
			},
			transformReply: undefined
		};
	}),
	79005: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("MODULE", "UNLOAD", t);
			},
			transformReply: undefined
		};
	}),
	9838: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("MOVE");
				e.pushKey(t);
				e.push(n.toString());
			},
			transformReply: undefined
		};
	}),
	69702: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseMSetArguments = void 0;
		function n(e, t) {
			if (Array.isArray(t)) {
				if (t.length == 0) {
					throw new Error("empty toSet Argument");
				}
				if (Array.isArray(t[0])) {
					for (const n of t) {
						e.pushKey(n[0]);
						e.push(n[1]);
					}
				} else {
					const n = t;
					for (let t = 0; t < n.length; t += 2) {
						e.pushKey(n[t]);
						e.push(n[t + 1]);
					}
				}
			} else {
				for (const n of Object.entries(t)) {
					e.pushKey(n[0]);
					e.push(n[1]);
				}
			}
		}
		t.parseMSetArguments = n;
		t["default"] = {
			parseCommand(e, t) {
				e.push("MSET");
				return n(e, t);
			},
			transformReply: undefined
		};
	}),
	82287: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseMSetExArguments = t.ExpirationMode = t.SetMode = void 0;
		const r = n(86015);
		t.SetMode = {
			XX: "XX",
			NX: "NX"
		};
		t.ExpirationMode = {
			EX: "EX",
			PX: "PX",
			EXAT: "EXAT",
			PXAT: "PXAT",
			KEEPTTL: "KEEPTTL"
		};
		function i(e, t) {
			let n = [];
			if (Array.isArray(t)) {
				if (t.length == 0) {
					throw new Error("empty keyValuePairs Argument");
				}
				if (Array.isArray(t[0])) {
					n = t;
				} else {
					const e = t;
					for (let t = 0; t < e.length; t += 2) {
						n.push([e[t], e[t + 1]]);
					}
				}
			} else {
				for (const e of Object.entries(t)) {
					n.push([e[0], e[1]]);
				}
			}
			e.push(n.length.toString());
			for (const t of n) {
				e.pushKey(t[0]);
				e.push(t[1]);
			}
		}
		t.parseMSetExArguments = i;
		t["default"] = {
			parseCommand(e, n, a) {
				e.push("MSETEX");
				i(e, n);
				if (a?.mode) {
					e.push(a.mode);
				}
				if (a?.expiration) {
					switch (a.expiration.type) {
						case t.ExpirationMode.EXAT:
							e.push(t.ExpirationMode.EXAT, (0, r.transformEXAT)(a.expiration.value));
							break;
						case t.ExpirationMode.PXAT:
							e.push(t.ExpirationMode.PXAT, (0, r.transformPXAT)(a.expiration.value));
							break;
						case t.ExpirationMode.KEEPTTL:
							e.push(t.ExpirationMode.KEEPTTL);
							break;
						case t.ExpirationMode.EX:
						case t.ExpirationMode.PX:
							e.push(a.expiration.type, a.expiration.value?.toString());
							break;
					}
				}
			},
			transformReply: undefined
		};
	}),
	3784: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(69702);
		t["default"] = {
			parseCommand(e, t) {
				e.push("MSETNX");
				return (0, r.parseMSetArguments)(e, t);
			},
			transformReply: undefined
		};
	}),
	2638: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("OBJECT", "ENCODING");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	62413: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("OBJECT", "FREQ");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	20648: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("OBJECT", "IDLETIME");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	31987: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("OBJECT", "REFCOUNT");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	49351: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("PERSIST");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	41956: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("PEXPIRE");
				e.pushKey(t);
				e.push(n.toString());
				if (r) {
					e.push(r);
				}
			},
			transformReply: undefined
		};
	}),
	53261: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i) {
				e.push("PEXPIREAT");
				e.pushKey(t);
				e.push((0, r.transformPXAT)(n));
				if (i) {
					e.push(i);
				}
			},
			transformReply: undefined
		};
	}),
	31593: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("PEXPIRETIME");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	99810: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("PFADD");
				e.pushKey(t);
				if (n) {
					e.pushVariadic(n);
				}
			},
			transformReply: undefined
		};
	}),
	11458: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("PFCOUNT");
				e.pushKeys(t);
			},
			transformReply: undefined
		};
	}),
	74445: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("PFMERGE");
				e.pushKey(t);
				if (n) {
					e.pushKeys(n);
				}
			},
			transformReply: undefined
		};
	}),
	85223: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("PING");
				if (t !== undefined) {
					e.push(t);
				}
			},
			transformReply: undefined
		};
	}),
	71886: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("PSETEX");
				e.pushKey(t);
				e.push(n.toString(), r);
			},
			transformReply: undefined
		};
	}),
	38395: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("PTTL");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	52616: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t, n) {
				e.push("PUBLISH", t, n);
			},
			transformReply: undefined
		};
	}),
	36379: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("PUBSUB", "CHANNELS");
				if (t) {
					e.push(t);
				}
			},
			transformReply: undefined
		};
	}),
	81786: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("PUBSUB", "NUMPAT");
			},
			transformReply: undefined
		};
	}),
	15817: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("PUBSUB", "NUMSUB");
				if (t) {
					e.pushVariadic(t);
				}
			},
			transformReply(e) {
				const t = {};
				let n = 0;
				while (n < e.length) {
					t[e[n++].toString()] = Number(e[n++]);
				}
				return t;
			}
		};
	}),
	31859: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("PUBSUB", "SHARDCHANNELS");
				if (t) {
					e.push(t);
				}
			},
			transformReply: undefined
		};
	}),
	96865: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("PUBSUB", "SHARDNUMSUB");
				if (t) {
					e.pushVariadic(t);
				}
			},
			transformReply(e) {
				const t = {};
				for (let n = 0; n < e.length; n += 2) {
					t[e[n].toString()] = e[n + 1];
				}
				return t;
			}
		};
	}),
	60441: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("RANDOMKEY");
			},
			transformReply: undefined
		};
	}),
	27121: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("READONLY");
			},
			transformReply: undefined
		};
	}),
	98485: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("RENAME");
				e.pushKeys([t, n]);
			},
			transformReply: undefined
		};
	}),
	20563: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("RENAMENX");
				e.pushKeys([t, n]);
			},
			transformReply: undefined
		};
	}),
	25926: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("REPLICAOF", t, n.toString());
			},
			transformReply: undefined
		};
	}),
	60521: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("RESTORE-ASKING");
			},
			transformReply: undefined
		};
	}),
	74781: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i) {
				e.push("RESTORE");
				e.pushKey(t);
				e.push(n.toString(), r);
				if (i?.REPLACE) {
					e.push("REPLACE");
				}
				if (i?.ABSTTL) {
					e.push("ABSTTL");
				}
				if (i?.IDLETIME !== undefined) {
					e.push("IDLETIME", i.IDLETIME.toString());
				}
				if (i?.FREQ !== undefined) {
					e.push("FREQ", i.FREQ.toString());
				}
			},
			transformReply: undefined
		};
	}),
	25367: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("ROLE");
			},
			transformReply(e) {
				switch (e[0]) {
					case "master": {
						const [t, n, r] = e;
						return {
							role: t,
							replicationOffest: n,
							replicas: r.map((e) => {
								const [t, n, r] = e;
								return {
									host: t,
									port: Number(n),
									replicationOffest: Number(r)
								};
							})
						};
					}
					case "slave": {
						const [t, n, r, i, a] = e;
						return {
							role: t,
							master: {
								host: n,
								port: r
							},
							state: i,
							dataReceived: a
						};
					}
					case "sentinel": {
						const [t, n] = e;
						return {
							role: t,
							masterNames: n
						};
					}
				}
			}
		};
	}),
	96798: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("RPOP");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	20556: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("RPOPLPUSH");
				e.pushKeys([t, n]);
			},
			transformReply: undefined
		};
	}),
	46686: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("RPOP");
				e.pushKey(t);
				e.push(n.toString());
			},
			transformReply: undefined
		};
	}),
	9993: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("RPUSH");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	90013: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("RPUSHX");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	70543: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("SADD");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	11946: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.pushScanArguments = t.parseScanArguments = void 0;
		function n(e, t, n) {
			e.push(t);
			if (n?.MATCH !== undefined) {
				e.push("MATCH", n.MATCH);
			}
			if (n?.COUNT) {
				e.push("COUNT", n.COUNT.toString());
			}
		}
		t.parseScanArguments = n;
		function r(e, t, n) {
			e.push(t.toString());
			if (n?.MATCH !== undefined) {
				e.push("MATCH", n.MATCH);
			}
			if (n?.COUNT) {
				e.push("COUNT", n.COUNT.toString());
			}
			return e;
		}
		t.pushScanArguments = r;
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t, r) {
				e.push("SCAN");
				n(e, t, r);
				if (r?.TYPE) {
					e.push("TYPE", r.TYPE);
				}
			},
			transformReply([e, t]) {
				return {
					cursor: e,
					keys: t
				};
			}
		};
	}),
	71072: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("SCARD");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	43112: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("SCRIPT", "DEBUG", t);
			},
			transformReply: undefined
		};
	}),
	59235: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t) {
				e.push("SCRIPT", "EXISTS");
				e.pushVariadic(t);
			},
			transformReply: undefined
		};
	}),
	95157: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("SCRIPT", "FLUSH");
				if (t) {
					e.push(t);
				}
			},
			transformReply: undefined
		};
	}),
	86275: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e) {
				e.push("SCRIPT", "KILL");
			},
			transformReply: undefined
		};
	}),
	50359: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("SCRIPT", "LOAD", t);
			},
			transformReply: undefined
		};
	}),
	84785: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("SDIFF");
				e.pushKeys(t);
			},
			transformReply: undefined
		};
	}),
	51251: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t, n) {
				e.push("SDIFFCARD");
				e.pushKeysLength(t);
				if (n?.LIMIT !== undefined) {
					e.push("LIMIT", n.LIMIT.toString());
				}
			},
			transformReply: undefined
		};
	}),
	31876: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("SDIFFSTORE");
				e.pushKey(t);
				e.pushKeys(n);
			},
			transformReply: undefined
		};
	}),
	77991: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("SET");
				e.pushKey(t);
				e.push(typeof n === "number" ? n.toString() : n);
				if (r?.expiration) {
					if (typeof r.expiration === "string") {
						e.push(r.expiration);
					} else if (r.expiration.type === "KEEPTTL") {
						e.push("KEEPTTL");
					} else {
						e.push(r.expiration.type, r.expiration.value.toString());
					}
				} else if (r?.EX !== undefined) {
					e.push("EX", r.EX.toString());
				} else if (r?.PX !== undefined) {
					e.push("PX", r.PX.toString());
				} else if (r?.EXAT !== undefined) {
					e.push("EXAT", r.EXAT.toString());
				} else if (r?.PXAT !== undefined) {
					e.push("PXAT", r.PXAT.toString());
				} else if (r?.KEEPTTL) {
					e.push("KEEPTTL");
				}
				if (r?.condition) {
					e.push(r.condition);
					if (r?.matchValue !== undefined) {
						e.push(r.matchValue);
					}
				} else if (r?.NX) {
					e.push("NX");
				} else if (r?.XX) {
					e.push("XX");
				}
				if (r?.GET) {
					e.push("GET");
				}
			},
			transformReply: undefined
		};
	}),
	1e3: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("SETBIT");
				e.pushKey(t);
				e.push(n.toString(), r.toString());
			},
			transformReply: undefined
		};
	}),
	76518: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("SETEX");
				e.pushKey(t);
				e.push(n.toString(), r);
			},
			transformReply: undefined
		};
	}),
	92209: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("SETNX");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	41374: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("SETRANGE");
				e.pushKey(t);
				e.push(n.toString(), r);
			},
			transformReply: undefined
		};
	}),
	45334: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("SINTER");
				e.pushKeys(t);
			},
			transformReply: undefined
		};
	}),
	38996: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("SINTERCARD");
				e.pushKeysLength(t);
				if (typeof n === "number") {
					e.push("LIMIT", n.toString());
				} else if (n?.LIMIT !== undefined) {
					e.push("LIMIT", n.LIMIT.toString());
				}
			},
			transformReply: undefined
		};
	}),
	37465: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("SINTERSTORE");
				e.pushKey(t);
				e.pushKeys(n);
			},
			transformReply: undefined
		};
	}),
	95612: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("SISMEMBER");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	67475: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("SMEMBERS");
				e.pushKey(t);
			},
			transformReply: {
				2: undefined,
				3: undefined
			}
		};
	}),
	68697: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("SMISMEMBER");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	95487: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("SMOVE");
				e.pushKeys([t, n]);
				e.push(r);
			},
			transformReply: undefined
		};
	}),
	62147: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseSortArguments = void 0;
		function n(e, t, n) {
			e.pushKey(t);
			if (n?.BY) {
				e.push("BY", n.BY);
			}
			if (n?.LIMIT) {
				e.push("LIMIT", n.LIMIT.offset.toString(), n.LIMIT.count.toString());
			}
			if (n?.GET) {
				if (Array.isArray(n.GET)) {
					for (const t of n.GET) {
						e.push("GET", t);
					}
				} else {
					e.push("GET", n.GET);
				}
			}
			if (n?.DIRECTION) {
				e.push(n.DIRECTION);
			}
			if (n?.ALPHA) {
				e.push("ALPHA");
			}
		}
		t.parseSortArguments = n;
		t["default"] = {
			parseCommand(e, t, r) {
				e.push("SORT");
				n(e, t, r);
			},
			transformReply: undefined
		};
	}),
	11957: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const o = a(n(62147));
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				t.push("SORT_RO");
				(0, o.parseSortArguments)(...e);
			},
			transformReply: o.default.transformReply
		};
	}),
	99445: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(62147));
		t["default"] = {
			parseCommand(e, t, n, r) {
				i.default.parseCommand(e, t, r);
				e.push("STORE");
				e.pushKey(n);
			},
			transformReply: undefined
		};
	}),
	2019: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("SPOP");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	25719: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("SPOP");
				e.pushKey(t);
				e.push(n.toString());
			},
			transformReply: undefined
		};
	}),
	9691: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("SPUBLISH");
				e.pushKey(t, false);
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	2915: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("SRANDMEMBER");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	21847: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(2915));
		t["default"] = {
			parseCommand(e, t, n) {
				i.default.parseCommand(e, t);
				e.push(n.toString());
			},
			transformReply: undefined
		};
	}),
	21288: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("SREM");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	18155: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(11946);
		t["default"] = {
			parseCommand(e, t, n, i) {
				e.push("SSCAN");
				e.pushKey(t);
				(0, r.parseScanArguments)(e, n, i);
			},
			transformReply([e, t]) {
				return {
					cursor: e,
					members: t
				};
			}
		};
	}),
	63881: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("STRLEN");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	34543: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("SUNION");
				e.pushKeys(t);
			},
			transformReply: undefined
		};
	}),
	55137: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e, t, n) {
				e.push("SUNIONCARD");
				e.pushKeysLength(t);
				if (n?.APPROX) {
					e.push("APPROX");
				}
				if (n?.LIMIT !== undefined) {
					e.push("LIMIT", n.LIMIT.toString());
				}
			},
			transformReply: undefined
		};
	}),
	56378: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("SUNIONSTORE");
				e.pushKey(t);
				e.pushKeys(n);
			},
			transformReply: undefined
		};
	}),
	46822: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("SWAPDB", t.toString(), n.toString());
			},
			transformReply: undefined
		};
	}),
	22890: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: true,
			parseCommand(e) {
				e.push("TIME");
			},
			transformReply: undefined
		};
	}),
	46404: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			IS_READ_ONLY: false,
			CACHEABLE: false,
			parseCommand(e, t) {
				e.push("TOUCH");
				e.pushKeys(t);
			},
			transformReply: undefined
		};
	}),
	49459: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("TTL");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	26951: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("TYPE");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	35732: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("UNLINK");
				e.pushKeys(t);
			},
			transformReply: undefined
		};
	}),
	85930: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i, a) {
				e.push("VADD");
				e.pushKey(t);
				if (a?.REDUCE !== undefined) {
					e.push("REDUCE", a.REDUCE.toString());
				}
				e.push("VALUES", n.length.toString());
				for (const t of n) {
					e.push((0, r.transformDoubleArgument)(t));
				}
				e.push(i);
				if (a?.CAS) {
					e.push("CAS");
				}
				if (a?.QUANT) {
					e.push(a.QUANT);
				}
				if (a?.EF !== undefined) {
					e.push("EF", a.EF.toString());
				}
				if (a?.SETATTR) {
					e.push("SETATTR", JSON.stringify(a.SETATTR));
				}
				if (a?.M !== undefined) {
					e.push("M", a.M.toString());
				}
			},
			transformReply: r.transformBooleanReply
		};
	}),
	84991: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("VCARD");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	38995: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("VDIM");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	46817: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("VEMB");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: r.transformDoubleArrayReply
		};
	}),
	14368: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = n(86015);
		const a = r(n(46817));
		const o = {
			2: (e, t, n) => {
				return {
					quantization: e[0],
					raw: e[1],
					l2Norm: i.transformDoubleReply[2](e[2], t, n),
					...e[3] !== undefined && { quantizationRange: i.transformDoubleReply[2](e[3], t, n) }
				};
			},
			3: (e) => {
				return {
					quantization: e[0],
					raw: e[1],
					l2Norm: e[2],
					quantizationRange: e[3]
				};
			}
		};
		t["default"] = {
			parseCommand(e, t, n) {
				a.default.parseCommand(e, t, n);
				e.push("RAW");
			},
			transformReply: o
		};
	}),
	20030: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("VGETATTR");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: r.transformRedisJsonNullReply
		};
	}),
	42741: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("VINFO");
				e.pushKey(t);
			},
			transformReply: {
				2: (e) => {
					const t = {};
					for (let n = 0; n < e.length; n += 2) {
						t[e[n].toString()] = e[n + 1];
					}
					return t;
				},
				3: undefined
			}
		};
	}),
	80264: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("VLINKS");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	91484: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = n(86015);
		const a = r(n(80264));
		function o(e, t, n) {
			const r = [];
			for (const a of e) {
				const e = {};
				for (let r = 0; r < a.length; r += 2) {
					const o = a[r];
					const s = i.transformDoubleReply[2](a[r + 1], t, n);
					e[o.toString()] = s;
				}
				r.push(e);
			}
			return r;
		}
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				a.default.parseCommand(...e);
				t.push("WITHSCORES");
			},
			transformReply: {
				2: o,
				3: undefined
			}
		};
	}),
	87108: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			CACHEABLE: false,
			parseCommand(e, t, n) {
				e.push("VRANDMEMBER");
				e.pushKey(t);
				if (n !== undefined) {
					e.push(n.toString());
				}
			},
			transformReply: undefined
		};
	}),
	83308: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i) {
				e.push("VRANGE");
				e.pushKey(t);
				e.push(n, r);
				if (i !== undefined) {
					e.push(i.toString());
				}
			},
			transformReply: undefined
		};
	}),
	80041: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("VREM");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: r.transformBooleanReply
		};
	}),
	7410: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("VSETATTR");
				e.pushKey(t);
				e.push(n);
				if (typeof r === "object" && r !== null) {
					e.push(JSON.stringify(r));
				} else {
					e.push(r);
				}
			},
			transformReply: r.transformBooleanReply
		};
	}),
	68930: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i) {
				e.push("VSIM");
				e.pushKey(t);
				if (Array.isArray(n)) {
					e.push("VALUES", n.length.toString());
					for (const t of n) {
						e.push((0, r.transformDoubleArgument)(t));
					}
				} else {
					e.push("ELE", n);
				}
				if (i?.COUNT !== undefined) {
					e.push("COUNT", i.COUNT.toString());
				}
				if (i?.EPSILON !== undefined) {
					e.push("EPSILON", i.EPSILON.toString());
				}
				if (i?.EF !== undefined) {
					e.push("EF", i.EF.toString());
				}
				if (i?.FILTER) {
					e.push("FILTER", i.FILTER);
				}
				if (i?.["FILTER-EF"] !== undefined) {
					e.push("FILTER-EF", i["FILTER-EF"].toString());
				}
				if (i?.TRUTH) {
					e.push("TRUTH");
				}
				if (i?.NOTHREAD) {
					e.push("NOTHREAD");
				}
			},
			transformReply: undefined
		};
	}),
	47950: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = n(86015);
		const a = r(n(68930));
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				a.default.parseCommand(...e);
				t.push("WITHSCORES");
			},
			transformReply: {
				2: (e, t, n) => {
					const r = e;
					const a = {};
					for (let e = 0; e < r.length; e += 2) {
						a[r[e].toString()] = i.transformDoubleReply[2](r[e + 1], t, n);
					}
					return a;
				},
				3: undefined
			}
		};
	}),
	3242: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("WAIT", t.toString(), n.toString());
			},
			transformReply: undefined
		};
	}),
	75778: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("XACK");
				e.pushKey(t);
				e.push(n);
				e.pushVariadic(r);
			},
			transformReply: undefined
		};
	}),
	49513: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i) {
				e.push("XACKDEL");
				e.pushKey(t);
				e.push(n);
				if (i) {
					e.push(i);
				}
				e.push("IDS");
				e.pushVariadicWithLength(r);
			},
			transformReply: undefined
		};
	}),
	60992: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseXAddArguments = void 0;
		function n(e, t, n, r, i, a) {
			t.push("XADD");
			t.pushKey(n);
			if (e) {
				t.push(e);
			}
			if (a?.policy) {
				t.push(a.policy);
			}
			if (a?.IDMPAUTO) {
				t.push("IDMPAUTO", a.IDMPAUTO.pid);
			} else if (a?.IDMP) {
				t.push("IDMP", a.IDMP.pid, a.IDMP.iid);
			}
			if (a?.TRIM) {
				t.push(a.TRIM.strategy);
				if (a.TRIM.strategyModifier) {
					t.push(a.TRIM.strategyModifier);
				}
				t.push(a.TRIM.threshold.toString());
				if (a.TRIM.limit !== undefined) {
					t.push("LIMIT", a.TRIM.limit.toString());
				}
				if (a.TRIM.policy) {
					t.push(a.TRIM.policy);
				}
			}
			t.push(r);
			for (const [e, n] of Object.entries(i)) {
				t.push(e, n);
			}
		}
		t.parseXAddArguments = n;
		t["default"] = {
			parseCommand(...e) {
				return n(undefined, ...e);
			},
			transformReply: undefined
		};
	}),
	53128: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(60992);
		t["default"] = {
			parseCommand(...e) {
				return (0, r.parseXAddArguments)("NOMKSTREAM", ...e);
			},
			transformReply: undefined
		};
	}),
	19554: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, r, i, a, o) {
				e.push("XAUTOCLAIM");
				e.pushKey(t);
				e.push(n, r, i.toString(), a);
				if (o?.COUNT) {
					e.push("COUNT", o.COUNT.toString());
				}
			},
			transformReply(e, t, n) {
				return {
					nextId: e[0],
					messages: e[1].map(r.transformStreamMessageNullReply.bind(undefined, n)),
					deletedMessages: e[2]
				};
			}
		};
	}),
	52670: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(19554));
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				i.default.parseCommand(...e);
				t.push("JUSTID");
			},
			transformReply(e) {
				return {
					nextId: e[0],
					messages: e[1],
					deletedMessages: e[2]
				};
			}
		};
	}),
	24561: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("XCFGSET");
				e.pushKey(t);
				if (n?.IDMP_DURATION !== undefined) {
					e.push("IDMP-DURATION", n.IDMP_DURATION.toString());
				}
				if (n?.IDMP_MAXSIZE !== undefined) {
					e.push("IDMP-MAXSIZE", n.IDMP_MAXSIZE.toString());
				}
			},
			transformReply: undefined
		};
	}),
	78571: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, r, i, a, o) {
				e.push("XCLAIM");
				e.pushKey(t);
				e.push(n, r, i.toString());
				e.pushVariadic(a);
				if (o?.IDLE !== undefined) {
					e.push("IDLE", o.IDLE.toString());
				}
				if (o?.TIME !== undefined) {
					e.push("TIME", (o.TIME instanceof Date ? o.TIME.getTime() : o.TIME).toString());
				}
				if (o?.RETRYCOUNT !== undefined) {
					e.push("RETRYCOUNT", o.RETRYCOUNT.toString());
				}
				if (o?.FORCE) {
					e.push("FORCE");
				}
				if (o?.LASTID !== undefined) {
					e.push("LASTID", o.LASTID);
				}
			},
			transformReply(e, t, n) {
				return e.map(r.transformStreamMessageNullReply.bind(undefined, n));
			}
		};
	}),
	40473: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(78571));
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				i.default.parseCommand(...e);
				t.push("JUSTID");
			},
			transformReply: undefined
		};
	}),
	5110: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("XDEL");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	39327: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("XDELEX");
				e.pushKey(t);
				if (r) {
					e.push(r);
				}
				e.push("IDS");
				e.pushVariadicWithLength(n);
			},
			transformReply: undefined
		};
	}),
	54647: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i) {
				e.push("XGROUP", "CREATE");
				e.pushKey(t);
				e.push(n, r);
				if (i?.MKSTREAM) {
					e.push("MKSTREAM");
				}
				if (i?.ENTRIESREAD !== undefined) {
					e.push("ENTRIESREAD", i.ENTRIESREAD.toString());
				}
			},
			transformReply: undefined
		};
	}),
	49283: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("XGROUP", "CREATECONSUMER");
				e.pushKey(t);
				e.push(n, r);
			},
			transformReply: undefined
		};
	}),
	36206: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("XGROUP", "DELCONSUMER");
				e.pushKey(t);
				e.push(n, r);
			},
			transformReply: undefined
		};
	}),
	27177: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("XGROUP", "DESTROY");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	47130: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i) {
				e.push("XGROUP", "SETID");
				e.pushKey(t);
				e.push(n, r);
				if (i?.ENTRIESREAD !== undefined) {
					e.push("ENTRIESREAD", i.ENTRIESREAD.toString());
				}
			},
			transformReply: undefined
		};
	}),
	76637: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("XINFO", "CONSUMERS");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: {
				2: (e) => {
					return e.map((e) => {
						const t = e;
						return {
							name: t[1],
							pending: t[3],
							idle: t[5],
							inactive: t[7]
						};
					});
				},
				3: undefined
			}
		};
	}),
	44770: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("XINFO", "GROUPS");
				e.pushKey(t);
			},
			transformReply: {
				2: (e) => {
					return e.map((e) => {
						const t = e;
						return {
							name: t[1],
							consumers: t[3],
							pending: t[5],
							"last-delivered-id": t[7],
							"entries-read": t[9],
							lag: t[11]
						};
					});
				},
				3: undefined
			}
		};
	}),
	45306: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t) {
				e.push("XINFO", "STREAM");
				e.pushKey(t);
			},
			transformReply: {
				2(e, t, n) {
					const r = {};
					for (let t = 0; t < e.length; t += 2) {
						switch (e[t]) {
							case "first-entry":
							case "last-entry":
								r[e[t]] = i(e[t + 1], n);
								break;
							default:
								r[e[t]] = e[t + 1];
								break;
						}
					}
					return r;
				},
				3(e, t, n) {
					if (e instanceof Map) {
						e.set("first-entry", i(e.get("first-entry"), n));
						e.set("last-entry", i(e.get("last-entry"), n));
					} else if (e instanceof Array) {
						for (let t = 0; t < e.length; t += 2) {
							if (e[t] === "first-entry" || e[t] === "last-entry") {
								e[t + 1] = i(e[t + 1], n);
							}
						}
					} else {
						e["first-entry"] = i(e["first-entry"], n);
						e["last-entry"] = i(e["last-entry"], n);
					}
					return e;
				}
			}
		};
		function i(e, t) {
			if ((0, r.isNullReply)(e)) return e;
			const [n, i] = e;
			return {
				id: n,
				message: (0, r.transformTuplesReply)(i, undefined, t)
			};
		}
	}),
	32036: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("XLEN");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	98620: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i, a) {
				e.push("XNACK");
				e.pushKey(t);
				e.push(n, r, "IDS");
				e.pushVariadicWithLength(i);
				if (a?.RETRYCOUNT !== undefined) {
					e.push("RETRYCOUNT", a.RETRYCOUNT.toString());
				}
				if (a?.FORCE) {
					e.push("FORCE");
				}
			},
			transformReply: undefined
		};
	}),
	72928: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("XPENDING");
				e.pushKey(t);
				e.push(n);
			},
			transformReply(e) {
				const t = e[3];
				return {
					pending: e[0],
					firstId: e[1],
					lastId: e[2],
					consumers: t === null ? null : t.map((e) => {
						const [t, n] = e;
						return {
							name: t,
							deliveriesCounter: Number(n)
						};
					})
				};
			}
		};
	}),
	41018: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i, a, o) {
				e.push("XPENDING");
				e.pushKey(t);
				e.push(n);
				if (o?.IDLE !== undefined) {
					e.push("IDLE", o.IDLE.toString());
				}
				e.push(r, i, a.toString());
				if (o?.consumer) {
					e.push(o.consumer);
				}
			},
			transformReply(e) {
				return e.map((e) => {
					const t = e;
					return {
						id: t[0],
						consumer: t[1],
						millisecondsSinceLastDelivery: t[2],
						deliveriesCounter: t[3]
					};
				});
			}
		};
	}),
	950: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.xRangeArguments = void 0;
		const r = n(86015);
		function i(e, t, n) {
			const r = [e, t];
			if (n?.COUNT !== undefined) {
				r.push("COUNT", n.COUNT.toString());
			}
			return r;
		}
		t.xRangeArguments = i;
		t["default"] = {
			parseCommand(e, t, ...n) {
				e.push("XRANGE");
				e.pushKey(t);
				e.pushVariadic(i(n[0], n[1], n[2]));
			},
			transformReply(e, t, n) {
				if (e === null) return null;
				return e.map(r.transformStreamMessageReply.bind(undefined, n));
			}
		};
	}),
	70363: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.pushXReadStreams = void 0;
		const r = n(86015);
		function i(e, t) {
			e.push("STREAMS");
			if (Array.isArray(t)) {
				for (let n = 0; n < t.length; n++) {
					e.pushKey(t[n].key);
				}
				for (let n = 0; n < t.length; n++) {
					e.push(t[n].id);
				}
			} else {
				e.pushKey(t.key);
				e.push(t.id);
			}
		}
		t.pushXReadStreams = i;
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("XREAD");
				if (n?.COUNT !== undefined) {
					e.push("COUNT", n.COUNT.toString());
				}
				if (n?.MAXCOUNT !== undefined) {
					e.push("MAXCOUNT", n.MAXCOUNT.toString());
				}
				if (n?.MAXSIZE !== undefined) {
					e.push("MAXSIZE", n.MAXSIZE.toString());
				}
				if (n?.BLOCK !== undefined) {
					e.push("BLOCK", n.BLOCK.toString());
				}
				i(e, t);
			},
			transformReply: {
				2: r.transformStreamsMessagesReplyResp2,
				3: r.transformStreamsMessagesReplyResp3Compat
			}
		};
	}),
	67172: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(70363);
		const i = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i, a) {
				e.push("XREADGROUP", "GROUP", t, n);
				if (a?.COUNT !== undefined) {
					e.push("COUNT", a.COUNT.toString());
				}
				if (a?.MAXCOUNT !== undefined) {
					e.push("MAXCOUNT", a.MAXCOUNT.toString());
				}
				if (a?.MAXSIZE !== undefined) {
					e.push("MAXSIZE", a.MAXSIZE.toString());
				}
				if (a?.BLOCK !== undefined) {
					e.push("BLOCK", a.BLOCK.toString());
				}
				if (a?.CLAIM !== undefined) {
					e.push("CLAIM", a.CLAIM.toString());
				}
				if (a?.NOACK) {
					e.push("NOACK");
				}
				(0, r.pushXReadStreams)(e, i);
			},
			transformReply: {
				2: i.transformStreamsMessagesReplyResp2,
				3: i.transformStreamsMessagesReplyResp3Compat
			}
		};
	}),
	70725: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const o = a(n(950));
		t["default"] = {
			parseCommand(e, t, ...n) {
				e.push("XREVRANGE");
				e.pushKey(t);
				e.pushVariadic((0, o.xRangeArguments)(n[0], n[1], n[2]));
			},
			transformReply: o.default.transformReply
		};
	}),
	41294: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("XSETID");
				e.pushKey(t);
				e.push(n);
				if (r?.ENTRIESADDED !== undefined) {
					e.push("ENTRIESADDED", r.ENTRIESADDED.toString());
				}
				if (r?.MAXDELETEDID) {
					e.push("MAXDELETEDID", r.MAXDELETEDID);
				}
			},
			transformReply: undefined
		};
	}),
	56627: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i) {
				e.push("XTRIM");
				e.pushKey(t);
				e.push(n);
				if (i?.strategyModifier !== undefined) {
					e.push(i.strategyModifier);
				}
				e.push(r.toString());
				if (i?.strategyModifier === "~" && i.LIMIT !== undefined) {
					e.push("LIMIT", i.LIMIT.toString());
				}
				if (i?.policy) {
					e.push(i.policy);
				}
			},
			transformReply: undefined
		};
	}),
	12782: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.pushMembers = void 0;
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("ZADD");
				e.pushKey(t);
				if (r?.condition) {
					e.push(r.condition);
				} else if (r?.NX) {
					e.push("NX");
				} else if (r?.XX) {
					e.push("XX");
				}
				if (r?.comparison) {
					e.push(r.comparison);
				} else if (r?.LT) {
					e.push("LT");
				} else if (r?.GT) {
					e.push("GT");
				}
				if (r?.CH) {
					e.push("CH");
				}
				i(e, n);
			},
			transformReply: r.transformDoubleReply
		};
		function i(e, t) {
			if (Array.isArray(t)) {
				for (const n of t) {
					a(e, n);
				}
			} else {
				a(e, t);
			}
		}
		t.pushMembers = i;
		function a(e, t) {
			e.push((0, r.transformDoubleArgument)(t.score), t.value);
		}
	}),
	61571: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(12782);
		const i = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i) {
				e.push("ZADD");
				e.pushKey(t);
				if (i?.condition) {
					e.push(i.condition);
				}
				if (i?.comparison) {
					e.push(i.comparison);
				}
				if (i?.CH) {
					e.push("CH");
				}
				e.push("INCR");
				(0, r.pushMembers)(e, n);
			},
			transformReply: i.transformNullableDoubleReply
		};
	}),
	36835: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("ZCARD");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	96062: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i) {
				e.push("ZCOUNT");
				e.pushKey(t);
				e.push((0, r.transformStringDoubleArgument)(n), (0, r.transformStringDoubleArgument)(i));
			},
			transformReply: undefined
		};
	}),
	91342: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("ZDIFF");
				e.pushKeysLength(t);
			},
			transformReply: undefined
		};
	}),
	25073: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ZDIFFSTORE");
				e.pushKey(t);
				e.pushKeysLength(n);
			},
			transformReply: undefined
		};
	}),
	7562: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = n(86015);
		const a = r(n(91342));
		t["default"] = {
			parseCommand(e, t) {
				a.default.parseCommand(e, t);
				e.push("WITHSCORES");
			},
			transformReply: i.transformSortedSetReply
		};
	}),
	65730: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i) {
				e.push("ZINCRBY");
				e.pushKey(t);
				e.push((0, r.transformDoubleArgument)(n), i);
			},
			transformReply: r.transformDoubleReply
		};
	}),
	76291: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseZInterArguments = void 0;
		const r = n(86015);
		function i(e, t, n) {
			(0, r.parseZKeysArguments)(e, t);
			if (n?.AGGREGATE) {
				e.push("AGGREGATE", n.AGGREGATE);
			}
		}
		t.parseZInterArguments = i;
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ZINTER");
				i(e, t, n);
			},
			transformReply: undefined
		};
	}),
	42013: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ZINTERCARD");
				e.pushKeysLength(t);
				if (typeof n === "number") {
					e.push("LIMIT", n.toString());
				} else if (n?.LIMIT) {
					e.push("LIMIT", n.LIMIT.toString());
				}
			},
			transformReply: undefined
		};
	}),
	33518: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(76291);
		t["default"] = {
			parseCommand(e, t, n, i) {
				e.push("ZINTERSTORE");
				e.pushKey(t);
				(0, r.parseZInterArguments)(e, n, i);
			},
			transformReply: undefined
		};
	}),
	67309: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = n(86015);
		const a = r(n(76291));
		t["default"] = {
			parseCommand(...e) {
				a.default.parseCommand(...e);
				e[0].push("WITHSCORES");
			},
			transformReply: i.transformSortedSetReply
		};
	}),
	72877: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("ZLEXCOUNT");
				e.pushKey(t);
				e.push(n);
				e.push(r);
			},
			transformReply: undefined
		};
	}),
	22355: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseZMPopArguments = void 0;
		const r = n(86015);
		function i(e, t, n, r) {
			e.pushKeysLength(t);
			e.push(n);
			if (r?.COUNT) {
				e.push("COUNT", r.COUNT.toString());
			}
		}
		t.parseZMPopArguments = i;
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("ZMPOP");
				i(e, t, n, r);
			},
			transformReply: {
				2(e, t, n) {
					return e === null ? null : {
						key: e[0],
						members: e[1].map((e) => {
							const [i, a] = e;
							return {
								value: i,
								score: r.transformDoubleReply[2](a, t, n)
							};
						})
					};
				},
				3(e) {
					return e === null ? null : {
						key: e[0],
						members: r.transformSortedSetReply[3](e[1])
					};
				}
			}
		};
	}),
	94890: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ZMSCORE");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply: {
				2: (e, t, n) => {
					return e.map((0, r.createTransformNullableDoubleReplyResp2Func)(t, n));
				},
				3: undefined
			}
		};
	}),
	86034: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t) {
				e.push("ZPOPMAX");
				e.pushKey(t);
			},
			transformReply: {
				2: (e, t, n) => {
					if (e.length === 0) return null;
					return {
						value: e[0],
						score: r.transformDoubleReply[2](e[1], t, n)
					};
				},
				3: (e) => {
					if (e.length === 0) return null;
					return {
						value: e[0],
						score: e[1]
					};
				}
			}
		};
	}),
	77210: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ZPOPMAX");
				e.pushKey(t);
				e.push(n.toString());
			},
			transformReply: r.transformSortedSetReply
		};
	}),
	43644: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(86034));
		t["default"] = {
			parseCommand(e, t) {
				e.push("ZPOPMIN");
				e.pushKey(t);
			},
			transformReply: i.default.transformReply
		};
	}),
	4980: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ZPOPMIN");
				e.pushKey(t);
				e.push(n.toString());
			},
			transformReply: r.transformSortedSetReply
		};
	}),
	67072: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t) {
				e.push("ZRANDMEMBER");
				e.pushKey(t);
			},
			transformReply: undefined
		};
	}),
	82432: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(67072));
		t["default"] = {
			parseCommand(e, t, n) {
				i.default.parseCommand(e, t);
				e.push(n.toString());
			},
			transformReply: undefined
		};
	}),
	64164: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = n(86015);
		const a = r(n(82432));
		t["default"] = {
			parseCommand(e, t, n) {
				a.default.parseCommand(e, t, n);
				e.push("WITHSCORES");
			},
			transformReply: i.transformSortedSetReply
		};
	}),
	94568: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.zRangeArgument = void 0;
		const r = n(86015);
		function i(e, t, n) {
			const i = [(0, r.transformStringDoubleArgument)(e), (0, r.transformStringDoubleArgument)(t)];
			switch (n?.BY) {
				case "SCORE":
					i.push("BYSCORE");
					break;
				case "LEX":
					i.push("BYLEX");
					break;
			}
			if (n?.REV) {
				i.push("REV");
			}
			if (n?.LIMIT) {
				i.push("LIMIT", n.LIMIT.offset.toString(), n.LIMIT.count.toString());
			}
			return i;
		}
		t.zRangeArgument = i;
		t["default"] = {
			parseCommand(e, t, n, r, a) {
				e.push("ZRANGE");
				e.pushKey(t);
				e.pushVariadic(i(n, r, a));
			},
			transformReply: undefined
		};
	}),
	26992: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i, a) {
				e.push("ZRANGEBYLEX");
				e.pushKey(t);
				e.push((0, r.transformStringDoubleArgument)(n), (0, r.transformStringDoubleArgument)(i));
				if (a?.LIMIT) {
					e.push("LIMIT", a.LIMIT.offset.toString(), a.LIMIT.count.toString());
				}
			},
			transformReply: undefined
		};
	}),
	12123: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i, a) {
				e.push("ZRANGEBYSCORE");
				e.pushKey(t);
				e.push((0, r.transformStringDoubleArgument)(n), (0, r.transformStringDoubleArgument)(i));
				if (a?.LIMIT) {
					e.push("LIMIT", a.LIMIT.offset.toString(), a.LIMIT.count.toString());
				}
			},
			transformReply: undefined
		};
	}),
	42997: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = n(86015);
		const a = r(n(12123));
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				a.default.parseCommand(...e);
				t.push("WITHSCORES");
			},
			transformReply: i.transformSortedSetReply
		};
	}),
	85203: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i, a, o) {
				e.push("ZRANGESTORE");
				e.pushKey(t);
				e.pushKey(n);
				e.push((0, r.transformStringDoubleArgument)(i), (0, r.transformStringDoubleArgument)(a));
				switch (o?.BY) {
					case "SCORE":
						e.push("BYSCORE");
						break;
					case "LEX":
						e.push("BYLEX");
						break;
				}
				if (o?.REV) {
					e.push("REV");
				}
				if (o?.LIMIT) {
					e.push("LIMIT", o.LIMIT.offset.toString(), o.LIMIT.count.toString());
				}
			},
			transformReply: undefined
		};
	}),
	98876: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = n(86015);
		const a = r(n(94568));
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				a.default.parseCommand(...e);
				t.push("WITHSCORES");
			},
			transformReply: i.transformSortedSetReply
		};
	}),
	90295: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ZRANK");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	11346: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(90295));
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				i.default.parseCommand(...e);
				t.push("WITHSCORE");
			},
			transformReply: {
				2: (e) => {
					if (e === null) return null;
					return {
						rank: e[0],
						score: Number(e[1])
					};
				},
				3: (e) => {
					if (e === null) return null;
					return {
						rank: e[0],
						score: e[1]
					};
				}
			}
		};
	}),
	93645: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ZREM");
				e.pushKey(t);
				e.pushVariadic(n);
			},
			transformReply: undefined
		};
	}),
	70372: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i) {
				e.push("ZREMRANGEBYLEX");
				e.pushKey(t);
				e.push((0, r.transformStringDoubleArgument)(n), (0, r.transformStringDoubleArgument)(i));
			},
			transformReply: undefined
		};
	}),
	91219: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r) {
				e.push("ZREMRANGEBYRANK");
				e.pushKey(t);
				e.push(n.toString(), r.toString());
			},
			transformReply: undefined
		};
	}),
	28799: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i) {
				e.push("ZREMRANGEBYSCORE");
				e.pushKey(t);
				e.push((0, r.transformStringDoubleArgument)(n), (0, r.transformStringDoubleArgument)(i));
			},
			transformReply: undefined
		};
	}),
	31382: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ZREVRANK");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: undefined
		};
	}),
	61047: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(11346));
		const a = r(n(31382));
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				a.default.parseCommand(...e);
				t.push("WITHSCORE");
			},
			transformReply: i.default.transformReply
		};
	}),
	3744: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(11946);
		const i = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i) {
				e.push("ZSCAN");
				e.pushKey(t);
				(0, r.parseScanArguments)(e, n, i);
			},
			transformReply([e, t]) {
				return {
					cursor: e,
					members: i.transformSortedSetReply[2](t)
				};
			}
		};
	}),
	44083: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ZSCORE");
				e.pushKey(t);
				e.push(n);
			},
			transformReply: r.transformNullableDoubleReply
		};
	}),
	95990: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("ZUNION");
				(0, r.parseZKeysArguments)(e, t);
				if (n?.AGGREGATE) {
					e.push("AGGREGATE", n.AGGREGATE);
				}
			},
			transformReply: undefined
		};
	}),
	23513: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t, n, i) {
				e.push("ZUNIONSTORE");
				e.pushKey(t);
				(0, r.parseZKeysArguments)(e, n);
				if (i?.AGGREGATE) {
					e.push("AGGREGATE", i.AGGREGATE);
				}
			},
			transformReply: undefined
		};
	}),
	37410: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = n(86015);
		const a = r(n(95990));
		t["default"] = {
			parseCommand(...e) {
				const t = e[0];
				a.default.parseCommand(...e);
				t.push("WITHSCORES");
			},
			transformReply: i.transformSortedSetReply
		};
	}),
	86015: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.transformRedisJsonNullReply = t.transformRedisJsonReply = t.transformRedisJsonArgument = t.transformStreamsMessagesReplyResp3Compat = t.transformStreamsMessagesReplyResp3 = t.transformStreamsMessagesReplyResp2 = t.transformStreamMessagesReply = t.transformStreamMessageNullReply = t.transformStreamMessageReply = t.parseArgs = t.parseZKeysArguments = t.transformRangeReply = t.parseSlotRangesArguments = t.transformFunctionListItemReply = t.RedisFunctionFlags = t.transformCommandReply = t.transformKeySpec = t.CommandCategories = t.CommandFlags = t.parseOptionalVariadicArgument = t.pushVariadicArgument = t.pushVariadicNumberArguments = t.pushVariadicArguments = t.pushEvalArguments = t.evalFirstKeyIndex = t.transformPXAT = t.transformEXAT = t.transformSortedSetReply = t.transformTuplesReply = t.createTransformTuplesReplyFunc = t.transformTuplesToMap = t.transformNullableDoubleReply = t.createTransformNullableDoubleReplyResp2Func = t.transformDoubleArrayReply = t.createTransformDoubleReplyResp2Func = t.transformDoubleReply = t.transformStringDoubleArgument = t.transformDoubleArgument = t.transformBooleanArrayReply = t.transformBooleanReply = t.isArrayReply = t.isNullReply = void 0;
		const r = n(60087);
		const i = n(79968);
		const a = n(39447);
		function o(e) {
			return e === null;
		}
		t.isNullReply = o;
		function s(e) {
			return Array.isArray(e);
		}
		t.isArrayReply = s;
		t.transformBooleanReply = {
			2: (e) => e === 1,
			3: undefined
		};
		t.transformBooleanArrayReply = {
			2: (e) => {
				return e.map(t.transformBooleanReply[2]);
			},
			3: undefined
		};
		function c(e) {
			switch (e) {
				case Infinity: return "+inf";
				case -Infinity: return "-inf";
				default: return e.toString();
			}
		}
		t.transformDoubleArgument = c;
		function l(e) {
			if (typeof e !== "number") return e;
			return c(e);
		}
		t.transformStringDoubleArgument = l;
		t.transformDoubleReply = {
			2: (e, t, n) => {
				const r = n ? n[a.RESP_TYPES.DOUBLE] : undefined;
				switch (r) {
					case String: {
						return e;
					}
					default: {
						let t;
						switch (e.toString()) {
							case "inf":
							case "+inf":
								t = Infinity;
								break;
							case "-inf":
								t = -Infinity;
								break;
							case "nan":
								t = NaN;
								break;
							default: t = Number(e);
						}
						return t;
					}
				}
			},
			3: undefined
		};
		function u(e, n) {
			return (r) => {
				return t.transformDoubleReply[2](r, e, n);
			};
		}
		t.createTransformDoubleReplyResp2Func = u;
		t.transformDoubleArrayReply = {
			2: (e, t, n) => {
				return e.map(u(t, n));
			},
			3: undefined
		};
		function d(e, n) {
			return (r) => {
				return t.transformNullableDoubleReply[2](r, e, n);
			};
		}
		t.createTransformNullableDoubleReplyResp2Func = d;
		t.transformNullableDoubleReply = {
			2: (e, n, r) => {
				if (e === null) return null;
				return t.transformDoubleReply[2](e, n, r);
			},
			3: undefined
		};
		function f(e, t) {
			const n = {};
			for (let r = 0; r < e.length; r += 2) {
				n[e[r].toString()] = t(e[r + 1]);
			}
			return n;
		}
		t.transformTuplesToMap = f;
		function p(e, t) {
			return (n) => {
				return m(n, e, t);
			};
		}
		t.createTransformTuplesReplyFunc = p;
		function m(e, t, n) {
			const r = n ? n[a.RESP_TYPES.MAP] : undefined;
			const i = e;
			switch (r) {
				case Array: {
					return e;
				}
				case Map: {
					const e = new Map();
					for (let t = 0; t < i.length; t += 2) {
						e.set(i[t].toString(), i[t + 1]);
					}
					return e;
					;
				}
				default: {
					const e = {};
					for (let t = 0; t < i.length; t += 2) {
						e[i[t].toString()] = i[t + 1];
					}
					return e;
					;
				}
			}
		}
		t.transformTuplesReply = m;
		t.transformSortedSetReply = {
			2: (e, n, r) => {
				const i = e, a = [];
				for (let e = 0; e < i.length; e += 2) {
					a.push({
						value: i[e],
						score: t.transformDoubleReply[2](i[e + 1], n, r)
					});
				}
				return a;
			},
			3: (e) => {
				return e.map((e) => {
					const [t, n] = e;
					return {
						value: t,
						score: n
					};
				});
			}
		};
		function h(e) {
			return (typeof e === "number" ? e : Math.floor(e.getTime() / 1e3)).toString();
		}
		t.transformEXAT = h;
		function g(e) {
			return (typeof e === "number" ? e : e.getTime()).toString();
		}
		t.transformPXAT = g;
		function _(e) {
			return e?.keys?.[0];
		}
		t.evalFirstKeyIndex = _;
		function v(e, t) {
			if (t?.keys) {
				e.push(t.keys.length.toString(), ...t.keys);
			} else {
				e.push("0");
			}
			if (t?.arguments) {
				e.push(...t.arguments);
			}
			return e;
		}
		t.pushEvalArguments = v;
		function y(e, t) {
			if (Array.isArray(t)) {
				e = e.concat(t);
			} else {
				e.push(t);
			}
			return e;
		}
		t.pushVariadicArguments = y;
		function b(e, t) {
			if (Array.isArray(t)) {
				for (const n of t) {
					e.push(n.toString());
				}
			} else {
				e.push(t.toString());
			}
			return e;
		}
		t.pushVariadicNumberArguments = b;
		function x(e, t) {
			if (Array.isArray(t)) {
				e.push(t.length.toString(), ...t);
			} else {
				e.push("1", t);
			}
			return e;
		}
		t.pushVariadicArgument = x;
		function S(e, t, n) {
			if (n === undefined) return;
			e.push(t);
			e.pushVariadicWithLength(n);
		}
		t.parseOptionalVariadicArgument = S;
		var C;
		(function(e) {
			e["WRITE"] = "write";
			e["READONLY"] = "readonly";
			e["DENYOOM"] = "denyoom";
			e["ADMIN"] = "admin";
			e["PUBSUB"] = "pubsub";
			e["NOSCRIPT"] = "noscript";
			e["RANDOM"] = "random";
			e["SORT_FOR_SCRIPT"] = "sort_for_script";
			e["LOADING"] = "loading";
			e["STALE"] = "stale";
			e["SKIP_MONITOR"] = "skip_monitor";
			e["ASKING"] = "asking";
			e["FAST"] = "fast";
			e["MOVABLEKEYS"] = "movablekeys";
		})(C || (t.CommandFlags = C = {}));
		var w;
		(function(e) {
			e["KEYSPACE"] = "@keyspace";
			e["READ"] = "@read";
			e["WRITE"] = "@write";
			e["SET"] = "@set";
			e["SORTEDSET"] = "@sortedset";
			e["LIST"] = "@list";
			e["HASH"] = "@hash";
			e["STRING"] = "@string";
			e["BITMAP"] = "@bitmap";
			e["HYPERLOGLOG"] = "@hyperloglog";
			e["GEO"] = "@geo";
			e["STREAM"] = "@stream";
			e["PUBSUB"] = "@pubsub";
			e["ADMIN"] = "@admin";
			e["FAST"] = "@fast";
			e["SLOW"] = "@slow";
			e["BLOCKING"] = "@blocking";
			e["DANGEROUS"] = "@dangerous";
			e["CONNECTION"] = "@connection";
			e["TRANSACTION"] = "@transaction";
			e["SCRIPTING"] = "@scripting";
		})(w || (t.CommandCategories = w = {}));
		function T(e) {
			if (e === null || typeof e !== "object") return undefined;
			if (!Array.isArray(e)) return e;
			if (e.length % 2 !== 0) return undefined;
			const t = {};
			for (let n = 0; n < e.length; n += 2) {
				const r = e[n];
				if (typeof r !== "string") return undefined;
				t[r] = e[n + 1];
			}
			return t;
		}
		function E(e) {
			const t = Number(e);
			return Number.isInteger(t) ? t : undefined;
		}
		const D = { type: "unknown" };
		function O(e) {
			const t = T(e);
			const n = T(t?.spec);
			if (!t || !n) return D;
			switch (t.type) {
				case "index": {
					const e = E(n.index);
					if (e !== undefined) return {
						type: "index",
						index: e
					};
					break;
				}
				case "keyword": {
					const e = E(n.startfrom);
					if (typeof n.keyword === "string" && e !== undefined) {
						return {
							type: "keyword",
							keyword: n.keyword,
							startFrom: e
						};
					}
					break;
				}
			}
			return D;
		}
		function k(e) {
			const t = T(e);
			const n = T(t?.spec);
			if (!t || !n) return D;
			switch (t.type) {
				case "range": {
					const e = E(n.lastkey), t = E(n.keystep), r = E(n.limit);
					if (e !== undefined && t !== undefined && r !== undefined) {
						return {
							type: "range",
							lastKey: e,
							keyStep: t,
							limit: r
						};
					}
					break;
				}
				case "keynum": {
					const e = E(n.keynumidx), t = E(n.firstkey), r = E(n.keystep);
					if (e !== undefined && t !== undefined && r !== undefined) {
						return {
							type: "keynum",
							keyNumIdx: e,
							firstKey: t,
							keyStep: r
						};
					}
					break;
				}
			}
			return D;
		}
		function A(e) {
			const t = T(e);
			return {
				beginSearch: O(t?.begin_search),
				findKeys: k(t?.find_keys)
			};
		}
		t.transformKeySpec = A;
		function j([e, t, n, r, a, o, s, c = [], l = [], u = []]) {
			let d;
			let f;
			let p = false;
			const m = [];
			for (const e of c) {
				if (e.startsWith("request_policy:")) {
					const t = e.slice("request_policy:".length);
					if (Object.values(i.REQUEST_POLICIES_WITH_DEFAULTS).includes(t)) {
						d = t;
					}
				} else if (e.startsWith("response_policy:")) {
					const t = e.slice("response_policy:".length);
					if (Object.values(i.RESPONSE_POLICIES_WITH_DEFAULTS).includes(t)) {
						f = t;
					}
				} else {
					m.push(e);
					if (e === "nondeterministic_output") {
						p = true;
					}
				}
			}
			const h = u.map(j);
			return {
				name: e,
				arity: t,
				flags: new Set(n),
				firstKeyIndex: r,
				lastKeyIndex: a,
				step: o,
				categories: new Set(s),
				policies: {
					request: d,
					response: f
				},
				isKeyless: l.length === 0,
				nondeterministicOutput: p,
				tips: m,
				keySpecs: l.map(A),
				subcommands: h
			};
		}
		t.transformCommandReply = j;
		var M;
		(function(e) {
			e["NO_WRITES"] = "no-writes";
			e["ALLOW_OOM"] = "allow-oom";
			e["ALLOW_STALE"] = "allow-stale";
			e["NO_CLUSTER"] = "no-cluster";
		})(M || (t.RedisFunctionFlags = M = {}));
		function N(e) {
			return {
				libraryName: e[1],
				engine: e[3],
				functions: e[5].map((e) => ({
					name: e[1],
					description: e[3],
					flags: e[5]
				}))
			};
		}
		t.transformFunctionListItemReply = N;
		function P(e, t) {
			e.push(t.start.toString(), t.end.toString());
		}
		function F(e, t) {
			if (Array.isArray(t)) {
				for (const n of t) {
					P(e, n);
				}
			} else {
				P(e, t);
			}
		}
		t.parseSlotRangesArguments = F;
		function I([e, t]) {
			return {
				start: e,
				end: t
			};
		}
		t.transformRangeReply = I;
		function L(e, t) {
			if (Array.isArray(t)) {
				e.push(t.length.toString());
				if (t.length) {
					if (z(t)) {
						e.pushKeys(t);
					} else {
						for (let n = 0; n < t.length; n++) {
							e.pushKey(t[n].key);
						}
						e.push("WEIGHTS");
						for (let n = 0; n < t.length; n++) {
							e.push(c(t[n].weight));
						}
					}
				}
			} else {
				e.push("1");
				if (R(t)) {
					e.pushKey(t);
				} else {
					e.pushKey(t.key);
					e.push("WEIGHTS", c(t.weight));
				}
			}
		}
		t.parseZKeysArguments = L;
		function R(e) {
			return typeof e === "string" || e instanceof Buffer;
		}
		function z(e) {
			return R(e[0]);
		}
		function B(e, ...t) {
			const n = new r.BasicCommandParser();
			e.parseCommand(n, ...t);
			const i = n.redisArgs;
			if (n.preserve) {
				i.preserve = n.preserve;
			}
			return i;
		}
		t.parseArgs = B;
		function V(e, t) {
			const [n, r, i, a] = t;
			return {
				id: n,
				message: m(r, undefined, e),
				...i !== undefined ? { millisElapsedFromDelivery: i } : {},
				...a !== undefined ? { deliveriesCounter: a } : {}
			};
		}
		t.transformStreamMessageReply = V;
		function H(e, t) {
			return o(t) ? t : V(e, t);
		}
		t.transformStreamMessageNullReply = H;
		function U(e, t) {
			const n = e;
			return n.map(V.bind(undefined, t));
		}
		t.transformStreamMessagesReply = U;
		function W(e, t, n) {
			if (e === null) return null;
			switch (n ? n[a.RESP_TYPES.MAP] : undefined) {
				default: {
					const t = [];
					for (let r = 0; r < e.length; r++) {
						const i = e[r];
						t.push({
							name: i[0],
							messages: U(i[1], n)
						});
					}
					return t;
				}
			}
		}
		t.transformStreamsMessagesReplyResp2 = W;
		function G(e, t) {
			if (e === null) return null;
			if (e instanceof Map) {
				const n = new Map();
				for (const [r, i] of e) {
					const e = r;
					n.set(e.toString(), U(i, t));
				}
				return n;
			} else if (e instanceof Array) {
				const n = [];
				for (let r = 0; r < e.length; r += 2) {
					const i = e[r];
					const a = e[r + 1];
					n.push(i);
					n.push(U(a, t));
				}
				return n;
			} else {
				const n = {};
				for (const [r, i] of Object.entries(e)) {
					n[r] = U(i, t);
				}
				return n;
			}
		}
		t.transformStreamsMessagesReplyResp3 = G;
		function K(e, t, n) {
			const r = G(e, n);
			if (r === null) return null;
			const i = [];
			if (r instanceof Map) {
				for (const [e, t] of r.entries()) {
					i.push({
						name: e,
						messages: t
					});
				}
				return i;
			}
			if (Array.isArray(r)) {
				for (let e = 0; e < r.length; e += 2) {
					const t = r[e];
					i.push({
						name: t?.toString?.() ?? t,
						messages: r[e + 1]
					});
				}
				return i;
			}
			for (const [e, t] of Object.entries(r)) {
				i.push({
					name: e,
					messages: t
				});
			}
			return i;
		}
		t.transformStreamsMessagesReplyResp3Compat = K;
		function q(e) {
			return JSON.stringify(e);
		}
		t.transformRedisJsonArgument = q;
		function J(e, t) {
			const n = JSON.parse(e.toString(), t);
			return n;
		}
		t.transformRedisJsonReply = J;
		function Y(e, t) {
			return o(e) ? e : J(e, t);
		}
		t.transformRedisJsonNullReply = Y;
	}),
	75315: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		var o = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.NON_STICKY_COMMANDS = t.REDIS_FLUSH_MODES = t.COMMAND_LIST_FILTER_BY = t.CLUSTER_SLOT_STATES = t.FAILOVER_MODES = t.CLIENT_UNBLOCK_MODES = t.CLIENT_KILL_FILTERS = t.AR_OPERATIONS = t.AR_PREDICATE_COMBINATORS = t.AR_PREDICATE_TYPES = void 0;
		const s = o(n(10248));
		const c = o(n(42786));
		const l = o(n(49512));
		const u = o(n(7115));
		const d = o(n(33807));
		const f = o(n(62862));
		const p = o(n(38934));
		const m = o(n(41634));
		const h = o(n(2606));
		const g = o(n(99595));
		const _ = o(n(99283));
		const v = o(n(32076));
		const y = o(n(34111));
		const b = o(n(90111));
		const x = o(n(89997));
		const S = o(n(33483));
		const C = o(n(31922));
		const w = o(n(82286));
		const T = o(n(54445));
		const E = a(n(1092));
		Object.defineProperty(t, "AR_PREDICATE_TYPES", {
			enumerable: true,
			get: function() {
				return E.AR_PREDICATE_TYPES;
			}
		});
		Object.defineProperty(t, "AR_PREDICATE_COMBINATORS", {
			enumerable: true,
			get: function() {
				return E.AR_PREDICATE_COMBINATORS;
			}
		});
		const D = o(n(15601));
		const O = o(n(27580));
		const k = o(n(42685));
		const A = o(n(28102));
		const j = o(n(76997));
		const M = o(n(85265));
		const N = o(n(67925));
		const P = o(n(98917));
		const F = a(n(14539));
		Object.defineProperty(t, "AR_OPERATIONS", {
			enumerable: true,
			get: function() {
				return F.AR_OPERATIONS;
			}
		});
		const I = o(n(88630));
		const L = o(n(26957));
		const R = o(n(86844));
		const z = o(n(76578));
		const B = o(n(908));
		const V = o(n(61465));
		const H = o(n(46846));
		const U = o(n(95617));
		const W = o(n(1813));
		const G = o(n(17386));
		const K = o(n(78174));
		const q = o(n(32979));
		const J = o(n(12432));
		const Y = o(n(95915));
		const ee = o(n(55311));
		const te = o(n(86926));
		const ne = o(n(68498));
		const re = o(n(23944));
		const ie = o(n(30093));
		const ae = o(n(35363));
		const oe = o(n(41878));
		const se = o(n(61288));
		const ce = o(n(87822));
		const le = o(n(76921));
		const ue = o(n(73496));
		const de = o(n(88294));
		const fe = o(n(57878));
		const pe = o(n(75484));
		const me = o(n(40715));
		const he = o(n(77318));
		const ge = o(n(43339));
		const X = a(n(12335));
		Object.defineProperty(t, "CLIENT_KILL_FILTERS", {
			enumerable: true,
			get: function() {
				return X.CLIENT_KILL_FILTERS;
			}
		});
		const _e = o(n(10119));
		const ve = o(n(77200));
		const ye = o(n(88434));
		const be = o(n(26173));
		const xe = o(n(65640));
		const Se = o(n(94050));
		const Ce = o(n(68994));
		const Z = a(n(55643));
		Object.defineProperty(t, "CLIENT_UNBLOCK_MODES", {
			enumerable: true,
			get: function() {
				return Z.CLIENT_UNBLOCK_MODES;
			}
		});
		const we = o(n(6328));
		const Te = o(n(1964));
		const Ee = o(n(47355));
		const De = o(n(93879));
		const Oe = o(n(824));
		const ke = o(n(38010));
		const Ae = o(n(61614));
		const je = o(n(20397));
		const Q = a(n(23594));
		Object.defineProperty(t, "FAILOVER_MODES", {
			enumerable: true,
			get: function() {
				return Q.FAILOVER_MODES;
			}
		});
		const Me = o(n(27339));
		const Ne = o(n(51753));
		const Pe = o(n(68433));
		const Fe = o(n(76376));
		const Ie = o(n(95341));
		const Le = o(n(63047));
		const Re = o(n(98303));
		const ze = o(n(4215));
		const Be = o(n(71993));
		const Ve = o(n(13619));
		const He = o(n(80797));
		const Ue = o(n(41253));
		const We = o(n(58057));
		const Ge = o(n(99131));
		const Ke = o(n(21885));
		const $ = a(n(62698));
		Object.defineProperty(t, "CLUSTER_SLOT_STATES", {
			enumerable: true,
			get: function() {
				return $.CLUSTER_SLOT_STATES;
			}
		});
		const qe = o(n(2463));
		const Je = o(n(27914));
		const Ye = o(n(39326));
		const Xe = o(n(24717));
		const Ze = o(n(35533));
		const Qe = o(n(40469));
		const $e = a(n(71193));
		Object.defineProperty(t, "COMMAND_LIST_FILTER_BY", {
			enumerable: true,
			get: function() {
				return $e.COMMAND_LIST_FILTER_BY;
			}
		});
		const et = o(n(5218));
		const tt = o(n(51278));
		const nt = o(n(87623));
		const rt = o(n(71398));
		const it = o(n(29218));
		const at = o(n(14278));
		const ot = o(n(13576));
		const st = o(n(97209));
		const ct = o(n(21428));
		const lt = o(n(71526));
		const ut = o(n(86991));
		const dt = o(n(28663));
		const ft = o(n(90297));
		const pt = o(n(71466));
		const mt = o(n(9811));
		const ht = o(n(20825));
		const gt = o(n(21701));
		const _t = o(n(31891));
		const vt = o(n(73211));
		const yt = o(n(5482));
		const bt = o(n(98098));
		const xt = o(n(42234));
		const St = o(n(74543));
		const Ct = o(n(28084));
		const wt = o(n(40590));
		const Tt = o(n(59227));
		const Et = o(n(74096));
		const Dt = o(n(54912));
		const Ot = o(n(99865));
		const kt = o(n(40433));
		const At = o(n(42154));
		const jt = o(n(58527));
		const Mt = o(n(25689));
		const Nt = o(n(38322));
		const Pt = o(n(72005));
		const Ft = o(n(71555));
		const It = o(n(16340));
		const Lt = o(n(73498));
		const Rt = o(n(22922));
		const zt = o(n(83754));
		const Bt = o(n(96419));
		const Vt = o(n(74495));
		const Ht = o(n(69692));
		const Ut = o(n(32325));
		const Wt = o(n(10593));
		const Gt = a(n(65582));
		Object.defineProperty(t, "REDIS_FLUSH_MODES", {
			enumerable: true,
			get: function() {
				return Gt.REDIS_FLUSH_MODES;
			}
		});
		const Kt = o(n(32283));
		const qt = o(n(18689));
		const Jt = o(n(52779));
		const Yt = o(n(91501));
		const Xt = o(n(84700));
		const Zt = o(n(5182));
		const Qt = o(n(32034));
		const $t = o(n(75528));
		const en = o(n(97722));
		const tn = o(n(17962));
		const nn = o(n(48546));
		const rn = o(n(87275));
		const an = o(n(79750));
		const on = o(n(73903));
		const sn = o(n(67423));
		const cn = o(n(62620));
		const ln = o(n(24997));
		const un = o(n(42337));
		const dn = o(n(94339));
		const fn = o(n(73676));
		const pn = o(n(83738));
		const mn = o(n(98154));
		const hn = o(n(93503));
		const gn = o(n(67392));
		const _n = o(n(96070));
		const vn = o(n(67225));
		const yn = o(n(40216));
		const bn = o(n(86044));
		const xn = o(n(11363));
		const Sn = o(n(65876));
		const Cn = o(n(42298));
		const wn = o(n(28391));
		const Tn = o(n(1220));
		const En = o(n(80269));
		const Dn = o(n(37225));
		const On = o(n(84507));
		const kn = o(n(85859));
		const An = o(n(7594));
		const jn = o(n(14978));
		const Mn = o(n(47146));
		const Nn = o(n(27020));
		const Pn = o(n(43303));
		const Fn = o(n(6566));
		const In = o(n(79121));
		const Ln = o(n(44585));
		const Rn = o(n(20339));
		const zn = o(n(64731));
		const Bn = o(n(81175));
		const Vn = o(n(62448));
		const Hn = o(n(58743));
		const Un = o(n(4699));
		const Wn = o(n(44637));
		const Gn = o(n(73995));
		const Kn = o(n(51548));
		const qn = o(n(92212));
		const Jn = o(n(1335));
		const Yn = o(n(79963));
		const Xn = o(n(97379));
		const Zn = o(n(79854));
		const Qn = o(n(38899));
		const $n = o(n(53326));
		const er = o(n(74514));
		const tr = o(n(16403));
		const nr = o(n(38265));
		const rr = o(n(42296));
		const ir = o(n(92593));
		const ar = o(n(48289));
		const or = o(n(80453));
		const sr = o(n(5215));
		const cr = o(n(834));
		const lr = o(n(63104));
		const ur = o(n(95005));
		const dr = o(n(75115));
		const fr = o(n(873));
		const pr = o(n(96874));
		const mr = o(n(58624));
		const hr = o(n(29408));
		const gr = o(n(43213));
		const _r = o(n(49689));
		const vr = o(n(4999));
		const yr = o(n(69143));
		const br = o(n(39474));
		const xr = o(n(74223));
		const Sr = o(n(64443));
		const Cr = o(n(97375));
		const wr = o(n(46164));
		const Tr = o(n(76677));
		const Er = o(n(42616));
		const Dr = o(n(42804));
		const Or = o(n(1552));
		const kr = o(n(65658));
		const Ar = o(n(76230));
		const jr = o(n(34698));
		const Mr = o(n(77882));
		const Nr = o(n(79005));
		const Pr = o(n(9838));
		const Fr = o(n(69702));
		const Ir = o(n(82287));
		const Lr = o(n(3784));
		const Rr = o(n(2638));
		const zr = o(n(62413));
		const Br = o(n(20648));
		const Vr = o(n(31987));
		const Hr = o(n(49351));
		const Ur = o(n(41956));
		const Wr = o(n(53261));
		const Gr = o(n(31593));
		const Kr = o(n(99810));
		const qr = o(n(11458));
		const Jr = o(n(74445));
		const Yr = o(n(85223));
		const Xr = o(n(71886));
		const Zr = o(n(38395));
		const Qr = o(n(52616));
		const $r = o(n(36379));
		const ei = o(n(81786));
		const ti = o(n(15817));
		const ni = o(n(96865));
		const ri = o(n(31859));
		const ii = o(n(60441));
		const ai = o(n(27121));
		const oi = o(n(98485));
		const si = o(n(20563));
		const ci = o(n(25926));
		const li = o(n(60521));
		const ui = o(n(74781));
		const di = o(n(25367));
		const fi = o(n(46686));
		const pi = o(n(96798));
		const mi = o(n(20556));
		const hi = o(n(9993));
		const gi = o(n(90013));
		const _i = o(n(70543));
		const vi = o(n(11946));
		const yi = o(n(71072));
		const bi = o(n(43112));
		const xi = o(n(59235));
		const Si = o(n(95157));
		const Ci = o(n(86275));
		const wi = o(n(50359));
		const Ti = o(n(84785));
		const Ei = o(n(51251));
		const Di = o(n(31876));
		const Oi = o(n(77991));
		const ki = o(n(1e3));
		const Ai = o(n(76518));
		const ji = o(n(92209));
		const Mi = o(n(41374));
		const Ni = o(n(45334));
		const Pi = o(n(38996));
		const Fi = o(n(37465));
		const Ii = o(n(95612));
		const Li = o(n(67475));
		const Ri = o(n(68697));
		const zi = o(n(95487));
		const Bi = o(n(11957));
		const Vi = o(n(99445));
		const Hi = o(n(62147));
		const Ui = o(n(25719));
		const Wi = o(n(2019));
		const Gi = o(n(9691));
		const Ki = o(n(21847));
		const qi = o(n(2915));
		const Ji = o(n(21288));
		const Yi = o(n(18155));
		const Xi = o(n(63881));
		const Zi = o(n(34543));
		const Qi = o(n(55137));
		const $i = o(n(56378));
		const ea = o(n(46822));
		const ta = o(n(22890));
		const na = o(n(46404));
		const ra = o(n(49459));
		const ia = o(n(26951));
		const aa = o(n(35732));
		const oa = o(n(3242));
		const sa = o(n(75778));
		const ca = o(n(49513));
		const la = o(n(53128));
		const ua = o(n(60992));
		const da = o(n(52670));
		const fa = o(n(19554));
		const pa = o(n(40473));
		const ma = o(n(78571));
		const ha = o(n(24561));
		const ga = o(n(5110));
		const _a = o(n(39327));
		const va = o(n(54647));
		const ya = o(n(49283));
		const ba = o(n(36206));
		const xa = o(n(27177));
		const Sa = o(n(47130));
		const Ca = o(n(76637));
		const wa = o(n(44770));
		const Ta = o(n(45306));
		const Ea = o(n(32036));
		const Da = o(n(98620));
		const Oa = o(n(41018));
		const ka = o(n(72928));
		const Aa = o(n(950));
		const ja = o(n(70363));
		const Ma = o(n(67172));
		const Na = o(n(70725));
		const Pa = o(n(41294));
		const Fa = o(n(56627));
		const Ia = o(n(61571));
		const La = o(n(12782));
		const Ra = o(n(36835));
		const za = o(n(96062));
		const Ba = o(n(7562));
		const Va = o(n(91342));
		const Ha = o(n(25073));
		const Ua = o(n(65730));
		const Wa = o(n(67309));
		const Ga = o(n(76291));
		const Ka = o(n(42013));
		const qa = o(n(33518));
		const Ja = o(n(72877));
		const Ya = o(n(22355));
		const Xa = o(n(94890));
		const Za = o(n(77210));
		const Qa = o(n(86034));
		const $a = o(n(4980));
		const eo = o(n(43644));
		const to = o(n(64164));
		const no = o(n(82432));
		const ro = o(n(67072));
		const io = o(n(98876));
		const ao = o(n(94568));
		const oo = o(n(26992));
		const so = o(n(42997));
		const co = o(n(12123));
		const lo = o(n(85203));
		const uo = o(n(28799));
		const fo = o(n(11346));
		const po = o(n(90295));
		const mo = o(n(93645));
		const ho = o(n(70372));
		const go = o(n(91219));
		const _o = o(n(61047));
		const vo = o(n(31382));
		const yo = o(n(3744));
		const bo = o(n(44083));
		const xo = o(n(37410));
		const So = o(n(95990));
		const Co = o(n(23513));
		const wo = o(n(85930));
		const To = o(n(84991));
		const Eo = o(n(38995));
		const Do = o(n(46817));
		const Oo = o(n(14368));
		const ko = o(n(20030));
		const Ao = o(n(42741));
		const jo = o(n(80264));
		const Mo = o(n(91484));
		const No = o(n(87108));
		const Po = o(n(83308));
		const Fo = o(n(80041));
		const Io = o(n(7410));
		const Lo = o(n(68930));
		const Ro = o(n(47950));
		const zo = o(n(18444));
		t["default"] = {
			ACL_CAT: s.default,
			aclCat: s.default,
			ACL_DELUSER: c.default,
			aclDelUser: c.default,
			ACL_DRYRUN: l.default,
			aclDryRun: l.default,
			ACL_GENPASS: u.default,
			aclGenPass: u.default,
			ACL_GETUSER: d.default,
			aclGetUser: d.default,
			ACL_LIST: f.default,
			aclList: f.default,
			ACL_LOAD: p.default,
			aclLoad: p.default,
			ACL_LOG_RESET: m.default,
			aclLogReset: m.default,
			ACL_LOG: h.default,
			aclLog: h.default,
			ACL_SAVE: g.default,
			aclSave: g.default,
			ACL_SETUSER: _.default,
			aclSetUser: _.default,
			ACL_USERS: v.default,
			aclUsers: v.default,
			ACL_WHOAMI: y.default,
			aclWhoAmI: y.default,
			APPEND: b.default,
			append: b.default,
			ARCOUNT: x.default,
			arCount: x.default,
			ARDEL: S.default,
			arDel: S.default,
			ARDELRANGE: C.default,
			arDelRange: C.default,
			ARGET: w.default,
			arGet: w.default,
			ARGETRANGE: T.default,
			arGetRange: T.default,
			ARGREP: E.default,
			arGrep: E.default,
			ARGREP_WITHVALUES: D.default,
			arGrepWithValues: D.default,
			ARINFO: O.default,
			arInfo: O.default,
			ARINSERT: k.default,
			arInsert: k.default,
			ARLASTITEMS: A.default,
			arLastItems: A.default,
			ARLEN: j.default,
			arLen: j.default,
			ARMGET: M.default,
			arMGet: M.default,
			ARMSET: N.default,
			arMSet: N.default,
			ARNEXT: P.default,
			arNext: P.default,
			AROP: F.default,
			arOp: F.default,
			ARRING: I.default,
			arRing: I.default,
			ARSCAN: L.default,
			arScan: L.default,
			ARSEEK: R.default,
			arSeek: R.default,
			ARSET: z.default,
			arSet: z.default,
			ASKING: B.default,
			asking: B.default,
			AUTH: V.default,
			auth: V.default,
			BGREWRITEAOF: H.default,
			bgRewriteAof: H.default,
			BGSAVE: U.default,
			bgSave: U.default,
			BITCOUNT: W.default,
			bitCount: W.default,
			BITFIELD_RO: G.default,
			bitFieldRo: G.default,
			BITFIELD: K.default,
			bitField: K.default,
			BITOP: q.default,
			bitOp: q.default,
			BITPOS: J.default,
			bitPos: J.default,
			BLESS_GET: Y.default,
			blessGet: Y.default,
			BLESS_SET: ee.default,
			blessSet: ee.default,
			BLESS_CLEAR: te.default,
			blessClear: te.default,
			BLESS_SCAN: ne.default,
			blessScan: ne.default,
			BLMOVE: re.default,
			blMove: re.default,
			BLMOVEM: ie.default,
			blMoveM: ie.default,
			BLMPOP: ae.default,
			blmPop: ae.default,
			BLPOP: oe.default,
			blPop: oe.default,
			BRPOP: se.default,
			brPop: se.default,
			BRPOPLPUSH: ce.default,
			brPopLPush: ce.default,
			BZMPOP: le.default,
			bzmPop: le.default,
			BZPOPMAX: ue.default,
			bzPopMax: ue.default,
			BZPOPMIN: de.default,
			bzPopMin: de.default,
			CLIENT_CACHING: fe.default,
			clientCaching: fe.default,
			CLIENT_GETNAME: pe.default,
			clientGetName: pe.default,
			CLIENT_GETREDIR: me.default,
			clientGetRedir: me.default,
			CLIENT_ID: he.default,
			clientId: he.default,
			CLIENT_INFO: ge.default,
			clientInfo: ge.default,
			CLIENT_KILL: X.default,
			clientKill: X.default,
			CLIENT_LIST: _e.default,
			clientList: _e.default,
			"CLIENT_NO-EVICT": ve.default,
			clientNoEvict: ve.default,
			"CLIENT_NO-TOUCH": ye.default,
			clientNoTouch: ye.default,
			CLIENT_PAUSE: be.default,
			clientPause: be.default,
			CLIENT_SETNAME: xe.default,
			clientSetName: xe.default,
			CLIENT_TRACKING: Se.default,
			clientTracking: Se.default,
			CLIENT_TRACKINGINFO: Ce.default,
			clientTrackingInfo: Ce.default,
			CLIENT_UNBLOCK: Z.default,
			clientUnblock: Z.default,
			CLIENT_UNPAUSE: we.default,
			clientUnpause: we.default,
			CLUSTER_ADDSLOTS: Te.default,
			clusterAddSlots: Te.default,
			CLUSTER_ADDSLOTSRANGE: Ee.default,
			clusterAddSlotsRange: Ee.default,
			CLUSTER_BUMPEPOCH: De.default,
			clusterBumpEpoch: De.default,
			"CLUSTER_COUNT-FAILURE-REPORTS": Oe.default,
			clusterCountFailureReports: Oe.default,
			CLUSTER_COUNTKEYSINSLOT: ke.default,
			clusterCountKeysInSlot: ke.default,
			CLUSTER_DELSLOTS: Ae.default,
			clusterDelSlots: Ae.default,
			CLUSTER_DELSLOTSRANGE: je.default,
			clusterDelSlotsRange: je.default,
			CLUSTER_FAILOVER: Q.default,
			clusterFailover: Q.default,
			CLUSTER_FLUSHSLOTS: Me.default,
			clusterFlushSlots: Me.default,
			CLUSTER_FORGET: Ne.default,
			clusterForget: Ne.default,
			CLUSTER_GETKEYSINSLOT: Pe.default,
			clusterGetKeysInSlot: Pe.default,
			CLUSTER_INFO: Fe.default,
			clusterInfo: Fe.default,
			CLUSTER_KEYSLOT: Ie.default,
			clusterKeySlot: Ie.default,
			CLUSTER_LINKS: Le.default,
			clusterLinks: Le.default,
			CLUSTER_MEET: Re.default,
			clusterMeet: Re.default,
			CLUSTER_MYID: ze.default,
			clusterMyId: ze.default,
			CLUSTER_MYSHARDID: Be.default,
			clusterMyShardId: Be.default,
			CLUSTER_NODES: Ve.default,
			clusterNodes: Ve.default,
			CLUSTER_REPLICAS: He.default,
			clusterReplicas: He.default,
			CLUSTER_REPLICATE: Ue.default,
			clusterReplicate: Ue.default,
			CLUSTER_RESET: We.default,
			clusterReset: We.default,
			CLUSTER_SAVECONFIG: Ge.default,
			clusterSaveConfig: Ge.default,
			"CLUSTER_SET-CONFIG-EPOCH": Ke.default,
			clusterSetConfigEpoch: Ke.default,
			CLUSTER_SETSLOT: $.default,
			clusterSetSlot: $.default,
			CLUSTER_SLOTS: qe.default,
			clusterSlots: qe.default,
			COMMAND_COUNT: Je.default,
			commandCount: Je.default,
			COMMAND_GETKEYS: Xe.default,
			commandGetKeys: Xe.default,
			COMMAND_GETKEYSANDFLAGS: Ze.default,
			commandGetKeysAndFlags: Ze.default,
			COMMAND_DOCS: Ye.default,
			commandDocs: Ye.default,
			COMMAND_INFO: Qe.default,
			commandInfo: Qe.default,
			COMMAND_LIST: $e.default,
			commandList: $e.default,
			COMMAND: et.default,
			command: et.default,
			CONFIG_GET: tt.default,
			configGet: tt.default,
			CONFIG_RESETASTAT: nt.default,
			configResetStat: nt.default,
			CONFIG_REWRITE: rt.default,
			configRewrite: rt.default,
			CONFIG_SET: it.default,
			configSet: it.default,
			COPY: at.default,
			copy: at.default,
			DBSIZE: ot.default,
			dbSize: ot.default,
			DECR: st.default,
			decr: st.default,
			DECRBY: ct.default,
			decrBy: ct.default,
			DEL: lt.default,
			del: lt.default,
			DELEX: ut.default,
			delEx: ut.default,
			DIGEST: dt.default,
			digest: dt.default,
			DUMP: ft.default,
			dump: ft.default,
			ECHO: pt.default,
			echo: pt.default,
			EVAL_RO: mt.default,
			evalRo: mt.default,
			EVAL: ht.default,
			eval: ht.default,
			EVALSHA_RO: gt.default,
			evalShaRo: gt.default,
			EVALSHA: _t.default,
			evalSha: _t.default,
			EXISTS: Vt.default,
			exists: Vt.default,
			EXPIRE: Ht.default,
			expire: Ht.default,
			EXPIREAT: Ut.default,
			expireAt: Ut.default,
			EXPIRETIME: Wt.default,
			expireTime: Wt.default,
			FLUSHALL: Gt.default,
			flushAll: Gt.default,
			FLUSHDB: Kt.default,
			flushDb: Kt.default,
			FCALL: qt.default,
			fCall: qt.default,
			FCALL_RO: Jt.default,
			fCallRo: Jt.default,
			FUNCTION_DELETE: Yt.default,
			functionDelete: Yt.default,
			FUNCTION_DUMP: Xt.default,
			functionDump: Xt.default,
			FUNCTION_FLUSH: Zt.default,
			functionFlush: Zt.default,
			FUNCTION_KILL: Qt.default,
			functionKill: Qt.default,
			FUNCTION_LIST_WITHCODE: $t.default,
			functionListWithCode: $t.default,
			FUNCTION_LIST: en.default,
			functionList: en.default,
			FUNCTION_LOAD: tn.default,
			functionLoad: tn.default,
			FUNCTION_RESTORE: nn.default,
			functionRestore: nn.default,
			FUNCTION_STATS: rn.default,
			functionStats: rn.default,
			GEOADD: vt.default,
			geoAdd: vt.default,
			GEODIST: yt.default,
			geoDist: yt.default,
			GEOHASH: bt.default,
			geoHash: bt.default,
			GEOPOS: xt.default,
			geoPos: xt.default,
			GEORADIUS_RO_WITH: St.default,
			geoRadiusRoWith: St.default,
			GEORADIUS_RO: Ct.default,
			geoRadiusRo: Ct.default,
			GEORADIUS_STORE: wt.default,
			geoRadiusStore: wt.default,
			GEORADIUS_WITH: Tt.default,
			geoRadiusWith: Tt.default,
			GEORADIUS: Et.default,
			geoRadius: Et.default,
			GEORADIUSBYMEMBER_RO_WITH: Dt.default,
			geoRadiusByMemberRoWith: Dt.default,
			GEORADIUSBYMEMBER_RO: Ot.default,
			geoRadiusByMemberRo: Ot.default,
			GEORADIUSBYMEMBER_STORE: kt.default,
			geoRadiusByMemberStore: kt.default,
			GEORADIUSBYMEMBER_WITH: At.default,
			geoRadiusByMemberWith: At.default,
			GEORADIUSBYMEMBER: jt.default,
			geoRadiusByMember: jt.default,
			GEOSEARCH_WITH: Mt.default,
			geoSearchWith: Mt.default,
			GEOSEARCH: Nt.default,
			geoSearch: Nt.default,
			GEOSEARCHSTORE: Pt.default,
			geoSearchStore: Pt.default,
			GET: Ft.default,
			get: Ft.default,
			GETBIT: It.default,
			getBit: It.default,
			GETDEL: Lt.default,
			getDel: Lt.default,
			GETEX: Rt.default,
			getEx: Rt.default,
			GETRANGE: zt.default,
			getRange: zt.default,
			GETSET: Bt.default,
			getSet: Bt.default,
			HDEL: an.default,
			hDel: an.default,
			HELLO: on.default,
			hello: on.default,
			HEXISTS: sn.default,
			hExists: sn.default,
			HEXPIRE: cn.default,
			hExpire: cn.default,
			HEXPIREAT: ln.default,
			hExpireAt: ln.default,
			HEXPIRETIME: un.default,
			hExpireTime: un.default,
			HGET: dn.default,
			hGet: dn.default,
			HGETALL: fn.default,
			hGetAll: fn.default,
			HGETDEL: pn.default,
			hGetDel: pn.default,
			HGETEX: mn.default,
			hGetEx: mn.default,
			HIMPORT_DISCARD: hn.default,
			hImportDiscard: hn.default,
			HIMPORT_DISCARDALL: gn.default,
			hImportDiscardAll: gn.default,
			HIMPORT_PREPARE: _n.default,
			hImportPrepare: _n.default,
			HIMPORT_SET: vn.default,
			hImportSet: vn.default,
			HINCRBY: yn.default,
			hIncrBy: yn.default,
			HINCRBYFLOAT: bn.default,
			hIncrByFloat: bn.default,
			HKEYS: xn.default,
			hKeys: xn.default,
			HLEN: Sn.default,
			hLen: Sn.default,
			HMGET: Cn.default,
			hmGet: Cn.default,
			HPERSIST: wn.default,
			hPersist: wn.default,
			HPEXPIRE: Tn.default,
			hpExpire: Tn.default,
			HPEXPIREAT: En.default,
			hpExpireAt: En.default,
			HPEXPIRETIME: Dn.default,
			hpExpireTime: Dn.default,
			HPTTL: On.default,
			hpTTL: On.default,
			HRANDFIELD_COUNT_WITHVALUES: kn.default,
			hRandFieldCountWithValues: kn.default,
			HRANDFIELD_COUNT: An.default,
			hRandFieldCount: An.default,
			HRANDFIELD: jn.default,
			hRandField: jn.default,
			HSCAN: Mn.default,
			hScan: Mn.default,
			HSCAN_NOVALUES: Nn.default,
			hScanNoValues: Nn.default,
			HSET: Pn.default,
			hSet: Pn.default,
			HSETEX: Fn.default,
			hSetEx: Fn.default,
			HSETNX: In.default,
			hSetNX: In.default,
			HSTRLEN: Ln.default,
			hStrLen: Ln.default,
			HTTL: Rn.default,
			hTTL: Rn.default,
			HVALS: zn.default,
			hVals: zn.default,
			HOTKEYS_GET: Bn.default,
			hotkeysGet: Bn.default,
			HOTKEYS_RESET: Vn.default,
			hotkeysReset: Vn.default,
			HOTKEYS_START: Hn.default,
			hotkeysStart: Hn.default,
			HOTKEYS_STOP: Un.default,
			hotkeysStop: Un.default,
			INCR: Wn.default,
			incr: Wn.default,
			INCRBY: Gn.default,
			incrBy: Gn.default,
			INCRBYFLOAT: Kn.default,
			incrByFloat: Kn.default,
			INCREX: qn.default,
			increx: qn.default,
			INCREXBYFLOAT: Jn.default,
			incrExByFloat: Jn.default,
			INFO: Yn.default,
			info: Yn.default,
			KEYS: Xn.default,
			keys: Xn.default,
			LASTSAVE: Zn.default,
			lastSave: Zn.default,
			LATENCY_DOCTOR: Qn.default,
			latencyDoctor: Qn.default,
			LATENCY_GRAPH: $n.default,
			latencyGraph: $n.default,
			LATENCY_HISTORY: er.default,
			latencyHistory: er.default,
			LATENCY_HISTOGRAM: zo.default,
			latencyHistogram: zo.default,
			LATENCY_LATEST: tr.default,
			latencyLatest: tr.default,
			LATENCY_RESET: nr.default,
			latencyReset: nr.default,
			LCS_IDX_WITHMATCHLEN: rr.default,
			lcsIdxWithMatchLen: rr.default,
			LCS_IDX: ir.default,
			lcsIdx: ir.default,
			LCS_LEN: ar.default,
			lcsLen: ar.default,
			LCS: or.default,
			lcs: or.default,
			LINDEX: sr.default,
			lIndex: sr.default,
			LINSERT: cr.default,
			lInsert: cr.default,
			LLEN: lr.default,
			lLen: lr.default,
			LMOVE: ur.default,
			lMove: ur.default,
			LMOVEM: dr.default,
			lMoveM: dr.default,
			LMPOP: fr.default,
			lmPop: fr.default,
			LOLWUT: pr.default,
			LPOP_COUNT: mr.default,
			lPopCount: mr.default,
			LPOP: hr.default,
			lPop: hr.default,
			LPOS_COUNT: gr.default,
			lPosCount: gr.default,
			LPOS: _r.default,
			lPos: _r.default,
			LPUSH: vr.default,
			lPush: vr.default,
			LPUSHX: yr.default,
			lPushX: yr.default,
			LRANGE: br.default,
			lRange: br.default,
			LREM: xr.default,
			lRem: xr.default,
			LSET: Sr.default,
			lSet: Sr.default,
			LTRIM: Cr.default,
			lTrim: Cr.default,
			MEMORY_DOCTOR: wr.default,
			memoryDoctor: wr.default,
			"MEMORY_MALLOC-STATS": Tr.default,
			memoryMallocStats: Tr.default,
			MEMORY_PURGE: Er.default,
			memoryPurge: Er.default,
			MEMORY_STATS: Dr.default,
			memoryStats: Dr.default,
			MEMORY_USAGE: Or.default,
			memoryUsage: Or.default,
			MGET: kr.default,
			mGet: kr.default,
			MIGRATE: Ar.default,
			migrate: Ar.default,
			MODULE_LIST: jr.default,
			moduleList: jr.default,
			MODULE_LOAD: Mr.default,
			moduleLoad: Mr.default,
			MODULE_UNLOAD: Nr.default,
			moduleUnload: Nr.default,
			MOVE: Pr.default,
			move: Pr.default,
			MSET: Fr.default,
			mSet: Fr.default,
			MSETEX: Ir.default,
			mSetEx: Ir.default,
			MSETNX: Lr.default,
			mSetNX: Lr.default,
			OBJECT_ENCODING: Rr.default,
			objectEncoding: Rr.default,
			OBJECT_FREQ: zr.default,
			objectFreq: zr.default,
			OBJECT_IDLETIME: Br.default,
			objectIdleTime: Br.default,
			OBJECT_REFCOUNT: Vr.default,
			objectRefCount: Vr.default,
			PERSIST: Hr.default,
			persist: Hr.default,
			PEXPIRE: Ur.default,
			pExpire: Ur.default,
			PEXPIREAT: Wr.default,
			pExpireAt: Wr.default,
			PEXPIRETIME: Gr.default,
			pExpireTime: Gr.default,
			PFADD: Kr.default,
			pfAdd: Kr.default,
			PFCOUNT: qr.default,
			pfCount: qr.default,
			PFMERGE: Jr.default,
			pfMerge: Jr.default,
			PING: Yr.default,
			ping: Yr.default,
			PSETEX: Xr.default,
			pSetEx: Xr.default,
			PTTL: Zr.default,
			pTTL: Zr.default,
			PUBLISH: Qr.default,
			publish: Qr.default,
			PUBSUB_CHANNELS: $r.default,
			pubSubChannels: $r.default,
			PUBSUB_NUMPAT: ei.default,
			pubSubNumPat: ei.default,
			PUBSUB_NUMSUB: ti.default,
			pubSubNumSub: ti.default,
			PUBSUB_SHARDNUMSUB: ni.default,
			pubSubShardNumSub: ni.default,
			PUBSUB_SHARDCHANNELS: ri.default,
			pubSubShardChannels: ri.default,
			RANDOMKEY: ii.default,
			randomKey: ii.default,
			READONLY: ai.default,
			readonly: ai.default,
			RENAME: oi.default,
			rename: oi.default,
			RENAMENX: si.default,
			renameNX: si.default,
			REPLICAOF: ci.default,
			replicaOf: ci.default,
			"RESTORE-ASKING": li.default,
			restoreAsking: li.default,
			RESTORE: ui.default,
			restore: ui.default,
			RPOP_COUNT: fi.default,
			rPopCount: fi.default,
			ROLE: di.default,
			role: di.default,
			RPOP: pi.default,
			rPop: pi.default,
			RPOPLPUSH: mi.default,
			rPopLPush: mi.default,
			RPUSH: hi.default,
			rPush: hi.default,
			RPUSHX: gi.default,
			rPushX: gi.default,
			SADD: _i.default,
			sAdd: _i.default,
			SCAN: vi.default,
			scan: vi.default,
			SCARD: yi.default,
			sCard: yi.default,
			SCRIPT_DEBUG: bi.default,
			scriptDebug: bi.default,
			SCRIPT_EXISTS: xi.default,
			scriptExists: xi.default,
			SCRIPT_FLUSH: Si.default,
			scriptFlush: Si.default,
			SCRIPT_KILL: Ci.default,
			scriptKill: Ci.default,
			SCRIPT_LOAD: wi.default,
			scriptLoad: wi.default,
			SDIFF: Ti.default,
			sDiff: Ti.default,
			SDIFFCARD: Ei.default,
			sDiffCard: Ei.default,
			SDIFFSTORE: Di.default,
			sDiffStore: Di.default,
			SET: Oi.default,
			set: Oi.default,
			SETBIT: ki.default,
			setBit: ki.default,
			SETEX: Ai.default,
			setEx: Ai.default,
			SETNX: ji.default,
			setNX: ji.default,
			SETRANGE: Mi.default,
			setRange: Mi.default,
			SINTER: Ni.default,
			sInter: Ni.default,
			SINTERCARD: Pi.default,
			sInterCard: Pi.default,
			SINTERSTORE: Fi.default,
			sInterStore: Fi.default,
			SISMEMBER: Ii.default,
			sIsMember: Ii.default,
			SMEMBERS: Li.default,
			sMembers: Li.default,
			SMISMEMBER: Ri.default,
			smIsMember: Ri.default,
			SMOVE: zi.default,
			sMove: zi.default,
			SORT_RO: Bi.default,
			sortRo: Bi.default,
			SORT_STORE: Vi.default,
			sortStore: Vi.default,
			SORT: Hi.default,
			sort: Hi.default,
			SPOP_COUNT: Ui.default,
			sPopCount: Ui.default,
			SPOP: Wi.default,
			sPop: Wi.default,
			SPUBLISH: Gi.default,
			sPublish: Gi.default,
			SRANDMEMBER_COUNT: Ki.default,
			sRandMemberCount: Ki.default,
			SRANDMEMBER: qi.default,
			sRandMember: qi.default,
			SREM: Ji.default,
			sRem: Ji.default,
			SSCAN: Yi.default,
			sScan: Yi.default,
			STRLEN: Xi.default,
			strLen: Xi.default,
			SUNION: Zi.default,
			sUnion: Zi.default,
			SUNIONCARD: Qi.default,
			sUnionCard: Qi.default,
			SUNIONSTORE: $i.default,
			sUnionStore: $i.default,
			SWAPDB: ea.default,
			swapDb: ea.default,
			TIME: ta.default,
			time: ta.default,
			TOUCH: na.default,
			touch: na.default,
			TTL: ra.default,
			ttl: ra.default,
			TYPE: ia.default,
			type: ia.default,
			UNLINK: aa.default,
			unlink: aa.default,
			WAIT: oa.default,
			wait: oa.default,
			XACK: sa.default,
			xAck: sa.default,
			XACKDEL: ca.default,
			xAckDel: ca.default,
			XADD_NOMKSTREAM: la.default,
			xAddNoMkStream: la.default,
			XADD: ua.default,
			xAdd: ua.default,
			XAUTOCLAIM_JUSTID: da.default,
			xAutoClaimJustId: da.default,
			XAUTOCLAIM: fa.default,
			xAutoClaim: fa.default,
			XCLAIM_JUSTID: pa.default,
			xClaimJustId: pa.default,
			XCLAIM: ma.default,
			xClaim: ma.default,
			XCFGSET: ha.default,
			xCfgSet: ha.default,
			XDEL: ga.default,
			xDel: ga.default,
			XDELEX: _a.default,
			xDelEx: _a.default,
			XGROUP_CREATE: va.default,
			xGroupCreate: va.default,
			XGROUP_CREATECONSUMER: ya.default,
			xGroupCreateConsumer: ya.default,
			XGROUP_DELCONSUMER: ba.default,
			xGroupDelConsumer: ba.default,
			XGROUP_DESTROY: xa.default,
			xGroupDestroy: xa.default,
			XGROUP_SETID: Sa.default,
			xGroupSetId: Sa.default,
			XINFO_CONSUMERS: Ca.default,
			xInfoConsumers: Ca.default,
			XINFO_GROUPS: wa.default,
			xInfoGroups: wa.default,
			XINFO_STREAM: Ta.default,
			xInfoStream: Ta.default,
			XLEN: Ea.default,
			xLen: Ea.default,
			XNACK: Da.default,
			xNack: Da.default,
			XPENDING_RANGE: Oa.default,
			xPendingRange: Oa.default,
			XPENDING: ka.default,
			xPending: ka.default,
			XRANGE: Aa.default,
			xRange: Aa.default,
			XREAD: ja.default,
			xRead: ja.default,
			XREADGROUP: Ma.default,
			xReadGroup: Ma.default,
			XREVRANGE: Na.default,
			xRevRange: Na.default,
			XSETID: Pa.default,
			xSetId: Pa.default,
			XTRIM: Fa.default,
			xTrim: Fa.default,
			ZADD_INCR: Ia.default,
			zAddIncr: Ia.default,
			ZADD: La.default,
			zAdd: La.default,
			ZCARD: Ra.default,
			zCard: Ra.default,
			ZCOUNT: za.default,
			zCount: za.default,
			ZDIFF_WITHSCORES: Ba.default,
			zDiffWithScores: Ba.default,
			ZDIFF: Va.default,
			zDiff: Va.default,
			ZDIFFSTORE: Ha.default,
			zDiffStore: Ha.default,
			ZINCRBY: Ua.default,
			zIncrBy: Ua.default,
			ZINTER_WITHSCORES: Wa.default,
			zInterWithScores: Wa.default,
			ZINTER: Ga.default,
			zInter: Ga.default,
			ZINTERCARD: Ka.default,
			zInterCard: Ka.default,
			ZINTERSTORE: qa.default,
			zInterStore: qa.default,
			ZLEXCOUNT: Ja.default,
			zLexCount: Ja.default,
			ZMPOP: Ya.default,
			zmPop: Ya.default,
			ZMSCORE: Xa.default,
			zmScore: Xa.default,
			ZPOPMAX_COUNT: Za.default,
			zPopMaxCount: Za.default,
			ZPOPMAX: Qa.default,
			zPopMax: Qa.default,
			ZPOPMIN_COUNT: $a.default,
			zPopMinCount: $a.default,
			ZPOPMIN: eo.default,
			zPopMin: eo.default,
			ZRANDMEMBER_COUNT_WITHSCORES: to.default,
			zRandMemberCountWithScores: to.default,
			ZRANDMEMBER_COUNT: no.default,
			zRandMemberCount: no.default,
			ZRANDMEMBER: ro.default,
			zRandMember: ro.default,
			ZRANGE_WITHSCORES: io.default,
			zRangeWithScores: io.default,
			ZRANGE: ao.default,
			zRange: ao.default,
			ZRANGEBYLEX: oo.default,
			zRangeByLex: oo.default,
			ZRANGEBYSCORE_WITHSCORES: so.default,
			zRangeByScoreWithScores: so.default,
			ZRANGEBYSCORE: co.default,
			zRangeByScore: co.default,
			ZRANGESTORE: lo.default,
			zRangeStore: lo.default,
			ZRANK_WITHSCORE: fo.default,
			zRankWithScore: fo.default,
			ZRANK: po.default,
			zRank: po.default,
			ZREM: mo.default,
			zRem: mo.default,
			ZREMRANGEBYLEX: ho.default,
			zRemRangeByLex: ho.default,
			ZREMRANGEBYRANK: go.default,
			zRemRangeByRank: go.default,
			ZREMRANGEBYSCORE: uo.default,
			zRemRangeByScore: uo.default,
			ZREVRANK_WITHSCORE: _o.default,
			zRevRankWithScore: _o.default,
			ZREVRANK: vo.default,
			zRevRank: vo.default,
			ZSCAN: yo.default,
			zScan: yo.default,
			ZSCORE: bo.default,
			zScore: bo.default,
			ZUNION_WITHSCORES: xo.default,
			zUnionWithScores: xo.default,
			ZUNION: So.default,
			zUnion: So.default,
			ZUNIONSTORE: Co.default,
			zUnionStore: Co.default,
			VADD: wo.default,
			vAdd: wo.default,
			VCARD: To.default,
			vCard: To.default,
			VDIM: Eo.default,
			vDim: Eo.default,
			VEMB: Do.default,
			vEmb: Do.default,
			VEMB_RAW: Oo.default,
			vEmbRaw: Oo.default,
			VGETATTR: ko.default,
			vGetAttr: ko.default,
			VINFO: Ao.default,
			vInfo: Ao.default,
			VLINKS: jo.default,
			vLinks: jo.default,
			VLINKS_WITHSCORES: Mo.default,
			vLinksWithScores: Mo.default,
			VRANDMEMBER: No.default,
			vRandMember: No.default,
			VRANGE: Po.default,
			vRange: Po.default,
			VREM: Fo.default,
			vRem: Fo.default,
			VSETATTR: Io.default,
			vSetAttr: Io.default,
			VSIM: Lo.default,
			vSim: Lo.default,
			VSIM_WITHSCORES: Ro.default,
			vSimWithScores: Ro.default
		};
		const Bo = o(n(75315));
		const { HOTKEYS_GET: Vo, hotkeysGet: Ho, HOTKEYS_RESET: Uo, hotkeysReset: Wo, HOTKEYS_START: Go, hotkeysStart: Ko, HOTKEYS_STOP: qo, hotkeysStop: Jo, ...Yo } = Bo.default;
		t.NON_STICKY_COMMANDS = Yo;
	}),
	4563: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.getMapValue = t.mapLikeToFlatArray = t.mapLikeToObject = t.mapLikeValues = t.mapLikeEntries = t.keyToString = t.isPlainObject = void 0;
		function n(e) {
			return e !== null && typeof e === "object" && !Array.isArray(e) && !(e instanceof Map) && !ArrayBuffer.isView(e) && Object.prototype.toString.call(e) === "[object Object]";
		}
		t.isPlainObject = n;
		function r(e) {
			if (e === null || e === undefined) return "";
			return e.toString();
		}
		t.keyToString = r;
		function i(e) {
			if (e instanceof Map) {
				return Array.from(e.entries(), ([e, t]) => [r(e), t]);
			}
			if (Array.isArray(e)) {
				if (e.length === 1 && (Array.isArray(e[0]) || e[0] instanceof Map || n(e[0]))) {
					return i(e[0]);
				}
				if (e.every((e) => Array.isArray(e) && e.length >= 2)) {
					return e.map((e) => [r(e[0]), e[1]]);
				}
				const t = [];
				for (let n = 0; n < e.length - 1; n += 2) {
					t.push([r(e[n]), e[n + 1]]);
				}
				return t;
			}
			if (n(e)) {
				return Object.entries(e);
			}
			return [];
		}
		t.mapLikeEntries = i;
		function a(e) {
			if (Array.isArray(e)) return e;
			if (e instanceof Map) return [...e.values()];
			if (n(e)) return Object.values(e);
			return [];
		}
		t.mapLikeValues = a;
		function o(e) {
			const t = {};
			for (const [n, r] of i(e)) {
				t[n] = r;
			}
			return t;
		}
		t.mapLikeToObject = o;
		function s(e) {
			const t = [];
			for (const [n, r] of i(e)) {
				t.push(n, r);
			}
			return t;
		}
		t.mapLikeToFlatArray = s;
		function c(e, t) {
			const n = o(e);
			for (const e of t) {
				if (Object.hasOwn(n, e)) {
					return n[e];
				}
			}
			const r = new Map();
			for (const e of Object.keys(n)) {
				const t = e.toLowerCase();
				if (!r.has(t)) {
					r.set(t, e);
				}
			}
			for (const e of t) {
				const t = r.get(e.toLowerCase());
				if (t !== undefined) {
					return n[t];
				}
			}
			return undefined;
		}
		t.getMapValue = c;
	}),
	46264: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.DEFAULT_COMMAND_TIMEOUT = t.DEFAULT_KEEPALIVE_INITIAL_DELAY = void 0;
		t.DEFAULT_KEEPALIVE_INITIAL_DELAY = 3e4;
		t.DEFAULT_COMMAND_TIMEOUT = 5e3;
	}),
	72181: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.MaxCommandRedirectionsError = t.OpenTelemetryError = t.MultiErrorReply = t.CommandTimeoutDuringMaintenanceError = t.SocketTimeoutDuringMaintenanceError = t.TimeoutError = t.BlobError = t.SimpleError = t.ErrorReply = t.ReconnectStrategyError = t.ScanIteratorInterruptedError = t.RootNodesUnavailableError = t.SocketClosedUnexpectedlyError = t.DisconnectsClientError = t.ClientOfflineError = t.ClientClosedError = t.SocketTimeoutError = t.ConnectionTimeoutError = t.WatchError = t.AbortError = void 0;
		class n extends Error {
			constructor() {
				super("The command was aborted");
			}
		}
		t.AbortError = n;
		class r extends Error {
			constructor(e = "One (or more) of the watched keys has been changed") {
				super(e);
			}
		}
		t.WatchError = r;
		class i extends Error {
			constructor() {
				super("Connection timeout");
			}
		}
		t.ConnectionTimeoutError = i;
		class a extends Error {
			constructor(e) {
				super(`Socket timeout timeout. Expecting data, but didn't receive any in ${e}ms.`);
			}
		}
		t.SocketTimeoutError = a;
		class o extends Error {
			constructor() {
				super("The client is closed");
			}
		}
		t.ClientClosedError = o;
		class s extends Error {
			constructor() {
				super("The client is offline");
			}
		}
		t.ClientOfflineError = s;
		class c extends Error {
			constructor() {
				super("Disconnects client");
			}
		}
		t.DisconnectsClientError = c;
		class l extends Error {
			constructor() {
				super("Socket closed unexpectedly");
			}
		}
		t.SocketClosedUnexpectedlyError = l;
		class u extends Error {
			constructor() {
				super("All the root nodes are unavailable");
			}
		}
		t.RootNodesUnavailableError = u;
		class d extends Error {
			constructor(e) {
				super("Scan iteration was interrupted by a Sentinel master change", e === undefined ? undefined : { cause: e });
			}
		}
		t.ScanIteratorInterruptedError = d;
		class f extends Error {
			originalError;
			socketError;
			constructor(e, t) {
				super(e.message);
				this.originalError = e;
				this.socketError = t;
			}
		}
		t.ReconnectStrategyError = f;
		class p extends Error {}
		t.ErrorReply = p;
		class m extends p {}
		t.SimpleError = m;
		class h extends p {}
		t.BlobError = h;
		class g extends Error {}
		t.TimeoutError = g;
		class _ extends g {
			constructor(e) {
				super(`Socket timeout during maintenance. Expecting data, but didn't receive any in ${e}ms.`);
			}
		}
		t.SocketTimeoutDuringMaintenanceError = _;
		class v extends g {
			constructor(e) {
				super(`Command timeout during maintenance. Waited to write command for more than ${e}ms.`);
			}
		}
		t.CommandTimeoutDuringMaintenanceError = v;
		class y extends p {
			replies;
			errorIndexes;
			constructor(e, t) {
				super(`${t.length} commands failed, see .replies and .errorIndexes for more information`);
				this.replies = e;
				this.errorIndexes = t;
			}
			*errors() {
				for (const e of this.errorIndexes) {
					yield this.replies[e];
				}
			}
		}
		t.MultiErrorReply = y;
		class b extends Error {}
		t.OpenTelemetryError = b;
		class x extends Error {
			constructor(e) {
				super("Too many Cluster redirections", e === undefined ? undefined : { cause: e });
			}
		}
		t.MaxCommandRedirectionsError = x;
	}),
	68199: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.PreparedFieldsets = t.FieldsetRegistry = void 0;
		class n {
			#e = new Map();
			#t = 0;
			discardCount = 0;
			set(e, t) {
				const n = String(e);
				const r = this.#e.get(n);
				if (r !== undefined && i(r.fields, t)) return;
				this.#e.set(n, {
					fields: t.slice(),
					version: ++this.#t
				});
			}
			get(e) {
				return this.#e.get(String(e));
			}
			snapshot() {
				const e = new Map();
				for (const [t, n] of this.#e) e.set(t, n.fields);
				return e;
			}
			discard(e) {
				const t = this.#e.delete(String(e));
				if (t) this.discardCount++;
				return t;
			}
			discardAll() {
				const e = this.#e.size;
				if (e > 0) {
					this.#e.clear();
					this.discardCount++;
				}
				return e;
			}
			diff(e) {
				const t = new Set();
				for (const n of e) {
					if (!this.#e.has(n)) t.add(n);
				}
				return t;
			}
		}
		t.FieldsetRegistry = n;
		class r {
			#e = new Map();
			syncedDiscardCount = 0;
			get(e) {
				return this.#e.get(e);
			}
			set(e, t) {
				this.#e.set(e, t);
			}
			delete(e) {
				return this.#e.delete(e);
			}
			names() {
				return new Set(this.#e.keys());
			}
			entries() {
				return this.#e.entries();
			}
			get size() {
				return this.#e.size;
			}
			clear() {
				this.#e.clear();
			}
		}
		t.PreparedFieldsets = r;
		function i(e, t) {
			if (e.length !== t.length) return false;
			for (let n = 0; n < e.length; n++) {
				const r = e[n], i = t[n];
				if (typeof r === "string" && typeof i === "string") {
					if (r !== i) return false;
				} else {
					const e = typeof r === "string" ? Buffer.from(r) : r;
					const t = typeof i === "string" ? Buffer.from(i) : i;
					if (!e.equals(t)) return false;
				}
			}
			return true;
		}
	}),
	19968: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.scriptSha1 = t.defineScript = void 0;
		const r = n(77598);
		function i(e) {
			return {
				...e,
				SHA1: a(e.SCRIPT)
			};
		}
		t.defineScript = i;
		function a(e) {
			return (0, r.createHash)("sha1").update(e).digest("hex");
		}
		t.scriptSha1 = a;
	}),
	26865: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(72181);
		class i {
			typeMapping;
			constructor(e) {
				this.typeMapping = e;
			}
			queue = [];
			scriptsInUse = new Set();
			addCommand(e, t) {
				this.queue.push({
					args: e,
					transformReply: t
				});
			}
			addScript(e, t, n) {
				const r = [];
				r.preserve = t.preserve;
				if (this.scriptsInUse.has(e.SHA1)) {
					r.push("EVALSHA", e.SHA1);
				} else {
					this.scriptsInUse.add(e.SHA1);
					r.push("EVAL", e.SCRIPT);
				}
				if (e.NUMBER_OF_KEYS !== undefined) {
					r.push(e.NUMBER_OF_KEYS.toString());
				}
				r.push(...t);
				this.addCommand(r, n);
			}
			transformReplies(e) {
				const t = [], n = e.map((e, n) => {
					if (e instanceof r.ErrorReply) {
						t.push(n);
						return e;
					}
					const { transformReply: i, args: a } = this.queue[n];
					return i ? i(e, a.preserve, this.typeMapping) : e;
				});
				if (t.length) throw new r.MultiErrorReply(n, t);
				return n;
			}
		}
		t["default"] = i;
	}),
	99341: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.ClientRegistry = void 0;
		class n {
			register(e) {}
			unregister(e) {}
			getById(e) {
				return undefined;
			}
			getAll() {
				return [];
			}
		}
		class r {
			#e = new Map();
			register(e) {
				this.#e.set(e.identity.id, e);
			}
			unregister(e) {
				this.#e.delete(e);
			}
			getById(e) {
				return this.#e.get(e);
			}
			getAll() {
				return this.#e.values();
			}
		}
		class i {
			static #e = new n();
			static #t = false;
			constructor() {}
			static init() {
				if (i.#t) {
					return;
				}
				i.#e = new r();
				i.#t = true;
			}
			static get instance() {
				return i.#e;
			}
			static isInitialized() {
				return i.#t;
			}
			static reset() {
				i.#e = new n();
				i.#t = false;
			}
		}
		t.ClientRegistry = i;
	}),
	344: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.ClientRegistry = t.OTelMetrics = t.CSC_EVICTION_REASON = t.CSC_RESULT = t.CONNECTION_CLOSE_REASON = t.OTEL_ATTRIBUTES = t.OpenTelemetry = void 0;
		const r = n(72181);
		const i = n(99341);
		const a = n(98409);
		class o {
			static _instance = null;
			constructor() {}
			static init(e) {
				if (o._instance) {
					throw new r.OpenTelemetryError("OpenTelemetry already initialized");
				}
				const t = (() => {
					try {
						return n(33669);
					} catch {
						throw new r.OpenTelemetryError("@opentelemetry/api not found");
					}
				})();
				o._instance = new o();
				i.ClientRegistry.init();
				a.OTelMetrics.init({
					api: t,
					config: e
				});
			}
		}
		t.OpenTelemetry = o;
		var s = n(79453);
		Object.defineProperty(t, "OTEL_ATTRIBUTES", {
			enumerable: true,
			get: function() {
				return s.OTEL_ATTRIBUTES;
			}
		});
		Object.defineProperty(t, "CONNECTION_CLOSE_REASON", {
			enumerable: true,
			get: function() {
				return s.CONNECTION_CLOSE_REASON;
			}
		});
		Object.defineProperty(t, "CSC_RESULT", {
			enumerable: true,
			get: function() {
				return s.CSC_RESULT;
			}
		});
		Object.defineProperty(t, "CSC_EVICTION_REASON", {
			enumerable: true,
			get: function() {
				return s.CSC_EVICTION_REASON;
			}
		});
		var c = n(98409);
		Object.defineProperty(t, "OTelMetrics", {
			enumerable: true,
			get: function() {
				return c.OTelMetrics;
			}
		});
		var l = n(99341);
		Object.defineProperty(t, "ClientRegistry", {
			enumerable: true,
			get: function() {
				return l.ClientRegistry;
			}
		});
	}),
	98409: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.OTelMetrics = void 0;
		const r = n(99341);
		const i = n(79453);
		const a = n(54394);
		const o = n(72181);
		const s = n(57548);
		function c(e) {
			return e ? r.ClientRegistry.instance.getById(e)?.getAttributes() : undefined;
		}
		function l(e, t) {
			const n = t;
			e.subscribe(n);
			return () => e.unsubscribe(n);
		}
		function u(e, t) {
			const n = t;
			e.subscribe(n);
			return () => e.unsubscribe(n);
		}
		class d {
			#e;
			#t;
			#n = new WeakMap();
			#r = [];
			constructor(e, t) {
				this.#t = e;
				this.#e = t;
				this.#i();
			}
			#i() {
				const e = (0, s.getTracingChannel)(s.CHANNELS.TRACE_COMMAND);
				const t = (0, s.getTracingChannel)(s.CHANNELS.TRACE_BATCH);
				if (!e || !t) return;
				const n = (e) => {
					const t = e.command?.toString() || "UNKNOWN";
					if (this.#a(t)) return;
					this.#n.set(e, {
						startTime: performance.now(),
						clientAttributes: c(e.clientId),
						commandName: t
					});
				};
				const r = (e) => {
					const t = this.#n.get(e);
					if (!t) return;
					this.#n.delete(e);
					this.#e.dbClientOperationDuration.record((performance.now() - t.startTime) / 1e3, {
						...this.#t.attributes,
						[i.OTEL_ATTRIBUTES.dbNamespace]: t.clientAttributes?.db?.toString(),
						[i.OTEL_ATTRIBUTES.serverAddress]: t.clientAttributes?.host,
						[i.OTEL_ATTRIBUTES.serverPort]: t.clientAttributes?.port?.toString(),
						[i.OTEL_ATTRIBUTES.dbOperationName]: t.commandName
					});
				};
				const o = (e) => {
					const t = this.#n.get(e);
					if (!t) return;
					this.#n.delete(e);
					const n = (0, a.getErrorInfo)(e.error);
					this.#e.dbClientOperationDuration.record((performance.now() - t.startTime) / 1e3, {
						...this.#t.attributes,
						[i.OTEL_ATTRIBUTES.dbNamespace]: t.clientAttributes?.db?.toString(),
						[i.OTEL_ATTRIBUTES.serverAddress]: t.clientAttributes?.host,
						[i.OTEL_ATTRIBUTES.serverPort]: t.clientAttributes?.port?.toString(),
						[i.OTEL_ATTRIBUTES.dbOperationName]: t.commandName,
						[i.OTEL_ATTRIBUTES.errorType]: n.errorType,
						[i.OTEL_ATTRIBUTES.redisClientErrorsCategory]: n.category,
						...n.statusCode !== undefined ? { [i.OTEL_ATTRIBUTES.dbResponseStatusCode]: n.statusCode } : {}
					});
				};
				const d = (e) => {
					this.#n.set(e, {
						startTime: performance.now(),
						clientAttributes: c(e.clientId),
						commandName: e.batchMode
					});
				};
				const f = (e) => {
					const t = this.#n.get(e);
					if (!t) return;
					this.#n.delete(e);
					this.#e.dbClientOperationDuration.record((performance.now() - t.startTime) / 1e3, {
						...this.#t.attributes,
						[i.OTEL_ATTRIBUTES.dbNamespace]: t.clientAttributes?.db?.toString(),
						[i.OTEL_ATTRIBUTES.serverAddress]: t.clientAttributes?.host,
						[i.OTEL_ATTRIBUTES.serverPort]: t.clientAttributes?.port?.toString(),
						[i.OTEL_ATTRIBUTES.dbOperationName]: t.commandName
					});
				};
				const p = (e) => {
					const t = this.#n.get(e);
					if (!t) return;
					this.#n.delete(e);
					const n = (0, a.getErrorInfo)(e.error);
					this.#e.dbClientOperationDuration.record((performance.now() - t.startTime) / 1e3, {
						...this.#t.attributes,
						[i.OTEL_ATTRIBUTES.dbNamespace]: t.clientAttributes?.db?.toString(),
						[i.OTEL_ATTRIBUTES.serverAddress]: t.clientAttributes?.host,
						[i.OTEL_ATTRIBUTES.serverPort]: t.clientAttributes?.port?.toString(),
						[i.OTEL_ATTRIBUTES.dbOperationName]: t.commandName,
						[i.OTEL_ATTRIBUTES.errorType]: n.errorType,
						[i.OTEL_ATTRIBUTES.redisClientErrorsCategory]: n.category,
						...n.statusCode !== undefined ? { [i.OTEL_ATTRIBUTES.dbResponseStatusCode]: n.statusCode } : {}
					});
				};
				this.#r.push(l(e, {
					start: n,
					asyncEnd: r,
					error: o
				}), u(t, {
					start: d,
					asyncEnd: f,
					error: p
				}));
			}
			destroy() {
				this.#r.forEach((e) => e());
			}
			#a(e) {
				return this.#t.hasIncludeCommands && !this.#t.includeCommands[e] || this.#t.excludeCommands[e];
			}
		}
		class f {
			#e;
			#t;
			#n = [];
			constructor(e, t, n) {
				this.#t = e;
				this.#e = t;
				const r = n.includes(i.METRIC_GROUP.CONNECTION_BASIC);
				const a = n.includes(i.METRIC_GROUP.CONNECTION_ADVANCED);
				if (r) {
					this.#i();
				}
				if (a) {
					this.#o();
				}
				if (a) {
					this.#a();
				}
				if (n.includes(i.METRIC_GROUP.RESILIENCY)) {
					this.#c();
				}
				if (n.includes(i.METRIC_GROUP.CLIENT_SIDE_CACHING)) {
					this.#l();
				}
				if (n.includes(i.METRIC_GROUP.PUBSUB)) {
					this.#u();
				}
				if (n.includes(i.METRIC_GROUP.PUBSUB) || n.includes(i.METRIC_GROUP.STREAMING)) {
					this.#d(n);
				}
			}
			#r(e, t) {
				const n = (0, s.getChannel)(e);
				if (!n) return;
				n.subscribe(t);
				this.#n.push(() => n.unsubscribe(t));
			}
			destroy() {
				this.#n.forEach((e) => e());
			}
			#i() {
				this.#r(s.CHANNELS.CONNECTION_READY, (e) => {
					const t = c(e.clientId);
					this.#e.dbClientConnectionCreateTime.record(e.createTimeMs / 1e3, {
						...this.#t.attributes,
						...(0, a.parseClientAttributes)(t)
					});
				});
				this.#r(s.CHANNELS.CONNECTION_RELAXED_TIMEOUT, (e) => {
					const t = c(e.clientId);
					this.#e.redisClientConnectionRelaxedTimeout.add(e.value, {
						...this.#t.attributes,
						...(0, a.parseClientAttributes)(t)
					});
				});
				this.#r(s.CHANNELS.CONNECTION_HANDOFF, (e) => {
					const t = c(e.clientId);
					this.#e.redisClientConnectionHandoff.add(1, {
						...this.#t.attributes,
						...(0, a.parseClientAttributes)(t)
					});
				});
			}
			#a() {
				this.#r(s.CHANNELS.CONNECTION_CLOSED, (e) => {
					const t = c(e.clientId);
					this.#e.redisClientConnectionClosed.add(1, {
						...this.#t.attributes,
						...(0, a.parseClientAttributes)(t),
						[i.OTEL_ATTRIBUTES.redisClientConnectionCloseReason]: e.reason
					});
				});
			}
			#o() {
				this.#r(s.CHANNELS.POOL_CONNECTION_WAIT, (e) => {
					if (!e.waitStartTimestamp) return;
					const t = c(e.clientId);
					this.#e.dbClientConnectionWaitTime.record((performance.now() - e.waitStartTimestamp) / 1e3, {
						...this.#t.attributes,
						...(0, a.parseClientAttributes)(t)
					});
				});
			}
			#s(e, t, n) {
				const r = c(t);
				const o = (0, a.getErrorInfo)(e);
				this.#e.redisClientErrors.add(1, {
					...this.#t.attributes,
					...(0, a.parseClientAttributes)(r),
					[i.OTEL_ATTRIBUTES.errorType]: o.errorType,
					[i.OTEL_ATTRIBUTES.redisClientErrorsCategory]: o.category,
					...o.statusCode !== undefined && { [i.OTEL_ATTRIBUTES.dbResponseStatusCode]: o.statusCode },
					...n
				});
			}
			#c() {
				this.#r(s.CHANNELS.ERROR, (e) => {
					if (e.origin === "client" && (0, a.isRedirectionError)((0, a.getErrorInfo)(e.error).statusCode)) return;
					this.#s(e.error, e.clientId, {
						[i.OTEL_ATTRIBUTES.redisClientErrorsInternal]: e.internal,
						...e.retryCount !== undefined && { [i.OTEL_ATTRIBUTES.redisClientOperationRetryAttempts]: e.retryCount }
					});
				});
				const e = (0, s.getTracingChannel)(s.CHANNELS.TRACE_COMMAND);
				if (e) {
					const t = (e) => {
						if ((0, a.isRedirectionError)((0, a.getErrorInfo)(e.error).statusCode)) return;
						this.#s(e.error, e.clientId, { [i.OTEL_ATTRIBUTES.redisClientErrorsInternal]: false });
					};
					this.#n.push(l(e, { error: t }));
				}
				this.#r(s.CHANNELS.MAINTENANCE, (e) => {
					const t = c(e.clientId);
					this.#e.redisClientMaintenanceNotifications.add(1, {
						...this.#t.attributes,
						...(0, a.parseClientAttributes)(t),
						[i.OTEL_ATTRIBUTES.redisClientConnectionNotification]: e.notification
					});
				});
			}
			#l() {
				this.#r(s.CHANNELS.CACHE_REQUEST, (e) => {
					const t = c(e.clientId);
					this.#e.redisClientCscRequests.add(1, {
						...this.#t.attributes,
						[i.OTEL_ATTRIBUTES.serverAddress]: t?.host,
						[i.OTEL_ATTRIBUTES.serverPort]: t?.port?.toString(),
						[i.OTEL_ATTRIBUTES.dbClientConnectionPoolName]: t?.clientId,
						[i.OTEL_ATTRIBUTES.redisClientCscResult]: e.result
					});
				});
				this.#r(s.CHANNELS.CACHE_EVICTION, (e) => {
					const t = c(e.clientId);
					this.#e.redisClientCscEvictions.add(e.count ?? 1, {
						...this.#t.attributes,
						[i.OTEL_ATTRIBUTES.serverAddress]: t?.host,
						[i.OTEL_ATTRIBUTES.serverPort]: t?.port?.toString(),
						[i.OTEL_ATTRIBUTES.dbClientConnectionPoolName]: t?.clientId,
						[i.OTEL_ATTRIBUTES.redisClientCscReason]: e.reason
					});
				});
			}
			#u() {
				this.#r(s.CHANNELS.PUBSUB, (e) => {
					const t = c(e.clientId);
					this.#e.redisClientPubsubMessages.add(1, {
						...this.#t.attributes,
						...(0, a.parseClientAttributes)(t),
						[i.OTEL_ATTRIBUTES.redisClientPubSubMessageDirection]: e.direction,
						[i.OTEL_ATTRIBUTES.redisClientPubSubSharded]: e.sharded ?? false,
						...e.channel != null && !this.#t.hidePubSubChannelNames ? { [i.OTEL_ATTRIBUTES.redisClientPubSubChannel]: e.channel.toString() } : {}
					});
				});
			}
			#d(e) {
				const t = e.includes(i.METRIC_GROUP.PUBSUB);
				const n = e.includes(i.METRIC_GROUP.STREAMING);
				this.#r(s.CHANNELS.COMMAND_REPLY, (e) => {
					const r = e.args[0]?.toString().toUpperCase();
					if (t && (r === "PUBLISH" || r === "SPUBLISH")) {
						const t = c(e.clientId);
						this.#e.redisClientPubsubMessages.add(1, {
							...this.#t.attributes,
							...(0, a.parseClientAttributes)(t),
							[i.OTEL_ATTRIBUTES.redisClientPubSubMessageDirection]: "out",
							[i.OTEL_ATTRIBUTES.redisClientPubSubSharded]: r === "SPUBLISH",
							...e.args[1] != null && !this.#t.hidePubSubChannelNames ? { [i.OTEL_ATTRIBUTES.redisClientPubSubChannel]: e.args[1].toString() } : {}
						});
						return;
					}
					if (n && (r === "XREAD" || r === "XREADGROUP")) {
						const t = e.reply;
						if (!t || !Array.isArray(t) || t.length === 0) return;
						const n = Date.now();
						const o = c(e.clientId);
						const s = r === "XREADGROUP" && e.args[1]?.toString().toUpperCase() === "GROUP";
						const l = s ? e.args[2]?.toString() : undefined;
						for (const e of t) {
							if (!e || typeof e !== "object") continue;
							const { name: t, messages: r } = e;
							if (!r || !Array.isArray(r) || r.length === 0) continue;
							const s = {
								...this.#t.attributes,
								...(0, a.parseClientAttributes)(o),
								...!this.#t.hideStreamNames ? { [i.OTEL_ATTRIBUTES.redisClientStreamName]: t } : {},
								...l !== undefined ? { [i.OTEL_ATTRIBUTES.redisClientConsumerGroup]: l } : {}
							};
							for (const e of r) {
								if (!e?.id) continue;
								const [t] = e.id.split("-");
								const r = Number.parseInt(t, 10);
								if (!Number.isFinite(r)) continue;
								this.#e.redisClientStreamLag.record((n - r) / 1e3, s);
							}
						}
					}
				});
			}
		}
		class p {
			static #e;
			static #t = false;
			commandMetrics;
			#n;
			#r;
			#i;
			constructor(e, t) {
				this.#i = this.parseOptions(t);
				if (!this.#i.enabled) {
					this.commandMetrics = { destroy() {} };
					this.#n = { destroy() {} };
					this.#r = undefined;
					return;
				}
				const n = this.#a(e, this.#i);
				this.#r = this.registerInstruments(n, this.#i);
				if (this.#i.enabledMetricGroups.includes(i.METRIC_GROUP.COMMAND)) {
					this.commandMetrics = new d(this.#i, this.#r);
				} else {
					this.commandMetrics = { destroy() {} };
				}
				this.#n = new f(this.#i, this.#r, this.#i.enabledMetricGroups);
			}
			static init({ api: e, config: t }) {
				if (p.#t) {
					throw new o.OpenTelemetryError("OTelMetrics already initialized");
				}
				const n = new p(e, t);
				p.#e = n;
				p.#t = true;
			}
			static reset() {
				if (!p.#t) return;
				p.#e.commandMetrics.destroy();
				p.#e.#n.destroy();
				p.#t = false;
			}
			static isInitialized() {
				return p.#t;
			}
			static get instance() {
				return p.#e;
			}
			#a(e, t) {
				if (t.meterProvider) {
					return t.meterProvider.getMeter(i.INSTRUMENTATION_SCOPE_NAME);
				}
				return e.metrics.getMeter(i.INSTRUMENTATION_SCOPE_NAME);
			}
			parseOptions(e) {
				return {
					enabled: !!e?.metrics?.enabled,
					attributes: { ...i.DEFAULT_OTEL_ATTRIBUTES },
					meterProvider: e?.metrics?.meterProvider,
					includeCommands: (e?.metrics?.includeCommands ?? []).reduce((e, t) => {
						e[t.toUpperCase()] = true;
						return e;
					}, {}),
					hasIncludeCommands: !!e?.metrics?.includeCommands?.length,
					excludeCommands: (e?.metrics?.excludeCommands ?? []).reduce((e, t) => {
						e[t.toUpperCase()] = true;
						return e;
					}, {}),
					hasExcludeCommands: !!e?.metrics?.excludeCommands?.length,
					enabledMetricGroups: e?.metrics?.enabledMetricGroups ?? i.DEFAULT_METRIC_GROUPS,
					hidePubSubChannelNames: e?.metrics?.hidePubSubChannelNames ?? false,
					hideStreamNames: e?.metrics?.hideStreamNames ?? false,
					bucketsOperationDuration: e?.metrics?.bucketsOperationDuration ?? i.DEFAULT_HISTOGRAM_BUCKETS.OPERATION_DURATION,
					bucketsConnectionCreateTime: e?.metrics?.bucketsConnectionCreateTime ?? i.DEFAULT_HISTOGRAM_BUCKETS.CONNECTION_CREATE_TIME,
					bucketsConnectionWaitTime: e?.metrics?.bucketsConnectionWaitTime ?? i.DEFAULT_HISTOGRAM_BUCKETS.CONNECTION_WAIT_TIME,
					bucketsStreamProcessingDuration: e?.metrics?.bucketsStreamProcessingDuration ?? i.DEFAULT_HISTOGRAM_BUCKETS.STREAM_LAG
				};
			}
			createHistogram(e, t) {
				return e.createHistogram(t.name, {
					unit: t.unit,
					description: t.description,
					...t?.histogramBoundaries?.length ? { advice: { explicitBucketBoundaries: t.histogramBoundaries } } : {}
				});
			}
			createCounter(e, t) {
				return e.createCounter(t.name, {
					unit: t.unit,
					description: t.description
				});
			}
			createUpDownCounter(e, t) {
				return e.createUpDownCounter(t.name, {
					unit: t.unit,
					description: t.description
				});
			}
			createObservableGaugeWithCallback(e, t, n, r) {
				const i = e.createObservableGauge(t.name, {
					unit: t.unit,
					description: t.description
				});
				if (n.enabledMetricGroups.includes(t.metricGroup)) {
					e.addBatchObservableCallback((e) => r(e, n), [i]);
				}
				return i;
			}
			registerInstruments(e, t) {
				return {
					dbClientOperationDuration: this.createHistogram(e, {
						name: i.METRIC_NAMES.dbClientOperationDuration,
						unit: "s",
						description: "Duration of a Redis client operation (includes retries)",
						metricGroup: i.METRIC_GROUP.COMMAND,
						histogramBoundaries: t.bucketsOperationDuration
					}),
					redisClientConnectionCount: this.createObservableGaugeWithCallback(e, {
						name: i.METRIC_NAMES.redisClientConnectionCount,
						unit: "{connection}",
						description: "Current number of active connections",
						metricGroup: i.METRIC_GROUP.CONNECTION_BASIC
					}, t, (e, t) => {
						for (const n of r.ClientRegistry.instance.getAll()) {
							if (n.isConnected()) {
								e.observe(this.#r.redisClientConnectionCount, 1, {
									...t.attributes,
									...(0, a.parseClientAttributes)(n.getAttributes())
								});
							}
						}
					}),
					dbClientConnectionCreateTime: this.createHistogram(e, {
						name: i.METRIC_NAMES.dbClientConnectionCreateTime,
						unit: "s",
						description: "Time taken to create a new connection to the Redis server",
						metricGroup: i.METRIC_GROUP.CONNECTION_BASIC,
						histogramBoundaries: t.bucketsConnectionCreateTime
					}),
					redisClientConnectionRelaxedTimeout: this.createUpDownCounter(e, {
						name: i.METRIC_NAMES.redisClientConnectionRelaxedTimeout,
						unit: "{relaxation}",
						description: `How many times the connection timeout has been increased/decreased (after a server maintenance notification).
           Counts up for relaxed timeout, counts down for unrelaxed timeout`,
						metricGroup: i.METRIC_GROUP.CONNECTION_BASIC
					}),
					redisClientConnectionHandoff: this.createCounter(e, {
						name: i.METRIC_NAMES.redisClientConnectionHandoff,
						unit: "{handoff}",
						description: "Connections that have been handed off to another node (e.g after a MOVING notification)",
						metricGroup: i.METRIC_GROUP.CONNECTION_BASIC
					}),
					dbClientConnectionWaitTime: this.createHistogram(e, {
						name: i.METRIC_NAMES.dbClientConnectionWaitTime,
						unit: "s",
						description: "Time spent waiting for an available connection from the pool",
						metricGroup: i.METRIC_GROUP.CONNECTION_ADVANCED,
						histogramBoundaries: t.bucketsConnectionWaitTime
					}),
					redisClientConnectionClosed: this.createCounter(e, {
						name: i.METRIC_NAMES.redisClientConnectionClosed,
						unit: "{connection}",
						description: "Total number of closed connections",
						metricGroup: i.METRIC_GROUP.CONNECTION_ADVANCED
					}),
					redisClientErrors: this.createCounter(e, {
						name: i.METRIC_NAMES.redisClientErrors,
						unit: "{error}",
						description: "A counter of all errors (both returned and handled internally)",
						metricGroup: i.METRIC_GROUP.RESILIENCY
					}),
					redisClientMaintenanceNotifications: this.createCounter(e, {
						name: i.METRIC_NAMES.redisClientMaintenanceNotifications,
						unit: "{notification}",
						description: "Number of maintenance notifications received",
						metricGroup: i.METRIC_GROUP.RESILIENCY
					}),
					redisClientPubsubMessages: this.createCounter(e, {
						name: i.METRIC_NAMES.redisClientPubsubMessages,
						unit: "{message}",
						description: "Number of pub/sub messages processed",
						metricGroup: i.METRIC_GROUP.PUBSUB
					}),
					redisClientStreamLag: this.createHistogram(e, {
						name: i.METRIC_NAMES.redisClientStreamLag,
						unit: "s",
						description: "End-to-end lag per message",
						metricGroup: i.METRIC_GROUP.STREAMING,
						histogramBoundaries: t.bucketsStreamProcessingDuration
					}),
					redisClientCscRequests: this.createCounter(e, {
						name: i.METRIC_NAMES.redisClientCscRequests,
						unit: "{request}",
						description: "Number of client-side cache requests (hits and misses)",
						metricGroup: i.METRIC_GROUP.CLIENT_SIDE_CACHING
					}),
					redisClientCscItems: this.createObservableGaugeWithCallback(e, {
						name: i.METRIC_NAMES.redisClientCscItems,
						unit: "{item}",
						description: "Current number of items in the client-side cache",
						metricGroup: i.METRIC_GROUP.CLIENT_SIDE_CACHING
					}, t, (e, t) => {
						for (const n of r.ClientRegistry.instance.getAll()) {
							e.observe(this.#r.redisClientCscItems, n.getCacheItemCount(), {
								...t.attributes,
								...(0, a.parseClientAttributes)(n.getAttributes())
							});
						}
					}),
					redisClientCscEvictions: this.createCounter(e, {
						name: i.METRIC_NAMES.redisClientCscEvictions,
						unit: "{eviction}",
						description: "Number of items evicted from the client-side cache",
						metricGroup: i.METRIC_GROUP.CLIENT_SIDE_CACHING
					})
				};
			}
		}
		t.OTelMetrics = p;
	}),
	79453: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.METRIC_ERROR_ORIGIN = t.METRIC_ERROR_TYPE = t.DEFAULT_HISTOGRAM_BUCKETS = t.DEFAULT_METRIC_GROUPS = t.METRIC_NAMES = t.DEFAULT_OTEL_ATTRIBUTES = t.INSTRUMENTATION_SCOPE_NAME = t.CSC_EVICTION_REASON = t.CSC_RESULT = t.CONNECTION_CLOSE_REASON = t.ERROR_CATEGORY = t.OTEL_ATTRIBUTES = t.METRIC_GROUP = void 0;
		const r = n(1838);
		t.METRIC_GROUP = {
			COMMAND: "command",
			CONNECTION_BASIC: "connection-basic",
			CONNECTION_ADVANCED: "connection-advanced",
			RESILIENCY: "resiliency",
			PUBSUB: "pubsub",
			STREAMING: "streaming",
			CLIENT_SIDE_CACHING: "client-side-caching"
		};
		t.OTEL_ATTRIBUTES = {
			dbSystemName: "db.system.name",
			dbNamespace: "db.namespace",
			dbOperationName: "db.operation.name",
			dbResponseStatusCode: "db.response.status_code",
			errorType: "error.type",
			serverAddress: "server.address",
			serverPort: "server.port",
			networkPeerAddress: "network.peer.address",
			networkPeerPort: "network.peer.port",
			dbStoredProcedureName: "db.stored_procedure.name",
			dbClientConnectionPoolName: "db.client.connection.pool.name",
			dbClientConnectionState: "db.client.connection.state",
			redisClientLibrary: "redis.client.library",
			redisRedirectionKind: "redis.client.redirection.kind",
			redisClientErrorsInternal: "redis.client.errors.internal",
			redisClientErrorsCategory: "redis.client.errors.category",
			redisClientConnectionCloseReason: "redis.client.connection.close.reason",
			redisClientCscResult: "redis.client.csc.result",
			redisClientCscReason: "redis.client.csc.reason",
			redisClientPubSubChannel: "redis.client.pubsub.channel",
			redisClientPubSubSharded: "redis.client.pubsub.sharded",
			redisClientPubSubMessageDirection: "redis.client.pubsub.message.direction",
			redisClientStreamName: "redis.client.stream.name",
			redisClientConsumerGroup: "redis.client.stream.consumer_group",
			redisClientOperationRetryAttempts: "redis.client.operation.retry_attempts",
			redisClientOperationBlocking: "redis.client.operation.blocking",
			redisClientConnectionNotification: "redis.client.connection.notification",
			redisClientParentId: "redis.client.parent.id"
		};
		t.ERROR_CATEGORY = {
			NETWORK: "network",
			TLS: "tls",
			AUTH: "auth",
			SERVER: "server",
			OTHER: "other"
		};
		t.CONNECTION_CLOSE_REASON = {
			APPLICATION_CLOSE: "application_close",
			POOL_EVICTION_IDLE: "pool_eviction_idle",
			SERVER_CLOSE: "server_close",
			ERROR: "error",
			HEALTHCHECK_FAILED: "healthcheck_failed"
		};
		t.CSC_RESULT = {
			HIT: "hit",
			MISS: "miss"
		};
		t.CSC_EVICTION_REASON = {
			FULL: "full",
			INVALIDATION: "invalidation",
			TTL: "ttl"
		};
		t.INSTRUMENTATION_SCOPE_NAME = "node-redis";
		t.DEFAULT_OTEL_ATTRIBUTES = {
			[t.OTEL_ATTRIBUTES.redisClientLibrary]: `node-redis:${r.version}`,
			[t.OTEL_ATTRIBUTES.dbSystemName]: "redis"
		};
		t.METRIC_NAMES = {
			dbClientOperationDuration: "db.client.operation.duration",
			redisClientConnectionCount: "redis.client.connection.count",
			dbClientConnectionCreateTime: "db.client.connection.create_time",
			redisClientConnectionRelaxedTimeout: "redis.client.connection.relaxed_timeout",
			redisClientConnectionHandoff: "redis.client.connection.handoff",
			dbClientConnectionWaitTime: "db.client.connection.wait_time",
			redisClientConnectionClosed: "redis.client.connection.closed",
			redisClientErrors: "redis.client.errors",
			redisClientMaintenanceNotifications: "redis.client.maintenance.notifications",
			redisClientPubsubMessages: "redis.client.pubsub.messages",
			redisClientStreamLag: "redis.client.stream.lag",
			redisClientCscRequests: "redis.client.csc.requests",
			redisClientCscItems: "redis.client.csc.items",
			redisClientCscEvictions: "redis.client.csc.evictions"
		};
		t.DEFAULT_METRIC_GROUPS = ["connection-basic", "resiliency"];
		const i = [
			.001,
			.005,
			.01,
			.05,
			.1,
			.5,
			1,
			5,
			10
		];
		t.DEFAULT_HISTOGRAM_BUCKETS = {
			OPERATION_DURATION: i,
			CONNECTION_CREATE_TIME: i,
			CONNECTION_WAIT_TIME: i,
			CONNECTION_USE_TIME: i,
			STREAM_LAG: i
		};
		t.METRIC_ERROR_TYPE = {
			MOVED: "MOVED",
			ASK: "ASK",
			HANDSHAKE_FAILED: "HANDSHAKE_FAILED"
		};
		t.METRIC_ERROR_ORIGIN = {
			CLIENT: "client",
			CLUSTER: "cluster"
		};
	}),
	76936: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.isRedirectionError = t.getErrorInfo = void 0;
		const r = n(79453);
		const i = n(72181);
		const a = /^([A-Z][A-Z0-9_]*)\s/;
		function o(e) {
			if (!(e instanceof i.ErrorReply)) {
				return undefined;
			}
			const t = a.exec(e.message);
			return t?.[1];
		}
		const s = new Set([
			"ECONNREFUSED",
			"ECONNRESET",
			"ETIMEDOUT",
			"ENOTFOUND",
			"ENETUNREACH",
			"EHOSTUNREACH",
			"EPIPE",
			"ECONNABORTED",
			"EAI_AGAIN"
		]);
		const c = new Set([
			"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
			"CERT_HAS_EXPIRED",
			"DEPTH_ZERO_SELF_SIGNED_CERT",
			"SELF_SIGNED_CERT_IN_CHAIN",
			"ERR_TLS_CERT_ALTNAME_INVALID",
			"CERT_SIGNATURE_FAILURE",
			"ERR_SSL_WRONG_VERSION_NUMBER"
		]);
		const l = new Set([
			"NOAUTH",
			"WRONGPASS",
			"NOPERM"
		]);
		const u = new Set([
			"ASK",
			"BUSY",
			"BUSYGROUP",
			"BUSYKEY",
			"CLUSTERDOWN",
			"CROSSSLOT",
			"DENIED",
			"ERR",
			"EXECABORT",
			"INPROG",
			"INVALIDOBJ",
			"IOERR",
			"LOADING",
			"MASTERDOWN",
			"MISCONF",
			"MOVED",
			"NOAUTH",
			"NOGROUP",
			"NOGOODSLAVE",
			"NOMASTERLINK",
			"NOPERM",
			"NOPROTO",
			"NOQUORUM",
			"NOREPLICAS",
			"NOSCRIPT",
			"NOTBUSY",
			"NOTREADY",
			"OOM",
			"READONLY",
			"TRYAGAIN",
			"UNBLOCKED",
			"UNKILLABLE",
			"WRONGPASS",
			"WRONGTYPE"
		]);
		function d(e) {
			return e instanceof i.ConnectionTimeoutError || e instanceof i.SocketTimeoutError || e instanceof i.SocketClosedUnexpectedlyError || e instanceof i.SocketTimeoutDuringMaintenanceError || e instanceof i.CommandTimeoutDuringMaintenanceError;
		}
		function f(e) {
			const t = e.toLowerCase();
			return t.includes("certificate") || t.includes("handshake") || t.includes("ssl") || t.includes("tls");
		}
		function p(e) {
			const t = o(e);
			if (!t) {
				return undefined;
			}
			if (l.has(t)) {
				return r.ERROR_CATEGORY.AUTH;
			}
			if (u.has(t)) {
				return r.ERROR_CATEGORY.SERVER;
			}
			return undefined;
		}
		function m(e) {
			if (d(e)) {
				return r.ERROR_CATEGORY.NETWORK;
			}
			const t = e.code;
			if (t) {
				if (s.has(t)) {
					return r.ERROR_CATEGORY.NETWORK;
				}
				if (c.has(t)) {
					return r.ERROR_CATEGORY.TLS;
				}
			}
			if (f(e.message)) {
				return r.ERROR_CATEGORY.TLS;
			}
			const n = p(e);
			if (n) {
				return n;
			}
			return r.ERROR_CATEGORY.OTHER;
		}
		function h(e) {
			if (!(e instanceof Error)) {
				return {
					errorType: "unknown",
					category: r.ERROR_CATEGORY.OTHER,
					statusCode: undefined
				};
			}
			const t = e instanceof i.ReconnectStrategyError ? e.originalError : e;
			return {
				errorType: t.constructor.name,
				category: m(t),
				statusCode: o(t)
			};
		}
		t.getErrorInfo = h;
		function g(e) {
			return e !== undefined && (e.startsWith(r.METRIC_ERROR_TYPE.ASK) || e.startsWith(r.METRIC_ERROR_TYPE.MOVED));
		}
		t.isRedirectionError = g;
	}),
	54394: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseClientAttributes = t.noopFunction = t.isRedirectionError = t.getErrorInfo = void 0;
		const r = n(79453);
		var i = n(76936);
		Object.defineProperty(t, "getErrorInfo", {
			enumerable: true,
			get: function() {
				return i.getErrorInfo;
			}
		});
		Object.defineProperty(t, "isRedirectionError", {
			enumerable: true,
			get: function() {
				return i.isRedirectionError;
			}
		});
		function a() {}
		t.noopFunction = a;
		const o = (e) => {
			return {
				...e?.db === undefined ? {} : { [r.OTEL_ATTRIBUTES.dbNamespace]: e.db.toString() },
				...e?.host && { [r.OTEL_ATTRIBUTES.serverAddress]: e.host },
				...e?.port && { [r.OTEL_ATTRIBUTES.serverPort]: e.port.toString() },
				...e?.clientId && { [r.OTEL_ATTRIBUTES.dbClientConnectionPoolName]: e.clientId },
				...e?.parentId && { [r.OTEL_ATTRIBUTES.redisClientParentId]: e.parentId }
			};
		};
		t.parseClientAttributes = o;
	}),
	58427: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t) {
				e.push("SENTINEL", "MASTER", t);
			},
			transformReply: {
				2: r.transformTuplesReply,
				3: undefined
			}
		};
	}),
	13591: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n, r, i) {
				e.push("SENTINEL", "MONITOR", t, n, r, i);
			},
			transformReply: undefined
		};
	}),
	31716: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t) {
				e.push("SENTINEL", "REPLICAS", t);
			},
			transformReply: {
				2: (e, t, n) => {
					const i = e;
					const a = [];
					return i.reduce((e, t) => {
						e.push((0, r.transformTuplesReply)(t, undefined, n));
						return e;
					}, a);
				},
				3: undefined
			}
		};
	}),
	32088: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const r = n(86015);
		t["default"] = {
			parseCommand(e, t) {
				e.push("SENTINEL", "SENTINELS", t);
			},
			transformReply: {
				2: (e, t, n) => {
					const i = e;
					const a = [];
					return i.reduce((e, t) => {
						e.push((0, r.transformTuplesReply)(t, undefined, n));
						return e;
					}, a);
				},
				3: undefined
			}
		};
	}),
	8257: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t["default"] = {
			parseCommand(e, t, n) {
				e.push("SENTINEL", "SET", t);
				for (const t of n) {
					e.push(t.option, t.value);
				}
			},
			transformReply: undefined
		};
	}),
	62384: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(58427));
		const a = r(n(13591));
		const o = r(n(31716));
		const s = r(n(32088));
		const c = r(n(8257));
		t["default"] = {
			SENTINEL_SENTINELS: s.default,
			sentinelSentinels: s.default,
			SENTINEL_MASTER: i.default,
			sentinelMaster: i.default,
			SENTINEL_REPLICAS: o.default,
			sentinelReplicas: o.default,
			SENTINEL_MONITOR: a.default,
			sentinelMonitor: a.default,
			SENTINEL_SET: c.default,
			sentinelSet: c.default
		};
	}),
	61057: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.RedisSentinelFactory = t.RedisSentinelInternal = t.RedisSentinelClient = void 0;
		const i = n(78474);
		const a = n(99306);
		const o = n(72181);
		const s = r(n(67606));
		const c = n(14026);
		const l = n(75315);
		const u = n(24588);
		const d = r(n(63159));
		const f = n(46644);
		const p = n(58500);
		const m = r(n(53113));
		const h = n(60087);
		const g = n(65034);
		const _ = n(39544);
		const v = n(2642);
		const y = n(68199);
		const b = n(46264);
		class x {
			#e;
			#t;
			_self;
			get isOpen() {
				return this._self.#t.isOpen;
			}
			get isReady() {
				return this._self.#t.isReady;
			}
			get commandOptions() {
				return this._commandOptions !== undefined ? {
					...this._self.#n,
					...this._commandOptions
				} : this._self.#n;
			}
			get _keyPrefix() {
				return this._self.#t.keyPrefix;
			}
			#n;
			_commandOptions;
			constructor(e, t, n) {
				this._self = this;
				this.#t = e;
				this.#e = t;
				this.#n = n;
			}
			static factory(e) {
				const t = (0, c.attachConfig)({
					BaseClass: x,
					commands: l.NON_STICKY_COMMANDS,
					createCommand: u.createCommand,
					createModuleCommand: u.createModuleCommand,
					createFunctionCommand: u.createFunctionCommand,
					createScriptCommand: u.createScriptCommand,
					config: e
				});
				t.prototype.Multi = d.default.extend(e);
				return (e, n, r) => {
					return Object.create(new t(e, n, r));
				};
			}
			static create(e, t, n, r) {
				return x.factory(e)(t, n, r);
			}
			withCommandOptions(e) {
				const t = Object.create(this);
				t._commandOptions = e;
				return t;
			}
			_commandOptionsProxy(e, t) {
				const n = Object.create(this);
				n._commandOptions = {
					...this.commandOptions,
					[e]: t
				};
				return n;
			}
			withTypeMapping(e) {
				return this._commandOptionsProxy("typeMapping", e);
			}
			async _execute(e, t) {
				if (this._self.#e === undefined) {
					throw new Error("Attempted execution on released RedisSentinelClient lease");
				}
				return await this._self.#t.execute(t, this._self.#e);
			}
			async sendCommand(e, t, n) {
				const r = {
					...this.commandOptions,
					...n
				};
				return this._execute(e, (e) => e.sendCommand(t, r));
			}
			async _executePipeline(e, t) {
				return this._execute(e, (e) => e._executePipeline(t));
			}
			async _executeMulti(e, t) {
				return this._execute(e, (e) => e._executeMulti(t));
			}
			MULTI() {
				return new this.Multi(this);
			}
			multi = this.MULTI;
			WATCH(e) {
				if (this._self.#e === undefined) {
					throw new Error("Attempted execution on released RedisSentinelClient lease");
				}
				const t = (0, h.prefixKeys)(this._self._keyPrefix, e);
				return this._execute(false, (e) => e.watch(t));
			}
			watch = this.WATCH;
			UNWATCH() {
				if (this._self.#e === undefined) {
					throw new Error("Attempted execution on released RedisSentinelClient lease");
				}
				return this._execute(false, (e) => e.unwatch());
			}
			unwatch = this.UNWATCH;
			release() {
				if (this._self.#e === undefined) {
					throw new Error("RedisSentinelClient lease already released");
				}
				const e = this._self.#t.releaseClientLease(this._self.#e);
				this._self.#e = undefined;
				return e;
			}
		}
		t.RedisSentinelClient = x;
		class S extends i.EventEmitter {
			_self;
			#e;
			#t;
			#n;
			get isOpen() {
				return this._self.#e.isOpen;
			}
			get isReady() {
				return this._self.#e.isReady;
			}
			get commandOptions() {
				return this._commandOptions !== undefined ? {
					...this._self.#r,
					...this._commandOptions
				} : this._self.#r;
			}
			get identity() {
				return this._self.#n;
			}
			#r;
			_commandOptions;
			#i = () => {};
			#a;
			#o = 0;
			#s;
			get clientSideCache() {
				return this._self.#e.clientSideCache;
			}
			get _keyPrefix() {
				return this._self.#t.keyPrefix;
			}
			constructor(e) {
				super();
				this._self = this;
				const t = e.sentinelRootNodes[0];
				this.#n = {
					id: (0, v.generateClientId)(t?.host, t?.port, undefined),
					role: v.ClientRole.SENTINEL
				};
				this.#t = e;
				this.#r = {
					timeout: b.DEFAULT_COMMAND_TIMEOUT,
					...e.commandOptions
				};
				this.#e = new C(e, this.#n.id);
				this.#e.on("error", (e) => this.emit("error", e));
				this.#e.on("connect", () => this.emit("connect")).on("ready", () => this.emit("ready")).on("reconnecting", () => this.emit("reconnecting")).on("end", () => this.emit("end"));
				this.#e.on("topology-change", (e) => {
					if (!this.emit("topology-change", e)) {
						this._self.#i(`RedisSentinel: re-emit for topology-change for ${e.type} event returned false`);
					}
				});
			}
			static factory(e) {
				const t = (0, c.attachConfig)({
					BaseClass: S,
					commands: l.NON_STICKY_COMMANDS,
					createCommand: u.createCommand,
					createModuleCommand: u.createModuleCommand,
					createFunctionCommand: u.createFunctionCommand,
					createScriptCommand: u.createScriptCommand,
					config: e
				});
				t.prototype.Multi = d.default.extend(e);
				return (e) => {
					return Object.create(new t(e));
				};
			}
			static create(e) {
				return S.factory(e)(e);
			}
			withCommandOptions(e) {
				const t = Object.create(this);
				t._commandOptions = e;
				return t;
			}
			_commandOptionsProxy(e, t) {
				const n = Object.create(this);
				n._commandOptions = {
					...this.commandOptions,
					[e]: t
				};
				return n;
			}
			withTypeMapping(e) {
				return this._commandOptionsProxy("typeMapping", e);
			}
			duplicate(e) {
				return new (Object.getPrototypeOf(this)).constructor({
					...this._self.#t,
					commandOptions: this.commandOptions,
					...e
				});
			}
			async connect() {
				await this._self.#e.connect();
				if (this._self.#t.reserveClient) {
					this._self.#a = await this._self.#e.getClientLease();
				}
				return this;
			}
			async _execute(e, t) {
				let n;
				if (!e || !this._self.#e.useReplicas) {
					if (this._self.#a) {
						n = this._self.#a;
					} else {
						this._self.#s ??= await this._self.#e.getClientLease();
						n = this._self.#s;
						this._self.#o++;
					}
				}
				try {
					return await this._self.#e.execute(t, n);
				} finally {
					if (n !== undefined && n === this._self.#s && --this._self.#o === 0) {
						const e = this._self.#e.releaseClientLease(n);
						this._self.#s = undefined;
						if (e) await e;
					}
				}
			}
			async use(e) {
				const t = await this._self.#e.getClientLease();
				try {
					return await e(x.create(this._self.#t, this._self.#e, t, this.commandOptions));
				} finally {
					const e = this._self.#e.releaseClientLease(t);
					if (e) await e;
				}
			}
			async sendCommand(e, t, n) {
				const r = {
					...this.commandOptions,
					...n
				};
				return this._execute(e, (e) => e.sendCommand(t, r));
			}
			async _executePipeline(e, t) {
				return this._execute(e, (e) => e._executePipeline(t));
			}
			async _executeMulti(e, t) {
				return this._execute(e, (e) => e._executeMulti(t));
			}
			MULTI() {
				return new this.Multi(this);
			}
			multi = this.MULTI;
			async close() {
				try {
					await this._self.#e.close();
				} finally {
					this._self.#c();
				}
			}
			async destroy() {
				try {
					await this._self.#e.destroy();
				} finally {
					this._self.#c();
				}
			}
			#c() {
				if (this.#a) {
					this.#e.releaseClientLease(this.#a);
					this.#a = undefined;
				}
			}
			async SUBSCRIBE(e, t, n) {
				return this._self.#e.subscribe(e, t, n);
			}
			subscribe = this.SUBSCRIBE;
			async UNSUBSCRIBE(e, t, n) {
				return this._self.#e.unsubscribe(e, t, n);
			}
			unsubscribe = this.UNSUBSCRIBE;
			async PSUBSCRIBE(e, t, n) {
				return this._self.#e.pSubscribe(e, t, n);
			}
			pSubscribe = this.PSUBSCRIBE;
			async PUNSUBSCRIBE(e, t, n) {
				return this._self.#e.pUnsubscribe(e, t, n);
			}
			pUnsubscribe = this.PUNSUBSCRIBE;
			async SSUBSCRIBE(e, t, n) {
				return this._self.#e.sSubscribe(e, t, n);
			}
			sSubscribe = this.SSUBSCRIBE;
			async SUNSUBSCRIBE(e, t, n) {
				return this._self.#e.sUnsubscribe(e, t, n);
			}
			sUnsubscribe = this.SUNSUBSCRIBE;
			async acquire() {
				const e = await this._self.#e.getClientLease();
				return x.create(this._self.#t, this._self.#e, e, this.commandOptions);
			}
			getSentinelNode() {
				return this._self.#e.getSentinelNode();
			}
			getMasterNode() {
				return this._self.#e.getMasterNode();
			}
			getReplicaNodes() {
				return this._self.#e.getReplicaNodes();
			}
			setTracer(e) {
				if (e) {
					this._self.#i = (t) => {
						e.push(t);
					};
				} else {
					this._self.#i = () => {};
				}
				this._self.#e.setTracer(e);
			}
			async *scanIterator(e) {
				let t = e?.cursor ?? "0";
				let n = false;
				const r = (e) => {
					if (e.type === "MASTER_CHANGE") {
						n = true;
					}
				};
				this.on("topology-change", r);
				try {
					do {
						if (n) throw new o.ScanIteratorInterruptedError();
						let r;
						try {
							r = await this._execute(false, (r) => {
								if (n) throw new o.ScanIteratorInterruptedError();
								return r.scan(t, e);
							});
						} catch (e) {
							if (e instanceof o.ScanIteratorInterruptedError) throw e;
							if (n) throw new o.ScanIteratorInterruptedError(e);
							throw e;
						}
						t = r.cursor;
						yield r.keys;
					} while (t.toString() !== "0");
				} finally {
					this.removeListener("topology-change", r);
				}
			}
		}
		t["default"] = S;
		class C extends i.EventEmitter {
			#e = false;
			get isOpen() {
				return this.#e;
			}
			#t = false;
			get isReady() {
				return this.#t;
			}
			#n(e) {
				if (this.#e === e) return;
				this.#e = e;
				this.emit(e ? "connect" : "end");
			}
			#r(e) {
				if (this.#t === e) return;
				if (e && this.#A) return;
				this.#t = e;
				try {
					if (e) {
						this.emit("ready");
					} else if (this.#e && !this.#A) {
						this.emit("reconnecting");
					}
				} catch (e) {
					queueMicrotask(() => this.emit("error", e));
				}
			}
			#i;
			#a;
			#o;
			#s;
			#c;
			#l;
			#u;
			#d;
			#f;
			get keyPrefix() {
				return this.#f;
			}
			#p = false;
			#m;
			#h;
			#g;
			#_ = [];
			#v;
			#y;
			#b = [];
			#x = 0;
			#S;
			get useReplicas() {
				return this.#S > 0;
			}
			#C;
			#w;
			#T;
			#E;
			#D;
			#O;
			#k;
			#A = false;
			#j = () => {};
			#M;
			get clientSideCache() {
				return this.#M;
			}
			#N(e) {
				if (e?.clientSideCache && (e?.RESP ?? a.DEFAULT_RESP) !== 3) {
					throw new Error("Client Side Caching is only supported with RESP3");
				}
			}
			constructor(e, t) {
				super();
				this.#N(e);
				this.#i = e.name;
				this.#a = t;
				this.#d = e.RESP;
				this.#f = e.keyPrefix;
				this.#m = Array.from(e.sentinelRootNodes);
				this.#h = Array.from(this.#m);
				this.#D = e.maxCommandRediscovers ?? 16;
				this.#y = e.masterPoolSize ?? 1;
				this.#S = e.replicaPoolSize ?? 0;
				this.#c = e.nodeAddressMap;
				this.#l = e.scanInterval ?? 0;
				this.#u = e.passthroughClientErrorEvents ?? false;
				this.#o = e.nodeClientOptions ? { ...e.nodeClientOptions } : {};
				if (this.#o.url !== undefined) {
					throw new Error("invalid nodeClientOptions for Sentinel");
				}
				this.#o.himportRegistry = new y.FieldsetRegistry();
				if (e.clientSideCache) {
					if (e.clientSideCache instanceof _.PooledClientSideCacheProvider) {
						this.#M = this.#o.clientSideCache = e.clientSideCache;
					} else {
						const t = e.clientSideCache;
						this.#M = this.#o.clientSideCache = new _.BasicPooledClientSideCache(t);
					}
				}
				this.#s = e.sentinelClientOptions ? Object.assign({}, e.sentinelClientOptions) : {};
				this.#s.modules = m.default;
				if (this.#s.url !== undefined) {
					throw new Error("invalid sentinelClientOptions for Sentinel");
				}
				this.#v = new g.WaitQueue();
				for (let e = 0; e < this.#y; e++) {
					this.#v.push(e);
				}
				this.#O = new f.PubSubProxy(this.#o, (e) => this.emit("error", e));
			}
			#P(e, t, n) {
				const r = (0, u.getMappedNode)(e.host, e.port, this.#c);
				const i = s.default.create({
					RESP: this.#d,
					...t,
					socket: {
						...t.socket,
						host: r.host,
						port: r.port,
						...n !== undefined && { reconnectStrategy: n }
					}
				});
				i._setIdentity(v.ClientRole.SENTINEL_CLIENT, this.#a);
				return i;
			}
			#F(e) {
				return new Promise((t, n) => {
					const r = (e) => n(e);
					e.once("error", r);
					e.connect().then(t, n).finally(() => e.off("error", r));
				});
			}
			getClientLease() {
				const e = this.#v.shift();
				if (e !== undefined) {
					return Promise.resolve({ id: e });
				}
				return this.#v.wait().then((e) => ({ id: e }));
			}
			releaseClientLease(e) {
				const t = this.#_[e.id];
				if (t !== undefined) {
					const n = t.resetIfDirty();
					if (n) {
						return n.then(() => this.#v.push(e.id));
					}
				}
				this.#v.push(e.id);
			}
			async connect() {
				if (this.#e) {
					throw new Error("already attempting to open");
				}
				const e = this.#I();
				try {
					this.#C = e;
					this.#n(true);
					await e;
				} catch (e) {
					await this.destroy();
					throw e;
				} finally {
					if (this.#C === e) {
						this.#C = undefined;
					}
					if (this.#t && this.#l > 0) {
						this.#k = setInterval(this.#V.bind(this), this.#l);
					}
				}
			}
			async #I() {
				let e = 0;
				while (true) {
					this.#j("starting connect loop");
					if (this.#A) {
						this.#j("in #connect and want to destroy");
						return;
					}
					try {
						this.#p = false;
						await this.transform(this.analyze(await this.observe()));
						if (this.#p) {
							this.#j("#connect: anotherReset is true, so continuing");
							continue;
						}
						this.#r(true);
						this.#j("#connect: returning");
						return;
					} catch (t) {
						const n = t;
						this.#j(`#connect: exception ${n.message}`);
						if (++e > this.#D) {
							throw t;
						}
						await (0, p.setTimeout)(1e3);
					} finally {
						this.#j("finished connect");
					}
				}
			}
			async execute(e, t) {
				let n = 0;
				while (true) {
					if (this.#C !== undefined) {
						await this.#C;
					}
					const r = this.#z(t);
					if (!r.isReady) {
						await this.#B();
						continue;
					}
					const i = r.options?.socket;
					this.#j("attemping to send command to " + i?.host + ":" + i?.port);
					try {
						return await e(r);
					} catch (e) {
						if (++n > this.#D || !(e instanceof Error)) {
							throw e;
						}
						if (t !== undefined && (e.message.startsWith("READONLY") || !r.isReady)) {
							await this.#B();
							continue;
						}
						throw e;
					}
				}
			}
			async #L(e) {
				await e.pSubscribe([
					"switch-master",
					"[-+]sdown",
					"+slave",
					"+sentinel",
					"[-+]odown",
					"+slave-reconf-done"
				], (e, t) => {
					this.#R(t, e);
				}, true);
				return e;
			}
			#R(e, t) {
				this.#j("pubsub control channel message on " + e);
				this.#V();
			}
			#z(e) {
				if (e !== undefined) {
					return this.#_[e.id];
				}
				if (this.#x >= this.#b.length) {
					this.#x = 0;
				}
				if (this.#b.length == 0) {
					throw new Error("no replicas available for read");
				}
				return this.#b[this.#x++];
			}
			async #B() {
				if (this.#A == true) {
					return;
				}
				if (this.#C !== undefined) {
					this.#p = true;
					return await this.#C;
				}
				if (this.#e == false) {
					return;
				}
				const e = this.#I();
				try {
					this.#C = e;
					return await e;
				} finally {
					this.#j("finished reconfgure");
					if (this.#C === e) {
						this.#C = undefined;
					}
				}
			}
			#V() {
				void this.#B().catch((e) => this.emit("error", e));
			}
			#H(e) {
				return e.map((e) => `${e.host}:${e.port}`).sort().join("|");
			}
			#U() {
				if (this.#h.length !== 0) {
					return;
				}
				this.#j("restoring sentinel roots from seed nodes");
				this.#h = Array.from(this.#m);
			}
			#W(e) {
				const t = this.#h.findIndex((t) => t.host === e.host && t.port === e.port);
				if (t !== -1) {
					this.#h.splice(t, 1);
				}
				this.#U();
				this.#V();
			}
			async close() {
				return this.#G("close");
			}
			async destroy() {
				return this.#G("destroy");
			}
			#G(e) {
				if (this.#w === undefined) {
					const t = (e === "destroy" ? this.#q() : this.#K()).finally(() => {
						if (this.#w === t) {
							this.#w = undefined;
							this.#T = undefined;
						}
					});
					if (this.#w === undefined) {
						this.#T = e;
						this.#w = t;
					}
					return t;
				}
				if (e === "destroy" && this.#T === "close") {
					this.#T = "destroy";
					this.#E?.();
				}
				return this.#w;
			}
			async #K() {
				this.#A = true;
				if (this.#C != undefined) {
					await this.#C.catch(() => undefined);
				}
				this.#r(false);
				this.#M?.onPoolClose();
				if (this.#k) {
					clearInterval(this.#k);
					this.#k = undefined;
				}
				const e = [];
				const t = [];
				if (this.#g !== undefined) {
					if (this.#g.isOpen) {
						e.push(this.#g);
						t.push(this.#g.close());
					}
					this.#g = undefined;
				}
				for (const n of this.#_) {
					if (n.isOpen) {
						e.push(n);
						t.push(n.close());
					}
				}
				this.#_ = [];
				for (const n of this.#b) {
					if (n.isOpen) {
						e.push(n);
						t.push(n.close());
					}
				}
				this.#b = [];
				await new Promise((n) => {
					let r = false;
					const i = () => {
						if (r) return;
						r = true;
						this.#E = undefined;
						for (const t of e) {
							try {
								t.destroy();
							} catch {}
						}
						n();
					};
					if (this.#T === "destroy") {
						i();
						return;
					}
					this.#E = i;
					Promise.allSettled(t).then(() => {
						if (r) return;
						r = true;
						this.#E = undefined;
						n();
					});
				});
				this.#O.destroy();
				this.#A = false;
				this.#w = undefined;
				this.#T = undefined;
				this.#n(false);
			}
			async #q() {
				this.#A = true;
				if (this.#C != undefined) {
					await this.#C.catch(() => undefined);
				}
				this.#r(false);
				this.#M?.onPoolClose();
				if (this.#k) {
					clearInterval(this.#k);
					this.#k = undefined;
				}
				if (this.#g !== undefined) {
					if (this.#g.isOpen) {
						this.#g.destroy();
					}
					this.#g = undefined;
				}
				for (const e of this.#_) {
					if (e.isOpen) {
						e.destroy();
					}
				}
				this.#_ = [];
				for (const e of this.#b) {
					if (e.isOpen) {
						e.destroy();
					}
				}
				this.#b = [];
				this.#O.destroy();
				this.#A = false;
				this.#w = undefined;
				this.#T = undefined;
				this.#n(false);
			}
			async subscribe(e, t, n) {
				return this.#O.subscribe(e, t, n);
			}
			async unsubscribe(e, t, n) {
				return this.#O.unsubscribe(e, t, n);
			}
			async pSubscribe(e, t, n) {
				return this.#O.pSubscribe(e, t, n);
			}
			async pUnsubscribe(e, t, n) {
				return this.#O.pUnsubscribe(e, t, n);
			}
			async sSubscribe(e, t, n) {
				return this.#O.sSubscribe(e, t, n);
			}
			async sUnsubscribe(e, t, n) {
				return this.#O.sUnsubscribe(e, t, n);
			}
			async observe() {
				this.#U();
				for (const e of this.#h) {
					let t;
					try {
						this.#j(`observe: trying to connect to sentinel: ${e.host}:${e.port}`);
						t = this.#P(e, this.#s, false);
						t.on("error", (e) => this.emit("error", `obseve client error: ${e}`));
						await t.connect();
						this.#j(`observe: connected to sentinel`);
						const [n, r, i] = await Promise.all([
							t.sentinel.sentinelSentinels(this.#i),
							t.sentinel.sentinelMaster(this.#i),
							t.sentinel.sentinelReplicas(this.#i)
						]);
						this.#j("observe: got all sentinel data");
						const a = {
							sentinelConnected: e,
							sentinelData: n,
							masterData: r,
							replicaData: i,
							currentMaster: this.getMasterNode(),
							currentReplicas: this.getReplicaNodes(),
							currentSentinel: this.getSentinelNode(),
							replicaPoolSize: this.#S,
							useReplicas: this.useReplicas
						};
						return a;
					} catch (e) {
						this.#j(`observe: error ${e}`);
						this.emit("error", e);
					} finally {
						if (t !== undefined && t.isOpen) {
							this.#j(`observe: destroying sentinel client`);
							t.destroy();
						}
					}
				}
				this.#j(`observe: none of the sentinels are available`);
				throw new Error("None of the sentinels are available");
			}
			analyze(e) {
				let t = (0, u.parseNode)(e.masterData);
				if (t === undefined) {
					this.#j(`analyze: no valid master node because ${e.masterData.flags}`);
					throw new Error("no valid master node");
				}
				if (t.host === e.currentMaster?.host && t.port === e.currentMaster?.port) {
					this.#j(`analyze: master node hasn't changed from ${e.currentMaster?.host}:${e.currentMaster?.port}`);
					t = undefined;
				} else {
					this.#j(`analyze: master node has changed to ${t.host}:${t.port} from ${e.currentMaster?.host}:${e.currentMaster?.port}`);
				}
				let n = e.sentinelConnected;
				if (n.host === e.currentSentinel?.host && n.port === e.currentSentinel.port) {
					this.#j(`analyze: sentinel node hasn't changed`);
					n = undefined;
				} else {
					this.#j(`analyze: sentinel node has changed to ${n.host}:${n.port}`);
				}
				const r = [];
				const i = new Map();
				const a = new Set();
				const o = new Set();
				if (e.useReplicas) {
					const t = (0, u.createNodeList)(e.replicaData);
					for (const e of t) {
						a.add(JSON.stringify(e));
					}
					for (const [t, n] of e.currentReplicas) {
						if (!a.has(JSON.stringify(t))) {
							r.push(t);
							this.#j(`analyze: adding ${t.host}:${t.port} to replicsToClose`);
						} else {
							o.add(JSON.stringify(t));
							if (n != e.replicaPoolSize) {
								i.set(t, e.replicaPoolSize - n);
								this.#j(`analyze: adding ${t.host}:${t.port} to replicsToOpen`);
							}
						}
					}
					for (const n of t) {
						if (!o.has(JSON.stringify(n))) {
							i.set(n, e.replicaPoolSize);
							this.#j(`analyze: adding ${n.host}:${n.port} to replicsToOpen`);
						}
					}
				}
				const s = {
					sentinelList: [e.sentinelConnected].concat((0, u.createNodeList)(e.sentinelData)),
					epoch: Number(e.masterData["config-epoch"]),
					sentinelToOpen: n,
					masterToOpen: t,
					replicasToClose: r,
					replicasToOpen: i
				};
				return s;
			}
			async transform(e) {
				this.#j("transform: enter");
				const t = [];
				if (e.sentinelToOpen) {
					this.#j(`transform: opening a new sentinel`);
					if (this.#g !== undefined && this.#g.isOpen) {
						this.#j(`transform: destroying old sentinel as open`);
						this.#g.destroy();
						this.#g = undefined;
					} else {
						this.#j(`transform: not destroying old sentinel as not open`);
					}
					this.#j(`transform: creating new sentinel to ${e.sentinelToOpen.host}:${e.sentinelToOpen.port}`);
					const n = e.sentinelToOpen;
					const r = this.#P(e.sentinelToOpen, this.#s, false);
					r.on("error", (e) => {
						if (this.#u) {
							this.emit("error", new Error(`Sentinel Client (${n.host}:${n.port}): ${e.message}`, { cause: e }));
						}
						const t = {
							type: "SENTINEL",
							node: (0, u.clientSocketToNode)(r.options.socket),
							error: e
						};
						this.emit("client-error", t);
						this.#W(n);
					});
					this.#g = r;
					this.#j(`transform: adding sentinel client connect() to promise list`);
					const i = this.#g.connect().then((e) => {
						return this.#L(e);
					});
					t.push(i);
					this.#j(`created sentinel client to ${e.sentinelToOpen.host}:${e.sentinelToOpen.port}`);
					const a = {
						type: "SENTINEL_CHANGE",
						node: e.sentinelToOpen
					};
					this.#j(`transform: emiting topology-change event for sentinel_change`);
					if (!this.emit("topology-change", a)) {
						this.#j(`transform: emit for topology-change for sentinel_change returned false`);
					}
				}
				if (e.masterToOpen) {
					this.#j(`transform: opening a new master`);
					this.#r(false);
					const n = [];
					const r = [];
					this.#j(`transform: destroying old masters if open`);
					for (const e of this.#_) {
						r.push(e.isWatching || e.isDirtyWatch);
						if (e.isOpen) {
							e.destroy();
						}
					}
					this.#_ = [];
					this.#j(`transform: creating all master clients and adding connect promises`);
					for (let t = 0; t < this.#y; t++) {
						const i = e.masterToOpen;
						const a = this.#P(e.masterToOpen, this.#o);
						a.on("error", (e) => {
							if (this.#u) {
								this.emit("error", new Error(`Master Client (${i.host}:${i.port}): ${e.message}`, { cause: e }));
							}
							const t = {
								type: "MASTER",
								node: (0, u.clientSocketToNode)(a.options.socket),
								error: e
							};
							this.emit("client-error", t);
						});
						if (r[t]) {
							a.setDirtyWatch("sentinel config changed in middle of a WATCH Transaction");
						}
						this.#_.push(a);
						n.push(this.#F(a));
						this.#j(`created master client to ${e.masterToOpen.host}:${e.masterToOpen.port}`);
					}
					this.#j(`transform: adding promise to change #pubSubProxy node`);
					const i = (0, u.getMappedNode)(e.masterToOpen.host, e.masterToOpen.port, this.#c);
					n.push(this.#O.changeNode(i));
					t.push(...n);
					const a = {
						type: "MASTER_CHANGE",
						node: e.masterToOpen
					};
					this.#j(`transform: emiting topology-change event for master_change`);
					if (!this.emit("topology-change", a)) {
						this.#j(`transform: emit for topology-change for master_change returned false`);
					}
				}
				const n = new Set();
				for (const t of e.replicasToClose) {
					const e = JSON.stringify(t);
					n.add(e);
				}
				const r = [];
				const i = new Set();
				for (const e of this.#b) {
					const t = (0, u.clientSocketToNode)(e.options.socket);
					const a = JSON.stringify(t);
					if (n.has(a) || !e.isOpen) {
						if (e.isOpen) {
							const t = e.options?.socket;
							this.#j(`destroying replica client to ${t?.host}:${t?.port}`);
							e.destroy();
						}
						if (!i.has(a)) {
							const e = {
								type: "REPLICA_REMOVE",
								node: t
							};
							this.emit("topology-change", e);
							i.add(a);
						}
					} else {
						r.push(e);
					}
				}
				this.#b = r;
				if (e.replicasToOpen.size != 0) {
					for (const [n, r] of e.replicasToOpen) {
						for (let e = 0; e < r; e++) {
							const e = this.#P(n, this.#o);
							e.on("error", (t) => {
								if (this.#u) {
									this.emit("error", new Error(`Replica Client (${n.host}:${n.port}): ${t.message}`, { cause: t }));
								}
								const r = {
									type: "REPLICA",
									node: (0, u.clientSocketToNode)(e.options.socket),
									error: t
								};
								this.emit("client-error", r);
							});
							this.#b.push(e);
							t.push(this.#F(e));
							this.#j(`created replica client to ${n.host}:${n.port}`);
						}
						const e = {
							type: "REPLICA_ADD",
							node: n
						};
						this.emit("topology-change", e);
					}
				}
				const a = (0, u.mergeSentinelNodes)(this.#m, e.sentinelList);
				if (this.#H(a) !== this.#H(this.#h)) {
					this.#h = a;
					const e = {
						type: "SENTINE_LIST_CHANGE",
						size: a.length
					};
					this.emit("topology-change", e);
				}
				await Promise.all(t);
				this.#j("transform: exit");
			}
			getMasterNode() {
				if (this.#_.length == 0) {
					return undefined;
				}
				for (const e of this.#_) {
					if (e.isReady) {
						return (0, u.clientSocketToNode)(e.options.socket);
					}
				}
				return undefined;
			}
			getSentinelNode() {
				if (this.#g === undefined) {
					return undefined;
				}
				return (0, u.clientSocketToNode)(this.#g.options.socket);
			}
			getReplicaNodes() {
				const e = new Map();
				const t = new Map();
				for (const e of this.#b) {
					const n = (0, u.clientSocketToNode)(e.options.socket);
					const r = JSON.stringify(n);
					if (e.isReady) {
						t.set(r, (t.get(r) ?? 0) + 1);
					} else {
						if (!t.has(r)) {
							t.set(r, 0);
						}
					}
				}
				for (const [n, r] of t) {
					e.set(JSON.parse(n), r);
				}
				return e;
			}
			setTracer(e) {
				if (e) {
					this.#j = (t) => {
						e.push(t);
					};
				} else {
					this.#j = () => {};
				}
			}
		}
		t.RedisSentinelInternal = C;
		class w extends i.EventEmitter {
			options;
			#e;
			#t = -1;
			constructor(e) {
				super();
				this.options = e;
				this.#e = e.sentinelRootNodes;
			}
			async updateSentinelRootNodes() {
				for (const e of this.#e) {
					const t = s.default.create({
						...this.options.sentinelClientOptions,
						socket: {
							...this.options.sentinelClientOptions?.socket,
							host: e.host,
							port: e.port,
							reconnectStrategy: false
						},
						modules: m.default
					}).on("error", (e) => this.emit(`updateSentinelRootNodes: ${e}`));
					try {
						await t.connect();
					} catch {
						if (t.isOpen) {
							t.destroy();
						}
						continue;
					}
					try {
						const n = await t.sentinel.sentinelSentinels(this.options.name);
						this.#e = [e].concat((0, u.createNodeList)(n));
						return;
					} finally {
						t.destroy();
					}
				}
				throw new Error("Couldn't connect to any sentinel node");
			}
			async getMasterNode() {
				let e = false;
				for (const t of this.#e) {
					const n = s.default.create({
						...this.options.sentinelClientOptions,
						socket: {
							...this.options.sentinelClientOptions?.socket,
							host: t.host,
							port: t.port,
							reconnectStrategy: false
						},
						modules: m.default
					}).on("error", (e) => this.emit(`getMasterNode: ${e}`));
					try {
						await n.connect();
					} catch {
						if (n.isOpen) {
							n.destroy();
						}
						continue;
					}
					e = true;
					try {
						const e = await n.sentinel.sentinelMaster(this.options.name);
						const t = (0, u.parseNode)(e);
						if (t === undefined) {
							continue;
						}
						return t;
					} finally {
						n.destroy();
					}
				}
				if (e) {
					throw new Error("Master Node Not Enumerated");
				}
				throw new Error("couldn't connect to any sentinels");
			}
			async getMasterClient() {
				const e = await this.getMasterNode();
				const t = (0, u.getMappedNode)(e.host, e.port, this.options.nodeAddressMap);
				return s.default.create({
					...this.options.nodeClientOptions,
					socket: {
						...this.options.nodeClientOptions?.socket,
						host: t.host,
						port: t.port
					}
				});
			}
			async getReplicaNodes() {
				let e = false;
				for (const t of this.#e) {
					const n = s.default.create({
						...this.options.sentinelClientOptions,
						socket: {
							...this.options.sentinelClientOptions?.socket,
							host: t.host,
							port: t.port,
							reconnectStrategy: false
						},
						modules: m.default
					}).on("error", (e) => this.emit(`getReplicaNodes: ${e}`));
					try {
						await n.connect();
					} catch {
						if (n.isOpen) {
							n.destroy();
						}
						continue;
					}
					e = true;
					try {
						const e = await n.sentinel.sentinelReplicas(this.options.name);
						const t = (0, u.createNodeList)(e);
						if (t.length == 0) {
							continue;
						}
						return t;
					} finally {
						n.destroy();
					}
				}
				if (e) {
					throw new Error("No Replicas Nodes Enumerated");
				}
				throw new Error("couldn't connect to any sentinels");
			}
			async getReplicaClient() {
				const e = await this.getReplicaNodes();
				if (e.length == 0) {
					throw new Error("no available replicas");
				}
				this.#t++;
				if (this.#t >= e.length) {
					this.#t = 0;
				}
				const t = e[this.#t];
				const n = (0, u.getMappedNode)(t.host, t.port, this.options.nodeAddressMap);
				return s.default.create({
					...this.options.nodeClientOptions,
					socket: {
						...this.options.nodeClientOptions?.socket,
						host: n.host,
						port: n.port
					}
				});
			}
		}
		t.RedisSentinelFactory = w;
	}),
	53113: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = r(n(62384));
		t["default"] = { sentinel: i.default };
	}),
	63159: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		const i = n(75315);
		const a = r(n(26865));
		const o = n(14026);
		const s = n(60087);
		const c = n(97476);
		class l {
			static _createCommand(e, t) {
				const n = (0, o.getTransformReply)(e, t);
				let r;
				return function(...t) {
					const i = new s.BasicCommandParser(this.#t._keyPrefix);
					e.parseCommand(i, ...t);
					const a = i.redisArgs;
					a.preserve = i.preserve;
					r ??= (0, c.isReplicaSafe)(c.defaultCommandMetadata.lookup(i.commandIdentifier), e.IS_READ_ONLY);
					return this.addCommand(r, a, n);
				};
			}
			static _createModuleCommand(e, t) {
				const n = (0, o.getTransformReply)(e, t);
				let r;
				return function(...t) {
					const i = new s.BasicCommandParser(this._self.#t._keyPrefix);
					e.parseCommand(i, ...t);
					const a = i.redisArgs;
					a.preserve = i.preserve;
					r ??= (0, c.isReplicaSafe)(c.defaultCommandMetadata.lookup(i.commandIdentifier), e.IS_READ_ONLY);
					return this._self.addCommand(r, a, n);
				};
			}
			static _createFunctionCommand(e, t, n) {
				const r = (0, o.functionArgumentsPrefix)(e, t);
				const i = (0, o.getTransformReply)(t, n);
				return function(...e) {
					const n = new s.BasicCommandParser(this._self.#t._keyPrefix);
					n.push(...r);
					t.parseCommand(n, ...e);
					const a = n.redisArgs;
					a.preserve = n.preserve;
					return this._self.addCommand(t.IS_READ_ONLY, a, i);
				};
			}
			static _createScriptCommand(e, t) {
				const n = (0, o.getTransformReply)(e, t);
				return function(...t) {
					const r = new s.BasicCommandParser(this.#t._keyPrefix);
					e.parseCommand(r, ...t);
					const i = r.redisArgs;
					i.preserve = r.preserve;
					return this.#i(e.IS_READ_ONLY, e, i, n);
				};
			}
			static extend(e) {
				return (0, o.attachConfig)({
					BaseClass: l,
					commands: i.NON_STICKY_COMMANDS,
					createCommand: l._createCommand,
					createModuleCommand: l._createModuleCommand,
					createFunctionCommand: l._createFunctionCommand,
					createScriptCommand: l._createScriptCommand,
					config: e
				});
			}
			#e = new a.default();
			#t;
			#n = true;
			constructor(e, t) {
				this.#e = new a.default(t);
				this.#t = e;
			}
			#r(e) {
				this.#n &&= e;
			}
			addCommand(e, t, n) {
				this.#r(e);
				this.#e.addCommand(t, n);
				return this;
			}
			#i(e, t, n, r) {
				this.#r(e);
				this.#e.addScript(t, n, r);
				return this;
			}
			async exec(e = false) {
				if (e) return this.execAsPipeline();
				return this.#e.transformReplies(await this.#t._executeMulti(this.#n, this.#e.queue));
			}
			EXEC = this.exec;
			execTyped(e = false) {
				return this.exec(e);
			}
			async execAsPipeline() {
				if (this.#e.queue.length === 0) return [];
				return this.#e.transformReplies(await this.#t._executePipeline(this.#n, this.#e.queue));
			}
			execAsPipelineTyped() {
				return this.execAsPipeline();
			}
			sendCommand(e, t) {
				const n = e.slice();
				this.addCommand(t?.isReadonly, n);
				return this;
			}
		}
		t["default"] = l;
	}),
	46644: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.PubSubProxy = void 0;
		const i = r(n(78474));
		const a = n(87714);
		const o = r(n(67606));
		class s extends i.default {
			#e;
			#t;
			#n;
			#r;
			#i;
			constructor(e, t) {
				super();
				this.#e = e;
				this.#t = t;
			}
			#a() {
				if (this.#n === undefined) {
					throw new Error("pubSubProxy: didn't define node to do pubsub against");
				}
				return new o.default({
					...this.#e,
					socket: {
						...this.#e.socket,
						host: this.#n.host,
						port: this.#n.port
					}
				});
			}
			async #o(e = false) {
				const t = this.#a().on("error", this.#t);
				const n = t.connect().then(async (t) => {
					if (this.#r?.client !== t) {
						t.destroy();
						return this.#r?.connectPromise;
					}
					if (e && this.#i) {
						await Promise.all([
							t.extendPubSubListeners(a.PUBSUB_TYPE.CHANNELS, this.#i[a.PUBSUB_TYPE.CHANNELS]),
							t.extendPubSubListeners(a.PUBSUB_TYPE.PATTERNS, this.#i[a.PUBSUB_TYPE.PATTERNS]),
							t.extendPubSubListeners(a.PUBSUB_TYPE.SHARDED, this.#i[a.PUBSUB_TYPE.SHARDED])
						]);
					}
					if (this.#r.client !== t) {
						t.destroy();
						return this.#r?.connectPromise;
					}
					this.#r.connectPromise = undefined;
					return t;
				}).catch((e) => {
					this.#r = undefined;
					throw e;
				});
				this.#r = {
					client: t,
					connectPromise: n
				};
				return n;
			}
			#s() {
				if (!this.#r) return this.#o();
				return this.#r.connectPromise ?? this.#r.client;
			}
			async changeNode(e) {
				this.#n = e;
				if (!this.#r) return;
				if (this.#r.connectPromise === undefined) {
					this.#i = {
						[a.PUBSUB_TYPE.CHANNELS]: this.#r.client.getPubSubListeners(a.PUBSUB_TYPE.CHANNELS),
						[a.PUBSUB_TYPE.PATTERNS]: this.#r.client.getPubSubListeners(a.PUBSUB_TYPE.PATTERNS),
						[a.PUBSUB_TYPE.SHARDED]: this.#r.client.getPubSubListeners(a.PUBSUB_TYPE.SHARDED)
					};
					this.#r.client.destroy();
				}
				await this.#o(true);
			}
			#c(e) {
				const t = this.#s();
				if (t instanceof o.default) {
					return e(t);
				}
				return t.then((t) => {
					if (t === undefined) return;
					return e(t);
				}).catch((e) => {
					if (this.#r?.client.isPubSubActive) {
						this.#r.client.destroy();
						this.#r = undefined;
					}
					throw e;
				});
			}
			subscribe(e, t, n) {
				return this.#c((r) => r.SUBSCRIBE(e, t, n));
			}
			#l(e) {
				return this.#c(async (t) => {
					const n = await e(t);
					if (!t.isPubSubActive) {
						t.destroy();
						this.#r = undefined;
					}
					return n;
				});
			}
			async unsubscribe(e, t, n) {
				return this.#l((r) => r.UNSUBSCRIBE(e, t, n));
			}
			async pSubscribe(e, t, n) {
				return this.#c((r) => r.PSUBSCRIBE(e, t, n));
			}
			async pUnsubscribe(e, t, n) {
				return this.#l((r) => r.PUNSUBSCRIBE(e, t, n));
			}
			sSubscribe(e, t, n) {
				return this.#c((r) => r.SSUBSCRIBE(e, t, n));
			}
			async sUnsubscribe(e, t, n) {
				return this.#l((r) => r.SUNSUBSCRIBE(e, t, n));
			}
			destroy() {
				this.#i = undefined;
				if (this.#r === undefined) return;
				if (!this.#r.connectPromise) {
					this.#r.client.destroy();
				}
				this.#r = undefined;
			}
		}
		t.PubSubProxy = s;
	}),
	24588: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.getMappedNode = t.createScriptCommand = t.createModuleCommand = t.createFunctionCommand = t.createCommand = t.clientSocketToNode = t.mergeSentinelNodes = t.createNodeList = t.parseNode = void 0;
		const r = n(60087);
		const i = n(14026);
		const a = n(97476);
		function o(e) {
			if (e.flags.includes("s_down") || e.flags.includes("disconnected") || e.flags.includes("failover_in_progress")) {
				return undefined;
			}
			return {
				host: e.ip,
				port: Number(e.port)
			};
		}
		t.parseNode = o;
		function s(e) {
			const t = [];
			for (const n of e) {
				const e = o(n);
				if (e === undefined) {
					continue;
				}
				t.push(e);
			}
			return t;
		}
		t.createNodeList = s;
		function c(e, t) {
			const n = new Set();
			const r = [];
			for (const i of [...e, ...t]) {
				const e = `${i.host}:${i.port}`;
				if (!n.has(e)) {
					r.push({
						host: i.host,
						port: i.port
					});
					n.add(e);
				}
			}
			return r;
		}
		t.mergeSentinelNodes = c;
		function l(e) {
			const t = e;
			return {
				host: t.host,
				port: t.port
			};
		}
		t.clientSocketToNode = l;
		function u(e, t) {
			const n = (0, i.getTransformReply)(e, t);
			let o;
			return async function(...t) {
				const i = new r.BasicCommandParser(this._self._keyPrefix);
				e.parseCommand(i, ...t);
				o ??= (0, a.isReplicaSafe)(a.defaultCommandMetadata.lookup(i.commandIdentifier), e.IS_READ_ONLY);
				return this._self._execute(o, (t) => t._executeCommand(e, i, this.commandOptions, n));
			};
		}
		t.createCommand = u;
		function d(e, t, n) {
			const a = (0, i.functionArgumentsPrefix)(e, t);
			const o = (0, i.getTransformReply)(t, n);
			return async function(...e) {
				const n = new r.BasicCommandParser(this._self._keyPrefix);
				n.push(...a);
				t.parseCommand(n, ...e);
				return this._self._execute(t.IS_READ_ONLY, (e) => e._executeCommand(t, n, this._self.commandOptions, o));
			};
		}
		t.createFunctionCommand = d;
		;
		function f(e, t) {
			const n = (0, i.getTransformReply)(e, t);
			let o;
			return async function(...t) {
				const i = new r.BasicCommandParser(this._self._keyPrefix);
				e.parseCommand(i, ...t);
				o ??= (0, a.isReplicaSafe)(a.defaultCommandMetadata.lookup(i.commandIdentifier), e.IS_READ_ONLY);
				return this._self._execute(o, (t) => t._executeCommand(e, i, this._self.commandOptions, n));
			};
		}
		t.createModuleCommand = f;
		;
		function p(e, t) {
			const n = (0, i.scriptArgumentsPrefix)(e);
			const a = (0, i.getTransformReply)(e, t);
			return async function(...t) {
				const i = new r.BasicCommandParser(this._self._keyPrefix);
				i.push(...n);
				e.parseCommand(i, ...t);
				return this._self._execute(e.IS_READ_ONLY, (t) => t._executeScript(e, i, this.commandOptions, a));
			};
		}
		t.createScriptCommand = p;
		function m(e, t, n) {
			if (n === undefined) {
				return {
					host: e,
					port: t
				};
			}
			const r = `${e}:${t}`;
			switch (typeof n) {
				case "object": return n[r] ?? {
					host: e,
					port: t
				};
				case "function": return n(r) ?? {
					host: e,
					port: t
				};
			}
		}
		t.getMappedNode = m;
	}),
	65034: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.WaitQueue = void 0;
		const r = n(64770);
		class i {
			#e = new r.SinglyLinkedList();
			#t = new r.SinglyLinkedList();
			push(e) {
				const t = this.#t.shift();
				if (t !== undefined) {
					t(e);
					return;
				}
				this.#e.push(e);
			}
			shift() {
				return this.#e.shift();
			}
			wait() {
				return new Promise((e) => this.#t.push(e));
			}
		}
		t.WaitQueue = i;
	}),
	71700: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		class n {
			#e;
			#t;
			get(e) {
				return JSON.stringify(e, r()) === this.#t ? this.#e : undefined;
			}
			set(e, t) {
				this.#e = t;
				this.#t = JSON.stringify(e, r());
			}
		}
		t["default"] = n;
		function r() {
			const e = new WeakSet();
			return function t(n, r) {
				if (r && typeof r === "object") {
					if (e.has(r)) {
						return "circular";
					}
					e.add(r);
					return r;
				}
				return r;
			};
		}
	}),
	82115: ((e, t) => {
		Object.defineProperty(t, "__esModule", { value: true });
		const n = [
			0,
			4129,
			8258,
			12387,
			16516,
			20645,
			24774,
			28903,
			33032,
			37161,
			41290,
			45419,
			49548,
			53677,
			57806,
			61935,
			4657,
			528,
			12915,
			8786,
			21173,
			17044,
			29431,
			25302,
			37689,
			33560,
			45947,
			41818,
			54205,
			50076,
			62463,
			58334,
			9314,
			13379,
			1056,
			5121,
			25830,
			29895,
			17572,
			21637,
			42346,
			46411,
			34088,
			38153,
			58862,
			62927,
			50604,
			54669,
			13907,
			9842,
			5649,
			1584,
			30423,
			26358,
			22165,
			18100,
			46939,
			42874,
			38681,
			34616,
			63455,
			59390,
			55197,
			51132,
			18628,
			22757,
			26758,
			30887,
			2112,
			6241,
			10242,
			14371,
			51660,
			55789,
			59790,
			63919,
			35144,
			39273,
			43274,
			47403,
			23285,
			19156,
			31415,
			27286,
			6769,
			2640,
			14899,
			10770,
			56317,
			52188,
			64447,
			60318,
			39801,
			35672,
			47931,
			43802,
			27814,
			31879,
			19684,
			23749,
			11298,
			15363,
			3168,
			7233,
			60846,
			64911,
			52716,
			56781,
			44330,
			48395,
			36200,
			40265,
			32407,
			28342,
			24277,
			20212,
			15891,
			11826,
			7761,
			3696,
			65439,
			61374,
			57309,
			53244,
			48923,
			44858,
			40793,
			36728,
			37256,
			33193,
			45514,
			41451,
			53516,
			49453,
			61774,
			57711,
			4224,
			161,
			12482,
			8419,
			20484,
			16421,
			28742,
			24679,
			33721,
			37784,
			41979,
			46042,
			49981,
			54044,
			58239,
			62302,
			689,
			4752,
			8947,
			13010,
			16949,
			21012,
			25207,
			29270,
			46570,
			42443,
			38312,
			34185,
			62830,
			58703,
			54572,
			50445,
			13538,
			9411,
			5280,
			1153,
			29798,
			25671,
			21540,
			17413,
			42971,
			47098,
			34713,
			38840,
			59231,
			63358,
			50973,
			55100,
			9939,
			14066,
			1681,
			5808,
			26199,
			30326,
			17941,
			22068,
			55628,
			51565,
			63758,
			59695,
			39368,
			35305,
			47498,
			43435,
			22596,
			18533,
			30726,
			26663,
			6336,
			2273,
			14466,
			10403,
			52093,
			56156,
			60223,
			64286,
			35833,
			39896,
			43963,
			48026,
			19061,
			23124,
			27191,
			31254,
			2801,
			6864,
			10931,
			14994,
			64814,
			60687,
			56684,
			52557,
			48554,
			44427,
			40424,
			36297,
			31782,
			27655,
			23652,
			19525,
			15522,
			11395,
			7392,
			3265,
			61215,
			65342,
			53085,
			57212,
			44955,
			49082,
			36825,
			40952,
			28183,
			32310,
			20053,
			24180,
			11923,
			16050,
			3793,
			7920
		];
		function r(e) {
			let t;
			let n = 0;
			let r = 0;
			const i = [];
			const a = e.length;
			for (; n < a; n++) {
				t = e.charCodeAt(n);
				if (t < 128) {
					i[r++] = t;
				} else if (t < 2048) {
					i[r++] = t >> 6 | 192;
					i[r++] = t & 63 | 128;
				} else if ((t & 64512) === 55296 && n + 1 < e.length && (e.charCodeAt(n + 1) & 64512) === 56320) {
					t = 65536 + ((t & 1023) << 10) + (e.charCodeAt(++n) & 1023);
					i[r++] = t >> 18 | 240;
					i[r++] = t >> 12 & 63 | 128;
					i[r++] = t >> 6 & 63 | 128;
					i[r++] = t & 63 | 128;
				} else {
					i[r++] = t >> 12 | 224;
					i[r++] = t >> 6 & 63 | 128;
					i[r++] = t & 63 | 128;
				}
			}
			return i;
		}
		function i(e) {
			let t;
			let i = 0;
			let a = -1;
			let o = false;
			let s = 0;
			let c = 0;
			const l = typeof e === "string" ? r(e) : e;
			const u = l.length;
			while (i < u) {
				t = l[i++];
				if (o || a === -1) {
					if (!o && t === 123) {
						a = i;
					}
				} else if (t !== 125) {
					c = n[(t ^ c >> 8) & 255] ^ c << 8;
				} else if (i - 1 !== a) {
					return c & 16383;
				} else {
					o = true;
				}
				s = n[(t ^ s >> 8) & 255] ^ s << 8;
			}
			return s & 16383;
		}
		const a = i;
		a.generateMulti = function e(t) {
			let n = 1;
			const r = t.length;
			const a = i(t[0]);
			while (n < r) {
				if (i(t[n++]) !== a) return -1;
			}
			return a;
		};
		t["default"] = a;
	}),
	47452: ((e, t, n) => {
		Object.defineProperty(t, "__esModule", { value: true });
		t.digest = void 0;
		let r = null;
		async function i() {
			if (!r) {
				try {
					const e = await n.e(276).then(n.t.bind(n, 14276, 23));
					r = e.xxh3;
				} catch {
					throw new Error("The \"digest\" function requires the \"@node-rs/xxhash\" package, but it was not found.");
				}
			}
			return r;
		}
		async function a(e) {
			const t = await i();
			const n = typeof e === "string" ? e : new Uint8Array(e);
			const r = t.xxh64(n);
			return r.toString(16).padStart(16, "0");
		}
		t.digest = a;
	}),
	33669: ((module) => {
		module.exports = eval("require")("@opentelemetry/api");
	}),
	1838: ((e) => {
		e.exports = JSON.parse("{\"name\":\"@redis/client\",\"version\":\"6.3.1\",\"license\":\"MIT\",\"main\":\"./dist/index.js\",\"types\":\"./dist/index.d.ts\",\"files\":[\"dist/\",\"!dist/tsconfig.tsbuildinfo\"],\"scripts\":{\"test\":\"npm run test:types && nyc -r text-summary -r lcov mocha -r tsx --reporter mocha-multi-reporters --reporter-options configFile=mocha-multi-reporter-config.json --exit './lib/**/*.spec.ts'\",\"test:types\":\"tsc -p tsconfig.types-test.json\",\"generate:metadata\":\"tsx ./scripts/generate-command-metadata-data.ts\",\"release\":\"release-it\"},\"dependencies\":{},\"devDependencies\":{\"@node-rs/xxhash\":\"1.7.6\",\"@opentelemetry/api\":\"^1.9.0\",\"@opentelemetry/sdk-metrics\":\"^2.2.0\",\"@redis/test-utils\":\"*\",\"@types/sinon\":\"^17.0.3\",\"sinon\":\"^17.0.1\"},\"peerDependencies\":{\"@opentelemetry/api\":\">=1 <2\",\"@node-rs/xxhash\":\"^1.1.0\"},\"peerDependenciesMeta\":{\"@opentelemetry/api\":{\"optional\":true},\"@node-rs/xxhash\":{\"optional\":true}},\"engines\":{\"node\":\">= 20.0.0\"},\"repository\":{\"type\":\"git\",\"url\":\"git://github.com/redis/node-redis.git\"},\"bugs\":{\"url\":\"https://github.com/redis/node-redis/issues\"},\"homepage\":\"https://github.com/redis/node-redis/tree/master/packages/client\",\"keywords\":[\"redis\"]}");
	})
};
