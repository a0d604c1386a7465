export const id = 382;
export const ids = [382];
export const modules = {
	14006: ((e, t, n) => {
		const r = n(98016);
		const i = n(64059);
		function a(e, t, n = false) {
			if (t && (t.windows === null || t.windows === undefined)) {
				t = {
					...t,
					windows: i.isWindows()
				};
			}
			return r(e, t, n);
		}
		Object.assign(a, r);
		e.exports = a;
	}),
	5595: ((e) => {
		const t = "\\\\/";
		const n = `[^${t}]`;
		const r = 0;
		const i = "\\.";
		const a = "\\+";
		const o = "\\?";
		const s = "\\/";
		const c = "(?=.)";
		const l = "[^/]";
		const u = `(?:${s}|$)`;
		const d = `(?:^|${s})`;
		const f = `${i}{1,2}${u}`;
		const p = `(?!${i})`;
		const m = `(?!${d}${f})`;
		const h = `(?!${i}{0,1}${u})`;
		const g = `(?!${f})`;
		const _ = `[^.${s}]`;
		const v = `${l}*?`;
		const y = "/";
		const b = {
			DOT_LITERAL: i,
			PLUS_LITERAL: a,
			QMARK_LITERAL: o,
			SLASH_LITERAL: s,
			ONE_CHAR: c,
			QMARK: l,
			END_ANCHOR: u,
			DOTS_SLASH: f,
			NO_DOT: p,
			NO_DOTS: m,
			NO_DOT_SLASH: h,
			NO_DOTS_SLASH: g,
			QMARK_NO_DOT: _,
			STAR: v,
			START_ANCHOR: d,
			SEP: y
		};
		const x = {
			...b,
			SLASH_LITERAL: `[${t}]`,
			QMARK: n,
			STAR: `${n}*?`,
			DOTS_SLASH: `${i}{1,2}(?:[${t}]|$)`,
			NO_DOT: `(?!${i})`,
			NO_DOTS: `(?!(?:^|[${t}])${i}{1,2}(?:[${t}]|$))`,
			NO_DOT_SLASH: `(?!${i}{0,1}(?:[${t}]|$))`,
			NO_DOTS_SLASH: `(?!${i}{1,2}(?:[${t}]|$))`,
			QMARK_NO_DOT: `[^.${t}]`,
			START_ANCHOR: `(?:^|[${t}])`,
			END_ANCHOR: `(?:[${t}]|$)`,
			SEP: "\\"
		};
		const S = {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		};
		e.exports = {
			DEFAULT_MAX_EXTGLOB_RECURSION: r,
			MAX_LENGTH: 1024 * 64,
			POSIX_REGEX_SOURCE: S,
			REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
			REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
			REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
			REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
			REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
			REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
			REPLACEMENTS: {
				__proto__: null,
				"***": "*",
				"**/**": "**",
				"**/**/**": "**"
			},
			CHAR_0: 48,
			CHAR_9: 57,
			CHAR_UPPERCASE_A: 65,
			CHAR_LOWERCASE_A: 97,
			CHAR_UPPERCASE_Z: 90,
			CHAR_LOWERCASE_Z: 122,
			CHAR_LEFT_PARENTHESES: 40,
			CHAR_RIGHT_PARENTHESES: 41,
			CHAR_ASTERISK: 42,
			CHAR_AMPERSAND: 38,
			CHAR_AT: 64,
			CHAR_BACKWARD_SLASH: 92,
			CHAR_CARRIAGE_RETURN: 13,
			CHAR_CIRCUMFLEX_ACCENT: 94,
			CHAR_COLON: 58,
			CHAR_COMMA: 44,
			CHAR_DOT: 46,
			CHAR_DOUBLE_QUOTE: 34,
			CHAR_EQUAL: 61,
			CHAR_EXCLAMATION_MARK: 33,
			CHAR_FORM_FEED: 12,
			CHAR_FORWARD_SLASH: 47,
			CHAR_GRAVE_ACCENT: 96,
			CHAR_HASH: 35,
			CHAR_HYPHEN_MINUS: 45,
			CHAR_LEFT_ANGLE_BRACKET: 60,
			CHAR_LEFT_CURLY_BRACE: 123,
			CHAR_LEFT_SQUARE_BRACKET: 91,
			CHAR_LINE_FEED: 10,
			CHAR_NO_BREAK_SPACE: 160,
			CHAR_PERCENT: 37,
			CHAR_PLUS: 43,
			CHAR_QUESTION_MARK: 63,
			CHAR_RIGHT_ANGLE_BRACKET: 62,
			CHAR_RIGHT_CURLY_BRACE: 125,
			CHAR_RIGHT_SQUARE_BRACKET: 93,
			CHAR_SEMICOLON: 59,
			CHAR_SINGLE_QUOTE: 39,
			CHAR_SPACE: 32,
			CHAR_TAB: 9,
			CHAR_UNDERSCORE: 95,
			CHAR_VERTICAL_LINE: 124,
			CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
			extglobChars(e) {
				return {
					"!": {
						type: "negate",
						open: "(?:(?!(?:",
						close: `))${e.STAR})`
					},
					"?": {
						type: "qmark",
						open: "(?:",
						close: ")?"
					},
					"+": {
						type: "plus",
						open: "(?:",
						close: ")+"
					},
					"*": {
						type: "star",
						open: "(?:",
						close: ")*"
					},
					"@": {
						type: "at",
						open: "(?:",
						close: ")"
					}
				};
			},
			globChars(e) {
				return e === true ? x : b;
			}
		};
	}),
	78265: ((e, t, n) => {
		const r = n(5595);
		const i = n(64059);
		const { MAX_LENGTH: a, POSIX_REGEX_SOURCE: o, REGEX_NON_SPECIAL_CHARS: s, REGEX_SPECIAL_CHARS_BACKREF: c, REPLACEMENTS: l } = r;
		const u = (e, t) => {
			if (typeof t.expandRange === "function") {
				return t.expandRange(...e, t);
			}
			e.sort();
			const n = `[${e.join("-")}]`;
			try {
				new RegExp(n);
			} catch (t) {
				return e.map((e) => i.escapeRegex(e)).join("..");
			}
			return n;
		};
		const d = (e, t) => {
			return `Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`;
		};
		const f = (e) => {
			const t = [];
			let n = 0;
			let r = 0;
			let i = 0;
			let a = "";
			let o = false;
			for (const s of e) {
				if (o === true) {
					a += s;
					o = false;
					continue;
				}
				if (s === "\\") {
					a += s;
					o = true;
					continue;
				}
				if (s === "\"") {
					i = i === 1 ? 0 : 1;
					a += s;
					continue;
				}
				if (i === 0) {
					if (s === "[") {
						n++;
					} else if (s === "]" && n > 0) {
						n--;
					} else if (n === 0) {
						if (s === "(") {
							r++;
						} else if (s === ")" && r > 0) {
							r--;
						} else if (s === "|" && r === 0) {
							t.push(a);
							a = "";
							continue;
						}
					}
				}
				a += s;
			}
			t.push(a);
			return t;
		};
		const p = (e) => {
			let t = false;
			for (const n of e) {
				if (t === true) {
					t = false;
					continue;
				}
				if (n === "\\") {
					t = true;
					continue;
				}
				if (/[?*+@!()[\]{}]/.test(n)) {
					return false;
				}
			}
			return true;
		};
		const m = (e) => {
			let t = e.trim();
			let n = true;
			while (n === true) {
				n = false;
				if (/^@\([^\\()[\]{}|]+\)$/.test(t)) {
					t = t.slice(2, -1);
					n = true;
				}
			}
			if (!p(t)) {
				return;
			}
			return t.replace(/\\(.)/g, "$1");
		};
		const h = (e) => {
			const t = e.map(m).filter(Boolean);
			for (let e = 0; e < t.length; e++) {
				for (let n = e + 1; n < t.length; n++) {
					const r = t[e];
					const i = t[n];
					const a = r[0];
					if (!a || r !== a.repeat(r.length) || i !== a.repeat(i.length)) {
						continue;
					}
					if (r === i || r.startsWith(i) || i.startsWith(r)) {
						return true;
					}
				}
			}
			return false;
		};
		const g = (e, t = true) => {
			if (e[0] !== "+" && e[0] !== "*" || e[1] !== "(") {
				return;
			}
			let n = 0;
			let r = 0;
			let i = 0;
			let a = false;
			for (let o = 1; o < e.length; o++) {
				const s = e[o];
				if (a === true) {
					a = false;
					continue;
				}
				if (s === "\\") {
					a = true;
					continue;
				}
				if (s === "\"") {
					i = i === 1 ? 0 : 1;
					continue;
				}
				if (i === 1) {
					continue;
				}
				if (s === "[") {
					n++;
					continue;
				}
				if (s === "]" && n > 0) {
					n--;
					continue;
				}
				if (n > 0) {
					continue;
				}
				if (s === "(") {
					r++;
					continue;
				}
				if (s === ")") {
					r--;
					if (r === 0) {
						if (t === true && o !== e.length - 1) {
							return;
						}
						return {
							type: e[0],
							body: e.slice(2, o),
							end: o
						};
					}
				}
			}
		};
		const _ = (e) => {
			const t = e.length === 1 ? i.escapeRegex(e[0]) : `[${e.map((e) => i.escapeRegex(e)).join("")}]`;
			return `${t}*`;
		};
		const v = (e) => {
			let t = 0;
			const n = [];
			while (t < e.length) {
				const r = g(e.slice(t), false);
				if (!r || r.type !== "*") {
					return;
				}
				const i = f(r.body).map((e) => e.trim());
				if (i.length !== 1) {
					return;
				}
				const a = m(i[0]);
				if (!a || a.length !== 1) {
					return;
				}
				n.push(a);
				t += r.end + 1;
			}
			if (n.length < 1) {
				return;
			}
			return n;
		};
		const y = (e) => {
			let t = 0;
			let n = e.trim();
			let r = g(n);
			while (r) {
				t++;
				n = r.body.trim();
				r = g(n);
			}
			return t;
		};
		const b = (e, t) => {
			if (t.maxExtglobRecursion === false) {
				return { risky: false };
			}
			const n = typeof t.maxExtglobRecursion === "number" ? t.maxExtglobRecursion : r.DEFAULT_MAX_EXTGLOB_RECURSION;
			const i = f(e).map((e) => e.trim());
			if (i.length > 1) {
				if (i.some((e) => e === "") || i.some((e) => /^[*?]+$/.test(e)) || h(i)) {
					return { risky: true };
				}
			}
			const a = [];
			let o = false;
			let s = true;
			for (const e of i) {
				const t = v(e);
				if (t) {
					o = true;
					a.push(...t);
					continue;
				}
				const r = m(e);
				if (r && r.length === 1) {
					a.push(r);
					continue;
				}
				s = false;
				if (y(e) > n) {
					return { risky: true };
				}
			}
			if (o) {
				return s ? {
					risky: true,
					safeOutput: _([...new Set(a)])
				} : { risky: true };
			}
			return { risky: false };
		};
		const x = (e, t) => {
			if (typeof e !== "string") {
				throw new TypeError("Expected a string");
			}
			e = l[e] || e;
			const n = { ...t };
			const f = typeof n.maxLength === "number" ? Math.min(a, n.maxLength) : a;
			let p = e.length;
			if (p > f) {
				throw new SyntaxError(`Input length: ${p}, exceeds maximum allowed length: ${f}`);
			}
			const m = {
				type: "bos",
				value: "",
				output: n.prepend || ""
			};
			const h = [m];
			const g = n.capture ? "" : "?:";
			const _ = r.globChars(n.windows);
			const v = r.extglobChars(_);
			const { DOT_LITERAL: y, PLUS_LITERAL: S, SLASH_LITERAL: C, ONE_CHAR: w, DOTS_SLASH: T, NO_DOT: E, NO_DOT_SLASH: D, NO_DOTS_SLASH: O, QMARK: k, QMARK_NO_DOT: A, STAR: ee, START_ANCHOR: j } = _;
			const M = (e) => {
				return `(${g}(?:(?!${j}${e.dot ? T : y}).)*?)`;
			};
			const N = n.dot ? "" : E;
			const P = n.dot ? k : A;
			let F = n.bash === true ? M(n) : ee;
			if (n.capture) {
				F = `(${F})`;
			}
			if (typeof n.noext === "boolean") {
				n.noextglob = n.noext;
			}
			const I = {
				input: e,
				index: -1,
				start: 0,
				dot: n.dot === true,
				consumed: "",
				output: "",
				prefix: "",
				backtrack: false,
				negated: false,
				brackets: 0,
				braces: 0,
				parens: 0,
				quotes: 0,
				globstar: false,
				tokens: h
			};
			e = i.removePrefix(e, I);
			p = e.length;
			const L = [];
			const R = [];
			const z = [];
			let B = m;
			let V;
			const H = () => I.index === p - 1;
			const U = I.peek = (t = 1) => e[I.index + t];
			const W = I.advance = () => e[++I.index] || "";
			const G = () => e.slice(I.index + 1);
			const K = (e = "", t = 0) => {
				I.consumed += e;
				I.index += t;
			};
			const q = (e) => {
				I.output += e.output != null ? e.output : e.value;
				K(e.value);
			};
			const J = () => {
				let e = 1;
				while (U() === "!" && (U(2) !== "(" || U(3) === "?")) {
					W();
					I.start++;
					e++;
				}
				if (e % 2 === 0) {
					return false;
				}
				I.negated = true;
				I.start++;
				return true;
			};
			const Y = (e) => {
				I[e]++;
				z.push(e);
			};
			const X = (e) => {
				I[e]--;
				z.pop();
			};
			const Z = (e) => {
				if (B.type === "globstar") {
					const t = I.braces > 0 && (e.type === "comma" || e.type === "brace");
					const n = e.extglob === true || L.length && (e.type === "pipe" || e.type === "paren");
					if (e.type !== "slash" && e.type !== "paren" && !t && !n) {
						I.output = I.output.slice(0, -B.output.length);
						B.type = "star";
						B.value = "*";
						B.output = F;
						I.output += B.output;
					}
				}
				if (L.length && e.type !== "paren") {
					L[L.length - 1].inner += e.value;
				}
				if (e.value || e.output) q(e);
				if (B && B.type === "text" && e.type === "text") {
					B.output = (B.output || B.value) + e.value;
					B.value += e.value;
					return;
				}
				e.prev = B;
				h.push(e);
				B = e;
			};
			const Q = (e, t) => {
				const r = {
					...v[t],
					conditions: 1,
					inner: ""
				};
				r.prev = B;
				r.parens = I.parens;
				r.output = I.output;
				r.startIndex = I.index;
				r.tokensIndex = h.length;
				const i = (n.capture ? "(" : "") + r.open;
				Y("parens");
				Z({
					type: e,
					value: t,
					output: I.output ? "" : w
				});
				Z({
					type: "paren",
					extglob: true,
					value: W(),
					output: i
				});
				L.push(r);
			};
			const te = (r) => {
				const a = e.slice(r.startIndex, I.index + 1);
				const o = e.slice(r.startIndex + 2, I.index);
				const s = b(o, n);
				if ((r.type === "plus" || r.type === "star") && s.risky) {
					const e = s.safeOutput ? (r.output ? "" : w) + (n.capture ? `(${s.safeOutput})` : s.safeOutput) : undefined;
					const t = h[r.tokensIndex];
					t.type = "text";
					t.value = a;
					t.output = e || i.escapeRegex(a);
					for (let e = r.tokensIndex + 1; e < h.length; e++) {
						h[e].value = "";
						h[e].output = "";
						delete h[e].suffix;
					}
					I.output = r.output + t.output;
					I.backtrack = true;
					Z({
						type: "paren",
						extglob: true,
						value: V,
						output: ""
					});
					X("parens");
					return;
				}
				let c = r.close + (n.capture ? ")" : "");
				let l;
				if (r.type === "negate") {
					let e = F;
					if (r.inner && r.inner.length > 1 && r.inner.includes("/")) {
						e = M(n);
					}
					if (e !== F || H() || /^\)+$/.test(G())) {
						c = r.close = `)$))${e}`;
					}
					if (r.inner.includes("*") && (l = G()) && /^\.[^\\/.]+$/.test(l)) {
						const n = x(l, {
							...t,
							fastpaths: false
						}).output;
						c = r.close = `)${n})${e})`;
					}
					if (r.prev.type === "bos") {
						I.negatedExtglob = true;
					}
				}
				Z({
					type: "paren",
					extglob: true,
					value: V,
					output: c
				});
				X("parens");
			};
			if (n.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(e)) {
				let r = false;
				let a = e.replace(c, (e, t, n, i, a, o) => {
					if (i === "\\") {
						r = true;
						return e;
					}
					if (i === "?") {
						if (t) {
							return t + i + (a ? k.repeat(a.length) : "");
						}
						if (o === 0) {
							return P + (a ? k.repeat(a.length) : "");
						}
						return k.repeat(n.length);
					}
					if (i === ".") {
						return y.repeat(n.length);
					}
					if (i === "*") {
						if (t) {
							return t + i + (a ? F : "");
						}
						return F;
					}
					return t ? e : `\\${e}`;
				});
				if (r === true) {
					if (n.unescape === true) {
						a = a.replace(/\\/g, "");
					} else {
						a = a.replace(/\\+/g, (e) => {
							return e.length % 2 === 0 ? "\\\\" : e ? "\\" : "";
						});
					}
				}
				if (a === e && n.contains === true) {
					I.output = e;
					return I;
				}
				I.output = i.wrapOutput(a, I, t);
				return I;
			}
			while (!H()) {
				V = W();
				if (V === "\0") {
					continue;
				}
				if (V === "\\") {
					const e = U();
					if (e === "/" && n.bash !== true) {
						continue;
					}
					if (e === "." || e === ";") {
						continue;
					}
					if (!e) {
						V += "\\";
						Z({
							type: "text",
							value: V
						});
						continue;
					}
					const t = /^\\+/.exec(G());
					let r = 0;
					if (t && t[0].length > 2) {
						r = t[0].length;
						I.index += r;
						if (r % 2 !== 0) {
							V += "\\";
						}
					}
					if (n.unescape === true) {
						V = W();
					} else {
						V += W();
					}
					if (I.brackets === 0) {
						Z({
							type: "text",
							value: V
						});
						continue;
					}
				}
				if (I.brackets > 0 && (V !== "]" || B.value === "[" || B.value === "[^")) {
					if (n.posix !== false && V === ":") {
						const e = B.value.slice(1);
						if (e.includes("[")) {
							B.posix = true;
							if (e.includes(":")) {
								const e = B.value.lastIndexOf("[");
								const t = B.value.slice(0, e);
								const n = B.value.slice(e + 2);
								const r = o[n];
								if (r) {
									B.value = t + r;
									I.backtrack = true;
									W();
									if (!m.output && h.indexOf(B) === 1) {
										m.output = w;
									}
									continue;
								}
							}
						}
					}
					if (V === "[" && U() !== ":" || V === "-" && U() === "]") {
						V = `\\${V}`;
					}
					if (V === "]" && (B.value === "[" || B.value === "[^")) {
						V = `\\${V}`;
					}
					if (n.posix === true && V === "!" && B.value === "[") {
						V = "^";
					}
					B.value += V;
					q({ value: V });
					continue;
				}
				if (I.quotes === 1 && V !== "\"") {
					V = i.escapeRegex(V);
					B.value += V;
					q({ value: V });
					continue;
				}
				if (V === "\"") {
					I.quotes = I.quotes === 1 ? 0 : 1;
					if (n.keepQuotes === true) {
						Z({
							type: "text",
							value: V
						});
					}
					continue;
				}
				if (V === "(") {
					Y("parens");
					Z({
						type: "paren",
						value: V
					});
					continue;
				}
				if (V === ")") {
					if (I.parens === 0 && n.strictBrackets === true) {
						throw new SyntaxError(d("opening", "("));
					}
					const e = L[L.length - 1];
					if (e && I.parens === e.parens + 1) {
						te(L.pop());
						continue;
					}
					Z({
						type: "paren",
						value: V,
						output: I.parens ? ")" : "\\)"
					});
					X("parens");
					continue;
				}
				if (V === "[") {
					if (n.nobracket === true || !G().includes("]")) {
						if (n.nobracket !== true && n.strictBrackets === true) {
							throw new SyntaxError(d("closing", "]"));
						}
						V = `\\${V}`;
					} else {
						Y("brackets");
					}
					Z({
						type: "bracket",
						value: V
					});
					continue;
				}
				if (V === "]") {
					if (n.nobracket === true || B && B.type === "bracket" && B.value.length === 1) {
						Z({
							type: "text",
							value: V,
							output: `\\${V}`
						});
						continue;
					}
					if (I.brackets === 0) {
						if (n.strictBrackets === true) {
							throw new SyntaxError(d("opening", "["));
						}
						Z({
							type: "text",
							value: V,
							output: `\\${V}`
						});
						continue;
					}
					X("brackets");
					const e = B.value.slice(1);
					if (B.posix !== true && e[0] === "^" && !e.includes("/")) {
						V = `/${V}`;
					}
					B.value += V;
					q({ value: V });
					if (n.literalBrackets === false || i.hasRegexChars(e)) {
						continue;
					}
					const t = i.escapeRegex(B.value);
					I.output = I.output.slice(0, -B.value.length);
					if (n.literalBrackets === true) {
						I.output += t;
						B.value = t;
						continue;
					}
					B.value = `(${g}${t}|${B.value})`;
					I.output += B.value;
					continue;
				}
				if (V === "{" && n.nobrace !== true) {
					Y("braces");
					const e = {
						type: "brace",
						value: V,
						output: "(",
						outputIndex: I.output.length,
						tokensIndex: I.tokens.length
					};
					R.push(e);
					Z(e);
					continue;
				}
				if (V === "}") {
					const e = R[R.length - 1];
					if (n.nobrace === true || !e) {
						Z({
							type: "text",
							value: V,
							output: V
						});
						continue;
					}
					let t = ")";
					if (e.dots === true) {
						const e = h.slice();
						const r = [];
						for (let t = e.length - 1; t >= 0; t--) {
							h.pop();
							if (e[t].type === "brace") {
								break;
							}
							if (e[t].type !== "dots") {
								r.unshift(e[t].value);
							}
						}
						t = u(r, n);
						I.backtrack = true;
					}
					if (e.comma !== true && e.dots !== true) {
						const n = I.output.slice(0, e.outputIndex);
						const r = I.tokens.slice(e.tokensIndex);
						e.value = e.output = "\\{";
						V = t = "\\}";
						I.output = n;
						for (const e of r) {
							I.output += e.output || e.value;
						}
					}
					Z({
						type: "brace",
						value: V,
						output: t
					});
					X("braces");
					R.pop();
					continue;
				}
				if (V === "|") {
					if (L.length > 0) {
						L[L.length - 1].conditions++;
					}
					Z({
						type: "text",
						value: V
					});
					continue;
				}
				if (V === ",") {
					let e = V;
					const t = R[R.length - 1];
					if (t && z[z.length - 1] === "braces") {
						t.comma = true;
						e = "|";
					}
					Z({
						type: "comma",
						value: V,
						output: e
					});
					continue;
				}
				if (V === "/") {
					if (B.type === "dot" && I.index === I.start + 1) {
						I.start = I.index + 1;
						I.consumed = "";
						I.output = "";
						h.pop();
						B = m;
						continue;
					}
					Z({
						type: "slash",
						value: V,
						output: C
					});
					continue;
				}
				if (V === ".") {
					if (I.braces > 0 && B.type === "dot") {
						if (B.value === ".") B.output = y;
						const e = R[R.length - 1];
						B.type = "dots";
						B.output += V;
						B.value += V;
						e.dots = true;
						continue;
					}
					if (I.braces + I.parens === 0 && B.type !== "bos" && B.type !== "slash") {
						Z({
							type: "text",
							value: V,
							output: y
						});
						continue;
					}
					Z({
						type: "dot",
						value: V,
						output: y
					});
					continue;
				}
				if (V === "?") {
					const e = B && B.value === "(";
					if (!e && n.noextglob !== true && U() === "(" && U(2) !== "?") {
						Q("qmark", V);
						continue;
					}
					if (B && B.type === "paren") {
						const e = U();
						let t = V;
						if (B.value === "(" && !/[!=<:]/.test(e) || e === "<" && !/<([!=]|\w+>)/.test(G())) {
							t = `\\${V}`;
						}
						Z({
							type: "text",
							value: V,
							output: t
						});
						continue;
					}
					if (n.dot !== true && (B.type === "slash" || B.type === "bos")) {
						Z({
							type: "qmark",
							value: V,
							output: A
						});
						continue;
					}
					Z({
						type: "qmark",
						value: V,
						output: k
					});
					continue;
				}
				if (V === "!") {
					if (n.noextglob !== true && U() === "(") {
						if (U(2) !== "?" || !/[!=<:]/.test(U(3))) {
							Q("negate", V);
							continue;
						}
					}
					if (n.nonegate !== true && I.index === 0) {
						J();
						continue;
					}
				}
				if (V === "+") {
					if (n.noextglob !== true && U() === "(" && U(2) !== "?") {
						Q("plus", V);
						continue;
					}
					if (B && B.value === "(" || n.regex === false) {
						Z({
							type: "plus",
							value: V,
							output: S
						});
						continue;
					}
					if (B && (B.type === "bracket" || B.type === "paren" || B.type === "brace") || I.parens > 0) {
						Z({
							type: "plus",
							value: V
						});
						continue;
					}
					Z({
						type: "plus",
						value: S
					});
					continue;
				}
				if (V === "@") {
					if (n.noextglob !== true && U() === "(" && U(2) !== "?") {
						Z({
							type: "at",
							extglob: true,
							value: V,
							output: ""
						});
						continue;
					}
					Z({
						type: "text",
						value: V
					});
					continue;
				}
				if (V !== "*") {
					if (V === "$" || V === "^") {
						V = `\\${V}`;
					}
					const e = s.exec(G());
					if (e) {
						V += e[0];
						I.index += e[0].length;
					}
					Z({
						type: "text",
						value: V
					});
					continue;
				}
				if (B && (B.type === "globstar" || B.star === true)) {
					B.type = "star";
					B.star = true;
					B.value += V;
					B.output = F;
					I.backtrack = true;
					I.globstar = true;
					K(V);
					continue;
				}
				let t = G();
				if (n.noextglob !== true && /^\([^?]/.test(t)) {
					Q("star", V);
					continue;
				}
				if (B.type === "star") {
					if (n.noglobstar === true) {
						K(V);
						continue;
					}
					const r = B.prev;
					const i = r.prev;
					const a = r.type === "slash" || r.type === "bos";
					const o = i && (i.type === "star" || i.type === "globstar");
					if (n.bash === true && (!a || t[0] && t[0] !== "/")) {
						Z({
							type: "star",
							value: V,
							output: ""
						});
						continue;
					}
					const s = I.braces > 0 && (r.type === "comma" || r.type === "brace");
					const c = L.length && (r.type === "pipe" || r.type === "paren");
					if (!a && r.type !== "paren" && !s && !c) {
						Z({
							type: "star",
							value: V,
							output: ""
						});
						continue;
					}
					while (t.slice(0, 3) === "/**") {
						const n = e[I.index + 4];
						if (n && n !== "/") {
							break;
						}
						t = t.slice(3);
						K("/**", 3);
					}
					const l = H() || I.parens > 0 && t === ")".repeat(I.parens) && !L.some((e) => e.type === "negate");
					if (r.type === "bos" && H()) {
						B.type = "globstar";
						B.value += V;
						B.output = M(n);
						I.output = B.output;
						I.globstar = true;
						K(V);
						continue;
					}
					if (r.type === "slash" && r.prev.type !== "bos" && !o && l) {
						I.output = I.output.slice(0, -(r.output + B.output).length);
						r.output = `(?:${r.output}`;
						B.type = "globstar";
						B.output = M(n) + (n.strictSlashes ? ")" : "|$)");
						B.value += V;
						I.globstar = true;
						I.output += r.output + B.output;
						K(V);
						continue;
					}
					if (r.type === "slash" && r.prev.type !== "bos" && t[0] === "/") {
						const e = t[1] !== void 0 ? "|$" : "";
						I.output = I.output.slice(0, -(r.output + B.output).length);
						r.output = `(?:${r.output}`;
						B.type = "globstar";
						B.output = `${M(n)}${C}|${C}${e})`;
						B.value += V;
						I.output += r.output + B.output;
						I.globstar = true;
						K(V + W());
						Z({
							type: "slash",
							value: "/",
							output: ""
						});
						continue;
					}
					if (r.type === "bos" && t[0] === "/") {
						B.type = "globstar";
						B.value += V;
						B.output = `(?:^|${C}|${M(n)}${C})`;
						I.output = B.output;
						I.globstar = true;
						K(V + W());
						Z({
							type: "slash",
							value: "/",
							output: ""
						});
						continue;
					}
					I.output = I.output.slice(0, -B.output.length);
					B.type = "globstar";
					B.output = M(n);
					B.value += V;
					I.output += B.output;
					I.globstar = true;
					K(V);
					continue;
				}
				const r = {
					type: "star",
					value: V,
					output: F
				};
				if (n.bash === true) {
					r.output = ".*?";
					if (B.type === "bos" || B.type === "slash") {
						r.output = N + r.output;
					}
					Z(r);
					continue;
				}
				if (B && (B.type === "bracket" || B.type === "paren") && n.regex === true) {
					r.output = V;
					Z(r);
					continue;
				}
				if (I.index === I.start || B.type === "slash" || B.type === "dot") {
					if (B.type === "dot") {
						I.output += D;
						B.output += D;
					} else if (n.dot === true) {
						I.output += O;
						B.output += O;
					} else {
						I.output += N;
						B.output += N;
					}
					if (U() !== "*") {
						I.output += w;
						B.output += w;
					}
				}
				Z(r);
			}
			while (I.brackets > 0) {
				if (n.strictBrackets === true) throw new SyntaxError(d("closing", "]"));
				I.output = i.escapeLast(I.output, "[");
				X("brackets");
			}
			while (I.parens > 0) {
				if (n.strictBrackets === true) throw new SyntaxError(d("closing", ")"));
				I.output = i.escapeLast(I.output, "(");
				X("parens");
			}
			while (I.braces > 0) {
				if (n.strictBrackets === true) throw new SyntaxError(d("closing", "}"));
				I.output = i.escapeLast(I.output, "{");
				X("braces");
			}
			if (n.strictSlashes !== true && (B.type === "star" || B.type === "bracket")) {
				Z({
					type: "maybe_slash",
					value: "",
					output: `${C}?`
				});
			}
			if (I.backtrack === true) {
				I.output = "";
				for (const e of I.tokens) {
					I.output += e.output != null ? e.output : e.value;
					if (e.suffix) {
						I.output += e.suffix;
					}
				}
			}
			return I;
		};
		x.fastpaths = (e, t) => {
			const n = { ...t };
			const o = typeof n.maxLength === "number" ? Math.min(a, n.maxLength) : a;
			const s = e.length;
			if (s > o) {
				throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${o}`);
			}
			e = l[e] || e;
			const { DOT_LITERAL: c, SLASH_LITERAL: u, ONE_CHAR: d, DOTS_SLASH: f, NO_DOT: p, NO_DOTS: m, NO_DOTS_SLASH: h, STAR: g, START_ANCHOR: _ } = r.globChars(n.windows);
			const v = n.dot ? m : p;
			const y = n.dot ? h : p;
			const b = n.capture ? "" : "?:";
			const x = {
				negated: false,
				prefix: ""
			};
			let S = n.bash === true ? ".*?" : g;
			if (n.capture) {
				S = `(${S})`;
			}
			const C = (e) => {
				if (e.noglobstar === true) return S;
				return `(${b}(?:(?!${_}${e.dot ? f : c}).)*?)`;
			};
			const w = (e) => {
				switch (e) {
					case "*": return `${v}${d}${S}`;
					case ".*": return `${c}${d}${S}`;
					case "*.*": return `${v}${S}${c}${d}${S}`;
					case "*/*": return `${v}${S}${u}${d}${y}${S}`;
					case "**": return v + C(n);
					case "**/*": return `(?:${v}${C(n)}${u})?${y}${d}${S}`;
					case "**/*.*": return `(?:${v}${C(n)}${u})?${y}${S}${c}${d}${S}`;
					case "**/.*": return `(?:${v}${C(n)}${u})?${c}${d}${S}`;
					default: {
						const t = /^(.*?)\.(\w+)$/.exec(e);
						if (!t) return;
						const n = w(t[1]);
						if (!n) return;
						return n + c + t[2];
					}
				}
			};
			const T = i.removePrefix(e, x);
			let E = w(T);
			if (E && n.strictSlashes !== true) {
				E += `${u}?`;
			}
			return E;
		};
		e.exports = x;
	}),
	98016: ((e, t, n) => {
		const r = n(31781);
		const i = n(78265);
		const a = n(64059);
		const o = n(5595);
		const s = (e) => e && typeof e === "object" && !Array.isArray(e);
		const c = (e, t, n = false) => {
			if (Array.isArray(e)) {
				const r = e.map((e) => c(e, t, n));
				const i = (e) => {
					for (const t of r) {
						const n = t(e);
						if (n) return n;
					}
					return false;
				};
				return i;
			}
			const r = s(e) && e.tokens && e.input;
			if (e === "" || typeof e !== "string" && !r) {
				throw new TypeError("Expected pattern to be a non-empty string");
			}
			const i = t || {};
			const a = i.windows;
			const o = r ? c.compileRe(e, t) : c.makeRe(e, t, false, true);
			const l = o.state;
			delete o.state;
			let u = () => false;
			if (i.ignore) {
				const e = {
					...t,
					ignore: null,
					onMatch: null,
					onResult: null
				};
				u = c(i.ignore, e, n);
			}
			const d = (n, r = false) => {
				const { isMatch: s, match: d, output: f } = c.test(n, o, t, {
					glob: e,
					posix: a
				});
				const p = {
					glob: e,
					state: l,
					regex: o,
					posix: a,
					input: n,
					output: f,
					match: d,
					isMatch: s
				};
				if (typeof i.onResult === "function") {
					i.onResult(p);
				}
				if (s === false) {
					p.isMatch = false;
					return r ? p : false;
				}
				if (u(n)) {
					if (typeof i.onIgnore === "function") {
						i.onIgnore(p);
					}
					p.isMatch = false;
					return r ? p : false;
				}
				if (typeof i.onMatch === "function") {
					i.onMatch(p);
				}
				return r ? p : true;
			};
			if (n) {
				d.state = l;
			}
			return d;
		};
		c.test = (e, t, n, { glob: r, posix: i } = {}) => {
			if (typeof e !== "string") {
				throw new TypeError("Expected input to be a string");
			}
			if (e === "") {
				return {
					isMatch: false,
					output: ""
				};
			}
			const o = n || {};
			const s = o.format || (i ? a.toPosixSlashes : null);
			let l = e === r;
			let u = l && s ? s(e) : e;
			if (l === false) {
				u = s ? s(e) : e;
				l = u === r;
			}
			if (l === false || o.capture === true) {
				if (o.matchBase === true || o.basename === true) {
					l = c.matchBase(e, t, n, i);
				} else {
					l = t.exec(u);
				}
			}
			return {
				isMatch: Boolean(l),
				match: l,
				output: u
			};
		};
		c.matchBase = (e, t, n, r = n && n.windows) => {
			const i = t instanceof RegExp ? t : c.makeRe(t, n);
			return i.test(a.basename(e, { windows: r }));
		};
		c.isMatch = (e, t, n) => c(t, n)(e);
		c.parse = (e, t) => {
			if (Array.isArray(e)) return e.map((e) => c.parse(e, t));
			return i(e, {
				...t,
				fastpaths: false
			});
		};
		c.scan = (e, t) => r(e, t);
		c.compileRe = (e, t, n = false, r = false) => {
			if (n === true) {
				return e.output;
			}
			const i = t || {};
			const a = i.contains ? "" : "^";
			const o = i.contains ? "" : "$";
			let s = `${a}(?:${e.output})${o}`;
			if (e && e.negated === true) {
				s = `^(?!${s}).*$`;
			}
			const l = c.toRegex(s, t);
			if (r === true) {
				l.state = e;
			}
			return l;
		};
		c.makeRe = (e, t = {}, n = false, r = false) => {
			if (!e || typeof e !== "string") {
				throw new TypeError("Expected a non-empty string");
			}
			let a = {
				negated: false,
				fastpaths: true
			};
			if (t.fastpaths !== false && (e[0] === "." || e[0] === "*")) {
				a.output = i.fastpaths(e, t);
			}
			if (!a.output) {
				a = i(e, t);
			}
			return c.compileRe(a, t, n, r);
		};
		c.toRegex = (e, t) => {
			try {
				const n = t || {};
				return new RegExp(e, n.flags || (n.nocase ? "i" : ""));
			} catch (e) {
				if (t && t.debug === true) throw e;
				return /$^/;
			}
		};
		c.constants = o;
		e.exports = c;
	}),
	31781: ((e, t, n) => {
		const r = n(64059);
		const { CHAR_ASTERISK: i, CHAR_AT: a, CHAR_BACKWARD_SLASH: o, CHAR_COMMA: s, CHAR_DOT: c, CHAR_EXCLAMATION_MARK: l, CHAR_FORWARD_SLASH: u, CHAR_LEFT_CURLY_BRACE: d, CHAR_LEFT_PARENTHESES: f, CHAR_LEFT_SQUARE_BRACKET: p, CHAR_PLUS: m, CHAR_QUESTION_MARK: h, CHAR_RIGHT_CURLY_BRACE: g, CHAR_RIGHT_PARENTHESES: _, CHAR_RIGHT_SQUARE_BRACKET: v } = n(5595);
		const y = (e) => {
			return e === u || e === o;
		};
		const b = (e) => {
			if (e.isPrefix !== true) {
				e.depth = e.isGlobstar ? Infinity : 1;
			}
		};
		const x = (e, t) => {
			const n = t || {};
			const x = e.length - 1;
			const S = n.parts === true || n.tokens === true || n.scanToEnd === true;
			const C = [];
			const w = [];
			const T = [];
			let E = e;
			let D = -1;
			let O = 0;
			let k = 0;
			let A = false;
			let ee = false;
			let j = false;
			let M = false;
			let N = false;
			let P = false;
			let F = false;
			let I = false;
			let L = false;
			let R = false;
			let z = 0;
			let B;
			let V;
			let H = {
				value: "",
				depth: 0,
				isGlob: false
			};
			const U = () => D >= x;
			const W = () => E.charCodeAt(D + 1);
			const G = () => {
				B = V;
				return E.charCodeAt(++D);
			};
			while (D < x) {
				V = G();
				let e;
				if (V === o) {
					F = H.backslashes = true;
					V = G();
					if (V === d) {
						P = true;
					}
					continue;
				}
				if (P === true || V === d) {
					z++;
					while (U() !== true && (V = G())) {
						if (V === o) {
							F = H.backslashes = true;
							G();
							continue;
						}
						if (V === d) {
							z++;
							continue;
						}
						if (P !== true && V === c && (V = G()) === c) {
							A = H.isBrace = true;
							j = H.isGlob = true;
							R = true;
							if (S === true) {
								continue;
							}
							break;
						}
						if (P !== true && V === s) {
							A = H.isBrace = true;
							j = H.isGlob = true;
							R = true;
							if (S === true) {
								continue;
							}
							break;
						}
						if (V === g) {
							z--;
							if (z === 0) {
								P = false;
								A = H.isBrace = true;
								R = true;
								break;
							}
						}
					}
					if (S === true) {
						continue;
					}
					break;
				}
				if (V === u) {
					C.push(D);
					w.push(H);
					H = {
						value: "",
						depth: 0,
						isGlob: false
					};
					if (R === true) continue;
					if (B === c && D === O + 1) {
						O += 2;
						continue;
					}
					k = D + 1;
					continue;
				}
				if (n.noext !== true) {
					const e = V === m || V === a || V === i || V === h || V === l;
					if (e === true && W() === f) {
						j = H.isGlob = true;
						M = H.isExtglob = true;
						R = true;
						if (V === l && D === O) {
							L = true;
						}
						if (S === true) {
							let e = 0;
							while (U() !== true && (V = G())) {
								if (V === o) {
									F = H.backslashes = true;
									G();
									continue;
								}
								if (V === f) {
									e++;
									continue;
								}
								if (V === _ && --e === 0) {
									R = true;
									break;
								}
							}
							continue;
						}
						break;
					}
				}
				if (V === i) {
					if (B === i) N = H.isGlobstar = true;
					j = H.isGlob = true;
					R = true;
					if (S === true) {
						continue;
					}
					break;
				}
				if (V === h) {
					j = H.isGlob = true;
					R = true;
					if (S === true) {
						continue;
					}
					break;
				}
				if (V === p) {
					while (U() !== true && (e = G())) {
						if (e === o) {
							F = H.backslashes = true;
							G();
							continue;
						}
						if (e === v) {
							ee = H.isBracket = true;
							j = H.isGlob = true;
							R = true;
							break;
						}
					}
					if (S === true) {
						continue;
					}
					break;
				}
				if (n.nonegate !== true && V === l && D === O) {
					I = H.negated = true;
					O++;
					continue;
				}
				if (n.noparen !== true && V === f) {
					j = H.isGlob = true;
					if (S === true) {
						let e = 1;
						while (U() !== true && (V = G())) {
							if (V === o) {
								F = H.backslashes = true;
								G();
								continue;
							}
							if (V === f) {
								e++;
								continue;
							}
							if (V === _ && --e === 0) {
								R = true;
								break;
							}
						}
						continue;
					}
					break;
				}
				if (j === true) {
					R = true;
					if (S === true) {
						continue;
					}
					break;
				}
			}
			if (n.noext === true) {
				M = false;
				j = false;
			}
			let K = E;
			let q = "";
			let J = "";
			if (O > 0) {
				q = E.slice(0, O);
				E = E.slice(O);
				k -= O;
			}
			if (K && j === true && k > 0) {
				K = E.slice(0, k);
				J = E.slice(k);
			} else if (j === true) {
				K = "";
				J = E;
			} else {
				K = E;
			}
			if (K && K !== "" && K !== "/" && K !== E) {
				if (y(K.charCodeAt(K.length - 1))) {
					K = K.slice(0, -1);
				}
			}
			if (n.unescape === true) {
				if (J) J = r.removeBackslashes(J);
				if (K && F === true) {
					K = r.removeBackslashes(K);
				}
			}
			const Y = {
				prefix: q,
				input: e,
				start: O,
				base: K,
				glob: J,
				isBrace: A,
				isBracket: ee,
				isGlob: j,
				isExtglob: M,
				isGlobstar: N,
				negated: I,
				negatedExtglob: L
			};
			if (n.tokens === true) {
				Y.maxDepth = 0;
				if (!y(V)) {
					w.push(H);
				}
				Y.tokens = w;
			}
			if (n.parts === true || n.tokens === true) {
				let t;
				for (let r = 0; r < C.length; r++) {
					const i = t !== undefined ? t + 1 : O;
					const a = C[r];
					const o = e.slice(i, a);
					if (n.tokens) {
						if (r === 0 && O !== 0) {
							w[r].isPrefix = true;
							w[r].value = q;
						} else {
							w[r].value = o;
						}
						b(w[r]);
						Y.maxDepth += w[r].depth;
					}
					if (a >= O) {
						T.push(o);
						t = a;
					}
				}
				const r = t !== undefined ? t + 1 : O;
				const i = e.slice(r);
				T.push(i);
				if (n.tokens && t && t + 1 < e.length) {
					w[w.length - 1].value = i;
					b(w[w.length - 1]);
					Y.maxDepth += w[w.length - 1].depth;
				}
				Y.slashes = C;
				Y.parts = T;
			}
			return Y;
		};
		e.exports = x;
	}),
	64059: ((e, t, n) => {
		const { REGEX_BACKSLASH: r, REGEX_REMOVE_BACKSLASH: i, REGEX_SPECIAL_CHARS: a, REGEX_SPECIAL_CHARS_GLOBAL: o } = n(5595);
		t.isObject = (e) => e !== null && typeof e === "object" && !Array.isArray(e);
		t.hasRegexChars = (e) => a.test(e);
		t.isRegexChar = (e) => e.length === 1 && t.hasRegexChars(e);
		t.escapeRegex = (e) => e.replace(o, "\\$1");
		t.toPosixSlashes = (e) => e.replace(r, "/");
		t.isWindows = () => {
			if (typeof navigator !== "undefined" && navigator.platform) {
				const e = navigator.platform.toLowerCase();
				return e === "win32" || e === "windows";
			}
			if (typeof process !== "undefined" && process.platform) {
				return process.platform === "win32";
			}
			return false;
		};
		t.removeBackslashes = (e) => {
			return e.replace(i, (e) => {
				return e === "\\" ? "" : e;
			});
		};
		t.escapeLast = (e, n, r) => {
			const i = e.lastIndexOf(n, r);
			if (i === -1) return e;
			if (e[i - 1] === "\\") return t.escapeLast(e, n, i - 1);
			return `${e.slice(0, i)}\\${e.slice(i)}`;
		};
		t.removePrefix = (e, t = {}) => {
			let n = e;
			if (n.startsWith("./")) {
				n = n.slice(2);
				t.prefix = "./";
			}
			return n;
		};
		t.wrapOutput = (e, t = {}, n = {}) => {
			const r = n.contains ? "" : "^";
			const i = n.contains ? "" : "$";
			let a = `${r}(?:${e})${i}`;
			if (t.negated === true) {
				a = `(?:^(?!${a}).*$)`;
			}
			return a;
		};
		t.basename = (e, { windows: t } = {}) => {
			const n = e.split(t ? /[\\/]/ : "/");
			const r = n[n.length - 1];
			if (r === "") {
				return n[n.length - 2];
			}
			return r;
		};
	}),
	73382: ((e, t, n) => {
		n.d(t, {
			ft: () => Fe,
			AZ: () => Ye,
			ey: () => Ie
		});
		var r = n(79896);
		var i = n.t(r, 2);
		var a = n(16928);
		var o = n(87016);
		var s = n(73339);
		;
		var c = (0, s.createRequire)(import.meta.url);
		function l(e) {
			let t = (0, a.normalize)(e);
			if (t.length > 1 && t[t.length - 1] === a.sep) t = t.substring(0, t.length - 1);
			return t;
		}
		const u = /[\\/]/g;
		function d(e, t) {
			return e.replace(u, t);
		}
		const f = /^[a-z]:[\\/]$/i;
		function p(e) {
			return e === "/" || f.test(e);
		}
		function m(e, t) {
			const { resolvePaths: n, normalizePath: r, pathSeparator: i } = t;
			const o = process.platform === "win32" && e.includes("/") || e.startsWith(".");
			if (n) e = (0, a.resolve)(e);
			if (r || o) e = l(e);
			if (e === ".") return "";
			const s = e[e.length - 1] !== i;
			return d(s ? e + i : e, i);
		}
		function h(e, t) {
			return t + e;
		}
		function g(e, t) {
			return function(n, r) {
				const i = r.startsWith(e);
				if (i) return r.slice(e.length) + n;
				else return d((0, a.relative)(e, r), t.pathSeparator) + t.pathSeparator + n;
			};
		}
		function _(e) {
			return e;
		}
		function v(e, t, n) {
			return t + e + n;
		}
		function y(e, t) {
			const { relativePaths: n, includeBasePath: r } = t;
			return n && e ? g(e, t) : r ? h : _;
		}
		function b(e) {
			return function(t, n) {
				n.push(t.substring(e.length) || ".");
			};
		}
		function x(e) {
			return function(t, n, r) {
				const i = t.substring(e.length) || ".";
				if (r.every((e) => e(i, true))) n.push(i);
			};
		}
		const S = (e, t) => {
			t.push(e || ".");
		};
		const C = (e, t, n) => {
			const r = e || ".";
			if (n.every((e) => e(r, true))) t.push(r);
		};
		const w = () => {};
		function T(e, t) {
			const { includeDirs: n, filters: r, relativePaths: i } = t;
			if (!n) return w;
			if (i) return r && r.length ? x(e) : b(e);
			return r && r.length ? C : S;
		}
		const E = (e, t, n, r) => {
			if (r.every((t) => t(e, false))) n.files++;
		};
		const D = (e, t, n, r) => {
			if (r.every((t) => t(e, false))) t.push(e);
		};
		const O = (e, t, n, r) => {
			n.files++;
		};
		const k = (e, t) => {
			t.push(e);
		};
		const A = () => {};
		function ee(e) {
			const { excludeFiles: t, filters: n, onlyCounts: r } = e;
			if (t) return A;
			if (n && n.length) return r ? E : D;
			else if (r) return O;
			else return k;
		}
		const j = (e) => {
			return e;
		};
		const M = () => {
			return [""].slice(0, 0);
		};
		function N(e) {
			return e.group ? M : j;
		}
		const P = (e, t, n) => {
			e.push({
				directory: t,
				files: n,
				dir: t
			});
		};
		const F = () => {};
		function I(e) {
			return e.group ? P : F;
		}
		const L = function(e, t, n) {
			const { queue: r, fs: i, options: { suppressErrors: a } } = t;
			r.enqueue();
			i.realpath(e, (o, s) => {
				if (o) return r.dequeue(a ? null : o, t);
				i.stat(s, (i, o) => {
					if (i) return r.dequeue(a ? null : i, t);
					if (o.isDirectory() && B(e, s, t)) return r.dequeue(null, t);
					n(o, s);
					r.dequeue(null, t);
				});
			});
		};
		const R = function(e, t, n) {
			const { queue: r, fs: i, options: { suppressErrors: a } } = t;
			r.enqueue();
			try {
				const r = i.realpathSync(e);
				const a = i.statSync(r);
				if (a.isDirectory() && B(e, r, t)) return;
				n(a, r);
			} catch (e) {
				if (!a) throw e;
			}
		};
		function z(e, t) {
			if (!e.resolveSymlinks || e.excludeSymlinks) return null;
			return t ? R : L;
		}
		function B(e, t, n) {
			if (n.options.useRealPaths) return V(t, n);
			let r = (0, a.dirname)(e);
			let i = 1;
			while (r !== n.root && i < 2) {
				const e = n.symlinks.get(r);
				const o = !!e && (e === t || e.startsWith(t) || t.startsWith(e));
				if (o) i++;
				else r = (0, a.dirname)(r);
			}
			n.symlinks.set(e, t);
			return i > 1;
		}
		function V(e, t) {
			return t.visited.includes(e + t.options.pathSeparator);
		}
		const H = (e) => {
			return e.counts;
		};
		const U = (e) => {
			return e.groups;
		};
		const W = (e) => {
			return e.paths;
		};
		const G = (e) => {
			return e.paths.slice(0, e.options.maxFiles);
		};
		const K = (e, t, n) => {
			X(t, n, e.counts, e.options.suppressErrors);
			return null;
		};
		const q = (e, t, n) => {
			X(t, n, e.paths, e.options.suppressErrors);
			return null;
		};
		const J = (e, t, n) => {
			X(t, n, e.paths.slice(0, e.options.maxFiles), e.options.suppressErrors);
			return null;
		};
		const Y = (e, t, n) => {
			X(t, n, e.groups, e.options.suppressErrors);
			return null;
		};
		function X(e, t, n, r) {
			if (e && !r) t(e, n);
			else t(null, n);
		}
		function Z(e, t) {
			const { onlyCounts: n, group: r, maxFiles: i } = e;
			if (n) return t ? H : K;
			else if (r) return t ? U : Y;
			else if (i) return t ? G : J;
			else return t ? W : q;
		}
		const Q = { withFileTypes: true };
		const te = (e, t, n, r, i) => {
			e.queue.enqueue();
			if (r < 0) return e.queue.dequeue(null, e);
			const { fs: a } = e;
			e.visited.push(t);
			e.counts.directories++;
			a.readdir(t || ".", Q, (t, a = []) => {
				i(a, n, r);
				e.queue.dequeue(e.options.suppressErrors ? null : t, e);
			});
		};
		const ne = (e, t, n, r, i) => {
			const { fs: a } = e;
			if (r < 0) return;
			e.visited.push(t);
			e.counts.directories++;
			let o = [];
			try {
				o = a.readdirSync(t || ".", Q);
			} catch (t) {
				if (!e.options.suppressErrors) throw t;
			}
			i(o, n, r);
		};
		function re(e) {
			return e ? ne : te;
		}
		var ie = class {
			count = 0;
			constructor(e) {
				this.onQueueEmpty = e;
			}
			enqueue() {
				this.count++;
				return this.count;
			}
			dequeue(e, t) {
				if (this.onQueueEmpty && (--this.count <= 0 || e)) {
					this.onQueueEmpty(e, t);
					if (e) {
						t.controller.abort();
						this.onQueueEmpty = void 0;
					}
				}
			}
		};
		var ae = class {
			_files = 0;
			_directories = 0;
			set files(e) {
				this._files = e;
			}
			get files() {
				return this._files;
			}
			set directories(e) {
				this._directories = e;
			}
			get directories() {
				return this._directories;
			}
			get dirs() {
				return this._directories;
			}
		};
		var oe = class {
			aborted = false;
			abort() {
				this.aborted = true;
			}
		};
		var se = class {
			root;
			isSynchronous;
			state;
			joinPath;
			pushDirectory;
			pushFile;
			getArray;
			groupFiles;
			resolveSymlink;
			walkDirectory;
			callbackInvoker;
			constructor(e, t, n) {
				this.isSynchronous = !n;
				this.callbackInvoker = Z(t, this.isSynchronous);
				this.root = m(e, t);
				this.state = {
					root: p(this.root) ? this.root : this.root.slice(0, -1),
					paths: [""].slice(0, 0),
					groups: [],
					counts: new ae(),
					options: t,
					queue: new ie((e, t) => this.callbackInvoker(t, e, n)),
					symlinks: new Map(),
					visited: [""].slice(0, 0),
					controller: new oe(),
					fs: t.fs || i
				};
				this.joinPath = y(this.root, t);
				this.pushDirectory = T(this.root, t);
				this.pushFile = ee(t);
				this.getArray = N(t);
				this.groupFiles = I(t);
				this.resolveSymlink = z(t, this.isSynchronous);
				this.walkDirectory = re(this.isSynchronous);
			}
			start() {
				this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
				this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
				return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
			}
			walk = (e, t, n) => {
				const { paths: r, options: { filters: i, resolveSymlinks: o, excludeSymlinks: s, exclude: c, maxFiles: l, signal: u, useRealPaths: d, pathSeparator: f }, controller: p } = this.state;
				if (p.aborted || u && u.aborted || l && r.length > l) return;
				const g = this.getArray(this.state.paths);
				for (let l = 0; l < e.length; ++l) {
					const u = e[l];
					if (u.isFile() || u.isSymbolicLink() && !o && !s) {
						const e = this.joinPath(u.name, t);
						this.pushFile(e, g, this.state.counts, i);
					} else if (u.isDirectory()) {
						let e = v(u.name, t, this.state.options.pathSeparator);
						if (c && c(u.name, e)) continue;
						this.pushDirectory(e, r, i);
						this.walkDirectory(this.state, e, e, n - 1, this.walk);
					} else if (this.resolveSymlink && u.isSymbolicLink()) {
						let e = h(u.name, t);
						this.resolveSymlink(e, this.state, (t, r) => {
							if (t.isDirectory()) {
								r = m(r, this.state.options);
								if (c && c(u.name, d ? r : e + f)) return;
								this.walkDirectory(this.state, r, d ? r : e + f, n - 1, this.walk);
							} else {
								r = d ? r : e;
								const t = (0, a.basename)(r);
								const n = m((0, a.dirname)(r), this.state.options);
								r = this.joinPath(t, n);
								this.pushFile(r, g, this.state.counts, i);
							}
						});
					}
				}
				this.groupFiles(this.state.groups, t, g);
			};
		};
		function ce(e, t) {
			return new Promise((n, r) => {
				le(e, t, (e, t) => {
					if (e) return r(e);
					n(t);
				});
			});
		}
		function le(e, t, n) {
			let r = new se(e, t, n);
			r.start();
		}
		function ue(e, t) {
			const n = new se(e, t);
			return n.start();
		}
		var de = class {
			constructor(e, t) {
				this.root = e;
				this.options = t;
			}
			withPromise() {
				return ce(this.root, this.options);
			}
			withCallback(e) {
				le(this.root, this.options, e);
			}
			sync() {
				return ue(this.root, this.options);
			}
		};
		let fe = null;
		try {
			c.resolve("picomatch");
			fe = c("picomatch");
		} catch {}
		var pe = class {
			globCache = {};
			options = {
				maxDepth: Infinity,
				suppressErrors: true,
				pathSeparator: a.sep,
				filters: []
			};
			globFunction;
			constructor(e) {
				this.options = {
					...this.options,
					...e
				};
				this.globFunction = this.options.globFunction;
			}
			group() {
				this.options.group = true;
				return this;
			}
			withPathSeparator(e) {
				this.options.pathSeparator = e;
				return this;
			}
			withBasePath() {
				this.options.includeBasePath = true;
				return this;
			}
			withRelativePaths() {
				this.options.relativePaths = true;
				return this;
			}
			withDirs() {
				this.options.includeDirs = true;
				return this;
			}
			withMaxDepth(e) {
				this.options.maxDepth = e;
				return this;
			}
			withMaxFiles(e) {
				this.options.maxFiles = e;
				return this;
			}
			withFullPaths() {
				this.options.resolvePaths = true;
				this.options.includeBasePath = true;
				return this;
			}
			withErrors() {
				this.options.suppressErrors = false;
				return this;
			}
			withSymlinks({ resolvePaths: e = true } = {}) {
				this.options.resolveSymlinks = true;
				this.options.useRealPaths = e;
				return this.withFullPaths();
			}
			withAbortSignal(e) {
				this.options.signal = e;
				return this;
			}
			normalize() {
				this.options.normalizePath = true;
				return this;
			}
			filter(e) {
				this.options.filters.push(e);
				return this;
			}
			onlyDirs() {
				this.options.excludeFiles = true;
				this.options.includeDirs = true;
				return this;
			}
			exclude(e) {
				this.options.exclude = e;
				return this;
			}
			onlyCounts() {
				this.options.onlyCounts = true;
				return this;
			}
			crawl(e) {
				return new de(e || ".", this.options);
			}
			withGlobFunction(e) {
				this.globFunction = e;
				return this;
			}
			crawlWithOptions(e, t) {
				this.options = {
					...this.options,
					...t
				};
				return new de(e || ".", this.options);
			}
			glob(...e) {
				if (this.globFunction) return this.globWithOptions(e);
				return this.globWithOptions(e, ...[{ dot: true }]);
			}
			globWithOptions(e, ...t) {
				const n = this.globFunction || fe;
				if (!n) throw new Error("Please specify a glob function to use glob matching.");
				var r = this.globCache[e.join("\0")];
				if (!r) {
					r = n(e, ...t);
					this.globCache[e.join("\0")] = r;
				}
				this.options.filters.push((e) => r(e));
				return this;
			}
		};
		var $ = n(14006);
		;
		const me = Array.isArray;
		const he = /\\/g;
		const ge = /^[A-Za-z]:$/;
		const _e = process.platform === "win32";
		const ve = /^(\/?\.\.)+$/;
		function ye(e, t = {}) {
			const n = e.length;
			const r = Array(n);
			const i = Array(n);
			let a, o;
			for (a = 0; a < n; a++) {
				const n = Ee(e[a]);
				r[a] = n;
				const s = n.length;
				const c = Array(s);
				for (o = 0; o < s; o++) c[o] = $(n[o], t);
				i[a] = c;
			}
			return (e) => {
				const s = e.split("/");
				if (s[0] === ".." && ve.test(e)) return true;
				for (a = 0; a < n; a++) {
					const e = r[a];
					const n = i[a];
					const c = s.length;
					const l = Math.min(c, e.length);
					o = 0;
					while (o < l) {
						const r = e[o];
						if (r.includes("/")) return true;
						if (!n[o](s[o])) break;
						if (!t.noglobstar && r === "**") return true;
						o++;
					}
					if (o === c) return true;
				}
				return false;
			};
		}
		const be = /^[A-Z]:\/$/i;
		const xe = _e ? (e) => be.test(e) : (e) => e === "/";
		function Se(e, t, n) {
			if (e === t || t.startsWith(`${e}/`)) {
				if (n) {
					const t = e.length + +!xe(e);
					return (e, n) => e.slice(t, n ? -1 : void 0) || ".";
				}
				const r = t.slice(e.length + 1);
				if (r) return (e, t) => {
					if (e === ".") return r;
					const n = `${r}/${e}`;
					return t ? n.slice(0, -1) : n;
				};
				return (e, t) => t && e !== "." ? e.slice(0, -1) : e;
			}
			if (n) return (t) => a.posix.relative(e, t) || ".";
			return (n) => a.posix.relative(e, `${t}/${n}`) || ".";
		}
		function Ce(e, t) {
			if (t.startsWith(`${e}/`)) {
				const n = t.slice(e.length + 1);
				return (e) => `${n}/${e}`;
			}
			return (n) => {
				const r = a.posix.relative(e, `${t}/${n}`);
				return n[n.length - 1] === "/" && r !== "" ? `${r}/` : r || ".";
			};
		}
		function we(e) {
			return e.replace(ge, (e) => `${e}/`);
		}
		const Te = { parts: true };
		function Ee(e) {
			var t;
			const n = $.scan(e, Te);
			return ((t = n.parts) === null || t === void 0 ? void 0 : t.length) ? n.parts : [e];
		}
		const De = /\\(?![()[\]{}!+@])/g;
		function Oe(e) {
			return Ne(e);
		}
		function ke(e) {
			return Pe(e).replace(De, "/");
		}
		const Ae = null && (_e ? ke : Oe);
		const je = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
		const Me = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
		const Ne = (e) => e.replace(je, "\\$&");
		const Pe = (e) => e.replace(Me, "\\$&");
		const Fe = _e ? Pe : Ne;
		function Ie(e, t) {
			if ((t === null || t === void 0 ? void 0 : t.caseSensitiveMatch) === false) return true;
			const n = $.scan(e);
			return n.isGlob || n.negated;
		}
		function Le(...e) {
			console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`, ...e);
		}
		function Re(e) {
			return typeof e === "string" ? [e] : e !== null && e !== void 0 ? e : [];
		}
		const ze = /^(\/?\.\.)+/;
		const Be = /\\(?=[()[\]{}!*+?@|])/g;
		function Ve(e, t, n, r) {
			var i;
			const o = t.cwd;
			let s = e;
			if (e[e.length - 1] === "/") s = e.slice(0, -1);
			if (s[s.length - 1] !== "*" && t.expandDirectories) s += "/**";
			const c = Fe(o);
			s = (0, a.isAbsolute)(s.replace(Be, "")) ? a.posix.relative(c, s) : a.posix.normalize(s);
			const l = (i = ze.exec(s)) === null || i === void 0 ? void 0 : i[0];
			const u = Ee(s);
			if (l) {
				const e = (l.length + 1) / 3;
				let t = 0;
				const r = c.split("/");
				while (t < e && u[t + e] === r[r.length + t - e]) {
					s = s.slice(0, (e - t - 1) * 3) + s.slice((e - t) * 3 + u[t + e].length + 1) || ".";
					t++;
				}
				const i = a.posix.join(o, l.slice(t * 3));
				if (i[0] !== "." && n.root.length > i.length) {
					n.root = we(i);
					n.depthOffset = -e + t;
				}
			}
			if (!r && n.depthOffset >= 0) {
				var d;
				(d = n.commonPath) !== null && d !== void 0 || (n.commonPath = u);
				const e = [];
				const t = Math.min(n.commonPath.length, u.length);
				for (let r = 0; r < t; r++) {
					const t = u[r];
					if (t === "**" && !u[r + 1]) {
						e.pop();
						break;
					}
					if (r === u.length - 1 || t !== n.commonPath[r] || Ie(t)) break;
					e.push(t);
				}
				n.depthOffset = e.length;
				n.commonPath = e;
				n.root = we(e.length > 0 ? a.posix.join(o, ...e) : o);
			}
			return s;
		}
		function He(e, t, n) {
			const r = [];
			const i = [];
			for (const t of e.ignore) {
				if (!t) continue;
				if (t[0] !== "!" || t[1] === "(") i.push(Ve(t, e, n, true));
			}
			for (const a of t) {
				if (!a) continue;
				if (a[0] !== "!" || a[1] === "(") r.push(Ve(a, e, n, false));
				else if (a[1] !== "!" || a[2] === "(") i.push(Ve(a.slice(1), e, n, true));
			}
			return {
				match: r,
				ignore: i
			};
		}
		function Ue(e, t) {
			const n = e.cwd;
			const r = {
				root: n,
				depthOffset: 0
			};
			const i = He(e, t, r);
			if (e.debug) Le("internal processing patterns:", i);
			const { absolute: a, caseSensitiveMatch: o, debug: s, dot: c, followSymbolicLinks: l, onlyDirectories: u } = e;
			const d = r.root.replace(he, "");
			const f = {
				dot: c,
				nobrace: e.braceExpansion === false,
				nocase: !o,
				noextglob: e.extglob === false,
				noglobstar: e.globstar === false,
				posix: true
			};
			const p = $(i.match, f);
			const m = $(i.ignore, f);
			const h = ye(i.match, f);
			const g = Se(n, d, a);
			const _ = a ? g : Se(n, d, true);
			const v = (e, t) => {
				const n = _(t, true);
				return n !== "." && !h(n) || m(n);
			};
			let y;
			if (e.deep !== void 0) y = Math.round(e.deep - r.depthOffset);
			const b = new pe({
				filters: [s ? (e, t) => {
					const n = g(e, t);
					const r = p(n) && !m(n);
					if (r) Le(`matched ${n}`);
					return r;
				} : (e, t) => {
					const n = g(e, t);
					return p(n) && !m(n);
				}],
				exclude: s ? (e, t) => {
					const n = v(e, t);
					Le(`${n ? "skipped" : "crawling"} ${t}`);
					return n;
				} : v,
				fs: e.fs,
				pathSeparator: "/",
				relativePaths: !a,
				resolvePaths: a,
				includeBasePath: a,
				resolveSymlinks: l,
				excludeSymlinks: !l,
				excludeFiles: u,
				includeDirs: u || !e.onlyFiles,
				maxDepth: y,
				signal: e.signal
			}).crawl(d);
			if (e.debug) Le("internal properties:", {
				...r,
				root: d
			});
			return [b, n !== d && !a && Ce(n, d)];
		}
		function We(e, t) {
			if (t) for (let n = e.length - 1; n >= 0; n--) e[n] = t(e[n]);
			return e;
		}
		const Ge = {
			caseSensitiveMatch: true,
			debug: !!process.env.TINYGLOBBY_DEBUG,
			expandDirectories: true,
			followSymbolicLinks: true,
			onlyFiles: true
		};
		function Ke(e) {
			const t = Object.assign({}, e);
			for (const e in Ge) if (t[e] === void 0) Object.assign(t, { [e]: Ge[e] });
			t.cwd = (t.cwd instanceof URL ? (0, o.fileURLToPath)(t.cwd) : (0, a.resolve)(t.cwd || process.cwd())).replace(he, "/");
			t.ignore = Re(t.ignore);
			t.fs && (t.fs = {
				readdir: t.fs.readdir || r.readdir,
				readdirSync: t.fs.readdirSync || r.readdirSync,
				realpath: t.fs.realpath || r.realpath,
				realpathSync: t.fs.realpathSync || r.realpathSync,
				stat: t.fs.stat || r.stat,
				statSync: t.fs.statSync || r.statSync
			});
			if (t.debug) Le("globbing with options:", t);
			return t;
		}
		function qe(e, t = {}) {
			var n;
			if (e && (t === null || t === void 0 ? void 0 : t.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
			const r = me(e) || typeof e === "string";
			const i = Re((n = r ? e : e.patterns) !== null && n !== void 0 ? n : "**/*");
			const a = Ke(r ? t : e);
			return i.length > 0 ? Ue(a, i) : [];
		}
		async function Je(e, t) {
			const [n, r] = qe(e, t);
			return n ? We(await n.withPromise(), r) : [];
		}
		function Ye(e, t) {
			const [n, r] = qe(e, t);
			return n ? We(n.sync(), r) : [];
		}
	})
};
