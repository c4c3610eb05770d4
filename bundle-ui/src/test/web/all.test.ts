import './api.test.js';
import './draft.test.js';
import './format.test.js';
import './group.test.js';
import './news.test.js';
import './regex.test.js';
import './sharing.test.js';
import './turn.test.js';
