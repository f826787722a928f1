s/^letter-date: 2019-03-05/letter-date: 2019-03-08/
/^    record: the dispatch log/a\
  - prevention: confirm-after-handover\
    since: 2019-03-07\
    owner: Chen Jie (owner)\
    handover-proof: the carrier has scanned the parcel\
    blocked-by: the button is locked in our shipping software until the scan arrives\
    record: the dispatch log
