import './everything'
