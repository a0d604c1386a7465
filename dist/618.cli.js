export const id = 618;
export const ids = [618];
export const modules = {
	10618: ((e, t, n) => {
		n.d(t, { redisArtifacts: () => Bt });
		var r = n(64077);
		var i = n(78474);
		var a = n(58500);
		var o = n(90488);
		;
		class s extends Error {}
		class c extends Error {
			endpoint;
			role;
			command;
			answer;
			code;
			constructor(e, t, n, r) {
				super("a server could not be used", { cause: r });
				this.endpoint = e;
				this.role = t;
				this.command = n === null ? null : m(n);
				this.answer = r instanceof o.ErrorReply ? r.message : null;
				this.code = this.answer === null ? f(r) : /^[A-Z]+/.exec(this.answer)?.[0] ?? "ERR";
			}
			get isPassing() {
				if (this.answer !== null) {
					return u.has(this.code) || /max number of clients/.test(this.answer);
				}
				return !this.isSlow && !this.isForeign && (this.code === "" || d.has(this.code));
			}
			get isSlow() {
				return this.cause instanceof s;
			}
			get isForeign() {
				const { cause: e } = this;
				return e instanceof TypeError || e instanceof Error && /^Unknown RESP type/.test(e.message);
			}
		}
		class l extends Error {
			failure;
			isPassing;
			constructor(e, t) {
				super(e.message);
				this.failure = e;
				this.isPassing = t;
			}
		}
		const u = new Set([
			"LOADING",
			"MASTERDOWN",
			"CLUSTERDOWN",
			"TRYAGAIN"
		]);
		const d = new Set([
			"ECONNREFUSED",
			"ECONNRESET",
			"ECONNABORTED",
			"EPIPE",
			"ETIMEDOUT",
			"EAI_AGAIN",
			"EHOSTUNREACH",
			"ENETUNREACH"
		]);
		function f(e) {
			const t = e instanceof Error ? e.code : undefined;
			return typeof t === "string" ? t : "";
		}
		const p = new Set([
			"XINFO",
			"XGROUP",
			"CLUSTER",
			"SENTINEL",
			"MEMORY",
			"CONFIG"
		]);
		function m([e, t]) {
			const n = String(e).toUpperCase();
			return p.has(n) ? `${n} ${String(t).toUpperCase()}` : n;
		}
		var h = n(77030);
		var g = n(60146);
		;
		class _ extends Error {
			name = "RedisAddressMistake";
			problem;
			remedy;
			constructor(e, t) {
				super(`redis-url: ${e}. ${t}`);
				this.problem = e;
				this.remedy = t;
			}
		}
		const v = {
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
		const y = 6379;
		const ee = 26379;
		const b = "Write redis://HOST:PORT/DATABASE, with USER:PASSWORD@ before the host where there is a password.";
		const x = "In a user or password, write %40 for @, %2F for /, %3A for :, %3F for ?, %23 for # and %25 for a percent sign.";
		const S = ["sentinel-user", "sentinel-password"];
		function C(e, t = process.env) {
			const n = te(e.trim(), t);
			const [r, i] = ne(n);
			const a = re(r);
			if (/[\s\p{Cc}]/u.test(i)) {
				throw new _("there is a space or a line break in the address", "Write %20 for a space.");
			}
			const { authority: o, path: s, query: c } = ie(i);
			const [l, u] = ae(o);
			const { kind: d, hasTls: f } = a;
			const p = oe(u, d === "sentinel" ? ee : y);
			const m = `${r.toLowerCase()}://${p.map(w).join(",")}`;
			const h = {
				hasTls: f,
				endpoints: p,
				login: l
			};
			if (d !== "sentinel") {
				M(c);
				const e = P(s);
				if (d === "cluster") {
					N(e);
					return {
						kind: d,
						...h,
						database: e,
						shown: m
					};
				}
				se(p);
				return {
					kind: d,
					...h,
					database: e,
					shown: `${m}/${e}`
				};
			}
			const g = le(c);
			const [v, b] = ce(s);
			const x = `${m}/${v}/${b}`;
			return {
				kind: d,
				...h,
				database: b,
				masterName: v,
				sentinelLogin: g,
				shown: x
			};
		}
		function w({ host: e, port: t }) {
			return (0, h.isIPv6)(e) ? `[${e}]:${t}` : `${e}:${t}`;
		}
		const T = 4;
		function E(e, t = process.env) {
			const n = D(e.trim());
			const r = (n === null ? e : t[n] ?? "").trim();
			const i = /^(?:[^/?#@]*:\/\/)?(.*)@/s.exec(r)?.[1] ?? "";
			const a = i.includes(":") ? i.slice(i.indexOf(":") + 1) : i;
			const o = [...r.matchAll(/[?&](?!sentinel-user=)[^=&#]*=([^&#]*)/g)].map((e) => e[1] ?? "");
			const s = [a, ...o].filter((e) => e !== "" && e !== "default");
			if (s.length === 0 && !r.includes("?")) return [];
			const c = s.map((e) => k(e) ?? e);
			const l = new Set([
				r,
				...s,
				...c
			].filter((e) => e.length >= T));
			return [...l].sort((e, t) => t.length - e.length);
		}
		function D(e) {
			return /^env:\s*([A-Za-z_][A-Za-z0-9_]*)$/.exec(e)?.[1] ?? null;
		}
		function te(e, t) {
			if (!e.startsWith("env:")) return e;
			const n = D(e);
			if (n === null) {
				throw new _("what follows env: is not the name of an environment variable", "Write env: and the name alone, such as env:REDIS_URL.");
			}
			const r = t[n]?.trim() ?? "";
			if (r !== "") return r;
			throw new _(`the environment variable ${n} is ${t[n] === undefined ? "not set" : "empty"}`, "Set it to the address; in a workflow that is \"env:\" at the step, and a secret of a fork is empty.");
		}
		function ne(e) {
			const [, t, n] = /^([a-z][a-z\d+.-]*):\/\/(.*)$/is.exec(e) ?? [];
			if (t !== undefined && n !== undefined) return [t, n];
			if (e === "") throw new _("the address is empty", b);
			if (Object.keys(v).some((t) => e.toLowerCase().startsWith(`${t}:`))) {
				throw new _("there is no // after the scheme", b);
			}
			throw new _("the address has no scheme", "Write redis:// before the host, or rediss:// where the server expects TLS.");
		}
		function re(e) {
			const t = Object.keys(v);
			const n = e.toLowerCase();
			const r = t.find((e) => e === n);
			if (r !== undefined) return v[r];
			const i = (0, g.a)(n, t);
			throw new _(`the scheme is not one of ${t.map((e) => `${e}://`).join(", ")}`, i === null ? b : `Did you mean ${i}://?`);
		}
		function ie(e) {
			const [, t = "", n = "", r = "", i = ""] = /^([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(e) ?? [];
			if (`${n}${r}${i}`.includes("@")) {
				throw new _("there is an @ after the first /, ? or #", x);
			}
			if (i !== "") throw new _("there is a # in the address", x);
			return {
				authority: t,
				path: n,
				query: r.slice(1)
			};
		}
		function ae(e) {
			const t = e.lastIndexOf("@");
			if (t < 0) return [{
				user: null,
				password: null
			}, e];
			const [, n = "", r = ""] = /^([^:]*):?(.*)$/s.exec(e.slice(0, t)) ?? [];
			return [{
				user: O(n),
				password: O(r)
			}, e.slice(t + 1)];
		}
		function O(e) {
			if (e === "") return null;
			const t = k(e);
			if (t !== null) return t;
			throw new _("a % in the user or password is not followed by two hex digits", x);
		}
		function k(e) {
			try {
				return decodeURIComponent(e);
			} catch {
				return null;
			}
		}
		function oe(e, t) {
			const [n = "", ...r] = e.split(",");
			return [A(n, t), ...r.map((e) => A(e, t))];
		}
		function A(e, t) {
			if (!e.startsWith("[") && e.split(":").length > 2) {
				throw new _("a host has more than one colon", `An IPv6 address stands in brackets, such as redis://[::1]:6379/0. ${x}`);
			}
			const [, n, r, i] = /^(?:\[(.*)\]|([^:[\]]*))(?::(.*))?$/s.exec(e) ?? [];
			const a = n ?? r ?? "";
			if (a === "") throw new _("there is no host", b);
			if (n === undefined ? !/^[\w.-]+$/.test(a) : !(0, h.isIPv6)(a)) {
				throw new _("a host has characters that no host has", `${b} ${x}`);
			}
			return {
				host: a,
				port: i === undefined ? t : j(i)
			};
		}
		function j(e) {
			const t = /^\d{1,5}$/.test(e) ? Number(e) : 0;
			if (t >= 1 && t <= 65535) return t;
			throw new _("a port is not a whole number from 1 to 65535", `${b} ${x}`);
		}
		function M(e) {
			if (e === "") return;
			throw new _("there is a ? in the address, which only addresses of Sentinels have", `More about the connection is set in redis-options. ${x}`);
		}
		function N(e) {
			if (e === 0) return;
			throw new _("the address of a cluster names a database, and a cluster has none but 0", "Leave the / and the number out.");
		}
		function se(e) {
			if (e.length === 1) return;
			throw new _("there are several hosts, but the scheme is that of one server", "Write redis+sentinel:// or redis+cluster:// (rediss+… with TLS), or one host.");
		}
		function P(e) {
			if (e === "" || e === "/") return 0;
			if (/^\/\d{1,9}$/.test(e)) return Number(e.slice(1));
			throw new _("what follows the first / is not the number of a database", `${b} ${x}`);
		}
		function ce(e) {
			const [, t, n] = /^\/([^/]+)(\/.*)?$/s.exec(e) ?? [];
			if (t === undefined) {
				throw new _("the name of the master is missing", "Write it after the Sentinels, such as redis+sentinel://HOST:26379/mymaster/0.");
			}
			if (!/^[\w.-]+$/.test(t)) {
				throw new _("the name of the master has other characters than letters, digits, \".\", \"-\" and \"_\"", x);
			}
			return [t, P(n ?? "")];
		}
		function le(e) {
			const t = {};
			for (const n of e === "" ? [] : e.split("&")) {
				const [, e = "", r = ""] = /^([^=]*)=?(.*)$/s.exec(n) ?? [];
				if (!S.some((t) => t === e)) throw ue(e);
				t[e] = O(r);
			}
			return {
				user: t["sentinel-user"] ?? null,
				password: t["sentinel-password"] ?? null
			};
		}
		function ue(e) {
			const t = (0, g.a)(e, S);
			return new _(`after the ?, there is something other than ${S.map((e) => `${e}=`).join(" and ")}`, t === null ? x : `Did you mean ${t}?`);
		}
		var F = n(54916);
		;
		const I = "Correct the host and port in redis-url";
		const de = "a service container is at localhost and the port it publishes, or, from a job in a container, at its own name";
		const fe = [
			[/^ECONNREFUSED$/, (e) => [
				"unreachable",
				`${R(e)} refuses the connection (${e.code})`,
				`Start the server, or correct the host and port in redis-url; ${de}.`
			]],
			[/^ENOTFOUND$/, (e) => [
				"unreachable",
				`there is no host ${e.endpoint.host} (${e.code})`,
				`Correct the host in redis-url; ${de}.`
			]],
			[/^EAI_AGAIN$/, (e) => [
				"unreachable",
				`the name ${e.endpoint.host} cannot be looked up now (${e.code})`,
				"Check the network and its name server, and try again."
			]],
			[/^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, (e) => [
				"unreachable",
				`${R(e)} cannot be reached from here (${e.code})`,
				"Check the network and any firewall between."
			]],
			[/^ETIMEDOUT$/, (e) => [
				"unreachable",
				`${R(e)} does not answer (${e.code})`,
				`${I}, or check any firewall between.`
			]],
			[/^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/, (e) => [
				"refused",
				`the TLS certificate of ${R(e)} is ${e.code === "CERT_HAS_EXPIRED" ? "expired" : "not valid yet"} (${e.code})`,
				"Renew the certificate, or check the clock of this machine."
			]],
			[/^ERR_TLS_CERT_ALTNAME_INVALID$/, (e) => [
				"refused",
				`the TLS certificate of ${R(e)} is for another name (${e.code})`,
				"Use the name in the certificate as host in redis-url, or set server-name in redis-options to it."
			]],
			[/SELF_SIGNED|UNABLE_TO_|CERT_|INVALID_CA/, (e) => [
				"refused",
				`the TLS certificate of ${R(e)} is not trusted (${e.code})`,
				"Set ca in redis-options to the PEM file of the authority that signed it."
			]],
			[/^ERR_SSL_.*(?:CERTIFICATE|UNKNOWN_CA|HANDSHAKE_FAILURE|DECRYPT_ERROR)/, (e) => [
				"refused",
				`${R(e)} does not accept the client's TLS certificate, or wants one and got none (${e.code})`,
				"Set cert and key in redis-options to the PEM files of a client certificate that the server trusts."
			]],
			[/^(?:ERR_SSL_|EPROTO)/, (e) => [
				"refused",
				`${R(e)} does not speak TLS, or no version of it that the gate knows (${e.code})`,
				"Write redis:// instead of rediss:// if the server has no TLS, or correct the port."
			]]
		];
		const pe = {
			NOAUTH: (e, { kind: t }) => e.role === "sentinel" ? [
				"refused",
				`the Sentinel at ${R(e)} wants a password (NOAUTH)`,
				"Add ?sentinel-password=PASSWORD to redis-url, and sentinel-user=USER where it has users."
			] : [
				"refused",
				`${R(e)} wants a password (NOAUTH)`,
				t === "sentinel" ? "Put it before the Sentinels in redis-url: redis+sentinel://USER:PASSWORD@HOST:26379/MASTER, or :PASSWORD@ without a user." : "Put it before the host in redis-url: redis://USER:PASSWORD@HOST:PORT, or :PASSWORD@ without a user."
			],
			WRONGPASS: (e) => [
				"refused",
				`${e.role === "sentinel" ? "the Sentinel at " : ""}${R(e)} does not accept the user and password (WRONGPASS)`,
				`Correct ${e.role === "sentinel" ? "sentinel-user and sentinel-password" : "them"} in redis-url; special characters are percent-encoded, such as %40 for @.`
			],
			NOPERM: (e) => ve(e),
			LOADING: (e) => [
				"unreachable",
				`${R(e)} is still loading its data (LOADING)`,
				"Try again when it has, or raise retries in redis-options so that the gate waits longer."
			],
			READONLY: (e) => [
				"refused",
				`${R(e)} is a replica, which takes no changes (READONLY)`,
				"Name the master in redis-url; with Sentinel, redis+sentinel:// finds it."
			],
			MASTERDOWN: (e) => [
				"unreachable",
				`${R(e)} is a replica that has lost its master, and serves no old data (MASTERDOWN)`,
				"Name the master in redis-url, or bring it back."
			],
			CLUSTERDOWN: (e) => [
				"unreachable",
				`the cluster of ${R(e)} is down (CLUSTERDOWN)`,
				"See what redis-cli --cluster check says about it."
			],
			TRYAGAIN: (e) => ye(e),
			ASK: (e) => ye(e),
			MOVED: (e, { kind: t }) => t === "cluster" ? [
				"reply",
				`the nodes of the cluster do not agree about who has a key: ${R(e)} sends the gate on once more (MOVED)`,
				"See what redis-cli --cluster check says about it."
			] : [
				"reply",
				`${R(e)} is a node of a cluster, and the data is on another one (MOVED)`,
				"Write redis+cluster:// instead of redis:// (rediss+cluster:// with TLS)."
			],
			CROSSSLOT: (e) => [
				"reply",
				`the keys of ${e.command === "EXEC" ? "the transaction" : z(e)} are not on one node of the cluster (CROSSSLOT)`,
				"Give them a common part in braces, such as papyra:{local}."
			],
			DENIED: (e) => [
				"refused",
				`${R(e)} is in protected mode: it has no password, and takes connections from its own machine alone (DENIED)`,
				"Give the server a password, or connect from its own machine."
			],
			MISCONF: (e) => [
				"refused",
				`${R(e)} takes no changes, because it cannot save its data to disk (MISCONF)`,
				"Look into the server's log, and make room on its disk."
			],
			NOREPLICAS: (e) => [
				"refused",
				`${R(e)} takes no changes, because too few replicas follow it (NOREPLICAS)`,
				"Bring the replicas back."
			],
			OOM: (e) => [
				"refused",
				`${R(e)} has no memory left for ${z(e)} (OOM)`,
				"Make room, or raise its maxmemory."
			]
		};
		const me = [
			[/DB index is out of range/, (e, { database: t }) => [
				"refused",
				`${R(e)} has no database ${t}`,
				"Correct the number after the last / in redis-url."
			]],
			[/SELECT is not allowed in cluster mode/, (e) => [
				"refused",
				`${R(e)} is a node of a cluster, which has no databases but 0`,
				"Write redis+cluster:// instead of redis:// (rediss+cluster:// with TLS), without a number after the host."
			]],
			[/max number of clients/, (e) => [
				"unreachable",
				`${R(e)} has as many clients as it takes`,
				"Close some of them, or raise its maxclients."
			]],
			[/AUTH <password> called without any password configured|no password is set/, (e) => [
				"refused",
				`${R(e)} has no password, but redis-url has one`,
				"Leave it out, or write the user before it; and see that this is the server you mean."
			]],
			[/cluster support disabled/, (e) => [
				"refused",
				`${R(e)} is no node of a cluster`,
				"Write redis:// instead of redis+cluster:// (rediss:// with TLS)."
			]],
			[/unknown command/i, (e) => e.role === "sentinel" ? [
				"refused",
				`${R(e)} is no Sentinel`,
				"Name the Sentinels in redis-url (their port is 26379 as a rule), or write redis:// instead of redis+sentinel://."
			] : [
				"refused",
				`${R(e)} does not know the command ${z(e)}`,
				"It takes Redis 6.0 or newer; a Sentinel (port 26379 as a rule) is addressed as redis+sentinel://."
			]]
		];
		function L(e, t) {
			const [n, r, i] = e.answer === null ? ge(e, t) : he(e, e.answer, t);
			return new F.A(n, r, i, e.answer === null ? null : e.code, null);
		}
		function he(e, t, n) {
			const r = e.code === "ERR" ? me.find(([e]) => e.test(t))?.[1] : Object.hasOwn(pe, e.code) ? pe[e.code] : undefined;
			if (r !== undefined) return r(e, n);
			return [
				"reply",
				`${R(e)} answers ${z(e)} with ${xe(t, n)}`,
				"The server's documentation says what that means."
			];
		}
		function ge(e, t) {
			const { code: n } = e;
			if (e.isSlow) return _e(e, t);
			if (e.isForeign) {
				return [
					"refused",
					`what answers at ${R(e)} is no Redis server`,
					`${I}${t.hasTls ? "" : "; where the server expects TLS, write rediss://"}.`
				];
			}
			const r = fe.find(([e]) => e.test(n))?.[1];
			if (r !== undefined) return r(e, t);
			const i = n === "" ? "" : ` (${n})`;
			if (e.command !== null) {
				return [
					"lost",
					`the connection to ${R(e)} broke during ${e.command}${i}`,
					"Look into the server's log and at the network between, and run the gate again."
				];
			}
			return [
				"unreachable",
				`${R(e)} ends the connection before it has answered${i}`,
				t.hasTls ? "If it wants a client certificate, set cert and key in redis-options; if it has no TLS, write redis://." : "If it expects TLS, write rediss:// instead of redis://; else look into the server's log."
			];
		}
		function _e(e, t) {
			if (e.command !== null) {
				return [
					"unreachable",
					`${R(e)} does not answer ${e.command} within ${t.commandTimeoutSeconds} s`,
					"Look whether the server is busy or stalled; raise command-timeout or lower page-size in redis-options."
				];
			}
			return [
				"unreachable",
				`${R(e)} does not answer within ${t.connectTimeoutSeconds} s`,
				`${I}${t.hasTls ? ", or write redis:// if the server has no TLS" : ""}; check any firewall between, or raise connect-timeout in redis-options.`
			];
		}
		function ve(e) {
			const t = e.answer ?? "";
			if (/\bkeys?\b/.test(t)) {
				return [
					"refused",
					`${R(e)} does not let the user touch a key of ${z(e)} (NOPERM)`,
					"Give the user an ACL rule for the keys, such as ~papyra:*, which covers Papyra's streams and their quarantine."
				];
			}
			const n = e.command ?? (/the '([a-z|]+)' command/.exec(t)?.[1] ?? "").toUpperCase().replace("|", " ");
			return [
				"refused",
				`${R(e)} does not let the user run ${n === "" ? "a command" : n} (NOPERM)`,
				`Give the user the ACL rule +${n === "" ? "@connection" : n.toLowerCase().replace(" ", "|")}.`
			];
		}
		function ye(e) {
			return [
				"unreachable",
				`the cluster is moving keys away from ${R(e)} (${e.code})`,
				"Try again when it has moved them."
			];
		}
		function R(e) {
			return w(e.endpoint);
		}
		function z(e) {
			return e.command ?? "the greeting";
		}
		const be = 200;
		function xe(e, { secrets: t }) {
			let n = e;
			for (const e of t) {
				const t = e.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
				n = n.replace(new RegExp(e.length < 4 ? `(?<!\\w)${t}(?!\\w)` : t, "g"), "***");
			}
			return JSON.stringify(n.length > be ? `${n.slice(0, be)}…` : n);
		}
		;
		const Se = {
			[o.RESP_TYPES.BLOB_STRING]: Buffer,
			[o.RESP_TYPES.SIMPLE_STRING]: Buffer
		};
		class B {
			endpoint;
			#e;
			#t;
			#n = () => {
				if (!this.#i) this.#l(this.#e.signal.reason);
			};
			#r = null;
			#i = false;
			#a = () => {};
			constructor(e, t) {
				this.endpoint = e;
				this.#e = t;
				this.#t = Ce(e, t);
				this.#t.on("error", (e) => this.#l(e));
				this.#t.unref();
				t.signal.addEventListener("abort", this.#n);
			}
			static async open(e, t) {
				t.signal.throwIfAborted();
				const n = new B(e, t);
				try {
					await n.#u(t.connectTimeoutMs, n.#s());
					return n;
				} catch (e) {
					const t = n.#d(e, null);
					n.close();
					throw t;
				}
			}
			get isBroken() {
				return this.#r !== null;
			}
			async send(e) {
				this.#e.signal.throwIfAborted();
				try {
					return await this.#u(this.#e.commandTimeoutMs, this.#o(e));
				} catch (t) {
					throw this.#d(t, e);
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
				this.#l(new Error("closed"));
			}
			#o(e) {
				return this.#t.sendCommand(e);
			}
			async #s() {
				const e = this.#t.connect();
				const t = this.#o(["PING"]);
				t.catch(() => {});
				await this.#c(e);
				await t.catch((e) => {
					if (!(e instanceof o.ErrorReply && e.message.startsWith("NOPERM"))) throw e;
				});
			}
			#c(e) {
				return new Promise((t, n) => {
					this.#a = n;
					e.then(() => {
						if (this.isBroken) this.#t.destroy();
						t(undefined);
					}, n);
				});
			}
			#l(e) {
				if (this.#r !== null) return;
				this.#r = { cause: e };
				this.#e.signal.removeEventListener("abort", this.#n);
				this.#t.destroy();
				this.#a(e);
			}
			async #u(e, t) {
				const n = setTimeout(() => this.#l(new s()), e);
				try {
					return await t;
				} finally {
					clearTimeout(n);
				}
			}
			#d(e, t) {
				const { role: n, signal: r } = this.#e;
				if (this.#r === null) {
					return e instanceof o.ErrorReply ? new c(this.endpoint, n, t, e) : e;
				}
				const { cause: i } = this.#r;
				return r.aborted && i === r.reason ? i : new c(this.endpoint, n, t, i);
			}
		}
		function Ce(e, t) {
			const { user: n, password: r, tls: i } = t;
			const a = {
				host: e.host,
				port: e.port,
				connectTimeout: t.connectTimeoutMs
			};
			return (0, o.createClient)({
				RESP: 2,
				...n === null ? {} : { username: n },
				...r === null ? {} : { password: r },
				database: t.database,
				disableClientInfo: true,
				maintNotifications: "disabled",
				commandOptions: {
					typeMapping: Se,
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
		class we {
			#e;
			#t = new Map();
			#n = false;
			constructor(e) {
				this.#e = e;
			}
			async at(e, t) {
				const n = `${t} ${w(e)}`;
				const r = this.#t.get(n);
				if (r !== undefined && !r.isBroken) return r;
				if (this.#n) throw new Error("the connection to Redis has been closed");
				const i = await B.open(e, this.#e);
				const a = this.#t.get(n);
				if (a !== undefined && !a.isBroken) {
					i.close();
					return a;
				}
				this.#t.set(n, i);
				if (this.#n) i.close();
				return i;
			}
			close() {
				this.#n = true;
				for (const e of this.#t.values()) e.close();
				this.#t.clear();
			}
		}
		;
		function Te(e) {
			return {
				serverOf: async () => e,
				servers: async () => [e],
				movedTo: () => {},
				lost: () => {}
			};
		}
		function Ee({ endpoints: e, masterName: t, sentinelLogin: n }, r, i, a) {
			let o = null;
			const s = async () => {
				const n = [];
				let r = false;
				for (const t of e) {
					try {
						const e = await l(t);
						if (e !== null) return e;
						r = true;
					} catch (e) {
						if (!(e instanceof c)) throw e;
						n.push(e);
					}
				}
				if (r) throw Oe(t);
				throw Ne("Sentinel", n, a);
			};
			const l = async (e) => {
				const r = await B.open(e, {
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
			const u = async () => {
				if (o !== null) return o;
				const e = await s();
				await De(e, r);
				o = e;
				return o;
			};
			return {
				serverOf: u,
				servers: async () => [await u()],
				movedTo: () => {},
				lost: () => {
					o = null;
				}
			};
		}
		async function De(e, t) {
			const n = await t.at(e, "reads");
			const r = await n.send(["ROLE"]).catch((e) => {
				if (e instanceof c && e.code === "NOPERM") return null;
				throw e;
			});
			if (!Array.isArray(r) || String(r[0]) === "master") return;
			const i = new F.A("unreachable", `${w(e)}, the master according to Sentinel, is a replica`, "A failover is probably under way; try again when it is over.", null, null);
			throw new l(i, true);
		}
		function Oe(e) {
			const t = new F.A("refused", `the Sentinels know no master named ${e}`, "Correct the name after the hosts in redis-url; redis-cli -p 26379 SENTINEL MASTERS lists the names.", null, null);
			return new l(t, false);
		}
		function ke(e, t, n) {
			const r = new Map();
			let i = e;
			const a = async () => {
				const e = [];
				for (const n of i) {
					try {
						await t.at(n, "reads");
						i = V([n, ...i]);
						return n;
					} catch (t) {
						if (!(t instanceof c)) throw t;
						e.push(t);
					}
				}
				throw Ne("node of the cluster", e, n);
			};
			return {
				serverOf: async (e) => r.get(e) ?? a(),
				async servers() {
					const n = await a();
					const r = await t.at(n, "reads");
					const o = Me(await r.send(["CLUSTER", "SLOTS"]), n);
					i = V([...o, ...e]);
					return o;
				},
				movedTo: (e, t) => {
					r.set(e, t);
				},
				lost: (e) => {
					for (const [t, n] of r) {
						if (w(n) === w(e)) r.delete(t);
					}
					i = [...i].sort((t, n) => Number(Ae(t, e)) - Number(Ae(n, e)));
				}
			};
		}
		function Ae(e, t) {
			return w(e) === w(t);
		}
		function V(e) {
			return [...new Map(e.map((e) => [w(e), e])).values()];
		}
		const je = 16384;
		function Me(e, t) {
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
			if (r === je) return V(i);
			const a = new F.A("unreachable", `the cluster of ${w(t)} serves ${r} of its ${je} slots, so that keys can be missing`, "See what redis-cli --cluster check says about it.", null, null);
			throw new l(a, true);
		}
		function Ne(e, t, n) {
			const r = t.map((e) => L(e, n));
			const i = r.find(({ kind: e }) => e === "refused");
			if (i !== undefined) return new l(i, false);
			const a = new F.A("unreachable", `no ${e} answers: ${r.map(({ message: e }) => e).join(", ")}`, "Start them, or correct the hosts and ports in redis-url.", null, null);
			return new l(a, true);
		}
		var Pe = n(77598);
		var Fe = n(73024);
		var Ie = n(76760);
		var Le = n(41692);
		;
		const Re = [
			"ca",
			"cert",
			"key",
			"server-name"
		];
		function ze(e, t, n) {
			if (!e) {
				Be(t);
				return null;
			}
			const r = H("ca", t.ca, n);
			const i = H("cert", t.cert, n);
			const a = H("key", t.key, n);
			if (i === null !== (a === null)) {
				const [e, t] = i === null ? ["key", "cert"] : ["cert", "key"];
				throw U(`${e} is set and ${t} is not`, `Set ${t} to the PEM file that belongs to it.`);
			}
			if (r !== null) Ve("ca", r);
			if (i !== null) Ve("cert", i);
			return {
				secureContext: He(r, i, a),
				...Ue(t["server-name"])
			};
		}
		function Be(e) {
			const t = Re.find((t) => e[t] !== undefined);
			if (t === undefined) return;
			throw U(`${t} is set, but redis-url has no TLS`, `Write rediss:// instead of redis://, or leave ${t} out.`);
		}
		function H(e, t, n) {
			if (t === undefined) return null;
			try {
				return (0, Fe.readFileSync)((0, Ie.resolve)(n, t));
			} catch (n) {
				const r = n.code ?? "unknown error";
				throw U(`the file ${JSON.stringify(t)} of ${e} cannot be read (${r})`, "Name a PEM file; the path is relative to the workspace.", n);
			}
		}
		function Ve(e, t) {
			try {
				new Pe.X509Certificate(t);
			} catch (t) {
				throw U(`the file of ${e} holds no certificate in PEM form`, "A PEM file begins with -----BEGIN CERTIFICATE-----.", t);
			}
		}
		function He(e, t, n) {
			try {
				return (0, Le.createSecureContext)({
					...e === null ? {} : { ca: e },
					...t === null ? {} : { cert: t },
					...n === null ? {} : { key: n }
				});
			} catch (e) {
				const t = e.code ?? "unknown error";
				throw U(`cert and key cannot be used (${t})`, "The key has to be the one of the certificate, in PEM form and without a passphrase.", e);
			}
		}
		function Ue(e) {
			if (e === undefined) return {};
			if ((0, h.isIP)(e) > 0) return { checkServerIdentity: (t, n) => (0, Le.checkServerIdentity)(e, n) };
			return { servername: e };
		}
		function U(e, t, n = null) {
			return new F.A("refused", `redis-options: ${e}`, t, null, n);
		}
		;
		async function We(e, t, n) {
			await e.send(["MULTI"]).catch((e) => {
				throw W(e, n);
			});
			const r = await Promise.allSettled(t.map((t) => e.send(t)));
			const i = r.find((e) => e.status === "rejected");
			if (i !== undefined) throw W(i.reason, n);
			const a = await e.sendToTheEnd(["EXEC"]).catch((e) => {
				throw Ge(e, n);
			});
			if (!Array.isArray(a)) return null;
			Ke(e, t, a, n);
			return a;
		}
		function W(e, t) {
			if (!(e instanceof c)) return e;
			const { kind: n, message: r, remedy: i, code: a } = L(e, t);
			const o = n === "lost" ? "unreachable" : n;
			return new F.A(o, r, i, a, null);
		}
		function Ge(e, t) {
			if (!(e instanceof c) || e.answer !== null) return W(e, t);
			const { message: n } = L(e, t);
			return new F.A("lost", `${n}, so nobody knows whether the transaction was carried out: all of it was, or nothing`, "Scan again to see which.", null, null);
		}
		function Ke(e, t, n, r) {
			const i = n.flatMap((e, t) => e instanceof o.ErrorReply ? [{
				reply: e,
				at: t
			}] : []);
			const [a] = i;
			if (a === undefined) return;
			const s = new c(e.endpoint, "server", t[a.at] ?? null, a.reply);
			const { kind: l, message: u, remedy: d, code: f } = L(s, r);
			throw new F.A(l, `${u}, in a transaction whose other commands (${n.length - i.length} of ${n.length}) were carried out`, d, f, null);
		}
		;
		const qe = 250;
		const Je = 5e3;
		const Ye = 5;
		async function Xe(e) {
			const t = Ze(e.url);
			const n = new Qe(t, e);
			try {
				await n.open();
				return n;
			} catch (e) {
				await n.close();
				throw e;
			}
		}
		function Ze(e) {
			try {
				return C(e);
			} catch (e) {
				if (!(e instanceof _)) throw e;
				throw new F.A("refused", `redis-url: ${e.problem}`, e.remedy, null, e);
			}
		}
		class Qe {
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
				const n = ze(e.hasTls, t.options, t.cwd);
				this.shownAddress = e.shown;
				this.isCluster = e.kind === "cluster";
				this.#e = t.options.retries;
				[this.#t, this.#n] = et(t.signal);
				this.#r = nt(e, t);
				const r = tt(e, t.options, n, this.#t);
				this.#i = new we(r);
				this.#a = $e(e, this.#i, r, this.#r);
			}
			async open() {
				await this.#l(async () => {
					for (const e of await this.#a.servers()) await this.#c(e, "reads");
				});
			}
			read(e, t) {
				return this.#l(async () => (await this.#s(e, t, "reads")).reply);
			}
			async *keys(e) {
				for (let t = 0;; t++) {
					try {
						for (const t of await this.#a.servers()) {
							yield* ot(await this.#c(t, "reads"), e);
						}
						return;
					} catch (e) {
						await this.#u(e, t);
					}
				}
			}
			transact(e, t) {
				const n = this.#o.then(async () => {
					const n = () => this.#s(e, ["WATCH", e], "transactions");
					const { node: r } = await this.#l(n);
					try {
						const e = (e) => r.send(e).catch((e) => {
							throw W(e, this.#r);
						});
						const n = await t(e);
						if (n !== null) return await We(r, n, this.#r);
						await e(["UNWATCH"]);
						return null;
					} catch (e) {
						r.close();
						throw e;
					}
				});
				this.#o = n.catch(() => {});
				return n;
			}
			async close() {
				this.#n();
				this.#i.close();
			}
			async #s(e, t, n) {
				for (let r = 0;; r++) {
					const i = await this.#c(await this.#a.serverOf(e), n);
					try {
						return {
							node: i,
							reply: await i.send(t)
						};
					} catch (a) {
						const o = this.isCluster ? rt(a) : null;
						if (o === null) {
							if (i.isBroken || a instanceof c && a.isPassing) this.#a.lost(i.endpoint);
							throw a;
						}
						if (r === Ye) throw a;
						if (o.isForOnce) {
							if (n === "transactions") throw a;
							return await it(await this.#c(o.endpoint, n), t);
						}
						this.#a.movedTo(e, o.endpoint);
					}
				}
			}
			async #c(e, t) {
				try {
					return await this.#i.at(e, t);
				} catch (t) {
					this.#a.lost(e);
					throw t;
				}
			}
			async #l(e) {
				for (let t = 0;; t++) {
					try {
						return await e();
					} catch (e) {
						await this.#u(e, t);
					}
				}
			}
			async #u(e, t) {
				this.#t.throwIfAborted();
				if (!(e instanceof c || e instanceof l)) throw e;
				if (t >= this.#e || !this.#d(e)) {
					throw e instanceof l ? e.failure : L(e, this.#r);
				}
				const n = Math.min(qe * 2 ** t, Je);
				await (0, a.setTimeout)(n, undefined, { signal: this.#t }).catch(() => this.#t.throwIfAborted());
			}
			#d(e) {
				if (e instanceof c && e.isSlow) return this.#r.kind !== "single";
				return e.isPassing || e instanceof c && e.code === "ASK";
			}
		}
		function $e(e, t, n, r) {
			if (e.kind === "sentinel") return Ee(e, t, n, r);
			if (e.kind === "cluster") return ke(e.endpoints, t, r);
			return Te(e.endpoints[0]);
		}
		function et(e) {
			const t = new AbortController();
			(0, i.setMaxListeners)(0, t.signal);
			const n = () => t.abort(e.reason);
			if (e.aborted) n();
			e.addEventListener("abort", n);
			return [t.signal, () => e.removeEventListener("abort", n)];
		}
		function tt(e, t, n, r) {
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
		function nt(e, { url: t, options: n }) {
			const r = e.kind === "sentinel" ? [e.login, e.sentinelLogin] : [e.login];
			const i = r.flatMap(({ user: e, password: t }) => [e, t]);
			const a = [...E(t), ...i.filter((e) => e !== null)];
			return {
				kind: e.kind,
				hasTls: e.hasTls,
				database: e.database,
				connectTimeoutSeconds: n["connect-timeout"],
				commandTimeoutSeconds: n["command-timeout"],
				secrets: a.sort((e, t) => t.length - e.length)
			};
		}
		function rt(e) {
			if (!(e instanceof c) || e.code !== "MOVED" && e.code !== "ASK") return null;
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
		async function it(e, t) {
			const [, n] = await Promise.all([e.send(["ASKING"]), e.send(t)]);
			return {
				node: e,
				reply: n
			};
		}
		const at = "1000";
		async function* ot(e, t) {
			let n = "0";
			do {
				const r = await e.send([
					"SCAN",
					n,
					"MATCH",
					t,
					"COUNT",
					at
				]);
				const [i, a] = Array.isArray(r) ? r : [];
				n = String(i);
				if (Array.isArray(a) && a.length > 0) yield a.map(String);
			} while (n !== "0");
		}
		var G = n(96840);
		;
		const st = "*";
		async function ct(e, t, n, r) {
			if (n !== st) return [{
				prefix: t,
				systemId: n
			}];
			const i = new Set();
			for await (const n of e.keys(`${ut(t)}:*`)) {
				for (const e of n) {
					const n = lt(e, t);
					const a = r !== undefined && e.startsWith(`${r}:`);
					if (n !== null && !a) i.add(n);
				}
			}
			return [...i].sort().map((e) => ({
				prefix: t,
				systemId: e
			}));
		}
		function lt(e, t) {
			const n = G.HN.find((t) => e.endsWith(`:${t}`));
			const r = t.length + 1;
			const i = e.length - (n?.length ?? 0) - 1;
			if (n === undefined || i < r || !e.startsWith(`${t}:`)) return null;
			return e.slice(r, i);
		}
		function ut(e) {
			return e.replace(/[*?[\]\\]/g, "\\$&");
		}
		var dt = n(33993);
		var ft = n(4056);
		var pt = n(15977);
		var mt = n(25725);
		var ht = n(42668);
		var K = n(98750);
		var gt = n(31505);
		var _t = n(12449);
		var q = n(86452);
		var vt = n(40551);
		var yt = n(16125);
		var J = n(63977);
		var bt = n(76119);
		;
		const Y = {
			missing: "Missing 'data' field or non-string payload",
			invalid: "Invalid JSON payload in stream entry",
			notObject: "JSON payload is not an object/dict"
		};
		const xt = J.GW.indexOf("audit");
		const X = 10;
		const St = 13;
		const Ct = 9;
		const wt = 1 << 16;
		const Z = 3;
		class Tt {
			damaged = [];
			latestAudit = null;
			#e;
			#t;
			#n = Buffer.allocUnsafe(wt);
			#r = {
				id: "",
				fields: [],
				bytes: 0
			};
			#i = {
				id: "",
				bytes: null
			};
			#a = null;
			#o = this.#i;
			constructor(e) {
				this.#e = e;
				this.#t = new vt.V5(this, e.facts);
			}
			scan(e, t = (0, K.Md)(e)) {
				const n = (0, K.Il)(e, t);
				this.#r = e;
				this.#i = {
					id: e.id,
					bytes: n === null ? t?.length ?? null : null
				};
				this.#a = null;
				if (n !== null) this.#c(n);
				else if (t === null) this.#l();
				else {
					const e = this.#s(t);
					this.#t.push(e, 0, t.length + 1, 0, true);
				}
				if (this.#a !== null) this.#o = this.#i;
				return this.#a;
			}
			#s(e) {
				const { length: t } = e;
				const n = t < wt ? this.#n : Buffer.allocUnsafe(t + 1);
				e.copy(n);
				if (e.includes(X) || e.includes(St)) {
					for (let e = 0; e < t; e++) {
						if (n[e] === X || n[e] === St) n[e] = Ct;
					}
				}
				n[t] = X;
				return n;
			}
			badLine({ start: e, end: t, buffer: n }, r, i) {
				const a = n.subarray(e, t);
				const o = a.length <= q.A_ ? (0, q.q1)({
					bytes: a,
					error: r,
					errorAt: i
				}) : {
					...(0, q.Pm)(r, false),
					at: i
				};
				this.#u(o.rule, Y.invalid, () => ({
					column: (0, q.o0)(a, o.at),
					message: Et(o, r, a.length)
				}));
			}
			oddLine(e, t) {
				if (t.notObject) {
					this.#u("non-object-payload", Y.notObject, () => ({
						column: null,
						message: _t.y0["non-object-payload"].meaning
					}));
					return;
				}
				for (const { rule: e, message: n } of (0, yt.T)(t)) {
					this.#d(e, e === "time-regression" ? this.#o : this.#i, n);
				}
			}
			goodRecord() {
				const { facts: e, kind: t } = this.#e;
				const { verdict: n } = e;
				if (n.kind === xt) {
					this.latestAudit ??= {
						id: this.#i.id,
						gauges: e.latestAudit() ?? {}
					};
				}
				if (n.kind !== pt.xS && n.kind !== t) {
					const e = `kind is ${J.GW[n.kind]}: Papyra looks for no such record among the ${G.HN[t]}`;
					this.#d("unknown-kind", this.#i, () => e);
				}
				if (n.hasTimestamp) this.#a = e.lastTimestamp();
			}
			unterminatedLine() {}
			#c(e) {
				this.#u("invalid-utf8", Y.invalid, () => ({
					column: null,
					message: `${e} is not UTF-8; Papyra itself crashes on it, and reads nothing of the stream`
				}));
			}
			#l() {
				const e = this.#r;
				this.#u("missing-payload", Y.missing, () => {
					const t = (0, K.pi)(e);
					const n = t.slice(0, Z).map(bt.TL).join(", ");
					const r = t.length > Z ? ` and ${t.length - Z} more` : "";
					const i = `the entry has no field "data", in which Papyra keeps the record; it has ${n}${r}`;
					return {
						column: null,
						message: i
					};
				});
			}
			#u(e, t, n) {
				const { findings: r, keepsDamage: i } = this.#e;
				const a = this.#i;
				if (i) this.damaged.push({
					id: a.id,
					rule: e,
					bytes: this.#r.bytes
				});
				r.add(e, "CORRUPTED_LINE", () => ({
					...this.#f(a),
					detail: t,
					...n()
				}));
			}
			#d(e, t, n) {
				this.#e.findings.add(e, null, () => {
					const e = n();
					return {
						...this.#f(t),
						column: null,
						detail: `Entry ${t.id}: ${e}`,
						message: e
					};
				});
			}
			#f({ id: e, bytes: t }) {
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
		function Et({ rule: e, at: t, message: n }, r, i) {
			if (e === "blank-line") return i === 0 ? "the payload is empty" : "the payload is white space alone";
			if (e === "glued-records") {
				return `a torn record and another share the payload; the second is intact and starts at byte offset ${t}`;
			}
			return `${Dt(e, r) ?? n}, at byte offset ${t} of the payload`;
		}
		function Dt(e, t) {
			if (e === "bom") return "the payload starts with a byte order mark";
			return e === "invalid-json" && t === "incomplete" ? "the payload ends before its value does" : null;
		}
		var Ot = n(36240);
		;
		async function kt(e, t, n, i) {
			const a = new At(e, t, n, i);
			try {
				await a.run();
			} catch (e) {
				if (!(e instanceof r._n || e instanceof F.A)) throw e;
				const t = e instanceof r._n ? e : n.signal.reason ?? null;
				return a.result(t, e instanceof F.A && t === null ? e : null);
			}
			return a.result(null, null);
		}
		class At {
			#e;
			#t;
			#n;
			#r;
			#i = new pt.tL(true);
			#a = {
				first: null,
				last: null
			};
			#o;
			constructor(e, t, n, r) {
				this.#e = e;
				this.#t = n;
				this.#n = r;
				this.#r = new ft.F(n);
				const i = {
					now: 0,
					scanned: 0,
					records: 0,
					payloadBytes: 0,
					bytes: 0,
					scanner: null
				};
				this.#o = t.map((e) => ({
					key: e,
					state: undefined,
					...i
				}));
			}
			async run() {
				for (const e of this.#o) await this.#s(e);
				for (const [e, t] of this.#o.entries()) {
					try {
						await this.#c(t, e);
					} finally {
						this.#l();
					}
				}
			}
			async #s(e) {
				const { signal: t } = this.#t;
				t.throwIfAborted();
				e.now = await (0, ht.n)(this.#e, e.key);
				e.state = await (0, ht.W)(this.#e, e.key, {
					findings: this.#r,
					options: this.#n.redis,
					now: e.now,
					signal: t
				});
			}
			async #c(e, t) {
				const { key: n, state: r, now: i } = e;
				this.#i.startStream();
				if (r === null || r === undefined || r.last_id === null) return;
				const { forRecovery: a, onBytes: o, signal: s } = this.#t;
				const { redis: c, sampleSize: l } = this.#n;
				const [u, d] = [this.#r, this.#i];
				const f = new mt.N(u, n, {
					now: i,
					maxDrift: c["max-clock-drift"]
				});
				const p = new Tt({
					key: n,
					kind: t,
					findings: u,
					facts: d,
					keepsDamage: a !== null
				});
				e.scanner = p;
				const m = (0, Ot.ll)(this.#e, n, {
					from: r.last_id,
					limit: l === "all" ? Number.POSITIVE_INFINITY : l,
					pageSize: c["page-size"],
					pagePause: c["page-pause"],
					signal: s
				});
				for await (const t of m) {
					let n = 0;
					const r = d.counts.total;
					for (const r of t) {
						const t = (0, K.Md)(r);
						f.add(r.id, p.scan(r, t));
						n += t?.length ?? 0;
						e.bytes += r.bytes;
					}
					e.scanned += t.length;
					e.records += d.counts.total - r;
					e.payloadBytes += n;
					o(n);
				}
			}
			#l() {
				const { first: e, last: t } = this.#a;
				this.#a = {
					first: jt(e, this.#i.lastTimestamp()),
					last: Mt(t, this.#i.firstTimestamp)
				};
			}
			result(e, t) {
				const { total: n, event: r, audit: i, dead_letter: a, other: o } = this.#i.counts;
				const s = Q(this.#o.map(({ payloadBytes: e }) => e));
				const c = {
					files: this.#o.map(Pt),
					streams: this.#o.flatMap(Ft),
					...this.#r.result(),
					records: {
						total: n,
						event: r,
						audit: i,
						dead_letter: a,
						other: o
					},
					events: this.#i.events(),
					latest_audit: this.#u(),
					bytes: s,
					coverage: {
						unit: "entries",
						scanned: Q(this.#o.map(({ scanned: e }) => e)),
						total: Q(this.#o.map(({ state: e }) => e?.entries ?? 0))
					},
					timestamps: this.#a,
					sha256: null
				};
				const l = this.#o.some(({ state: e }) => e === undefined || Nt(e));
				return {
					scan: c,
					interruption: e,
					failure: t,
					isThere: l,
					members: [],
					streams: this.#o.map(It)
				};
			}
			#u() {
				const e = this.#o.flatMap(({ scanner: e }) => e?.latestAudit ?? []);
				return e.sort((e, t) => (0, gt.q3)(t.id, e.id))[0]?.gauges ?? null;
			}
		}
		function jt(e, t) {
			if (e === null || t === null) return e ?? t;
			return Number(t) < Number(e) ? t : e;
		}
		function Mt(e, t) {
			if (e === null || t === null) return e ?? t;
			return Number(t) > Number(e) ? t : e;
		}
		function Nt(e) {
			return e === null || e.last_generated_id !== null;
		}
		function Pt({ key: e, payloadBytes: t, records: n }) {
			return {
				path: e,
				bytes: t,
				inflated_bytes: null,
				records: n,
				sha256: null
			};
		}
		function Ft({ state: e, scanned: t }) {
			return e === null || e === undefined ? [] : [{
				...e,
				scanned: t
			}];
		}
		function It({ key: e, records: t, bytes: n, scanner: r }) {
			return {
				key: e,
				records: t,
				bytes: n,
				damaged: r?.damaged ?? []
			};
		}
		function Q(e) {
			return e.reduce((e, t) => e + t, 0);
		}
		function Lt(e, { message: t, remedy: n }) {
			return {
				subject: e,
				message: `${e} cannot be read: ${t}. ${n}`,
				severity: "error"
			};
		}
		;
		class Rt {
			kind = "redis";
			path;
			#e;
			#t;
			#n;
			constructor(e, t, n) {
				this.path = (0, G.pb)(e);
				this.#e = e;
				this.#t = t;
				this.#n = n;
			}
			files() {
				return [];
			}
			async scan(e) {
				const t = (0, G.Z_)(this.#e);
				const { failure: n, isThere: r, ...i } = await kt(this.#t, t, e, this.#n);
				if (n !== null) return {
					...i,
					problems: [Lt(this.path, n)]
				};
				return {
					...i,
					problems: r ? [] : this.#r(t)
				};
			}
			#r(e) {
				const { ifNoStreams: t } = this.#n;
				if (t === "ignore") return [];
				const n = `${this.path}: none of the streams ${e.join(", ")} is there, at ${this.#t.shownAddress}. Check ` + "redis-prefix, redis-system-id and the number of the database in redis-url (\"redis-system-id: *\" finds every system " + "that has the prefix), or set if-no-files to warn or ignore.";
				return [{
					subject: this.path,
					message: n,
					severity: t
				}];
			}
			async recover({ streams: e }, t) {
				const { recoverStreams: r } = await n.e(399).then(n.bind(n, 69399));
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
		const zt = "redis://localhost:6379/0";
		const $ = {
			backends: [],
			problems: [],
			isReached: false,
			interruption: null,
			close: async () => {}
		};
		async function Bt(e, { cwd: t, mask: n, signal: i }) {
			const a = e.url || zt;
			for (const e of E(a)) n(e);
			const o = {
				...dt.bI,
				...e.options
			};
			try {
				C(a);
				const n = await Xe({
					url: a,
					options: o,
					cwd: t,
					signal: i
				});
				return await Ht(n, e, o);
			} catch (e) {
				if (e instanceof r._n) return {
					...$,
					interruption: e
				};
				if (e instanceof _) return Vt(e.message);
				if (e instanceof F.A) {
					return Vt(`redis-url: Redis cannot be read: ${e.message}. ${e.remedy}`);
				}
				throw e;
			}
		}
		function Vt(e) {
			return {
				...$,
				problems: [{
					subject: "redis-url",
					message: e,
					severity: "error"
				}]
			};
		}
		async function Ht(e, { prefix: t, systemId: n, sampleSize: r, ifNoStreams: i }, a) {
			try {
				const o = await ct(e, t, n, a["quarantine-prefix"]);
				return {
					...$,
					backends: o.map((t) => {
						return new Rt(t, e, {
							redis: a,
							sampleSize: r,
							ifNoStreams: i
						});
					}),
					problems: o.length > 0 ? [] : Ut(t, e, i),
					isReached: true,
					close: () => e.close()
				};
			} catch (t) {
				await e.close();
				throw t;
			}
		}
		function Ut(e, { shownAddress: t }, n) {
			if (n === "ignore") return [];
			const r = `redis-system-id: no stream of Papyra has the prefix ${e} at ${t}. Check redis-prefix and the number ` + "of the database in redis-url, or set if-no-files to warn or ignore.";
			return [{
				subject: "redis-system-id",
				message: r,
				severity: n
			}];
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
			F: () => s,
			N: () => c
		});
		var r = n(76119);
		var i = n(31505);
		const a = 1e9;
		const o = {
			start: Date.UTC(2e3, 0),
			end: Date.UTC(2100, 0)
		};
		function s(e, { now: t, maxDrift: n }) {
			const r = ((0, i.W$)(e) - t) / 1e3;
			return r > n ? r : null;
		}
		class c {
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
				if (n !== null && (0, i.q3)(e, n) >= 0) {
					(0, r.bz)(this.#e, this.#t, "id-regression", e, () => {
						return `the entry behind it has the ID ${n}, which is not higher: a restore or a broken copy leaves this`;
					});
				}
				const a = s(e, this.#n);
				if (a !== null) {
					(0, r.bz)(this.#e, this.#t, "future-id", e, () => {
						return `the ID is ${(0, r.Xo)(a)} ahead of the server's clock; every later entry gets its time from it`;
					});
				}
				if (t !== null) this.#i(e, t);
			}
			#i(e, t) {
				const n = (0, i.W$)(e);
				const s = Number(t);
				const c = n >= o.start && n < o.end;
				const l = s >= a && s * 1e3 < o.end;
				if (!c || !l) return;
				const u = n / 1e3 - s;
				if (Math.abs(u) <= this.#n.maxDrift) return;
				(0, r.bz)(this.#e, this.#t, "timestamp-mismatch", e, () => {
					const e = `${(0, r.Xo)(Math.abs(u))} ${u > 0 ? "before" : "after"}`;
					return `the record's timestamp ${t} is ${e} the time in the ID`;
				});
			}
		}
	}),
	42668: ((e, t, n) => {
		n.d(t, {
			W: () => A,
			n: () => oe
		});
		var r = n(54916);
		var i = n(33923);
		var a = n(76119);
		var o = n(31505);
		var s = n(8287);
		var c = n(96063);
		;
		const l = 1e5;
		const u = 100;
		async function d(e) {
			const { options: t, signal: n } = e;
			const r = t["max-pending-age"];
			let [i, a, s] = [
				0,
				0,
				0
			];
			let u = null;
			let d = null;
			for (let p = "-"; p !== null;) {
				const h = Math.min(t["page-size"], l - i);
				const g = await f(e, p, "+", h);
				i += g.length;
				for (const e of g) {
					if (u === null || e.idleSeconds > u.idleSeconds) u = e;
					if (r !== "off" && e.idleSeconds > r) a++;
				}
				const _ = await m(e, g.map(({ id: e }) => e));
				s += _.length;
				d ??= _[0] ?? null;
				const v = g.at(-1);
				const y = v === undefined || g.length < h || i >= l;
				p = y ? null : (0, o._p)(v.id);
				if (p !== null) await (0, c.v)(t["page-pause"], n);
			}
			return {
				seen: i,
				oldest: u,
				stale: a,
				lost: s,
				firstLost: d
			};
		}
		async function f({ connection: e, key: t, group: n }, r, a, o) {
			const s = await e.read(t, [
				"XPENDING",
				t,
				n,
				r,
				a,
				String(o)
			]);
			return (0, i.c3)(s).map(p);
		}
		function p(e) {
			const [t, n, r] = (0, i.c3)(e);
			return {
				id: (0, i.b6)(t),
				consumer: (0, i.b6)(n),
				idleSeconds: Math.max(0, (0, i.rl)(r)) / 1e3
			};
		}
		async function m(e, t) {
			const n = [];
			for (let r = 0; r < t.length; r += u) {
				const i = t.slice(r, r + u);
				const a = await Promise.all(i.map((t) => h(e, t)));
				n.push(...i.filter((e, t) => a[t]));
			}
			return n;
		}
		async function h(e, t) {
			const n = g(e.stream, t);
			if (n !== null) return !n;
			const { connection: r, key: a } = e;
			if ((0, i.c3)(await r.read(a, [
				"XRANGE",
				a,
				t,
				t
			])).length > 0) return false;
			return (await f(e, t, t, 1)).length > 0;
		}
		function g({ firstId: e, lastId: t, lastGeneratedId: n, maxDeletedId: r }, i) {
			if ((0, o.q3)(i, n) > 0) return true;
			if (e === null || t === null) return false;
			if ((0, o.q3)(i, e) < 0 || (0, o.q3)(i, t) > 0) return false;
			return r !== null && (0, o.q3)(i, r) > 0 ? true : null;
		}
		;
		function _(e, t, { findings: n, options: r }) {
			const { pending: i, lag: o, list: s, idle: c } = t;
			const l = (t, r, i) => (0, a.bz)(n, e, t, r, i);
			if (o !== null && v(o, r["max-lag"])) {
				l("consumer-lag", null, () => y(t, o, r));
			}
			if (v(i, r["max-pending"])) l("pending-backlog", null, () => ee(t, r));
			if (s.stale > 0) l("stale-pending", s.oldest?.id ?? null, () => b(t, r));
			for (const e of c) l("idle-consumer", null, () => x(t, e, r));
			if (s.lost > 0) l("lost-pending", s.firstLost, () => S(t));
		}
		function v(e, t) {
			return t !== "off" && e > t;
		}
		function y({ name: e }, t, n) {
			return `group ${(0, a.TL)(e)} has ${C(t)} still to be delivered, more than ${w("max-lag", n)}: ` + "its consumers are too slow, or none of them runs";
		}
		function ee(e, t) {
			return `group ${(0, a.TL)(e.name)} was given ${C(e.pending)} that it has not acknowledged, ` + `more than ${w("max-pending", t)}: its consumers are too slow, or do not acknowledge${T(e)}`;
		}
		function b(e, t) {
			const { stale: n, oldest: r } = e.list;
			const i = r === null ? "" : `; this one ${(0, a.Xo)(r.idleSeconds)} ago, to ${(0, a.TL)(r.consumer)}`;
			return `group ${(0, a.TL)(e.name)} was given ${C(n)} more than ${w("max-pending-age", t)} ago and ` + `has not acknowledged them${i}: see whether that consumer still runs, else claim them for another one ` + `(XCLAIM)${T(e)}`;
		}
		function x({ name: e }, t, n) {
			return `consumer ${(0, a.TL)(t.name)} of group ${(0, a.TL)(e)} has ${C(t.pending)} pending, and was heard ` + `of ${(0, a.Xo)(t.idleSeconds)} ago, more than ${w("max-consumer-idle", n)}: if it is gone, ` + "claim them for another one (XCLAIM)";
		}
		function S(e) {
			return `group ${(0, a.TL)(e.name)} has ${C(e.list.lost)} pending whose record was deleted or trimmed, this one ` + `first: nobody can process them any more, so acknowledge them (XACK), and keep records longer${T(e)}`;
		}
		function C(e) {
			return `${(0, s.B)(e)} ${e === 1 ? "entry" : "entries"}`;
		}
		function w(e, t) {
			const n = t[e];
			if (n === "off") return e;
			return `${e} (${e === "max-lag" || e === "max-pending" ? (0, s.B)(n) : (0, a.Xo)(n)})`;
		}
		function T({ pending: e, list: t }) {
			return t.seen < l || e <= l ? "" : `; of what is pending only the ${(0, s.B)(l)} with the lowest IDs were looked at`;
		}
		;
		async function E(e, t, n, r) {
			const a = [];
			for (const o of (0, i.c3)(await e.read(t, [
				"XINFO",
				"GROUPS",
				t
			]))) {
				const s = await te(e, t, n, (0, i.Pf)(o), r);
				if (s === null) continue;
				_(t, s, r);
				a.push(ie(s));
			}
			return a;
		}
		const D = {
			seen: 0,
			oldest: null,
			stale: 0,
			lost: 0,
			firstLost: null
		};
		async function te(e, t, n, a, { options: o, signal: s }) {
			const c = (0, i.$$)(a.get("name"));
			const l = (0, i.rl)(a.get("pending"));
			const u = {
				name: c.toString(),
				consumers: (0, i.rl)(a.get("consumers")),
				pending: l,
				lag: ne(n, a)
			};
			if (l === 0) return {
				...u,
				list: D,
				idle: []
			};
			try {
				const r = await d({
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
					idle: re(i, o["max-consumer-idle"])
				};
			} catch (e) {
				if (e instanceof r.A && e.code === "NOGROUP") return null;
				throw e;
			}
		}
		function ne({ entries: e, firstId: t, lastId: n }, r) {
			const a = r.get("lag") ?? null;
			if (a !== null) return (0, i.rl)(a);
			const s = (0, i.b6)(r.get("last-delivered-id"));
			if (n === null || (0, o.q3)(s, n) >= 0) return 0;
			return t !== null && (0, o.q3)(s, t) < 0 ? e : null;
		}
		function re(e, t) {
			if (t === "off") return [];
			const n = (0, i.c3)(e).map((e) => {
				const t = (0, i.Pf)(e);
				return {
					name: (0, i.b6)(t.get("name")),
					pending: (0, i.rl)(t.get("pending")),
					idleSeconds: (0, i.rl)(t.get("idle")) / 1e3
				};
			});
			return n.filter(({ pending: e, idleSeconds: n }) => e > 0 && n > t);
		}
		function ie({ name: e, consumers: t, pending: n, lag: r, list: i, idle: a }) {
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
		var ae = n(25725);
		;
		function O(e) {
			const t = (0, i.Pf)(e);
			const n = t.get("max-deleted-entry-id");
			return {
				entries: (0, i.rl)(t.get("length")),
				groups: (0, i.rl)(t.get("groups")),
				firstId: k(t.get("first-entry")),
				lastId: k(t.get("last-entry")),
				lastGeneratedId: (0, i.b6)(t.get("last-generated-id")),
				maxDeletedId: n === undefined ? null : (0, i.b6)(n)
			};
		}
		function k(e) {
			return e === null ? null : (0, i.b6)((0, i.c3)(e)[0]);
		}
		;
		async function oe(e, t) {
			const [n, r] = (0, i.c3)(await e.read(t, ["TIME"]));
			return Number((0, i.b6)(n)) * 1e3 + Math.floor(Number((0, i.b6)(r)) / 1e3);
		}
		async function A(e, t, n) {
			const i = await j(e, t);
			if (i === "none") return M(t);
			if (i !== "stream") {
				N(n.findings, t, i);
				return null;
			}
			try {
				const r = O(await e.read(t, [
					"XINFO",
					"STREAM",
					t
				]));
				se(t, r, n);
				const i = r.groups === 0 ? [] : await E(e, t, r, n);
				const { entries: a, firstId: o, lastId: s, lastGeneratedId: c } = r;
				return {
					key: t,
					entries: a,
					first_id: o,
					last_id: s,
					last_generated_id: c,
					groups: i
				};
			} catch (n) {
				const i = n instanceof r.A && n.kind === "reply" && n.code === "ERR";
				if (i && await j(e, t) === "none") return M(t);
				throw n;
			}
		}
		async function j(e, t) {
			return (0, i.b6)(await e.read(t, ["TYPE", t]));
		}
		function M(e) {
			return {
				key: e,
				entries: 0,
				first_id: null,
				last_id: null,
				last_generated_id: null,
				groups: []
			};
		}
		function N(e, t, n) {
			const r = `${/^[aeiou]/.test(n) ? "an" : "a"} ${n}`;
			e.add("wrong-key-type", "CORRUPTED_LINE", () => ({
				path: t,
				line: null,
				column: null,
				entry: null,
				byte_start: null,
				byte_end: null,
				detail: `Key holds ${r}, not a stream`,
				message: `the key holds ${r}, not a stream: Papyra itself fails on it, and cannot write to it; ` + "find out who wrote it, and rename or delete it"
			}));
		}
		function se(e, { lastId: t, lastGeneratedId: n, maxDeletedId: r }, { findings: i, options: s, now: c }) {
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
			const l = (0, ae.F)(n, {
				now: c,
				maxDrift: s["max-clock-drift"]
			});
			if (l !== null && n !== t) {
				(0, a.bz)(i, e, "future-id", null, () => {
					return `the stream's last-generated-id ${n} is ${(0, a.Xo)(l)} ahead of the server's clock, ` + "and no entry has it; every later entry gets its time from it";
				});
			}
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
	33923: ((e, t, n) => {
		n.d(t, {
			$$: () => a,
			Pf: () => c,
			b6: () => o,
			c3: () => i,
			rl: () => s
		});
		var r = n(54916);
		function i(e) {
			return Array.isArray(e) ? e : l("a list");
		}
		function a(e) {
			return Buffer.isBuffer(e) ? e : l("text");
		}
		function o(e) {
			return a(e).toString();
		}
		function s(e) {
			return typeof e === "number" ? e : l("a number");
		}
		function c(e) {
			const t = i(e);
			const n = new Map();
			for (let e = 0; e + 1 < t.length; e += 2) n.set(o(t[e]), t[e + 1] ?? null);
			return n;
		}
		function l(e) {
			throw new r.A("reply", `the server's answer is not ${e}, as Redis would give`, "Check that the address leads to Redis 6.0 or newer, and that no proxy changes its answers.", null, undefined);
		}
	}),
	36240: ((e, t, n) => {
		n.d(t, {
			XB: () => o,
			ll: () => c,
			nT: () => l
		});
		var r = n(96063);
		var i = n(98750);
		var a = n(31505);
		const o = 128;
		const s = 8 << 20;
		async function* c(e, t, { from: n, limit: s, pageSize: c, pagePause: u, signal: d }) {
			let f = n;
			let p = s;
			let m = o;
			while (f !== null && p > 0) {
				d.throwIfAborted();
				const n = Math.min(m, c, p);
				const o = await e.read(t, [
					"XREVRANGE",
					t,
					f,
					"-",
					"COUNT",
					String(n)
				]);
				const s = (0, i.Mc)(o);
				const h = s.at(-1);
				if (h === undefined) return;
				yield s;
				if (s.length < n) return;
				p -= s.length;
				f = (0, a.vQ)(h.id);
				m = l(s);
				if (p > 0) await (0, r.v)(u, d);
			}
		}
		function l(e) {
			const t = e.reduce((e, t) => e + t.bytes, 0);
			const n = Math.floor(s / Math.max(t, 1) * e.length);
			return Math.max(1, Math.min(2 * e.length, n));
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
					id: (0, i.b6)(t),
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
			Xo: () => c,
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
		function c(e) {
			return `${e < 10 ? Number(e.toFixed(3)) : (0, r.B)(Math.round(e))} s`;
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
			const n = [
				s(e, t),
				`${e}:{${t}}`,
				`${e}:${t}`
			];
			return n.find((e) => l(e) === l(t)) ?? null;
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
