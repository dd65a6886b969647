--! expand
select 1;
