import './api.test.js';
import './draft.test.js';
import './format.test.js';
import './regex.test.js';
