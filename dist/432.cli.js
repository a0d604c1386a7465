export const id = 432;
export const ids = [432, 182];
export const modules = {
	19432: ((e, t, n) => {
		n.d(t, { redisArtifacts: () => jt });
		var r = n(64077);
		var i = n(78474);
		var a = n(58500);
		var o = n(33923);
		var s = n(90488);
		;
		class c extends Error {}
		class l extends Error {
			endpoint;
			role;
			command;
			answer;
			code;
			constructor(e, t, n, r) {
				super("a server could not be used", { cause: r });
				this.endpoint = e;
				this.role = t;
				this.command = n === null ? null : g(n);
				this.answer = r instanceof s.ErrorReply ? r.message : null;
				this.code = this.answer === null ? m(r) : p(this.answer);
			}
			get isPassing() {
				if (this.answer !== null) {
					return d.has(this.code) || /max number of clients/.test(this.answer);
				}
				return !this.isSlow && !this.isForeign && (this.code === "" || f.has(this.code));
			}
			get isSlow() {
				return this.cause instanceof c;
			}
			get isForeign() {
				const { cause: e } = this;
				return e instanceof TypeError || e instanceof Error && /^Unknown RESP type/.test(e.message);
			}
		}
		class u extends Error {
			failure;
			isPassing;
			constructor(e, t) {
				super(e.message);
				this.failure = e;
				this.isPassing = t;
			}
		}
		const d = new Set([
			"LOADING",
			"MASTERDOWN",
			"CLUSTERDOWN",
			"TRYAGAIN"
		]);
		const f = new Set([
			"ECONNREFUSED",
			"ECONNRESET",
			"ECONNABORTED",
			"EPIPE",
			"ETIMEDOUT",
			"EAI_AGAIN",
			"EHOSTUNREACH",
			"ENETUNREACH"
		]);
		function p(e) {
			if (/EXEC aborted/.test(e) && /read-only replica/.test(e)) return "READONLY";
			const t = e.replace(/^EXECABORT Transaction discarded because of: /, "");
			return /^[A-Z]+/.exec(t)?.[0] ?? "ERR";
		}
		function m(e) {
			const t = e instanceof Error ? e.code : undefined;
			return typeof t === "string" ? t : "";
		}
		const h = new Set([
			"XINFO",
			"XGROUP",
			"CLUSTER",
			"SENTINEL",
			"MEMORY",
			"CONFIG"
		]);
		function g([e, t]) {
			const n = String(e).toUpperCase();
			return h.has(n) ? `${n} ${String(t).toUpperCase()}` : n;
		}
		var _ = n(78182);
		var v = n(54916);
		;
		const y = "Write redis+cluster:// instead of redis:// (rediss+cluster:// with TLS).";
		const b = "Correct the host and port in redis-url";
		const x = "a service container is at localhost and the port it publishes, or, from a job in a container, at its own name";
		const S = [
			[/^ECONNREFUSED$/, (e) => [
				"unreachable",
				`${j(e)} refuses the connection (${e.code})`,
				`Start the server, or correct the host and port in redis-url; ${x}.`
			]],
			[/^ENOTFOUND$/, (e) => [
				"unreachable",
				`there is no host ${e.endpoint.host} (${e.code})`,
				`Correct the host in redis-url; ${x}.`
			]],
			[/^EAI_AGAIN$/, (e) => [
				"unreachable",
				`the name ${e.endpoint.host} cannot be looked up now (${e.code})`,
				"Check the network and its name server, and try again."
			]],
			[/^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, (e) => [
				"unreachable",
				`${j(e)} cannot be reached from here (${e.code})`,
				"Check the network and any firewall between."
			]],
			[/^ETIMEDOUT$/, (e) => [
				"unreachable",
				`${j(e)} does not answer (${e.code})`,
				`${b}, or check any firewall between.`
			]],
			[/^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/, (e) => [
				"refused",
				`the TLS certificate of ${j(e)} is ${e.code === "CERT_HAS_EXPIRED" ? "expired" : "not valid yet"} (${e.code})`,
				"Renew the certificate, or check the clock of this machine."
			]],
			[/^ERR_TLS_CERT_ALTNAME_INVALID$/, (e) => [
				"refused",
				`the TLS certificate of ${j(e)} is for another name (${e.code})`,
				"Use the name in the certificate as host in redis-url, or set server-name in redis-options to it."
			]],
			[/SELF_SIGNED|UNABLE_TO_|CERT_|INVALID_CA/, (e) => [
				"refused",
				`the TLS certificate of ${j(e)} is not trusted (${e.code})`,
				"Set ca in redis-options to the PEM file of the authority that signed it."
			]],
			[/^ERR_SSL_.*(?:CERTIFICATE|UNKNOWN_CA|HANDSHAKE_FAILURE|DECRYPT_ERROR)/, (e) => [
				"refused",
				`${j(e)} does not accept the client's TLS certificate, or wants one and got none (${e.code})`,
				"Set cert and key in redis-options to the PEM files of a client certificate that the server trusts."
			]],
			[/^(?:ERR_SSL_|EPROTO)/, (e) => [
				"refused",
				`${j(e)} does not speak TLS, or no version of it that the gate knows (${e.code})`,
				"Write redis:// instead of rediss:// if the server has no TLS, or correct the port."
			]]
		];
		const C = {
			NOAUTH: (e, { kind: t }) => e.role === "sentinel" ? [
				"refused",
				`the Sentinel at ${j(e)} wants a password (NOAUTH)`,
				"Add ?sentinel-password=PASSWORD to redis-url, and sentinel-user=USER where it has users."
			] : [
				"refused",
				`${j(e)} wants a password (NOAUTH)`,
				t === "sentinel" ? "Put it before the Sentinels in redis-url: redis+sentinel://USER:PASSWORD@HOST:26379/MASTER, or :PASSWORD@ without a user." : "Put it before the host in redis-url: redis://USER:PASSWORD@HOST:PORT, or :PASSWORD@ without a user."
			],
			WRONGPASS: (e) => [
				"refused",
				`${e.role === "sentinel" ? "the Sentinel at " : ""}${j(e)} does not accept the user and password (WRONGPASS)`,
				`Correct ${e.role === "sentinel" ? "sentinel-user and sentinel-password" : "them"} in redis-url; special characters are percent-encoded, such as %40 for @.`
			],
			NOPERM: (e) => k(e),
			LOADING: (e) => [
				"unreachable",
				`${j(e)} is still loading its data (LOADING)`,
				"Try again when it has, or raise retries in redis-options so that the gate waits longer."
			],
			READONLY: (e, { kind: t }) => t === "sentinel" ? [
				"unreachable",
				`${j(e)} was the master, and is a replica now, which takes no changes (READONLY)`,
				"A failover is probably under way; try again when it is over."
			] : [
				"refused",
				`${j(e)} is a replica, which takes no changes (READONLY)`,
				"Name the master in redis-url; with Sentinel, redis+sentinel:// finds it."
			],
			MASTERDOWN: (e) => [
				"unreachable",
				`${j(e)} is a replica that has lost its master, and serves no old data (MASTERDOWN)`,
				"Name the master in redis-url, or bring it back."
			],
			CLUSTERDOWN: (e) => [
				"unreachable",
				`the cluster of ${j(e)} is down (CLUSTERDOWN)`,
				"See what redis-cli --cluster check says about it."
			],
			TRYAGAIN: (e) => A(e),
			ASK: (e) => A(e),
			MOVED: (e, { kind: t }) => t === "cluster" ? [
				"reply",
				`the nodes of the cluster do not agree about who has a key: ${j(e)} sends the gate on once more (MOVED)`,
				"See what redis-cli --cluster check says about it."
			] : [
				"reply",
				`${j(e)} is a node of a cluster, and the data is on another one (MOVED)`,
				y
			],
			CROSSSLOT: (e) => [
				"reply",
				`the keys of ${e.command === "EXEC" ? "the transaction" : M(e)} are not on one node of the cluster (CROSSSLOT)`,
				"Give them a common part in braces, such as papyra:{local}."
			],
			WRONGTYPE: () => [
				"reply",
				"a key holds another type than a stream (WRONGTYPE)",
				"Find out who wrote it, and rename or delete it; findings of the rule wrong-key-type say which key."
			],
			DENIED: (e) => [
				"refused",
				`${j(e)} is in protected mode: it has no password, and takes connections from its own machine alone (DENIED)`,
				"Give the server a password, or connect from its own machine."
			],
			MISCONF: (e) => [
				"refused",
				`${j(e)} takes no changes, because it cannot save its data to disk (MISCONF)`,
				"Look into the server's log, and make room on its disk."
			],
			NOREPLICAS: (e) => [
				"refused",
				`${j(e)} takes no changes, because too few replicas follow it (NOREPLICAS)`,
				"Bring the replicas back."
			],
			OOM: (e) => [
				"refused",
				`${j(e)} has no memory left for this change (OOM)`,
				"Make room, or raise its maxmemory."
			]
		};
		const w = [
			[/DB index is out of range/, (e, { database: t }) => [
				"refused",
				`${j(e)} has no database ${t}`,
				"Correct the number after the last / in redis-url."
			]],
			[/SELECT is not allowed in cluster mode/, (e) => [
				"refused",
				`${j(e)} is a node of a cluster, which has no databases but 0`,
				"Write redis+cluster:// instead of redis:// (rediss+cluster:// with TLS), without a number after the host."
			]],
			[/max number of clients/, (e) => [
				"unreachable",
				`${j(e)} has as many clients as it takes`,
				"Close some of them, or raise its maxclients."
			]],
			[/AUTH <password> called without any password configured|no password is set/, (e) => [
				"refused",
				`${j(e)} has no password, but redis-url has one`,
				"Leave it out, or write the user before it; and see that this is the server you mean."
			]],
			[/cluster support disabled/, (e) => [
				"refused",
				`${j(e)} is no node of a cluster`,
				"Write redis:// instead of redis+cluster:// (rediss:// with TLS)."
			]],
			[/unknown command/i, (e) => e.role === "sentinel" ? [
				"refused",
				`${j(e)} is no Sentinel`,
				"Name the Sentinels in redis-url (their port is 26379 as a rule), or write redis:// instead of redis+sentinel://."
			] : [
				"refused",
				`${j(e)} does not know the command ${M(e)}`,
				"It takes Redis 6.0 or newer; a Sentinel (port 26379 as a rule) is addressed as redis+sentinel://."
			]]
		];
		function T(e, t) {
			const [n, r, i] = e.answer === null ? D(e, t) : E(e, e.answer, t);
			return new v.A(n, r, i, e.answer === null ? null : e.code, null);
		}
		function E(e, t, n) {
			const r = e.code === "ERR" ? w.find(([e]) => e.test(t))?.[1] : Object.hasOwn(C, e.code) ? C[e.code] : undefined;
			if (r !== undefined) return r(e, n);
			return [
				"reply",
				`${j(e)} answers ${M(e)} with ${P(t, n)}`,
				"The server's documentation says what that means."
			];
		}
		function D(e, t) {
			const { code: n } = e;
			if (e.isSlow) return O(e, t);
			if (e.isForeign) {
				return [
					"refused",
					`what answers at ${j(e)} is no Redis server`,
					`${b}${t.hasTls ? "" : "; where the server expects TLS, write rediss://"}.`
				];
			}
			const r = S.find(([e]) => e.test(n))?.[1];
			if (r !== undefined) return r(e, t);
			const i = n === "" ? "" : ` (${n})`;
			if (e.command !== null) {
				return [
					"lost",
					`the connection to ${j(e)} broke during ${e.command}${i}`,
					"Look into the server's log and at the network between, and run the gate again."
				];
			}
			return [
				"unreachable",
				`${j(e)} ends the connection before it has answered${i}`,
				t.hasTls ? "If it wants a client certificate, set cert and key in redis-options; if it has no TLS, write redis://." : "If it expects TLS, write rediss:// instead of redis://; else look into the server's log."
			];
		}
		function O(e, t) {
			if (e.command !== null) {
				return [
					"unreachable",
					`${j(e)} does not answer ${e.command} within ${t.commandTimeoutSeconds} s`,
					"Look whether the server is busy or stalled; raise command-timeout or lower page-size in redis-options."
				];
			}
			return [
				"unreachable",
				`${j(e)} does not answer within ${t.connectTimeoutSeconds} s`,
				`${b}${t.hasTls ? ", or write redis:// if the server has no TLS" : ""}; check any firewall between, or raise connect-timeout in redis-options.`
			];
		}
		function k(e) {
			const t = e.answer ?? "";
			if (/ to access .*\bkeys?\b/.test(t)) {
				return [
					"refused",
					`${j(e)} lets the user run ${M(e)}, but not on this key (NOPERM)`,
					"Give the user an ACL rule for the keys, such as ~papyra:*, which covers Papyra's streams and their quarantine."
				];
			}
			const n = e.command ?? (/ to run the '([a-z|]+)' command/.exec(t)?.[1] ?? "").toUpperCase().replace("|", " ");
			return [
				"refused",
				`${j(e)} does not let the user run ${n === "" ? "a command" : n} (NOPERM)`,
				`Give the user the ACL rule +${n === "" ? "@connection" : n.toLowerCase().replace(" ", "|")}.`
			];
		}
		function A(e) {
			return [
				"unreachable",
				`the cluster is moving keys away from ${j(e)} (${e.code})`,
				"Try again when it has moved them."
			];
		}
		function j(e) {
			return (0, _.LY)(e.endpoint);
		}
		function M(e) {
			return e.command ?? "the greeting";
		}
		const N = 200;
		function P(e, { secrets: t }) {
			let n = e;
			for (const e of t) {
				const t = e.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
				n = n.replace(new RegExp(e.length < 4 ? `(?<!\\w)${t}(?!\\w)` : t, "g"), "***");
			}
			return JSON.stringify(n.length > N ? `${n.slice(0, N)}…` : n);
		}
		;
		const F = {
			[s.RESP_TYPES.BLOB_STRING]: Buffer,
			[s.RESP_TYPES.SIMPLE_STRING]: Buffer
		};
		class I {
			endpoint;
			#e;
			#t;
			#n = () => {
				if (!this.#i) this.#u(this.#e.signal.reason);
			};
			#r = null;
			#i = false;
			#a = () => {};
			#o = () => {};
			constructor(e, t) {
				this.endpoint = e;
				this.#e = t;
				this.#t = ee(e, t);
				this.#t.on("error", (e) => this.#u(e));
				this.#t.unref();
				t.signal.addEventListener("abort", this.#n);
			}
			static async open(e, t) {
				t.signal.throwIfAborted();
				const n = new I(e, t);
				try {
					await n.#d(t.connectTimeoutMs, n.#c());
					return n;
				} catch (e) {
					const t = n.#f(e, null);
					n.close();
					throw t;
				}
			}
			get isBroken() {
				return this.#r !== null;
			}
			onBreak(e) {
				this.#o = e;
			}
			async send(e) {
				this.#e.signal.throwIfAborted();
				try {
					return await this.#d(this.#e.commandTimeoutMs, this.#s(e));
				} catch (t) {
					throw this.#f(t, e);
				}
			}
			async sendToTheEnd(e) {
				this.#i = true;
				try {
					return await this.send(e);
				} finally {
					this.#i = false;
				}
			}
			close() {
				this.#o = () => {};
				this.#u(new Error("closed"));
			}
			#s(e) {
				return this.#t.sendCommand(e);
			}
			async #c() {
				const e = this.#t.connect();
				const t = this.#s(["PING"]);
				t.catch(() => {});
				await this.#l(e);
				await t.catch((e) => {
					if (!(e instanceof s.ErrorReply && e.message.startsWith("NOPERM"))) throw e;
				});
			}
			#l(e) {
				return new Promise((t, n) => {
					this.#a = n;
					e.then(() => {
						if (this.isBroken) this.#t.destroy();
						t(undefined);
					}, n);
				});
			}
			#u(e) {
				if (this.#r !== null) return;
				this.#r = { cause: e };
				this.#e.signal.removeEventListener("abort", this.#n);
				this.#t.destroy();
				this.#a(e);
				this.#o();
			}
			async #d(e, t) {
				const n = setTimeout(() => this.#u(new c()), e);
				try {
					return await t;
				} finally {
					clearTimeout(n);
				}
			}
			#f(e, t) {
				const { role: n, signal: r } = this.#e;
				if (this.#r === null) {
					return e instanceof s.ErrorReply ? new l(this.endpoint, n, t, e) : e;
				}
				const { cause: i } = this.#r;
				return r.aborted && i === r.reason ? i : new l(this.endpoint, n, t, i);
			}
		}
		function ee(e, t) {
			const { user: n, password: r, tls: i } = t;
			const a = {
				host: e.host,
				port: e.port,
				connectTimeout: t.connectTimeoutMs
			};
			return (0, s.createClient)({
				RESP: 2,
				...n === null ? {} : { username: n },
				...r === null ? {} : { password: r },
				database: t.database,
				disableClientInfo: true,
				maintNotifications: "disabled",
				commandOptions: {
					typeMapping: F,
					timeout: 0
				},
				socket: i === null ? {
					...a,
					reconnectStrategy: false
				} : {
					...a,
					...i,
					tls: true,
					reconnectStrategy: false
				}
			});
		}
		;
		class te {
			#e;
			#t;
			#n = new Map();
			#r = false;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			async at(e, t) {
				const n = `${t} ${(0, _.LY)(e)}`;
				const r = this.#n.get(n);
				if (r !== undefined && !r.isBroken) return r;
				if (this.#r) throw new Error("the connection to Redis has been closed");
				const i = await I.open(e, this.#e);
				const a = this.#n.get(n);
				if (a !== undefined && !a.isBroken) {
					i.close();
					return a;
				}
				i.onBreak(() => this.#t(e));
				this.#n.set(n, i);
				if (this.#r) i.close();
				return i;
			}
			close() {
				this.#r = true;
				for (const e of this.#n.values()) e.close();
				this.#n.clear();
			}
		}
		;
		function ne(e, t) {
			return {
				serverOf: async () => e,
				servers: async () => [e],
				async holders() {
					await re(e, t);
					return [e];
				},
				isStill: async () => true,
				movedTo: () => {},
				lost: () => {}
			};
		}
		async function re(e, t) {
			const n = await t.at(e, "reads");
			const r = (0, o.Pf)(await n.send(["HELLO", "2"]));
			if ((0, o.b6)(r.get("mode")) !== "cluster") return;
			const i = new v.A("refused", `${(0, _.LY)(e)} is a node of a cluster, and others of its keys are on other ones`, y, null, null);
			throw new u(i, false);
		}
		const L = 1e3;
		function R({ endpoints: e, masterName: t, sentinelLogin: n }, r, i, a) {
			let o = null;
			let s = Number.NEGATIVE_INFINITY;
			const c = async () => {
				const n = [];
				let r = false;
				for (const t of e) {
					try {
						const e = await d(t);
						if (e !== null) return e;
						r = true;
					} catch (e) {
						if (!(e instanceof l)) throw e;
						n.push(e);
					}
				}
				if (r) throw oe(t);
				throw ue("Sentinel", n, a);
			};
			const d = async (e) => {
				const r = await I.open(e, {
					...i,
					...n,
					role: "sentinel",
					database: 0
				});
				try {
					const e = await r.send([
						"SENTINEL",
						"GET-MASTER-ADDR-BY-NAME",
						t
					]);
					return Array.isArray(e) ? {
						host: String(e[0]),
						port: Number(e[1])
					} : null;
				} finally {
					r.close();
				}
			};
			const f = async () => {
				const e = o;
				const t = await c().catch((t) => {
					if (e !== null && t instanceof u && t.isPassing) return e;
					throw t;
				});
				if (e === null || !z(t, e)) await ae(t, r);
				o = t;
				s = performance.now();
				return t;
			};
			const p = ie(f);
			const m = async () => o !== null && performance.now() - s < L ? o : await p();
			return {
				serverOf: m,
				servers: async () => [await m()],
				holders: async () => [await m()],
				isStill: async (e) => z(await p(), e),
				movedTo: () => {},
				lost: () => {
					o = null;
				}
			};
		}
		function ie(e) {
			let t = null;
			const n = async () => {
				await (0, a.setImmediate)();
				t = null;
				return await e();
			};
			return () => {
				t ??= n();
				return t;
			};
		}
		async function ae(e, t) {
			const n = await t.at(e, "reads");
			const r = await n.send(["ROLE"]).catch((e) => {
				if (e instanceof l && e.code === "NOPERM") return null;
				throw e;
			});
			if (!Array.isArray(r) || String(r[0]) === "master") return;
			const i = new v.A("unreachable", `${(0, _.LY)(e)}, the master according to Sentinel, is a replica`, "A failover is probably under way; try again when it is over.", null, null);
			throw new u(i, true);
		}
		function oe(e) {
			const t = new v.A("refused", `the Sentinels know no master named ${e}`, "Correct the name after the hosts in redis-url; redis-cli -p 26379 SENTINEL MASTERS lists the names.", null, null);
			return new u(t, false);
		}
		function se(e, t, n) {
			const r = new Map();
			let i = e;
			const a = async () => {
				const e = [];
				for (const n of i) {
					try {
						await t.at(n, "reads");
						i = B([n, ...i]);
						return n;
					} catch (t) {
						if (!(t instanceof l)) throw t;
						e.push(t);
					}
				}
				throw ue("node of the cluster", e, n);
			};
			const o = async () => {
				const n = await a();
				const r = await t.at(n, "reads");
				const o = le(await r.send(["CLUSTER", "SLOTS"]), n);
				i = B([...o, ...e]);
				return o;
			};
			return {
				serverOf: async (e) => r.get(e) ?? a(),
				servers: o,
				holders: o,
				isStill: async () => true,
				movedTo: (e, t) => {
					r.set(e, t);
				},
				lost: (e) => {
					for (const [t, n] of r) {
						if ((0, _.LY)(n) === (0, _.LY)(e)) r.delete(t);
					}
					i = [...i].sort((t, n) => Number(z(t, e)) - Number(z(n, e)));
				}
			};
		}
		function z(e, t) {
			return (0, _.LY)(e) === (0, _.LY)(t);
		}
		function B(e) {
			return [...new Map(e.map((e) => [(0, _.LY)(e), e])).values()];
		}
		const ce = 16384;
		function le(e, t) {
			const n = Array.isArray(e) ? e : [];
			let r = 0;
			const i = n.map((e) => {
				const [n, i, a] = e;
				r += Number(i) - Number(n) + 1;
				const [o, s] = Array.isArray(a) ? a : [];
				const c = o === null || o === undefined ? "" : String(o);
				return {
					host: c === "" || c === "?" ? t.host : c,
					port: Number(s)
				};
			});
			if (r === ce) return B(i);
			const a = new v.A("unreachable", `the cluster of ${(0, _.LY)(t)} serves ${r} of its ${ce} slots, so that keys can be missing`, "See what redis-cli --cluster check says about it.", null, null);
			throw new u(a, true);
		}
		function ue(e, t, n) {
			const r = t.map((e) => T(e, n));
			const i = r.find(({ kind: e }) => e === "refused");
			if (i !== undefined) return new u(i, false);
			const a = new v.A("unreachable", `no ${e} answers: ${r.map(({ message: e }) => e).join(", ")}`, "Start them, or correct the hosts and ports in redis-url.", null, null);
			return new u(a, true);
		}
		var de = n(77598);
		var fe = n(73024);
		var pe = n(77030);
		var me = n(76760);
		var he = n(41692);
		;
		const ge = [
			"ca",
			"cert",
			"key",
			"server-name"
		];
		function _e(e, t, n) {
			if (!e) {
				ve(t);
				return null;
			}
			const r = V("ca", t.ca, n);
			const i = V("cert", t.cert, n);
			const a = V("key", t.key, n);
			if (i === null !== (a === null)) {
				const [e, t] = i === null ? ["key", "cert"] : ["cert", "key"];
				throw H(`${e} is set and ${t} is not`, `Set ${t} to the PEM file that belongs to it.`);
			}
			if (r !== null) ye("ca", r);
			if (i !== null) ye("cert", i);
			return {
				secureContext: be(r, i, a),
				...xe(t["server-name"])
			};
		}
		function ve(e) {
			const t = ge.find((t) => e[t] !== undefined);
			if (t === undefined) return;
			throw H(`${t} is set, but redis-url has no TLS`, `Write rediss:// instead of redis://, or leave ${t} out.`);
		}
		function V(e, t, n) {
			if (t === undefined) return null;
			try {
				return (0, fe.readFileSync)((0, me.resolve)(n, t));
			} catch (n) {
				const r = n.code ?? "unknown error";
				throw H(`the file ${JSON.stringify(t)} of ${e} cannot be read (${r})`, "Name a PEM file; the path is relative to the workspace.", n);
			}
		}
		function ye(e, t) {
			try {
				new de.X509Certificate(t);
			} catch (t) {
				throw H(`the file of ${e} holds no certificate in PEM form`, "A PEM file begins with -----BEGIN CERTIFICATE-----.", t);
			}
		}
		function be(e, t, n) {
			try {
				return (0, he.createSecureContext)({
					...e === null ? {} : { ca: e },
					...t === null ? {} : { cert: t },
					...n === null ? {} : { key: n }
				});
			} catch (e) {
				const t = e.code ?? "unknown error";
				throw H(`cert and key cannot be used (${t})`, "The key has to be the one of the certificate, in PEM form and without a passphrase.", e);
			}
		}
		function xe(e) {
			if (e === undefined) return {};
			if ((0, pe.isIP)(e) > 0) return { checkServerIdentity: (t, n) => (0, he.checkServerIdentity)(e, n) };
			return { servername: e };
		}
		function H(e, t, n = null) {
			return new v.A("refused", `redis-options: ${e}`, t, null, n);
		}
		;
		async function Se(e, t, n) {
			await e.send(["MULTI"]).catch((e) => {
				throw U(e, n);
			});
			const r = await Promise.allSettled(t.map((t) => e.send(t)));
			const i = r.find((e) => e.status === "rejected");
			if (i !== undefined) throw U(i.reason, n);
			const a = await e.sendToTheEnd(["EXEC"]).catch((e) => {
				throw we(e, n);
			});
			if (!Array.isArray(a)) return null;
			Te(e, t, a, n);
			return a;
		}
		function Ce({ endpoint: e }) {
			return new v.A("unreachable", `the cluster has just given the keys of ${(0, _.LY)(e)} to another node (MOVED)`, "Try again.", "MOVED", null);
		}
		function U(e, t) {
			if (!(e instanceof l)) return e;
			if (e.code === "MOVED" && t.kind === "cluster") return Ce(e);
			const { kind: n, message: r, remedy: i, code: a } = T(e, t);
			const o = n === "lost" ? "unreachable" : n;
			return new v.A(o, r, i, a, null);
		}
		function we(e, t) {
			if (!(e instanceof l) || e.answer !== null) return U(e, t);
			const { message: n } = T(e, t);
			return new v.A("lost", `${n}, so nobody knows whether the transaction was carried out: all of it was, or nothing`, "Scan again to see which.", null, null);
		}
		function Te(e, t, n, r) {
			const i = n.flatMap((e, t) => e instanceof s.ErrorReply ? [{
				reply: e,
				at: t
			}] : []);
			const [a] = i;
			if (a === undefined) return;
			const o = new l(e.endpoint, "server", t[a.at] ?? null, a.reply);
			const { kind: c, message: u, remedy: d, code: f } = T(o, r);
			throw new v.A(c === "unreachable" ? "reply" : c, `${u}, in a transaction whose other commands (${n.length - i.length} of ${n.length}) were carried out`, d, f, null);
		}
		;
		const Ee = 250;
		const De = 5e3;
		const Oe = new Set(["XDEL", "XTRIM"]);
		const ke = 5;
		async function Ae(e) {
			const t = je(e.url);
			const n = new Me(t, e);
			try {
				await n.open();
				return n;
			} catch (e) {
				await n.close();
				throw e;
			}
		}
		function je(e) {
			try {
				return (0, _.t_)(e);
			} catch (e) {
				if (!(e instanceof _.c7)) throw e;
				throw new v.A("refused", `redis-url: ${e.problem}`, e.remedy, null, e);
			}
		}
		class Me {
			shownAddress;
			isCluster;
			#e;
			#t;
			#n;
			#r;
			#i;
			#a;
			#o = Promise.resolve();
			constructor(e, t) {
				const n = _e(e.hasTls, t.options, t.cwd);
				this.shownAddress = e.shown;
				this.isCluster = e.kind === "cluster";
				this.#e = t.options.retries;
				[this.#t, this.#n] = Fe(t.signal);
				this.#r = Le(e, t);
				const r = Ie(e, t.options, n, this.#t);
				this.#i = new te(r, (e) => this.#a.lost(e));
				this.#a = Pe(e, this.#i, r, this.#r);
			}
			async open() {
				await this.#d(async () => {
					for (const e of await this.#a.servers()) await this.#u(e, "reads");
				});
			}
			read(e, t) {
				const n = this.isCluster && !t.includes(e);
				return this.#d(async () => {
					const { node: r, reply: i } = await this.#l(e, n ? ["TYPE", e] : t, "reads");
					if (Oe.has(String(t[0]))) await this.#s(r.endpoint);
					return n ? await r.send(t) : i;
				});
			}
			async #s(e) {
				if (await this.#a.isStill(e)) return;
				const t = new v.A("lost", `Sentinel has named another master than ${(0, _.LY)(e)} while that took a change, so nobody knows whether it was kept`, "Scan again to see.", null, null);
				throw new u(t, true);
			}
			async *keys(e) {
				for (let t = 0;; t++) {
					try {
						for (const t of await this.#a.holders()) {
							yield* Ve(await this.#u(t, "reads"), e);
						}
						return;
					} catch (e) {
						await this.#f(e, t);
					}
				}
			}
			transact(e, t) {
				const n = this.#o.then(async () => {
					const n = () => this.#l(e, ["WATCH", e], "transactions");
					const { node: r } = await this.#d(n);
					try {
						const e = (e) => r.send(e).catch((e) => {
							throw U(e, this.#r);
						});
						const n = await t(e);
						if (n !== null) {
							const e = await Se(r, n, this.#r);
							if (e !== null) await this.#c(r);
							return e;
						}
						await e(["UNWATCH"]);
						return null;
					} catch (e) {
						r.close();
						if (e instanceof v.A && e.kind === "unreachable") this.#a.lost(r.endpoint);
						throw e;
					}
				});
				this.#o = n.catch(() => {});
				return n;
			}
			async #c({ endpoint: e }) {
				try {
					await this.#s(e);
				} catch (e) {
					if (this.#t.aborted) return;
					if (e instanceof u) throw e.failure.kind === "lost" ? e.failure : Ne(e.failure);
					throw e instanceof l ? Ne(T(e, this.#r)) : e;
				}
			}
			async close() {
				this.#n();
				this.#i.close();
			}
			async #l(e, t, n) {
				for (let r = 0;; r++) {
					const i = await this.#u(await this.#a.serverOf(e), n);
					try {
						return {
							node: i,
							reply: await i.send(t)
						};
					} catch (a) {
						const o = this.isCluster ? Re(a) : null;
						if (o === null) {
							if (a instanceof l && this.#p(a)) this.#a.lost(i.endpoint);
							throw a;
						}
						if (r === ke) throw a;
						if (o.isForOnce) {
							if (n === "transactions") throw a;
							return await ze(await this.#u(o.endpoint, n), t);
						}
						this.#a.movedTo(e, o.endpoint);
					}
				}
			}
			async #u(e, t) {
				try {
					return await this.#i.at(e, t);
				} catch (t) {
					this.#a.lost(e);
					throw t;
				}
			}
			async #d(e) {
				for (let t = 0;; t++) {
					try {
						return await e();
					} catch (e) {
						await this.#f(e, t);
					}
				}
			}
			async #f(e, t) {
				this.#t.throwIfAborted();
				if (!(e instanceof l || e instanceof u)) throw e;
				if (t >= this.#e || !this.#p(e)) {
					throw e instanceof u ? e.failure : T(e, this.#r);
				}
				const n = Math.min(Ee * 2 ** t, De);
				await (0, a.setTimeout)(n, undefined, { signal: this.#t }).catch(() => this.#t.throwIfAborted());
			}
			#p(e) {
				if (e instanceof u) return e.isPassing;
				if (e.isSlow) return this.#r.kind !== "single";
				if (e.code === "READONLY") return this.#r.kind === "sentinel";
				return e.isPassing || e.code === "ASK";
			}
		}
		function Ne({ message: e, remedy: t, code: n }) {
			const r = `a transaction was carried out, and then, when Sentinel was asked about the master, ${e}`;
			return new v.A("lost", r, t, n, null);
		}
		function Pe(e, t, n, r) {
			if (e.kind === "sentinel") return R(e, t, n, r);
			if (e.kind === "cluster") return se(e.endpoints, t, r);
			return ne(e.endpoints[0], t);
		}
		function Fe(e) {
			const t = new AbortController();
			(0, i.setMaxListeners)(0, t.signal);
			const n = () => t.abort(e.reason);
			if (e.aborted) n();
			e.addEventListener("abort", n);
			return [t.signal, () => e.removeEventListener("abort", n)];
		}
		function Ie(e, t, n, r) {
			return {
				role: "server",
				...e.login,
				database: e.database,
				tls: n,
				connectTimeoutMs: t["connect-timeout"] * 1e3,
				commandTimeoutMs: t["command-timeout"] * 1e3,
				signal: r
			};
		}
		function Le(e, { url: t, options: n }) {
			const r = e.kind === "sentinel" ? [e.login, e.sentinelLogin] : [e.login];
			const i = r.flatMap(({ user: e, password: t }) => [e, t]);
			const a = [...(0, _.redisSecrets)(t), ...i.filter((e) => e !== null)];
			return {
				kind: e.kind,
				hasTls: e.hasTls,
				database: e.database,
				connectTimeoutSeconds: n["connect-timeout"],
				commandTimeoutSeconds: n["command-timeout"],
				secrets: a.sort((e, t) => t.length - e.length)
			};
		}
		function Re(e) {
			if (!(e instanceof l) || e.code !== "MOVED" && e.code !== "ASK") return null;
			const [, t, n] = /^[A-Z]+ \d+ (.*):(\d+)$/.exec(e.answer ?? "") ?? [];
			if (t === undefined) return null;
			const r = t === "" || t === "?" ? e.endpoint.host : t;
			return {
				endpoint: {
					host: r,
					port: Number(n)
				},
				isForOnce: e.code === "ASK"
			};
		}
		async function ze(e, t) {
			const [, n] = await Promise.all([e.send(["ASKING"]), e.send(t)]);
			return {
				node: e,
				reply: n
			};
		}
		const Be = "1000";
		async function* Ve(e, t) {
			let n = "0";
			do {
				const r = await e.send([
					"SCAN",
					n,
					"MATCH",
					t,
					"COUNT",
					Be
				]);
				const [i, a] = (0, o.c3)(r);
				n = (0, o.b6)(i);
				const s = (0, o.c3)(a).map(o.$$);
				if (s.length > 0) yield s;
			} while (n !== "0");
		}
		var He = n(4573);
		var W = n(96840);
		;
		const Ue = "*";
		async function We(e, t, n) {
			if (n !== Ue) return [{
				prefix: t,
				systemId: n
			}];
			const r = new Set();
			for await (const n of e.keys(`${qe(t)}:*`)) {
				for (const e of n) {
					const n = Ge(String(e), t);
					if (n === null) continue;
					if (!(0, He.isUtf8)(e)) throw Ke(e);
					r.add(n);
				}
			}
			return [...r].sort().map((e) => ({
				prefix: t,
				systemId: e
			}));
		}
		function Ge(e, t) {
			const n = W.HN.find((t) => e.endsWith(`:${t}`));
			const r = t.length + 1;
			const i = e.length - (n?.length ?? 0) - 1;
			if (n === undefined || i < r || !e.startsWith(`${t}:`)) return null;
			return e.slice(r, i);
		}
		function Ke(e) {
			const t = e.toString("latin1").replace(/[^ -~]/g, (e) => {
				return `\\x${e.charCodeAt(0).toString(16).padStart(2, "0")}`;
			});
			return new v.A("reply", `the name of the stream "${t}" is not UTF-8, so that the gate cannot ask for it`, "Rename it, or name the system to examine in redis-system-id.", null, null);
		}
		function qe(e) {
			return e.replace(/[*?[\]\\]/g, "\\$&");
		}
		var Je = n(33993);
		var Ye = n(25397);
		var Xe = n(4056);
		var Ze = n(15977);
		var Qe = n(5587);
		var $e = n(25725);
		var et = n(87806);
		;
		async function tt(e, t) {
			if (e.isCluster) return null;
			const n = await (0, et.O)(e, t, ["ROLE"]);
			if (!Array.isArray(n)) return null;
			const [r, i, a, s] = n;
			if ((0, o.b6)(r) !== "slave" || (0, o.b6)(s) === "connected") return null;
			return `${e.shownAddress} is a replica, and its link to its master ${(0, o.b6)(i)}:${a} is down ` + `(${(0, o.b6)(s)}), so what it holds can be old, or not all. Bring the link back, or name the master in redis-url.`;
		}
		var G = n(84559);
		var K = n(98750);
		var q = n(31505);
		var nt = n(12449);
		var rt = n(40551);
		var it = n(16125);
		var at = n(31236);
		var ot = n(63977);
		var st = n(52884);
		var ct = n(76119);
		;
		const J = {
			missing: "Missing 'data' field or non-string payload",
			invalid: "Invalid JSON payload in stream entry",
			notObject: "JSON payload is not an object/dict"
		};
		const lt = ot.GW.indexOf("audit");
		const Y = 3;
		class ut {
			damaged = [];
			latestAudit = null;
			#e;
			#t;
			#n = {
				id: "",
				fields: [],
				bytes: 0
			};
			#r = {
				id: "",
				bytes: null
			};
			#i = null;
			#a = this.#r;
			constructor(e) {
				this.#e = e;
				this.#t = new at._(new rt.V5(this, e.facts));
			}
			scan(e, t = (0, K.Md)(e)) {
				const n = (0, K.Il)(e, t);
				this.#n = e;
				this.#r = {
					id: e.id,
					bytes: n === null ? t?.length ?? null : null
				};
				this.#i = null;
				if (n !== null) this.#o(n);
				else if (t === null) this.#s();
				else this.#t.scan(t);
				if (this.#i !== null) this.#a = this.#r;
				return this.#i;
			}
			badLine(e, t, n) {
				const { rule: r, words: i } = (0, at.j)(e, t, n);
				this.#c(r, J.invalid, i);
			}
			oddLine(e, t) {
				if (t.notObject) {
					this.#c("non-object-payload", J.notObject, () => ({
						column: null,
						message: nt.y0["non-object-payload"].meaning
					}));
					return;
				}
				for (const { rule: e, message: n } of (0, it.T)(t)) {
					this.#l(e, e === "time-regression" ? this.#a : this.#r, n);
				}
			}
			goodRecord() {
				const { facts: e, kind: t } = this.#e;
				const { verdict: n } = e;
				if (n.kind === lt) {
					this.latestAudit ??= {
						id: this.#r.id,
						gauges: e.latestAudit() ?? {}
					};
				}
				if (n.kind !== Ze.xS && n.kind !== t) {
					const e = `kind is ${ot.GW[n.kind]}: Papyra looks for no such record among the ${W.HN[t]}`;
					this.#l("unknown-kind", this.#r, () => e);
				}
				if (n.hasTimestamp) this.#i = e.lastTimestamp();
			}
			unterminatedLine() {}
			#o(e) {
				this.#c("invalid-utf8", J.invalid, () => ({
					column: null,
					message: `${e} is not UTF-8; Papyra itself crashes on it, and reads nothing of the stream`
				}));
			}
			#s() {
				const e = this.#n;
				this.#c("missing-payload", J.missing, () => {
					const t = (0, K.pi)(e);
					const n = t.slice(0, Y).map(ct.TL).join(", ");
					const r = t.length > Y ? ` and ${t.length - Y} more` : "";
					const i = `the entry has no field "data", in which Papyra keeps the record; it has ${n}${r}`;
					return {
						column: null,
						message: i
					};
				});
			}
			#c(e, t, n) {
				const { findings: r, keepsDamage: i } = this.#e;
				const a = this.#r;
				if (i) this.damaged.push((0, st.Q)(this.#n, e));
				r.add(e, "CORRUPTED_LINE", () => ({
					...this.#u(a),
					detail: t,
					...n()
				}));
			}
			#l(e, t, n) {
				this.#e.findings.add(e, null, () => {
					const e = n();
					return {
						...this.#u(t),
						column: null,
						detail: `Entry ${t.id}: ${e}`,
						message: e
					};
				});
			}
			#u({ id: e, bytes: t }) {
				const { key: n } = this.#e;
				return {
					path: n,
					line: null,
					entry: e,
					byte_start: t === null ? null : 0,
					byte_end: t
				};
			}
		}
		var X = n(8287);
		var dt = n(73337);
		;
		async function ft(e, t, n) {
			const { key: r } = t;
			if (await (0, G.iE)(e, r) !== "stream") throw gt(r, n);
			const i = (0, dt.l)(await e.read(r, [
				"XINFO",
				"STREAM",
				r
			]));
			if (pt(t, i)) throw _t(r, n.scanned, i.entries);
			if (!mt(t, i, n)) throw gt(r, n);
		}
		function pt(e, t) {
			return t.entries === e.entries && t.lastGeneratedId === e.lastGeneratedId;
		}
		function mt(e, t, { scanned: n, oldest: r }) {
			if ((0, q.q3)(t.lastGeneratedId, e.lastGeneratedId) < 0) return false;
			if (t.firstId !== null && r !== null && (0, q.q3)(t.firstId, r) < 0) return false;
			const i = ht(e, t);
			if (i !== null) return i >= 0 && t.entries - i <= n;
			return t.firstId === null || (0, q.q3)(t.firstId, e.lastGeneratedId) <= 0;
		}
		function ht(e, t) {
			if (t.entriesAdded !== null && e.entriesAdded !== null) return t.entriesAdded - e.entriesAdded;
			return t.lastGeneratedId === e.lastGeneratedId ? 0 : null;
		}
		function gt(e, { scanned: t, wanted: n }) {
			const r = `${(0, X.B)(t)} of ${(0, X.B)(n)}`;
			return new v.A("reply", `the stream ${e} was deleted, renamed or emptied while it was read (${r} entries had been read)`, "Scan again when nothing else works on it.", null, undefined);
		}
		function _t(e, t, n) {
			return new v.A("reply", `the stream ${e} has ${(0, X.B)(n)} entries by its own count, and hands out ${(0, X.B)(t)}: ` + "it is damaged inside", "Restore it from a copy, or copy its entries to a new key and rename that.", null, undefined);
		}
		var vt = n(36240);
		;
		async function yt(e, t, n, i) {
			const a = new bt(e, t, n, i);
			try {
				await a.run();
			} catch (e) {
				if (!(e instanceof r._n || e instanceof v.A)) throw e;
				const t = e instanceof r._n ? e : n.signal.reason ?? null;
				return a.result(t, e instanceof v.A && t === null ? e : null);
			}
			return a.result(null, null);
		}
		class bt {
			#e;
			#t;
			#n;
			#r;
			#i;
			#a = new Ze.tL(true);
			#o = {
				first: null,
				last: null
			};
			#s;
			#c = null;
			constructor(e, { path: t, keys: n }, r, i) {
				this.#e = e;
				this.#t = r;
				this.#n = i;
				this.#r = new Xe.F(r);
				this.#i = new Qe.D(r.emit, t, this.#r, false);
				const a = {
					now: 0,
					scanned: 0,
					readable: 0,
					records: 0,
					payloadBytes: 0,
					bytes: 0,
					scanner: null
				};
				this.#s = n.map((e) => ({
					key: e,
					state: undefined,
					...a
				}));
			}
			async run() {
				this.#t.signal.throwIfAborted();
				this.#c = await tt(this.#e, this.#s[0]?.key ?? "");
				for (const e of this.#s) await this.#l(e);
				for (const [e, t] of this.#s.entries()) {
					try {
						await this.#u(t, e);
					} finally {
						this.#d();
					}
				}
			}
			async #l(e) {
				const { signal: t } = this.#t;
				t.throwIfAborted();
				e.now = await (0, G.nI)(this.#e, e.key);
				e.state = await (0, G.WS)(this.#e, e.key, {
					findings: this.#r,
					options: this.#n.redis,
					now: e.now,
					signal: t
				});
				e.readable = e.state?.facts.entries ?? 0;
			}
			async #u(e, t) {
				const { key: n, state: r, now: i } = e;
				this.#a.startStream();
				if (r === null || r === undefined) return;
				const { entries: a, last_id: o, last_generated_id: s } = r.facts;
				const c = o ?? s;
				if (a === 0 || c === null) return;
				const { forRecovery: l, signal: u } = this.#t;
				const { redis: d, sampleSize: f } = this.#n;
				const [p, m] = [this.#r, this.#a];
				const h = new $e.N(p, n, {
					now: i,
					maxDrift: d["max-clock-drift"]
				});
				const g = new ut({
					key: n,
					kind: t,
					findings: p,
					facts: m,
					keepsDamage: l !== null
				});
				e.scanner = g;
				const _ = f === "all" ? Number.POSITIVE_INFINITY : f;
				let v = null;
				const y = (0, vt.ll)(this.#e, n, {
					from: c,
					limit: _,
					pageSize: d["page-size"],
					pagePause: d["page-pause"],
					signal: u
				});
				for await (const t of y) {
					let n = 0;
					const r = m.counts.total;
					for (const r of t) {
						const t = (0, K.Md)(r);
						h.add(r.id, g.scan(r, t));
						n += t?.length ?? 0;
						e.bytes += r.bytes;
					}
					v = t.at(-1)?.id ?? v;
					e.scanned += t.length;
					e.records += m.counts.total - r;
					e.payloadBytes += n;
					this.#i.read(n);
				}
				const b = Math.min(e.readable, _);
				if (e.scanned >= b) return;
				await ft(this.#e, Et(r), {
					scanned: e.scanned,
					oldest: v,
					wanted: b
				});
				e.readable = e.scanned;
			}
			#d() {
				const { first: e, last: t } = this.#o;
				this.#o = {
					first: xt(e, this.#a.lastTimestamp()),
					last: St(t, this.#a.firstTimestamp)
				};
			}
			result(e, t) {
				this.#i.tell();
				const { total: n, event: r, audit: i, dead_letter: a, other: o } = this.#a.counts;
				const s = Z(this.#s.map(({ payloadBytes: e }) => e));
				const c = {
					files: this.#s.map(wt),
					streams: this.#s.flatMap(Tt),
					...this.#r.result(),
					records: {
						total: n,
						event: r,
						audit: i,
						dead_letter: a,
						other: o
					},
					events: this.#a.events(),
					latest_audit: this.#f(),
					bytes: s,
					coverage: {
						unit: "entries",
						scanned: Z(this.#s.map(({ scanned: e }) => e)),
						total: Z(this.#s.map(({ readable: e }) => e))
					},
					timestamps: this.#o,
					sha256: null
				};
				const l = this.#s.some(({ state: e }) => e === undefined || Ct(e));
				const u = this.#s.map(Dt);
				return {
					scan: c,
					interruption: e,
					failure: t,
					isThere: l,
					doubt: this.#c,
					members: [],
					streams: u
				};
			}
			#f() {
				const e = this.#s.flatMap(({ scanner: e }) => e?.latestAudit ?? []);
				return e.sort((e, t) => (0, q.q3)(t.id, e.id))[0]?.gauges ?? null;
			}
		}
		function xt(e, t) {
			if (e === null || t === null) return e ?? t;
			return Number(t) < Number(e) ? t : e;
		}
		function St(e, t) {
			if (e === null || t === null) return e ?? t;
			return Number(t) > Number(e) ? t : e;
		}
		function Ct(e) {
			return e === null || e.facts.last_generated_id !== null;
		}
		function wt({ key: e, payloadBytes: t, records: n }) {
			return {
				path: e,
				bytes: t,
				inflated_bytes: null,
				records: n,
				sha256: null
			};
		}
		function Tt({ state: e, readable: t, scanned: n }) {
			return e === null || e === undefined ? [] : [{
				...e.facts,
				entries: t,
				scanned: n
			}];
		}
		function Et({ facts: e, entriesAdded: t }) {
			const { key: n, entries: r, last_generated_id: i } = e;
			return {
				key: n,
				entries: r,
				lastGeneratedId: i ?? "0-0",
				entriesAdded: t
			};
		}
		function Dt({ key: e, records: t, bytes: n, scanner: r }) {
			return {
				key: e,
				records: t,
				bytes: n,
				damaged: r?.damaged ?? []
			};
		}
		function Z(e) {
			return e.reduce((e, t) => e + t, 0);
		}
		function Ot(e, { message: t, remedy: n }) {
			return {
				subject: e,
				message: `${e} cannot be read: ${t}. ${n}`,
				severity: "error"
			};
		}
		;
		class kt {
			kind = "redis";
			path;
			metrics;
			#e;
			#t;
			#n;
			constructor(e, t, n) {
				this.path = (0, W.pb)(e);
				this.metrics = new Ye.v(this.path);
				this.#e = e;
				this.#t = t;
				this.#n = n;
			}
			files() {
				return [];
			}
			async scan(e) {
				const t = (0, W.Z_)(this.#e);
				const { failure: n, isThere: r, doubt: i, ...a } = await yt(this.#t, {
					path: this.path,
					keys: t
				}, e, this.#n);
				const o = i === null ? [] : [this.#r(i)];
				if (n !== null) return {
					...a,
					problems: [...o, Ot(this.path, n)]
				};
				return {
					...a,
					problems: [...o, ...r ? [] : this.#i(t)]
				};
			}
			#r(e) {
				return {
					subject: this.path,
					message: `${this.path}: ${e}`,
					severity: "error"
				};
			}
			#i(e) {
				const { ifNoStreams: t, wasFound: n = false } = this.#n;
				if (n) {
					return [this.#r("its streams were there when systems were looked for, and are gone. Run the gate again.")];
				}
				if (t === "ignore") return [];
				const r = `${this.path}: none of the streams ${e.join(", ")} is there, at ${this.#t.shownAddress}. Check ` + "redis-prefix, redis-system-id and the number of the database in redis-url (\"redis-system-id: *\" finds every system " + `that has the prefix), or set if-no-files to ${t === "warn" ? "ignore" : "warn or ignore"}.`;
				return [{
					subject: this.path,
					message: r,
					severity: t
				}];
			}
			async recover({ streams: e }, t) {
				const { recoverStreams: r } = await n.e(102).then(n.bind(n, 96102));
				const [i, a] = [this.#e, this.#t];
				return r({
					system: i,
					connection: a,
					streams: e
				}, t, this.#n.redis);
			}
			async compact(e) {
				const { compactStreams: t } = await n.e(952).then(n.bind(n, 27952));
				const [r, i] = [this.#e, this.#t];
				return t({
					system: r,
					connection: i
				}, e, this.#n.redis);
			}
		}
		;
		const At = "redis://localhost:6379/0";
		const Q = {
			backends: [],
			problems: [],
			isReached: false,
			interruption: null,
			close: async () => {}
		};
		async function jt(e, { cwd: t, signal: n }) {
			const i = e.url || At;
			const a = {
				...Je.bI,
				...e.options
			};
			try {
				(0, _.t_)(i);
				const r = await Ae({
					url: i,
					options: a,
					cwd: t,
					signal: n
				});
				return await Nt(r, e, a);
			} catch (e) {
				if (e instanceof r._n) return {
					...Q,
					interruption: e
				};
				if (e instanceof _.c7) return $("redis-url", e.message);
				if (e instanceof v.A) return Mt(e);
				throw e;
			}
		}
		function Mt({ message: e, remedy: t }) {
			const [, n] = /^(redis-url|redis-options): /.exec(e) ?? [];
			if (n !== undefined) return $(n, `${e}. ${t}`);
			return $("redis-url", `redis-url: Redis cannot be read: ${e}. ${t}`);
		}
		function $(e, t) {
			return {
				...Q,
				problems: [{
					subject: e,
					message: t,
					severity: "error"
				}]
			};
		}
		async function Nt(e, { prefix: t, systemId: n, sampleSize: r, ifNoStreams: i }, a) {
			try {
				const o = await We(e, t, n);
				return {
					...Q,
					backends: o.map((t) => {
						const o = n === Ue;
						return new kt(t, e, {
							redis: a,
							sampleSize: r,
							ifNoStreams: i,
							wasFound: o
						});
					}),
					problems: o.length > 0 ? [] : Pt(t, e, i),
					isReached: true,
					close: () => e.close()
				};
			} catch (t) {
				await e.close();
				throw t;
			}
		}
		function Pt(e, { shownAddress: t }, n) {
			if (n === "ignore") return [];
			const r = `redis-system-id: no stream of Papyra has the prefix ${e} at ${t}. Check redis-prefix and the number ` + `of the database in redis-url, or set if-no-files to ${n === "warn" ? "ignore" : "warn or ignore"}.`;
			return [{
				subject: "redis-system-id",
				message: r,
				severity: n
			}];
		}
	}),
	31236: ((e, t, n) => {
		n.d(t, {
			_: () => c,
			j: () => l
		});
		var r = n(86452);
		const i = 10;
		const a = 13;
		const o = 9;
		const s = 1 << 16;
		class c {
			#e;
			#t = Buffer.allocUnsafe(s);
			constructor(e) {
				this.#e = e;
			}
			scan(e) {
				this.#e.push(this.#n(e), 0, e.length + 1, 0, true);
			}
			#n(e) {
				const { length: t } = e;
				const n = t < s ? this.#t : Buffer.allocUnsafe(t + 1);
				n.set(e);
				const r = n.subarray(0, t);
				if (r.includes(i) || r.includes(a)) {
					for (let e = 0; e < t; e++) {
						if (n[e] === i || n[e] === a) n[e] = o;
					}
				}
				n[t] = i;
				return n;
			}
		}
		function l({ start: e, end: t, buffer: n }, i, a) {
			const o = n.subarray(e, t);
			const s = o.length <= r.A_ ? (0, r.q1)({
				bytes: o,
				error: i,
				errorAt: a
			}) : {
				...(0, r.Pm)(i, false),
				at: a
			};
			return {
				rule: s.rule,
				words: () => ({
					column: (0, r.o0)(o, s.at),
					message: u(s, i, o.length)
				})
			};
		}
		function u({ rule: e, at: t, message: n }, r, i) {
			if (e === "blank-line") return i === 0 ? "the payload is empty" : "the payload is white space alone";
			if (e === "glued-records") {
				return `a torn record and another share the payload; the second is intact and starts at byte offset ${t}`;
			}
			return `${d(e, r) ?? n}, at byte offset ${t} of the payload`;
		}
		function d(e, t) {
			if (e === "bom") return "the payload starts with a byte order mark";
			return e === "invalid-json" && t === "incomplete" ? "the payload ends before its value does" : null;
		}
	}),
	78182: ((e, t, n) => {
		n.d(t, {
			LY: () => p,
			c7: () => a,
			redisSecrets: () => h,
			t_: () => f
		});
		var r = n(77030);
		var i = n(60146);
		class a extends Error {
			name = "RedisAddressMistake";
			problem;
			remedy;
			constructor(e, t) {
				super(`redis-url: ${e}. ${t}`);
				this.problem = e;
				this.remedy = t;
			}
		}
		const o = {
			redis: {
				kind: "single",
				hasTls: false
			},
			rediss: {
				kind: "single",
				hasTls: true
			},
			"redis+sentinel": {
				kind: "sentinel",
				hasTls: false
			},
			"rediss+sentinel": {
				kind: "sentinel",
				hasTls: true
			},
			"redis+cluster": {
				kind: "cluster",
				hasTls: false
			},
			"rediss+cluster": {
				kind: "cluster",
				hasTls: true
			}
		};
		const s = 6379;
		const c = 26379;
		const l = "Write redis://HOST:PORT/DATABASE, with USER:PASSWORD@ before the host where there is a password.";
		const u = "In a user or password, write %40 for @, %2F for /, %3A for :, %3F for ?, %23 for # and %25 for a percent sign.";
		const d = ["sentinel-user", "sentinel-password"];
		function f(e, t = process.env) {
			const n = _(e.trim(), t);
			const [r, i] = v(n);
			const o = y(r);
			if (/[\s\p{Cc}]/u.test(i)) {
				throw new a("there is a space or a line break in the address", "Write %20 for a space.");
			}
			const { authority: l, path: u, query: d } = b(i);
			const [f, m] = x(l);
			const { kind: h, hasTls: g } = o;
			const S = w(m, h === "sentinel" ? c : s);
			const C = `${r.toLowerCase()}://${S.map(p).join(",")}`;
			const T = {
				hasTls: g,
				endpoints: S,
				login: f
			};
			if (h !== "sentinel") {
				D(d);
				const e = A(u);
				if (h === "cluster") {
					O(e);
					return {
						kind: h,
						...T,
						database: e,
						shown: C
					};
				}
				k(S);
				return {
					kind: h,
					...T,
					database: e,
					shown: `${C}/${e}`
				};
			}
			const E = M(d);
			const [N, P] = j(u);
			const F = `${C}/${N}/${P}`;
			return {
				kind: h,
				...T,
				database: P,
				masterName: N,
				sentinelLogin: E,
				shown: F
			};
		}
		function p({ host: e, port: t }) {
			return (0, r.isIPv6)(e) ? `[${e}]:${t}` : `${e}:${t}`;
		}
		const m = 4;
		function h(e, t = process.env) {
			const n = g(e.trim());
			const r = (n === null ? e : t[n] ?? "").trim();
			const i = /^(?:(?:env:\s*)?[a-z][a-z\d+.-]*:\/\/)?(.*)@/is.exec(r)?.[1] ?? "";
			const a = /:(.+)$/s.exec(i)?.[1] ?? i.replace(/:$/, "");
			const o = [...r.matchAll(/[?&](?!sentinel-user=)(?:[^=&]*=)?([^&]*)/g)].map((e) => e[1] ?? "");
			const s = [a, ...o].filter((e) => e !== "" && e !== "default");
			const c = s.flatMap((e) => [e, ...e.split(/[@:/?#&=]/)]);
			if (c.length === 0 && !r.includes("?")) return [];
			const l = c.map((e) => C(e) ?? e);
			const u = new Set([
				r,
				...c,
				...l
			].filter((e) => e.length >= m));
			return [...u].sort((e, t) => t.length - e.length);
		}
		function g(e) {
			return /^env:\s*([A-Za-z_][A-Za-z0-9_]*)$/.exec(e)?.[1] ?? null;
		}
		function _(e, t) {
			if (!e.startsWith("env:")) return e;
			const n = g(e);
			if (n === null) {
				throw new a("what follows env: is not the name of an environment variable", "Write env: and the name alone, such as env:REDIS_URL.");
			}
			const r = t[n]?.trim() ?? "";
			if (r !== "") return r;
			throw new a(`the environment variable ${n} is ${t[n] === undefined ? "not set" : "empty"}`, "Set it to the address; in a workflow that is \"env:\" at the step, and a secret of a fork is empty.");
		}
		function v(e) {
			const [, t, n] = /^([a-z][a-z\d+.-]*):\/\/(.*)$/is.exec(e) ?? [];
			if (t !== undefined && n !== undefined) return [t, n];
			if (e === "") throw new a("the address is empty", l);
			if (Object.keys(o).some((t) => e.toLowerCase().startsWith(`${t}:`))) {
				throw new a("there is no // after the scheme", l);
			}
			if (/^["'`]|["'`]$/.test(e)) {
				throw new a("the address stands in quotes", "Take them away.");
			}
			if (/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/.test(e)) {
				throw new a("the address is the name of a variable", "Write env: and the name alone, such as env:REDIS_URL.");
			}
			throw new a("the address has no scheme", "Write redis:// before the host, or rediss:// where the server expects TLS.");
		}
		function y(e) {
			const t = Object.keys(o);
			const n = e.toLowerCase();
			const r = t.find((e) => e === n);
			if (r !== undefined) return o[r];
			const s = (0, i.a)(n, t);
			throw new a(`the scheme is not one of ${t.map((e) => `${e}://`).join(", ")}`, s === null ? l : `Did you mean ${s}://?`);
		}
		function b(e) {
			const [, t = "", n = "", r = "", i = ""] = /^([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(e) ?? [];
			if (`${n}${r}${i}`.includes("@")) {
				throw new a("there is an @ after the first /, ? or #", u);
			}
			if (i !== "") throw new a("there is a # in the address", u);
			return {
				authority: t,
				path: n,
				query: r.slice(1)
			};
		}
		function x(e) {
			const t = e.lastIndexOf("@");
			if (t < 0) return [{
				user: null,
				password: null
			}, e];
			const [, n = "", r = ""] = /^([^:]*):?(.*)$/s.exec(e.slice(0, t)) ?? [];
			return [{
				user: S(n),
				password: S(r)
			}, e.slice(t + 1)];
		}
		function S(e) {
			if (e === "") return null;
			const t = C(e);
			if (t !== null) return t;
			throw new a("a % in the user or password is not followed by two hex digits", u);
		}
		function C(e) {
			try {
				return decodeURIComponent(e);
			} catch {
				return null;
			}
		}
		function w(e, t) {
			const [n = "", ...r] = e.split(",");
			return [T(n, t), ...r.map((e) => T(e, t))];
		}
		function T(e, t) {
			if (!e.startsWith("[") && e.split(":").length > 2) {
				throw new a("a host has more than one colon", `An IPv6 address stands in brackets, such as redis://[::1]:6379/0. ${u}`);
			}
			const [, n, i, o] = /^(?:\[(.*)\]|([^:[\]]*))(?::(.*))?$/s.exec(e) ?? [];
			const s = n ?? i ?? "";
			if (s === "") throw new a("there is no host", l);
			if (n === undefined ? !/^[\w.-]+$/.test(s) : !(0, r.isIPv6)(s)) {
				throw new a("a host has characters that no host has", `${l} ${u}`);
			}
			return {
				host: s,
				port: o === undefined ? t : E(o)
			};
		}
		function E(e) {
			const t = /^\d{1,5}$/.test(e) ? Number(e) : 0;
			if (t >= 1 && t <= 65535) return t;
			throw new a("a port is not a whole number from 1 to 65535", `${l} ${u}`);
		}
		function D(e) {
			if (e === "") return;
			throw new a("there is a ? in the address, which only addresses of Sentinels have", `More about the connection is set in redis-options. ${u}`);
		}
		function O(e) {
			if (e === 0) return;
			throw new a("the address of a cluster names a database, and a cluster has none but 0", "Leave the / and the number out.");
		}
		function k(e) {
			if (e.length === 1) return;
			throw new a("there are several hosts, but the scheme is that of one server", "Write redis+sentinel:// or redis+cluster:// (rediss+… with TLS), or one host.");
		}
		function A(e) {
			if (e === "" || e === "/") return 0;
			const [, t] = /^\/(\d{1,9})\/?$/.exec(e) ?? [];
			if (t !== undefined) return Number(t);
			throw new a("what follows the first / is not the number of a database", `${l} ${u}`);
		}
		function j(e) {
			const [, t, n] = /^\/([^/]+)(\/.*)?$/s.exec(e) ?? [];
			if (t === undefined) {
				throw new a("the name of the master is missing", "Write it after the Sentinels, such as redis+sentinel://HOST:26379/mymaster/0.");
			}
			if (!/^[\w.-]+$/.test(t)) {
				throw new a("the name of the master has other characters than letters, digits, \".\", \"-\" and \"_\"", u);
			}
			return [t, A(n ?? "")];
		}
		function M(e) {
			const t = {};
			for (const n of e === "" ? [] : e.split("&")) {
				const [, e = "", r = ""] = /^([^=]*)=?(.*)$/s.exec(n) ?? [];
				if (!d.some((t) => t === e)) throw N(e);
				t[e] = S(r);
			}
			return {
				user: t["sentinel-user"] ?? null,
				password: t["sentinel-password"] ?? null
			};
		}
		function N(e) {
			const t = (0, i.a)(e, d);
			return new a(`after the ?, there is something other than ${d.map((e) => `${e}=`).join(" and ")}`, t === null ? u : `Did you mean ${t}?`);
		}
	}),
	54916: ((e, t, n) => {
		n.d(t, { A: () => r });
		class r extends Error {
			name = "RedisFailure";
			kind;
			remedy;
			code;
			constructor(e, t, n, r, i) {
				super(t, { cause: i });
				this.kind = e;
				this.remedy = n;
				this.code = r;
			}
		}
	}),
	25725: ((e, t, n) => {
		n.d(t, {
			F: () => l,
			N: () => u
		});
		var r = n(35944);
		var i = n(76119);
		var a = n(31505);
		const o = 1e9;
		const s = {
			start: Date.UTC(2e3, 0),
			end: Date.UTC(2100, 0)
		};
		const c = 40;
		function l(e, { now: t, maxDrift: n }) {
			const r = ((0, a.W$)(e) - t) / 1e3;
			return r > n ? r : null;
		}
		class u {
			#e;
			#t;
			#n;
			#r = null;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
			}
			add(e, t) {
				const n = this.#r;
				this.#r = e;
				if (n !== null && (0, a.q3)(e, n) >= 0) {
					(0, i.bz)(this.#e, this.#t, "id-regression", e, () => {
						return `the entry behind it has the ID ${n}, which is not higher: a restore or a broken copy leaves this`;
					});
				}
				const r = l(e, this.#n);
				if (r !== null) {
					(0, i.bz)(this.#e, this.#t, "future-id", e, () => {
						return `the ID is ${(0, i.Xo)(r)} ahead`;
					});
				}
				if (t !== null) this.#i(e, t);
			}
			#i(e, t) {
				const n = (0, a.W$)(e);
				const l = Number(t);
				const u = n >= s.start && n < s.end;
				const d = l >= o && l * 1e3 < s.end;
				if (!u || !d) return;
				const f = n / 1e3 - l;
				if (Math.abs(f) <= this.#n.maxDrift) return;
				(0, i.bz)(this.#e, this.#t, "timestamp-mismatch", e, () => {
					const e = `${(0, i.Xo)(Math.abs(f))} ${f > 0 ? "before" : "after"}`;
					return `the record's timestamp ${(0, r.$)(t, c)} is ${e} the time in the ID`;
				});
			}
		}
	}),
	84559: ((e, t, n) => {
		n.d(t, {
			WS: () => re,
			iE: () => L,
			nI: () => ne
		});
		var r = n(54916);
		var i = n(33923);
		var a = n(76119);
		var o = n(31505);
		var s = n(35944);
		var c = n(8287);
		var l = n(96063);
		;
		const u = 1e5;
		const d = 100;
		async function f(e) {
			const { options: t, signal: n } = e;
			const r = t["max-pending-age"];
			let [i, a, s] = [
				0,
				0,
				0
			];
			let c = null;
			let d = null;
			for (let f = "-"; f !== null;) {
				const m = Math.min(t["page-size"], u - i);
				const g = await p(e, f, "+", m);
				i += g.length;
				for (const e of g) {
					if (c === null || e.idleSeconds > c.idleSeconds) c = e;
					if (r !== "off" && e.idleSeconds > r) a++;
				}
				const _ = await h(e, g.map(({ id: e }) => e));
				s += _.length;
				d ??= _[0] ?? null;
				const v = g.at(-1);
				const y = v === undefined || g.length < m || i >= u;
				f = y ? null : (0, o._p)(v.id);
				if (f !== null) await (0, l.v)(t["page-pause"], n);
			}
			return {
				seen: i,
				oldest: c,
				stale: a,
				lost: s,
				firstLost: d
			};
		}
		async function p({ connection: e, key: t, group: n }, r, a, o) {
			const s = await e.read(t, [
				"XPENDING",
				t,
				n,
				r,
				a,
				String(o)
			]);
			return (0, i.c3)(s).map(m);
		}
		function m(e) {
			const [t, n, r] = (0, i.c3)(e);
			return {
				id: (0, i.NX)(t),
				consumer: (0, i.b6)(n),
				idleSeconds: Math.max(0, (0, i.rl)(r)) / 1e3
			};
		}
		async function h(e, t) {
			const n = [];
			for (let r = 0; r < t.length; r += d) {
				const i = t.slice(r, r + d);
				const a = await Promise.all(i.map((t) => g(e, t)));
				n.push(...i.filter((e, t) => a[t]));
			}
			return n;
		}
		async function g(e, t) {
			const n = _(e.stream, t);
			if (n !== null) return !n;
			const { connection: r, key: a } = e;
			if ((0, i.c3)(await r.read(a, [
				"XRANGE",
				a,
				t,
				t
			])).length > 0) return false;
			return (await p(e, t, t, 1)).length > 0;
		}
		function _({ firstId: e, lastId: t, lastGeneratedId: n, maxDeletedId: r }, i) {
			if ((0, o.q3)(i, n) > 0) return true;
			if (e === null || t === null) return false;
			if ((0, o.q3)(i, e) < 0 || (0, o.q3)(i, t) > 0) return false;
			return r !== null && (0, o.q3)(i, r) > 0 ? true : null;
		}
		;
		function v(e, t, { findings: n, options: r }) {
			const i = (t, r, i) => (0, a.bz)(n, e, t, r, i);
			for (const e of y(t, ({ lag: e }) => b(e ?? 0, r["max-lag"]))) {
				i("consumer-lag", null, () => x(e, e.lag ?? 0, r));
			}
			for (const e of y(t, ({ pending: e }) => b(e, r["max-pending"]))) {
				i("pending-backlog", null, () => S(e, r));
			}
			for (const e of y(t, ({ list: e }) => e.stale)) {
				i("stale-pending", e.list.oldest?.id ?? null, () => C(e, r));
			}
			const o = t.flatMap((e) => e.idle.map((t) => ({
				group: e,
				consumer: t
			})));
			for (const { group: e, consumer: t } of y(o, (e) => e.consumer.idleSeconds)) {
				i("idle-consumer", null, () => w(e, t, r));
			}
			for (const e of y(t, ({ list: e }) => e.lost)) {
				i("lost-pending", e.list.firstLost, () => T(e));
			}
		}
		function y(e, t) {
			return e.filter((e) => t(e) > 0).sort((e, n) => t(n) - t(e));
		}
		function b(e, t) {
			return t === "off" ? 0 : e - t;
		}
		function x({ name: e }, t, n) {
			return `group ${(0, a.TL)(e)} has ${E(t)} still to be delivered, more than ${D("max-lag", n)}: ` + "its consumers are too slow, or none of them runs";
		}
		function S(e, t) {
			return `group ${(0, a.TL)(e.name)} was given ${E(e.pending)} that it has not acknowledged, ` + `more than ${D("max-pending", t)}: its consumers are too slow, or do not acknowledge${O(e)}`;
		}
		function C(e, t) {
			const { stale: n, oldest: r } = e.list;
			const i = r === null ? "" : `; this one ${(0, a.Xo)(r.idleSeconds)} ago, to ${(0, a.TL)(r.consumer)}`;
			return `group ${(0, a.TL)(e.name)} was given ${E(n)} more than ${D("max-pending-age", t)} ago and ` + `has not acknowledged them${i}: see whether that consumer still runs, else claim them for another one ` + `(XCLAIM)${O(e)}`;
		}
		function w({ name: e }, t, n) {
			return `consumer ${(0, a.TL)(t.name)} of group ${(0, a.TL)(e)} has ${E(t.pending)} pending, and was heard ` + `of ${(0, a.Xo)(t.idleSeconds)} ago, more than ${D("max-consumer-idle", n)}: if it is gone, ` + "claim them for another one (XCLAIM)";
		}
		function T(e) {
			return `group ${(0, a.TL)(e.name)} has ${E(e.list.lost)} pending whose record was deleted or trimmed, this one ` + `first: nobody can process them any more, so acknowledge them (XACK), and keep records longer${O(e)}`;
		}
		function E(e) {
			return `${(0, c.B)(e)} ${e === 1 ? "entry" : "entries"}`;
		}
		function D(e, t) {
			const n = t[e];
			if (n === "off") return e;
			return `${e} (${e === "max-lag" || e === "max-pending" ? (0, c.B)(n) : (0, a.Xo)(n)})`;
		}
		function O({ pending: e, list: t }) {
			return t.seen < u || e <= u ? "" : `; of what is pending only the ${(0, c.B)(u)} with the lowest IDs were looked at`;
		}
		;
		async function k(e, t, n, r) {
			const a = [];
			for (const o of (0, i.c3)(await e.read(t, [
				"XINFO",
				"GROUPS",
				t
			]))) {
				const s = await M(e, t, n, (0, i.Pf)(o), r);
				if (s !== null) a.push(s);
			}
			v(t, a, r);
			return a.map(I);
		}
		const A = 200;
		const j = {
			seen: 0,
			oldest: null,
			stale: 0,
			lost: 0,
			firstLost: null
		};
		async function M(e, t, n, a, { options: o, signal: s }) {
			const c = (0, i.$$)(a.get("name"));
			const l = (0, i.rl)(a.get("pending"));
			const u = {
				name: N(c.toString()),
				consumers: (0, i.rl)(a.get("consumers")),
				pending: l,
				lag: P(n, a)
			};
			if (l === 0) return {
				...u,
				list: j,
				idle: []
			};
			try {
				const r = await f({
					connection: e,
					key: t,
					group: c,
					stream: n,
					options: o,
					signal: s
				});
				const i = await e.read(t, [
					"XINFO",
					"CONSUMERS",
					t,
					c
				]);
				return {
					...u,
					list: r,
					idle: F(i, o["max-consumer-idle"])
				};
			} catch (e) {
				if (e instanceof r.A && e.code === "NOGROUP") return null;
				throw e;
			}
		}
		function N(e) {
			return (0, s.$)(e, A);
		}
		function P({ entries: e, firstId: t, lastId: n }, r) {
			const a = r.get("lag") ?? null;
			const s = a === null ? -1 : (0, i.rl)(a);
			if (s >= 0) return s;
			const c = (0, i.b6)(r.get("last-delivered-id"));
			if (n === null || (0, o.q3)(c, n) >= 0) return 0;
			return t !== null && (0, o.q3)(c, t) < 0 ? e : null;
		}
		function F(e, t) {
			if (t === "off") return [];
			const n = (0, i.c3)(e).map((e) => {
				const t = (0, i.Pf)(e);
				return {
					name: N((0, i.b6)(t.get("name"))),
					pending: (0, i.rl)(t.get("pending")),
					idleSeconds: (0, i.rl)(t.get("idle")) / 1e3
				};
			});
			return n.filter(({ pending: e, idleSeconds: n }) => e > 0 && n > t);
		}
		function I({ name: e, consumers: t, pending: n, lag: r, list: i, idle: a }) {
			return {
				name: e,
				consumers: t,
				pending: n,
				lag: r,
				oldest_pending_seconds: i.oldest?.idleSeconds ?? null,
				idle_consumers: a.length,
				lost_pending: i.lost
			};
		}
		var ee = n(25725);
		var te = n(73337);
		;
		async function ne(e, t) {
			const [n, r] = (0, i.c3)(await e.read(t, ["TIME"]));
			return Number((0, i.b6)(n)) * 1e3 + Math.floor(Number((0, i.b6)(r)) / 1e3);
		}
		async function re(e, t, n) {
			const i = await L(e, t);
			if (i === "none") return R(t);
			if (i !== "stream") {
				ie(n.findings, t, i);
				return null;
			}
			try {
				const r = (0, te.l)(await e.read(t, [
					"XINFO",
					"STREAM",
					t
				]));
				ae(t, r, n);
				const i = r.groups === 0 ? [] : await k(e, t, r, n);
				const { entries: a, firstId: o, lastId: s, lastGeneratedId: c, entriesAdded: l } = r;
				const u = {
					first_id: o,
					last_id: s,
					last_generated_id: c
				};
				return {
					facts: {
						key: t,
						entries: a,
						...u,
						groups: i
					},
					entriesAdded: l
				};
			} catch (n) {
				const i = n instanceof r.A && n.kind === "reply" && n.code === "ERR";
				if (i && await L(e, t) === "none") return R(t);
				throw n;
			}
		}
		async function L(e, t) {
			return (0, i.b6)(await e.read(t, ["TYPE", t]));
		}
		function R(e) {
			const t = {
				first_id: null,
				last_id: null,
				last_generated_id: null
			};
			return {
				facts: {
					key: e,
					entries: 0,
					...t,
					groups: []
				},
				entriesAdded: null
			};
		}
		function ie(e, t, n) {
			const r = `${/^[aeiou]/.test(n) ? "an" : "a"} ${n}`;
			e.add("wrong-key-type", "CORRUPTED_LINE", () => ({
				path: t,
				line: null,
				column: null,
				entry: null,
				byte_start: null,
				byte_end: null,
				detail: `Key holds ${r}, not a stream`,
				message: `the key holds ${r}: find out who wrote it, and rename or delete it`
			}));
		}
		function ae(e, { lastId: t, lastGeneratedId: n, maxDeletedId: r }, { findings: i, options: s, now: c }) {
			if (t !== null && (0, o.q3)(n, t) < 0) {
				(0, a.bz)(i, e, "id-regression", t, () => {
					return `the stream's last-generated-id ${n} is lower than this, its last entry: ` + "new entries may get lower IDs; XSETID with the ID of the last entry mends it";
				});
			}
			if (r !== null && (0, o.q3)(r, n) > 0) {
				(0, a.bz)(i, e, "id-regression", null, () => {
					return `the stream's max-deleted-entry-id ${r} is higher than its last-generated-id ` + `${n}: an ID was deleted that was never given, or the stream was set back`;
				});
			}
			const l = (0, ee.F)(n, {
				now: c,
				maxDrift: s["max-clock-drift"]
			});
			if (l !== null && n !== t) {
				(0, a.bz)(i, e, "future-id", null, () => {
					return `the stream's last-generated-id ${n} is ${(0, a.Xo)(l)} ahead, and no entry has it`;
				});
			}
		}
	}),
	73337: ((e, t, n) => {
		n.d(t, { l: () => i });
		var r = n(33923);
		function i(e) {
			const t = (0, r.Pf)(e);
			const n = t.get("max-deleted-entry-id");
			const i = t.get("entries-added");
			return {
				entries: (0, r.rl)(t.get("length")),
				groups: (0, r.rl)(t.get("groups")),
				firstId: a(t.get("first-entry")),
				lastId: a(t.get("last-entry")),
				lastGeneratedId: (0, r.NX)(t.get("last-generated-id")),
				maxDeletedId: n === undefined ? null : (0, r.NX)(n),
				entriesAdded: i === undefined ? null : (0, r.rl)(i)
			};
		}
		function a(e) {
			return e === null ? null : (0, r.NX)((0, r.c3)(e)[0]);
		}
	}),
	96063: ((e, t, n) => {
		n.d(t, { v: () => i });
		var r = n(58500);
		async function i(e, t) {
			if (e === 0) return;
			try {
				await (0, r.setTimeout)(e * 1e3, undefined, { signal: t });
			} catch {
				t?.throwIfAborted();
			}
		}
	}),
	87806: ((e, t, n) => {
		n.d(t, { O: () => i });
		var r = n(54916);
		async function i(e, t, n) {
			try {
				return await e.read(t, n);
			} catch (e) {
				const t = e instanceof r.A && (e.kind === "refused" || e.kind === "reply");
				if (t && (e.code === "NOPERM" || e.code === "ERR")) return null;
				throw e;
			}
		}
	}),
	33923: ((e, t, n) => {
		n.d(t, {
			$$: () => o,
			Bq: () => f,
			NX: () => c,
			Pf: () => u,
			b6: () => s,
			c3: () => a,
			rl: () => l
		});
		var r = n(54916);
		const i = /^\d{1,20}-\d{1,20}$/;
		function a(e) {
			return Array.isArray(e) ? e : d("a list");
		}
		function o(e) {
			return Buffer.isBuffer(e) ? e : d("text");
		}
		function s(e) {
			return o(e).toString();
		}
		function c(e) {
			const t = s(e);
			return i.test(t) ? t : d("the ID of a stream entry");
		}
		function l(e) {
			return typeof e === "number" ? e : d("a number");
		}
		function u(e) {
			const t = a(e);
			const n = new Map();
			for (let e = 0; e + 1 < t.length; e += 2) n.set(s(t[e]), t[e + 1] ?? null);
			return n;
		}
		function d(e) {
			throw f(`the server's answer is not ${e}, as Redis would give`);
		}
		function f(e) {
			return new r.A("reply", e, "Check that the address leads to Redis 6.0 or newer, and that no proxy changes its answers.", null, undefined);
		}
	}),
	36240: ((e, t, n) => {
		n.d(t, {
			XB: () => c,
			ll: () => f,
			nT: () => p
		});
		var r = n(96063);
		var i = n(87806);
		var a = n(33923);
		var o = n(98750);
		var s = n(31505);
		const c = 4;
		const l = 4;
		const u = 8 << 20;
		const d = 1e4;
		async function* f(e, t, { from: n, limit: i, pageSize: a, pagePause: o, signal: l }) {
			let d = await _(e, t);
			let f = d === null || d.bytes > u ? m(c, y(d)) : a;
			let g = n;
			let x = i;
			let S = 0;
			while (g !== null && x > 0) {
				l.throwIfAborted();
				const n = Math.min(f, a, x);
				const i = await b(e, t, g, n);
				const c = i.at(-1);
				if (c === undefined) return;
				yield i;
				if (i.length < n) return;
				x -= i.length;
				g = (0, s.vQ)(c.id);
				d = v(d, i);
				S = Math.max(h(i), S / 2);
				f = p(i, Math.max(S, y(d)));
				if (x > 0) await (0, r.v)(o, l);
			}
		}
		function p(e, t = 0) {
			return m(l * e.length, Math.max(t, h(e)));
		}
		function m(e, t) {
			return Math.max(1, Math.min(e, Math.floor(u / Math.max(t, 1))));
		}
		function h(e) {
			return e.reduce((e, { bytes: t }) => Math.max(e, t), 0);
		}
		const g = .25;
		async function _(e, t) {
			const [n, r] = await Promise.all([(0, i.O)(e, t, [
				"MEMORY",
				"USAGE",
				t,
				"SAMPLES",
				String(d)
			]), (0, i.O)(e, t, ["XLEN", t])]);
			if (n === null || r === null) return null;
			const o = (0, a.rl)(n);
			return {
				bytes: o,
				entries: (0, a.rl)(r),
				overhead: g * o
			};
		}
		function v(e, t) {
			if (e === null) return null;
			const n = t.reduce((e, t) => e + t.bytes, 0);
			return {
				...e,
				bytes: e.bytes - n,
				entries: e.entries - t.length
			};
		}
		function y(e) {
			return e === null ? 0 : Math.max(0, e.bytes - e.overhead) / Math.max(1, e.entries);
		}
		async function b(e, t, n, r) {
			const i = (0, o.Mc)(await e.read(t, [
				"XREVRANGE",
				t,
				n,
				"-",
				"COUNT",
				String(r)
			]));
			if (i.length > r) {
				throw (0, a.Bq)(`the server was asked for ${r} entries of ${t} and answers with ${i.length}`);
			}
			const c = i.find(({ id: e }) => (0, s.q3)(e, n) > 0);
			if (c !== undefined) {
				throw (0, a.Bq)(`the server was asked for entries of ${t} up to ${n} and answers with ${c.id}`);
			}
			return i;
		}
	}),
	52884: ((e, t, n) => {
		n.d(t, {
			Q: () => i,
			j: () => a
		});
		var r = n(77598);
		function i(e, t) {
			return {
				id: e.id,
				rule: t,
				bytes: e.bytes,
				digest: s(e)
			};
		}
		function a(e, t) {
			return e.id === t.id && s(e) === t.digest;
		}
		const o = 16;
		function s({ fields: e }) {
			const t = (0, r.createHash)("sha256");
			for (const n of e) t.update(`${n.length}:`).update(n);
			return t.digest().subarray(0, o).toString("base64");
		}
	}),
	98750: ((e, t, n) => {
		n.d(t, {
			$2: () => f,
			Gi: () => d,
			Il: () => l,
			Mc: () => o,
			Md: () => s,
			VH: () => u,
			pi: () => c
		});
		var r = n(4573);
		var i = n(33923);
		const a = Buffer.from("data");
		function o(e) {
			return (0, i.c3)(e).map((e) => {
				const [t, n] = (0, i.c3)(e);
				const r = (0, i.c3)(n).map(i.$$);
				return {
					id: (0, i.NX)(t),
					fields: r,
					bytes: r.reduce((e, { length: t }) => e + t, 0)
				};
			});
		}
		function s({ fields: e }) {
			for (let t = e.length - 2; t >= 0; t -= 2) {
				if (e[t]?.equals(a)) return e[t + 1] ?? null;
			}
			return null;
		}
		function c({ fields: e }) {
			return e.filter((e, t) => t % 2 === 0).map(String);
		}
		function l({ fields: e }, t) {
			const n = e.findIndex((e, n) => e !== t && !(n % 2 === 0 && e.equals(a)) && !(0, r.isUtf8)(e));
			if (n < 0) return null;
			const i = Math.floor(n / 2) + 1;
			return n % 2 === 0 ? `the name of field ${i}` : `the value of field ${i}`;
		}
		function u({ fields: e }) {
			return e.length === 2 && e[0]?.equals(a) === true;
		}
		function d({ fields: e }) {
			return e.map((e) => e.toString("base64"));
		}
		async function f(e, t, n) {
			const r = await Promise.all(n.map((n) => e([
				"XRANGE",
				t,
				n,
				n
			])));
			return r.flatMap(o);
		}
	}),
	76119: ((e, t, n) => {
		n.d(t, {
			TL: () => s,
			Xo: () => u,
			bz: () => a
		});
		var r = n(8287);
		var i = n(35944);
		function a(e, t, n, r, i) {
			e.add(n, null, () => {
				const e = i();
				const n = r === null ? e : `Entry ${r}: ${e}`;
				const a = {
					line: null,
					column: null,
					byte_start: null,
					byte_end: null
				};
				return {
					path: t,
					entry: r,
					...a,
					detail: n,
					message: e
				};
			});
		}
		const o = 80;
		function s(e) {
			return `"${(0, i.$)(e, o)}"`;
		}
		const c = 86400;
		const l = 365.25 * c;
		function u(e) {
			if (e < 10) return `${Number(e.toFixed(3))} s`;
			const t = `${(0, r.B)(Math.round(e))} s`;
			if (e < c) return t;
			const [n, i] = e < 2 * l ? [c, "day"] : [l, "year"];
			const a = Math.round(e / n);
			return `${t} (${(0, r.B)(a)} ${a === 1 ? i : `${i}s`})`;
		}
	}),
	31505: ((e, t, n) => {
		n.d(t, {
			W$: () => a,
			_p: () => s,
			q3: () => r,
			vQ: () => c
		});
		function r(e, t) {
			const [n, r] = [e.indexOf("-"), t.indexOf("-")];
			return i(e.slice(0, n), t.slice(0, r)) || i(e.slice(n + 1), t.slice(r + 1));
		}
		function i(e, t) {
			if (e.length !== t.length) return e.length - t.length;
			return e < t ? -1 : e > t ? 1 : 0;
		}
		function a(e) {
			return Number(e.slice(0, e.indexOf("-")));
		}
		const o = (1n << 64n) - 1n;
		function s(e) {
			const t = e.indexOf("-");
			const n = BigInt(e.slice(0, t));
			const r = BigInt(e.slice(t + 1));
			if (r < o) return `${n}-${r + 1n}`;
			return n < o ? `${n + 1n}-0` : null;
		}
		function c(e) {
			const t = e.indexOf("-");
			const n = BigInt(e.slice(0, t));
			const r = BigInt(e.slice(t + 1));
			if (r > 0n) return `${n}-${r - 1n}`;
			return n > 0n ? `${n - 1n}-${o}` : null;
		}
	}),
	96840: ((e, t, n) => {
		n.d(t, {
			HN: () => r,
			Nb: () => u,
			Z_: () => a,
			pb: () => i
		});
		const r = [
			"events",
			"audits",
			"dead_letters"
		];
		function i({ prefix: e, systemId: t }) {
			return `redis:${e}:${t}`;
		}
		function a({ prefix: e, systemId: t }) {
			return r.map((n) => `${e}:${t}:${n}`);
		}
		function o({ prefix: e, systemId: t }, n) {
			return n ?? `${e}:${t}:quarantine`;
		}
		function s(e, t) {
			return `${e}:${t.replaceAll(":", "_")}`;
		}
		function c(e, t) {
			const n = t.replace(/:(?![^{}]*\})/g, "_");
			const r = [
				s(e, t),
				`${e}:{${t}}`,
				`${e}:${n}`
			];
			return r.find((e) => l(e) === l(t)) ?? null;
		}
		function l(e) {
			const t = e.indexOf("{");
			const n = e.indexOf("}", t + 1);
			return t < 0 || n <= t + 1 ? e : e.slice(t + 1, n);
		}
		function u(e, t, n, r) {
			const i = o(e, n);
			return r ? c(i, t) : s(i, t);
		}
	}),
	60146: ((e, t, n) => {
		n.d(t, { a: () => s });
		const r = 100;
		function i(e) {
			return e.length < 3 ? 0 : Math.min(3, Math.max(1, Math.floor(e.length / 3)));
		}
		function a(e, t, n) {
			if (Math.abs(e.length - t.length) > n) return Infinity;
			let r = [];
			let i = Array.from({ length: t.length + 1 }, (e, t) => t);
			for (let a = 1; a <= e.length; a++) {
				const o = [a];
				const [s, c] = [Math.max(1, a - n), Math.min(t.length, a + n)];
				let l = s === 1 ? a : Infinity;
				for (let n = s; n <= c; n++) {
					const s = e[a - 1] === t[n - 1] ? 0 : 1;
					let c = Math.min((i[n] ?? Infinity) + 1, (o[n - 1] ?? Infinity) + 1, (i[n - 1] ?? Infinity) + s);
					if (e[a - 1] === t[n - 2] && e[a - 2] === t[n - 1]) c = Math.min(c, (r[n - 2] ?? Infinity) + 1);
					o[n] = c;
					l = Math.min(l, c);
				}
				if (l > n) return Infinity;
				[r, i] = [i, o];
			}
			const a = i[t.length] ?? Infinity;
			return a > n ? Infinity : a;
		}
		function o(e, t) {
			const n = t.filter((t) => {
				const n = t.toLowerCase();
				const [r, i] = n.length < e.length ? [n, e] : [e, n];
				return r.length >= 3 && i.startsWith(r);
			});
			return n.length === 1 ? n[0] ?? null : null;
		}
		function s(e, t) {
			if (e.length > r) return null;
			const n = e.toLowerCase();
			const s = [...new Set(t)].filter((t) => t !== e && t.length <= r);
			let c = null;
			let l = i(e);
			for (const e of s) {
				const t = a(n, e.toLowerCase(), l);
				if (t > l || c !== null && t === l) continue;
				[c, l] = [e, t];
			}
			return c ?? o(n, s);
		}
	})
};
