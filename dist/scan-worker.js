import { createRequire as e } from "module";
const t = process.getBuiltinModule ?? e(import.meta.url);
var n = {};
;
const r = t("node:worker_threads");
;
const i = t("node:buffer");
;
const a = "AGFzbQEAAAABIgZgAX8Bf2ADf39/AX9gAn9/AX9gAn9/AGAAAGAEf39/fwADEhEAAAEAAAECAgQAAwEEAwIDBQUEAQFFRQbcASh/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEGAgIACC38AQdD8Awt/AEHACgt/AEGALAt/AEHAzQALfwBBwPoDC38AQdD6Awt/AEGA+QMLfwBBgPYCC38AQZD9AwsH3gMlBmJ1ZmZlcgMdC2J1ZmZlckJ5dGVzAx4HbmV3TmFtZQMfBGtleXMDIAVraW5kcwMhCmV2ZW50VHlwZXMDIgpraW5kQ291bnRzAyMLZXZlbnRDb3VudHMDJA5maXJzdFRpbWVzdGFtcAMlB2Nsb3NpbmcDJgdvdXRjb21lAycEc2NhbgALCWZvcmdldFJ1bgAMB2FkZE5hbWUAEAphbGxvd1R5cGVzAA8JZXZlbnRUeXBlAxIMaGFzVGltZXN0YW1wAxQDa2V5Aw8Ea2luZAMRCWxhc3RBdWRpdAMbDGxhc3RBdWRpdEVuZAMcBWxpbmVzAxoPcGF5bG9hZElzT2JqZWN0AxMLcmVxdWlyZUtleXMADQhzZWVuS2V5cwMQBXN0YXRlAw4JdW5rbm93bkF0AxgNdW5rbm93bkxlbmd0aAMZDHVua25vd25UYWJsZQMXBWRlcHRoAwMQY3VycmVudFRpbWVzdGFtcAMHFmN1cnJlbnRUaW1lc3RhbXBMZW5ndGgDCxRmaXJzdFRpbWVzdGFtcExlbmd0aAMIDWxhc3RUaW1lc3RhbXADBhNsYXN0VGltZXN0YW1wTGVuZ3RoAwkQc2V0TGFzdFRpbWVzdGFtcAAKBm1lbW9yeQIACAEIDAEICp83EZYCAgN/AXsDQCAA/QAEACIEQbDvAP0ABAD9IyAEQcDvAP0ABAD9UUHQ7wD9AAQA/SX9UP1kIQEDQCABRQRAIABBEGoiAP0ABAAiBEGw7wD9AAQA/SMgBEHA7wD9AAQA/VFB0O8A/QAEAP0l/VD9ZCEBDAELCyAAIAFoaiICLQAAIgBBIkYEQCACQQFqDwsgAEHcAEYEfyACQQFqIgMtAAAiAEHACGotAABBAXEEfyADQQFqBSADQQVqQQAgAEH1AEcEf0EABUECIQFBASEAA0AgAEEETQRAIAEgACADai0AAEHACGotAABxIQEgAEEBaiEADAELCyABQQJGCxsLBSACEAkLIgBFIAAgAkZyRQ0ACyACJABBAAtfAQF/IAAoAgBB7uqx4wZGBEAgAEEEag8LIAAhAQNAIAEtAABBgPQCai0AAEUEQCABQQFqIgEgAGtBIEsEQEEADwsMAQsLIAFBACAAIAFGBH9BAAUgACABIABrEAYLGwvkCQMKfwF7An4jAyIHQYD2AmotAAAhBCAAQYABakEBdCEDA0AgAkUEQCAEQf0ARgRAIANB4PACai0AACIFQeDvAmotAAAhBgJAIAEiAP0ABAAgBUEIdEHg7wBqIgj9AAQA/VEgCP0ABBD9Tv1TBH9BAAUgBkEQTQR/QQEFQRAhAQJ/A0AgASAGSQRAQQAgACABav0ABAAgCCABQQF0aiIJ/QAEAP1RIAn9AAQQ/U79Uw0CGiABQRBqIQEMAQsLQQELCwsEQCAAIAZqIgEtAABBIEcEQCAFQQF0JAEMAgsLQQAhAQJAIAAtAABBIkcNACAAQQFqIgX9AAQAIg1BsO8A/QAEAP0jIA1BwO8A/QAEAP1RQdDvAP0ABAD9Jf1Q/WRBgIAEcmggBWoiBS0AAEEiRgR/IAVBAWoFIAUQAAsiBUUNACAFLQAAQTpHBH9BAAUgBUECaiAFQQFqIAUtAAFBIEYbCyIFRQ0AQQAkASAFIABrIgtB0ABNBEAgA0Hg8AJqQQAhCCAAIgMpAwAhDiALrSIPIAtBCEkEfiAOQgggD31CA4aGBSAOIAMgC2pBCGspAwBCHYmFC3xClfip+pe33puef35COYinIgEhAAJAA0AgCEEESARAAkAgAEHg7wJqLQAAIgZFBEAgACEBDAELIAYgC0YEfyAD/QAEACAAQQh0QeDvAGoiDP0ABAD9USAM/QAEEP1O/VMEf0EABSALQRBNBH9BAQVBECEGAn8DQCAGIAtJBEBBACADIAZq/QAEACAMIAZBAXRqIgr9AAQA/VEgCv0ABBD9Tv1TDQIaIAZBEGohBgwBCwtBAQsLCwVBAAsNAyAAQQFqQf8AcSEAIAhBAWohCAwCCwsLIAFBCHRB4O8AaiEGQQAhAANAIABB0ABJBEAgBiAAQQF0aiIIIAAgA2r9AAQA/QsEACAIQaAIIAAgC0kEf0EQIAsgAGsiCCAIQRBPGwVBAAtr/QAEAP0LBBAgAEEQaiEADAELCyABQeDvAmogCzoAACABIQALIAA6AAAgAEEBdCQBCyAFIQELCyABRQRAQQAPCyMBIQMLIAEtAAAiAEEiRgRAIAFBAWoiAP0ABAAiDUGw7wD9AAQA/SMgDUHA7wD9AAQA/VFB0O8A/QAEAP0l/VD9ZEGAgARyaCAAaiIALQAAQSJGBH8gAEEBagUgABAACyIBRQRAQQEkBEEADwsFIABBIHJB+wBGBEAgAEECaiIAIAEtAAFGBH8gAUECagUgB0E+RgRAQQAPCyAHQQFqIgdBgPYCaiAAIgQ6AAAgByQDIAFBAWoiASQCIANBAXIhAwwECyEBBQJAIABBMWtBCEsEQCABEAEhAAwBCyABIAH9AAQAQeDzAv0ABAD9cUHw8wL9AAQA/Sr9ZEF/cyICaGoiAC0AACIFQYD0AmotAAANACAFQS5GBEAgAEEBaiABIAIgAkEBa3FoaiIARwRAIAAtAABBgPQCai0AAA0CCwsgARABIQALIAAiAUUEQEEADwsLCwtBACECQQIhAANAIAEvAQBBrMAARwRAAkAgAS0AACIFQSxGBEBBASEADAELIAQgBUcEQEEADwsgB0EBayIHJAMgAUEBaiIBJAIgB0UEQCABDwsgB0GA9gJqLQAAIQQMAgsLCyABQQFqJAIgACABaiEBDAALAAuXDAIGfwJ7AkADfyMPIxFBBnRqQYD3A2oiAy0AACIBQcD2A2otAAAhBAJAIAD9AAQAIAFBCHRBwPYCaiIF/QAEAP1RIAX9AAQQ/U79UwR/QQAFIARBEE0Ef0EBBUEQIQICfwNAIAIgBEkEQEEAIAAgAmr9AAQAIAUgAkEBdGoiBv0ABAD9USAG/QAEEP1O/VMNAhogAkEQaiECDAELC0EBCwsLBEAgACAEai0AAEEgRw0BC0EAJAVBACEBIAAtAABBIkcEf0EABSAAQQFqIgL9AAQAIgdBsO8A/QAEAP0jIAdBwO8A/QAEAP1RQdDvAP0ABAD9Jf1Q/WRBgIAEcmggAmoiAi0AAEEiRgR/IAJBAWoFIAIQAAsiAiAAa0ECa0EAIAIbCyICIABqQQJqIgQtAABBOkcEf0EABSAEQQJqIARBAWogBC0AAUEgRhsLIgRFIAJFckUEQEHACiAAQQFqIAIQBSIBBEAgAUHA9gNqIAQgAGsiBDoAACABQQh0QcD2AmohBUEAIQIDQCACQdAASQRAIAUgAkEBdGoiBiAAIAJq/QAEAP0LBAAgBkGgCCACIARJBH9BECAEIAJrIgYgBkEQTxsFQQALa/0ABAD9CwQQIAJBEGohAgwBCwsFIAIkBQsLIAMgAToAAAsgASICRQRAQcAKJBcgAEEBaiQYIwUkGQwCCyMQQgEgAq2Gg0IAUg0BIAAgAkHA9gNqLQAAaiIDLQAAIgRBIHJB+wBGBEBBCEEQIARB+wBGGyIAIAJB4PkDai0AAHEEfyACQQZGBEAgAEEIRiQTCyACJA8jEEIBIAKthoQkEEEBBUEAC0UNAgJAIARBAmoiACADLQABRgRAIANBAmoiACQCDAELQYH2AiAAOgAAQQEkAyADQQFqIgAkAiACIABBABACIQALIABFDQIgAC0AAEEsRgR/QQEFIAAtAABB/QBGC0UNAgUCQCAEQSJGBEAgA0EBaiIA/QAEACIHQbDvAP0ABAD9IyAHQcDvAP0ABAD9UUHQ7wD9AAQA/SX9UP1kQYCABHJoIABqIgAtAABBIkYEfyAAQQFqBSAAEAALIQAMAQsgAkEDRgRAAkAgA/0ABABB4PMC/QAEACIH/XFB8PMC/QAEACII/Sr9ZEF/c0H//wNxIAP9AAQQIAf9cSAI/Sr9ZEF/c0EQdHIiBWgiBiIBIANqLQAAQS5GBEBBACEAIAUgBUEBa3FoIgEgBkEBakYNAQtBACEAIAYEfyADLQAAQTBGIAZBAUdxBUEBCw0AIwcgA/0ABABBoAggAWsiAP0ABAD9Tv0LBAAjByAD/QAEECAA/QAEEP1O/QsEECABJAsgBiQMIAEgA2ohAAsFAkAgBEExa0EISwRAIAMQASEADAELIAMgA/0ABABB4PMC/QAEAP1xQfDzAv0ABAD9Kv1kQX9zIgFoaiIALQAAIgVBgPQCai0AAA0AIAVBLkYEQCADIAEgAUEBa3FoaiIBIABBAWpHBEAgASIALQAAQYD0AmotAAANAgsLIAMQASEACwsLIABFBEAgBEEiRiACQQFHcSACQQVHcSQEIAIkFQwDCyAALQAAQSxGBH9BAQUgAC0AAEH9AEYLRQ0CAn8gBEEiRwRAIAJBA0cEQCADIAAgA2sQBiIBIAJB4PkDai0AAHEEfyACQQZGBEAgAUEIRiQTCyACJA8jEEIBIAKthoQkEEEBBUEACwwCC0EBJBQgAkHg+QNqLQAAQQJxBH8gAkEGRgRAQQAkEwsgAiQPIxBCASACrYaEJBBBAQVBAAsMAQsgAkEBRgRAQYAsIANBAWogACADa0ECaxAFJBFBACMRRQ0BGgUgAkEFRgRAQcDNACADQQFqIgEgACADa0ECayIDEAUkEiMSRQRAQcDNACQXIAEkGCADJBlBAAwDCwsLIAJB4PkDai0AAEEBcQR/IAJBBkYEQEEAJBMLIAIkDyMQQgEgAq2GhCQQQQEFQQALC0UNAgsgAC0AAEH9AEYEfyAAQQFqBSAAQQFqJAIgAC8BAEGswABGBH8gAEECagUgAEECaiAAQQFqIAAtAAFBIEYbCyEADAELCw8LQQALTwEBfyAALQAAQSxGBH9BAQUgAC0AAEH9AEYLRQRAQQAPCyAALQAAQf0ARgRAIABBAWoPCyAAQQFqIgEkAiAAQQJqIAEgAC0AAUEgRhsQAwu4AwIIfwJ+IAJBAWtBwABPBEBBAA8LIAEpAwAhCyACrSIMIAJBCEkEfiALQgggDH1CA4aGBSALIAEgAmpBCGspAwBCHYmFC3xClfip+pe33puef35COYinIgggAGotAAAhBwNAIAcEQAJAIABBwAFqIAdBBnRqIQYgAEGAAWogB2otAAAgAkYEfwJ/IAJBIEsEQCACIQNBACEFAkAgASIEIAZGDQAgBEEHcSAGQQdxRgRAA0AgBEEHcQRAQQAhBSADRQ0DIAQtAAAiCSAGLQAAIgprIQUgCSAKRw0DIANBAWshAyAEQQFqIQQgBkEBaiEGDAELCwNAIANBCE8EQCAEKQMAIAYpAwBRBEAgBEEIaiEEIAZBCGohBiADQQhrIQMMAgsLCwsDQCADIgVBAWshAyAFBEAgBC0AACIJIAYtAAAiCmshBSAJIApHDQIgBEEBaiEEIAZBAWohBgwBCwtBACEFCyAFRQwBCyAB/QAEACAG/QAEAP0j/WQgAf0ABBAgBv0ABBD9I/1kQRB0ckF/c0EgIAJrdEULBUEACw0AIAhBAWpB/wBxIgggAGotAAAhBwwCCwsLIAcLqgMBAn8gAUEgSwRAQQAPCyAAKAIAIgNB7uqx4wZGIAFBBEZxBEBBwAAPCyADQfTk1asGRiABQQRGcQRAQSAPCyADQebCsZsHRiABQQVGcQR/IAAtAARB5QBGBUEACwRAQSAPCyAAIAFqIQEgAEEBaiAAIAAtAABBLUYbIgAhAwNAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsCQCAAIANGBH9BAQUgAy0AAEEwRiAAIANBAWpHcQsNACAAIAFJBH8gAC0AAEEuRgVBAAsEfyAAQQFqIgMhAANAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsgACADRg0BQQQFQQILIQMgACABSQR/IAAtAABBIHJB5QBGBUEACwR/IAEgAEEBaiIASwR/IAAtAABBK0YEf0EBBSAALQAAQS1GCwVBAAsEQCAAQQFqIQALIAAhAwNAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsgACADRiAAIANBAmpLcg0BQQQFIAMLQQAgACABRhshAgsgAguqAwICfwF+IAAkDUEAJARBACQVA0AjDSABSQRAQQAkA0EAJA9CACQQQQAkEUEAJBJBASQTQQAkFEEAJBYjDSIAJAIgAC0AAEH7AEcEf0EABSAAQQFqIgAkAgJ/QQAgABADIgJFDQAaQQEkFiACJAJBACACLQAAQQpHBH9BAAUjEUEDdEGg+gNqKQMAIQRBACEAAkAjEQR/IAQjEEJ/hYNCAFIFQQELDQAjE0UjEUEBRnENACMUBEACf0EBIwlFDQAaQQAjCiMMRw0AGkEBIwb9AAQAIwf9AAQA/SP9ZCMG/QAEECMH/QAEEP0j/WRBEHRyQX9zIgNFDQAaIANoIgMjBmotAAAjByADai0AAEkLRQ0BIwhFBEBBgPkDIwdBIPwKAAAjCyQICyMGIwckBiQHIwskCSMMJAoLIxFBAUYEQCMSQQJ0QdD6A2oiACAAKAIAQQFqNgIABSMRQQJGBEAjDSQbIAIkHAsLIxFBAnRBwPoDaiIAIAAoAgBBAWo2AgAjGkEBaiQaQQEhAAsgAAtFDQAaIAJBAWokDUEBCwtFBEBBAA8LDAELC0EBC8cDAQJ/QaD5AyQGQcD5AyQHQQAkDkGA/wMkHUGACEH/AUEg/AsAA0BBvP0DKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEHA/QNqLwEAC0HACGpBAToAACAAQQFqIQAMAQsLQQAhAANAQez9AygCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRB8P0Dai8BAAtBwAhqIgEgAS0AAEECcjoAACAAQQFqIQAMAQsLQbDvAP0MXFxcXFxcXFxcXFxcXFxcXP0LBABBwO8A/QwCAgICAgICAgICAgICAgIC/QsEAEHQ7wD9DCEhISEhISEhISEhISEhISH9CwQAQaz0AkEBOgAAQd30AkEBOgAAQf30AkEBOgAAQYD2AkH9ADoAAEEAIQADQCAAQT9NBEAgAEEIdEHA9gJqIgH9DP/////////////////////9CwQAIAH9DP/////////////////////9CwQQIABBAWohAAwBCwtBACEAA0AgAEGAAUkEQCAAQQh0QeDvAGoiAf0M//////////////////////0LBAAgAf0M//////////////////////0LBBAgAEEBaiEADAELCwvbBAIEfwJ7IAAhAQNAIAH9AAQAIgX9DCIiIiIiIiIiIiIiIiIiIiL9IyAF/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAF/QwgICAgICAgICAgICAgICAg/Sb9UP1kQYCABHJoIQIgAUECa/0ABAD9DGBgYGBgYGBgYGBgYGBgYGD9cyABQQNr/QAEAP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9TkGA7wD9AAQAIAFBAWsiA/0ABAAiBkEE/W39DkGQ7wD9AAQAIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U5BoO8A/QAEACAFQQT9bf0O/U79Uf0MAAAAAAAAAAAAAAAAAAAAAP0k/WRBAiACdEEBa3EEQCABIAJqIQQgAyAAIAAgA0kbIQEDQCAAIAFJBH8gAS0AAEHAAXFBgAFGBUEACwRAIAFBAWshAQwBCwsgASEAA0AgACAESQRAAkAgAC0AAEGAAUkEQEEBIQEFQQAhAQJAIAAtAAEiA0HAAXFBgAFGIAAtAAAiAkHCAU9xRQ0AQQIhASACQeABSQ0AQQAhASAALQACQcABcUGAAUcNACACQfABSQRAIAJB4AFGBH8gA0GgAUkFIAJB7QFGIANBoAFPcQsNAUEDIQEMAQsgAC0AA0HAAXFBgAFHDQAgAkHwAUYEfyADQZABSQUgAkH0AUsEf0EBBSACQfQBRiADQZABT3ELCw0AQQQhAQsLIAFFDQAgACABaiEADAILCwsgAA8LIAEgAmohASAF/WRFIAJBEElyRQ0ACyABCwoAIAAkCSABJAoLgAUBBX8gAUEAQcAA/AsAIAIEQCAAQQRrQQA2AgALQQAkG0EAJBcgAgR/IAAgARAOBSAAIAEQBwsEQEGQ/QMgATYCAEEADwsjACMCIwQbIgMhAgJAA0AgASACSwRAIAIgAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgRoaiEFIAQNAiACQRBqIQIMAQsLQQAhBQtBlP0DIAVBACADIw1HGyIHNgIAIAcEQCMEBH9BBgUCf0EDIxYNABpBACMCQQFrLQAAIgJB+wBGDQAaQQQgAkHbAEYNABpBAiACQSxHDQAaQQVBASMDQYD2AmotAABB3QBGGwsLJA4gAyECAkADQCACIAdJBEAgAiAC/QAEAP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WQiBmhqIQQgBg0CIAJBEGohAgwBCwtBACEEC0GY/QMgBCAHIAQgB0lBACAEGxs2AgBBnP0DIAM2AgBBoP0DIw42AgBBpP0DIwM2AgALIAUEQEGQ/QMjDTYCAEEBDwsjDSAARwRAQZD9AyMNNgIAQQAPC0EAIQICQCMRRSMRQQJGcgR/QQEFIxBCgPwHg0IAUgsNACABIwBrQQZJQQAjBBsEQCMVBH8jFSIBQeD5A2otAABBAXEEfyABQQZGBEBBACQTCyABJA8jEEIBIAGthoQkEEEBBUEACwVBAQtFDQFBBiQOIwAhAgwBCyMCIABHBEACf0EDIxYNABpBACMCQQFrLQAAIgFB+wBGDQAaQQQgAUHbAEYNABpBAiABQSxHDQAaQQVBASMDQYD2AmotAABB3QBGGwskDgsjAiECCyACBH9BkP0DIAI2AgBBAgVBkP0DIAA2AgBBAQsLMABBACQaQcD6A/0MAAAAAAAAAAAAAAAAAAAAAP0LAABB0PoDQQBBgAL8CwBBACQICxIAIABBA3RBoPoDaiABrTcDAAuqBAICfwF+IAAkDUEAJARBACQVIAAkAgJAIw5BA0YNACMOQQZGBEAgABAAIgBFIgIkBCACBH9BAAUjAwRAIw8gAEEBEAIhAAsgAAR/IAAQBAVBAAsLIQAMAQsjDkEBRiICRQRAIw5BBUYhAgsgAEEBaiAAIAIEfyAALQAAQSBGBUEACxshACMDRQRAIw5BAkYEfyAAEAQFIAAQAwshAAwBCyMPIAAjDkECRiIDIAJFIgIEfyAALQAAIwNBgPYCai0AAEYFIAILIAMbEAIiAAR/IAAQBAVBAAshAAsCf0EAIAAiAkUNABpBASQWIAAkAiAALQAAQQpHBEBBACEABSMRQQN0QaD6A2opAwAhBEEAIQACQCMRBH8gBCMQQn+Fg0IAUgVBAQsNACMTRSMRQQFGcQ0AIxQEQAJ/QQEjCUUNABpBACMKIwxHDQAaQQEjBv0ABAAjB/0ABAD9I/1kIwb9AAQQIwf9AAQQ/SP9ZEEQdHJBf3MiA0UNABogA2giAyMGai0AACMHIANqLQAASQtFDQEjCEUEQEGA+QMjB0Eg/AoAACMLJAgLIwYjByQGJAcjCyQJIwwkCgsjEUEBRgRAIxJBAnRB0PoDaiIAIAAoAgBBAWo2AgAFIxFBAkYEQCMNJBsgAiQcCwsjEUECdEHA+gNqIgAgACgCAEEBajYCACMaQQFqJBpBASEACwtBACAARQ0AGiACQQFqJA1BAQsEfyMNIAEQBwVBAAsLDgAgAEHg+QNqIAE6AAALkQECAX8CfiACKQMAIQUgA60iBiADQQhJBH4gBUIIIAZ9QgOGhgUgBSACIANqQQhrKQMAQh2JhQt8QpX4qfqXt96bnn9+QjmIpyEEA0AgACAEai0AAARAIARBAWpB/wBxIQQMAQsLIAAgBGogAToAACAAQYABaiABaiADOgAAIABBwAFqIAFBBnRqIAIgA/wKAAALC9UBCABBgO8ACxACAgICAgICAoCAgIAhARVJAEGQ7wALEOejg4OLy8vLy8vLy8vby8sAQaDvAAsQAQEBAQEBAQHmrrq6AQEBAQBB4PMCCyAwMDAwMDAwMDAwMDAwMDAwCQkJCQkJCQkJCQkJCQkJCQBBrP0DCwEsAEG4/QMLFwIAAAAQAAAAIgBcAC8AYgBmAG4AcgB0AEHc/QMLATwAQej9AwszAgAAACwAAAAwADEAMgAzADQANQA2ADcAOAA5AGEAYgBjAGQAZQBmAEEAQgBDAEQARQBG";
;
const o = [
	"event",
	"audit",
	"dead_letter"
];
const s = [
	"ActorStarted",
	"ActorRestarted",
	"ActorStopped",
	"ActorCrashed"
];
const c = 1;
const l = 2;
const u = 4;
const d = 8;
const f = 16;
const p = 32;
const m = 64;
const h = 128;
const ee = 255;
const te = [
	[c, "a string"],
	[l, "an integer"],
	[u, "a number"],
	[d, "an object"],
	[f, "a list"],
	[p, "true or false"],
	[m, "null"]
];
const g = [
	{
		name: "",
		allowed: ee
	},
	{
		name: "kind",
		allowed: ee
	},
	{
		name: "system_id",
		allowed: c
	},
	{
		name: "timestamp",
		allowed: l | u | h
	},
	{
		name: "actor_address",
		allowed: d | c
	},
	{
		name: "event_type",
		allowed: c
	},
	{
		name: "payload",
		allowed: ee
	},
	{
		name: "target",
		allowed: d | c | m
	},
	{
		name: "message_type",
		allowed: c
	},
	{
		name: "total_actors",
		allowed: l
	},
	{
		name: "alive_actors",
		allowed: l
	},
	{
		name: "stopping_actors",
		allowed: l
	},
	{
		name: "restarting_actors",
		allowed: l
	},
	{
		name: "registry_size",
		allowed: l
	},
	{
		name: "registry_orphans",
		allowed: f
	},
	{
		name: "registry_dead",
		allowed: f
	},
	{
		name: "dead_letters_count",
		allowed: l
	}
];
const _ = 0;
const ne = 1;
const re = 3;
const ie = 5;
const ae = 6;
const oe = 9;
function v(...e) {
	return e.reduce((e, t) => e | 1 << g.findIndex((e) => e.name === t), 0);
}
const se = [
	v("system_id", "actor_address", "event_type", "payload", "timestamp"),
	v("system_id", "timestamp", ...g.slice(oe).map(({ name: e }) => e)),
	v("system_id", "target", "message_type", "payload", "timestamp")
];
function ce(e) {
	return g.filter((t, n) => n > 0 && (e & 1 << n) !== 0).map(({ name: e }) => e);
}
function le(e) {
	const t = te.filter(([t]) => (e & t) !== 0).map(([, e]) => e);
	const n = t.pop() ?? "another type";
	return t.length > 0 ? `${t.join(", ")} or ${n}` : n;
}
const ue = Array.from({ length: Math.max(...g.map(({ name: e }) => e.length)) + 1 }, (e, t) => g.flatMap(({ name: e }, n) => n > 0 && e.length === t ? [{
	index: n,
	bytes: Buffer.from(e)
}] : []));
function de(e, t, n) {
	const r = ue[n - t];
	if (r === undefined) return _;
	for (const n of r) {
		if (fe(e, t, n.bytes)) return n.index;
	}
	return _;
}
function fe(e, t, n) {
	for (let r = n.length - 1; r >= 0; r--) {
		if (e[t + r] !== n[r]) return false;
	}
	return true;
}
;
const y = 63;
const pe = {
	keys: y - (g.length - 1),
	eventTypes: y - s.length
};
const me = 64;
class he {
	#e = [];
	get list() {
		return this.#e;
	}
	add(e) {
		const t = this.#e.filter(({ table: t }) => t === e.table);
		if (t.length >= pe[e.table] || t.some(({ bytes: t }) => t.equals(e.bytes))) return;
		this.#e.push(e);
	}
}
const ge = new he();
;
const _e = 3;
const ve = 63;
const ye = 0;
const be = 1;
const xe = 2;
const b = 32;
const Se = 92;
let Ce = null;
function we() {
	try {
		Ce ??= new WebAssembly.Module(Buffer.from(a, "base64"));
		return Ce;
	} catch {
		return null;
	}
}
class Te {
	buffer;
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o;
	#s;
	#c = {
		keys: [],
		kinds: [],
		eventTypes: []
	};
	#l = 0;
	constructor(e) {
		const t = new WebAssembly.Instance(e, {}).exports;
		const n = t.memory.buffer;
		this.#e = t;
		this.#n = t.buffer.value;
		this.#t = Buffer.from(n);
		this.buffer = Buffer.from(n, this.#n, t.bufferBytes.value);
		this.#r = new Uint32Array(n, t.outcome.value, 6);
		this.#a = new Uint8Array(n, t.closing.value, ve);
		this.#i = new Oe(this.#r, this.#a, this.#n);
		this.#o = new Uint32Array(n, t.kindCounts.value + 4, o.length);
		this.#s = new Uint32Array(n, t.eventCounts.value + 4, y);
		this.#u();
	}
	#u() {
		const e = this.#e;
		for (let t = 0; t <= y; t++) e.allowTypes(t, g[t]?.allowed ?? 255);
		se.forEach((t, n) => {
			e.requireKeys(n + 1, t);
		});
		for (const { name: e } of g.slice(1)) this.#d("keys", Buffer.from(e));
		for (const e of o) this.#d("kinds", Buffer.from(e));
		for (const e of s) this.#d("eventTypes", Buffer.from(e));
	}
	teach({ list: e }) {
		for (; this.#l < e.length; this.#l++) {
			const { table: t, bytes: n } = e[this.#l];
			this.#d(t, n);
		}
	}
	#d(e, t) {
		const n = this.#c[e];
		if (n.length === y) return;
		n.push(t.toString());
		const r = this.#e.newName.value;
		this.#t.set(t, r);
		this.#e.addName(this.#e[e].value, n.length, r, t.length);
	}
	scan(e, t, n) {
		return this.#e.scan(this.#n + e, this.#n + t, n ? 1 : 0);
	}
	get reached() {
		return this.#r[0] - this.#n;
	}
	get stoppedLine() {
		return this.#r[1] === 0 ? null : this.#i;
	}
	get lines() {
		return this.#e.lines.value;
	}
	get lastAudit() {
		const e = this.#e.lastAudit.value;
		if (e === 0) return null;
		return {
			start: e - this.#n,
			end: this.#e.lastAuditEnd.value - this.#n
		};
	}
	copy({ start: e, end: t }) {
		const n = this.#n;
		return new Uint8Array(this.#e.memory.buffer.slice(n + e, n + t));
	}
	forgetRun() {
		this.#e.forgetRun();
	}
	run() {
		const { firstTimestamp: e, firstTimestampLength: t, lastTimestamp: n, lastTimestampLength: r } = this.#e;
		return {
			lines: this.lines,
			kinds: this.#o,
			eventCounts: this.#s,
			firstTimestamp: this.#f(e.value, t.value),
			lastTimestamp: this.#f(n.value, r.value)
		};
	}
	eventsOf(e) {
		return this.#c.eventTypes.flatMap((t, n) => {
			const r = e[n] ?? 0;
			return r > 0 ? [[t, r]] : [];
		});
	}
	setLastTimestamp(e, t) {
		const n = this.#e.lastTimestamp.value;
		const r = e.length <= b;
		this.#t.fill(0, n, n + b);
		if (r) this.#t.set(e, n);
		this.#e.setLastTimestamp(e.length, r ? t : 0);
	}
	forgetTimestamp() {
		this.#e.setLastTimestamp(0, 0);
	}
	#f(e, t) {
		return this.#t.subarray(e, e + t);
	}
	unknownName() {
		const { unknownTable: e, unknownAt: t, unknownLength: n, keys: r } = this.#e;
		const a = n.value;
		if (e.value === 0 || a < 1 || a > me) return null;
		const o = Buffer.from(this.#f(t.value, a));
		if (o.includes(Se) || !(0, i.isUtf8)(o)) return null;
		return {
			table: e.value === r.value ? "keys" : "eventTypes",
			bytes: o
		};
	}
	lineUnderWay() {
		const { state: e, depth: t, key: n, seenKeys: r, payloadIsObject: i } = this.#e;
		const { kind: a, eventType: s, hasTimestamp: c, currentTimestamp: l, currentTimestampLength: u } = this.#e;
		const d = this.#f(l.value, u.value);
		const f = Ee(e.value, t.value);
		const p = (1n << BigInt(g.length)) - 1n;
		return {
			state: e.value,
			closing: this.#a.slice(0, f),
			depth: f,
			field: n.value < g.length ? n.value : _,
			seen: Number(r.value & p),
			otherKeys: this.#c.keys.filter((e, t) => {
				return t + 1 >= g.length && De(r.value, t + 1);
			}),
			payloadIsObject: i.value !== 0,
			kind: o[a.value - 1] ?? null,
			eventType: this.#c.eventTypes[s.value - 1] ?? null,
			timestamp: c.value === 0 ? null : Buffer.from(d)
		};
	}
}
function Ee(e, t) {
	return e === _e ? 0 : 1 + t;
}
function De(e, t) {
	return (e >> BigInt(t) & 1n) === 1n;
}
class Oe {
	#e;
	#t;
	closing;
	constructor(e, t, n) {
		this.#e = e;
		this.closing = t;
		this.#t = n;
	}
	get passed() {
		return this.#e[3] - this.#t;
	}
	get lineFeed() {
		return this.#e[1] - this.#t;
	}
	get textEnd() {
		return this.#e[2] - this.#t;
	}
	get state() {
		return this.#e[4];
	}
	get depth() {
		return Ee(this.state, this.#e[5]);
	}
}
;
const x = 64;
const S = 16;
const C = 0;
const w = 1;
const ke = 2;
const T = 3;
const E = 4;
const D = E + x;
const Ae = 64;
const je = D + Ae;
const O = 2 + me;
const Me = 4;
const Ne = 1 + o.length + y;
const Pe = 2;
const Fe = Ie(Me * 8 + (Ne + Pe) * 4 + 2 * b);
const k = 8 * 4 + S * Fe;
function Ie(e) {
	return Math.ceil(e / 8) * 8;
}
class Le {
	shared;
	#e;
	#t;
	#n;
	constructor(e) {
		const t = je * 4;
		this.#n = Ie(t + 2 * y * O);
		this.shared = e ?? new SharedArrayBuffer(this.#n + x * k);
		this.#e = new Int32Array(this.shared, 0, je);
		this.#t = new Uint8Array(this.shared, t, 2 * y * O);
	}
	claim(e, t) {
		const n = this.#e;
		const r = Atomics.load(n, C);
		if (r >= t || r >= Atomics.load(n, w) + x) return null;
		Atomics.store(n, D + e, r + 1);
		if (Atomics.compareExchange(n, C, r, r + 1) === r) return r;
		Atomics.store(n, D + e, 0);
		return this.claim(e, t);
	}
	isExhausted(e) {
		return Atomics.load(this.#e, C) >= e;
	}
	get isStopped() {
		return Atomics.load(this.#e, ke) !== 0;
	}
	stop() {
		Atomics.store(this.#e, ke, 1);
		Atomics.notify(this.#e, w);
	}
	waitForRoom() {
		const e = Atomics.load(this.#e, w);
		if (Atomics.load(this.#e, C) >= e + x) Atomics.wait(this.#e, w, e, 50);
	}
	finish(e, t) {
		Atomics.store(this.#e, E + t % x, t + 1);
		Atomics.store(this.#e, D + e, 0);
		Atomics.notify(this.#e, E + t % x);
	}
	isReady(e) {
		return Atomics.load(this.#e, E + e % x) === e + 1;
	}
	waitFor(e, t) {
		const n = E + e % x;
		const r = Atomics.load(this.#e, n);
		if (r !== e + 1) Atomics.wait(this.#e, n, r, t);
	}
	take(e) {
		Atomics.store(this.#e, w, e);
		Atomics.notify(this.#e, w);
	}
	skipTo(e) {
		const t = this.#e;
		for (let n = Atomics.load(t, C); n < e; n = Atomics.load(t, C)) {
			Atomics.compareExchange(t, C, n, e);
		}
		for (let n = 0; n < Ae; n++) {
			const r = Atomics.load(t, D + n);
			if (r !== 0 && r - 1 < e) return false;
		}
		if (Atomics.load(t, w) < e) this.take(e);
		return true;
	}
	shareNames({ list: e }) {
		for (let t = Atomics.load(this.#e, T); t < e.length; t++) {
			const { table: n, bytes: r } = e[t];
			this.#t.set([
				n === "keys" ? 0 : 1,
				r.length,
				...r
			], t * O);
			Atomics.store(this.#e, T, t + 1);
		}
	}
	readNames(e) {
		const t = Atomics.load(this.#e, T);
		for (let n = e.list.length; n < t; n++) {
			const t = n * O;
			const r = Buffer.from(this.#t.slice(t + 2, t + 2 + this.#t[t + 1]));
			e.add({
				table: this.#t[t] === 0 ? "keys" : "eventTypes",
				bytes: r
			});
		}
	}
	write(e, t, n) {
		const r = this.#n + e % x * k;
		new BigInt64Array(this.shared, r, 4).set(t);
		n.forEach((e, t) => {
			this.#r(r, t, e);
		});
		if (n.length < S) this.#r(r, n.length, undefined);
	}
	#r(e, t, n) {
		const { offsets: r, counts: i, lengths: a, first: s, last: c } = this.#a(e, t);
		i[0] = n?.lines ?? 0;
		if (n === undefined) return;
		r.set([
			n.start,
			n.end,
			n.lastAudit?.start ?? 0,
			n.lastAudit?.end ?? 0
		]);
		i.set(n.kinds, 1);
		i.set(n.eventCounts, 1 + o.length);
		a.set([n.firstTimestamp.length, n.lastTimestamp.length]);
		s.set(n.firstTimestamp);
		c.set(n.lastTimestamp);
	}
	read(e, t) {
		const n = this.#n + e % x * k;
		const r = new BigInt64Array(this.shared, n, 4);
		if (t.some((e, t) => e !== r[t])) return null;
		const i = [];
		for (let e = 0; e < S; e++) {
			const t = this.#i(n, e);
			if (t === null) break;
			i.push(t);
		}
		return i;
	}
	#i(e, t) {
		const { offsets: n, counts: r, lengths: i, first: a, last: s } = this.#a(e, t);
		const [c = 0, l = 0, u = 0, d = 0] = n;
		const f = r[0] ?? 0;
		if (f === 0) return null;
		return {
			start: c,
			end: l,
			lines: f,
			kinds: r.subarray(1, 1 + o.length),
			eventCounts: r.subarray(1 + o.length),
			firstTimestamp: a.subarray(0, i[0]),
			lastTimestamp: s.subarray(0, i[1]),
			lastAudit: d === 0 ? null : {
				start: u,
				end: d
			}
		};
	}
	#a(e, t) {
		const n = e + 8 * 4 + t * Fe;
		const r = n + Me * 8;
		const i = r + Ne * 4;
		const a = i + Pe * 4;
		return {
			offsets: new Float64Array(this.shared, n, Me),
			counts: new Uint32Array(this.shared, r, Ne),
			lengths: new Uint32Array(this.shared, i, Pe),
			first: new Uint8Array(this.shared, a, b),
			last: new Uint8Array(this.shared, a + b, b)
		};
	}
}
;
const Re = null && 2 << 20;
class ze {
	files;
	chunkBytes;
	#e = [0];
	constructor(e, t) {
		this.files = e;
		this.chunkBytes = t;
		for (const { size: n } of e) this.#e.push(this.total + Math.ceil(n / t));
	}
	get total() {
		return this.#e[this.#e.length - 1];
	}
	ofFile(e) {
		const t = this.files.findIndex((t) => t.path === e);
		return t < 0 ? null : [this.#e[t], this.#e[t + 1]];
	}
	at(e) {
		let t = 0;
		while (this.#e[t + 1] <= e) t++;
		const n = this.files[t];
		const r = (e - this.#e[t]) * this.chunkBytes;
		return {
			file: n,
			start: r,
			end: Math.min(r + this.chunkBytes, n.size)
		};
	}
}
;
const A = t("node:fs");
;
function Be(e) {
	return He((0, A.fstatSync)(e, { bigint: true }));
}
function Ve(e) {
	return He(statSync(e, { bigint: true }));
}
function He({ dev: e, ino: t, size: n, mtimeNs: r }) {
	return {
		device: e,
		inode: t,
		size: n,
		modified: r
	};
}
function Ue(e, t) {
	return e.size === t.size && e.modified === t.modified;
}
function We(e, t) {
	return e.device === t.device && e.inode === t.inode;
}
function Ge(e, t) {
	return We(e, t) && Ue(e, t);
}
;
const Ke = {
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
function j(e) {
	const t = e?.code;
	if (typeof t !== "string") return e instanceof Error ? e.message : String(e);
	const n = Ke[t];
	return n === undefined ? t : `${n} (${t})`;
}
function qe(e) {
	try {
		return statSync(e);
	} catch (e) {
		return e.code === "ENOENT" ? null : j(e);
	}
}
function Je(e) {
	const t = qe(e);
	return t !== null && typeof t !== "string" && t.isFile() ? t : null;
}
;
function Ye(e) {
	return String(e).replace(/\B(?=(\d{3})+$)/g, ",");
}
;
const M = null && -1;
const Xe = null && M;
const Ze = 0;
const Qe = 1;
const $e = o.map((e) => Buffer.from(e));
const et = s.map((e) => Buffer.from(e));
const tt = 1e3;
const nt = 200;
const rt = "(other)";
const it = 64;
class at {
	bytes = new Uint8Array(it);
	length = 0;
	integerLength = 0;
	set(e, t, n) {
		const r = Math.min(n - t, it);
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
class ot {
	counts = {
		total: 0,
		other: 0,
		event: 0,
		audit: 0,
		dead_letter: 0
	};
	firstTimestamp = null;
	verdict = {
		kind: Xe,
		missing: 0,
		hasTimestamp: false,
		timeRegression: false
	};
	#e = new Float64Array(EVENT_TYPES.length);
	#t = new Map();
	#n = M;
	#r = M;
	#i = null;
	#a = new at();
	#o = new at();
	#s = false;
	#c = new Float64Array(FIELDS.length).fill(Number.NaN);
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
		this.#n = ct($e, e, t, n);
	}
	eventType(e, t, n) {
		this.#r = ct(et, e, t, n);
		if (this.#r !== M) this.#i = null;
		else {
			const r = lt(e, t, n);
			this.#r = st(r);
			this.#i = this.#r === M ? r : null;
		}
	}
	get previousTimestamp() {
		return this.firstTimestamp === null ? null : this.#o;
	}
	isFollowedBy(e) {
		this.#a.set(e, 0, e.length);
		return this.firstTimestamp === null || !this.#a.isBefore(this.#o);
	}
	addRun({ kinds: e, events: t, firstTimestamp: n, lastTimestamp: r }) {
		KINDS.forEach((t, n) => {
			const r = e[n] ?? 0;
			this.counts[t] += r;
			this.counts.total += r;
		});
		for (const [e, n] of t) this.#p(e, n);
		this.#a.set(n, 0, n.length);
		this.firstTimestamp ??= this.#a.text();
		this.#o.set(r, 0, r.length);
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
		if (e === KIND_FIELD) this.#n = M;
		else if (e === TIMESTAMP_FIELD) this.#s = false;
		else if (e >= FIRST_GAUGE) this.#c[e] = Number.NaN;
		else if (e === EVENT_TYPE_FIELD) {
			this.#r = M;
			this.#i = null;
		}
	}
	endRecord(e) {
		const { verdict: t } = this;
		const n = this.#n;
		this.counts.total++;
		t.kind = n;
		t.missing = 0;
		if (n === M) this.counts.other++;
		else {
			this.counts[KINDS[n]]++;
			t.missing = REQUIRED[n] & ~e;
			if (n === Ze && (e & 1 << EVENT_TYPE_FIELD) !== 0) this.#f();
			if (n === Qe) this.#g();
		}
		t.hasTimestamp = this.#s;
		t.timeRegression = this.#s && this.#_();
		this.dropRecord();
		return t;
	}
	dropRecord() {
		this.#n = M;
		this.#r = M;
		this.#i = null;
		this.#s = false;
		if (this.#l) {
			this.#c.fill(Number.NaN);
			this.#l = false;
		}
	}
	events() {
		const e = Object.create(null);
		EVENT_TYPES.forEach((t, n) => {
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
		for (let t = FIRST_GAUGE; t < FIELDS.length; t++) {
			const n = this.#u[t];
			if (!Number.isNaN(n)) e[FIELDS[t].name] = n;
		}
		return e;
	}
	lastTimestamp() {
		return this.firstTimestamp === null ? null : this.#o.text();
	}
	#f() {
		if (this.#r !== M) this.#m(this.#r, 1);
		else if (this.#i !== null) this.#h(this.#i, 1);
	}
	#p(e, t) {
		const n = st(e);
		if (n === M) this.#h(e, t);
		else this.#m(n, t);
	}
	#m(e, t) {
		this.#e[e] = this.#e[e] + t;
	}
	#h(e, t) {
		const n = !this.#t.has(e);
		const r = n && this.#t.size >= tt ? rt : e;
		this.#t.set(r, (this.#t.get(r) ?? 0) + t);
	}
	#g() {
		this.#u ??= new Float64Array(FIELDS.length);
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
function st(e) {
	return EVENT_TYPES.indexOf(e);
}
function ct(e, t, n, r) {
	for (let i = 0; i < e.length; i++) {
		const a = e[i];
		if (a.length === r - n && equalBytes(t, n, a)) return i;
	}
	return M;
}
function lt(e, t, n) {
	if (n - t <= nt) return ut(e, t, n);
	const r = Buffer.from(e.buffer, e.byteOffset + t, nt).toString("utf8");
	return `${r}…`;
}
function ut(e, t, n) {
	const r = Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("utf8");
	return r.includes("\\") ? JSON.parse(`"${r}"`) : r;
}
;
const N = 984;
const dt = 4300;
const P = 1 << 20;
const ft = 4096;
const pt = 256;
const mt = {
	blank: "the line is empty",
	value: "expected a value",
	key: "expected a key in double quotes",
	colon: "expected ':' after the key",
	comma: "expected ',' or the closing bracket",
	extra: "more text follows after the end of the value",
	control: "a control character stands in a string; JSON needs it escaped",
	escape: "a backslash starts no escape that JSON knows",
	utf8: "a byte is not UTF-8",
	integer: `an integer has more than ${Ye(dt)} digits, the most Python reads`,
	number: "a number is longer than 1 MiB",
	depth: `nested deeper than ${N} levels`,
	incomplete: "the line ends before its value does"
};
const F = 0;
const I = 1;
const ht = 2;
const L = 3;
const R = 4;
const z = 5;
const B = 6;
const V = 7;
const H = 8;
const gt = {
	AFTER_VALUE: F,
	FIRST_KEY: I,
	KEY: ht,
	IN_STRING: R,
	VALUE: B,
	FIRST_ELEMENT: V
};
const _t = 123;
const U = 125;
const vt = 91;
const W = 93;
const G = new Uint8Array(256).fill(1, 32, 128);
G[34] = 0;
G[92] = 0;
const yt = new Uint8Array(256);
for (const e of Buffer.from("\"\\/bfnrt")) yt[e] = 1;
const bt = new Uint8Array(256);
for (const e of Buffer.from("0123456789abcdefABCDEF")) bt[e] = 1;
const xt = Buffer.from("Infinity");
const St = new Map([
	[116, {
		bytes: Buffer.from("true"),
		type: p
	}],
	[102, {
		bytes: Buffer.from("false"),
		type: p
	}],
	[110, {
		bytes: Buffer.from("null"),
		type: m
	}],
	[78, {
		bytes: Buffer.from("NaN"),
		type: h
	}],
	[73, {
		bytes: xt,
		type: h
	}]
]);
const K = null && -1;
const q = null && -2;
class Ct {
	buffer = null;
	#e;
	#t;
	#n;
	#r = -1;
	#i = H;
	#a = 0;
	#o = new Uint8Array(N + 1);
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
	#y = NO_FIELD;
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
		const a = this.#o;
		let o = t;
		let s = this.#i;
		let c = this.#a;
		if (this.#d && o < n) {
			if (e[o] === 10) o++;
			this.#c = r + o;
			this.#d = false;
			if (this.#r === 0 && o < n) return o;
		}
		while (o < n) {
			const t = e[o];
			if (s === R) {
				const t = this.#k(e, o, n);
				if (t >= 0) {
					s = this.#m ? L : F;
					o = t;
				} else if (t === q) {
					this.#D(r + this.#h);
					s = z;
					o = this.#h;
				} else {
					o = i ? n : this.#h;
					break;
				}
			} else if (s === z) {
				if (this.#n) o = n;
				else o = this.#p < o ? Tt(e, o, n) : this.#p;
				if (o < n) {
					o = this.#H(e, o, n, r, s, c);
					s = H;
					c = 0;
					if (this.#r === 0) break;
				}
			} else if (t === 32 || t === 9) {
				o++;
			} else if (t === 10 || t === 13) {
				o = this.#H(e, o, n, r, s, c);
				s = H;
				c = 0;
				if (this.#r === 0) break;
			} else if (t === 34 && s !== F && s !== L) {
				const t = s < B;
				this.#v = false;
				const a = this.#k(e, o + 1, n);
				if (a >= 0) {
					if (t) {
						if (c === 1) this.#F(e, o + 1, a - 1);
						s = L;
						o = a;
						if (o + 1 < n && e[o] === 58) {
							s = B;
							o += e[o + 1] === 32 ? 2 : 1;
						}
					} else {
						if (c === 1) this.#R(e, o + 1, a - 1);
						else if (c === 0) this.#f = false;
						s = F;
						o = a;
					}
				} else if (a === q) {
					this.#D(r + this.#h);
					s = z;
					o = this.#h;
				} else {
					const e = c === 1 && (t || this.#y === KIND_FIELD || this.#y === EVENT_TYPE_FIELD);
					if (e && !i && n - o <= P) break;
					this.#O(t, c);
					s = R;
					o = i ? n : this.#h;
					break;
				}
			} else if (s >= B) {
				if (t === _t || t === vt) {
					if (c === N) {
						this.#g = "depth";
						this.#D(r + o);
						s = z;
					} else {
						const e = t === _t;
						if (c === 0) this.#f = e;
						else if (c === 1) this.#z(e ? OBJECT : ARRAY);
						c++;
						a[c] = e ? U : W;
						s = e ? I : V;
						o++;
					}
				} else if (t === W && s === V) {
					c--;
					if (c === 1) this.#B(0);
					s = F;
					o++;
				} else {
					const t = this.#A(e, o, n, i);
					if (t >= 0) {
						if (c === 1) this.#V(e, o, t);
						else if (c === 0) this.#f = false;
						s = F;
						o = t;
					} else if (t === q) {
						this.#D(r + this.#h);
						s = z;
					} else {
						if (i) o = n;
						break;
					}
				}
			} else if (s === F) {
				if (t === 44 && c > 0) {
					if (c === 2) this.#T++;
					s = a[c] === U ? ht : B;
					o++;
					if (o < n && e[o] === 32) o++;
				} else if (c > 0 && t === a[c]) {
					c--;
					if (c === 1 && t === W) this.#B(this.#T + 1);
					o++;
				} else {
					this.#g = c === 0 ? "extra" : "comma";
					this.#D(r + o);
					s = z;
				}
			} else if (s === L && t === 58) {
				s = B;
				o++;
			} else if (s === I && t === U) {
				c--;
				s = F;
				o++;
			} else {
				this.#g = s === L ? "colon" : "key";
				this.#D(r + o);
				s = z;
			}
		}
		this.#i = s;
		this.#a = c;
		if (i && o === n) {
			this.#U(e, n, r, s, c);
			this.#K();
		}
		return o;
	}
	close() {}
	#D(e) {
		this.#l = this.#g;
		this.#u = e;
	}
	#O(e, t) {
		this.#m = e;
		if (t === 1) {
			if (e) this.#y = NO_FIELD;
			else this.#P(STRING);
		} else if (t === 0) this.#f = false;
	}
	#k(e, t, n) {
		let r = t;
		for (;;) {
			while (r < n && G[e[r]] === 1) r++;
			if (r === n) {
				this.#h = r;
				return K;
			}
			const t = e[r];
			if (t === 34) return r + 1;
			let i;
			if (t === 92) {
				this.#v = true;
				i = Dt(e, r, n);
				this.#g = "escape";
			} else if (t >= 128) {
				i = Ot(e, r, n);
				this.#g = "utf8";
			} else {
				i = q;
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
		const a = St.get(i);
		if (a === undefined) return q;
		this.#_ = a.type;
		if (a.type === NON_FINITE) this.#w = true;
		return this.#j(e, t, n, a.bytes);
	}
	#j(e, t, n, r) {
		for (let i = 0; i < r.length; i++) {
			if (t + i === n) return K;
			if (e[t + i] !== r[i]) return q;
		}
		return t + r.length;
	}
	#M(e, t, n, r) {
		let i = t;
		if (e[i] === 45) i++;
		if (i === n) return K;
		const a = e[i];
		if (a === 73 && i > t) {
			this.#_ = NON_FINITE;
			this.#w = true;
			return this.#j(e, i, n, xt);
		}
		const o = i;
		if (a === 48) i++;
		else i = J(e, i, n);
		const s = i - o;
		if (s === 0) return q;
		let c = INTEGER;
		let l = false;
		if (i < n && e[i] === 46) {
			const r = i + 1;
			i = J(e, r, n);
			if (i === r) return this.#N(i - t, i === n);
			c = FLOAT;
		}
		if (i < n && (e[i] | 32) === 101) {
			let r = i + 1;
			if (r < n && (e[r] === 43 || e[r] === 45)) r++;
			i = J(e, r, n);
			if (i === r) return this.#N(i - t, i === n);
			c = FLOAT;
			l = true;
		}
		if (i - t > P) return this.#N(i - t, false);
		if (i === n && !r) return K;
		if (c === INTEGER && s > dt) {
			this.#g = "integer";
			return q;
		}
		if (c === FLOAT && (l || s > 300) && !Number.isFinite(Et(e, t, i))) {
			c = NON_FINITE;
			this.#w = true;
		}
		this.#_ = c;
		return i;
	}
	#N(e, t) {
		if (e <= P) return t ? K : q;
		this.#g = "number";
		return q;
	}
	#P(e) {
		const t = this.#y;
		if (t === NO_FIELD) return;
		if ((FIELDS[t].allowed & e) === 0) this.#x |= 1 << t;
		if (t === PAYLOAD_FIELD) this.#S = e === OBJECT;
	}
	#F(e, t, n) {
		if (this.#t === null) return;
		let r = fieldAt(e, t, n);
		if (this.#v) {
			const i = Buffer.from(decodeJsonString(e, t, n));
			r = fieldAt(i, 0, i.length);
		}
		this.#y = r;
		if (r === NO_FIELD) this.#L(e, t, n);
		else {
			const e = 1 << r;
			if ((this.#b & e) !== 0) this.#I(r);
			this.#b |= e;
		}
	}
	#I(e) {
		this.#C = true;
		this.#x &= ~(1 << e);
		if (e === PAYLOAD_FIELD) this.#S = true;
		this.#t?.forget(e);
	}
	#L(e, t, n) {
		if (n - t > pt) return;
		const r = this.#E;
		const i = this.#v ? decodeJsonString(e, t, n) : Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("utf8");
		if (r.has(i)) this.#C = true;
		else if (r.size < ft) r.add(i);
	}
	#R(e, t, n) {
		const r = this.#y;
		if (r === NO_FIELD) return;
		this.#P(STRING);
		if (n - t + 2 > P) return;
		if (r === KIND_FIELD && this.#v) {
			const r = Buffer.from(decodeJsonString(e, t, n));
			this.#t?.kind(r, 0, r.length);
		} else if (r === KIND_FIELD) this.#t?.kind(e, t, n);
		else if (r === EVENT_TYPE_FIELD) this.#t?.eventType(e, t, n);
	}
	#z(e) {
		this.#P(e);
		this.#T = 0;
	}
	#B(e) {
		if (this.#y >= FIRST_GAUGE) this.#t?.gauge(this.#y, e);
	}
	#V(e, t, n) {
		const r = this.#y;
		if (r === NO_FIELD) return;
		const i = this.#_;
		this.#P(i);
		if (r === TIMESTAMP_FIELD && (i === FLOAT || i === INTEGER)) this.#t?.timestamp(e, t, n);
		else if (r >= FIRST_GAUGE && i === INTEGER) this.#t?.gauge(r, Et(e, t, n));
	}
	#H(e, t, n, r, i, a) {
		const o = {
			line: this.#s,
			start: this.#c,
			end: r + t,
			buffer: e,
			base: r
		};
		if (i === F && a === 0) this.#W(o);
		else {
			this.#t?.dropRecord();
			if (i === z) this.#e.badLine(o, this.#l, this.#u);
			else if (i === H) this.#e.badLine(o, "blank", o.start);
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
		if (r === F && i === 0) {
			this.#W(a);
			this.#e.unterminatedLine(a, null, a.end, this.#f);
		} else {
			this.#t?.dropRecord();
			if (r === z) this.#e.unterminatedLine(a, this.#l, this.#u, false);
			else this.#e.unterminatedLine(a, "incomplete", a.end, false);
		}
	}
	#W(e) {
		const t = this.#t;
		if (t === null) return;
		if (!this.#f) {
			t.dropRecord();
			this.#e.oddLine(e, {
				...wt,
				notObject: true,
				nonFinite: this.#w
			});
			return;
		}
		const n = t.endRecord(this.#b);
		this.#e.goodRecord?.(e);
		let r = n.kind === NO_KIND ? 0 : this.#x;
		if (n.kind === EVENT && !this.#S) r |= 1 << PAYLOAD_FIELD;
		if (n.kind === NO_KIND || n.missing !== 0 || r !== 0 || this.#C || this.#w || n.timeRegression) {
			this.#e.oddLine(e, {
				notObject: false,
				unknownKind: n.kind === NO_KIND,
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
		this.#i = H;
		this.#a = 0;
		this.#s = 1;
		this.#c = 0;
		this.#d = false;
		this.#q();
	}
	#q() {
		this.#y = NO_FIELD;
		this.#b = 0;
		this.#x = 0;
		this.#S = true;
		this.#C = false;
		this.#w = false;
		if (this.#E.size > 0) this.#E.clear();
	}
}
const wt = {
	notObject: false,
	unknownKind: false,
	missing: 0,
	wrongType: 0,
	duplicateKey: false,
	nonFinite: false,
	timeRegression: false
};
function Tt(e, t, n) {
	let r = t;
	while (r < n && e[r] !== 10 && e[r] !== 13) r++;
	return r;
}
function J(e, t, n) {
	let r = t;
	while (r < n && e[r] >= 48 && e[r] <= 57) r++;
	return r;
}
function Et(e, t, n) {
	return Number(Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("latin1"));
}
function Dt(e, t, n) {
	if (t + 1 === n) return K;
	const r = e[t + 1];
	if (yt[r] === 1) return 2;
	if (r !== 117) return q;
	for (let r = t + 2; r < t + 6; r++) {
		if (r === n) return K;
		if (bt[e[r]] === 0) return q;
	}
	return 6;
}
function Ot(e, t, n) {
	const r = e[t];
	if (r < 194 || r > 244) return q;
	const i = r < 224 ? 2 : r < 240 ? 3 : 4;
	if (t + 1 === n) return K;
	const a = e[t + 1];
	const o = r === 224 ? 160 : r === 240 ? 144 : 128;
	const s = r === 237 ? 159 : r === 244 ? 143 : 191;
	if (a < o || a > s) return q;
	for (let r = t + 2; r < t + i; r++) {
		if (r === n) return K;
		if ((e[r] & 192) !== 128) return q;
	}
	return i;
}
;
const kt = 4 * P;
const At = null && MAX_TOKEN_BYTES;
const jt = null && 8 << 20;
const Mt = null && 1 << 30;
const Nt = A.constants.O_RDONLY | (A.constants.O_NONBLOCK ?? 0);
class Y extends Error {
	name = "UnreadableFileError";
	remedy;
	constructor(e, t = {}) {
		super(e, t);
		this.remedy = t.remedy ?? null;
	}
}
function Pt(e) {
	let t;
	try {
		t = (0, A.openSync)(e, Nt);
	} catch (e) {
		throw new Y(j(e), { cause: e });
	}
	const n = (0, A.fstatSync)(t);
	if (n.isFile()) return t;
	(0, A.closeSync)(t);
	throw new Y(n.isDirectory() ? "it is a directory" : "it is not a regular file");
}
function Ft(e) {
	return {
		read: (t, n, r) => X(e, t, n, r, null),
		again: (t, n) => Rt(e, t, n)
	};
}
async function It(e, t, { limit: n, onPiece: r, signal: i }) {
	const a = t.buffer ?? Bt.pop() ?? Buffer.allocUnsafeSlow(kt);
	try {
		let o = 0;
		let s = 0;
		let c = jt;
		for (;;) {
			i.throwIfAborted();
			const l = Math.min(At, a.length - s, n - o - s);
			const u = e.read(a, s, l);
			const d = typeof u === "number" ? u : await u;
			r(a.subarray(s, s + d));
			const f = s + d;
			const p = t.push(a, 0, f, o, d === 0);
			if (d === 0) return o + f;
			a.copyWithin(0, p, f);
			s = f - p;
			o += p;
			c -= d;
			if (c <= 0) {
				await new Promise(setImmediate);
				c = jt;
			}
		}
	} finally {
		if (t.buffer === null) Bt.push(a);
	}
}
function Lt(e, { start: t, end: n, buffer: r, base: i }) {
	if (t >= i) return new Uint8Array(r.buffer, r.byteOffset + t - i, n - t);
	const a = e.again(t, n - t);
	if (a !== null && a.length < n - t) {
		throw new Y("it became shorter while it was read");
	}
	return a;
}
function Rt(e, t, n) {
	const r = zt(n);
	let i = 0;
	while (i < n) {
		const a = X(e, r, i, Math.min(n - i, Mt), t + i);
		if (a === 0) break;
		i += a;
	}
	return r.subarray(0, i);
}
function zt(e) {
	try {
		return Buffer.allocUnsafeSlow(e);
	} catch (t) {
		throw new Y(`a line of ${e} bytes does not fit into memory`, { cause: t });
	}
}
function X(e, t, n, r, i) {
	if (r === 0) return 0;
	try {
		return (0, A.readSync)(e, t, n, r, i);
	} catch (e) {
		throw new Y(j(e), { cause: e });
	}
}
const Bt = null && [];
;
const Z = 10;
const Vt = 1 << 19;
const Ht = 1 << 12;
const Ut = [
	-1n,
	-1n,
	-1n,
	-1n
];
function Wt({ device: e, inode: t, size: n, modified: r }) {
	return [
		e,
		t,
		n,
		r
	];
}
class Gt {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = null;
	constructor(e, t, n, r, i) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
		this.#r = r;
		this.#i = i;
	}
	static create(e, t, n, r) {
		const i = we();
		return i === null ? null : new Gt(new Te(i), e, t, n, r);
	}
	scanNext() {
		const e = this.#t.claim(this.#i, this.#n.total);
		if (e === null) return false;
		this.#e.teach(this.#r);
		const { identity: t, runs: n } = this.#o(this.#n.at(e));
		this.#t.write(e, t, n);
		this.#t.finish(this.#i, e);
		return true;
	}
	close() {
		if (this.#a !== null) (0, A.closeSync)(this.#a.fd);
		this.#a = null;
	}
	#o(e) {
		try {
			const t = this.#s(e.file.path);
			const n = Wt(Be(t));
			return {
				identity: n,
				runs: Kt(this.#e, t, e)
			};
		} catch {
			return {
				identity: Ut,
				runs: []
			};
		}
	}
	#s(e) {
		if (this.#a?.path === e) return this.#a.fd;
		this.close();
		this.#a = {
			path: e,
			fd: Pt(e)
		};
		return this.#a.fd;
	}
}
function Kt(e, t, { start: n, end: r }) {
	const { buffer: i } = e;
	const a = new qt(e);
	for (let e = n; e < r && a.hasRoom; e += Vt) {
		const n = Math.max(0, e - 1);
		const o = Math.min(e + Vt, r) - n;
		const s = Yt(t, i, 0, o, n);
		const c = e === 0 ? 0 : i.subarray(0, s).indexOf(Z) + 1;
		const l = e === 0 || c > 0 && c < o;
		if (l) a.scan(n, c, Jt(t, i, n, s, o));
	}
	return a.end();
}
class qt {
	#e;
	#t = [];
	#n = null;
	#r = 0;
	#i = null;
	constructor(e) {
		this.#e = e;
	}
	get hasRoom() {
		return this.#t.length < S;
	}
	scan(e, t, n) {
		const r = this.#e;
		if (e + t !== this.#r) this.end();
		for (let i = t; i < n && this.hasRoom;) {
			if (this.#n === null) this.#a(e + i);
			const t = r.scan(i, n, false);
			const a = r.lastAudit;
			if (a !== null) this.#i = {
				start: e + a.start,
				end: e + a.end
			};
			this.#r = e + r.reached;
			if (t !== be) break;
			this.end();
			i = r.buffer.indexOf(Z, r.reached) + 1;
		}
	}
	#a(e) {
		this.#e.forgetTimestamp();
		this.#e.forgetRun();
		this.#n = e;
		this.#i = null;
	}
	end() {
		if (this.#n !== null && this.#e.lines > 0) this.#t.push(this.#o(this.#n));
		this.#n = null;
		return this.#t;
	}
	#o(e) {
		const t = this.#e.run();
		return {
			...t,
			start: e,
			end: this.#r,
			kinds: Array.from(t.kinds),
			eventCounts: Array.from(t.eventCounts),
			firstTimestamp: Buffer.from(t.firstTimestamp),
			lastTimestamp: Buffer.from(t.lastTimestamp),
			lastAudit: this.#i
		};
	}
}
function Jt(e, t, n, r, i) {
	let a = r;
	let o = Ht;
	for (let r = i - 1; r < a; o *= 2) {
		const i = t.subarray(0, a).indexOf(Z, r);
		if (i >= 0) return i + 1;
		r = a;
		a += Yt(e, t, a, Math.min(o, t.length - a), n + a);
	}
	return t.subarray(0, a).lastIndexOf(Z) + 1;
}
function Yt(e, t, n, r, i) {
	let a = 0;
	while (a < r) {
		const o = X(e, t, n + a, r - a, i + a);
		if (o === 0) break;
		a += o;
	}
	return a;
}
;
const { board: Xt, files: Zt, chunkBytes: Qt, worker: $t } = r.workerData;
const Q = new Le(Xt);
const en = new ze(Zt, Qt);
const $ = Gt.create(Q, en, ge, $t);
while ($ !== null && !Q.isStopped) {
	Q.readNames(ge);
	if ($.scanNext()) continue;
	if (Q.isExhausted(en.total)) break;
	Q.waitForRoom();
}
$?.close();
